// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/tokenmodel.h"

#include "viewmodels/columntitle.h"
#include "viewmodels/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muster::viewmodels {

namespace {

constexpr int columns = static_cast<int>(TokenColumn::Count_);

constexpr std::array<ColumnTitle, columns> titles{{
    {QT_TRANSLATE_NOOP("TokenModel", "NAME"), QT_TRANSLATE_NOOP("TokenModel", "What it was called when it was made")},
    {QT_TRANSLATE_NOOP("TokenModel", "WORKERS"),
     QT_TRANSLATE_NOOP("TokenModel", "The workers that it may speak for: * stands for anything, ? for one character")},
    {QT_TRANSLATE_NOOP("TokenModel", "CREATED"), QT_TRANSLATE_NOOP("TokenModel", "When it was made")},
    {QT_TRANSLATE_NOOP("TokenModel", "EXPIRES"), QT_TRANSLATE_NOOP("TokenModel", "From then on it is worth nothing")},
    {QT_TRANSLATE_NOOP("TokenModel", "ID"),
     QT_TRANSLATE_NOOP("TokenModel", "By which musterd token list and musterd token revoke name it")},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("TokenModel", text);
}

} // namespace

void TokenModel::setTokens(const std::vector<AccessToken> &tokens, domain::Timestamp now)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(tokens, token(row).id, &AccessToken::id) == tokens.end()) {
            drop(row);
        }
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        put(static_cast<int>(i), tokens[i]);
    }
    m_now = now;
    if (rowCount() > 0) {
        const int last = rowCount() - 1;
        Q_EMIT dataChanged(index(0, 0), index(last, columns - 1));
    }
}

void TokenModel::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_tokens.erase(m_tokens.begin() + row);
    endRemoveRows();
}

void TokenModel::put(int row, const AccessToken &token)
{
    if (const int found = rowOf(token.id); found != row) {
        if (found >= 0) {
            drop(found);
        }
        beginInsertRows({}, row, row);
        m_tokens.insert(m_tokens.begin() + row, token);
        endInsertRows();
    } else {
        m_tokens[static_cast<std::size_t>(row)] = token;
    }
}

int TokenModel::rowOf(std::string_view id) const
{
    const auto found = std::ranges::find(m_tokens, id, &AccessToken::id);
    return found == m_tokens.end() ? -1 : static_cast<int>(found - m_tokens.begin());
}

bool TokenModel::hasName(std::string_view name) const
{
    return std::ranges::find(m_tokens, name, &AccessToken::name) != m_tokens.end();
}

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TokenModel::text(const AccessToken &token, TokenColumn column) const
{
    switch (column) {
    case TokenColumn::Name:
        return plainLine(token.name);
    case TokenColumn::Workers:
        return token.workers.empty() ? translated(QT_TRANSLATE_NOOP("TokenModel", "any worker"))
                                     : plainLine(token.workers);
    case TokenColumn::Created:
        return formatDateTime(token.created);
    case TokenColumn::Expires:
        if (!token.expires) {
            return translated(QT_TRANSLATE_NOOP("TokenModel", "never"));
        }
        return isExpired(token)
                   ? translated(QT_TRANSLATE_NOOP("TokenModel", "expired %1")).arg(formatDateTime(*token.expires))
                   : formatDateTime(*token.expires);
    case TokenColumn::Id:
        return plainLine(token.id);
    case TokenColumn::Count_:
        break;
    }
    return {};
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AccessToken &token = m_tokens[static_cast<std::size_t>(index.row())];
    const QString shown = text(token, static_cast<TokenColumn>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return plainToolTip(shown);
    case Qt::AccessibleTextRole:
        return translated(titles[static_cast<std::size_t>(index.column())].title) + QStringLiteral(": ") + shown;
    case TokenExpiredRole:
        return isExpired(token);
    default:
        return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return headerValue(titles, "TokenModel", section, orientation, role);
}

} // namespace muster::viewmodels
