// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/endpoint.h"

#include "access/scratchbook.h"
#include "ingest/fakecollector.h"
#include "ingest/listener.h"

#include <gmock/gmock.h>

namespace muster::ingest::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

TEST(Endpoint, IsHostAndPort)
{
    EXPECT_EQ(*parseEndpoint("127.0.0.1:8018"), (Endpoint{"127.0.0.1", 8018}));
    EXPECT_EQ(*parseEndpoint("localhost:0"), (Endpoint{"localhost", 0}));
    EXPECT_EQ(*parseEndpoint("[::1]:65535"), (Endpoint{"::1", 65535}));
    EXPECT_EQ(*parseEndpoint("node-1.example.org:80"), (Endpoint{"node-1.example.org", 80}));
}

TEST(Endpoint, RefusesEverythingElseInOneSentence)
{
    for (const std::string_view text : {"",
                                        "8018",
                                        "localhost",
                                        ":8018",
                                        "localhost:",
                                        "localhost:65536",
                                        "localhost:-1",
                                        "localhost:+1",
                                        "localhost: 80",
                                        "localhost:80 ",
                                        "localhost:80x",
                                        "::1:8018",
                                        "[::1]",
                                        "[::1]8018",
                                        "[]:80",
                                        "[[]:80",
                                        "[[::1]]:80",
                                        "[::1:80",
                                        "http://localhost:80",
                                        "a:b:80"}) {
        const auto endpoint = parseEndpoint(text);
        ASSERT_TRUE(endpoint.has_error()) << text;
        EXPECT_THAT(endpoint.error().message, HasSubstr("is not HOST:PORT; write it like 127.0.0.1:8018"));
    }
}

TEST(Endpoint, IsWrittenTheWayItIsRead)
{
    for (const std::string text : {"127.0.0.1:8018", "[::1]:8018", "localhost:1"}) {
        EXPECT_EQ(toString(*parseEndpoint(text)), text);
    }
}

std::string startError(const Listener::Options &options)
{
    FakeCollector collector;
    const auto listener = Listener::start(options, collector.hooks());
    return listener ? "(no error)" : listener.error().message;
}

TEST(ListenerStart, SaysThatTheAddressIsInUse)
{
    FakeCollector collector;
    const auto first = Listener::start({.endpoint = {"127.0.0.1", 0}}, collector.hooks());
    ASSERT_TRUE(first.has_value());
    EXPECT_THAT(startError({.endpoint = (*first)->endpoint()}),
                AllOf(HasSubstr("cannot listen on 127.0.0.1:"), HasSubstr("the address is in use")));
}

TEST(ListenerStart, SaysThatTheHostIsUnknown)
{
    EXPECT_THAT(startError({.endpoint = {"no-such-host.invalid", 8018}}),
                HasSubstr("cannot listen on no-such-host.invalid:8018: the host is not known"));
}

TEST(ListenerStart, RefusesAddressesThatAreNotLoopback)
{
    for (const std::string host : {"0.0.0.0", "::", "192.0.2.1"}) {
        EXPECT_THAT(startError({.endpoint = {host, 0}}), HasSubstr("only loopback addresses")) << host;
    }
}

TEST(ListenerStart, TakesAnyAddressOnceThereIsAToken)
{
    const access::test::ScratchBook book;
    book.create({"agents", {}, {}});
    EXPECT_EQ(startError({.endpoint = {"0.0.0.0", 0}, .accessFolder = book.folder()}), "(no error)");
    EXPECT_THAT(startError({.endpoint = {"192.0.2.1", 0}, .accessFolder = book.folder()}),
                HasSubstr("cannot listen on 192.0.2.1:0: "));
    book.revoke("agents");
    EXPECT_THAT(startError({.endpoint = {"0.0.0.0", 0}, .accessFolder = book.folder()}),
                HasSubstr("musterd token create --name NAME"));
}

TEST(ListenerStart, TellsThePortThatTheSystemChose)
{
    FakeCollector collector;
    const auto listener = Listener::start({.endpoint = {"localhost", 0}}, collector.hooks());
    ASSERT_TRUE(listener.has_value()) << listener.error().message;
    EXPECT_NE((*listener)->port(), 0);
    EXPECT_EQ((*listener)->endpoint().host, "127.0.0.1");
}

} // namespace
} // namespace muster::ingest::test
