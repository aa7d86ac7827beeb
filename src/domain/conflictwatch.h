// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conflict.h"

#include <chrono>
#include <optional>
#include <vector>

namespace muster::domain {

/// One report, as far as it tells who speaks.
struct Utterance
{
    enum class Order { Newest, Overtaken };

    Speaker speaker;
    /// Receiver's clock.
    Timestamp heard{};
    /// Receiver's clock less reporter's.
    std::chrono::milliseconds offset{};
    Order order = Order::Newest;
};

/// Tells whether one name is two machines: both go on speaking, by turns. One that restarts, moves to another address
/// or tells what it could not tell before is one (decision 18).
class ConflictWatch final
{
public:
    ConflictWatch() = default;
    /// Goes on with what was known before a restart.
    ConflictWatch(const Conflict &known, Timestamp lastHeard);

    /// `interval` is how often the worker reports; who is silent for longer than `window` has fallen silent. True when
    /// it has just become plain that there are two.
    bool hear(const Utterance &said, std::chrono::milliseconds interval, std::chrono::milliseconds window);

    /// The receiver's clock, behind which one of the two has been silent for longer than `longest`; nothing while there
    /// is one.
    std::optional<Timestamp> lastsUntil(Timestamp listeningSince, std::chrono::milliseconds longest) const;
    /// There is one again: who spoke last.
    void end();

    /// While there are two.
    std::array<Speaker, 2> speakers() const;

private:
    struct Voice
    {
        Speaker speaker;
        /// None until it has been heard since a restart.
        std::optional<std::chrono::milliseconds> offset;
        Timestamp heard{};
    };

    void forgetBefore(Timestamp time);
    std::vector<Voice>::iterator voiceOf(const Utterance &said, std::chrono::milliseconds interval);
    bool isSign(const Utterance &said) const;
    void recognise(std::size_t voice, const Utterance &said, std::chrono::milliseconds interval);

    /// Two at most; a third is not listened to.
    std::vector<Voice> m_voices;
    /// Who spoke last, and who of those who speak as time goes by.
    std::size_t m_last = 0;
    std::optional<std::size_t> m_lastLive;
    int m_turns = 0;
    bool m_areTwo = false;
};

} // namespace muster::domain
