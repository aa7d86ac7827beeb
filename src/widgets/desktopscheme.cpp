// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace muster::widgets {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

} // namespace

std::optional<QDBusConnection> DesktopScheme::bus()
{
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(usual);
    return isThere ? std::optional{QDBusConnection::sessionBus()} : std::nullopt;
}

DesktopScheme::DesktopScheme(QDBusConnection bus, QObject *parent)
    : QObject(parent)
{
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(hear(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto *answer = new QDBusPendingCallWatcher{bus.asyncCall(question), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply{*answer};
        if (reply.isValid()) {
            tell(reply.value().variant());
        }
        answer->deleteLater();
    });
}

void DesktopScheme::hear(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colourScheme) {
        tell(value.variant());
    }
}

/// Read() packs its answer twice.
void DesktopScheme::tell(QVariant value)
{
    if (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    bool isNumber = false;
    const uint scheme = value.toUInt(&isNumber);
    if (isNumber) {
        Q_EMIT told(schemeOf(scheme));
    }
}

} // namespace muster::widgets
