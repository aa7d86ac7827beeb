// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmatcher.h"

#include "viewmodels/eventwords.h"

#include <algorithm>

namespace muster::viewmodels {

using domain::EventReason;

namespace {

/// What a text was found to be.
enum Flag : std::uint8_t {
    HasText = 1,
    /// Contains the text once it is told as "task %1".
    HasTextAsTask = 2,
    InScope = 4,
};

template <typename Enum, std::size_t count>
void findWords(std::array<bool, count> &found, const std::string &text, QString (*word)(Enum))
{
    for (std::size_t i = 0; i < count; ++i) {
        found[i] = foldedText(word(static_cast<Enum>(i)).toStdString()).find(text) != std::string::npos;
    }
}

void raise(std::vector<std::uint8_t> &flags, std::size_t first, const std::vector<bool> &where, std::uint8_t flag)
{
    for (std::size_t i = 0; i < where.size(); ++i) {
        flags[first + i] = static_cast<std::uint8_t>(flags[first + i] | (where[i] ? flag : 0));
    }
}

constexpr std::size_t secondsDigits = 2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether it may stand there so that it has some of the seconds, whichever they are.
bool reachesIntoSeconds(std::string_view text, std::string_view time, std::size_t seconds)
{
    const std::size_t end = seconds + secondsDigits;
    for (std::size_t place = seconds - std::min(seconds, text.size() - 1); place < end; ++place) {
        const std::string_view there = time.substr(place, text.size());
        std::size_t at = place;
        const auto fits = [&](char wanted, char is) {
            const bool isSecond = at >= seconds && at < end;
            ++at;
            return isSecond ? isDigit(wanted) : wanted == is;
        };
        if (there.size() == text.size() && std::ranges::equal(text, there, fits)) {
            return true;
        }
    }
    return false;
}

/// By its digits and signs.
bool looksLikeTime(std::string text, const LocalClock &clock)
{
    std::ranges::replace_if(text, isDigit, '0');
    const auto shapes = clock.shapes();
    return std::ranges::any_of(shapes, [&](const std::string &shape) { return shape.find(text) != std::string::npos; });
}

} // namespace

EventMatcher::EventMatcher(const EventFilter &filter, domain::Timestamp now)
    : m_filter(filter),
      m_begin(filter.period.begin(now)),
      m_end(filter.period.end()),
      m_text(foldedText(filter.text.left(EventFilter::longestText).toStdString())),
      m_hasScope(!filter.scope.isEmpty()),
      m_mayBeTime(looksLikeTime(m_text, m_clock))
{
    for (std::size_t i = 0; i < eventKinds; ++i) {
        m_kinds[i] = !filter.hasKinds() || filter.kinds.test(i);
    }
    findWords(m_kindWords, m_text, eventWord);
    findWords(m_reasonWords, m_text, reasonWord);
}

void EventMatcher::update(const EventTexts &texts, unsigned renumberings)
{
    if (renumberings != m_renumberings) {
        m_workers.clear();
        m_groups.clear();
        m_details.clear();
        m_renumberings = renumberings;
    }
    judgeWorkers(texts);
    judgeGroups(texts);
    judgeDetails(texts);
}

void EventMatcher::judgeWorkers(const EventTexts &texts)
{
    const std::size_t first = m_workers.size();
    m_workers.resize(texts.workers().size());
    for (std::size_t i = first; i < m_workers.size(); ++i) {
        const bool isMeant =
            m_filter.scope.worker.empty() || texts.workers()[static_cast<std::uint32_t>(i)] == m_filter.scope.worker;
        m_workers[i] = isMeant ? InScope : 0;
    }
    if (!m_text.empty()) {
        raise(m_workers, first, texts.workers().containing(m_text, first), HasText);
    }
}

void EventMatcher::judgeGroups(const EventTexts &texts)
{
    const domain::Subject &scope = m_filter.scope.subject;
    for (std::size_t i = m_groups.size(); i < texts.groups().size(); ++i) {
        const auto &[category, group] = texts.groups()[i];
        const bool isMeant =
            (scope.category.empty() || scope.category == category) && (scope.group.empty() || scope.group == group);
        const bool hasText = foldedText(category + ':' + group).find(m_text) != std::string::npos;
        m_groups.push_back(static_cast<std::uint8_t>((isMeant ? InScope : 0) | (hasText ? HasText : 0)));
    }
}

void EventMatcher::judgeDetails(const EventTexts &texts)
{
    const std::size_t first = m_details.size();
    m_details.resize(texts.details().size());
    if (m_text.empty()) {
        return;
    }
    raise(m_details, first, texts.details().containing(m_text, first), HasText | HasTextAsTask);
    // "task 9f" begins in the word and ends in the text.
    const std::string before = foldedText(taskWords().toStdString());
    for (std::size_t i = 1; i <= std::min(before.size(), m_text.size()); ++i) {
        if (before.ends_with(m_text.substr(0, i))) {
            raise(m_details, first, texts.details().beginningWith(m_text.substr(i), first), HasTextAsTask);
        }
    }
    if (before.find(m_text) != std::string::npos) {
        raise(m_details, first, std::vector<bool>(m_details.size() - first, true), HasTextAsTask);
    }
}

bool EventMatcher::matches(const EventRow &row, const EventTexts &texts) const
{
    return m_kinds[static_cast<std::size_t>(row.kind)] && row.time >= m_begin && row.time < m_end
           && (!m_hasScope || (m_workers[row.worker] & m_groups[row.group] & InScope) != 0)
           && (m_text.empty() || textMatches(row, texts));
}

bool EventMatcher::textMatches(const EventRow &row, const EventTexts &texts) const
{
    return ((m_workers[row.worker] | m_groups[row.group]) & HasText) != 0
           || m_kindWords[static_cast<std::size_t>(row.kind)] || detailMatches(row, texts) || timeMatches(row.time);
}

bool EventMatcher::timeMatches(domain::Timestamp time) const
{
    if (!m_mayBeTime) {
        return false;
    }
    if (time < m_minute || time - m_minute >= std::chrono::minutes{1}) {
        startMinute(time);
    }
    return m_minuteMatches || (m_secondsMayMatch && m_clock.text(time).find(m_text) != std::string_view::npos);
}

void EventMatcher::startMinute(domain::Timestamp time) const
{
    m_minute = std::chrono::floor<std::chrono::minutes>(time);
    const std::string_view whole = m_clock.text(time);
    const std::size_t seconds = m_clock.secondsPlace();
    const auto has = [this](std::string_view text) { return text.find(m_text) != std::string_view::npos; };
    m_minuteMatches =
        has(whole.substr(0, seconds)) || has(whole.substr(seconds + secondsDigits)) || has(m_clock.shortText());
    m_secondsMayMatch = reachesIntoSeconds(m_text, whole, seconds);
}

bool EventMatcher::detailMatches(const EventRow &row, const EventTexts &texts) const
{
    if (row.detail == 0) {
        return m_reasonWords[static_cast<std::size_t>(row.reason)];
    }
    if (row.reason != EventReason::None) {
        // Both, which is rare: the two may meet within the text.
        return foldedText(eventDetail(texts.eventOf(row)).toStdString()).find(m_text) != std::string::npos;
    }
    return (m_details[row.detail] & (isAboutTask(row.kind) ? HasTextAsTask : HasText)) != 0;
}

} // namespace muster::viewmodels
