// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QDateTimeEdit>

namespace muster::widgets {

/// Edits a local time to the minute: seconds would count, and nobody would see them.
class MomentEdit final : public QDateTimeEdit
{
    Q_OBJECT

public:
    MomentEdit(const char *name, domain::Timestamp time, QWidget *parent = nullptr);

    domain::Timestamp moment() const;
};

} // namespace muster::widgets
