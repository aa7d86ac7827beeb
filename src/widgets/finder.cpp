// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finder.h"

#include "viewmodels/fleetfiltermodel.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "viewmodels/subjecttitle.h"
#include "widgets/actiontitle.h"
#include "widgets/dashboard.h"
#include "widgets/fleetview.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <array>

namespace muster::widgets {

namespace {

using viewmodels::Findable;
using viewmodels::FoundKind;

constexpr QLatin1String recentKey{"window/found"};

/// In the order of FoundKind.
constexpr std::array<const char *, static_cast<std::size_t>(FoundKind::Count_)> kinds{
    QT_TRANSLATE_NOOP("muster::widgets::Finder", "Category"), QT_TRANSLATE_NOOP("muster::widgets::Finder", "Group"),
    QT_TRANSLATE_NOOP("muster::widgets::Finder", "Worker"),   QT_TRANSLATE_NOOP("muster::widgets::Finder", "Task"),
    QT_TRANSLATE_NOOP("muster::widgets::Finder", "Action"),
};

/// Calls each(action, text) for what can be triggered in the menus; of a submenu with its title in front.
template <typename Each>
void forEachAction(const QList<QAction *> &actions, const QString &before, const Each &each)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            forEachAction(menu->actions(), before + actionTitle(*menu->menuAction()) + QStringLiteral(": "), each);
        } else if (!action->isSeparator() && action->isVisible()) {
            each(action, before + actionTitle(*action));
        }
    }
}

} // namespace

Finder::Finder(QMainWindow &window, Dashboard &dashboard, const viewmodels::FleetModel &fleet, QSettings &settings)
    : QObject(&window),
      m_window(window),
      m_dashboard(dashboard),
      m_fleet(fleet),
      m_settings(settings),
      m_action(new QAction{tr("Fin&d everything…"), this})
{
    m_action->setObjectName(QStringLiteral("find"));
    m_action->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(m_action, &QAction::triggered, this, &Finder::open);
    connect(&fleet, &viewmodels::FleetModel::updated, this, [this] {
        if (m_palette && m_palette->isVisible()) {
            refresh();
            search();
        }
    });
}

void Finder::open()
{
    if (m_palette && m_palette->isVisible()) {
        return;
    }
    m_actions.clear();
    const auto menus = m_window.menuBar()->actions();
    for (const QAction *menu : menus) {
        forEachAction(menu->menu()->actions(), {}, [this](QAction *action, const QString &text) {
            const QString name = action->objectName().isEmpty() ? text : action->objectName();
            m_actions.push_back({{name.toStdString(), text}, action});
        });
    }
    m_palette = new FindPalette{&m_window};
    connect(m_palette, &FindPalette::textChanged, this, &Finder::search);
    connect(m_palette, &FindPalette::chosen, this, [this](int row, FindPalette::Choice choice) {
        const Findable what = m_found.shown[static_cast<std::size_t>(row)];
        choose(what, choice);
    });
    connect(m_palette, &QObject::destroyed, this, [this] {
        if (!m_palette) {
            m_index.clear();
        }
    });
    refresh();
    search();
    m_palette->openOver(m_window);
}

void Finder::refresh()
{
    std::vector<viewmodels::SearchIndex::Action> words;
    for (const MenuAction &action : m_actions) {
        words.push_back(action.words);
    }
    m_index.refresh(m_fleet, words);
}

void Finder::search()
{
    const QString text = m_palette->text();
    m_found = text.simplified().isEmpty() ? offered() : m_index.find(text);
    std::vector<FindPalette::Line> lines;
    for (const Findable &what : m_found.shown) {
        lines.push_back(lineOf(what));
    }
    m_palette->setLines(lines, m_found.more);
}

/// Before anything is typed: what was chosen lately, and every action.
viewmodels::Findings Finder::offered() const
{
    viewmodels::Findings offered{recent()};
    for (const MenuAction &action : m_actions) {
        const Findable what{FoundKind::Action, {}, action.words.name};
        const bool isThere = std::ranges::find(offered.shown, what) != offered.shown.end();
        if (isThere || action.action == m_action) {
            continue;
        }
        if (offered.shown.size() < viewmodels::SearchIndex::most) {
            offered.shown.push_back(what);
        } else {
            ++offered.more;
        }
    }
    return offered;
}

FindPalette::Line Finder::lineOf(const Findable &what) const
{
    const QString kind = tr(kinds[static_cast<std::size_t>(what.kind)]);
    const QString whose = viewmodels::subjectTitle(what.subject);
    if (what.kind == FoundKind::Task) {
        return {kind, viewmodels::plainLine(what.name), whose};
    }
    if (what.kind != FoundKind::Action) {
        return {kind, whose};
    }
    const auto found = std::ranges::find(m_actions, what.name, [](const MenuAction &each) { return each.words.name; });
    const bool isThere = found != m_actions.end() && found->action;
    return isThere ? FindPalette::Line{kind, found->words.text,
                                       found->action->shortcut().toString(QKeySequence::NativeText),
                                       found->action->isEnabled()}
                   : FindPalette::Line{kind, {}, {}, false};
}

void Finder::choose(const Findable &what, FindPalette::Choice choice)
{
    remember(what);
    if (what.kind == FoundKind::Action) {
        const auto found =
            std::ranges::find(m_actions, what.name, [](const MenuAction &each) { return each.words.name; });
        if (found != m_actions.end() && found->action) {
            found->action->trigger();
        }
        return;
    }
    goTo(what.subject);
    if (choice == FindPalette::Choice::Inform) {
        Q_EMIT m_dashboard.informationRequested();
    }
}

void Finder::goTo(const history::Subject &subject)
{
    if (!m_dashboard.goTo(subject)) {
        offerToClear(subject);
        return;
    }
    m_dashboard.fleetView().setFocus(Qt::OtherFocusReason);
}

void Finder::offerToClear(const history::Subject &subject)
{
    auto *box =
        new QMessageBox{QMessageBox::Question, tr("Find"),
                        tr("%1 is not in the tree: the filters leave it out.").arg(viewmodels::subjectTitle(subject)),
                        QMessageBox::NoButton, &m_window};
    box->setObjectName(QStringLiteral("find.hidden"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *clear = box->addButton(tr("&Clear filters"), QMessageBox::AcceptRole);
    box->setDefaultButton(clear);
    box->setEscapeButton(box->addButton(tr("&Keep filters"), QMessageBox::RejectRole));
    connect(clear, &QPushButton::clicked, this, [this, subject] {
        m_dashboard.shownFleet().setFilter({});
        m_dashboard.goTo(subject);
        m_dashboard.fleetView().setFocus(Qt::OtherFocusReason);
    });
    box->open();
}

void Finder::remember(const Findable &what)
{
    std::vector<Findable> all = viewmodels::findablesFrom(m_settings.value(recentKey).toStringList());
    std::erase(all, what);
    all.insert(all.begin(), what);
    all.resize(std::min(all.size(), mostRecent));
    m_settings.setValue(recentKey, viewmodels::toTexts(all));
}

/// Those that are still there.
std::vector<Findable> Finder::recent() const
{
    std::vector<Findable> all = viewmodels::findablesFrom(m_settings.value(recentKey).toStringList());
    all.resize(std::min(all.size(), mostRecent));
    std::erase_if(all, [this](const Findable &what) { return !m_index.contains(what); });
    return all;
}

} // namespace muster::widgets
