// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfeed.h"
#include "modeldump.h"
#include "viewmodels/fleetfiltermodel.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/naturalorder.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <random>
#include <set>

// Random Changes, compared after each step with a tree that is built anew from what should be there.
namespace muster::viewmodels {

namespace {

constexpr int steps = 80;
constexpr int workers = 24;

struct NaiveRow
{
    std::string name;
    domain::Reading figure;
};

bool standsFirst(const NaiveRow &a, const NaiveRow &b, Qt::SortOrder order)
{
    if (a.figure.isKnown() && b.figure.isKnown() && a.figure != b.figure) {
        return order == Qt::AscendingOrder ? a.figure.value() < b.figure.value() : a.figure.value() > b.figure.value();
    }
    if (a.figure.isKnown() != b.figure.isKnown()) {
        return a.figure.isKnown();
    }
    return naturalOrder(a.name, b.name) < 0;
}

/// The tree as it ought to read, sorted by GPU utilisation, of the workers that have up to `most` percent of it; of
/// all when there is no most.
std::string naiveTree(const std::map<std::string, domain::Worker> &fleet, Qt::SortOrder order,
                      std::optional<double> most = {})
{
    std::map<std::string, std::vector<NaiveRow>> groups;
    std::map<std::string, domain::Summary> summaries;
    for (const auto &[id, worker] : fleet) {
        if (worker.liveness != domain::Liveness::Gone) {
            const std::string title = worker.name.category + ':' + worker.name.group;
            const NaiveRow row{worker.name.name, domain::gpuUtilization(worker.stats)};
            if (!most || (row.figure.isKnown() && row.figure.value() <= *most)) {
                groups[title].push_back(row);
            }
            domain::add(summaries[title], worker);
        }
    }
    const auto first = [order](const NaiveRow &a, const NaiveRow &b) { return standsFirst(a, b, order); };
    std::vector<NaiveRow> titles;
    for (auto &[title, rows] : groups) {
        titles.push_back({title, domain::mean(summaries[title], domain::SummaryMetric::GpuUtilization)});
        std::ranges::sort(rows, first);
    }
    std::ranges::sort(titles, first);
    std::string text;
    for (const NaiveRow &title : titles) {
        text += title.name + '\n';
        for (const NaiveRow &row : groups[title.name]) {
            text += "  " + row.name + '\n';
        }
    }
    return text;
}

class RandomFleet final
{
public:
    explicit RandomFleet(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return std::uniform_int_distribution<int>{0, bound - 1}(m_random); }

    /// Some workers with other figures, of which some are lost, gone or somewhere else.
    std::vector<domain::Worker> step()
    {
        std::vector<domain::Worker> changed;
        std::set<int> chosen;
        for (int i = below(workers); i >= 0; --i) {
            chosen.insert(below(workers));
        }
        for (const int number : chosen) {
            domain::Worker worker = test::machine("c:g:w" + std::to_string(number), {utilization()});
            worker.name.group = "g" + std::to_string(below(4));
            const int fate = below(10);
            worker.liveness = fate < 3   ? domain::Liveness::Gone
                              : fate < 5 ? domain::Liveness::Lost
                                         : domain::Liveness::Running;
            changed.push_back(worker);
        }
        return changed;
    }

private:
    double utilization() { return below(5) == 0 ? std::nan("") : 10.0 * below(11); }

    std::mt19937 m_random;
};

/// One persistent index for each worker and group shown, as a view's selection and expansion hold them.
std::map<QString, QPersistentModelIndex> holdAll(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    std::map<QString, QPersistentModelIndex> held;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        held.emplace(index.data(IdRole).toString(), index);
        held.merge(holdAll(model, index));
    }
    return held;
}

void expectHeld(const std::map<QString, QPersistentModelIndex> &held, const QAbstractItemModel &model)
{
    const auto present = holdAll(model);
    for (const auto &[id, index] : held) {
        EXPECT_EQ(index.isValid(), present.contains(id)) << id.toStdString();
        if (index.isValid()) {
            EXPECT_EQ(index.data(IdRole).toString(), id);
        }
    }
}

class RandomChanges : public testing::TestWithParam<unsigned>
{
};

} // namespace

TEST_P(RandomChanges, GiveTheTreeThatWouldBeBuiltAnewAndLoseNoRowThatStays)
{
    FleetModel model;
    FleetFilterModel proxy{model};
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RandomFleet random(GetParam());
    test::FleetFeed feed;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<double> most;
    model.setSort(FleetColumn::GpuUtilization, order);
    for (int step = 0; step < steps; ++step) {
        if (random.below(8) == 0) {
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            model.setSort(FleetColumn::GpuUtilization, order);
        }
        if (random.below(4) == 0) {
            const auto heldByProxy = holdAll(proxy);
            most = random.below(2) == 0 ? std::nullopt : std::optional{10.0 * random.below(11)};
            FleetFilter filter;
            filter.set(FleetColumn::GpuUtilization, FigureRange{.to = most});
            proxy.setFilter(filter);
            expectHeld(heldByProxy, proxy);
        }
        const std::vector<domain::Worker> changed = random.step();
        const auto held = holdAll(model);
        const auto heldByProxy = holdAll(proxy);
        model.apply(feed.changes(changed));
        ASSERT_EQ(test::dump(model, {0}), naiveTree(feed.workers(), order)) << "step " << step;
        ASSERT_EQ(test::dump(proxy, {0}), naiveTree(feed.workers(), order, most)) << "step " << step;
        expectHeld(held, model);
        expectHeld(heldByProxy, proxy);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomChanges, testing::Range(1U, 5U));

} // namespace muster::viewmodels
