// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "reporter/addenda.h"

#include <vector>

namespace muster::agent {

/// What many samples come to, value by value; what no sample knew stays unknown.
struct Averages
{
    domain::MachineStats mean;
    reporter::Range range;
};

/// Collects samples, and makes means of them.
class Averager final
{
public:
    void add(domain::MachineStats sample);
    bool isEmpty() const { return m_samples.empty(); }
    /// Of the samples since the last call. As many CPUs and GPUs as the newest sample had.
    Averages take();

private:
    std::vector<domain::MachineStats> m_samples;
};

} // namespace muster::agent
