// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/origin.h"
#include "domain/timestamp.h"

#include <array>
#include <string>

namespace muster::domain {

/// Who speaks, as far as its receiver can tell.
struct Speaker
{
    /// See MachineDetails; empty where the machine does not tell.
    std::string bootId;
    Origin origin;

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// Two machines report under one name.
struct Conflict
{
    /// Receiver's clock, when it was noticed.
    Timestamp since{};
    std::array<Speaker, 2> speakers;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// The two speakers as one line: their addresses, or what else tells them apart.
std::string speakersLine(const Conflict &conflict);

} // namespace muster::domain
