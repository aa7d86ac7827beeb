// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventlogdock.h"

#include "viewmodels/eventmodel.h"
#include "viewmodels/eventscsv.h"
#include "widgets/eventtable.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>

namespace muster::widgets {

namespace {

constexpr int sidePadding = 8;

} // namespace

EventLogDock::EventLogDock(viewmodels::EventModel &model, QWidget *parent)
    : QDockWidget(tr("Event log"), parent),
      m_model(model)
{
    setObjectName(QStringLiteral("eventLogDock"));
    createActions();
    createTable();
    setTitleBarWidget(createTitleBar());
    auto *empty = new QLabel(tr("No events yet."));
    empty->setObjectName(QStringLiteral("eventLogEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setProperty("look", QStringLiteral("muted"));
    m_pages = new QStackedWidget;
    m_pages->setContentsMargins(sidePadding + 2, 0, 0, 0);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_table);
    setWidget(m_pages);
    connect(this, &QDockWidget::topLevelChanged, this, &EventLogDock::showColumns);
    connect(this, &QDockWidget::dockLocationChanged, this, &EventLogDock::showColumns);
    const auto showPage = [this] { m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, showPage);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, showPage);
    showPage();
    showColumns();
}

void EventLogDock::createActions()
{
    m_export = new QAction(tr("&Export event log…"), this);
    m_export->setObjectName(QStringLiteral("exportEvents"));
    m_export->setIconText(tr("CSV"));
    m_export->setToolTip(tr("Write the event log into a CSV file"));
    connect(m_export, &QAction::triggered, this, &EventLogDock::askAndExport);
}

void EventLogDock::createTable()
{
    m_table = new EventTable(m_model);
    m_table->setObjectName(QStringLiteral("eventLog"));
    m_table->setAccessibleName(tr("Event log"));
    m_table->addAction(m_export);
}

QWidget *EventLogDock::createTitleBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, sidePadding, 8);
    auto *title = new QLabel(windowTitle());
    title->setTextFormat(Qt::PlainText);
    title->setProperty("look", QStringLiteral("title"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *csv = new QToolButton;
    csv->setObjectName(QStringLiteral("exportEventsButton"));
    csv->setDefaultAction(m_export);
    csv->setToolButtonStyle(Qt::ToolButtonTextOnly);
    csv->setAutoRaise(true);
    auto *floating = new QToolButton;
    floating->setObjectName(QStringLiteral("floatEventsButton"));
    floating->setText(QStringLiteral("⤢"));
    floating->setToolTip(tr("Show the event log in a window of its own, with every column, or put it back"));
    floating->setAccessibleName(tr("Event log in a window of its own"));
    floating->setAutoRaise(true);
    connect(floating, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    row->addWidget(title);
    row->addStretch();
    row->addWidget(csv);
    row->addWidget(floating);
    return bar;
}

QAction *EventLogDock::copyAction() const
{
    return m_table->copyAction();
}

/// Docked there is room for time, worker and word; the rest is in the tool tip.
void EventLogDock::showColumns()
{
    using enum viewmodels::EventColumn;
    m_table->horizontalHeader()->setVisible(isFloating());
    m_table->showColumns(isFloating() ? std::vector{Time, Worker, Group, Event, Detail}
                                      : std::vector{Time, Worker, Event});
}

void EventLogDock::askAndExport()
{
    auto *dialog = new QFileDialog(this, tr("Export event log"));
    dialog->setObjectName(QStringLiteral("exportEventsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("muster-events-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &EventLogDock::exportOrTell);
    dialog->open();
}

void EventLogDock::exportOrTell(const QString &path)
{
    const QString problem = exportCsv(path);
    if (problem.isEmpty()) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Event log not exported"), {}, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("exportEventsProblem"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(problem);
    box->open();
}

QString EventLogDock::exportCsv(const QString &path) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && viewmodels::writeEventsCsv(file, m_model.shownRows(), m_model.log().texts())
        && file.commit()) {
        return {};
    }
    return tr("The event log could not be written to %1 (%2). Choose a folder that you may write to and that has room.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace muster::widgets
