// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/disk.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>

namespace muster::test {

namespace {

using Kind = TraceEntry::Kind;

constexpr std::uint64_t sectorBytes = 512;

void put(std::string &contents, std::uint64_t offset, std::string_view data)
{
    contents.resize(std::max<std::size_t>(contents.size(), offset + data.size()));
    contents.replace(offset, data.size(), data);
}

/// Each sector arrives or not; the file is as long as if all did.
void putSomeSectors(std::string &contents, std::uint64_t offset, std::string_view data, std::mt19937 &random)
{
    contents.resize(std::max<std::size_t>(contents.size(), offset + data.size()));
    for (std::uint64_t at = 0; at < data.size();) {
        const std::uint64_t bytes = sectorBytes - (offset + at) % sectorBytes;
        if (random() % 2 == 0) {
            const std::string_view sector = data.substr(at, bytes);
            contents.replace(offset + at, sector.size(), sector);
        }
        at += bytes;
    }
}

} // namespace

Disk::Disk(const std::string &folder)
    : m_names{{folder, std::make_shared<File>(File{true, {}, {}})}},
      m_namesOnDisk(m_names)
{
}

void Disk::apply(const Traced &traced)
{
    const TraceEntry &entry = traced.entry;
    switch (entry.kind) {
    case Kind::Start:
        m_descriptors.clear();
        break;
    case Kind::Open:
        open(entry.descriptor, traced.data, static_cast<int>(entry.offset));
        break;
    case Kind::Close:
        m_descriptors.erase(entry.descriptor);
        break;
    case Kind::Write:
        m_descriptors.at(entry.descriptor)->pending.push_back({false, entry.offset, traced.data});
        break;
    case Kind::Truncate:
        m_descriptors.at(entry.descriptor)->pending.push_back({true, entry.offset, {}});
        break;
    case Kind::Sync:
        sync(entry.descriptor);
        break;
    case Kind::Rename:
        change({traced.data, traced.more, m_names.at(traced.data)});
        break;
    case Kind::Unlink:
        change({traced.data, {}, {}});
        break;
    case Kind::MakeFolder:
        change({{}, traced.data, std::make_shared<File>(File{true, {}, {}})});
        break;
    case Kind::Received:
    case Kind::Sent:
    case Kind::Said:
        break;
    }
}

void Disk::open(int descriptor, const std::string &path, int flags)
{
    std::string name = path;
    while (name.ends_with('/')) {
        name.pop_back();
    }
    if (!m_names.contains(name)) {
        change({{}, name, std::make_shared<File>()});
    }
    m_descriptors[descriptor] = m_names.at(name);
    if ((flags & O_TRUNC) != 0) {
        m_names.at(name)->pending.push_back({true, 0, {}});
    }
}

void Disk::sync(int descriptor)
{
    const FilePointer file = m_descriptors.at(descriptor);
    std::mt19937 unused;
    file->onDisk = left(*file, Luck::All, unused);
    file->pending.clear();
    if (!file->isFolder) {
        return;
    }
    const auto itself = std::ranges::find(m_names, file, &Names::value_type::second);
    const auto isInside = [&](const NameChange &change) {
        const std::string &name = change.to.empty() ? change.from : change.to;
        return name.substr(0, name.rfind('/')) == itself->first;
    };
    for (const NameChange &change : m_pending) {
        if (isInside(change)) {
            carryOut(change, m_namesOnDisk);
        }
    }
    std::erase_if(m_pending, isInside);
}

void Disk::change(NameChange change)
{
    carryOut(change, m_names);
    m_pending.push_back(std::move(change));
}

void Disk::carryOut(const NameChange &change, Names &names)
{
    names.erase(change.from);
    if (!change.to.empty()) {
        names[change.to] = change.file;
    }
}

std::string Disk::left(const File &file, Luck luck, std::mt19937 &random)
{
    std::string contents = file.onDisk;
    std::size_t first = luck == Luck::None ? 0 : file.pending.size();
    if (luck == Luck::FirstOnes && first > 0) {
        first = random() % first;
    }
    for (std::size_t i = 0; i < first; ++i) {
        const Change &change = file.pending[i];
        const bool isLucky = luck != Luck::Any || random() % 2 == 0;
        if (change.isTruncation && isLucky) {
            contents.resize(change.offset);
        } else if (luck == Luck::Sectors) {
            putSomeSectors(contents, change.offset, change.data, random);
        } else if (isLucky) {
            put(contents, change.offset, change.data);
        }
    }
    return contents;
}

void Disk::leave(const std::filesystem::path &folder, std::mt19937 &random) const
{
    const auto luck = [&random] { return static_cast<Luck>(random() % 5); };
    Names names = m_namesOnDisk;
    const Luck namesLuck = luck();
    const std::size_t most = namesLuck == Luck::FirstOnes ? random() % (m_pending.size() + 1) : m_pending.size();
    for (std::size_t i = 0; i < most && namesLuck != Luck::None; ++i) {
        if (namesLuck <= Luck::FirstOnes || random() % 2 == 0) {
            carryOut(m_pending[i], names);
        }
    }
    write(names, folder, [&](const File &file) { return left(file, luck(), random); });
}

void Disk::leaveEverything(const std::filesystem::path &folder) const
{
    std::mt19937 unused;
    write(m_names, folder, [&unused](const File &file) { return left(file, Luck::All, unused); });
}

void Disk::write(const Names &names, const std::filesystem::path &folder,
                 const std::function<std::string(const File &)> &contents)
{
    const auto rootSize = names.begin()->first.size();
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    // In order: folders come before what is in them.
    for (const auto &[name, file] : names) {
        const std::filesystem::path path = folder.string() + name.substr(rootSize);
        if (file->isFolder) {
            std::filesystem::create_directory(path);
        } else if (std::filesystem::exists(path.parent_path())) {
            std::ofstream{path, std::ios::binary} << contents(*file);
        }
    }
}

} // namespace muster::test
