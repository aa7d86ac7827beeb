// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resourcechart.h"

#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/graphlines.h"
#include "widgets/legendbutton.h"
#include "widgets/lineplot.h"
#include "widgets/plothover.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPointer>
#include <QStackedWidget>

namespace muster::widgets {

using viewmodels::GraphLine;

namespace {

/// The right edge moves in steps of about a pixel, so that a second in which nothing came costs nothing.
constexpr std::chrono::seconds edgeStep{10};

domain::Timestamp edgeAt(domain::Timestamp now)
{
    return domain::Timestamp{now.time_since_epoch() / edgeStep * edgeStep};
}

QString titleOf(const domain::Subject &subject)
{
    if (subject.category.empty()) {
        return ResourceChart::tr("Whole fleet");
    }
    return viewmodels::plainLine(subject.group.empty() ? subject.category : subject.category + ':' + subject.group);
}

} // namespace

ResourceChart::ResourceChart(domain::AskHistory askHistory, QWidget *parent)
    : Panel(parent),
      m_askHistory(std::move(askHistory))
{
    setObjectName(QStringLiteral("chart"));
    build();
}

void ResourceChart::build()
{
    m_title = new ElidedLabel{ElidedLabel::Look::Title, this};
    m_title->setText(titleOf(subject()));
    auto *what = new QLabel{tr("Resources over time"), this};
    what->setProperty("look", QStringLiteral("muted"));

    m_plot = new LinePlot;
    m_hover = new PlotHover{m_plot->viewport()};
    m_plot->viewport()->installEventFilter(this);
    m_empty = new QLabel{tr("No history yet: the graph starts with the first reports.")};
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_pages = new QStackedWidget{this};
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_plot);

    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    header->addWidget(m_title);
    header->addWidget(what);
    header->addStretch(1);
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        const auto line = static_cast<GraphLine>(i);
        m_legend[i] = new LegendButton{line, this};
        header->addWidget(m_legend[i]);
        connect(m_legend[i], &LegendButton::toggled, this, [this, line](bool shown) {
            shown ? m_plot->showLine(line) : m_plot->hideLine(line);
            redraw();
        });
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    column->addLayout(header);
    column->addWidget(m_pages, 1);
}

void ResourceChart::showSubject(const domain::Subject &subject, domain::Timestamp now)
{
    m_series = viewmodels::GraphSeries{subject};
    m_now = edgeAt(now);
    m_title->setText(titleOf(subject));
    m_hover->hide();
    redraw();
    ask();
}

void ResourceChart::ask()
{
    const int generation = ++m_generation;
    m_askHistory(subject(), m_now - span - viewmodels::GraphSeries::longestPause,
                 m_now + viewmodels::GraphSeries::rowInterval,
                 [chart = QPointer{this}, generation](const std::vector<domain::RollupRow> &history) {
                     if (chart && chart->m_generation == generation) {
                         chart->take(history);
                     }
                 });
}

void ResourceChart::take(const std::vector<domain::RollupRow> &history)
{
    m_series.merge(history);
    redraw();
}

void ResourceChart::apply(const domain::Changes &changes)
{
    if (m_series.merge(changes.rollups)) {
        redraw();
    }
}

void ResourceChart::moveTo(domain::Timestamp now)
{
    if (const auto edge = edgeAt(now); edge != m_now) {
        m_now = edge;
        m_series.forgetBefore(m_now - span - viewmodels::GraphSeries::longestPause);
        redraw();
    }
}

void ResourceChart::redraw()
{
    const auto from = m_now - span;
    const bool any = !m_series.samples().empty();
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_plot) : m_empty);
    if (!any) {
        m_hover->hide();
        return;
    }
    const auto largest = [&](GraphLine all, GraphLine idle) {
        return m_series.maximum(m_plot->showsLine(all) || !m_plot->showsLine(idle) ? all : idle, from, m_now);
    };
    m_plot->setMaxima(largest(GraphLine::Gpus, GraphLine::IdleGpus), largest(GraphLine::Cpus, GraphLine::IdleCpus));
    m_plot->setWindow(from, m_now);
    for (std::size_t i = 0; i < viewmodels::graphLines; ++i) {
        const auto line = static_cast<GraphLine>(i);
        m_plot->setRuns(line, m_series.runs(line, from, m_now, m_plot->width()));
    }
    // The pointer stays where it is while the graph moves on beneath it.
    if (m_hover->isVisible()) {
        hoverAt(m_hover->pointer());
    }
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
    const auto *sample = plot.contains(pointer) ? m_series.nearest(m_plot->timeAt(pointer.x())) : nullptr;
    if (sample == nullptr) {
        m_hover->hide();
        return;
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(sample->time));
    m_hover->showAt(m_plot->xOf(sample->time), pointer, plot, time.toString(QStringLiteral("HH:mm:ss")),
                    valuesOf(*sample));
}

QStringList ResourceChart::valuesOf(const viewmodels::GraphSample &sample) const
{
    QStringList values;
    for (std::size_t i = 0; i < viewmodels::graphLines; ++i) {
        const auto line = static_cast<GraphLine>(i);
        if (m_plot->showsLine(line)) {
            values += tr("%1  %2").arg(graphLineTitle(line), viewmodels::formatCount(sample[line]));
        }
    }
    return values;
}

void ResourceChart::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    redraw();
}

QStringList ResourceChart::hiddenLines() const
{
    QStringList keys;
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        if (!m_legend[i]->isChecked()) {
            keys += graphLineKey(static_cast<GraphLine>(i));
        }
    }
    return keys;
}

void ResourceChart::setHiddenLines(const QStringList &keys)
{
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        m_legend[i]->setChecked(!keys.contains(graphLineKey(static_cast<GraphLine>(i))));
    }
}

} // namespace muster::widgets
