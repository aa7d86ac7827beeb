// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/tls.h"

#include "reporter/outcome.h"

#include <boost/asio/ip/address.hpp>
#include <openssl/x509v3.h>

namespace muster::reporter {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

bool isAddress(const std::string &host)
{
    error_code error;
    asio::ip::make_address(host, error);
    return !error;
}

TlsProblem cannotUse(const std::string &what, const std::string &file, const error_code &error)
{
    return {"The " + what + " '" + printable(file) + "' cannot be used (" + error.message()
            + "); it is to be a readable PEM file."};
}

std::string remedy(long reason)
{
    switch (reason) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return "give the target by a name that the certificate has";
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return "renew it at the collector";
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return "check this machine's clock";
    default:
        return "name its authority as the CA file";
    }
}

} // namespace

boost::system::result<std::unique_ptr<Tls>, TlsProblem> Tls::make(const TlsOptions &options, const Target &target)
{
    std::unique_ptr<Tls> made{new Tls{target}};
    if (auto problem = made->trust(options)) {
        return *std::move(problem);
    }
    if (auto problem = made->introduce(options)) {
        return *std::move(problem);
    }
    return made;
}

Tls::Tls(const Target &target)
    : m_target(target)
{
    SSL_CTX *const handle = m_context.native_handle();
    SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
    SSL_CTX_set_options(handle, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    m_context.set_verify_mode(asio::ssl::verify_peer);
    SSL_CTX_set_cert_verify_callback(handle, &Tls::verify, this);
}

std::optional<TlsProblem> Tls::trust(const TlsOptions &options)
{
    if (!options.fingerprint.empty()) {
        m_pinned = domain::parseFingerprint(options.fingerprint);
        return m_pinned ? std::nullopt
                        : std::optional{TlsProblem{"The fingerprint '" + printable(options.fingerprint)
                                                   + "' is none; it is SHA256: and 64 hexadecimal digits, as musterd "
                                                     "fingerprint tells them."}};
    }
    error_code error;
    if (options.caFile.empty()) {
        m_context.set_default_verify_paths(error);
        return std::nullopt;
    }
    m_context.load_verify_file(options.caFile, error);
    // Who is named is trusted, whoever vouches for it in turn.
    X509_STORE_set_flags(SSL_CTX_get_cert_store(m_context.native_handle()), X509_V_FLAG_PARTIAL_CHAIN);
    return error ? std::optional{cannotUse("CA file", options.caFile, error)} : std::nullopt;
}

std::optional<TlsProblem> Tls::introduce(const TlsOptions &options)
{
    if (options.clientCertificate.empty() != options.clientKey.empty()) {
        return TlsProblem{"A client certificate and its key belong together; give both."};
    }
    if (options.clientCertificate.empty()) {
        return std::nullopt;
    }
    error_code error;
    m_context.use_certificate_chain_file(options.clientCertificate, error);
    if (error) {
        return cannotUse("client certificate", options.clientCertificate, error);
    }
    // Nobody is to be asked on the terminal.
    m_context.set_password_callback([](std::size_t, auto) { return std::string{}; }, error);
    m_context.use_private_key_file(options.clientKey, asio::ssl::context::pem, error);
    return error ? std::optional{cannotUse("client key", options.clientKey, error)} : std::nullopt;
}

void Tls::expectTarget(SSL *connection) const
{
    // No certificate names the interface of a link's address.
    const std::string host = m_target.host.substr(0, m_target.host.find('%'));
    bool isExpected = false;
    if (isAddress(host)) {
        isExpected = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), host.c_str()) == 1;
    } else {
        SSL_set_tlsext_host_name(connection, host.c_str());
        isExpected = SSL_set1_host(connection, host.c_str()) == 1;
    }
    if (!isExpected) {
        // Otherwise any certificate would do.
        throw boost::system::system_error{asio::error::invalid_argument, "the target's name can't be verified"};
    }
}

/// A pinned certificate is the collector's whoever vouches for it, and whatever it is called.
int Tls::verify(X509_STORE_CTX *chain, void *self)
{
    auto &tls = *static_cast<Tls *>(self);
    X509_digest(X509_STORE_CTX_get0_cert(chain), EVP_sha256(), tls.m_seen.emplace().data(), nullptr);
    if (!tls.m_pinned) {
        return X509_verify_cert(chain);
    }
    const bool isIt = tls.m_seen == tls.m_pinned;
    X509_STORE_CTX_set_error(chain, isIt ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    return isIt ? 1 : 0;
}

std::optional<std::string> Tls::distrust(SSL *connection) const
{
    const long reason = SSL_get_verify_result(connection);
    if (!m_seen || reason == X509_V_OK) {
        return std::nullopt;
    }
    const std::string who = "The certificate of " + authority(m_target);
    const std::string seen = domain::toString(*m_seen);
    if (m_pinned) {
        return who + " is " + seen + ", not " + domain::toString(*m_pinned)
               + "; where it was renewed, give its new fingerprint, and otherwise somebody is in between.";
    }
    return who + " is not trusted (" + X509_verify_cert_error_string(reason) + "); " + remedy(reason)
           + ", or pin it, if musterd fingerprint there tells the same, by " + seen + '.';
}

} // namespace muster::reporter
