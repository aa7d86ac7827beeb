// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventfilter.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace muster::widgets {

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

    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace muster::widgets
