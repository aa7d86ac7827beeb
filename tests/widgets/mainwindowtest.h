// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakehistory.h"
#include "viewmodels/fleetfilter.h"
#include "widgets/cardstrip.h"
#include "widgets/dashboard.h"
#include "widgets/elidedlabel.h"
#include "widgets/eventlogdock.h"
#include "widgets/fakecommands.h"
#include "widgets/fleetview.h"
#include "widgets/infodock.h"
#include "widgets/livepill.h"
#include "widgets/mainwindow.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/settingsdialog.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/theme.h"
#include "widgets/thresholdsdialog.h"
#include "widgets/userguide.h"
#include "widgets/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include <gmock/gmock.h>

namespace muster {

using namespace std::chrono_literals;
using test::changesOf;
using test::worker;
using widgets::MainWindow;

class MainWindowTest : public testing::Test
{
protected:
    std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(m_history, m_commands, m_settings);
        window->show();
        return window;
    }

    static QAction &action(const MainWindow &window, const char *name)
    {
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        EXPECT_NE(action, nullptr) << name;
        return *action;
    }

    static QWidget *page(const MainWindow &window)
    {
        return window.findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
    }

    static domain::Changes lab(std::vector<domain::Worker> workers)
    {
        return changesOf(std::move(workers), domain::systemNow());
    }

    static domain::CollectorStatus listening()
    {
        domain::CollectorStatus status;
        status.listening = "127.0.0.1:8018";
        return status;
    }

    test::FakeCommands m_commands;
    test::FakeHistory m_history;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
};

} // namespace muster
