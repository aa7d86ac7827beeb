// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster::widgets {

/// Has screen readers told what the widgets that are painted here are: a graph is a chart whose value is told, a card a
/// button. May be called again at any time.
void tellScreenReaders();

} // namespace muster::widgets
