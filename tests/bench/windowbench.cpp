// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, without a display, fed with ticks of a large fleet: what a tick and a keystroke in a filter cost the
// thread that it lives on.
#include "domain/workername.h"
#include "support/fakehistory.h"
#include "viewmodels/fleetfiltermodel.h"
#include "widgets/fakecommands.h"
#include "widgets/fleetview.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <ctime>
#include <map>
#include <random>

using namespace muster;
using viewmodels::FleetColumn;
using viewmodels::FleetFilter;

namespace {

constexpr int gpusEach = 8;
constexpr int ticks = 60;

/// How a fleet is asked for: `bench_window [WORKERS [GROUPS]]`.
struct Size
{
    int workers = 10'000;
    int groups = 200;
};

/// A fleet whose figures are thrown anew: the worst there is for sorting and for a filter on them.
class RandomFleet final
{
public:
    explicit RandomFleet(Size size)
    {
        for (int i = 0; i < size.workers; ++i) {
            const int group = i % size.groups;
            domain::Worker worker;
            worker.id = "cat" + std::to_string(group % 8) + ":group-" + std::to_string(group) + ":i-0f2a87f5b"
                        + std::to_string(i);
            worker.name = domain::nameFromId(worker.id, [](std::string_view) { return false; });
            worker.task = "train-llm-" + std::to_string(i % 97);
            worker.stats.gpus.resize(gpusEach);
            worker.gpuActivity.assign(gpusEach, domain::Activity::Busy);
            m_workers.push_back(worker);
        }
    }

    domain::Changes changeAll() { return change(m_workers.size()); }

    domain::Changes change(std::size_t count)
    {
        domain::Changes changes;
        changes.time = m_now += std::chrono::seconds{1};
        for (std::size_t i = 0; i < std::min(count, m_workers.size()); ++i) {
            domain::Worker &worker = m_workers[m_next++ % m_workers.size()];
            throwFigures(worker);
            changes.workers.push_back(worker);
        }
        summarize(changes);
        return changes;
    }

private:
    double anyBelow(int bound) { return static_cast<double>(static_cast<int>(m_random()) % bound); }

    void throwFigures(domain::Worker &worker)
    {
        worker.lastHeard = m_now;
        worker.activity = m_random() % 4 == 0 ? domain::Activity::Idle : domain::Activity::Busy;
        for (domain::GpuReadings &gpu : worker.stats.gpus) {
            gpu[domain::GpuMetric::Utilization] = domain::Reading{anyBelow(101)};
        }
        worker.stats.cpuUtilization = {domain::Reading{anyBelow(101)}};
        worker.stats.host[domain::HostMetric::MemoryFree] = domain::Reading{anyBelow(1'000'000)};
        worker.stats.host[domain::HostMetric::NetworkRx] = domain::Reading{0.1 * anyBelow(1'000)};
    }

    void summarize(domain::Changes &changes) const
    {
        std::map<domain::GroupKey, domain::Summary> groups;
        std::map<std::string, domain::Summary> categories;
        for (const domain::Worker &worker : m_workers) {
            domain::add(groups[{worker.name.category, worker.name.group}], worker);
        }
        for (const auto &[key, summary] : groups) {
            changes.groups.push_back({key, summary});
            domain::add(categories[key.category], summary);
            domain::add(changes.total, summary);
        }
        for (const auto &[category, summary] : categories) {
            changes.categories.push_back({category, summary});
        }
    }

    std::vector<domain::Worker> m_workers;
    std::size_t m_next = 0;
    domain::Timestamp m_now = domain::systemNow();
    std::minstd_rand m_random{1};
};

double threadMilliseconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// What a step took, of this thread and on the clock, in ms.
class Samples final
{
public:
    template <typename Step>
    void take(Step step)
    {
        const double before = threadMilliseconds();
        QElapsedTimer clock;
        clock.start();
        step();
        m_wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        m_cpu.push_back(threadMilliseconds() - before);
    }

    const std::vector<double> &cpu() const { return m_cpu; }
    const std::vector<double> &wall() const { return m_wall; }

    static Samples sum(std::initializer_list<const Samples *> parts)
    {
        Samples sum = **parts.begin();
        for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
            for (std::size_t i = 0; i < sum.m_cpu.size(); ++i) {
                sum.m_cpu[i] += (*part)->m_cpu[i];
                sum.m_wall[i] += (*part)->m_wall[i];
            }
        }
        return sum;
    }

    void print(const char *what) const
    {
        std::printf("  %-10s %s %s\n", what, line(m_cpu).c_str(), line(m_wall).c_str());
    }

private:
    static std::string line(std::vector<double> values)
    {
        std::ranges::sort(values);
        const auto at = [&](double share) {
            return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
        };
        char text[64];
        std::snprintf(text, sizeof text, "%7.2f %7.2f %7.2f  ", at(0.5), at(0.99), at(1.0));
        return text;
    }

    std::vector<double> m_cpu;
    std::vector<double> m_wall;
};

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
        size.workers, gpusEach, size.groups, "", "median", "p99", "max", "median", "p99", "max");
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
    return 0;
}
