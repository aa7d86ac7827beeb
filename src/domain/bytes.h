// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muster::domain {

/// Appends numbers and texts to a buffer in a compact, portable form.
class ByteWriter final
{
public:
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    /// LEB128: seven bits a byte, lowest first.
    void number(std::uint64_t value)
    {
        if (value < 0x80U) {
            byte(static_cast<std::uint8_t>(value));
        } else {
            longNumber(value);
        }
    }
    /// Zigzag, so that small negative numbers are short too.
    void signedNumber(std::int64_t value);
    /// Length and bytes.
    void text(std::string_view value);
    void fixed32(std::uint32_t value);
    /// As they are, without a length.
    void raw(std::string_view value) { m_bytes.append(value); }

    const std::string &bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }
    std::string take() { return std::move(m_bytes); }

private:
    void longNumber(std::uint64_t value);

    std::string m_bytes;
};

/// Reads what ByteWriter wrote. Past the end, or on nonsense, every call answers zero or empty and ok() stays false.
class ByteReader final
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::uint8_t byte();
    std::uint64_t number();
    std::int64_t signedNumber();
    std::string_view text();
    std::uint32_t fixed32();
    std::string_view raw(std::size_t size);
    /// A count of things that take at least one byte each: never more than there are bytes left.
    std::size_t count();

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_bytes.empty(); }
    std::size_t left() const { return m_bytes.size(); }
    void fail();

private:
    std::string_view m_bytes;
    bool m_ok = true;
};

/// CRC-32 (IEEE 802.3), as zlib and Ethernet compute it.
std::uint32_t crc32(std::string_view bytes);

} // namespace muster::domain
