// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegion>
#include <QStringList>
#include <QWidget>

namespace muster::widgets {

/// Where the box with the values stands: right of the cross-hair, left of it where there is no room, inside `bounds`.
QRect hoverBox(QPoint crossing, QSize box, const QRect &bounds);

/// The cross-hair over a graph and the box that tells the values beneath it. Takes no mouse events.
class PlotHover final : public QWidget
{
    Q_OBJECT

public:
    explicit PlotHover(QWidget *parent);

    /// Shows the line at x from the top to the bottom of `plot`, and the box near `pointer`: the title muted, the rest
    /// plain.
    void showAt(int x, QPoint pointer, const QRect &plot, const QString &title, const QStringList &lines);

    QPoint pointer() const { return m_pointer; }
    /// What the box says, one line each.
    QStringList text() const;
    /// So that a tall list stays inside the plot, it has several columns.
    QSize boxSize() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowsInAColumn() const;
    int columnCount() const;
    int widestColumn() const;
    int lineHeight() const;

    int m_x = 0;
    QPoint m_pointer;
    QRect m_plot;
    QString m_title;
    QStringList m_lines;
    int m_columnWidth = 0;
    QRegion m_drawn;
};

} // namespace muster::widgets
