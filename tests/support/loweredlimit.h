// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace muster::test {

/// This program may have less of something for as long as this lives; what goes beyond fails, and does not kill it.
class LoweredLimit final
{
public:
    LoweredLimit(__rlimit_resource resource, rlim_t most)
        : m_resource(resource)
    {
        getrlimit(m_resource, &m_before);
        const rlimit lowered{most, m_before.rlim_max};
        setrlimit(m_resource, &lowered);
    }
    LoweredLimit(const LoweredLimit &) = delete;
    LoweredLimit &operator=(const LoweredLimit &) = delete;
    ~LoweredLimit()
    {
        setrlimit(m_resource, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    __rlimit_resource m_resource;
    rlimit m_before{};
    void (*m_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

} // namespace muster::test
