// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/base64.h"
#include "access/jwt.h"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

namespace muster::access {
namespace {

constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'795'386'765'250);

Secret keyOf(unsigned char byte)
{
    Secret key;
    key.fill(byte);
    return key;
}

const Secret key = keyOf(7);
const std::string login = issueLogin("AKEY", "0123abcd", now, key);

std::string part(const std::string &text, int number)
{
    std::size_t begin = 0;
    for (int i = 0; i < number; ++i) {
        begin = text.find('.', begin) + 1;
    }
    return text.substr(begin, text.find('.', begin) - begin);
}

/// Put together anew from a header and claims, and signed as it should be.
std::string signedWith(const Secret &secret, const std::string &header, const std::string &claims)
{
    const std::string text = toBase64Url(header) + '.' + toBase64Url(claims);
    return text + '.' + toBase64Url(bytesOf(hmacSha256(text, secret)));
}

TEST(Login, CarriesTheClaimsThatAgentsRead)
{
    EXPECT_EQ(boost::json::parse(fromBase64Url(part(login, 0)).value()),
              boost::json::parse(R"({"alg":"HS256","typ":"JWT"})"));
    const auto claims = boost::json::parse(fromBase64Url(part(login, 1)).value());
    EXPECT_EQ(claims.at("iat"), 1795386765);
    EXPECT_EQ(claims.at("exp"), 1795386765 + 30 * 24 * 3600);
    EXPECT_EQ(claims.at("sub"), "0123abcd");
    EXPECT_EQ(claims.at("feature_set"), "advanced");
    EXPECT_EQ(claims.at("identity").at("user"), "AKEY");
    EXPECT_EQ(claims.at("identity").at("role"), "user");
    for (const auto *const claim : {"api_version", "server_version", "tenant", "env", "auth_type"}) {
        EXPECT_TRUE(claims.at(claim).is_string()) << claim;
    }
}

TEST(Login, IsSignedWithTheKey)
{
    const std::string text = part(login, 0) + '.' + part(login, 1);
    EXPECT_EQ(fromBase64Url(part(login, 2)), std::string{bytesOf(hmacSha256(text, key))});
}

TEST(Login, IsReadAsItWasIssued)
{
    const auto read = readLogin(login, now, key);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->tokenId, "0123abcd");
    EXPECT_EQ(read->expires, std::chrono::floor<std::chrono::seconds>(now) + loginLifetime);
}

TEST(Login, EndsAfterThirtyDays)
{
    const auto end = std::chrono::floor<std::chrono::seconds>(now) + loginLifetime;
    EXPECT_TRUE(readLogin(login, end - std::chrono::milliseconds{1}, key));
    EXPECT_FALSE(readLogin(login, end, key));
}

TEST(Login, IsNoneWithAnotherKey)
{
    EXPECT_FALSE(readLogin(login, now, keyOf(8)));
}

TEST(Login, IsNoneWhenAnyByteIsMissing)
{
    for (std::size_t size = 0; size < login.size(); ++size) {
        EXPECT_FALSE(readLogin(login.substr(0, size), now, key)) << size;
        EXPECT_FALSE(readLogin(login.substr(login.size() - size), now, key)) << size;
    }
}

TEST(Login, IsNoneWhenAnyByteIsAnother)
{
    for (std::size_t i = 0; i < login.size(); ++i) {
        std::string altered = login;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(readLogin(altered, now, key)) << i;
    }
    EXPECT_FALSE(readLogin(login + 'A', now, key));
    EXPECT_FALSE(readLogin(login + '.', now, key));
    EXPECT_FALSE(readLogin(login + '=', now, key));
}

TEST(Login, TakesNoOtherAlgorithmHoweverItIsSigned)
{
    const std::string claims = fromBase64Url(part(login, 1)).value();
    EXPECT_TRUE(readLogin(signedWith(key, R"({"alg":"HS256","typ":"JWT"})", claims), now, key));
    for (const char *const header :
         {R"({"alg":"none","typ":"JWT"})", R"({"alg":"HS512","typ":"JWT"})", R"({"alg":"HS256"})", "{}", ""}) {
        EXPECT_FALSE(readLogin(signedWith(key, header, claims), now, key)) << header;
        const std::string unsignedText = toBase64Url(header) + '.' + part(login, 1);
        EXPECT_FALSE(readLogin(unsignedText + '.', now, key)) << header;
        EXPECT_FALSE(readLogin(unsignedText, now, key)) << header;
    }
}

TEST(Login, TakesNoClaimsThatMakeNoSense)
{
    for (const char *const claims : {"", "{}", "[]", "7", R"({"exp":4000000000})", R"({"exp":"x","sub":"a"})",
                                     R"({"exp":4000000000,"sub":7})", R"({"exp":4e9,"sub":"a"})"}) {
        EXPECT_FALSE(readLogin(signedWith(key, R"({"alg":"HS256","typ":"JWT"})", claims), now, key)) << claims;
    }
}

TEST(Login, IsNoneWhenItIsSomethingElse)
{
    for (const char *const text : {"", ".", "..", "...", "mst_abc", "a.b.c"}) {
        EXPECT_FALSE(readLogin(text, now, key)) << text;
    }
}

} // namespace
} // namespace muster::access
