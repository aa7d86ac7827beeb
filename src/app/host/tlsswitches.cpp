// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/tlsswitches.h"

#include "app/host/ownpair.h"

namespace muster::app {

void TlsSwitches::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_tls, m_certificate, m_key, m_clientCa});
}

std::variant<std::optional<TlsWish>, std::string> TlsSwitches::read(const QCommandLineParser &parser,
                                                                    const QString &folder) const
{
    for (const QCommandLineOption *option : {&m_certificate, &m_key, &m_clientCa}) {
        // As where a script's variable is unset: what it was to secure would stand open.
        if (parser.isSet(*option) && parser.value(*option).isEmpty()) {
            return "--" + option->names().constFirst().toStdString() + " names no file.";
        }
    }
    const bool isGiven = parser.isSet(m_certificate);
    if (isGiven != parser.isSet(m_key)) {
        return "--tls-cert and --tls-key belong together; --tls alone makes a pair of its own.";
    }
    if (!isGiven && !parser.isSet(m_tls)) {
        return parser.isSet(m_clientCa)
                   ? std::variant<std::optional<TlsWish>,
                                  std::string>{"--tls-client-ca needs --tls, or --tls-cert and --tls-key."}
                   : std::nullopt;
    }
    TlsWish wish;
    if (isGiven) {
        wish.files.certificate = parser.value(m_certificate).toStdString();
        wish.files.key = parser.value(m_key).toStdString();
    } else {
        wish = {ownPairIn(folder), TlsWish::Pair::Own};
    }
    wish.files.clientCa = parser.value(m_clientCa).toStdString();
    return wish;
}

} // namespace muster::app
