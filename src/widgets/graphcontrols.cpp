// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphcontrols.h"

#include "widgets/lineplot.h"
#include "widgets/plotmouse.h"
#include "widgets/rangedialog.h"

#include <QAction>
#include <QMenu>

namespace muster::widgets {

using domain::Timestamp;
using viewmodels::GraphSpan;

namespace {

/// What one press of a key does.
constexpr double zoomAKey = 1.5;
constexpr double panAKey = 0.25;

} // namespace

GraphControls::GraphControls(LinePlot &plot, viewmodels::TimeWindow &window)
    : QObject(&plot),
      m_plot(plot),
      m_window(window),
      m_mouse(new PlotMouse{plot}),
      m_menu(new QMenu{&plot})
{
    m_menu->setObjectName(QStringLiteral("graph.menu"));
    addActions();
    connect(m_mouse, &PlotMouse::spanSelected, this,
            [this](history::Period span) { turn([&] { m_window.show(span); }); });
    connect(m_mouse, &PlotMouse::zoomed, this,
            [this](double factor, Timestamp around) { turn([&] { m_window.zoom(factor, around); }); });
    connect(m_mouse, &PlotMouse::panned, this, [this](double part) { turn([&] { m_window.pan(part); }); });
    connect(m_mouse, &PlotMouse::grabbed, this, [this] { m_grabbed = m_window.shown(); });
    connect(m_mouse, &PlotMouse::dragged, this, [this](double part) { turn([&] { m_window.pan(part, m_grabbed); }); });
    connect(m_mouse, &PlotMouse::menuRequested, this, &GraphControls::openMenu);
}

void GraphControls::addActions()
{
    using enum Qt::Key;
    m_menu->addActions(
        {addAction("graph.zoomIn", tr("Zoom in"), {Qt::CTRL | Key_Plus, Qt::CTRL | Key_Equal},
                   [this] { zoom(1.0 / zoomAKey); }),
         addAction("graph.zoomOut", tr("Zoom out"), {Qt::CTRL | Key_Minus}, [this] { zoom(zoomAKey); }),
         addAction("graph.earlier", tr("Earlier"), {Key_Left}, [this] { turn([this] { m_window.pan(-panAKey); }); }),
         addAction("graph.later", tr("Later"), {Key_Right}, [this] { turn([this] { m_window.pan(panAKey); }); })});
    m_menu->addSeparator();
    m_back = addAction("graph.back", tr("Back to the span before"), {Key_Backspace},
                       [this] { turn([this] { m_window.back(); }); });
    m_back->setEnabled(false);
    m_menu->addActions({m_back,
                        addAction("graph.live", tr("Back to live"), {Key_Home, Key_Escape}, [this] { goLive(); }),
                        addAction("graph.custom", tr("Another span…"), {}, [this] { askForRange(); })});
}

QAction *GraphControls::addAction(const char *name, const QString &text, const QList<QKeySequence> &keys,
                                  const std::function<void()> &act)
{
    auto *action = new QAction{text, this};
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_plot.addAction(action);
    return action;
}

void GraphControls::addToMenu(const QList<QAction *> &actions)
{
    m_menu->addSeparator();
    m_menu->addActions(actions);
}

void GraphControls::serve(QWidget &widget)
{
    for (const char *name : {"graph.zoomIn", "graph.zoomOut", "graph.back", "graph.live"}) {
        widget.addAction(findChild<QAction *>(QLatin1String(name)));
    }
    const auto add = [&](const char *name, const QString &text, Qt::Key key, double part) {
        auto *action = new QAction{text, &widget};
        action->setObjectName(QLatin1String(name));
        action->setShortcut(Qt::ALT | key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, part] { turn([&] { m_window.pan(part); }); });
        widget.addAction(action);
    };
    add("graph.table.earlier", tr("Earlier"), Qt::Key_Left, -panAKey);
    add("graph.table.later", tr("Later"), Qt::Key_Right, panAKey);
}

void GraphControls::openMenu(QPoint globalPosition)
{
    m_menu->popup(globalPosition);
}

void GraphControls::zoom(double factor)
{
    const auto [from, to] = m_window.shown();
    turn([&, from = from, to = to] { m_window.zoom(factor, m_window.isLive() ? to : from + (to - from) / 2); });
}

void GraphControls::chooseSpan(GraphSpan span)
{
    turn([&] { m_window.choose(span); });
}

void GraphControls::include(Timestamp time)
{
    turn([&] { m_window.include(time); });
}

void GraphControls::take(const viewmodels::TimeWindow &window)
{
    turn([&] { m_window = window; });
}

void GraphControls::goLive()
{
    if (m_mouse->isDragging()) {
        m_mouse->cancel();
        return;
    }
    turn([this] { m_window.reset(); });
}

void GraphControls::askForRange()
{
    auto *dialog = new RangeDialog{m_window, m_plot.window()};
    connect(dialog, &RangeDialog::rangeChosen, this,
            [this](history::Period range) { turn([&] { m_window.show(range); }); });
    connect(dialog, &QDialog::finished, this, &GraphControls::windowChanged);
    dialog->open();
}

/// The buttons are told even when nothing has changed: the one that was clicked may have marked itself.
void GraphControls::turn(const std::function<void()> &turn)
{
    turn();
    m_back->setEnabled(m_window.canGoBack());
    Q_EMIT windowChanged();
}

} // namespace muster::widgets
