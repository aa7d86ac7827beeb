// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/target.h"

#include <gtest/gtest.h>

namespace muster::reporter {
namespace {

TEST(ParseTarget, ReadsHostPortAndPrefix)
{
    EXPECT_EQ(*parseTarget("http://127.0.0.1:8018"), (Target{"127.0.0.1", "8018", ""}));
    EXPECT_EQ(*parseTarget("http://gpu-admin.example/"), (Target{"gpu-admin.example", "8018", ""}));
    EXPECT_EQ(*parseTarget("http://host:80/api/"), (Target{"host", "80", "/api"}));
    EXPECT_EQ(*parseTarget("http://[::1]:8018/a/b"), (Target{"::1", "8018", "/a/b"}));
    EXPECT_EQ(*parseTarget("http://[::1]"), (Target{"::1", "8018", ""}));
}

TEST(ParseTarget, TheDefaultIsATarget)
{
    EXPECT_EQ(*parseTarget(defaultTarget), (Target{"127.0.0.1", "8018", ""}));
}

TEST(ParseTarget, RefusesWhatIsNoTargetAndQuotesIt)
{
    for (const char *url : {"", "127.0.0.1:8018", "ftp://host", "http://", "http://:8018", "http://host:",
                            "http://host:0", "http://host:65536", "http://host:8018x", "http://host:80:81",
                            "http://[::1", "http://[]:1", "http://::1:8018", "http://user@host", "http://host/?a=b",
                            "http://host/#a", "http://ho st", "http://host/\r\nX: y", "http://h\xc3\xb6st"}) {
        const auto target = parseTarget(url);
        ASSERT_FALSE(target) << url;
        EXPECT_NE(target.error().sentence.find(url), std::string::npos) << target.error().sentence;
        EXPECT_TRUE(target.error().sentence.ends_with("."));
    }
}

TEST(ParseTarget, HttpsIsSaidByTheTargetAlone)
{
    EXPECT_EQ(*parseTarget("https://host"), (Target{"host", "8018", "", Target::Security::Tls}));
    EXPECT_EQ(*parseTarget("https://[::1]:443/api"), (Target{"::1", "443", "/api", Target::Security::Tls}));
    EXPECT_FALSE(parseTarget("httpss://host"));
    EXPECT_FALSE(parseTarget("https:/host"));
}

TEST(Authority, PutsBracketsAroundIpv6)
{
    EXPECT_EQ(authority({"host", "80", ""}), "host:80");
    EXPECT_EQ(authority({"::1", "80", ""}), "[::1]:80");
}

} // namespace
} // namespace muster::reporter
