// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

/// Who is gone for long is let go.
class Leaving : public FleetTest
{
protected:
    static constexpr Timestamp justLongAgo = start + Fleet::keptGone + 1ms;

    void leave(const std::string &id, Timestamp heard = start)
    {
        hear(ReportOf{id, heard}.cpus({50}).every(30s));
        fleet.apply(Unregistration{id}, heard);
    }
    /// As the collector does now and then.
    void saveAndTell()
    {
        fleet.takeUnsaved();
        fleet.takeChanges(start);
    }
    std::vector<std::string> letGo(Timestamp now) { return fleet.letGo(fleet.departed(now, Fleet::everybody), now); }
};

TEST_F(Leaving, WhoIsGoneForSoLongIsLetGoAndNotSooner)
{
    leave("c:g:gone");
    hear(ReportOf{"c:g:lost", start}.every(30s));
    fleet.tick(start + 91s);
    saveAndTell();
    EXPECT_THAT(letGo(justLongAgo - 1ms), IsEmpty());
    EXPECT_EQ(fleet.size(), 2U);
    EXPECT_THAT(letGo(justLongAgo), ElementsAre("c:g:gone"));
    EXPECT_EQ(fleet.size(), 1U);
    EXPECT_EQ(total(justLongAgo)[Resource::Workers].lost, 1);
}

TEST_F(Leaving, NobodyLooksForWhoWasLetGo)
{
    leave("w");
    saveAndTell();
    // Everybody is to be judged anew, and nobody is yet.
    fleet.tick(start - 1h, 0);
    EXPECT_THAT(letGo(justLongAgo), ElementsAre("w"));
    EXPECT_EQ(fleet.tick(justLongAgo), 0U);
    EXPECT_EQ(fleet.size(), 0U);
}

TEST_F(Leaving, WhoIsNotSavedOrNotToldAsGoneStays)
{
    leave("w");
    fleet.takeChanges(start);
    EXPECT_THAT(letGo(justLongAgo), IsEmpty());
    fleet.takeUnsaved();
    fleet.showAll();
    EXPECT_THAT(letGo(justLongAgo), IsEmpty());
    EXPECT_EQ(fleet.takeChanges(justLongAgo).workers.size(), 1U);
    EXPECT_THAT(letGo(justLongAgo), ElementsAre("w"));
}

TEST_F(Leaving, WhoIsHeardAfterItWasNamedStays)
{
    leave("back and gone");
    leave("is back");
    leave("late");
    saveAndTell();
    const auto departed = fleet.departed(justLongAgo, Fleet::everybody);
    ASSERT_EQ(departed.size(), 3U);
    leave("back and gone", justLongAgo);
    hear(ReportOf{"is back", justLongAgo}.every(30s));
    saveAndTell();
    hear(ReportOf{"late", start - 30s}.cpus({50}), justLongAgo);
    EXPECT_THAT(fleet.letGo(departed, justLongAgo), IsEmpty());
    EXPECT_EQ(fleet.size(), 3U);
}

TEST_F(Leaving, WhoComesBackIsNew)
{
    leave("w");
    saveAndTell();
    letGo(justLongAgo);
    news();
    fleet.apply(Registration{"w"}, justLongAgo);
    EXPECT_THAT(news(), ElementsAre("86400 w registered"));
    EXPECT_EQ(worker("w").registered, justLongAgo);
    EXPECT_EQ(fleet.takeUnsaved().size(), 1U);
}

TEST_F(Leaving, WhoWasHeardLongestAgoGoesFirst)
{
    for (const char *id : {"b", "a", "c"}) {
        leave(id, start + (*id - 'a') * 1s);
    }
    saveAndTell();
    const auto two = fleet.departed(justLongAgo + 1h, 2);
    EXPECT_THAT(fleet.letGo(two, justLongAgo), ElementsAre("a", "b"));
}

TEST_F(Leaving, ANewNameWaitsWhileTooManyAreGoneAndWhoWasHeardLongestAgoIsLetGoEarlier)
{
    constexpr std::size_t most = 2;
    const Message stranger = ReportOf{"stranger", start};
    const auto comeAndGo = [this](std::size_t number) {
        fleet.apply(Registration{std::to_string(number)}, start + 1ms * number);
        fleet.apply(Unregistration{std::to_string(number)}, start + 1ms * number);
    };
    for (std::size_t i = 1; i < Fleet::manyGone + most; ++i) {
        comeAndGo(i);
    }
    EXPECT_TRUE(fleet.hasRoomFor(stranger, most));
    comeAndGo(Fleet::manyGone + most);
    EXPECT_FALSE(fleet.hasRoomFor(stranger, most));
    EXPECT_TRUE(fleet.hasRoomFor(Registration{"1"}, most)) << "it is known";
    EXPECT_FALSE(fleet.hasRoomFor(Registration{"1"}, 0)) << "it would be one more";
    saveAndTell();
    EXPECT_THAT(letGo(start), ElementsAre("1", "2"));
    EXPECT_TRUE(fleet.hasRoomFor(stranger, most));
    EXPECT_EQ(fleet.size(), Fleet::manyGone);
    EXPECT_THAT(letGo(start), IsEmpty());
}

TEST_F(Leaving, SharesThatCountStayAndThoseThatAreLongOverGo)
{
    auto counts = share("leaver", "c", start, 3);
    counts.timeout = 48h;
    hearCapacity(counts);
    hearCapacity(share("over", "c", start, 4));
    hearCapacity(share("known", "c", start, 5));
    leave("leaver");
    hear(ReportOf{"known", start}.every(30s));
    saveAndTell();
    const Timestamp now = justLongAgo + 60s;
    fleet.tick(now);
    EXPECT_THAT(letGo(now - 1ms), ElementsAre("leaver"));
    EXPECT_EQ(fleet.capacities().size(), 3U);
    letGo(now);
    EXPECT_EQ(fleet.capacities().size(), 2U) << "a known worker's share says where it stands";
    EXPECT_EQ(category("c", now)[Resource::Workers].provisioned, 3);
    EXPECT_EQ(place("known"), "c/Default Group/known");
}

TEST_F(Leaving, TheLastShareKeepsItsCategoryKnown)
{
    hearCapacity(share("a", "c", start, 3));
    hearCapacity(share("b", "c", start, 3));
    hear(ReportOf{"c:w", start}.every(30s));
    letGo(justLongAgo + 1h);
    EXPECT_EQ(fleet.capacities().size(), 1U);
    hear(ReportOf{"c:v", start}.every(30s));
    EXPECT_EQ(place("c:v"), place("c:w").substr(0, place("c:w").size() - 1) + "v");
    hearCapacity(whole("c", justLongAgo + 1h, 9));
    letGo(justLongAgo + 1h);
    EXPECT_EQ(fleet.capacities().size(), 1U);
    EXPECT_FALSE(fleet.capacities().front().report.partial);
}

} // namespace
} // namespace muster::test
