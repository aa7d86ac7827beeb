// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lineplot.h"

#include "widgets/axisscale.h"
#include "widgets/plotmarks.h"
#include "widgets/screenreaders.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>
#include <utility>

namespace muster::widgets {

namespace {

constexpr int labelPixels = 11;
constexpr int labelHeight = 24;
/// A label of the time axis with some air.
constexpr int labelWidth = 84;
constexpr int labelHalf = 18;
/// Nothing that is seen: Qt Charts wants every label of an axis to be another.
constexpr QChar nothing{0x200B};

/// Qt Charts draws segment by segment: ends that overlap would show as dots.
QPen penOf(const PlotLine &line, const Theme &theme)
{
    return {theme.series[line.colour], 1, line.style, Qt::FlatCap};
}

qreal coordinate(domain::Timestamp time)
{
    return static_cast<qreal>(domain::toUnixMilliseconds(time));
}

/// How near the pointer is to what it points at.
constexpr int markReach = 5;

} // namespace

LinePlot::LinePlot(QWidget *parent)
    : QChartView(parent),
      m_time(new QCategoryAxis)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->addAxis(m_time, Qt::AlignBottom);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setGridLineVisible(false);
    m_values = {addValueAxis(Qt::AlignLeft), addValueAxis(Qt::AlignRight)};
    m_values[1]->setGridLineVisible(false);

    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setMinimumHeight(110);
    setFocusPolicy(Qt::StrongFocus);
    tellScreenReaders();
    setAccessibleName(tr("Graph"));
    connect(scene(), &QGraphicsScene::changed, this, [this] { m_isStale = true; });
    setAxes({PlotAxis{}});
}

QValueAxis *LinePlot::addValueAxis(Qt::Alignment side)
{
    auto *axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setLineVisible(false);
    chart()->addAxis(axis, side);
    return axis;
}

void LinePlot::setWindow(domain::Timestamp from, domain::Timestamp to)
{
    if (from == m_from && to == m_to) {
        return;
    }
    m_from = from;
    m_to = to;
    m_time->setRange(coordinate(from), coordinate(to));
    labelTimes();
}

void LinePlot::setAxes(const std::vector<PlotAxis> &axes)
{
    m_axes = axes;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_values[i]->setVisible(i < axes.size());
        m_values[i]->setTitleText(i < axes.size() ? axes[i].title : QString{});
    }
    // The last label of the time axis reaches half of its width beyond the plot.
    chart()->setMargins({0, 0, axes.size() > 1 ? 0 : labelHalf, 0});
    fitScale();
    wearTheme();
}

void LinePlot::fitScale()
{
    // Qt Charts writes "…" for labels that have less room than this.
    const int intervals = (height() - 2 * labelHeight) / labelHeight;
    const AxisScale scale = sharedScale(m_axes.front().largest, m_axes.back().largest, intervals);
    const std::array maxima{scale.leftMaximum, scale.rightMaximum};
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_values[i]->setTickCount(scale.intervals + 1);
        m_values[i]->setRange(0, maxima[i]);
    }
}

void LinePlot::setLines(const std::vector<PlotLine> &lines)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i >= lines.size() || m_lines[i].look != lines[i]) {
            setRuns(i, {});
        }
    }
    m_lines.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_lines[i].look = lines[i];
    }
}

void LinePlot::setRuns(std::size_t line, const std::vector<viewmodels::GraphRun> &runs)
{
    auto &series = m_lines[line].series;
    while (series.size() < runs.size()) {
        series.push_back(addSeries(m_lines[line].look));
    }
    for (; series.size() > runs.size(); series.pop_back()) {
        chart()->removeSeries(series.back());
        delete series.back();
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        series[i]->replace(runs[i]);
    }
}

QRect LinePlot::plotRect() const
{
    return mapFromScene(chart()->mapToScene(chart()->plotArea())).boundingRect();
}

domain::Timestamp LinePlot::timeAt(int xPixel) const
{
    const QRect plot = plotRect();
    const double share = plot.width() > 0 ? static_cast<double>(xPixel - plot.left()) / plot.width() : 0.0;
    return m_from + std::chrono::milliseconds{std::llround(share * static_cast<double>((m_to - m_from).count()))};
}

