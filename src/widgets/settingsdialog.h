// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settingspages.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace muster::viewmodels {
class FleetCommands;
}

namespace muster::widgets {

/// Sets what can be set, page by page. Nothing is saved in part: what the collector refuses is told, and the dialog
/// stays open.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `commands` outlive the dialog.
    SettingsDialog(Settings current, viewmodels::FleetCommands &commands, Tray tray, QWidget *parent = nullptr);

    /// As they stand in the fields.
    Settings settings() const;
    int page() const;
    void showPage(int page);
    void reject() override;

Q_SIGNALS:
    /// These hold now; the collector's share is kept already, the desktop's is not.
    void saved(const muster::widgets::Settings &settings);

private:
    enum class Then { Close, Stay };

    void addPage(const QString &title, SettingsPage *page);
    void buildButtons();
    void restoreDefaults();
    void save(Then then);
    void confirmLoss(const QStringList &losses, Then then);
    void send(Then then);
    void finish(const Settings &wanted, const QString &problem, Then then);

    Settings m_current;
    viewmodels::FleetCommands &m_commands;
    std::vector<SettingsPage *> m_pages;
    QListWidget *m_titles = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace muster::widgets
