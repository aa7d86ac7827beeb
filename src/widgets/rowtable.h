// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace muster::widgets {

/// A table of lines that are chosen whole and never edited: no grid, no wrapping, no row headers, lines of one height
/// in pixels, and the tabulator leads on.
void lookLikeRows(QTableView &table, int lineHeight);

} // namespace muster::widgets
