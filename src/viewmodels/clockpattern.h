// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace muster::viewmodels {

/// A pattern of a ClockForm, made ready to be written a million times: as QLocale::toString() writes it, but folded for
/// a search, see foldedText().
class ClockPattern final
{
public:
    ClockPattern(const QString &pattern, const QLocale &locale);

    struct Written
    {
        std::string text;
        /// Where the two digits of the seconds stand; behind the end where it has none.
        std::size_t secondsPlace = std::string::npos;
    };
    /// `local` is "2026-11-23 14:39:00".
    Written write(std::string_view local) const;

private:
    enum class Field { Words, Year, Month, Day, Hour, Minute, Second, Half };
    struct Piece
    {
        Field field;
        /// Only of Words.
        std::string words;
    };

    void add(QChar letter);
    std::string textOf(const Piece &piece, std::string_view local) const;
    std::string hourOf(std::string_view local) const;

    std::string m_am;
    std::string m_pm;
    bool m_hasHalves = false;
    std::vector<Piece> m_pieces;
};

} // namespace muster::viewmodels
