// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/summary.h"

#include <functional>
#include <map>
#include <string_view>

namespace muster::domain {

/// A capacity report and when it was heard.
struct Capacity
{
    CapacityReport report;
    Timestamp receivedAt{};

    friend bool operator==(const Capacity &, const Capacity &) = default;
};

/// What reports say is provisioned in one category; unknown where none says a figure.
struct Provision
{
    Reading workers;
    Reading gpus;
    Reading cpus;

    friend bool operator==(const Provision &, const Provision &) = default;
};

/// Provisioned by what is known: everything that is not gone.
void provisionByKnown(Summary &summary);
/// Provisioned by what was reported, and never less than what runs; an unknown figure leaves what stands there.
void provisionByReport(Summary &summary, const Provision &reported);

/// What is provisioned, by category. A report counts until its timeout after its receipt; its key stays known as a
/// category until it is withdrawn, so that workers do not change their group when a report is late.
class CapacityBook final
{
public:
    static constexpr std::size_t mostCategories = 1'000;
    static constexpr std::size_t mostShares = 100'000;

    /// Whether it is about something known already, or one more may be known.
    bool hasRoomFor(const CapacityReport &report) const;
    /// True when the key is new, so that workers may stand elsewhere now.
    bool apply(const CapacityReport &report, Timestamp receivedAt);
    /// True when something was withdrawn. Without a worker's name, shares stop counting but still place their workers.
    bool remove(const CapacityRemoval &removal);

    /// Forgets shares that stopped counting before `time`, of workers who are not known. The last of a category stays,
    /// so that it goes on to be known.
    void forgetShares(Timestamp time, const std::function<bool(std::string_view worker)> &isKnown);

    bool isKey(std::string_view category) const { return m_categories.contains(category); }

    /// The share that this worker reported last; null where it reported none.
    const CapacityReport *shareOf(std::string_view worker) const;

    /// What unexpired reports provision in a category: a whole report wins over the sum of the shares.
    Provision provision(std::string_view category, Timestamp now) const;

    /// The categories with a report that still counts at `now`.
    std::vector<std::string> categories(Timestamp now) const;
    /// The next instant after `now` at which a report stops counting.
    std::optional<Timestamp> nextExpiry(Timestamp now) const;

    /// Everything that is known, to be stored.
    std::vector<Capacity> all() const;

private:
    struct Category
    {
        std::optional<Capacity> whole;
        std::map<std::string, Capacity, std::less<>> shares;
    };

    std::map<std::string, Category, std::less<>> m_categories;
};

} // namespace muster::domain
