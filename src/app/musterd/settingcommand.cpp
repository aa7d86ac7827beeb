// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/musterd/commands.h"
#include "storage/reader.h"
#include "storage/store.h"

#include <iostream>

namespace muster::app {

namespace {

int show(const QString &folder, const QString &key)
{
    auto opened = storage::Reader::open(folder);
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        complain(*problem);
        return Failure;
    }
    const auto settings = std::get<std::unique_ptr<storage::Reader>>(opened)->settings();
    bool found = false;
    for (const storage::SettingInfo &setting : storage::describeSettings(settings)) {
        if (key.isEmpty()) {
            std::cout << setting.key << " = " << setting.value << "\n    " << setting.meaning << '\n';
        } else if (key.toStdString() == setting.key) {
            std::cout << setting.value << '\n';
            found = true;
        }
    }
    if (!key.isEmpty() && !found) {
        complain("there is no setting '" + key.toStdString() + "'; musterd setting lists them.");
        return BadUsage;
    }
    return Success;
}

int change(const QString &folder, const std::string &key, const std::string &value)
{
    if (const auto problem = storage::refuseSetting(key, value)) {
        complain(key + ": " + *problem + "; musterd setting lists what there is.");
        return BadUsage;
    }
    // The store has one writer: a collector that runs is named by the refusal.
    auto opened = storage::Store::open(folder);
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        complain(*problem);
        return Failure;
    }
    if (const auto problem = std::get<std::unique_ptr<storage::Store>>(opened)->saveSetting(key, value)) {
        complain(*problem);
        return Failure;
    }
    return Success;
}

} // namespace

int settingCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows the rules by which a fleet is judged, or changes one; it holds from the collector's next "
                       "start on.\n%1")
            .arg(QLatin1String{exitCodesHelp}));
    parser.addPositionalArgument(QStringLiteral("KEY"), QStringLiteral("Which; without it, all are listed."),
                                 QStringLiteral("[KEY"));
    parser.addPositionalArgument(QStringLiteral("VALUE"), QStringLiteral("What it is to be; without it, it is shown."),
                                 QStringLiteral("[VALUE]]"));
    const auto data = dataOption();
    parser.addOption(data);
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() > 2) {
        complain("a setting takes one value: put it in quotes. See musterd setting --help.");
        return BadUsage;
    }
    if (words.size() == 2) {
        return change(parser.value(data), words[0].toStdString(), words[1].toStdString());
    }
    return show(parser.value(data), words.value(0));
}

} // namespace muster::app
