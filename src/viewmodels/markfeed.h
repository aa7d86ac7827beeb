// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/historysource.h"
#include "viewmodels/question.h"

#include <functional>
#include <utility>
#include <vector>

namespace muster::viewmodels {

/// What happened to one subject in the time that a graph shows: keeps the newest answer.
class MarkFeed final
{
public:
    /// `arrived` is called after each answer. The source must outlive the feed.
    MarkFeed(HistorySource &source, std::function<void()> arrived)
        : m_source(source),
          m_arrived(std::move(arrived))
    {
    }

    /// Asks anew, and no longer for what was asked before. Of the same subject what is known stays in sight meanwhile.
    void ask(EventQuery query)
    {
        if (query.subject != m_subject) {
            m_tallies.clear();
            m_subject = query.subject;
        }
        m_source.askEventsIn(std::move(query), m_question.begin(), [this](std::vector<history::EventTally> tallies) {
            m_question.end();
            m_tallies = std::move(tallies);
            m_arrived();
        });
    }
    /// What is asked for is no longer wanted.
    void cancel() { m_question.cancel(); }

    /// Oldest first.
    const std::vector<history::EventTally> &tallies() const { return m_tallies; }

private:
    HistorySource &m_source;
    std::function<void()> m_arrived;
    history::Subject m_subject;
    std::vector<history::EventTally> m_tallies;
    Question m_question;
};

} // namespace muster::viewmodels
