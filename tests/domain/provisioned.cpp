// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"

namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

using Provisioned = FleetTest;

TEST_F(Provisioned, WithoutAnyReportIsWhatIsKnownAndNotGone)
{
    hear(ReportOf{"c:g:1", start}.gpus({50, 50}).cpus({50}));
    hear(ReportOf{"c:g:2", start + 60s}.gpus({50}).cpus({50}));
    hear(ReportOf{"c:g:3", start}.gpus({50}).cpus({50}));
    fleet.apply(Unregistration{"c:g:3"}, start + 60s);
    fleet.tick(start + 100s);
    const Summary summary = category("c", start + 100s);
    EXPECT_EQ(summary[Resource::Workers], (ResourceCounts{.running = 1, .provisioned = 2, .idle = 1, .lost = 1}));
    EXPECT_EQ(summary[Resource::Gpus].provisioned, 3);
    EXPECT_EQ(summary[Resource::Cpus].provisioned, 2);
}

TEST_F(Provisioned, SharesAddUp)
{
    hearCapacity(share("m1", "c", start, 3));
    hearCapacity(share("m2", "c", start, 4));
    EXPECT_EQ(category("c", start)[Resource::Workers].provisioned, 7);
    hearCapacity(share("m1", "c", start + 1s, 1));
    EXPECT_EQ(category("c", start + 1s)[Resource::Workers].provisioned, 5);
}

TEST_F(Provisioned, AWholeReportWinsOverShares)
{
    hearCapacity(share("m1", "c", start, 3));
    hearCapacity(whole("c", start, 2));
    EXPECT_EQ(category("c", start)[Resource::Workers].provisioned, 2);
}

TEST_F(Provisioned, SharesCountAgainWhenTheWholeReportExpires)
{
    hearCapacity(whole("c", start, 2));
    hearCapacity(share("m1", "c", start + 30s, 3));
    EXPECT_EQ(category("c", start + 59s)[Resource::Workers].provisioned, 2);
    fleet.tick(start + 60s);
    EXPECT_EQ(category("c", start + 60s)[Resource::Workers].provisioned, 3);
}

TEST_F(Provisioned, AReportCountsUntilItsTimeout)
{
    hear(ReportOf{"c:g:1", start}.cpus({50}));
    hearCapacity(whole("c", start, 9));
    fleet.tick(start + 60s - 1ms);
    EXPECT_EQ(category("c", start + 60s - 1ms)[Resource::Workers].provisioned, 9);
    fleet.tick(start + 60s);
    EXPECT_EQ(category("c", start + 60s)[Resource::Workers].provisioned, 1);
}

TEST_F(Provisioned, ARefreshedReportLivesOn)
{
    hearCapacity(whole("c", start, 9));
    hearCapacity(whole("c", start + 50s, 9));
    fleet.tick(start + 60s);
    EXPECT_EQ(category("c", start + 60s)[Resource::Workers].provisioned, 9);
    fleet.tick(start + 110s);
    EXPECT_THAT(fleet.takeChanges(start + 110s).categories, IsEmpty());
}

TEST_F(Provisioned, ExpiryCountsFromReceiptNotFromTheSendersClock)
{
    fleet.apply(whole("c", start - 24h, 9), start);
    fleet.tick(start + 59s);
    EXPECT_EQ(category("c", start + 59s)[Resource::Workers].provisioned, 9);
}

TEST_F(Provisioned, IsNeverLessThanWhatRuns)
{
    hear(ReportOf{"c:g:1", start}.cpus({50}).gpus({1, 2, 3}));
    hear(ReportOf{"c:g:2", start}.cpus({50}));
    CapacityReport report = whole("c", start, 1);
    report.maxGpus = Reading{2.0};
    hearCapacity(report);
    EXPECT_EQ(category("c", start)[Resource::Workers].provisioned, 2);
    EXPECT_EQ(category("c", start)[Resource::Gpus].provisioned, 3);
}

TEST_F(Provisioned, LostWorkersDoNotRaiseAReportedFigure)
{
    hear(ReportOf{"c:g:1", start}.cpus({50}));
    fleet.tick(start + 100s);
    hearCapacity(whole("c", start + 100s, 0));
    EXPECT_EQ(category("c", start + 100s)[Resource::Workers].provisioned, 0);
}

TEST_F(Provisioned, AnAbsentFigureIsNotZero)
{
    hear(ReportOf{"c:g:1", start}.cpus({50, 50}).gpus({1}));
    CapacityReport report = whole("c", start, 5);
    report.maxWorkers = Reading{};
    report.maxGpus = Reading{8.0};
    hearCapacity(report);
    const Summary summary = category("c", start);
    EXPECT_EQ(summary[Resource::Workers].provisioned, 1);
    EXPECT_EQ(summary[Resource::Gpus].provisioned, 8);
    EXPECT_EQ(summary[Resource::Cpus].provisioned, 2);
}

