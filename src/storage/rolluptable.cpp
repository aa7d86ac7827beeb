// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rolluptable.h"

#include <QStringList>

namespace muster::storage {

namespace {

using namespace domain;

// The figures of a summary in the order of the columns. `visit` gets the column's name and a reference to the number.
template <typename Row, typename Visit>
void forEachColumn(Row &summary, Visit visit)
{
    forEachMetric<Resource>([&](Resource resource) {
        const std::string prefix{name(resource)};
        auto &counts = summary.counts[static_cast<std::size_t>(resource)];
        visit(prefix + "_running", counts.running);
        visit(prefix + "_provisioned", counts.provisioned);
        visit(prefix + "_idle", counts.idle);
        visit(prefix + "_lost", counts.lost);
    });
    forEachMetric<SummaryMetric>([&](SummaryMetric metric) {
        const std::string prefix{info(metric).key};
        auto &sum = summary.sums[static_cast<std::size_t>(metric)];
        visit(prefix + "_sum", sum.steps);
        visit(prefix + "_known", sum.known);
        visit(prefix + "_total", sum.total);
    });
}

QStringList columnNames()
{
    QStringList names;
    const Summary summary;
    forEachColumn(summary, [&](const std::string &name, auto) { names << QString::fromStdString(name); });
    return names;
}

} // namespace

QString rollupInsertSql()
{
    const QStringList columns = QStringList{QStringLiteral("step"), QStringLiteral("category"),
                                            QStringLiteral("group_name"), QStringLiteral("time")}
                                + columnNames();
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size());
    return QStringLiteral("INSERT OR REPLACE INTO group_rollup (%1) VALUES (%2)")
        .arg(columns.join(u','), marks.join(u','));
}

QString rollupSelectSql()
{
    return QStringLiteral("SELECT time,%1 FROM group_rollup WHERE step = ? AND category = ? AND group_name = ? "
                          "AND time >= ? AND time < ? ORDER BY time")
        .arg(columnNames().join(u','));
}

void bindRollup(Statement &statement, const RollupRow &row)
{
    statement.bind(rollupStep.count())
        .bind(row.subject.category)
        .bind(row.subject.group)
        .bind(toUnixMilliseconds(row.time));
    forEachColumn(row.summary, [&](const std::string &, auto value) { statement.bind(std::int64_t{value}); });
}

RollupRow readRollup(const Statement &statement, const Subject &subject)
{
    RollupRow row{fromUnixMilliseconds(statement.integer(0)), subject, {}};
    int column = 1;
    forEachColumn(row.summary, [&](const std::string &, auto &value) {
        value = static_cast<std::remove_reference_t<decltype(value)>>(statement.integer(column++));
    });
    return row;
}

} // namespace muster::storage
