// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchbutton.h"

#include "widgets/actiontitle.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int padding = 11;
constexpr int gap = 14;
constexpr int usualWidth = 300;

} // namespace

SearchButton::SearchButton(QAction &finder, QWidget *parent)
    : QPushButton(tr("Find worker, group, task…"), parent),
      m_keys(finder.shortcut().toString(QKeySequence::NativeText))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(actionTitle(finder));
    setToolTip(tr("Find anything that has a name: workers, groups, tasks, actions (%1)").arg(m_keys));
    // Who clicks here gets the keyboard back where it was.
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, &finder, &QAction::trigger);
}

QSize SearchButton::sizeHint() const
{
    return {std::max(usualWidth, minimumSizeHint().width()), QPushButton::sizeHint().height()};
}

/// The keys alone may be left.
QSize SearchButton::minimumSizeHint() const
{
    return {2 * padding + fontMetrics().horizontalAdvance(m_keys), QPushButton::sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton frame;
    initStyleOption(&frame);
    frame.text.clear();
    QStylePainter painter{this};
    painter.drawControl(QStyle::CE_PushButton, frame);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_keys);
    room.setRight(room.right() - fontMetrics().horizontalAdvance(m_keys) - gap);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace muster::widgets
