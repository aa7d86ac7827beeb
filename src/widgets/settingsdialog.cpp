// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settingsdialog.h"

#include "viewmodels/fleetcommands.h"
#include "widgets/fieldmark.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

constexpr int margin = 20;
constexpr int gap = 16;
constexpr int titlesWidth = 130;
constexpr int titleHeight = 30;
constexpr int pageWidth = 430;

} // namespace

SettingsDialog::SettingsDialog(Settings current, viewmodels::FleetCommands &commands, Tray tray, QWidget *parent)
    : QDialog(parent),
      m_current(std::move(current)),
      m_commands(commands),
      m_titles(new QListWidget),
      m_stack(new QStackedWidget),
      m_problem(newErrorLabel(this))
{
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_titles->setObjectName(QStringLiteral("settings.pages"));
    m_titles->setAccessibleName(tr("Pages of the settings"));
    m_titles->setFixedWidth(titlesWidth);
    m_stack->setMinimumWidth(pageWidth);
    addPage(tr("Fleet"), new FleetSettingsPage);
    addPage(tr("History"), new HistorySettingsPage);
    addPage(tr("Listener"), new ListenerSettingsPage);
    addPage(tr("Desktop"), new DesktopSettingsPage{tray});
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    buildButtons();

    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_titles);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(margin, gap, margin, gap);
    column->setSpacing(gap);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    showPage(0);
    m_titles->setFocus();
}

void SettingsDialog::addPage(const QString &title, SettingsPage *page)
{
    auto *item = new QListWidgetItem{title, m_titles};
    item->setSizeHint({0, titleHeight});
    m_stack->addWidget(page);
    m_pages.push_back(page);
    page->showSettings(m_current);
}

void SettingsDialog::buildButtons()
{
    m_buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply
                                     | QDialogButtonBox::RestoreDefaults};
    m_buttons->setObjectName(QStringLiteral("settings.buttons"));
    QPushButton *defaults = m_buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setToolTip(tr("Fills this page with what a new store and a new user have; nothing is saved yet"));
    connect(defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { save(Then::Close); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { save(Then::Stay); });
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_current;
    for (const SettingsPage *page : m_pages) {
        page->read(settings);
    }
    return settings;
}

int SettingsDialog::page() const
{
    return m_titles->currentRow();
}

void SettingsDialog::showPage(int page)
{
    m_titles->setCurrentRow(page);
}

void SettingsDialog::restoreDefaults()
{
    Settings defaults;
    if (m_current.collector.isListenGiven) {
        defaults.collector.isListenGiven = true;
        defaults.collector.listen = m_current.collector.listen;
    }
    m_pages.at(static_cast<std::size_t>(page()))->showSettings(defaults);
}

void SettingsDialog::save(Then then)
{
    const QStringList losses = historyLostBy(m_current.collector, settings().collector);
    if (losses.isEmpty()) {
        send(then);
    } else {
        confirmLoss(losses, then);
    }
}

void SettingsDialog::confirmLoss(const QStringList &losses, Then then)
{
    auto *box = new QMessageBox{QMessageBox::Warning, tr("Delete history"),
                                tr("Keeping less deletes history, for everybody who uses this store:"),
                                QMessageBox::Cancel, this};
    box->setObjectName(QStringLiteral("settings.confirm"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(QStringLiteral("• ") + losses.join(QStringLiteral("\n• ")));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *agree = box->addButton(tr("&Delete and save"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(agree, &QPushButton::clicked, this, [this, then] { send(then); });
    box->open();
}

void SettingsDialog::send(Then then)
{
    const Settings wanted = settings();
    if (wanted.collector == m_current.collector) {
        finish(wanted, {}, then);
        return;
    }
    m_stack->setEnabled(false);
    m_buttons->setEnabled(false);
    m_commands.saveSettings(wanted.collector, [dialog = QPointer{this}, wanted, then](const QString &problem) {
        if (dialog) {
            dialog->finish(wanted, problem, then);
        }
    });
}

/// Not while something is being saved: what is in force then, nobody would be told.
void SettingsDialog::reject()
{
    if (m_buttons->isEnabled()) {
        QDialog::reject();
    }
}

void SettingsDialog::finish(const Settings &wanted, const QString &problem, Then then)
{
    m_stack->setEnabled(true);
    m_buttons->setEnabled(true);
    m_problem->setText(tr("Nothing was saved: %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        return;
    }
    m_current = wanted;
    if (then == Then::Close) {
        accept();
    }
    Q_EMIT saved(wanted);
}

} // namespace muster::widgets
