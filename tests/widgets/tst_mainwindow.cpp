// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindowtest.h"

namespace muster {

TEST_F(MainWindowTest, WelcomesUntilTheFirstReport)
{
    const auto window = open();
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("welcome"));
    window->apply({});
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("welcome"));
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("dashboard"));
    window->apply(lab({test::gone(worker("lab:rack:a", 2, 8))}));
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("dashboard"));
}

TEST_F(MainWindowTest, ShowsWhatWasEvenIfNobodyIsThereNow)
{
    const auto window = open();
    window->apply({});
    window->readLog();
    EXPECT_EQ(page(*window)->objectName(), QStringLiteral("welcome"));
    domain::Event event;
    event.time = domain::systemNow() - 48h;
    event.worker = "lab:rack:a";
    m_history.page.events = {event};
    const auto later = open();
    later->apply({});
    later->readLog();
    EXPECT_EQ(page(*later)->objectName(), QStringLiteral("dashboard"));
}

TEST_F(MainWindowTest, CountsGroupsAndWorkers)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:rack:b", 2, 8), worker("lab:shelf:c", 2, 8)}));
    const auto *counts = window->findChild<QLabel *>(QStringLiteral("groups.counts"));
    EXPECT_EQ(counts->text(), QStringLiteral("2 groups · 3 workers"));
}

TEST_F(MainWindowTest, KeepsItsCardsWhenTheirFiguresAreTheSame)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    const auto *strip = window->findChild<widgets::CardStrip *>();
    const auto before = strip->cards();
    auto quiet = lab({worker("lab:rack:a", 2, 8)});
    quiet.workers.clear();
    quiet.groups.clear();
    window->apply(quiet);
    EXPECT_EQ(strip->cards(), before);
}

TEST_F(MainWindowTest, TellsInTheToolBarWhetherItIsLive)
{
    const auto window = open();
    const auto *live = window->findChild<widgets::LivePill *>();
    EXPECT_EQ(live->pulse(), widgets::Pulse::Waiting);
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    EXPECT_EQ(live->pulse(), widgets::Pulse::Live);
    auto broken = listening();
    broken.problem = "The disk is full.";
    window->setStatus(broken);
    EXPECT_EQ(live->pulse(), widgets::Pulse::Trouble);
}

TEST_F(MainWindowTest, GraphsTheGroupThatIsSelected)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    const auto *chart = window->findChild<widgets::ResourceChart *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    EXPECT_EQ(chart->subject(), history::Subject::ofGroup({"lab", "rack"}));
    action(*window, "actionGraphFleet").trigger();
    EXPECT_EQ(chart->subject(), history::Subject{});
}

TEST_F(MainWindowTest, GraphsTheWorkerThatIsSelected)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofWorker("lab:rack:a"));
}

TEST_F(MainWindowTest, InformsAboutWhoIsSelectedAndComparesInTheGraph)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    auto *info = window->findChild<widgets::InfoDock *>();
    const auto title = [&] { return info->findChild<widgets::ElidedLabel *>(QStringLiteral("info.title"))->text(); };
    EXPECT_EQ(title(), QStringLiteral("Whole fleet"));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    EXPECT_EQ(title(), QStringLiteral("lab:rack"));
    Q_EMIT info->comparisonChosen({"lab", "shelf"});
    const auto *chart = window->findChild<widgets::ResourceChart *>();
    EXPECT_EQ(chart->comparedWith(), (domain::Subject{"lab", "shelf"}));
    action(*window, "actionGraphFleet").trigger();
    EXPECT_EQ(chart->comparedWith(), domain::Subject{});
    EXPECT_EQ(title(), QStringLiteral("Whole fleet"));
}

TEST_F(MainWindowTest, GraphsTheCategoryWhoseCardIsClicked)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    Q_EMIT window->findChild<widgets::CardStrip *>()->subjectActivated({"lab", {}});
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofGroup({"lab", {}}));
    EXPECT_FALSE(tree->selectionModel()->hasSelection());
}

TEST_F(MainWindowTest, OpensAsItWasClosed)
{
    QList<int> sizes;
    {
        const auto window = open();
        window->apply(lab({worker("lab:rack:a", 2, 8)}));
        window->resize(1'100, 760);
        window->findChild<widgets::EventLogDock *>()->hide();
        window->findChild<widgets::InfoDock *>()->hide();
        window->findChild<widgets::ResourceChart *>()->setChosenGraph(QStringLiteral("memory"));
        auto *splitter = window->findChild<QSplitter *>(QStringLiteral("dashboard.splitter"));
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        splitter->setSizes({200, 300});
        sizes = splitter->sizes();
        window->findChild<widgets::ResourceChart *>()->setSwitchedLines({QStringLiteral("idleCpus")});
        window->findChild<widgets::FleetView *>()->header()->resizeSection(1, 133);
        window->close();
    }
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8)}));
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    EXPECT_EQ(window->size(), QSize(1'100, 760));
    EXPECT_TRUE(window->findChild<widgets::EventLogDock *>()->isHidden());
    EXPECT_TRUE(window->findChild<widgets::InfoDock *>()->isHidden());
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->chosenGraph(), QStringLiteral("memory"));
    EXPECT_EQ(window->findChild<QSplitter *>(QStringLiteral("dashboard.splitter"))->sizes(), sizes);
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->switchedLines(), QStringList{QStringLiteral("idleCpus")});
    EXPECT_EQ(window->findChild<widgets::FleetView *>()->header()->sectionSize(1), 133);

    action(*window, "actionResetLayout").trigger();
    EXPECT_FALSE(window->findChild<widgets::EventLogDock *>()->isHidden());
    EXPECT_TRUE(window->findChild<widgets::ResourceChart *>()->switchedLines().isEmpty());
}

