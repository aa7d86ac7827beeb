// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetmodel.h"
#include "widgets/childof.h"
#include "widgets/fakecommands.h"
#include "widgets/samplefleet.h"
#include "widgets/thresholdsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace muster::widgets {

using domain::Thresholds;
using domain::Watched;

namespace {

class ThresholdsDialogTest : public testing::Test
{
protected:
    ThresholdsDialogTest()
    {
        // Busy ones have 117 GB free and 20 % of their disk; idle ones 3 % of their GPUs.
        fleet.apply(test::changesOf({test::worker("c:g:1", 2, 4), test::idle(test::worker("c:g:2", 2, 4)),
                                     test::idle(test::worker("c:g:4", 2, 4)), test::lost(test::worker("c:g:3", 2, 4))},
                                    domain::systemNow()));
        dialog = new ThresholdsDialog{fleet, commands};
        dialog->show();
    }
    ~ThresholdsDialogTest() override { delete dialog; }

    template <typename Widget>
    Widget &child(const char *name) const
    {
        return test::childOf<Widget>(*dialog, name);
    }
    std::string marks(const char *figure) const
    {
        return child<QLabel>((std::string{figure} + ".marks").c_str()).text().toStdString();
    }
    void click(QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
    void type(const char *figure, const char *text) const
    {
        auto &box = child<QSpinBox>((std::string{figure} + ".limit").c_str());
        box.selectAll();
        QTest::keyClicks(&box, QLatin1String{text});
    }

    viewmodels::FleetModel fleet;
    test::FakeCommands commands;
    QPointer<ThresholdsDialog> dialog;
};

} // namespace

TEST_F(ThresholdsDialogTest, BeginsWithWhatIsInForce)
{
    EXPECT_EQ(dialog->thresholds(), Thresholds{});
    EXPECT_EQ(child<QSpinBox>("ram_free_below_gb.limit").text(), QStringLiteral("13 GB"));
    EXPECT_FALSE(child<QSpinBox>("gpu_temperature_above_celsius.limit").isEnabled());
}

TEST_F(ThresholdsDialogTest, TellsAtEachKeyHowManyWorkersItMarks)
{
    EXPECT_EQ(marks("gpu_utilization_below_percent"), "marks 2 workers");
    EXPECT_EQ(marks("disk_free_home_below_percent"), "marks 0 workers");
    EXPECT_EQ(marks("gpu_memory_above_percent"), "off");
    type("disk_free_home_below_percent", "21");
    EXPECT_EQ(marks("disk_free_home_below_percent"), "marks 3 workers");
    EXPECT_EQ(child<QLabel>("marksAll").text(), QStringLiteral("3 of 4 workers would be marked."));
}

TEST_F(ThresholdsDialogTest, ABoxSwitchesItsThresholdOff)
{
    QTest::mouseClick(&child<QCheckBox>("gpu_utilization_below_percent.isOn"), Qt::LeftButton, {}, {8, 8});
    EXPECT_EQ(marks("gpu_utilization_below_percent"), "off");
    EXPECT_FALSE(child<QSpinBox>("gpu_utilization_below_percent.limit").isEnabled());
    EXPECT_EQ(dialog->thresholds()[Watched::GpuUtilization], (domain::Threshold{false, 50}));
}

TEST_F(ThresholdsDialogTest, SavesAndMarks)
{
    type("disk_free_home_below_percent", "21");
    click(QDialogButtonBox::Save);
    ASSERT_TRUE(commands.saved);
    EXPECT_EQ((*commands.saved)[Watched::DiskFreeHome].limit, 21);
    EXPECT_EQ(fleet.thresholds(), *commands.saved);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(ThresholdsDialogTest, TellsWhichFiguresAreWatchedFromNowOn)
{
    const QSignalSpy begun{dialog, &ThresholdsDialog::watchBegun};
    child<QCheckBox>("gpu_temperature_above_celsius.isOn").setChecked(true);
    child<QCheckBox>("gpu_memory_above_percent.isOn").setChecked(true);
    child<QCheckBox>("gpu_memory_above_percent.isOn").setChecked(false);
    EXPECT_EQ(begun.count(), 0);
    click(QDialogButtonBox::Save);
    ASSERT_EQ(begun.count(), 1);
    EXPECT_EQ(begun.first().first().value<Watched>(), Watched::GpuTemperature);
}

TEST_F(ThresholdsDialogTest, CancelChangesNothing)
{
    type("disk_free_home_below_percent", "21");
    click(QDialogButtonBox::Cancel);
    EXPECT_FALSE(commands.saved);
    EXPECT_EQ(fleet.thresholds(), Thresholds{});
}

TEST_F(ThresholdsDialogTest, StaysOpenAndSaysWhyNothingWasSaved)
{
    commands.problem = QStringLiteral("<b>disk full</b>");
    click(QDialogButtonBox::Save);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(child<QLabel>("problem").isVisible());
    EXPECT_EQ(child<QLabel>("problem").textFormat(), Qt::PlainText);
    EXPECT_EQ(child<QLabel>("problem").text(), QStringLiteral("The thresholds were not saved: <b>disk full</b>"));
    EXPECT_EQ(fleet.thresholds(), Thresholds{});
    EXPECT_TRUE(dialog->findChild<QDialogButtonBox *>()->isEnabled());
}

TEST_F(ThresholdsDialogTest, GoesBackToTheDefaults)
{
    Thresholds other;
    other[Watched::CpuLoad] = {false, 3};
    dialog->setThresholds(other);
    EXPECT_EQ(dialog->thresholds(), other);
    click(QDialogButtonBox::RestoreDefaults);
    EXPECT_EQ(dialog->thresholds(), Thresholds{});
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace muster::widgets
