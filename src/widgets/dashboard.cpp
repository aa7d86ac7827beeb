// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard.h"

#include "viewmodels/fleetfiltermodel.h"
#include "viewmodels/fleetfilterstate.h"
#include "viewmodels/fleetmodel.h"
#include "widgets/cardstrip.h"
#include "widgets/fleetmenu.h"
#include "widgets/fleetview.h"
#include "widgets/fleetwords.h"
#include "widgets/grouppanel.h"
#include "widgets/resourcechart.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

constexpr QLatin1String splitterKey{"window/splitter"};
constexpr QLatin1String treeKey{"window/tree"};
constexpr QLatin1String filterKey{"window/filter"};
constexpr QLatin1String graphKey{"window/graph"};
constexpr QLatin1String spanKey{"window/span"};
constexpr QLatin1String foldKey{"window/graphFolded"};
constexpr QLatin1String tableKey{"window/graphAsTable"};
constexpr QLatin1String switchedLinesKey{"window/hiddenLines"};

constexpr int gap = 12;
/// How graph and tree share the height.
constexpr int chartShare = 4;
constexpr int groupsShare = 5;
/// Idle workers that a card's tool tip names.
constexpr std::size_t idleNamed = 20;
constexpr int manyPixels = 10'000;

} // namespace

Dashboard::Dashboard(viewmodels::FleetModel &fleet, viewmodels::HistorySource &source, QWidget *parent)
    : QWidget(parent),
      m_fleet(fleet),
      m_cards(new CardStrip{this}),
      m_splitter(new QSplitter{Qt::Vertical, this}),
      m_chart(new ResourceChart{source}),
      m_groups(new GroupPanel{fleet})
{
    setObjectName(QStringLiteral("dashboard"));
    m_splitter->setObjectName(QStringLiteral("dashboard.splitter"));
    m_splitter->setHandleWidth(gap);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_groups);
    resetSizes();
    m_splitter->setStretchFactor(0, chartShare);
    m_splitter->setStretchFactor(1, groupsShare);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_cards);
    column->addWidget(m_splitter, 1);
    connect(&m_groups->view(), &FleetView::subjectActivated, this, &Dashboard::graph);
    connect(&m_groups->view(), &FleetView::menuRequested, this, &Dashboard::openMenu);
    connect(m_cards, &CardStrip::subjectActivated, this, &Dashboard::chooseCard);
    connect(&shownFleet(), &viewmodels::FleetFilterModel::filterChanged, this, &Dashboard::markCard);
    m_cards->setNameIdle(
        [this](const std::string &category) { return idleInWords(m_fleet.idleWorkers(category, idleNamed)); });
    connect(m_chart, &ResourceChart::folded, this, &Dashboard::shareHeight);
    m_chart->moveTo(domain::systemNow());
    graph({});
}

void Dashboard::setRules(const domain::Rules &rules)
{
    m_cards->setRules(rules);
}

void Dashboard::apply(const domain::Changes &changes)
{
    m_cards->setSummaries(changes.categories, changes.total);
    m_chart->setGpuCount(gpusOf(m_chart->subject()));
    m_chart->apply(changes);
}

void Dashboard::moveTo(domain::Timestamp now)
{
    m_chart->moveTo(now);
}

FleetView &Dashboard::fleetView()
{
    return m_groups->view();
}

viewmodels::FleetFilterModel &Dashboard::shownFleet()
{
    return m_groups->shown();
}

void Dashboard::filterTo(const viewmodels::FleetScope &scope)
{
    viewmodels::FleetFilter filter = shownFleet().filter();
    filter.set(viewmodels::FleetColumn::Name, scope);
    shownFleet().setFilter(filter);
    if (!scope.worker.empty()) {
        fleetView().expandAll();
    }
}

void Dashboard::save(QSettings &settings) const
{
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(treeKey, m_groups->view().saveState());
    settings.setValue(filterKey, viewmodels::savedFilter(m_groups->shown().filter()));
    settings.setValue(graphKey, m_chart->chosenGraph());
    settings.setValue(spanKey, m_chart->chosenSpan());
    settings.setValue(foldKey, m_chart->isFolded());
    settings.setValue(tableKey, m_chart->isTable());
    settings.setValue(switchedLinesKey, m_chart->switchedLines());
}

