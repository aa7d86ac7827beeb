// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace muster::agent {

/// How long whoever asks waits for an answer, where one comes at all. The report must not.
constexpr std::chrono::milliseconds usualPatience{100};

/// A question to the system that may take minutes or never be answered, as when a server of homes or of users is gone.
/// It is asked on a thread of its own, one at a time, that nobody waits for, not even the program's end: so a question
/// holds all that it needs by value.
template <typename Answer>
class SlowQuestion final
{
public:
    explicit SlowQuestion(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
    }

    /// Asks, and gives the answer if it comes in time. While an earlier question is open, nothing is asked; once that
    /// one is answered, its answer is given instead. What the question throws is thrown on.
    std::optional<Answer> ask(std::function<Answer()> question)
    {
        const bool isOpen = m_answer.valid();
        if (!isOpen) {
            begin(std::move(question));
        }
        const auto wait = isOpen ? std::chrono::milliseconds{0} : m_patience;
        if (!m_answer.valid() || m_answer.wait_for(wait) != std::future_status::ready) {
            return {};
        }
        return m_answer.get();
    }

private:
    void begin(std::function<Answer()> question)
    {
        std::packaged_task<Answer()> task{std::move(question)};
        std::future<Answer> answer = task.get_future();
        try {
            std::thread{std::move(task)}.detach();
            m_answer = std::move(answer);
        } catch (const std::system_error &) {
            // There is no thread to be had just now: that is no answer.
        }
    }

    std::chrono::milliseconds m_patience;
    std::future<Answer> m_answer;
};

} // namespace muster::agent
