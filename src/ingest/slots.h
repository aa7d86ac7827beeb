// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listenerrules.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

namespace muster::ingest {

/// The places for connections: so many in all, and a share of them for each source, so that none takes all. Must
/// outlive the places that it gave away.
class Slots final
{
    using Counts = std::unordered_map<std::string, std::size_t>;
    struct GiveBack
    {
        Slots *slots;
        void operator()(Counts::value_type *source) const { slots->giveBack(*source); }
    };

public:
    /// One connection's place, until it is destroyed.
    using Slot = std::unique_ptr<Counts::value_type, GiveBack>;

    explicit Slots(const domain::ListenerRules &rules);
    Slots(const Slots &) = delete;
    Slots &operator=(const Slots &) = delete;

    /// A place for `source`, see sourceOf(); or why there is none, for its client.
    std::variant<Slot, std::string_view> take(const std::string &source);

private:
    void giveBack(Counts::value_type &source);

    const std::size_t m_most;
    const std::size_t m_mostOfOne;
    std::size_t m_taken = 0;
    /// Those with a connection. References to its elements stay good.
    Counts m_sources;
};

} // namespace muster::ingest
