// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphtablemodel.h"

#include "viewmodels/timeticks.h"

#include <algorithm>

namespace muster::viewmodels {

namespace {

std::vector<QString> keysOf(const std::vector<ShownLine> &lines)
{
    std::vector<QString> keys;
    for (const ShownLine &line : lines) {
        keys.push_back(QString::number(line.whose) + keyOf(*line.line));
    }
    return keys;
}

} // namespace

/// Rows come and go at both ends while the time shown moves on; the table is another one when its lines or the distance
/// of its instants are.
void GraphTableModel::setContent(const GraphContent &content)
{
    const auto lines = shownLines(content);
    const auto instants = instantsOf(content);
    const bool isSame = !lines.empty() && !m_lines.empty() && keysOf(lines) == keysOf(m_lines)
                        && lines.front().points->step == m_lines.front().points->step && overlap(instants);
    if (!isSame) {
        beginResetModel();
        take(content);
        m_instants = instants;
        endResetModel();
        return;
    }
    dropOutside(instants);
    take(content);
    addAround(instants);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void GraphTableModel::take(const GraphContent &content)
{
    m_content = content;
    m_lines = shownLines(m_content);
}

bool GraphTableModel::overlap(const std::vector<domain::Timestamp> &instants) const
{
    return !m_instants.empty() && std::ranges::any_of(instants, [this](domain::Timestamp time) {
        return std::ranges::binary_search(m_instants, time);
    });
}

/// The newest are the first rows.
void GraphTableModel::dropOutside(const std::vector<domain::Timestamp> &instants)
{
    const auto newer = m_instants.end() - std::ranges::upper_bound(m_instants, instants.back());
    if (newer > 0) {
        beginRemoveRows({}, 0, static_cast<int>(newer) - 1);
        m_instants.erase(m_instants.end() - newer, m_instants.end());
        endRemoveRows();
    }
    const auto older = std::ranges::lower_bound(m_instants, instants.front()) - m_instants.begin();
    if (older > 0) {
        beginRemoveRows({}, rowCount() - static_cast<int>(older), rowCount() - 1);
        m_instants.erase(m_instants.begin(), m_instants.begin() + older);
        endRemoveRows();
    }
}

void GraphTableModel::addAround(const std::vector<domain::Timestamp> &instants)
{
    const auto older = std::ranges::lower_bound(instants, m_instants.front());
    if (older != instants.begin()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(older - instants.begin()) - 1);
        m_instants.insert(m_instants.begin(), instants.begin(), older);
        endInsertRows();
    }
    const auto newer = std::ranges::upper_bound(instants, m_instants.back());
    if (newer != instants.end()) {
        beginInsertRows({}, 0, static_cast<int>(instants.end() - newer) - 1);
        m_instants.insert(m_instants.end(), newer, instants.end());
        endInsertRows();
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
