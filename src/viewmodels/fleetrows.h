// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/thresholds.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace muster::viewmodels {

struct FleetGroup;

/// By what a row is placed among its siblings. The texts belong to the row.
struct RowKey
{
    /// The sorting column's figure; of a text column, known where the text is not empty.
    domain::Reading number;
    std::string_view text;
    std::string_view name;
};

/// Whether a text of a row matches a TextPattern, by that pattern's number: texts change rarely, and are asked for at
/// every tick.
struct TextVerdict
{
    std::uint64_t pattern = 0;
    bool matches = false;
};

/// A worker's row.
struct FleetWorker
{
    domain::SharedWorker worker;
    /// Its figures that cross a threshold.
    domain::Crossed crossed;
    /// Null before it has a place and after it lost it.
    FleetGroup *group = nullptr;
    int row = 0;
    RowKey key;
    /// Of the name together with the task, and of the task alone; to be forgotten when one of them changes.
    std::array<TextVerdict, 2> verdicts{};

    const std::string &id() const { return worker->id; }
};

/// A group's row and the workers under it, in the order in which they are shown.
struct FleetGroup
{
    domain::GroupKey groupKey;
    /// "category:group"
    std::string title;
    domain::Summary summary;
    std::vector<FleetWorker *> workers;
    /// How many of them have a figure that crosses a threshold.
    int marked = 0;
    int row = 0;
    RowKey key;

    const domain::GroupKey &id() const { return groupKey; }
};

using FleetGroups = std::vector<std::unique_ptr<FleetGroup>>;

} // namespace muster::viewmodels
