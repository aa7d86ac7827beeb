// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/job.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace muster::sim {
namespace {

using domain::Timestamp;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// Time is cut into slots. A slot holds one job, or it is cut into slots of the next level.
struct Level
{
    milliseconds slot;
    double probability;
};
constexpr std::array<Level, 4> levels{{{hours{48}, 0.35}, {hours{12}, 0.45}, {hours{2}, 0.6}, {minutes{20}, 0.6}}};

/// Which slot of that length it is, and how far into it.
struct Slot
{
    std::int64_t index;
    milliseconds into;
};
Slot slotAt(Timestamp time, milliseconds length)
{
    const auto since = time.time_since_epoch();
    return {since / length, since % length};
}

bool isAtRest(const Machine &machine, Timestamp time)
{
    constexpr double keepsWorking = 0.1;
    const auto zone = hours{static_cast<int>(machine.groupNoise.of(Topic::Office).below(5)) - 2};
    const auto local = time + zone;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const bool isWeekend = std::chrono::weekday{day}.iso_encoding() > 5;
    const bool isNight = local - day < hours{8} || local - day >= hours{20};
    const auto which = day.time_since_epoch().count();
    return machine.kind->hours == Hours::Office && (isWeekend || isNight)
           && !machine.noise.of(Topic::Office, which).happens(keepsWorking);
}

JobKind kindOf(Noise noise)
{
    const double chance = noise.of(Topic::Wave).unit();
    return chance < 0.8 ? JobKind::Training : chance < 0.94 ? JobKind::Serving : JobKind::Forgotten;
}

std::size_t gpusOf(const Machine &machine, std::size_t level, Noise noise)
{
    const std::size_t halvings = level == 0 ? 0 : noise.of(Topic::Gpu).below(6) / 4;
    return machine.kind->gpus >> halvings;
}

double trainingLoad(const Job &job, milliseconds running, Timestamp time)
{
    const auto startUp = seconds{static_cast<int>(job.noise.of(Topic::Phase).between(45, 240))};
    if (running < startUp) {
        return 2.0;
    }
    const auto period = minutes{15 + static_cast<int>(job.noise.of(Topic::Pause).below(45))};
    const auto pause = seconds{30 + static_cast<int>(job.noise.of(Topic::Pause, 1).below(45))};
    if (running % period > period - pause) {
        return 12.0;
    }
    // One job in five is badly tuned and never fills its GPUs.
    const bool isTuned = job.noise.of(Topic::Wave, 2).happens(0.8);
    const double plateau = job.noise.of(Topic::Phase, 1).between(isTuned ? 90.0 : 40.0, isTuned ? 99.0 : 75.0);
    const double step = job.noise.of(Topic::Phase, 2, running / hours{2}).between(-6.0, 1.0);
    const bool waitsForData = job.noise.of(Topic::Dip, slotAt(time, seconds{40}).index).happens(0.04);
    return (plateau + step) * (waitsForData ? 0.35 : 1.0);
}

double servingLoad(const Job &job, Timestamp time)
{
    const double hour = static_cast<double>(slotAt(time, hours{24}).into / seconds{1}) / 3600.0;
    const double day = 0.5 - 0.5 * std::cos((hour - 3.0) / 12.0 * std::numbers::pi);
    return job.noise.of(Topic::Wave, 1).between(15.0, 35.0) + 40.0 * day;
}

} // namespace

std::optional<Job> jobAt(const Machine &machine, Timestamp time)
{
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const milliseconds length = levels[level].slot;
        const auto part = [length](double share) {
            return milliseconds{std::llround(share * static_cast<double>(length.count()))};
        };
        const bool isGroups = level == 0;
        const Noise owner = isGroups ? machine.groupNoise : machine.noise;
        const Slot slot = slotAt(time + part(owner.of(Topic::Job, level).unit()), length);
        const Noise noise = owner.of(Topic::Job, level, slot.index);
        if (!noise.happens(levels[level].probability)) {
            continue;
        }
        const milliseconds start = part(noise.of(Topic::Job, 1).between(0.0, 0.05));
        const milliseconds end = part(noise.of(Topic::Job, 2).between(0.85, 1.0));
        const Timestamp began = time - slot.into + start;
        if (slot.into < start || slot.into >= end || (!isGroups && isAtRest(machine, began))) {
            return {};
        }
        // One task a machine, even where a whole group works together.
        const Noise own = isGroups ? machine.noise.of(Topic::Job, slot.index) : noise;
        return Job{isGroups ? JobKind::Training : kindOf(noise), own, began, gpusOf(machine, level, noise)};
    }
    return {};
}

double gpuLoad(const Job &job, std::size_t gpu, Timestamp time)
{
    if (gpu >= job.gpus || job.kind == JobKind::Forgotten) {
        return 0.0;
    }
    const double load =
        job.kind == JobKind::Serving ? servingLoad(job, time) : trainingLoad(job, time - job.start, time);
    const double bias = job.noise.of(Topic::Gpu, gpu).between(-2.0, 2.0);
    const double jitter = job.noise.of(Topic::Gpu, gpu, domain::toUnixMilliseconds(time)).between(-3.0, 3.0);
    return std::clamp(load + bias + jitter, 0.0, 100.0);
}

double checkpointActivity(const Job &job, Timestamp time)
{
    const auto period = minutes{10 + static_cast<int>(job.noise.of(Topic::Disk).below(20))};
    const bool isWriting = job.kind == JobKind::Training && (time - job.start) % period > period - seconds{60};
    return isWriting ? 1.0 : 0.0;
}

} // namespace muster::sim
