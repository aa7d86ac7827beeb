// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conflictwatch.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace muster::domain {

namespace {

using std::chrono::milliseconds;

// There and back again: of one change nobody knows whether it is a move.
constexpr int turnsNeeded = 2;
// Clocks of one machine are as far apart as its reports are delayed.
constexpr milliseconds clocksApart{30'000};

enum class Kin { Same, Other, Unclear };

/// Every machine may be called so, and by itself alone.
bool isLoopback(const std::string &address)
{
    return address.starts_with("127.") || address == "::1";
}

Kin kinOf(const Speaker &a, const Speaker &b)
{
    if (!a.bootId.empty() && !b.bootId.empty()) {
        return a.bootId == b.bootId ? Kin::Same : Kin::Other;
    }
    const std::string &one = a.origin.address();
    const std::string &two = b.origin.address();
    const bool isTold = !one.empty() && !two.empty() && !isLoopback(one) && !isLoopback(two);
    return isTold && one != two ? Kin::Other : Kin::Unclear;
}

milliseconds distance(milliseconds a, milliseconds b)
{
    return std::max(a, b) - std::min(a, b);
}

} // namespace

ConflictWatch::ConflictWatch(const Conflict &known, Timestamp lastHeard)
    : m_turns(turnsNeeded),
      m_areTwo(true)
{
    for (const Speaker &speaker : known.speakers) {
        m_voices.push_back({speaker, std::nullopt, lastHeard});
    }
}

bool ConflictWatch::hear(const Utterance &said, milliseconds interval, milliseconds window)
{
    if (!m_areTwo) {
        forgetBefore(said.heard - window);
    }
    const auto voice = voiceOf(said, interval);
    if (voice != m_voices.end()) {
        recognise(static_cast<std::size_t>(voice - m_voices.begin()), said, interval);
    } else if (m_voices.size() < 2) {
        m_last = m_voices.size();
        m_voices.push_back({said.speaker, said.offset, said.heard});
    }
    return !std::exchange(m_areTwo, m_areTwo || m_turns >= turnsNeeded) && m_areTwo;
}

std::vector<ConflictWatch::Voice>::iterator ConflictWatch::voiceOf(const Utterance &said, milliseconds interval)
{
    const auto known = std::ranges::find_if(m_voices, [&](const Voice &voice) {
        const Kin kin = kinOf(said.speaker, voice.speaker);
        const auto apart = std::max(interval, clocksApart);
        const bool sameClock = voice.offset && distance(said.offset, *voice.offset) <= apart;
        return kin == Kin::Same || (kin == Kin::Unclear && sameClock);
    });
    return known != m_voices.end() ? known : std::ranges::find_if(m_voices, [&](const Voice &voice) {
        return !voice.offset && kinOf(said.speaker, voice.speaker) == Kin::Unclear;
    });
}

void ConflictWatch::recognise(std::size_t at, const Utterance &said, milliseconds interval)
{
    Voice &voice = m_voices[at];
    const bool isTurn = std::exchange(m_last, at) != at;
    // What was kept while nobody answered comes quicker than time goes by: it says nothing of who lives now.
    if (voice.offset && distance(said.offset, *voice.offset) <= interval / 2) {
        const bool isTurnOfLive = std::exchange(m_lastLive, at) != at && isTurn;
        m_turns += isTurnOfLive && isSign(said) ? 1 : 0;
    }
    std::string bootId = std::exchange(voice.speaker.bootId, {});
    voice = {said.speaker, said.offset, said.heard};
    if (voice.speaker.bootId.empty()) {
        voice.speaker.bootId = std::move(bootId);
    }
}

bool ConflictWatch::isSign(const Utterance &said) const
{
    // One machine whose reports are delayed tells them in order.
    return kinOf(m_voices[0].speaker, m_voices[1].speaker) == Kin::Other || said.order == Utterance::Order::Overtaken;
}

void ConflictWatch::forgetBefore(Timestamp time)
{
    if (std::erase_if(m_voices, [time](const Voice &voice) { return voice.heard < time; }) > 0) {
        m_last = 0;
        m_lastLive.reset();
        m_turns = 0;
    }
}

std::optional<Timestamp> ConflictWatch::lastsUntil(Timestamp listeningSince, milliseconds longest) const
{
    if (!m_areTwo) {
        return std::nullopt;
    }
    const auto quieter = std::ranges::min_element(m_voices, {}, &Voice::heard);
    return std::max(quieter->heard, listeningSince) + longest;
}

void ConflictWatch::end()
{
    if (m_voices.size() == 2) {
        m_voices.erase(m_voices.begin() + static_cast<std::ptrdiff_t>(1 - m_last));
    }
    m_last = 0;
    m_lastLive.reset();
    m_turns = 0;
    m_areTwo = false;
}

std::array<Speaker, 2> ConflictWatch::speakers() const
{
    return {m_voices.at(0).speaker, m_voices.at(1).speaker};
}

} // namespace muster::domain
