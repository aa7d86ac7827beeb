// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/searchindex.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/naturalorder.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace muster::viewmodels {

namespace {

/// How well a text fits, best first.
enum class Rank { Whole, Beginning, WordStart, Within, Scattered, None };

/// In the order of FoundKind: how the settings name them.
constexpr std::array<const char *, static_cast<std::size_t>(FoundKind::Count_)> kindNames{"category", "group", "worker",
                                                                                          "task", "action"};
/// Texts that the settings keep of each: kind, category, group, worker and name.
constexpr qsizetype textsEach = 5;

constexpr bool isAscii(char character)
{
    return static_cast<unsigned char>(character) < 0x80;
}

/// Any byte of a letter that is not in ASCII counts as a letter.
constexpr bool isInWord(char character)
{
    const bool isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    return isLetter || (character >= '0' && character <= '9') || !isAscii(character);
}

/// Small letters. Most names are ASCII, which is many times faster.
std::string folded(std::string_view text)
{
    if (!std::ranges::all_of(text, isAscii)) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
    }
    std::string small{text};
    for (char &character : small) {
        character = character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    }
    return small;
}

Rank rankAt(std::string_view text, std::size_t nameAt, std::size_t at, std::size_t length)
{
    if (at == 0 || at == nameAt) {
        return at + length == text.size() ? Rank::Whole : Rank::Beginning;
    }
    return isInWord(text[at - 1]) ? Rank::Within : Rank::WordStart;
}

bool holdsAllWords(std::string_view text, std::string_view wanted)
{
    while (!wanted.empty()) {
        const std::size_t end = std::min(wanted.find(' '), wanted.size());
        if (text.find(wanted.substr(0, end)) == std::string_view::npos) {
            return false;
        }
        wanted.remove_prefix(std::min(end + 1, wanted.size()));
    }
    return true;
}

Rank rankOf(std::string_view text, std::size_t nameAt, std::string_view wanted)
{
    Rank best = Rank::None;
    for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
        best = std::min(best, rankAt(text, nameAt, at, wanted.size()));
    }
    return best == Rank::None && holdsAllWords(text, wanted) ? Rank::Scattered : best;
}

} // namespace

void SearchIndex::add(Findable what, std::string_view text, std::size_t nameAt)
{
    m_entries.push_back({std::move(what), folded(text), nameAt});
}

void SearchIndex::refresh(const FleetModel &fleet, const std::vector<Action> &actions)
{
    clear();
    std::set<std::string> categories;
    for (const auto &group : fleet.groups()) {
        const domain::GroupKey &key = group->id();
        categories.insert(key.category);
        add({FoundKind::Group, history::Subject::ofGroup({key.category, key.group})}, group->title,
            key.category.size() + 1);
        for (const FleetWorker *row : group->workers) {
            const domain::Worker &worker = row->worker;
            const std::string &name = worker.name.name;
            add({FoundKind::Worker, history::Subject::ofWorker(worker.id)}, worker.id,
                worker.id.ends_with(name) ? worker.id.size() - name.size() : 0);
            if (!worker.task.empty() && worker.liveness == domain::Liveness::Running) {
                add({FoundKind::Task, history::Subject::ofWorker(worker.id), worker.task}, worker.task);
            }
        }
    }
    for (const std::string &category : categories) {
        add({FoundKind::Category, history::Subject::ofGroup({category, {}})}, category);
    }
    for (const Action &action : actions) {
        add({FoundKind::Action, {}, action.name}, action.text.toStdString());
    }
}

Findings SearchIndex::find(const QString &text) const
{
    const std::string wanted = folded(text.left(longestText).simplified().toStdString());
    if (wanted.empty()) {
        return {};
    }
    using Match = std::pair<Rank, const Entry *>;
    std::vector<Match> matches;
    for (const Entry &entry : m_entries) {
        if (const Rank rank = rankOf(entry.text, entry.nameAt, wanted); rank != Rank::None) {
            matches.emplace_back(rank, &entry);
        }
    }
    const std::size_t shown = std::min(most, matches.size());
    const auto end = matches.begin() + static_cast<std::ptrdiff_t>(shown);
    std::ranges::partial_sort(matches, end, [](const Match &a, const Match &b) {
        const auto left = std::tuple{a.first, a.second->what.kind};
        const auto right = std::tuple{b.first, b.second->what.kind};
        if (left != right) {
            return left < right;
        }
        const auto order = naturalOrder(a.second->text, b.second->text);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    Findings found{.shown = {}, .more = static_cast<int>(matches.size() - shown)};
    std::transform(matches.begin(), end, std::back_inserter(found.shown),
                   [](const Match &match) { return match.second->what; });
    return found;
}

bool SearchIndex::contains(const Findable &what) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &entry) { return entry.what == what; });
}

QStringList toTexts(const std::vector<Findable> &all)
{
    QStringList texts;
    for (const auto &[kind, subject, name] : all) {
        texts += QLatin1String{kindNames[static_cast<std::size_t>(kind)]};
        for (const std::string &part : {subject.group.category, subject.group.group, subject.worker, name}) {
            texts += QString::fromStdString(part);
        }
    }
    return texts;
}

std::vector<Findable> findablesFrom(const QStringList &texts)
{
    std::vector<Findable> all;
    for (qsizetype at = 0; at + textsEach <= texts.size(); at += textsEach) {
        const auto kind = std::ranges::find(kindNames, texts[at].toStdString());
        const auto part = [&](qsizetype place) { return texts[at + place].toStdString(); };
        if (kind != kindNames.end()) {
            all.push_back({static_cast<FoundKind>(kind - kindNames.begin()),
                           {.worker = part(3), .group = {part(1), part(2)}},
                           part(4)});
        }
    }
    return all;
}

} // namespace muster::viewmodels
