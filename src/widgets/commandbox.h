// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace muster::widgets {

/// A line to type elsewhere, under a sentence that says where, with a button that copies it.
class CommandBox final : public QWidget
{
    Q_OBJECT

public:
    /// A secret is not told by its name, and clipboards are asked not to remember it.
    enum class Content { Open, Secret };

    explicit CommandBox(const QString &caption, Content content = Content::Open, QWidget *parent = nullptr);

    void setCommand(const QString &command);
    QString command() const;

private:
    void copy() const;

    Content m_content;
    QLabel *m_command = nullptr;
};

} // namespace muster::widgets
