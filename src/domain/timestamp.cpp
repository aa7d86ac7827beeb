// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timestamp.h"

#include <array>
#include <charconv>

namespace muster::domain {

namespace {

using namespace std::chrono;

/// Reads the digits of a fixed-width number off the front.
std::optional<int> takeNumber(std::string_view &text, std::size_t width)
{
    int value = 0;
    if (text.size() < width) {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + width, value);
    if (error != std::errc{} || end != text.data() + width || text.front() == '-') {
        return std::nullopt;
    }
    text.remove_prefix(width);
    return value;
}

bool takeChar(std::string_view &text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == std::string_view::npos) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<sys_days> takeDate(std::string_view &text)
{
    const auto y = takeNumber(text, 4);
    if (!y || !takeChar(text, "-")) {
        return std::nullopt;
    }
    const auto m = takeNumber(text, 2);
    if (!m || !takeChar(text, "-")) {
        return std::nullopt;
    }
    const auto d = takeNumber(text, 2);
    if (!d) {
        return std::nullopt;
    }
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    return date.ok() ? std::optional{sys_days{date}} : std::nullopt;
}

/// "hh:mm", each within its bounds.
std::optional<minutes> takeHoursMinutes(std::string_view &text)
{
    const auto h = takeNumber(text, 2);
    if (!h || *h > 23 || !takeChar(text, ":")) {
        return std::nullopt;
    }
    const auto m = takeNumber(text, 2);
    return m && *m < 60 ? std::optional{hours{*h} + minutes{*m}} : std::nullopt;
}

/// Any number of decimals behind a dot; finer than a millisecond is cut off.
std::optional<milliseconds> takeFraction(std::string_view &text)
{
    if (!takeChar(text, ".")) {
        return milliseconds{0};
    }
    int value = 0;
    int scale = 100;
    std::size_t digits = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), ++digits) {
        value += (text.front() - '0') * scale;
        scale /= 10;
    }
    return digits > 0 ? std::optional{milliseconds{value}} : std::nullopt;
}

/// "Z" or "+hh:mm": what to subtract to reach UTC.
std::optional<minutes> takeOffset(std::string_view &text)
{
    if (takeChar(text, "Zz")) {
        return minutes{0};
    }
    const bool east = takeChar(text, "+");
    if (!east && !takeChar(text, "-")) {
        return std::nullopt;
    }
    const auto offset = takeHoursMinutes(text);
    return offset ? std::optional{east ? *offset : -*offset} : std::nullopt;
}

/// An offset or a leap second may lead out of the years of four digits.
bool canBeWritten(Timestamp time)
{
    const year_month_day date{floor<days>(time)};
    return date.year() >= year{0} && date.year() <= year{9999};
}

/// Writes the number over `width` characters, with leading zeros.
template <typename Text>
void putDigits(Text &text, std::size_t first, std::size_t width, int number)
{
    for (std::size_t i = first + width; i > first; number /= 10) {
        text[--i] = static_cast<char>('0' + number % 10);
    }
}

} // namespace

Timestamp systemNow()
{
    return floor<milliseconds>(system_clock::now());
}

void appendRfc3339(std::string &out, Timestamp time)
{
    const auto date = floor<days>(time);
    const year_month_day ymd{date};
    const hh_mm_ss clock{time - date};
    std::array<char, 25> text{"0000-00-00T00:00:00.000Z"};
    putDigits(text, 0, 4, static_cast<int>(ymd.year()));
    putDigits(text, 5, 2, static_cast<int>(static_cast<unsigned>(ymd.month())));
    putDigits(text, 8, 2, static_cast<int>(static_cast<unsigned>(ymd.day())));
    putDigits(text, 11, 2, static_cast<int>(clock.hours().count()));
    putDigits(text, 14, 2, static_cast<int>(clock.minutes().count()));
    putDigits(text, 17, 2, static_cast<int>(clock.seconds().count()));
    putDigits(text, 20, 3, static_cast<int>(clock.subseconds().count()));
    out.append(text.data(), text.size() - 1);
}

std::string formatRfc3339(Timestamp time)
{
    std::string text;
    appendRfc3339(text, time);
    return text;
}

std::optional<Timestamp> parseRfc3339(std::string_view text)
{
    const auto date = takeDate(text);
    if (!date) {
        return std::nullopt;
    }
    if (text.empty()) {
        return Timestamp{*date};
    }
    if (!takeChar(text, "Tt ")) {
        return std::nullopt;
    }
    const auto hoursMinutes = takeHoursMinutes(text);
    if (!hoursMinutes || !takeChar(text, ":")) {
        return std::nullopt;
    }
    const auto second = takeNumber(text, 2);
    if (!second || *second > 60) {
        return std::nullopt;
    }
    const auto fraction = takeFraction(text);
    const auto offset = fraction ? takeOffset(text) : std::nullopt;
    if (!offset || !text.empty()) {
        return std::nullopt;
    }
    const Timestamp time = Timestamp{*date} + *hoursMinutes + seconds{*second} + *fraction - *offset;
    return canBeWritten(time) ? std::optional{time} : std::nullopt;
}

} // namespace muster::domain
