// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/subject.h"

#include <QWidget>

class QSplitter;

namespace muster::viewmodels {
class FleetModel;
class HistorySource;
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
    Dashboard(viewmodels::FleetModel &fleet, viewmodels::HistorySource &source, QWidget *parent = nullptr);

    /// After the fleet model took the same Changes.
    void apply(const domain::Changes &changes);
    void moveTo(domain::Timestamp now);

    FleetView &fleetView();
    ResourceChart &chart() { return *m_chart; }
    QSplitter &splitter() { return *m_splitter; }
    /// Graph and tree share the height again as at first.
    void resetSizes();
    /// Turns the graph to a subject that is not a row of the tree: the total, or a category.
    void showSubject(const domain::Subject &subject);

Q_SIGNALS:
    /// The graph has turned to another subject.
    void subjectShown(const muster::history::Subject &subject);

private:
    void graph(const history::Subject &subject);

    viewmodels::FleetModel &m_fleet;
    CardStrip *m_cards = nullptr;
    QSplitter *m_splitter = nullptr;
    ResourceChart *m_chart = nullptr;
    GroupPanel *m_groups = nullptr;
};

} // namespace muster::widgets
