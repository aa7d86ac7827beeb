// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/backoff.h"
#include "reporter/encode.h"
#include "reporter/outcome.h"
#include "reporter/target.h"
#include "reporter/tlsoptions.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace muster::reporter {

/// One keep-alive connection to a collector. One request at a time; the executor must be single-threaded.
/// Cancelling a request throws boost::system::system_error (operation_aborted); every other failure is an Outcome.
class Client final
{
public:
    struct Options
    {
        Target target;
        /// ClearML credentials; empty where the collector asks for none.
        std::string accessKey{};
        std::string secretKey{};
        /// Where the target says https.
        TlsOptions tls{};
        /// For connecting, and for each request.
        std::chrono::milliseconds timeout{10'000};
    };
    /// Told of each failed try, before the wait.
    using OnTrouble = std::function<void(const Outcome &)>;

    Client(boost::asio::any_io_executor executor, Options options);

    /// One try: connects and logs in where needed. A 401 costs one new login and one more try; a connection that
    /// the collector had closed meanwhile is opened again. A refused login is "try later".
    boost::asio::awaitable<Outcome> attempt(const Call &call);

    /// Tries until the collector acknowledges or rejects it.
    boost::asio::awaitable<Outcome> deliver(const Call &call, Backoff::Limits waits, OnTrouble onTrouble);

private:
    struct Answer;

    boost::asio::awaitable<Outcome> logIn();
    boost::asio::awaitable<Answer> exchange(const Call &call, const std::string &authorization);
    boost::asio::awaitable<Answer> roundTrip(const Call &call, const std::string &authorization);
    boost::asio::awaitable<void> connect();

    boost::asio::any_io_executor m_executor;
    Options m_options;
    std::string m_authority;
    std::optional<boost::beast::tcp_stream> m_stream;
    boost::beast::flat_buffer m_buffer;
    std::string m_bearer;
};

} // namespace muster::reporter
