// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>
#include <optional>

namespace muster::domain {

/// A measured number, or unknown. Unknown is neither zero nor a hundred: nothing converts it into a number silently.
class Reading final
{
public:
    constexpr Reading() = default;
    /// A value that is not finite becomes unknown.
    constexpr explicit Reading(double value)
        : m_value(value - value == 0.0 ? value : s_unknown)
    {
    }

    constexpr bool isKnown() const { return m_value == m_value; }
    /// The number; only where isKnown().
    constexpr double value() const { return m_value; }
    constexpr double valueOr(double fallback) const { return isKnown() ? m_value : fallback; }

    /// Unknown equals unknown.
    friend constexpr bool operator==(Reading a, Reading b)
    {
        return a.m_value == b.m_value || (!a.isKnown() && !b.isKnown());
    }

private:
    static constexpr double s_unknown = std::numeric_limits<double>::quiet_NaN();
    double m_value = s_unknown;
};

/// a + b, unknown if either is.
constexpr Reading operator+(Reading a, Reading b)
{
    return a.isKnown() && b.isKnown() ? Reading{a.value() + b.value()} : Reading{};
}

} // namespace muster::domain
