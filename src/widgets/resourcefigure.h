// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"

#include <QWidget>

namespace muster::widgets {

/// One resource of the whole fleet, in large type: running, provisioned, and beneath how many are idle and lost.
class ResourceFigure final : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceFigure(domain::Resource resource, QWidget *parent = nullptr);

    void setCounts(const domain::ResourceCounts &counts);
    const domain::ResourceCounts &counts() const { return m_counts; }
    /// "38" and "/44"; "–" and nothing when there is none.
    QString runningText() const;
    QString provisionedText() const;
    /// "3 idle · 6 lost".
    QString noteText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintNote(QPainter &painter, int baseline) const;

    domain::Resource m_resource;
    domain::ResourceCounts m_counts;
};

} // namespace muster::widgets
