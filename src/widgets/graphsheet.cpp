// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphsheet.h"

#include "widgets/lineplot.h"
#include "widgets/plothover.h"

#include <QLabel>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace muster::widgets {

using viewmodels::GraphLine;
using viewmodels::GraphPoints;

namespace {

/// Far above any fleet, and fits an int.
constexpr double largestOnAxis = 1e8;

} // namespace

GraphSheet::GraphSheet(QWidget *parent)
    : QStackedWidget(parent),
      m_plot(new LinePlot),
      m_hover(new PlotHover{m_plot->viewport()}),
      m_empty(new QLabel{tr("No figures for the time shown: the graph starts with the first report that has some."),
                         m_plot->viewport()})
{
    m_plot->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_empty->setObjectName(QStringLiteral("graph.empty"));
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    addWidget(m_plot);
}

void GraphSheet::setGraph(const viewmodels::Graph &graph)
{
    m_graph = &graph;
    std::vector<PlotLine> looks;
    for (const auto style : {Qt::SolidLine, Qt::DashLine}) {
        for (const GraphLine &line : graph.lines) {
            looks.push_back({line.colour, style, line.axis});
        }
    }
    m_plot->setLines(looks);
    m_hover->hide();
}

void GraphSheet::draw(GraphContent content)
{
    m_content = std::move(content);
    const bool isEmpty = m_content.answered == GraphContent::Answered::Yes && !hasAnything();
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        m_hover->hide();
    }
    m_plot->setWindow(m_content.from, m_content.to);
    const std::vector<double> units = fitAxes();
    const std::size_t lines = m_graph->lines.size();
    for (std::size_t i = 0; i < m_content.points.size() * lines; ++i) {
        const GraphLine &line = m_graph->lines[i % lines];
        const auto &points = m_content.points[i / lines];
        const bool isDrawn = !points.empty() && isShown(line);
        m_plot->setRuns(i, isDrawn ? runsOf(points[i % lines], units[line.axis]) : std::vector<viewmodels::GraphRun>{});
    }
    // The pointer stays where it is while the graph moves on beneath it.
    if (m_hover->isVisible()) {
        hoverAt(m_hover->pointer());
    }
}

bool GraphSheet::isShown(const GraphLine &line) const
{
    return !m_content.hidden.contains(QLatin1String(line.key));
}

template <typename Visit>
void GraphSheet::forEachShown(Visit visit) const
{
    for (std::size_t whose = 0; whose < m_content.points.size(); ++whose) {
        for (std::size_t i = 0; i < m_content.points[whose].size(); ++i) {
            if (const GraphLine &line = m_graph->lines[i]; isShown(line)) {
                visit(whose, line, m_content.points[whose][i]);
            }
        }
    }
}

bool GraphSheet::hasAnything() const
{
    return std::ranges::any_of(m_content.points, [this](const auto &points) {
        return std::ranges::any_of(points,
                                   [this](const GraphPoints &line) { return largest(line, m_content.from).isKnown(); });
    });
}

/// Makes room for every line that is shown; returns the size of each axis' unit.
std::vector<double> GraphSheet::fitAxes()
{
    const auto &graph = *m_graph;
    std::vector<double> tops;
    for (const auto &axis : graph.axes) {
        tops.push_back(axis.reach);
    }
    forEachShown([&](std::size_t, const GraphLine &line, const GraphPoints &points) {
        tops[line.axis] = std::max(tops[line.axis], largest(points, m_content.from).valueOr(0.0));
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

bool GraphSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        hoverAt(static_cast<QMouseEvent *>(event)->pos());
    } else if (event->type() == QEvent::Leave) {
        m_hover->hide();
    } else if (event->type() == QEvent::Resize) {
        m_hover->hide();
        m_hover->resize(static_cast<QResizeEvent *>(event)->size());
        m_empty->setGeometry({{}, static_cast<QResizeEvent *>(event)->size()});
        Q_EMIT resized();
    }
    return QStackedWidget::eventFilter(watched, event);
}

void GraphSheet::hoverAt(QPoint pointer)
{
    const QRect plot = m_plot->plotRect();
    const auto time = plot.contains(pointer) ? nearestTo(m_plot->timeAt(pointer.x())) : std::nullopt;
    if (!time) {
        m_hover->hide();
        return;
    }
    m_hover->showAt(m_plot->xOf(*time), pointer, plot, viewmodels::momentText(*time, {m_content.from, m_content.to}),
                    valuesAt(*time));
}

std::optional<domain::Timestamp> GraphSheet::nearestTo(domain::Timestamp time) const
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

QStringList GraphSheet::valuesAt(domain::Timestamp time) const
{
    std::array<QStringList, 2> values;
    forEachShown([&](std::size_t whose, const GraphLine &line, const GraphPoints &points) {
        values[whose] += tr("%1  %2").arg(title(line), m_graph->write(valueAt(points, time)));
    });
    if (values[1].isEmpty()) {
        return values[0];
    }
    return QStringList{m_content.names[0]} + values[0] + QStringList{m_content.names[1]} + values[1];
}

} // namespace muster::widgets
