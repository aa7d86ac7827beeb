// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tlsclient.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>

namespace muster::ingest::test {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

asio::ssl::context contextOf(const TlsClient::Options &options)
{
    asio::ssl::context context{asio::ssl::context::tls_client};
    SSL_CTX *const handle = context.native_handle();
    // The oldest versions are refused by the server, not by the client's own caution.
    SSL_CTX_set_security_level(handle, 0);
    if (options.version != 0) {
        SSL_CTX_set_min_proto_version(handle, options.version);
        SSL_CTX_set_max_proto_version(handle, options.version);
    }
    if (!options.ciphers.empty()) {
        SSL_CTX_set_cipher_list(handle, options.ciphers.c_str());
    }
    if (options.certificate) {
        context.use_certificate_chain(asio::buffer(options.certificate->certificate));
        context.use_private_key(asio::buffer(options.certificate->key), asio::ssl::context::pem);
    }
    return context;
}

} // namespace

TlsClient::TlsClient(std::uint16_t port, const Options &options)
    : m_context(contextOf(options)),
      m_stream(m_io, m_context)
{
    socket().connect({asio::ip::address_v4::loopback(), port});
    error_code error;
    m_stream.handshake(asio::ssl::stream_base::client, error);
    m_isAgreed = !error;
}

std::string TlsClient::version() const
{
    return SSL_get_version(const_cast<asio::ssl::stream<asio::ip::tcp::socket> &>(m_stream).native_handle());
}

domain::Fingerprint TlsClient::seen() const
{
    SSL *const handle = const_cast<asio::ssl::stream<asio::ip::tcp::socket> &>(m_stream).native_handle();
    domain::Fingerprint fingerprint{};
    X509_digest(SSL_get0_peer_certificate(handle), EVP_sha256(), fingerprint.data(), nullptr);
    return fingerprint;
}

std::optional<Response> TlsClient::request(std::string_view method, std::string_view target, std::string_view body,
                                           std::string_view extraFields)
{
    send(requestText(method, target, body, extraFields));
    return receive();
}

bool TlsClient::send(std::string_view bytes)
{
    error_code error;
    asio::write(m_stream, asio::buffer(bytes), error);
    return !error;
}

std::optional<Response> TlsClient::receive()
{
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    error_code error;
    http::read(m_stream, m_buffer, parser, error);
    return error ? std::nullopt : std::optional{parser.release()};
}

bool TlsClient::endsInOrder()
{
    char byte = 0;
    error_code error;
    m_stream.read_some(asio::buffer(&byte, 1), error);
    return error == asio::error::eof;
}

} // namespace muster::ingest::test
