// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "ingest/error.h"

#include <string_view>
#include <vector>

/// The bodies of ClearML's worker calls, read into values of the domain. Pure: bytes in, value or error out.
/// The error names the field: "machine_stats.gpu_usage[3]: expected a number". `receivedAt` is the receiver's clock, by
/// which timestamps are judged.
namespace muster::ingest {

/// `workers.status_report`.
Result<domain::Report> parseStatusReport(std::string_view json, domain::Timestamp receivedAt);
/// `workers.status_report_batch`: one status report a line, empty lines skipped; the error names the line.
Result<std::vector<domain::Message>> parseStatusReportBatch(std::string_view lines, domain::Timestamp receivedAt);
/// Counted from 1, the line of the report with this index among those that were read from the batch.
std::size_t lineOfReport(std::string_view lines, std::size_t index);
/// `workers.register`.
Result<domain::Registration> parseRegistration(std::string_view json);
/// `workers.unregister`.
Result<domain::Unregistration> parseUnregistration(std::string_view json);
/// `workers.cluster_report`.
Result<domain::CapacityReport> parseCapacityReport(std::string_view json, domain::Timestamp receivedAt);
/// `workers.cluster_unregister`.
Result<domain::CapacityRemoval> parseCapacityRemoval(std::string_view json);

} // namespace muster::ingest
