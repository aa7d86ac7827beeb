// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endurance/trace.h"

#include <functional>
#include <map>
#include <memory>
#include <random>

namespace muster::test {

/// What a disk holds of a folder that a traced program writes, and what may be left of it by a power cut.
///
/// What was written to a file before its last sync stays. Of later writes any may be missing, or have reached the disk
/// with some of their sectors only. A new, renamed or removed name stays so once its folder was synced; until then it
/// may be as it was before.
class Disk final
{
public:
    /// The folder is there, and empty.
    explicit Disk(const std::string &folder);

    void apply(const Traced &traced);

    /// Makes `folder` what a power cut would leave now, by chance.
    void leave(const std::filesystem::path &folder, std::mt19937 &random) const;
    /// Makes `folder` what an orderly end would leave now.
    void leaveEverything(const std::filesystem::path &folder) const;

private:
    struct Change
    {
        bool isTruncation = false;
        std::uint64_t offset = 0;
        std::string data;
    };
    struct File
    {
        bool isFolder = false;
        std::string onDisk;
        std::vector<Change> pending;
    };
    using FilePointer = std::shared_ptr<File>;
    using Names = std::map<std::string, FilePointer>;
    /// `from` goes, where it is named; `to` comes, where it is.
    struct NameChange
    {
        std::string from;
        std::string to;
        FilePointer file;
    };
    /// Which of the changes that are not synced reached the disk.
    enum class Luck { None, All, FirstOnes, Any, Sectors };

    void open(int descriptor, const std::string &path, int flags);
    void sync(int descriptor);
    void change(NameChange change);
    static void carryOut(const NameChange &change, Names &names);
    static std::string left(const File &file, Luck luck, std::mt19937 &random);
    static void write(const Names &names, const std::filesystem::path &folder,
                      const std::function<std::string(const File &)> &contents);

    std::map<int, FilePointer> m_descriptors;
    Names m_names;
    Names m_namesOnDisk;
    std::vector<NameChange> m_pending;
};

} // namespace muster::test
