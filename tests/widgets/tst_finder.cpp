// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/dashboard.h"
#include "widgets/finder.h"
#include "widgets/fleetview.h"
#include "widgets/infodock.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/shownwindow.h"
#include "widgets/thresholdsdialog.h"
#include "widgets/translation.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

#include <gmock/gmock.h>

namespace muster::widgets {

using test::gone;
using test::idle;
using test::worker;
using testing::Contains;
using testing::ElementsAre;
using testing::StartsWith;

namespace {

class FinderTest : public test::ShownWindow
{
protected:
    FinderTest()
    {
        m_window.show();
        m_window.activateWindow();
        m_window.apply(test::changesOf(
            {worker("cloud:p5:one", 8, 4), worker("cloud:p5:two", 8, 4), idle(worker("lab:rack:three", 2, 4))},
            domain::systemNow()));
        QCoreApplication::processEvents();
    }

    void open()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        ASSERT_NE(palette(), nullptr);
    }

    /// Types into whatever has the keyboard.
    void find(const QString &text)
    {
        open();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    FindPalette *palette() { return m_window.findChild<FindPalette *>(); }
    QTreeWidget &list() { return *palette()->findChild<QTreeWidget *>(); }
    FleetView &tree() { return *m_window.findChild<FleetView *>(); }
    Dashboard &dashboard() { return *m_window.findChild<Dashboard *>(); }

    /// "Worker cloud:p5:one"
    std::vector<std::string> lines()
    {
        std::vector<std::string> lines;
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            const QTreeWidgetItem &item = *list().topLevelItem(i);
            lines.push_back((item.text(0) + QLatin1Char{' '} + item.text(1)).toStdString());
        }
        return lines;
    }
};

} // namespace

TEST_F(FinderTest, SelectsTheWorkerThatIsFoundAndShowsIt)
{
    tree().collapseAll();
    find(QStringLiteral("two"));
    EXPECT_THAT(lines(), ElementsAre("Worker cloud:p5:two"));
    press(Qt::Key_Return);
    EXPECT_EQ(palette(), nullptr);
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:two");
    EXPECT_TRUE(tree().isExpanded(tree().currentIndex().parent()));
    EXPECT_EQ(dashboard().chart().subject().worker, "cloud:p5:two");
    EXPECT_EQ(QApplication::focusWidget(), &tree());
}

