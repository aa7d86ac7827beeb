// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/changehistory.h"
#include "domain/timestamp.h"

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace muster::storage {
struct ReadFaults;
}

namespace muster::collector {

/// Keeps history on a thread of its own, with a connection that only reads; what is to be written goes to the
/// collector.
class Historian final
{
public:
    struct Stored
    {
        std::uint64_t messages = 0;
        /// Those of them that belong to hours that may be rolled up already.
        std::uint64_t late = 0;
    };
    struct Options
    {
        QString folder;
        ChangeHistory change;
        std::function<domain::Timestamp()> now;
        /// What this collector has stored so far.
        std::function<Stored()> stored;
        /// How often it looks whether there is something to do.
        std::chrono::milliseconds pause{1'000};
    };

    /// The journal is sealed after this time, or after so many reports, and when an hour is over …
    static constexpr std::chrono::minutes longestUnsealed{10};
    static constexpr std::uint64_t mostUnsealed = 100'000;
    /// … and after this time when late reports came, since graphs show them only then.
    static constexpr std::chrono::seconds longestLate{20};

    explicit Historian(Options options);
    ~Historian();
    Historian(const Historian &) = delete;
    Historian &operator=(const Historian &) = delete;

    /// Breaks off what it does, and ends. Safe to call twice.
    void stop();

    /// Why no history is made, as one sentence; empty where it is. From any thread.
    std::string problem() const;

private:
    void run(const std::stop_token &stop);
    bool isDue(domain::Timestamp now) const;
    void round(class HistoryKeeper &keeper, domain::Timestamp now);
    void tellOf(const storage::ReadFaults &faults, int failuresBefore);
    void tell(std::string problem);

    Options m_options;
    domain::Timestamp m_nextSealing{};
    std::int64_t m_hourDone = 0;
    domain::Timestamp m_lastRound{};
    Stored m_storedThen;
    mutable std::mutex m_mutex;
    std::string m_problem;
    std::condition_variable_any m_stopped;
    std::jthread m_thread;
};

} // namespace muster::collector
