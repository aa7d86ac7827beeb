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
    explicit CommandBox(const QString &caption, QWidget *parent = nullptr);

    void setCommand(const QString &command);
    QString command() const;

private:
    QLabel *m_command = nullptr;
};

} // namespace muster::widgets
