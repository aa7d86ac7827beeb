// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grouppanel.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/fleetview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster::widgets {

GroupPanel::GroupPanel(viewmodels::FleetModel &fleet, QWidget *parent)
    : Panel(parent),
      m_fleet(fleet),
      m_head(new QHBoxLayout),
      m_counts(new QLabel{this}),
      m_view(new FleetView{this})
{
    setObjectName(QStringLiteral("groups"));
    m_view->setModel(&fleet);
    auto *title = new ElidedLabel{ElidedLabel::Look::Title, this};
    title->setText(tr("Resource groups"));
    m_counts->setObjectName(QStringLiteral("groups.counts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("look", QStringLiteral("muted"));

    m_head->setContentsMargins(14, 10, 14, 8);
    m_head->setSpacing(10);
    m_head->addWidget(title);
    m_head->addWidget(m_counts);
    m_head->addStretch(1);
    auto *column = new QVBoxLayout{this};
    // The tree is square and keeps clear of the panel's rounded corners.
    column->setContentsMargins(1, 0, 1, 8);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_view, 1);
    count();
}

void GroupPanel::addButton(QAction &action)
{
    auto *button = new QPushButton{action.text(), this};
    button->setObjectName(action.objectName() + QStringLiteral(".button"));
    button->setToolTip(action.toolTip());
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    m_head->addWidget(button);
}

void GroupPanel::count()
{
    const int groups = m_fleet.groupCount();
    const int workers = m_fleet.workerCount();
    m_counts->setText(tr("%1 groups", nullptr, groups).arg(viewmodels::formatCount(groups)) + QStringLiteral(" · ")
                      + tr("%1 workers", nullptr, workers).arg(viewmodels::formatCount(workers)));
}

} // namespace muster::widgets
