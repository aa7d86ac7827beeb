// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/subject.h"

#include <QMenu>
#include <QModelIndex>

#include <string>
#include <vector>

namespace muster::widgets {

class FleetView;

/// What can be done with the selected rows of the fleet tree; with one that was not selected, it is selected first.
class FleetMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Of the view's selection as it is now. Deletes itself when it is closed.
    explicit FleetMenu(FleetView &view);

    /// Lost workers among the rows, and in the groups among them, by their ids.
    static std::vector<std::string> lostWorkers(const QModelIndexList &rows);

Q_SIGNALS:
    void informationRequested(const muster::history::Subject &subject);
    void graphRequested(const muster::history::Subject &subject);
    void filterRequested(const muster::history::Subject &subject);
    void eventsRequested(const muster::history::Subject &subject);
    void forgetRequested(const std::vector<std::string> &workers);

private:
    void addForget(const QModelIndexList &rows);
};

} // namespace muster::widgets
