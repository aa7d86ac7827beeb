// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <vector>

namespace muster::domain {
class Fleet;
}

namespace muster::collector {

/// Asked about the fleet between two commits, on the collector's thread.
using Question = std::function<void(const domain::Fleet &)>;

/// Work for the collector's thread, between two commits.
using Order = std::function<void()>;

/// The one way into the collector, from any thread. It is bounded: when it is full, push() takes nothing and the sender
/// is told to come back later.
class Inbox final
{
public:
    using Clock = std::chrono::steady_clock;
    /// At about 1 KiB a message, 100 MiB.
    static constexpr std::size_t mostMessages = 100'000;
    static constexpr std::size_t mostQuestions = 1'000;
    /// With so many messages nobody waits for more.
    static constexpr std::size_t company = 64;

    /// A submission and when it came, for the latency of its acknowledgement.
    struct Arrived
    {
        domain::Submission submission;
        Clock::time_point at;
    };
    struct Drained
    {
        std::vector<Arrived> submissions;
        std::vector<Question> questions;
        std::vector<Order> orders;
    };

    bool push(domain::Submission &&submission);
    bool ask(Question &&question);
    /// Bounded as questions are.
    bool order(Order &&order);

    /// How long reports wait for company, so that a trickle of them costs few commits; nobody waits when somebody asks
    /// or orders.
    struct Grouping
    {
        Clock::duration wait{};
        /// What comes so soon does not wait: it comes from senders that waited for the batch before. Longer, and what
        /// comes by chance would be prompt too.
        Clock::duration prompt = std::chrono::milliseconds{1};
    };
    /// Everything that has come; waits for something until `deadline`, and then for company.
    Drained drain(const std::stop_token &stop, Clock::time_point deadline, Grouping grouping);
    /// From now on nothing is taken.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    Drained m_waiting;
    std::size_t m_messages = 0;
    /// With so many messages drain() is woken.
    std::size_t m_awaited = 1;
    bool m_closed = false;
};

} // namespace muster::collector
