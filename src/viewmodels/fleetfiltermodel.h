// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetfilter.h"

#include <QAbstractProxyModel>

#include <unordered_map>

namespace muster::viewmodels {

class FleetModel;

/// The rows of a FleetModel that pass a filter, in its order. Whatever changes, there or in the filter, is told in one
/// step: one range of groups that come, one new layout, one range of groups that leave. So what a view has selected or
/// opened stays where its row does, and a tick costs the same however many rows come and go.
class FleetFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit FleetFilterModel(FleetModel &fleet, QObject *parent = nullptr);
    ~FleetFilterModel() override;

    const FleetFilter &filter() const { return m_filter; }
    void setFilter(const FleetFilter &filter);

    int groupCount() const { return static_cast<int>(m_groups.size()); }
    int workerCount() const;

    QModelIndex mapToSource(const QModelIndex &shown) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Another filter than before is in force, and the rows are those that pass it.
    void filterChanged();

private:
    /// A group that is shown, and those of its workers that are.
    struct Group
    {
        FleetGroup *group = nullptr;
        std::vector<FleetWorker *> workers{};
        int row = 0;
    };

    void refresh();
    std::vector<Group> wanted() const;
    void open(const std::vector<Group> &wanted);
    bool isAsWanted(const std::vector<Group> &wanted) const;
    void arrange(std::vector<Group> wanted);
    void place(std::vector<Group> wanted);
    void closeFrom(int row);
    void forgetLeaving(const QModelIndex &parent, int first, int last);
    void forgetAll();
    void announceData();
    QModelIndex indexOf(const FleetWorker &worker, int column) const;

    FleetModel &m_fleet;
    FleetFilter m_filter;
    std::unordered_map<const FleetGroup *, Group> m_byGroup;
    /// The same, in the order in which they are shown.
    std::vector<Group *> m_groups;
};

} // namespace muster::viewmodels
