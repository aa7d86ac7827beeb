// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/doorbell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace muster::app {

namespace {

constexpr int patienceInMs = 3'000;

/// In the data folder, which is its owner's alone. Where its path is too long for a socket nobody can ring.
QString nameFor(const QString &folder)
{
#ifdef Q_OS_WIN
    const QByteArray path = QDir{folder}.canonicalPath().toUtf8();
    return QStringLiteral("muster-")
           + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex());
#else
    return QDir{folder}.absoluteFilePath(QStringLiteral("window.socket"));
#endif
}

} // namespace

Doorbell::Doorbell(const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QString name = nameFor(folder);
    // Left by a program that was killed.
    QLocalServer::removeServer(name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Doorbell::answer);
    m_server.listen(name);
}

void Doorbell::answer()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        visitor->write("shown\n");
        visitor->flush();
        visitor->disconnectFromServer();
        Q_EMIT rung();
    }
}

bool Doorbell::ring(const QString &folder)
{
    QLocalSocket door;
    door.connectToServer(nameFor(folder), QIODevice::ReadOnly);
    return door.waitForConnected(patienceInMs) && door.waitForReadyRead(patienceInMs);
}

} // namespace muster::app
