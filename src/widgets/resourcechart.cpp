// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resourcechart.h"

#include "viewmodels/eventmarks.h"
#include "viewmodels/subjecttitle.h"
#include "widgets/graphcontrols.h"
#include "widgets/graphheader.h"
#include "widgets/graphsaver.h"
#include "widgets/legendstrip.h"
#include "widgets/lineplot.h"

#include <QAction>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster::widgets {

using viewmodels::GraphKind;
using viewmodels::graphsOf;
using viewmodels::subjectTitle;

namespace {

/// One row of history; the newest may be so young.
constexpr std::chrono::seconds newestRow{30};

bool isGroup(const history::Subject &subject)
{
    return !subject.group.group.empty();
}

} // namespace

ResourceChart::ResourceChart(viewmodels::HistorySource &source, QWidget *parent)
    : Panel(parent),
      m_feeds{viewmodels::GraphFeed{source, [this] { takeSeries(); }},
              viewmodels::GraphFeed{source, [this] { takeSeries(); }}},
      m_source(source),
      m_events(source, [this] { m_sheet->mark(m_events.tallies()); }),
      m_pastGpus(source, [this](std::size_t gpus) { setGpuCount(gpus); })
{
    setObjectName(QStringLiteral("chart"));
    build();
    dress();
}

void ResourceChart::build()
{
    m_header = new GraphHeader{this};
    m_sheet = new GraphSheet{this};
    m_saver = new GraphSaver{*m_sheet};
    m_controls = new GraphControls{m_sheet->plot(), m_window};
    addActions();
    m_controls->serve(m_sheet->table());
    m_header->setExports(m_saver->actions());
    QWidget::addAction(m_saver->actions().constFirst());
    connect(&m_header->foldButton(), &QToolButton::toggled, this, &ResourceChart::applyFold);
    connect(&m_header->tableButton(), &QToolButton::toggled, this,
            [this](bool isTable) { m_sheet->setView(isTable ? GraphSheet::View::Table : GraphSheet::View::Plot); });
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    column->addWidget(m_header);
    column->addWidget(m_sheet, 1);
    connect(m_controls, &GraphControls::windowChanged, this, [this] {
        if (m_window.shown() != m_drawn) {
            ask();
            draw();
        }
        Q_EMIT windowChanged();
    });
    connect(m_sheet, &GraphSheet::resized, this, &ResourceChart::askForWidth);
    connect(&m_header->legend(), &LegendStrip::switchedChanged, this, [this] {
        askForWidth();
        draw();
    });
    connect(m_header, &GraphHeader::comparisonEnded, this, [this] { compareWith({}); });
    connect(m_header, &GraphHeader::kindChosen, this, [this](GraphKind kind) {
        m_kind = kind;
        turn();
    });
}

void ResourceChart::addActions()
{
    using enum Qt::Key;
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, const auto &act) {
        return m_controls->addAction(name, text, {keys}, act);
    };
    m_controls->addToMenu(
        {add("graph.nextPoint", tr("Next point"), Qt::ALT | Key_Right, [this] { m_sheet->walkPoints(1); }),
         add("graph.previousPoint", tr("Point before"), Qt::ALT | Key_Left, [this] { m_sheet->walkPoints(-1); }),
         add("graph.nextLine", tr("Next line"), Key_Down, [this] { m_sheet->walkLines(1); }),
         add("graph.previousLine", tr("Line before"), Key_Up, [this] { m_sheet->walkLines(-1); })});
}

void ResourceChart::showSubject(const history::Subject &subject, domain::Timestamp now, std::size_t gpus)
{
    m_gpus = std::max(gpus, subject == m_subject ? m_gpus : 0);
    m_subject = subject;
    m_window.moveTo(now);
    askWhereHistoryBegins();
    if (!isGroup(subject) || subject.group == m_compared) {
        m_compared = {};
    }
    turn();
}

void ResourceChart::setGpuCount(std::size_t gpus)
{
    // What has fallen off the bus has a past.
    if (gpus > m_gpus) {
        m_gpus = gpus;
        turn();
    }
}

void ResourceChart::compareWith(const domain::Subject &group)
{
    m_compared = group == m_subject.group ? domain::Subject{} : group;
    turn();
}

GraphKind ResourceChart::kind() const
{
    const auto kinds = graphsOf(m_subject, m_gpus);
    return std::ranges::find(kinds, m_kind) != kinds.end() ? m_kind : kinds.front();
}

/// Another subject, another kind of graph, or another comparison.
void ResourceChart::turn()
{
    dress();
    ask();
    draw();
}

void ResourceChart::dress()
{
    m_header->setTitle(subjectTitle(m_subject));
    const QString told = tr("%1: %2").arg(subjectTitle(m_subject), title(graph(kind())));
    m_sheet->plot().setAccessibleName(told);
    m_saver->setTitle(told);
    m_graph = graphOf(kind(), m_gpus);
    m_header->setKinds(graphsOf(m_subject, m_gpus), kind());
    m_header->legend().setGraph(m_graph);
    m_header->setComparison(m_compared == domain::Subject{} ? QString{} : subjectTitle({{}, m_compared}));
}

