// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/scratchbook.h"

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace muster::access {
namespace {

using test::now;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

class BookFileTest : public testing::Test
{
protected:
    std::string createProblem(const TokenRequest &request) const
    {
        return test::ScratchBook::problemOf(m_scratch.file().create(request, now));
    }
    std::string revokeProblem(const std::string &which) const
    {
        return test::ScratchBook::problemOf(m_scratch.file().revoke(which));
    }
    std::string readProblem() const { return test::ScratchBook::problemOf(m_scratch.file().read()); }

    /// Neither reading nor writing touches a file that can't be read.
    void expectLeftAlone(const char *says) const
    {
        const std::string before = m_scratch.bytes();
        EXPECT_THAT(readProblem(), AllOf(HasSubstr(m_scratch.path().string()), HasSubstr(says)));
        EXPECT_THAT(createProblem({"new", {}, {}}), HasSubstr(says));
        EXPECT_THAT(revokeProblem("old"), HasSubstr(says));
        EXPECT_EQ(m_scratch.bytes(), before);
    }

    test::ScratchBook m_scratch;
};

TEST_F(BookFileTest, AFolderWithoutTheFileHasNoTokens)
{
    EXPECT_TRUE(m_scratch.book().tokens.empty());
    EXPECT_FALSE(fs::exists(m_scratch.path())) << "reading makes none";
    EXPECT_NE(m_scratch.book().signingKey, m_scratch.book().signingKey) << "a key that nobody can guess";
}

TEST_F(BookFileTest, ATokenIsFoundAgainByItsText)
{
    const NewToken made = m_scratch.create({"scrapers", "dgx:*", now + std::chrono::hours{1}});
    const TokenBook book = m_scratch.book();
    ASSERT_NE(book.find(made.text, now), nullptr);
    EXPECT_EQ(*book.find(made.text, now), made.token);
    EXPECT_EQ(made.token.name, "scrapers");
    EXPECT_EQ(made.token.workers, "dgx:*");
    EXPECT_EQ(made.token.created, now);
    EXPECT_EQ(made.token.expires, now + std::chrono::hours{1});
}

TEST_F(BookFileTest, TheFileHoldsTheDigestAndNeverTheText)
{
    const NewToken made = m_scratch.create({"scrapers", {}, {}});
    EXPECT_THAT(m_scratch.bytes(), AllOf(HasSubstr(toHex(sha256(made.text))), Not(HasSubstr(made.text)),
                                         Not(HasSubstr(made.text.substr(4)))));
}

TEST_F(BookFileTest, OnlyItsOwnerMayReadIt)
{
    const mode_t before = ::umask(0);
    m_scratch.create({"scrapers", {}, {}});
    ::umask(before);
    struct stat status = {};
    ASSERT_EQ(::stat(m_scratch.path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0600U);
}

TEST_F(BookFileTest, TheSigningKeyStaysWhileTokensComeAndGo)
{
    m_scratch.create({"one", {}, {}});
    const Secret key = m_scratch.book().signingKey;
    EXPECT_NE(key, Secret{});
    m_scratch.create({"two", {}, {}});
    m_scratch.revoke("one");
    m_scratch.revoke("two");
    EXPECT_EQ(m_scratch.book().signingKey, key);
    EXPECT_TRUE(m_scratch.book().tokens.empty());
}

TEST_F(BookFileTest, RevokesByIdAndByName)
{
    const NewToken one = m_scratch.create({"one", {}, {}});
    const NewToken two = m_scratch.create({"two", {}, {}});
    m_scratch.revoke(one.token.id());
    EXPECT_EQ(m_scratch.book().find(one.text, now), nullptr);
    EXPECT_NE(m_scratch.book().find(two.text, now), nullptr);
    m_scratch.revoke("two");
    EXPECT_EQ(m_scratch.book().find(two.text, now), nullptr);
    EXPECT_THAT(revokeProblem("two"), HasSubstr("no such access token"));
}

TEST_F(BookFileTest, RevokesNothingWhenTwoTokensAreMeant)
{
    const NewToken one = m_scratch.create({"one", {}, {}});
    const NewToken named = m_scratch.create({one.token.id(), {}, {}});
    EXPECT_THAT(revokeProblem(one.token.id()), AllOf(HasSubstr(one.token.id()), HasSubstr(named.token.id())));
    EXPECT_EQ(m_scratch.book().tokens.size(), 2U);
}

TEST_F(BookFileTest, RefusesATokenThatMakesNoSense)
{
    EXPECT_THAT(createProblem({"", {}, {}}), HasSubstr("a name has"));
    EXPECT_THAT(createProblem({"a", "\n", {}}), HasSubstr("a pattern"));
    EXPECT_THAT(createProblem({"a", {}, now}), HasSubstr("expired already"));
    m_scratch.create({"taken", {}, {}});
    EXPECT_THAT(createProblem({"taken", {}, {}}), HasSubstr("of this name already"));
    EXPECT_EQ(m_scratch.book().tokens.size(), 1U);
}

TEST_F(BookFileTest, LeavesADamagedFileAlone)
{
    for (const char *const text : {"", "scribbled", "{\"version\":1,"}) {
        m_scratch.scribble(text);
        expectLeftAlone("it is not whole");
    }
}

TEST_F(BookFileTest, LeavesANewerFileAlone)
{
    m_scratch.scribble(R"({"version":2,"signing_key":"","tokens":[]})");
    expectLeftAlone("newer Muster");
}

TEST_F(BookFileTest, LeavesAFileAloneThatIsTooLarge)
{
    m_scratch.scribble(std::string(2UL * 1024 * 1024 + 1, ' '));
    expectLeftAlone("larger than 2097152 bytes");
}

TEST_F(BookFileTest, FollowsNoSymbolicLink)
{
    m_scratch.create({"one", {}, {}});
    fs::rename(m_scratch.path(), m_scratch.folder() / "elsewhere");
    fs::create_symlink("elsewhere", m_scratch.path());
    expectLeftAlone("symbolic link");
    EXPECT_TRUE(fs::is_symlink(m_scratch.path()));
}

TEST_F(BookFileTest, WaitsForNoPipe)
{
    ASSERT_EQ(::mkfifo(m_scratch.path().c_str(), 0600), 0);
    EXPECT_THAT(readProblem(), HasSubstr("no regular file"));
}

TEST_F(BookFileTest, IsNoFolder)
{
    fs::create_directory(m_scratch.path());
    EXPECT_THAT(readProblem(), HasSubstr("no regular file"));
}

TEST_F(BookFileTest, SaysThatItMayNotBeRead)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may read everything";
    }
    m_scratch.create({"one", {}, {}});
    fs::permissions(m_scratch.path(), fs::perms::none);
    EXPECT_THAT(readProblem(), HasSubstr("Permission denied"));
    EXPECT_THAT(createProblem({"two", {}, {}}), HasSubstr("Permission denied"));
}

TEST_F(BookFileTest, SaysThatOthersMayReadIt)
{
    m_scratch.create({"one", {}, {}});
    EXPECT_EQ(m_scratch.file().readFile().problem, "");
    fs::permissions(m_scratch.path(), fs::perms::group_read, fs::perm_options::add);
    EXPECT_THAT(m_scratch.file().readFile().problem, HasSubstr("chmod 600"));
    EXPECT_EQ(m_scratch.book().tokens.size(), 1U) << "a warning, no refusal";
}

TEST_F(BookFileTest, SaysThatTheFolderCannotBeWritten)
{
    const BookFile nowhere{m_scratch.folder() / "not there"};
    EXPECT_THAT(test::ScratchBook::problemOf(nowhere.create({"one", {}, {}}, now)), HasSubstr("not there"));
}

TEST_F(BookFileTest, LeavesNothingBehindWhenItCannotBeReplaced)
{
    // A name that cannot be opened for writing, even by root.
    fs::create_directories(m_scratch.folder() / "access.json.new" / "full");
    EXPECT_THAT(createProblem({"one", {}, {}}), HasSubstr("cannot write"));
    EXPECT_FALSE(fs::exists(m_scratch.path()));
}

TEST_F(BookFileTest, PassesOverWhatAnEndedProcessLeft)
{
    std::ofstream{m_scratch.folder() / "access.json.new"} << "half a file";
    m_scratch.create({"one", {}, {}});
    EXPECT_EQ(m_scratch.book().tokens.size(), 1U);
    EXPECT_FALSE(fs::exists(m_scratch.folder() / "access.json.new"));
}

TEST_F(BookFileTest, TwoWritersTakeTurns)
{
    {
        const FileLock other{m_scratch.folder() / "access.lock", {}};
        ASSERT_EQ(other.problem(), std::nullopt);
        EXPECT_THAT(createProblem({"one", {}, {}}), HasSubstr("locked by another program"));
        EXPECT_THAT(revokeProblem("one"), HasSubstr("locked by another program"));
    }
    m_scratch.create({"one", {}, {}});
}

TEST_F(BookFileTest, ManyWritersLoseNothing)
{
    constexpr int each = 10;
    std::vector<std::jthread> writers;
    for (const char *const writer : {"a", "b", "c"}) {
        writers.emplace_back([this, writer] {
            const BookFile file{m_scratch.folder(), std::chrono::hours{1}};
            for (int i = 0; i < each; ++i) {
                EXPECT_EQ(test::ScratchBook::problemOf(file.create({writer + std::to_string(i), {}, {}}, now)),
                          "(none)");
            }
        });
    }
    writers.clear();
    EXPECT_EQ(m_scratch.book().tokens.size(), 30U);
}

} // namespace
} // namespace muster::access
