// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <set>

namespace muster::widgets {

/// The headings of the fleet tree: the sorting arrow behind the title, a funnel that opens the column's filter, and a
/// menu of the columns.
class FleetHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FleetHeader(QWidget *parent = nullptr);

    /// Columns and sorting as a new user finds them.
    void resetColumns();
    /// The name takes the room that the other columns leave.
    void fillWidth(int room);

    /// Sections whose funnel is always to be seen, in the accent colour.
    void setFiltered(const std::set<int> &sections);
    const std::set<int> &filtered() const { return m_filtered; }
    /// Where a click opens the filter, in the viewport's coordinates; whether the funnel is to be seen or not.
    QRect funnelArea(int section) const;

Q_SIGNALS:
    void filterRequested(int section);
    /// Someone showed or hid a column.
    void columnsChosen();
    /// Someone wants the columns as at first.
    void resetRequested();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect funnelArea(const QRect &area, int section) const;
    int funnelAt(const QPoint &position) const;
    void hover(int section);
    void showMenu(const QPoint &position);

    std::set<int> m_filtered;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace muster::widgets
