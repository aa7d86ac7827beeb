// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventlogtest.h"
#include "widgets/theme.h"

namespace muster::widgets {

TEST_F(EventLogTest, ExportsExactlyTheFilteredRows)
{
    test::RandomEvents random{7};
    model.append(random.series(afternoon - std::chrono::hours{9}, 2'000));
    viewmodels::EventFilter filter;
    filter.text = QStringLiteral("rack1");
    filter.kinds = 0b1010;
    model.setFilter(filter);
    ASSERT_GT(model.rowCount(), 50);
    const QString path = folder.filePath(QStringLiteral("filtered.csv"));
    exportTo(path);
    std::string expected = "time,worker,category,group,event,reason,detail\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        const Event event = model.eventAt(row);
        expected += domain::formatRfc3339(event.time) + ',' + domain::csvCell(event.worker) + ','
                    + domain::csvCell(event.category) + ',' + domain::csvCell(event.group) + ','
                    + std::string{domain::name(event.kind)} + ',' + std::string{domain::name(event.reason)} + ','
                    + domain::csvCell(event.detail) + "\r\n";
    }
    EXPECT_EQ(contentOf(path).toStdString(), expected);
}

TEST_F(EventLogTest, FiltersByTheTextThatIsTyped)
{
    model.append(events(12));
    auto *text = child<QLineEdit>("events.text");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("W1"));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(child<ElidedLabel>("events.counts")->text(), QStringLiteral("3 of 12 events"));
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_EQ(model.rowCount(), 12);
    EXPECT_EQ(text->text(), QString{});
    EXPECT_EQ(child<ElidedLabel>("events.counts")->text(), QStringLiteral("12 events"));
}

TEST_F(EventLogTest, SaysThatNothingMatchesAndOffersToClear)
{
    model.append(events(2));
    QTest::keyClicks(child<QLineEdit>("events.text"), QStringLiteral("zzz"));
    EXPECT_TRUE(child<QLabel>("eventLogEmpty")->isVisible());
    EXPECT_EQ(child<QLabel>("eventLogEmpty")->text(), QStringLiteral("No event matches the filters."));
    EXPECT_FALSE(dock->exportAction()->isEnabled());
    click("events.clearAll");
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(child<QLabel>("eventLogEmpty")->isVisible());
}

TEST_F(EventLogTest, FiltersByKindBehindItsButton)
{
    model.append(everyKind());
    click("events.more");
    ASSERT_TRUE(child<QFrame>("events.popup")->isVisible());
    click("events.kind.registered");
    click("events.kind.idle");
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(child<QPushButton>("events.more")->text(), QStringLiteral("Filter (1) ▾"));
    click("events.kind.unregistered");
    click("events.kind.conflict");
    EXPECT_EQ(model.eventAt(0).kind, EventKind::Busy);
    // None would show nothing: all, then.
    click("events.kind.busy");
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_TRUE(child<QCheckBox>("events.kind.busy")->isChecked());
    child<QFrame>("events.popup")->close();
}

TEST_F(EventLogTest, EscapeClosesTheFiltersPopupAndLeavesTheFilters)
{
    model.append(everyKind());
    dock->setFloating(true);
    dock->resize(400, 400);
    QCoreApplication::processEvents();
    click("events.more");
    click("events.kind.registered");
    ASSERT_TRUE(child<QFrame>("events.popup")->isVisible());
    ASSERT_TRUE(child<QFrame>("events.popup")->isAncestorOf(child<QCheckBox>("events.kind.registered")));
    QTest::keyClick(child<QCheckBox>("events.kind.registered"), Qt::Key_Escape);
    EXPECT_FALSE(child<QFrame>("events.popup")->isVisible());
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(child<QPushButton>("events.more")->text(), QStringLiteral("Filter (1) ▾"));
}

TEST_F(EventLogTest, HasEverythingInOneRowWhereThereIsRoom)
{
    model.append(everyKind());
    dock->setFloating(true);
    dock->resize(1'600, 400);
    QCoreApplication::processEvents();
    EXPECT_FALSE(child<QPushButton>("events.more")->isVisible());
    EXPECT_TRUE(child<QCheckBox>("events.kind.idle")->isVisible());
    EXPECT_EQ(child<QCheckBox>("events.kind.idle")->window(), dock);
    click("events.kind.idle");
    EXPECT_EQ(model.rowCount(), 4);
    dock->resize(400, 400);
    QCoreApplication::processEvents();
    EXPECT_TRUE(child<QPushButton>("events.more")->isVisible());
    EXPECT_FALSE(child<QCheckBox>("events.kind.idle")->isVisible());
}

TEST_F(EventLogTest, BecomesAsNarrowAsItWasInEveryTheme)
{
    applyTheme(*qApp, ThemeMode::Light);
    dock->setFloating(true);
    for (const int width : {300, 1'600, 300}) {
        dock->resize(width, 400);
        QCoreApplication::processEvents();
        EXPECT_EQ(dock->width(), width);
        EXPECT_EQ(child<QPushButton>("events.more")->isVisible(), width == 300);
    }
}

TEST_F(EventLogTest, FiltersToAGroupThatIsPicked)
{
    model.append({{afternoon, "a:b:w", "a", "b", EventKind::Busy, EventReason::None, ""},
                  {afternoon, "c:d:w", "c", "d", EventKind::Busy, EventReason::None, ""}});
    click("events.more");
    auto *group = child<GroupPicker>("events.group");
    group->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(group, QStringLiteral("C:D"));
    ASSERT_TRUE(group->completer()->popup()->isVisible());
    QTest::keyClick(group->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(group->completer()->popup(), Qt::Key_Return);
    EXPECT_EQ(model.filter().scope.subject, (domain::Subject{"c", "d"}));
    EXPECT_EQ(model.rowCount(), 1);
    click("events.scope");
    EXPECT_EQ(model.rowCount(), 2);
    child<QFrame>("events.popup")->close();
}

TEST_F(EventLogTest, FiltersToWhatItIsTold)
{
    model.append(events(3));
    dock->filterTo({.worker = "a:b:w1"});
    EXPECT_EQ(model.rowCount(), 1);
    click("events.clear");
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(EventLogTest, FiltersToAPeriod)
{
    auto old = events(1);
    old.front().time -= std::chrono::hours{30};
    model.append(old);
    model.append(events(1));
    const auto choose = [this](const char *name) { child<QAction>(name)->trigger(); };
    choose("events.lastHour");
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(child<QPushButton>("events.period")->text(), QStringLiteral("Last hour ▾"));
    choose("events.lastWeek");
    EXPECT_EQ(model.rowCount(), 2);
    choose("events.fromUntil");
    auto *dialog = window.findChild<EventPeriodDialog *>();
    ASSERT_TRUE(dialog);
    auto *from = dialog->findChild<QDateTimeEdit *>(QStringLiteral("events.from"));
    auto *to = dialog->findChild<QDateTimeEdit *>(QStringLiteral("events.to"));
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto at = [](domain::Timestamp time) {
        return QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time));
    };
    to->setDateTime(at(afternoon));
    from->setDateTime(at(afternoon));
    EXPECT_FALSE(ok->isEnabled());
    from->setDateTime(at(afternoon - std::chrono::hours{48}));
    ASSERT_TRUE(ok->isEnabled());
    ok->click();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.eventAt(0).time, old.front().time);
    choose("events.always");
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(EventLogTest, TheSelectedEventStaysInSightWhenTheFilterGoes)
{
    model.append(events(500));
    dock->filterTo({.worker = "a:b:w77"});
    table()->selectRow(0);
    dock->filterTo({});
    QCoreApplication::processEvents();
    const QModelIndexList rows = table()->selectionModel()->selectedRows(1);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().data().toString(), QStringLiteral("a:b:w77"));
    EXPECT_TRUE(table()->viewport()->rect().intersects(table()->visualRect(rows.first())));
}

TEST_F(EventLogTest, RemembersTheKindsAndNothingElseOfTheFilter)
{
    QSettings settings{folder.filePath(QStringLiteral("log.ini")), QSettings::IniFormat};
    viewmodels::EventFilter filter;
    filter.text = QStringLiteral("x");
    filter.kinds = 0b0110;
    model.setFilter(filter);
    dock->save(settings);
    model.setFilter({});
    dock->restore(settings);
    EXPECT_EQ(model.filter().kinds, std::bitset<viewmodels::eventKinds>{0b0110});
    EXPECT_EQ(model.filter().text, QString{});
    settings.setValue(QStringLiteral("window/eventKinds"), QStringLiteral("nonsense"));
    dock->restore(settings);
    EXPECT_TRUE(model.filter().isEmpty());
}

} // namespace muster::widgets
