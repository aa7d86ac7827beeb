// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/format.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Reading;

namespace {

std::string shown(const QString &text)
{
    QString plain = text;
    return plain.replace(QChar{0x202F}, QLatin1Char{' '}).toStdString();
}

std::string memory(double mebibytes)
{
    return shown(formatMemory(Reading{mebibytes}));
}

constexpr double gibibyte = 1024.0;
constexpr double tebibyte = 1024.0 * gibibyte;

} // namespace

TEST(Format, UnknownIsADashInEveryKindOfFigure)
{
    for (const QString &text : {formatPercent({}), formatPercentFigure({}), formatMemory({}), formatRate({})}) {
        EXPECT_EQ(text, QStringLiteral("–"));
    }
}

TEST(Format, CountsAreGroupedInThrees)
{
    EXPECT_EQ(shown(formatCount(0)), "0");
    EXPECT_EQ(shown(formatCount(999)), "999");
    EXPECT_EQ(shown(formatCount(3'840)), "3 840");
    EXPECT_EQ(shown(formatCount(1'234'567)), "1 234 567");
    EXPECT_EQ(shown(formatCount(-123)), "-123");
    EXPECT_EQ(shown(formatCount(-1'234)), "-1 234");
}

TEST(Format, PercentagesAreRoundedNotCut)
{
    EXPECT_EQ(shown(formatPercentFigure(Reading{92.36})), "92.4");
    EXPECT_EQ(shown(formatPercentFigure(Reading{0.0})), "0.0");
    EXPECT_EQ(shown(formatPercent(Reading{19.6})), "20 %");
    EXPECT_EQ(shown(formatPercent(Reading{100.0})), "100 %");
}

TEST(Format, MemoryIsWrittenInTheUnitThatFits)
{
    EXPECT_EQ(memory(0), "0 MB");
    EXPECT_EQ(memory(512), "512 MB");
    EXPECT_EQ(memory(7.6 * gibibyte), "7.6 GB");
    EXPECT_EQ(memory(24 * gibibyte), "24 GB");
    EXPECT_EQ(memory(482 * gibibyte), "482 GB");
    EXPECT_EQ(memory(1 * tebibyte), "1.0 TB");
    EXPECT_EQ(memory(20 * tebibyte), "20.0 TB");
    EXPECT_EQ(memory(128 * tebibyte), "128 TB");
    EXPECT_EQ(memory(3 * 1024 * tebibyte), "3.0 PB");
    EXPECT_EQ(memory(9000.0 * 1024 * tebibyte), "9 000 PB");
}

TEST(Format, MemoryNeverShowsOneThousandAndTwentyFourOfAUnit)
{
    EXPECT_EQ(memory(1023.4), "1 023 MB");
    EXPECT_EQ(memory(1023.6), "1.0 GB");
    EXPECT_EQ(memory(1023.6 * gibibyte), "1.0 TB");
    EXPECT_EQ(memory(9.97 * gibibyte), "10 GB");
}

TEST(Format, NetworkIsWrittenInMegabits)
{
    EXPECT_EQ(shown(formatRate(Reading{1.0})), "8.4");
    EXPECT_EQ(shown(formatRate(Reading{0.0})), "0.0");
    EXPECT_EQ(shown(formatRate(Reading{1250.0})), "10 486");
}

TEST(Format, AgesAreShort)
{
    EXPECT_EQ(shown(formatAge(-5s)), "0 s");
    EXPECT_EQ(shown(formatAge(59'999ms)), "59 s");
    EXPECT_EQ(shown(formatAge(60s)), "1 min");
    EXPECT_EQ(shown(formatAge(59min)), "59 min");
    EXPECT_EQ(shown(formatAge(3h + 59min)), "3 h");
    EXPECT_EQ(shown(formatAge(24h)), "1 d");
    EXPECT_EQ(shown(formatAge(24h * 400)), "400 d");
}

TEST(Format, TodaysTimesHaveNoDate)
{
    const auto noon = domain::parseRfc3339("2026-11-23T14:39:07Z").value();
    EXPECT_EQ(shown(formatClock(noon, noon + 9h)), "14:39");
    EXPECT_EQ(shown(formatClock(noon, noon + 10h)), "11-23 14:39");
    EXPECT_EQ(shown(formatDateTime(noon)), "2026-11-23 14:39:07");
}

TEST(Format, DecimalsFollowTheUsersLocale)
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QString german = formatPercentFigure(Reading{92.4});
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(german, QStringLiteral("92,4"));
}

TEST(PlainLine, KeepsOrdinaryTextOfAnyScript)
{
    for (const char *text : {"i-00f2a87 (a)", "Übergröße", "节点-7", "<b>bold</b>"}) {
        EXPECT_EQ(plainLine(text), QString::fromUtf8(text));
    }
}

TEST(PlainLine, ReplacesWhatBreaksLinesOrTurnsTheWritingAround)
{
    const QString bad{QChar::ReplacementCharacter};
    EXPECT_EQ(plainLine("a\nb\tc"), QStringLiteral("a%1b%1c").arg(bad));
    EXPECT_EQ(plainLine("a\xE2\x80\xAE"
                        "b"),
              QStringLiteral("a%1b").arg(bad));
    EXPECT_EQ(plainLine("a\xE2\x80\xA8"
                        "b"),
              QStringLiteral("a%1b").arg(bad));
    EXPECT_EQ(plainLine("a\xF3\xA0\x81\x81"
                        "b"),
              QStringLiteral("a%1b").arg(bad))
        << "an invisible tag character";
    EXPECT_EQ(plainLine(std::string_view("a\0b", 3)), QStringLiteral("a%1b").arg(bad));
}

TEST(PlainLine, ReplacesWhatIsNotUtf8)
{
    EXPECT_EQ(plainLine("a\xFF"), QStringLiteral("a") + QChar{QChar::ReplacementCharacter});
}

TEST(PlainLine, CutsALongTextAndSaysSo)
{
    const QString line = plainLine(std::string(100'000, 'x'));
    EXPECT_EQ(line.size(), longestLine);
    EXPECT_TRUE(line.endsWith(QChar{0x2026}));
    EXPECT_EQ(plainLine(std::string(longestLine, 'x')), QString(longestLine, QLatin1Char{'x'}));
}

TEST(PlainLine, NeverCutsACharacterInTwo)
{
    std::string faces;
    for (int i = 0; i < 200; ++i) {
        faces += "\xF0\x9F\x98\x80";
    }
    for (const std::string &text : {faces, "x" + faces}) {
        const QString line = plainLine(text);
        EXPECT_LE(line.size(), longestLine);
        EXPECT_FALSE(line[line.size() - 2].isHighSurrogate());
    }
}

TEST(PlainToolTip, ShowsMarkupAsItStands)
{
    const QString tip = plainToolTip(QStringLiteral("<img src=/etc/passwd>"));
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;img")));
    EXPECT_FALSE(tip.contains(QStringLiteral("<img")));
}

TEST(PlainToolTip, BreaksLongLinesBetweenWordsOrElseAnywhere)
{
    const auto lines = [](const QString &text) {
        const QString tip = plainToolTip(text);
        return tip.mid(tip.indexOf(QLatin1Char{'>'}) + 1).chopped(4).split(QLatin1Char{'\n'});
    };
    EXPECT_EQ(
        lines(QString(150, QLatin1Char{'x'})),
        (QStringList{QString(60, QLatin1Char{'x'}), QString(60, QLatin1Char{'x'}), QString(30, QLatin1Char{'x'})}));
    EXPECT_EQ(lines(QStringLiteral("short\n") + QString(40, QLatin1Char{'y'}) + QLatin1Char{' '}
                    + QString(59, QLatin1Char{'z'})),
              (QStringList{QStringLiteral("short"), QString(40, QLatin1Char{'y'}), QString(59, QLatin1Char{'z'})}));
    EXPECT_EQ(lines(QString(60, QLatin1Char{'x'})).size(), 1);
}

TEST(PlainToolTip, BreaksNoCharacterInTwo)
{
    const QString faces = QStringLiteral("x") + QStringLiteral("\U0001F600").repeated(100);
    const QStringList lines = plainToolTip(faces).split(QLatin1Char{'\n'});
    EXPECT_GE(lines.size(), 3);
    for (const QString &line : lines) {
        EXPECT_FALSE(line.back().isHighSurrogate());
        EXPECT_FALSE(line.front().isLowSurrogate());
    }
}

TEST(PlainToolTip, OfNothingIsNothing)
{
    EXPECT_TRUE(plainToolTip({}).isEmpty());
}

} // namespace muster::viewmodels
