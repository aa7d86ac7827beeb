// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "storage/statement.h"

#include <QString>

#include <chrono>

namespace muster::storage {

/// The tier of rows that the collector writes from the present.
inline constexpr std::chrono::seconds rollupStep{30};

/// How a domain::RollupRow stands in the table `group_rollup`: the one place that knows its columns.
QString rollupInsertSql();
/// Rows of one subject: bind step, category, group, from, to.
QString rollupSelectSql();
void bindRollup(Statement &statement, const domain::RollupRow &row);
domain::RollupRow readRollup(const Statement &statement, const domain::Subject &subject);

} // namespace muster::storage
