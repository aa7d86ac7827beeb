// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"

#include <QRectF>
#include <QWidget>

namespace muster::widgets {

/// Where the parts of a bar lie. They touch, from left to right; the rest of the track is missing too.
struct BarGeometry
{
    QRectF track;
    QRectF busy;
    QRectF idle;
    QRectF lost;
};

/// Lays running (its end part idle) and lost over provisioned within `track`; nothing but the track when none is
/// provisioned.
BarGeometry barGeometry(const domain::ResourceCounts &counts, const QRectF &track);

/// One resource of a category: its name, "90 %  18/20", and a bar beneath. Its tool tip is its card's.
class ResourceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceBar(domain::Resource resource, QWidget *parent = nullptr);

    void setCounts(const domain::ResourceCounts &counts);
    const domain::ResourceCounts &counts() const { return m_counts; }
    /// "18/20"; "–" when there is none.
    QString countText() const;
    /// "90 %", of provisioned; nothing when there is none.
    QString percentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    domain::Resource m_resource;
    domain::ResourceCounts m_counts;
};

} // namespace muster::widgets
