// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventlogdock.h"

#include "viewmodels/eventmodel.h"
#include "viewmodels/format.h"
#include "widgets/eventfilterbar.h"
#include "widgets/eventfooter.h"
#include "widgets/eventmenu.h"
#include "widgets/eventtable.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace muster::widgets {

namespace {

using viewmodels::ExportResult;
using viewmodels::formatCount;

constexpr int sidePadding = 8;
constexpr QLatin1String kindsKey{"window/eventKinds"};
constexpr QLatin1String widthsKey{"window/eventColumns"};

QToolButton *titleButton(QAction *action, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String{name});
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    return button;
}

} // namespace

EventLogDock::EventLogDock(viewmodels::EventModel &model, QWidget *parent)
    : QDockWidget(tr("Event log"), parent),
      m_model(model)
{
    setObjectName(QStringLiteral("eventLogDock"));
    createTable();
    createActions();
    setTitleBarWidget(createTitleBar());
    createNotice();
    setWidget(createContent());
    connectAll();
    count();
    showColumns();
}

void EventLogDock::createActions()
{
    m_exportAction = new QAction(tr("&Export event log…"), this);
    m_exportAction->setObjectName(QStringLiteral("exportEvents"));
    m_exportAction->setIconText(tr("CSV"));
    m_exportAction->setToolTip(tr("Write the events that are shown into a CSV file"));
    connect(m_exportAction, &QAction::triggered, this, &EventLogDock::askAndExport);
    m_table->pauseAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_table->pauseAction()->setToolTip(tr("Let the rows stay where they are while new events come (Ctrl+Shift+P)"));
    m_find = new QAction(tr("&Find in event log"), this);
    m_find->setObjectName(QStringLiteral("findEvents"));
    m_find->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_find, &QAction::triggered, this, [this] {
        show();
        raise();
        activateWindow();
        m_filter->focusText();
    });
}

