// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "viewmodels/fleetfilter.h"

#include <QMetaType>
#include <QString>

#include <bitset>
#include <optional>

namespace muster::viewmodels {

inline constexpr std::size_t eventKinds = static_cast<std::size_t>(domain::EventKind::Count_);

/// When events happened that are shown: in the last `span`, or from one instant until before another; always, where
/// none is given.
struct EventPeriod
{
    std::optional<std::chrono::milliseconds> span{};
    std::optional<domain::Timestamp> from{};
    std::optional<domain::Timestamp> to{};

    bool isEmpty() const { return !span && !from && !to; }
    /// The first instant of it, as of now.
    domain::Timestamp begin(domain::Timestamp now) const;
    domain::Timestamp end() const { return to.value_or(domain::Timestamp::max()); }

    friend bool operator==(const EventPeriod &, const EventPeriod &) = default;
};

/// Which events of the log are shown: those that meet every condition.
struct EventFilter
{
    static constexpr qsizetype longestText = TextPattern::longestText;

    /// In one of the columns, in full; upper and lower case are the same.
    QString text{};
    /// All, where there is none.
    std::bitset<eventKinds> kinds{};
    FleetScope scope{};
    EventPeriod period{};

    bool hasKinds() const { return kinds.any() && !kinds.all(); }
    bool isEmpty() const { return text.isEmpty() && !hasKinds() && scope.isEmpty() && period.isEmpty(); }
    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

} // namespace muster::viewmodels

Q_DECLARE_METATYPE(muster::viewmodels::EventFilter)
