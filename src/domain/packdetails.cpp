// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packdetails.h"

namespace muster::domain {

namespace {

// One description of each value serves both ways, as in packing.cpp.

template <typename Codec, typename What>
void process(Codec &codec, What &process)
{
    codec.field(process.pid);
    codec.field(process.user);
    codec.reading(sizeFigure, process.memory);
}

template <typename Codec, typename What>
void gpu(Codec &codec, What &gpu)
{
    const auto field = [&](auto &value) { codec.field(value); };
    codec.field(gpu.uuid);
    codec.field(gpu.name);
    codec.field(gpu.parent);
    codec.reading(powerFigure, gpu.power);
    codec.reading(powerFigure, gpu.powerLimit);
    codec.list(gpu.throttle, field);
    codec.optional(gpu.eccCorrected, field);
    codec.optional(gpu.eccUncorrected, field);
    codec.optional(gpu.xid, field);
    codec.list(gpu.processes, [&](auto &value) { process(codec, value); });
}

template <typename Codec, typename What>
void machine(Codec &codec, What &machine)
{
    codec.field(machine.bootId);
    codec.field(machine.os);
    codec.field(machine.cpuModel);
    codec.reading(sizeFigure, machine.homeDiskTotal);
    codec.reading(sizeFigure, machine.homeDiskFree);
    codec.list(machine.gpus, [&](auto &value) { gpu(codec, value); });
}

} // namespace

void packOrigin(Packer &packer, const Origin &origin)
{
    packer.field(origin.address());
    packer.field(origin.agent());
}

Origin unpackOrigin(Unpacker &unpacker)
{
    std::string address;
    std::string agent;
    unpacker.field(address);
    unpacker.field(agent);
    return {std::move(address), std::move(agent)};
}

void packDetails(Packer &packer, const Details &details)
{
    machine(packer, details.get());
}

Details unpackDetails(Unpacker &unpacker)
{
    MachineDetails details;
    machine(unpacker, details);
    return Details{std::move(details)};
}

void packConflict(Packer &packer, const std::optional<Conflict> &conflict)
{
    packer.optional(conflict, [&](const Conflict &known) {
        packer.field(known.since);
        for (const Speaker &speaker : known.speakers) {
            packer.field(speaker.bootId);
            packOrigin(packer, speaker.origin);
        }
    });
}

std::optional<Conflict> unpackConflict(Unpacker &unpacker)
{
    std::optional<Conflict> conflict;
    unpacker.optional(conflict, [&](Conflict &known) {
        unpacker.field(known.since);
        for (Speaker &speaker : known.speakers) {
            unpacker.field(speaker.bootId);
            speaker.origin = unpackOrigin(unpacker);
        }
    });
    return conflict;
}

} // namespace muster::domain
