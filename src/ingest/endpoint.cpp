// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/endpoint.h"

#include "ingest/escape.h"

#include <charconv>
#include <optional>

namespace muster::ingest {
namespace {

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, port);
    return error == std::errc{} && stop == end ? std::optional{port} : std::nullopt;
}

/// Without its brackets; nothing when it is empty, has brackets inside, or has colons but no brackets.
std::optional<std::string> parseHost(std::string_view text)
{
    const bool isBracketed = text.size() > 2 && text.front() == '[' && text.back() == ']';
    const std::string_view host = isBracketed ? text.substr(1, text.size() - 2) : text;
    const bool isGood = !host.empty() && host.find_first_of(isBracketed ? "[]" : ":[]") == std::string_view::npos;
    return isGood ? std::optional{std::string{host}} : std::nullopt;
}

} // namespace

Result<Endpoint> parseEndpoint(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos) {
        const auto host = parseHost(text.substr(0, colon));
        const auto port = parsePort(text.substr(colon + 1));
        if (host && port) {
            return Endpoint{*host, *port};
        }
    }
    return Error{"\"" + escaped(text) + "\" is not HOST:PORT; write it like 127.0.0.1:8018 or [::1]:8018"};
}

std::string toString(const Endpoint &endpoint)
{
    const bool isIpv6 = endpoint.host.find(':') != std::string::npos;
    return (isIpv6 ? '[' + endpoint.host + ']' : endpoint.host) + ':' + std::to_string(endpoint.port);
}

} // namespace muster::ingest
