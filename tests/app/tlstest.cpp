// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/ownpair.h"
#include "app/program.h"
#include "support/certificates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace muster;
using namespace muster::test;

namespace {

const QString musterd = QStringLiteral(MUSTERD_PROGRAM);
const QString sim = QStringLiteral(MUSTER_SIM_PROGRAM);

class TlsProgramTest : public testing::Test
{
protected:
    QString write(const char *name, const std::string &text) const
    {
        QFile file{m_folder.filePath(QLatin1String{name})};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return file.fileName();
    }

    QStringList over(const QStringList &tls) const
    {
        return QStringList{QStringLiteral("run"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                           QStringLiteral("--data"), data()}
               + tls;
    }

    static Ended report(const QString &address, const QStringList &trust)
    {
        return runToEnd(sim, QStringList{QStringLiteral("--target"), address, QStringLiteral("--workers"),
                                         QStringLiteral("2"), QStringLiteral("--interval"), QStringLiteral("0.1"),
                                         QStringLiteral("--duration"), QStringLiteral("1")}
                                 + trust);
    }

    QString fingerprint() const
    {
        return runToEnd(musterd, {QStringLiteral("fingerprint"), QStringLiteral("--data"), data()}).output.trimmed();
    }

    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(TlsProgramTest, ACollectorMakesItsOwnCertificateAndReportersPinIt)
{
    RunningCollector collector{data(), 0, {QStringLiteral("--tls")}};
    ASSERT_TRUE(collector.address().startsWith(QStringLiteral("https://127.0.0.1:")))
        << collector.address().toStdString();
    const QString pin = fingerprint();
    EXPECT_TRUE(pin.startsWith(QStringLiteral("SHA256:")));
    EXPECT_TRUE(collector.said().contains(pin));
    EXPECT_EQ(report(collector.address(), {QStringLiteral("--fingerprint"), pin}).code, 0);
    const QString own = QDir{data()}.filePath(QStringLiteral("tls-cert.pem"));
    EXPECT_EQ(report(collector.address(), {QStringLiteral("--ca-file"), own}).code, 0);
    const Ended distrusted = report(collector.address(), {});
    EXPECT_EQ(distrusted.code, 1);
    EXPECT_TRUE(distrusted.errors.contains(pin)) << distrusted.errors.toStdString();
    EXPECT_EQ(collector.terminate(), 0);
    EXPECT_FALSE(collector.errors().contains(QStringLiteral("BEGIN")));
    EXPECT_GT(exported(QStringLiteral("workers"), data()).size(), 0);
}

TEST_F(TlsProgramTest, TheOwnCertificateStaysOverARestart)
{
    RunningCollector{data(), 0, {QStringLiteral("--tls")}}.terminate();
    const QString before = fingerprint();
    RunningCollector{data(), 0, {QStringLiteral("--tls")}}.terminate();
    EXPECT_FALSE(before.isEmpty());
    EXPECT_EQ(fingerprint(), before);
}

TEST_F(TlsProgramTest, HangUpReadsTheCertificateAgain)
{
    RunningCollector collector{data(), 0, {QStringLiteral("--tls")}};
    ASSERT_FALSE(collector.address().isEmpty());
    const Certificate renewed = makeCertificate();
    const ingest::TlsFiles files = app::ownPairIn(data());
    for (const auto &[name, text] : {std::pair{files.key, renewed.key}, {files.certificate, renewed.certificate}}) {
        QFile file{QString::fromStdString(name)};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    collector.signal(SIGHUP);
    const QString now = fingerprint();
    QString errors;
    EXPECT_TRUE(eventually([&] { return (errors += collector.errors()).contains(now); })) << errors.toStdString();
    EXPECT_EQ(report(collector.address(), {QStringLiteral("--fingerprint"), now}).code, 0);
}

TEST_F(TlsProgramTest, ClientsShowTheirCertificatesWhereTheyAreAskedFor)
{
    const Certificate authority = makeCertificate({.role = CertificateRequest::Role::Authority});
    const Certificate mine = makeCertificate({.issuer = &authority});
    RunningCollector collector{
        data(),
        0,
        {QStringLiteral("--tls"), QStringLiteral("--tls-client-ca"), write("ca.pem", authority.certificate)}};
    const QStringList pinned{QStringLiteral("--fingerprint"), fingerprint()};
    EXPECT_EQ(report(collector.address(),
                     pinned
                         + QStringList{QStringLiteral("--client-cert"), write("mine.pem", mine.certificate),
                                       QStringLiteral("--client-key"), write("mine-key.pem", mine.key)})
                  .code,
              0);
    EXPECT_EQ(report(collector.address(), pinned).code, 1);
}

TEST_F(TlsProgramTest, WhatCannotBeUsedIsNamedAtTheStart)
{
    const Certificate pair = makeCertificate();
    const QString certificate = write("cert.pem", pair.certificate);
    const QString key = write("key.pem", pair.key);
    const QString otherKey = write("other.pem", makeCertificate().key);
    const QString locked = write("locked.pem", encrypted(pair));
    const QString scribble = write("scribble.pem", "scribble");
    const auto given = [](const QString &certificateFile, const QString &keyFile) {
        return QStringList{QStringLiteral("--tls-cert"), certificateFile, QStringLiteral("--tls-key"), keyFile};
    };
    const struct
    {
        QStringList options;
        const char *says;
        int code;
    } cases[] = {
        {{QStringLiteral("--tls-cert"), certificate}, "belong together", 2},
        {{QStringLiteral("--tls-key"), key}, "belong together", 2},
        {{QStringLiteral("--tls-client-ca"), certificate}, "--tls-client-ca needs --tls", 2},
        {given(QStringLiteral("/nonexistent/cert.pem"), key), "'/nonexistent/cert.pem': No such file", 1},
        {given(scribble, key), "scribble.pem' holds no certificate", 1},
        {given(certificate, scribble), "scribble.pem' holds no key", 1},
        {given(certificate, otherKey), "does not belong to the certificate", 1},
        {given(certificate, locked), "is encrypted", 1},
        {given(certificate, key) + QStringList{QStringLiteral("--tls-client-ca"), scribble}, "scribble.pem'", 1},
    };
    for (const auto &[options, says, code] : cases) {
        const Ended ended = runToEnd(musterd, over(options));
        EXPECT_EQ(ended.code, code) << says;
        EXPECT_TRUE(ended.errors.contains(QLatin1String{says})) << ended.errors.toStdString();
        EXPECT_EQ(ended.errors.count(u'\n'), 1) << ended.errors.toStdString();
    }
}

TEST_F(TlsProgramTest, AFingerprintNeedsACertificate)
{
    const Ended none = runToEnd(musterd, {QStringLiteral("fingerprint"), QStringLiteral("--data"), data()});
    EXPECT_EQ(none.code, 1);
    EXPECT_TRUE(none.errors.contains(QStringLiteral("musterd run --tls makes it"))) << none.errors.toStdString();
    const QString scribble = write("scribble.pem", "scribble");
    const Ended bad = runToEnd(musterd, {QStringLiteral("fingerprint"), QStringLiteral("--tls-cert"), scribble});
    EXPECT_EQ(bad.code, 1);
    EXPECT_TRUE(bad.errors.contains(QStringLiteral("holds no certificate"))) << bad.errors.toStdString();
}

TEST_F(TlsProgramTest, PlainHttpForOtherMachinesIsWarnedOf)
{
    ASSERT_EQ(runToEnd(musterd, {QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--name"),
                                 QStringLiteral("agents"), QStringLiteral("--data"), data()})
                  .code,
              0);
    RunningCollector open{data(), 0, {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")}};
    QString errors;
    EXPECT_TRUE(eventually([&] { return (errors += open.errors()).contains(QStringLiteral("see --tls")); }));
    EXPECT_EQ(errors.count(u'\n'), 1);
}

TEST_F(TlsProgramTest, NobodyElseMayReadTheOwnKey)
{
    ASSERT_TRUE(QDir{}.mkpath(data()));
    const ingest::TlsFiles files = app::ownPairIn(data());
    ASSERT_EQ(app::makeOwnPair(files, "127.0.0.1"), std::nullopt);
    const auto permissions = QFile::permissions(QString::fromStdString(files.key));
    EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    EXPECT_TRUE(permissions & QFile::ReadOwner);
}

TEST_F(TlsProgramTest, HalfAPairIsMadeAnewAndTwoHalvesFit)
{
    ASSERT_TRUE(QDir{}.mkpath(data()));
    const ingest::TlsFiles files = app::ownPairIn(data());
    for (const std::string &lost : {files.key, files.certificate}) {
        ASSERT_EQ(app::makeOwnPair(files, "127.0.0.1"), std::nullopt);
        ASSERT_TRUE(QFile::remove(QString::fromStdString(lost)));
        RunningCollector collector{data(), 0, {QStringLiteral("--tls")}};
        EXPECT_FALSE(collector.address().isEmpty()) << collector.errors().toStdString();
    }
}

TEST_F(TlsProgramTest, AFolderThatCannotBeWrittenIsNamed)
{
    const auto problem = app::makeOwnPair(app::ownPairIn(QStringLiteral("/nonexistent")), "127.0.0.1");
    ASSERT_TRUE(problem);
    EXPECT_NE(problem->find("cannot write /nonexistent/tls-key.pem: No such file"), std::string::npos) << *problem;
}
