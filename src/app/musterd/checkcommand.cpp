// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/musterd/commands.h"
#include "app/musterd/openstore.h"
#include "app/musterd/progressline.h"
#include "storage/bodycheck.h"
#include "storage/filecheck.h"

#include <iostream>

namespace muster::app {

namespace {

using State = storage::Finding::State;

/// Whether every page is whole; says so.
bool checkPages(const QSqlDatabase &database, storage::CheckDepth depth)
{
    storage::Finding finding;
    {
        ProgressLine progress;
        progress.show("pages …");
        finding = checkFile(database, depth);
    }
    std::cout << "pages: " << (finding.state == State::Whole ? "whole" : finding.detail) << std::endl;
    return finding.state == State::Whole;
}

bool checkBodies(const QSqlDatabase &database)
{
    ProgressLine progress;
    const auto counts = storage::checkBodies(database, [&](const storage::BodyCount &soFar) {
        progress.show(soFar.table + ": " + std::to_string(soFar.rows) + " rows …");
    });
    bool whole = true;
    for (const storage::BodyCount &count : counts) {
        std::cout << count.table << ": " << count.rows << " rows, " << count.damaged << " damaged\n";
        whole = whole && count.damaged == 0;
    }
    return whole;
}

int check(const QString &folder, storage::CheckDepth depth)
{
    const auto store = openStore(folder);
    if (!store) {
        return Failure;
    }
    const QSqlDatabase &database = store->database();
    const bool pagesAreWhole = checkPages(database, depth);
    const bool bodiesAreWhole = checkBodies(database);
    if (pagesAreWhole && bodiesAreWhole) {
        std::cout << "the store is whole" << std::endl;
        return Success;
    }
    complain("the store " + database.databaseName().toStdString()
             + " is not whole: keep a copy; musterd export writes what can be read");
    return Failure;
}

} // namespace

int checkCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Looks whether a store is whole, also while a collector runs: its pages, and every packed row. "
                       "DIR may also be a file, such as a backup.\n%1 1 also when damage was found.")
            .arg(QLatin1String{exitCodesHelp}));
    const auto data = dataOption();
    const QCommandLineOption full{QStringLiteral("full"),
                                  QStringLiteral("Compare indexes and tables too, which takes longer.")};
    parser.addOptions({data, full});
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    if (!parser.positionalArguments().isEmpty()) {
        complain("'" + parser.positionalArguments()[0].toStdString() + "' is not expected. See musterd check --help.");
        return BadUsage;
    }
    return check(parser.value(data), parser.isSet(full) ? storage::CheckDepth::Full : storage::CheckDepth::Quick);
}

} // namespace muster::app
