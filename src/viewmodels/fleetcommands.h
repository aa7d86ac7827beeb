// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thresholds.h"
#include "viewmodels/collectorsettings.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace muster::viewmodels {

class AccessCommands;

/// Whether the store has it.
enum class Stored { No, Yes };

/// What a user can have the collector do. Each answers once, on the GUI thread.
class FleetCommands
{
public:
    /// What went wrong: nothing where it is empty.
    using Done = std::function<void(const QString &problem)>;
    using Forgotten = std::function<void(Stored stored)>;

    virtual ~FleetCommands() = default;

    /// Keeps the thresholds in the store, for everybody who uses it.
    virtual void saveThresholds(const domain::Thresholds &thresholds, Done done) = 0;
    /// Has all of it hold at once, and after a restart; or none, when a part of it can't be.
    virtual void saveSettings(const CollectorSettings &settings, Done done) = 0;
    /// Takes workers out of the fleet until they speak again; their history stays.
    virtual void forget(const std::vector<std::string> &workers, Forgotten done) = 0;
    /// Who may report to it, and ask it.
    virtual AccessCommands &access() = 0;
};

} // namespace muster::viewmodels
