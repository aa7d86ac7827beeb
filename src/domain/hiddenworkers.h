// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace muster::domain {

/// Which workers are kept but neither counted nor shown; see Rules::hiddenWorkers.
class HiddenWorkers final
{
public:
    /// Patterns that are no regular expressions are passed over; see badPatterns().
    explicit HiddenWorkers(const std::vector<std::string> &patterns);

    bool contains(std::string_view id) const;
    const std::vector<std::string> &badPatterns() const { return m_badPatterns; }

private:
    std::vector<std::regex> m_patterns;
    std::vector<std::string> m_badPatterns;
};

} // namespace muster::domain
