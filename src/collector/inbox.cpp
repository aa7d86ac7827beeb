// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/inbox.h"

#include <algorithm>
#include <utility>

namespace muster::collector {

bool Inbox::push(domain::Submission &&submission)
{
    bool isAwaited = false;
    {
        // One without messages takes its place too.
        const std::size_t size = std::max<std::size_t>(1, submission.messages.size());
        const std::scoped_lock lock{m_mutex};
        if (m_closed || m_messages + size > mostMessages) {
            return false;
        }
        m_messages += size;
        m_waiting.submissions.push_back({std::move(submission), Clock::now()});
        isAwaited = m_messages >= m_awaited;
    }
    if (isAwaited) {
        m_arrived.notify_one();
    }
    return true;
}

bool Inbox::ask(Question &&question)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (m_closed || m_waiting.questions.size() >= mostQuestions) {
            return false;
        }
        m_waiting.questions.push_back(std::move(question));
    }
    m_arrived.notify_one();
    return true;
}

bool Inbox::order(Order &&order)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (m_closed || m_waiting.orders.size() >= mostQuestions) {
            return false;
        }
        m_waiting.orders.push_back(std::move(order));
    }
    m_arrived.notify_one();
    return true;
}

Inbox::Drained Inbox::drain(const std::stop_token &stop, Clock::time_point deadline, Grouping grouping)
{
    std::unique_lock lock{m_mutex};
    const auto prompt = Clock::now() + grouping.prompt;
    const auto isCalled = [this] { return !m_waiting.questions.empty() || !m_waiting.orders.empty(); };
    m_arrived.wait_until(lock, stop, deadline, [&] { return isCalled() || !m_waiting.submissions.empty(); });
    if (!isCalled() && !m_waiting.submissions.empty() && Clock::now() > prompt) {
        m_awaited = company;
        m_arrived.wait_for(lock, stop, grouping.wait, [&] { return isCalled() || m_messages >= company; });
        m_awaited = 1;
    }
    m_messages = 0;
    return std::exchange(m_waiting, {});
}

void Inbox::close()
{
    const std::scoped_lock lock{m_mutex};
    m_closed = true;
}

} // namespace muster::collector
