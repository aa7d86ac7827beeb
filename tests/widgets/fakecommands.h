// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetcommands.h"
#include "widgets/fakeaccess.h"

#include <optional>
#include <utility>

namespace muster::test {

/// Remembers what it was told, and answers: with `problem`, or that all went well. At once, unless it is to wait.
class FakeCommands final : public viewmodels::FleetCommands
{
public:
    QString problem;
    std::optional<domain::Thresholds> saved;
    std::optional<viewmodels::CollectorSettings> settingsSaved;
    std::vector<std::string> forgotten;
    bool waits = false;
    /// Of the settings, while it waits.
    Done unanswered;
    FakeAccess tokens;

    void saveThresholds(const domain::Thresholds &thresholds, Done done) override
    {
        saved = thresholds;
        done(problem);
    }
    void saveSettings(const viewmodels::CollectorSettings &settings, Done done) override
    {
        settingsSaved = settings;
        if (waits) {
            unanswered = std::move(done);
        } else {
            done(problem);
        }
    }
    void forget(const std::vector<std::string> &workers, Forgotten done) override
    {
        forgotten = workers;
        done(problem.isEmpty() ? viewmodels::Stored::Yes : viewmodels::Stored::No);
    }
    viewmodels::AccessCommands &access() override { return tokens; }
};

} // namespace muster::test
