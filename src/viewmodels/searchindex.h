// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/subject.h"

#include <QStringList>

#include <string>
#include <vector>

namespace muster::viewmodels {

class FleetModel;

/// What can be found; equally good ones stand in this order.
enum class FoundKind : int { Category, Group, Worker, Task, Action, Count_ };

/// One thing that can be found.
struct Findable
{
    FoundKind kind = FoundKind::Action;
    /// The category, the group or the worker; of a task the worker that runs it; of an action nobody.
    history::Subject subject{};
    /// The task, or what the action is called.
    std::string name{};

    friend bool operator==(const Findable &, const Findable &) = default;
};

/// What was found, best first, and how many more there were.
struct Findings
{
    std::vector<Findable> shown;
    int more = 0;

    friend bool operator==(const Findings &, const Findings &) = default;
};

/// Everything in the fleet that has a name, and actions, to be searched at each key: in it stands each text with its
/// letters made small, as of the last refresh().
class SearchIndex final
{
public:
    /// Most that are found.
    static constexpr std::size_t most = 50;
    /// UTF-16 units of what is searched for; the rest is passed over.
    static constexpr qsizetype longestText = 200;

    struct Action
    {
        std::string name;
        QString text;
    };

    /// Takes the names of now. A task is one while a running worker runs it.
    void refresh(const FleetModel &fleet, const std::vector<Action> &actions);
    /// Forgets all names.
    void clear() { m_entries.clear(); }

    /// In order: the whole text or the whole last part of an id; its beginning; the beginning of a word; the middle of
    /// one; all words of `text` in any order. Among equals in natural order. Nothing is found by an empty text.
    Findings find(const QString &text) const;
    bool contains(const Findable &what) const;

private:
    struct Entry
    {
        Findable what;
        std::string text;
        /// Where the last part of an id begins.
        std::size_t nameAt = 0;
    };

    void add(Findable what, std::string_view text, std::size_t nameAt = 0);

    std::vector<Entry> m_entries;
};

/// What the settings keep of them, and back; what makes no sense is passed over.
QStringList toTexts(const std::vector<Findable> &all);
std::vector<Findable> findablesFrom(const QStringList &texts);

} // namespace muster::viewmodels
