// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/ledger.h"
#include "history/rollupblock.h"
#include "history/subject.h"
#include "history/tier.h"

#include <span>
#include <string>
#include <vector>

namespace muster::storage {

/// Packed and compressed, ready to be stored: so that the writer only writes.
using Bodies = std::vector<std::string>;
Bodies bodiesOf(std::span<const domain::Report> reportsOfOneWorker);
/// Empty where the block is.
std::string bodyOf(const history::RollupBlock &block);
std::string bodyOf(const history::WorkerLedger &ledger, std::int64_t day);

/// One row of the table `rollup`.
struct BlockRow
{
    history::Tier tier;
    history::Subject subject;
    std::int64_t block = 0;
    std::string body;
};

/// The order in which they fill the file's pages.
std::vector<BlockRow> inPageOrder(std::vector<BlockRow> rows);

} // namespace muster::storage
