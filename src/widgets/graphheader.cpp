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

namespace {

/// Against that of the room to its left, which is to be none before the legend has all of its own.
constexpr int legendShare = 1'000;

} // namespace

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
    m_endComparison->setAccessibleName(tr("End comparing"));
    m_endComparison->setAutoRaise(true);
    connect(m_endComparison, &QToolButton::clicked, this, &GraphHeader::comparisonEnded);
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_kind);
    m_row->addStretch(1);
    m_row->addWidget(m_comparison);
    m_row->addWidget(m_endComparison);
    m_row->addWidget(m_legend, legendShare);
    addButtons();
    setComparison({});
}

void GraphHeader::addButtons()
{
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(0);
    m_row->addLayout(m_buttons);
    m_table = addButton("graph.asTable", QStringLiteral("▤"), tr("Show the points as a table"));
    m_table->setCheckable(true);
    m_export = addButton("graph.export", QStringLiteral("⤓"), tr("Copy the graph, or save it as PNG, SVG or CSV"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_fold = addButton("graph.fold", QStringLiteral("▾"), tr("Fold or unfold the graph"));
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isFolded) {
        m_fold->setText(isFolded ? QStringLiteral("▸") : QStringLiteral("▾"));
        m_legend->setHidden(isFolded);
        m_table->setHidden(isFolded);
        m_export->setHidden(isFolded);
    });
}

QToolButton *GraphHeader::addButton(const char *name, const QString &text, const QString &told)
{
    auto *button = new QToolButton{this};
    button->setObjectName(QLatin1String(name));
    button->setProperty("look", QStringLiteral("icon"));
    button->setText(text);
    button->setToolTip(told);
    button->setAccessibleName(told);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(button);
    return button;
}

void GraphHeader::setExports(const QList<QAction *> &actions)
{
    auto *menu = new QMenu{m_export};
    menu->addActions(actions);
    m_export->setMenu(menu);
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
