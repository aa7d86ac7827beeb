// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/outcome.h"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace muster::reporter {
namespace {

constexpr std::size_t longestText = 200;

std::string explanation(std::string_view body)
{
    boost::system::error_code error;
    const boost::json::value value = boost::json::parse(boost::json::string_view{body}, error);
    if (error) {
        return {};
    }
    const boost::json::value *message = value.find_pointer("/meta/result_msg", error);
    return message && message->is_string() ? printable(message->get_string()) : std::string{};
}

Delivery deliveryOf(unsigned status)
{
    if (status / 100 == 2) {
        return Delivery::Acknowledged;
    }
    // What the collector's administrator can mend is temporary too; 426 says that it has begun to speak https.
    constexpr std::array temporary{401U, 403U, 408U, 421U, 426U, 429U};
    const bool isTemporary = status / 100 == 5 || std::ranges::find(temporary, status) != temporary.end();
    return isTemporary ? Delivery::TryLater : Delivery::Rejected;
}

std::optional<std::chrono::seconds> readSeconds(std::string_view text)
{
    unsigned seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return {};
    }
    return std::min(std::chrono::seconds{seconds}, longestRetryAfter);
}

std::string escaped(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    return {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
}

} // namespace

Outcome judge(unsigned status, std::string_view retryAfter, std::string_view body)
{
    Outcome outcome{deliveryOf(status), status, {}, {}};
    if (outcome.isAcknowledged()) {
        return outcome;
    }
    outcome.retryAfter = readSeconds(retryAfter);
    outcome.problem = "The collector answered " + std::to_string(status);
    if (status / 100 == 3) {
        outcome.problem += ", a redirection, which is not followed; give the final address as the target";
    } else if (const std::string reason = explanation(body); !reason.empty()) {
        outcome.problem += ": " + reason;
    }
    return outcome;
}

std::string printable(std::string_view text)
{
    std::string result;
    bool isBehindC2 = false;
    for (const char c : text.substr(0, longestText)) {
        const auto byte = static_cast<unsigned char>(c);
        // C2 80 to C2 9F are control characters too, to which some terminals listen.
        const bool isC1 = std::exchange(isBehindC2, byte == 0xc2) && byte < 0xa0;
        if (isC1) {
            result.pop_back();
            result += escaped(0xc2) + escaped(byte);
        } else if (byte < 0x20 || byte == 0x7f) {
            result += escaped(byte);
        } else {
            result += c;
        }
    }
    return text.size() > longestText ? result + "…" : result;
}

} // namespace muster::reporter
