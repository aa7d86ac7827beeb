// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace muster::viewmodels {
class FleetModel;
}

namespace muster::widgets {

class FleetView;

/// The tree of groups and workers under its title, which counts them.
class GroupPanel final : public Panel
{
    Q_OBJECT

public:
    explicit GroupPanel(viewmodels::FleetModel &fleet, QWidget *parent = nullptr);

    /// A button for the action at the end of the panel's head.
    void addButton(QAction &action);
    FleetView &view() { return *m_view; }
    /// Counts again after the model has taken Changes.
    void count();

private:
    viewmodels::FleetModel &m_fleet;
    QHBoxLayout *m_head = nullptr;
    QLabel *m_counts = nullptr;
    FleetView *m_view = nullptr;
};

} // namespace muster::widgets
