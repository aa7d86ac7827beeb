// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace muster::widgets {

/// Lists every action of a window that has a shortcut, and the keys of the tree.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget &window);
};

} // namespace muster::widgets
