// SPDX-License-Identifier: GPL-3.0-or-later
// Sends status reports over keep-alive connections, each as soon as its last was answered, and tells how many were
// answered a second, how long an answer took, and how much CPU the collector used for each. Plain epoll and requests
// made beforehand: the load must cost less than what it measures. With --lines the same figures go to a database that
// takes the line protocol.
#include "bench/statusreportbody.h"
#include "bench/statusreportlines.h"

#include <boost/program_options.hpp>

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstring>
#include <ctime>
#include <iostream>
#include <memory>
#include <netinet/tcp.h>
#include <stdexcept>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using Clock = std::chrono::steady_clock;

namespace {

constexpr int workersAConnection = 10;

long long unixMilliseconds()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// What goes to whom.
struct Load
{
    int port = 8018;
    /// Reports a request.
    int batch = 1;
    bool isLines = false;
};

std::string report(const Load &load, const std::string &group, const std::string &name, long long timestamp)
{
    return load.isLines ? muster::bench::statusReportLines(group, name, timestamp)
                        : muster::bench::statusReportBody("bench:" + group + ':' + name, timestamp)
                              + (load.batch > 1 ? "\n" : "");
}

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

void require(bool fine, const char *what)
{
    if (!fine) {
        throw std::runtime_error{std::string{what} + ": " + std::strerror(errno)};
    }
}

/// One connection: one request at a time, with reports of ten workers in turn.
class Connection final
{
public:
    Connection(const Load &load, int number)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in target{};
        target.sin_family = AF_INET;
        target.sin_port = htons(static_cast<std::uint16_t>(load.port));
        target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        require(::connect(m_socket, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0, "connect");
        const int yes = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        const std::string time = std::to_string(m_timestamp);
        const std::string group = "group-" + std::to_string(number % 8);
        for (int i = 0; i < workersAConnection; ++i) {
            std::string body;
            for (int j = i * load.batch; j < (i + 1) * load.batch; ++j) {
                const std::string worker = std::to_string(j % workersAConnection);
                body += report(load, group, "w-" + std::to_string(number) + '-' + worker, m_timestamp);
            }
            m_requests.push_back(request(load, body));
        }
        // All requests are of one length, and have their times at the same places.
        for (auto at = m_requests[0].find(time); at != std::string::npos; at = m_requests[0].find(time, at + 1)) {
            m_timesAt.push_back(at);
        }
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { ::close(m_socket); }

    int socket() const { return m_socket; }
    Clock::time_point sentAt() const { return m_sentAt; }
    bool isRefused() const { return std::string_view{m_answer, m_size}.at(9) != '2'; }

    void send()
    {
        std::string &text = m_requests[m_next++ % m_requests.size()];
        for (const std::size_t at : m_timesAt) {
            const std::string time = std::to_string(m_timestamp++);
            text.replace(at, time.size(), time);
        }
        m_size = 0;
        m_sentAt = Clock::now();
        require(::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size()), "send");
    }

    /// Whether the answer is whole.
    bool receive()
    {
        const ssize_t bytes = ::recv(m_socket, m_answer + m_size, sizeof m_answer - m_size, 0);
        require(bytes > 0, "receive");
        m_size += static_cast<std::size_t>(bytes);
        const std::string_view answer{m_answer, m_size};
        const std::size_t head = answer.find("\r\n\r\n");
        if (head == std::string_view::npos) {
            return false;
        }
        const std::size_t lengthAt = answer.find("Content-Length: ");
        return m_size >= head + 4 + (lengthAt < head ? std::strtoul(m_answer + lengthAt + 16, nullptr, 10) : 0);
    }

private:
    int m_socket;
    std::vector<std::string> m_requests;
    std::vector<std::size_t> m_timesAt;
    std::size_t m_next = 0;
    long long m_timestamp = unixMilliseconds();
    Clock::time_point m_sentAt;
    char m_answer[4096];
    std::size_t m_size = 0;
};

/// Seconds of CPU that a process has used so far.
double cpuSeconds(int pid)
{
    clockid_t clock{};
    timespec used{};
    require(::clock_getcpuclockid(pid, &clock) == 0 && ::clock_gettime(clock, &used) == 0, "the collector's process");
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) * 1e-9;
}

struct Result
{
    std::vector<float> milliseconds;
    std::uint64_t refused = 0;
};

Result run(const Load &load, int count, Clock::time_point end)
{
    const int reactor = ::epoll_create1(0);
    std::vector<std::unique_ptr<Connection>> connections;
    for (int i = 0; i < count; ++i) {
        connections.push_back(std::make_unique<Connection>(load, i));
        epoll_event event{EPOLLIN, {.ptr = connections.back().get()}};
        require(::epoll_ctl(reactor, EPOLL_CTL_ADD, connections.back()->socket(), &event) == 0, "epoll_ctl");
    }
    Result result;
    std::ranges::for_each(connections, [](const auto &connection) { connection->send(); });
    for (int open = count; open > 0;) {
        epoll_event events[64];
        const int ready = ::epoll_wait(reactor, events, std::size(events), -1);
        for (int i = 0; i < ready; ++i) {
            auto &connection = *static_cast<Connection *>(events[i].data.ptr);
            if (!connection.receive()) {
                continue;
            }
            const auto now = Clock::now();
            result.refused += connection.isRefused() ? 1 : 0;
            result.milliseconds.push_back(std::chrono::duration<float, std::milli>(now - connection.sentAt()).count());
            if (now < end) {
                connection.send();
            } else {
                --open;
            }
        }
    }
    ::close(reactor);
    return result;
}

float percentile(const std::vector<float> &sorted, double share)
{
    return sorted.empty() ? 0.0F : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

} // namespace

int main(int argc, char *argv[])
{
    namespace options = boost::program_options;
    int connections = 64;
    double seconds = 10.0;
    int pid = 0;
    Load load;
    options::options_description description{"bench_load"};
    description.add_options()("connections", options::value(&connections))("port", options::value(&load.port))(
        "seconds", options::value(&seconds))("pid", options::value(&pid), "the collector's process")(
        "batch", options::value(&load.batch), "reports a request")("lines", options::bool_switch(&load.isLines));
    options::variables_map parsed;
    options::store(options::parse_command_line(argc, argv, description), parsed);
    options::notify(parsed);

    const auto start = Clock::now();
    const double cpuBefore = cpuSeconds(pid);
    Result result = run(load, connections,
                        start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>{seconds}));
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
