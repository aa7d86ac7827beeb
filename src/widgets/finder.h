// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/searchindex.h"
#include "widgets/findpalette.h"

#include <QPointer>

class QAction;
class QMainWindow;
class QSettings;

namespace muster::viewmodels {
class FleetModel;
}

namespace muster::widgets {

class Dashboard;

/// Finds whatever has a name, on Ctrl+K: goes to a worker, a group or a category, triggers an action of the menus.
/// While the palette is closed it does nothing.
class Finder final : public QObject
{
    Q_OBJECT

public:
    /// Choices that are offered again.
    static constexpr std::size_t mostRecent = 5;

    /// A child of the window; all of them outlive it.
    Finder(QMainWindow &window, Dashboard &dashboard, const viewmodels::FleetModel &fleet, QSettings &settings);

    QAction *action() const { return m_action; }

private:
    void open();
    void refresh();
    void search();
    viewmodels::Findings offered() const;
    FindPalette::Line lineOf(const viewmodels::Findable &what) const;
    void choose(const viewmodels::Findable &what, FindPalette::Choice choice);
    void goTo(const history::Subject &subject);
    void offerToClear(const history::Subject &subject);
    void remember(const viewmodels::Findable &what);
    std::vector<viewmodels::Findable> recent() const;

    QMainWindow &m_window;
    Dashboard &m_dashboard;
    const viewmodels::FleetModel &m_fleet;
    QSettings &m_settings;
    QAction *m_action = nullptr;
    QPointer<FindPalette> m_palette;
    viewmodels::SearchIndex m_index;
    viewmodels::Findings m_found;
    struct MenuAction
    {
        viewmodels::SearchIndex::Action words;
        QPointer<QAction> action;
    };
    /// What the menus held when the palette was opened.
    std::vector<MenuAction> m_actions;
};

} // namespace muster::widgets
