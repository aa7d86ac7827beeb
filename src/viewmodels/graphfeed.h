// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/historysource.h"
#include "viewmodels/question.h"

#include <functional>
#include <optional>

namespace muster::viewmodels {

/// What a graph shows of one subject: asks history, one question at a time, and keeps the newest answer.
class GraphFeed final
{
public:
    /// `arrived` is called after each answer. The source must outlive the feed.
    GraphFeed(HistorySource &source, std::function<void()> arrived);

    /// Asks anew. About the same lines it waits until the question under way is answered; what is known stays in sight
    /// meanwhile.
    void ask(history::SeriesQuery query);
    void clear();
    /// Whether an answer is still to come.
    bool isAsking() const { return m_question.isOpen(); }

    /// Nothing until the first answer.
    const std::optional<history::Series> &series() const { return m_series; }

private:
    void send(history::SeriesQuery query);
    void take(history::Series series);

    HistorySource &m_source;
    std::function<void()> m_arrived;
    history::Subject m_subject;
    std::vector<history::SeriesId> m_lines;
    std::optional<history::Series> m_series;
    /// To be asked when the one under way is answered.
    std::optional<history::SeriesQuery> m_next;
    Question m_question;
};

} // namespace muster::viewmodels
