// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/program.h"

#include <array>
#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace muster::test {

Program::Program(const std::string &file, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), file);
    std::vector<char *> pointers;
    for (std::string &argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        throw std::runtime_error{"no pipe"};
    }
    m_process = fork();
    if (m_process == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(file.c_str(), pointers.data());
        _exit(127);
    }
    close(ends[1]);
    m_pipe = ends[0];
}

Program::~Program()
{
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        wait();
    }
}

void Program::signal(int number) const
{
    kill(m_process, number);
}

int Program::wait()
{
    std::array<char, 4096> buffer;
    for (ssize_t count = 0; (count = read(m_pipe, buffer.data(), buffer.size())) > 0;) {
        m_output.append(buffer.data(), static_cast<std::size_t>(count));
    }
    close(m_pipe);
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace muster::test
