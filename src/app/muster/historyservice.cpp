// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/historyservice.h"

#include "storage/seriesreader.h"

#include <algorithm>
#include <utility>

namespace muster::app {

using namespace domain;

HistoryService::HistoryService(QString folder)
    : m_folder(std::move(folder))
{
    m_reading.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start();
}

HistoryService::~HistoryService()
{
    // The connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        &m_reading, [this] { m_reader.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void HistoryService::askSeries(history::SeriesQuery query, std::stop_token cancelled, Answer<history::Series> answer)
{
    const auto read = [query = std::move(query), cancelled](storage::Reader &reader) {
        return storage::SeriesReader{reader}.read(query, cancelled).value_or(history::Series{});
    };
    ask(cancelled, read, std::move(answer));
}

void HistoryService::askOldest(std::stop_token cancelled, Answer<std::optional<Timestamp>> answer)
{
    const auto read = [](storage::Reader &reader) {
        const auto rows = reader.oldest();
        const auto reports = reader.history().oldestReport();
        return rows && reports ? std::min(rows, reports) : std::max(rows, reports);
    };
    ask(std::move(cancelled), read, std::move(answer));
}

void HistoryService::askLedger(history::Subject subject, history::Period period, std::stop_token cancelled,
                               Answer<history::LedgerAnswer> answer)
{
    const auto read = [subject = std::move(subject), period](storage::Reader &reader) {
        return storage::SeriesReader{reader}.ledger(subject, period);
    };
    ask(std::move(cancelled), read, std::move(answer));
}

void HistoryService::askEvents(std::string worker, int limit, std::stop_token cancelled,
                               Answer<std::vector<Event>> answer)
{
    const auto read = [worker = std::move(worker), limit](storage::Reader &reader) {
        return reader.newestEvents(limit, worker);
    };
    ask(std::move(cancelled), read, std::move(answer));
}

void HistoryService::askEventsBefore(std::optional<history::EventPlace> place, int limit, std::stop_token cancelled,
                                     Answer<history::EventPage> answer)
{
    const auto read = [place, limit](storage::Reader &reader) { return reader.eventsBefore(place, limit); };
    ask(std::move(cancelled), read, std::move(answer));
}

void HistoryService::askEventsIn(viewmodels::EventQuery query, std::stop_token cancelled,
                                 Answer<std::vector<history::EventTally>> answer)
{
    const auto read = [query = std::move(query), cancelled](storage::Reader &reader) {
        return reader.eventsIn(query.subject, {query.period.from, query.period.to}, query.slots, cancelled);
    };
    ask(cancelled, read, std::move(answer));
}

namespace {

/// What is answered where the store can't be read.
template <typename Value>
Value nothing()
{
    return {};
}

template <>
history::Series nothing()
{
    history::Series series;
    series.isBroken = true;
    return series;
}

template <>
history::EventPage nothing()
{
    return {.events = {}, .rest = {}, .isBroken = true};
}

} // namespace

template <typename Value, typename Read>
void HistoryService::ask(std::stop_token cancelled, Read read, Answer<Value> answer)
{
    QMetaObject::invokeMethod(&m_reading, [this, cancelled, read = std::move(read), answer = std::move(answer)] {
        if (cancelled.stop_requested()) {
            return;
        }
        storage::Reader *source = reader();
        auto tell = [cancelled, answer, value = source ? read(*source) : nothing<Value>()]() mutable {
            if (!cancelled.stop_requested()) {
                answer(std::move(value));
            }
        };
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    });
}

storage::Reader *HistoryService::reader()
{
    if (!m_reader) {
        auto opened = storage::Reader::open(m_folder);
        if (auto *found = std::get_if<std::unique_ptr<storage::Reader>>(&opened)) {
            m_reader = std::move(*found);
        }
    }
    return m_reader.get();
}

} // namespace muster::app
