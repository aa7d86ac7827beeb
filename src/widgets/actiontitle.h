// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace muster::widgets {

/// What an action is called outside of its menu: without its mnemonic, also where that stands behind the text as in
/// "開く(&O)…", and without the mark that it asks first.
QString actionTitle(const QAction &action);

} // namespace muster::widgets
