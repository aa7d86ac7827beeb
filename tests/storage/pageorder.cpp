// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pageorder.h"

#include "support/scratchfolder.h"

#include <gmock/gmock.h>

#include <random>

namespace muster::test {
namespace {

using namespace storage;

std::vector<std::size_t> sizesOfManyRows()
{
    std::minstd_rand random{1};
    std::vector<std::size_t> sizes;
    for (int i = 0; i < 400; ++i) {
        sizes.push_back(i % 2 == 0 ? 8'000 + random() % 3'000 : 2'000 + random() % 1'500);
    }
    return sizes;
}

/// Bytes of a file with rows of these sizes, among them those of the empty tables.
qint64 bytesWith(const std::vector<std::size_t> &sizes)
{
    const ScratchFolder folder;
    const auto store = folder.store();
    EXPECT_EQ(store->changeHistory([&](HistoryTables &tables) {
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            tables.putBlock(history::Tier::Hours, history::Subject::ofWorker("w"), static_cast<std::int64_t>(i),
                            std::string(sizes[i], 'x'));
        }
    }),
              std::nullopt);
    const Connection connection{folder.file(), Connection::Access::ReadOnly};
    Statement size{connection.database(),
                   QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")};
    EXPECT_TRUE(size.run() && size.next());
    return size.integer(0);
}

TEST(PageOrder, HasEveryRowOnce)
{
    const auto sizes = sizesOfManyRows();
    auto order = orderForPages(sizes);
    std::ranges::sort(order);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        ASSERT_EQ(order.at(i), i);
    }
    EXPECT_EQ(order.size(), sizes.size());
    EXPECT_THAT(orderForPages({}), testing::IsEmpty());
}

TEST(PageOrder, FillsThePages)
{
    const auto sizes = sizesOfManyRows();
    std::vector<std::size_t> ordered;
    qint64 bodies = 0;
    for (const std::size_t row : orderForPages(sizes)) {
        ordered.push_back(sizes[row]);
        bodies += static_cast<qint64>(sizes[row]);
    }
    const qint64 empty = bytesWith({});
    EXPECT_LT(bytesWith(ordered) - empty, bodies * 104 / 100);
    EXPECT_GT(bytesWith(sizes) - empty, bodies * 107 / 100) << "as they come";
}

TEST(PageOrder, IsForPagesAsTheStoreHasThem)
{
    const ScratchFolder folder;
    const auto store = folder.store();
    const Connection connection{folder.file(), Connection::Access::ReadOnly};
    Statement size{connection.database(), QStringLiteral("PRAGMA page_size")};
    ASSERT_TRUE(size.run() && size.next());
    EXPECT_EQ(size.integer(0), static_cast<std::int64_t>(pageBytes));
}

} // namespace
} // namespace muster::test
