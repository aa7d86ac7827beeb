// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventmodel.h"
#include "viewmodels/gpumodel.h"
#include "viewmodels/question.h"

#include <QWidget>

class QLabel;

namespace muster::viewmodels {
class HistorySource;
}

namespace muster::widgets {

class ElidedLabel;
class EventTable;
class FactGrid;
class GpuTable;

/// Who one worker is, what it does, its GPUs, and its own events.
class WorkerInfo final : public QWidget
{
    Q_OBJECT

public:
    /// So many of its past events are asked for.
    static constexpr int eventsAsked = 50;

    /// The source must outlive the widget.
    explicit WorkerInfo(viewmodels::HistorySource &history, QWidget *parent = nullptr);

    /// Turns to another worker, of which nothing is known before refresh().
    void showWorker(const std::string &id);
    /// `worker` is null where the fleet does not have it: its events are asked for all the same.
    void refresh(const domain::Worker *worker, domain::Timestamp now);
    /// Adds those that are its own.
    void apply(const std::vector<domain::Event> &events);

private:
    void build();
    void showPresent(const domain::Worker &worker, domain::Timestamp now);
    void showAbsent();
    void askEvents();
    void takeEvents(std::vector<domain::Event> events);
    void showEvents();

    viewmodels::HistorySource &m_history;
    std::string m_id;
    viewmodels::GpuModel m_gpus;
    viewmodels::EventModel m_events;
    QLabel *m_conflict = nullptr;
    FactGrid *m_facts = nullptr;
    ElidedLabel *m_gpuHeading = nullptr;
    GpuTable *m_gpuTable = nullptr;
    QLabel *m_noGpus = nullptr;
    EventTable *m_eventTable = nullptr;
    QLabel *m_noEvents = nullptr;
    enum class Asked { No, Yes } m_asked = Asked::No;
    viewmodels::Question m_question;
};

} // namespace muster::widgets
