// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "viewmodels/fleetcells.h"

#include <QAbstractItemModel>

#include <map>
#include <unordered_map>

namespace muster::viewmodels {

/// The fleet as a tree of two levels, group → worker, fed by Changes. It merges and never resets, so that whatever a
/// view has selected, opened or scrolled to stays. Rows are kept in order by setSort().
class FleetModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FleetModel(QObject *parent = nullptr);
    ~FleetModel() override;

    /// Takes what changed: rows come, move between groups and leave, and the order is mended.
    void apply(const domain::Changes &changes);
    /// Moves the ages on to the receiver's clock `now`. An earlier instant is passed over.
    void moveTo(domain::Timestamp now);

    /// Marks the figures that cross them.
    void setThresholds(const domain::Thresholds &thresholds);
    const domain::Thresholds &thresholds() const { return m_context.thresholds; }
    /// How many workers would be marked by each of the thresholds, and by any.
    struct Marks
    {
        std::array<int, domain::watchedFigures> byFigure{};
        int any = 0;
    };
    Marks marksBy(const domain::Thresholds &thresholds) const;

    /// The first `most` running workers of a category that are idle, as "group:name" in natural order, and how many
    /// more there are.
    struct IdleWorkers
    {
        std::vector<std::string> names;
        int more = 0;
    };
    IdleWorkers idleWorkers(const std::string &category, std::size_t most) const;

    void setSort(FleetColumn column, Qt::SortOrder order);
    FleetColumn sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// The rows in the order in which they are shown.
    const FleetGroups &groups() const { return m_groups; }
    /// The row of an index; null when it is one of the other level.
    FleetGroup *groupAt(const QModelIndex &index) const;
    FleetWorker *workerAt(const QModelIndex &index) const;
    /// The receiver's clock.
    domain::Timestamp now() const { return m_context.now; }

    int groupCount() const { return static_cast<int>(m_groups.size()); }
    int workerCount() const { return static_cast<int>(m_workers.size()); }

    /// Null where there is none of this id.
    const domain::Worker *worker(const std::string &id) const;
    const domain::Summary *summary(const domain::GroupKey &group) const;
    /// In alphabetical order.
    std::vector<domain::GroupKey> groupKeys() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The same as setSort(); what a click on the header calls.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Changes, another instant or another order are taken in, and every row is where it belongs.
    void updated();

private:
    using Workers = std::vector<FleetWorker *>;

    QModelIndex indexOf(const FleetGroup &group) const;

    // How Changes are merged: fleetmerge.cpp.
    Workers update(const std::vector<domain::SharedWorker> &workers);
    void mark(FleetWorker &row, const domain::Crossed &crossed);
    void place(FleetWorker &row, FleetGroup *group);
    void removeGone(Workers &rows);
    void removeGone(FleetGroup &group);
    void openGroups(const Workers &displaced);
    void moveWorkers(const Workers &displaced);
    void moveWorker(FleetWorker &row, FleetGroup &to);
    void insertWorkers(const Workers &displaced);
    void closeEmptyGroups();
    void updateSummaries(const std::vector<domain::GroupSummary> &groups);
    void announceData();

    void restoreOrder(const Workers &changed);

    /// In the order in which they are shown.
    FleetGroups m_groups;
    std::map<domain::GroupKey, FleetGroup *> m_groupsById;
    std::unordered_map<std::string, FleetWorker> m_workers;
    FleetContext m_context;
    FleetColumn m_sortColumn = FleetColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace muster::viewmodels
