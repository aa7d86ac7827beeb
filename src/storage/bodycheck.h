// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace muster::storage {

/// The packed bodies of one table.
struct BodyCount
{
    std::string table;
    std::uint64_t rows = 0;
    /// Bodies that can't be unpacked; a damaged page, behind which nothing can be read, counts as one.
    std::uint64_t damaged = 0;
};

/// Unpacks every body of a store, also of an older version, in short reads, so that a writer is not held up. `progress`
/// hears of each read.
std::vector<BodyCount> checkBodies(const QSqlDatabase &database,
                                   const std::function<void(const BodyCount &soFar)> &progress = {});

} // namespace muster::storage
