// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"
#include "widgets/numberform.h"
#include "widgets/settingspages.h"

#include <QPlainTextEdit>

#include <gtest/gtest.h>

#include <algorithm>

// The dialog sets what `musterd setting` sets: the same words, the same limits.
namespace muster {
namespace {

std::vector<widgets::NumberField> allFields()
{
    std::vector<widgets::NumberField> fields{widgets::fleetFields().begin(), widgets::fleetFields().end()};
    fields.insert(fields.end(), widgets::historyFields().begin(), widgets::historyFields().end());
    return fields;
}

std::string meaningOf(const std::string &key)
{
    for (const storage::SettingInfo &setting : storage::describeSettings({})) {
        if (setting.key == key) {
            return QString::fromStdString(setting.meaning).toLower().toStdString();
        }
    }
    return {};
}

storage::Settings stored(const widgets::NumberField &field, int value)
{
    viewmodels::CollectorSettings settings;
    field.set(settings, value);
    return storage::settingsFrom(settings.rules, settings.retention);
}

} // namespace

TEST(SettingWords, AreThoseOfTheCommandLine)
{
    for (const widgets::NumberField &field : allFields()) {
        EXPECT_EQ(QString::fromUtf8(field.meaning).toLower().toStdString(), meaningOf(field.key)) << field.key;
    }
    const widgets::FleetSettingsPage page;
    EXPECT_EQ(page.findChild<QPlainTextEdit *>()->toolTip().toLower().toStdString(), meaningOf("rules.hidden_workers"));
}

TEST(SettingWords, EachFieldTakesWhatTheStoreTakesAndNoMore)
{
    for (const widgets::NumberField &field : allFields()) {
        EXPECT_EQ(storage::refuseSettings(stored(field, field.least)), std::nullopt) << field.key;
        EXPECT_EQ(storage::refuseSettings(stored(field, field.most)), std::nullopt) << field.key;
        EXPECT_EQ(stored(field, field.most).at(field.key), std::to_string(field.most));
        EXPECT_NE(storage::refuseSettings(stored(field, field.least - 1)), std::nullopt) << field.key;
        EXPECT_NE(storage::refuseSettings(stored(field, field.most + 1)), std::nullopt) << field.key;
    }
}

TEST(SettingWords, EveryRuleAndEveryTierHasAField)
{
    for (const auto &[key, value] : storage::settingsFrom(domain::Rules{}, {})) {
        const auto fields = allFields();
        const bool isThere = std::ranges::any_of(fields, [&](const auto &field) { return key == field.key; });
        EXPECT_TRUE(isThere || key == "rules.hidden_workers") << key;
    }
}

} // namespace muster
