// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventtable.h"

#include "domain/workername.h"

#include <algorithm>

namespace muster::storage {

using namespace domain;

namespace {

/// Where the id alone says that the worker stands.
WorkerName placeIn(const std::string &worker)
{
    return nameFromId(worker, [](std::string_view) { return false; });
}

/// Ids of tasks are mostly hexadecimal, and then take half the room.
bool isHexadecimal(std::string_view text)
{
    return !text.empty() && text.size() % 2 == 0 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

template <typename Enum>
Enum enumerator(std::int64_t number)
{
    return number >= 0 && number < static_cast<std::int64_t>(Enum::Count_) ? static_cast<Enum>(number) : Enum{};
}

} // namespace

QString eventInsertSql()
{
    return QStringLiteral(
        "INSERT INTO event (time, number, subject, category, group_name, kind, reason, detail) VALUES "
        "(?, coalesce((SELECT max(number) + 1 FROM event WHERE time = ?), 0), ?, ?, ?, ?, ?, ?)");
}

void bindEvent(Statement &statement, const Event &event, std::int64_t subject)
{
    const std::int64_t time = toUnixMilliseconds(event.time);
    statement.bind(time).bind(time).bind(subject);
    const WorkerName place = placeIn(event.worker);
    if (place.category == event.category && place.group == event.group) {
        statement.bindNull().bindNull();
    } else {
        statement.bind(event.category).bind(event.group);
    }
    statement.bind(static_cast<std::int64_t>(event.kind)).bind(static_cast<std::int64_t>(event.reason));
    if (isHexadecimal(event.detail)) {
        const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(event.detail));
        statement.bindBlob({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    } else {
        statement.bind(event.detail);
    }
}

QString eventSelectSql()
{
    // CROSS: by time, and not by worker.
    return QStringLiteral("SELECT time, worker, event.category, event.group_name, kind, reason, CASE typeof(detail) "
                          "WHEN 'blob' THEN lower(hex(detail)) ELSE detail END, number "
                          "FROM event CROSS JOIN subject ON subject.id = event.subject ");
}

Event readEvent(const Statement &statement)
{
    Event event{fromUnixMilliseconds(statement.integer(0)),
                statement.text(1),
                statement.text(2),
                statement.text(3),
                enumerator<EventKind>(statement.integer(4)),
                enumerator<EventReason>(statement.integer(5)),
                statement.text(6)};
    if (statement.isNull(2)) {
        WorkerName place = placeIn(event.worker);
        event.category = std::move(place.category);
        event.group = std::move(place.group);
    }
    return event;
}

} // namespace muster::storage
