// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/gate.h"

#include "access/authorization.h"
#include "access/jwt.h"

#include <algorithm>

namespace muster::access {
namespace {

/// Not the sender's fault, so that no agent takes it for a refused login.
constexpr Refusal cannotJudge{500, "the access tokens cannot be read; see the collector's log"};
constexpr Refusal malformed{401, "Authorization: expected Basic with key:secret, or Bearer with a token"};
constexpr Refusal noneShown{401, "an access token is needed; create one with musterd token create --name NAME"};
constexpr Refusal notGood{401, "the access token or login is unknown, revoked or expired; create a token with musterd "
                               "token create --name NAME"};

Grant grantOf(const Token &token)
{
    return {token.id(), token.name, token.workers};
}

} // namespace

Gate::Gate(const std::filesystem::path &folder)
{
    if (!folder.empty()) {
        m_file.emplace(folder);
    }
}

void Gate::listenOn(Reach reach)
{
    m_reach = reach;
    ++m_generation;
}

std::optional<std::string> Gate::look()
{
    PrivateFile file = m_file ? m_file->readFile() : PrivateFile{};
    if (file != m_seen) {
        read(file);
        m_seen = std::move(file);
    }
    std::string said = remark();
    if (said == m_said) {
        return std::nullopt;
    }
    m_said = std::move(said);
    return m_said.empty() ? "the access tokens are in order again" : m_said;
}

void Gate::read(const PrivateFile &file)
{
    auto found = m_file ? m_file->bookIn(file) : TokenBook{};
    ++m_generation;
    if (const auto *const problem = std::get_if<std::string>(&found)) {
        m_problem = *problem;
        m_book.tokens.clear();
    } else {
        m_problem.clear();
        m_book = std::get<TokenBook>(std::move(found));
    }
}

std::string Gate::remark() const
{
    if (!m_problem.empty()) {
        return m_problem;
    }
    if (!hasTokens() && m_reach == Reach::Network) {
        return "no access token is left: everybody is refused until there is one; musterd token create --name NAME";
    }
    return m_seen->problem;
}

std::optional<Refusal> Gate::admit(std::string_view authorization, domain::Timestamp now, Pass &pass) const
{
    const bool isTheSame = isOpen() || pass.authorization == authorization;
    if (pass.generation == m_generation && now < pass.until && isTheSame) {
        return std::nullopt;
    }
    pass = {};
    if (!m_problem.empty()) {
        return cannotJudge;
    }
    if (isOpen()) {
        pass.generation = m_generation;
        pass.until = domain::Timestamp::max();
        return std::nullopt;
    }
    const auto shown = parseAuthorization(authorization);
    if (!shown || authorization.empty()) {
        return shown ? noneShown : malformed;
    }
    auto judged = judge(shown->secret, now);
    if (!judged) {
        return notGood;
    }
    pass = *std::move(judged);
    pass.authorization = authorization;
    pass.generation = m_generation;
    return std::nullopt;
}

std::optional<Pass> Gate::judge(std::string_view secret, domain::Timestamp now) const
{
    const auto login = isTokenText(secret) ? std::nullopt : readLogin(secret, now, m_book.signingKey);
    const Token *const token = login ? m_book.findById(login->tokenId, now) : m_book.find(secret, now);
    if (!token) {
        return std::nullopt;
    }
    const domain::Timestamp loginEnd = login ? login->expires : domain::Timestamp::max();
    return Pass{grantOf(*token), {}, 0, std::min(loginEnd, token->expires.value_or(domain::Timestamp::max()))};
}

std::string Gate::logIn(std::string_view user, const Grant &grant, domain::Timestamp now) const
{
    return issueLogin(user, grant.tokenId, now, m_book.signingKey);
}

} // namespace muster::access
