// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel alone costs: answers whatever arrives at once and always the same, without reading it. No collector
// behind the same load can be quicker than this. Usage: bench_floor PORT
#include <arpa/inet.h>
#include <cstdlib>
#include <iostream>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

void watch(int reactor, int socket)
{
    epoll_event event{EPOLLIN, {.fd = socket}};
    ::epoll_ctl(reactor, EPOLL_CTL_ADD, socket, &event);
}

int listenAt(int port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool listens = ::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
                         && ::listen(listener, SOMAXCONN) == 0;
    return listens ? listener : -1;
}

void accept(int reactor, int listener)
{
    const int socket = ::accept(listener, nullptr, nullptr);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    watch(reactor, socket);
}

void answer(int socket, const std::string &text)
{
    char request[4096];
    if (::recv(socket, request, sizeof request, 0) <= 0) {
        ::close(socket);
    } else {
        ::send(socket, text.data(), text.size(), MSG_NOSIGNAL);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const int listener = listenAt(argc > 1 ? std::atoi(argv[1]) : 8018);
    if (listener < 0) {
        std::cerr << "bench_floor: cannot listen on that port; choose another" << std::endl;
        return 1;
    }
    std::cout << "listening" << std::endl;
    // As long as the collector's answer to a report.
    const std::string body(330, ' ');
    const std::string text = "HTTP/1.1 200 OK\r\nServer: Muster\r\nContent-Type: application/json\r\nContent-Length: "
                             + std::to_string(body.size()) + "\r\n\r\n" + body;
    const int reactor = ::epoll_create1(0);
    watch(reactor, listener);
    for (;;) {
        epoll_event events[64];
        const int ready = ::epoll_wait(reactor, events, std::size(events), -1);
        for (int i = 0; i < ready; ++i) {
            const int socket = events[i].data.fd;
            socket == listener ? accept(reactor, listener) : answer(socket, text);
        }
    }
}
