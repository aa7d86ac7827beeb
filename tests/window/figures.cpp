// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"
#include "collector/collectortest.h"
#include "sim/fleet.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "widgets/cardstrip.h"
#include "widgets/resourcebar.h"
#include "widgets/resourcefigure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sstream>

// Every figure that the window shows is what `musterd export` says of the same store at the same time.
namespace muster::test {
namespace {

using namespace domain;
using viewmodels::FleetColumn;

/// Half a step of the two decimals with which figures are exported.
constexpr double exportedTo = 0.0051;

using Export = std::optional<std::string> (*)(const app::ExportJob &);

class Figures : public CollectorTest, public testing::WithParamInterface<std::tuple<const char *, std::uint64_t>>
{
protected:
    Figures()
    {
        const auto &[scenario, seed] = GetParam();
        fleet.emplace(sim::Fleet::Options{
            .size = {60, 7}, .interval = 30s, .seed = seed, .scenario = *sim::findScenario(scenario)});
    }

    /// What the fleet says until `end`, half a minute after half a minute; every seventh worker falls silent early.
    void report(Collector &collector, Timestamp end)
    {
        for (Timestamp time = start; time <= end; time += 30s) {
            setClock(time);
            std::vector<Message> messages;
            for (std::size_t i = 0; i < fleet->size(); ++i) {
                const bool isSilent = i % 7 == 3 && time > start + 2min;
                if (!fleet->isPresent(i, time) || isSilent) {
                    continue;
                }
                messages.emplace_back(fleet->report(i, time));
                if (auto capacity = fleet->capacity(i, time)) {
                    messages.emplace_back(std::move(*capacity));
                }
            }
            ASSERT_TRUE(store(collector, std::move(messages)));
        }
    }

    /// Lets a collector hear the fleet, and shows what it published.
    void show()
    {
        std::mutex mutex;
        std::vector<Changes> published;
        auto options = this->options();
        options.publish = [&](Changes changes, const auto &, const auto &consumed) {
            const std::scoped_lock lock{mutex};
            published.push_back(std::move(changes));
            consumed({});
        };
        const auto collector = started(std::move(options));
        report(*collector, start + 6min);
        turn(*collector);
        const auto publications = [&] {
            const std::scoped_lock lock{mutex};
            return published.size();
        };
        // One may be under way; the one behind it has everything.
        const std::size_t before = publications();
        EXPECT_TRUE(eventually(*collector, [&] { return publications() >= before + 2; }));
        collector->stop();
        for (const Changes &changes : published) {
            model.apply(changes);
            cards.setSummaries(changes.categories, changes.total);
        }
        model.moveTo(now());
    }

    QJsonArray exported(Export what)
    {
        const auto reader = folder.reader();
        std::ostringstream out;
        EXPECT_EQ(what({*reader, {}, app::Format::Json, out, now()}), std::nullopt);
        return QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).array();
    }

    /// The row of each worker by its id.
    std::map<std::string, QModelIndex> rows() const
    {
        std::map<std::string, QModelIndex> rows;
        for (int g = 0; g < model.rowCount(); ++g) {
            const QModelIndex group = model.index(g, 0);
            for (int w = 0; w < model.rowCount(group); ++w) {
                const QModelIndex row = model.index(w, 0, group);
                rows[row.data(viewmodels::IdRole).toString().toStdString()] = row;
            }
        }
        return rows;
    }

    std::optional<sim::Fleet> fleet;
    viewmodels::FleetModel model;
    widgets::CardStrip cards;
};

/// A column of the tree and the export's name for the same figure.
struct Pair
{
    FleetColumn column;
    const char *name;
};

constexpr Pair pairs[] = {
    {FleetColumn::GpuCount, "gpu_count"},       {FleetColumn::GpuUtilization, "gpu_utilization_percent"},
    {FleetColumn::CpuLoad, "cpu_load_percent"}, {FleetColumn::RamTotal, "ram_total_mib"},
    {FleetColumn::RamFree, "ram_free_mib"},     {FleetColumn::DiskFreeHome, "disk_free_home_percent"},
};

void expectSame(const QModelIndex &row, const QJsonObject &worker)
{
    for (const auto &[column, name] : pairs) {
        const QVariant figure = row.siblingAtColumn(static_cast<int>(column)).data(viewmodels::SortRole);
        const QJsonValue value = worker[QLatin1String{name}];
        const std::string what = worker[u"worker"].toString().toStdString() + ' ' + name;
        if (value.isNull()) {
            EXPECT_FALSE(figure.isValid()) << what;
            continue;
        }
        ASSERT_TRUE(figure.isValid()) << what;
        EXPECT_NEAR(figure.toDouble(), value.toDouble(), exportedTo) << what;
    }
    const QString rates = row.siblingAtColumn(static_cast<int>(FleetColumn::NetworkTxRx)).data().toString();
    const auto rate = [&](const char *name) {
        const QJsonValue value = worker[QLatin1String{name}];
        return viewmodels::formatRate(value.isNull() ? Reading{} : Reading{value.toDouble() / megabitsPerMebibyte});
    };
    EXPECT_EQ(rates, rate("network_tx_mbps") + QStringLiteral(" / ") + rate("network_rx_mbps"));
    EXPECT_EQ(row.siblingAtColumn(static_cast<int>(FleetColumn::Task)).data().toString(),
              viewmodels::plainLine(worker[u"task"].toString().toStdString()));
    const bool isLost = row.data(viewmodels::LivenessRole).toInt() == static_cast<int>(Liveness::Lost);
    EXPECT_EQ(isLost, worker[u"state"] == QStringLiteral("lost"));
    const auto activity = static_cast<Activity>(row.data(viewmodels::ActivityRole).toInt());
    EXPECT_EQ(worker[u"activity"].toString().toStdString(), name(activity));
}

TEST_P(Figures, OfEachWorkerAreThoseOfTheExport)
{
    show();
    const auto rows = this->rows();
    std::size_t running = 0;
    std::size_t lost = 0;
    for (const QJsonValue &entry : exported(app::exportWorkers)) {
        const QJsonObject worker = entry.toObject();
        if (worker[u"state"] == QStringLiteral("gone")) {
            continue;
        }
        ++(worker[u"state"] == QStringLiteral("lost") ? lost : running);
        const auto row = rows.find(viewmodels::plainLine(worker[u"worker"].toString().toStdString()).toStdString());
        ASSERT_NE(row, rows.end()) << worker[u"worker"].toString().toStdString();
        expectSame(row->second, worker);
    }
    EXPECT_EQ(running + lost, rows.size());
    EXPECT_GT(running, 20U);
    EXPECT_GT(lost, 0U);
}

/// What the export says of the running workers of a group, added up.
struct GroupSums
{
    int workers = 0;
    int running = 0;
    /// Of those whose mean utilisation is known: that times their GPUs, and these.
    double gpuUtilization = 0.0;
    double gpus = 0.0;
    struct Sum
    {
        double sum = 0.0;
        int known = 0;
    };
    std::map<std::string, Sum> figures;
};

void expectSame(const QModelIndex &group, const GroupSums &sums)
{
    const auto shown = [&](FleetColumn column) {
        return group.siblingAtColumn(static_cast<int>(column)).data(viewmodels::SortRole);
    };
    const std::string what = group.data().toString().toStdString();
    EXPECT_EQ(shown(FleetColumn::Workers).toInt(), sums.workers) << what;
    const auto figure = [&](const char *name) {
        const auto found = sums.figures.find(name);
        return found != sums.figures.end() ? found->second : GroupSums::Sum{};
    };
    EXPECT_EQ(shown(FleetColumn::GpuCount).toDouble(), figure("gpu_count").sum) << what;
    for (const auto &[column, name] :
         {Pair{FleetColumn::RamTotal, "ram_total_mib"}, Pair{FleetColumn::RamFree, "ram_free_mib"},
          Pair{FleetColumn::DiskFreeHome, "disk_free_home_percent"}, Pair{FleetColumn::CpuLoad, "cpu_load_percent"}}) {
        const auto [sum, known] = figure(name);
        ASSERT_EQ(shown(column).isValid(), known > 0) << what << ' ' << name;
        const bool isMean = column == FleetColumn::DiskFreeHome || column == FleetColumn::CpuLoad;
        const double expected = isMean && known > 0 ? sum / known : sum;
        EXPECT_NEAR(shown(column).toDouble(), expected, exportedTo * std::max(known, 1)) << what << ' ' << name;
    }
    const auto [sent, knownSent] = figure("network_tx_mbps");
    const auto [received, knownReceived] = figure("network_rx_mbps");
    const QVariant traffic = shown(FleetColumn::NetworkTxRx);
    ASSERT_EQ(traffic.isValid(), knownSent > 0 && knownReceived > 0) << what;
    if (traffic.isValid()) {
        EXPECT_NEAR(traffic.toDouble() * megabitsPerMebibyte, sent + received, exportedTo * sums.running) << what;
    }
    EXPECT_EQ(group.data(viewmodels::LostRole).toInt(), sums.workers - sums.running) << what;
}

/// Whether it could be compared: the export does not tell how many GPUs are behind a worker's mean.
bool comparesUtilization(const QModelIndex &group, const Summary &summary, const GroupSums &sums)
{
    const Sum &utilization = summary[SummaryMetric::GpuUtilization];
    if (utilization.known < utilization.total || sums.gpus == 0.0) {
        return false;
    }
    const QModelIndex cell = group.siblingAtColumn(static_cast<int>(FleetColumn::GpuUtilization));
    EXPECT_NEAR(cell.data(viewmodels::SortRole).toDouble(), sums.gpuUtilization / sums.gpus, exportedTo)
        << group.data().toString().toStdString();
    return true;
}

TEST_P(Figures, OfEachGroupAreThoseOfItsWorkersInTheExport)
{
    show();
    std::map<std::string, GroupSums> groups;
    for (const QJsonValue &entry : exported(app::exportWorkers)) {
        const QJsonObject worker = entry.toObject();
        if (worker[u"state"] == QStringLiteral("gone")) {
            continue;
        }
        const std::string id =
            worker[u"category"].toString().toStdString() + ':' + worker[u"group"].toString().toStdString();
        GroupSums &sums = groups[viewmodels::plainLine(id).toStdString()];
        ++sums.workers;
        if (worker[u"state"] != QStringLiteral("running")) {
            continue;
        }
        ++sums.running;
        if (const QJsonValue utilization = worker[u"gpu_utilization_percent"]; utilization.isDouble()) {
            sums.gpus += worker[u"gpu_count"].toDouble();
            sums.gpuUtilization += utilization.toDouble() * worker[u"gpu_count"].toDouble();
        }
        for (auto field = worker.begin(); field != worker.end(); ++field) {
            if (field->isDouble()) {
                auto &[sum, known] = sums.figures[field.key().toStdString()];
                sum += field->toDouble();
                ++known;
            }
        }
    }
    ASSERT_EQ(groups.size(), static_cast<std::size_t>(model.rowCount()));
    int compared = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        const auto sums = groups.find(group.data(viewmodels::IdRole).toString().toStdString());
        ASSERT_NE(sums, groups.end()) << group.data().toString().toStdString();
        expectSame(group, sums->second);
        compared += comparesUtilization(group, model.groupAt(group)->summary, sums->second) ? 1 : 0;
    }
    EXPECT_GT(compared, 0);
}

