// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/host/host.h"
#include "app/host/termination.h"
#include "app/muster/commands.h"
#include "app/muster/historyservice.h"
#include "app/muster/options.h"
#include "widgets/mainwindow.h"
#include "widgets/translation.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
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
        QMessageBox box{QMessageBox::Critical, QStringLiteral("Muster"), QString::fromStdString(problem)};
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

/// Hands what the collector publishes to the window, on the window's thread.
collector::Collector::Publish publishTo(widgets::MainWindow &window, const Host &host)
{
    return [&window, &host](domain::Changes changes, domain::CollectorStatus status, std::function<void()> consumed) {
        QMetaObject::invokeMethod(&window, [&window, &host, changes = std::move(changes), status = std::move(status),
                                            consumed = std::move(consumed)]() mutable {
            status.listening = host.address();
            window.apply(changes);
            window.setStatus(status);
            consumed();
        });
    };
}

void takeScreenshotLater(widgets::MainWindow &window, const Options &options)
{
    QTimer::singleShot(options.after, &window, [&window, &options] {
        const QString problem = window.saveScreenshot(options.screenshot);
        if (!problem.isEmpty()) {
            complain(problem.toStdString());
        }
        QCoreApplication::exit(problem.isEmpty() ? success : failure);
    });
}

int show(QApplication &app, const Options &options)
{
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("muster"), QStringLiteral("muster")};
    if (!options.theme.isEmpty()) {
        settings.setValue(QLatin1String{widgets::themeSetting}, options.theme);
    }
    HistoryService history{options.folder};
    widgets::MainWindow *shown = nullptr;
    Host host{{.folder = options.folder,
               .listen = options.listen,
               .allowNonLoopback = options.allowNonLoopback,
               .publish =
                   [&](auto changes, auto status, auto consumed) {
                       publishTo(*shown, host)(std::move(changes), std::move(status), std::move(consumed));
                   },
               .log = [](std::string_view line) { complain(std::string{line}); }}};
    Commands commands{host};
    widgets::MainWindow window{history, commands, settings};
    shown = &window;
    if (const auto problem = host.start()) {
        // The collector may run already, and must not speak to a window that ends.
        host.stop();
        reportFailure(options, *problem);
        return failure;
    }
    window.setRules(host.rules());
    window.setThresholds(host.thresholds());
    window.readLog();
    if (options.size) {
        window.resize(*options.size);
    }
    window.show();
    if (!options.screenshot.isEmpty()) {
        takeScreenshotLater(window, options);
    }
    const Termination termination{
        [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); }};
    const int code = app.exec();
    host.stop();
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
    QApplication app{argc, argv};
    nameProgram();
    QApplication::setWindowIcon(QIcon{QStringLiteral(":/icons/muster.png")});
    widgets::installTranslations(app, QLocale{});
    return show(app, options);
}
