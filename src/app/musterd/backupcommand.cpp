// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/host/termination.h"
#include "app/musterd/commands.h"
#include "app/musterd/openstore.h"
#include "app/musterd/progressline.h"
#include "storage/backup.h"

#include <atomic>

namespace muster::app {

namespace {

std::string percent(int done, int all)
{
    constexpr std::int64_t hundred = 100;
    return all > 0 ? std::to_string(hundred * done / all) + " % copied" : "checking the copy …";
}

int backUpTo(const QString &target, const QString &folder, storage::Existing existing)
{
    const auto store = openStore(folder);
    if (!store) {
        return Failure;
    }
    std::atomic<bool> isWanted{true};
    const Termination termination{[&] { isWanted = false; }};
    std::optional<std::string> problem;
    {
        ProgressLine line;
        const auto progress = [&](int done, int all) {
            line.show(percent(done, all));
            return isWanted.load();
        };
        problem = storage::backUp(store->database(), target, existing, progress);
    }
    if (problem) {
        complain(*problem);
        return Failure;
    }
    return Success;
}

} // namespace

int backupCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Copies a store to one file, also while a collector writes it, and checks the copy.\n%1")
            .arg(QLatin1String{exitCodesHelp}));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Where the copy goes."));
    const auto data = dataOption();
    const QCommandLineOption force{QStringLiteral("force"), QStringLiteral("Replace FILE if it exists.")};
    parser.addOptions({data, force});
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    if (parser.positionalArguments().size() != 1 || parser.positionalArguments()[0].isEmpty()) {
        complain("name the file that the copy goes to. See musterd backup --help.");
        return BadUsage;
    }
    const auto existing = parser.isSet(force) ? storage::Existing::Replace : storage::Existing::Refuse;
    return backUpTo(parser.positionalArguments()[0], parser.value(data), existing);
}

} // namespace muster::app
