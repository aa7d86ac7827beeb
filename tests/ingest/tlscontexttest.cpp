// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tlscontext.h"

#include "ingest/tlsfixture.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace muster::ingest::test {
namespace {

using testing::HasSubstr;
using testing::Not;

TlsTexts texts(const Certificate &pair, const std::string &key)
{
    return {{"cert.pem", pair.certificate}, {"key.pem", key}, {}};
}

std::string problem(const TlsTexts &given)
{
    const auto made = makeTlsContext(given);
    return made ? std::string{} : made.error().message;
}

TEST(TlsContext, TellsTheFingerprintOfACertificate)
{
    const Certificate pair = makeCertificate();
    const auto made = makeTlsContext(texts(pair, pair.key));
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->fingerprint, *fingerprintOf({"cert.pem", pair.certificate}));
    EXPECT_EQ(made->warning, "");
}

TEST(TlsContext, NamesWhatIsWrongWithAPair)
{
    const Certificate pair = makeCertificate();
    const Certificate other = makeCertificate();
    const struct
    {
        TlsTexts given;
        const char *says;
    } cases[] = {
        {texts({}, pair.key), "'cert.pem' holds no certificate in PEM form"},
        {texts({"scribble", {}}, pair.key), "'cert.pem' holds no certificate in PEM form"},
        {texts({pair.certificate.substr(0, pair.certificate.size() / 2), {}}, pair.key), "'cert.pem' holds no"},
        {texts({pair.key, {}}, pair.key), "'cert.pem' holds no certificate in PEM form"},
        {texts(pair, ""), "'key.pem' holds no key in PEM form"},
        {texts(pair, pair.certificate), "'key.pem' holds no key in PEM form"},
        {texts(pair, other.key), "the key 'key.pem' does not belong to the certificate 'cert.pem'"},
        {texts(pair, muster::test::encrypted(pair)), "the key 'key.pem' is encrypted"},
        {{{"cert.pem", pair.certificate}, {"key.pem", pair.key}, {"ca.pem", "scribble"}}, "'ca.pem' holds no cert"},
        {{{"cert.pem", pair.certificate}, {"key.pem", pair.key}, {"ca.pem", ""}}, "'ca.pem' holds no certificate"},
    };
    for (const auto &[given, says] : cases) {
        EXPECT_THAT(problem(given), HasSubstr(says));
        EXPECT_THAT(problem(given), Not(HasSubstr("BEGIN")));
    }
}

TEST(TlsContext, TakesAnExpiredCertificateAndWarns)
{
    const Certificate pair = makeCertificate({.validity = CertificateRequest::Validity::Expired});
    const auto made = makeTlsContext(texts(pair, pair.key));
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_THAT(made->warning, HasSubstr("has expired"));
}

TEST(TlsFiles, NamesTheFileThatCannotBeRead)
{
    const muster::test::TemporaryFolder folder;
    const std::string missing = (folder.path() / "missing.pem").string();
    EXPECT_THAT(readPem(missing).error().message, HasSubstr("'" + missing + "': No such file"));
    EXPECT_THAT(readPem((folder.path() / "").string()).error().message, HasSubstr("it is no file"));
    EXPECT_THAT(readPem("/dev/zero").error().message, HasSubstr("it is no file"));
    const std::string name = (folder.path() / "long.pem").string();
    std::ofstream{name} << std::string(1024 * 1024, 'x');
    EXPECT_EQ(readPem(name)->text.size(), 1024U * 1024U);
    std::ofstream{name, std::ios::app} << 'x';
    EXPECT_THAT(readPem(name).error().message, HasSubstr("longer than 1 MiB"));
}

TEST(TlsFiles, SaysWhyAFileIsUnreadable)
{
    const muster::test::TemporaryFolder folder;
    const std::string name = (folder.path() / "key.pem").string();
    std::ofstream{name} << "x";
    std::filesystem::permissions(name, std::filesystem::perms::none);
    if (std::ifstream{name}) {
        GTEST_SKIP() << "root reads everything";
    }
    EXPECT_THAT(readPem(name).error().message, HasSubstr("Permission denied"));
}

} // namespace
} // namespace muster::ingest::test
