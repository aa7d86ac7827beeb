// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytes.h"

#include <array>

namespace muster::domain {

namespace {

// Table k advances a byte past k zero bytes, so that eight bytes are eight lookups that do not wait for each other.
constexpr std::size_t slices = 8;
constexpr auto crcTables = [] {
    std::array<std::array<std::uint32_t, 256>, slices> tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        }
        tables[0][i] = value;
    }
    for (std::size_t k = 1; k < slices; ++k) {
        for (std::size_t i = 0; i < 256; ++i) {
            const std::uint32_t before = tables[k - 1][i];
            tables[k][i] = tables[0][before & 0xFFU] ^ (before >> 8U);
        }
    }
    return tables;
}();

} // namespace

void ByteWriter::longNumber(std::uint64_t value)
{
    constexpr std::size_t mostBytes = 10;
    char bytes[mostBytes];
    std::size_t size = 0;
    for (; value >= 0x80U; value >>= 7U) {
        bytes[size++] = static_cast<char>(value | 0x80U);
    }
    bytes[size++] = static_cast<char>(value);
    m_bytes.append(bytes, size);
}

void ByteWriter::signedNumber(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    number((bits << 1U) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

void ByteWriter::text(std::string_view value)
{
    number(value.size());
    m_bytes.append(value);
}

void ByteWriter::fixed32(std::uint32_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8) {
        byte(static_cast<std::uint8_t>(value >> shift));
    }
}

std::uint8_t ByteReader::byte()
{
    if (m_bytes.empty()) {
        fail();
        return 0;
    }
    const auto value = static_cast<std::uint8_t>(m_bytes.front());
    m_bytes.remove_prefix(1);
    return value;
}

std::uint64_t ByteReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint8_t next = byte();
        value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
        if ((next & 0x80U) == 0) {
            return m_ok ? value : 0;
        }
    }
    fail();
    return 0;
}

std::int64_t ByteReader::signedNumber()
{
    const std::uint64_t bits = number();
    return static_cast<std::int64_t>((bits >> 1U) ^ ((bits & 1U) != 0 ? ~std::uint64_t{0} : 0));
}

std::string_view ByteReader::text()
{
    return raw(count());
}

std::string_view ByteReader::raw(std::size_t size)
{
    if (size > m_bytes.size()) {
        fail();
        return {};
    }
    const std::string_view value = m_bytes.substr(0, size);
    m_bytes.remove_prefix(size);
    return value;
}

std::uint32_t ByteReader::fixed32()
{
    std::uint32_t value = 0;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        value |= static_cast<std::uint32_t>(byte()) << shift;
    }
    return value;
}

std::size_t ByteReader::count()
{
    const std::uint64_t value = number();
    if (value > m_bytes.size()) {
        fail();
        return 0;
    }
    return static_cast<std::size_t>(value);
}

void ByteReader::fail()
{
    m_ok = false;
    m_bytes = {};
}

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (; bytes.size() >= slices; bytes.remove_prefix(slices)) {
        const auto at = [&](std::size_t i) { return std::uint32_t{static_cast<std::uint8_t>(bytes[i])}; };
        const std::uint32_t low = crc ^ (at(0) | at(1) << 8U | at(2) << 16U | at(3) << 24U);
        crc = crcTables[7][low & 0xFFU] ^ crcTables[6][low >> 8U & 0xFFU] ^ crcTables[5][low >> 16U & 0xFFU]
              ^ crcTables[4][low >> 24U] ^ crcTables[3][at(4)] ^ crcTables[2][at(5)] ^ crcTables[1][at(6)]
              ^ crcTables[0][at(7)];
    }
    for (const char c : bytes) {
        crc = crcTables[0][(crc ^ static_cast<std::uint8_t>(c)) & 0xFFU] ^ (crc >> 8U);
    }
    return ~crc;
}

} // namespace muster::domain
