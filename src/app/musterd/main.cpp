// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/musterd/commands.h"

#include <QCoreApplication>

#include <array>
#include <iostream>

namespace {

using namespace muster::app;

struct Command
{
    const char *name;
    const char *purpose;
    int (*run)(const QStringList &arguments);
};

constexpr std::array commands{
    Command{"run", "collect reports until stopped", runCommand},
    Command{"export", "write what a store holds as CSV or JSON", exportCommand},
    Command{"check", "look whether a store is whole", checkCommand},
    Command{"backup", "copy a store to one file", backupCommand},
    Command{"setting", "show or change the rules by which a fleet is judged", settingCommand},
    Command{"token", "make, list and revoke access tokens", tokenCommand},
};

void printHelp()
{
    std::cout << "Usage: musterd COMMAND [OPTION…]\n\n"
                 "The collector of Muster without a window, and the command line of its store.\n\nCommands:\n";
    for (const Command &command : commands) {
        std::cout << "  " << command.name << std::string(10 - std::string_view{command.name}.size(), ' ')
                  << command.purpose << '\n';
    }
    std::cout << "\n'musterd COMMAND --help' tells more, 'musterd --version' the version.\n"
              << exitCodesHelp << std::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("musterd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        complain("a command is missing: run, export, check, backup, setting or token. See --help.");
        return BadUsage;
    }
    if (arguments[0] == u"--help" || arguments[0] == u"-h" || arguments[0] == u"help") {
        printHelp();
        return Success;
    }
    if (arguments[0] == u"--version" || arguments[0] == u"-v") {
        std::cout << "musterd " MUSTER_VERSION << std::endl;
        return Success;
    }
    for (const Command &command : commands) {
        if (arguments[0] == QLatin1String{command.name}) {
            return command.run(arguments);
        }
    }
    complain("there is no command '" + arguments[0].toStdString() + "'. See --help.");
    return BadUsage;
}
