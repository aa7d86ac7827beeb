// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventexport.h"

#include "viewmodels/eventscsv.h"

#include <QSaveFile>

#include <utility>

namespace muster::viewmodels {

namespace {

using Outcome = ExportResult::Outcome;

ExportResult writeFile(const QString &path, const std::vector<EventRow> &rows, const EventTexts &texts,
                       const std::stop_token &cancelled, const std::function<void(int)> &tell)
{
    QSaveFile file{path};
    const auto goesOn = [&](std::size_t written) {
        tell(static_cast<int>(100 * written / rows.size()));
        return !cancelled.stop_requested();
    };
    const bool isWritten = file.open(QIODevice::WriteOnly) && writeEventsCsv(file, rows, texts, goesOn);
    if (cancelled.stop_requested()) {
        return {Outcome::Cancelled, path, 0, {}};
    }
    return isWritten && file.commit() ? ExportResult{Outcome::Written, path, rows.size(), {}}
                                      : ExportResult{Outcome::Failed, path, 0, file.errorString()};
}

} // namespace

EventExport::~EventExport()
{
    cancel();
}

void EventExport::start(const QString &path, std::vector<EventRow> rows, EventTexts texts)
{
    m_isRunning = true;
    m_thread =
        std::jthread{[this, path, rows = std::move(rows), texts = std::move(texts)](const std::stop_token &stop) {
            const auto tell = [this](int percent) {
                QMetaObject::invokeMethod(
                    this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
            };
            const ExportResult result = writeFile(path, rows, texts, stop, tell);
            QMetaObject::invokeMethod(
                this, [this, result] { end(result); }, Qt::QueuedConnection);
        }};
}

void EventExport::end(const ExportResult &result)
{
    m_thread.join();
    m_isRunning = false;
    Q_EMIT finished(result);
}

} // namespace muster::viewmodels
