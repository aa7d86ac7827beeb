// SPDX-License-Identifier: GPL-3.0-or-later
// A graph with its real store, without a display: how long a month of 16 lines takes from the click to the picture, how
// long it keeps the window's thread at a time, and what hovering costs. bench_graph_window FOLDER, which bench_dataset
// filled.
#include "app/muster/historyservice.h"
#include "bench/samples.h"
#include "storage/reader.h"
#include "storage/settings.h"
#include "widgets/graphcontrols.h"
#include "widgets/graphsheet.h"
#include "widgets/legendstrip.h"
#include "widgets/lineplot.h"
#include "widgets/resourcechart.h"
#include "widgets/spanbar.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <list>

using namespace muster;
using bench::Samples;

namespace {

constexpr int clicks = 30;
constexpr int hovers = 400;
constexpr QSize size{1'200, 500};

/// An application that knows for how long one event kept it. The store is read on another thread, with events of its
/// own.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        const double before = bench::threadMilliseconds();
        const bool result = QApplication::notify(receiver, event);
        longest = std::max(longest, bench::threadMilliseconds() - before);
        --m_depth;
        return result;
    }

    /// CPU of the longest since it was set to zero, in ms.
    double longest = 0.0;

private:
    int m_depth = 0;
};

/// Asks the store, and counts what is still to be answered.
class CountedHistory final : public viewmodels::HistorySource
{
public:
    explicit CountedHistory(const QString &folder)
        : m_service(folder)
    {
    }

    /// Whether something is still to be answered.
    bool isOpen() const
    {
        return std::ranges::any_of(m_pending, [](const std::stop_token &each) { return !each.stop_requested(); });
    }

    void askSeries(history::SeriesQuery query, std::stop_token cancelled, Answer<history::Series> answer) override
    {
        m_service.askSeries(std::move(query), cancelled, counted(cancelled, std::move(answer)));
    }
    void askOldest(std::stop_token cancelled, Answer<std::optional<domain::Timestamp>> answer) override
    {
        m_service.askOldest(cancelled, counted(cancelled, std::move(answer)));
    }
    void askLedger(history::Subject, history::Period, std::stop_token, Answer<history::LedgerAnswer>) override {}
    void askEvents(std::string, int, std::stop_token, Answer<std::vector<domain::Event>>) override {}
    void askEventsBefore(std::optional<history::EventPlace>, int, std::stop_token, Answer<history::EventPage>) override
    {
    }
    void askEventsIn(viewmodels::EventQuery query, std::stop_token cancelled,
                     Answer<std::vector<history::EventTally>> answer) override
    {
        m_service.askEventsIn(std::move(query), cancelled, counted(cancelled, std::move(answer)));
    }

private:
    template <typename Value>
    Answer<Value> counted(std::stop_token cancelled, Answer<Value> answer)
    {
        const auto place = m_pending.insert(m_pending.end(), std::move(cancelled));
        return [this, place, answer = std::move(answer)](Value value) {
            m_pending.erase(place);
            answer(std::move(value));
        };
    }

