// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>

namespace muster::sim {

/// What a random number is about, so that numbers about different things have nothing to do with each other.
enum class Topic : std::uint64_t {
    GroupSize,
    Group,
    Machine,
    Name,
    Job,
    Phase,
    Pause,
    Dip,
    Wave,
    Gpu,
    Core,
    Memory,
    Disk,
    Network,
    Office,
    Presence,
    Death,
    GpuFailure,
    Missing,
};

/// Randomness without state: the same seed and the same path always give the same number, in whatever order one asks.
class Noise final
{
public:
    constexpr explicit Noise(std::uint64_t seed)
        : m_bits(mixed(seed))
    {
    }

    /// The noise of something within this: `noise.of(Topic::Job, level, slot)`.
    template <std::integral... Path>
    constexpr Noise of(Topic topic, Path... path) const
    {
        Noise result{m_bits ^ (0x9e3779b97f4a7c15ULL * (static_cast<std::uint64_t>(topic) + 1))};
        ((result = Noise{result.m_bits + static_cast<std::uint64_t>(path)}), ...);
        return result;
    }

    constexpr std::uint64_t bits() const { return m_bits; }
    /// From 0 to 1, without 1.
    constexpr double unit() const { return static_cast<double>(m_bits >> 11) * 0x1.0p-53; }
    constexpr double between(double low, double high) const { return low + (high - low) * unit(); }
    constexpr bool happens(double probability) const { return unit() < probability; }
    constexpr std::size_t below(std::size_t count) const { return static_cast<std::size_t>(m_bits % count); }

    /// 32 hexadecimal digits, as ClearML's ids are.
    std::string id() const;

private:
    /// The finaliser of SplitMix64.
    static constexpr std::uint64_t mixed(std::uint64_t bits)
    {
        bits += 0x9e3779b97f4a7c15ULL;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
        return bits ^ (bits >> 31);
    }

    std::uint64_t m_bits;
};

} // namespace muster::sim
