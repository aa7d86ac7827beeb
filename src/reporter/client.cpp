// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/client.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http.hpp>
#include <boost/json/parse.hpp>
#include <openssl/evp.h>

namespace muster::reporter {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

/// A collector's answer is a few hundred bytes; more than this is not a collector.
constexpr std::uint64_t longestAnswerBytes = 1024 * 1024;
constexpr std::string_view userAgent = "muster/" MUSTER_VERSION;

std::string base64(const std::string &text)
{
    std::string encoded(4 * ((text.size() + 2) / 3) + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(encoded.data()),
                        reinterpret_cast<const unsigned char *>(text.data()), static_cast<int>(text.size()));
    encoded.resize(static_cast<std::size_t>(length));
    return encoded;
}

std::string tokenIn(const std::string &body)
{
    boost::system::error_code error;
    const boost::json::value value = boost::json::parse(body, error);
    if (error) {
        return {};
    }
    const boost::json::value *token = value.find_pointer("/data/token", error);
    return token && token->is_string() ? std::string{token->get_string()} : std::string{};
}

/// A token goes into a header line as it is, so it must be one.
bool isHeaderText(const std::string &text)
{
    return !text.empty() && text.find_first_of(std::string{"\r\n\0", 3}) == std::string::npos;
}

} // namespace

struct Client::Answer
{
    unsigned status = 0;
    std::string retryAfter;
    std::string body;
};

Client::Client(asio::any_io_executor executor, Options options)
    : m_executor(std::move(executor)),
      m_options(std::move(options)),
      m_authority(authority(m_options.target)),
      m_bearer(m_options.token.empty() ? "" : "Bearer " + m_options.token)
{
}

asio::awaitable<Outcome> Client::attempt(const Call &call)
{
    try {
        for (bool isRetry : {false, true}) {
            if (m_bearer.empty()) {
                Outcome login = co_await logIn();
                if (!login.isAcknowledged()) {
                    co_return login;
                }
            }
            const Answer answer = co_await exchange(call, m_bearer);
            if (answer.status != 401 || isRetry || !m_options.token.empty()) {
                co_return judge(answer.status, answer.retryAfter, answer.body);
            }
            m_bearer.clear();
        }
    } catch (const boost::system::system_error &error) {
        m_stream.reset();
        if (error.code() == asio::error::operation_aborted) {
            throw;
        }
        co_return Outcome{Delivery::TryLater,
                          0,
                          "Nobody answers at " + m_authority + " (" + error.code().message()
                              + "); is the collector running?",
                          {}};
    }
    co_return Outcome{};
}

asio::awaitable<Outcome> Client::deliver(const Call &call, Backoff::Limits waits, OnTrouble onTrouble)
{
    Backoff backoff{waits};
    asio::steady_timer timer{m_executor};
    for (;;) {
        Outcome outcome = co_await attempt(call);
        if (outcome.delivery != Delivery::TryLater) {
            co_return outcome;
        }
        onTrouble(outcome);
        timer.expires_after(backoff.next(outcome.retryAfter));
        co_await timer.async_wait(asio::use_awaitable);
    }
}

asio::awaitable<Outcome> Client::logIn()
{
    const Call call{"auth.login", {}};
    const bool hasKey = !m_options.accessKey.empty();
    const std::string basic = hasKey ? "Basic " + base64(m_options.accessKey + ':' + m_options.secretKey) : "";
    const Answer answer = co_await exchange(call, basic);
    Outcome outcome = judge(answer.status, answer.retryAfter, answer.body);
    const std::string token = outcome.isAcknowledged() ? tokenIn(answer.body) : std::string{};
    if (isHeaderText(token)) {
        m_bearer = "Bearer " + token;
        co_return outcome;
    }
    outcome.delivery = Delivery::TryLater;
    outcome.problem = outcome.problem.empty() ? "What answers at " + m_authority
                                                    + " is no collector: its login gives no token; check the target."
                                              : "The login failed: " + outcome.problem;
    co_return outcome;
}

asio::awaitable<Client::Answer> Client::exchange(const Call &call, const std::string &authorization)
{
    if (m_stream) {
        try {
            Answer answer = co_await roundTrip(call, authorization);
            co_return answer;
        } catch (const boost::system::system_error &error) {
            m_stream.reset();
            // A collector closes connections that are idle for long: once more, on a fresh one.
            if (error.code() == asio::error::operation_aborted || error.code() == beast::error::timeout) {
                throw;
            }
        }
    }
    co_await connect();
    Answer answer = co_await roundTrip(call, authorization);
    co_return answer;
}

asio::awaitable<void> Client::connect()
{
    asio::ip::tcp::resolver resolver{m_executor};
    const auto addresses =
        co_await resolver.async_resolve(m_options.target.host, m_options.target.port, asio::use_awaitable);
    m_buffer.clear();
    m_stream.emplace(m_executor);
    m_stream->expires_after(m_options.timeout);
    co_await m_stream->async_connect(addresses, asio::use_awaitable);
    m_stream->socket().set_option(asio::ip::tcp::no_delay{true});
}

asio::awaitable<Client::Answer> Client::roundTrip(const Call &call, const std::string &authorization)
{
    http::request<http::span_body<const char>> request{http::verb::post,
                                                       m_options.target.prefix + '/' + std::string{call.endpoint}, 11};
    request.set(http::field::host, m_authority);
    request.set(http::field::user_agent, userAgent);
    request.set(http::field::content_type, "application/json");
    if (!authorization.empty()) {
        request.set(http::field::authorization, authorization);
    }
    request.body() = {call.body.data(), call.body.size()};
    request.prepare_payload();
    m_stream->expires_after(m_options.timeout);
    co_await http::async_write(*m_stream, request, asio::use_awaitable);

    http::response_parser<http::string_body> parser;
    parser.body_limit(longestAnswerBytes);
    co_await http::async_read(*m_stream, m_buffer, parser, asio::use_awaitable);
    auto response = parser.release();
    if (!response.keep_alive()) {
        m_stream.reset();
    }
    co_return Answer{response.result_int(), std::string{response[http::field::retry_after]},
                     std::move(response.body())};
}

} // namespace muster::reporter
