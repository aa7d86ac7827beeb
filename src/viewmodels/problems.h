// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace muster::viewmodels {

/// What the layers below tell in English, as one line in the user's language; what is none of problemSentences() stays
/// as it is. So a status that stands in sight follows a change of the language, and logs and exit messages stay
/// English.
QString problemText(std::string_view english);

/// The sentences that are known, with %1, %2 … in this order for what varies. The first that fits is taken, and what
/// stands at %1 may be another.
std::span<const char *const> problemSentences();

} // namespace muster::viewmodels
