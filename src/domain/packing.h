// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "domain/worker.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::domain {

/// A message and when it was heard.
struct Heard
{
    Message message;
    Timestamp receivedAt{};

    friend bool operator==(const Heard &, const Heard &) = default;
};

/// Packs messages for the journal: a version byte, the messages, a CRC-32. Readings are whole steps of their metric, so
/// that a message comes back exactly as it was.
std::string packMessages(const std::vector<Heard> &messages);
/// Nothing when the bytes were damaged, or are of a newer version.
std::optional<std::vector<Heard>> unpackMessages(std::string_view bytes);

/// One report of packed messages, still packed; the texts lie in the bytes that it was found in.
struct PackedReport
{
    std::string_view worker;
    Timestamp timestamp{};
    std::string_view body;
};

/// Visits every report without unpacking more than its head. False when the bytes were damaged, or are of a newer
/// version; reports may have been visited then.
bool forEachPackedReport(std::string_view bytes, const std::function<void(const PackedReport &)> &visit);
/// Nothing when it was damaged.
std::optional<Report> unpackReport(std::string_view body);

/// Packs the present of one worker, in the same way.
std::string packWorker(const Worker &worker);
std::optional<Worker> unpackWorker(std::string_view bytes);

} // namespace muster::domain
