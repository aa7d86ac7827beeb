// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "storage/reader.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace muster::app {

/// Reads the store on a thread of its own, so that the window never waits for the disk. Answers come to the thread that
/// asked; a store that can't be read gives empty answers.
class HistoryService final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryService(QString folder);
    ~HistoryService() override;

    /// See domain::AskHistory.
    void askRollups(domain::Subject subject, domain::Timestamp from, domain::Timestamp to,
                    std::function<void(std::vector<domain::RollupRow>)> answer);
    /// The newest `limit` events, oldest first.
    void askEvents(int limit, std::function<void(std::vector<domain::Event>)> answer);

private:
    template <typename Rows>
    void ask(std::function<Rows(storage::Reader &)> read, std::function<void(Rows)> answer);
    storage::Reader *reader();

    QString m_folder;
    QThread m_thread;
    /// Lives on the reading thread, and so does the reader.
    QObject m_reading;
    std::unique_ptr<storage::Reader> m_reader;
};

} // namespace muster::app
