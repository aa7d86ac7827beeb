// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace muster::storage {

/// Breaks off what a connection does as soon as that is wanted, as long as it lives.
class Interrupter final
{
public:
    /// `wanted` is asked many times a second, on a thread of its own; empty never wants it. The connection stays open
    /// longer than this.
    Interrupter(const QSqlDatabase &database, std::function<bool()> wanted);
    ~Interrupter();
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

    bool hasBrokenOff() const { return m_brokenOff; }

private:
    std::atomic<bool> m_brokenOff{false};
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::jthread m_thread;
};

} // namespace muster::storage
