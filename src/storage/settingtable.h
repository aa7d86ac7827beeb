// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listenerrules.h"
#include "domain/rules.h"
#include "domain/thresholds.h"
#include "history/retention.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace muster::storage {

/// Everything that may be set.
struct Configuration
{
    domain::Rules rules{};
    history::Retention retention{};
    domain::Thresholds thresholds{};
    domain::ListenerRules listener{};
};

/// How one value is written and read; `read` answers what is wrong with a text.
struct Setting
{
    std::string key;
    std::string meaning;
    std::function<std::string(const Configuration &)> write;
    std::function<std::optional<std::string>(Configuration &, const std::string &)> read;
};

/// All there are, in the order in which they are listed.
const std::vector<Setting> &allSettings();

} // namespace muster::storage
