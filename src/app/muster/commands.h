// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/host.h"
#include "app/muster/accessservice.h"
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
    /// The host is stopped before this ends; `settings` keep the listener's address, and outlive this. `folder`: the
    /// data folder.
    Commands(Host &host, QSettings &settings, const QString &folder)
        : m_host(host),
          m_settings(settings),
          m_access(folder)
    {
    }

    void saveThresholds(const domain::Thresholds &thresholds, Done done) override;
    void saveSettings(const viewmodels::CollectorSettings &settings, Done done) override;
    void forget(const std::vector<std::string> &workers, Forgotten done) override;
    viewmodels::AccessCommands &access() override { return m_access; }

private:
    void answer(const std::function<void()> &told);

    Host &m_host;
    QSettings &m_settings;
    AccessService m_access;
};

} // namespace muster::app
