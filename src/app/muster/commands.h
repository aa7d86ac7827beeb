// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/host.h"
#include "viewmodels/fleetcommands.h"

#include <QObject>

class QSettings;

namespace muster::app {

/// Where the settings keep the listener's address.
inline constexpr QLatin1String listenSetting{"listener/address"};

/// Has the collector do what the user wants, and answers on the GUI thread.
class Commands final : public QObject, public viewmodels::FleetCommands
{
public:
    /// The host is stopped before this ends; `settings` keep the listener's address, and outlive this.
    Commands(Host &host, QSettings &settings)
        : m_host(host),
          m_settings(settings)
    {
    }

    void saveThresholds(const domain::Thresholds &thresholds, Done done) override;
    void saveSettings(const viewmodels::CollectorSettings &settings, Done done) override;
    void forget(const std::vector<std::string> &workers, Forgotten done) override;

private:
    void answer(const std::function<void()> &told);

    Host &m_host;
    QSettings &m_settings;
};

} // namespace muster::app
