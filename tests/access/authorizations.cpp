// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/authorization.h"
#include "access/base64.h"

#include <gtest/gtest.h>

namespace muster::access {
namespace {

using namespace std::string_literals;
using Scheme = Authorization::Scheme;

TEST(AuthorizationField, ReadsBasicInAnyCase)
{
    for (const char *const field : {"Basic QUtFWTpTS0VZ", "basic QUtFWTpTS0VZ", "BASIC QUtFWTpTS0VZ"}) {
        const auto read = parseAuthorization(field);
        ASSERT_TRUE(read) << field;
        EXPECT_EQ(read->scheme, Scheme::Basic);
        EXPECT_EQ(read->user, "AKEY");
        EXPECT_EQ(read->secret, "SKEY");
    }
    EXPECT_EQ(parseAuthorization("Basic Og==")->user, "");
    EXPECT_EQ(parseAuthorization("Basic YTpiOmM=")->secret, "b:c");
}

TEST(AuthorizationField, ReadsBearer)
{
    const auto read = parseAuthorization("BEARER abc.def.ghi");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->scheme, Scheme::Bearer);
    EXPECT_EQ(read->secret, "abc.def.ghi");
}

TEST(AuthorizationField, MayBeAbsent)
{
    ASSERT_TRUE(parseAuthorization(""));
    EXPECT_EQ(parseAuthorization("")->scheme, Scheme::None);
}

TEST(AuthorizationField, RefusesWhatMakesNoSense)
{
    for (const std::string_view field :
         {"Basic", "Basic ", "Basic QUtFWQ==", "Basic !", "Bearer", "Bearer ", "Digest x", "QUtFWTpTS0VZ", " "}) {
        EXPECT_FALSE(parseAuthorization(field)) << field;
    }
}

TEST(Base64, ReadsTheStandardAlphabetAndNothingElse)
{
    EXPECT_EQ(fromBase64("QUtFWTpTS0VZ"), "AKEY:SKEY");
    EXPECT_EQ(fromBase64("YQ=="), "a");
    EXPECT_EQ(fromBase64("YWI="), "ab");
    EXPECT_EQ(fromBase64("AAA="), "\0\0"s);
    for (const char *const text : {"", "YQ", "YQ=", "YQ===", "Y===", "====", "YQ==YQ==", "YQ= ", "-_-_"}) {
        EXPECT_EQ(fromBase64(text), std::nullopt) << text;
    }
}

TEST(Base64Url, IsReadAsItIsWritten)
{
    for (const std::string &bytes : {"a"s, "ab"s, "abc"s, "\xfb\xff\xfe"s, "\0\0"s}) {
        EXPECT_EQ(fromBase64Url(toBase64Url(bytes)), bytes);
    }
    EXPECT_EQ(toBase64Url(""), "");
    EXPECT_EQ(toBase64Url("a"), "YQ");
    EXPECT_EQ(toBase64Url("\xfb\xff\xfe"), "-__-");
    for (const char *const text : {"", "Y", "YQ==", "+//+", "Y Q"}) {
        EXPECT_EQ(fromBase64Url(text), std::nullopt) << text;
    }
}

} // namespace
} // namespace muster::access
