// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/temporaryfolder.h"
#include "reporter/client.h"
#include "reporter/testcollector.h"
#include "support/certificates.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/beast/http.hpp>
#include <gmock/gmock.h>
#include <openssl/pem.h>

namespace muster::reporter {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using test::Certificate;
using test::CertificateRequest;
using test::makeCertificate;
using testing::AllOf;
using testing::HasSubstr;

/// Answers every request with a token, over TLS, on the test's own thread. The client closes.
class TlsCollector final
{
public:
    TlsCollector(asio::io_context &io, const Certificate &pair)
        : m_acceptor(io, tcp::endpoint{asio::ip::address_v4::loopback(), 0})
    {
        m_context.use_certificate_chain(asio::buffer(pair.certificate));
        m_context.use_private_key(asio::buffer(pair.key), asio::ssl::context::pem);
    }

    void askFor(const Certificate &authority)
    {
        m_context.add_certificate_authority(asio::buffer(authority.certificate));
        m_context.set_verify_mode(asio::ssl::verify_peer | asio::ssl::verify_fail_if_no_peer_cert);
    }

    std::string port() const { return std::to_string(m_acceptor.local_endpoint().port()); }
    void close() { m_acceptor.close(); }
    int requests() const { return m_requests; }
    const std::string &askedName() const { return m_askedName; }

    asio::awaitable<void> serve()
    {
        while (m_acceptor.is_open()) {
            asio::ssl::stream<tcp::socket> stream{co_await m_acceptor.async_accept(asio::use_awaitable), m_context};
            try {
                co_await answer(stream);
            } catch (const boost::system::system_error &) {
                // The client has gone, or would not have us.
            }
        }
    }

private:
    asio::awaitable<void> answer(asio::ssl::stream<tcp::socket> &stream)
    {
        co_await stream.async_handshake(asio::ssl::stream_base::server, asio::use_awaitable);
        const char *const name = SSL_get_servername(stream.native_handle(), TLSEXT_NAMETYPE_host_name);
        m_askedName = name ? name : "";
        boost::beast::flat_buffer buffer;
        for (;;) {
            http::request<http::string_body> request;
            co_await http::async_read(stream, buffer, request, asio::use_awaitable);
            ++m_requests;
            http::response<http::string_body> response{http::status::ok, 11, R"({"data":{"token":"secret"}})"};
            response.prepare_payload();
            co_await http::async_write(stream, response, asio::use_awaitable);
        }
    }

    asio::ssl::context m_context{asio::ssl::context::tls_server};
    tcp::acceptor m_acceptor;
    int m_requests = 0;
    std::string m_askedName;
};

class TlsClientTest : public testing::Test
{
protected:
    std::string file(const char *name, const std::string &text) const
    {
        m_folder.write(name, text);
        return (m_folder.path() / name).string();
    }

    /// What becomes of one try.
    Outcome attempt(TlsCollector &collector, const TlsOptions &options, const std::string &host = "127.0.0.1")
    {
        asio::co_spawn(m_io, collector.serve(), asio::detached);
        const Target target{host, collector.port(), "", Target::Security::Tls};
        auto outcome =
            asio::co_spawn(m_io, attemptOnce({.target = target, .tls = options}, collector), asio::use_future);
        m_io.restart();
        m_io.run();
        return outcome.get();
    }

    static std::string fingerprintOf(const Certificate &pair)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> text{BIO_new_mem_buf(pair.certificate.data(), -1), &BIO_free};
        const std::unique_ptr<X509, decltype(&X509_free)> read{PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr),
                                                               &X509_free};
        domain::Fingerprint fingerprint{};
        X509_digest(read.get(), EVP_sha256(), fingerprint.data(), nullptr);
        return domain::toString(fingerprint);
    }

    asio::awaitable<Outcome> attemptOnce(Client::Options options, TlsCollector &collector)
    {
        Outcome outcome;
        {
            Client client{m_io.get_executor(), std::move(options)};
            outcome = co_await client.attempt(m_call);
        }
        collector.close();
        co_return outcome;
    }

    test::TemporaryFolder m_folder;
    asio::io_context m_io;
    const Call m_call{"workers.status_report", R"({"worker":"w"})"};
    const Certificate m_authority = makeCertificate({.role = CertificateRequest::Role::Authority});
    const std::string m_ca = file("ca.pem", m_authority.certificate);
};

TEST_F(TlsClientTest, TrustsWhomItsAuthorityVouchesFor)
{
    const Certificate pair = makeCertificate({.issuer = &m_authority});
    for (const char *host : {"127.0.0.1", "localhost"}) {
        TlsCollector collector{m_io, pair};
        const Outcome outcome = attempt(collector, {.caFile = m_ca}, host);
        EXPECT_TRUE(outcome.isAcknowledged()) << host << outcome.problem;
        EXPECT_EQ(collector.requests(), 2) << host;
        EXPECT_EQ(collector.askedName(), host == std::string{"localhost"} ? host : "");
    }
}

TEST_F(TlsClientTest, TrustsASelfSignedCertificateThatIsItsOwnAuthority)
{
    const Certificate pair = makeCertificate();
    TlsCollector collector{m_io, pair};
    EXPECT_TRUE(attempt(collector, {.caFile = file("own.pem", pair.certificate)}).isAcknowledged());
}

