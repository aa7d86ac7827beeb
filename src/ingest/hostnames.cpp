// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/hostnames.h"

#include "access/ignorecase.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/host_name.hpp>

#include <algorithm>
#include <optional>

namespace muster::ingest {

namespace ip = boost::asio::ip;
using boost::system::error_code;

namespace {

bool isPort(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isAddress(std::string_view text)
{
    error_code error;
    ip::make_address(text, error);
    return !error;
}

/// "[::1]:8018" → "::1"; nothing when the brackets hold no such address.
std::optional<std::string_view> bracketed(std::string_view field)
{
    const std::size_t end = field.find(']');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view rest = field.substr(end + 1);
    const std::string_view address = field.substr(1, end - 1);
    const bool good = (rest.empty() || (rest.front() == ':' && isPort(rest.substr(1)))) && isAddress(address);
    return good ? std::optional{address} : std::nullopt;
}

/// Without its port and the dot that may end a name; nothing when it is neither a name nor an address.
std::optional<std::string_view> nameIn(std::string_view field)
{
    if (field.starts_with('[')) {
        return bracketed(field);
    }
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    std::string_view name = field.substr(0, field.find(':'));
    const std::string_view port = field.substr(std::min(field.size(), name.size() + 1));
    if (name.ends_with('.')) {
        name.remove_suffix(1);
    }
    const bool good = !name.empty() && name.find_first_not_of(letters) == std::string_view::npos && isPort(port);
    return good ? std::optional{name} : std::nullopt;
}

} // namespace

HostNames::HostNames(std::vector<std::string> names)
    : m_all(false),
      m_names(std::move(names))
{
    m_names.emplace_back("localhost");
}

bool HostNames::allow(std::string_view field) const
{
    const auto name = nameIn(field);
    const auto isName = [&](const std::string &known) { return access::equalIgnoringCase(known, *name); };
    return name && (m_all || std::ranges::any_of(m_names, isName) || isAddress(*name));
}

std::vector<std::string> ownHostNames()
{
    error_code error;
    const std::string name = ip::host_name(error);
    if (error || name.empty()) {
        return {};
    }
    return {name, name.substr(0, name.find('.'))};
}

} // namespace muster::ingest
