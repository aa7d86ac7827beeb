// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/backoff.h"
#include "reporter/connection.h"
#include "reporter/encode.h"
#include "reporter/outcome.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

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
        /// An access token, shown with every request instead of a login; empty where there is none.
        std::string token{};
        /// ClearML credentials to log in with; empty where the server asks for none.
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

    /// What is wrong with the options, in a sentence, for who wants to know before the first try: a file that can't be
    /// used, or a fingerprint that is none.
    static std::optional<std::string> problemWith(const Options &options);

    /// One try: connects and logs in where needed. Without an access token a 401 costs one new login and one more try;
    /// a connection that the collector had closed meanwhile is opened again. A refused login is "try later".
    boost::asio::awaitable<Outcome> attempt(const Call &call);

    /// Tries until the collector acknowledges or rejects it.
    boost::asio::awaitable<Outcome> deliver(const Call &call, Backoff::Limits waits, OnTrouble onTrouble);

private:
    struct Answer;

    boost::asio::awaitable<Outcome> logIn();
    boost::asio::awaitable<Answer> exchange(const Call &call, const std::string &authorization);
    boost::asio::awaitable<Answer> roundTrip(const Call &call, const std::string &authorization);
    Outcome unreached(const std::string &problem);

    boost::asio::any_io_executor m_executor;
    Options m_options;
    std::string m_authority;
    std::optional<Connection> m_connection;
    std::string m_bearer;
};

} // namespace muster::reporter
