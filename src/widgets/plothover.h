// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegion>
#include <QStaticText>
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
    void layOut();
    QStaticText laidOut(const QString &text) const;
    int lineCount() const;
    int rowsInAColumn() const;
    int columnCount() const;
    int widestColumn() const;
    int lineHeight() const;

    int m_x = 0;
    QPoint m_pointer;
    QRect m_plot;
    /// The title, then the lines.
    QStringList m_told;
    /// The same as they fit, each laid out once: that is most of what hovering costs.
    QList<QStaticText> m_texts;
    int m_columnWidth = 0;
    QRegion m_drawn;
};

} // namespace muster::widgets
