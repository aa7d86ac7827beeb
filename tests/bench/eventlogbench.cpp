// SPDX-License-Identifier: GPL-3.0-or-later
// The event log with a million events of ten thousand workers: what it costs to fill, open, follow, filter and export.
// bench_eventlog [EVENTS [FOLDER]]
#include "bench/samples.h"
#include "viewmodels/eventexport.h"
#include "viewmodels/eventfeed.h"
#include "viewmodels/eventmodel.h"
#include "widgets/eventlogdock.h"
#include "widgets/eventtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMainWindow>
#include <QScrollBar>
#include <QTemporaryDir>

#include <random>

using namespace muster;
using namespace std::chrono_literals;
using bench::Samples;
using viewmodels::EventFilter;
using viewmodels::EventModel;

namespace {

constexpr int workers = 10'000;
constexpr int groups = 20;
constexpr int runs = 11;

/// Workers begin and end tasks, whose ids are 32 hexadecimal digits: half as many as there are events.
class Past final
{
public:
    domain::Event event(domain::Timestamp time)
    {
        const int worker = below(workers);
        const std::string group = "p5-" + std::to_string(worker % groups);
        const auto kind = static_cast<domain::EventKind>(below(20) == 0 ? below(2) : 2 + m_count % 2);
        if (m_count++ % 2 == 0) {
            renewTask();
        }
        const bool isAboutTask = kind == domain::EventKind::Idle || kind == domain::EventKind::Busy;
        return {time,
                "cloud_h100:" + group + ":i-" + std::to_string(100'000 + worker),
                "cloud_h100",
                group,
                kind,
                {},
                isAboutTask ? m_task : std::string{}};
    }

    std::vector<domain::Event> events(domain::Timestamp begin, int count)
    {
        std::vector<domain::Event> made;
        for (int i = 0; i < count; ++i) {
            made.push_back(event(begin + i * 2'592ms));
        }
        return made;
    }

private:
    int below(int bound) { return std::uniform_int_distribution{0, bound - 1}(m_random); }

    void renewTask()
    {
        for (char &digit : m_task) {
            digit = "0123456789abcdef"[below(16)];
        }
    }

    std::mt19937 m_random{1};
    std::string m_task = std::string(32, '0');
    int m_count = 0;
};

/// A window with nothing but the log, in which everything is painted after each step.
class Bench final
{
public:
    Bench(int events, const QString &folder)
        : m_events(events),
          m_folder(folder)
    {
        m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
        m_window.resize(1'000, 800);
    }

    void fill()
    {
        Samples page;
        domain::Timestamp end = m_now - viewmodels::EventFeed::firstPage * 2'592ms;
        m_model.prepend(m_past.events(end, viewmodels::EventFeed::firstPage));
        open("open first");
        m_window.show();
        paint();
        int left = m_events - viewmodels::EventFeed::firstPage;
        for (; left > 0; left -= viewmodels::EventFeed::furtherPage) {
            const int count = std::min(left, viewmodels::EventFeed::furtherPage);
            end -= count * 2'592ms;
            const auto events = m_past.events(end, count);
            page.take([&] {
                m_model.prepend(events);
                paint();
            });
        }
        page.print("page");
        const auto &texts = m_model.log().texts();
        std::printf("  %zu events, %zu workers, %zu tasks: %.1f MB of texts, %.1f MB of rows\n", m_model.log().size(),
                    texts.workers().size(), texts.details().size(), static_cast<double>(texts.bytes()) / 1e6,
                    static_cast<double>(m_model.log().size() * sizeof(viewmodels::EventRow)) / 1e6);
    }

    void open(const char *name)
    {
        Samples open;
        for (int i = 0; i < runs; ++i) {
            EventModel *model = &m_model;
            QMainWindow window;
            open.take([&] {
                window.addDockWidget(Qt::RightDockWidgetArea, new widgets::EventLogDock{*model, &window});
                window.resize(1'000, 800);
                window.show();
                QCoreApplication::processEvents();
            });
        }
        open.print(name);
    }

    void scroll()
    {
        Samples scroll;
        QScrollBar *bar = table().verticalScrollBar();
        for (int i = 0; i < runs; ++i) {
            scroll.take([&] {
                bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * (i + 1) / (runs + 1)));
                paint();
            });
        }
        scroll.print("scroll");
        table().scrollToTop();
        paint();
    }

    void live(const char *name, int count)
    {
        Samples live;
        for (int i = 0; i < 60; ++i) {
            const auto events = m_past.events(m_now, count);
            m_now += count * 2'592ms;
            live.take([&] {
                m_model.append(events);
                paint();
            });
        }
        live.print(name);
    }

    void filter(const char *name, const EventFilter &filter)
    {
        Samples judge;
        Samples painted;
        for (int i = 0; i < runs; ++i) {
            m_model.setFilter({});
            paint();
            judge.take([&] { m_model.setFilter(filter); });
            painted.take([&] { paint(); });
        }
        std::printf("%s: %d events\n", name, m_model.rowCount());
        judge.print("filter");
        painted.print("paint");
        m_model.setFilter({});
        paint();
    }

    void exportCsv()
    {
        Samples start;
        std::vector<double> wall;
        const QString path = m_folder + QStringLiteral("/events.csv");
        for (int i = 0; i < 5; ++i) {
            viewmodels::EventExport writer;
            QEventLoop loop;
            QObject::connect(&writer, &viewmodels::EventExport::finished, &loop, &QEventLoop::quit);
            QElapsedTimer clock;
            clock.start();
            start.take([&] { writer.start(path, m_model.shownRows(), m_model.log().texts()); });
            loop.exec();
            wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(wall);
        std::printf("CSV, %.0f MB: %.0f to %.0f ms, median %.0f; of the GUI thread\n",
                    static_cast<double>(QFileInfo{path}.size()) / 1e6, wall.front(), wall.back(),
                    wall[wall.size() / 2]);
        start.print("start");
    }

private:
    widgets::EventTable &table() { return *m_dock->findChild<widgets::EventTable *>(); }

    void paint()
    {
        table().viewport()->repaint();
        QCoreApplication::processEvents();
    }

    int m_events;
    QString m_folder;
    Past m_past;
    domain::Timestamp m_now = domain::systemNow();
    EventModel m_model{nullptr, [this] { return m_now; }};
    QMainWindow m_window;
    widgets::EventLogDock *m_dock = new widgets::EventLogDock{m_model, &m_window};
};

EventFilter textFilter(const char *text)
{
    EventFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    const QTemporaryDir folder;
    Bench bench{argc > 1 ? std::max(1, std::atoi(argv[1])) : 1'000'000,
                argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.path()};
    std::printf("ms of CPU and on the clock\n  %-10s %7s %7s %7s   %7s %7s %7s\n", "", "median", "p99", "max", "median",
                "p99", "max");
    bench.fill();
    bench.open("open all");
    bench.scroll();
    bench.live("tick of 5", 5);
    bench.live("of 1,000", 1'000);
    for (const char *text : {"9f3e", "task 9f", "i-1000", "e", "idle", "12:3", "nothing like it"}) {
        bench.filter((std::string{"text "} + text).c_str(), textFilter(text));
    }
    EventFilter kinds;
    kinds.kinds = 0b0100;
    bench.filter("kind idle", kinds);
    EventFilter group;
    group.scope.subject = {"cloud_h100", "p5-7"};
    bench.filter("one group", group);
    EventFilter day;
    day.period.span = 24h;
    bench.filter("last day", day);
    bench.exportCsv();
    return 0;
}
