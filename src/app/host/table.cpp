// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/table.h"

#include "domain/csv.h"

#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>

namespace muster::app {

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(std::ostream &out, const std::vector<std::string> &columns)
        : m_out(out)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            m_out << (i > 0 ? "," : "") << columns[i];
        }
        m_out << "\r\n";
    }

    void row(const std::vector<Cell> &cells) override
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_out << (i > 0 ? "," : "") << std::visit(m_text, cells[i]);
        }
        m_out << "\r\n";
    }

    void end() override { m_out.flush(); }

private:
    static std::string number(domain::Reading value, int decimals) { return domain::csvCell(value, decimals); }

    static std::string list(const NumberList &list)
    {
        std::string text;
        for (std::size_t i = 0; i < list.values.size(); ++i) {
            text += (i > 0 ? ";" : "") + number(list.values[i], list.decimals);
        }
        return text;
    }

    static constexpr auto m_text = Overloaded{
        [](std::monostate) { return std::string{}; },
        [](std::int64_t value) { return std::to_string(value); },
        [](const Number &value) { return number(value.value, value.decimals); },
        [](const NumberList &value) { return list(value); },
        [](const std::string &value) { return domain::csvCell(value); },
    };

    std::ostream &m_out;
};

class JsonWriter final : public TableWriter
{
public:
    JsonWriter(std::ostream &out, std::vector<std::string> columns)
        : m_out(out),
          m_columns(std::move(columns))
    {
        m_out << "[";
    }

    void row(const std::vector<Cell> &cells) override
    {
        m_out << (m_first ? "\n  {" : ",\n  {");
        m_first = false;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_out << (i > 0 ? ", " : "") << '"' << m_columns[i] << "\": " << std::visit(m_text, cells[i]);
        }
        m_out << "}";
    }

    void end() override
    {
        m_out << "\n]\n";
        m_out.flush();
    }

private:
    static std::string number(domain::Reading value, int decimals)
    {
        return value.isKnown() ? domain::plainNumber(value.value(), decimals) : "null";
    }

    static std::string list(const NumberList &list)
    {
        std::string text = "[";
        for (std::size_t i = 0; i < list.values.size(); ++i) {
            text += (i > 0 ? ", " : "") + number(list.values[i], list.decimals);
        }
        return text + "]";
    }

    static constexpr auto m_text = Overloaded{
        [](std::monostate) { return std::string{"null"}; },
        [](std::int64_t value) { return std::to_string(value); },
        [](const Number &value) { return number(value.value, value.decimals); },
        [](const NumberList &value) { return list(value); },
        [](const std::string &value) { return boost::json::serialize(boost::json::string{value}); },
    };

    std::ostream &m_out;
    std::vector<std::string> m_columns;
    bool m_first = true;
};

} // namespace

Cell textCell(const std::string &text)
{
    return text.empty() ? Cell{} : Cell{text};
}

std::unique_ptr<TableWriter> makeTableWriter(Format format, std::ostream &out, std::vector<std::string> columns)
{
    if (format == Format::Csv) {
        return std::make_unique<CsvWriter>(out, columns);
    }
    return std::make_unique<JsonWriter>(out, std::move(columns));
}

} // namespace muster::app
