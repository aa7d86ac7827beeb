// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tlsfixture.h"
#include "ingest/tlssource.h"

namespace muster::ingest::test {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class TlsReloadTest : public TlsTest
{
protected:
    static domain::Fingerprint of(const Certificate &pair) { return *fingerprintOf({"", pair.certificate}); }
};

TEST_F(TlsReloadTest, NewConnectionsTakeTheNewCertificateAndOldOnesGoOn)
{
    TlsClient old{port()};
    EXPECT_EQ(old.seen(), of(m_pair));
    const Certificate renewed = makeCertificate();
    writePair(renewed);
    m_listener->reloadTls();
    ASSERT_TRUE(m_collector.waitForLogLines());
    EXPECT_THAT(m_collector.logLines()[0], HasSubstr(domain::toString(of(renewed))));
    TlsClient fresh{port()};
    EXPECT_EQ(fresh.seen(), of(renewed));
    EXPECT_EQ(m_listener->fingerprint(), of(renewed));
    EXPECT_EQ(statusOf(fresh.request("POST", "/workers.status_report", report)), 200);
    EXPECT_EQ(statusOf(old.request("POST", "/workers.status_report", report)), 200);
}

TEST_F(TlsReloadTest, LooksAtTheFilesByItself)
{
    Listener::Options options = overTls();
    options.tlsCheckInterval = std::chrono::milliseconds{1};
    start(options);
    const Certificate renewed = makeCertificate();
    // The listener may look between the two: then it says that they don't belong together, and looks again.
    writePair(renewed);
    ASSERT_TRUE(m_collector.waitForLogLines());
    if (m_listener->fingerprint() != of(renewed)) {
        ASSERT_TRUE(m_collector.waitForLogLines(2));
    }
    EXPECT_EQ(TlsClient{port()}.seen(), of(renewed));
}

TEST_F(TlsReloadTest, WhatCannotBeUsedLeavesTheCertificateInForce)
{
    write(m_files.key, makeCertificate().key);
    m_listener->reloadTls();
    ASSERT_TRUE(m_collector.waitForLogLines());
    EXPECT_THAT(m_collector.logLines()[0], HasSubstr("stays"));
    EXPECT_THAT(m_collector.logLines()[0], HasSubstr("does not belong"));
    TlsClient agent{port()};
    EXPECT_EQ(agent.seen(), of(m_pair));
    EXPECT_EQ(statusOf(agent.request("POST", "/workers.status_report", report)), 200);
}

TEST_F(TlsReloadTest, SaysOnceWhatIsWrongAndWhenItIsRightAgain)
{
    using Reload = TlsSource::Reload;
    TlsSource source{m_files};
    ASSERT_EQ(source.start(), std::nullopt);
    EXPECT_EQ(source.reload(Reload::IfChanged), std::nullopt);
    write(m_files.certificate, "scribble");
    EXPECT_THAT(source.reload(Reload::IfChanged).value(), HasSubstr("holds no certificate"));
    EXPECT_EQ(source.reload(Reload::IfChanged), std::nullopt);
    std::filesystem::remove(m_files.certificate);
    EXPECT_THAT(source.reload(Reload::IfChanged).value(), HasSubstr("cannot read"));
    EXPECT_EQ(source.reload(Reload::IfChanged), std::nullopt);
    // Who asks is answered.
    EXPECT_THAT(source.reload(Reload::Anyway).value(), HasSubstr("cannot read"));
    EXPECT_EQ(source.fingerprint(), of(m_pair));
    writePair(m_pair);
    EXPECT_THAT(source.reload(Reload::IfChanged).value(), HasSubstr(domain::toString(of(m_pair))));
    EXPECT_EQ(source.reload(Reload::IfChanged), std::nullopt);
}

} // namespace
} // namespace muster::ingest::test