std::size_t ResourceChart::pointsWanted() const
{
    const std::size_t subjects = m_compared == domain::Subject{} ? 1 : 2;
    const auto lines = std::ranges::count_if(
        m_graph.lines, [this](const viewmodels::GraphLine &line) { return isShown(line, switchedLines()); });
    return viewmodels::pointsFor(m_sheet->plot().width(), subjects * static_cast<std::size_t>(lines));
}

void ResourceChart::ask()
{
    if (isFolded()) {
        return;
    }
    const auto [from, to] = m_window.shown();
    const history::Period period{from - viewmodels::longestPause, to + newestRow};
    m_pointsAsked = pointsWanted();
    const auto queryOf = [&](const history::Subject &subject) {
        return history::SeriesQuery{
            .subject = subject, .series = seriesFor(m_graph, subject), .period = period, .points = m_pointsAsked};
    };
    m_events.cancel();
    m_feeds[0].ask(queryOf(m_subject));
    m_compared == domain::Subject{} ? m_feeds[1].clear() : m_feeds[1].ask(queryOf({{}, m_compared}));
    m_pastGpus.ask(m_subject, m_window.shown());
}

void ResourceChart::takeSeries()
{
    draw();
    askForMarks();
}

void ResourceChart::askForMarks()
{
    if (!isFolded() && std::ranges::none_of(m_feeds, &viewmodels::GraphFeed::isAsking)) {
        const auto [from, to] = m_window.shown();
        m_events.ask({m_subject, {from, to + newestRow}, static_cast<int>(viewmodels::mostMarks)});
    }
}

/// Whether all of the time shown is known, or as much as will be.
bool ResourceChart::isAnswered() const
{
    const auto &series = m_feeds[0].series();
    if (!series || !m_feeds[0].isAsking()) {
        return series.has_value();
    }
    const auto points = series->cells.empty() ? 0 : static_cast<std::int64_t>(series->cells.front().size());
    return series->start <= m_drawn.from && series->start + series->step * points >= m_drawn.to;
}

void ResourceChart::apply(const domain::Changes &changes)
{
    if (changes.rollups.empty()) {
        return;
    }
    askWhereHistoryBegins();
    // What has been stays as it is, but for its last rows.
    if (m_window.shown().to + newestRow + viewmodels::longestPause > m_window.now()) {
        ask();
    }
}

void ResourceChart::showMoment(domain::Timestamp time)
{
    setFolded(Fold::Open);
    m_controls->include(time);
    m_sheet->showMoment(time);
}

void ResourceChart::askWhereHistoryBegins()
{
    if (m_knowsOldest || m_oldest.isOpen()) {
        return;
    }
    m_source.askOldest(m_oldest.begin(), [this](std::optional<domain::Timestamp> oldest) {
        m_oldest.end();
        m_knowsOldest = oldest.has_value();
        if (oldest) {
            m_window.setOldest(*oldest);
        }
    });
}

void ResourceChart::moveTo(domain::Timestamp now)
{
    m_window.moveTo(now);
    if (m_window.shown() != m_drawn) {
        draw();
    }
}

void ResourceChart::draw()
{
    if (isFolded()) {
        return;
    }
    m_drawn = m_window.shown();
    const std::array<history::Subject, 2> subjects{m_subject, {{}, m_compared}};
    viewmodels::GraphContent content{.graph = m_graph,
                                     .points = {},
                                     .names = {subjectTitle(subjects[0]), subjectTitle(subjects[1])},
                                     .switched = m_header->legend().switched(),
                                     .shown = m_drawn,
                                     .events = m_events.tallies()};
    if (isAnswered()) {
        using Answered = viewmodels::GraphContent::Answered;
        content.answered = m_feeds[0].series()->isBroken ? Answered::InPart : Answered::Yes;
    }
    for (std::size_t i = 0; i < m_feeds.size(); ++i) {
        if (const auto &series = m_feeds[i].series()) {
            content.points[i] = pointsOf(m_graph, subjects[i], *series, m_window.now());
        }
    }
    m_sheet->draw(std::move(content));
}

void ResourceChart::askForWidth()
{
    if (pointsWanted() != m_pointsAsked) {
        ask();
    }
}

void ResourceChart::applyFold()
{
    m_sheet->setHidden(isFolded());
    // What is not drawn is not up to date.
    for (QAction *action : m_saver->actions()) {
        action->setDisabled(isFolded());
    }
    setMaximumHeight(isFolded() ? sizeHint().height() : QWIDGETSIZE_MAX);
    Q_EMIT folded();
    turn();
}

} // namespace muster::widgets
