// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capacitybook.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace muster::domain {

namespace {

Timestamp expiry(const Capacity &capacity)
{
    return capacity.receivedAt + capacity.report.timeout;
}

/// A sum in which what is not said adds nothing.
void addKnown(Reading &sum, Reading value)
{
    if (value.isKnown()) {
        sum = Reading{sum.valueOr(0.0) + value.value()};
    }
}

void provisionByReport(ResourceCounts &counts, Reading reported)
{
    // More than a million of anything is not believed.
    constexpr double most = 1e6;
    if (reported.isKnown()) {
        // To the thousandth, so that shares of 0.7 add up to 7 and not to a shade more.
        const double believed = std::round(std::clamp(reported.value(), 0.0, most) * 1000.0) / 1000.0;
        counts.provisioned = std::max(counts.running, static_cast<int>(std::ceil(believed)));
    }
}

} // namespace

void provisionByKnown(Summary &summary)
{
    for (ResourceCounts &counts : summary.counts) {
        counts.provisioned = counts.running + counts.lost;
    }
}

void provisionByReport(Summary &summary, const Provision &reported)
{
    provisionByReport(summary[Resource::Workers], reported.workers);
    provisionByReport(summary[Resource::Gpus], reported.gpus);
    provisionByReport(summary[Resource::Cpus], reported.cpus);
}

bool CapacityBook::hasRoomFor(const CapacityReport &report) const
{
    const auto category = m_categories.find(report.key);
    const bool isKnown = category != m_categories.end();
    if (!report.partial || (isKnown && category->second.shares.contains(report.worker))) {
        return isKnown || m_categories.size() < mostCategories;
    }
    std::size_t shares = 0;
    for (const auto &[key, each] : m_categories) {
        shares += each.shares.size();
    }
    return shares < mostShares && (isKnown || m_categories.size() < mostCategories);
}

bool CapacityBook::apply(const CapacityReport &report, Timestamp receivedAt)
{
    const auto [category, isNew] = m_categories.try_emplace(report.key);
    Capacity capacity{report, receivedAt};
    if (report.partial) {
        category->second.shares.insert_or_assign(report.worker, std::move(capacity));
    } else {
        category->second.whole = std::move(capacity);
    }
    return isNew;
}

bool CapacityBook::remove(const CapacityRemoval &removal)
{
    const auto category = m_categories.find(removal.key);
    if (category == m_categories.end()) {
        return false;
    }
    auto &[whole, shares] = category->second;
    const bool everything = removal.worker.empty();
    const bool withdrawsWhole = whole && (everything || whole->report.worker == removal.worker);
    if (withdrawsWhole) {
        whole.reset();
    }
    const bool withdrawsShare = shares.erase(removal.worker) > 0;
    if (everything) {
        // An agent that stops names only the category; the others' places are not its to withdraw. They go on to stand
        // where their shares say, which count again with their next report.
        for (auto &[worker, share] : shares) {
            share.report.timeout = {};
        }
    }
    if (!whole && shares.empty()) {
        m_categories.erase(category);
    }
    return everything || withdrawsWhole || withdrawsShare;
}

void CapacityBook::forgetShares(Timestamp time, const std::function<bool(std::string_view)> &isKnown)
{
    for (auto &[key, category] : m_categories) {
        auto &shares = category.shares;
        const std::size_t least = category.whole ? 0 : 1;
        for (auto share = shares.begin(); share != shares.end() && shares.size() > least;) {
            const bool isOver = expiry(share->second) < time && !isKnown(share->first);
            share = isOver ? shares.erase(share) : std::next(share);
        }
    }
}

const CapacityReport *CapacityBook::shareOf(std::string_view worker) const
{
    const Capacity *newest = nullptr;
    for (const auto &[key, category] : m_categories) {
        const auto share = category.shares.find(worker);
        if (share != category.shares.end() && (!newest || newest->receivedAt < share->second.receivedAt)) {
            newest = &share->second;
        }
    }
    return newest ? &newest->report : nullptr;
}

Provision CapacityBook::provision(std::string_view category, Timestamp now) const
{
    const auto found = m_categories.find(category);
    if (found == m_categories.end()) {
        return {};
    }
    Provision sum;
    const auto addReport = [&](const Capacity &capacity) {
        if (expiry(capacity) > now) {
            addKnown(sum.workers, capacity.report.maxWorkers);
            addKnown(sum.gpus, capacity.report.maxGpus);
            addKnown(sum.cpus, capacity.report.maxCpus);
        }
    };
    const auto &[whole, shares] = found->second;
    if (whole && expiry(*whole) > now) {
        addReport(*whole);
        return sum;
    }
    for (const auto &[worker, capacity] : shares) {
        addReport(capacity);
    }
    return sum;
}

std::vector<std::string> CapacityBook::categories(Timestamp now) const
{
    std::vector<std::string> names;
    for (const auto &[name, category] : m_categories) {
        const auto counts = [&](const auto &share) { return expiry(share.second) > now; };
        if ((category.whole && expiry(*category.whole) > now) || std::ranges::any_of(category.shares, counts)) {
            names.push_back(name);
        }
    }
    return names;
}

std::optional<Timestamp> CapacityBook::nextExpiry(Timestamp now) const
{
    std::optional<Timestamp> next;
    const auto look = [&](const Capacity &capacity) {
        if (expiry(capacity) > now && (!next || expiry(capacity) < *next)) {
            next = expiry(capacity);
        }
    };
    for (const auto &[name, category] : m_categories) {
        if (category.whole) {
            look(*category.whole);
        }
        for (const auto &[worker, capacity] : category.shares) {
            look(capacity);
        }
    }
    return next;
}

std::vector<Capacity> CapacityBook::all() const
{
    std::vector<Capacity> all;
    for (const auto &[name, category] : m_categories) {
        if (category.whole) {
            all.push_back(*category.whole);
        }
        for (const auto &[worker, capacity] : category.shares) {
            all.push_back(capacity);
        }
    }
    return all;
}

} // namespace muster::domain
