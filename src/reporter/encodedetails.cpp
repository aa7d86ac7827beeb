// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/encodedetails.h"

#include <algorithm>

namespace muster::reporter {
namespace {

using domain::GpuDetails;
using domain::GpuProcess;
using domain::MetricInfo;
using domain::Reading;

constexpr std::size_t longestName = 256;

std::string plain(std::string text)
{
    text.resize(std::min(text.size(), longestName));
    std::ranges::replace_if(
        text, [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
}

void writeName(ObjectWriter &object, std::string_view key, const std::string &text)
{
    if (!text.empty()) {
        appendText(object.key(key), plain(text));
    }
}

void writeFigure(ObjectWriter &object, std::string_view key, const MetricInfo &metric, Reading reading)
{
    const Reading step = reading.isKnown() ? domain::quantized(metric, reading.value()) : reading;
    if (step.isKnown()) {
        appendNumber(object.key(key), step.value());
    }
}

template <typename Number>
void writeCount(ObjectWriter &object, std::string_view key, const std::optional<Number> &count)
{
    if (count) {
        appendNumber(object.key(key), *count);
    }
}

void appendProcess(std::string &out, const GpuProcess &process)
{
    ObjectWriter object{out};
    appendNumber(object.key("pid"), process.pid);
    writeName(object, "user", process.user);
    writeFigure(object, "memory", domain::sizeFigure, process.memory);
}

void appendGpu(std::string &out, const GpuDetails &gpu, std::size_t index)
{
    ObjectWriter object{out};
    appendNumber(object.key("index"), index);
    writeName(object, "uuid", gpu.uuid);
    writeName(object, "name", gpu.name);
    writeName(object, "mig", gpu.parent);
    writeFigure(object, "power", domain::powerFigure, gpu.power);
    writeFigure(object, "power_limit", domain::powerFigure, gpu.powerLimit);
    if (!gpu.throttle.empty()) {
        appendTexts(object.key("throttle"), gpu.throttle);
    }
    writeCount(object, "ecc_corrected", gpu.eccCorrected);
    writeCount(object, "ecc_uncorrected", gpu.eccUncorrected);
    writeCount(object, "xid", gpu.xid);
    if (!gpu.processes.empty()) {
        appendList(object.key("processes"), gpu.processes,
                   [&out](const GpuProcess &process) { appendProcess(out, process); });
    }
}

} // namespace

void writeDetails(ObjectWriter &extension, const domain::MachineDetails &details)
{
    writeName(extension, "boot_id", details.bootId);
    writeName(extension, "os", details.os);
    writeName(extension, "cpu_model", details.cpuModel);
    writeFigure(extension, "home_disk_total", domain::sizeFigure, details.homeDiskTotal);
    writeFigure(extension, "home_disk_free", domain::sizeFigure, details.homeDiskFree);
    if (!details.gpus.empty()) {
        std::string &out = extension.key("gpus");
        std::size_t index = 0;
        appendList(out, details.gpus, [&](const GpuDetails &gpu) { appendGpu(out, gpu, index++); });
    }
}

} // namespace muster::reporter
