// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "history/subject.h"

#include <QDockWidget>

#include <array>

class QScrollArea;

namespace muster::viewmodels {
class FleetModel;
class HistorySource;
} // namespace muster::viewmodels

namespace muster::widgets {

class ElidedLabel;
class GroupInfo;
class WorkerInfo;

/// What is known of who is selected: a worker, a group, a category, or the total. While it is closed it does nothing.
class InfoDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Fleet and history must outlive the dock.
    InfoDock(const viewmodels::FleetModel &fleet, viewmodels::HistorySource &history, QWidget *parent = nullptr);

    void showSubject(const history::Subject &subject);
    /// After the fleet model took the same Changes.
    void apply(const domain::Changes &changes);
    /// Moves the ages on.
    void moveTo(domain::Timestamp now);

Q_SIGNALS:
    /// The graph is to show this group too.
    void comparisonChosen(const muster::domain::Subject &group);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createTitleBar();
    /// What the dock shows differs in height: a group has figures and what it can be compared with.
    enum class Page { Figures, Group, Worker };
    Page page() const;
    void turnPage();
    void fitHeight();
    void refresh();
    const domain::Summary *summary() const;

    const viewmodels::FleetModel &m_fleet;
    history::Subject m_subject;
    domain::Summary m_total;
    std::vector<domain::CategorySummary> m_categories;
    domain::Timestamp m_now{};
    ElidedLabel *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    GroupInfo *m_group = nullptr;
    WorkerInfo *m_worker = nullptr;
    /// As the user left them, by Page; 0 before.
    std::array<int, 3> m_heights{};
};

} // namespace muster::widgets
