// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/answers.h"

#include <regex>

namespace muster::test {

namespace {

/// The reports in a request as our reporters write it; a registration or a capacity report has none.
Reports reportsIn(const std::string &request)
{
    static const std::regex report{R"re("worker":"([^"]*)","timestamp":(\d+))re"};
    Reports reports;
    if (!request.starts_with("POST /workers.status_report") && !request.starts_with("GET /workers.status_report")) {
        return reports;
    }
    for (std::sregex_iterator at{request.begin(), request.end(), report}, end; at != end; ++at) {
        reports.insert(QString::fromStdString((*at)[1].str() + '\t' + (*at)[2].str()));
    }
    return reports;
}

} // namespace

void Answers::apply(const Traced &traced)
{
    const int connection = traced.entry.descriptor;
    switch (traced.kind()) {
    case TraceEntry::Kind::Start:
        m_heard.clear();
        break;
    case TraceEntry::Kind::Received:
        m_heard[connection] += traced.data;
        break;
    case TraceEntry::Kind::Sent:
        if (traced.data.starts_with("HTTP/1.1 2")) {
            m_acknowledged.unite(reportsIn(m_heard[connection]));
        }
        m_heard.erase(connection);
        break;
    default:
        break;
    }
}

} // namespace muster::test
