// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muster::widgets {

/// Qt leads the keyboard through widgets in the order in which they were made. One that is made later, or beside others
/// that come and go, gets its place here: right before `place`, which need not take the keyboard itself.
inline void tabBefore(const QWidget &place, QWidget &widget)
{
    QWidget *before = place.previousInFocusChain();
    while (before != &place && (before->focusPolicy() == Qt::NoFocus || before == &widget)) {
        before = before->previousInFocusChain();
    }
    QWidget::setTabOrder(before, &widget);
}

} // namespace muster::widgets
