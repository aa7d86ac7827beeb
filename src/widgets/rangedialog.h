// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/tier.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace muster::viewmodels {
class TimeWindow;
}

namespace muster::widgets {

class MomentEdit;

/// Asks from when to when the graph is to reach, and takes no answer that makes no sense. Deletes itself when closed.
class RangeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of the graph that shows this.
    explicit RangeDialog(const viewmodels::TimeWindow &window, QWidget *parent = nullptr);

Q_SIGNALS:
    void rangeChosen(muster::history::Period range);

private:
    history::Period range() const;
    /// What is wrong with it; empty when nothing is.
    QString problem() const;
    void check();

    domain::Timestamp m_now;
    std::optional<domain::Timestamp> m_oldest;
    MomentEdit *m_from;
    MomentEdit *m_to;
    QLabel *m_problem = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace muster::widgets
