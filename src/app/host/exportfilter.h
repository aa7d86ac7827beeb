// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "storage/reader.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace muster::app {

/// Which rows and columns an export is to have. Empty leaves everything in.
struct ExportFilter
{
    storage::TimeRange range;
    /// "category:group", a group's own name, or, for history, a category.
    std::string group;
    std::string worker;
    /// Of that worker, only this GPU.
    std::optional<std::size_t> gpu;
    std::vector<std::string> metrics;
    /// Rows of history are averaged over this; 0 keeps them as they are stored.
    std::chrono::seconds step{0};

    bool takesGroup(const std::string &category, const std::string &groupName) const;
    bool takesWorker(const std::string &id) const { return worker.empty() || worker == id; }
    bool takesMetric(const std::string &name) const;
};

} // namespace muster::app