TEST_F(MainWindowTest, OpensWithSettingsThatMakeNoSense)
{
    for (const char *key : {"geometry", "layout", "splitter", "tree", "theme", "graph", "hiddenLines"}) {
        m_settings.setValue(QLatin1String("window/") + QLatin1String(key), QByteArray("\x01 nonsense"));
    }
    const auto window = open();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(action(*window, "actionThemeSystem").isChecked());
}

TEST_F(MainWindowTest, FitsASmallScreen)
{
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("cloud:p5:b", 8, 192), worker("edge:box:c", 0, 4)}));
    window->resize(1'024, 700);
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    EXPECT_EQ(window->size(), QSize(1'024, 700));
    EXPECT_LE(window->minimumSizeHint().width(), 1'024);
    EXPECT_LE(window->minimumSizeHint().height(), 700);
}

TEST_F(MainWindowTest, EveryColumnIsInSightOnACommonScreen)
{
    const auto window = open();
    window->resize(1'440, 900);
    window->apply(lab({worker("lab:rack:i-0037b9d2ea6f41c05", 8, 64)}));
    QApplication::processEvents();
    const auto *tree = window->findChild<widgets::FleetView *>();
    EXPECT_LE(tree->header()->length(), tree->viewport()->width());
    EXPECT_GE(tree->columnWidth(0), 230) << "the name of a cloud machine is seen whole";
}

TEST_F(MainWindowTest, SelectsAgainWhoWasSelectedWhenItWasClosed)
{
    {
        const auto window = open();
        window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
        EXPECT_TRUE(window->findChild<widgets::FleetView *>()->select(history::Subject::ofWorker("lab:shelf:b")));
        window->close();
    }
    const auto again = history::Subject::ofWorker("lab:shelf:b");
    {
        const auto window = open();
        window->apply(lab({worker("lab:rack:a", 2, 8)}));
        EXPECT_NE(window->findChild<widgets::FleetView *>()->selectedSubject(), again);
        window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
        EXPECT_EQ(window->findChild<widgets::FleetView *>()->selectedSubject(), again);
        window->findChild<widgets::Dashboard *>()->showSubject({"lab", "rack"});
        window->close();
    }
    const auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 2, 8)}));
    EXPECT_EQ(window->findChild<widgets::ResourceChart *>()->subject(), history::Subject::ofGroup({"lab", "rack"}));
}

TEST_F(MainWindowTest, BringsWhoWasSelectedIntoView)
{
    std::vector<domain::Worker> many;
    for (int i = 0; i < 400; ++i) {
        many.push_back(worker("lab:rack:w" + std::to_string(1'000 + i), 2, 8));
    }
    const auto expectInView = [&](const MainWindow &window) {
        const auto *tree = window.findChild<widgets::FleetView *>();
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return tree->viewport()->rect().intersects(tree->visualRect(tree->currentIndex()));
        })) << tree->currentIndex().row();
        EXPECT_EQ(tree->selectedSubject(), history::Subject::ofWorker("lab:rack:w1399"));
    };
    m_settings.setValue(QStringLiteral("window/subject"), QStringList{QStringLiteral("lab:rack:w1399"), {}, {}});
    const auto shownBefore = open();
    shownBefore->apply(lab(many));
    expectInView(*shownBefore);
    MainWindow shownLater{m_history, m_commands, m_settings};
    shownLater.apply(lab(many));
    shownLater.show();
    expectInView(shownLater);
}

TEST_F(MainWindowTest, DoesNotWaitLongForWhoWasSelected)
{
    m_settings.setValue(QStringLiteral("window/subject"), QStringList{QStringLiteral("lab:rack:z"), {}, {}});
    const auto window = open();
    for (int i = 0; i < 3; ++i) {
        window->apply(lab({worker("lab:rack:a", 2, 8)}));
    }
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:rack:z", 2, 8)}));
    EXPECT_EQ(window->findChild<widgets::FleetView *>()->selectedSubject(), history::Subject{});
}

TEST_F(MainWindowTest, ASmallWindowHasRoomForWhatAGroupIsComparedWith)
{
    auto window = open();
    window->apply(lab({worker("lab:rack:a", 2, 8), worker("lab:shelf:b", 1, 4)}));
    window->resize(1'024, 700);
    QCoreApplication::processEvents();
    auto *tree = window->findChild<widgets::FleetView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QCoreApplication::processEvents();
    const auto *picker = window->findChild<QLineEdit *>(QStringLiteral("info.compare"));
    ASSERT_TRUE(picker->isVisible());
    EXPECT_EQ(picker->visibleRegion().boundingRect(), picker->rect());
}

} // namespace muster
