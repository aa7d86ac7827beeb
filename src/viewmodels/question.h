// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace muster::viewmodels {

/// One question to a HistorySource at a time: to ask another, or to go away, cancels the one before.
class Question final
{
public:
    Question() = default;
    ~Question() { cancel(); }
    Question(const Question &) = delete;
    Question &operator=(const Question &) = delete;

    /// The token to ask with.
    [[nodiscard]] std::stop_token begin()
    {
        cancel();
        m_stop = {};
        m_isOpen = true;
        return m_stop.get_token();
    }
    /// The answer is there.
    void end() { m_isOpen = false; }
    void cancel()
    {
        m_stop.request_stop();
        m_isOpen = false;
    }
    bool isOpen() const { return m_isOpen; }

private:
    std::stop_source m_stop;
    bool m_isOpen = false;
};

} // namespace muster::viewmodels
