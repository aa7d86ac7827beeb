// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/tokenmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using testing::ElementsAre;

namespace {

constexpr domain::Timestamp noon = domain::fromUnixMilliseconds(1'795'386'765'000);

AccessToken token(const std::string &id, const std::string &name)
{
    return {id, name, {}, noon - 24h, {}};
}

class TokenModelTest : public testing::Test
{
protected:
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.push_back(shown(row, TokenColumn::Name));
        }
        return names;
    }
    std::string shown(int row, TokenColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, static_cast<int>(column)).data(role).toString().toStdString();
    }
    bool isExpired(int row) const { return model.index(row, 0).data(TokenExpiredRole).toBool(); }

    TokenModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TokenModelTest, ShowsWhatATokenIsFor)
{
    AccessToken bound = token("0badcafe", "lab");
    bound.workers = "dgx:*";
    bound.expires = noon + 1s;
    model.setTokens({bound, token("1badcafe", "all")}, noon);
    EXPECT_EQ(shown(0, TokenColumn::Workers), "dgx:*");
    EXPECT_EQ(shown(0, TokenColumn::Id), "0badcafe");
    EXPECT_EQ(shown(0, TokenColumn::Expires).size(), shown(0, TokenColumn::Created).size());
    EXPECT_EQ(shown(1, TokenColumn::Workers), "any worker");
    EXPECT_EQ(shown(1, TokenColumn::Expires), "never");
    EXPECT_EQ(shown(1, TokenColumn::Name, Qt::AccessibleTextRole), "NAME: all");
}

TEST_F(TokenModelTest, MarksOneThatHasExpired)
{
    AccessToken ending = token("0badcafe", "lab");
    ending.expires = noon;
    model.setTokens({ending, token("1badcafe", "all")}, noon - 1s);
    EXPECT_FALSE(isExpired(0));
    model.setTokens({ending, token("1badcafe", "all")}, noon);
    EXPECT_TRUE(isExpired(0));
    EXPECT_THAT(shown(0, TokenColumn::Expires), testing::StartsWith("expired "));
    EXPECT_FALSE(isExpired(1));
}

TEST_F(TokenModelTest, KeepsTheRowsOfTokensThatStay)
{
    model.setTokens({token("a", "first"), token("b", "second"), token("c", "third")}, noon);
    const QPersistentModelIndex third = model.index(2, 0);
    const QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    model.setTokens({token("a", "first"), token("c", "third"), token("d", "fourth")}, noon);
    EXPECT_THAT(names(), ElementsAre("first", "third", "fourth"));
    EXPECT_EQ(third.row(), 1);
    EXPECT_EQ(resets.count(), 0);
    model.setTokens({token("d", "fourth"), token("a", "renamed")}, noon);
    EXPECT_THAT(names(), ElementsAre("fourth", "renamed"));
    model.setTokens({}, noon);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TokenModelTest, FindsTokensByIdAndByName)
{
    model.setTokens({token("a", "first"), token("b", "second")}, noon);
    EXPECT_EQ(model.rowOf("b"), 1);
    EXPECT_EQ(model.rowOf("second"), -1);
    EXPECT_TRUE(model.hasName("second"));
    EXPECT_FALSE(model.hasName("b"));
}

TEST_F(TokenModelTest, ShowsHostileNamesAsOneLineAndAsTheyStandInToolTips)
{
    model.setTokens({token("a", "<b>x</b>\ny")}, noon);
    EXPECT_EQ(shown(0, TokenColumn::Name).find('\n'), std::string::npos);
    EXPECT_EQ(shown(0, TokenColumn::Name, Qt::ToolTipRole).find("<b>"), std::string::npos);
}

} // namespace muster::viewmodels
