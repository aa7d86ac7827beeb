// SPDX-License-Identifier: GPL-3.0-or-later
// Sends status reports over keep-alive connections, each as soon as its last was answered, and tells how many were
// answered a second, how long an answer took, and how much CPU the collector used for each. With --lines the same
// figures go to a database that takes the line protocol.
#include "bench/statusreportbody.h"
#include "bench/statusreportlines.h"

#include <boost/asio.hpp>
#include <boost/program_options.hpp>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <unistd.h>
#include <vector>

namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

namespace {

struct Result
{
    std::vector<float> milliseconds;
    std::uint64_t refused = 0;
};

struct Load
{
    tcp::endpoint target;
    int batch = 1;
    bool isLines = false;
    Clock::time_point end;
};

std::string request(const Load &load, const std::string &body)
{
    const char *const target = load.isLines     ? "POST /write?precision=ms"
                               : load.batch > 1 ? "POST /workers.status_report_batch"
                                                : "GET /workers.status_report";
    return std::string{target}
           + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: */*\r\n"
             "Connection: keep-alive\r\nContent-Type: application/json\r\nContent-Length: "
           + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// A batch of reports, of ten workers in turn.
std::string body(const Load &load, int connection, int first, long long &timestamp)
{
    const std::string group = "group-" + std::to_string(connection % 8);
    std::string text;
    for (int i = first; i < first + load.batch; ++i) {
        const std::string name = "w-" + std::to_string(connection) + '-' + std::to_string(i % 10);
        text += load.isLines ? muster::bench::statusReportLines(group, name, timestamp++)
                             : muster::bench::statusReportBody("bench:" + group + ':' + name, timestamp++);
        text += load.batch > 1 && !load.isLines ? "\n" : "";
    }
    return text;
}

/// Reads one answer and leaves what follows it; true when it was a success.
asio::awaitable<bool> wasTaken(tcp::socket &socket, std::string &answer)
{
    const auto head =
        co_await asio::async_read_until(socket, asio::dynamic_buffer(answer), "\r\n\r\n", asio::use_awaitable);
    const auto lengthAt = answer.find("Content-Length: ");
    const std::size_t length = lengthAt < head ? std::stoul(answer.substr(lengthAt + 16)) : 0;
    if (answer.size() < head + length) {
        co_await asio::async_read(socket, asio::dynamic_buffer(answer),
                                  asio::transfer_exactly(head + length - answer.size()), asio::use_awaitable);
    }
    const bool taken = answer.at(9) == '2';
    answer.erase(0, head + length);
    co_return taken;
}

/// One connection: one request at a time.
asio::awaitable<void> report(const Load &load, int number, Result &result)
{
    tcp::socket socket{co_await asio::this_coro::executor};
    co_await socket.async_connect(load.target, asio::use_awaitable);
    socket.set_option(tcp::no_delay{true});
    const auto epoch = std::chrono::system_clock::now().time_since_epoch();
    long long timestamp = std::chrono::duration_cast<std::chrono::milliseconds>(epoch).count();
    std::string answer;
    for (int i = 0; Clock::now() < load.end; i += load.batch) {
        const std::string text = request(load, body(load, number, i, timestamp));
        const auto sent = Clock::now();
        co_await asio::async_write(socket, asio::buffer(text), asio::use_awaitable);
        result.refused += co_await wasTaken(socket, answer) ? 0 : 1;
        result.milliseconds.push_back(std::chrono::duration<float, std::milli>(Clock::now() - sent).count());
    }
}

/// Seconds of CPU that a process has used so far.
double cpuSeconds(int pid)
{
    std::ifstream stat{"/proc/" + std::to_string(pid) + "/stat"};
    std::string text{std::istreambuf_iterator<char>{stat}, {}};
    std::istringstream fields{text.substr(text.rfind(')') + 2)};
    std::string skipped;
    for (int i = 0; i < 11; ++i) {
        fields >> skipped;
    }
    double user = 0.0;
    double system = 0.0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

float percentile(std::vector<float> &sorted, double share)
{
    return sorted.empty() ? 0.0F : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

} // namespace

int main(int argc, char *argv[])
{
    namespace options = boost::program_options;
    int connections = 64;
    int port = 8018;
    double seconds = 10.0;
    int pid = 0;
    Load load;
    options::options_description description{"bench_load"};
    description.add_options()("connections", options::value(&connections))("port", options::value(&port))(
        "seconds", options::value(&seconds))("pid", options::value(&pid), "the collector's process")(
        "batch", options::value(&load.batch), "reports a request")("lines", options::bool_switch(&load.isLines));
    options::variables_map parsed;
    options::store(options::parse_command_line(argc, argv, description), parsed);
    options::notify(parsed);

    asio::io_context context{1};
    load.target = {asio::ip::address_v4::loopback(), static_cast<unsigned short>(port)};
    const auto start = Clock::now();
    load.end = start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>{seconds});
    Result result;
    const double cpuBefore = cpuSeconds(pid);
    for (int i = 0; i < connections; ++i) {
        asio::co_spawn(context, report(load, i, result), [](const std::exception_ptr &failed) {
            if (failed) {
                std::rethrow_exception(failed);
            }
        });
    }
    context.run();
    const double cpu = cpuSeconds(pid) - cpuBefore;
    const double elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    std::ranges::sort(result.milliseconds);
    const auto count = static_cast<double>(result.milliseconds.size()) * load.batch;
    std::cout << "connections " << connections << ": " << static_cast<long>(count / elapsed) << " reports/s, ack p50 "
              << percentile(result.milliseconds, 0.50) << " ms, p99 " << percentile(result.milliseconds, 0.99)
              << " ms, max " << percentile(result.milliseconds, 1.0) << " ms, collector CPU " << cpu / count * 1e6
              << " us/report, refused " << result.refused << std::endl;
    return result.refused == 0 ? 0 : 1;
}
