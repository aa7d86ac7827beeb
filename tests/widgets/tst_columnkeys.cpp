// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"
#include "viewmodels/fleetfiltermodel.h"
#include "viewmodels/fleetmodel.h"
#include "widgets/cardstrip.h"
#include "widgets/dashboard.h"
#include "widgets/eventlogdock.h"
#include "widgets/eventmenu.h"
#include "widgets/eventtable.h"
#include "widgets/fakecommands.h"
#include "widgets/filterchip.h"
#include "widgets/filterchips.h"
#include "widgets/filterpopup.h"
#include "widgets/fleetheader.h"
#include "widgets/fleetmenu.h"
#include "widgets/fleetview.h"
#include "widgets/mainwindow.h"
#include "widgets/samplefleet.h"
#include "widgets/thresholdsdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <set>

// The tree's columns, the filters and the cards by keyboard.
namespace muster::widgets {

using test::worker;
using viewmodels::FleetColumn;

namespace {

class ColumnKeysTest : public testing::Test
{
protected:
    ColumnKeysTest()
    {
        m_window.show();
        m_window.activateWindow();
        m_window.apply(
            test::changesOf({worker("cloud:p5:one", 8, 4), worker("lab:rack:two", 2, 4)}, domain::systemNow()));
        QCoreApplication::processEvents();
    }

    FleetView &tree() { return *m_window.findChild<FleetView *>(); }
    FleetHeader &head() { return tree().head(); }
    Dashboard &dashboard() { return *m_window.findChild<Dashboard *>(); }
    static int column(FleetColumn which) { return static_cast<int>(which); }
    bool isHidden(FleetColumn which) { return head().isSectionHidden(column(which)); }

