// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"
#include "collector/historykeeper.h"
#include "domain/fleet.h"
#include "storage/seriesreader.h"
#include "storage/store.h"
#include "support/fakehistory.h"
#include "support/reports.h"
#include "support/scratchfolder.h"
#include "viewmodels/facts.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "widgets/graphcontrols.h"
#include "widgets/graphsheet.h"
#include "widgets/groupinfo.h"
#include "widgets/shownchart.h"
#include "widgets/valuefield.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>
#include <sstream>

// What the graph tells under its cross-hair, what its CSV says, and what `musterd export history` says of the same time
// in the same steps, are the same, gaps included.
namespace muster::test {
namespace {

using namespace domain;
using history::Subject;
using viewmodels::GraphSpan;

constexpr Timestamp end = start + 6h;
/// In these minutes nobody reports.
constexpr auto gapFrom = 150min;
constexpr auto gapTo = 190min;

Report reportOf(const std::string &worker, int instant)
{
    const double wave = 50.0 + 45.0 * std::sin(instant * 0.1);
    Report report = ReportOf{worker, start + instant * 30s}
                        .gpus({wave, instant % 7 == 0 ? NAN : 99.5 - wave / 2.0})
                        .cpus({wave / 3.0});
    report.stats->host[HostMetric::MemoryFree] = Reading{1'000.0 + instant};
    report.stats->host[HostMetric::MemoryUsed] = Reading{5'000.0 - instant};
    report.stats->host[HostMetric::NetworkRx] = Reading{0.25 * (instant % 9)};
    return report;
}

/// A store with six hours of two machines, all but the last of them rolled up, and a chart of it.
class Graphs : public testing::Test
{
protected:
    Graphs()
    {
        const auto store = folder.store();
        storage::Commit commit;
        for (int instant = 0; instant < 6 * 120; ++instant) {
            for (const char *worker : {"c:g:a", "c:g:b"}) {
                const auto time = instant * 30s;
                const bool isSilent = (time >= gapFrom && time < gapTo) || (worker[4] == 'b' && time > 5h);
                if (!isSilent) {
                    commit.messages.push_back({reportOf(worker, instant), start + time});
                }
            }
        }
        EXPECT_EQ(store->commit(commit), std::nullopt);
        const auto keeping = folder.reader();
        collector::HistoryKeeper keeper{*keeping,
                                        [&](const auto &work) { return store->changeHistory(work) == std::nullopt; }};
        EXPECT_TRUE(keeper.round(end + 10min));
        reader = folder.reader();
        shown.history.oldest = start - 40 * 24h;
        shown.history.seriesOf = [this](const history::SeriesQuery &query) {
            return *storage::SeriesReader{*reader}.read(query);
        };
        shown.chart.moveTo(end);
    }

    const viewmodels::GraphContent &content() { return shown.chart.findChild<widgets::GraphSheet *>()->content(); }

    /// The CSV's rows by their time, each value by its column; what is empty is left out.
    std::map<QString, std::map<QString, double>> csv()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeCsv(buffer, content()));
        const QStringList lines = QString::fromUtf8(buffer.data()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const QStringList columns = lines.first().split(u',');
        std::map<QString, std::map<QString, double>> rows;
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u',');
            auto &row = rows[cells.first()];
            for (int i = 1; i < cells.size(); ++i) {
                if (!cells[i].isEmpty()) {
                    row[columns[i]] = cells[i].toDouble();
                }
            }
        }
        return rows;
    }

    std::map<QString, QJsonObject> exported(const Subject &subject, std::optional<std::size_t> gpu)
    {
        const viewmodels::GraphPoints &points = content().points[0].front();
        app::ExportFilter filter;
        filter.worker = subject.worker;
        filter.group = subject.group.group.empty() ? "" : subject.group.category + ':' + subject.group.group;
        filter.gpu = gpu;
        filter.range = {points.start, points.start + points.step * static_cast<int>(points.values.size())};
        filter.step = std::chrono::duration_cast<std::chrono::seconds>(points.step);
        std::ostringstream out;
        EXPECT_EQ(app::exportHistory({*reader, filter, app::Format::Json, out, end + 10min}), std::nullopt);
        std::map<QString, QJsonObject> rows;
        for (const QJsonValue &row : QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).array()) {
            rows[row[u"timestamp"].toString()] = row.toObject();
        }
        return rows;
    }

