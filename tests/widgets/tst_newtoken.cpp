// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/tokenmodel.h"
#include "widgets/accessiblewalk.h"
#include "widgets/childof.h"
#include "widgets/momentedit.h"
#include "widgets/newtokendialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

namespace muster::widgets {

using testing::IsEmpty;
using testing::SizeIs;
using viewmodels::AccessTokenRequest;

namespace {

class NewTokenTest : public testing::Test
{
protected:
    NewTokenTest()
    {
        tokens.setTokens({{"0badcafe", "taken", {}, {}, {}}}, domain::systemNow());
        dialog = new NewTokenDialog{tokens};
        QObject::connect(dialog, &NewTokenDialog::wanted, dialog,
                         [this](const AccessTokenRequest &request) { wanted.push_back(request); });
        dialog->show();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    ~NewTokenTest() override { delete dialog; }

    template <typename Widget>
    Widget &child(const char *name) const
    {
        return test::childOf<Widget>(*dialog, name);
    }
    void type(const char *field, const QString &text) const
    {
        child<QLineEdit>(field).clear();
        QTest::keyClicks(&child<QLineEdit>(field), text);
    }
    void create() const { QTest::mouseClick(&child<QPushButton>("newToken.create"), Qt::LeftButton); }
    /// What stands beneath a field; empty when nothing is to be seen.
    std::string error(const char *name) const
    {
        const auto &label = child<QLabel>(name);
        EXPECT_EQ(label.textFormat(), Qt::PlainText);
        return label.isVisible() ? label.text().toStdString() : std::string{};
    }
    void choose(int expiry) const { child<QComboBox>("newToken.expiry").setCurrentIndex(expiry); }

    viewmodels::TokenModel tokens;
    std::vector<AccessTokenRequest> wanted;
    QPointer<NewTokenDialog> dialog;
};

} // namespace

TEST_F(NewTokenTest, AsksForATokenThatNeverEndsAndIsForAll)
{
    type("newToken.name", QStringLiteral("  lab "));
    create();
    EXPECT_THAT(wanted, testing::ElementsAre(AccessTokenRequest{"lab", "", {}}));
}

TEST_F(NewTokenTest, BindsItToWorkersAndToATime)
{
    type("newToken.name", QStringLiteral("lab"));
    type("newToken.workers", QStringLiteral("dgx:*"));
    choose(2);
    create();
    ASSERT_THAT(wanted, SizeIs(1));
    EXPECT_EQ(wanted[0].workers, "dgx:*");
    ASSERT_TRUE(wanted[0].expires);
    const auto left = *wanted[0].expires - domain::systemNow();
    EXPECT_GT(left, std::chrono::hours{89 * 24});
    EXPECT_LT(left, std::chrono::hours{91 * 24});
}

TEST_F(NewTokenTest, TakesADateAndShowsTheOneThatDaysMean)
{
    auto &until = child<MomentEdit>("newToken.until");
    EXPECT_FALSE(until.isVisible()) << "never";
    choose(1);
    EXPECT_TRUE(until.isVisible());
    EXPECT_FALSE(until.isEnabled());
    EXPECT_EQ(until.date(), QDate::currentDate().addDays(30));
    choose(4);
    EXPECT_TRUE(until.isEnabled());
    until.setDateTime(QDateTime::currentDateTime().addYears(2));
    type("newToken.name", QStringLiteral("lab"));
    create();
    ASSERT_THAT(wanted, SizeIs(1));
    EXPECT_EQ(wanted[0].expires, until.moment());
}

TEST_F(NewTokenTest, SaysBeneathTheNameWhatIsWrongWithIt)
{
    const int before = dialog->height();
    create();
    EXPECT_THAT(error("newToken.nameError"), testing::HasSubstr("needs a name"));
    EXPECT_GT(dialog->height(), before) << "there is room for the sentence";
    EXPECT_EQ(QApplication::focusWidget(), &child<QLineEdit>("newToken.name"));
    type("newToken.name", QStringLiteral("taken"));
    EXPECT_EQ(error("newToken.nameError"), "") << "it is being changed";
    create();
    EXPECT_THAT(error("newToken.nameError"), testing::HasSubstr("a token of this name already"));
    child<QLineEdit>("newToken.name").setText(QString(129, QChar{0xe4}));
    create();
    EXPECT_THAT(error("newToken.nameError"), testing::HasSubstr("at most 256 bytes"));
    child<QLineEdit>("newToken.name").setText(QStringLiteral("a\tb"));
    create();
    EXPECT_THAT(error("newToken.nameError"), testing::HasSubstr("control characters"));
    EXPECT_THAT(wanted, IsEmpty());
    child<QLineEdit>("newToken.name").setText(QString(128, QChar{0xe4}));
    create();
    EXPECT_THAT(wanted, SizeIs(1));
}

TEST_F(NewTokenTest, SaysBeneathTheOtherFieldsWhatIsWrongWithThem)
{
    type("newToken.name", QStringLiteral("lab"));
    type("newToken.workers", QString(257, QLatin1Char{'x'}));
    choose(4);
    child<MomentEdit>("newToken.until").setDateTime(QDateTime::currentDateTime().addDays(-1));
    create();
    EXPECT_THAT(error("newToken.workersError"), testing::HasSubstr("at most 256 bytes"));
    EXPECT_THAT(error("newToken.untilError"), testing::HasSubstr("choose a later time"));
    EXPECT_EQ(error("newToken.nameError"), "");
    EXPECT_EQ(QApplication::focusWidget(), &child<QLineEdit>("newToken.workers"));
    EXPECT_THAT(wanted, IsEmpty());
    choose(0);
    EXPECT_EQ(error("newToken.untilError"), "");
}

TEST_F(NewTokenTest, WaitsForTheAnswerAndTellsARefusal)
{
    type("newToken.name", QStringLiteral("lab"));
    create();
    create();
    EXPECT_THAT(wanted, SizeIs(1));
    dialog->refuse(QStringLiteral("<b>disk full</b>"));
    EXPECT_EQ(error("newToken.problem"), "No token was made: <b>disk full</b>");
    create();
    EXPECT_THAT(wanted, SizeIs(2));
    EXPECT_EQ(error("newToken.problem"), "");
}

TEST_F(NewTokenTest, CancelAsksForNothing)
{
    type("newToken.name", QStringLiteral("lab"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog && dialog->isVisible());
    EXPECT_THAT(wanted, IsEmpty());
}

TEST_F(NewTokenTest, IsHeardInEveryState)
{
    EXPECT_THAT(test::unheard(*dialog), IsEmpty());
    choose(4);
    create();
    EXPECT_THAT(test::unheard(*dialog), IsEmpty());
}

} // namespace muster::widgets
