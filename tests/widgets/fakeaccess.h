// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/accesscommands.h"

#include <utility>

namespace muster::test {

/// Access tokens in memory. Answers at once, or as soon as it is told to: with `problem`, where there is one.
class FakeAccess final : public viewmodels::AccessCommands
{
public:
    enum class Answers { AtOnce, WhenTold };

    /// What every token made here is.
    static constexpr const char *text = "mst_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    Tokens tokens;
    QString problem;
    std::vector<viewmodels::AccessTokenRequest> requests;
    std::vector<std::string> revoked;
    int listed = 0;
    Answers answers = Answers::AtOnce;

    /// Answers what was asked.
    void tell()
    {
        for (const auto &each : std::exchange(m_waiting, {})) {
            each();
        }
    }

    void listTokens(Answer<Tokens> answer) override
    {
        ++listed;
        say([this, answer] { problem.isEmpty() ? answer(tokens) : answer(problem); });
    }
    void createToken(const viewmodels::AccessTokenRequest &request, Answer<viewmodels::NewAccessToken> answer) override
    {
        requests.push_back(request);
        say([this, request, answer] {
            if (!problem.isEmpty()) {
                return answer(problem);
            }
            tokens.push_back({"0000000" + std::to_string(tokens.size()), request.name, request.workers,
                              domain::systemNow(), request.expires});
            answer(viewmodels::NewAccessToken{tokens.back(), QString::fromLatin1(text)});
        });
    }
    void revokeToken(const std::string &id, Revoked answer) override
    {
        revoked.push_back(id);
        say([this, id, answer] {
            if (problem.isEmpty()) {
                std::erase_if(tokens, [&](const viewmodels::AccessToken &token) { return token.id == id; });
            }
            answer(problem);
        });
    }

private:
    void say(std::function<void()> answer)
    {
        m_waiting.push_back(std::move(answer));
        if (answers == Answers::AtOnce) {
            tell();
        }
    }

    std::vector<std::function<void()>> m_waiting;
};

} // namespace muster::test
