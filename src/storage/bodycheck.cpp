// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycheck.h"

#include "domain/packing.h"
#include "history/ledger.h"
#include "history/reportcolumns.h"
#include "history/rollupblock.h"
#include "history/tier.h"
#include "storage/compression.h"
#include "storage/schema.h"
#include "storage/statement.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace muster::storage {

namespace {

/// Some megabytes at most.
constexpr int rowsARead = 500;

struct Row
{
    std::string_view body;
    /// What its unpacking needs to know; see the tables.
    std::int64_t place = 0;
};

bool isWholeRollup(const Row &row)
{
    const auto tier = std::ranges::find(history::tierSteps, std::chrono::seconds{row.place});
    if (tier == history::tierSteps.end()) {
        return false;
    }
    const auto slots = history::slotsPerBlock(static_cast<history::Tier>(tier - history::tierSteps.begin()));
    const auto packed = decompressed(row.body);
    return packed && history::unpackBlock(*packed, slots);
}

bool isWholeSample(const Row &row)
{
    const auto packed = decompressed(row.body);
    return packed && history::unpackReports(*packed, {});
}

bool isWholeLedger(const Row &row)
{
    const auto packed = decompressed(row.body);
    return packed && history::unpackLedger(*packed, history::startOf(row.place, history::oneDay));
}

struct Table
{
    const char *name;
    /// What the rows are read by, in order; a number, or an offset where there is none.
    const char *key;
    const char *place;
    bool (*isWhole)(const Row &row);
};

constexpr std::array tables{
    Table{"journal", "id", "0", [](const Row &row) { return domain::unpackMessages(row.body).has_value(); }},
    Table{"worker_state", nullptr, "0", [](const Row &row) { return domain::unpackWorker(row.body).has_value(); }},
    Table{"capacity", nullptr, "0", [](const Row &row) { return domain::unpackMessages(row.body).has_value(); }},
    Table{"sample", "id", "hour", isWholeSample},
    Table{"rollup", "id", "step", isWholeRollup},
    Table{"ledger", "id", "day", isWholeLedger},
};

/// The two that describe the present have no numbers; they are as small as the fleet, and read at once.
QString selectSql(const Table &table)
{
    const QString name = QString::fromLatin1(table.name);
    const QString place = QString::fromLatin1(table.place);
    if (!table.key) {
        return QStringLiteral("SELECT 0, %1, body FROM %2").arg(place, name);
    }
    return QStringLiteral("SELECT %1, %2, body FROM %3 WHERE %1 > ? ORDER BY %1 LIMIT ?")
        .arg(QString::fromLatin1(table.key), place, name);
}

/// Older versions had fewer tables.
bool isOfNewerVersion(const Table &table, const QSqlDatabase &database)
{
    Statement statement{database, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = ?")};
    return statement.bind(std::string_view{table.name}).run() && statement.next() && statement.integer(0) == 0
           && schemaState(database, schemaScripts()) == SchemaState::Older;
}

/// Reads on behind `after`; answers the last key, or nothing at the end.
std::optional<std::int64_t> readSome(Statement &statement, const Table &table, std::int64_t after, BodyCount &count)
{
    if (table.key) {
        statement.bind(after).bind(std::int64_t{rowsARead});
    }
    int rows = 0;
    for (statement.run(); statement.next(); ++rows) {
        after = statement.integer(0);
        const QByteArray body = statement.blob(2);
        const Row row{{body.constData(), static_cast<std::size_t>(body.size())}, statement.integer(1)};
        count.damaged += table.isWhole(row) ? 0 : 1;
    }
    count.rows += static_cast<std::uint64_t>(rows);
    const bool failed = statement.failed();
    count.damaged += failed ? 1 : 0;
    statement.finish();
    return table.key && rows == rowsARead && !failed ? std::optional{after} : std::nullopt;
}

} // namespace

std::vector<BodyCount> checkBodies(const QSqlDatabase &database, const std::function<void(const BodyCount &)> &progress)
{
    std::vector<BodyCount> counts;
    for (const Table &table : tables) {
        if (isOfNewerVersion(table, database)) {
            continue;
        }
        BodyCount &count = counts.emplace_back(BodyCount{table.name, 0, 0});
        Statement statement{database, selectSql(table)};
        std::optional<std::int64_t> after = std::numeric_limits<std::int64_t>::min();
        while ((after = readSome(statement, table, *after, count))) {
            if (progress) {
                progress(count);
            }
        }
    }
    return counts;
}

} // namespace muster::storage
