// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/includes.h"

#include <algorithm>
#include <fstream>
#include <regex>

namespace muster::test {

namespace {

namespace fs = std::filesystem;

const Layer *findLayer(const std::vector<Layer> &table, std::string_view folder)
{
    const auto layer = std::ranges::find(table, folder, &Layer::folder);
    return layer == table.end() ? nullptr : &*layer;
}

bool contains(const std::vector<std::string_view> &list, std::string_view what)
{
    return std::ranges::find(list, what) != list.end();
}

struct Include
{
    std::string header;
    bool isQuoted = false;
};

class Checker final
{
public:
    Checker(const std::vector<Layer> &table, const fs::path &qtHeaders)
        : m_table(table),
          m_qtHeaders(qtHeaders)
    {
    }

    bool allows(const Layer &layer, const Include &include) const
    {
        const std::string first = include.header.substr(0, include.header.find('/'));
        if (findLayer(m_table, first)) {
            return first == layer.folder || contains(layer.folders, first);
        }
        if (include.isQuoted) {
            // Beside the file itself: generated code, or the parts of one program.
            return first == include.header;
        }
        const std::string family = familyOf(include.header, m_qtHeaders);
        return family == "std" || contains(layer.foreign, family);
    }

private:
    const std::vector<Layer> &m_table;
    const fs::path &m_qtHeaders;
};

bool isCode(const fs::path &file)
{
    return file.extension() == ".h" || file.extension() == ".cpp";
}

std::vector<std::string> violationsIn(const fs::path &file, const fs::path &source, const Layer &layer,
                                      const Checker &checker)
{
    static const std::regex line{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)"};
    std::vector<std::string> found;
    std::ifstream code{file};
    std::string text;
    for (int number = 1; std::getline(code, text); ++number) {
        std::smatch match;
        if (!std::regex_match(text, match, line)) {
            continue;
        }
        if (!checker.allows(layer, {match[2], match[1] == "\""})) {
            found.push_back(fs::relative(file, source).generic_string() + ':' + std::to_string(number)
                            + ": may not include " + match[2].str());
        }
    }
    return found;
}

} // namespace

std::string familyOf(const std::string &header, const fs::path &qtHeaders)
{
    const std::string first = header.substr(0, header.find('/'));
    if (first == "boost" || first == "openssl") {
        return first;
    }
    if (header == "zstd.h" || header == "simdjson.h" || header == "sqlite3.h") {
        return header.substr(0, header.find('.'));
    }
    if (first != header && first.starts_with("Qt")) {
        return first;
    }
    for (const auto &module : fs::directory_iterator{qtHeaders}) {
        if (fs::exists(module.path() / header)) {
            return module.path().filename().string();
        }
    }
    const bool isStandard = header.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string::npos;
    return isStandard ? "std" : "system";
}

std::vector<std::string> violations(const fs::path &source, const std::vector<Layer> &table, const fs::path &qtHeaders)
{
    const Checker checker{table, qtHeaders};
    std::vector<std::string> found;
    for (const auto &folder : fs::directory_iterator{source}) {
        const std::string name = folder.path().filename().string();
        if (!folder.is_directory()) {
            continue;
        }
        const Layer *layer = findLayer(table, name);
        if (!layer) {
            found.push_back(name + ": has no line in the table of layers");
            continue;
        }
        for (const auto &file : fs::recursive_directory_iterator{folder}) {
            if (isCode(file.path())) {
                std::ranges::move(violationsIn(file.path(), source, *layer, checker), std::back_inserter(found));
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace muster::test
