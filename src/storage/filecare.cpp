// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecare.h"

#include "storage/connection.h"
#include "storage/filecheck.h"

#include <QFileInfo>

#include <utility>

namespace muster::storage {

FileCare::FileCare(const QSqlDatabase &writer, const QString &file, std::string notice)
    : m_file(file),
      m_notice(std::move(notice)),
      m_log(writer, file),
      m_isToBeChecked(QFileInfo{file}.size() >= largeFileBytes)
{
}

FileCare::~FileCare() = default;

void FileCare::tend()
{
    m_log.tend();
    if (std::exchange(m_isToBeChecked, false)) {
        m_check = std::jthread{[this](const std::stop_token &stop) { checkInBackground(stop); }};
    }
}

std::string FileCare::problem() const
{
    const std::scoped_lock lock{m_mutex};
    for (const std::string &sentence : {m_found, m_log.problem()}) {
        if (!sentence.empty()) {
            return sentence;
        }
    }
    return m_notice;
}

void FileCare::checkInBackground(const std::stop_token &stop)
{
    auto opened = openForReading(m_file);
    const auto *connection = std::get_if<std::unique_ptr<Connection>>(&opened);
    if (!connection) {
        return;
    }
    const auto breakOff = [&] { return stop.stop_requested() || logSize(m_file) > LogKeeper::mostBytes; };
    const Finding finding = checkFile((*connection)->database(), CheckDepth::Quick, breakOff);
    const std::string store = "the store " + m_file.toStdString();
    const std::scoped_lock lock{m_mutex};
    if (finding.state == Finding::State::Damaged) {
        askForCheck(m_file);
        m_found = store + " is damaged (" + finding.detail
                  + "): start the collector anew, which sets it aside and begins a new one";
    } else if (finding.state == Finding::State::Unknown && !stop.stop_requested()) {
        m_found = store + " could not be checked (" + finding.detail + "): run musterd check at a quieter time";
    }
}

} // namespace muster::storage
