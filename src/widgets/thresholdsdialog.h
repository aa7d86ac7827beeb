// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thresholds.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace muster::viewmodels {
class FleetCommands;
class FleetModel;
} // namespace muster::viewmodels

namespace muster::widgets {

/// Sets what is marked in the tree, and tells meanwhile how many workers that would be.
class ThresholdsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ThresholdsDialog(viewmodels::FleetModel &fleet, viewmodels::FleetCommands &commands, QWidget *parent = nullptr);

    domain::Thresholds thresholds() const;
    void setThresholds(const domain::Thresholds &thresholds);

Q_SIGNALS:
    /// Saved, and off before: the figure is watched from now on.
    void watchBegun(muster::domain::Watched figure);

private:
    struct Line
    {
        QCheckBox *isOn = nullptr;
        QSpinBox *limit = nullptr;
        QLabel *marks = nullptr;
    };

    void build();
    Line buildLine(domain::Watched figure);
    void preview();
    void save();
    void tellBegun(const domain::Thresholds &before);

    viewmodels::FleetModel &m_fleet;
    viewmodels::FleetCommands &m_commands;
    std::array<Line, domain::watchedFigures> m_lines;
    QLabel *m_all = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QTimer m_refresh;
};

} // namespace muster::widgets
