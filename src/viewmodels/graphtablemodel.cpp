// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphtablemodel.h"

#include "viewmodels/timeticks.h"

#include <utility>

namespace muster::viewmodels {

void GraphTableModel::setContent(const GraphContent &content)
{
    const auto rows = instantsOf(content).size();
    const bool fits = rows == m_instants.size() && shownLines(content).size() == m_lines.size();
    if (!fits) {
        beginResetModel();
    }
    m_content = content;
    m_lines = shownLines(m_content);
    m_instants = instantsOf(m_content);
    if (!fits) {
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int GraphTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_instants.size());
}

int GraphTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_lines.size());
}

QVariant GraphTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const domain::Timestamp time = m_instants[m_instants.size() - 1 - static_cast<std::size_t>(index.row())];
    return index.column() == 0 ? momentText(time)
                               : detailedValue(m_content, m_lines[static_cast<std::size_t>(index.column() - 1)], time);
}

QVariant GraphTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return section == 0 ? tr("Time") : title(m_content, m_lines[static_cast<std::size_t>(section - 1)]);
}

} // namespace muster::viewmodels