/// Of each resource how much is with lost workers, by category; the total's has no name.
using LostCounts = std::map<std::string, std::array<int, 3>>;

LostCounts lostIn(const QJsonArray &workers)
{
    LostCounts lost;
    for (const QJsonValue &worker : workers) {
        if (worker[u"state"] == QStringLiteral("lost")) {
            for (const std::string &category : {std::string{}, worker[u"category"].toString().toStdString()}) {
                lost[category][0] += 1;
                lost[category][1] += worker[u"gpu_count"].toInt();
                lost[category][2] += worker[u"cpu_count"].toInt();
            }
        }
    }
    return lost;
}

TEST_P(Figures, OfEachCategoryAndTheTotalAreThoseOfTheExport)
{
    show();
    std::map<std::string, QJsonObject> exports;
    QJsonObject total;
    for (const QJsonValue &entry : exported(app::exportFleet)) {
        const QJsonObject scope = entry.toObject();
        (scope[u"scope"] == QStringLiteral("total") ? total : exports[scope[u"category"].toString().toStdString()]) =
            scope;
    }
    const auto expectCounts = [](const ResourceCounts &counts, const QJsonObject &scope, Resource resource) {
        const QString prefix = QString::fromUtf8(name(resource));
        EXPECT_EQ(counts.running, scope[prefix + QStringLiteral("_running")].toInt());
        EXPECT_EQ(counts.provisioned, scope[prefix + QStringLiteral("_provisioned")].toInt());
        EXPECT_EQ(counts.idle, scope[prefix + QStringLiteral("_idle")].toInt());
    };
    LostCounts lost = lostIn(exported(app::exportWorkers));
    const auto figures = cards.findChildren<widgets::ResourceFigure *>();
    ASSERT_EQ(figures.size(), 3);
    for (int i = 0; i < 3; ++i) {
        expectCounts(figures[i]->counts(), total, static_cast<Resource>(i));
        EXPECT_EQ(figures[i]->counts().lost, lost[""][static_cast<std::size_t>(i)]);
    }
    ASSERT_EQ(cards.cards().size(), exports.size());
    for (const widgets::CategoryCard *card : cards.cards()) {
        const auto bars = card->findChildren<widgets::ResourceBar *>();
        ASSERT_EQ(bars.size(), 3);
        for (int i = 0; i < 3; ++i) {
            expectCounts(bars[i]->counts(), exports.at(card->category()), static_cast<Resource>(i));
            EXPECT_EQ(bars[i]->counts().lost, lost[card->category()][static_cast<std::size_t>(i)]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Fleets, Figures,
                         testing::Combine(testing::Values("mixed", "failures", "hostile"),
                                          testing::Values(std::uint64_t{1}, std::uint64_t{2})),
                         [](const auto &fleet) {
                             return std::string{std::get<0>(fleet.param)} + std::to_string(std::get<1>(fleet.param));
                         });

} // namespace
} // namespace muster::test
