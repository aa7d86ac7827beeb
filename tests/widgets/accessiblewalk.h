// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

namespace muster::test {

/// What someone who only hears the widget could not make sense of, a sentence each: controls that take the keyboard or
/// a click and have no name, no role or no value, and two buttons side by side of one name. Only what is to be seen
/// counts.
std::vector<std::string> unheard(QWidget &widget);

} // namespace muster::test
