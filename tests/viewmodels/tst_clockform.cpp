// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/clockform.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <map>

namespace muster::viewmodels {

TEST(ClockForm, IsThatOfTheLocaleWithAsManyDigitsForEveryInstant)
{
    const std::map<const char *, std::pair<const char *, const char *>> expected{
        {"C", {"2026-03-09 14:05:07", "03-09 14:05"}},
        {"en_US", {"03/09/2026 02:05:07 PM", "03/09 02:05 PM"}},
        {"en_GB", {"09/03/2026 14:05:07", "09/03 14:05"}},
        {"de", {"09.03.2026 14:05:07", "09.03. 14:05"}},
        {"fr", {"09/03/2026 14:05:07", "09/03 14:05"}},
        {"es", {"09/03/2026 14:05:07", "09/03 14:05"}},
        {"ja", {"2026/03/09 14:05:07", "03/09 14:05"}},
        {"zh_CN", {"2026/03/09 14:05:07", "03/09 14:05"}},
        {"zh_TW", {"2026/03/09 14:05:07", "03/09 14:05"}},
        {"ko", {"2026. 03. 09. 오후 02:05:07", "03. 09. 오후 02:05"}},
        {"bg", {"09.03.2026 14:05:07", "09.03. 14:05"}},
        {"fi", {"09.03.2026 14.05.07", "09.03. 14.05"}},
    };
    const QDateTime time{{2026, 3, 9}, {14, 5, 7}};
    for (const auto &[name, texts] : expected) {
        const QLocale locale{QLatin1String{name}};
        const ClockForm form = clockFormOf(locale);
        EXPECT_EQ(locale.toString(time, dateTimePattern(form)).toStdString(), texts.first) << name;
        EXPECT_EQ(locale.toString(time, dayTimePattern(form)).toStdString(), texts.second) << name;
    }
}

TEST(ClockForm, FollowsTheDefaultLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale{QStringLiteral("en_US")});
    EXPECT_EQ(clockForm().minute, QStringLiteral("hh:mm AP"));
    QLocale::setDefault(QLocale{QStringLiteral("de")});
    EXPECT_EQ(clockForm().minute, QStringLiteral("HH:mm"));
    QLocale::setDefault(before);
}

} // namespace muster::viewmodels
