// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/accessservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using viewmodels::AccessCommands;
using viewmodels::NewAccessToken;

constexpr int patienceInMs = 60'000;

class AccessServiceTest : public testing::Test
{
protected:
    /// What is answered, on this thread.
    template <typename Value, typename Ask>
    static Value answer(Ask ask)
    {
        std::optional<Value> answered;
        ask([&](const Value &value) {
            EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
            answered = value;
        });
        EXPECT_FALSE(answered) << "answered before the disk was";
        EXPECT_TRUE(QTest::qWaitFor([&] { return answered.has_value(); }, patienceInMs));
        return answered.value_or(Value{});
    }
    auto create(const std::string &name)
    {
        return answer<std::variant<NewAccessToken, QString>>([&](auto done) {
            service.createToken({name, "dgx:*", domain::systemNow() + std::chrono::hours{1}}, done);
        });
    }
    auto list()
    {
        return answer<std::variant<AccessCommands::Tokens, QString>>([&](auto done) { service.listTokens(done); });
    }
    QString revoke(const std::string &id)
    {
        return answer<QString>([&](auto done) { service.revokeToken(id, done); });
    }

    QTemporaryDir folder;
    app::AccessService service{folder.path()};
};

} // namespace

TEST_F(AccessServiceTest, MakesListsAndRevokesTokens)
{
    EXPECT_THAT(std::get<AccessCommands::Tokens>(list()), testing::IsEmpty());
    const auto made = std::get<NewAccessToken>(create("lab"));
    EXPECT_TRUE(made.text.startsWith(QStringLiteral("mst_")));
    EXPECT_EQ(made.token.workers, "dgx:*");
    EXPECT_THAT(std::get<AccessCommands::Tokens>(list()), testing::ElementsAre(made.token));
    EXPECT_TRUE(std::get<QString>(create("lab")).contains(QStringLiteral("name already")));
    EXPECT_EQ(revoke(made.token.id), QString{});
    EXPECT_THAT(std::get<AccessCommands::Tokens>(list()), testing::IsEmpty());
    EXPECT_TRUE(revoke(made.token.id).contains(QStringLiteral("no such access token")));
}

TEST_F(AccessServiceTest, LeavesADamagedFileAsItIs)
{
    const QString path = folder.filePath(QStringLiteral("access.json"));
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("scribbled");
    file.close();
    EXPECT_TRUE(std::get<QString>(list()).contains(path));
    EXPECT_TRUE(std::get<QString>(create("lab")).contains(path));
    EXPECT_TRUE(revoke("lab").contains(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "scribbled");
}

TEST_F(AccessServiceTest, GoesWhileSomethingIsAsked)
{
    bool isAnswered = false;
    {
        app::AccessService gone{folder.path()};
        gone.listTokens([&](const auto &) { isAnswered = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(isAnswered);
}

} // namespace muster::test
