// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfilterstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace muster::viewmodels {

namespace {

constexpr int version = 1;
constexpr qsizetype longestState = 64 * 1024;
/// Each kind once a column would be less.
constexpr qsizetype mostConditions = 64;
constexpr std::size_t longestId = 4'096;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject write(const FleetScope &scope)
{
    return {{QStringLiteral("category"), text(scope.subject.category)},
            {QStringLiteral("group"), text(scope.subject.group)},
            {QStringLiteral("worker"), text(scope.worker)}};
}

QJsonObject write(const StateSet &set)
{
    return {{QStringLiteral("states"), static_cast<int>(set.states.to_ulong())}};
}

QJsonObject write(const TextPattern &pattern)
{
    return {{QStringLiteral("text"), pattern.text()},
            {QStringLiteral("isExpression"), pattern.syntax() == TextPattern::Syntax::RegularExpression}};
}

QJsonObject write(const FigureRange &range)
{
    QJsonObject object{{QStringLiteral("orUnknown"), range.unknown == WhereUnknown::Shown}};
    if (range.from) {
        object[QStringLiteral("from")] = *range.from;
    }
    if (range.to) {
        object[QStringLiteral("to")] = *range.to;
    }
    return object;
}

std::string id(const QJsonValue &value)
{
    std::string utf8 = value.toString().toStdString();
    return utf8.size() <= longestId ? utf8 : std::string{};
}

std::optional<double> number(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    return std::isfinite(number) ? std::optional{number} : std::nullopt;
}

FleetScope readScope(const QJsonObject &object)
{
    return {{id(object[QStringLiteral("category")]), id(object[QStringLiteral("group")])},
            id(object[QStringLiteral("worker")])};
}

StateSet readStates(const QJsonObject &object)
{
    const int states = object[QStringLiteral("states")].toInt();
    return states < 0 || states >= 1 << workerStates ? StateSet{} : StateSet{static_cast<unsigned>(states)};
}

TextPattern readPattern(const QJsonObject &object)
{
    const bool isExpression = object[QStringLiteral("isExpression")].toBool();
    return TextPattern{object[QStringLiteral("text")].toString(),
                       isExpression ? TextPattern::Syntax::RegularExpression : TextPattern::Syntax::Plain};
}

FigureRange readRange(const QJsonObject &object)
{
    const bool orUnknown = object[QStringLiteral("orUnknown")].toBool();
    return {number(object[QStringLiteral("from")]), number(object[QStringLiteral("to")]),
            orUnknown ? WhereUnknown::Shown : WhereUnknown::Hidden};
}

/// What the object holds, of the kinds that its column may have; an empty scope when it holds none of them.
Condition read(const QJsonObject &object, FleetColumn column)
{
    const bool isText = field(column).kind == FigureKind::Text;
    if (!isText) {
        return readRange(object);
    }
    if (object.contains(QStringLiteral("text"))) {
        return readPattern(object);
    }
    if (column != FleetColumn::Name) {
        return FleetScope{};
    }
    return object.contains(QStringLiteral("states")) ? Condition{readStates(object)} : readScope(object);
}

} // namespace

QString savedFilter(const FleetFilter &filter)
{
    if (filter.isEmpty()) {
        return {};
    }
    QJsonArray conditions;
    for (const auto &[column, condition] : filter.conditions()) {
        QJsonObject object = std::visit([](const auto &kind) { return write(kind); }, condition);
        object[QStringLiteral("column")] = static_cast<int>(column);
        conditions.append(object);
    }
    const QJsonObject all{{QStringLiteral("version"), version},
                          {QStringLiteral("columns"), fleetColumns},
                          {QStringLiteral("conditions"), conditions}};
    return QString::fromUtf8(QJsonDocument{all}.toJson(QJsonDocument::Compact));
}

FleetFilter filterFrom(const QString &saved)
{
    FleetFilter filter;
    if (saved.size() > longestState) {
        return filter;
    }
    const QJsonObject all = QJsonDocument::fromJson(saved.toUtf8()).object();
    const QJsonArray conditions = all[QStringLiteral("conditions")].toArray();
    if (all[QStringLiteral("version")].toInt() != version || all[QStringLiteral("columns")].toInt() != fleetColumns
        || conditions.size() > mostConditions) {
        return filter;
    }
    for (const QJsonValue &entry : conditions) {
        const QJsonObject object = entry.toObject();
        const int column = object[QStringLiteral("column")].toInt(-1);
        if (column < 0 || column >= fleetColumns) {
            return {};
        }
        filter.set(static_cast<FleetColumn>(column), read(object, static_cast<FleetColumn>(column)));
    }
    return filter;
}

} // namespace muster::viewmodels
