// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/tokenfile.h"

#include "agent/temporaryfolder.h"

#include <gmock/gmock.h>

#include <stdlib.h>

namespace muster::reporter {
namespace {

using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

class TokenFileTest : public testing::Test
{
protected:
    TokenFileTest() { ::unsetenv("MUSTER_TOKEN"); }
    ~TokenFileTest() override { ::unsetenv("MUSTER_TOKEN"); }

    fs::path file() const { return m_folder.path() / "token"; }
    FoundToken findIn(const std::string &text) const
    {
        m_folder.write("token", text);
        fs::permissions(file(), fs::perms(0600));
        return findToken(file());
    }

    test::TemporaryFolder m_folder;
};

TEST_F(TokenFileTest, HoldsOneLine)
{
    for (const char *const text : {"mst_abc", "mst_abc\n", "mst_abc\r\n"}) {
        const FoundToken found = findIn(text);
        EXPECT_EQ(found.token, "mst_abc");
        EXPECT_EQ(found.problem, "");
    }
}

TEST_F(TokenFileTest, RefusesWhatIsNoToken)
{
    for (const std::string &text : {std::string{"mst_abc\n\n"}, std::string{"mst_abc\nX-Evil: 1"}, std::string{"a b"},
                                    std::string{"mst_\xc3\xa4"}, std::string{"a\0b", 3}, std::string(1025, 'a')}) {
        const FoundToken found = findIn(text);
        EXPECT_EQ(found.token, "");
        EXPECT_THAT(found.problem, testing::AllOf(HasSubstr(file().string()), HasSubstr("holds no access token"),
                                                  Not(HasSubstr("mst_"))));
    }
    EXPECT_EQ(findIn(std::string(1024, 'a') + '\n').token.size(), 1024U);
    EXPECT_THAT(findIn(std::string(1027, 'a')).problem, HasSubstr("larger than"));
    for (const char *const text : {"", "\n", "\r\n"}) {
        EXPECT_THAT(findIn(text).problem, HasSubstr("is empty"));
    }
}

TEST_F(TokenFileTest, SaysThatThereIsNoFile)
{
    EXPECT_THAT(findToken(file()).problem, HasSubstr("there is no file"));
    EXPECT_THAT(findToken(m_folder.path()).problem, HasSubstr("no regular file"));
}

TEST_F(TokenFileTest, MayBeALink)
{
    findIn("mst_abc\n");
    fs::create_symlink("token", m_folder.path() / "link");
    EXPECT_EQ(findToken(m_folder.path() / "link").token, "mst_abc");
}

TEST_F(TokenFileTest, WarnsWhenOthersMayReadIt)
{
    findIn("mst_abc\n");
    fs::permissions(file(), fs::perms(0644));
    const FoundToken found = findToken(file());
    EXPECT_EQ(found.token, "mst_abc");
    EXPECT_THAT(found.problem, HasSubstr("chmod 600"));
}

TEST_F(TokenFileTest, ComesFromTheEnvironmentWhereNoFileIsNamed)
{
    EXPECT_EQ(findToken({}).token, "");
    EXPECT_EQ(findToken({}).problem, "") << "none is wanted";
    ::setenv("MUSTER_TOKEN", "mst_env", 1);
    EXPECT_EQ(findToken({}).token, "mst_env");
    EXPECT_EQ(findIn("mst_file").token, "mst_file");
    ::setenv("MUSTER_TOKEN", "mst env", 1);
    EXPECT_THAT(findToken({}).problem, HasSubstr("MUSTER_TOKEN holds no access token"));
    ::setenv("MUSTER_TOKEN", "", 1);
    EXPECT_THAT(findToken({}).problem, HasSubstr("MUSTER_TOKEN is empty"));
}

} // namespace
} // namespace muster::reporter
