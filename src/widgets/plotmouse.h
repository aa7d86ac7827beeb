// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/tier.h"

#include <QObject>
#include <QPoint>

class QContextMenuEvent;
class QMouseEvent;
class QRubberBand;
class QWheelEvent;

namespace muster::widgets {

class LinePlot;

/// What the mouse does in a plot: dragging selects a span, with Shift or the middle button it moves the plot along, the
/// wheel zooms around the pointer.
class PlotMouse final : public QObject
{
    Q_OBJECT

public:
    explicit PlotMouse(LinePlot &plot);

    /// Whether a button is held down for something of these.
    bool isDragging() const { return m_drag != Drag::None; }
    /// Lets go of what is being dragged, without any effect.
    void cancel();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void spanSelected(muster::history::Period span);
    void zoomed(double factor, muster::domain::Timestamp around);
    /// By this part of the plot's width, later where it is positive.
    void panned(double part);
    /// The plot is held, and dragged by this part of its width from where it was then.
    void grabbed();
    void dragged(double part);
    void menuRequested(QPoint globalPosition);

private:
    enum class Drag : std::uint8_t { None, Select, Pan };

    bool askForMenu(const QContextMenuEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool turnWheel(const QWheelEvent &event);
    int insidePlot(int x) const;

    LinePlot &m_plot;
    QRubberBand *m_band = nullptr;
    Drag m_drag = Drag::None;
    QPoint m_start;
};

} // namespace muster::widgets
