// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/screenreaders.h"

#include "widgets/card.h"
#include "widgets/lineplot.h"

#include <QAccessibleWidget>

namespace muster::widgets {

namespace {

class PlotAccessible final : public QAccessibleWidget
{
public:
    explicit PlotAccessible(LinePlot *plot)
        : QAccessibleWidget(plot, QAccessible::Chart),
          m_plot(*plot)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_plot.told() : QAccessibleWidget::text(kind);
    }
    /// What it is painted on is nothing by itself.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }

private:
    LinePlot &m_plot;
};

class CardAccessible final : public QAccessibleWidget
{
public:
    explicit CardAccessible(Card *card)
        : QAccessibleWidget(card, QAccessible::Button),
          m_card(*card)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_card.words() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_card.chosen() == Chosen::Yes;
        return state;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            Q_EMIT m_card.activated();
        }
    }

private:
    Card &m_card;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *plot = qobject_cast<LinePlot *>(object)) {
        return new PlotAccessible{plot};
    }
    auto *card = qobject_cast<Card *>(object);
    return card ? new CardAccessible{card} : nullptr;
}

} // namespace

void tellScreenReaders()
{
    static const bool once = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace muster::widgets
