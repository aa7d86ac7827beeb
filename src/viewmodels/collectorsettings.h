// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "history/retention.h"

#include <QString>

namespace muster::viewmodels {

inline constexpr QLatin1String defaultListen{"127.0.0.1:8018"};

/// What a user may set of the collector inside the program. Rules and retention are the store's, for everybody who uses
/// it; the address is the desktop's.
struct CollectorSettings
{
    domain::Rules rules;
    history::Retention retention;
    /// "HOST:PORT"
    QString listen = defaultListen;
    /// The command line gave the address, and no setting changes it.
    bool isListenGiven = false;

    friend bool operator==(const CollectorSettings &, const CollectorSettings &) = default;
};

} // namespace muster::viewmodels
