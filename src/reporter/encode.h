// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "reporter/addenda.h"

#include <span>
#include <string>
#include <string_view>

namespace muster::reporter {

/// One request to a collector: an endpoint such as "workers.register", and its body.
struct Call
{
    /// Always text with static storage.
    std::string_view endpoint;
    std::string body;
};

/// Bodies as ClearML's agents send them, one line each; numbers are rounded to the metric's step and never depend on
/// the locale. An unknown reading is null in a list and an absent key elsewhere.
std::string statusReportJson(const domain::Report &report, const Addenda &addenda = {});
std::string registrationJson(const domain::Registration &registration);
std::string unregistrationJson(const domain::Unregistration &unregistration);
std::string capacityReportJson(const domain::CapacityReport &report);
std::string capacityRemovalJson(const domain::CapacityRemoval &removal);

/// The request that says it.
Call toCall(const domain::Message &message);

/// One request for many bodies of statusReportJson(): all are stored, or none.
Call toBatch(std::span<const std::string> statusReports);

} // namespace muster::reporter
