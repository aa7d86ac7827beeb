// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessdialog.h"
#include "widgets/accessiblewalk.h"
#include "widgets/childof.h"
#include "widgets/commandbox.h"
#include "widgets/mainwindowtest.h"
#include "widgets/newtokendialog.h"
#include "widgets/tokendialog.h"

#include <QAccessible>
#include <QMimeData>
#include <QPointer>
#include <QTableView>

namespace muster::widgets {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

viewmodels::AccessToken token(const std::string &id, const std::string &name)
{
    return {id, name, {}, domain::systemNow(), {}};
}

class AccessTest : public testing::Test
{
protected:
    AccessDialog &open()
    {
        dialog = std::make_unique<AccessDialog>(access, QStringLiteral("http://muster.example:8018"));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        return *dialog;
    }

    template <typename Widget>
    Widget &child(const char *name) const
    {
        return test::childOf<Widget>(*dialog, name);
    }
    QTableView &table() const { return child<QTableView>("access.tokens"); }
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            names.push_back(table().model()->index(row, 0).data().toString().toStdString());
        }
        return names;
    }
    void click(const char *button) const { QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton); }
    std::string problem() const
    {
        const auto &label = child<QLabel>("access.problem");
        EXPECT_EQ(label.textFormat(), Qt::PlainText);
        return label.isVisible() ? label.text().toStdString() : std::string{};
    }
    void createNamed(const char *name) const
    {
        click("access.new");
        auto *asking = dialog->findChild<NewTokenDialog *>();
        asking->findChild<QLineEdit *>(QStringLiteral("newToken.name"))->setText(QLatin1String{name});
        asking->findChild<QPushButton *>(QStringLiteral("newToken.create"))->click();
    }
    TokenDialog &made() const
    {
        auto *found = dialog->findChild<TokenDialog *>();
        if (!found) {
            throw std::runtime_error("no new token is shown");
        }
        return *found;
    }
    QMessageBox &confirmation() const { return child<QMessageBox>("access.confirm"); }
    /// The button that does it, beside Cancel.
    static QPushButton &agree(const QMessageBox &box)
    {
        for (QAbstractButton *each : box.buttons()) {
            if (box.buttonRole(each) == QMessageBox::DestructiveRole) {
                return *qobject_cast<QPushButton *>(each);
            }
        }
        throw std::runtime_error("nothing to agree to");
    }

    /// Every word that the widget and what is in it has for eyes, for ears and on hovering.
    static QStringList wordsOf(QWidget &widget)
    {
        QStringList words;
        auto all = widget.findChildren<QWidget *>();
        all += &widget;
        for (QWidget *each : all) {
            auto *heard = QAccessible::queryAccessibleInterface(each);
            words += {each->toolTip(),
                      each->statusTip(),
                      each->whatsThis(),
                      each->windowTitle(),
                      each->objectName(),
                      each->accessibleName(),
                      each->accessibleDescription(),
                      heard->text(QAccessible::Name),
                      heard->text(QAccessible::Description)};
        }
        return words;
    }

    test::FakeAccess access;
    std::unique_ptr<AccessDialog> dialog;
};

} // namespace

TEST_F(AccessTest, SaysWhatTokensAreForWhileThereIsNone)
{
    open();
    EXPECT_TRUE(child<QWidget>("access.empty").isVisible());
    EXPECT_THAT(child<QLabel>("access.about").text().toStdString(), HasSubstr("only programs of this machine"));
    EXPECT_TRUE(child<QPushButton>("access.new").isEnabled());
    EXPECT_FALSE(child<QPushButton>("access.revoke").isEnabled());
    EXPECT_THAT(test::unheard(*dialog), IsEmpty());
}

