// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "storage/statement.h"

#include <QString>

namespace muster::storage {

/// How a domain::Event stands in the table `event`: the one place that knows its columns.
QString eventInsertSql();
void bindEvent(Statement &statement, const domain::Event &event, std::int64_t subject);

/// Begins a query, to be followed by a condition, an order and a limit. Behind what readEvent() reads stands the
/// event's number among those of its time.
QString eventSelectSql();
inline constexpr int eventNumberColumn = 7;
domain::Event readEvent(const Statement &statement);

} // namespace muster::storage
