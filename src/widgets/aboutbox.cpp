// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aboutbox.h"

#include <QIcon>

namespace muster::widgets {

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(NoIcon, tr("About Muster"), tr("Muster %1").arg(QStringLiteral(MUSTER_VERSION)), Close, parent)
{
    setTextFormat(Qt::PlainText);
    setInformativeText(tr("A native dashboard for GPU fleets.\n\nFree software under the GNU General Public License, "
                          "version 3 or later. Built with Qt %1.")
                           .arg(QLatin1String(qVersion())));
    constexpr int iconSize = 64;
    setIconPixmap(parent->windowIcon().pixmap(iconSize));
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace muster::widgets
