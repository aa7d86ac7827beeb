// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster::widgets {

/// From now on screen readers are told of every LinePlot that it is a chart, and where its cursor stands. May be called
/// again.
void tellScreenReadersOfPlots();

} // namespace muster::widgets
