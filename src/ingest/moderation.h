// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace muster::ingest {

/// Lets the listener's thread rest while requests trickle in from many clients that are in no hurry, so that it wakes
/// once for several; as network cards moderate their interrupts (decision 21). Lives on the listener's thread.
class Moderation final
{
public:
    using Clock = std::chrono::steady_clock;

    /// For so long requests gather: an acknowledgement takes no longer than two of it more.
    static constexpr std::chrono::milliseconds rest{20};
    /// With fewer requests a second a rest gathers hardly two: they are answered at once.
    static constexpr std::size_t leastPerSecond = 100;
    /// Of more requests there are several whenever the thread looks.
    static constexpr std::size_t mostPerSecond = 3'000;
    /// Who asks again so soon after an answer waited for it.
    static constexpr std::chrono::milliseconds atOnce{5};
    /// Who does so that many times in a row goes on doing so; two or three calls one behind the other are an agent's
    /// usual way.
    static constexpr int timesInARow = 4;
    /// While one of those was heard so lately, nobody rests.
    static constexpr std::chrono::milliseconds lately{1'000};

    /// How one client asks.
    class Client final
    {
        friend class Moderation;
        Clock::time_point m_answered{};
        int m_atOnce = 0;
    };

    /// A request of its is there, whole.
    void asked(Client &client, Clock::time_point now);
    /// It has its answer.
    static void answered(Client &client, Clock::time_point now) { client.m_answered = now; }
    /// Somebody sends what is large.
    void hurry(Clock::time_point now) { m_hurriedUntil = now + lately; }

    /// How long to let requests gather, now that all is done that there was to do; mostly nothing.
    std::chrono::milliseconds pause(Clock::time_point now);

private:
    void beginPeriod(Clock::time_point now);

    Clock::time_point m_hurriedUntil{};
    Clock::time_point m_periodEnd{};
    std::size_t m_requests = 0;
    bool m_isTrickle = false;
};

} // namespace muster::ingest
