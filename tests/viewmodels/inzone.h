// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <ctime>
#include <optional>

namespace muster::viewmodels {

/// The zone of a test, whatever the machine's is: "CET-1CEST,M3.5.0,M10.5.0/3".
class InZone final
{
public:
    explicit InZone(const char *zone) { set(zone); }
    ~InZone() { m_before ? set(*m_before) : set({}); }
    InZone(const InZone &) = delete;
    InZone &operator=(const InZone &) = delete;

private:
    static void set(const QByteArray &zone)
    {
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

    std::optional<QByteArray> m_before = qEnvironmentVariableIsSet("TZ") ? std::optional{qgetenv("TZ")} : std::nullopt;
};

/// Clocks of central Europe are set forward on the last Sunday of March and back on that of October.
inline constexpr const char *centralEurope = "CET-1CEST,M3.5.0,M10.5.0/3";

} // namespace muster::viewmodels
