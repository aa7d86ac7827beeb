// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workerinfo.h"

#include "viewmodels/facts.h"
#include "viewmodels/historysource.h"
#include "widgets/elidedlabel.h"
#include "widgets/eventtable.h"
#include "widgets/factgrid.h"
#include "widgets/gputable.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

constexpr int leastEventsHeight = 130;
constexpr std::size_t eventsKept = 1'000;

QLabel *hint(const QString &text)
{
    auto *label = new QLabel{text};
    label->setProperty("look", QStringLiteral("muted"));
    label->setTextFormat(Qt::PlainText);
    return label;
}

ElidedLabel *heading(const QString &text)
{
    auto *label = new ElidedLabel{ElidedLabel::Look::Heading};
    label->setText(text);
    return label;
}

} // namespace

WorkerInfo::WorkerInfo(viewmodels::HistorySource &history, QWidget *parent)
    : QWidget(parent),
      m_history(history),
      m_events(nullptr, domain::systemNow, eventsKept),
      m_conflict(new QLabel),
      m_facts(new FactGrid{FactGrid::Look::Rows}),
      m_gpuHeading(heading(tr("GPUs"))),
      m_gpuTable(new GpuTable{m_gpus}),
      m_noGpus(hint({})),
      m_eventTable(new EventTable{m_events}),
      m_noEvents(hint(tr("No events yet.")))
{
    build();
    showWorker({});
}

void WorkerInfo::build()
{
    m_facts->setFacts(viewmodels::absentFacts({}));
    m_gpuHeading->setObjectName(QStringLiteral("info.gpuHeading"));
    m_gpuTable->setObjectName(QStringLiteral("info.gpus"));
    m_gpuTable->setAccessibleName(tr("GPUs of the worker"));
    m_noGpus->setObjectName(QStringLiteral("info.noGpus"));
    m_eventTable->setObjectName(QStringLiteral("info.events"));
    m_eventTable->setAccessibleName(tr("Events of the worker"));
    m_eventTable->setMinimumHeight(leastEventsHeight);
    m_eventTable->horizontalHeader()->hide();
    using enum viewmodels::EventColumn;
    m_eventTable->showColumns({Time, Event, Detail});
    m_noEvents->setObjectName(QStringLiteral("info.noEvents"));

    m_conflict->setObjectName(QStringLiteral("info.conflict"));
    m_conflict->setAccessibleName(tr("Conflict"));
    m_conflict->setProperty("look", QStringLiteral("error"));
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_conflict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_conflict->hide();

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_conflict);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addWidget(m_gpuHeading);
    column->addWidget(m_gpuTable);
    column->addWidget(m_noGpus);
    column->addSpacing(4);
    column->addWidget(heading(tr("Its events")));
    column->addWidget(m_eventTable, 1);
    column->addWidget(m_noEvents);
}

void WorkerInfo::showWorker(const std::string &id)
{
    m_id = id;
    m_question.cancel();
    m_asked = Asked::No;
    m_events.clear();
    showEvents();
    showAbsent();
}

/// Nothing of the one before, nor of what stood here while it was in the fleet.
void WorkerInfo::showAbsent()
{
    m_conflict->hide();
    m_facts->setFacts(viewmodels::absentFacts(m_id));
    m_gpus.setWorker({});
    m_gpuHeading->hide();
    m_gpuTable->hide();
    m_noGpus->hide();
}

void WorkerInfo::refresh(const domain::Worker *worker, domain::Timestamp now)
{
    worker ? showPresent(*worker, now) : showAbsent();
    if (m_asked == Asked::No) {
        askEvents();
    }
}

void WorkerInfo::showPresent(const domain::Worker &worker, domain::Timestamp now)
{
    const QString conflict = viewmodels::conflictText(worker);
    if (m_conflict->text() != conflict) {
        m_conflict->setText(conflict);
    }
    m_conflict->setVisible(!conflict.isEmpty());
    m_facts->setFacts(viewmodels::workerFacts(worker, now));
    m_gpus.setWorker(worker);
    m_gpuHeading->show();
    m_gpuTable->setVisible(m_gpus.rowCount() > 0);
    m_noGpus->setText(worker.lastStats ? tr("It reports no GPU.") : tr("Not known: it has reported no figures yet."));
    m_noGpus->setVisible(m_gpus.rowCount() == 0);
}

void WorkerInfo::askEvents()
{
    m_asked = Asked::Yes;
    m_history.askEvents(m_id, eventsAsked, m_question.begin(), [this](std::vector<domain::Event> events) {
        m_question.end();
        takeEvents(std::move(events));
    });
}

/// What came while the question was under way may be in the answer too.
void WorkerInfo::takeEvents(std::vector<domain::Event> events)
{
    const std::vector<domain::Event> live = m_events.events();
    m_events.clear();
    m_events.append(std::move(events));
    apply(live);
    showEvents();
}

void WorkerInfo::apply(const std::vector<domain::Event> &events)
{
    if (m_asked == Asked::No) {
        return;
    }
    for (const domain::Event &event : events) {
        if (event.worker == m_id && !m_events.contains(event)) {
            m_events.append({event});
        }
    }
    showEvents();
}

void WorkerInfo::showEvents()
{
    m_eventTable->setVisible(m_events.rowCount() > 0);
    m_noEvents->setVisible(m_events.rowCount() == 0 && !m_question.isOpen());
}

} // namespace muster::widgets
