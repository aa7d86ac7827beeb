// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringMatcher>

#include <cstdint>
#include <string_view>

namespace muster::viewmodels {

/// What a text has to contain, or to match as a regular expression; upper and lower case are the same.
class TextPattern final
{
public:
    enum class Syntax { Plain, RegularExpression };
    /// UTF-16 units; what is longer is cut.
    static constexpr qsizetype longestText = 200;

    TextPattern() = default;
    explicit TextPattern(const QString &text, Syntax syntax = Syntax::Plain);

    const QString &text() const { return m_text; }
    Syntax syntax() const { return m_syntax; }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// Why it is no regular expression, and where; empty when nothing is wrong.
    QString error() const;
    /// Different for each that was made of a text; copies share it. 0 of a default one.
    std::uint64_t number() const { return m_number; }
    /// Of the first characters that are ever shown of a text in UTF-8. Only where there is no error.
    bool matches(std::string_view text) const;

    friend bool operator==(const TextPattern &a, const TextPattern &b)
    {
        return a.m_text == b.m_text && a.m_syntax == b.m_syntax;
    }

private:
    QString m_text;
    Syntax m_syntax = Syntax::Plain;
    std::uint64_t m_number = 0;
    QStringMatcher m_matcher;
    QRegularExpression m_expression;
};

} // namespace muster::viewmodels
