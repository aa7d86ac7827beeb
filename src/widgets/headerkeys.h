// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace muster::widgets {

class FleetHeader;

/// Leads the keyboard through the headings of the tree: Left and Right to the next one, with Ctrl to move it; Enter or
/// space to sort by it, Down to filter by it, the menu key for the columns. A child of the header.
class HeaderKeys final : public QObject
{
    Q_OBJECT

public:
    explicit HeaderKeys(FleetHeader &head);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &key);
    bool walk(const QKeyEvent &key, int step);
    void sort();
    void openMenu();
    void frame(int column);

    FleetHeader &m_head;
    int m_column = 0;
};

} // namespace muster::widgets
