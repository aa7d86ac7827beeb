// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actiontitle.h"

#include <QAction>
#include <QRegularExpression>

namespace muster::widgets {

QString actionTitle(const QAction &action)
{
    static const QRegularExpression behind{QStringLiteral("\\s*\\(&.\\)")};
    static const QRegularExpression within{QStringLiteral("&(.)")};
    static const QRegularExpression asks{QStringLiteral("\\s*(…|\\.\\.\\.)$")};
    return action.text().remove(behind).replace(within, QStringLiteral("\\1")).remove(asks);
}

} // namespace muster::widgets
