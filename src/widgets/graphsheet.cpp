// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphsheet.h"

#include "widgets/lineplot.h"
#include "widgets/plothover.h"

#include <QLabel>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace muster::widgets {

using viewmodels::GraphContent;
using viewmodels::GraphLine;

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

void GraphSheet::draw(viewmodels::GraphContent content)
{
    m_content = std::move(content);
    const bool isEmpty = m_content.answered == GraphContent::Answered::Yes && viewmodels::isEmpty(m_content);
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        m_hover->hide();
    }
    dress();
    m_plot->setWindow(m_content.shown.from, m_content.shown.to);
    const std::vector<double> units = fitAxes();
    const auto shown = shownLines(m_content);
    const std::size_t lines = m_content.graph.lines.size();
    std::vector<std::vector<viewmodels::GraphRun>> runs(m_content.points.size() * lines);
    for (const viewmodels::ShownLine &line : shown) {
        runs[line.whose * lines + line.index] = runsOf(*line.points, units[line.line->axis]);
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        m_plot->setRuns(i, runs[i]);
    }
    // The pointer stays where it is while the graph moves on beneath it.
    if (m_hover->isVisible()) {
        hoverAt(m_hover->pointer());
    }
}

/// The looks of the lines: those of another subject are dashed.
void GraphSheet::dress()
{
    std::vector<PlotLine> looks;
    for (std::size_t whose = 0; whose < m_content.points.size(); ++whose) {
        for (const GraphLine &line : m_content.graph.lines) {
            looks.push_back({line.colour, whose > 0 ? Qt::DashLine : line.style, line.axis});
        }
    }
    m_plot->setLines(looks);
}

/// Makes room for every line that is shown; returns the size of each axis' unit.
std::vector<double> GraphSheet::fitAxes()
{
    const auto &graph = m_content.graph;
    std::vector<double> tops;
    for (const auto &axis : graph.axes) {
        tops.push_back(axis.reach);
    }
    for (const auto &[whose, index, line, points] : shownLines(m_content)) {
        tops[line->axis] = std::max(tops[line->axis], largest(*points, m_content.shown.from).valueOr(0.0));
    }
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
    const auto time = plot.contains(pointer) ? nearest(m_content, m_plot->timeAt(pointer.x())) : std::nullopt;
    if (!time) {
        m_hover->hide();
        return;
    }
    m_hover->showAt(m_plot->xOf(*time), pointer, plot, viewmodels::momentText(*time, m_content.shown),
                    valuesAt(m_content, *time));
}

} // namespace muster::widgets
