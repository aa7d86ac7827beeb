// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <vector>

namespace muster::agent {

/// The mean of many samples, value by value; what no sample knew stays unknown.
class Averager final
{
public:
    void add(domain::MachineStats sample);
    bool isEmpty() const { return m_samples.empty(); }
    /// The mean since the last call. As many CPUs and GPUs as the newest sample had.
    domain::MachineStats take();

private:
    std::vector<domain::MachineStats> m_samples;
};

} // namespace muster::agent
