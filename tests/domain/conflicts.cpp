// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"

namespace muster::test {
namespace {

using namespace domain;

/// Nothing but this text is known.
Details detailsOf(std::string MachineDetails::*which, const std::string &text)
{
    MachineDetails details;
    details.*which = text;
    return Details{std::move(details)};
}
using testing::ElementsAre;
using testing::IsEmpty;

/// Tells the fleet of machines that report as "w", and what comes of it.
class ConflictTest : public FleetTest
{
protected:
    struct Machine
    {
        std::string address;
        std::string bootId;
        /// Its clock is that far behind.
        std::chrono::seconds behind{};
    };

    /// It reports at this time of the receiver's clock what it measured `late` before.
    void says(const Machine &machine, std::chrono::milliseconds at, std::chrono::milliseconds late = 0s)
    {
        Report report = ReportOf{"w", start + at - late - machine.behind}.cpus({50}).every(30s);
        report.origin = Origin{machine.address, "agent"};
        report.details = detailsOf(&MachineDetails::bootId, machine.bootId);
        listening->apply(report, start + at);
        listening->tick(start + at);
    }
    /// Each by turns, for this many of their intervals, from the `first` on.
    void bothSay(const Machine &one, const Machine &two, int times, int first = 0)
    {
        for (int i = first; i < first + times; ++i) {
            says(one, i * 30s);
            says(two, i * 30s + 11s);
        }
    }
    std::optional<Conflict> conflict() const { return workerIn(*listening, "w").conflict; }
    void restart(Timestamp at)
    {
        restarted.restore(worker("w"));
        restarted.listenSince(at);
        listening = &restarted;
    }
    /// Without what says that it came, got idle or busy.
    std::vector<std::string> conflictNews()
    {
        auto lines = news();
        std::erase_if(lines, [](const std::string &line) { return line.find(" conflict") == line.npos; });
        return lines;
    }

