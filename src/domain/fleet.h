// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "domain/changes.h"
#include "domain/groupbook.h"
#include "domain/hiddenworkers.h"
#include "domain/tracker.h"

#include <deque>
#include <limits>
#include <set>
#include <unordered_map>
#include <utility>

namespace muster::domain {

/// One who is gone, and when it was heard last.
struct Departed
{
    std::string id;
    Timestamp lastHeard{};
};

/// The present: every worker, group and category, and what is provisioned. It knows no clock, no socket and no SQL.
class Fleet final
{
public:
    /// `rules.hiddenWorkers` that are no regular expressions are passed over; see badPatterns().
    explicit Fleet(Rules rules);
    Fleet(const Fleet &) = delete;
    Fleet &operator=(const Fleet &) = delete;

    static constexpr std::size_t everybody = std::numeric_limits<std::size_t>::max();
    /// Who is gone, and was heard no more for so long, is let go; so is what it said of capacity when that is over for
    /// so long. History keeps them as long as it keeps anything.
    static constexpr std::chrono::hours keptGone{24};
    /// So many who are gone are kept for that time; of more, who was heard longest ago is let go earlier.
    static constexpr std::size_t manyGone = 20'000;

    const Rules &rules() const { return m_rules; }
    /// The patterns of hidden workers that could not be read.
    const std::vector<std::string> &badPatterns() const { return m_hidden.badPatterns(); }

    Arrival arrival(const Report &report) const;
    /// Whether the message's worker is here or lost, or there are fewer than `most` who are. Who is gone makes room,
    /// until there are `most` and manyGone of those: then names that were never heard have to wait.
    bool hasRoomFor(const Message &message, std::size_t most) const;

    /// Takes one message that was not seen before. Events are kept until takeEvents().
    void apply(const Message &message, Timestamp receivedAt);

    /// Judges who is silent, whose conflict is over, and which capacity has expired; to be called about each second.
    /// Answers of how many workers that is news, at most `most`: no message tells that again, so it has to be stored.
    std::size_t tick(Timestamp now, std::size_t most = everybody);

    /// Judges who is busy and idle without waiting for reports: for a fleet that was restored under other rules.
    void judgeActivities();

    /// Silence before `time` was ours, not the workers': nobody listened.
    void listenSince(Timestamp time);

    std::vector<Event> takeEvents();
    /// What changed since the last call; `events` and `rollups` are left empty.
    Changes takeChanges(Timestamp now);
    /// The next Changes are everything there is.
    void showAll();
    /// A row of history for the total, each category and each group.
    std::vector<RollupRow> rollups(Timestamp time);

    /// How many workers are known, hidden ones and those who are gone included.
    std::size_t size() const { return m_entries.size(); }
    /// Every worker that is known, hidden ones included, in no order.
    std::vector<Worker> workers() const;
    /// The same, without the hidden ones.
    std::vector<Worker> visibleWorkers() const;
    std::vector<Capacity> capacities() const { return m_capacity.all(); }
    /// What reports provision now in each category of which they speak.
    std::map<std::string, Provision> provisions(Timestamp now) const;
    /// What the store has to write, hidden workers included: all who fell silent since the last call, and the next
    /// `most` of those who changed.
    std::vector<Worker> takeUnsaved(std::size_t most = everybody);
    /// Puts those who are unsaved now in the order of their ids, in which neighbours lie side by side in the store; who
    /// changes later comes behind them. Answers with how many takeUnsaved() takes them all.
    std::size_t sortUnsaved();

    /// Who may be let go: gone for long, or one of too many; saved and told as such. At most `most`, who was heard
    /// longest ago first.
    std::vector<Departed> departed(Timestamp now, std::size_t most) const;
    /// Lets go of those of whom there is no news since they were named, and of what is long over of capacity. Answers
    /// with their ids, for the store to drop. Who comes back is new.
    std::vector<std::string> letGo(const std::vector<Departed> &departed, Timestamp now);

    /// Puts back what the store kept; capacities first, for they say where workers stand.
    void restore(Worker worker);
    void restore(const Capacity &capacity);
    /// Refills the idle rules' means from a report that the store kept.
    void recall(const Report &report);

private:
    struct Entry
    {
        Tracker tracker;
        bool hidden = false;
        bool changed = false;
        bool unsaved = false;
        bool counted = false;
        /// Its place in m_watched.
        std::optional<Timestamp> watchedFor{};
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Entries = std::unordered_map<std::string, Entry, Hash, std::equal_to<>>;

    void take(const Report &report, Timestamp receivedAt);
    void take(const Registration &registration, Timestamp receivedAt);
    void take(const Unregistration &unregistration, Timestamp receivedAt);
    void take(const CapacityReport &report, Timestamp receivedAt);
    void take(const CapacityRemoval &removal, Timestamp receivedAt);

    Entry &entryFor(std::string_view id);
    Entry &insert(Worker worker);
    bool place(Tracker &tracker) const;
    void placeAllAnew();
    void touch(Entry &entry);
    void show(Entry &entry);
    std::vector<Event> &eventsOf(const Entry &entry);
    void expectExpiry(Timestamp expiry);
    void refreshSummaries(Timestamp now);

    void noteTime(Timestamp time);
    void watch(Entry &entry);
    void watchFor(Entry &entry, std::optional<Timestamp> time);
    void watchEverybody();

    void count(Entry &entry);
    static bool mayLeave(const Entry &entry);

    Rules m_rules;
    HiddenWorkers m_hidden;
    Entries m_entries;
    /// Who is here or lost, hidden ones included.
    std::size_t m_present = 0;
    std::vector<Entry *> m_changed;
    /// Some are there twice; those that were saved meanwhile are passed over.
    std::deque<Entry *> m_unsaved;
    std::vector<Entry *> m_silent;
    GroupBook m_groups;
    CapacityBook m_capacity;
    Timestamp m_listeningSince{};
    /// Who is to be judged behind which instant: never later than there is something to say of it.
    std::set<std::pair<Timestamp, Entry *>> m_watched;
    /// The latest instant that was ever heard of: a tick before it tells that the clock was set back.
    Timestamp m_latest{};
    bool m_isEverybodyDue = false;
    std::optional<Timestamp> m_nextExpiry;
    bool m_categoriesChanged = false;
    std::vector<CategorySummary> m_categories;
    Summary m_total;
    std::vector<Event> m_events;
    std::vector<Event> m_unshownEvents;
};

} // namespace muster::domain
