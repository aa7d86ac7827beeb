// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menukey.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>

namespace muster::widgets {

MenuKey::MenuKey(QAbstractItemView &view)
    : QObject(&view),
      m_view(view)
{
    view.installEventFilter(this);
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isShifted = key->modifiers() == Qt::ShiftModifier;
    if (key->key() != Qt::Key_Menu && !(key->key() == Qt::Key_F10 && isShifted)) {
        return QObject::eventFilter(watched, event);
    }
    const QPoint place = m_view.visualRect(m_view.currentIndex()).bottomLeft();
    QWidget *rows = m_view.viewport();
    QContextMenuEvent menu{QContextMenuEvent::Keyboard, place, rows->mapToGlobal(place)};
    QCoreApplication::sendEvent(rows, &menu);
    return true;
}

} // namespace muster::widgets
