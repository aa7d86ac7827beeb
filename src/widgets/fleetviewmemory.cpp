// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetcells.h"
#include "viewmodels/subjecttitle.h"
#include "widgets/fleetview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QTimer>

// What FleetView remembers: its state for a later run, and of rows that leave until they are back.
namespace muster::widgets {

namespace {

constexpr quint32 stateVersion = 1;
/// Open groups that are remembered.
constexpr int mostOpenGroups = 1'000;

} // namespace

QByteArray FleetView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << qint32{viewmodels::fleetColumns} << header()->saveState() << openGroups();
    return state;
}

bool FleetView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 columns = 0;
    QByteArray head;
    QStringList open;
    stream >> version >> columns;
    if (version != stateVersion || columns != viewmodels::fleetColumns) {
        return false;
    }
    stream >> head >> open;
    if (stream.status() != QDataStream::Ok || !header()->restoreState(head)) {
        return false;
    }
    m_openFirst = false;
    m_openOnArrival = {open.cbegin(), open.cend()};
    openArrived({}, 0, model()->rowCount() - 1);
    fillWidth();
    return true;
}

QStringList FleetView::openGroups() const
{
    QStringList open(m_openOnArrival.cbegin(), m_openOnArrival.cend());
    for (int row = 0; row < model()->rowCount() && open.size() < mostOpenGroups; ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (isExpanded(group)) {
            open += group.data(viewmodels::IdRole).toString();
        }
    }
    return open;
}

void FleetView::openArrived(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        return;
    }
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (!m_openOnArrival.isEmpty() && m_openOnArrival.remove(group.data(viewmodels::IdRole).toString())) {
            expand(group);
        }
    }
    if (m_openFirst && first <= last) {
        m_openFirst = false;
        // Later, for only once the rows have found their order is there a first one.
        QTimer::singleShot(0, this, [this] { expand(model()->index(0, 0)); });
    }
}

void FleetView::rememberLeaving(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        return;
    }
    for (int row = first; row <= last && m_openOnArrival.size() < mostOpenGroups; ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (isExpanded(group)) {
            m_openOnArrival.insert(group.data(viewmodels::IdRole).toString());
        }
    }
}

/// Comes before the selection hears of it. A group that still has workers is only left out by a filter.
void FleetView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    const QModelIndex row = selected.isEmpty() ? QModelIndex{} : selected.constFirst();
    if (row.isValid() && !parent.isValid() && !row.parent().isValid() && row.row() >= first && row.row() <= last) {
        const int workers = static_cast<int>(viewmodels::FleetColumn::Workers);
        m_isLeftOut = row.siblingAtColumn(workers).data(viewmodels::SortRole).toInt() > 0;
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

QModelIndex FleetView::childOf(const QModelIndex &parent, const history::Subject &subject) const
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (index.data(viewmodels::SubjectRole).value<history::Subject>() == subject) {
            return index;
        }
    }
    return {};
}

/// Where the worker is, whichever group it is in.
QModelIndex FleetView::anyRowOf(const history::Subject &worker) const
{
    for (int group = 0; group < model()->rowCount(); ++group) {
        if (const QModelIndex row = childOf(model()->index(group, 0), worker); row.isValid()) {
            return row;
        }
    }
    return {};
}

/// Where the selected subject is, or a group.
QModelIndex FleetView::rowOf(const history::Subject &subject) const
{
    const QModelIndex group = childOf({}, history::Subject::ofGroup(subject.isWorker() ? m_group : subject.group));
    return group.isValid() && subject.isWorker() ? childOf(group, subject) : group;
}

void FleetView::selectAgain()
{
    if (m_subject == history::Subject{} || selectionModel()->hasSelection()) {
        return;
    }
    if (const QModelIndex row = rowOf(m_subject); row.isValid()) {
        selectionModel()->select(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

} // namespace muster::widgets
