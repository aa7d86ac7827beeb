// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace muster::widgets {

/// Opens the menu of a view's current row on the menu key and on Shift+F10, on every platform. A child of the view.
class MenuKey final : public QObject
{
    Q_OBJECT

public:
    explicit MenuKey(QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
};

} // namespace muster::widgets
