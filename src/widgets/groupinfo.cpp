// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/groupinfo.h"

#include "viewmodels/facts.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/historysource.h"
#include "widgets/factgrid.h"
#include "widgets/grouppicker.h"

#include <QVBoxLayout>

namespace muster::widgets {

GroupInfo::GroupInfo(const viewmodels::FleetModel &fleet, viewmodels::HistorySource &history, QWidget *parent)
    : QWidget(parent),
      m_fleet(fleet),
      m_history(history),
      m_figures(new FactGrid{FactGrid::Look::Figures, this}),
      m_idle(new FactGrid{FactGrid::Look::IdleFigures, this}),
      m_picker(new GroupPicker{this})
{
    m_picker->setObjectName(QStringLiteral("info.compare"));
    m_picker->setPlaceholderText(tr("Compare with…"));
    m_picker->setAccessibleName(tr("Compare with another group"));
    m_picker->setToolTip(tr("Draws the same lines of another group, dashed, into the graph"));
    connect(m_picker, &GroupPicker::wanted, this, &GroupInfo::offerGroups);
    connect(m_picker, &GroupPicker::chosen, this, &GroupInfo::comparisonChosen);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(m_idle);
    column->addWidget(m_picker);
    showGroup({});
}

void GroupInfo::showGroup(const domain::Subject &group)
{
    m_group = group;
    m_question.cancel();
    m_asked.reset();
    m_figures->setFacts(viewmodels::groupFacts(nullptr));
    m_idle->setFacts(viewmodels::idleFacts({}));
    m_picker->clear();
    m_picker->setVisible(!group.group.empty());
}

void GroupInfo::refresh(const domain::Summary *summary, domain::Timestamp now)
{
    m_figures->setFacts(viewmodels::groupFacts(summary));
    if (!m_question.isOpen() && (!m_asked || now - *m_asked >= ledgerAge)) {
        askLedger(now);
    }
}

void GroupInfo::askLedger(domain::Timestamp now)
{
    m_asked = now;
    m_history.askLedger(history::Subject::ofGroup(m_group), {now - viewmodels::idleSpan, now}, m_question.begin(),
                        [this](const history::LedgerAnswer &answer) {
                            m_question.end();
                            m_idle->setFacts(viewmodels::idleFacts(answer));
                        });
}

void GroupInfo::offerGroups()
{
    auto groups = m_fleet.groupKeys();
    std::erase(groups, domain::GroupKey{m_group.category, m_group.group});
    m_picker->setGroups(groups);
}

} // namespace muster::widgets
