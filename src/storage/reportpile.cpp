// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reportpile.h"

#include "domain/bytes.h"
#include "history/tier.h"

namespace muster::storage {

using namespace domain;

void ReportPile::add(const PackedReport &report)
{
    std::string &bodies = m_bodies[{history::hourOf(report.timestamp), std::string{report.worker}}];
    ByteWriter length;
    length.fixed32(static_cast<std::uint32_t>(report.body.size()));
    bodies.append(length.bytes()).append(report.body);
    ++m_size;
}

std::vector<ReportPile::Place> ReportPile::places() const
{
    std::vector<Place> places;
    places.reserve(m_bodies.size());
    for (const auto &[place, bodies] : m_bodies) {
        places.push_back(place);
    }
    return places;
}

std::vector<Report> ReportPile::reports(const Place &place) const
{
    std::vector<Report> reports;
    const auto found = m_bodies.find(place);
    if (found == m_bodies.end()) {
        return reports;
    }
    constexpr std::size_t lengthSize = 4;
    for (std::string_view left = found->second; left.size() >= lengthSize;) {
        const std::size_t length = ByteReader{left.substr(0, lengthSize)}.fixed32();
        if (auto report = unpackReport(left.substr(lengthSize, length))) {
            reports.push_back(std::move(*report));
        }
        left.remove_prefix(std::min(left.size(), lengthSize + length));
    }
    return reports;
}

} // namespace muster::storage
