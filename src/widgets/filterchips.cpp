// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchips.h"

#include "viewmodels/fleetfiltermodel.h"
#include "viewmodels/fleetfilterwords.h"
#include "widgets/filterchip.h"
#include "widgets/taborder.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace muster::widgets {

namespace {

constexpr int spacing = 8;

} // namespace

FilterChips::FilterChips(viewmodels::FleetFilterModel &shown, QWidget *parent)
    : QWidget(parent),
      m_shown(shown),
      m_scroll(new QScrollArea{this})
{
    setObjectName(QStringLiteral("filter.chips"));
    auto *content = new QWidget;
    m_row = new QHBoxLayout{content};
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing);
    m_row->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFixedHeight(FilterChip{}.sizeHint().height());
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);

    m_clear = new QPushButton{tr("Clear filters"), this};
    m_clear->setObjectName(QStringLiteral("filter.clear"));
    connect(m_clear, &QPushButton::clicked, this, [this] { m_shown.setFilter({}); });
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_clear);
    connect(&shown, &viewmodels::FleetFilterModel::filterChanged, this, &FilterChips::refresh);
    refresh();
}

QSize FilterChips::sizeHint() const
{
    return {m_row->sizeHint().width() + spacing + m_clear->sizeHint().width(), QWidget::sizeHint().height()};
}

/// Chips that are there take over other conditions, so that the keyboard stays where it is.
void FilterChips::refresh()
{
    const auto &conditions = m_shown.filter().conditions();
    while (m_chips.size() < conditions.size()) {
        addChip();
    }
    for (; m_chips.size() > conditions.size(); m_chips.pop_back()) {
        // Later: it may be the one that was just clicked.
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
    }
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        m_chips[i]->setCondition(viewmodels::describe(conditions[i]), viewmodels::errorOf(conditions[i].condition));
    }
    setVisible(!conditions.empty());
    updateGeometry();
}

void FilterChips::addChip()
{
    auto *chip = new FilterChip;
    connect(chip, &FilterChip::clicked, this, [this, place = m_chips.size()] {
        viewmodels::FleetFilter filter = m_shown.filter();
        filter.remove(place);
        m_shown.setFilter(filter);
    });
    m_row->addWidget(chip);
    m_chips.empty() ? tabBefore(*m_clear, *chip) : setTabOrder(m_chips.back(), chip);
    m_chips.push_back(chip);
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that turns up and down moves the chips along: there is nothing else for it to do here.
    if (event->type() == QEvent::Wheel) {
        QCoreApplication::sendEvent(m_scroll->horizontalScrollBar(), event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muster::widgets
