// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"

#include "storage/datafolder.h"

#include <QCoreApplication>

#include <iostream>

namespace muster::app {

void complain(const std::string &message)
{
    std::cerr << QCoreApplication::applicationName().toStdString() << ": " << message << std::endl;
}

std::optional<int> parseCommandLine(QCommandLineParser &parser, const QStringList &arguments)
{
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments)) {
        complain(parser.errorText().toStdString() + " See --help.");
        return 2;
    }
    if (parser.isSet(help)) {
        std::cout << parser.helpText().toStdString();
        return 0;
    }
    if (parser.isSet(version)) {
        std::cout << QCoreApplication::applicationName().toStdString() << ' '
                  << QCoreApplication::applicationVersion().toStdString() << std::endl;
        return 0;
    }
    return std::nullopt;
}

QCommandLineOption dataOption()
{
    return {QStringLiteral("data"), QStringLiteral("Folder of the store."), QStringLiteral("DIR"),
            storage::defaultDataFolder()};
}

QCommandLineOption listenOption()
{
    return {QStringLiteral("listen"), QStringLiteral("Address to listen on."), QStringLiteral("HOST:PORT"),
            QStringLiteral("127.0.0.1:8018")};
}

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"), QStringLiteral("csv or json."), QStringLiteral("FORMAT"), QStringLiteral("csv")};
}

std::optional<Format> formatNamed(const QString &name)
{
    if (name == u"csv") {
        return Format::Csv;
    }
    return name == u"json" ? std::optional{Format::Json} : std::nullopt;
}

} // namespace muster::app
