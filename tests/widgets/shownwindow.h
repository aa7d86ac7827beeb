// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakehistory.h"
#include "widgets/fakecommands.h"
#include "widgets/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace muster::test {

/// A main window with what it asks and remembers; the test shows it.
class ShownWindow : public testing::Test
{
protected:
    FakeHistory m_history;
    FakeCommands m_commands;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
    widgets::MainWindow m_window{m_history, m_commands, m_settings};
};

} // namespace muster::test
