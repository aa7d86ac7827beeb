// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/limits.h"
#include "ingest/tlsfixture.h"

namespace muster::ingest::test {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(TlsTest, TakesReportsOverTls12And13)
{
    const std::pair<int, const char *> versions[] = {{TLS1_2_VERSION, "TLSv1.2"}, {TLS1_3_VERSION, "TLSv1.3"}};
    for (const auto &[version, name] : versions) {
        TlsClient agent{port(), {.version = version}};
        ASSERT_TRUE(agent.isAgreed()) << name;
        EXPECT_EQ(agent.version(), name);
        EXPECT_EQ(agent.seen(), m_listener->fingerprint());
        for (int i = 0; i < 3; ++i) {
            EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report)), 200) << name;
        }
    }
    EXPECT_EQ(m_collector.taken(), 6U);
}

TEST_F(TlsTest, RefusesOlderVersions)
{
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
        EXPECT_FALSE((TlsClient{port(), {.version = version}}.isAgreed()));
    }
}

TEST_F(TlsTest, RefusesCiphersWithoutForwardSecrecyOrAuthenticatedEncryption)
{
    for (const char *ciphers : {"AES128-GCM-SHA256", "ECDHE-ECDSA-AES128-SHA", "eNULL", "ECDHE-ECDSA-AES128-SHA256"}) {
        EXPECT_FALSE((TlsClient{port(), {.version = TLS1_2_VERSION, .ciphers = ciphers}}.isAgreed())) << ciphers;
    }
}

TEST_F(TlsTest, CarriesLargeBodiesAndManyRequestsAtOnce)
{
    TlsClient agent{port()};
    const std::string large = report + std::string(limits::bodyBytes - report.size(), ' ');
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", large)), 200);
    std::string pipelined;
    for (int i = 0; i < 100; ++i) {
        pipelined += requestText("POST", "/workers.status_report", report);
    }
    agent.send(pipelined);
    for (int i = 0; i < 100; ++i) {
        ASSERT_EQ(statusOf(agent.receive()), 200) << i;
    }
}

TEST_F(TlsTest, SaysGoodbyeWhenItEndsAConnection)
{
    TlsClient agent{port()};
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report, "Connection: close\r\n")), 200);
    EXPECT_TRUE(agent.endsInOrder());
}

TEST_F(TlsTest, LetsTheSenderOfTooMuchReadTheAnswer)
{
    TlsClient agent{port()};
    agent.send("POST /workers.status_report HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n");
    EXPECT_EQ(statusOf(agent.receive()), 413);
    EXPECT_TRUE(agent.endsInOrder());
}

TEST_F(TlsTest, ToldInPlainWordsThatThePortSpeaksHttps)
{
    for (const char *method : {"GET", "POST"}) {
        auto stranger = client();
        const auto answer = stranger.request(method, "/workers.status_report", report);
        // Not 400: our agents would take that for a refusal of the report, and drop it.
        EXPECT_EQ(statusOf(answer), 426);
        EXPECT_THAT(messageOf(answer), HasSubstr("https://"));
        EXPECT_TRUE(stranger.waitForClose());
    }
    EXPECT_EQ(m_collector.taken(), 0U);
    EXPECT_THAT(m_collector.logLines(), SizeIs(1));
}

TEST_F(TlsTest, ClosesWhatIsNoHandshakeAndSaysSoOnce)
{
    for (int i = 0; i < 10; ++i) {
        auto stranger = client();
        stranger.send("this is no handshake, nor is it a request");
        EXPECT_EQ(stranger.receive(), std::nullopt);
    }
    ASSERT_TRUE(m_collector.waitForLogLines(1));
    EXPECT_THAT(m_collector.logLines(), SizeIs(1));
    EXPECT_THAT(m_collector.logLines()[0], HasSubstr("no TLS with 127.0.0.1: "));
}

TEST_F(TlsTest, SaysNothingOfWhoOnlyLooksWhetherThePortIsOpen)
{
    client().close();
    TlsClient agent{port()};
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report)), 200);
    EXPECT_THAT(m_collector.logLines(), IsEmpty());
}

