// SPDX-License-Identifier: GPL-3.0-or-later
// Sends status reports over keep-alive connections, each as soon as its last was answered, and tells how many were
// answered a second, how long an answer took, and how much CPU the collector used for each.
#include "bench/statusreportbody.h"

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

std::string request(const std::string &body)
{
    return "GET /workers.status_report HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: */*\r\n"
           "Connection: keep-alive\r\nContent-Type: application/json\r\nContent-Length: "
           + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// One connection: one report at a time, of ten workers in turn.
asio::awaitable<void> report(tcp::endpoint target, int number, Clock::time_point end, Result &result)
{
    tcp::socket socket{co_await asio::this_coro::executor};
    co_await socket.async_connect(target, asio::use_awaitable);
    socket.set_option(tcp::no_delay{true});
    const auto epoch = std::chrono::system_clock::now().time_since_epoch();
    long long timestamp = std::chrono::duration_cast<std::chrono::milliseconds>(epoch).count();
    std::string answer;
    for (int i = 0; Clock::now() < end; ++i) {
        const std::string worker =
            "bench:group-" + std::to_string(number % 8) + ":w-" + std::to_string(number) + '-' + std::to_string(i % 10);
        const std::string text = request(muster::bench::statusReportBody(worker, timestamp++));
        const auto sent = Clock::now();
        co_await asio::async_write(socket, asio::buffer(text), asio::use_awaitable);
        const auto head =
            co_await asio::async_read_until(socket, asio::dynamic_buffer(answer), "\r\n\r\n", asio::use_awaitable);
        const auto lengthAt = answer.find("Content-Length: ");
        const std::size_t length = std::stoul(answer.substr(lengthAt + 16));
        if (answer.size() < head + length) {
            co_await asio::async_read(socket, asio::dynamic_buffer(answer),
                                      asio::transfer_exactly(head + length - answer.size()), asio::use_awaitable);
        }
        result.refused += answer.compare(9, 3, "200") == 0 ? 0 : 1;
        answer.erase(0, head + length);
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
    options::options_description description{"bench_load"};
    description.add_options()("connections", options::value(&connections))("port", options::value(&port))(
        "seconds", options::value(&seconds))("pid", options::value(&pid), "the collector's process");
    options::variables_map parsed;
    options::store(options::parse_command_line(argc, argv, description), parsed);
    options::notify(parsed);

    asio::io_context context{1};
    const tcp::endpoint target{asio::ip::address_v4::loopback(), static_cast<unsigned short>(port)};
    const auto start = Clock::now();
    const auto end = start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>{seconds});
    Result result;
    const double cpuBefore = cpuSeconds(pid);
    for (int i = 0; i < connections; ++i) {
        asio::co_spawn(context, report(target, i, end, result), [](const std::exception_ptr &failed) {
            if (failed) {
                std::rethrow_exception(failed);
            }
        });
    }
    context.run();
    const double cpu = cpuSeconds(pid) - cpuBefore;
    const double elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    std::ranges::sort(result.milliseconds);
    const auto count = static_cast<double>(result.milliseconds.size());
    std::cout << "connections " << connections << ": " << static_cast<long>(count / elapsed) << " reports/s, ack p50 "
              << percentile(result.milliseconds, 0.50) << " ms, p99 " << percentile(result.milliseconds, 0.99)
              << " ms, max " << percentile(result.milliseconds, 1.0) << " ms, collector CPU " << cpu / count * 1e6
              << " us/report, refused " << result.refused << std::endl;
    return result.refused == 0 ? 0 : 1;
}
