// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventfilter.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace muster::widgets {

class MomentEdit;

/// Asks from when until when events are shown, in local time. Deletes itself when it is closed.
class EventPeriodDialog final : public QDialog
{
    Q_OBJECT

public:
    EventPeriodDialog(const viewmodels::EventPeriod &period, domain::Timestamp now, QWidget *parent);

Q_SIGNALS:
    void chosen(const muster::viewmodels::EventPeriod &period);

private:
    void judge();

    MomentEdit *m_from;
    MomentEdit *m_to;
    QLabel *m_error = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace muster::widgets
