// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endurance/reports.h"
#include "endurance/trace.h"

#include <map>

namespace muster::test {

/// Which reports a traced collector has acknowledged: each connection carries one request at a time.
class Answers final
{
public:
    void apply(const Traced &traced);

    const Reports &acknowledged() const { return m_acknowledged; }

private:
    /// What was heard over each connection since it was last answered.
    std::map<int, std::string> m_heard;
    Reports m_acknowledged;
};

} // namespace muster::test
