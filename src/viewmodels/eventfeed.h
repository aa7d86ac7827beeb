// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/historysource.h"
#include "viewmodels/question.h"

#include <functional>
#include <optional>

namespace muster::viewmodels {

class EventModel;

/// Fills the event log: the newest events first, then older ones from the store, page by page, until the log is full or
/// they are all there; and meanwhile what happens, nothing of which is lost or comes twice.
class EventFeed final
{
public:
    /// Events of the first page, which the window opens with, and of a further one. A page of these costs the GUI
    /// thread a few milliseconds.
    static constexpr int firstPage = 500;
    static constexpr int furtherPage = 2'000;

    enum class State {
        NotRead,
        Reading,
        Stopped,
        Complete,
        /// There are older ones, for which the log has no room.
        Full,
        /// Older ones could not be read.
        Broken,
    };

    /// `moved` is called when the state has changed. Source and model must outlive the feed.
    EventFeed(
        HistorySource &source, EventModel &model, std::function<void()> moved = [] {});

    /// Reads, from the newest on, or on from where it was stopped.
    void read();
    void stop();
    /// What happened now. Before the first read() the log holds nothing else.
    void take(const std::vector<domain::Event> &events);
    /// Some happened that will not be taken: reads the log anew, where it was read.
    void readAnew();

    State state() const { return m_state; }

private:
    void ask();
    void takePage(history::EventPage page);
    /// read() goes on where it was.
    bool isInterrupted() const { return m_state == State::Stopped || m_state == State::Broken; }
    void breakOff();
    void dropOlder();

    HistorySource &m_source;
    EventModel &m_model;
    std::function<void()> m_moved;
    State m_state = State::NotRead;
    /// What is older than this place is still to be read; nothing is read yet where there is none.
    std::optional<history::EventPlace> m_rest;
    /// Happened while a page was read that may have them, or not.
    std::vector<domain::Event> m_held;
    Question m_question;
};

} // namespace muster::viewmodels
