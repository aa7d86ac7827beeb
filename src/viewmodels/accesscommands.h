// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace muster::viewmodels {

/// Bytes of UTF-8 of a token's name, and of the pattern that it is bound to.
inline constexpr qsizetype longestTokenName = 256;

/// What is known of an access token once it was made.
struct AccessToken
{
    /// Eight hexadecimal digits, for people.
    std::string id;
    std::string name;
    /// A pattern of the workers that it may speak for; empty: any.
    std::string workers;
    domain::Timestamp created{};
    /// From then on it is worth nothing.
    std::optional<domain::Timestamp> expires;

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

/// What a new token is to be.
struct AccessTokenRequest
{
    std::string name;
    std::string workers;
    std::optional<domain::Timestamp> expires;

    friend bool operator==(const AccessTokenRequest &, const AccessTokenRequest &) = default;
};

/// A token, and its text, which is told this once.
struct NewAccessToken
{
    AccessToken token;
    QString text;
};

/// Who may speak to the collector: what a user can ask and do about it. Each answers once, on the GUI thread, and keeps
/// it waiting for no disk and for no other program that changes the tokens just then.
class AccessCommands
{
public:
    /// What was asked for, or a sentence that says why it can't be.
    template <typename Value>
    using Answer = std::function<void(const std::variant<Value, QString> &answer)>;
    using Tokens = std::vector<AccessToken>;
    /// What went wrong: nothing where it is empty.
    using Revoked = std::function<void(const QString &problem)>;

    virtual ~AccessCommands() = default;

    /// As they are now, whichever program made them; oldest first.
    virtual void listTokens(Answer<Tokens> answer) = 0;
    virtual void createToken(const AccessTokenRequest &request, Answer<NewAccessToken> answer) = 0;
    virtual void revokeToken(const std::string &id, Revoked answer) = 0;
};

} // namespace muster::viewmodels