    std::list<std::stop_token> m_pending;
    app::HistoryService m_service;
};

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
    Bench(TimedApplication &application, const QString &folder)
        : m_application(application),
          m_history(folder),
          m_chart(m_history)
    {
        QObject::connect(&m_spans, &widgets::SpanBar::spanChosen, &m_chart.controls(),
                         &widgets::GraphControls::chooseSpan);
        m_chart.resize(size);
        m_chart.show();
        m_plot = m_chart.findChild<widgets::LinePlot *>();
        m_plot->viewport()->installEventFilter(&m_painted);
    }

    /// 16 lines: every count of one subject, and the same of another.
    void showGroups(const domain::Subject &one, const domain::Subject &other, domain::Timestamp end)
    {
        m_chart.moveTo(end);
        m_chart.setSwitchedLines({QStringLiteral("workers"), QStringLiteral("provisionedGpus"),
                                  QStringLiteral("provisionedCpus"), QStringLiteral("provisionedWorkers")});
        m_chart.showSubject(history::Subject::ofGroup(one), end);
        m_chart.compareWith(other);
    }

    void showGpus(const std::string &worker, domain::Timestamp end)
    {
        m_chart.moveTo(end);
        m_chart.showSubject(history::Subject::ofWorker(worker), end, 8);
        m_chart.setChosenGraph(QStringLiteral("eachGpu"));
    }

    void click(const char *name)
    {
        auto *day = m_spans.findChild<QPushButton *>(QStringLiteral("span.1d"));
        auto *month = m_spans.findChild<QPushButton *>(QStringLiteral("span.1mo"));
        Samples clicked;
        double longest = 0.0;
        for (int i = 0; i < clicks; ++i) {
            day->click();
            settle();
            m_application.longest = 0.0;
            const double before = bench::threadMilliseconds();
            clicked.take([&] {
                month->click();
                m_application.longest = bench::threadMilliseconds() - before;
                settle();
            });
            longest = std::max(longest, m_application.longest);
        }
        const auto &points = m_chart.findChild<widgets::GraphSheet *>()->content().points[0];
        std::printf("%s: %zu lines of %zu points\n", name, shownLines(content()).size(),
                    points.empty() ? std::size_t{0} : points.front().values.size());
        clicked.print("click");
        std::printf("  the longest that the thread was busy: %.2f ms of CPU\n", longest);
        hover();
    }

private:
    const viewmodels::GraphContent &content() { return m_chart.findChild<widgets::GraphSheet *>()->content(); }

    void hover()
    {
        const QRect plot = m_plot->plotRect();
        Samples moved;
        for (int i = 0; i < hovers; ++i) {
            const QPoint at{plot.left() + i * plot.width() / hovers, plot.center().y()};
            QMouseEvent move{QEvent::MouseMove, QPointF(at),  QPointF(m_plot->viewport()->mapToGlobal(at)),
                             Qt::NoButton,      Qt::NoButton, Qt::NoModifier};
            moved.take([&] {
                QApplication::sendEvent(m_plot->viewport(), &move);
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
            });
        }
        moved.print("hover");
    }

    /// Until everything is answered and painted.
    void settle()
    {
        while (m_history.isOpen()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_plot->viewport()->update();
        for (m_painted.count = 0; m_painted.count == 0;) {
            QCoreApplication::processEvents();
        }
    }

    TimedApplication &m_application;
    CountedHistory m_history;
    widgets::ResourceChart m_chart;
    widgets::SpanBar m_spans;
    widgets::LinePlot *m_plot = nullptr;
    Painted m_painted;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application{argc, argv};
    if (argc < 2) {
        std::fprintf(stderr, "Usage: bench_graph_window FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    auto opened = storage::Reader::open(folder);
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        std::fprintf(stderr, "%s\n", problem->c_str());
        return 1;
    }
    auto &reader = *std::get<std::unique_ptr<storage::Reader>>(opened);
    const auto end = history::startOf(reader.history().number(storage::rolledUntilSetting), history::oneHour);
    const auto groups = reader.subjects();
    const auto subjects = reader.history().subjects();
    const auto isGroup = [](const domain::Subject &each) { return !each.group.empty(); };
    const auto one = std::ranges::find_if(groups, isGroup);
    const auto other = one == groups.end() ? one : std::find_if(one + 1, groups.end(), isGroup);
    const auto worker = std::ranges::find_if(subjects, [](const auto &each) { return each.isWorker(); });
    if (other == groups.end() || worker == subjects.end()) {
        std::fprintf(stderr, "The store has no two groups and a worker: fill it with bench_dataset.\n");
        return 1;
    }
    widgets::applyTheme(application, widgets::ThemeMode::Light);
    std::printf("ms of CPU of the window's thread, and on the clock\n  %-10s %7s %7s %7s   %7s %7s %7s\n", "", "median",
                "p99", "max", "median", "p99", "max");
    Bench bench{application, folder};
    bench.showGroups(*one, *other, end);
    bench.click("a month of two groups");
    bench.showGpus(worker->worker, end);
    bench.click("a month of eight GPUs and their mean");
    return 0;
}
