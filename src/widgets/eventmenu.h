// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace muster::viewmodels {
class EventModel;
struct EventFilter;
} // namespace muster::viewmodels

namespace muster::widgets {

class EventTable;

/// What can be done with the events selected in a table, of which the current one names worker, group and kind.
class EventMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    EventMenu(EventTable &table, viewmodels::EventModel &model, QAction &exportAction);

private:
    void addFilters(EventTable &table, viewmodels::EventModel &model);
};

} // namespace muster::widgets
