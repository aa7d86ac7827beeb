// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "history/eventpage.h"
#include "history/ledger.h"
#include "history/series.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace muster::viewmodels {

/// What happened to a worker, or to those of a group, a category or the whole fleet.
struct EventQuery
{
    history::Subject subject;
    history::Period period;
    /// As many spans of equal length, of each of which what tells most is told.
    int slots = 200;
};

/// Answers questions about the past. Whoever asks does so on the GUI thread and is answered there: once, and not at all
/// after `cancelled`. What can't be read is answered with nothing: no points, no time, no events.
class HistorySource
{
public:
    template <typename Value>
    using Answer = std::function<void(Value)>;

    virtual ~HistorySource() = default;

    virtual void askSeries(history::SeriesQuery query, std::stop_token cancelled, Answer<history::Series> answer) = 0;
    /// Where history begins; nothing while there is none.
    virtual void askOldest(std::stop_token cancelled, Answer<std::optional<domain::Timestamp>> answer) = 0;
    /// How long the subject's workers and GPUs were busy, held idle, free and unknown.
    virtual void askLedger(history::Subject subject, history::Period period, std::stop_token cancelled,
                           Answer<history::LedgerAnswer> answer) = 0;
    /// The newest events, oldest first: of the worker with this id, or of all where it is empty.
    virtual void askEvents(std::string worker, int limit, std::stop_token cancelled,
                           Answer<std::vector<domain::Event>> answer) = 0;
    /// The events of all before this place, or the newest.
    virtual void askEventsBefore(std::optional<history::EventPlace> place, int limit, std::stop_token cancelled,
                                 Answer<history::EventPage> answer) = 0;
    /// What happened over a period, oldest first.
    virtual void askEventsIn(EventQuery query, std::stop_token cancelled,
                             Answer<std::vector<history::EventTally>> answer) = 0;
};

} // namespace muster::viewmodels