void Dashboard::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    fleetView().restoreState(settings.value(treeKey).toByteArray());
    shownFleet().setFilter(viewmodels::filterFrom(settings.value(filterKey).toString()));
    m_chart->setChosenGraph(settings.value(graphKey).toString());
    m_chart->setChosenSpan(settings.value(spanKey).toString());
    using Fold = ResourceChart::Fold;
    m_chart->setFolded(settings.value(foldKey).toBool() ? Fold::Closed : Fold::Open);
    m_chart->setView(settings.value(tableKey).toBool() ? GraphSheet::View::Table : GraphSheet::View::Plot);
    m_chart->setSwitchedLines(settings.value(switchedLinesKey).toStringList());
}

void Dashboard::resetLayout()
{
    resetSizes();
    fleetView().resetColumns();
    shownFleet().setFilter({});
    m_chart->setChosenSpan({});
    m_chart->setFolded(ResourceChart::Fold::Open);
    m_chart->setView(GraphSheet::View::Plot);
    m_chart->setSwitchedLines({});
}

/// A folded graph leaves its height to the tree, and takes it back.
void Dashboard::shareHeight()
{
    if (m_chart->isFolded()) {
        m_sizes = m_splitter->sizes();
    } else if (!m_sizes.isEmpty()) {
        m_splitter->setSizes(m_sizes);
    }
}

void Dashboard::resetSizes()
{
    // A splitter scales the sizes that it is given to those that it has.
    m_splitter->setSizes({chartShare * manyPixels, groupsShare * manyPixels});
}

void Dashboard::showSubject(const domain::Subject &subject)
{
    m_groups->view().clearSelection();
    graph(history::Subject::ofGroup(subject));
}

void Dashboard::showMoment(const std::string &worker, domain::Timestamp time)
{
    goTo(history::Subject::ofWorker(worker));
    m_chart->showMoment(time);
}

bool Dashboard::goTo(const history::Subject &subject)
{
    if (!subject.isWorker() && subject.group.group.empty()) {
        showSubject(subject.group);
        filterTo({.subject = subject.group});
        return true;
    }
    const bool isInTree = fleetView().select(subject);
    if (!isInTree) {
        fleetView().clearSelection();
    }
    if (m_chart->subject() != subject) {
        graph(subject);
    }
    return isInTree;
}

void Dashboard::openMenu(const QPoint &globalPosition)
{
    auto *menu = new FleetMenu{fleetView()};
    connect(menu, &FleetMenu::informationRequested, this, &Dashboard::informationRequested);
    connect(menu, &FleetMenu::graphRequested, this, &Dashboard::graph);
    connect(menu, &FleetMenu::filterRequested, this, [this](const history::Subject &subject) {
        filterTo({.subject = subject.group, .worker = subject.worker});
    });
    connect(menu, &FleetMenu::eventsRequested, this, &Dashboard::eventsRequested);
    connect(menu, &FleetMenu::forgetRequested, this, &Dashboard::forgetRequested);
    menu->popup(globalPosition);
}

/// The card that the tree is filtered to, and the total's, take back what a card has done.
void Dashboard::chooseCard(const domain::Subject &subject)
{
    goTo(history::Subject::ofGroup(subject == filteredCategory() ? domain::Subject{} : subject));
}

/// The category that the tree is filtered to; the total where it is to none.
domain::Subject Dashboard::filteredCategory() const
{
    const auto scope = m_groups->shown().filter().get<viewmodels::FleetScope>(viewmodels::FleetColumn::Name);
    return scope.worker.empty() && scope.subject.group.empty() ? scope.subject : domain::Subject{};
}

/// A card is framed where a click on it takes it back; the total's where the graph is of the total too.
void Dashboard::markCard()
{
    const domain::Subject category = filteredCategory();
    const history::Subject &graphed = m_chart->subject();
    const bool isTotal = category == domain::Subject{} && graphed == history::Subject{};
    // No card is called so.
    const domain::Subject none{{}, graphed.isWorker() ? graphed.worker : graphed.group.category};
    m_cards->setChosen(isTotal || !category.category.empty() ? category : none);
}

std::size_t Dashboard::gpusOf(const history::Subject &subject) const
{
    const domain::Worker *worker = subject.isWorker() ? m_fleet.worker(subject.worker) : nullptr;
    return worker ? worker->stats.gpus.size() : 0;
}

void Dashboard::graph(const history::Subject &subject)
{
    m_chart->showSubject(subject, domain::systemNow(), gpusOf(subject));
    markCard();
    Q_EMIT subjectShown(subject);
}

} // namespace muster::widgets