TEST_F(TlsTest, ClosesAConnectionWhoseHandshakeDoesNotEnd)
{
    Listener::Options options = overTls();
    options.rules.headerTimeout = 20ms;
    start(options);
    auto silent = client();
    EXPECT_TRUE(silent.waitForClose());
    // The beginning of a ClientHello.
    auto stalled = client();
    stalled.send(std::string_view{"\x16\x03\x01\x02\x00\x01", 6});
    EXPECT_TRUE(stalled.waitForClose());
}

TEST_F(TlsTest, IsNotDisturbedByHandshakesThatDoNotEnd)
{
    std::vector<HttpClient> stalled;
    for (int i = 0; i < 50; ++i) {
        stalled.push_back(client());
        stalled.back().send(std::string_view{"\x16\x03\x01\x02\x00\x01", 6});
    }
    TlsClient agent{port()};
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report)), 200);
}

TEST_F(TlsTest, AnAnswerReachesWhoHasEndedItsHalfOfTheConnection)
{
    TlsClient agent{port()};
    agent.send(requestText("POST", "/workers.status_report", report));
    agent.socket().shutdown(boost::asio::socket_base::shutdown_send);
    EXPECT_EQ(statusOf(agent.receive()), 200);
}

TEST_F(TlsTest, EndsWhileHandshakesAndConnectionsAreOpen)
{
    auto stalled = client();
    stalled.send(std::string_view{"\x16\x03\x01", 3});
    TlsClient agent{port()};
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report)), 200);
    m_listener->stop();
    EXPECT_TRUE(stalled.waitForClose());
    EXPECT_EQ(agent.receive(), std::nullopt);
}

TEST_F(TlsTest, DoesNotStartWithoutItsFiles)
{
    Listener::Options options = overTls();
    options.tls->key = (m_folder.path() / "missing.pem").string();
    const auto started = Listener::start(options, m_collector.hooks());
    ASSERT_FALSE(started);
    EXPECT_THAT(started.error().message, HasSubstr("missing.pem"));
}

TEST_F(TlsTest, WarnsAtStartOfAnExpiredCertificate)
{
    writePair(makeCertificate({.validity = CertificateRequest::Validity::Expired}));
    start(overTls());
    ASSERT_TRUE(m_collector.waitForLogLines());
    EXPECT_THAT(m_collector.logLines()[0], HasSubstr("has expired"));
}

/// A listener that asks for a certificate of its authority's.
class MutualTlsTest : public TlsTest
{
protected:
    void SetUp() override
    {
        m_files.clientCa = (m_folder.path() / "ca.pem").string();
        write(m_files.clientCa, m_authority.certificate);
        TlsTest::SetUp();
    }

    int statusWith(std::optional<Certificate> certificate, int version) const
    {
        TlsClient agent{port(), {.version = version, .certificate = std::move(certificate)}};
        return statusOf(agent.request("POST", "/workers.status_report", report));
    }

    Certificate m_authority = makeCertificate({.role = CertificateRequest::Role::Authority});
};

TEST_F(MutualTlsTest, ServesWhoShowsACertificateOfTheAuthority)
{
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        EXPECT_EQ(statusWith(makeCertificate({.issuer = &m_authority}), version), 200);
    }
    EXPECT_THAT(m_collector.logLines(), IsEmpty());
}

TEST_F(MutualTlsTest, RefusesWhoShowsNoneAnothersOrAnExpiredOne)
{
    const Certificate stranger = makeCertificate({.role = CertificateRequest::Role::Authority});
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        EXPECT_EQ(statusWith(std::nullopt, version), 0);
        EXPECT_EQ(statusWith(makeCertificate(), version), 0);
        EXPECT_EQ(statusWith(makeCertificate({.issuer = &stranger}), version), 0);
        EXPECT_EQ(
            statusWith(makeCertificate({.issuer = &m_authority, .validity = CertificateRequest::Validity::Expired}),
                       version),
            0);
    }
    EXPECT_EQ(m_collector.taken(), 0U);
    EXPECT_THAT(m_collector.logLines(), SizeIs(1));
}

} // namespace
} // namespace muster::ingest::test
