// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, without a display, fed with ticks of a large fleet: what a tick and a keystroke in a filter cost the
// thread that it lives on. bench_window [WORKERS [GROUPS]]
#include "bench/randomfleet.h"
#include "bench/samples.h"
#include "support/fakehistory.h"
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/fakecommands.h"
#include "widgets/fleetview.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

using namespace muster;
using bench::RandomFleet;
using bench::Samples;
using bench::Size;
using viewmodels::FleetColumn;
using viewmodels::FleetFilter;

namespace {

constexpr int ticks = 60;

/// Counts what the tree paints.
class Painted final : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

class Bench final
{
public:
    explicit Bench(Size size)
        : m_fleet(size),
          m_window(std::make_unique<widgets::MainWindow>(m_history, m_commands, m_settings, std::chrono::hours{1})),
          m_tree(*m_window->findChild<widgets::FleetView *>())
    {
        m_window->show();
        m_window->apply(m_fleet.changeAll());
        m_tree.expandAll();
        m_tree.sortByColumn(static_cast<int>(FleetColumn::GpuUtilization), Qt::DescendingOrder);
        m_tree.viewport()->installEventFilter(&m_painted);
        paint();
    }

    void setFilter(const FleetFilter &filter) { shown().setFilter(filter); }

    void tick(const char *name, std::size_t changed)
    {
        Samples apply;
        Samples layout;
        Samples painting;
        for (int i = 0; i < ticks; ++i) {
            const domain::Changes changes = m_fleet.change(changed);
            apply.take([&] { m_window->apply(changes); });
            layout.take([&] { m_tree.visualRect(m_tree.model()->index(0, 0)); });
            painting.take([&] { paint(); });
        }
        std::printf("%s, %d of the workers shown\n", name, shown().workerCount());
        apply.print("apply");
        layout.print("layout");
        painting.print("paint");
        Samples::sum({&apply, &layout, &painting}).print("tick");
    }

    /// Types into the filter of a column, and takes it out again.
    void type(const char *name, FleetColumn column, const QString &text)
    {
        setFilter({});
        Q_EMIT m_tree.filterRequested(column);
        paint();
        auto *field = m_window->findChild<QLineEdit *>(column == FleetColumn::Name ? QStringLiteral("filter.text")
                                                                                   : QStringLiteral("filter.to"));
        Samples keys;
        for (int i = 0; i < ticks / 6; ++i) {
            for (const QChar key : text) {
                keys.take([&] { press(*field, key.unicode() & 0xffU, key); });
            }
            for (qsizetype erased = 0; erased < text.size(); ++erased) {
                keys.take([&] { press(*field, Qt::Key_Backspace, {}); });
            }
        }
        std::printf("%s\n", name);
        keys.print("key");
        field->window()->close();
        paint();
    }

    /// Opens the palette that finds everything, types into it, and closes it.
    void find(const QString &text)
    {
        Samples open;
        Samples keys;
        for (int i = 0; i < ticks / 6; ++i) {
            open.take([&] {
                m_window->findChild<QAction *>(QStringLiteral("find"))->trigger();
                paint();
            });
            auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("find.text"));
            for (const QChar key : text) {
                keys.take([&] { press(*field, key.unicode() & 0xffU, key); });
            }
            field->window()->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            paint();
        }
        std::printf("find everything, %s\n", qPrintable(text));
        open.print("open");
        keys.print("key");
    }

private:
    viewmodels::FleetFilterModel &shown() { return static_cast<viewmodels::FleetFilterModel &>(*m_tree.model()); }

    void press(QLineEdit &field, int key, QChar character)
    {
        QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier, character.isNull() ? QString{} : QString{character}};
        QCoreApplication::sendEvent(&field, &press);
        paint();
    }

    void paint()
    {
        m_tree.viewport()->update();
        for (m_painted.count = 0; m_painted.count == 0;) {
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat};
    RandomFleet m_fleet;
    test::FakeHistory m_history;
    test::FakeCommands m_commands;
    std::unique_ptr<widgets::MainWindow> m_window;
    widgets::FleetView &m_tree;
    Painted m_painted;
};

FleetFilter upTo(double percent)
{
    FleetFilter filter;
    filter.set(FleetColumn::GpuUtilization, viewmodels::FigureRange{.to = percent});
    return filter;
}

FleetFilter named(const char *text, viewmodels::TextPattern::Syntax syntax)
{
    FleetFilter filter;
    filter.set(FleetColumn::Name, viewmodels::TextPattern{QString::fromLatin1(text), syntax});
    return filter;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    Size size;
    size.workers = argc > 1 ? std::max(1, std::atoi(argv[1])) : size.workers;
    size.groups = argc > 2 ? std::max(1, std::atoi(argv[2])) : size.groups;
    std::printf(
        "%d workers with %d GPUs in %d groups, all open, sorted by GPU utilisation; ms of CPU and on the clock\n"
        "  %-10s %7s %7s %7s   %7s %7s %7s\n",
        size.workers, RandomFleet::gpusEach, size.groups, "", "median", "p99", "max", "median", "p99", "max");
    Bench bench{size};
    const auto all = static_cast<std::size_t>(size.workers);
    using Syntax = viewmodels::TextPattern::Syntax;
    const std::pair<const char *, FleetFilter> filters[] = {
        {"no filter", {}},
        {"GPU util <= 50 %", upTo(50)},
        {"name ~ llm-1", named("llm-1", Syntax::Plain)},
        {"name ~ /5b\\d+7$/", named("5b\\d+7$", Syntax::RegularExpression)},
    };
    for (const auto &[name, filter] : filters) {
        bench.setFilter(filter);
        bench.tick((std::string{"all change, "} + name).c_str(), all);
        bench.tick((std::string{"333 change, "} + name).c_str(), 333);
    }
    bench.type("a key in the filter of a number", FleetColumn::GpuUtilization, QStringLiteral("55"));
    bench.type("a key in the filter of the name", FleetColumn::Name, QStringLiteral("llm-1"));
    bench.setFilter({});
    bench.find(QStringLiteral("i-0f2a87f5b77"));
    bench.find(QStringLiteral("llm 1"));
    return 0;
}