int LinePlot::xOf(domain::Timestamp time) const
{
    const auto span = static_cast<double>((m_to - m_from).count());
    const double share = span > 0 ? static_cast<double>((time - m_from).count()) / span : 0.0;
    return plotRect().left() + static_cast<int>(std::lround(share * plotRect().width()));
}

void LinePlot::setMarks(std::vector<viewmodels::EventMark> marks)
{
    m_marks = std::move(marks);
    scene()->update();
}

std::vector<viewmodels::EventMark> LinePlot::marksAt(QPoint point) const
{
    std::vector<viewmodels::EventMark> marks;
    const int height = plotRect().bottom() - point.y();
    for (const viewmodels::EventMark &mark : m_marks) {
        if (height <= static_cast<int>(markSize) + markReach && std::abs(xOf(mark.time) - point.x()) <= markReach) {
            marks.push_back(mark);
        }
    }
    return marks;
}

void LinePlot::tell(const QString &told)
{
    if (told != std::exchange(m_told, told)) {
        QAccessibleValueChangeEvent event{this, told};
        QAccessible::updateAccessibility(&event);
    }
}

void LinePlot::paintEvent(QPaintEvent *event)
{
    const qreal ratio = viewport()->devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    if (std::exchange(m_isStale, false) || m_picture.size() != size) {
        m_picture = QPixmap{size};
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter{&m_picture};
        render(&painter, QRectF(viewport()->rect()), viewport()->rect());
        // The view is told that it was painted.
        QPaintEvent corner{QRect{0, 0, 1, 1}};
        QChartView::paintEvent(&corner);
    }
    QPainter painter{viewport()};
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_picture);
    if (hasFocus()) {
        painter.setPen(themeFor(palette()).accent);
        painter.drawRect(plotRect().adjusted(0, 0, -1, -1));
    }
}

void LinePlot::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = themeFor(palette());
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const double length = std::max(1.0, static_cast<double>((m_to - m_from).count()));
    for (const viewmodels::EventMark &mark : m_marks) {
        const double share = static_cast<double>((mark.time - m_from).count()) / length;
        if (share >= 0.0 && share <= 1.0) {
            drawMark(*painter, mark.kind, {plot.left() + share * plot.width(), plot.bottom() - 1.0}, theme);
        }
    }
}

void LinePlot::resizeEvent(QResizeEvent *event)
{
    fitScale();
    labelTimes();
    QChartView::resizeEvent(event);
}

void LinePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        wearTheme();
    }
    QChartView::changeEvent(event);
}

void LinePlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void LinePlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

QLineSeries *LinePlot::addSeries(const PlotLine &look)
{
    auto *series = new QLineSeries;
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_values[look.axis]);
    series->setPen(penOf(look, themeFor(palette())));
    return series;
}

void LinePlot::labelTimes()
{
    const auto ticks = viewmodels::timeTicks({m_from, m_to}, width() / labelWidth);
    if (ticks == m_ticks) {
        return;
    }
    m_ticks = ticks;
    const QStringList old = m_time->categoriesLabels();
    for (const QString &label : old) {
        m_time->remove(label);
    }
    for (const auto &[time, label] : ticks) {
        QString unique = label;
        while (m_time->categoriesLabels().contains(unique)) {
            unique += nothing;
        }
        m_time->append(unique, coordinate(time));
    }
}

void LinePlot::wearTheme()
{
    const Theme &theme = themeFor(palette());
    QFont labels = font();
    labels.setPixelSize(labelPixels);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_time, m_values[0], m_values[1]}) {
        axis->setLabelsFont(labels);
        axis->setTitleFont(labels);
        axis->setLabelsColor(theme.muted);
        axis->setGridLineColor(theme.line);
        axis->setLinePenColor(theme.line);
    }
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        const auto &colour = m_axes[i].colour;
        m_values[i]->setTitleBrush(colour ? theme.series[*colour] : theme.muted);
    }
    for (const Line &line : m_lines) {
        for (auto *series : line.series) {
            series->setPen(penOf(line.look, theme));
        }
    }
}

} // namespace muster::widgets
