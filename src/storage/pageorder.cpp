// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pageorder.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace muster::storage {

namespace {

constexpr std::size_t pageHeader = 8;
/// A row's other columns, its length, its number and where it stands, about.
constexpr std::size_t besideBody = 26;

// How much of a row stands on its page, and what goes onto pages of its own: sqlite.org/fileformat2.html, "B-tree
// Cell Format".
constexpr std::size_t mostOnPage = pageBytes - 35;
constexpr std::size_t leastOnPage = (pageBytes - 12) * 32 / 255 - 23;
constexpr std::size_t onOverflowPage = pageBytes - 4;

std::size_t sizeOnPage(std::size_t bodySize)
{
    const std::size_t size = bodySize + besideBody;
    if (size <= mostOnPage) {
        return size;
    }
    const std::size_t rest = leastOnPage + (size - leastOnPage) % onOverflowPage;
    return rest <= mostOnPage ? rest : leastOnPage;
}

struct Page
{
    std::size_t left = pageBytes - pageHeader;
    std::vector<std::size_t> rows;
};

/// The fullest page that has room.
Page &pageFor(std::vector<Page> &pages, std::size_t size)
{
    Page *best = nullptr;
    for (Page &page : pages) {
        if (page.left >= size && (best == nullptr || page.left < best->left)) {
            best = &page;
        }
    }
    return best != nullptr ? *best : pages.emplace_back();
}

} // namespace

std::vector<std::size_t> orderForPages(std::span<const std::size_t> bodySizes)
{
    std::vector<std::size_t> largestFirst(bodySizes.size());
    std::iota(largestFirst.begin(), largestFirst.end(), 0U);
    const auto size = [&](std::size_t row) { return sizeOnPage(bodySizes[row]); };
    std::ranges::stable_sort(largestFirst, std::ranges::greater{}, size);
    std::vector<Page> pages;
    for (const std::size_t row : largestFirst) {
        Page &page = pageFor(pages, size(row));
        page.left -= size(row);
        page.rows.push_back(row);
    }
    std::vector<std::size_t> order;
    for (const Page &page : pages) {
        order.insert(order.end(), page.rows.begin(), page.rows.end());
    }
    return order;
}

} // namespace muster::storage
