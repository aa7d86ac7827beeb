// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/subject.h"

#include <QMetaType>
#include <QString>

namespace muster::viewmodels {

/// The worker's id, "category:group", "category" or "Whole fleet", as one harmless line.
QString subjectTitle(const history::Subject &subject);

} // namespace muster::viewmodels

Q_DECLARE_METATYPE(muster::history::Subject)
