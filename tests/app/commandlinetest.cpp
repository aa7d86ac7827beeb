// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace muster::test;

namespace {

const QString musterd = QStringLiteral(MUSTERD_PROGRAM);

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

/// One line, and it holds `what`.
testing::AssertionResult complains(const Ended &ended, const char *what)
{
    if (ended.errors.count(u'\n') == 1 && ended.errors.contains(QLatin1String{what})) {
        return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << "said: " << ended.errors.toStdString();
}

} // namespace

TEST(CommandLine, EveryProgramHelpsAndTellsItsVersion)
{
    for (const char *program : {MUSTERD_PROGRAM, MUSTER_PROGRAM, MUSTER_AGENT_PROGRAM, MUSTER_SIM_PROGRAM}) {
        const Ended help = runToEnd(QString::fromLatin1(program), {QStringLiteral("--help")});
        EXPECT_EQ(help.code, 0) << program;
        EXPECT_TRUE(help.output.contains(QStringLiteral("xit codes"))) << program << help.output.toStdString();
        const Ended version = runToEnd(QString::fromLatin1(program), {QStringLiteral("--version")});
        EXPECT_EQ(version.code, 0) << program;
        EXPECT_TRUE(version.output.contains(QStringLiteral(MUSTER_VERSION))) << program << version.output.toStdString();
    }
}

TEST(CommandLine, EveryProgramRefusesAnUnknownOptionInOneLine)
{
    for (const char *program : {MUSTER_PROGRAM, MUSTER_AGENT_PROGRAM, MUSTER_SIM_PROGRAM}) {
        const Ended ended = runToEnd(QString::fromLatin1(program), {QStringLiteral("--nonsense")});
        EXPECT_EQ(ended.code, 2) << program;
        EXPECT_TRUE(complains(ended, "nonsense")) << program;
    }
    for (const char *command :
         {"run", "export", "check", "backup", "fingerprint", "setting", "token create", "token list", "token revoke"}) {
        const Ended ended = runToEnd(musterd, words(command) + QStringList{QStringLiteral("--nonsense")});
        EXPECT_EQ(ended.code, 2) << command;
        EXPECT_TRUE(complains(ended, "nonsense")) << command;
    }
}

TEST(CommandLine, MusterdNamesItsCommandsWhenNoneOrAWrongOneIsGiven)
{
    EXPECT_TRUE(complains(runToEnd(musterd, {}), "run, export, check, backup, fingerprint, setting or token"));
    EXPECT_TRUE(complains(runToEnd(musterd, words("rnu")), "'rnu'"));
    EXPECT_EQ(runToEnd(musterd, words("rnu")).code, 2);
}

TEST(CommandLine, ExportRefusesWhatItCannotRead)
{
    const QTemporaryDir folder;
    const struct
    {
        const char *line;
        const char *says;
        int code;
    } cases[] = {
        {"export", "name one of", 2},
        {"export nothing", "name one of", 2},
        {"export workers --format xml", "csv or json", 2},
        {"export events --since yesterday", "2026-01-31T08:00:00Z", 2},
        {"export events --until 2026-13-01", "--until", 2},
        {"export history --step 0", "--step", 2},
        {"export history --step many", "--step", 2},
        {"export history --step 99999999999", "--step", 2},
        {"export history --gpu -1", "--gpu", 2},
        {"export history --worker w --gpu 1024", "--gpu", 2},
        {"export history --worker w --gpu 4294967295", "--gpu", 2},
        {"export ledger --since 2026-02-30T00:00:00Z", "--since", 2},
        {"export ledger --since 2026-02-02T00:00:00Z --until 2026-02-01T00:00:00Z", "--since is after --until", 2},
        {"export ledger more", "name one of", 2},
        {"export history --data", "'--data'", 2},
        {"export workers --data /nonexistent", "--data", 1},
        {"export history --data /etc/passwd", "no Muster store", 1},
    };
    for (const auto &[line, says, code] : cases) {
        const Ended ended = runToEnd(musterd, words(line));
        EXPECT_EQ(ended.code, code) << line;
        EXPECT_TRUE(complains(ended, says)) << line;
    }
}

TEST(CommandLine, AGpuNeedsItsWorker)
{
    const QTemporaryDir folder;
    const RunningCollector collector{folder.path()};
    for (const char *kind : {"history", "ledger"}) {
        const Ended ended =
            runToEnd(musterd, words("export --gpu 0 --data") + QStringList{folder.path(), QString::fromLatin1(kind)});
        EXPECT_EQ(ended.code, 2) << kind;
        EXPECT_TRUE(complains(ended, "--worker")) << kind;
    }
}

TEST(CommandLine, CheckAndBackupRefuseWhatIsNoStore)
{
    const QTemporaryDir folder;
    for (const char *command : {"check", "backup"}) {
        for (const QString &data : {folder.path(), QStringLiteral("/nonexistent"), QStringLiteral("/etc/passwd")}) {
            QStringList line{QString::fromLatin1(command), QStringLiteral("--data"), data};
            if (line[0] == u"backup") {
                line << folder.filePath(QStringLiteral("copy.sqlite"));
            }
            const Ended ended = runToEnd(musterd, line);
            EXPECT_EQ(ended.code, 1) << command << ' ' << data.toStdString();
            EXPECT_TRUE(complains(ended, "--data")) << command << ' ' << data.toStdString();
        }
    }
}

TEST(CommandLine, BackupRefusesATargetThatIsNone)
{
    const QTemporaryDir folder;
    const RunningCollector collector{folder.path()};
    const struct
    {
        QString target;
        const char *says;
        int code;
    } cases[] = {
        {{}, "name the file", 2},
        {folder.path(), "is a folder", 1},
        {folder.filePath(QStringLiteral("muster.sqlite")), "is the store itself", 1},
        {QStringLiteral("/nonexistent/copy.sqlite"), "cannot write the backup", 1},
    };
    for (const auto &[target, says, code] : cases) {
        const Ended ended = runToEnd(musterd, words("backup --force --data") + QStringList{folder.path(), target});
        EXPECT_EQ(ended.code, code) << target.toStdString();
        EXPECT_TRUE(complains(ended, says)) << target.toStdString();
    }
}

TEST(CommandLine, HistoryAndSamplesNameAnUnknownMetric)
{
    const QTemporaryDir folder;
    RunningCollector collector{folder.path()};
    for (const char *kind : {"samples", "history"}) {
        const Ended ended = runToEnd(musterd, words("export --metric nonsense --data")
                                                  + QStringList{folder.path(), QString::fromLatin1(kind)});
        EXPECT_EQ(ended.code, 2);
        EXPECT_TRUE(complains(ended, "--metric"));
    }
}

TEST(CommandLine, ASecondCollectorOnAFolderIsRefusedInASentence)
{
    const QTemporaryDir folder;
    RunningCollector first{folder.path()};
    const Ended second = runToEnd(musterd, words("run --listen 127.0.0.1:0 --data") + QStringList{folder.path()});
    EXPECT_EQ(second.code, 1);
    EXPECT_TRUE(complains(second, "is in use by another Muster"));
    EXPECT_EQ(first.terminate(), 0);
}

TEST(CommandLine, AnAddressInUseIsNamed)
{
    const QTemporaryDir others;
    const RunningCollector other{others.path()};
    const QTemporaryDir folder;
    const QString address = other.address();
    const Ended ended = runToEnd(
        musterd, {QStringLiteral("run"), QStringLiteral("--data"), folder.path(), QStringLiteral("--listen"), address});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(complains(ended, address.toLatin1().constData()));
}

TEST(CommandLine, OnlyLoopbackIsListenedOnUnlessAskedFor)
{
    const QTemporaryDir folder;
    const Ended ended = runToEnd(musterd, words("run --listen 0.0.0.0:0 --data") + QStringList{folder.path()});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(complains(ended, "loopback"));
}

TEST(CommandLine, ADataFolderThatIsAFileIsRefused)
{
    const QTemporaryDir folder;
    QFile file{folder.filePath(QStringLiteral("file"))};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const Ended ended = runToEnd(musterd, words("run --listen 127.0.0.1:0 --data") + QStringList{file.fileName()});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(complains(ended, "--data"));
}

TEST(CommandLine, SettingsAreShownChangedAndGuarded)
{
    const QTemporaryDir folder;
    const auto setting = [&](const QStringList &more) {
        return runToEnd(musterd,
                        QStringList{QStringLiteral("setting"), QStringLiteral("--data"), folder.path()} + more);
    };
    EXPECT_EQ(setting({QStringLiteral("rules.gpu_idle_below_percent"), QStringLiteral("50")}).code, 0);
    EXPECT_EQ(setting({QStringLiteral("rules.gpu_idle_below_percent")}).output, QStringLiteral("50\n"));
    EXPECT_TRUE(
        complains(setting({QStringLiteral("rules.gpu_idle_below_percent"), QStringLiteral("101")}), "0 to 100"));
    EXPECT_TRUE(
        complains(setting({QStringLiteral("rules.hidden_workers"), QStringLiteral("(")}), "regular expression"));
    EXPECT_TRUE(complains(setting({QStringLiteral("nonsense"), QStringLiteral("1")}), "no such setting"));
    EXPECT_TRUE(complains(setting({QStringLiteral("nonsense")}), "nonsense"));
    EXPECT_TRUE(setting({}).output.contains(QStringLiteral("rules.idle_window_seconds = 300")));

    RunningCollector collector{folder.path()};
    const Ended refused = setting({QStringLiteral("rules.gpu_idle_below_percent"), QStringLiteral("60")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(complains(refused, "in use"));
}
