// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fleetquestions.h"

#include <utility>

namespace muster::ingest {

void FleetQuestions::add(SessionId session)
{
    m_waiting.push_back(session);
    if (!m_isAsking) {
        askForAll();
    }
}

void FleetQuestions::answered()
{
    m_isAsking = false;
    if (!m_waiting.empty()) {
        askForAll();
    }
}

void FleetQuestions::askForAll()
{
    const auto sessions = std::exchange(m_waiting, {});
    m_isAsking = m_ask([inbox = m_inbox, sessions](std::vector<domain::Worker> workers) {
        inbox->put({sessions, std::make_shared<const std::vector<domain::Worker>>(std::move(workers))});
    });
    if (!m_isAsking) {
        m_inbox->put({sessions, StoreResult::Refused});
    }
}

} // namespace muster::ingest
