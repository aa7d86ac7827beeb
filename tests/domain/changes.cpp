// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"
#include "support/randomfleet.h"

#include <map>

namespace muster::test {
namespace {

using namespace domain;

/// What a reader of Changes holds, and nothing else.
struct Mirror
{
    std::map<std::string, Worker> workers;
    std::map<GroupKey, Summary> groups;
    std::vector<CategorySummary> categories;
    Summary total;

    void apply(const Changes &changes)
    {
        for (const Worker &worker : changes.workers) {
            workers.insert_or_assign(worker.id, worker);
            if (worker.liveness == Liveness::Gone) {
                workers.erase(worker.id);
            }
        }
        for (const auto &[key, summary] : changes.groups) {
            groups.insert_or_assign(key, summary);
        }
        for (const GroupKey &key : changes.emptiedGroups) {
            groups.erase(key);
        }
        categories = changes.categories;
        total = changes.total;
    }
};

/// The same worked out from scratch, by the words of the rules.
Mirror fromScratch(const Fleet &fleet, Timestamp now)
{
    Mirror all;
    std::map<std::string, Summary> categories;
    for (const Worker &worker : fleet.visibleWorkers()) {
        if (worker.liveness != Liveness::Gone) {
            all.workers.emplace(worker.id, worker);
            Summary &group = all.groups[{worker.name.category, worker.name.group}];
            add(group, worker);
            add(categories[worker.name.category], worker);
        }
    }
    const auto provisionByKnown = [](Summary &summary) {
        for (ResourceCounts &counts : summary.counts) {
            counts.provisioned = counts.running + counts.lost;
        }
    };
    for (auto &[key, summary] : all.groups) {
        provisionByKnown(summary);
    }
    CapacityBook book;
    for (const Capacity &capacity : fleet.capacities()) {
        book.apply(capacity.report, capacity.receivedAt);
    }
    for (const std::string &name : book.categories(now)) {
        categories.try_emplace(name);
    }
    for (auto &[name, summary] : categories) {
        provisionByKnown(summary);
        const auto provision = book.provision(name, now);
        const auto report = [&](Resource resource, Reading figure) {
            if (figure.isKnown()) {
                summary[resource].provisioned =
                    std::max(summary[resource].running, static_cast<int>(std::ceil(figure.value() - 1e-6)));
            }
        };
        report(Resource::Workers, provision.workers);
        report(Resource::Gpus, provision.gpus);
        report(Resource::Cpus, provision.cpus);
        all.categories.push_back({name, summary});
        add(all.total, summary);
    }
    return all;
}

void expectEqual(const Mirror &mirror, const Mirror &all)
{
    EXPECT_EQ(mirror.workers, all.workers);
    EXPECT_EQ(mirror.groups, all.groups);
    EXPECT_EQ(mirror.categories, all.categories);
    EXPECT_EQ(mirror.total, all.total);
}

Rules hiding()
{
    Rules rules;
    rules.hiddenWorkers = {"hidden-.*"};
    return rules;
}

class ChangesOfAnyStory : public testing::TestWithParam<unsigned>
{
};

TEST_P(ChangesOfAnyStory, AddUpToTheWholeFleet)
{
    RandomFleet random{GetParam()};
    Fleet fleet{hiding()};
    Mirror mirror;
    Timestamp now = start;
    for (int step = 0; step < 400; ++step) {
        for (int i = random.number(0, 6); i > 0; --i) {
            fleet.apply(random.message(now), now);
        }
        now += std::chrono::milliseconds{random.chance(5) ? random.number(60'000, 700'000) : random.number(1, 9'000)};
        fleet.tick(now);
        if (random.chance(60)) {
            mirror.apply(fleet.takeChanges(now));
            expectEqual(mirror, fromScratch(fleet, now));
            ASSERT_FALSE(HasFailure()) << "step " << step;
        }
    }
}

TEST_P(ChangesOfAnyStory, SurviveBeingStored)
{
    RandomFleet random{GetParam()};
    Fleet fleet{hiding()};
    std::map<std::string, Worker> store;
    Timestamp now = start;
    for (int step = 0; step < 300; ++step) {
        fleet.apply(random.message(now), now);
        now += std::chrono::milliseconds{random.number(1, 20'000)};
        fleet.tick(now);
        if (random.chance(10)) {
            for (Worker &worker : fleet.takeUnsaved()) {
                store.insert_or_assign(worker.id, std::move(worker));
            }
        }
    }
    for (Worker &worker : fleet.takeUnsaved()) {
        store.insert_or_assign(worker.id, std::move(worker));
    }
    Fleet restored{hiding()};
    for (const Capacity &capacity : fleet.capacities()) {
        restored.restore(capacity);
    }
    for (const auto &[id, worker] : store) {
        restored.restore(worker);
    }
    Mirror mirror;
    mirror.apply(restored.takeChanges(now));
    expectEqual(mirror, fromScratch(fleet, now));
}

INSTANTIATE_TEST_SUITE_P(Seeds, ChangesOfAnyStory, testing::Range(0U, 20U));

using ChangesTest = FleetTest;

TEST_F(ChangesTest, AWorkerThatIsGoneIsToldOnce)
{
    hear(ReportOf{"c:g:1", start}.cpus({50}));
    fleet.takeChanges(start);
    fleet.apply(Unregistration{"c:g:1"}, start + 1s);
    const Changes changes = fleet.takeChanges(start + 1s);
    ASSERT_EQ(changes.workers.size(), 1U);
    EXPECT_EQ(changes.workers[0]->liveness, Liveness::Gone);
    EXPECT_THAT(changes.emptiedGroups, testing::ElementsAre(GroupKey{"c", "g"}));
    EXPECT_THAT(changes.categories, testing::IsEmpty());
    EXPECT_EQ(changes.total, Summary{});
    EXPECT_THAT(fleet.takeChanges(start + 2s).workers, testing::IsEmpty());
    EXPECT_THAT(fleet.takeChanges(start + 2s).emptiedGroups, testing::IsEmpty());
}

TEST_F(ChangesTest, OnlyWhatChangedIsTold)
{
    hear(ReportOf{"c:g:1", start}.cpus({50}));
    hear(ReportOf{"c:h:2", start}.cpus({50}));
    fleet.takeChanges(start);
    hear(ReportOf{"c:h:2", start + 30s}.cpus({60}));
    hearCapacity(whole("unrelated", start + 30s, 1));
    const Changes changes = fleet.takeChanges(start + 30s);
    ASSERT_EQ(changes.workers.size(), 1U);
    EXPECT_EQ(changes.workers[0]->id, "c:h:2");
    ASSERT_EQ(changes.groups.size(), 1U);
    EXPECT_EQ(changes.groups[0].key, (GroupKey{"c", "h"}));
}

TEST_F(ChangesTest, AMovedWorkerLeavesItsOldGroup)
{
    hear(ReportOf{"aws:1", start}.cpus({50}));
    fleet.takeChanges(start);
    hearCapacity(whole("aws", start, 1));
    const Changes changes = fleet.takeChanges(start);
    EXPECT_THAT(changes.emptiedGroups, testing::ElementsAre(GroupKey{"DEFAULT", "aws"}));
    ASSERT_EQ(changes.groups.size(), 1U);
    EXPECT_EQ(changes.groups[0].key, (GroupKey{"aws", "Default Group"}));
}

TEST_F(ChangesTest, HistoryHasARowForTheTotalEachCategoryAndEachGroup)
{
    hear(ReportOf{"c:g:1", start}.cpus({50}));
    hear(ReportOf{"c:h:2", start}.cpus({50}));
    std::vector<Subject> subjects;
    for (const RollupRow &row : fleet.rollups(start)) {
        EXPECT_EQ(row.time, start);
        EXPECT_EQ(row.summary[Resource::Workers].running, row.subject.group.empty() ? 2 : 1);
        subjects.push_back(row.subject);
    }
    EXPECT_THAT(subjects, testing::ElementsAre(Subject{}, Subject{"c", {}}, Subject{"c", "g"}, Subject{"c", "h"}));
    EXPECT_EQ(fleet.takeChanges(start).groups.size(), 2U) << "history takes nothing from Changes";
}

TEST_F(ChangesTest, AnEmptyFleetHasHistoryToo)
{
    const auto rows = fleet.rollups(start);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0], (RollupRow{start, {}, {}}));
}

} // namespace
} // namespace muster::test
