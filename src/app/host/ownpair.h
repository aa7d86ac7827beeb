// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/tlsfiles.h"

#include <QString>

#include <optional>
#include <string>

namespace muster::app {

/// Where the self-signed certificate of a data folder is: tls-cert.pem and tls-key.pem in it.
ingest::TlsFiles ownPairIn(const QString &folder);

/// Makes the two where one is missing, for this machine's name and `host`; answers why it can't. Nobody but we may ever
/// read the key.
std::optional<std::string> makeOwnPair(const ingest::TlsFiles &files, const std::string &host);

} // namespace muster::app
