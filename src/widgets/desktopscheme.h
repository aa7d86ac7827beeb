// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <optional>

namespace muster::widgets {

/// Asks the desktop's portal whether programs are to be light or dark, and hears when that changes: on Linux Qt 6.4
/// does not know (org.freedesktop.portal.Settings, org.freedesktop.appearance color-scheme).
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    /// The user's bus; nothing where there is none, and none is started.
    static std::optional<QDBusConnection> bus();

    /// The portal is known by its name, but on a bus of two.
    explicit DesktopScheme(QDBusConnection bus,
                           const QString &portal = QStringLiteral("org.freedesktop.portal.Desktop"),
                           QObject *parent = nullptr);

Q_SIGNALS:
    /// Later, and not at all where there is no portal.
    void told(muster::widgets::Scheme scheme);

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    void tell(QVariant value);
};

} // namespace muster::widgets
