// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/compression.h"

#include <memory>
#include <zstd.h>

namespace muster::storage {

namespace {

// Part of the stored format.
constexpr char plain = 0;
constexpr char zstd = 1;

// Higher levels are several times slower and gain next to nothing on packed columns.
constexpr int level = 1;

// An hour of a worker takes some kilobytes.
constexpr unsigned long long largestBody = 64ULL * 1024 * 1024;

// One of each a thread: a fresh one asks the processor what it can, for which a virtual one stops for a tenth of a
// millisecond.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context{ZSTD_createDCtx(), &ZSTD_freeDCtx};
    return context.get();
}

std::string tagged(char tag, std::string_view bytes)
{
    std::string stored;
    stored.reserve(bytes.size() + 1);
    stored.push_back(tag);
    stored.append(bytes);
    return stored;
}

} // namespace

std::string compressed(std::string_view body)
{
    std::string shorter(ZSTD_compressBound(body.size()), '\0');
    const std::size_t size =
        ZSTD_compressCCtx(compressor(), shorter.data(), shorter.size(), body.data(), body.size(), level);
    if (ZSTD_isError(size) != 0 || size >= body.size()) {
        return tagged(plain, body);
    }
    return tagged(zstd, std::string_view{shorter}.substr(0, size));
}

std::optional<std::string> decompressed(std::string_view bytes)
{
    if (bytes.empty()) {
        return std::nullopt;
    }
    const std::string_view stored = bytes.substr(1);
    if (bytes.front() == plain) {
        return std::string{stored};
    }
    const unsigned long long size = ZSTD_getFrameContentSize(stored.data(), stored.size());
    // The two values that stand for errors are larger than any size.
    if (bytes.front() != zstd || size > largestBody) {
        return std::nullopt;
    }
    std::string body(size, '\0');
    const std::size_t got = ZSTD_decompressDCtx(decompressor(), body.data(), body.size(), stored.data(), stored.size());
    return got == size ? std::optional{std::move(body)} : std::nullopt;
}

} // namespace muster::storage
