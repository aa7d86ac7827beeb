// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/textpattern.h"

#include "viewmodels/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace muster::viewmodels {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

/// An expression that tries longer than this on one text does not match it: thousands of texts are tried at each tick.
constexpr QLatin1String effortLimit{"(*LIMIT_MATCH=5000)"};

std::uint64_t nextNumber()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

} // namespace

TextPattern::TextPattern(const QString &text, Syntax syntax)
    : m_text(text.left(longestText)),
      m_syntax(syntax),
      m_number(nextNumber())
{
    if (syntax == Syntax::Plain) {
        m_matcher = QStringMatcher{m_text, Qt::CaseInsensitive};
        return;
    }
    m_expression = QRegularExpression{effortLimit + m_text, QRegularExpression::CaseInsensitiveOption};
    m_expression.optimize();
}

QString TextPattern::error() const
{
    if (m_syntax == Syntax::Plain || m_expression.isValid()) {
        return {};
    }
    const qsizetype offset = std::max<qsizetype>(0, m_expression.patternErrorOffset() - effortLimit.size());
    return FilterText::tr("This is no regular expression: %1 at character %2.")
        .arg(m_expression.errorString())
        .arg(offset);
}

bool TextPattern::matches(std::string_view text) const
{
    const QString line = QString::fromUtf8(text.data(), std::min(static_cast<qsizetype>(text.size()), 4 * longestLine));
    return m_syntax == Syntax::Plain ? m_matcher.indexIn(line) >= 0 : m_expression.match(line).hasMatch();
}

} // namespace muster::viewmodels
