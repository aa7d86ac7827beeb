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

/// In "0000-00-00 00:00:00".
constexpr std::size_t secondsPlace = 17;

std::vector<std::size_t> placesInTime(const std::string &text)
{
    static constexpr std::string_view form = "0000-00-00 00:00:00";
    std::string asForm = text;
    std::ranges::replace_if(
        asForm, [](char c) { return c >= '0' && c <= '9'; }, '0');
    std::vector<std::size_t> places;
    for (std::size_t at = form.find(asForm); at != std::string_view::npos; at = form.find(asForm, at + 1)) {
        places.push_back(at);
    }
    return places;
}

} // namespace

EventMatcher::EventMatcher(const EventFilter &filter, domain::Timestamp now)
    : m_filter(filter),
      m_begin(filter.period.begin(now)),
      m_end(filter.period.end()),
      m_text(foldedText(filter.text.left(EventFilter::longestText).toStdString())),
      m_hasScope(!filter.scope.isEmpty())
{
    for (const std::size_t place : placesInTime(m_text)) {
        (place + m_text.size() < secondsPlace ? m_minutePlaces : m_secondPlaces).push_back(place);
    }
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
    if (m_minutePlaces.empty() && m_secondPlaces.empty()) {
        return false;
    }
    if (time < m_minute || time - m_minute >= std::chrono::minutes{1}) {
        startMinute(time);
    }
    return m_minuteMatches || (m_secondsMayMatch && standsAt(m_secondPlaces, m_clock.text(time)));
}

void EventMatcher::startMinute(domain::Timestamp time) const
{
    m_minute = std::chrono::floor<std::chrono::minutes>(time);
    const std::string_view text = m_clock.text(time);
    m_minuteMatches = standsAt(m_minutePlaces, text);
    m_secondsMayMatch = standsAt(m_secondPlaces, text.substr(0, secondsPlace));
}

/// At one of the places, as far as the time goes.
bool EventMatcher::standsAt(const std::vector<std::size_t> &places, std::string_view time) const
{
    return std::ranges::any_of(places, [&](std::size_t place) {
        const std::string_view there = time.substr(std::min(place, time.size()), m_text.size());
        return m_text.starts_with(there);
    });
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
