// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/tlsfiles.h"

#include <QCommandLineParser>

#include <optional>
#include <string>
#include <variant>

namespace muster::app {

/// How https is to be spoken.
struct TlsWish
{
    ingest::TlsFiles files;
    /// Given ones, or our own, which are made when they are missing.
    enum class Pair { Given, Own } pair = Pair::Given;
};

/// The options about https of a program that listens.
class TlsSwitches final
{
public:
    void addTo(QCommandLineParser &parser) const;
    /// What the command line wishes, nothing being http; or the sentence that says what is wrong with it. Our own pair
    /// is kept in `folder`.
    std::variant<std::optional<TlsWish>, std::string> read(const QCommandLineParser &parser,
                                                           const QString &folder) const;

private:
    QCommandLineOption m_tls{QStringLiteral("tls"),
                             QStringLiteral("Speak https, with a certificate of our own that is made at first use.")};
    QCommandLineOption m_certificate{QStringLiteral("tls-cert"),
                                     QStringLiteral("Speak https, with this certificate and its chain (PEM)."),
                                     QStringLiteral("FILE")};
    QCommandLineOption m_key{QStringLiteral("tls-key"), QStringLiteral("The certificate's key (PEM)."),
                             QStringLiteral("FILE")};
    QCommandLineOption m_clientCa{
        QStringLiteral("tls-client-ca"),
        QStringLiteral("Serve only who shows a certificate of one of these authorities (PEM)."),
        QStringLiteral("FILE")};
};

} // namespace muster::app
