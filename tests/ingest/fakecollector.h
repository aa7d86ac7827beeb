// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/listener.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace muster::ingest::test {

/// Stands in for the collector: takes submissions, and answers them on a thread of its own.
class FakeCollector final
{
public:
    /// Of these RefuseNew takes nobody, as if the fleet were full.
    enum class Mode { Store, Fail, RefuseAsFull, RefuseNew, Hold };

    FakeCollector();
    ~FakeCollector();

    Listener::Hooks hooks();
    void setMode(Mode mode);
    void setWorkers(std::vector<domain::Worker> workers);

    /// Everything that was taken, in order.
    std::vector<domain::Message> messages() const;
    /// How many messages were taken: what comes at the same time may come as one submission.
    std::size_t taken() const;
    std::vector<std::string> logLines() const;

    /// Waits until this many messages were taken; false after a generous while.
    bool waitForTaken(std::size_t count) const;
    bool waitForLogLines(std::size_t count = 1) const;

    /// Acknowledges what was held, newest first, on the calling thread.
    void releaseHeld();

private:
    bool take(domain::Submission &&submission);
    void answer(std::stop_token stop);

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    Mode m_mode = Mode::Store;
    std::vector<domain::Message> m_messages;
    std::vector<domain::Worker> m_workers;
    std::vector<std::string> m_logLines;
    std::vector<std::function<void(bool)>> m_held;
    std::vector<std::function<void()>> m_answers;
    std::jthread m_thread;
};

} // namespace muster::ingest::test
