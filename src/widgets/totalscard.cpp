// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/totalscard.h"

#include "widgets/elidedlabel.h"
#include "widgets/resourcefigure.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

/// Wide enough for the figures of most fleets, so that the cards beside it stand still while the figures change.
constexpr int usualWidth = 400;

} // namespace

TotalsCard::TotalsCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("totals"));
    auto *heading = new ElidedLabel{ElidedLabel::Look::Heading, this};
    heading->setText(tr("Total"));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(26);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new ResourceFigure{static_cast<domain::Resource>(i), this};
        figures->addWidget(m_figures[i]);
    }
    figures->addStretch();

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(figures);
    column->addStretch();
}

void TotalsCard::setSummary(const domain::Summary &summary)
{
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setCounts(summary.counts[i]);
    }
}

QSize TotalsCard::sizeHint() const
{
    return Card::sizeHint().expandedTo({usualWidth, 0});
}

} // namespace muster::widgets
