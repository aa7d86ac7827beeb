// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace muster::widgets {

class FleetView;

/// The tree's columns by keyboard: submenus that show, hide and move them, sort by one, and open the filter of one, as
/// the heading does for the mouse. The parent owns them, the tree outlives them.
QList<QAction *> newColumnMenus(FleetView &tree, QWidget &parent);

} // namespace muster::widgets
