// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/timewindow.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace muster::widgets {

class LinePlot;
class PlotMouse;

/// What leads through the time that a plot shows: mouse, keys, the plot's menu, and the buttons that ask it to.
class GraphControls final : public QObject
{
    Q_OBJECT

public:
    /// The window stays longer.
    GraphControls(LinePlot &plot, viewmodels::TimeWindow &window);

    const viewmodels::TimeWindow &window() const { return m_window; }
    /// Adds to the plot's menu, after those that lead through time.
    void addToMenu(const QList<QAction *> &actions);
    /// An action of the plot, which its keys reach while it has the focus.
    QAction *addAction(const char *name, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &act);
    /// Shows what is shown there.
    void take(const viewmodels::TimeWindow &window);
    PlotMouse &mouse() { return *m_mouse; }
    /// Leads through time from this widget too, whose arrows move in it: with Alt they go earlier and later.
    void serve(QWidget &widget);

public Q_SLOTS:
    /// Moves to the instant, unless it is shown.
    void include(muster::domain::Timestamp time);
    void chooseSpan(muster::viewmodels::GraphSpan span);
    void askForRange();
    /// The chosen span, up to now; while something is dragged, only that ends.
    void goLive();

Q_SIGNALS:
    void windowChanged();

private:
    void addActions();
    void openMenu(QPoint globalPosition);
    void zoom(double factor);
    void turn(const std::function<void()> &turn);

    LinePlot &m_plot;
    viewmodels::TimeWindow &m_window;
    PlotMouse *m_mouse = nullptr;
    /// What was shown when the mouse took hold of it.
    history::Period m_grabbed;
    QMenu *m_menu = nullptr;
    QAction *m_back = nullptr;
};

} // namespace muster::widgets
