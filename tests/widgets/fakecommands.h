// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcommands.h"
#include "widgets/fakeaccess.h"

#include <optional>

namespace muster::test {

/// Remembers what it was told, and answers at once: with `problem`, or that all went well.
class FakeCommands final : public viewmodels::FleetCommands
{
public:
    QString problem;
    std::optional<domain::Thresholds> saved;
    std::optional<viewmodels::CollectorSettings> settingsSaved;
    std::vector<std::string> forgotten;
    FakeAccess tokens;

    void saveThresholds(const domain::Thresholds &thresholds, Done done) override
    {
        saved = thresholds;
        done(problem);
    }
    void saveSettings(const viewmodels::CollectorSettings &settings, Done done) override
    {
        settingsSaved = settings;
        done(problem);
    }
    void forget(const std::vector<std::string> &workers, Forgotten done) override
    {
        forgotten = workers;
        done(problem.isEmpty() ? viewmodels::Stored::Yes : viewmodels::Stored::No);
    }
    viewmodels::AccessCommands &access() override { return tokens; }
};

} // namespace muster::test
