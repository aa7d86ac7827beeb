// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/slots.h"

#include <algorithm>

namespace muster::ingest {

Slots::Slots(const domain::ListenerRules &rules)
    : m_most(rules.connections),
      m_mostOfOne(std::max<std::size_t>(1, rules.connections * rules.sourcePercent / 100))
{
}

std::variant<Slots::Slot, std::string_view> Slots::take(const std::string &source)
{
    if (m_taken >= m_most) {
        return "too many connections; try again in a second";
    }
    auto &place = *m_sources.try_emplace(source).first;
    if (place.second >= m_mostOfOne) {
        return "too many connections from this address; close some and try again, or raise listener.source_percent";
    }
    ++m_taken;
    ++place.second;
    return Slot{&place, GiveBack{this}};
}

void Slots::giveBack(Counts::value_type &source)
{
    --m_taken;
    if (--source.second == 0) {
        m_sources.erase(source.first);
    }
}

} // namespace muster::ingest
