// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/format.h"

#include "domain/metrics.h"
#include "viewmodels/clockform.h"
#include "viewmodels/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster::viewmodels {

namespace {

using namespace std::chrono_literals;

constexpr QChar thinSpace{0x202F};

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// One decimal where the rounded value is below `decimalBelow`, none from there on.
QString rounded(double value, double decimalBelow)
{
    if (std::abs(value) < decimalBelow - 0.05) {
        return QLocale{}.toString(value, 'f', 1);
    }
    return formatCount(std::llround(value));
}

QDateTime localTime(domain::Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time));
}

/// The line, broken into such as a tool tip has.
QString brokenLine(QString line)
{
    for (qsizetype start = 0; line.size() - start > toolTipLine;) {
        const qsizetype space = line.lastIndexOf(QLatin1Char{' '}, start + toolTipLine);
        qsizetype end = space > start ? space : start + toolTipLine;
        if (space > start) {
            line[end] = QLatin1Char{'\n'};
        } else {
            end -= line[end - 1].isHighSurrogate() ? 1 : 0;
            line.insert(end, QLatin1Char{'\n'});
        }
        start = end + 1;
    }
    return line;
}

/// What could hide, reorder or break the text around it.
bool isHarmful(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString unknownText()
{
    return QStringLiteral("–");
}

QString formatCount(std::int64_t count)
{
    QString digits = QString::number(count);
    const qsizetype first = count < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3) {
        digits.insert(at, thinSpace);
    }
    return digits;
}

QString formatPercentFigure(domain::Reading percent)
{
    return percent.isKnown() ? QLocale{}.toString(percent.value(), 'f', 1) : unknownText();
}

QString formatPercent(domain::Reading percent)
{
    return percent.isKnown() ? Format::tr("%1 %").arg(formatCount(std::llround(percent.value()))) : unknownText();
}

QString formatCelsius(domain::Reading celsius)
{
    return celsius.isKnown() ? Format::tr("%1 °C").arg(formatCount(std::llround(celsius.value()))) : unknownText();
}

QString formatMemory(domain::Reading mebibytes)
{
    struct Size
    {
        /// In the order of MemoryUnit.
        std::array<const char *, 2> texts;
        double decimalBelow;
    };
    static constexpr std::array<Size, 4> sizes{{
        {{QT_TRANSLATE_NOOP("Format", "%1 MB"), QT_TRANSLATE_NOOP("Format", "%1 MiB")}, 0.0},
        {{QT_TRANSLATE_NOOP("Format", "%1 GB"), QT_TRANSLATE_NOOP("Format", "%1 GiB")}, 10.0},
        {{QT_TRANSLATE_NOOP("Format", "%1 TB"), QT_TRANSLATE_NOOP("Format", "%1 TiB")}, 100.0},
        {{QT_TRANSLATE_NOOP("Format", "%1 PB"), QT_TRANSLATE_NOOP("Format", "%1 PiB")}, 100.0},
    }};
    if (!mebibytes.isKnown()) {
        return unknownText();
    }
    double value = mebibytes.value();
    std::size_t size = 0;
    while (std::round(value) >= 1024.0 && size + 1 < sizes.size()) {
        value /= 1024.0;
        ++size;
    }
    const char *text = sizes[size].texts[static_cast<std::size_t>(units().memory)];
    return Format::tr(text).arg(rounded(value, sizes[size].decimalBelow));
}

QString formatRate(domain::Reading mebibytesPerSecond)
{
    const double perUnit = units().rate == RateUnit::Megabits ? domain::megabitsPerMebibyte : 1.0;
    return mebibytesPerSecond.isKnown() ? rounded(mebibytesPerSecond.value() * perUnit, 100.0) : unknownText();
}

QString formatAge(std::chrono::milliseconds age)
{
    if (age < 1min) {
        return Format::tr("%1 s").arg(formatCount(std::max<std::int64_t>(0, age / 1s)));
    }
    if (age < 1h) {
        return Format::tr("%1 min").arg(formatCount(age / 1min));
    }
    if (age < 24h) {
        return Format::tr("%1 h").arg(formatCount(age / 1h));
    }
    return Format::tr("%1 d").arg(formatCount(age / 24h));
}

QString formatHours(std::chrono::milliseconds time)
{
    return Format::tr("%1 h %2 min").arg(formatCount(time / 1h), formatCount(time % 1h / 1min));
}

QString formatClock(domain::Timestamp time, domain::Timestamp now)
{
    const QDateTime local = localTime(time);
    const bool today = local.date() == localTime(now).date();
    const QLocale locale;
    return locale.toString(local, today ? clockForm().minute : dayTimePattern(clockForm()));
}

QString formatDateTime(domain::Timestamp time)
{
    const QLocale locale;
    return locale.toString(localTime(time), dateTimePattern(clockForm()));
}

QString plainLine(std::string_view text)
{
    // A character has at most four bytes: what is cut off here is beyond the longest line anyway.
    const auto bytes = std::min(static_cast<qsizetype>(text.size()), 4 * longestLine + 4);
    QList<uint> characters = QString::fromUtf8(text.data(), bytes).toUcs4();
    for (uint &character : characters) {
        if (isHarmful(character)) {
            character = QChar::ReplacementCharacter;
        }
    }
    QString line = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
    if (line.size() <= longestLine) {
        return line;
    }
    const bool splitsPair = line.at(longestLine - 2).isHighSurrogate();
    return line.left(longestLine - (splitsPair ? 2 : 1)) + QChar{0x2026};
}

QString shortName(const QString &name)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype half = longest / 2 - 1;
    if (name.size() <= longest) {
        return name;
    }
    // No pair is split.
    const qsizetype left = name.at(half - 1).isHighSurrogate() ? half - 1 : half;
    const qsizetype right = name.at(name.size() - half).isLowSurrogate() ? half - 1 : half;
    return name.left(left) + QChar{0x2026} + name.right(right);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QStringList lines = text.split(QLatin1Char{'\n'});
    std::ranges::transform(lines, lines.begin(), brokenLine);
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(QLatin1Char{'\n'}).toHtmlEscaped());
}

} // namespace muster::viewmodels
