// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphheader.h"

#include "widgets/elidedlabel.h"
#include "widgets/legendstrip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace muster::widgets {

using viewmodels::GraphKind;

GraphHeader::GraphHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel{ElidedLabel::Look::Title, this}),
      m_kind(new QPushButton{this}),
      m_comparison(new ElidedLabel{ElidedLabel::Look::Note, this}),
      m_endComparison(new QToolButton{this}),
      m_legend(new LegendStrip{this}),
      m_row(new QHBoxLayout{this})
{
    m_kind->setObjectName(QStringLiteral("graph.kind"));
    m_kind->setAccessibleName(tr("What the graph tells"));
    fillMenu();
    m_comparison->setObjectName(QStringLiteral("graph.comparison"));
    m_endComparison->setObjectName(QStringLiteral("graph.endComparison"));
    m_endComparison->setText(QStringLiteral("✕"));
    m_endComparison->setToolTip(tr("End comparing"));
    m_endComparison->setAutoRaise(true);
    connect(m_endComparison, &QToolButton::clicked, this, &GraphHeader::comparisonEnded);
    m_row->setContentsMargins({});
    m_row->setSpacing(10);
    m_row->addWidget(m_title);
    m_row->addWidget(m_kind);
    m_row->addStretch(1);
    m_row->addWidget(m_comparison);
    m_row->addWidget(m_endComparison);
    m_row->addWidget(m_legend);
    setComparison({});
}

void GraphHeader::fillMenu()
{
    auto *menu = new QMenu{m_kind};
    domain::forEachMetric<GraphKind>([&](GraphKind kind) {
        QAction *action = menu->addAction(title(graph(kind)), this, [this, kind] { Q_EMIT kindChosen(kind); });
        action->setObjectName(QStringLiteral("graph.") + QLatin1String(graph(kind).key));
        action->setCheckable(true);
        m_kinds.push_back(action);
    });
    m_kind->setMenu(menu);
}

void GraphHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void GraphHeader::setKinds(const std::vector<GraphKind> &kinds, GraphKind chosen)
{
    m_kind->setText(title(graph(chosen)) + QStringLiteral(" ▾"));
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const auto kind = static_cast<GraphKind>(i);
        m_kinds[i]->setVisible(std::ranges::find(kinds, kind) != kinds.end());
        m_kinds[i]->setChecked(kind == chosen);
    }
}

void GraphHeader::setComparison(const QString &name)
{
    m_comparison->setText(QStringLiteral("╌╌ ") + name);
    m_comparison->setVisible(!name.isEmpty());
    m_endComparison->setVisible(!name.isEmpty());
}

} // namespace muster::widgets
