// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "viewmodels/numberedtexts.h"

#include <map>
#include <vector>

namespace muster::viewmodels {

/// An event whose texts stand elsewhere, each under its number in EventTexts.
struct EventRow
{
    domain::Timestamp time{};
    std::uint32_t worker = 0;
    std::uint32_t group = 0;
    std::uint32_t detail = 0;
    domain::EventKind kind{};
    domain::EventReason reason{};

    friend bool operator==(const EventRow &, const EventRow &) = default;
};
static_assert(sizeof(EventRow) == 24);

/// The texts of many events, each once. Detail 0 is the empty one.
class EventTexts final
{
public:
    EventTexts() { m_details.numberOf({}); }

    /// Takes the event's texts in.
    EventRow rowOf(const domain::Event &event);
    domain::Event eventOf(const EventRow &row) const;
    bool isRowOf(const EventRow &row, const domain::Event &event) const;

    const NumberedTexts &workers() const { return m_workers; }
    const NumberedTexts &details() const { return m_details; }
    const std::vector<domain::Subject> &groups() const { return m_groups; }
    /// About what all of them take.
    std::size_t bytes() const;

private:
    std::uint32_t groupNumber(const domain::Event &event);

    NumberedTexts m_workers;
    NumberedTexts m_details;
    std::vector<domain::Subject> m_groups;
    std::map<domain::Subject, std::uint32_t> m_groupNumbers;
    std::size_t m_groupBytes = 0;
};

} // namespace muster::viewmodels
