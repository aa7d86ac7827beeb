// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fingerprint.h"
#include "ingest/tlsfiles.h"

#include <boost/asio/ssl/context.hpp>

#include <string>
#include <string_view>

namespace muster::ingest {

/// What connections over TLS 1.2 and 1.3 are made with.
struct TlsContext
{
    boost::asio::ssl::context context;
    /// Of our certificate.
    domain::Fingerprint fingerprint;
    /// What clients will not like about it, in a sentence; usually empty.
    std::string warning;
};

/// Or why these can't be used: not PEM, encrypted, not a pair …
Result<TlsContext> makeTlsContext(const TlsTexts &texts);

/// Of the first certificate in a PEM text.
Result<domain::Fingerprint> fingerprintOf(const PemFile &certificate);

} // namespace muster::ingest
