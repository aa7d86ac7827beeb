// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphseries.h"

#include <QAbstractButton>

namespace muster::widgets {

/// One entry of the graph's legend: a coloured dot and a name; checked while its line is shown.
class LegendButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendButton(viewmodels::GraphLine line, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    viewmodels::GraphLine m_line;
};

} // namespace muster::widgets
