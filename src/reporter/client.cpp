// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/client.h"

#include <boost/asio/ssl/error.hpp>
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
    constexpr std::size_t longest = 4096;
    return !text.empty() && text.size() <= longest
           && std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
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
        m_connection.reset();
        if (error.code() == asio::error::operation_aborted) {
            throw;
        }
        const bool isTls = error.code().category() == asio::error::get_ssl_category();
        co_return unreached((isTls ? "No TLS with " : "Nobody answers at ") + m_authority + " ("
                            + error.code().message()
                            + (isTls ? "); does it speak https, and does it ask for a client certificate?"
                                     : "); is the collector running?"));
    } catch (const NoConnection &none) {
        co_return unreached(none.what());
    }
    co_return Outcome{};
}

Outcome Client::unreached(const std::string &problem)
{
    m_connection.reset();
    return {Delivery::TryLater, 0, problem, {}};
}

std::optional<std::string> Client::problemWith(const Options &options)
{
    if (options.target.security == Target::Security::Plain && options.tls != TlsOptions{}) {
        return "The target begins with http://, but a certificate, an authority or a fingerprint is given; begin it "
               "with "
               "https://.";
    }
    const auto tls = Tls::make(options.tls, options.target);
    return tls ? std::nullopt : std::optional{tls.error().sentence};
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
    if (m_connection) {
        try {
            Answer answer = co_await roundTrip(call, authorization);
            co_return answer;
        } catch (const boost::system::system_error &error) {
            m_connection.reset();
            // A collector closes connections that are idle for long: once more, on a fresh one.
            if (error.code() == asio::error::operation_aborted || error.code() == beast::error::timeout) {
                throw;
            }
        }
    }
    m_connection.emplace(m_executor, m_options.timeout);
    co_await m_connection->connect(m_options.target, m_options.tls);
    Answer answer = co_await roundTrip(call, authorization);
    co_return answer;
}

asio::awaitable<Client::Answer> Client::roundTrip(const Call &call, const std::string &authorization)
{
    Connection::Request request{http::verb::post, m_options.target.prefix + '/' + std::string{call.endpoint}, 11};
    request.set(http::field::host, m_authority);
    request.set(http::field::user_agent, userAgent);
    request.set(http::field::content_type, "application/json");
    if (!authorization.empty()) {
        request.set(http::field::authorization, authorization);
    }
    request.body() = {call.body.data(), call.body.size()};
    request.prepare_payload();
    co_await m_connection->write(request);

    Connection::Parser parser;
    parser.body_limit(longestAnswerBytes);
    co_await m_connection->read(parser);
    auto response = parser.release();
    if (!response.keep_alive()) {
        m_connection.reset();
    }
    co_return Answer{response.result_int(), std::string{response[http::field::retry_after]},
                     std::move(response.body())};
}

} // namespace muster::reporter
