// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loweredlimit.h"
#include "widgets/eventlogtest.h"

namespace muster::widgets {

TEST_F(EventLogTest, CopiesTheSelectedRowsAsText)
{
    model.append(events(2));
    table()->selectAll();
    dock->copyAction()->trigger();
    const QString time = viewmodels::formatDateTime(afternoon);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              time + QStringLiteral("\ta:b:w1\tregistered\n") + time + QStringLiteral("\ta:b:w0\tregistered"));
}

TEST_F(EventLogTest, ExportsWhatItShowsAsItShowsIt)
{
    model.append(events(2));
    const QString path = folder.filePath(QStringLiteral("log.csv"));
    exportTo(path);
    EXPECT_EQ(contentOf(path), "time,worker,category,group,event,reason,detail\r\n"
                               "2026-11-23T14:39:07.000Z,a:b:w1,a,b,registered,,\r\n"
                               "2026-11-23T14:39:07.000Z,a:b:w0,a,b,registered,,\r\n");
    EXPECT_TRUE(child<ElidedLabel>("events.note")->text().startsWith(QStringLiteral("2 events written to ")));
    EXPECT_FALSE(child<QProgressBar>("events.progress")->isVisible());
}

TEST_F(EventLogTest, AsksForTheFileAndWritesIt)
{
    model.append(events(1));
    dock->exportAction()->trigger();
    auto *dialog = dock->findChild<QFileDialog *>(QStringLiteral("exportEventsDialog"));
    ASSERT_TRUE(dialog);
    const QString path = folder.filePath(QStringLiteral("chosen.csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    EXPECT_FALSE(dock->exportAction()->isEnabled());
    EXPECT_TRUE(child<QProgressBar>("events.progress")->isVisible());
    waitForExport();
    EXPECT_TRUE(dock->exportAction()->isEnabled());
    EXPECT_TRUE(contentOf(path).contains("a:b:w0"));
    EXPECT_FALSE(dock->findChild<QMessageBox *>());
}

TEST_F(EventLogTest, CancelledExportLeavesTheFileAsItWas)
{
    std::vector<Event> many;
    for (int i = 0; i < 30; ++i) {
        std::ranges::copy(events(10'000), std::back_inserter(many));
    }
    model.append(many);
    const QString path = folder.filePath(QStringLiteral("kept.csv"));
    QFile old{path};
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    dock->exportTo(path);
    click("events.cancelExport");
    waitForExport();
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files).size(), 1);
    EXPECT_TRUE(child<ElidedLabel>("events.note")->text().startsWith(QStringLiteral("Export cancelled")));
}

TEST_F(EventLogTest, TellsInPlainTextWhatWentWrong)
{
    model.append(events(1));
    const QString path = folder.filePath(QStringLiteral("<b>no such folder</b>/log.csv"));
    exportTo(path);
    auto *box = dock->findChild<QMessageBox *>(QStringLiteral("exportEventsProblem"));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->text().contains(path)) << box->text().toStdString();
    EXPECT_TRUE(box->text().contains(QStringLiteral("Choose a folder")));
    EXPECT_TRUE(dock->exportAction()->isEnabled());
    box->close();
}

TEST_F(EventLogTest, AFullDiskLeavesTheFileAsItWas)
{
    model.append(events(10'000));
    const QString path = folder.filePath(QStringLiteral("kept.csv"));
    exportTo(path);
    const QByteArray before = contentOf(path);
    model.append(events(10'000));
    {
        const test::LoweredLimit fullDisk{RLIMIT_FSIZE, static_cast<rlim_t>(before.size()) + 1};
        exportTo(path);
    }
    auto *box = dock->findChild<QMessageBox *>(QStringLiteral("exportEventsProblem"));
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(QStringLiteral("has room"))) << box->text().toStdString();
    EXPECT_TRUE(contentOf(path) == before);
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files).size(), 1);
    box->close();
    exportTo(path);
    EXPECT_GT(contentOf(path).size(), before.size());
}

TEST_F(EventLogTest, CopiesNoMoreThanTheClipboardIsFor)
{
    model.append(events(EventTable::mostCopied + 1));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    table()->selectAll();
    dock->copyAction()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_EQ(child<ElidedLabel>("events.note")->text(),
              viewmodels::formatCount(EventTable::mostCopied + 1)
                  + QStringLiteral(" events are too many to be copied: export them to a file."));
}

} // namespace muster::widgets