    void expectSame(const Subject &subject)
    {
        const auto rows = csv();
        ASSERT_FALSE(rows.empty());
        for (const viewmodels::ShownLine &line : shownLines(content())) {
            const QString column = QString::fromStdString(columnOf(*line.line));
            const QString name = QString::fromStdString(history::info(line.line->series).name);
            const auto expected = exported(subject, line.line->gpu);
            for (const auto &[time, row] : rows) {
                const auto exportedRow = expected.find(time);
                const QJsonValue value = exportedRow == expected.end() ? QJsonValue{} : exportedRow->second[name];
                ASSERT_EQ(row.contains(column), value.isDouble()) << column.toStdString() << ' ' << time.toStdString();
                if (value.isDouble()) {
                    EXPECT_NEAR(row.at(column), value.toDouble(), 1e-9)
                        << column.toStdString() << ' ' << time.toStdString();
                    ++compared;
                }
            }
            expectNothingLeftOut(rows, expected);
        }
    }

    /// Every instant of the export that is shown is a row of the CSV.
    void expectNothingLeftOut(const std::map<QString, std::map<QString, double>> &rows,
                              const std::map<QString, QJsonObject> &expected)
    {
        const QString from = QString::fromStdString(formatRfc3339(content().shown.from));
        const QString to = QString::fromStdString(formatRfc3339(content().shown.to));
        for (auto row = expected.lower_bound(from); row != expected.end() && row->first < to; ++row) {
            EXPECT_TRUE(rows.contains(row->first)) << row->first.toStdString();
        }
    }

    void expectTold(const QStringList &told, const std::map<QString, double> &row)
    {
        int place = 1;
        for (const viewmodels::ShownLine &line : shownLines(content())) {
            const QString text = told.at(place++).section(QStringLiteral("  "), 1);
            const auto cell = row.find(QString::fromStdString(columnOf(*line.line)));
            if (cell == row.end()) {
                EXPECT_EQ(text, QStringLiteral("–"));
            } else {
                EXPECT_NEAR(text.section(u' ', 0, 0).toDouble(), cell->second, 0.0551);
                ++compared;
            }
        }
    }

    /// Every value of the CSV stands under the cross-hair.
    void expectUnderTheCrossHair()
    {
        auto &sheet = *shown.chart.findChild<widgets::GraphSheet *>();
        const auto rows = csv();
        for (const Timestamp time : instantsOf(content())) {
            sheet.showMoment(time);
            expectTold(shown.hover().text(), rows.at(QString::fromStdString(formatRfc3339(time))));
        }
    }

    /// What the pointer finds is what the CSV says of the instant that it names; nothing inside the gap.
    void expectUnderThePointer()
    {
        const auto rows = csv();
        std::map<QString, QString> times;
        for (const Timestamp time : instantsOf(content())) {
            times[viewmodels::momentText(time, content().shown)] = QString::fromStdString(formatRfc3339(time));
        }
        const QRect plot = shown.plot().plotRect();
        for (int x = plot.left(); x <= plot.right(); x += 3) {
            const Timestamp time = shown.plot().timeAt(x);
            shown.hoverAt(time);
            const bool isInGap = time > start + gapFrom + 5min && time < start + gapTo - 5min;
            if (shown.hover().isVisible()) {
                ASSERT_TRUE(times.contains(shown.hover().text().first())) << shown.hover().text().first().toStdString();
                expectTold(shown.hover().text(), rows.at(times.at(shown.hover().text().first())));
            }
            EXPECT_FALSE(isInGap && shown.hover().isVisible());
        }
    }

    ScratchFolder folder;
    std::unique_ptr<storage::Reader> reader;
    Shown shown{nothing};
    int compared = 0;
};

} // namespace

