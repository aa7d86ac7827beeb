// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"
#include "widgets/graphlines.h"
#include "widgets/statusbar.h"
#include "widgets/translation.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace muster {

namespace {

/// Speaks the language until the end of the test.
class Speaking final
{
public:
    explicit Speaking(const QLocale &locale) { widgets::installTranslations(*qApp, locale); }
    ~Speaking() { qDeleteAll(qApp->findChildren<QTranslator *>()); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
};

QString agents(int running)
{
    widgets::StatusBar bar;
    bar.setAgents(running);
    return bar.findChild<widgets::ElidedLabel *>(QStringLiteral("status.agents"))
        ->text()
        .section(QStringLiteral(" · "), 0, 0);
}

} // namespace

TEST(Translation, CountsInEnglish)
{
    const Speaking english{QLocale{QLocale::English}};
    EXPECT_EQ(agents(1), QStringLiteral("1 agent"));
    EXPECT_EQ(agents(2), QStringLiteral("2 agents"));
}

TEST(Translation, SpeaksGerman)
{
    const Speaking german{QLocale{QLocale::German, QLocale::Germany}};
    EXPECT_EQ(agents(1), QStringLiteral("1 Agent"));
    EXPECT_EQ(agents(2), QStringLiteral("2 Agenten"));
    EXPECT_EQ(widgets::graphLineTitle(viewmodels::GraphLine::IdleGpus), QStringLiteral("Untätige GPUs"));
}

TEST(Translation, FallsBackToEnglishWhereThereIsNone)
{
    const Speaking other{QLocale{QLocale::Icelandic}};
    EXPECT_EQ(agents(1), QStringLiteral("1 agent"));
    EXPECT_EQ(widgets::graphLineTitle(viewmodels::GraphLine::IdleGpus), QStringLiteral("Idle GPUs"));
}

} // namespace muster
