// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"
#include "support/randomfleet.h"

#include <map>
#include <set>
#include <thread>

namespace muster::test {
namespace {

using namespace domain;

class AnyOrder : public CollectorTest
{
protected:
    /// What makes a report one.
    using Key = std::tuple<std::string, Timestamp, bool>;
    static Key keyOf(const Report &report) { return {report.worker, report.timestamp, report.stats.has_value()}; }

    std::mutex mutex;
    std::set<Key> acknowledged;
    std::atomic<int> unanswered{0};

    Report anyReport(RandomFleet &random)
    {
        // Some of two workers that only this seed knows, some of one that everybody reports for; over four hours.
        const Timestamp time = start + std::chrono::seconds{random.number(0, 4 * 3'600)} / 10 * 10;
        return random.report("w" + std::to_string(random.number(0, 3)), time);
    }

    void submitMany(Collector &collector, unsigned seed, int submissions)
    {
        RandomFleet random{seed};
        std::vector<Report> sent;
        for (int i = 0; i < submissions; ++i) {
            std::vector<Message> messages;
            for (int j = random.number(1, 5); j > 0; --j) {
                const bool again = !sent.empty() && random.chance(40);
                sent.push_back(again
                                   ? sent[static_cast<std::size_t>(random.number(0, static_cast<int>(sent.size()) - 1))]
                                   : anyReport(random));
                messages.push_back(sent.back());
            }
            ++unanswered;
            const auto done = [this, messages](bool stored) {
                EXPECT_TRUE(stored);
                const std::scoped_lock lock{mutex};
                for (const Message &message : messages) {
                    acknowledged.insert(keyOf(std::get<Report>(message)));
                }
                --unanswered;
            };
            ASSERT_TRUE(collector.submit({std::move(messages), now(), done}));
        }
    }

    void submitFromThreads(Collector &collector, unsigned seed)
    {
        std::vector<std::jthread> senders;
        for (unsigned i = 0; i < 4; ++i) {
            senders.emplace_back([&, i] { submitMany(collector, seed + i, 250); });
        }
    }

    std::map<Key, int> counts() const
    {
        std::map<Key, int> counts;
        folder.reader()->history().forEachReport({}, [&](const Report &report) { ++counts[keyOf(report)]; });
        return counts;
    }
};

TEST_F(AnyOrder, WhatIsAcknowledgedIsStoredExactlyOnce)
{
    for (unsigned round = 0; round < 3; ++round) {
        // The second and third rounds send much of the first once more, to a restarted collector.
        const auto collector = started();
        submitFromThreads(*collector, round / 2);
        EXPECT_TRUE(eventually(*collector, [&] { return unanswered == 0; }));
    }
    std::set<Key> stored;
    for (const auto &[key, count] : counts()) {
        EXPECT_EQ(count, 1);
        stored.insert(key);
    }
    EXPECT_EQ(stored, acknowledged);
    EXPECT_GT(stored.size(), 1'500U);
}

} // namespace
} // namespace muster::test
