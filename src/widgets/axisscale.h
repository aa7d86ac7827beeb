// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster::widgets {

/// Two axes that share their grid lines: each runs from 0 to its maximum in the same number of equal, whole steps.
struct AxisScale
{
    int intervals = 4;
    int leftMaximum = 4;
    int rightMaximum = 4;

    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};

/// The scale of round steps (1, 2, 5, 10, 20, 25, 50 …) that holds both values and wastes the least height. There are
/// at most `room` steps, and neither fewer than 2 nor more than 6.
AxisScale sharedScale(int leftValue, int rightValue, int room);

} // namespace muster::widgets
