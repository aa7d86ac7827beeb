// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;

namespace muster::widgets {

/// Lists every action of a window that has a shortcut, by where its keys are heard, and the keys of the widgets there.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget &window);

private:
    void addEverything();
    void addHeading(const QString &text);
    void addActions(const std::function<bool(const QWidget *place)> &isHere);
    void add(const QString &keys, const QString &what);

    QFormLayout *m_list;
};

} // namespace muster::widgets