TEST_F(Provisioned, FloatsAreWholeAgainWhenTheyAddUp)
{
    for (int i = 0; i < 10; ++i) {
        hearCapacity(share("m" + std::to_string(i), "c", start, 0.7));
        hearCapacity(share("n" + std::to_string(i), "d", start, 1.1));
    }
    hearCapacity(share("m", "e", start, 4.0));
    EXPECT_EQ(category("c", start)[Resource::Workers].provisioned, 7);
    EXPECT_EQ(category("d", start)[Resource::Workers].provisioned, 11);
    EXPECT_EQ(category("e", start)[Resource::Workers].provisioned, 4);
}

TEST_F(Provisioned, AStartedWorkerIsAWholeOne)
{
    hearCapacity(share("m", "c", start, 2.5));
    EXPECT_EQ(category("c", start)[Resource::Workers].provisioned, 3);
}

TEST_F(Provisioned, ACategoryIsShownForItsCapacityAlone)
{
    hearCapacity(whole("empty", start, 9));
    const Changes changes = fleet.takeChanges(start);
    ASSERT_EQ(changes.categories.size(), 1U);
    EXPECT_EQ(changes.categories[0].category, "empty");
    EXPECT_EQ(changes.total[Resource::Workers].provisioned, 9);
    EXPECT_EQ(changes.total[Resource::Workers].running, 0);
    fleet.apply(CapacityRemoval{"empty", {}}, start);
    EXPECT_THAT(fleet.takeChanges(start).categories, IsEmpty());
}

TEST_F(Provisioned, TheTotalAddsTheCategories)
{
    hearCapacity(whole("a", start, 9));
    hear(ReportOf{"b:g:1", start}.cpus({50}));
    EXPECT_EQ(total(start)[Resource::Workers].provisioned, 10);
}

TEST_F(Provisioned, AbsurdFiguresStayNumbers)
{
    hearCapacity(whole("a", start, 1e300));
    hearCapacity(whole("b", start, -5));
    EXPECT_EQ(category("a", start)[Resource::Workers].provisioned, 1'000'000);
    EXPECT_EQ(category("b", start)[Resource::Workers].provisioned, 0);
}

class Book : public testing::Test
{
protected:
    CapacityBook book;
};

TEST_F(Book, RemembersEverythingThatWasNotWithdrawn)
{
    const CapacityReport all = whole("c", start, 1);
    const CapacityReport one = share("m", "c", start, 1);
    EXPECT_TRUE(book.apply(all, start));
    EXPECT_FALSE(book.apply(one, start + 1s)) << "the key was known";
    EXPECT_THAT(book.all(), ElementsAre(Capacity{all, start}, Capacity{one, start + 1s}));
    EXPECT_TRUE(book.isKey("c"));
    book.remove({"c", "m"});
    book.remove({"c", {}});
    EXPECT_THAT(book.all(), IsEmpty());
    EXPECT_FALSE(book.isKey("c"));
}

TEST_F(Book, WithdrawingACategoryEndsTheCountOfItsShares)
{
    book.apply(share("m1", "c", start, 1), start);
    book.apply(share("m2", "c", start, 2), start);
    EXPECT_TRUE(book.remove({"c", {}}));
    EXPECT_EQ(book.provision("c", start).workers, Reading{});
    EXPECT_THAT(book.categories(start), IsEmpty());
    EXPECT_NE(book.shareOf("m1"), nullptr);
    book.apply(share("m1", "c", start, 1), start);
    EXPECT_EQ(book.provision("c", start).workers, Reading{1.0});
}

TEST_F(Book, WithdrawsOneShare)
{
    book.apply(share("m1", "c", start, 1), start);
    book.apply(share("m2", "c", start, 2), start);
    book.remove({"c", "m1"});
    EXPECT_EQ(book.provision("c", start).workers, Reading{2.0});
    EXPECT_EQ(book.shareOf("m1"), nullptr);
    ASSERT_NE(book.shareOf("m2"), nullptr);
}

TEST_F(Book, WithdrawsAWholeReportByItsSender)
{
    CapacityReport report = whole("c", start, 5);
    report.worker = "m";
    book.apply(report, start);
    EXPECT_FALSE(book.remove({"c", "somebody else"}));
    EXPECT_TRUE(book.isKey("c"));
    EXPECT_TRUE(book.remove({"c", "m"}));
    EXPECT_FALSE(book.isKey("c"));
}

TEST_F(Book, WithdrawingTheUnknownChangesNothing)
{
    EXPECT_FALSE(book.remove({"nothing", {}}));
    EXPECT_FALSE(book.remove({"nothing", "nobody"}));
}

TEST_F(Book, TellsWhenTheNextReportExpires)
{
    EXPECT_EQ(book.nextExpiry(start), std::nullopt);
    book.apply(share("m1", "c", start, 1), start + 10s);
    book.apply(share("m2", "c", start, 1), start);
    EXPECT_EQ(book.nextExpiry(start), start + 60s);
    EXPECT_EQ(book.nextExpiry(start + 60s), start + 70s);
    EXPECT_EQ(book.nextExpiry(start + 70s), std::nullopt);
}

TEST_F(Book, UnknownCategoriesProvisionNothing)
{
    const auto provision = book.provision("nothing", start);
    EXPECT_EQ(provision.workers, Reading{});
    EXPECT_EQ(provision.gpus, Reading{});
    EXPECT_EQ(provision.cpus, Reading{});
}

} // namespace
} // namespace muster::test
