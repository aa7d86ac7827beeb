// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfiltermodel.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/fleetorder.h"

#include <algorithm>

namespace muster::viewmodels {

FleetFilterModel::FleetFilterModel(FleetModel &fleet, QObject *parent)
    : QAbstractProxyModel(parent),
      m_fleet(fleet)
{
    setSourceModel(&fleet);
    connect(&fleet, &FleetModel::updated, this, &FleetFilterModel::refresh);
    connect(&fleet, &FleetModel::rowsAboutToBeRemoved, this, &FleetFilterModel::forgetLeaving);
    connect(&fleet, &QObject::destroyed, this, &FleetFilterModel::forgetAll);
    refresh();
}

FleetFilterModel::~FleetFilterModel() = default;

void FleetFilterModel::setFilter(const FleetFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
        Q_EMIT filterChanged();
    }
}

int FleetFilterModel::workerCount() const
{
    std::size_t count = 0;
    for (const Group *group : m_groups) {
        count += group->workers.size();
    }
    return static_cast<int>(count);
}

/// Groups come in and leave at the end, where they have no workers: only the layout in between moves rows.
void FleetFilterModel::refresh()
{
    std::vector<Group> next = wanted();
    const int count = static_cast<int>(next.size());
    open(next);
    if (!isAsWanted(next)) {
        arrange(std::move(next));
    }
    closeFrom(count);
    announceData();
}

std::vector<FleetFilterModel::Group> FleetFilterModel::wanted() const
{
    std::vector<Group> wanted;
    wanted.reserve(m_fleet.groups().size());
    for (const auto &group : m_fleet.groups()) {
        auto workers = m_filter.shown(*group, m_fleet.now());
        if (!workers.empty()) {
            wanted.push_back({group.get(), std::move(workers), static_cast<int>(wanted.size())});
        }
    }
    return wanted;
}

void FleetFilterModel::open(const std::vector<Group> &wanted)
{
    std::vector<FleetGroup *> opened;
    for (const Group &entry : wanted) {
        if (!m_byGroup.contains(entry.group)) {
            opened.push_back(entry.group);
        }
    }
    if (opened.empty()) {
        return;
    }
    beginInsertRows({}, groupCount(), groupCount() + static_cast<int>(opened.size()) - 1);
    for (FleetGroup *group : opened) {
        m_groups.push_back(&(m_byGroup[group] = {.group = group, .row = groupCount()}));
    }
    endInsertRows();
}

bool FleetFilterModel::isAsWanted(const std::vector<Group> &wanted) const
{
    return std::ranges::equal(m_groups, wanted, [](const Group *shown, const Group &entry) {
        return shown->group == entry.group && shown->workers == entry.workers;
    });
}

void FleetFilterModel::arrange(std::vector<Group> wanted)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<const Group *, const FleetWorker *>> held;
    held.reserve(before.size());
    for (const QModelIndex &index : before) {
        const auto *group = static_cast<const Group *>(index.internalPointer());
        held.emplace_back(group ? nullptr : m_groups[index.row()], group ? group->workers[index.row()] : nullptr);
    }
    place(std::move(wanted));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto [group, worker] = held[i];
        const int column = before[i].column();
        after.append(worker ? indexOf(*worker, column) : createIndex(group->row, column));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Gives every group its place and its workers; those that are not wanted come last and have none.
void FleetFilterModel::place(std::vector<Group> wanted)
{
    for (Group *group : m_groups) {
        group->row = groupCount();
        group->workers.clear();
    }
    for (Group &entry : wanted) {
        m_byGroup.at(entry.group) = std::move(entry);
    }
    std::ranges::stable_sort(m_groups, {}, &Group::row);
    numberRows(m_groups);
}

void FleetFilterModel::closeFrom(int row)
{
    if (row >= groupCount()) {
        return;
    }
    beginRemoveRows({}, row, groupCount() - 1);
    std::for_each(m_groups.begin() + row, m_groups.end(),
                  [this](const Group *group) { m_byGroup.erase(m_byGroup.find(group->group)); });
    m_groups.resize(static_cast<std::size_t>(row));
    endRemoveRows();
}

