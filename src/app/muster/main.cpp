// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/host/termination.h"
#include "app/muster/doorbell.h"
#include "app/muster/options.h"
#include "app/muster/shell.h"
#include "viewmodels/problems.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

namespace {

using namespace muster;
using namespace muster::app;

constexpr int success = 0;
constexpr int failure = 1;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("muster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
}

/// Options are read before there is a window system, so that --help works without one.
std::variant<Options, int> readOptionsEarly(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    nameProgram();
    return readOptions(QCoreApplication::arguments());
}

/// Chooses a platform without a screen for a screenshot; false when a window is wanted and there is none to show it on.
bool chooseDisplay(const Options &options)
{
#ifdef Q_OS_LINUX
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
                            || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!hasDisplay && options.screenshot.isEmpty()) {
        complain("there is no display: use --screenshot FILE, or run the collector alone with musterd run");
        return false;
    }
    if (!hasDisplay) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
    return true;
}

void reportFailure(const Options &options, const std::string &problem)
{
    complain(problem);
    if (options.screenshot.isEmpty()) {
        QMessageBox box{QMessageBox::Critical, QStringLiteral("Muster"), viewmodels::problemText(problem)};
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

void takeScreenshotLater(Shell &shell, const Options &options)
{
    QTimer::singleShot(options.after, &shell, [&shell, &options] {
        const QString problem = shell.window()->saveScreenshot(options.screenshot);
        if (!problem.isEmpty()) {
            complain(problem.toStdString());
        }
        QCoreApplication::exit(problem.isEmpty() ? success : failure);
    });
}

int show(const Options &options)
{
    if (options.screenshot.isEmpty() && Doorbell::ring(options.folder)) {
        complain("runs already on the data folder '" + options.folder.toStdString() + "': its window is shown");
        return success;
    }
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("muster"), QStringLiteral("muster")};
    Shell shell{options, settings, widgets::trayOfDesktop};
    if (const auto problem = shell.start()) {
        reportFailure(options, *problem);
        return failure;
    }
    if (options.size) {
        shell.window()->resize(*options.size);
    }
    shell.window()->show();
    if (!options.screenshot.isEmpty()) {
        takeScreenshotLater(shell, options);
    }
    const Termination termination{
        [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); }};
    const int code = QCoreApplication::exec();
    shell.stop();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    const auto parsed = readOptionsEarly(argc, argv);
    if (const int *code = std::get_if<int>(&parsed)) {
        return *code;
    }
    const Options &options = std::get<Options>(parsed);
    if (!chooseDisplay(options)) {
        return failure;
    }
    const QApplication app{argc, argv};
    nameProgram();
    QApplication::setWindowIcon(QIcon{QStringLiteral(":/icons/muster.png")});
    return show(options);
}
