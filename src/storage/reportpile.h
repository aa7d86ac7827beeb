// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace muster::storage {

/// Reports as they came, put together by hour and worker. They stay packed, so that a great many fit into memory.
class ReportPile final
{
public:
    struct Place
    {
        std::int64_t hour = 0;
        std::string worker;

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void add(const domain::PackedReport &report);
    std::size_t size() const { return m_size; }

    /// In order of hours, then of names.
    std::vector<Place> places() const;
    /// As they came; none for a place that has none.
    std::vector<domain::Report> reports(const Place &place) const;

private:
    /// Bodies with their length in front.
    std::map<Place, std::string> m_bodies;
    std::size_t m_size = 0;
};

} // namespace muster::storage
