// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventmenu.h"

#include "viewmodels/eventmodel.h"
#include "widgets/eventtable.h"

namespace muster::widgets {

EventMenu::EventMenu(EventTable &table, viewmodels::EventModel &model, QAction &exportAction)
    : QMenu(&table)
{
    setObjectName(QStringLiteral("eventMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (table.currentIndex().isValid()) {
        const domain::Event event = model.eventAt(table.currentIndex().row());
        addAction(tr("&Show worker"), &table, [&table, event] {
            Q_EMIT table.eventChosen(event.worker, event.time);
        })->setObjectName(QStringLiteral("showWorker"));
        addAction(table.copyAction());
        addSeparator();
        addFilters(table, model);
        addSeparator();
    }
    addAction(table.pauseAction());
    addAction(&exportAction);
}

void EventMenu::addFilters(EventTable &table, viewmodels::EventModel &model)
{
    const domain::Event event = model.eventAt(table.currentIndex().row());
    const auto add = [&](const QString &text, const char *name, auto change) {
        QAction *action = addAction(text, &model, [&model, change] {
            viewmodels::EventFilter filter = model.filter();
            change(filter);
            model.setFilter(filter);
        });
        action->setObjectName(QLatin1String{name});
    };
    add(tr("Filter to this &worker"), "filterWorker",
        [event](auto &filter) { filter.scope = {.worker = event.worker}; });
    add(tr("Filter to this &group"), "filterGroup", [event](auto &filter) {
        filter.scope = {.subject = {event.category, event.group}};
    });
    add(tr("Filter to this &kind of event"), "filterKind",
        [event](auto &filter) { filter.kinds.reset().set(static_cast<std::size_t>(event.kind)); });
}

} // namespace muster::widgets
