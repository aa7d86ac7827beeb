// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"
#include "viewmodels/historysource.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace muster::app {

/// Reads the store on a thread of its own, so that the window never waits for the disk.
class HistoryService final : public QObject, public viewmodels::HistorySource
{
    Q_OBJECT

public:
    explicit HistoryService(QString folder);
    ~HistoryService() override;

    void askSeries(history::SeriesQuery query, std::stop_token cancelled, Answer<history::Series> answer) override;
    void askOldest(std::stop_token cancelled, Answer<std::optional<domain::Timestamp>> answer) override;
    void askLedger(history::Subject subject, history::Period period, std::stop_token cancelled,
                   Answer<history::LedgerAnswer> answer) override;
    void askEvents(std::string worker, int limit, std::stop_token cancelled,
                   Answer<std::vector<domain::Event>> answer) override;
    void askEventsBefore(std::optional<history::EventPlace> place, int limit, std::stop_token cancelled,
                         Answer<history::EventPage> answer) override;
    void askEventsIn(viewmodels::EventQuery query, std::stop_token cancelled,
                     Answer<std::vector<history::EventTally>> answer) override;

private:
    template <typename Value, typename Read>
    void ask(std::stop_token cancelled, Read read, Answer<Value> answer);
    storage::Reader *reader();

    QString m_folder;
    QThread m_thread;
    /// Lives on the reading thread, and so does the reader.
    QObject m_reading;
    std::unique_ptr<storage::Reader> m_reader;
};

} // namespace muster::app
