// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/booktext.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <stdexcept>

namespace muster::access {
namespace json = boost::json;
namespace {

constexpr std::int64_t version = 1;

/// Half a sentence that says what is wrong; caught in parseBook().
struct Damage : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

json::object toJson(const Token &token)
{
    return {{"name", token.name},
            {"digest", toHex(token.digest)},
            {"created", domain::formatRfc3339(token.created)},
            {"expires", token.expires ? json::value(domain::formatRfc3339(*token.expires)) : json::value(nullptr)},
            {"workers", token.workers}};
}

const json::value &fieldOf(const json::object &object, std::string_view key)
{
    if (const json::value *const field = object.if_contains(key)) {
        return *field;
    }
    throw Damage{"it has no \"" + std::string{key} + '"'};
}

std::string_view textOf(const json::object &object, std::string_view key)
{
    if (const json::string *const text = fieldOf(object, key).if_string()) {
        return *text;
    }
    throw Damage{'"' + std::string{key} + "\" is no text"};
}

Secret secretOf(const json::object &object, std::string_view key)
{
    if (const auto secret = secretFromHex(textOf(object, key))) {
        return *secret;
    }
    throw Damage{'"' + std::string{key} + "\" is not 64 hexadecimal digits"};
}

domain::Timestamp timeOf(const json::object &object, std::string_view key)
{
    if (const auto time = domain::parseRfc3339(textOf(object, key))) {
        return *time;
    }
    throw Damage{'"' + std::string{key} + "\" is no time"};
}

Token tokenOf(const json::value &value)
{
    const json::object *const fields = value.if_object();
    if (!fields) {
        throw Damage{"a token is no object"};
    }
    Token token{.digest = secretOf(*fields, "digest"),
                .name = std::string{textOf(*fields, "name")},
                .created = timeOf(*fields, "created"),
                .expires = {},
                .workers = std::string{textOf(*fields, "workers")}};
    if (!fieldOf(*fields, "expires").is_null()) {
        token.expires = timeOf(*fields, "expires");
    }
    if (const auto problem = refuseName(token.name)) {
        throw Damage{*problem};
    }
    if (const auto problem = refusePattern(token.workers)) {
        throw Damage{*problem};
    }
    return token;
}

TokenBook bookOf(const json::object &fields)
{
    TokenBook book{secretOf(fields, "signing_key"), {}};
    const json::array *const tokens = fieldOf(fields, "tokens").if_array();
    if (!tokens || tokens->size() > TokenBook::mostTokens) {
        throw Damage{"\"tokens\" is no list of at most " + std::to_string(TokenBook::mostTokens)};
    }
    for (const json::value &token : *tokens) {
        book.tokens.push_back(tokenOf(token));
    }
    return book;
}

void checkVersion(const json::object &fields)
{
    const json::value &found = fieldOf(fields, "version");
    if (!found.is_int64() || found.as_int64() < version) {
        throw Damage{"\"version\" is not " + std::to_string(version)};
    }
    if (found.as_int64() > version) {
        throw Damage{"it was written by a newer Muster (version " + std::to_string(found.as_int64()) + ')'};
    }
}

} // namespace

std::string bookText(const TokenBook &book)
{
    json::array tokens;
    std::ranges::transform(book.tokens, std::back_inserter(tokens), toJson);
    return json::serialize(json::object{
               {"version", version}, {"signing_key", toHex(book.signingKey)}, {"tokens", std::move(tokens)}})
           + '\n';
}

std::variant<TokenBook, std::string> parseBook(std::string_view text)
{
    boost::system::error_code error;
    const json::value value = json::parse(text, error);
    if (error || !value.is_object()) {
        return std::string{"it is not whole"};
    }
    try {
        checkVersion(value.get_object());
        return bookOf(value.get_object());
    } catch (const Damage &damage) {
        return std::string{damage.what()};
    }
}

} // namespace muster::access
