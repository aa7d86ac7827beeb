// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/login.h"

#include "ingest/base64.h"
#include "ingest/escape.h"
#include "ingest/ignorecase.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace muster::ingest {
namespace {

std::string hmacSha256(std::string_view text, const TokenSecret &secret)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest, &length);
    return std::string(reinterpret_cast<const char *>(digest), length);
}

/// What agents look at: the end, the feature set (other than "basic", they also send capacity), and whom they are.
boost::json::value claims(std::string_view user, domain::Timestamp now)
{
    const auto issued = std::chrono::floor<std::chrono::seconds>(now);
    return {
        {"iat", issued.time_since_epoch().count()},
        {"exp", (issued + tokenLifetime).time_since_epoch().count()},
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

} // namespace

std::optional<std::string> identify(std::string_view authorization)
{
    const std::size_t space = std::min(authorization.find(' '), authorization.size());
    const std::string_view scheme = authorization.substr(0, space);
    const std::string_view credentials = authorization.substr(std::min(space + 1, authorization.size()));
    if (authorization.empty() || (equalIgnoringCase(scheme, "Bearer") && !credentials.empty())) {
        return "anonymous";
    }
    const auto pair = equalIgnoringCase(scheme, "Basic") ? fromBase64(credentials) : std::nullopt;
    const std::size_t colon = pair ? pair->find(':') : std::string::npos;
    return colon == std::string::npos ? std::nullopt : std::optional{escaped(pair->substr(0, colon))};
}

std::string issueToken(std::string_view user, domain::Timestamp now, const TokenSecret &secret)
{
    std::string token = toBase64Url(R"({"alg":"HS256","typ":"JWT"})");
    token += '.' + toBase64Url(boost::json::serialize(claims(user, now)));
    token += '.' + toBase64Url(hmacSha256(token, secret));
    return token;
}

} // namespace muster::ingest
