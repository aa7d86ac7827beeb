// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/accessiblewalk.h"
#include "widgets/cardstrip.h"
#include "widgets/dashboard.h"
#include "widgets/eventlogdock.h"
#include "widgets/filterpopup.h"
#include "widgets/fleetview.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/shownwindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

#include <gmock/gmock.h>

// The window with a screen reader's eyes.
namespace muster::widgets {

using test::idle;
using test::lost;
using test::unheard;
using test::worker;
using testing::IsEmpty;
using viewmodels::FleetColumn;

namespace {

class ScreenReadersTest : public test::ShownWindow
{
protected:
    ScreenReadersTest()
    {
        m_window.resize(1'440, 900);
        m_window.show();
        m_window.activateWindow();
    }

    void fill()
    {
        domain::Changes changes = test::changesOf({worker("cloud:p5:one", 8, 4), idle(worker("cloud:p5:two", 8, 4)),
                                                   lost(worker("lab:rack:three", 2, 4)), worker("lab:rack:four", 2, 4)},
                                                  domain::systemNow());
        changes.events = {{changes.time, "cloud:p5:one", "cloud", "p5", domain::EventKind::Busy,
                           domain::EventReason::None, "train-7"}};
        m_window.apply(changes);
        m_window.findChild<FleetView *>()->expandAll();
        QCoreApplication::processEvents();
    }

    template <typename Kind>
    Kind &find(const char *name = "")
    {
        auto *found = m_window.findChild<Kind *>(*name == 0 ? QString{} : QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void trigger(const char *action) { find<QAction>(action).trigger(); }

    static QString spoken(QWidget &widget, QAccessible::Text kind)
    {
        return QAccessible::queryAccessibleInterface(&widget)->text(kind);
    }

    /// The newest dialog or popup, which is closed once it was heard.
    void hear(const char *what)
    {
        QCoreApplication::processEvents();
        QWidget *opened = QApplication::activePopupWidget();
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            opened = !opened && top->isVisible() && top != &m_window ? top : opened;
        }
        ASSERT_NE(opened, nullptr) << what;
        EXPECT_THAT(unheard(*opened), IsEmpty()) << what;
        opened->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_F(ScreenReadersTest, HearNothingOfControlsWithoutNameRoleOrWithTheSameName)
{
    QWidget widget;
    auto *column = new QVBoxLayout{&widget};
    for (const char *text : {"", "same", "same"}) {
        column->addWidget(new QPushButton{QLatin1String{text}});
    }
    auto *painted = new QWidget;
    painted->setFocusPolicy(Qt::TabFocus);
    painted->setAccessibleName(QStringLiteral("named"));
    column->addWidget(painted);
    widget.show();
    const auto complaints = unheard(widget);
    EXPECT_THAT(complaints, testing::ElementsAre(testing::HasSubstr("no name"), testing::HasSubstr("neighbour: same"),
                                                 testing::HasSubstr("no role")));
}

TEST_F(ScreenReadersTest, HearEveryControlOfTheFirstPage)
{
    EXPECT_THAT(unheard(m_window), IsEmpty());
}

TEST_F(ScreenReadersTest, HearEveryControlOfTheWindow)
{
    fill();
    EXPECT_THAT(unheard(m_window), IsEmpty());
    find<FleetView>().setCurrentIndex(find<FleetView>().model()->index(0, 0));
    EXPECT_THAT(unheard(m_window), IsEmpty()) << "a group";
    find<ResourceChart>().compareWith({"lab", "rack"});
    EXPECT_THAT(unheard(m_window), IsEmpty()) << "compared";
    find<FleetView>().select(history::Subject::ofWorker("cloud:p5:one"));
    EXPECT_THAT(unheard(m_window), IsEmpty()) << "a worker";
    find<Dashboard>().filterTo({.subject = {"lab", "rack"}});
    find<EventLogDock>().filterTo({.worker = "cloud:p5:one"});
    find<EventLogDock>().setFloating(true);
    EXPECT_THAT(unheard(m_window), IsEmpty()) << "filtered";
    EXPECT_THAT(unheard(find<EventLogDock>()), IsEmpty()) << "the log in a window of its own";
}

TEST_F(ScreenReadersTest, HearEveryDialog)
{
    fill();
    for (const char *action : {"actionThresholds", "actionAccess", "actionShortcuts", "actionAbout", "actionUserGuide",
                               "events.fromUntil"}) {
        trigger(action);
        hear(action);
    }
    find<QPushButton>("span.custom").click();
    hear("custom span");
    trigger("find");
    hear("find");
}

TEST_F(ScreenReadersTest, HearEveryPageOfTheSettings)
{
    int pages = 1;
    for (int page = 0; page < pages; ++page) {
        m_window.openSettings(page);
        pages = find<QListWidget>("settings.pages").count();
        hear(("settings " + std::to_string(page)).c_str());
    }
    EXPECT_EQ(pages, 4);
}

TEST_F(ScreenReadersTest, HearEveryFilter)
{
    fill();
    for (int column = 0; column < viewmodels::fleetColumns; ++column) {
        Q_EMIT find<FleetView>().filterRequested(static_cast<FleetColumn>(column));
        hear("filter");
    }
    find<QAbstractButton>("events.more").click();
    hear("filter of the log");
}

TEST_F(ScreenReadersTest, HearEveryMenu)
{
    fill();
    for (QMenu *menu : m_window.findChildren<QMenu *>()) {
        EXPECT_THAT(unheard(*menu), IsEmpty()) << menu->title().toStdString();
    }
    find<FleetView>().setCurrentIndex(find<FleetView>().model()->index(0, 0));
    QTest::keyClick(&find<FleetView>(), Qt::Key_Menu);
    hear("menu of a row");
}

TEST_F(ScreenReadersTest, HearWhatACardTellsOnHovering)
{
    fill();
    CategoryCard &card = *find<CardStrip>().cards().front();
    const QString told = spoken(card, QAccessible::Description);
    EXPECT_TRUE(told.contains(QStringLiteral("p5:two"))) << told.toStdString();
    auto *heard = QAccessible::queryAccessibleInterface(&card);
    EXPECT_EQ(heard->role(), QAccessible::Button);
    EXPECT_FALSE(heard->state().checked);
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(heard->state().checked);
    EXPECT_EQ(find<Dashboard>().shownFleet().workerCount(), 2);
}

TEST_F(ScreenReadersTest, HearTheRowsOfTheTreeAndTheLog)
{
    fill();
    const QModelIndex group = find<FleetView>().model()->index(0, 0);
    const auto heard = [&](int row, FleetColumn column) {
        return find<FleetView>()
            .model()
            ->index(row, static_cast<int>(column), group)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    EXPECT_EQ(heard(0, FleetColumn::Name), QStringLiteral("one, train-llm-7"));
    EXPECT_EQ(heard(0, FleetColumn::Gpus), QStringLiteral("8 GPUs, mean 89 %"));
    const auto *log = find<QAbstractItemView>("eventLog").model();
    EXPECT_TRUE(log->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral(", cloud:p5:one, busy, task train-7")));
}

} // namespace muster::widgets
