// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphcontent.h"

#include <QAbstractTableModel>

namespace muster::viewmodels {

/// What a graph shows as a table: a row for each instant, newest first, and a column for each line behind the time.
class GraphTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const GraphContent &content);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const GraphContent &content);
    bool overlap(const std::vector<domain::Timestamp> &instants) const;
    void dropOutside(const std::vector<domain::Timestamp> &instants);
    void addAround(const std::vector<domain::Timestamp> &instants);

    GraphContent m_content;
    /// They point into the content.
    std::vector<ShownLine> m_lines;
    /// Oldest first.
    std::vector<domain::Timestamp> m_instants;
};

} // namespace muster::viewmodels
