// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/historysource.h"
#include "viewmodels/question.h"

#include <functional>
#include <optional>
#include <utility>

namespace muster::viewmodels {

/// What happened to one subject in the time that a graph shows: asks one question at a time, and keeps the newest
/// answer.
class MarkFeed final
{
public:
    /// `arrived` is called after each answer. The source must outlive the feed.
    MarkFeed(HistorySource &source, std::function<void()> arrived)
        : m_source(source),
          m_arrived(std::move(arrived))
    {
    }

    /// Asks anew, when the question under way is answered; of another subject at once.
    void ask(const EventQuery &query)
    {
        if (query.subject != m_subject) {
            m_question.cancel();
            m_events.clear();
            m_subject = query.subject;
        }
        m_question.isOpen() ? void(m_next = query) : send(query);
    }

    /// Oldest first.
    const std::vector<domain::Event> &events() const { return m_events; }

private:
    void send(const EventQuery &query)
    {
        m_next.reset();
        m_source.askEventsIn(query, m_question.begin(), [this](std::vector<domain::Event> events) {
            m_question.end();
            m_events = std::move(events);
            m_arrived();
            if (m_next) {
                send(EventQuery{*m_next});
            }
        });
    }

    HistorySource &m_source;
    std::function<void()> m_arrived;
    history::Subject m_subject;
    std::vector<domain::Event> m_events;
    std::optional<EventQuery> m_next;
    Question m_question;
};

} // namespace muster::viewmodels
