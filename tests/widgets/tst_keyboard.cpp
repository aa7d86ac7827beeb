// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardstrip.h"
#include "widgets/dashboard.h"
#include "widgets/eventlogdock.h"
#include "widgets/filterchip.h"
#include "widgets/fleetview.h"
#include "widgets/grouppanel.h"
#include "widgets/infodock.h"
#include "widgets/lineplot.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/shownchart.h"
#include "widgets/shownwindow.h"
#include "widgets/totalscard.h"

#include <QAccessible>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QSettings>
#include <QTest>
#include <QToolBar>

#include <gmock/gmock.h>

#include <set>

// The window as someone without a mouse has it: nothing here but keys, sent to whatever has the keyboard.
namespace muster::widgets {

using test::lost;
using test::worker;

namespace {

class KeyboardTest : public test::ShownWindow
{
protected:
    KeyboardTest()
    {
        m_history.seriesOf = [begin = domain::systemNow() - std::chrono::hours{1}](const history::SeriesQuery &query) {
            const auto counted = [begin](const history::Subject &, domain::Timestamp time) {
                domain::Summary summary;
                add(summary, worker("cloud:p5:two", 8, 4));
                return time > begin ? std::optional{summary} : std::nullopt;
            };
            return test::seriesOf(counted, query);
        };
        m_window.resize(1'440, 900);
        m_window.show();
        m_window.activateWindow();
        domain::Changes changes = test::changesOf(
            {worker("cloud:p5:one", 8, 4), worker("cloud:p5:two", 8, 4), lost(worker("lab:rack:three", 2, 4))},
            domain::systemNow());
        changes.events = {{changes.time, "cloud:p5:two", "cloud", "p5", domain::EventKind::Busy,
                           domain::EventReason::None, "train-7"}};
        m_window.apply(changes);
        QCoreApplication::processEvents();
    }

    static QWidget *focused() { return QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    static void type(const QString &text) { QTest::keyClicks(focused(), text); }

    /// Goes on with Tab until such a widget has the keyboard; null when a round of the window has none.
    template <typename Kind>
    static Kind *tabTo(const QString &name = {})
    {
        for (int i = 0; i < mostStops; ++i) {
            auto *kind = qobject_cast<Kind *>(focused());
            if (kind && (name.isEmpty() || kind->objectName() == name)) {
                return kind;
            }
            press(Qt::Key_Tab);
        }
        return nullptr;
    }

    /// What part of the window a widget is in.
    static std::string partOf(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (qobject_cast<const QToolBar *>(widget)) {
                return "tool bar";
            }
            if (qobject_cast<const CardStrip *>(widget)) {
                return "cards";
            }
            if (qobject_cast<const ResourceChart *>(widget)) {
                return "graph";
            }
            if (qobject_cast<const FilterChip *>(widget)) {
                return "chips";
            }
            if (qobject_cast<const GroupPanel *>(widget)) {
                return "tree";
            }
            if (qobject_cast<const InfoDock *>(widget)) {
                return "information";
            }
            if (qobject_cast<const EventLogDock *>(widget)) {
                return "log";
            }
        }
        return "elsewhere";
    }

    /// The parts that Tab leads through, until it is where it began.
    static std::vector<std::string> round()
    {
        std::vector<std::string> parts;
        const QWidget *first = focused();
        for (int i = 0; i < mostStops; ++i) {
            if (parts.empty() || parts.back() != partOf(focused())) {
                parts.push_back(partOf(focused()));
            }
            press(Qt::Key_Tab);
            if (focused() == first) {
                break;
            }
        }
        return parts;
    }

    static constexpr int mostStops = 200;
};

} // namespace

TEST_F(KeyboardTest, FindsAWorkerReadsItsGraphAndExportsTheLog)
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("two"));
    press(Qt::Key_Return);
    EXPECT_EQ(partOf(focused()), "tree");
    EXPECT_EQ(m_window.findChild<FleetView *>()->selectedSubject().worker, "cloud:p5:two");

    auto *plot = tabTo<LinePlot>();
    ASSERT_NE(plot, nullptr);
    press(Qt::Key_Left, Qt::AltModifier);
    const QString told = QAccessible::queryAccessibleInterface(plot)->text(QAccessible::Value);
    EXPECT_FALSE(told.isEmpty());
    press(Qt::Key_Down);
    EXPECT_NE(QAccessible::queryAccessibleInterface(plot)->text(QAccessible::Value), told);

    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("export event"));
    press(Qt::Key_Return);
    auto *dialog = m_window.findChild<QFileDialog *>(QStringLiteral("exportEventsDialog"));
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    const QString path = m_folder.filePath(QStringLiteral("events.csv"));
    QCoreApplication::processEvents();
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    while (m_window.findChild<QProgressBar *>(QStringLiteral("events.progress"))->isVisible()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("cloud:p5:two"));
}

TEST_F(KeyboardTest, LeadsThroughThePartsOfTheWindowInTheOrderInWhichTheyStand)
{
    m_window.findChild<Dashboard *>()->filterTo({.subject = {"cloud", {}}});
    m_window.findChild<TotalsCard *>()->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    EXPECT_THAT(round(), testing::ElementsAre("cards", "graph", "chips", "tree", "information", "log", "tool bar"));
}

TEST_F(KeyboardTest, ComesRoundTheSameWayBack)
{
    m_window.findChild<FleetView *>()->setFocus();
    std::vector<QWidget *> there;
    do {
        there.push_back(focused());
        press(Qt::Key_Tab);
    } while (focused() != there.front() && there.size() < mostStops);
    for (auto stop = there.rbegin(); stop != there.rend(); ++stop) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        EXPECT_EQ(focused(), *stop);
    }
    EXPECT_EQ(std::set<QWidget *>(there.begin(), there.end()).size(), there.size());
}

} // namespace muster::widgets
