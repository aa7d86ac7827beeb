// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resourcechart.h"

#include "viewmodels/subjecttitle.h"
#include "widgets/graphheader.h"
#include "widgets/lineplot.h"
#include "widgets/plothover.h"

#include <QDateTime>
#include <QLabel>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace muster::widgets {

using viewmodels::GraphKind;
using viewmodels::GraphLine;
using viewmodels::GraphPoints;
using viewmodels::graphsOf;
using viewmodels::subjectTitle;

namespace {

/// The right edge moves in steps of about a pixel, so that a second in which nothing came costs nothing.
constexpr std::chrono::seconds edgeStep{10};
/// One row of history; the newest may be so young.
constexpr std::chrono::seconds newestRow{30};
/// A line gets no more points than a chart draws well.
constexpr int mostPoints = 500;
constexpr int fewestPoints = 60;
/// Far above any fleet, and fits an int.
constexpr double largestOnAxis = 1e8;

domain::Timestamp edgeAt(domain::Timestamp now)
{
    return domain::Timestamp{now.time_since_epoch() / edgeStep * edgeStep};
}

bool isGroup(const history::Subject &subject)
{
    return !subject.group.group.empty();
}

} // namespace

ResourceChart::ResourceChart(viewmodels::HistorySource &source, QWidget *parent)
    : Panel(parent),
      m_feeds{viewmodels::GraphFeed{source, [this] { takeAnswers(); }},
              viewmodels::GraphFeed{source, [this] { takeAnswers(); }}}
{
    setObjectName(QStringLiteral("chart"));
    build();
    dress();
}

void ResourceChart::build()
{
    m_header = new GraphHeader{this};
    m_plot = new LinePlot;
    m_hover = new PlotHover{m_plot->viewport()};
    m_plot->viewport()->installEventFilter(this);
    m_empty = new QLabel{tr("No figures for the time shown: the graph starts with the first report that has some.")};
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_pages = new QStackedWidget{this};
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_empty);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    connect(m_header, &GraphHeader::linesChanged, this, &ResourceChart::draw);
    connect(m_header, &GraphHeader::comparisonEnded, this, [this] { compareWith({}); });
    connect(m_header, &GraphHeader::kindChosen, this, [this](GraphKind kind) {
        m_kind = kind;
        turn();
    });
}

void ResourceChart::showSubject(const history::Subject &subject, domain::Timestamp now)
{
    m_subject = subject;
    m_now = edgeAt(now);
    if (!isGroup(subject) || subject.group == m_compared) {
        m_compared = {};
    }
    turn();
}

void ResourceChart::compareWith(const domain::Subject &group)
{
    m_compared = group == m_subject.group ? domain::Subject{} : group;
    turn();
}

GraphKind ResourceChart::kind() const
{
    const auto kinds = graphsOf(m_subject);
    return std::ranges::find(kinds, m_kind) != kinds.end() ? m_kind : kinds.front();
}

/// Another subject, another kind of graph, or another comparison.
void ResourceChart::turn()
{
    dress();
    ask();
    takeAnswers();
}

void ResourceChart::dress()
{
    m_header->setTitle(subjectTitle(m_subject));
    m_header->setKinds(graphsOf(m_subject), kind());
    m_header->setComparison(m_compared == domain::Subject{} ? QString{} : subjectTitle({{}, m_compared}));
    std::vector<PlotLine> looks;
    for (const auto style : {Qt::SolidLine, Qt::DashLine}) {
        for (const GraphLine &line : graph(kind()).lines) {
            looks.push_back({line.colour, style, line.axis});
        }
    }
    m_plot->setLines(looks);
    m_hover->hide();
}

/// About one a pixel.
std::size_t ResourceChart::pointsWanted() const
{
    return static_cast<std::size_t>(std::clamp(m_plot->width(), fewestPoints, mostPoints));
}

void ResourceChart::ask()
{
    const history::Period period{m_now - span - viewmodels::longestPause, m_now + newestRow};
    m_pointsAsked = pointsWanted();
    const auto queryOf = [&](const history::Subject &subject) {
        return history::SeriesQuery{
            .subject = subject, .series = seriesFor(graph(kind()), subject), .period = period, .points = m_pointsAsked};
    };
    m_feeds[0].ask(queryOf(m_subject));
    m_compared == domain::Subject{} ? m_feeds[1].clear() : m_feeds[1].ask(queryOf({{}, m_compared}));
}

void ResourceChart::takeAnswers()
{
    for (std::size_t i = 0; i < m_feeds.size(); ++i) {
        const auto &series = m_feeds[i].series();
        m_points[i] = series ? pointsOf(graph(kind()), *series) : std::vector<GraphPoints>{};
    }
    draw();
}

void ResourceChart::apply(const domain::Changes &changes)
{
    if (!changes.rollups.empty()) {
        ask();
    }
}

void ResourceChart::moveTo(domain::Timestamp now)
{
    if (const auto edge = edgeAt(now); edge != m_now) {
        m_now = edge;
        draw();
    }
}

