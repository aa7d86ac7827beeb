// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "storage/reader.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace muster::collector {

/// Brings an empty fleet to where a store is, in two steps. What a restarted collector shows, and what `musterd export`
/// prints, is made here.
class Restoration final
{
public:
    /// Puts back the kept present: capacities, and each worker as it was last written. Both must outlive the
    /// restoration.
    Restoration(storage::Reader &reader, domain::Fleet &fleet);

    /// Refills the idle rules' means and applies every message behind the kept present, in order. To be called once,
    /// before the fleet hears anything new. False when it was cancelled meanwhile: then the fleet is of no use.
    bool catchUp(const std::stop_token &cancelled = {});

private:
    storage::Reader &m_reader;
    domain::Fleet &m_fleet;
    /// The row of the journal where the present stands.
    std::int64_t m_checkpoint = 0;
    /// How far those who are ahead of it are already: the present is written a few workers at a time.
    std::unordered_map<std::string, std::int64_t> m_savedUpTo;
    /// The means begin at or after this; nothing when nobody was heard.
    std::optional<domain::Timestamp> m_meansSince;
};

/// Both steps.
void restoreFleet(storage::Reader &reader, domain::Fleet &fleet);

} // namespace muster::collector
