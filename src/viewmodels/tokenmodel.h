// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/accesscommands.h"

#include <QAbstractTableModel>

namespace muster::viewmodels {

enum class TokenColumn : int { Name, Workers, Created, Expires, Id, Count_ };

enum TokenRole : int {
    /// bool: the token is worth nothing any more.
    TokenExpiredRole = Qt::UserRole,
};

/// The access tokens, a row each.
class TokenModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Merges: a row stays with its token.
    void setTokens(const std::vector<AccessToken> &tokens, domain::Timestamp now);
    const AccessToken &token(int row) const { return m_tokens.at(static_cast<std::size_t>(row)); }
    /// The row of the token with this id; -1 when there is none.
    int rowOf(std::string_view id) const;
    bool hasName(std::string_view name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void drop(int row);
    void put(int row, const AccessToken &token);
    bool isExpired(const AccessToken &token) const { return token.expires && *token.expires <= m_now; }
    QString text(const AccessToken &token, TokenColumn column) const;

    std::vector<AccessToken> m_tokens;
    domain::Timestamp m_now{};
};

} // namespace muster::viewmodels
