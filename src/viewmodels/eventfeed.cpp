// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventfeed.h"

#include "viewmodels/eventmodel.h"

#include <algorithm>
#include <utility>

namespace muster::viewmodels {

EventFeed::EventFeed(HistorySource &source, EventModel &model, std::function<void()> moved)
    : m_source(source),
      m_model(model),
      m_moved(std::move(moved))
{
}

void EventFeed::read()
{
    if (m_state != State::NotRead && !isInterrupted()) {
        return;
    }
    if (!m_rest) {
        // The first page has some of them.
        m_held = m_model.events();
        m_model.clear();
    }
    m_state = State::Reading;
    m_moved();
    ask();
}

void EventFeed::readAnew()
{
    if (m_state == State::NotRead) {
        return;
    }
    m_question.cancel();
    m_rest.reset();
    m_held.clear();
    m_state = State::NotRead;
    read();
}

void EventFeed::stop()
{
    if (m_state != State::Reading) {
        return;
    }
    m_question.cancel();
    m_state = m_rest ? State::Stopped : State::NotRead;
    take(std::exchange(m_held, {}));
    m_moved();
}

void EventFeed::ask()
{
    m_source.askEventsBefore(m_rest, m_rest ? furtherPage : firstPage, m_question.begin(),
                             [this](history::EventPage page) {
                                 m_question.end();
                                 takePage(std::move(page));
                             });
}

/// What is published was stored before. So it may be known from a page; and what is older than all pages is in one that
/// is asked for from now on, but perhaps not in the one that is under way.
void EventFeed::take(const std::vector<domain::Event> &events)
{
    const bool isPartial = m_state == State::Reading || (isInterrupted() && m_rest);
    std::vector<domain::Event> fresh;
    for (const domain::Event &event : events) {
        if (isPartial && (!m_rest || event.time <= m_rest->time)) {
            m_held.push_back(event);
        } else if (!m_model.contains(event)) {
            fresh.push_back(event);
        }
    }
    if (isInterrupted() && m_rest) {
        dropOlder();
    }
    m_model.append(std::move(fresh));
}

void EventFeed::takePage(history::EventPage page)
{
    if (page.isBroken) {
        breakOff();
        return;
    }
    m_rest = page.rest;
    const bool hasRoom = m_model.prepend(std::move(page.events));
    m_state = !m_rest ? State::Complete : hasRoom ? State::Reading : State::Full;
    // Those of the very time at which the page begins may be in it or in the next: they are held again.
    take(std::exchange(m_held, {}));
    if (m_state == State::Reading) {
        dropOlder();
        std::erase_if(m_held, [this](const domain::Event &event) { return m_model.contains(event); });
        ask();
    }
    m_moved();
}

/// Nothing of the page is taken: the next attempt begins at the same place.
void EventFeed::breakOff()
{
    m_state = State::Broken;
    take(std::exchange(m_held, {}));
    m_moved();
}

/// The next page has them.
void EventFeed::dropOlder()
{
    std::erase_if(m_held, [this](const domain::Event &event) { return event.time < m_rest->time; });
}

} // namespace muster::viewmodels
