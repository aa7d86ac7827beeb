// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>
