// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/numberedtexts.h"

#include "viewmodels/format.h"

#include <algorithm>
#include <functional>

namespace muster::viewmodels {

namespace {

constexpr std::size_t firstSlots = 1'024;

bool isShort(std::string_view text)
{
    return text.size() <= static_cast<std::size_t>(longestLine);
}

/// Nearly all texts are, and need no copy to be searched.
bool isFolded(std::string_view text)
{
    return isShort(text)
           && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~' && (c < 'A' || c > 'Z'); });
}

bool isPrintableAscii(std::string_view text)
{
    return isShort(text) && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

std::string foldedText(std::string_view text)
{
    if (!isPrintableAscii(text)) {
        return plainLine(text).toCaseFolded().toStdString();
    }
    std::string folded{text};
    std::ranges::transform(folded, folded.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return folded;
}

std::uint32_t NumberedTexts::numberOf(std::string_view text)
{
    if (2 * (size() + 1) > m_slots.size()) {
        grow();
    }
    std::uint32_t &slot = m_slots[slotOf(text)];
    if (slot == 0) {
        m_letters += text;
        m_ends.push_back(static_cast<std::uint32_t>(m_letters.size()));
        slot = static_cast<std::uint32_t>(size());
        if (!isFolded(text)) {
            m_unlike.push_back(slot - 1);
        }
    }
    return slot - 1;
}

std::string_view NumberedTexts::operator[](std::uint32_t number) const
{
    const std::size_t begin = beginOf(number);
    return std::string_view{m_letters}.substr(begin, m_ends[number] - begin);
}

std::size_t NumberedTexts::bytes() const
{
    return m_letters.size() + sizeof(std::uint32_t) * (m_ends.size() + m_slots.size() + m_unlike.size());
}

/// Where the text is, or would be.
std::size_t NumberedTexts::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(text)&mask;
    while (m_slots[slot] != 0 && (*this)[m_slots[slot] - 1] != text) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void NumberedTexts::grow()
{
    m_slots.assign(std::max(firstSlots, 2 * m_slots.size()), 0);
    for (std::uint32_t number = 0; number < size(); ++number) {
        m_slots[slotOf((*this)[number])] = number + 1;
    }
}

std::vector<bool> NumberedTexts::containing(const std::string &folded, std::size_t first) const
{
    std::vector<bool> found(size() - first);
    std::size_t number = first;
    for (std::size_t at = m_letters.find(folded, beginOf(first)); at != std::string::npos;) {
        while (m_ends[number] <= at) {
            ++number;
        }
        // What reaches into the next text is in neither.
        const bool isWithin = at + folded.size() <= m_ends[number];
        found[number - first] = found[number - first] || isWithin;
        at = m_letters.find(folded, isWithin ? m_ends[number] : at + 1);
    }
    for (auto it = std::ranges::lower_bound(m_unlike, first); it != m_unlike.end(); ++it) {
        found[*it - first] = foldedText((*this)[*it]).find(folded) != std::string::npos;
    }
    return found;
}

std::vector<bool> NumberedTexts::beginningWith(const std::string &folded, std::size_t first) const
{
    std::vector<bool> found(size() - first);
    for (auto number = static_cast<std::uint32_t>(first); number < size(); ++number) {
        found[number - first] = (*this)[number].starts_with(folded);
    }
    for (auto it = std::ranges::lower_bound(m_unlike, first); it != m_unlike.end(); ++it) {
        found[*it - first] = foldedText((*this)[*it]).starts_with(folded);
    }
    return found;
}

} // namespace muster::viewmodels
