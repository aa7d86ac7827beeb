// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/hourroller.h"

#include "storage/settings.h"

#include <algorithm>

namespace muster::collector {

using namespace domain;
using history::GroupHour;
using history::RollupBlock;
using history::Tier;

namespace {

/// At some 25 KiB a worker.
constexpr std::size_t workersAtOnce = 32;

/// Where the hour begins in a block of the tier.
std::size_t slotOf(Tier tier, std::int64_t hour)
{
    const auto start = history::startOf(hour, history::oneHour);
    const auto block = history::startOf(history::indexOf(start, history::blockOf(tier)), history::blockOf(tier));
    return static_cast<std::size_t>((start - block) / history::stepOf(tier));
}

std::int64_t blockOf(Tier tier, std::int64_t hour)
{
    return history::indexOf(history::startOf(hour, history::oneHour), history::blockOf(tier));
}

/// What was provisioned at an instant, where anybody said.
const Provision *provisionAt(const std::map<Timestamp, Provision> &provisions, Timestamp time)
{
    const auto next = provisions.upper_bound(time);
    return next == provisions.begin() ? nullptr : &std::prev(next)->second;
}

} // namespace

HourRoller::HourRoller(storage::HistoryReader &reader, ChangeHistory change, Rules rules, const Places &places)
    : m_reader(reader),
      m_change(std::move(change)),
      m_rules(std::move(rules)),
      m_hidden(m_rules.hiddenWorkers),
      m_places(places)
{
}

bool HourRoller::roll(std::int64_t hour, Groups which)
{
    m_hour = hour;
    const auto touched = m_reader.unrolledWorkers(hour);
    m_touched = {touched.begin(), touched.end()};
    m_goodbyes = m_reader.goodbyes({history::hourAt(hour - 1).from, history::hourAt(hour).to});
    m_rows.clear();
    m_blocks.clear();
    // Samples of this hour or the one before may be gone, and then sums over everybody can't be made any more.
    const bool isComplete = hour - 1 >= m_reader.number(storage::prunedUntilSetting) || !hasHistory(history::Subject{});
    return isComplete ? rollAll(which) && rollSums() : rollLateWorkers();
}

bool HourRoller::rollAll(Groups which)
{
    std::map<Subject, std::vector<std::string>> groups;
    std::set<Subject> touched;
    std::vector<std::string> hidden;
    for (const std::string &worker : m_reader.workersIn({m_hour - 1, m_hour + 1})) {
        if (m_hidden.contains(worker)) {
            hidden.push_back(worker);
            continue;
        }
        const Subject group = m_places.of(worker);
        groups[group].push_back(worker);
        if (which == Groups::All || m_touched.contains(worker)) {
            touched.insert(group);
        }
    }
    const bool done =
        std::ranges::all_of(touched, [&](const Subject &group) { return rollGroup(group, groups[group]); });
    GroupHour nobodys;
    return done && std::ranges::all_of(hidden, [&](const std::string &worker) { return rollWorker(worker, nobodys); })
           && flush() && clearDeserted(groups);
}

/// Whose workers all stand elsewhere by now have no part in the hour.
bool HourRoller::clearDeserted(const std::map<Subject, std::vector<std::string>> &groups)
{
    return std::ranges::all_of(m_reader.groupsIn(m_hour), [&](const Subject &stored) {
        return stored.group.empty() || groups.contains(stored) || writeGroup(stored, {});
    });
}

bool HourRoller::rollGroup(const Subject &group, const std::vector<std::string> &members)
{
    GroupHour hour;
    m_isWhole = true;
    for (const std::string &worker : members) {
        if (!rollWorker(worker, hour)) {
            return false;
        }
    }
    for (Summary &summary : hour.summaries) {
        provisionByKnown(summary);
    }
    // Sums that were made while everybody's samples could be read are better than those that can be made now.
    return flush() && ((!m_isWhole && hasHistory(history::Subject::ofGroup(group))) || writeGroup(group, hour));
}

/// Late beyond the samples: each worker gets the history that he has none of, and sums stay as they are.
bool HourRoller::rollLateWorkers()
{
    GroupHour nobodys;
    for (const std::string &worker : m_touched) {
        if (!hasHistory(history::Subject::ofWorker(worker)) && !rollWorker(worker, nobodys)) {
            return false;
        }
    }
    return flush() && markRolled();
}

bool HourRoller::markRolled()
{
    return writeInSlices(m_change, m_touched, [this](storage::HistoryTables &tables, const std::string &worker) {
        tables.markRolled(worker, m_hour);
    });
}

bool HourRoller::hasHistory(const history::Subject &subject)
{
    const auto block = m_reader.block(Tier::Hours, subject, blockOf(Tier::Hours, m_hour));
    return block && std::ranges::any_of(block->series(), [this](const auto &series) {
               return series.second[slotOf(Tier::Hours, m_hour)].total > 0;
           });
}

bool HourRoller::rollWorker(const std::string &worker, GroupHour &group)
{
    const int damagedBefore = m_reader.faults().damagedRows;
    const std::vector<Report> reports = m_reader.samples(worker, {m_hour - 1, m_hour + 1});
    const bool isWhole = m_reader.faults().damagedRows == damagedBefore;
    m_isWhole = m_isWhole && isWhole;
    const auto goodbyes = m_goodbyes.find(worker);
    const auto said = goodbyes == m_goodbyes.end() ? std::span<const Timestamp>{} : std::span{goodbyes->second};
    const history::WorkerHour made = makeWorkerHour(reports, said, m_hour, m_rules, group);
    if (m_touched.contains(worker) && (isWhole || !hasHistory(history::Subject::ofWorker(worker)))) {
        // What could not be read now may yet be mended.
        keep(worker, isWhole ? std::optional{repacked(reports)} : std::nullopt, made);
    } else if (isWhole) {
        keepLedger(worker, made.ledger);
    }
    return m_rows.size() < workersAtOnce || flush();
}

storage::Bodies HourRoller::repacked(const std::vector<Report> &reports) const
{
    const auto start = std::ranges::lower_bound(reports, history::hourAt(m_hour).from, {}, &Report::timestamp);
    return storage::bodiesOf({start, reports.end()});
}

void HourRoller::keep(const std::string &worker, std::optional<storage::Bodies> samples,
                      const history::WorkerHour &made)
{
    const auto subject = history::Subject::ofWorker(worker);
    const std::int64_t day = history::dayOf(history::hourAt(m_hour).from);
    history::WorkerLedger ledger = m_reader.ledger(worker, day).value_or(history::WorkerLedger{});
    replace(ledger, history::hourAt(m_hour), made.ledger);
    m_rows.push_back({worker, std::move(samples), storage::bodyOf(ledger, day)});
    for (const auto &[tier, part] : {std::pair{Tier::FiveMinutes, &made.fiveMinutes}, {Tier::Hours, &made.hours}}) {
        m_blocks.push_back({tier, subject, blockOf(tier, m_hour), storage::bodyOf(mergedBlock(tier, subject, *part))});
    }
}

void HourRoller::keepLedger(const std::string &worker, const history::WorkerLedger &made)
{
    const int damagedBefore = m_reader.faults().damagedRows;
    const std::int64_t day = history::dayOf(history::hourAt(m_hour).from);
    const history::WorkerLedger stored = m_reader.ledger(worker, day).value_or(history::WorkerLedger{});
    history::WorkerLedger ledger = stored;
    replace(ledger, history::hourAt(m_hour), made);
    if (ledger != stored && m_reader.faults().damagedRows == damagedBefore) {
        m_rows.push_back({worker, std::nullopt, storage::bodyOf(ledger, day)});
    }
}

RollupBlock HourRoller::mergedBlock(Tier tier, const history::Subject &subject, const RollupBlock &part)
{
    RollupBlock block =
        m_reader.block(tier, subject, blockOf(tier, m_hour)).value_or(RollupBlock{history::slotsPerBlock(tier)});
    block.replace(slotOf(tier, m_hour), part);
    return block;
}

bool HourRoller::flush()
{
    const std::vector<Rows> all = std::exchange(m_rows, {});
    const std::vector<storage::BlockRow> blocks = storage::inPageOrder(std::exchange(m_blocks, {}));
    const auto writeRows = [this](storage::HistoryTables &tables, const Rows &rows) {
        if (rows.samples) {
            tables.putSamples(rows.worker, m_hour, *rows.samples);
        }
        tables.putLedger(rows.worker, history::dayOf(history::hourAt(m_hour).from), rows.ledger);
    };
    const auto writeBlock = [](storage::HistoryTables &tables, const storage::BlockRow &row) { tables.putBlock(row); };
    return writeInSlices(m_change, all, writeRows) && writeInSlices(m_change, blocks, writeBlock);
}

bool HourRoller::writeGroup(const Subject &group, const GroupHour &hour)
{
    const auto subject = history::Subject::ofGroup(group);
    const history::HourBlocks blocks = toBlocks(hour);
    const std::string halfMinutes = storage::bodyOf(blocks.halfMinutes);
    const std::string fiveMinutes = storage::bodyOf(mergedBlock(Tier::FiveMinutes, subject, blocks.fiveMinutes));
    const std::string hours = storage::bodyOf(mergedBlock(Tier::Hours, subject, blocks.hours));
    return m_change([&](storage::HistoryTables &tables) {
        tables.putBlock(Tier::HalfMinutes, subject, blockOf(Tier::HalfMinutes, m_hour), halfMinutes);
        tables.putBlock(Tier::FiveMinutes, subject, blockOf(Tier::FiveMinutes, m_hour), fiveMinutes);
        tables.putBlock(Tier::Hours, subject, blockOf(Tier::Hours, m_hour), hours);
    });
}

GroupHour HourRoller::storedGroup(const Subject &group)
{
    const auto subject = history::Subject::ofGroup(group);
    const auto halfMinutes = m_reader.block(Tier::HalfMinutes, subject, blockOf(Tier::HalfMinutes, m_hour));
    const auto fiveMinutes = m_reader.block(Tier::FiveMinutes, subject, blockOf(Tier::FiveMinutes, m_hour));
    if (!halfMinutes || !fiveMinutes) {
        return {};
    }
    return fromBlocks(*halfMinutes, *fiveMinutes, slotOf(Tier::FiveMinutes, m_hour));
}

/// Categories are the sums of their groups as they are stored now, and the total is the sum of the categories.
bool HourRoller::rollSums()
{
    std::map<std::string, GroupHour> categories;
    for (const Subject &stored : m_reader.groupsIn(m_hour)) {
        if (stored.category.empty()) {
            continue;
        }
        // One that has no groups any more is written, too: it is nothing then.
        GroupHour &category = categories[stored.category];
        if (!stored.group.empty()) {
            add(category, storedGroup(stored));
        }
    }
    const history::Period period = history::hourAt(m_hour);
    for (const auto &[category, provisions] : m_reader.provisions(period)) {
        GroupHour &hour = categories[category];
        for (std::size_t i = 0; i < GroupHour::instants; ++i) {
            const auto time = period.from + history::stepOf(Tier::HalfMinutes) * static_cast<std::int64_t>(i);
            if (const Provision *provision = provisionAt(provisions, time)) {
                provisionByReport(hour.summaries[i], *provision);
            }
        }
    }
    GroupHour total;
    for (const auto &[category, hour] : categories) {
        if (!writeGroup({category, {}}, hour)) {
            return false;
        }
        add(total, hour);
    }
    const std::int64_t rolledUntil = std::max(m_reader.number(storage::rolledUntilSetting), m_hour + 1);
    const auto sayDone = [&](storage::HistoryTables &tables) {
        tables.putSetting(storage::rolledUntilSetting, rolledUntil);
    };
    const auto drop = [&](storage::HistoryTables &tables, const Subject &group) {
        tables.dropPresentRows(group, history::hourAt(m_hour).to);
    };
    return writeGroup({}, total) && m_change(sayDone) && writeInSlices(m_change, m_reader.presentGroups(), drop)
           && markRolled();
}

} // namespace muster::collector
