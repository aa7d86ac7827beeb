// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "history/subject.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace muster::viewmodels {
class FleetFilterModel;
class FleetModel;
class HistorySource;
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
    Dashboard(viewmodels::FleetModel &fleet, viewmodels::HistorySource &source, QWidget *parent = nullptr);

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
    /// Keeps how tree, filter and graph are arranged, and finds it again.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);
    /// All as a new user finds it.
    void resetLayout();
    /// Turns the graph to a subject that is not a row of the tree: the total, or a category.
    void showSubject(const domain::Subject &subject);
    /// Turns to a group or a worker and selects it where it is in the tree; to a category, and leaves only that in the
    /// tree. False where the tree does not have it: it has left, or the filter leaves it out.
    bool goTo(const history::Subject &subject);
    /// Turns to a worker, and to how it was then. It need not be in the tree.
    void showMoment(const std::string &worker, domain::Timestamp time);

public Q_SLOTS:
    /// Leaves in the tree what is in a category or a group, or one worker; all again when the scope is empty. Other
    /// conditions stay.
    void filterTo(const muster::viewmodels::FleetScope &scope);

Q_SIGNALS:
    /// The graph has turned to another subject.
    void subjectShown(const muster::history::Subject &subject);
    /// Someone wants to see the events of a group or a worker.
    void eventsRequested(const muster::history::Subject &subject);
    /// Someone wants to read about what is selected, or to be rid of workers that are lost.
    void informationRequested();
    void forgetRequested(const std::vector<std::string> &workers);

private:
    /// Graph and tree share the height again as at first.
    void resetSizes();
    void shareHeight();
    void openMenu(const QPoint &globalPosition);
    void chooseCard(const domain::Subject &subject);
    domain::Subject filteredCategory() const;
    void markCard();
    void graph(const history::Subject &subject);
    std::size_t gpusOf(const history::Subject &subject) const;

    viewmodels::FleetModel &m_fleet;
    CardStrip *m_cards = nullptr;
    QSplitter *m_splitter = nullptr;
    ResourceChart *m_chart = nullptr;
    GroupPanel *m_groups = nullptr;
    /// As the splitter was when the graph was folded.
    QList<int> m_sizes;
};

} // namespace muster::widgets
