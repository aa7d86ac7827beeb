// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/options.h"

#include "app/host/commandline.h"

#include <QRegularExpression>

namespace muster::app {

namespace {

constexpr int badUsage = 2;

struct Names
{
    QCommandLineOption data = dataOption();
    QCommandLineOption listen = listenOption();
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
                                  QStringLiteral("Draw the window into a PNG file and end."), QStringLiteral("FILE")};
    QCommandLineOption after{QStringLiteral("after"), QStringLiteral("Wait this long before the screenshot."),
                             QStringLiteral("SECONDS"), QStringLiteral("5")};
    QCommandLineOption theme{QStringLiteral("theme"),
                             QStringLiteral("system, light or dark; otherwise as it was last."),
                             QStringLiteral("THEME")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("Size of the window; otherwise as it was last."),
                            QStringLiteral("WIDTHxHEIGHT")};
};

std::optional<QSize> sizeNamed(const QString &text)
{
    static const QRegularExpression pattern{QStringLiteral("^(\\d{2,5})x(\\d{2,5})$")};
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional{QSize{match.captured(1).toInt(), match.captured(2).toInt()}} : std::nullopt;
}

/// A sentence about what is wrong, if anything is.
std::optional<std::string> read(const QCommandLineParser &parser, const Names &names, Options &options)
{
    options.folder = parser.value(names.data);
    if (parser.isSet(names.listen)) {
        options.listen = parser.value(names.listen).toStdString();
    }
    options.screenshot = parser.value(names.screenshot);
    bool isNumber = false;
    const double seconds = parser.value(names.after).toDouble(&isNumber);
    if (!isNumber || seconds < 0.0 || seconds > 86'400.0) {
        return "--after '" + parser.value(names.after).toStdString() + "' is no number of seconds.";
    }
    options.after = std::chrono::milliseconds{static_cast<std::int64_t>(seconds * 1000.0)};
    options.theme = parser.value(names.theme);
    if (parser.isSet(names.theme)
        && !QStringList{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}.contains(
            options.theme)) {
        return "--theme is system, light or dark, not '" + options.theme.toStdString() + "'.";
    }
    if (parser.isSet(names.size)) {
        options.size = sizeNamed(parser.value(names.size));
        if (!options.size) {
            return "--size is like 1440x900, not '" + parser.value(names.size).toStdString() + "'.";
        }
    }
    if (!parser.positionalArguments().isEmpty()) {
        return "'" + parser.positionalArguments()[0].toStdString() + "' is not expected. See --help.";
    }
    return std::nullopt;
}

} // namespace

std::variant<Options, int> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral(
            "Shows a GPU fleet: listens to ClearML agents and muster-agent, keeps their history, draws it.\n%1")
            .arg(QLatin1String{exitCodesHelp}));
    const Names names;
    parser.addOptions({names.data, names.listen, names.screenshot, names.after, names.theme, names.size});
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    Options options;
    if (const auto problem = read(parser, names, options)) {
        complain(*problem);
        return badUsage;
    }
    return options;
}

} // namespace muster::app
