// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/historyservice.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace muster::test {
namespace {

constexpr int patienceInMs = 30'000;

/// What the service answers when it is asked like this.
template <typename Value, typename Ask>
std::optional<Value> answered(const Ask &ask)
{
    std::optional<Value> answer;
    ask([&answer](Value value) { answer = std::move(value); });
    QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceInMs);
    return answer;
}

TEST(HistoryService, SaysThatAStoreCannotBeReadRatherThanThatItIsEmpty)
{
    const QTemporaryDir folder;
    app::HistoryService service{folder.filePath(QStringLiteral("nowhere"))};
    const auto series = answered<history::Series>([&](auto answer) { service.askSeries({}, {}, std::move(answer)); });
    ASSERT_TRUE(series);
    EXPECT_TRUE(series->isBroken);
    const auto page =
        answered<history::EventPage>([&](auto answer) { service.askEventsBefore({}, 10, {}, std::move(answer)); });
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->isBroken);
}

} // namespace
} // namespace muster::test
