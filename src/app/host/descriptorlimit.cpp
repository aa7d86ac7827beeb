// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/descriptorlimit.h"

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

#include <limits>

namespace muster::app {

std::size_t raiseDescriptorLimit()
{
#if __has_include(<sys/resource.h>)
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        // Where it is refused, the old limit stays, and the listener waits for free descriptors.
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
        return limit.rlim_cur == RLIM_INFINITY ? std::numeric_limits<std::size_t>::max() : limit.rlim_cur;
    }
#endif
    return std::numeric_limits<std::size_t>::max();
}

} // namespace muster::app