TEST_F(AccessTest, ListsTokensAndFollowsWhatOthersChange)
{
    access.tokens = {token("a", "lab"), token("b", "<i>scraper</i>")};
    open();
    EXPECT_FALSE(child<QWidget>("access.empty").isVisible());
    EXPECT_THAT(names(), ElementsAre("lab", "<i>scraper</i>"));
    EXPECT_THAT(test::unheard(*dialog), IsEmpty());
    table().selectRow(1);
    access.tokens = {token("b", "<i>scraper</i>"), token("c", "new")};
    dialog->refresh();
    EXPECT_THAT(names(), ElementsAre("<i>scraper</i>", "new"));
    EXPECT_EQ(table().selectionModel()->selectedRows().value(0).row(), 0) << "the row stays with its token";
    access.tokens.clear();
    dialog->refresh();
    EXPECT_TRUE(child<QWidget>("access.empty").isVisible());
    EXPECT_FALSE(child<QPushButton>("access.revoke").isEnabled());
}

TEST_F(AccessTest, RefreshesByItselfAndAsksOnceAtATime)
{
    open();
    EXPECT_EQ(access.listed, 1);
    access.answers = test::FakeAccess::Answers::WhenTold;
    auto *timer = dialog->findChild<QTimer *>(QString{}, Qt::FindDirectChildrenOnly);
    EXPECT_TRUE(timer->isActive());
    const auto pass = [timer] { QMetaObject::invokeMethod(timer, "timeout"); };
    pass();
    pass();
    EXPECT_EQ(access.listed, 2);
    access.tell();
    pass();
    EXPECT_EQ(access.listed, 3);
}

TEST_F(AccessTest, ShowsANewTokenOnceWithLinesForAgents)
{
    open();
    createNamed("lab");
    EXPECT_THAT(names(), ElementsAre("lab"));
    EXPECT_FALSE(child<NewTokenDialog>("newToken").isVisible());
    const QString text = QString::fromLatin1(test::FakeAccess::text);
    const auto box = [this](const char *name) { return made().findChild<CommandBox *>(QLatin1String{name}); };
    EXPECT_EQ(box("token.text")->command(), text);
    EXPECT_TRUE(box("token.clearml")->command().contains(QStringLiteral("access_key: \"%1\"").arg(text)));
    EXPECT_TRUE(box("token.clearml")->command().contains(QStringLiteral("secret_key: \"%1\"").arg(text)));
    EXPECT_TRUE(box("token.clearml")->command().contains(QStringLiteral("api_server: http://muster.example:8018")));
    EXPECT_TRUE(box("token.agent")->command().contains(QStringLiteral("--token-file muster.token")));
    EXPECT_FALSE(box("token.agent")->command().contains(text)) << "it would stay in the shell's history";
    EXPECT_THAT(made().findChild<QLabel *>(QStringLiteral("token.about"))->text().toStdString(),
                HasSubstr("not shown again"));
}

TEST_F(AccessTest, CopiesATokenAsASecret)
{
    open();
    createNamed("lab");
    for (const char *name : {"token.text", "token.clearml", "token.agent"}) {
        auto *box = made().findChild<CommandBox *>(QLatin1String{name});
        QTest::mouseClick(box->findChild<QPushButton *>(), Qt::LeftButton);
        EXPECT_EQ(QApplication::clipboard()->text(), box->command()) << name;
        const QByteArray hint =
            QApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint"));
        const bool hasSecret = box->command().contains(QLatin1String{test::FakeAccess::text});
        EXPECT_EQ(hint, hasSecret ? QByteArray{"secret"} : QByteArray{}) << name;
    }
}

TEST_F(AccessTest, TellsATokenInNoNameAndNoToolTip)
{
    open();
    createNamed("lab");
    EXPECT_THAT(test::unheard(made()), IsEmpty());
    EXPECT_THAT(wordsOf(made()).join(QLatin1Char{' '}).toStdString(), Not(HasSubstr(test::FakeAccess::text)));
}

