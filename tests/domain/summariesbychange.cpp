// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"
#include "support/randomfleet.h"

namespace muster::test {
namespace {

using namespace domain;

/// Every group's summary, from all its workers.
std::map<GroupKey, Summary> countedAnew(const Fleet &fleet)
{
    std::map<GroupKey, Summary> groups;
    for (const Worker &worker : fleet.visibleWorkers()) {
        if (worker.liveness != Liveness::Gone) {
            add(groups[{worker.name.category, worker.name.group}], worker);
        }
    }
    for (auto &[key, summary] : groups) {
        provisionByKnown(summary);
    }
    return groups;
}

/// The groups as a window knows them that is told every change.
class SummariesByChange : public testing::TestWithParam<unsigned>
{
protected:
    void take(const Changes &changes)
    {
        for (const auto &[key, summary] : changes.groups) {
            groups[key] = summary;
        }
        for (const GroupKey &key : changes.emptiedGroups) {
            groups.erase(key);
        }
    }

    static Rules rules()
    {
        Rules rules;
        rules.hiddenWorkers = {"hidden-.*"};
        return rules;
    }

    Fleet fleet{rules()};
    std::map<GroupKey, Summary> groups;
};

TEST_P(SummariesByChange, AreWhatTheyAreCountedAnew)
{
    RandomFleet random{GetParam()};
    Timestamp now = start;
    for (int step = 0; step < 3'000 && !HasFailure(); ++step) {
        now += std::chrono::milliseconds{random.chance(2) ? random.number(0, 200'000'000) : random.number(0, 5'000)};
        fleet.apply(random.message(now), now);
        fleet.tick(now);
        if (random.chance(5)) {
            fleet.takeUnsaved();
            fleet.letGo(fleet.departed(now, Fleet::everybody), now);
        }
        if (random.chance(30)) {
            take(fleet.takeChanges(now));
            EXPECT_EQ(groups, countedAnew(fleet));
            fleet.restore(fleet.workers()[0]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Fleets, SummariesByChange, testing::Range(0U, 4U));

} // namespace
} // namespace muster::test