TEST_F(TlsClientTest, ACertificateThatIsNotToBeTrustedGetsNoReportAndIsNoReasonToDropIt)
{
    using Validity = CertificateRequest::Validity;
    const Certificate stranger = makeCertificate({.role = CertificateRequest::Role::Authority});
    const struct
    {
        CertificateRequest request;
        std::string caFile;
        const char *says;
    } cases[] = {
        {{.issuer = &stranger}, m_ca, "name its authority as the CA file"},
        {{}, m_ca, "self-signed certificate"},
        {{}, "", "self-signed certificate"},
        {{.names = {"DNS:elsewhere.example"}, .issuer = &m_authority}, m_ca, "give the target by a name"},
        {{.names = {"IP:127.0.0.2"}, .issuer = &m_authority}, m_ca, "give the target by a name"},
        {{.names = {}, .issuer = &m_authority}, m_ca, "give the target by a name"},
        {{.issuer = &m_authority, .validity = Validity::Expired}, m_ca, "renew it"},
    };
    for (const auto &[request, caFile, says] : cases) {
        const Certificate pair = makeCertificate(request);
        TlsCollector collector{m_io, pair};
        const Outcome outcome = attempt(collector, {.caFile = caFile});
        EXPECT_EQ(outcome.delivery, Delivery::TryLater);
        EXPECT_THAT(outcome.problem, AllOf(HasSubstr(says), HasSubstr(fingerprintOf(pair))));
        EXPECT_EQ(collector.requests(), 0);
    }
}

TEST_F(TlsClientTest, APinnedCertificateNeedsNoAuthorityNoNameAndNoDate)
{
    for (const CertificateRequest &request :
         {CertificateRequest{}, CertificateRequest{.names = {"DNS:elsewhere.example"}},
          CertificateRequest{.issuer = &m_authority, .validity = CertificateRequest::Validity::Expired}}) {
        const Certificate pair = makeCertificate(request);
        TlsCollector collector{m_io, pair};
        const Outcome outcome = attempt(collector, {.fingerprint = fingerprintOf(pair)});
        EXPECT_TRUE(outcome.isAcknowledged()) << outcome.problem;
    }
}

TEST_F(TlsClientTest, NoOtherThanThePinnedCertificateIsTrusted)
{
    const Certificate pair = makeCertificate({.issuer = &m_authority});
    const std::string pinned = fingerprintOf(makeCertificate());
    TlsCollector collector{m_io, pair};
    const Outcome outcome = attempt(collector, {.caFile = m_ca, .fingerprint = pinned});
    EXPECT_EQ(outcome.delivery, Delivery::TryLater);
    EXPECT_THAT(outcome.problem, AllOf(HasSubstr(fingerprintOf(pair)), HasSubstr(pinned)));
    EXPECT_EQ(collector.requests(), 0);
}

TEST_F(TlsClientTest, ShowsItsOwnCertificateToWhoAsks)
{
    const Certificate mine = makeCertificate({.names = {}, .issuer = &m_authority});
    const Certificate pair = makeCertificate();
    const std::string pin = fingerprintOf(pair);
    TlsCollector collector{m_io, pair};
    collector.askFor(m_authority);
    EXPECT_TRUE(attempt(collector, {.fingerprint = pin,
                                    .clientCertificate = file("mine.pem", mine.certificate),
                                    .clientKey = file("mine-key.pem", mine.key)})
                    .isAcknowledged());
    TlsCollector strict{m_io, pair};
    strict.askFor(m_authority);
    EXPECT_EQ(attempt(strict, {.fingerprint = pin}).delivery, Delivery::TryLater);
    EXPECT_EQ(strict.requests(), 0);
}

TEST_F(TlsClientTest, SaysThatTheCollectorSpeaksNoTls)
{
    const test::TestCollector plain;
    Target target = plain.target();
    target.security = Target::Security::Tls;
    Client client{m_io.get_executor(), {.target = target}};
    auto outcome = asio::co_spawn(m_io, client.attempt(m_call), asio::use_future);
    m_io.run();
    EXPECT_THAT(outcome.get().problem, HasSubstr("is the collector running?"));
}

TEST_F(TlsClientTest, NamesWhatIsWrongWithItsOptions)
{
    const Certificate pair = makeCertificate();
    const std::string certificate = file("cert.pem", pair.certificate);
    const std::string key = file("key.pem", pair.key);
    const struct
    {
        TlsOptions options;
        const char *says;
    } cases[] = {
        {{.caFile = "/nonexistent/ca.pem"}, "CA file '/nonexistent/ca.pem'"},
        {{.caFile = key}, "CA file"},
        {{.fingerprint = "SHA256:AB"}, "fingerprint 'SHA256:AB' is none"},
        {{.clientCertificate = certificate}, "belong together"},
        {{.clientKey = key}, "belong together"},
        {{.clientCertificate = key, .clientKey = key}, "client certificate"},
        {{.clientCertificate = certificate, .clientKey = certificate}, "client key"},
        {{.clientCertificate = certificate, .clientKey = file("other.pem", makeCertificate().key)}, "client key"},
        {{.clientCertificate = certificate, .clientKey = file("locked.pem", test::encrypted(pair))}, "client key"},
    };
    for (const auto &[options, says] : cases) {
        const Target target{"localhost", "8018", "", Target::Security::Tls};
        EXPECT_THAT(Client::problemWith({.target = target, .tls = options}).value(), HasSubstr(says));
        TlsCollector collector{m_io, pair};
        const Outcome outcome = attempt(collector, options);
        EXPECT_EQ(outcome.delivery, Delivery::TryLater);
        EXPECT_THAT(outcome.problem, HasSubstr(says));
    }
    EXPECT_EQ(Client::problemWith({.target = {}}), std::nullopt);
    EXPECT_THAT(Client::problemWith({.target = {}, .tls = {.caFile = "ca.pem"}}).value(), HasSubstr("https://"))
        << "never in clear where somebody meant to be sure";
}

} // namespace
} // namespace muster::reporter
