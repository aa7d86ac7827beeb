// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/rules.h"

#include <QWidget>

class QSplitter;

namespace muster::viewmodels {
class FleetFilterModel;
class FleetModel;
struct FleetScope;
} // namespace muster::viewmodels

namespace muster::widgets {

class CardStrip;
class FleetView;
class GroupPanel;
class ResourceChart;

/// The middle of the window: cards, graph, groups; what is selected in the tree is what the graph shows.
class Dashboard final : public QWidget
{
    Q_OBJECT

public:
    Dashboard(viewmodels::FleetModel &fleet, domain::AskHistory askHistory, QWidget *parent = nullptr);

    /// After the fleet model took the same Changes.
    void apply(const domain::Changes &changes);
    void moveTo(domain::Timestamp now);

    FleetView &fleetView();
    GroupPanel &groups() { return *m_groups; }
    /// What is shown in the tree, and the filter that decides it.
    viewmodels::FleetFilterModel &shownFleet();
    ResourceChart &chart() { return *m_chart; }
    QSplitter &splitter() { return *m_splitter; }
    /// What is idle and lost, for those who ask what the figures mean.
    void setRules(const domain::Rules &rules);
    /// Graph and tree share the height again as at first.
    void resetSizes();
    /// Turns the graph to a subject that is not a row of the tree: the total, or a category.
    void showSubject(const domain::Subject &subject);

public Q_SLOTS:
    /// Leaves in the tree what is in a category or a group, or one worker; all again when the scope is empty. Other
    /// conditions stay.
    void filterTo(const muster::viewmodels::FleetScope &scope);

private:
    void chooseCard(const domain::Subject &subject);
    void graph(const domain::Subject &subject);

    viewmodels::FleetModel &m_fleet;
    CardStrip *m_cards = nullptr;
    QSplitter *m_splitter = nullptr;
    ResourceChart *m_chart = nullptr;
    GroupPanel *m_groups = nullptr;
};

} // namespace muster::widgets
