// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/gate.h"
#include "access/jwt.h"
#include "access/scratchbook.h"

namespace muster::access {
namespace {

using test::now;
using testing::HasSubstr;
using Reach = Gate::Reach;

class GateTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_gate.look();
        m_gate.listenOn(Reach::Loopback);
    }

    /// The status of the refusal; 200 when the sender may speak.
    int ask(const std::string &authorization, domain::Timestamp at = now)
    {
        const auto refusal = m_gate.admit(authorization, at, m_pass);
        return refusal ? refusal->status : 200;
    }
    static std::string bearer(const std::string &secret) { return "Bearer " + secret; }

    test::ScratchBook m_scratch;
    Gate m_gate{m_scratch.folder()};
    Pass m_pass;
};

TEST_F(GateTest, IsOpenOnLoopbackWithoutTokens)
{
    EXPECT_EQ(ask(""), 200);
    EXPECT_EQ(ask("Bearer abc"), 200);
    EXPECT_EQ(ask("nonsense"), 200);
    EXPECT_EQ(m_pass.grant.tokenId, "");
    EXPECT_EQ(m_pass.grant.workers, "");
}

TEST_F(GateTest, IsClosedOnTheNetworkWithoutTokens)
{
    m_gate.listenOn(Reach::Network);
    EXPECT_EQ(ask(""), 401);
    EXPECT_EQ(ask("Bearer abc"), 401);
}

TEST_F(GateTest, IsClosedBeforeItKnowsAnything)
{
    Gate fresh{m_scratch.folder()};
    fresh.listenOn(Reach::Loopback);
    EXPECT_TRUE(fresh.admit("", now, m_pass));
    Gate unbound{m_scratch.folder()};
    unbound.look();
    EXPECT_TRUE(unbound.admit("", now, m_pass));
}

TEST_F(GateTest, WantsATokenOnceThereIsOne)
{
    EXPECT_EQ(ask(""), 200);
    const NewToken token = m_scratch.create({"agents", "dgx:*", {}});
    EXPECT_EQ(ask(""), 200) << "not yet looked";
    m_gate.look();
    EXPECT_EQ(ask(""), 401);
    EXPECT_EQ(ask("Bearer abc"), 401);
    EXPECT_EQ(ask("nonsense"), 401);
    EXPECT_EQ(ask(bearer(token.text)), 200);
    EXPECT_EQ(m_pass.grant.tokenId, token.token.id());
    EXPECT_EQ(m_pass.grant.name, "agents");
    EXPECT_EQ(m_pass.grant.workers, "dgx:*");
}

TEST_F(GateTest, TakesATokenAsTheSecretOfBasic)
{
    const NewToken token = m_scratch.create({"agents", {}, {}});
    m_gate.look();
    EXPECT_EQ(ask(test::basic("AKEY", token.text)), 200);
    EXPECT_EQ(ask(test::basic("AKEY", "mst_" + std::string(43, 'A'))), 401);
    EXPECT_EQ(ask(test::basic(token.text, "SKEY")), 401) << "the user's name is no secret";
}

TEST_F(GateTest, ForgetsAPassThatIsNoLongerGood)
{
    const NewToken token = m_scratch.create({"agents", {}, {}});
    m_gate.look();
    EXPECT_EQ(ask(bearer(token.text)), 200);
    EXPECT_EQ(ask("Bearer abc"), 401);
    EXPECT_EQ(m_pass.grant.tokenId, "");
    EXPECT_EQ(ask(""), 401) << "an empty field is not the one before";
}

TEST_F(GateTest, LetsNobodyInWithARevokedToken)
{
    const NewToken token = m_scratch.create({"agents", {}, {}});
    const NewToken other = m_scratch.create({"others", {}, {}});
    m_gate.look();
    EXPECT_EQ(ask(bearer(token.text)), 200);
    m_scratch.revoke("agents");
    m_gate.look();
    EXPECT_EQ(ask(bearer(token.text)), 401);
    EXPECT_EQ(ask(bearer(other.text)), 200);
}

