// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "domain/packing.h"
#include "domain/seal.h"
#include "storage/connection.h"
#include "storage/datafolder.h"
#include "storage/schema.h"
#include "storage/statement.h"
#include "support/reports.h"

#include <QDir>

#include <gtest/gtest.h>

namespace muster::test {

/// Messages as the first version packed them: the fields of one followed those of the other.
inline std::string packedByFirstVersion(const std::vector<domain::Heard> &messages)
{
    const std::string bytes = domain::packMessages(messages);
    constexpr std::size_t checksum = 4;
    domain::ByteReader reader{std::string_view{bytes}.substr(1, bytes.size() - 1 - checksum)};
    domain::ByteWriter writer;
    writer.byte(1);
    const std::size_t count = reader.count();
    writer.number(count);
    for (std::size_t i = 0; i < count; ++i) {
        writer.byte(reader.byte());
        writer.signedNumber(reader.signedNumber());
        writer.raw(reader.text());
    }
    EXPECT_TRUE(reader.ok() && reader.atEnd());
    return domain::sealed(std::move(writer));
}

/// A store as the first version left it: `rows` commits of one report each, of the workers w0, w1, … in turn, 1 s
/// apart.
inline void makeStoreOfFirstVersion(const QString &folder, int rows, int workers = 5)
{
    QDir{}.mkpath(folder);
    const storage::Connection connection{storage::storeFile(folder), storage::Connection::Access::ReadWrite};
    const QSqlDatabase &database = connection.database();
    ASSERT_TRUE(storage::Statement(database, QStringLiteral("PRAGMA journal_mode = WAL")).run());
    ASSERT_EQ(storage::upgradeSchema(database, storage::schemaScripts().first(1)), std::nullopt);
    ASSERT_TRUE(storage::Statement(database, QStringLiteral("BEGIN")).run());
    storage::Statement insert{database, QStringLiteral("INSERT INTO journal (received_at, first_time, last_time, "
                                                       "reports, body) VALUES (?, ?, ?, 1, ?)")};
    for (int i = 0; i < rows; ++i) {
        const domain::Timestamp time = start + i * 1s;
        const std::string worker = "w" + std::to_string(i % workers);
        const std::int64_t stamp = domain::toUnixMilliseconds(time);
        insert.bind(stamp).bind(stamp).bind(stamp);
        insert.bindBlob(packedByFirstVersion({{ReportOf{worker, time}.cpus({5}).gpus({50, 60}), time}}));
        ASSERT_TRUE(insert.run()) << insert.error();
    }
    ASSERT_TRUE(storage::Statement(database, QStringLiteral("COMMIT")).run());
}

} // namespace muster::test
