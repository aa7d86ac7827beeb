// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plotaccessible.h"

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

private:
    LinePlot &m_plot;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *plot = qobject_cast<LinePlot *>(object);
    return plot ? new PlotAccessible{plot} : nullptr;
}

} // namespace

void tellScreenReadersOfPlots()
{
    static const bool once = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace muster::widgets
