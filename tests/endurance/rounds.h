// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster::test {

/// How often the check is repeated: a few times with every test run; as often as MUSTER_ENDURANCE_ROUNDS says in the
/// long form (script/endurance).
int rounds(int inEveryTestRun);

/// Whether the long form runs, in its full size and with what it measured printed.
bool isLongForm();

} // namespace muster::test
