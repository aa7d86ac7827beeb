// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace muster::widgets {

/// The rounded box that a card, the graph and the tree stand in; its look is the style sheet's.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);
};

} // namespace muster::widgets
