// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/host.h"

#include "access/bookfile.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace muster::app {
namespace {

using testing::HasSubstr;

class HostTest : public testing::Test
{
protected:
    std::unique_ptr<Host> started() { return started(QStringLiteral("data")); }
    std::unique_ptr<Host> started(const QString &name)
    {
        auto host = std::make_unique<Host>(
            Host::Options{.folder = folder(name), .listen = "127.0.0.1:0", .publish = {}, .log = {}});
        EXPECT_EQ(host->start(), std::nullopt);
        return host;
    }
    QString folder(const QString &name) const { return m_folder.filePath(name); }
    static std::string portOf(const Host &host) { return host.address().substr(host.address().rfind(':')); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(HostTest, MovesToAnotherAddress)
{
    const auto host = started();
    const std::string before = host->address();
    EXPECT_EQ(host->listenOn("127.0.0.1:0"), std::nullopt);
    EXPECT_NE(host->address(), before);
    EXPECT_THAT(host->address(), HasSubstr("127.0.0.1:"));
}

TEST_F(HostTest, MovesToAnotherNameOfItsOwnPort)
{
    const auto host = started();
    const std::string port = portOf(*host);
    EXPECT_EQ(host->listenOn("127.0.0.2" + port), std::nullopt);
    EXPECT_EQ(host->address(), "127.0.0.2" + port);
    EXPECT_EQ(host->listenOn("127.0.0.2" + port), std::nullopt);
}

TEST_F(HostTest, MovesToTheNetworkOnceThereIsAToken)
{
    const auto host = started();
    EXPECT_THAT(host->listenOn("0.0.0.0:0").value(), HasSubstr("musterd token create"));
    const access::BookFile tokens{folder(QStringLiteral("data")).toStdString()};
    ASSERT_TRUE(std::holds_alternative<access::NewToken>(tokens.create({"agents", {}, {}}, domain::systemNow())));
    EXPECT_EQ(host->listenOn("0.0.0.0:0"), std::nullopt);
    EXPECT_THAT(host->address(), HasSubstr("0.0.0.0:"));
}

TEST_F(HostTest, StaysWhereItIsWhenTheNewAddressCannotBeHad)
{
    const auto other = started(QStringLiteral("other"));
    const auto host = started();
    const std::string before = host->address();
    EXPECT_THAT(host->listenOn(other->address()).value(), HasSubstr("the address is in use"));
    EXPECT_EQ(host->address(), before);
    EXPECT_THAT(host->listenOn("0.0.0.0:0").value(), HasSubstr("0.0.0.0"));
    EXPECT_EQ(host->address(), before);
    EXPECT_THAT(host->listenOn("0.0.0.0" + portOf(*host)).value(), HasSubstr("0.0.0.0"));
    EXPECT_EQ(host->address(), before) << "back on the port that it had left for a moment";
    EXPECT_NE(host->listenOn("nonsense"), std::nullopt);
    EXPECT_EQ(host->address(), before);
}

} // namespace muster::app
