// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/numberform.h"
#include "widgets/settingspage.h"
#include "widgets/trayicon.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace muster::widgets {

/// When a worker is idle and lost, and who is not shown.
class FleetSettingsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit FleetSettingsPage(QWidget *parent = nullptr);

    void showSettings(const Settings &settings) override;
    void read(Settings &settings) const override;

private:
    void judge();

    QFormLayout *m_form = nullptr;
    NumberForm m_numbers;
    QPlainTextEdit *m_hidden = nullptr;
    QLabel *m_error = nullptr;
};

/// How long history is kept.
class HistorySettingsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit HistorySettingsPage(QWidget *parent = nullptr);

    void showSettings(const Settings &settings) override;
    void read(Settings &settings) const override;

private:
    QFormLayout *m_form = nullptr;
    NumberForm m_numbers;
};

/// Where the collector listens.
class ListenerSettingsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ListenerSettingsPage(QWidget *parent = nullptr);

    void showSettings(const Settings &settings) override;
    void read(Settings &settings) const override;

private:
    QLineEdit *m_address = nullptr;
    QLabel *m_note = nullptr;
};

/// Theme, language, and what happens beside the window.
class DesktopSettingsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit DesktopSettingsPage(Tray tray, QWidget *parent = nullptr);

    void showSettings(const Settings &settings) override;
    void read(Settings &settings) const override;

private:
    void build();
    void fillLanguages();
    void fillUnits();

    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_memory = nullptr;
    QComboBox *m_rate = nullptr;
    QCheckBox *m_stays = nullptr;
    QCheckBox *m_notifies = nullptr;
};

} // namespace muster::widgets