template <typename Visit>
void ResourceChart::forEachShown(Visit visit) const
{
    for (std::size_t whose = 0; whose < m_points.size(); ++whose) {
        for (std::size_t i = 0; i < m_points[whose].size(); ++i) {
            if (const GraphLine &line = graph(kind()).lines[i]; m_header->isShown(line)) {
                visit(whose, line, m_points[whose][i]);
            }
        }
    }
}

bool ResourceChart::hasAnything() const
{
    return std::ranges::any_of(m_points, [this](const auto &points) {
        return std::ranges::any_of(points,
                                   [this](const GraphPoints &line) { return largest(line, m_now - span).isKnown(); });
    });
}

void ResourceChart::draw()
{
    const bool isEmpty = m_feeds[0].series() && !hasAnything();
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_plot);
    if (isEmpty) {
        m_hover->hide();
    }
    m_plot->setWindow(m_now - span, m_now);
    const std::vector<double> units = fitAxes();
    const auto &lines = graph(kind()).lines;
    for (std::size_t i = 0; i < m_points.size() * lines.size(); ++i) {
        const GraphLine &line = lines[i % lines.size()];
        const auto &points = m_points[i / lines.size()];
        const bool isDrawn = !points.empty() && m_header->isShown(line);
        m_plot->setRuns(i, isDrawn ? runsOf(points[i % lines.size()], units[line.axis])
                                   : std::vector<viewmodels::GraphRun>{});
    }
    // The pointer stays where it is while the graph moves on beneath it.
    if (m_hover->isVisible()) {
        hoverAt(m_hover->pointer());
    }
}

/// Makes room for every line that is shown; returns the size of each axis' unit.
std::vector<double> ResourceChart::fitAxes()
{
    const auto &graph = viewmodels::graph(kind());
    std::vector<double> tops;
    for (const auto &axis : graph.axes) {
        tops.push_back(axis.reach);
    }
    forEachShown([&](std::size_t, const GraphLine &line, const GraphPoints &points) {
        tops[line.axis] = std::max(tops[line.axis], largest(points, m_now - span).valueOr(0.0));
    });
    std::vector<double> sizes;
    std::vector<PlotAxis> axes;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        const auto &unit = unitFor(graph.axes[i], tops[i]);
        const double reach = std::ceil(std::min(tops[i] / unit.size, largestOnAxis));
        const auto first = std::ranges::find(graph.lines, i, &GraphLine::axis);
        const auto colour = tops.size() > 1 ? std::optional{first->colour} : std::nullopt;
        axes.push_back({title(unit), static_cast<int>(reach), colour});
        sizes.push_back(unit.size);
    }
    m_plot->setAxes(axes);
    return sizes;
}

bool ResourceChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        hoverAt(static_cast<QMouseEvent *>(event)->pos());
    } else if (event->type() == QEvent::Leave) {
        m_hover->hide();
    } else if (event->type() == QEvent::Resize) {
        m_hover->hide();
        m_hover->resize(static_cast<QResizeEvent *>(event)->size());
    }
    return Panel::eventFilter(watched, event);
}

void ResourceChart::hoverAt(QPoint pointer)
{
    const QRect plot = m_plot->plotRect();
    const auto time = plot.contains(pointer) ? nearestTo(m_plot->timeAt(pointer.x())) : std::nullopt;
    if (!time) {
        m_hover->hide();
        return;
    }
    const auto local = QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(*time));
    m_hover->showAt(m_plot->xOf(*time), pointer, plot, local.toString(QStringLiteral("HH:mm:ss")), valuesAt(*time));
}

std::optional<domain::Timestamp> ResourceChart::nearestTo(domain::Timestamp time) const
{
    std::optional<domain::Timestamp> best;
    forEachShown([&](std::size_t, const GraphLine &, const GraphPoints &points) {
        const auto candidate = nearest(points, time);
        if (candidate && (!best || std::chrono::abs(*candidate - time) < std::chrono::abs(*best - time))) {
            best = candidate;
        }
    });
    return best;
}

QStringList ResourceChart::valuesAt(domain::Timestamp time) const
{
    std::array<QStringList, 2> values;
    forEachShown([&](std::size_t whose, const GraphLine &line, const GraphPoints &points) {
        values[whose] += tr("%1  %2").arg(title(line), graph(kind()).write(valueAt(points, time)));
    });
    if (values[1].isEmpty()) {
        return values[0];
    }
    return QStringList{subjectTitle(m_subject)} + values[0] + QStringList{subjectTitle({{}, m_compared})} + values[1];
}

void ResourceChart::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if (pointsWanted() != m_pointsAsked) {
        ask();
    }
}

QString ResourceChart::chosenGraph() const
{
    return QLatin1String(graph(m_kind).key);
}

void ResourceChart::setChosenGraph(const QString &key)
{
    domain::forEachMetric<GraphKind>([&](GraphKind kind) {
        if (key == QLatin1String(graph(kind).key)) {
            m_kind = kind;
        }
    });
    turn();
}

const QStringList &ResourceChart::hiddenLines() const
{
    return m_header->hiddenLines();
}

void ResourceChart::setHiddenLines(const QStringList &keys)
{
    m_header->setHiddenLines(keys);
}

} // namespace muster::widgets
