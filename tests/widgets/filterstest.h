// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakehistory.h"
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/cardstrip.h"
#include "widgets/categorycard.h"
#include "widgets/dashboard.h"
#include "widgets/fakecommands.h"
#include "widgets/filterchip.h"
#include "widgets/filterchips.h"
#include "widgets/filterpopup.h"
#include "widgets/fleetheader.h"
#include "widgets/fleetview.h"
#include "widgets/mainwindow.h"
#include "widgets/resourcechart.h"
#include "widgets/samplefleet.h"
#include "widgets/totalscard.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace muster {

using domain::Subject;
using test::idle;
using test::lost;
using test::worker;
using testing::ElementsAre;
using testing::IsEmpty;
using viewmodels::FleetColumn;
using viewmodels::FleetScope;
using widgets::FilterChip;
using widgets::FilterPopup;
using widgets::MainWindow;

class FiltersTest : public testing::Test
{
protected:
    FiltersTest() { reopen(); }

    void reopen()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_history, m_commands, m_settings);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void apply(std::vector<domain::Worker> workers)
    {
        m_window->apply(test::changesOf(std::move(workers), domain::systemNow()));
    }

    /// Two categories; of three workers one is idle and one lost.
    void fill()
    {
        apply({worker("cloud:p5:one", 8, 4), idle(worker("cloud:p5:two", 8, 4)), lost(worker("lab:rack:three", 2, 4))});
        tree().expandAll();
    }

    template <typename Kind>
    Kind &find(const char *name = "") const
    {
        auto *found = m_window->findChild<Kind *>(QLatin1String{name});
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    widgets::FleetView &tree() const { return *m_window->findChild<widgets::FleetView *>(); }
    widgets::Dashboard &dashboard() const { return *m_window->findChild<widgets::Dashboard *>(); }
    viewmodels::FleetFilterModel &shown() const { return dashboard().shownFleet(); }
    FilterPopup *popup() const { return m_window->findChild<FilterPopup *>(); }

    /// The rows of the tree, top to bottom, workers indented.
    std::string rows() const
    {
        std::string text;
        for (QModelIndex row = shown().index(0, 0); row.isValid(); row = tree().indexBelow(row)) {
            text += (row.parent().isValid() ? "  " : "") + row.data().toString().toStdString() + '\n';
        }
        return text;
    }

    std::vector<std::string> chips() const
    {
        std::vector<std::string> texts;
        for (const FilterChip *chip : m_window->findChild<widgets::FilterChips *>()->chips()) {
            texts.push_back(chip->condition().toStdString());
        }
        return texts;
    }

    std::string counts() const { return find<QLabel>("groups.counts").text().toStdString(); }

    void clickFunnel(FleetColumn column)
    {
        widgets::FleetHeader &head = tree().head();
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, head.funnelArea(static_cast<int>(column)).center());
    }

    void type(const char *field, const char *text) { QTest::keyClicks(&find<QLineEdit>(field), QLatin1String{text}); }

    /// The sentence in the popup about what is wrong.
    QString error() const
    {
        const auto labels = popup()->findChildren<QLabel *>(QStringLiteral("error"));
        return labels.constFirst()->isHidden() ? QString{} : labels.constFirst()->text();
    }

    void filterByNumber(FleetColumn column, const char *to)
    {
        clickFunnel(column);
        type("filter.to", to);
        QTest::keyClick(&find<QLineEdit>("filter.to"), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void closePopup()
    {
        popup()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    test::FakeHistory m_history;
    test::FakeCommands m_commands;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("muster.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster
