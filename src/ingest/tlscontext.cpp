// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tlscontext.h"

#include "ingest/escape.h"

#include <boost/asio/buffer.hpp>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <memory>
#include <optional>

namespace muster::ingest {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

/// For TLS 1.2; those of 1.3 are all of this kind: keys that are gone afterwards, and authenticated encryption.
constexpr const char *ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr std::string_view sessionContext = "muster";

std::string quoted(const PemFile &file)
{
    return '\'' + escaped(file.name) + '\'';
}

Error holdsNoCertificate(const PemFile &file)
{
    return Error{quoted(file) + " holds no certificate in PEM form"};
}

void harden(asio::ssl::context &context)
{
    SSL_CTX *const handle = context.native_handle();
    SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
    SSL_CTX_set_options(handle, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_cipher_list(handle, ciphers);
    SSL_CTX_set_session_id_context(handle, reinterpret_cast<const unsigned char *>(sessionContext.data()),
                                   static_cast<unsigned>(sessionContext.size()));
}

domain::Fingerprint digest(const X509 *certificate)
{
    domain::Fingerprint fingerprint{};
    X509_digest(certificate, EVP_sha256(), fingerprint.data(), nullptr);
    return fingerprint;
}

std::optional<Error> usePair(asio::ssl::context &context, const TlsTexts &texts)
{
    error_code error;
    context.use_certificate_chain(asio::buffer(texts.certificate.text), error);
    if (error) {
        return holdsNoCertificate(texts.certificate);
    }
    if (texts.key.text.find("ENCRYPTED") != std::string::npos) {
        return Error{"the key " + quoted(texts.key)
                     + " is encrypted, and nobody is there to give the passphrase; write it without one: openssl pkey "
                       "-in KEY -out NEWKEY"};
    }
    // Nobody is to be asked on the terminal.
    context.set_password_callback([](std::size_t, auto) { return std::string{}; }, error);
    context.use_private_key(asio::buffer(texts.key.text), asio::ssl::context::pem, error);
    const bool isPair = !error && SSL_CTX_check_private_key(context.native_handle()) == 1;
    if (isPair) {
        return std::nullopt;
    }
    const bool isKey = !error || ERR_GET_LIB(static_cast<unsigned long>(error.value())) == ERR_LIB_X509;
    return isKey ? Error{"the key " + quoted(texts.key) + " does not belong to the certificate "
                         + quoted(texts.certificate)}
                 : Error{quoted(texts.key) + " holds no key in PEM form"};
}

/// Clients have to show a certificate that one of these vouches for.
std::optional<Error> askClients(asio::ssl::context &context, const PemFile &authorities)
{
    error_code error;
    context.add_certificate_authority(asio::buffer(authorities.text), error);
    SSL_CTX *const handle = context.native_handle();
    X509_STORE *const store = SSL_CTX_get_cert_store(handle);
    const STACK_OF(X509_OBJECT) *const known = X509_STORE_get0_objects(store);
    if (error || sk_X509_OBJECT_num(known) == 0) {
        return holdsNoCertificate(authorities);
    }
    for (int i = 0; i < sk_X509_OBJECT_num(known); ++i) {
        SSL_CTX_add_client_CA(handle, X509_OBJECT_get0_X509(sk_X509_OBJECT_value(known, i)));
    }
    // Who is named here is trusted, whoever vouches for it in turn.
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
    context.set_verify_mode(asio::ssl::verify_peer | asio::ssl::verify_fail_if_no_peer_cert);
    return std::nullopt;
}

} // namespace

Result<TlsContext> makeTlsContext(const TlsTexts &texts)
{
    TlsContext made{asio::ssl::context{asio::ssl::context::tls_server}, {}, {}};
    harden(made.context);
    if (auto problem = usePair(made.context, texts)) {
        return *std::move(problem);
    }
    if (!texts.clientCa.name.empty()) {
        if (auto problem = askClients(made.context, texts.clientCa)) {
            return *std::move(problem);
        }
    }
    const X509 *const certificate = SSL_CTX_get0_certificate(made.context.native_handle());
    made.fingerprint = digest(certificate);
    if (X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0) {
        made.warning = "the certificate " + quoted(texts.certificate)
                       + " has expired; clients that verify it stay away until it is replaced";
    }
    return made;
}

Result<domain::Fingerprint> fingerprintOf(const PemFile &certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> text{
        BIO_new_mem_buf(certificate.text.data(), static_cast<int>(certificate.text.size())), &BIO_free};
    const std::unique_ptr<X509, decltype(&X509_free)> read{PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr),
                                                           &X509_free};
    return read ? Result<domain::Fingerprint>{digest(read.get())} : holdsNoCertificate(certificate);
}

} // namespace muster::ingest
