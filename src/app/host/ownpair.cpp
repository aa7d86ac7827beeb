// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/ownpair.h"

#include "app/host/selfsigned.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <algorithm>

namespace muster::app {
namespace {

constexpr QFileDevice::Permissions ours{QFileDevice::ReadOwner | QFileDevice::WriteOwner};
constexpr QFileDevice::Permissions everybodys{ours | QFileDevice::ReadGroup | QFileDevice::ReadOther};

/// Whole or not at all; made with its permissions, so that there is no moment with others.
std::optional<std::string> write(const std::string &name, const std::string &text, QFileDevice::Permissions permissions)
{
    const QString target = QString::fromStdString(name);
    QFile file{target + QStringLiteral(".new")};
    // Left behind by one that was cut off.
    file.remove();
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) && file.write(text.data(), size) == size
        && file.flush()) {
        file.close();
        QFile::remove(target);
        if (file.rename(target)) {
            return std::nullopt;
        }
    }
    return "cannot write '" + name + "': " + file.errorString().toStdString();
}

std::vector<std::string> hosts(const std::string &listened)
{
    std::vector<std::string> hosts{"localhost", "127.0.0.1", "::1"};
    const std::string machine = QSysInfo::machineHostName().toStdString();
    const bool isAny = listened == "0.0.0.0" || listened == "::";
    for (const std::string &host : {isAny ? std::string{} : listened, machine}) {
        if (!host.empty() && std::ranges::find(hosts, host) == hosts.end()) {
            hosts.insert(hosts.begin(), host);
        }
    }
    return hosts;
}

} // namespace

ingest::TlsFiles ownPairIn(const QString &folder)
{
    const QDir data{folder};
    return {.certificate = data.filePath(QStringLiteral("tls-cert.pem")).toStdString(),
            .key = data.filePath(QStringLiteral("tls-key.pem")).toStdString()};
}

std::optional<std::string> makeOwnPair(const ingest::TlsFiles &files, const std::string &host)
{
    if (QFile::exists(QString::fromStdString(files.certificate)) && QFile::exists(QString::fromStdString(files.key))) {
        return std::nullopt;
    }
    const auto pair = makeSelfSigned(hosts(host));
    if (!pair) {
        return "no certificate could be made for this machine; give one with --tls-cert and --tls-key";
    }
    // The certificate last: where it is, its key is.
    auto problem = write(files.key, pair->key, ours);
    return problem ? problem : write(files.certificate, pair->certificate, everybodys);
}

} // namespace muster::app
