// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axisscale.h"

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int fewestIntervals = 2;
constexpr int mostIntervals = 6;
/// How many numbers of intervals are tried.
constexpr int choices = 3;
/// Far above any fleet, and the axis above it still fits an int.
constexpr int largestValue = 100'000'000;

/// The smallest round step of which `intervals` reach the value.
int roundStep(int value, int intervals)
{
    const long long needed = (static_cast<long long>(value) + intervals - 1) / intervals;
    for (long long decade = 1;; decade *= 10) {
        for (const long long tenths : {10, 20, 25, 50}) {
            if (decade * tenths % 10 == 0 && decade * tenths / 10 >= needed) {
                return static_cast<int>(decade * tenths / 10);
            }
        }
    }
}

} // namespace

AxisScale sharedScale(int leftValue, int rightValue, int room)
{
    const int left = std::clamp(leftValue, 1, largestValue);
    const int right = std::clamp(rightValue, 1, largestValue);
    const int most = std::clamp(room, fewestIntervals, mostIntervals);
    const int fewest = std::max(fewestIntervals, most - choices + 1);
    AxisScale best;
    double leastWaste = 0.0;
    for (int intervals = fewest; intervals <= most; ++intervals) {
        const AxisScale scale{intervals, intervals * roundStep(left, intervals),
                              intervals * roundStep(right, intervals)};
        const double waste = static_cast<double>(scale.leftMaximum) / left * scale.rightMaximum / right;
        if (intervals == fewest || waste < leastWaste) {
            best = scale;
            leastWaste = waste;
        }
    }
    return best;
}

} // namespace muster::widgets
