// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeldump.h"
#include "viewmodels/eventmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace muster::viewmodels {

using domain::Event;
using domain::EventKind;
using domain::EventReason;

namespace {

const QList<int> everyColumn{0, 1, 2, 3, 4};
const auto afternoon = domain::parseRfc3339("2026-11-23T14:39:07Z").value();

Event event(const std::string &worker, EventKind kind = EventKind::Registered)
{
    return {afternoon, worker, "a", "b", kind, EventReason::None, ""};
}

class EventModelTest : public testing::Test
{
protected:
    EventModel model{nullptr, [] { return afternoon; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(EventModelTest, ShowsTheNewestFirst)
{
    model.append({event("a:b:first"), event("a:b:second", EventKind::Idle)});
    model.append({event("a:b:third", EventKind::Busy)});
    EXPECT_EQ(test::dump(model, everyColumn), "14:39 | a:b:third | a:b | busy | \n"
                                              "14:39 | a:b:second | a:b | idle | \n"
                                              "14:39 | a:b:first | a:b | registered | \n");
}

TEST_F(EventModelTest, TellsWhyAndWhat)
{
    model.append({{afternoon, "w", "a", "b", EventKind::Busy, EventReason::None, "9f3e"},
                  {afternoon, "w", "a", "b", EventKind::Unregistered, EventReason::Lost, ""},
                  {afternoon, "w", "a", "b", EventKind::Unregistered, EventReason::SaidSo, "bye"}});
    EXPECT_EQ(test::dump(model, {3, 4}), "unregistered | by the worker itself · bye\n"
                                         "unregistered | lost\n"
                                         "busy | task 9f3e\n");
}

TEST_F(EventModelTest, ForgetsTheOldestBeyondItsBound)
{
    EventModel small{nullptr, [] { return afternoon; }, 3};
    small.append({event("a:b:oldest"), event("a:b:old")});
    small.append({event("a:b:new")});
    EXPECT_EQ(small.events().front().worker, "a:b:oldest");
    small.append({event("a:b:newest")});
    EXPECT_EQ(test::dump(small, {1}), "a:b:newest\na:b:new\na:b:old\n");
}

TEST_F(EventModelTest, TakesTheNewestOfMoreThanItsBound)
{
    EventModel small{nullptr, [] { return afternoon; }, 3};
    small.append({event("a:b:before")});
    small.append({event("a:b:1"), event("a:b:2"), event("a:b:3"), event("a:b:4")});
    EXPECT_EQ(test::dump(small, {1}), "a:b:4\na:b:3\na:b:2\n");
}

TEST_F(EventModelTest, KeepsHoldOfARowWhileOthersArrive)
{
    model.append({event("a:b:held"), event("a:b:other")});
    const QPersistentModelIndex held = model.index(1, 1);
    model.append({event("a:b:third"), event("a:b:fourth")});
    EXPECT_EQ(held.row(), 3);
    EXPECT_EQ(held.data().toString(), QStringLiteral("a:b:held"));
}

TEST_F(EventModelTest, CanBeEmptiedAndFilledAgain)
{
    model.clear();
    model.append({});
    EXPECT_EQ(model.rowCount(), 0);
    model.append({event("a:b:c")});
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(EventModelTest, ShowsHostileTextAsItStands)
{
    model.append({{afternoon, "<img src=x>\n", "a", "<b>", EventKind::Busy, EventReason::None, "\x1b[31m"}});
    const QModelIndex worker = model.index(0, static_cast<int>(EventColumn::Worker));
    EXPECT_EQ(worker.data().toString(), QStringLiteral("<img src=x>\uFFFD"));
    EXPECT_FALSE(worker.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    EXPECT_EQ(worker.data(EventLineRole).toString(),
              QStringLiteral("2026-11-23 14:39:07\t<img src=x>\uFFFD\tbusy\ttask \uFFFD[31m"));
}

TEST_F(EventModelTest, TellsTheKindAsAnEnumeration)
{
    model.append({event("a:b:c", EventKind::Idle)});
    EXPECT_EQ(model.index(0, 0).data(EventKindRole).toInt(), static_cast<int>(EventKind::Idle));
}

TEST_F(EventModelTest, NamesItsColumns)
{
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("TIME"));
    EXPECT_FALSE(model.headerData(5, Qt::Horizontal, Qt::DisplayRole).isValid());
}

} // namespace muster::viewmodels
