// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trayicon.h"

#include "viewmodels/format.h"
#include "viewmodels/problems.h"
#include "widgets/theme.h"

#include <QPainter>

namespace muster::widgets {

namespace {

QColor colourOf(TrayState state)
{
    const Theme &theme = lightTheme();
    switch (state) {
    case TrayState::Listening:
        return theme.ok;
    case TrayState::NoAgents:
        return theme.warn;
    case TrayState::Trouble:
        return theme.bad;
    }
    return theme.bad;
}

/// The program's icon with a round badge at its lower right.
QIcon badged(TrayState state)
{
    constexpr int sizes[] = {16, 22, 32, 48, 64};
    constexpr double share = 0.5;
    const QIcon plain{QStringLiteral(":/icons/muster.png")};
    QIcon icon;
    for (const int size : sizes) {
        QPixmap pixmap{size, size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        painter.setRenderHint(QPainter::Antialiasing);
        plain.paint(&painter, pixmap.rect());
        const double edge = size / 16.0;
        const double badge = size * share;
        painter.setPen(QPen{Qt::white, edge});
        painter.setBrush(colourOf(state));
        painter.drawEllipse(QRectF{size - badge - edge, size - badge - edge, badge, badge});
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

Tray trayOfDesktop()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? Tray::Available : Tray::Missing;
}

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    m_toggle = m_menu.addAction(
        {}, this, [this] { m_window == Window::Shown ? Q_EMIT hideRequested() : Q_EMIT showRequested(); });
    m_toggle->setObjectName(QStringLiteral("tray.toggle"));
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitRequested)->setObjectName(QStringLiteral("tray.quit"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT showRequested();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::showRequested);
    m_icon.setContextMenu(&m_menu);
    setWindow(Window::Shown);
    m_icon.setIcon(badged(m_state));
    setStatus({}, {});
    m_icon.show();
}

void TrayIcon::setStatus(const domain::ResourceCounts &workers, const domain::CollectorStatus &status)
{
    using viewmodels::formatCount;
    const bool isInTrouble = !status.problem.empty();
    setState(isInTrouble ? TrayState::Trouble : workers.running > 0 ? TrayState::Listening : TrayState::NoAgents);
    QString text = tr("Muster: %1 running, %2 idle, %3 lost")
                       .arg(formatCount(workers.running), formatCount(workers.idle), formatCount(workers.lost));
    if (isInTrouble) {
        text += QLatin1Char{'\n'} + withoutMarkup(viewmodels::problemText(status.problem));
    }
    if (text != m_icon.toolTip()) {
        m_icon.setToolTip(text);
    }
}

void TrayIcon::setState(TrayState state)
{
    if (m_state != state) {
        m_state = state;
        m_icon.setIcon(badged(state));
    }
}

void TrayIcon::setWindow(Window window)
{
    m_window = window;
    m_toggle->setText(window == Window::Shown ? tr("&Hide Muster") : tr("&Show Muster"));
}

void TrayIcon::notify(const QString &title, const QString &text)
{
    m_icon.showMessage(withoutMarkup(title), withoutMarkup(text));
}

void TrayIcon::explain()
{
    notify(tr("Muster goes on collecting"),
           tr("The window is in the notification area: click the icon to have it back, or choose Quit from its menu."));
}

QString withoutMarkup(QString text)
{
    // Characters of the same look.
    return text.replace(QLatin1Char{'<'}, QChar{0x2039})
        .replace(QLatin1Char{'>'}, QChar{0x203A})
        .replace(QLatin1Char{'&'}, QChar{0xFF06});
}

} // namespace muster::widgets
