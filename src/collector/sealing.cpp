// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/sealing.h"

#include "history/replay.h"
#include "storage/settings.h"

#include <algorithm>
#include <span>

namespace muster::collector {

namespace {

using storage::ReportPile;

/// At a quarter of a KiB a report, 60 MiB: ten minutes of ten thousand workers.
constexpr std::size_t mostPiled = 250'000;
/// So many are packed and then written.
constexpr std::size_t placesAtOnce = 200;

struct Sealed
{
    ReportPile::Place place;
    storage::Bodies bodies;
};

std::vector<Sealed> sealedPlaces(const ReportPile &pile, std::span<const ReportPile::Place> places)
{
    std::vector<Sealed> sealed;
    sealed.reserve(places.size());
    for (const ReportPile::Place &place : places) {
        auto reports = pile.reports(place);
        history::sortForReplay(reports);
        sealed.push_back({place, storage::bodiesOf(reports)});
    }
    return sealed;
}

bool write(const std::vector<Sealed> &sealed, const ChangeHistory &change)
{
    return writeInSlices(change, sealed, [](storage::HistoryTables &tables, const Sealed &row) {
        const auto &[worker, hour] = std::tie(row.place.worker, row.place.hour);
        tables.addSamples(worker, hour, row.bodies);
        tables.markUnrolled(worker, hour);
        // The next hour begins with what this one ends with.
        tables.markUnrolled(worker, hour + 1);
    });
}

bool writeAll(const ReportPile &pile, const std::vector<ReportPile::Place> &places, const ChangeHistory &change)
{
    for (std::span<const ReportPile::Place> left{places}; !left.empty();) {
        const auto some = left.first(std::min(left.size(), placesAtOnce));
        left = left.subspan(some.size());
        if (!write(sealedPlaces(pile, some), change)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<std::set<std::int64_t>> sealJournal(storage::HistoryReader &reader, const ChangeHistory &change)
{
    std::set<std::int64_t> hours;
    for (bool more = true; more;) {
        const std::int64_t after = reader.number(storage::sealedSetting);
        ReportPile pile;
        const std::int64_t last = reader.pileUp(pile, after, mostPiled);
        more = last > after;
        const auto places = pile.places();
        std::ranges::transform(places, std::inserter(hours, hours.end()), &ReportPile::Place::hour);
        const auto mark = [last](storage::HistoryTables &tables) { tables.putSetting(storage::sealedSetting, last); };
        if (more && (!writeAll(pile, places, change) || !change(mark))) {
            return std::nullopt;
        }
    }
    return hours;
}

} // namespace muster::collector
