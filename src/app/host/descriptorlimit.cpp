// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/descriptorlimit.h"

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace muster::app {

void raiseDescriptorLimit()
{
#if __has_include(<sys/resource.h>)
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        // Where it is refused, the old limit stays, and the listener waits for free descriptors.
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

} // namespace muster::app
