// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/login.h"

#include "ingest/base64.h"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace muster::ingest::test {
namespace {

std::string fromBase64Url(std::string text)
{
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    text.append((4 - text.size() % 4) % 4, '=');
    return fromBase64(text).value_or("(not base64url)");
}

TEST(Identify, AcceptsWhateverMakesSense)
{
    EXPECT_EQ(identify("Basic QUtFWTpTS0VZ"), "AKEY");
    EXPECT_EQ(identify("basic QUtFWTpTS0VZ"), "AKEY");
    EXPECT_EQ(identify("BASIC QUtFWTpTS0VZ"), "AKEY");
    EXPECT_EQ(identify("BEARER abc"), "anonymous");
    EXPECT_EQ(identify("Basic Og=="), "");
    EXPECT_EQ(identify("Bearer abc.def.ghi"), "anonymous");
    EXPECT_EQ(identify(""), "anonymous");
}

TEST(Identify, RefusesWhatMakesNone)
{
    for (const std::string_view authorization :
         {"Basic", "Basic ", "Basic QUtFWQ==", "Basic !", "Bearer", "Bearer ", "Digest x", "QUtFWTpTS0VZ"}) {
        EXPECT_EQ(identify(authorization), std::nullopt) << authorization;
    }
}

TEST(Identify, EscapesHostileNames)
{
    EXPECT_EQ(identify("Basic /wo6eA=="), "\\xff\\x0a");
}

TEST(Token, CarriesTheClaimsThatAgentsRead)
{
    const auto now = domain::fromUnixMilliseconds(1795386765250);
    const std::string token = issueToken("AKEY", now, {});
    const std::size_t first = token.find('.');
    const std::size_t second = token.rfind('.');
    ASSERT_LT(first, second);

    EXPECT_EQ(boost::json::parse(fromBase64Url(token.substr(0, first))),
              boost::json::parse(R"({"alg":"HS256","typ":"JWT"})"));
    const auto claims = boost::json::parse(fromBase64Url(token.substr(first + 1, second - first - 1)));
    EXPECT_EQ(claims.at("iat"), 1795386765);
    EXPECT_EQ(claims.at("exp"), 1795386765 + 30 * 24 * 3600);
    EXPECT_EQ(claims.at("feature_set"), "advanced");
    EXPECT_EQ(claims.at("identity").at("user"), "AKEY");
    EXPECT_EQ(claims.at("identity").at("role"), "user");
    for (const auto *const claim : {"api_version", "server_version", "tenant", "env", "auth_type"}) {
        EXPECT_TRUE(claims.at(claim).is_string()) << claim;
    }
}

TEST(Token, IsSignedWithTheSecret)
{
    TokenSecret secret{};
    secret.fill(7);
    const std::string token = issueToken("user", domain::fromUnixMilliseconds(1795386765250), secret);
    const std::size_t dot = token.rfind('.');
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(token.data()), dot, digest, &length);
    EXPECT_EQ(fromBase64Url(token.substr(dot + 1)), std::string(reinterpret_cast<const char *>(digest), length));
    EXPECT_NE(token, issueToken("user", domain::fromUnixMilliseconds(1795386765250), {}));
}

} // namespace
} // namespace muster::ingest::test
