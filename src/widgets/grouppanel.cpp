// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grouppanel.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/fleetview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace muster::widgets {

GroupPanel::GroupPanel(viewmodels::FleetModel &fleet, QWidget *parent)
    : Panel(parent),
      m_fleet(fleet),
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

    auto *header = new QHBoxLayout;
    header->setContentsMargins(14, 10, 14, 8);
    header->setSpacing(10);
    header->addWidget(title);
    header->addWidget(m_counts);
    header->addStretch(1);
    auto *column = new QVBoxLayout{this};
    // The tree is square and keeps clear of the panel's rounded corners.
    column->setContentsMargins(1, 0, 1, 8);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_view, 1);
    count();
}

void GroupPanel::count()
{
    const int groups = m_fleet.groupCount();
    const int workers = m_fleet.workerCount();
    m_counts->setText(tr("%1 groups", nullptr, groups).arg(viewmodels::formatCount(groups)) + QStringLiteral(" · ")
                      + tr("%1 workers", nullptr, workers).arg(viewmodels::formatCount(workers)));
}

} // namespace muster::widgets
