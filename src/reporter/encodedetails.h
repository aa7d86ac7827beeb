// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/machinedetails.h"
#include "reporter/jsonwriter.h"

namespace muster::reporter {

/// Adds the details to Muster's extension; what is unknown is absent. Texts go as printable ASCII, at most 256 bytes:
/// a collector refuses others, with the report.
void writeDetails(ObjectWriter &extension, const domain::MachineDetails &details);

} // namespace muster::reporter
