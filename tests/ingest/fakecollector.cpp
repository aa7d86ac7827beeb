// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fakecollector.h"

#include <algorithm>
#include <chrono>

namespace muster::ingest::test {
namespace {

constexpr std::chrono::seconds generous{60};

} // namespace

FakeCollector::FakeCollector()
    : m_thread([this](std::stop_token stop) { answer(stop); })
{
}

FakeCollector::~FakeCollector() = default;

Listener::Hooks FakeCollector::hooks()
{
    return {
        [this](domain::Submission &&submission) { return take(std::move(submission)); },
        [this](std::function<void(std::vector<domain::Worker>)> answer) {
            const std::lock_guard lock{m_mutex};
            if (m_mode == Mode::RefuseAsFull) {
                return false;
            }
            m_answers.push_back([answer = std::move(answer), workers = m_workers] { answer(workers); });
            m_changed.notify_all();
            return true;
        },
        [this](std::string_view line) {
            const std::lock_guard lock{m_mutex};
            m_logLines.emplace_back(line);
            m_changed.notify_all();
        },
    };
}

void FakeCollector::setMode(Mode mode)
{
    const std::lock_guard lock{m_mutex};
    m_mode = mode;
}

void FakeCollector::setWorkers(std::vector<domain::Worker> workers)
{
    const std::lock_guard lock{m_mutex};
    m_workers = std::move(workers);
}

std::vector<domain::Message> FakeCollector::messages() const
{
    const std::lock_guard lock{m_mutex};
    return m_messages;
}

std::size_t FakeCollector::taken() const
{
    const std::lock_guard lock{m_mutex};
    return m_messages.size();
}

std::vector<std::string> FakeCollector::logLines() const
{
    const std::lock_guard lock{m_mutex};
    return m_logLines;
}

bool FakeCollector::waitForTaken(std::size_t count) const
{
    std::unique_lock lock{m_mutex};
    return m_changed.wait_for(lock, generous, [&] { return m_messages.size() >= count; });
}

bool FakeCollector::waitForLogLines(std::size_t count) const
{
    std::unique_lock lock{m_mutex};
    return m_changed.wait_for(lock, generous, [&] { return m_logLines.size() >= count; });
}

void FakeCollector::releaseHeld()
{
    std::vector<std::function<void(bool)>> held;
    {
        const std::lock_guard lock{m_mutex};
        held.swap(m_held);
    }
    std::for_each(held.rbegin(), held.rend(), [](const auto &done) { done(true); });
}

bool FakeCollector::take(domain::Submission &&submission)
{
    const std::lock_guard lock{m_mutex};
    if (m_mode == Mode::RefuseAsFull) {
        return false;
    }
    if (m_mode == Mode::RefuseNew) {
        m_answers.push_back([submission = std::move(submission)] {
            for (std::size_t i = 0; i < submission.messages.size(); ++i) {
                submission.refused(i);
            }
            submission.done(true);
        });
        m_changed.notify_all();
        return true;
    }
    std::move(submission.messages.begin(), submission.messages.end(), std::back_inserter(m_messages));
    if (m_mode == Mode::Hold) {
        m_held.push_back(std::move(submission.done));
    } else {
        m_answers.push_back([done = std::move(submission.done), stored = m_mode == Mode::Store] { done(stored); });
    }
    m_changed.notify_all();
    return true;
}

void FakeCollector::answer(std::stop_token stop)
{
    std::unique_lock lock{m_mutex};
    while (m_changed.wait(lock, stop, [&] { return !m_answers.empty(); })) {
        std::vector<std::function<void()>> answers;
        answers.swap(m_answers);
        lock.unlock();
        for (const auto &give : answers) {
            give();
        }
        lock.lock();
    }
}

} // namespace muster::ingest::test
