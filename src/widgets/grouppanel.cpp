// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grouppanel.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/filterchip.h"
#include "widgets/filterchips.h"
#include "widgets/filterpopup.h"
#include "widgets/fleetheader.h"
#include "widgets/fleetview.h"
#include "widgets/taborder.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace muster::widgets {

namespace {

constexpr int sidePadding = 14;
constexpr int rowPadding = 8;
/// In the heading: behind the title and what is counted.
constexpr int chipsPlace = 2;

} // namespace

GroupPanel::GroupPanel(viewmodels::FleetModel &fleet, QWidget *parent)
    : Panel(parent),
      m_fleet(fleet),
      m_shown(fleet),
      m_heading(new QHBoxLayout),
      m_chipsRow(new QHBoxLayout),
      m_counts(new QLabel{this})
{
    setObjectName(QStringLiteral("groups"));
    // In the order in which the keyboard comes by.
    buildHeading();
    m_view = new FleetView{this};
    m_notice = newNotice();
    m_view->setModel(&m_shown);
    // After the rows shown, which follow the same signal.
    connect(&fleet, &viewmodels::FleetModel::updated, this, &GroupPanel::count);
    connect(m_view, &FleetView::filterRequested, this, &GroupPanel::openFilter);
    connect(&m_shown, &viewmodels::FleetFilterModel::filterChanged, this, &GroupPanel::markFiltered);
    auto *grid = new QGridLayout{this};
    // The tree is square and keeps clear of the panel's rounded corners.
    grid->setContentsMargins(1, 0, 1, 8);
    grid->setSpacing(0);
    grid->setRowStretch(2, 1);
    grid->addLayout(m_heading, 0, 0);
    grid->addLayout(m_chipsRow, 1, 0);
    grid->addWidget(m_view, 2, 0);
    grid->addWidget(m_notice, 2, 0, Qt::AlignCenter);
    m_notice->raise();
    count();
}

void GroupPanel::buildHeading()
{
    auto *title = new ElidedLabel{ElidedLabel::Look::Title, this};
    title->setText(tr("Resource groups"));
    m_counts->setObjectName(QStringLiteral("groups.counts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("look", QStringLiteral("muted"));

    m_heading->setContentsMargins(sidePadding, 10, sidePadding, rowPadding);
    m_heading->setSpacing(10);
    // As high without a filter as with one.
    m_heading->addStrut(FilterChip{}.sizeHint().height());
    m_heading->addWidget(title);
    m_heading->addWidget(m_counts);
    m_chips = new FilterChips{m_shown, this};
    m_heading->addWidget(m_chips, 1);
    m_heading->addStretch(0);
}

/// Where the heading has no room for all of them they get a row of their own.
void GroupPanel::placeChips()
{
    const bool isBelow = m_chipsRow->count() > 0;
    const int beside = isBelow ? m_chips->sizeHint().width() + m_heading->spacing() : 0;
    const bool isTight = !m_chips->isHidden() && m_heading->sizeHint().width() + beside > width();
    if (isTight && !isBelow) {
        m_heading->removeWidget(m_chips);
        m_chipsRow->addWidget(m_chips);
    } else if (!isTight && isBelow) {
        m_chipsRow->removeWidget(m_chips);
        m_heading->insertWidget(chipsPlace, m_chips, 1);
    }
    const bool hasRow = m_chipsRow->count() > 0;
    m_chipsRow->setContentsMargins(sidePadding, 0, sidePadding, hasRow ? rowPadding : 0);
}

void GroupPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    placeChips();
}

QWidget *GroupPanel::newNotice()
{
    auto *notice = new QWidget{this};
    auto *text = new QLabel{tr("No worker matches the filters."), notice};
    text->setTextFormat(Qt::PlainText);
    text->setProperty("look", QStringLiteral("muted"));
    auto *clear = new QPushButton{tr("Clear filters"), notice};
    clear->setObjectName(QStringLiteral("groups.clear"));
    connect(clear, &QPushButton::clicked, this, [this] { m_shown.setFilter({}); });
    auto *column = new QVBoxLayout{notice};
    column->setSpacing(10);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    notice->setObjectName(QStringLiteral("groups.notice"));
    notice->hide();
    return notice;
}

void GroupPanel::addButton(QAction &action)
{
    auto *button = new QPushButton{action.text(), this};
    button->setObjectName(action.objectName() + QStringLiteral(".button"));
    button->setToolTip(action.toolTip());
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    m_heading->addWidget(button);
    tabBefore(*m_view, *button);
}

void GroupPanel::count()
{
    m_counts->setText(countText());
    const bool hidesAll = m_shown.groupCount() == 0 && m_fleet.groupCount() > 0;
    if (hidesAll == m_notice->isHidden()) {
        m_notice->setVisible(hidesAll);
        m_view->setEmptyText(hidesAll ? QString{} : FleetView::defaultEmptyText());
    }
}

QString GroupPanel::countText() const
{
    const int groups = m_fleet.groupCount();
    const int workers = m_fleet.workerCount();
    const QString parting = QStringLiteral(" · ");
    if (m_shown.filter().isEmpty()) {
        return tr("%1 groups", nullptr, groups).arg(viewmodels::formatCount(groups)) + parting
               + tr("%1 workers", nullptr, workers).arg(viewmodels::formatCount(workers));
    }
    return tr("%1 of %2 groups", nullptr, groups)
               .arg(viewmodels::formatCount(m_shown.groupCount()), viewmodels::formatCount(groups))
           + parting
           + tr("%1 of %2 workers", nullptr, workers)
                 .arg(viewmodels::formatCount(m_shown.workerCount()), viewmodels::formatCount(workers));
}

void GroupPanel::markFiltered()
{
    std::set<int> filtered;
    for (const auto &[column, condition] : m_shown.filter().conditions()) {
        filtered.insert(static_cast<int>(column));
    }
    m_view->head().setFiltered(filtered);
    count();
    placeChips();
}

void GroupPanel::openFilter(viewmodels::FleetColumn column)
{
    if (!m_view->isVisible()) {
        return;
    }
    auto *popup = new FilterPopup{column, m_shown.filter(), this};
    connect(popup, &FilterPopup::filterEdited, &m_shown, &viewmodels::FleetFilterModel::setFilter);
    const FleetHeader &head = m_view->head();
    const int left = qBound(0, head.sectionViewportPosition(static_cast<int>(column)), head.width());
    popup->openAt(head.viewport()->mapToGlobal(QPoint{left, head.height()}));
}

} // namespace muster::widgets
