// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"
#include "domain/workername.h"

namespace muster::test {
namespace {

using namespace domain;

std::string placeOf(std::string_view id)
{
    const auto [category, group, name] = nameFromId(id, [](std::string_view key) { return key == "known"; });
    return category + '/' + group + '/' + name;
}

TEST(WorkerName, ThreePartsAreCategoryGroupAndName)
{
    EXPECT_EQ(placeOf("gpu:lab:node1"), "gpu/lab/node1");
}

TEST(WorkerName, OnlyTheFirstTwoColonsSplit)
{
    EXPECT_EQ(placeOf("gpu:lab:node1:gpu0,1"), "gpu/lab/node1:gpu0,1");
    EXPECT_EQ(placeOf("a:b:c:d:e:f"), "a/b/c:d:e:f");
    EXPECT_EQ(placeOf("host:cpu:0"), "host/cpu/0");
    EXPECT_EQ(placeOf("a:b::c"), "a/b/:c");
}

TEST(WorkerName, TwoPartsAreCategoryAndNameWhereCapacityKnowsTheCategory)
{
    EXPECT_EQ(placeOf("known:node1"), "known/Default Group/node1");
}

TEST(WorkerName, TwoPartsAreGroupAndNameOtherwise)
{
    EXPECT_EQ(placeOf("host:gpu0,1"), "DEFAULT/host/gpu0,1");
    EXPECT_EQ(placeOf("host:dgpu0-3"), "DEFAULT/host/dgpu0-3");
    EXPECT_EQ(placeOf("DEFAULT:x"), "DEFAULT/DEFAULT/x");
}

TEST(WorkerName, OnePartStandsInTheDefaults)
{
    EXPECT_EQ(placeOf("plain"), "DEFAULT/Default Group/plain");
    EXPECT_EQ(placeOf("free text, with <b>anything</b>"), "DEFAULT/Default Group/free text, with <b>anything</b>");
}

TEST(WorkerName, EmptyPartsAreAbsent)
{
    EXPECT_EQ(placeOf(":node"), "DEFAULT/Default Group/node");
    EXPECT_EQ(placeOf("node:"), "DEFAULT/Default Group/node");
    EXPECT_EQ(placeOf("node::"), "DEFAULT/Default Group/node");
    EXPECT_EQ(placeOf("::node"), "DEFAULT/Default Group/node");
    EXPECT_EQ(placeOf("host::node"), "DEFAULT/host/node");
    EXPECT_EQ(placeOf(":host:node"), "DEFAULT/host/node");
    EXPECT_EQ(placeOf("known::node"), "known/Default Group/node");
    EXPECT_EQ(placeOf("a:b:"), "DEFAULT/a/b");
}

TEST(WorkerName, NothingButColonsIsAName)
{
    EXPECT_EQ(placeOf(""), "DEFAULT/Default Group/");
    EXPECT_EQ(placeOf(":"), "DEFAULT/Default Group/:");
    EXPECT_EQ(placeOf("::"), "DEFAULT/Default Group/::");
    EXPECT_EQ(placeOf(":::"), "DEFAULT/Default Group/:");
}

std::string placeByCapacity(std::string_view id, std::string key, std::vector<std::string> groups)
{
    CapacityReport own;
    own.key = std::move(key);
    own.resourceGroups = std::move(groups);
    const auto [category, group, name] = nameFromCapacity(id, own);
    return category + '/' + group + '/' + name;
}

TEST(WorkerName, ItsOwnCapacityReportDecides)
{
    EXPECT_EQ(placeByCapacity("x:y:node", "aws", {"aws:spot", "aws:other"}), "aws/spot/node");
    EXPECT_EQ(placeByCapacity("node", "aws", {"spot"}), "aws/spot/node");
    EXPECT_EQ(placeByCapacity("node", "aws", {"awsome:spot"}), "aws/awsome:spot/node");
    EXPECT_EQ(placeByCapacity("node", "aws", {"aws:spot:eu"}), "aws/spot:eu/node");
}

TEST(WorkerName, CapacityWithoutAGroupMeansTheDefaultGroup)
{
    EXPECT_EQ(placeByCapacity("node", "aws", {}), "aws/Default Group/node");
    EXPECT_EQ(placeByCapacity("node", "aws", {""}), "aws/Default Group/node");
    EXPECT_EQ(placeByCapacity("node", "aws", {"aws"}), "aws/Default Group/node");
    EXPECT_EQ(placeByCapacity("node", "aws", {"aws:"}), "aws/Default Group/node");
}

using Naming = FleetTest;

TEST_F(Naming, AKeyThatAppearsLaterMovesItsWorkers)
{
    hear(ReportOf{"aws:node", start}.cpus({5}));
    EXPECT_EQ(place("aws:node"), "DEFAULT/aws/node");
    hearCapacity(whole("aws", start, 3));
    EXPECT_EQ(place("aws:node"), "aws/Default Group/node");
}

TEST_F(Naming, AWithdrawnKeyMovesThemBack)
{
    hear(ReportOf{"aws:node", start}.cpus({5}));
    hearCapacity(whole("aws", start, 3));
    fleet.apply(CapacityRemoval{"aws", {}}, start);
    EXPECT_EQ(place("aws:node"), "DEFAULT/aws/node");
}

TEST_F(Naming, AnExpiredKeyStaysKnown)
{
    hearCapacity(whole("aws", start, 3));
    fleet.tick(start + 1h);
    hear(ReportOf{"aws:node", start + 1h}.cpus({5}));
    EXPECT_EQ(place("aws:node"), "aws/Default Group/node");
}

TEST_F(Naming, AShareDecidesInWhateverOrderItCame)
{
    CapacityReport own = share("x:y:node", "aws", start, 1);
    own.resourceGroups = {"aws:spot"};
    hear(ReportOf{"x:y:node", start}.cpus({5}));
    hearCapacity(own);
    EXPECT_EQ(place("x:y:node"), "aws/spot/node");

    own.worker = "x:y:later";
    hearCapacity(own);
    hear(ReportOf{"x:y:later", start}.cpus({5}));
    EXPECT_EQ(place("x:y:later"), "aws/spot/later");
}

TEST_F(Naming, OnlyTheNewestShareDecides)
{
    hear(ReportOf{"node", start}.cpus({5}));
    hearCapacity(share("node", "aws", start, 1));
    hearCapacity(share("node", "gcp", start + 1s, 1));
    EXPECT_EQ(place("node"), "gcp/Default Group/node");
    hearCapacity(share("other", "new-key", start + 2s, 1));
    EXPECT_EQ(place("node"), "gcp/Default Group/node");
}

TEST_F(Naming, AWholeCategorysReportPlacesNobody)
{
    CapacityReport all = whole("aws", start, 3);
    all.worker = "x:y:manager";
    hear(ReportOf{"x:y:manager", start}.cpus({5}));
    hearCapacity(all);
    EXPECT_EQ(place("x:y:manager"), "x/y/manager");
}

TEST_F(Naming, AWithdrawnShareDecidesNoLonger)
{
    hear(ReportOf{"x:y:node", start}.cpus({5}));
    hear(ReportOf{"x:y:other", start}.cpus({5}));
    hearCapacity(share("x:y:node", "aws", start, 1));
    hearCapacity(share("x:y:other", "aws", start, 1));
    fleet.apply(CapacityRemoval{"aws", "x:y:node"}, start + 1s);
    EXPECT_EQ(place("x:y:node"), "x/y/node");
    EXPECT_EQ(place("x:y:other"), "aws/Default Group/other");
}

TEST_F(Naming, AnAgentThatStopsDoesNotMoveTheOthersOfItsCategory)
{
    hear(ReportOf{"host-1:0", start}.cpus({5}));
    hearCapacity(share("host-1:0", "onprem", start, 1));
    hearCapacity(share("host-2:0", "onprem", start, 1));
    fleet.apply(CapacityRemoval{"onprem", {}}, start + 1s);
    EXPECT_EQ(place("host-1:0"), "onprem/Default Group/0");
}

} // namespace
} // namespace muster::test