TEST_F(FinderTest, LeadsThroughTheListWithTheArrows)
{
    find(QStringLiteral("p5"));
    EXPECT_THAT(lines(), ElementsAre("Group cloud:p5", "Worker cloud:p5:one", "Worker cloud:p5:two"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget()->accessibleDescription(), QStringLiteral("Worker cloud:p5:one"));
    press(Qt::Key_Return);
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:one");
}

TEST_F(FinderTest, OpensTheInformationWithCtrlAndEnter)
{
    auto *info = m_window.findChild<InfoDock *>();
    info->hide();
    find(QStringLiteral("rack"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(info->isVisible());
    EXPECT_EQ(tree().selectedSubject(), history::Subject::ofGroup({"lab", "rack"}));
}

TEST_F(FinderTest, FiltersToACategory)
{
    find(QStringLiteral("cloud"));
    press(Qt::Key_Return);
    EXPECT_EQ(dashboard().shownFleet().workerCount(), 2);
    EXPECT_EQ(dashboard().chart().subject(), history::Subject::ofGroup({"cloud", {}}));
}

TEST_F(FinderTest, GoesToTheWorkerThatRunsATask)
{
    find(QStringLiteral("train"));
    EXPECT_THAT(lines(), ElementsAre("Task train-llm-7", "Task train-llm-7"));
    EXPECT_EQ(list().topLevelItem(1)->text(2), QStringLiteral("cloud:p5:two"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:two");
}

TEST_F(FinderTest, TriggersAnActionAndShowsItsKeys)
{
    find(QStringLiteral("thresh"));
    EXPECT_THAT(lines(), ElementsAre("Action Thresholds"));
    EXPECT_EQ(list().topLevelItem(0)->text(2), QStringLiteral("Ctrl+T"));
    press(Qt::Key_Return);
    EXPECT_NE(m_window.findChild<ThresholdsDialog *>(), nullptr);
}

TEST_F(FinderTest, NamesWhatIsFoundInTheUsersLanguage)
{
    const Translation german{QLocale{QStringLiteral("de")}};
    find(QStringLiteral("p5"));
    EXPECT_THAT(lines(), ElementsAre("Gruppe cloud:p5", "Worker cloud:p5:one", "Worker cloud:p5:two"));
}

TEST_F(FinderTest, GreysWhatCannotBeTriggered)
{
    find(QStringLiteral("copy listening"));
    ASSERT_THAT(lines(), ElementsAre("Action Copy listening address"));
    EXPECT_TRUE(list().topLevelItem(0)->isDisabled());
    press(Qt::Key_Return);
    EXPECT_NE(palette(), nullptr);
}

TEST_F(FinderTest, OffersToClearTheFiltersThatHideWhatIsFound)
{
    dashboard().filterTo({.subject = {"lab", {}}});
    find(QStringLiteral("cloud:p5:two"));
    press(Qt::Key_Return);
    auto *box = m_window.findChild<QMessageBox *>(QStringLiteral("find.hidden"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(), QStringLiteral("cloud:p5:two is not in the tree: the filters leave it out."));
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_EQ(dashboard().chart().subject().worker, "cloud:p5:two");
    box->defaultButton()->click();
    EXPECT_TRUE(dashboard().shownFleet().filter().isEmpty());
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:two");
}

TEST_F(FinderTest, KeepsTheFiltersOnEscape)
{
    dashboard().filterTo({.subject = {"lab", {}}});
    find(QStringLiteral("cloud:p5:two"));
    press(Qt::Key_Return);
    auto *box = m_window.findChild<QMessageBox *>(QStringLiteral("find.hidden"));
    ASSERT_NE(box, nullptr);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(dashboard().shownFleet().filter().isEmpty());
}

TEST_F(FinderTest, GivesTheKeyboardBackOnEscape)
{
    tree().setFocus();
    find(QStringLiteral("two"));
    EXPECT_NE(QApplication::focusWidget(), &tree());
    press(Qt::Key_Escape);
    EXPECT_EQ(palette(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), &tree());
}

TEST_F(FinderTest, OpensFromTheToolBar)
{
    auto *button = m_window.findChild<QPushButton *>(QStringLiteral("search"));
    ASSERT_NE(button, nullptr);
    tree().setFocus();
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_NE(palette(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &tree());
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    ASSERT_NE(palette(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("two"));
    press(Qt::Key_Return);
    EXPECT_EQ(tree().selectedSubject().worker, "cloud:p5:two");
}

TEST_F(FinderTest, TheToolBarTellsWhatOpensItHoweverNarrowTheWindow)
{
    const auto *button = m_window.findChild<QPushButton *>(QStringLiteral("search"));
    for (const int width : {1'024, 1'920}) {
        m_window.resize(width, 700);
        QCoreApplication::processEvents();
        EXPECT_GE(button->width(), button->sizeHint().width()) << width;
        EXPECT_LE(button->mapTo(&m_window, QPoint{button->width(), 0}).x(), m_window.width());
    }
    EXPECT_TRUE(button->toolTip().contains(QStringLiteral("Ctrl+K")));
}

TEST_F(FinderTest, OpensWhileALineIsBeingWritten)
{
    auto *line = m_window.findChild<QLineEdit *>(QStringLiteral("events.text"));
    line->setText(QStringLiteral("kept"));
    line->setFocus();
    line->home(false);
    open();
    EXPECT_EQ(line->text(), QStringLiteral("kept"));
}

TEST_F(FinderTest, OffersWhatWasChosenLatelyAndEveryAction)
{
    for (const char *text : {"one", "two", "three", "rack", "nobody", "cloud:p5:one", "lab"}) {
        find(QString::fromLatin1(text));
        press(lines().empty() ? Qt::Key_Escape : Qt::Key_Return);
    }
    open();
    const auto offered = lines();
    ASSERT_GT(offered.size(), 10U);
    EXPECT_THAT((std::vector<std::string>{offered.begin(), offered.begin() + 5}),
                ElementsAre("Category lab", "Worker cloud:p5:one", "Group lab:rack", "Worker lab:rack:three",
                            "Worker cloud:p5:two"));
    EXPECT_EQ(offered[5].rfind("Action ", 0), 0U);
    EXPECT_THAT(offered, Contains("Action Theme: Dark"));
}

TEST_F(FinderTest, OffersNobodyWhoHasLeft)
{
    find(QStringLiteral("three"));
    press(Qt::Key_Return);
    m_window.apply(test::changesOf({gone(worker("lab:rack:three", 2, 4))}, domain::systemNow()));
    open();
    EXPECT_THAT(lines().front(), StartsWith("Action "));
}

TEST_F(FinderTest, FollowsTheFleetWhileItIsOpen)
{
    find(QStringLiteral("late"));
    EXPECT_THAT(lines(), ElementsAre());
    EXPECT_EQ(palette()->findChild<QLabel *>()->text(), QStringLiteral("Nothing is called that."));
    m_window.apply(test::changesOf({worker("lab:rack:latecomer", 1, 1)}, domain::systemNow()));
    EXPECT_THAT(lines(), ElementsAre("Worker lab:rack:latecomer"));
}

TEST_F(FinderTest, KeepsThePlaceInTheListWhenNothingElseIsFound)
{
    find(QStringLiteral("p5"));
    press(Qt::Key_Down);
    m_window.apply(test::changesOf({worker("cloud:p5:one", 8, 4)}, domain::systemNow()));
    EXPECT_EQ(list().currentItem()->text(1), QStringLiteral("cloud:p5:one"));
}

TEST_F(FinderTest, SaysHowManyMoreThereAre)
{
    std::vector<domain::Worker> many;
    for (int i = 0; i < 60; ++i) {
        many.push_back(worker("lab:many:m-" + std::to_string(i), 1, 1));
    }
    m_window.apply(test::changesOf(many, domain::systemNow()));
    find(QStringLiteral("many:m"));
    EXPECT_EQ(list().topLevelItemCount(), 50);
    EXPECT_EQ(palette()->findChild<QLabel *>()->text(), QStringLiteral("and 10 more"));
}

TEST_F(FinderTest, ShowsHostileNamesAsTheyStand)
{
    m_window.apply(test::changesOf(
        {worker("lab:rack:<img src='x.png'>", 1, 1), worker("lab:rack:\u202e" + std::string(300, 'y'), 1, 1)},
        domain::systemNow()));
    find(QStringLiteral("img"));
    EXPECT_THAT(lines(), ElementsAre("Worker lab:rack:<img src='x.png'>"));
    EXPECT_TRUE(list().topLevelItem(0)->toolTip(1).contains(QStringLiteral("&lt;img")));
    press(Qt::Key_Escape);
    find(QStringLiteral("yyy"));
    EXPECT_LE(list().topLevelItem(0)->text(1).size(), 300);
    EXPECT_LE(palette()->width(), m_window.width());
}

TEST_F(FinderTest, StandsInTheMenuAndAmongTheShortcuts)
{
    auto *action = m_window.findChild<QAction *>(QStringLiteral("find"));
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    ShortcutsDialog shortcuts{m_window};
    const auto labels = shortcuts.findChildren<QLabel *>();
    EXPECT_TRUE(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == QStringLiteral("Ctrl+K"); }));
}

} // namespace muster::widgets
