// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/clockpattern.h"

#include "viewmodels/numberedtexts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muster::viewmodels {

namespace {

constexpr int noon = 12;

int numberIn(std::string_view digits)
{
    return (digits[0] - '0') * 10 + (digits[1] - '0');
}

} // namespace

ClockPattern::ClockPattern(const QString &pattern, const QLocale &locale)
    : m_am(foldedText(locale.amText().toStdString())),
      m_pm(foldedText(locale.pmText().toStdString()))
{
    for (const QChar letter : pattern) {
        add(letter);
    }
    for (Piece &piece : m_pieces) {
        m_hasHalves = m_hasHalves || piece.field == Field::Half;
        piece.words = foldedText(piece.words);
    }
}

/// The letters of a field are neighbours, and one field follows upon another only with words between them.
void ClockPattern::add(QChar letter)
{
    static constexpr std::array<std::pair<std::u16string_view, Field>, 7> letters{{{u"y", Field::Year},
                                                                                   {u"M", Field::Month},
                                                                                   {u"d", Field::Day},
                                                                                   {u"hH", Field::Hour},
                                                                                   {u"m", Field::Minute},
                                                                                   {u"s", Field::Second},
                                                                                   {u"aApP", Field::Half}}};
    const auto *known = std::ranges::find_if(
        letters, [letter](const auto &each) { return each.first.find(letter.unicode()) != std::u16string_view::npos; });
    const Field field = known == letters.end() ? Field::Words : known->second;
    if (m_pieces.empty() || m_pieces.back().field != field) {
        m_pieces.push_back({field, {}});
    }
    if (field == Field::Words) {
        m_pieces.back().words += QString{letter}.toStdString();
    }
}

ClockPattern::Written ClockPattern::write(std::string_view local) const
{
    Written written;
    for (const Piece &piece : m_pieces) {
        if (piece.field == Field::Second) {
            written.secondsPlace = written.text.size();
        }
        written.text += textOf(piece, local);
    }
    return written;
}

std::string ClockPattern::textOf(const Piece &piece, std::string_view local) const
{
    switch (piece.field) {
    case Field::Words:
        break;
    case Field::Year:
        return std::string{local.substr(0, 4)};
    case Field::Month:
        return std::string{local.substr(5, 2)};
    case Field::Day:
        return std::string{local.substr(8, 2)};
    case Field::Hour:
        return hourOf(local);
    case Field::Minute:
        return std::string{local.substr(14, 2)};
    case Field::Second:
        return std::string{local.substr(17, 2)};
    case Field::Half:
        return numberIn(local.substr(11, 2)) < noon ? m_am : m_pm;
    }
    return piece.words;
}

std::string ClockPattern::hourOf(std::string_view local) const
{
    const int hour = numberIn(local.substr(11, 2));
    if (!m_hasHalves) {
        return std::string{local.substr(11, 2)};
    }
    const int shown = hour % noon == 0 ? noon : hour % noon;
    return {static_cast<char>('0' + shown / 10), static_cast<char>('0' + shown % 10)};
}

} // namespace muster::viewmodels
