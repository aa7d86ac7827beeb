// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopscheme.h"

#include <QDBusServer>
#include <QDBusVariant>
#include <QTest>

#include <gmock/gmock.h>

namespace muster {

using testing::ElementsAre;
using widgets::DesktopScheme;
using widgets::Scheme;

namespace {

constexpr int patienceInMs = 30'000;

/// Answers like the portal of a desktop.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key) const
    {
        const bool isKnown =
            space == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme");
        return QDBusVariant{QVariant::fromValue(QDBusVariant{isKnown ? QVariant{scheme} : QVariant{}})};
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// A desktop on the other end of a bus.
class DesktopSchemeTest : public testing::Test
{
protected:
    DesktopSchemeTest()
    {
        QObject::connect(&server, &QDBusServer::newConnection, &portal, [this](QDBusConnection visitor) {
            visitor.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllContents);
            visitors.push_back(visitor);
        });
    }
    ~DesktopSchemeTest() override { QDBusConnection::disconnectFromPeer(QStringLiteral("desktop")); }

    void ask()
    {
        asked = std::make_unique<DesktopScheme>(
            QDBusConnection::connectToPeer(server.address(), QStringLiteral("desktop")), QString{});
        QObject::connect(asked.get(), &DesktopScheme::told, &portal, [this](Scheme scheme) { told.push_back(scheme); });
    }
    bool hears(std::size_t count)
    {
        return QTest::qWaitFor([&] { return told.size() >= count; }, patienceInMs);
    }
    void change(const char *space, const char *key, const QVariant &value)
    {
        Q_EMIT portal.SettingChanged(QLatin1String{space}, QLatin1String{key}, QDBusVariant{value});
    }

    QDBusServer server{QStringLiteral("unix:tmpdir=/tmp")};
    Portal portal;
    std::vector<QDBusConnection> visitors;
    std::unique_ptr<DesktopScheme> asked;
    std::vector<Scheme> told;
};

} // namespace

TEST_F(DesktopSchemeTest, IsAskedForAndHeardOf)
{
    portal.scheme = 1;
    ask();
    ASSERT_TRUE(hears(1));
    change("org.freedesktop.appearance", "accent-color", 2U);
    change("org.gnome.desktop.interface", "color-scheme", 2U);
    change("org.freedesktop.appearance", "color-scheme", QStringLiteral("dark"));
    change("org.freedesktop.appearance", "color-scheme", 2U);
    change("org.freedesktop.appearance", "color-scheme", 0U);
    change("org.freedesktop.appearance", "color-scheme", 77U);
    ASSERT_TRUE(hears(4));
    EXPECT_THAT(told, ElementsAre(Scheme::Dark, Scheme::Light, Scheme::Any, Scheme::Any));
}

TEST_F(DesktopSchemeTest, OfAPortalThatDoesNotKnowNothingIsHeard)
{
    QObject::disconnect(&server, nullptr, &portal, nullptr);
    ask();
    QTest::qWait(100);
    EXPECT_TRUE(told.empty());
}

} // namespace muster

#include "tst_desktopscheme.moc"