void EventLogDock::createTable()
{
    m_table = new EventTable(m_model);
    m_table->setObjectName(QStringLiteral("eventLog"));
    m_table->setAccessibleName(tr("Event log"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->hide();
}

QWidget *EventLogDock::createTitleBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("eventLogTitle"));
    bar->setToolTip(tr("A double click shows the event log in a window of its own, or puts it back"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, sidePadding, 8);
    auto *title = new QLabel(windowTitle());
    title->setTextFormat(Qt::PlainText);
    title->setProperty("look", QStringLiteral("title"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *floating = new QToolButton;
    floating->setObjectName(QStringLiteral("floatEventsButton"));
    floating->setText(QStringLiteral("⤢"));
    floating->setToolTip(tr("Show the event log in a window of its own, with every column, or put it back"));
    floating->setAccessibleName(tr("Event log in a window of its own"));
    floating->setAutoRaise(true);
    connect(floating, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    row->addWidget(title);
    row->addStretch();
    row->addWidget(newPauseButton());
    row->addWidget(titleButton(m_exportAction, "exportEventsButton"));
    row->addWidget(floating);
    return bar;
}

/// Not the action's own button: that would say as much as the menu does.
QToolButton *EventLogDock::newPauseButton()
{
    QAction *pause = m_table->pauseAction();
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("pauseEventsButton"));
    button->setText(tr("Pause"));
    button->setToolTip(pause->toolTip());
    button->setCheckable(true);
    button->setAutoRaise(true);
    connect(button, &QToolButton::toggled, pause, &QAction::setChecked);
    connect(pause, &QAction::toggled, button, &QToolButton::setChecked);
    return button;
}

void EventLogDock::createNotice()
{
    m_notice = new QWidget;
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("eventLogEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_clear = new QPushButton(tr("Clear filters"));
    m_clear->setObjectName(QStringLiteral("events.clearAll"));
    auto *column = new QVBoxLayout(m_notice);
    column->setSpacing(10);
    column->addWidget(m_empty, 0, Qt::AlignHCenter);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
}

QWidget *EventLogDock::createContent()
{
    m_filter = new EventFilterBar(m_model);
    m_footer = new EventFooter;
    m_unseen = new QPushButton;
    m_unseen->setObjectName(QStringLiteral("events.unseen"));
    m_unseen->setToolTip(tr("Go to the newest event and follow"));
    m_unseen->hide();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(sidePadding + 2, 0, 0, 0);
    grid->setSpacing(0);
    grid->setRowStretch(1, 1);
    grid->addWidget(m_filter, 0, 0);
    grid->addWidget(m_table, 1, 0);
    // Over the table, so that they move nothing when they come and go.
    grid->addWidget(m_notice, 1, 0, Qt::AlignCenter);
    grid->addWidget(m_unseen, 1, 0, Qt::AlignTop | Qt::AlignHCenter);
    grid->addWidget(m_footer, 2, 0);
    content->addAction(m_filter->clearAction());
    return content;
}

void EventLogDock::connectAll()
{
    connect(this, &QDockWidget::topLevelChanged, this, &EventLogDock::showColumns);
    connect(this, &QDockWidget::dockLocationChanged, this, &EventLogDock::showColumns);
    connect(&m_model, &viewmodels::EventModel::logChanged, this, &EventLogDock::count);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &EventLogDock::count);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventLogDock::count);
    connect(m_clear, &QPushButton::clicked, m_filter->clearAction(), &QAction::trigger);
    connect(m_table, &EventTable::unseenChanged, this, &EventLogDock::showUnseen);
    connect(m_unseen, &QPushButton::clicked, m_table, &EventTable::followNewest);
    connect(m_table, &EventTable::eventChosen, this, &EventLogDock::eventChosen);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventLogDock::openMenu);
    connect(m_footer, &EventFooter::readRequested, this, &EventLogDock::readRequested);
    connect(m_footer, &EventFooter::stopRequested, this, &EventLogDock::stopRequested);
    connect(m_table, &EventTable::copyRefused, this, [this](int count) {
        m_footer->showNote(tr("%1 events are too many to be copied: export them to a file.").arg(formatCount(count)));
    });
    connect(m_footer, &EventFooter::cancelRequested, this, [this] { m_export.cancel(); });
    connect(&m_export, &viewmodels::EventExport::progressed, m_footer, &EventFooter::showProgress);
    connect(&m_export, &viewmodels::EventExport::finished, this, &EventLogDock::endExport);
}

QAction *EventLogDock::copyAction() const
{
    return m_table->copyAction();
}

QAction *EventLogDock::pauseAction() const
{
    return m_table->pauseAction();
}

void EventLogDock::showReading(viewmodels::EventFeed::State state)
{
    m_footer->setReading(state);
}

void EventLogDock::save(QSettings &settings)
{
    keepWidths();
    settings.setValue(widthsKey, m_widths);
    settings.setValue(kindsKey, static_cast<uint>(m_model.filter().kinds.to_ulong()));
}

void EventLogDock::restore(const QSettings &settings)
{
    m_widths = settings.value(widthsKey).toByteArray();
    m_table->horizontalHeader()->hide();
    showColumns();
    viewmodels::EventFilter filter = m_model.filter();
    filter.kinds = settings.value(kindsKey).toUInt();
    m_model.setFilter(filter);
}

void EventLogDock::filterTo(const viewmodels::FleetScope &scope)
{
    viewmodels::EventFilter filter = m_model.filter();
    filter.scope = scope;
    m_model.setFilter(filter);
}

/// Docked there is room for time, worker and word; the rest is in the tool tip.
void EventLogDock::showColumns()
{
    using enum viewmodels::EventColumn;
    keepWidths();
    m_table->showColumns(isFloating() ? std::vector{Time, Worker, Group, Event, Detail}
                                      : std::vector{Time, Worker, Event});
    if (isFloating()) {
        m_table->horizontalHeader()->restoreState(m_widths);
    }
    m_table->horizontalHeader()->setVisible(isFloating());
}

void EventLogDock::keepWidths()
{
    if (!m_table->horizontalHeader()->isHidden()) {
        m_widths = m_table->horizontalHeader()->saveState();
    }
}

void EventLogDock::count()
{
    const auto shown = static_cast<std::size_t>(m_model.rowCount());
    const std::size_t all = m_model.log().size();
    m_footer->setCounts(shown, all);
    m_notice->setVisible(shown == 0);
    m_clear->setVisible(all > 0);
    m_empty->setText(all > 0 ? tr("No event matches the filters.") : tr("No events yet."));
    m_exportAction->setEnabled(shown > 0 && !m_export.isRunning());
}

void EventLogDock::showUnseen(int count)
{
    m_unseen->setVisible(count > 0);
    m_unseen->setText(tr("%1 new events ↑", nullptr, count).arg(formatCount(count)));
}

void EventLogDock::openMenu(const QPoint &place)
{
    (new EventMenu{*m_table, m_model, *m_exportAction})->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace muster::widgets
