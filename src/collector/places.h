// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/worker.h"

#include <map>
#include <string>
#include <vector>

namespace muster::collector {

/// In which group workers stand now, where their ids alone don't say it: a capacity report gave it to them.
class Places final
{
public:
    Places() = default;
    explicit Places(const std::vector<domain::Worker> &workers);

    /// The group of a worker, also of one that has left.
    domain::Subject of(const std::string &worker) const;

    /// Whether everybody, even who is not known yet, stands in the same group.
    friend bool operator==(const Places &, const Places &) = default;

private:
    std::map<std::string, domain::Subject> m_given;
};

} // namespace muster::collector
