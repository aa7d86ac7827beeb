// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hiddenworkers.h"

#include <algorithm>

namespace muster::domain {

HiddenWorkers::HiddenWorkers(const std::vector<std::string> &patterns)
{
    for (const std::string &pattern : patterns) {
        try {
            m_patterns.emplace_back(pattern, std::regex::ECMAScript | std::regex::optimize);
        } catch (const std::regex_error &) {
            m_badPatterns.push_back(pattern);
        }
    }
}

bool HiddenWorkers::contains(std::string_view id) const
{
    return std::ranges::any_of(
        m_patterns, [&](const std::regex &pattern) { return std::regex_match(id.begin(), id.end(), pattern); });
}

} // namespace muster::domain
