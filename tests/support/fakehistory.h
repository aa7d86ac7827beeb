// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/historysource.h"

#include <deque>
#include <utility>

namespace muster::test {

/// A past that is told: what it was asked stands in its lists, and it answers at once, or when the test says so.
class FakeHistory final : public viewmodels::HistorySource
{
public:
    enum class Answers { AtOnce, WhenTold };

    explicit FakeHistory(Answers answers = Answers::AtOnce)
        : m_answers(answers)
    {
    }

    template <typename Asked, typename Value>
    struct Question
    {
        Asked asked;
        std::stop_token cancelled;
        Answer<Value> answer;

        void tell(Value value) const
        {
            if (!cancelled.stop_requested()) {
                answer(std::move(value));
            }
        }
    };
    using SeriesQuestion = Question<history::SeriesQuery, history::Series>;
    using LedgerQuestion = Question<std::pair<history::Subject, history::Period>, history::LedgerAnswer>;
    using EventsInQuestion = Question<viewmodels::EventQuery, std::vector<history::EventTally>>;
    using EventsQuestion = Question<std::string, std::vector<domain::Event>>;
    using PageQuestion = Question<std::optional<history::EventPlace>, history::EventPage>;

    /// What is answered at once, or by tellAll().
    std::function<history::Series(const history::SeriesQuery &)> seriesOf = [](const auto &) {
        return history::Series{};
    };
    history::LedgerAnswer ledger;
    std::optional<domain::Timestamp> oldest;
    std::vector<domain::Event> events;
    history::EventPage page;

    std::deque<SeriesQuestion> seriesAsked;
    std::deque<LedgerQuestion> ledgersAsked;
    std::deque<EventsQuestion> eventsAsked;
    std::deque<PageQuestion> pagesAsked;
    std::deque<EventsInQuestion> eventsInAsked;

    void askSeries(history::SeriesQuery query, std::stop_token cancelled, Answer<history::Series> answer) override
    {
        seriesAsked.push_back({std::move(query), std::move(cancelled), std::move(answer)});
        if (m_answers == Answers::AtOnce) {
            const SeriesQuestion question = seriesAsked.back();
            question.tell(seriesOf(question.asked));
        }
    }

    void askOldest(std::stop_token cancelled, Answer<std::optional<domain::Timestamp>> answer) override
    {
        if (!cancelled.stop_requested()) {
            answer(oldest);
        }
    }

    void askLedger(history::Subject subject, history::Period period, std::stop_token cancelled,
                   Answer<history::LedgerAnswer> answer) override
    {
        ledgersAsked.push_back({{std::move(subject), period}, std::move(cancelled), std::move(answer)});
        if (m_answers == Answers::AtOnce) {
            const LedgerQuestion question = ledgersAsked.back();
            question.tell(ledger);
        }
    }

    void askEvents(std::string worker, int, std::stop_token cancelled,
                   Answer<std::vector<domain::Event>> answer) override
    {
        eventsAsked.push_back({std::move(worker), std::move(cancelled), std::move(answer)});
        if (m_answers == Answers::AtOnce) {
            const EventsQuestion question = eventsAsked.back();
            question.tell(events);
        }
    }

    void askEventsBefore(std::optional<history::EventPlace> place, int, std::stop_token cancelled,
                         Answer<history::EventPage> answer) override
    {
        pagesAsked.push_back({place, std::move(cancelled), std::move(answer)});
        if (m_answers == Answers::AtOnce) {
            const PageQuestion question = pagesAsked.back();
            question.tell(page);
        }
    }

    void askEventsIn(viewmodels::EventQuery query, std::stop_token cancelled,
                     Answer<std::vector<history::EventTally>> answer) override
    {
        eventsInAsked.push_back({std::move(query), std::move(cancelled), std::move(answer)});
        if (m_answers == Answers::AtOnce) {
            const EventsInQuestion question = eventsInAsked.back();
            question.tell({events.begin(), events.end()});
        }
    }

private:
    Answers m_answers;
};

} // namespace muster::test
