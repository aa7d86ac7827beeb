// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventmodel.h"
#include "viewmodels/format.h"
#include "widgets/eventfooter.h"
#include "widgets/eventlogdock.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

// How EventLogDock writes what it shows into a file.
namespace muster::widgets {

using viewmodels::ExportResult;

void EventLogDock::askAndExport()
{
    auto *dialog = new QFileDialog(this, tr("Export event log"));
    dialog->setObjectName(QStringLiteral("exportEventsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("muster-events-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &EventLogDock::exportTo);
    dialog->open();
}

void EventLogDock::exportTo(const QString &path)
{
    if (m_export.isRunning()) {
        return;
    }
    m_export.start(path, m_model.shownRows(), m_model.log().texts());
    m_footer->showProgress(0);
    m_exportAction->setEnabled(false);
}

void EventLogDock::endExport(const ExportResult &result)
{
    const QString file = QDir::toNativeSeparators(result.path);
    const QString notes[] = {
        tr("%1 events written to %2", nullptr, static_cast<int>(result.rows))
            .arg(viewmodels::formatCount(static_cast<std::int64_t>(result.rows)), file),
        tr("Export cancelled: %1 is as it was").arg(file),
        tr("The export failed."),
    };
    m_footer->endProgress(notes[static_cast<std::size_t>(result.outcome)]);
    count();
    if (result.outcome == ExportResult::Outcome::Failed) {
        warn(tr("The event log could not be written to %1 (%2). Choose a folder that you may write to and that has "
                "room.")
                 .arg(file, result.problem));
    }
}

void EventLogDock::warn(const QString &problem)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Event log not exported"), {}, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("exportEventsProblem"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(problem);
    box->open();
}

} // namespace muster::widgets
