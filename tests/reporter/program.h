// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace muster::test {

/// One of our programs as its user runs it: in a process of its own, with what it says on a pipe.
class Program final
{
public:
    Program(const std::string &file, std::vector<std::string> arguments);
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    /// Kills it where it still runs.
    ~Program();

    void signal(int number) const;
    /// Waits for its end; its exit code, or minus the signal that ended it.
    int wait();
    /// All it has said on stdout and stderr, once it has ended.
    const std::string &output() const { return m_output; }

private:
    pid_t m_process = -1;
    int m_pipe = -1;
    std::string m_output;
};

} // namespace muster::test
