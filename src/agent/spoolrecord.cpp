// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spoolrecord.h"

#include <boost/crc.hpp>
#include <boost/endian/conversion.hpp>

#include <array>
#include <cstdint>
#include <istream>

namespace muster::agent {
namespace {

std::uint32_t checksum(std::string_view bytes)
{
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

} // namespace

std::string framed(std::string_view record)
{
    std::array<unsigned char, recordHeaderBytes> header;
    boost::endian::store_little_u32(header.data(), static_cast<std::uint32_t>(record.size()));
    boost::endian::store_little_u32(header.data() + 4, checksum(record));
    return std::string{header.begin(), header.end()}.append(record);
}

std::optional<std::string> readRecord(std::istream &stream)
{
    std::array<unsigned char, recordHeaderBytes> header;
    if (!stream.read(reinterpret_cast<char *>(header.data()), header.size())) {
        return {};
    }
    const std::uint32_t size = boost::endian::load_little_u32(header.data());
    if (size == 0 || size > longestRecordBytes) {
        return {};
    }
    std::string record(size, '\0');
    if (!stream.read(record.data(), size) || checksum(record) != boost::endian::load_little_u32(header.data() + 4)) {
        return {};
    }
    return record;
}

} // namespace muster::agent
