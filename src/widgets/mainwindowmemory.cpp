// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_mainwindow.h"
#include "widgets/dashboard.h"
#include "widgets/eventlogdock.h"
#include "widgets/fleetview.h"
#include "widgets/graphcontrols.h"
#include "widgets/mainwindow.h"
#include "widgets/resourcechart.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>

// What MainWindow remembers of its looks until it is opened again.
namespace muster::widgets {

namespace {

constexpr QLatin1String geometryKey{"window/geometry"};
constexpr QLatin1String layoutKey{"window/layout"};
constexpr QLatin1String subjectKey{"window/subject"};

bool isAbout(const domain::Changes &changes, const domain::Subject &group)
{
    const auto isGroup = [&](const auto &each) { return domain::Subject{each.key.category, each.key.group} == group; };
    return group.group.empty()
               ? std::ranges::count(changes.categories, group.category, &domain::CategorySummary::category) > 0
               : std::ranges::any_of(changes.groups, isGroup);
}

} // namespace

void MainWindow::restore()
{
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    restoreState(m_settings.value(layoutKey).toByteArray());
    m_dashboard->restore(m_settings);
    m_log->restore(m_settings);
    m_ui->actionFullScreen->setChecked(isFullScreen());
    m_themes->actions().at(static_cast<int>(desktopSettings(m_settings).theme))->setChecked(true);
    const QStringList subject = m_settings.value(subjectKey).toStringList();
    m_selectedBefore = {subject.value(0).toStdString(),
                        {subject.value(1).toStdString(), subject.value(2).toStdString()}};
}

void MainWindow::save()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(layoutKey, saveState());
    m_dashboard->save(m_settings);
    m_log->save(m_settings);
    const history::Subject &subject = m_dashboard->chart().subject();
    m_settings.setValue(subjectKey, QStringList{QString::fromStdString(subject.worker),
                                                QString::fromStdString(subject.group.category),
                                                QString::fromStdString(subject.group.group)});
    m_settings.sync();
}

MainWindow::View MainWindow::view() const
{
    return {m_events.filter(), m_dashboard->chart().timeWindow()};
}

void MainWindow::setView(const View &view)
{
    m_events.setFilter(view.events);
    m_dashboard->chart().controls().take(view.time);
}

void MainWindow::resetLayout()
{
    restoreState(m_originalLayout);
    m_dashboard->resetLayout();
}

/// The whole fleet is among the first Changes, if not in the very first: who is not in them is not waited for.
void MainWindow::selectAgain(const domain::Changes &changes)
{
    constexpr int patience = 3;
    const bool isChosen = m_dashboard->chart().subject() != history::Subject{};
    if (m_selectedBefore == history::Subject{} || isChosen || ++m_triesToSelect > patience) {
        return;
    }
    if (m_selectedBefore.isWorker()) {
        m_dashboard->fleetView().select(m_selectedBefore);
    } else if (isAbout(changes, m_selectedBefore.group)) {
        m_dashboard->showSubject(m_selectedBefore.group);
    }
}

} // namespace muster::widgets
