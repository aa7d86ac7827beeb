// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "domain/metrics.h"
#include "domain/timestamp.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace muster::domain {

/// Reads what a Packer wrote. Once something is not as it has to be, nothing is read any more.
class Unpacker final
{
public:
    ByteReader bytes;

    /// Whether everything was as it has to be, and nothing is left.
    bool isDone() const { return bytes.ok() && bytes.atEnd(); }

    void field(std::string &text) { text = std::string{bytes.text()}; }
    void field(bool &value) { value = bytes.byte() != 0; }
    void field(std::uint64_t &value) { value = bytes.number(); }
    void field(std::uint32_t &value)
    {
        const std::uint64_t number = bytes.number();
        value = static_cast<std::uint32_t>(number);
        if (value != number) {
            bytes.fail();
        }
    }
    void field(Timestamp &time) { time = fromUnixMilliseconds(bytes.signedNumber()); }
    void field(std::chrono::milliseconds &duration) { duration = std::chrono::milliseconds{bytes.signedNumber()}; }
    void field(std::chrono::seconds &duration) { duration = std::chrono::seconds{bytes.signedNumber()}; }
    void reading(const MetricInfo &metric, Reading &value)
    {
        const std::uint64_t steps = bytes.number();
        value = steps > 0 ? fromSteps(metric, static_cast<std::int64_t>(steps - 1)) : Reading{};
        if (steps > 0 && !isBelieved(metric, value)) {
            bytes.fail();
        }
    }
    template <typename Enum>
    void enumerator(Enum &value)
    {
        const std::uint8_t number = bytes.byte();
        if (number >= static_cast<std::uint8_t>(Enum::Count_)) {
            bytes.fail();
            return;
        }
        value = static_cast<Enum>(number);
    }
    template <typename T, typename Each>
    void list(std::vector<T> &list, Each each)
    {
        list.clear();
        for (std::size_t left = bytes.count(); left > 0 && bytes.ok(); --left) {
            each(list.emplace_back());
        }
    }
    template <typename T, typename Each>
    void optional(std::optional<T> &value, Each each)
    {
        bool present = false;
        field(present);
        value.reset();
        if (present) {
            each(value.emplace());
        }
    }
};

} // namespace muster::domain
