// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/accessservice.h"

#include "viewmodels/problems.h"

#include <algorithm>
#include <utility>

namespace muster::app {

using access::BookFile;

static_assert(access::longestName == viewmodels::longestTokenName);

namespace {

viewmodels::AccessToken shown(const access::Token &token)
{
    return {token.id(), token.name, token.workers, token.created, token.expires};
}

/// The answer to what the file answered.
template <typename Value, typename Found, typename Convert>
std::variant<Value, QString> told(const std::variant<Found, std::string> &found, Convert convert)
{
    if (const auto *const problem = std::get_if<std::string>(&found)) {
        return viewmodels::problemText(*problem);
    }
    return convert(std::get<Found>(found));
}

} // namespace

AccessService::AccessService(const QString &folder)
    : m_file(folder.toStdString())
{
    m_working.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("access"));
    m_thread.start();
}

AccessService::~AccessService()
{
    m_thread.quit();
    m_thread.wait();
}

void AccessService::listTokens(Answer<Tokens> answer)
{
    const auto list = [](const BookFile &file) {
        return told<Tokens>(file.read(), [](const access::TokenBook &book) {
            Tokens tokens;
            std::ranges::transform(book.tokens, std::back_inserter(tokens), shown);
            return tokens;
        });
    };
    ask(list, std::move(answer));
}

void AccessService::createToken(const viewmodels::AccessTokenRequest &request,
                                Answer<viewmodels::NewAccessToken> answer)
{
    const auto create =
        [wanted = access::TokenRequest{request.name, request.workers, request.expires}](const BookFile &file) {
            return told<viewmodels::NewAccessToken>(
                file.create(wanted, domain::systemNow()), [](const access::NewToken &made) {
                    return viewmodels::NewAccessToken{shown(made.token), QString::fromStdString(made.text)};
                });
        };
    ask(create, std::move(answer));
}

void AccessService::revokeToken(const std::string &id, Revoked answer)
{
    const auto revoke = [id](const BookFile &file) {
        const auto revoked = file.revoke(id);
        const auto *const problem = std::get_if<std::string>(&revoked);
        return problem ? viewmodels::problemText(*problem) : QString{};
    };
    ask(revoke, std::move(answer));
}

template <typename Work, typename Told>
void AccessService::ask(Work work, Told answer)
{
    QMetaObject::invokeMethod(&m_working, [this, work = std::move(work), answer = std::move(answer)] {
        auto tell = [answer, found = work(m_file)] { answer(found); };
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    });
}

} // namespace muster::app
