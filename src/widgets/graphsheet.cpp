// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphsheet.h"

#include "viewmodels/eventmarks.h"
#include "viewmodels/timewindow.h"
#include "widgets/lineplot.h"
#include "widgets/plothover.h"

#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace muster::widgets {

using viewmodels::GraphContent;
using viewmodels::GraphLine;

namespace {

/// Far above any fleet, and fits an int.
constexpr double largestOnAxis = 1e8;

constexpr int columnWidth = 170;
/// From one mark to the next.
constexpr int markDistance = 9;
/// Of what happened at one place.
constexpr qsizetype marksTold = 6;

} // namespace

GraphSheet::GraphSheet(QWidget *parent)
    : QStackedWidget(parent),
      m_plot(new LinePlot),
      m_hover(new PlotHover{m_plot->viewport()}),
      m_empty(new QLabel{m_plot->viewport()})
{
    m_plot->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_empty->setObjectName(QStringLiteral("graph.empty"));
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    addWidget(m_plot);
    addTable();
}

void GraphSheet::addTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("graph.table"));
    m_table->setAccessibleName(tr("The graph as a table"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    addWidget(m_table);
}

void GraphSheet::setView(View view)
{
    setCurrentWidget(view == View::Table ? static_cast<QWidget *>(m_table) : m_plot);
    m_model.setContent(view == View::Table ? m_content : viewmodels::GraphContent{});
}

GraphSheet::View GraphSheet::view() const
{
    return currentWidget() == m_table ? View::Table : View::Plot;
}

void GraphSheet::draw(viewmodels::GraphContent content)
{
    m_content = std::move(content);
    if (view() == View::Table) {
        m_model.setContent(m_content);
    }
    const bool isEmpty = m_content.answered != GraphContent::Answered::No && viewmodels::isEmpty(m_content);
    m_empty->setText(m_content.answered == GraphContent::Answered::InPart
                         ? tr("The history of this time cannot be read: musterd check says what is damaged.")
                         : tr("No figures for the time shown: the graph starts with the first report that has some."));
    m_empty->setVisible(isEmpty);
    if (isEmpty && m_cursor == Cursor::Pointer) {
        hideCursor();
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
    mark(std::move(m_content.events));
}

void GraphSheet::mark(std::vector<history::EventTally> events)
{
    m_content.events = std::move(events);
    m_plot->setMarks(viewmodels::marksOf(m_content.events, m_content.shown, m_plot->plotRect().width() / markDistance));
    showCursor();
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
        tops[line->axis] = std::max(tops[line->axis], largest(*points, m_content.shown).valueOr(0.0));
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
        m_cursor = Cursor::Pointer;
        m_pointer = static_cast<QMouseEvent *>(event)->pos();
        showCursor();
        // The chart itself has nothing that follows the pointer, but would look for it.
        return true;
    } else if (event->type() == QEvent::Leave && m_cursor == Cursor::Pointer) {
        hideCursor();
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
    if (const auto marks = m_plot->marksAt(pointer); plot.contains(pointer) && !marks.empty()) {
        m_hover->showAt(pointer.x(), pointer, plot, tr("What happened"), textsOf(marks, marksTold));
        return;
    }
    const auto time = plot.contains(pointer) ? nearest(m_content, m_plot->timeAt(pointer.x())) : std::nullopt;
    if (!time) {
        m_hover->hide();
        return;
    }
    m_hover->showAt(m_plot->xOf(*time), pointer, plot, viewmodels::momentText(*time, m_content.shown),
                    valuesAt(m_content, *time));
}

/// The pointer stays where it is while the graph moves on beneath it, and what is held moves with the graph.
void GraphSheet::showCursor()
{
    if (m_cursor == Cursor::Pointer) {
        hoverAt(m_pointer);
    } else if (m_cursor == Cursor::Held) {
        showHeld();
    }
}

void GraphSheet::hideCursor()
{
    m_cursor = Cursor::None;
    m_hover->hide();
}

void GraphSheet::showHeld()
{
    const auto [from, to] = m_content.shown;
    // What has just happened stands at the live edge, which moves by steps.
    if (m_held < from || m_held > to + viewmodels::edgeStep(to - from)) {
        m_hover->hide();
        return;
    }
    const QRect plot = m_plot->plotRect();
    const int x = m_plot->xOf(std::min(m_held, to));
    m_hover->showAt(x, {x, plot.center().y()}, plot, viewmodels::momentText(m_held, m_content.shown),
                    valuesAt(m_content, m_held, m_walked) + textsOf(m_plot->marksAt({x, plot.bottom()}), marksTold));
}

void GraphSheet::showMoment(domain::Timestamp time)
{
    m_cursor = Cursor::Held;
    m_held = time;
    m_walked.reset();
    showHeld();
    m_plot->tell(viewmodels::momentText(time));
}

void GraphSheet::walkPoints(int direction)
{
    const auto shown = shownLines(m_content);
    if (shown.empty()) {
        return;
    }
    m_walked = std::min(m_walked.value_or(0), shown.size() - 1);
    const auto from = m_cursor == Cursor::Held ? std::optional{m_held} : std::nullopt;
    if (const auto time = walk(m_content, shown[*m_walked], from, direction)) {
        m_held = *time;
        m_cursor = Cursor::Held;
    }
    tellHeld();
}

void GraphSheet::walkLines(int direction)
{
    const auto shown = shownLines(m_content);
    if (shown.empty()) {
        return;
    }
    const std::size_t count = shown.size();
    const std::size_t step = direction > 0 ? 1 : count - 1;
    m_walked = m_walked ? (std::min(*m_walked, count - 1) + step) % count : 0;
    if (m_cursor != Cursor::Held) {
        walkPoints(-1);
    }
    tellHeld();
}

void GraphSheet::tellHeld()
{
    const auto shown = shownLines(m_content);
    showCursor();
    if (m_cursor == Cursor::Held && m_walked && *m_walked < shown.size()) {
        const auto &line = shown[*m_walked];
        m_plot->tell(tr("%1, %2, %3")
                         .arg(title(m_content, line), viewmodels::momentText(m_held, m_content.shown),
                              detailedValue(m_content, line, m_held)));
    }
}

} // namespace muster::widgets
