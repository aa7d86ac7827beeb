// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/fleetfilter.h"

#include <QFrame>

class QVBoxLayout;

namespace muster::widgets {

/// What a column asks of the rows, edited in a small window beneath its heading. Each edit is told at once; Escape goes
/// back to what was before, Enter and a click elsewhere keep it. Deletes itself when it is closed.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(viewmodels::FleetColumn column, const viewmodels::FleetFilter &filter, QWidget *parent);

    viewmodels::FleetColumn column() const { return m_column; }
    /// Shows itself beneath this place on the screen, as far as it has room there.
    void openAt(const QPoint &place);

Q_SIGNALS:
    void filterEdited(const muster::viewmodels::FleetFilter &filter);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addEditors(QVBoxLayout &rows);
    void addStates(QVBoxLayout &rows);
    void addButtons(QVBoxLayout &rows);
    void fitHeight();
    void set(const viewmodels::Condition &condition);

    viewmodels::FleetColumn m_column;
    viewmodels::FleetFilter m_before;
    viewmodels::FleetFilter m_filter;
    /// As ticked: all of them are no condition, so the filter would not tell them.
    viewmodels::StateSet m_states;
};

} // namespace muster::widgets
