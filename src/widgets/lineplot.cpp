// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lineplot.h"

#include "widgets/axisscale.h"
#include "widgets/graphlines.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPen>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace muster::widgets {

using viewmodels::GraphLine;

namespace {

constexpr int labelPixels = 11;
constexpr int labelHeight = 24;
/// Between two labels of the time axis.
constexpr qint64 labelStepSeconds = 30 * 60;

bool isOnLeft(GraphLine line)
{
    return line == GraphLine::Gpus || line == GraphLine::IdleGpus;
}

/// Qt Charts draws segment by segment: ends that overlap would show as dots.
QPen penOf(const QColor &colour)
{
    return {colour, 1, Qt::SolidLine, Qt::FlatCap};
}

qreal coordinate(domain::Timestamp time)
{
    return static_cast<qreal>(domain::toUnixMilliseconds(time));
}

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
    m_gpus = addValueAxis(Qt::AlignLeft, graphLineTitle(GraphLine::Gpus));
    m_cpus = addValueAxis(Qt::AlignRight, graphLineTitle(GraphLine::Cpus));
    m_cpus->setGridLineVisible(false);

    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setMinimumHeight(110);
    setMaxima(0, 0);
    wearTheme();
}

QValueAxis *LinePlot::addValueAxis(Qt::Alignment side, const QString &title)
{
    auto *axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setTitleText(title);
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

void LinePlot::setMaxima(int gpus, int cpus)
{
    m_maxima = {gpus, cpus};
    // Qt Charts writes "…" for labels that have less room than this.
    const int intervals = (height() - 2 * labelHeight) / labelHeight;
    const AxisScale scale = sharedScale(gpus, cpus, intervals);
    m_gpus->setTickCount(scale.intervals + 1);
    m_gpus->setRange(0, scale.leftMaximum);
    m_cpus->setTickCount(scale.intervals + 1);
    m_cpus->setRange(0, scale.rightMaximum);
}

void LinePlot::setRuns(GraphLine line, const std::vector<viewmodels::GraphRun> &runs)
{
    auto &series = m_lines[static_cast<std::size_t>(line)].series;
    while (series.size() < runs.size()) {
        series.push_back(addSeries(line));
    }
    for (; series.size() > runs.size(); series.pop_back()) {
        chart()->removeSeries(series.back());
        delete series.back();
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        series[i]->replace(runs[i]);
    }
}

void LinePlot::showLine(GraphLine line)
{
    setShown(line, Qt::Checked);
}

void LinePlot::hideLine(GraphLine line)
{
    setShown(line, Qt::Unchecked);
}

bool LinePlot::showsLine(GraphLine line) const
{
    return m_lines[static_cast<std::size_t>(line)].shown == Qt::Checked;
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

void LinePlot::resizeEvent(QResizeEvent *event)
{
    setMaxima(m_maxima.first, m_maxima.second);
    QChartView::resizeEvent(event);
}

void LinePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        wearTheme();
    }
    QChartView::changeEvent(event);
}

QLineSeries *LinePlot::addSeries(GraphLine line)
{
    auto *series = new QLineSeries;
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(isOnLeft(line) ? m_gpus : m_cpus);
    series->setPen(penOf(graphLineColour(themeFor(palette()), line)));
    series->setVisible(showsLine(line));
    return series;
}

void LinePlot::setShown(GraphLine line, Qt::CheckState shown)
{
    Line &entry = m_lines[static_cast<std::size_t>(line)];
    entry.shown = shown;
    for (auto *series : entry.series) {
        series->setVisible(shown == Qt::Checked);
    }
}

void LinePlot::labelTimes()
{
    const QStringList old = m_time->categoriesLabels();
    for (const QString &label : old) {
        m_time->remove(label);
    }
    QDateTime time = QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(m_from));
    const qint64 intoStep = QTime(0, 0).secsTo(time.time()) % labelStepSeconds;
    time = time.addSecs(labelStepSeconds - intoStep);
    for (; coordinate(m_to) >= static_cast<qreal>(time.toMSecsSinceEpoch()); time = time.addSecs(labelStepSeconds)) {
        m_time->append(time.toString(QStringLiteral("HH:mm")), static_cast<qreal>(time.toMSecsSinceEpoch()));
    }
}

void LinePlot::wearTheme()
{
    const Theme &theme = themeFor(palette());
    QFont labels = font();
    labels.setPixelSize(labelPixels);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_gpus),
                                static_cast<QAbstractAxis *>(m_cpus)}) {
        axis->setLabelsFont(labels);
        axis->setTitleFont(labels);
        axis->setLabelsColor(theme.muted);
        axis->setGridLineColor(theme.line);
        axis->setLinePenColor(theme.line);
    }
    m_gpus->setTitleBrush(graphLineColour(theme, GraphLine::Gpus));
    m_cpus->setTitleBrush(graphLineColour(theme, GraphLine::Cpus));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        for (auto *series : m_lines[i].series) {
            series->setPen(penOf(graphLineColour(theme, static_cast<GraphLine>(i))));
        }
    }
}

} // namespace muster::widgets