TEST_F(Graphs, OfAWorkerSayWhatTheExportSays)
{
    const Subject worker = Subject::ofWorker("c:g:a");
    shown.chart.showSubject(worker, end, 2);
    for (const auto span : {GraphSpan::ThreeHours, GraphSpan::SixHours, GraphSpan::Week, GraphSpan::Month}) {
        shown.chart.controls().chooseSpan(span);
        for (const char *graph : {"utilization", "eachGpu", "memory", "network"}) {
            shown.choose(graph);
            expectSame(worker);
        }
    }
    EXPECT_GT(compared, 3'000);
}

TEST_F(Graphs, OfAGroupAndTheFleetSayWhatTheExportSays)
{
    for (const Subject &subject : {Subject::ofGroup({"c", "g"}), Subject{}}) {
        shown.chart.showSubject(subject, end);
        for (const auto span : {GraphSpan::ThreeHours, GraphSpan::SixHours, GraphSpan::Week, GraphSpan::Month}) {
            shown.chart.controls().chooseSpan(span);
            for (const char *graph : {"resources", "utilization"}) {
                shown.choose(graph);
                expectSame(subject);
            }
        }
    }
    EXPECT_GT(compared, 3'000);
}

TEST_F(Graphs, SayTheSameWhenTheyAreZoomedAnywhere)
{
    const Subject worker = Subject::ofWorker("c:g:b");
    shown.chart.showSubject(worker, end, 2);
    shown.chart.controls().chooseSpan(GraphSpan::SixHours);
    shown.choose("utilization");
    for (int i = 0; i < 12; ++i) {
        shown.chart.findChild<QAction *>(QStringLiteral("graph.zoomIn"))->trigger();
        shown.chart.findChild<QAction *>(QStringLiteral("graph.earlier"))->trigger();
        expectSame(worker);
    }
}

TEST_F(Graphs, TellUnderTheCrossHairWhatIsInTheCsv)
{
    shown.chart.showSubject(Subject::ofWorker("c:g:a"), end, 2);
    shown.chart.controls().chooseSpan(GraphSpan::SixHours);
    for (const char *graph : {"utilization", "eachGpu"}) {
        shown.choose(graph);
        expectUnderTheCrossHair();
        const int before = std::exchange(compared, 0);
        EXPECT_GT(before, 100);
        expectUnderThePointer();
        EXPECT_GT(compared, 100);
    }
}

TEST_F(Graphs, TellOfHowMuchOfTheTimeTheyKnow)
{
    shown.chart.showSubject(Subject::ofGroup({"c", "g"}), end);
    shown.chart.controls().chooseSpan(GraphSpan::Month);
    shown.choose("utilization");
    auto &sheet = *shown.chart.findChild<widgets::GraphSheet *>();
    const auto whole = viewmodels::pointAt(content().points[0][1], start + 1h);
    const auto cut = viewmodels::pointAt(content().points[0][1], start + 150min);
    ASSERT_TRUE(whole && cut && content().points[0][1].step >= 1h);
    EXPECT_LT(content().points[0][1].details[*cut].time, 0.9);
    sheet.showMoment(content().points[0][1].timeOf(*cut));
    EXPECT_TRUE(shown.hover().text().last().contains(QStringLiteral("% of the time")))
        << shown.hover().text().last().toStdString();
}

TEST_F(Graphs, MarkWhatHappenedInARealStore)
{
    const auto store = folder.store();
    storage::Commit commit;
    Fleet fleet{Rules{}};
    fleet.apply(reportOf("c:g:a", 0), start);
    fleet.apply(reportOf("c:g:b", 0), start);
    fleet.tick(start + 1h);
    commit.events = fleet.takeEvents();
    ASSERT_EQ(store->commit(commit), std::nullopt);
    const auto tallies = reader->eventsIn(Subject::ofGroup({"c", "g"}), {start - 1h, start + 2h}, 200);
    ASSERT_FALSE(tallies.empty());
    const auto marks = viewmodels::marksOf(tallies, {start - 1h, start + 2h}, 100);
    EXPECT_TRUE(std::ranges::any_of(marks, [](const auto &mark) { return mark.kind == EventKind::Unregistered; }));
    std::int64_t count = 0;
    for (const auto &mark : marks) {
        count += mark.count;
    }
    EXPECT_EQ(count, static_cast<std::int64_t>(commit.events.size()));
}

TEST_F(Graphs, TheIdleTimeInThePanelIsThatOfTheExportedLedger)
{
    std::ostringstream out;
    EXPECT_EQ(app::exportLedger({*reader, {}, app::Format::Json, out, end}), std::nullopt);
    const viewmodels::FleetModel fleet;
    double idle = 0.0;
    for (const QJsonValue &row : QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).array()) {
        const domain::Subject subject{row[u"category"].toString().toStdString(),
                                      row[u"group"].toString().toStdString()};
        FakeHistory history;
        history.ledger =
            storage::SeriesReader{*reader}.ledger(Subject::ofGroup(subject), {end - viewmodels::idleSpan, end});
        widgets::GroupInfo panel{fleet, history};
        panel.showGroup(subject);
        panel.refresh(nullptr, end);
        const auto told = [&panel](const char *title) {
            for (const auto *field : panel.findChildren<widgets::ValueField *>()) {
                if (field->accessibleName() == QLatin1String{title}) {
                    return field->value();
                }
            }
            return QString{};
        };
        const double hours = row[u"workers_held_idle_hours"].toDouble() + row[u"workers_free_hours"].toDouble();
        const double gpuHours = row[u"gpus_held_idle_hours"].toDouble() + row[u"gpus_free_hours"].toDouble();
        EXPECT_EQ(told("Idle, last 30 days"),
                  viewmodels::formatHours(std::chrono::seconds{std::llround(hours * 3'600.0)}));
        EXPECT_EQ(told("Idle GPU-hours"), viewmodels::formatCount(std::llround(gpuHours)));
        idle += hours;
    }
    EXPECT_GT(idle, 0.0);
}

} // namespace muster::test
