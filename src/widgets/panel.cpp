// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel.h"

namespace muster::widgets {

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    setProperty("look", QStringLiteral("panel"));
}

} // namespace muster::widgets
