// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fingerprint.h"
#include "reporter/target.h"
#include "reporter/tlsoptions.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/system/result.hpp>

#include <memory>
#include <optional>
#include <string>

namespace muster::reporter {

/// Why https can't be spoken: one sentence with the remedy.
struct TlsProblem
{
    std::string sentence;
};

/// What one connection over https is made with, and the judgement of who answers.
class Tls final
{
public:
    /// Reads the files: anew for each connection, so that a renewed certificate needs no restart.
    static boost::system::result<std::unique_ptr<Tls>, TlsProblem> make(const TlsOptions &options,
                                                                        const Target &target);
    Tls(const Tls &) = delete;
    Tls &operator=(const Tls &) = delete;

    boost::asio::ssl::context &context() { return m_context; }
    /// Asks for the target by name, and wants a certificate for it.
    void expectTarget(SSL *connection) const;
    /// After a handshake that failed: why, if it was for the collector's certificate.
    std::optional<std::string> distrust(SSL *connection) const;

private:
    explicit Tls(const Target &target);

    std::optional<TlsProblem> trust(const TlsOptions &options);
    std::optional<TlsProblem> introduce(const TlsOptions &options);
    static int verify(X509_STORE_CTX *chain, void *self);

    const Target m_target;
    boost::asio::ssl::context m_context{boost::asio::ssl::context::tls_client};
    std::optional<domain::Fingerprint> m_pinned;
    std::optional<domain::Fingerprint> m_seen;
};

} // namespace muster::reporter
