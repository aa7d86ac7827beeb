// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fingerprint.h"
#include "ingest/httpclient.h"
#include "support/certificates.h"

#include <boost/asio/ssl/stream.hpp>

namespace muster::ingest::test {

/// A blocking client over TLS, which believes every certificate.
class TlsClient final
{
public:
    struct Options
    {
        /// As OpenSSL numbers them; the only one that is spoken. 0: whatever both can.
        int version = 0;
        /// What the client shows when it is asked.
        std::optional<muster::test::Certificate> certificate{};
        /// The only ciphers of TLS 1.2, as OpenSSL names them.
        std::string ciphers{};
    };

    TlsClient(std::uint16_t port, const Options &options);
    explicit TlsClient(std::uint16_t port)
        : TlsClient(port, Options{})
    {
    }

    /// Whether TLS was agreed on. A client that has shown no certificate hears so only when it reads.
    bool isAgreed() const { return m_isAgreed; }
    /// "TLSv1.3".
    std::string version() const;
    /// Of the certificate that the server showed.
    domain::Fingerprint seen() const;
    std::optional<Response> request(std::string_view method, std::string_view target, std::string_view body = {},
                                    std::string_view extraFields = {});
    bool send(std::string_view bytes);
    std::optional<Response> receive();
    /// How the server ended the connection: true when it said goodbye first, as TLS asks for.
    bool endsInOrder();
    boost::asio::ip::tcp::socket &socket() { return m_stream.next_layer(); }

private:
    boost::asio::io_context m_io;
    boost::asio::ssl::context m_context{boost::asio::ssl::context::tls_client};
    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> m_stream;
    boost::beast::flat_buffer m_buffer;
    bool m_isAgreed = false;
};

} // namespace muster::ingest::test
