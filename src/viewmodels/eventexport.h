// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventtexts.h"

#include <QObject>
#include <QString>

#include <thread>
#include <vector>

namespace muster::viewmodels {

/// How an export ended.
struct ExportResult
{
    enum class Outcome { Written, Cancelled, Failed };

    Outcome outcome = Outcome::Written;
    QString path;
    std::size_t rows = 0;
    /// What the system said.
    QString problem;
};

/// Writes events into a CSV file on a thread of its own, one file at a time: beside the file first, which is replaced
/// when all is written, or else left as it was. To destroy it cancels.
class EventExport final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~EventExport() override;

    /// Only while none is under way.
    void start(const QString &path, std::vector<EventRow> rows, EventTexts texts);
    void cancel() { m_thread.request_stop(); }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const muster::viewmodels::ExportResult &result);

private:
    void end(const ExportResult &result);

    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace muster::viewmodels

Q_DECLARE_METATYPE(muster::viewmodels::ExportResult)
