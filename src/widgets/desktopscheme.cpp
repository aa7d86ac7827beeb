// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopscheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace muster::widgets {

namespace {

constexpr QLatin1String path{"/org/freedesktop/portal/desktop"};
constexpr QLatin1String interface {
    "org.freedesktop.portal.Settings"
};
constexpr QLatin1String appearance{"org.freedesktop.appearance"};
constexpr QLatin1String colourScheme{"color-scheme"};

} // namespace

std::optional<QDBusConnection> DesktopScheme::bus()
{
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(usual);
    return isThere ? std::optional{QDBusConnection::sessionBus()} : std::nullopt;
}

DesktopScheme::DesktopScheme(QDBusConnection bus, const QString &portal, QObject *parent)
    : QObject(parent)
{
    bus.connect(portal, path, interface, QStringLiteral("SettingChanged"), this, SLOT(hear(QDBusMessage)));
    auto question = QDBusMessage::createMethodCall(portal, path, interface, QStringLiteral("Read"));
    question << QString{appearance} << QString{colourScheme};
    auto *answer = new QDBusPendingCallWatcher{bus.asyncCall(question), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply{*answer};
        if (reply.isValid()) {
            tell(reply.value().variant());
        }
        answer->deleteLater();
    });
}

/// SettingChanged(namespace, key, value)
void DesktopScheme::hear(const QDBusMessage &message)
{
    const QVariantList told = message.arguments();
    if (told.value(0).toString() == appearance && told.value(1).toString() == colourScheme) {
        tell(told.value(2));
    }
}

/// Values come packed, and as the answer to Read() twice.
void DesktopScheme::tell(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    bool isNumber = false;
    const uint scheme = value.toUInt(&isNumber);
    if (isNumber) {
        Q_EMIT told(schemeOf(scheme));
    }
}

} // namespace muster::widgets
