// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conflict.h"

namespace muster::domain {

namespace {

enum class Tell { Address, BootId };

std::string lineOf(const Speaker &speaker, Tell tell)
{
    const std::string &address = speaker.origin.address();
    return tell == Tell::BootId && !speaker.bootId.empty() ? address + " [" + speaker.bootId + ']' : address;
}

} // namespace

std::string speakersLine(const Conflict &conflict)
{
    const auto &[first, second] = conflict.speakers;
    const Tell tell = first.origin.address() == second.origin.address() ? Tell::BootId : Tell::Address;
    return lineOf(first, tell) + ", " + lineOf(second, tell);
}

} // namespace muster::domain
