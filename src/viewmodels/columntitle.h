// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QVariant>

#include <span>

namespace muster::viewmodels {

/// What a table says of a column, to be translated.
struct ColumnTitle
{
    const char *title;
    const char *toolTip;
};

/// For headerData(): what the header of a column shows and explains, translated in `context`; nothing for anything
/// else.
inline QVariant headerValue(std::span<const ColumnTitle> titles, const char *context, int section,
                            Qt::Orientation orientation, int role)
{
    const bool isColumn = section >= 0 && section < static_cast<int>(titles.size());
    if (orientation != Qt::Horizontal || !isColumn || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const ColumnTitle &column = titles[static_cast<std::size_t>(section)];
    return QCoreApplication::translate(context, role == Qt::DisplayRole ? column.title : column.toolTip);
}

} // namespace muster::viewmodels
