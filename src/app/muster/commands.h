// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/host.h"
#include "viewmodels/fleetcommands.h"

#include <QObject>

namespace muster::app {

/// Has the collector do what the user wants, and answers on the GUI thread.
class Commands final : public QObject, public viewmodels::FleetCommands
{
public:
    /// The host is stopped before this ends.
    explicit Commands(Host &host)
        : m_host(host)
    {
    }

    void saveThresholds(const domain::Thresholds &thresholds, Done done) override;
    void forget(const std::vector<std::string> &workers, Forgotten done) override;

private:
    void answer(const std::function<void()> &told);

    Host &m_host;
};

} // namespace muster::app