    Fleet restarted{Rules{}};
    Fleet *listening = &fleet;
    const Machine a{"10.0.0.7", "", 0s};
    const Machine b{"10.0.0.9", "", 0s};
};

TEST_F(ConflictTest, TwoAddressesThatGoOnByTurnsAreTwoMachines)
{
    bothSay(a, b, 1);
    EXPECT_FALSE(conflict()) << "it may have moved";
    bothSay(a, b, 1, 1);
    ASSERT_TRUE(conflict());
    EXPECT_EQ(conflict()->since, start + 41s);
    EXPECT_EQ(conflict()->speakers[0].origin.address(), "10.0.0.7");
    EXPECT_EQ(conflict()->speakers[1].origin.address(), "10.0.0.9");
    EXPECT_THAT(conflictNews(), ElementsAre("41 w conflict 10.0.0.7, 10.0.0.9"));
}

TEST_F(ConflictTest, IsToldOnceAndEndsWhenOnlyOneHasSpokenForThreeWindows)
{
    bothSay(a, b, 4);
    EXPECT_EQ(conflictNews().size(), 1U);
    const auto last = 3 * 30s + 11s;
    for (auto at = 120s; at <= 600s; at += 30s) {
        says(b, at);
        EXPECT_EQ(conflict().has_value(), at <= last - 11s + 270s) << at.count();
    }
    EXPECT_THAT(conflictNews(), ElementsAre("390 w conflict (ended) 10.0.0.7, 10.0.0.9"));
}

TEST_F(ConflictTest, OneWhoLeavesEndsIt)
{
    bothSay(a, b, 3);
    fleet.apply(Unregistration{"w"}, start + 100s);
    EXPECT_FALSE(conflict());
    EXPECT_EQ(conflictNews().size(), 2U);
    says(a, 110s);
    says(a, 140s);
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, TwoBootIdsAtOneAddressAreTwoMachines)
{
    bothSay({"10.0.0.1", "boot-1"}, {"10.0.0.1", "boot-2"}, 3);
    EXPECT_TRUE(conflict());
    EXPECT_THAT(conflictNews(), ElementsAre("41 w conflict 10.0.0.1 [boot-1], 10.0.0.1 [boot-2]"));
}

TEST_F(ConflictTest, TwoClocksAtOneAddressAreTwoMachines)
{
    bothSay({"10.0.0.1", "", 0s}, {"10.0.0.1", "", 300s}, 4);
    EXPECT_TRUE(conflict());
}

TEST_F(ConflictTest, ManyMachinesOfOneNameAreNoticedToo)
{
    for (int i = 0; i < 40; ++i) {
        says({"10.0.0." + std::to_string(i % 10), ""}, i * 3s);
    }
    EXPECT_TRUE(conflict());
}

TEST_F(ConflictTest, AMachineThatRestartsIsOne)
{
    const Machine before{"10.0.0.7", "boot-1"};
    const Machine after{"10.0.0.7", "boot-2"};
    for (int i = 0; i < 5; ++i) {
        says(before, i * 30s);
    }
    for (int i = 5; i < 10; ++i) {
        says(after, i * 30s);
    }
    EXPECT_FALSE(conflict());
    EXPECT_THAT(conflictNews(), IsEmpty());
}

TEST_F(ConflictTest, AMachineThatMovesIsOne)
{
    for (int i = 0; i < 10; ++i) {
        says(i < 5 ? a : b, i * 30s);
    }
    EXPECT_FALSE(conflict());
    says(a, 300s);
    says(a, 330s);
    EXPECT_FALSE(conflict()) << "and back";
}

TEST_F(ConflictTest, AMachineThatMovesAndIsBackAtOnceIsOne)
{
    for (int i = 0; i < 10; ++i) {
        says(i == 4 || i == 5 ? b : a, i * 30s);
    }
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, AMachineOfTwoAddressesThatTellsItsBootIdIsOne)
{
    bothSay({"10.0.0.7", "boot-1"}, {"fe80::7", "boot-1"}, 10);
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, WhatWasKeptDuringAnOutageIsOfOneMachine)
{
    const Machine machine{"10.0.0.7", "boot-1"};
    for (int i = 0; i < 60; ++i) {
        says(machine, 3600s + i * 3s, i % 10 == 0 ? 0s : 3600s - i * 27s);
    }
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, WhatWasKeptFromBeforeARestartIsOfOneMachine)
{
    const Machine before{"10.0.0.7", "boot-1"};
    const Machine after{"10.0.0.7", "boot-2"};
    says(before, 0s);
    for (int i = 0; i < 60; ++i) {
        i % 10 == 0 ? says(after, 3600s + i * 3s) : says(before, 3600s + i * 3s, 3600s - i * 27s);
    }
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, WhatIsKeptWithoutABootIdIsOfOneMachine)
{
    says(a, 0s);
    for (int i = 0; i < 60; ++i) {
        says(a, 3600s + i * 3s, i % 10 == 0 ? 0s : 3600s - i * 27s);
    }
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, AMachineOfWhichEveryOtherReportIsDelayedIsOne)
{
    for (int i = 0; i < 20; ++i) {
        says(a, i * 40s, i % 2 == 0 ? 0s : 35s);
    }
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, TwoReportersOfOneMachineAreNoConflict)
{
    bothSay({"10.0.0.7", "boot-1"}, {"10.0.0.7", ""}, 10);
    EXPECT_FALSE(conflict()) << "one of them does not know the boot id";
}

TEST_F(ConflictTest, WhoSpeaksFromTheCollectorsOwnMachineIsNotToldByTheAddress)
{
    bothSay({"127.0.0.1", "boot-1"}, {"10.0.0.7", ""}, 10);
    EXPECT_FALSE(conflict()) << "its address in the network is another";
    bothSay({"::1", ""}, {"10.0.0.7", "", 300s}, 4, 10);
    EXPECT_TRUE(conflict()) << "its clock is the same wherever it speaks from";
}

TEST_F(ConflictTest, GoesOnAfterARestart)
{
    bothSay(a, b, 3);
    restart(start + 1h);
    restarted.tick(start + 1h + 270s);
    EXPECT_TRUE(conflict()) << "nobody could be heard";
    restarted.tick(start + 1h + 271s);
    EXPECT_FALSE(conflict());
}

TEST_F(ConflictTest, OfTwoClocksGoesOnAfterARestart)
{
    const Machine behind{"10.0.0.7", "", 300s};
    bothSay(a, behind, 4);
    ASSERT_TRUE(conflict());
    const Timestamp since = conflict()->since;
    restart(start + 1h);
    bothSay(a, behind, 30, 120);
    ASSERT_TRUE(conflict()) << "both go on speaking";
    EXPECT_EQ(conflict()->since, since) << "it is the same one";
    for (int i = 150; i < 162; ++i) {
        says(a, i * 30s);
    }
    EXPECT_FALSE(conflict()) << "one of them has fallen silent";
}

using DetailsTest = FleetTest;

TEST_F(DetailsTest, StayWhenAReportDoesNotTellThem)
{
    Report report = ReportOf{"w", start}.cpus({50});
    report.details = detailsOf(&MachineDetails::os, "Debian");
    hear(report);
    hear(ReportOf{"w", start + 10s}.task("t"));
    EXPECT_EQ(worker("w").details->os, "Debian");
    report.timestamp = start - 10s;
    report.details = detailsOf(&MachineDetails::os, "of before");
    hear(report);
    EXPECT_EQ(worker("w").details->os, "Debian") << "what is late does not move the present";
}

TEST_F(DetailsTest, ThatAreTheSameAreShared)
{
    Report report = ReportOf{"w", start}.cpus({50});
    report.details = detailsOf(&MachineDetails::os, "Debian");
    hear(report);
    const MachineDetails *before = &worker("w").details.get();
    report.timestamp += 30s;
    report.details = detailsOf(&MachineDetails::os, "Debian");
    hear(report);
    EXPECT_EQ(&worker("w").details.get(), before);
}

} // namespace
} // namespace muster::test
