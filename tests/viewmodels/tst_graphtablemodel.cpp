// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphtablemodel.h"
#include "viewmodels/timeticks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Reading;
using domain::Timestamp;

namespace {

constexpr Timestamp start = domain::fromUnixMilliseconds(1'699'999'980'000);

GraphContent content(std::vector<Reading> gpu, std::vector<Reading> cpu)
{
    GraphContent content{.graph = graphOf(GraphKind::Utilization, 0)};
    content.shown = {start, start + static_cast<int>(gpu.size()) * 1min};
    content.points[0] = {{start, 60s, std::move(gpu)}, {start, 60s, std::move(cpu)}};
    return content;
}

QString at(const GraphTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(GraphTableModel, TellsTheSamePointsNewestFirst)
{
    GraphTableModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setContent(content({Reading{41.23}, Reading{}}, {Reading{10}, Reading{20}}));
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("GPU mean"));
    EXPECT_EQ(at(model, 0, 0), momentText(start + 1min));
    EXPECT_EQ(at(model, 0, 1), QStringLiteral("–"));
    EXPECT_EQ(at(model, 0, 2), QStringLiteral("20.0 %"));
    EXPECT_EQ(at(model, 1, 1), QStringLiteral("41.2 %"));
}

TEST(GraphTableModel, KeepsItsRowsWhileOnlyTheirValuesChange)
{
    GraphTableModel model;
    model.setContent(content({Reading{1}, Reading{2}}, {Reading{3}, Reading{4}}));
    const QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    const QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    model.setContent(content({Reading{5}, Reading{6}}, {Reading{7}, Reading{8}}));
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(at(model, 0, 1), QStringLiteral("6.0 %"));
    GraphContent less = content({Reading{5}, Reading{6}}, {Reading{7}, Reading{8}});
    less.switched = {QStringLiteral("gpuUtilization")};
    model.setContent(less);
    EXPECT_EQ(resets.size(), 1);
    EXPECT_EQ(at(model, 0, 1), QStringLiteral("8.0 %"));
    model.setContent({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.headerData(7, Qt::Horizontal, Qt::DisplayRole).isValid());
}

TEST(GraphTableModel, RowsComeAndGoWhileTheTimeShownMovesOn)
{
    GraphTableModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    const auto show = [&](int first, int count) {
        std::vector<Reading> values;
        for (int i = first; i < first + count; ++i) {
            values.emplace_back(i);
        }
        GraphContent moved = content(values, values);
        moved.shown = {start + first * 1min, start + (first + count) * 1min};
        for (GraphPoints &line : moved.points[0]) {
            line.start = moved.shown.from;
        }
        model.setContent(moved);
        ASSERT_EQ(model.rowCount(), count);
        for (int row = 0; row < count; ++row) {
            EXPECT_EQ(at(model, row, 0), momentText(start + (first + count - 1 - row) * 1min));
            EXPECT_EQ(at(model, row, 1), QStringLiteral("%1.0 %").arg(first + count - 1 - row));
        }
    };
    show(5, 10);
    EXPECT_EQ(resets.size(), 1);
    const QPersistentModelIndex held = model.index(3, 1);
    show(8, 10);
    EXPECT_EQ(held.row(), 6) << "it is the same instant";
    show(6, 4);
    show(2, 30);
    show(4, 3);
    EXPECT_EQ(resets.size(), 1);
    show(50, 3);
    EXPECT_EQ(resets.size(), 2) << "nothing of it is the same";
}

} // namespace muster::viewmodels
