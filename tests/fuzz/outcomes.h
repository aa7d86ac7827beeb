// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "domain/packing.h"
#include "fuzz/fuzz.h"
#include "ingest/clearmlapi.h"

#include <boost/json/parse.hpp>

namespace muster::fuzz {

inline constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'795'386'765'000);

/// What answers the calls.
inline ingest::ClearmlApi &api()
{
    static const access::Gate gate{{}};
    static ingest::ClearmlApi one{gate};
    return one;
}

inline void check(const ingest::Answer &answer)
{
    boost::system::error_code error;
    boost::json::parse(answer.body, error);
    require(answer.status >= 200 && answer.status < 600 && !error, "an answer is JSON with a status");
}

inline void check(const ingest::ToStore &outcome)
{
    std::vector<domain::Heard> heard;
    domain::Fleet fleet{domain::Rules{}};
    for (const domain::Message &message : outcome.messages) {
        fleet.apply(message, now);
        heard.push_back({message, now});
        // What a machine is, is of the present alone.
        if (auto *const report = std::get_if<domain::Report>(&heard.back().message)) {
            report->details = {};
        }
    }
    fleet.tick(now);
    require(domain::unpackMessages(domain::packMessages(heard)) == heard, "what is taken in is kept in the journal");
    check(outcome.whenStored);
}

inline void check(const ingest::ToRead &outcome)
{
    domain::Fleet fleet{domain::Rules{}};
    fleet.apply(domain::Registration{"a:b:c", {"queue"}}, now);
    check(outcome.render(fleet.workers()));
}

inline void check(const ingest::ToCheck &outcome)
{
    check(outcome.well);
    check(outcome.failing);
}

/// Judges what came of a call as the listener would use it.
inline void check(const ingest::Outcome &outcome)
{
    std::visit([](const auto &one) { check(one); }, outcome);
}

} // namespace muster::fuzz
