// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/collector.h"

#include <future>
#include <memory>
#include <utility>

// How Collector has history kept: read on the historian's thread, written on its own.
namespace muster::collector {

void Collector::startHistorian()
{
    m_historian = std::make_unique<Historian>(
        Historian::Options{.folder = m_options.folder,
                           .change = [this](auto work) { return changeHistory(std::move(work)); },
                           .now = m_options.now,
                           .stored =
                               [this] {
                                   return Historian::Stored{m_stored, m_late};
                               },
                           .pause = m_options.historyPause});
}

bool Collector::changeHistory(std::function<void(storage::HistoryTables &)> work)
{
    auto done = std::make_shared<std::promise<bool>>();
    auto result = done->get_future();
    return m_inbox.order([this, done, work = std::move(work)] { done->set_value(changeHistoryHere(work)); })
           && result.get();
}

bool Collector::changeHistoryHere(const std::function<void(storage::HistoryTables &)> &work)
{
    const auto problem = m_store->changeHistory(work);
    if (problem) {
        m_problem = *problem;
    }
    return !problem;
}

} // namespace muster::collector
