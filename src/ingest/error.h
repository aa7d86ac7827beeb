// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/system/result.hpp>

#include <string>

namespace muster::ingest {

/// What went wrong, as one sentence that names the thing and, where there is one, the remedy.
struct Error
{
    enum class Kind { Wrong, TooMuch };

    std::string message;
    Kind kind = Kind::Wrong;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the sentence that says why there is none.
template <typename T>
using Result = boost::system::result<T, Error>;

} // namespace muster::ingest