TEST_F(GateTest, LetsNobodyInWithAnExpiredToken)
{
    const auto end = now + std::chrono::hours{1};
    const NewToken token = m_scratch.create({"agents", {}, end});
    m_gate.look();
    EXPECT_EQ(ask(bearer(token.text)), 200);
    EXPECT_EQ(ask(bearer(token.text), end), 401) << "on the same connection";
    EXPECT_EQ(ask("", end), 401) << "a book of expired tokens is no open door";
}

TEST_F(GateTest, ALoginLastsNoLongerThanItsToken)
{
    const auto end = now + std::chrono::hours{1};
    const NewToken token = m_scratch.create({"agents", {}, end});
    m_gate.look();
    ASSERT_EQ(ask(bearer(token.text)), 200);
    const std::string login = m_gate.logIn("agents", m_pass.grant, now);
    EXPECT_EQ(ask(bearer(login)), 200);
    EXPECT_EQ(m_pass.grant.name, "agents");
    EXPECT_EQ(ask(bearer(login), end), 401);
    m_scratch.revoke("agents");
    m_gate.look();
    m_gate.listenOn(Reach::Network);
    EXPECT_EQ(ask(bearer(login)), 401);
}

TEST_F(GateTest, ALoginEndsAfterThirtyDays)
{
    const NewToken token = m_scratch.create({"agents", {}, {}});
    m_gate.look();
    ASSERT_EQ(ask(bearer(token.text)), 200);
    const std::string login = m_gate.logIn("agents", m_pass.grant, now);
    EXPECT_EQ(ask(bearer(login)), 200);
    EXPECT_EQ(ask(bearer(login), now + loginLifetime), 401) << "on the same connection";
}

TEST_F(GateTest, ALoginFromBeforeTheFirstTokenIsWorthNothing)
{
    ASSERT_EQ(ask(""), 200);
    const std::string login = m_gate.logIn("anonymous", m_pass.grant, now);
    m_scratch.create({"agents", {}, {}});
    m_gate.look();
    EXPECT_EQ(ask(bearer(login)), 401);
}

TEST_F(GateTest, LetsNobodyInWhileTheFileCannotBeUsed)
{
    const NewToken token = m_scratch.create({"agents", {}, {}});
    m_gate.look();
    EXPECT_EQ(ask(bearer(token.text)), 200);
    const std::string whole = m_scratch.bytes();
    m_scratch.scribble("scribbled");
    EXPECT_THAT(m_gate.look().value_or(""), HasSubstr("not whole"));
    EXPECT_EQ(ask(bearer(token.text)), 500) << "an agent takes 401 for the end";
    EXPECT_EQ(ask(""), 500);
    EXPECT_EQ(m_gate.look(), std::nullopt) << "said once";

    std::filesystem::remove(m_scratch.path());
    m_scratch.scribble(whole);
    std::filesystem::permissions(m_scratch.path(), std::filesystem::perms(0600));
    EXPECT_EQ(m_gate.look(), "the access tokens are in order again");
    EXPECT_EQ(ask(bearer(token.text)), 200);
}

TEST_F(GateTest, SaysThatTheLastTokenOfANetworkIsGone)
{
    m_scratch.create({"agents", {}, {}});
    m_gate.look();
    m_gate.listenOn(Reach::Network);
    m_scratch.revoke("agents");
    EXPECT_THAT(m_gate.look().value_or(""), HasSubstr("no access token is left"));
    EXPECT_EQ(ask(""), 401);
    m_scratch.create({"agents", {}, {}});
    EXPECT_EQ(m_gate.look(), "the access tokens are in order again");
}

TEST_F(GateTest, WarnsOnceWhenOthersMayReadTheFile)
{
    m_scratch.create({"agents", {}, {}});
    EXPECT_EQ(m_gate.look(), std::nullopt);
    std::filesystem::permissions(m_scratch.path(), std::filesystem::perms(0644));
    EXPECT_THAT(m_gate.look().value_or(""), HasSubstr("chmod 600"));
    EXPECT_EQ(m_gate.look(), std::nullopt);
}

} // namespace
} // namespace muster::access
