// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"
#include "options.h"
#include "reporter/client.h"

#include <boost/asio/io_context.hpp>

namespace muster::app {

/// Tells what the agent sees of this machine, where its settings are from, how its spool stands, and whether the
/// collector would accept it. Changes nothing here or there. The exit code: 0, or 1 when it would not work.
int check(boost::asio::io_context &io, const Options &options, reporter::Client &client, agent::Probes probes);

} // namespace muster::app