TEST_F(AccessTest, EmptiesWhatATokenWasShownIn)
{
    open();
    createNamed("lab");
    const QPointer shown{&made()};
    auto boxes = shown->findChildren<CommandBox *>();
    EXPECT_EQ(boxes.size(), 3);
    QTest::keyClick(shown, Qt::Key_Escape);
    ASSERT_TRUE(shown) << "it goes when the event loop has run";
    for (const CommandBox *box : boxes) {
        EXPECT_EQ(box->command(), QString{});
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(shown);
    EXPECT_THAT(wordsOf(*dialog).join(QLatin1Char{' '}).toStdString(), Not(HasSubstr(test::FakeAccess::text)));
}

TEST_F(AccessTest, ShowsATokenAlsoWhenTheQuestionWasClosedBeforeItWasMade)
{
    open();
    access.answers = test::FakeAccess::Answers::WhenTold;
    createNamed("lab");
    EXPECT_EQ(dialog->findChild<TokenDialog *>(), nullptr);
    child<NewTokenDialog>("newToken").reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    access.tell();
    EXPECT_TRUE(made().isVisible());
}

TEST_F(AccessTest, TellsInTheQuestionWhyNoTokenWasMade)
{
    open();
    access.answers = test::FakeAccess::Answers::WhenTold;
    createNamed("lab");
    access.problem = QStringLiteral("the disk is full");
    access.tell();
    EXPECT_TRUE(child<NewTokenDialog>("newToken").isVisible());
    EXPECT_EQ(child<QLabel>("newToken.problem").text(), QStringLiteral("No token was made: the disk is full"));
    EXPECT_EQ(dialog->findChild<TokenDialog *>(), nullptr);
}

TEST_F(AccessTest, RevokesAfterAskingWithTheNameOfTheToken)
{
    access.tokens = {token("a", "lab"), token("b", "<b>x</b>")};
    access.tokens[1].workers = "dgx:*";
    open();
    table().selectRow(1);
    click("access.revoke");
    EXPECT_EQ(confirmation().textFormat(), Qt::PlainText);
    EXPECT_THAT(confirmation().text().toStdString(), HasSubstr("<b>x</b>"));
    EXPECT_THAT(confirmation().informativeText().toStdString(),
                testing::AllOf(HasSubstr("dgx:*"), HasSubstr("refused"), Not(HasSubstr("last one"))));
    EXPECT_THAT(test::unheard(confirmation()), IsEmpty());
    EXPECT_THAT(access.revoked, IsEmpty());
    agree(confirmation()).click();
    EXPECT_THAT(access.revoked, ElementsAre("b"));
    EXPECT_THAT(names(), ElementsAre("lab"));
}

TEST_F(AccessTest, SaysWhatRevokingTheLastOneMeansAndRevokesNothingWhenCancelled)
{
    access.tokens = {token("a", "lab")};
    open();
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_THAT(confirmation().informativeText().toStdString(), HasSubstr("last one"));
    QTest::keyClick(&confirmation(), Qt::Key_Return);
    EXPECT_THAT(access.revoked, IsEmpty());
    EXPECT_THAT(names(), ElementsAre("lab"));
}

TEST_F(AccessTest, DoesNotAskWhatToRevokeWhileNothingIsChosen)
{
    access.tokens = {token("a", "lab")};
    open();
    EXPECT_FALSE(child<QPushButton>("access.revoke").isEnabled());
    table().setFocus();
    table().clearSelection();
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(dialog->findChild<QMessageBox *>(), nullptr);
}

TEST_F(AccessTest, KeepsSayingWhyATokenWasNotRevoked)
{
    access.tokens = {token("a", "lab")};
    open();
    table().selectRow(0);
    click("access.revoke");
    access.answers = test::FakeAccess::Answers::WhenTold;
    agree(confirmation()).click();
    access.problem = QStringLiteral("another process holds it");
    access.tell();
    access.problem.clear();
    access.tell();
    EXPECT_EQ(problem(), "The access token was not revoked: another process holds it");
    EXPECT_THAT(names(), ElementsAre("lab"));
    EXPECT_TRUE(child<QPushButton>("access.revoke").isEnabled());
}

TEST_F(AccessTest, ChangesNothingWhileTheTokensCannotBeRead)
{
    access.problem = QStringLiteral("cannot use <access.json>: it is damaged");
    open();
    EXPECT_EQ(problem(), "Nothing can be changed here: cannot use <access.json>: it is damaged");
    EXPECT_FALSE(child<QWidget>("access.empty").isVisible()) << "there may be tokens";
    EXPECT_FALSE(child<QPushButton>("access.new").isEnabled());
    EXPECT_FALSE(child<QPushButton>("access.revoke").isEnabled());
    EXPECT_THAT(test::unheard(*dialog), IsEmpty());
    access.problem.clear();
    access.tokens = {token("a", "lab")};
    dialog->refresh();
    EXPECT_EQ(problem(), "") << "it was put right";
    EXPECT_THAT(names(), ElementsAre("lab"));
    EXPECT_TRUE(child<QPushButton>("access.new").isEnabled());
}

TEST_F(AccessTest, AnswersThatComeAfterItWasClosedAreLost)
{
    access.answers = test::FakeAccess::Answers::WhenTold;
    open();
    dialog.reset();
    access.tell();
    EXPECT_THAT(access.requests, IsEmpty());
}

namespace {

/// Waits until the window itself has the keyboard: one that is in front of an active one counts as active, too.
bool activate(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; });
}

