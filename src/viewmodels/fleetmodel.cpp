// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetmodel.h"

#include "viewmodels/fleetorder.h"
#include "viewmodels/naturalorder.h"

#include <algorithm>

namespace muster::viewmodels {

FleetModel::FleetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

FleetModel::~FleetModel() = default;

void FleetModel::moveTo(domain::Timestamp now)
{
    if (now <= m_context.now) {
        return;
    }
    // An age shows whole seconds.
    const bool isToBeSeen =
        std::chrono::floor<std::chrono::seconds>(now) != std::chrono::floor<std::chrono::seconds>(m_context.now);
    m_context.now = now;
    if (isToBeSeen) {
        announceData();
        Q_EMIT updated();
    }
}

/// Every age moves on at each tick, so every row has changed: one range for the groups, and one for each's workers.
void FleetModel::announceData()
{
    constexpr int lastColumn = fleetColumns - 1;
    if (m_groups.empty()) {
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(groupCount() - 1, lastColumn));
    for (const auto &group : m_groups) {
        const QModelIndex parent = indexOf(*group);
        const int lastRow = static_cast<int>(group->workers.size()) - 1;
        Q_EMIT dataChanged(index(0, 0, parent), index(lastRow, lastColumn, parent));
    }
}

void FleetModel::setThresholds(const domain::Thresholds &thresholds)
{
    m_context.thresholds = thresholds;
    for (auto &[id, row] : m_workers) {
        mark(row, crossedBy(row.worker, thresholds));
    }
    announceData();
    Q_EMIT updated();
}

FleetModel::Marks FleetModel::marksBy(const domain::Thresholds &thresholds) const
{
    Marks marks;
    for (const auto &[id, row] : m_workers) {
        const domain::Crossed crossed = crossedBy(row.worker, thresholds);
        marks.any += crossed.any() ? 1 : 0;
        for (std::size_t i = 0; i < crossed.size(); ++i) {
            marks.byFigure[i] += crossed.test(i) ? 1 : 0;
        }
    }
    return marks;
}

FleetModel::IdleWorkers FleetModel::idleWorkers(const std::string &category, std::size_t most) const
{
    IdleWorkers idle;
    for (const auto &[id, row] : m_workers) {
        const domain::Worker &worker = row.worker;
        if (worker.name.category == category && worker.liveness == domain::Liveness::Running
            && worker.activity == domain::Activity::Idle) {
            idle.names.push_back(worker.name.group + ':' + worker.name.name);
        }
    }
    const std::size_t shown = std::min(most, idle.names.size());
    const auto end = idle.names.begin() + static_cast<std::ptrdiff_t>(shown);
    std::ranges::partial_sort(idle.names, end, [](const auto &a, const auto &b) { return naturalOrder(a, b) < 0; });
    idle.more = static_cast<int>(idle.names.size() - shown);
    idle.names.resize(shown);
    return idle;
}

void FleetModel::setSort(FleetColumn column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Workers all;
    all.reserve(m_workers.size());
    for (auto &[id, row] : m_workers) {
        all.push_back(&row);
    }
    restoreOrder(all);
    Q_EMIT updated();
}

void FleetModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < fleetColumns) {
        setSort(static_cast<FleetColumn>(column), order);
    }
}

/// Sorts all in one step, and only where something is out of order, which only what changed can be; whoever holds a row
/// keeps it.
void FleetModel::restoreOrder(const Workers &changed)
{
    for (const auto &group : m_groups) {
        setKey(*group, m_sortColumn);
    }
    for (FleetWorker *row : changed) {
        setKey(*row, m_sortColumn);
    }
    const auto stays = [this](const FleetWorker *row) { return isInPlace(*row, m_sortOrder); };
    if (areSorted(m_groups, m_sortOrder) && std::ranges::all_of(changed, stays)) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<const int *> rows;
    rows.reserve(before.size());
    for (const QModelIndex &index : before) {
        const FleetWorker *worker = workerAt(index);
        rows.push_back(worker ? &worker->row : &groupAt(index)->row);
    }
    sortRows(m_groups, m_sortOrder);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(createIndex(*rows[i], before[i].column(), before[i].internalPointer()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const domain::Worker *FleetModel::worker(const std::string &id) const
{
    const auto found = m_workers.find(id);
    return found != m_workers.end() ? &found->second.worker.get() : nullptr;
}

const domain::Summary *FleetModel::summary(const domain::GroupKey &group) const
{
    const auto found = m_groupsById.find(group);
    return found != m_groupsById.end() ? &found->second->summary : nullptr;
}

std::vector<domain::GroupKey> FleetModel::groupKeys() const
{
    std::vector<domain::GroupKey> keys;
    for (const auto &[key, group] : m_groupsById) {
        keys.push_back(key);
    }
    return keys;
}

FleetGroup *FleetModel::groupAt(const QModelIndex &index) const
{
    return index.internalPointer() ? nullptr : m_groups[index.row()].get();
}

FleetWorker *FleetModel::workerAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const FleetGroup *>(index.internalPointer());
    return group ? group->workers[index.row()] : nullptr;
}

QModelIndex FleetModel::indexOf(const FleetGroup &group) const
{
    return createIndex(group.row, 0);
}

/// A worker's index carries its group, a group's index carries nothing: that is the level.
QModelIndex FleetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, groupAt(parent)) : createIndex(row, column);
}

QModelIndex FleetModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const FleetGroup *>(child.internalPointer());
    return group ? indexOf(*group) : QModelIndex{};
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return groupCount();
    }
    const FleetGroup *group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? static_cast<int>(group->workers.size()) : 0;
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalPointer() ? 0 : fleetColumns;
}

bool FleetModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags FleetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    // Without this QTreeView remembers each worker as expanded after expandAll(), at a great price.
    return index.isValid() && index.internalPointer() ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<FleetColumn>(index.column());
    if (const FleetWorker *worker = workerAt(index)) {
        return workerCell(*worker, column, role, m_context);
    }
    return groupCell(*groupAt(index), column, role, m_context);
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= fleetColumns) {
        return {};
    }
    const auto column = static_cast<FleetColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::ToolTipRole:
        return toolTip(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    default:
        return {};
    }
}

} // namespace muster::viewmodels
