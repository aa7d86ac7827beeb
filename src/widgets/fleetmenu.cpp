// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetmenu.h"

#include "domain/worker.h"
#include "viewmodels/fleetcells.h"
#include "viewmodels/format.h"
#include "widgets/fleetview.h"

#include <QAction>
#include <QSet>

namespace muster::widgets {

namespace {

void appendIfLost(std::vector<std::string> &ids, const QModelIndex &worker)
{
    if (worker.data(viewmodels::LivenessRole).toInt() == static_cast<int>(domain::Liveness::Lost)) {
        ids.push_back(worker.data(viewmodels::SubjectRole).value<history::Subject>().worker);
    }
}

} // namespace

FleetMenu::FleetMenu(FleetView &view)
    : QMenu(&view)
{
    setObjectName(QStringLiteral("fleetMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        const history::Subject subject = view.currentSubject();
        addAction(tr("&Information"), this, [this, subject] { Q_EMIT informationRequested(subject); });
        addAction(tr("Show in &graph"), this, [this, subject] { Q_EMIT graphRequested(subject); });
        addAction(tr("Filter &to this"), this, [this, subject] { Q_EMIT filterRequested(subject); });
        addAction(tr("Its e&vents"), this, [this, subject] { Q_EMIT eventsRequested(subject); });
        addAction(view.copyAction());
        addForget(rows);
        addSeparator();
    }
    addAction(view.expandAllAction());
    addAction(view.collapseAllAction());
    addAction(view.selectNoneAction());
}

void FleetMenu::addForget(const QModelIndexList &rows)
{
    const std::vector<std::string> lost = lostWorkers(rows);
    const auto count = static_cast<int>(lost.size());
    const QString text =
        count == 1 ? tr("&Forget the lost worker") : tr("&Forget %1 lost workers").arg(viewmodels::formatCount(count));
    QAction *forget =
        addAction(count == 0 ? tr("&Forget lost workers") : text, this, [this, lost] { Q_EMIT forgetRequested(lost); });
    forget->setObjectName(QStringLiteral("forget"));
    forget->setEnabled(count > 0);
    forget->setToolTip(tr("Takes them out of the fleet until they report again; their history stays."));
    setToolTipsVisible(true);
}

std::vector<std::string> FleetMenu::lostWorkers(const QModelIndexList &rows)
{
    std::vector<std::string> ids;
    const QSet<QModelIndex> selected{rows.cbegin(), rows.cend()};
    for (const QModelIndex &row : rows) {
        const int workers = row.model()->rowCount(row);
        for (int i = 0; i < workers; ++i) {
            appendIfLost(ids, row.model()->index(i, 0, row));
        }
        // A worker of a group that is selected too is named once.
        if (row.parent().isValid() && !selected.contains(row.parent())) {
            appendIfLost(ids, row);
        }
    }
    return ids;
}

} // namespace muster::widgets
