// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conflict.h"
#include "domain/details.h"
#include "domain/packer.h"
#include "domain/unpacker.h"

namespace muster::domain {

/// What of a worker is about its machine, and stands behind the rest.
void packOrigin(Packer &packer, const Origin &origin);
Origin unpackOrigin(Unpacker &unpacker);
void packDetails(Packer &packer, const Details &details);
Details unpackDetails(Unpacker &unpacker);
void packConflict(Packer &packer, const std::optional<Conflict> &conflict);
std::optional<Conflict> unpackConflict(Unpacker &unpacker);

} // namespace muster::domain
