// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"
#include "support/reports.h"

#include <gtest/gtest.h>

// As many workers as may be, and one more.
namespace muster::test {
namespace {

using namespace domain;

class FullFleet : public testing::Test
{
protected:
    static constexpr std::size_t most = 2;

    static Message report(const std::string &worker) { return ReportOf{worker, start}.every(30s); }
    static Message registration(const std::string &worker)
    {
        Registration registration;
        registration.worker = worker;
        registration.timeout = 1h;
        return registration;
    }
    void apply(const Message &message, Timestamp at = start) { m_fleet.apply(message, at); }
    bool hasRoomFor(const Message &message) const { return m_fleet.hasRoomFor(message, most); }

    Fleet m_fleet{Rules{}};
};

TEST_F(FullFleet, HasRoomForAsManyAsMayBeAndNotForOneMore)
{
    apply(report("a"));
    EXPECT_TRUE(hasRoomFor(report("b")));
    apply(registration("b"));
    EXPECT_FALSE(hasRoomFor(report("c")));
    EXPECT_FALSE(hasRoomFor(registration("c")));
    EXPECT_TRUE(hasRoomFor(report("a")));
    EXPECT_TRUE(hasRoomFor(registration("b")));
}

TEST_F(FullFleet, HasRoomForSoManyCategories)
{
    const auto capacity = [](std::size_t number) {
        CapacityReport report;
        report.key = "k" + std::to_string(number);
        report.worker = "w";
        report.partial = number % 2 == 0;
        report.timeout = 1h;
        return report;
    };
    for (std::size_t i = 0; i < CapacityBook::mostCategories; ++i) {
        ASSERT_TRUE(hasRoomFor(capacity(i)));
        apply(capacity(i));
    }
    EXPECT_FALSE(hasRoomFor(capacity(CapacityBook::mostCategories)));
    EXPECT_FALSE(hasRoomFor(capacity(CapacityBook::mostCategories + 1)));
    EXPECT_TRUE(hasRoomFor(capacity(0)));
    EXPECT_TRUE(hasRoomFor(capacity(1)));
}

TEST_F(FullFleet, TakesWhatBringsNobody)
{
    apply(report("a"));
    apply(report("b"));
    EXPECT_TRUE(hasRoomFor(Unregistration{"c"}));
    CapacityReport capacity;
    capacity.worker = "c";
    EXPECT_TRUE(hasRoomFor(capacity));
    EXPECT_TRUE(hasRoomFor(CapacityRemoval{}));
}

TEST_F(FullFleet, WhoIsGoneMakesRoomAndWhoIsLostDoesNot)
{
    apply(report("a"));
    apply(report("b"));
    m_fleet.tick(start + 10min);
    EXPECT_FALSE(hasRoomFor(report("c")));
    apply(Unregistration{"a"}, start + 11min);
    EXPECT_TRUE(hasRoomFor(report("c")));
    apply(report("c"), start + 11min);
    EXPECT_FALSE(hasRoomFor(report("a"))) << "gone, it comes back as one more";
}

TEST_F(FullFleet, CountsThoseWhoWereHereBefore)
{
    Worker worker;
    for (const char *const id : {"a", "b", "a"}) {
        worker.id = id;
        worker.liveness = Liveness::Running;
        m_fleet.restore(worker);
    }
    EXPECT_FALSE(hasRoomFor(report("c")));
    worker.id = "b";
    worker.liveness = Liveness::Gone;
    m_fleet.restore(worker);
    EXPECT_TRUE(hasRoomFor(report("c")));
}

TEST(HiddenFullFleet, CountsWhoIsHidden)
{
    Rules rules;
    rules.hiddenWorkers = {".*"};
    Fleet fleet{rules};
    fleet.apply(ReportOf{"a", start}.every(30s), start);
    EXPECT_FALSE(fleet.hasRoomFor(ReportOf{"b", start}.every(30s), 1));
}

} // namespace
} // namespace muster::test
