// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/groupday.h"

#include "domain/capacitybook.h"

namespace muster::dataset {

using namespace domain;
using history::GroupHour;
using history::RollupBlock;
using history::Tier;

void GroupDay::add(const std::map<std::int64_t, GroupHour> &hours)
{
    for (const auto &[hour, figures] : hours) {
        history::add(m_hours[hour], figures);
    }
}

void GroupDay::provision()
{
    for (auto &[hour, figures] : m_hours) {
        for (Summary &summary : figures.summaries) {
            provisionByKnown(summary);
        }
    }
}

void GroupDay::pack(std::int64_t halfMinutesFrom)
{
    RollupBlock fiveMinutes{history::slotsPerBlock(Tier::FiveMinutes)};
    RollupBlock hours{history::slotsPerBlock(Tier::Hours)};
    for (const auto &[hour, figures] : m_hours) {
        const history::HourBlocks blocks = toBlocks(figures);
        const auto ofDay = static_cast<std::size_t>(hour % 24);
        fiveMinutes.replace(ofDay * GroupHour::steps, blocks.fiveMinutes);
        hours.replace(ofDay, blocks.hours);
        if (hour >= halfMinutesFrom) {
            m_halfMinuteRows[hour] = storage::bodyOf(blocks.halfMinutes);
        }
    }
    m_fiveMinuteRow = storage::bodyOf(fiveMinutes);
    m_hourRow = storage::bodyOf(hours);
}

void GroupDay::write(storage::HistoryTables &tables, std::int64_t day) const
{
    const auto subject = history::Subject::ofGroup(m_group);
    for (const auto &[hour, row] : m_halfMinuteRows) {
        tables.putBlock(Tier::HalfMinutes, subject, hour, row);
    }
    tables.putBlock(Tier::FiveMinutes, subject, day, m_fiveMinuteRow);
    tables.putBlock(Tier::Hours, subject, day, m_hourRow);
}

} // namespace muster::dataset
