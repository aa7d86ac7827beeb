// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodies.h"

#include "history/reportcolumns.h"
#include "storage/compression.h"
#include "storage/pageorder.h"

#include <algorithm>

namespace muster::storage {

using domain::Report;

std::vector<BlockRow> inPageOrder(std::vector<BlockRow> rows)
{
    std::vector<std::size_t> sizes(rows.size());
    std::ranges::transform(rows, sizes.begin(), [](const BlockRow &row) { return row.body.size(); });
    std::vector<BlockRow> ordered;
    ordered.reserve(rows.size());
    for (const std::size_t index : orderForPages(sizes)) {
        ordered.push_back(std::move(rows[index]));
    }
    return ordered;
}

Bodies bodiesOf(std::span<const Report> reports)
{
    Bodies bodies;
    while (!reports.empty()) {
        const std::size_t length = history::blockLength(reports);
        bodies.push_back(compressed(history::packReports(reports.first(length))));
        reports = reports.subspan(length);
    }
    return bodies;
}

std::string bodyOf(const history::RollupBlock &block)
{
    return block.isEmpty() ? std::string{} : compressed(packBlock(block));
}

std::string bodyOf(const history::WorkerLedger &ledger, std::int64_t day)
{
    return compressed(packLedger(ledger, history::startOf(day, history::oneDay)));
}

} // namespace muster::storage
