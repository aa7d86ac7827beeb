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

/// Writes values one after the other; an Unpacker reads them in the same order.
class Packer final
{
public:
    ByteWriter bytes;

    void field(const std::string &text) { bytes.text(text); }
    void field(bool value) { bytes.byte(value ? 1 : 0); }
    void field(std::uint32_t value) { bytes.number(value); }
    void field(std::uint64_t value) { bytes.number(value); }
    void field(Timestamp time) { bytes.signedNumber(toUnixMilliseconds(time)); }
    void field(std::chrono::milliseconds duration) { bytes.signedNumber(duration.count()); }
    void field(std::chrono::seconds duration) { bytes.signedNumber(duration.count()); }
    void reading(const MetricInfo &metric, Reading value)
    {
        bytes.number(isBelieved(metric, value) ? static_cast<std::uint64_t>(toSteps(metric, value)) + 1 : 0);
    }
    template <typename Enum>
    void enumerator(Enum value)
    {
        bytes.byte(static_cast<std::uint8_t>(value));
    }
    template <typename T, typename Each>
    void list(const std::vector<T> &list, Each each)
    {
        bytes.number(list.size());
        for (const T &item : list) {
            each(item);
        }
    }
    template <typename T, typename Each>
    void optional(const std::optional<T> &value, Each each)
    {
        field(value.has_value());
        if (value) {
            each(*value);
        }
    }
};

} // namespace muster::domain
