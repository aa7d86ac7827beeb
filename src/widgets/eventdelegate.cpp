// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventdelegate.h"

#include "viewmodels/eventmodel.h"
#include "widgets/theme.h"

namespace muster::widgets {

using viewmodels::EventColumn;

namespace {

QColor wordColour(domain::EventKind kind, const Theme &theme)
{
    switch (kind) {
    case domain::EventKind::Registered:
        return theme.accent;
    case domain::EventKind::Unregistered:
        return theme.bad;
    case domain::EventKind::Idle:
        return theme.warn;
    case domain::EventKind::Busy:
        return theme.ok;
    case domain::EventKind::Conflict:
        return theme.bad;
    case domain::EventKind::Count_:
        break;
    }
    return theme.text;
}

QColor colourOf(const QModelIndex &index, const Theme &theme)
{
    switch (static_cast<EventColumn>(index.column())) {
    case EventColumn::Event:
        return wordColour(static_cast<domain::EventKind>(index.data(viewmodels::EventKindRole).toInt()), theme);
    case EventColumn::Time:
    case EventColumn::Detail:
        return theme.muted;
    default:
        return theme.text;
    }
}

} // namespace

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isWord = index.column() == static_cast<int>(EventColumn::Event);
    option->font.setBold(isWord);
    option->state &= ~QStyle::State_HasFocus;
    const QColor colour = colourOf(index, themeFor(option->palette));
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace muster::widgets
