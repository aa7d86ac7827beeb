// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/bookfile.h"
#include "viewmodels/accesscommands.h"

#include <QObject>
#include <QThread>

namespace muster::app {

/// Reads and changes the access tokens of a data folder on a thread of its own: another process may hold their lock.
/// The listener sees by itself what changed.
class AccessService final : public QObject, public viewmodels::AccessCommands
{
    Q_OBJECT

public:
    explicit AccessService(const QString &folder);
    ~AccessService() override;

    void listTokens(Answer<Tokens> answer) override;
    void createToken(const viewmodels::AccessTokenRequest &request, Answer<viewmodels::NewAccessToken> answer) override;
    void revokeToken(const std::string &id, Revoked answer) override;

private:
    template <typename Work, typename Told>
    void ask(Work work, Told answer);

    access::BookFile m_file;
    QThread m_thread;
    /// Lives on the thread.
    QObject m_working;
};

} // namespace muster::app