QWidget *focused()
{
    return QApplication::focusWidget();
}

/// Goes on with Tab until the widget has the keyboard.
bool tabTo(const QString &name)
{
    for (int i = 0; i < 20 && focused()->objectName() != name; ++i) {
        QTest::keyClick(focused(), Qt::Key_Tab);
    }
    return focused()->objectName() == name;
}

} // namespace

TEST_F(AccessTest, IsUsedWithKeysAlone)
{
    access.tokens = {token("a", "old")};
    open();
    ASSERT_TRUE(tabTo(QStringLiteral("access.new")));
    QTest::keyClick(focused(), Qt::Key_Return);
    ASSERT_TRUE(activate(*dialog->findChild<NewTokenDialog *>()));
    ASSERT_TRUE(tabTo(QStringLiteral("newToken.name")));
    QTest::keyClicks(focused(), QStringLiteral("lab"));
    ASSERT_TRUE(tabTo(QStringLiteral("newToken.expiry")));
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_THAT(names(), ElementsAre("old", "lab"));
    ASSERT_TRUE(access.requests.at(0).expires);
    ASSERT_TRUE(activate(made()));
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(QApplication::clipboard()->text(), QString::fromLatin1(test::FakeAccess::text));
    QTest::keyClick(focused(), Qt::Key_Escape);
    ASSERT_TRUE(activate(*dialog));
    ASSERT_TRUE(tabTo(QStringLiteral("access.tokens")));
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_Delete);
    EXPECT_TRUE(confirmation().isVisible());
}

TEST_F(MainWindowTest, OpensAccessFromTheMenu)
{
    const auto window = open();
    action(*window, "actionAccess").trigger();
    ASSERT_NE(window->findChild<AccessDialog *>(), nullptr);
    EXPECT_TRUE(window->findChild<AccessDialog *>()->isVisible());
}

TEST_F(MainWindowTest, NamesTheTokenFileOnTheFirstPageOnceThereIsAToken)
{
    const auto window = open();
    window->setStatus(listening());
    const auto *agent = window->findChild<CommandBox *>(QStringLiteral("welcome.agent"));
    EXPECT_EQ(agent->command(), QStringLiteral("muster-agent --target http://127.0.0.1:8018"));
    m_commands.tokens.tokens = {token("a", "lab")};
    window->setStatus(listening());
    EXPECT_EQ(agent->command(), QStringLiteral("muster-agent --target http://127.0.0.1:8018 --token-file FILE"));
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("welcome.hint"))->text().contains(u"Fleet ▸ Access…"));
    m_commands.tokens.tokens.clear();
    window->setStatus(listening());
    EXPECT_FALSE(agent->command().contains(u"--token-file"));
    m_commands.tokens.problem = QStringLiteral("damaged");
    window->setStatus(listening());
    EXPECT_TRUE(agent->command().contains(u"--token-file")) << "nobody gets in without one";
}

} // namespace muster::widgets
