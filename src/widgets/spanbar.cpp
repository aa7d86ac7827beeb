// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spanbar.h"

#include "domain/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace muster::widgets {

using viewmodels::GraphSpan;

SpanBar::SpanBar(QWidget *parent)
    : QWidget(parent),
      m_buttons(new QButtonGroup{this})
{
    setObjectName(QStringLiteral("spans"));
    setAccessibleName(tr("Span of the graph"));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    domain::forEachMetric<GraphSpan>([&](GraphSpan span) {
        QPushButton *button = addButton(QLatin1String(choice(span).key), title(span), told(span));
        m_buttons->setId(button, static_cast<int>(span));
        connect(button, &QPushButton::clicked, this, [this, span] { Q_EMIT spanChosen(span); });
    });
    m_custom = addButton(QStringLiteral("custom"), tr("…"), tr("Another span, from one time to another"));
    m_custom->setProperty("place", QStringLiteral("last"));
    connect(m_custom, &QPushButton::clicked, this, &SpanBar::customRequested);
    m_buttons->buttons().constFirst()->setProperty("place", QStringLiteral("first"));
    mark(viewmodels::TimeWindow{});
}

QPushButton *SpanBar::addButton(const QString &name, const QString &text, const QString &told)
{
    auto *button = new QPushButton{text, this};
    button->setObjectName(QStringLiteral("span.") + name);
    button->setProperty("look", QStringLiteral("segment"));
    button->setCheckable(true);
    button->setToolTip(told);
    button->setAccessibleName(told);
    m_buttons->addButton(button);
    layout()->addWidget(button);
    return button;
}

void SpanBar::mark(const viewmodels::TimeWindow &window)
{
    const bool isOfSpan = window.length() == choice(window.span()).length;
    QAbstractButton *marked = isOfSpan ? m_buttons->button(static_cast<int>(window.span())) : m_custom;
    marked->setChecked(true);
}

} // namespace muster::widgets
