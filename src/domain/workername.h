// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace muster::domain {

struct CapacityReport;

inline constexpr std::string_view defaultCategory = "DEFAULT";
inline constexpr std::string_view defaultGroup = "Default Group";

/// Where a worker stands: category → card, group → tree row, name → the worker's own row.
struct WorkerName
{
    std::string category;
    std::string group;
    std::string name;

    friend auto operator<=>(const WorkerName &, const WorkerName &) = default;
};

/// A group is known by its category and its own name.
struct GroupKey
{
    std::string category;
    std::string group;

    friend auto operator<=>(const GroupKey &, const GroupKey &) = default;
};

/// Reads `<category>:<group>:<name>`, split at the first two colons; empty parts count as absent.
/// Two parts `a:b` are category a, "Default Group" when `isCapacityKey(a)`, otherwise "DEFAULT", group a.
/// One part is "DEFAULT", "Default Group".
WorkerName nameFromId(std::string_view id, const std::function<bool(std::string_view)> &isCapacityKey);

/// The place that a worker's own partial capacity report gives it: its key, and its first resource group without the
/// key.
WorkerName nameFromCapacity(std::string_view id, const CapacityReport &own);

} // namespace muster::domain
