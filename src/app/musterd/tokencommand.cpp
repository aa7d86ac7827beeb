// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/bookfile.h"
#include "app/host/commandline.h"
#include "app/host/table.h"
#include "app/musterd/commands.h"

#include <QDir>
#include <QRegularExpression>

#include <array>
#include <iostream>

namespace muster::app {

namespace {

using access::BookFile;

BookFile bookIn(const QString &folder)
{
    return BookFile{folder.toStdString()};
}

int fail(const std::string &problem)
{
    complain(problem);
    return Failure;
}

/// The folder has to be there already: a list of nothing would hide that another one was meant.
std::optional<std::string> refuseFolder(const QString &folder)
{
    return QDir{folder}.exists() ? std::nullopt
                                 : std::optional{"there is no data folder " + folder.toStdString()
                                                 + ": name the collector's with --data"};
}

/// The time that "90d" (days from now) or a date means; nothing if it is neither.
std::optional<domain::Timestamp> readExpiry(const QString &text, domain::Timestamp now)
{
    static const QRegularExpression days{QStringLiteral("^(\\d{1,5})d$")};
    const auto match = days.match(text);
    return match.hasMatch() ? now + std::chrono::hours{24 * match.captured(1).toInt()}
                            : domain::parseRfc3339(text.toStdString());
}

int show(const access::NewToken &made)
{
    std::cout << made.text << std::endl;
    if (!std::cout) {
        return fail("cannot write the token to the output: revoke " + made.token.id() + " and create another");
    }
    complain("this is shown once. ClearML agents take it as access key and as secret key, muster-agent in the file of "
             "--token-file, scripts send it as 'Authorization: Bearer TOKEN'");
    return Success;
}

int create(QCommandLineParser &parser, const QStringList &arguments)
{
    const auto data = dataOption();
    const QCommandLineOption name{QStringLiteral("name"), QStringLiteral("What it is to be called; no two share one."),
                                  QStringLiteral("NAME")};
    const QCommandLineOption workers{
        QStringLiteral("workers"),
        QStringLiteral("Only the workers whose ids fit, with * and ?: 'dgx:*'. Without it, all."),
        QStringLiteral("PATTERN")};
    const QCommandLineOption expires{
        QStringLiteral("expires"),
        QStringLiteral("From then on it is worth nothing: days from now as 90d, or a date (RFC 3339)."),
        QStringLiteral("TIME")};
    parser.addOptions({data, name, workers, expires});
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    if (parser.isSet(workers) && parser.value(workers).isEmpty()) {
        complain("--workers is empty: give a pattern, or leave it out for all workers.");
        return BadUsage;
    }
    const auto now = domain::systemNow();
    access::TokenRequest request{parser.value(name).toStdString(), parser.value(workers).toStdString(), {}};
    if (parser.isSet(expires)) {
        request.expires = readExpiry(parser.value(expires), now);
        if (!request.expires) {
            complain("--expires is a number of days, as 90d, or a date, as 2027-01-31.");
            return BadUsage;
        }
    }
    if (const auto problem = refuse(request, now)) {
        complain(*problem + ". See musterd token create --help.");
        return BadUsage;
    }
    if (!QDir{}.mkpath(parser.value(data))) {
        return fail("cannot make the folder " + parser.value(data).toStdString());
    }
    const auto made = bookIn(parser.value(data)).create(request, now);
    const auto *const problem = std::get_if<std::string>(&made);
    return problem ? fail(*problem) : show(std::get<access::NewToken>(made));
}

int list(QCommandLineParser &parser, const QStringList &arguments)
{
    const auto data = dataOption();
    const auto format = formatOption();
    parser.addOptions({data, format});
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    const auto kind = formatNamed(parser.value(format));
    if (!kind) {
        complain("--format is csv or json, not '" + parser.value(format).toStdString() + "'.");
        return BadUsage;
    }
    if (const auto problem = refuseFolder(parser.value(data))) {
        return fail(*problem);
    }
    const auto read = bookIn(parser.value(data)).read();
    if (const auto *const problem = std::get_if<std::string>(&read)) {
        return fail(*problem);
    }
    const auto table = makeTableWriter(*kind, std::cout, {"id", "name", "created", "expires", "workers"});
    for (const access::Token &token : std::get<access::TokenBook>(read).tokens) {
        table->row({token.id(), token.name, domain::formatRfc3339(token.created),
                    textCell(token.expires ? domain::formatRfc3339(*token.expires) : ""), textCell(token.workers)});
    }
    table->end();
    return Success;
}

int revoke(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addPositionalArgument(QStringLiteral("TOKEN"), QStringLiteral("Its id or its name."));
    const auto data = dataOption();
    parser.addOption(data);
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    if (parser.positionalArguments().size() != 1) {
        complain("give the id or the name of one access token. See musterd token revoke --help.");
        return BadUsage;
    }
    if (const auto problem = refuseFolder(parser.value(data))) {
        return fail(*problem);
    }
    const auto revoked = bookIn(parser.value(data)).revoke(parser.positionalArguments()[0].toStdString());
    const auto *const problem = std::get_if<std::string>(&revoked);
    return problem ? fail(*problem) : Success;
}

struct Action
{
    const char *name;
    const char *purpose;
    int (*run)(QCommandLineParser &parser, const QStringList &arguments);
};

constexpr std::array actions{
    Action{"create", "Makes an access token and writes it to standard output, this once.", create},
    Action{"list", "Lists the access tokens, not what they are made of.", list},
    Action{"revoke", "Revokes an access token and every login with it, within a second or two.", revoke},
};

int printHelp()
{
    std::cout << "Usage: musterd token ACTION [OPTION…]\n\n"
                 "Who may speak to the collector of a data folder, also while it runs. From the first access token on\n"
                 "everybody needs one.\n\nActions:\n";
    for (const Action &action : actions) {
        std::cout << "  " << action.name << std::string(10 - std::string_view{action.name}.size(), ' ')
                  << action.purpose << '\n';
    }
    std::cout << "\n'musterd token ACTION --help' tells more.\n" << exitCodesHelp << std::endl;
    return Success;
}

} // namespace

int tokenCommand(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h") {
        return printHelp();
    }
    const auto *const action =
        std::ranges::find_if(actions, [&](const Action &one) { return name == QLatin1String{one.name}; });
    if (action == actions.end()) {
        complain("name one of create, list, revoke. See musterd token --help.");
        return BadUsage;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("%1\n%2").arg(QLatin1String{action->purpose}, QLatin1String{exitCodesHelp}));
    return action->run(parser, arguments.mid(1));
}

} // namespace muster::app
