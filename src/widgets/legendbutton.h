// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphlines.h"

#include <QAbstractButton>

namespace muster::widgets {

/// One entry of the graph's legend: a coloured dot and a name; checked while its line is shown.
class LegendButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendButton(const viewmodels::GraphLine &line, QWidget *parent = nullptr);

    /// The line's key.
    const QString &key() const { return m_key; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    std::size_t m_colour;
    Qt::PenStyle m_style;
};

} // namespace muster::widgets
