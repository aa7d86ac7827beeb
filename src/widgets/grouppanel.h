// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetfiltermodel.h"
#include "widgets/panel.h"

class QAction;
class QBoxLayout;
class QLabel;

namespace muster::viewmodels {
class FleetModel;
}

namespace muster::widgets {

class FilterChips;
class FleetView;

/// The tree of groups and workers under its title, which counts them, and the filter that decides who is in it.
class GroupPanel final : public Panel
{
    Q_OBJECT

public:
    explicit GroupPanel(viewmodels::FleetModel &fleet, QWidget *parent = nullptr);

    /// A button for the action at the end of the panel's head.
    void addButton(QAction &action);
    FleetView &view() { return *m_view; }
    viewmodels::FleetFilterModel &shown() { return m_shown; }
    /// Opens the filter of a column beneath its heading, if that is to be seen.
    void openFilter(viewmodels::FleetColumn column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeading();
    void placeChips();
    QWidget *newNotice();
    void count();
    QString countText() const;
    void markFiltered();

    viewmodels::FleetModel &m_fleet;
    viewmodels::FleetFilterModel m_shown;
    QBoxLayout *m_heading = nullptr;
    FilterChips *m_chips = nullptr;
    /// Beneath the heading, for where that has no room for all chips.
    QBoxLayout *m_chipsRow = nullptr;
    QLabel *m_counts = nullptr;
    FleetView *m_view = nullptr;
    /// Stands in the tree when nothing passes the filter.
    QWidget *m_notice = nullptr;
};

} // namespace muster::widgets
