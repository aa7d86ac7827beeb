// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/historyservice.h"

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

void HistoryService::askRollups(Subject subject, Timestamp from, Timestamp to,
                                std::function<void(std::vector<RollupRow>)> answer)
{
    ask<std::vector<RollupRow>>(
        [subject = std::move(subject), from, to](storage::Reader &reader) {
            return reader.rollups(subject, {from, to});
        },
        std::move(answer));
}

void HistoryService::askEvents(int limit, std::function<void(std::vector<Event>)> answer)
{
    ask<std::vector<Event>>([limit](storage::Reader &reader) { return reader.newestEvents(limit); }, std::move(answer));
}

template <typename Rows>
void HistoryService::ask(std::function<Rows(storage::Reader &)> read, std::function<void(Rows)> answer)
{
    QMetaObject::invokeMethod(&m_reading, [this, read = std::move(read), answer = std::move(answer)] {
        storage::Reader *source = reader();
        Rows rows = source ? read(*source) : Rows{};
        QMetaObject::invokeMethod(
            this, [rows = std::move(rows), answer]() mutable { answer(std::move(rows)); }, Qt::QueuedConnection);
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
