// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/rounds.h"

#include <QtGlobal>

namespace muster::test {

namespace {

constexpr char variable[] = "MUSTER_ENDURANCE_ROUNDS";

} // namespace

int rounds(int inEveryTestRun)
{
    return isLongForm() ? qEnvironmentVariableIntValue(variable) : inEveryTestRun;
}

bool isLongForm()
{
    return qEnvironmentVariableIntValue(variable) > 0;
}

} // namespace muster::test
