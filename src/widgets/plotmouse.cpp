// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plotmouse.h"

#include "widgets/lineplot.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QRubberBand>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace muster::widgets {

namespace {

/// One notch of a wheel makes the span so many times as long.
constexpr double zoomANotch = 1.25;
/// … and moves it by this part.
constexpr double panANotch = 0.1;
constexpr double notch = 120.0;

} // namespace

PlotMouse::PlotMouse(LinePlot &plot)
    : QObject(&plot),
      m_plot(plot),
      m_band(new QRubberBand{QRubberBand::Rectangle, plot.viewport()})
{
    plot.viewport()->installEventFilter(this);
    plot.installEventFilter(this);
}

void PlotMouse::cancel()
{
    m_drag = Drag::None;
    m_band->hide();
    m_plot.viewport()->unsetCursor();
}

bool PlotMouse::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_plot) {
        return event->type() == QEvent::ContextMenu && askForMenu(*static_cast<QContextMenuEvent *>(event));
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return turnWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::ContextMenu:
        Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// The key comes to the plot, and knows no place.
bool PlotMouse::askForMenu(const QContextMenuEvent &event)
{
    const bool isKey = event.reason() == QContextMenuEvent::Keyboard;
    if (isKey) {
        Q_EMIT menuRequested(m_plot.viewport()->mapToGlobal(m_plot.plotRect().center()));
    }
    return isKey;
}

bool PlotMouse::press(const QMouseEvent &event)
{
    const bool isLeft = event.button() == Qt::LeftButton;
    if (isDragging() || !m_plot.plotRect().contains(event.pos()) || (!isLeft && event.button() != Qt::MiddleButton)) {
        return false;
    }
    m_drag = isLeft && !event.modifiers().testFlag(Qt::ShiftModifier) ? Drag::Select : Drag::Pan;
    m_start = event.pos();
    m_plot.setFocus(Qt::MouseFocusReason);
    if (m_drag == Drag::Pan) {
        m_plot.viewport()->setCursor(Qt::ClosedHandCursor);
        Q_EMIT grabbed();
    }
    return true;
}

bool PlotMouse::move(const QMouseEvent &event)
{
    const QRect plot = m_plot.plotRect();
    if (m_drag == Drag::Select) {
        const auto [left, right] = std::minmax({insidePlot(m_start.x()), insidePlot(event.pos().x())});
        m_band->setGeometry(QRect{QPoint{left, plot.top()}, QPoint{right, plot.bottom()}});
        m_band->setVisible(m_band->isVisible() || right - left >= QApplication::startDragDistance());
    } else if (m_drag == Drag::Pan && plot.width() > 0) {
        Q_EMIT dragged(static_cast<double>(m_start.x() - event.pos().x()) / plot.width());
    }
    return isDragging();
}

bool PlotMouse::release(const QMouseEvent &event)
{
    if (!isDragging()) {
        return false;
    }
    const bool selects = m_drag == Drag::Select && m_band->isVisible();
    const auto [left, right] = std::minmax({insidePlot(m_start.x()), insidePlot(event.pos().x())});
    cancel();
    if (selects && right > left) {
        // The last pixel is the end of the plot.
        Q_EMIT spanSelected(
            {m_plot.timeAt(left), m_plot.timeAt(right < m_plot.plotRect().right() ? right : right + 1)});
    }
    return true;
}

bool PlotMouse::turnWheel(const QWheelEvent &event)
{
    const QPoint turned = event.angleDelta();
    // Fingers never move quite straight.
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        Q_EMIT panned(-turned.x() / notch * panANotch);
    } else if (turned.y() != 0) {
        Q_EMIT zoomed(std::pow(zoomANotch, -turned.y() / notch),
                      m_plot.timeAt(insidePlot(static_cast<int>(event.position().x()))));
    }
    return true;
}

int PlotMouse::insidePlot(int x) const
{
    const QRect plot = m_plot.plotRect();
    return std::clamp(x, plot.left(), std::max(plot.left(), plot.right()));
}

} // namespace muster::widgets