/// The fleet still stands in the order that is shown here. What it does later, until all is updated, touches no row
/// that is left.
void FleetFilterModel::forgetLeaving(const QModelIndex &parent, int first, int last)
{
    if (!parent.isValid()) {
        const auto &groups = m_fleet.groups();
        if (std::any_of(groups.begin() + first, groups.begin() + last + 1,
                        [this](const auto &group) { return m_byGroup.contains(group.get()); })) {
            refresh();
        }
        return;
    }
    const auto shown = m_byGroup.find(m_fleet.groupAt(parent));
    if (shown == m_byGroup.end()) {
        return;
    }
    auto &workers = shown->second.workers;
    const auto from = std::ranges::lower_bound(workers, first, {}, &FleetWorker::row);
    const auto to = std::ranges::upper_bound(workers, last, {}, &FleetWorker::row);
    if (from != to) {
        beginRemoveRows(createIndex(shown->second.row, 0), static_cast<int>(from - workers.begin()),
                        static_cast<int>(to - workers.begin()) - 1);
        workers.erase(from, to);
        endRemoveRows();
    }
}

/// Not as rows that are removed: somebody may still ask those for what is no longer there.
void FleetFilterModel::forgetAll()
{
    beginResetModel();
    m_groups.clear();
    m_byGroup.clear();
    endResetModel();
}

void FleetFilterModel::announceData()
{
    constexpr int lastColumn = fleetColumns - 1;
    if (m_groups.empty()) {
        return;
    }
    Q_EMIT dataChanged(createIndex(0, 0), createIndex(groupCount() - 1, lastColumn));
    for (Group *group : m_groups) {
        const int lastRow = static_cast<int>(group->workers.size()) - 1;
        Q_EMIT dataChanged(createIndex(0, 0, group), createIndex(lastRow, lastColumn, group));
    }
}

QModelIndex FleetFilterModel::indexOf(const FleetWorker &worker, int column) const
{
    const auto group = m_byGroup.find(worker.group);
    if (group == m_byGroup.end()) {
        return {};
    }
    const auto &workers = group->second.workers;
    const auto place = std::ranges::lower_bound(workers, worker.row, {}, &FleetWorker::row);
    const bool isShown = place != workers.end() && *place == &worker;
    return isShown ? createIndex(static_cast<int>(place - workers.begin()), column, &group->second) : QModelIndex{};
}

QModelIndex FleetFilterModel::mapToSource(const QModelIndex &shown) const
{
    if (!shown.isValid()) {
        return {};
    }
    const auto *group = static_cast<const Group *>(shown.internalPointer());
    if (!group) {
        return m_fleet.index(m_groups[shown.row()]->group->row, shown.column());
    }
    return m_fleet.index(group->workers[shown.row()]->row, shown.column(), m_fleet.index(group->group->row, 0));
}

QModelIndex FleetFilterModel::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid()) {
        return {};
    }
    if (const FleetWorker *worker = m_fleet.workerAt(source)) {
        return indexOf(*worker, source.column());
    }
    const auto group = m_byGroup.find(m_fleet.groupAt(source));
    return group == m_byGroup.end() ? QModelIndex{} : createIndex(group->second.row, source.column());
}

/// A worker's index carries its group, a group's index carries nothing: that is the level.
QModelIndex FleetFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, m_groups[parent.row()]) : createIndex(row, column);
}

QModelIndex FleetFilterModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group ? createIndex(group->row, 0) : QModelIndex{};
}

int FleetFilterModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return groupCount();
    }
    const bool isGroup = parent.column() == 0 && !parent.internalPointer();
    return isGroup ? static_cast<int>(m_groups[parent.row()]->workers.size()) : 0;
}

int FleetFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalPointer() ? 0 : fleetColumns;
}

bool FleetFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags FleetFilterModel::flags(const QModelIndex &index) const
{
    // As the fleet's, without the way there: a view asks this of every row.
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalPointer() ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant FleetFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // QAbstractProxyModel goes by the first row, and there may be none. The fleet may be gone before the view.
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant{};
}

} // namespace muster::viewmodels
