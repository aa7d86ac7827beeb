// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// Workers that have been gone for long leave the present and its table, not history.
class LeavingTest : public CollectorTest
{
protected:
    /// Its changes are taken.
    std::unique_ptr<Collector> watched()
    {
        auto watching = options();
        watching.publish = [](const Changes &, const CollectorStatus &, const Collector::Consumed &consumed) {
            consumed({});
        };
        return started(watching);
    }
    std::vector<std::string> ids(Collector &collector) const
    {
        std::vector<std::string> ids;
        std::ranges::transform(workers(collector), std::back_inserter(ids), &Worker::id);
        return ids;
    }
    std::vector<std::string> savedIds() const
    {
        std::vector<std::string> ids;
        std::ranges::transform(folder.reader()->workers(), std::back_inserter(ids), &Worker::id);
        return ids;
    }
    /// Half minutes go by until the present has so many workers, and so has the store.
    bool shrinksTo(Collector &collector, std::size_t count)
    {
        return eventually(collector, [&] {
            setClock(now() + 30s);
            return workers(collector).size() == count && savedIds().size() == count;
        });
    }
    /// "pod-0" and "pod-1" left more than a day ago.
    void letPodsLeave(Collector &collector)
    {
        ASSERT_TRUE(store(collector, {report("pod-0", 0s), report("pod-1", 0s), report("stays", 0s)}));
        ASSERT_TRUE(store(collector, {Unregistration{"pod-0"}, Unregistration{"pod-1"}}));
        setClock(start + 25h);
        ASSERT_TRUE(store(collector, {report("stays", 25h)}));
    }
};

TEST_F(LeavingTest, WhoIsGoneForLongLeavesThePresentAndItsTable)
{
    auto collector = watched();
    letPodsLeave(*collector);
    EXPECT_TRUE(shrinksTo(*collector, 1));
    EXPECT_THAT(ids(*collector), ElementsAre("stays"));
    collector.reset();
    EXPECT_THAT(savedIds(), ElementsAre("stays"));
    EXPECT_THAT(events(), Contains("pod-0 unregistered (unregistered by the worker)")) << "history knows it";
}

TEST_F(LeavingTest, IsNotThereAgainAfterARestartUntilItComesBack)
{
    auto collector = watched();
    letPodsLeave(*collector);
    ASSERT_TRUE(shrinksTo(*collector, 1));
    collector.reset();
    collector = watched();
    EXPECT_THAT(ids(*collector), ElementsAre("stays"));
    const auto at = std::chrono::duration_cast<std::chrono::seconds>(now() - start);
    EXPECT_TRUE(store(*collector, {report("pod-0", at)}));
    EXPECT_THAT(ids(*collector), ElementsAre("pod-0", "stays"));
    EXPECT_EQ(workers(*collector).front().registered, now());
}

TEST_F(LeavingTest, WhatItProvisionedCountsUntilItIsOver)
{
    auto collector = watched();
    CapacityReport share;
    share.worker = "pod-0";
    share.partial = true;
    share.key = "c";
    share.timestamp = start;
    share.timeout = 100h;
    share.maxGpus = Reading{8.0};
    ASSERT_TRUE(store(*collector, {share}));
    letPodsLeave(*collector);
    ASSERT_TRUE(shrinksTo(*collector, 1));
    const auto provisions = [this](Collector &of) {
        return ask(of, [at = now()](const Fleet &fleet) { return fleet.provisions(at); });
    };
    EXPECT_EQ(provisions(*collector)["c"].gpus, Reading{8.0});
    collector.reset();
    collector = watched();
    EXPECT_EQ(provisions(*collector)["c"].gpus, Reading{8.0});
    setClock(start + 100h);
    EXPECT_THAT(provisions(*collector), IsEmpty());
}

} // namespace
} // namespace muster::test
