// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/totalscard.h"

#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/fleetwords.h"
#include "widgets/resourcefigure.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace muster::widgets {

namespace {

/// Wide enough for the figures of most fleets, so that the cards beside it stand still while the figures change.
constexpr int usualWidth = 400;

} // namespace

TotalsCard::TotalsCard(QWidget *parent)
    : Card(parent),
      m_mark(new QToolButton{this})
{
    setObjectName(QStringLiteral("totals"));
    auto *heading = new ElidedLabel{ElidedLabel::Look::Heading, this};
    heading->setText(tr("Total"));
    setAccessibleName(heading->text());
    m_mark->setObjectName(QStringLiteral("totals.explain"));
    m_mark->setText(QStringLiteral("i"));
    m_mark->setProperty("look", QStringLiteral("mark"));
    m_mark->setAccessibleName(tr("What the figures mean"));
    connect(m_mark, &QToolButton::clicked, this, &TotalsCard::explain);
    setRules({});
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
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_mark);
    column->addLayout(head);
    column->addLayout(figures);
    column->addStretch();
}

void TotalsCard::setSummary(const domain::Summary &summary)
{
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setCounts(summary.counts[i]);
    }
}

QString TotalsCard::words() const
{
    QStringList lines;
    for (const ResourceFigure *figure : m_figures) {
        lines += tr("%1: %2").arg(figure->accessibleName(), figure->accessibleDescription());
    }
    return lines.join(QLatin1Char{'\n'});
}

void TotalsCard::setRules(const domain::Rules &rules)
{
    m_mark->setToolTip(viewmodels::plainToolTip(figuresInWords(rules)));
}

void TotalsCard::explain()
{
    QWhatsThis::showText(m_mark->mapToGlobal(QPoint{0, m_mark->height()}), m_mark->toolTip(), m_mark);
}

QSize TotalsCard::sizeHint() const
{
    return Card::sizeHint().expandedTo({usualWidth, 0});
}

} // namespace muster::widgets
