// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/token.h"

#include "access/base64.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace muster::access {
namespace {

constexpr std::string_view prefix = "mst_";
constexpr std::size_t textBytes = 47;
constexpr std::size_t idDigits = 8;

/// The parser refuses what is not UTF-8.
bool isUtf8(std::string_view text)
{
    boost::system::error_code error;
    boost::json::parse(boost::json::serialize(boost::json::string_view{text}), error);
    return !error;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
}

} // namespace

std::string Token::id() const
{
    return toHex(digest).substr(0, idDigits);
}

std::string tokenText(const Secret &random)
{
    return std::string{prefix} + toBase64Url(bytesOf(random));
}

bool isTokenText(std::string_view text)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return text.size() == textBytes && text.starts_with(prefix)
           && text.find_first_not_of(alphabet, prefix.size()) == std::string_view::npos;
}

std::optional<std::string> refuseName(std::string_view name)
{
    const bool isGood =
        !name.empty() && name.size() <= longestName && std::ranges::none_of(name, isControl) && isUtf8(name);
    return isGood ? std::nullopt
                  : std::optional<std::string>{"a name has 1 to 256 bytes of UTF-8 without control characters"};
}

std::optional<std::string> refusePattern(std::string_view workers)
{
    const bool isGood = workers.empty() || !refuseName(workers);
    return isGood ? std::nullopt
                  : std::optional<std::string>{
                      "a pattern of workers has at most 256 bytes of UTF-8 without control characters"};
}

} // namespace muster::access
