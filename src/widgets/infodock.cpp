// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/infodock.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/subjecttitle.h"
#include "widgets/elidedlabel.h"
#include "widgets/groupinfo.h"
#include "widgets/workerinfo.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int sidePadding = 14;
constexpr int leastHeight = 140;
/// Of the window's height.
constexpr double largestShare = 0.62;

} // namespace

InfoDock::InfoDock(const viewmodels::FleetModel &fleet, viewmodels::HistorySource &history, QWidget *parent)
    : QDockWidget(tr("Information"), parent),
      m_fleet(fleet),
      m_scroll(new QScrollArea),
      m_group(new GroupInfo{fleet, history}),
      m_worker(new WorkerInfo{history})
{
    setObjectName(QStringLiteral("infoDock"));
    setTitleBarWidget(createTitleBar());
    auto *pages = new QWidget;
    pages->setObjectName(QStringLiteral("infoPages"));
    auto *column = new QVBoxLayout{pages};
    column->setContentsMargins(sidePadding, 0, sidePadding, 10);
    column->addWidget(m_group);
    column->addWidget(m_worker, 1);
    column->addStretch(0);
    m_scroll->setWidget(pages);
    m_scroll->setAccessibleName(windowTitle());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_scroll);
    connect(m_group, &GroupInfo::comparisonChosen, this, &InfoDock::comparisonChosen);
    turnPage();
}

QWidget *InfoDock::createTitleBar()
{
    auto *bar = new QWidget;
    m_title = new ElidedLabel{ElidedLabel::Look::Title, bar};
    m_title->setObjectName(QStringLiteral("info.title"));
    auto *close = new QToolButton{bar};
    close->setObjectName(QStringLiteral("info.close"));
    close->setText(QStringLiteral("✕"));
    close->setToolTip(tr("Close; the View menu brings it back"));
    close->setAccessibleName(tr("Close the information"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QDockWidget::close);
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins(sidePadding, 8, sidePadding / 2, 6);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    return bar;
}

void InfoDock::showSubject(const history::Subject &subject)
{
    if (subject == m_subject) {
        return;
    }
    const Page before = page();
    m_subject = subject;
    subject.isWorker() ? m_worker->showWorker(subject.worker) : m_group->showGroup(subject.group);
    turnPage();
    refresh();
    if (before != page()) {
        if (isVisible() && !isFloating()) {
            m_heights[static_cast<std::size_t>(before)] = height();
        }
        fitHeight();
    }
}

InfoDock::Page InfoDock::page() const
{
    return m_subject.isWorker() ? Page::Worker : m_subject.group.group.empty() ? Page::Figures : Page::Group;
}

void InfoDock::turnPage()
{
    m_title->setText(viewmodels::subjectTitle(m_subject));
    m_group->setVisible(!m_subject.isWorker());
    m_worker->setVisible(m_subject.isWorker());
    // In a low window the log gives way first.
    m_scroll->setMinimumHeight(std::min(leastHeight, m_scroll->widget()->sizeHint().height()));
}

/// As high as the user left this page, or else as its content, leaving room for others.
void InfoDock::fitHeight()
{
    auto *window = qobject_cast<QMainWindow *>(parentWidget());
    if (!window || isFloating() || isHidden()) {
        return;
    }
    const int kept = m_heights[static_cast<std::size_t>(page())];
    const int content = titleBarWidget()->sizeHint().height() + m_scroll->widget()->sizeHint().height();
    const int most = static_cast<int>(window->height() * largestShare);
    QList<QDockWidget *> docks{this};
    QList<int> heights{kept > 0 ? kept : std::min(content, most)};
    for (auto *other : window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (other != this && window->dockWidgetArea(other) == window->dockWidgetArea(this)) {
            // An event that is clicked on does not move away from under the pointer.
            if (other->isAncestorOf(QApplication::focusWidget())) {
                return;
            }
            docks += other;
            heights += other->height() + height() - heights.constFirst();
        }
    }
    window->resizeDocks(docks, heights, Qt::Vertical);
}

void InfoDock::apply(const domain::Changes &changes)
{
    m_total = changes.total;
    m_categories = changes.categories;
    m_now = std::max(m_now, changes.time);
    if (m_subject.isWorker()) {
        m_worker->apply(changes.events);
    }
    refresh();
}

void InfoDock::moveTo(domain::Timestamp now)
{
    m_now = std::max(m_now, now);
    refresh();
}

void InfoDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
}

void InfoDock::refresh()
{
    if (!isVisible() || m_now == domain::Timestamp{}) {
        return;
    }
    if (m_subject.isWorker()) {
        m_worker->refresh(m_fleet.worker(m_subject.worker), m_now);
    } else {
        m_group->refresh(summary(), m_now);
    }
}

const domain::Summary *InfoDock::summary() const
{
    const auto &[category, group] = m_subject.group;
    if (category.empty()) {
        return &m_total;
    }
    if (!group.empty()) {
        return m_fleet.summary({category, group});
    }
    const auto found = std::ranges::find(m_categories, category, &domain::CategorySummary::category);
    return found != m_categories.end() ? &found->summary : nullptr;
}

} // namespace muster::widgets
