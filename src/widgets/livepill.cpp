// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/livepill.h"

#include "widgets/theme.h"

#include <QPainter>

namespace muster::widgets {

namespace {

constexpr int dot = 8;
constexpr int gap = 6;
constexpr int padding = 10;
constexpr int pillHeight = 29;
constexpr int radius = 6;

const QColor &colourOf(Pulse pulse, const Theme &theme)
{
    switch (pulse) {
    case Pulse::Live:
        return theme.ok;
    case Pulse::Trouble:
        return theme.bad;
    case Pulse::Past:
        return theme.accent;
    case Pulse::Waiting:
        break;
    }
    return theme.muted;
}

QString wordFor(Pulse pulse)
{
    switch (pulse) {
    case Pulse::Live:
        return LivePill::tr("Live");
    case Pulse::Past:
        return LivePill::tr("Go live");
    case Pulse::Trouble:
        return LivePill::tr("Trouble");
    case Pulse::Waiting:
        break;
    }
    return LivePill::tr("Waiting");
}

} // namespace

LivePill::LivePill(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("live"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    describe();
}

void LivePill::setPulse(Pulse pulse)
{
    if (pulse != m_pulse) {
        m_pulse = pulse;
        describe();
        updateGeometry();
        update();
    }
}

QSize LivePill::sizeHint() const
{
    return {2 * padding + dot + gap + fontMetrics().horizontalAdvance(text()), pillHeight};
}

void LivePill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || underMouse() || m_pulse == Pulse::Past ? theme.accent : theme.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(m_pulse, theme));
    painter.drawEllipse(QRectF{padding, (height() - dot) / 2.0, dot, dot});
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(padding + dot + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void LivePill::describe()
{
    setText(wordFor(m_pulse));
    setAccessibleName(text());
    switch (m_pulse) {
    case Pulse::Live:
        setToolTip(tr("Machines are reporting; the window follows as they do."));
        break;
    case Pulse::Past:
        setToolTip(tr("The graph shows what has been. Back to its span up to now (Home)."));
        break;
    case Pulse::Waiting:
        setToolTip(tr("No machine is reporting at the moment."));
        break;
    case Pulse::Trouble:
        setToolTip(tr("Something is wrong: the status bar at the bottom says what."));
        break;
    }
}

} // namespace muster::widgets
