// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"

#include "app/program.h"
#include "collector/historykeeper.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <QJsonObject>

#include <algorithm>
#include <sstream>

using namespace muster;
using namespace muster::test;

namespace {

/// How many rows an export of history has.
std::ptrdiff_t historyRows(storage::Reader &reader, const app::ExportFilter &filter, domain::Timestamp now)
{
    std::ostringstream out;
    EXPECT_EQ(app::exportHistory({reader, filter, app::Format::Csv, out, now}), std::nullopt);
    const std::string text = out.str();
    return std::ranges::count(text, '\n') - 1;
}

} // namespace

TEST(Export, TellsOneWorkersHistoryFromItsSamples)
{
    const ScratchFolder folder;
    const RunningCollector collector{folder.path()};
    const Ended fleet = runToEnd(QStringLiteral(MUSTER_SIM_PROGRAM),
                                 {QStringLiteral("--workers"), QStringLiteral("5"), QStringLiteral("--interval"),
                                  QStringLiteral("1"), QStringLiteral("--duration"), QStringLiteral("3"),
                                  QStringLiteral("--target"), QStringLiteral("http://") + collector.address()});
    ASSERT_EQ(fleet.code, 0) << fleet.errors.toStdString();
    const QString id = exported(QStringLiteral("workers"), folder.path()).first()[u"worker"].toString();
    const QStringList onlyIt{QStringLiteral("--worker"), id};
    double sum = 0.0;
    const QJsonArray samples = exported(QStringLiteral("samples"), folder.path(), onlyIt);
    for (const auto &sample : samples) {
        sum += sample[u"cpu_load_percent"].toDouble();
    }
    // A step of a day: all of it, unless midnight passes meanwhile.
    const QJsonArray history = exported(QStringLiteral("history"), folder.path(),
                                        onlyIt + QStringList{QStringLiteral("--step"), QStringLiteral("86400")});
    ASSERT_GE(history.size(), 1);
    EXPECT_EQ(history.first()[u"worker"].toString(), id);
    if (history.size() == 1) {
        EXPECT_NEAR(history.first()[u"cpu_load_percent"].toDouble(), sum / static_cast<double>(samples.size()), 0.02);
    }
}

TEST(Export, AReportOfLongAgoAddsItsRowsAndNoneBetween)
{
    const ScratchFolder folder;
    const auto store = folder.store();
    storage::Commit commit;
    const auto longAgo = domain::fromUnixMilliseconds(86'400'000);
    commit.messages = {{ReportOf{"a:b:c", longAgo}.gpus({50}), start}, {ReportOf{"a:b:c", start}.gpus({50}), start}};
    ASSERT_EQ(store->commit(commit), std::nullopt);
    const auto reader = folder.reader();
    app::ExportFilter ofWorker;
    ofWorker.worker = "a:b:c";
    app::ExportFilter ofGpu = ofWorker;
    ofGpu.gpu = 0;
    for (const auto *filter : {&ofWorker, &ofGpu}) {
        EXPECT_EQ(historyRows(*reader, *filter, start), 2) << "from the journal";
    }
    collector::HistoryKeeper keeper{*reader,
                                    [&](const auto &work) { return store->changeHistory(work) == std::nullopt; }};
    ASSERT_TRUE(keeper.round(start + 3h));
    for (const auto *filter : {&ofWorker, &ofGpu}) {
        EXPECT_EQ(historyRows(*reader, *filter, start + 3h), 2) << "from the samples";
    }
    EXPECT_EQ(historyRows(*reader, {}, start + 3h), 2 * 20) << "ten minutes each, until it was lost and forgotten";
}
