// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/host/export.h"
#include "app/musterd/commands.h"
#include "ingest/limits.h"

#include <array>
#include <iostream>

namespace muster::app {

namespace {

struct Kind
{
    const char *name;
    std::optional<std::string> (*write)(const ExportJob &job);
};

constexpr std::array kinds{
    Kind{"fleet", exportFleet},     Kind{"workers", exportWorkers}, Kind{"events", exportEvents},
    Kind{"samples", exportSamples}, Kind{"history", exportHistory}, Kind{"ledger", exportLedger},
};

const Kind *kindNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(kinds, [&](const Kind &kind) { return name == QLatin1String{kind.name}; });
    return found == kinds.end() ? nullptr : found;
}

struct Options
{
    QCommandLineOption data = dataOption();
    QCommandLineOption format = formatOption();
    QCommandLineOption since{QStringLiteral("since"), QStringLiteral("Leave out what was before (RFC 3339)."),
                             QStringLiteral("TIME")};
    QCommandLineOption until{QStringLiteral("until"), QStringLiteral("Leave out this time and what came after."),
                             QStringLiteral("TIME")};
    QCommandLineOption group{
        QStringLiteral("group"),
        QStringLiteral("Only this group ('category:group', or the group's own name); for history "
                       "also a category. Without it and --worker, history is that of the whole fleet."),
        QStringLiteral("GROUP")};
    QCommandLineOption worker{QStringLiteral("worker"), QStringLiteral("Only the worker with this id."),
                              QStringLiteral("ID")};
    QCommandLineOption gpu{QStringLiteral("gpu"),
                           QStringLiteral("Of that worker only this GPU, from 0 on; for history and ledger."),
                           QStringLiteral("NUMBER")};
    QCommandLineOption metric{QStringLiteral("metric"),
                              QStringLiteral("Only this column of samples or history; may be repeated."),
                              QStringLiteral("NAME")};
    QCommandLineOption step{QStringLiteral("step"), QStringLiteral("Average history over so many seconds."),
                            QStringLiteral("SECONDS")};
};

/// A sentence about an option's value, if it is wrong.
std::optional<std::string> readTime(const QCommandLineParser &parser, const QCommandLineOption &option,
                                    domain::Timestamp &to)
{
    if (!parser.isSet(option)) {
        return std::nullopt;
    }
    const std::string text = parser.value(option).toStdString();
    const auto time = domain::parseRfc3339(text);
    if (!time) {
        return "--" + option.names()[0].toStdString() + " '" + text + "' is no time like 2026-01-31T08:00:00Z.";
    }
    to = *time;
    return std::nullopt;
}

std::optional<std::string> readFilter(const QCommandLineParser &parser, const Options &options, ExportFilter &filter)
{
    filter.group = parser.value(options.group).toStdString();
    filter.worker = parser.value(options.worker).toStdString();
    const QStringList metrics = parser.values(options.metric);
    std::ranges::transform(metrics, std::back_inserter(filter.metrics), &QString::toStdString);
    if (parser.isSet(options.gpu)) {
        bool isNumber = false;
        filter.gpu = parser.value(options.gpu).toUInt(&isNumber);
        if (!isNumber || *filter.gpu >= ingest::limits::gpus) {
            return "--gpu '" + parser.value(options.gpu).toStdString() + "' is no number of a GPU, which are 0, 1, 2 … "
                   + std::to_string(ingest::limits::gpus - 1) + '.';
        }
    }
    if (parser.isSet(options.step)) {
        bool isNumber = false;
        filter.step = std::chrono::seconds{parser.value(options.step).toInt(&isNumber)};
        if (!isNumber || filter.step < std::chrono::seconds{1}) {
            return "--step '" + parser.value(options.step).toStdString() + "' is no positive number of seconds.";
        }
    }
    if (auto problem = readTime(parser, options.since, filter.range.from)) {
        return problem;
    }
    if (auto problem = readTime(parser, options.until, filter.range.to)) {
        return problem;
    }
    return filter.range.from > filter.range.to ? std::optional<std::string>{"--since is after --until."} : std::nullopt;
}

int write(const Kind &kind, const QString &folder, const ExportFilter &filter, Format format)
{
    auto opened = storage::Reader::open(folder);
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        complain(*problem);
        return Failure;
    }
    storage::Reader &reader = *std::get<std::unique_ptr<storage::Reader>>(opened);
    if (const auto problem = kind.write({reader, filter, format, std::cout, domain::systemNow()})) {
        complain(*problem);
        return BadUsage;
    }
    if (reader.damagedRows() > 0) {
        complain(std::to_string(reader.damagedRows()) + " damaged rows of the store were left out");
        return Failure;
    }
    if (!std::cout) {
        complain("cannot write the output: is the disk full, or the reader gone?");
        return Failure;
    }
    return Success;
}

} // namespace

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes what a store holds to standard output, also while a collector runs.\n%1")
            .arg(QLatin1String{exitCodesHelp}));
    parser.addPositionalArgument(QStringLiteral("KIND"),
                                 QStringLiteral("fleet, workers, events, samples, history or ledger."));
    const Options options;
    parser.addOptions({options.data, options.format, options.since, options.until, options.group, options.worker,
                       options.gpu, options.metric, options.step});
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    const QStringList names = parser.positionalArguments();
    const Kind *kind = names.size() == 1 ? kindNamed(names[0]) : nullptr;
    if (!kind) {
        complain("name one of fleet, workers, events, samples, history, ledger. See musterd export --help.");
        return BadUsage;
    }
    const auto format = formatNamed(parser.value(options.format));
    if (!format) {
        complain("--format is csv or json, not '" + parser.value(options.format).toStdString() + "'.");
        return BadUsage;
    }
    ExportFilter filter;
    if (const auto problem = readFilter(parser, options, filter)) {
        complain(*problem);
        return BadUsage;
    }
    return write(*kind, parser.value(options.data), filter, *format);
}

} // namespace muster::app
