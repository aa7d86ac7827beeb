// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowtable.h"

#include <QHeaderView>
#include <QTableView>

namespace muster::widgets {

void lookLikeRows(QTableView &table, int lineHeight)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(lineHeight);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace muster::widgets
