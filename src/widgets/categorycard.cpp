// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/categorycard.h"

#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"
#include "widgets/resourcebar.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

constexpr int narrowest = 168;
constexpr int widest = 420;

} // namespace

CategoryCard::CategoryCard(const std::string &category, QWidget *parent)
    : Card(parent),
      m_category(category)
{
    const QString title = viewmodels::plainLine(category);
    setAccessibleName(title);
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    auto *heading = new ElidedLabel{ElidedLabel::Look::Heading, this};
    heading->setText(title);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i] = new ResourceBar{static_cast<domain::Resource>(i), this};
        column->addWidget(m_bars[i]);
    }
    column->addStretch();
}

void CategoryCard::setSummary(const domain::Summary &summary)
{
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setCounts(summary.counts[i]);
    }
}

QString CategoryCard::words() const
{
    QStringList lines{viewmodels::plainLine(m_category)};
    for (const ResourceBar *bar : m_bars) {
        lines += tr("%1: %2").arg(bar->accessibleName(), bar->accessibleDescription());
    }
    if (const QString idle = m_nameIdle ? m_nameIdle(m_category) : QString{}; !idle.isEmpty()) {
        lines += idle;
    }
    return lines.join(QLatin1Char{'\n'});
}

bool CategoryCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return Card::event(event);
    }
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), viewmodels::plainToolTip(words()), this);
    return true;
}

} // namespace muster::widgets
