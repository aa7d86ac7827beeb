// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/host/host.h"
#include "app/host/termination.h"
#include "app/musterd/commands.h"

#include <QCoreApplication>

#include <iostream>

namespace muster::app {

namespace {

/// Says on stderr what is wrong with the store, and when nothing is any more.
class ProblemLog final
{
public:
    void note(const std::string &problem)
    {
        if (problem != m_last) {
            complain(problem.empty() ? "the store is in order again" : problem);
            m_last = problem;
        }
    }

private:
    std::string m_last;
};

void sayWhereWeListen(const Host &host, const QString &folder)
{
    const std::string fingerprint = host.fingerprint();
    std::cout << "listening on " << host.address() << ", store in " << folder.toStdString()
              << (fingerprint.empty() ? "" : ", fingerprint ") << fingerprint << std::endl;
}

} // namespace

int runCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Collects reports from ClearML agents and muster-agent until SIGINT or SIGTERM.\n%1")
            .arg(QLatin1String{exitCodesHelp}));
    const auto data = dataOption();
    const auto listen = listenOption();
    const TlsSwitches tlsSwitches;
    parser.addOptions({data, listen});
    tlsSwitches.addTo(parser);
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    if (!parser.positionalArguments().isEmpty()) {
        complain("'" + parser.positionalArguments()[0].toStdString() + "' is not expected. See musterd run --help.");
        return BadUsage;
    }
    auto tls = tlsSwitches.read(parser, parser.value(data));
    if (const auto *const problem = std::get_if<std::string>(&tls)) {
        complain(*problem);
        return BadUsage;
    }
    ProblemLog problems;
    Host host{{.folder = parser.value(data),
               .listen = parser.value(listen).toStdString(),
               .tls = std::get<std::optional<TlsWish>>(std::move(tls)),
               .publish =
                   [&](domain::Changes changes, const domain::CollectorStatus &status,
                       const collector::Collector::Consumed &consumed) {
                       problems.note(status.problem);
                       consumed(std::move(changes));
                   },
               .log = [](std::string_view line) { complain(std::string{line}); }}};
    if (const auto problem = host.start()) {
        complain(*problem);
        return Failure;
    }
    // Before anybody hears that we are there, and may end us.
    const Termination termination{
        [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); },
        host.fingerprint().empty() ? std::function<void()>{} : [&host] { host.reloadTls(); }};
    sayWhereWeListen(host, parser.value(data));
    QCoreApplication::exec();
    host.stop();
    return Success;
}

} // namespace muster::app
