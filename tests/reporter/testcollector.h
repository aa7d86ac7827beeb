// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/target.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace muster::test {

/// A collector as small as can be, on a real socket and a thread of its own; it remembers what it heard.
class TestCollector final
{
public:
    struct Heard
    {
        std::string path;
        std::string authorization;
        std::string body;
    };
    struct Reply
    {
        unsigned status = 200;
        std::string body = R"({"meta":{"result_code":200},"data":{}})";
        std::map<std::string, std::string> headers{};
        /// Ends the connection after the answer; Never gives none at all.
        enum class Then { KeepOpen, Close, Never } then = Then::KeepOpen;
    };
    /// Called on the collector's thread for all but a login, which is answered with a token.
    using Answer = std::function<Reply(const Heard &)>;

    explicit TestCollector(Answer answer = {}, unsigned short port = 0);
    ~TestCollector();

    unsigned short port() const { return m_port; }
    reporter::Target target(std::string prefix = {}) const;

    std::vector<Heard> heard() const;
    /// Paths of what was heard, in order.
    std::vector<std::string> paths() const;
    /// Waits until that many requests to the path came; false when they don't come in a minute.
    bool waitFor(const std::string &path, std::size_t count) const;

    /// How the next logins are answered.
    void answerLoginsWith(Reply reply);

private:
    boost::asio::awaitable<void> accept();
    boost::asio::awaitable<void> serve(boost::asio::ip::tcp::socket socket);
    Reply answer(const Heard &heard);

    Answer m_answer;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::vector<Heard> m_heard;
    Reply m_loginReply;
    boost::asio::io_context m_io{1};
    boost::asio::ip::tcp::acceptor m_acceptor;
    unsigned short m_port;
    std::jthread m_thread;
};

/// A port of this machine where nobody listens.
unsigned short unusedPort();

} // namespace muster::test
