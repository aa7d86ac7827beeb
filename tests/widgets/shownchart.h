// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cellsof.h"
#include "support/fakehistory.h"
#include "widgets/elidedlabel.h"
#include "widgets/lineplot.h"
#include "widgets/plothover.h"
#include "widgets/resourcechart.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QtCharts/QChart>

#include <gtest/gtest.h>

namespace muster::test {

using namespace std::chrono_literals;

inline constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'700'000'000'000);

/// A fleet's figures in every instant that it was heard of.
using Past = std::function<std::optional<domain::Summary>(const history::Subject &, domain::Timestamp)>;

inline domain::Summary counts(int gpus, int idleGpus, int cpus, int idleCpus)
{
    domain::Summary summary;
    summary[domain::Resource::Gpus] = {.running = gpus, .provisioned = gpus, .idle = idleGpus, .lost = 0};
    summary[domain::Resource::Cpus] = {.running = cpus, .provisioned = cpus, .idle = idleCpus, .lost = 0};
    return summary;
}

inline history::Series seriesOf(const Past &past, const history::SeriesQuery &query)
{
    auto series = emptySeries(query, history::Source::HalfMinutes, 30s);
    for (auto time = series.start; time < query.period.to; time += 30s) {
        const auto summary = past(query.subject, time);
        history::visitInstant(summary.value_or(domain::Summary{}),
                              [&](history::SeriesId id, const history::Cell &cell) {
                                  const auto place = std::ranges::find(query.series, id);
                                  if (summary && place != query.series.end()) {
                                      add(series, static_cast<std::size_t>(place - query.series.begin()), time, cell);
                                  }
                              });
    }
    return series;
}

/// The last hour of a fleet with 8 GPUs and 64 CPUs, without the ten minutes in its middle.
inline std::optional<domain::Summary> anHour(const history::Subject &, domain::Timestamp time)
{
    const bool isThere = time >= now - 1h && time <= now && (time < now - 35min || time > now - 25min);
    return isThere ? std::optional{counts(8, 2, 64, 16)} : std::nullopt;
}

inline std::optional<domain::Summary> nothing(const history::Subject &, domain::Timestamp)
{
    return std::nullopt;
}

/// Figures of one machine, or of one in a group.
inline std::optional<domain::Summary> machine(const history::Subject &subject, domain::Timestamp time)
{
    if (time < now - 1h || time > now) {
        return std::nullopt;
    }
    domain::Worker worker;
    worker.stats.cpuUtilization = {domain::Reading{subject.group.group == "other" ? 75.0 : 50.0}};
    domain::Summary summary;
    add(summary, worker);
    return summary;
}

/// A chart of its usual size that is on the screen and has been laid out.
struct Shown
{
    explicit Shown(const Past &past, FakeHistory::Answers answers = FakeHistory::Answers::AtOnce)
        : history(answers),
          chart(history)
    {
        history.seriesOf = [past](const history::SeriesQuery &query) { return seriesOf(past, query); };
        chart.resize(900, 300);
        chart.show();
        chart.showSubject({}, now);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
    }

    widgets::LinePlot &plot() { return *chart.findChild<widgets::LinePlot *>(); }
    widgets::PlotHover &hover() { return *chart.findChild<widgets::PlotHover *>(); }
    bool isEmpty() { return chart.findChild<QWidget *>(QStringLiteral("graph.empty"))->isVisible(); }
    std::size_t seriesCount() { return static_cast<std::size_t>(plot().chart()->series().size()); }
    void hoverAt(domain::Timestamp time)
    {
        // Sent, not moved: QTest leaves out a move to where the pointer is already.
        const QPoint pointer{plot().xOf(time), plot().plotRect().center().y()};
        QMouseEvent move{QEvent::MouseMove, QPointF(pointer), QPointF(plot().viewport()->mapToGlobal(pointer)),
                         Qt::NoButton,      Qt::NoButton,     Qt::NoModifier};
        QApplication::sendEvent(plot().viewport(), &move);
    }

    void choose(const char *graph)
    {
        chart.findChild<QAction *>(QLatin1String("graph.") + QLatin1String(graph))->trigger();
    }
    QStringList hoverText(domain::Timestamp time)
    {
        hoverAt(time);
        EXPECT_TRUE(hover().isVisible());
        return hover().text().mid(1);
    }
    const widgets::ElidedLabel &comparison()
    {
        return *chart.findChild<widgets::ElidedLabel *>(QStringLiteral("graph.comparison"));
    }

    FakeHistory history;
    widgets::ResourceChart chart;
};

} // namespace muster::test
