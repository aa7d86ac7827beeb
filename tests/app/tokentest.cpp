// SPDX-License-Identifier: GPL-3.0-or-later
// Access tokens, from the command line to the reports that they let in.
#include "app/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace muster::test;

namespace {

class TokenTest : public testing::Test
{
protected:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    Ended token(const QStringList &words) const
    {
        return runToEnd(QStringLiteral(MUSTERD_PROGRAM),
                        QStringList{QStringLiteral("token")} + words + QStringList{QStringLiteral("--data"), data()});
    }
    Ended token(const char *line) const { return token(QString::fromUtf8(line).split(u' ')); }

    /// The text of a new token.
    QString create(const char *name) const
    {
        const Ended ended = token({QStringLiteral("create"), QStringLiteral("--name"), QString::fromUtf8(name)});
        EXPECT_EQ(ended.code, 0) << ended.errors.toStdString();
        return ended.output.trimmed();
    }

    QJsonArray list() const { return QJsonDocument::fromJson(token("list --format json").output.toUtf8()).array(); }

    QString keep(const QString &token) const
    {
        QFile file{m_folder.filePath(QStringLiteral("token"))};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write(token.toUtf8() + '\n');
        return file.fileName();
    }

    /// Reports once; the agent's exit code.
    static Ended report(const RunningCollector &collector, const QStringList &more = {})
    {
        return runToEnd(QStringLiteral(MUSTER_AGENT_PROGRAM),
                        QStringList{QStringLiteral("--once"), QStringLiteral("--worker"), QStringLiteral("dgx:a:1"),
                                    QStringLiteral("--target"), QStringLiteral("http://") + collector.address()}
                            + more);
    }

    QTemporaryDir m_folder;
};

TEST_F(TokenTest, CreateWritesTheTokenAloneSoThatAScriptCanTakeIt)
{
    const Ended ended = token("create --name scrapers");
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.output.startsWith(QStringLiteral("mst_"))) << ended.output.toStdString();
    EXPECT_EQ(ended.output.size(), 48);
    EXPECT_TRUE(ended.errors.contains(QStringLiteral("shown once")));
    EXPECT_FALSE(ended.errors.contains(QStringLiteral("mst_")));
}

TEST_F(TokenTest, ListTellsAllButTheSecret)
{
    const QString text = create("scrapers");
    EXPECT_EQ(token("create --name agents --workers dgx:* --expires 90d").code, 0);
    EXPECT_EQ(token("create --name guests --expires 2999-01-31").code, 0);
    const QJsonArray tokens = list();
    ASSERT_EQ(tokens.size(), 3);
    EXPECT_EQ(tokens[0].toObject().keys().join(u' ').toStdString(), "created expires id name workers");
    EXPECT_EQ(tokens[0][u"name"].toString(), QStringLiteral("scrapers"));
    EXPECT_TRUE(tokens[0][u"expires"].isNull());
    EXPECT_EQ(tokens[1][u"workers"].toString(), QStringLiteral("dgx:*"));
    EXPECT_EQ(tokens[2][u"expires"].toString(), QStringLiteral("2999-01-31T00:00:00.000Z"));
    const Ended csv = token("list");
    EXPECT_TRUE(csv.output.startsWith(QStringLiteral("id,name,created,expires,workers\r\n")));
    EXPECT_FALSE(csv.output.contains(text));
}

TEST_F(TokenTest, RevokesByIdOrName)
{
    create("one");
    create("two");
    EXPECT_EQ(token({QStringLiteral("revoke"), list()[0][u"id"].toString()}).code, 0);
    EXPECT_EQ(token("revoke two").code, 0);
    EXPECT_TRUE(list().isEmpty());
    EXPECT_EQ(token("revoke two").code, 1);
}

