// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/throttle.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace muster::ingest {
namespace {

namespace ip = boost::asio::ip;

/// After a restart of the collector a whole fleet logs in, registers and reports at once.
constexpr double secondsAtOnce = 10;

Allowances::Rate perSecond(std::size_t count)
{
    const auto rate = static_cast<double>(count);
    return {rate, rate * secondsAtOnce};
}

Allowances::Rate perMinute(std::size_t count)
{
    const auto rate = static_cast<double>(count);
    return {rate / 60, rate};
}

std::optional<TooMuch> unless(std::optional<std::chrono::seconds> wait, std::string_view why)
{
    return wait ? std::optional{TooMuch{why, *wait}} : std::nullopt;
}

} // namespace

std::string sourceOf(std::string_view address)
{
    boost::system::error_code error;
    const ip::address parsed = ip::make_address(address, error);
    if (error || parsed.is_v4()) {
        return std::string{address};
    }
    auto bytes = parsed.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), 0);
    return ip::make_address_v6(bytes).to_string() + "/64";
}

Throttle::Throttle(const domain::ListenerRules &rules)
    : m_requests(perSecond(rules.requestsPerSecond)),
      m_tokenRequests(perSecond(rules.tokenRequestsPerSecond)),
      m_failedLogins(perMinute(rules.failedLoginsPerMinute))
{
}

std::optional<TooMuch> Throttle::request(std::string_view source, Allowances::Time now)
{
    return unless(m_requests.use(source, now), "too many requests from this address; send this one again later, or "
                                               "raise listener.requests_per_second");
}

std::optional<TooMuch> Throttle::requestWith(std::string_view tokenId, Allowances::Time now)
{
    return unless(m_tokenRequests.use(tokenId, now), "too many requests with this access token; send this one again "
                                                     "later, or raise listener.token_requests_per_second");
}

std::optional<TooMuch> Throttle::failedLogin(std::string_view source, Allowances::Time now)
{
    return unless(m_failedLogins.use(source, now), "too many requests from this address without a good access token; "
                                                   "correct the token, and wait a minute");
}

} // namespace muster::ingest
