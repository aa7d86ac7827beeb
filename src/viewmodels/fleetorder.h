// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcolumns.h"

#include <Qt>

#include <compare>

namespace muster::viewmodels {

/// How two siblings stand to each other: unknown comes last in either order, equals go by name, ascending.
std::weak_ordering compare(const RowKey &a, const RowKey &b, Qt::SortOrder order);

/// Gives a row the key of the column that sorts. Keys stay what they are while only the clock moves on.
void setKey(FleetGroup &group, FleetColumn column);
void setKey(FleetWorker &row, FleetColumn column);
bool areSorted(const FleetGroups &groups, Qt::SortOrder order);
/// Whether the row stands rightly between its neighbours.
bool isInPlace(const FleetWorker &row, Qt::SortOrder order);
/// Puts groups, and the workers of each, in the order of their keys, and numbers them.
void sortRows(FleetGroups &groups, Qt::SortOrder order);

/// Writes into each row from `first` on where it stands.
template <typename Rows>
void numberRows(Rows &rows, int first = 0)
{
    for (int row = first; row < static_cast<int>(rows.size()); ++row) {
        rows[row]->row = row;
    }
}

} // namespace muster::viewmodels
