// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headerkeys.h"

#include "widgets/fleetheader.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QTreeView>

namespace muster::widgets {

HeaderKeys::HeaderKeys(FleetHeader &head)
    : QObject(&head),
      m_head(head)
{
    head.setFocusProxy(nullptr);
    head.setFocusPolicy(Qt::TabFocus);
    head.setAccessibleName(tr("Columns"));
    head.installEventFilter(this);
}

bool HeaderKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        frame(m_head.isSectionHidden(m_column) ? 0 : m_column);
        return false;
    case QEvent::FocusOut:
        m_head.setFramed(-1);
        return false;
    case QEvent::KeyPress:
        return press(static_cast<const QKeyEvent &>(*event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool HeaderKeys::press(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Left:
        return walk(key, -1);
    case Qt::Key_Right:
        return walk(key, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        sort();
        return true;
    case Qt::Key_Down:
        Q_EMIT m_head.filterRequested(m_column);
        return true;
    case Qt::Key_Menu:
        openMenu();
        return true;
    case Qt::Key_F10:
        if (key.modifiers() == Qt::ShiftModifier) {
            openMenu();
        }
        return key.modifiers() == Qt::ShiftModifier;
    default:
        return false;
    }
}

bool HeaderKeys::walk(const QKeyEvent &key, int step)
{
    if (key.modifiers().testFlag(Qt::ControlModifier)) {
        m_head.moveColumn(m_column, step);
    } else if (const int next = m_head.neighbour(m_column, step); next >= 0) {
        m_column = next;
    }
    frame(m_column);
    return true;
}

void HeaderKeys::sort()
{
    const bool isAgain = m_head.sortIndicatorSection() == m_column;
    const bool isDescending = isAgain && m_head.sortIndicatorOrder() == Qt::AscendingOrder;
    m_head.setSortIndicator(m_column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    frame(m_column);
}

void HeaderKeys::openMenu()
{
    Q_EMIT m_head.customContextMenuRequested({m_head.sectionViewportPosition(m_column), m_head.height()});
}

/// Brings the heading in sight and says its name.
void HeaderKeys::frame(int column)
{
    m_column = column;
    m_head.setFramed(column);
    if (auto *tree = qobject_cast<QTreeView *>(m_head.parentWidget())) {
        tree->scrollTo(tree->indexAt({}).siblingAtColumn(column));
    }
    const QString title = viewmodels::title(static_cast<viewmodels::FleetColumn>(column));
    const bool isSorted = m_head.sortIndicatorSection() == column;
    const bool isAscending = m_head.sortIndicatorOrder() == Qt::AscendingOrder;
    m_head.setAccessibleDescription(!isSorted     ? title
                                    : isAscending ? tr("%1, sorted ascending").arg(title)
                                                  : tr("%1, sorted descending").arg(title));
    QAccessibleEvent told{&m_head, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&told);
}

} // namespace muster::widgets