TEST_F(TokenTest, SaysWhatIsWrongInOneLine)
{
    create("taken");
    const struct
    {
        const char *line;
        const char *says;
        int code;
    } cases[] = {
        {"", "name one of create, list, revoke", 2},
        {"make", "name one of create, list, revoke", 2},
        {"create", "a name has", 2},
        {"create --name a --expires soon", "--expires is", 2},
        {"create --name a --expires 2001-01-01", "expired already", 2},
        {"create --name a --expires 0d", "expired already", 2},
        {"create --name taken", "of this name already", 1},
        {"list --format xml", "csv or json", 2},
        {"revoke", "id or the name", 2},
        {"revoke a b", "id or the name", 2},
        {"revoke nobody", "no such access token", 1},
    };
    for (const auto &[line, says, code] : cases) {
        const Ended ended = token(line);
        EXPECT_EQ(ended.code, code) << line;
        EXPECT_EQ(ended.errors.count(u'\n'), 1) << line;
        EXPECT_TRUE(ended.errors.contains(QLatin1String{says})) << line << ": " << ended.errors.toStdString();
        EXPECT_TRUE(ended.output.isEmpty()) << line;
    }
    EXPECT_EQ(list().size(), 1);
}

TEST_F(TokenTest, AListOfAFolderThatIsNotThereIsRefused)
{
    EXPECT_EQ(token("list").code, 1);
    EXPECT_EQ(token("revoke a").code, 1);
    EXPECT_FALSE(QDir{data()}.exists());
}

TEST_F(TokenTest, LetsAnAgentInAndItsRevocationOutAgain)
{
    const RunningCollector collector{data()};
    EXPECT_EQ(report(collector).code, 0) << "everybody, before the first token";
    const QString text = create("agents");
    EXPECT_TRUE(eventually([&] { return report(collector).code == 1; }));
    EXPECT_TRUE(report(collector).errors.contains(QStringLiteral("an access token is needed")));

    const QStringList tokenFile{QStringLiteral("--token-file"), keep(text)};
    const Ended letIn = report(collector, tokenFile);
    EXPECT_EQ(letIn.code, 0) << letIn.errors.toStdString();
    create("another");
    EXPECT_EQ(token("revoke agents").code, 0);
    EXPECT_TRUE(eventually([&] { return report(collector, tokenFile).code == 1; }));
    EXPECT_TRUE(report(collector, tokenFile).errors.contains(QStringLiteral("revoked")));
}

TEST_F(TokenTest, ComesToTheAgentByItsEnvironmentToo)
{
    const QString text = create("agents");
    const RunningCollector collector{data()};
    EXPECT_EQ(report(collector).code, 1);
    ::qputenv("MUSTER_TOKEN", text.toUtf8());
    const Ended letIn = report(collector);
    ::qunsetenv("MUSTER_TOKEN");
    EXPECT_EQ(letIn.code, 0) << letIn.errors.toStdString();
}

TEST_F(TokenTest, AnAgentWithoutTheFileOfItsTokenSaysSo)
{
    const RunningCollector collector{data()};
    for (const char *const program : {MUSTER_AGENT_PROGRAM, MUSTER_SIM_PROGRAM}) {
        const Ended ended = runToEnd(QString::fromLatin1(program),
                                     {QStringLiteral("--token-file"), m_folder.filePath(QStringLiteral("none"))});
        EXPECT_NE(ended.code, 0) << program;
        EXPECT_TRUE(ended.errors.contains(QStringLiteral("there is no file"))) << ended.errors.toStdString();
    }
}

TEST_F(TokenTest, IsNowhereToBeReadAfterItsUse)
{
    const QString text = create("agents");
    QString said;
    {
        RunningCollector collector{data()};
        const QStringList tokenFile{QStringLiteral("--token-file"), keep(text)};
        const Ended letIn = report(collector, tokenFile);
        EXPECT_EQ(letIn.code, 0);
        const Ended refused = report(collector, {QStringLiteral("--token-file"), keep(text + u'x')});
        EXPECT_EQ(refused.code, 1);
        EXPECT_EQ(collector.terminate(), 0);
        said = collector.errors() + letIn.errors + letIn.output + refused.errors + refused.output;
    }
    EXPECT_FALSE(said.contains(text)) << said.toStdString();
    int files = 0;
    for (QDirIterator all{data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; all.hasNext(); ++files) {
        QFile file{all.next()};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(text.mid(4).toUtf8())) << file.fileName().toStdString();
    }
    EXPECT_GE(files, 2) << "the store and the tokens";
}

} // namespace
