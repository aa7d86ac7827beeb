// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/target.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace muster::reporter {
namespace {

struct Scheme
{
    std::string_view text;
    Target::Security security;
};
constexpr std::array schemes{Scheme{"http://", Target::Security::Plain}, Scheme{"https://", Target::Security::Tls}};
constexpr std::string_view defaultPort = "8018";

BadTarget complaint(std::string_view url, std::string_view what,
                    std::string_view remedy = "give it as http://HOST:PORT or https://HOST:PORT")
{
    return {"The target \"" + std::string{url} + "\" " + std::string{what} + "; " + std::string{remedy} + "."};
}

bool isPort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc{} && end == text.data() + text.size() && port != 0;
}

bool isPlainUrlText(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f && c != '?' && c != '#' && c != '@'; });
}

/// Where HOST ends in "HOST:PORT" or "[ADDRESS]:PORT".
std::size_t endOfHost(std::string_view place)
{
    return place.starts_with('[') ? place.find(']') + 1 : std::min(place.find(':'), place.size());
}

} // namespace

boost::system::result<Target, BadTarget> parseTarget(std::string_view url)
{
    const auto scheme =
        std::ranges::find_if(schemes, [url](const Scheme &known) { return url.starts_with(known.text); });
    if (scheme == schemes.end()) {
        return complaint(url, "does not start with http:// or https://");
    }
    const std::string_view rest = url.substr(scheme->text.size());
    if (!isPlainUrlText(rest)) {
        return complaint(url, "holds a user, a query, a blank or a character that is not ASCII");
    }
    const std::string_view place = rest.substr(0, rest.find('/'));
    const std::size_t hostEnd = endOfHost(place);
    std::string_view host = place.substr(0, hostEnd);
    std::string_view port = place.substr(hostEnd);
    if (host.starts_with('[') && host.size() > 2) {
        host = host.substr(1, host.size() - 2);
    }
    if (host.empty() || host.starts_with('[')) {
        return complaint(url, "names no host");
    }
    if (!port.empty() && (port.front() != ':' || !isPort(port.substr(1)))) {
        return complaint(url, "has no port from 1 to 65535");
    }
    std::string prefix{rest.substr(place.size())};
    prefix.erase(prefix.find_last_not_of('/') + 1);
    return Target{std::string{host}, std::string{port.empty() ? defaultPort : port.substr(1)}, prefix,
                  scheme->security};
}

std::string authority(const Target &target)
{
    const bool isIpv6 = target.host.find(':') != std::string::npos;
    return (isIpv6 ? '[' + target.host + ']' : target.host) + ':' + target.port;
}

} // namespace muster::reporter
