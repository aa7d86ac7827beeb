// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <string>

namespace muster::test {

/// What a tree shows, as text: a row a line, its texts in these columns parted by " | ", workers indented.
inline std::string dump(const QAbstractItemModel &model, const QList<int> &columns, const QModelIndex &parent = {})
{
    std::string text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int column : columns) {
            cells += model.index(row, column, parent).data().toString();
        }
        const std::string indent = parent.isValid() ? "  " : "";
        text += indent + cells.join(QStringLiteral(" | ")).toStdString() + '\n';
        text += dump(model, columns, model.index(row, 0, parent));
    }
    return text;
}

} // namespace muster::test
