// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace muster::test {

/// What one folder of src/ may include.
struct Layer
{
    std::string_view folder;
    /// Folders of ours, besides itself.
    std::vector<std::string_view> folders;
    /// Families of foreign headers, besides the standard library; see familyOf().
    std::vector<std::string_view> foreign;
};

/// The layers, as docs/architecture.md draws them. A folder that is not here may not be in src/.
inline const std::vector<Layer> layers{
    // clang-format off
    {"domain",     {},                             {}},
    {"access",     {"domain"},                     {"boost", "openssl", "system"}},
    {"history",    {"domain"},                     {}},
    {"ingest",     {"domain", "access"},           {"boost", "openssl", "simdjson"}},
    {"reporter",   {"domain", "access"},           {"boost", "openssl"}},
    {"agent",      {"domain", "reporter"},         {"boost", "system"}},
    {"sim",        {"domain", "reporter"},         {"boost"}},
    {"storage",    {"domain", "history"},          {"QtCore", "QtSql", "sqlite3", "system", "zstd"}},
    {"collector",  {"domain", "history", "storage"}, {"QtCore"}},
    {"sources",    {"domain"},                     {"QtCore", "QtNetwork"}},
    {"viewmodels", {"domain", "history"},          {"QtCore"}},
    {"widgets",    {"domain", "history", "viewmodels"}, {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtDBus", "QtSvg"}},
    {"app",        {"domain", "access", "history", "ingest", "reporter", "agent", "sim", "storage", "collector", "sources", "viewmodels", "widgets"},
                   {"QtCore", "QtGui", "QtWidgets", "QtSql", "QtNetwork", "boost", "openssl", "system"}},
    // clang-format on
};

} // namespace muster::test
