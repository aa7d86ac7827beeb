// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/jwt.h"

#include "access/base64.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <openssl/crypto.h>

namespace muster::access {
namespace json = boost::json;
namespace {

std::string header()
{
    return toBase64Url(R"({"alg":"HS256","typ":"JWT"})");
}

std::string signatureOf(std::string_view text, const Secret &key)
{
    return toBase64Url(bytesOf(hmacSha256(text, key)));
}

/// What agents look at: the end, the feature set (other than "basic", they also send capacity), and whom they are.
json::value claims(std::string_view user, std::string_view tokenId, domain::Timestamp now)
{
    const auto issued = std::chrono::floor<std::chrono::seconds>(now);
    return {
        {"iat", issued.time_since_epoch().count()},
        {"exp", (issued + loginLifetime).time_since_epoch().count()},
        {"sub", tokenId},
        {"auth_type", "Bearer"},
        {"env", "muster"},
        {"tenant", "muster"},
        {"identity",
         {{"user", user}, {"user_name", user}, {"role", "user"}, {"company", "muster"}, {"company_name", "Muster"}}},
        {"api_version", "2.30"},
        {"server_version", "2.0.0"},
        {"server_build", MUSTER_VERSION},
        {"feature_set", "advanced"},
    };
}

/// Compared as text, so that there is one way only to write a signature; in a time that tells nothing.
bool isSignedWith(const Secret &key, std::string_view text, std::string_view signature)
{
    const std::string expected = signatureOf(text, key);
    return signature.size() == expected.size()
           && CRYPTO_memcmp(signature.data(), expected.data(), expected.size()) == 0;
}

std::optional<Login> loginIn(std::string_view payload)
{
    boost::system::error_code error;
    const json::value claims = json::parse(fromBase64Url(payload).value_or(""), error);
    if (error) {
        return std::nullopt;
    }
    const json::value *const expires = claims.find_pointer("/exp", error);
    const json::value *const tokenId = claims.find_pointer("/sub", error);
    if (!expires || !expires->is_int64() || !tokenId || !tokenId->is_string()) {
        return std::nullopt;
    }
    const std::chrono::sys_seconds end{std::chrono::seconds{expires->get_int64()}};
    return Login{std::string{tokenId->get_string()}, end};
}

} // namespace

std::string issueLogin(std::string_view user, std::string_view tokenId, domain::Timestamp now, const Secret &key)
{
    std::string text = header() + '.' + toBase64Url(json::serialize(claims(user, tokenId, now)));
    text += '.' + signatureOf(text, key);
    return text;
}

std::optional<Login> readLogin(std::string_view text, domain::Timestamp now, const Secret &key)
{
    const std::size_t lastDot = text.rfind('.');
    const std::string start = header() + '.';
    if (lastDot == std::string_view::npos || lastDot < start.size() || !text.starts_with(start)
        || !isSignedWith(key, text.substr(0, lastDot), text.substr(lastDot + 1))) {
        return std::nullopt;
    }
    auto login = loginIn(text.substr(start.size(), lastDot - start.size()));
    return login && now < login->expires ? login : std::nullopt;
}

} // namespace muster::access
