// SPDX-License-Identifier: GPL-3.0-or-later
// How long the graphs and the ledger of a store take, that bench_dataset filled: cold, with nothing of the file in
// memory and a new connection, and warm; and what the store's tables take on the disk.
#include "history/reportcolumns.h"
#include "storage/compression.h"
#include "storage/datafolder.h"
#include "storage/seriesreader.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <unistd.h>

using namespace muster;
using namespace std::chrono_literals;

namespace {

constexpr int warmRuns = 20;

using Ask = std::function<std::size_t(storage::SeriesReader &reader)>;

struct Question
{
    std::string name;
    Ask ask;
};

std::unique_ptr<storage::Reader> openReader(const QString &folder)
{
    auto opened = storage::Reader::open(folder);
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        throw std::runtime_error{*problem};
    }
    return std::move(std::get<std::unique_ptr<storage::Reader>>(opened));
}

/// Nothing of the store's files stays in memory, as far as we may say so.
void forget(const QString &folder)
{
    ::sync();
    for (const char *suffix : {"", "-wal"}) {
        const std::string file = storage::storeFile(folder).toStdString() + suffix;
        if (const int descriptor = ::open(file.c_str(), O_RDONLY); descriptor >= 0) {
            ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
            ::close(descriptor);
        }
    }
    std::ofstream{"/proc/sys/vm/drop_caches"} << 3 << std::endl;
}

double milliseconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void measure(const QString &folder, const Question &question)
{
    forget(folder);
    std::unique_ptr<storage::Reader> reader;
    std::size_t values = 0;
    const auto ask = [&] {
        if (!reader) {
            reader = openReader(folder);
        }
        storage::SeriesReader series{*reader};
        values = question.ask(series);
    };
    const double cold = milliseconds(ask);
    std::vector<double> warm;
    std::generate_n(std::back_inserter(warm), warmRuns, [&] { return milliseconds(ask); });
    std::ranges::sort(warm);
    std::cout << "| " << question.name << " | " << cold << " ms | " << warm[warmRuns / 2] << " ms | " << values
              << " |\n";
}

std::size_t valuesOf(const std::optional<history::Series> &series)
{
    std::size_t values = 0;
    for (const auto &cells : series ? series->cells : std::vector<std::vector<history::Cell>>{}) {
        values += static_cast<std::size_t>(
            std::ranges::count_if(cells, [](const history::Cell &cell) { return cell.count > 0; }));
    }
    return values;
}

std::vector<history::SeriesId> gpuUtilization()
{
    std::vector<history::SeriesId> series;
    for (std::size_t gpu = 0; gpu < 8; ++gpu) {
        series.push_back(history::seriesOf(gpu, domain::GpuMetric::Utilization));
    }
    return series;
}

/// What the panel of a group shows, or the graphs of a worker.
std::vector<history::SeriesId> figures()
{
    using domain::SummaryMetric;
    return {history::seriesOf(SummaryMetric::GpuUtilization), history::seriesOf(SummaryMetric::CpuLoad),
            history::seriesOf(SummaryMetric::GpuMemoryUsed), history::seriesOf(SummaryMetric::NetworkRx)};
}

std::vector<Question> questions(storage::Reader &reader, domain::Timestamp end)
{
    const auto subjects = reader.history().subjects();
    const auto group = *std::ranges::find_if(subjects, [](const auto &each) { return !each.group.group.empty(); });
    const auto worker = *std::ranges::find_if(subjects, [](const auto &each) { return each.isWorker(); });
    const auto total = history::Subject::ofGroup({});
    std::vector<Question> list;
    for (const auto &[name, span] :
         {std::pair{"3 h", 3h}, std::pair{"24 h", 24h}, std::pair{"7 d", 7 * 24h}, std::pair{"30 d", 30 * 24h}}) {
        const auto graph = [&, span = span, name = name](const std::string &of, const history::Subject &subject,
                                                         const std::vector<history::SeriesId> &series) {
            const history::SeriesQuery query{.subject = subject, .series = series, .period = {end - span, end}};
            list.push_back(
                {of + ", " + name, [query](storage::SeriesReader &asked) { return valuesOf(asked.read(query)); }});
        };
        graph("total", total, figures());
        graph("group", group, figures());
        graph("worker", worker, figures());
        graph("its 8 GPUs", worker, gpuUtilization());
    }
    for (const auto &[name, subject] :
         {std::pair{"ledger of the group, 30 d", group}, std::pair{"ledger of the total, 30 d", total},
          std::pair{"ledger of the worker, 30 d", worker}}) {
        list.push_back(
            {name, [subject = subject, end](storage::SeriesReader &asked) {
                 return static_cast<std::size_t>(asked.ledger(subject, {end - 30 * 24h, end}).gpus.provisioned() / 1h);
             }});
    }
    return list;
}

void printTables(const QString &folder)
{
    const storage::Connection connection{storage::storeFile(folder), storage::Connection::Access::ReadOnly};
    storage::Statement tables{connection.database(),
                              QStringLiteral("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC")};
    std::cout << "\n| table or index | MB |\n| --- | --- |\n";
    for (tables.run(); tables.next();) {
        if (tables.integer(1) > 1'000'000) {
            std::cout << "| " << tables.text(0) << " | " << static_cast<double>(tables.integer(1)) / 1e6 << " |\n";
        }
    }
    std::cout << "\n| rows | count | bytes each |\n| --- | --- | --- |\n";
    for (const char *sql :
         {"SELECT 'sample', count(*), avg(length(body)) FROM sample",
          "SELECT 'rollup ' || step, count(*), avg(length(body)) FROM rollup GROUP BY step",
          "SELECT 'ledger', count(*), avg(length(body)) FROM ledger", "SELECT 'event', count(*), 0 FROM event"}) {
        storage::Statement rows{connection.database(), QString::fromLatin1(sql)};
        for (rows.run(); rows.next();) {
            std::cout << "| " << rows.text(0) << " | " << rows.integer(1) << " | " << rows.text(2) << " |\n";
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 2) {
        std::cerr << "Usage: bench_graphs FOLDER [--tables]\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    try {
        const auto reader = openReader(folder);
        const auto end = history::startOf(reader->history().number(storage::rolledUntilSetting), history::oneHour);
        std::cout << std::fixed << std::setprecision(1)
                  << "| graph | cold | warm | values |\n| --- | --- | --- | --- |\n";
        for (const Question &question : questions(*reader, end)) {
            measure(folder, question);
        }
    } catch (const std::exception &problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
    if (argc > 2) {
        printTables(folder);
    }
    return 0;
}
