// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphfeed.h"

#include <utility>

namespace muster::viewmodels {

GraphFeed::GraphFeed(HistorySource &source, std::function<void()> arrived)
    : m_source(source),
      m_arrived(std::move(arrived))
{
}

void GraphFeed::ask(history::SeriesQuery query)
{
    if (query.subject != m_subject || query.series != m_lines) {
        clear();
        m_subject = query.subject;
        m_lines = query.series;
    }
    m_question.isOpen() ? void(m_next = std::move(query)) : send(std::move(query));
}

void GraphFeed::clear()
{
    m_question.cancel();
    m_next.reset();
    m_series.reset();
}

void GraphFeed::send(history::SeriesQuery query)
{
    m_source.askSeries(std::move(query), m_question.begin(),
                       [this](history::Series series) { take(std::move(series)); });
}

void GraphFeed::take(history::Series series)
{
    m_question.end();
    m_series = std::move(series);
    if (auto next = std::exchange(m_next, {})) {
        ask(*std::move(next));
    }
    m_arrived();
}

} // namespace muster::viewmodels
