// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokentable.h"

#include "viewmodels/tokenmodel.h"
#include "widgets/rowtable.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace muster::widgets {

using viewmodels::TokenColumn;

namespace {

constexpr int lineHeight = 26;
constexpr int headerHeight = 26;
constexpr int widestColumn = 220;

/// Qt's own plain text cells; what is worth nothing any more is pale, and why is red.
class TokenDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.data(viewmodels::TokenExpiredRole).toBool()) {
            const Theme &theme = themeFor(option->palette);
            const bool isWhy = index.column() == static_cast<int>(TokenColumn::Expires);
            option->palette.setColor(QPalette::Text, isWhy ? theme.bad : theme.muted);
            option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        }
    }
};

} // namespace

TokenTable::TokenTable(viewmodels::TokenModel &tokens, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("access.tokens"));
    setAccessibleName(tr("Access tokens"));
    setModel(&tokens);
    setItemDelegate(new TokenDelegate{this});
    lookLikeRows(*this, lineHeight);
    setSelectionMode(SingleSelection);
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(headerHeight);
    head->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 4px; }"));
    head->setMaximumSectionSize(widestColumn);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(static_cast<int>(TokenColumn::Name), QHeaderView::Stretch);
}

} // namespace muster::widgets
