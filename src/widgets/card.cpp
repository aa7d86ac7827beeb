// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/screenreaders.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace muster::widgets {

Card::Card(QWidget *parent)
    : Panel(parent)
{
    setProperty("card", true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    tellScreenReaders();
}

void Card::setChosen(Chosen chosen)
{
    if (chosen == m_chosen) {
        return;
    }
    m_chosen = chosen;
    setProperty("chosen", chosen == Chosen::Yes);
    // A style sheet reads a property once; this makes it look again.
    style()->unpolish(this);
    style()->polish(this);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT activated();
    }
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT activated();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace muster::widgets