    QAction &action(const char *name, FleetColumn which)
    {
        return action(QStringLiteral("%1.%2").arg(QLatin1String{name}).arg(column(which)));
    }
    QAction &action(const QString &name)
    {
        auto *found = m_window.findChild<QAction *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return *found;
    }
    QMenu &menu(const char *name)
    {
        auto *menu = m_window.findChild<QMenu *>(QLatin1String{name});
        EXPECT_NE(menu, nullptr) << name;
        Q_EMIT menu->aboutToShow();
        return *menu;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    test::FakeHistory m_history;
    test::FakeCommands m_commands;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
    MainWindow m_window{m_history, m_commands, m_settings};
};

/// The letters that open what is in a menu.
std::vector<QString> mnemonics(const QMenu &menu)
{
    std::vector<QString> letters;
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        const qsizetype mark = action->text().replace(QStringLiteral("&&"), QStringLiteral("  ")).indexOf(u'&');
        if (mark >= 0) {
            letters.push_back(action->text().mid(mark + 1, 1).toLower());
        }
    }
    return letters;
}

} // namespace

TEST_F(ColumnKeysTest, ShowsAndHidesColumnsFromTheMenu)
{
    menu("columns");
    EXPECT_FALSE(action("columns", FleetColumn::GpuTemperature).isChecked());
    EXPECT_TRUE(action("columns", FleetColumn::CpuLoad).isChecked());
    action("columns", FleetColumn::GpuTemperature).trigger();
    EXPECT_FALSE(isHidden(FleetColumn::GpuTemperature));
    action("columns", FleetColumn::CpuLoad).trigger();
    EXPECT_TRUE(isHidden(FleetColumn::CpuLoad));
    action(QStringLiteral("resetColumns")).trigger();
    EXPECT_FALSE(isHidden(FleetColumn::CpuLoad));
    EXPECT_TRUE(isHidden(FleetColumn::GpuTemperature));
}

TEST_F(ColumnKeysTest, MovesColumnsFromTheMenuPastThoseThatAreHidden)
{
    head().show(column(FleetColumn::GpuCount), viewmodels::Visibility::Hidden);
    action("moveLeft", FleetColumn::GpuUtilization).trigger();
    EXPECT_EQ(head().visualIndex(column(FleetColumn::GpuUtilization)), 1);
    action("moveRight", FleetColumn::GpuUtilization).trigger();
    EXPECT_GT(head().visualIndex(column(FleetColumn::GpuUtilization)),
              head().visualIndex(column(FleetColumn::Workers)));
}

TEST_F(ColumnKeysTest, ShowsTheColumnOfAFigureThatIsWatchedFromNowOnOnce)
{
    const auto save = [this](bool isWatched) {
        action(QStringLiteral("actionThresholds")).trigger();
        auto *dialog = m_window.findChild<ThresholdsDialog *>();
        dialog->findChild<QCheckBox *>(QStringLiteral("gpu_temperature_above_celsius.isOn"))->setChecked(isWatched);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    save(true);
    EXPECT_FALSE(isHidden(FleetColumn::GpuTemperature));
    action("columns", FleetColumn::GpuTemperature).trigger();
    save(true);
    EXPECT_TRUE(isHidden(FleetColumn::GpuTemperature));
    EXPECT_TRUE(isHidden(FleetColumn::GpuMemory));
}

TEST_F(ColumnKeysTest, LeavesTheNameWhereItIs)
{
    menu("moveLeft");
    EXPECT_FALSE(action("moveLeft", FleetColumn::Workers).isEnabled());
    EXPECT_TRUE(action("moveLeft", FleetColumn::GpuCount).isEnabled());
    EXPECT_FALSE(action("moveLeft", FleetColumn::Task).isEnabled());
    action("moveLeft", FleetColumn::Workers).trigger();
    EXPECT_EQ(head().visualIndex(column(FleetColumn::Name)), 0);
}

TEST_F(ColumnKeysTest, SortsFromTheMenu)
{
    action("sort", FleetColumn::GpuCount).trigger();
    EXPECT_EQ(tree().model()->index(0, 0).data().toString(), QStringLiteral("lab:rack"));
    action(QStringLiteral("sort.descending")).trigger();
    EXPECT_EQ(tree().model()->index(0, 0).data().toString(), QStringLiteral("cloud:p5"));
    menu("sort");
    EXPECT_TRUE(action("sort", FleetColumn::GpuCount).isChecked());
    EXPECT_TRUE(action(QStringLiteral("sort.descending")).isChecked());
    action(QStringLiteral("sort.ascending")).trigger();
    EXPECT_EQ(head().sortIndicatorOrder(), Qt::AscendingOrder);
}

TEST_F(ColumnKeysTest, OpensTheFilterOfAnyColumnFromTheMenu)
{
    action("filterBy", FleetColumn::RamFree).trigger();
    auto *popup = m_window.findChild<FilterPopup *>();
    ASSERT_NE(popup, nullptr);
    EXPECT_EQ(popup->column(), FleetColumn::RamFree);
}

TEST_F(ColumnKeysTest, GivesEveryEntryOfAMenuALetterOfItsOwn)
{
    for (const char *name :
         {"menuFile", "menuView", "menuFleet", "menuHelp", "columns", "moveLeft", "moveRight", "sort", "filterBy"}) {
        const auto letters = mnemonics(menu(name));
        EXPECT_EQ(std::set<QString>(letters.begin(), letters.end()).size(), letters.size()) << name;
    }
    EXPECT_GE(mnemonics(menu("sort")).size(), static_cast<std::size_t>(viewmodels::fleetColumns));
}

TEST_F(ColumnKeysTest, WalksTheHeadingsWithTheArrows)
{
    head().setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(head().accessibleDescription(), QStringLiteral("GPUS"));
    press(Qt::Key_Space);
    EXPECT_EQ(head().sortIndicatorSection(), column(FleetColumn::GpuCount));
    EXPECT_EQ(head().accessibleDescription(), QStringLiteral("GPUS, sorted ascending"));
    press(Qt::Key_Return);
    EXPECT_EQ(head().sortIndicatorOrder(), Qt::DescendingOrder);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(head().visualIndex(column(FleetColumn::GpuCount)), 1);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(head().visualIndex(column(FleetColumn::GpuCount)), 2);
    press(Qt::Key_Down);
    auto *popup = m_window.findChild<FilterPopup *>();
    ASSERT_NE(popup, nullptr);
    EXPECT_EQ(popup->column(), FleetColumn::GpuCount);
}

TEST_F(ColumnKeysTest, OpensTheMenuOfTheColumnsFromTheHeadings)
{
    head().setFocus(Qt::TabFocusReason);
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_NE(head().findChild<QMenu *>(), nullptr);
}

TEST_F(ColumnKeysTest, OpensTheMenuOfTheRow)
{
    for (const auto &[key, modifier] :
         {std::pair{Qt::Key_Menu, Qt::NoModifier}, std::pair{Qt::Key_F10, Qt::ShiftModifier}}) {
        tree().setFocus();
        tree().setCurrentIndex(tree().model()->index(0, 0));
        press(key, modifier);
        auto *opened = tree().findChild<FleetMenu *>();
        ASSERT_NE(opened, nullptr);
        EXPECT_TRUE(opened->isVisible());
        opened->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(ColumnKeysTest, OpensTheMenuOfAnEvent)
{
    auto *table = m_window.findChild<EventTable *>(QStringLiteral("eventLog"));
    table->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), table);
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_NE(table->findChild<EventMenu *>(), nullptr);
}

TEST_F(ColumnKeysTest, GivesTheFiltersARowOfTheirOwnWhereTheHeadingIsTooNarrow)
{
    viewmodels::FleetFilter filter;
    filter.set(FleetColumn::Name, viewmodels::FleetScope{.subject = {"cloud", "p5"}});
    filter.set(FleetColumn::GpuUtilization, viewmodels::FigureRange{.to = 99.0});
    filter.set(FleetColumn::Name, viewmodels::TextPattern{QStringLiteral("on")});
    m_window.resize(1'024, 700);
    dashboard().shownFleet().setFilter(filter);
    QCoreApplication::processEvents();
    const auto *chips = m_window.findChild<FilterChips *>();
    const auto *counts = m_window.findChild<QWidget *>(QStringLiteral("groups.counts"));
    const auto bottomOf = [](const QWidget *widget) { return widget->mapToGlobal(widget->rect().bottomLeft()).y(); };
    EXPECT_GT(bottomOf(chips), bottomOf(counts) + counts->height());
    for (const FilterChip *chip : chips->chips()) {
        EXPECT_EQ(chip->width(), chip->sizeHint().width());
    }
    m_window.resize(1'800, 900);
    QCoreApplication::processEvents();
    EXPECT_LT(bottomOf(chips), bottomOf(counts) + counts->height());
    m_window.resize(1'024, 700);
    dashboard().shownFleet().setFilter({});
    QCoreApplication::processEvents();
    EXPECT_FALSE(chips->isVisible());
}

TEST_F(ColumnKeysTest, TakesAFilterAwayWithDeleteAndKeepsTheKeyboardSomewhereInSight)
{
    dashboard().filterTo({.subject = {"lab", {}}});
    QCoreApplication::processEvents();
    FilterChip *chip = m_window.findChild<FilterChips *>()->chips().front();
    chip->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Delete);
    EXPECT_TRUE(dashboard().shownFleet().filter().isEmpty());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

TEST_F(ColumnKeysTest, FiltersFromACardWithSpaceAndEnter)
{
    CategoryCard *card = m_window.findChild<CardStrip *>()->cards().back();
    card->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_EQ(dashboard().shownFleet().workerCount(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(dashboard().shownFleet().workerCount(), 2);
}

} // namespace muster::widgets
