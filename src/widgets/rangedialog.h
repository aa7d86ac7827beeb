// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/tier.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace muster::widgets {

/// Asks from when to when the graph is to reach, and takes no answer that makes no sense. Deletes itself when closed.
class RangeDialog final : public QDialog
{
    Q_OBJECT

public:
    RangeDialog(history::Period shown, domain::Timestamp now, QWidget *parent);

Q_SIGNALS:
    void rangeChosen(muster::history::Period range);

private:
    QDateTimeEdit *newEdit(const QString &name, domain::Timestamp time);
    history::Period range() const;
    /// What is wrong with it; empty when nothing is.
    QString problem() const;
    void check();

    domain::Timestamp m_now;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace muster::widgets
