// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"

#include <QAbstractTableModel>

namespace muster::viewmodels {

enum class GpuColumn : int { Index, Utilization, Memory, Temperature, Power, Fraction, Users, State, Count_ };

enum GpuRole : int {
    /// double, percent; invalid where unknown. Of column Utilization.
    UtilizationRole = Qt::UserRole,
    /// domain::Activity as int.
    GpuActivityRole,
    /// bool, whether it had an error that somebody should look after.
    GpuErrorRole,
};

/// The GPUs of one worker, a row each, in the order in which it reports them.
class GpuModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Merges: rows come and go at the end only.
    void setWorker(const domain::Worker &worker);

    /// Whether something is known for this column of any GPU; of those that not every reporter tells.
    bool knows(GpuColumn column) const;
    /// What stands in column State.
    static QString stateWord(domain::Activity activity);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Gpu
    {
        domain::GpuReadings readings;
        domain::Activity activity = domain::Activity::Unknown;
        domain::GpuDetails details{};

        friend bool operator==(const Gpu &, const Gpu &) = default;
    };

    void setRowCount(std::size_t count);
    QString text(std::size_t gpu, GpuColumn column) const;

    std::vector<Gpu> m_gpus;
};

} // namespace muster::viewmodels
