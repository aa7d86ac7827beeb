// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "viewmodels/question.h"

#include <QWidget>

#include <optional>

namespace muster::viewmodels {
class FleetModel;
class HistorySource;
} // namespace muster::viewmodels

namespace muster::widgets {

class FactGrid;
class GroupPicker;

/// What there is of a group, a category or the total, how long that was idle, and with whom to compare a group.
class GroupInfo final : public QWidget
{
    Q_OBJECT

public:
    /// The ledger is asked no more often, unless it is about somebody else.
    static constexpr std::chrono::minutes ledgerAge{5};

    /// Both must outlive the widget.
    GroupInfo(const viewmodels::FleetModel &fleet, viewmodels::HistorySource &history, QWidget *parent = nullptr);

    /// Turns to another subject, of which nothing is known before refresh().
    void showGroup(const domain::Subject &group);
    /// Null where there is no summary of it.
    void refresh(const domain::Summary *summary, domain::Timestamp now);

Q_SIGNALS:
    void comparisonChosen(const muster::domain::Subject &group);

private:
    void askLedger(domain::Timestamp now);
    void offerGroups();

    const viewmodels::FleetModel &m_fleet;
    viewmodels::HistorySource &m_history;
    domain::Subject m_group;
    std::optional<domain::Timestamp> m_asked;
    FactGrid *m_figures = nullptr;
    FactGrid *m_idle = nullptr;
    GroupPicker *m_picker = nullptr;
    viewmodels::Question m_question;
};

} // namespace muster::widgets
