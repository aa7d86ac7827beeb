// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <string>

namespace muster::storage {

/// Keeps a second writer out of a data folder. It is the system's lock on a file, which ends with the process however
/// that ends: what the file says is for people only, and a lock file left behind by another machine or container is
/// none.
class FolderLock final
{
public:
    explicit FolderLock(const QString &folder);

    bool isHeld() const { return m_problem.empty(); }
    /// Why it can't be had; one sentence.
    const std::string &problem() const { return m_problem; }

private:
    QFile m_file;
    std::string m_problem;
};

} // namespace muster::storage
