// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"

#include "domain/capacityfigure.h"
#include "domain/packdetails.h"
#include "domain/seal.h"

#include <type_traits>

namespace muster::domain {

namespace {

constexpr std::uint8_t version = 1;
/// Of messages, since each has its length in front.
constexpr std::uint8_t framedVersion = 2;
/// Of workers, since their origin stands behind the rest.
constexpr std::uint8_t originVersion = 2;
/// And since their machine's details and a conflict stand behind that.
constexpr std::uint8_t detailsVersion = 3;

/// What a message is, by its place in Message; part of the format.
constexpr std::uint8_t reportKind = 0;

// One description of each value serves both ways: a Codec is a Packer or an Unpacker, and `field` moves one value
// through it.

template <typename Codec, typename Texts>
void texts(Codec &codec, Texts &list)
{
    codec.list(list, [&](auto &text) { codec.field(text); });
}

template <typename Codec, typename Stats>
void stats(Codec &codec, Stats &stats)
{
    forEachMetric<HostMetric>([&](HostMetric metric) { codec.reading(info(metric), stats.host[metric]); });
    codec.list(stats.cpuUtilization, [&](auto &value) { codec.reading(info(CpuMetric::Utilization), value); });
    codec.list(stats.cpuTemperature, [&](auto &value) { codec.reading(info(CpuMetric::Temperature), value); });
    codec.list(stats.gpus, [&](auto &gpu) {
        forEachMetric<GpuMetric>([&](GpuMetric metric) { codec.reading(info(metric), gpu[metric]); });
    });
}

template <typename Codec, typename What>
void fieldsOf(Codec &codec, What &report) requires std::is_same_v<std::remove_const_t<What>, Report>
{
    codec.field(report.worker);
    codec.field(report.timestamp);
    codec.optional(report.stats, [&](auto &value) { stats(codec, value); });
    codec.field(report.task);
    codec.field(report.queue);
    codec.field(report.knowsTask);
    codec.optional(report.queues, [&](auto &list) { texts(codec, list); });
    codec.optional(report.tags, [&](auto &list) { texts(codec, list); });
    codec.optional(report.interval, [&](auto &interval) { codec.field(interval); });
}

template <typename Codec, typename What>
void fieldsOf(Codec &codec, What &registration) requires std::is_same_v<std::remove_const_t<What>, Registration>
{
    codec.field(registration.worker);
    texts(codec, registration.queues);
    codec.field(registration.timeout);
}

template <typename Codec, typename What>
void fieldsOf(Codec &codec, What &unregistration) requires std::is_same_v<std::remove_const_t<What>, Unregistration>
{
    codec.field(unregistration.worker);
}

template <typename Codec, typename What>
void fieldsOf(Codec &codec, What &capacity) requires std::is_same_v<std::remove_const_t<What>, CapacityReport>
{
    codec.field(capacity.worker);
    codec.field(capacity.partial);
    codec.field(capacity.key);
    codec.field(capacity.timestamp);
    codec.field(capacity.timeout);
    texts(codec, capacity.resourceGroups);
    codec.reading(capacityFigure, capacity.maxWorkers);
    codec.reading(capacityFigure, capacity.maxGpus);
    codec.reading(capacityFigure, capacity.maxCpus);
}

template <typename Codec, typename What>
void fieldsOf(Codec &codec, What &removal) requires std::is_same_v<std::remove_const_t<What>, CapacityRemoval>
{
    codec.field(removal.key);
    codec.field(removal.worker);
}

template <typename Codec, typename What>
void fieldsOf(Codec &codec, What &worker) requires std::is_same_v<std::remove_const_t<What>, Worker>
{
    const auto time = [&](auto &value) { codec.field(value); };
    const auto activity = [&](auto &value) { codec.enumerator(value); };
    codec.field(worker.id);
    codec.field(worker.name.category);
    codec.field(worker.name.group);
    codec.field(worker.name.name);
    codec.field(worker.placedByCapacity);
    codec.enumerator(worker.liveness);
    codec.enumerator(worker.activity);
    codec.optional(worker.lastReport, time);
    codec.optional(worker.lastStats, time);
    codec.optional(worker.lastNotice, time);
    codec.field(worker.lastHeard);
    codec.field(worker.registered);
    codec.field(worker.skew);
    codec.field(worker.interval);
    codec.field(worker.timeout);
    codec.field(worker.task);
    codec.field(worker.queue);
    codec.field(worker.knowsTask);
    codec.optional(worker.taskSince, time);
    texts(codec, worker.queues);
    texts(codec, worker.tags);
    stats(codec, worker.stats);
    codec.list(worker.gpuActivity, activity);
    codec.list(worker.cpuActivity, activity);
    codec.enumerator(worker.loggedActivity);
    codec.optional(worker.busySince, time);
}

/// The alternative of this number, empty; the order of Message is part of the format.
std::optional<Message> emptyMessage(std::uint8_t kind)
{
    static_assert(std::variant_size_v<Message> == 5);
    switch (kind) {
    case reportKind:
        return Report{};
    case 1:
        return Registration{};
    case 2:
        return Unregistration{};
    case 3:
        return CapacityReport{};
    case 4:
        return CapacityRemoval{};
    default:
        return std::nullopt;
    }
}

void unpackFields(Unpacker &unpacker, Message &message)
{
    std::visit([&](auto &fields) { fieldsOf(unpacker, fields); }, message);
}

/// Each message is unpacked by `unpackOne(unpacker, message)`.
template <typename UnpackOne>
std::optional<std::vector<Heard>> unpackEach(std::string_view body, UnpackOne unpackOne)
{
    Unpacker unpacker{ByteReader{body}};
    std::vector<Heard> messages;
    unpacker.list(messages, [&](Heard &heard) {
        const auto empty = emptyMessage(unpacker.bytes.byte());
        unpacker.field(heard.receivedAt);
        heard.message = empty.value_or(Report{});
        unpackOne(unpacker, heard.message);
        if (!empty) {
            unpacker.bytes.fail();
        }
    });
    return unpacker.isDone() ? std::optional{std::move(messages)} : std::nullopt;
}

/// With its length in front, so that it can be passed over.
void unpackFramed(Unpacker &unpacker, Message &message)
{
    Unpacker fields{ByteReader{unpacker.bytes.text()}};
    unpackFields(fields, message);
    if (!fields.isDone()) {
        unpacker.bytes.fail();
    }
}

} // namespace

std::string packMessages(const std::vector<Heard> &messages)
{
    Packer packer;
    Packer body;
    packer.bytes.byte(framedVersion);
    packer.list(messages, [&](const Heard &heard) {
        packer.bytes.byte(static_cast<std::uint8_t>(heard.message.index()));
        packer.field(heard.receivedAt);
        body.bytes.clear();
        std::visit([&](const auto &message) { fieldsOf(body, message); }, heard.message);
        packer.bytes.text(body.bytes.bytes());
    });
    return sealed(std::move(packer.bytes));
}

std::optional<std::vector<Heard>> unpackMessages(std::string_view bytes)
{
    if (const auto body = unsealed(bytes, framedVersion)) {
        return unpackEach(*body, unpackFramed);
    }
    // As the first version wrote them.
    const auto body = unsealed(bytes, version);
    return body ? unpackEach(*body, unpackFields) : std::nullopt;
}

bool forEachPackedReport(std::string_view bytes, const std::function<void(const PackedReport &)> &visit)
{
    const auto body = unsealed(bytes, framedVersion);
    if (!body) {
        const auto messages = unpackMessages(bytes);
        return messages && forEachPackedReport(packMessages(*messages), visit);
    }
    ByteReader reader{*body};
    for (std::size_t left = reader.count(); left > 0 && reader.ok(); --left) {
        const bool isReport = reader.byte() == reportKind;
        reader.signedNumber();
        const std::string_view message = reader.text();
        if (isReport && reader.ok()) {
            ByteReader fields{message};
            const std::string_view worker = fields.text();
            visit({worker, fromUnixMilliseconds(fields.signedNumber()), message});
        }
    }
    return reader.ok() && reader.atEnd();
}

std::optional<Report> unpackReport(std::string_view body)
{
    Unpacker unpacker{ByteReader{body}};
    Report report;
    fieldsOf(unpacker, report);
    return unpacker.isDone() ? std::optional{std::move(report)} : std::nullopt;
}

std::string packWorker(const Worker &worker)
{
    Packer packer;
    packer.bytes.byte(detailsVersion);
    fieldsOf(packer, worker);
    packOrigin(packer, worker.origin);
    packDetails(packer, worker.details);
    packConflict(packer, worker.conflict);
    return sealed(std::move(packer.bytes));
}

std::optional<Worker> unpackWorker(std::string_view bytes)
{
    const auto written = bytes.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(bytes.front());
    const auto body = written >= version && written <= detailsVersion ? unsealed(bytes, written) : std::nullopt;
    if (!body) {
        return std::nullopt;
    }
    Unpacker unpacker{ByteReader{*body}};
    Worker worker;
    fieldsOf(unpacker, worker);
    if (written >= originVersion) {
        worker.origin = unpackOrigin(unpacker);
    }
    if (written >= detailsVersion) {
        worker.details = unpackDetails(unpacker);
        worker.conflict = unpackConflict(unpacker);
    }
    return unpacker.isDone() ? std::optional{std::move(worker)} : std::nullopt;
}

} // namespace muster::domain
