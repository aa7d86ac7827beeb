// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/ownpair.h"

#include "access/privatefile.h"
#include "app/host/selfsigned.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <algorithm>

namespace muster::app {
namespace {

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
    auto problem = access::replacePrivateFile(files.key, pair->key);
    return problem ? problem : access::replacePrivateFile(files.certificate, pair->certificate);
}

} // namespace muster::app
