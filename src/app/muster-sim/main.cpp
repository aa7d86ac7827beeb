// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <iostream>

using namespace muster;
namespace asio = boost::asio;

namespace {

constexpr int ranWell = 0;
constexpr int failedRunning = 1;

void print(std::string_view line)
{
    std::cout << line << std::endl;
}

void complain(std::string_view sentence)
{
    std::cerr << "muster-sim: " << sentence << std::endl;
}

/// Runs the driver to its end, or until a signal comes; an exception of it is thrown on.
void runUntilSignalled(asio::io_context &io, sim::Driver &driver)
{
    asio::signal_set signals{io, SIGINT, SIGTERM};
    std::exception_ptr failure;
    asio::experimental::make_parallel_group(asio::co_spawn(io, driver.run(), asio::deferred),
                                            signals.async_wait(asio::deferred))
        .async_wait(asio::experimental::wait_for_one(),
                    [&failure](const std::array<std::size_t, 2> &order, const std::exception_ptr &driverFailed,
                               boost::system::error_code,
                               int) { failure = order.front() == 0 ? driverFailed : nullptr; });
    io.run();
    if (failure) {
        std::rethrow_exception(failure);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    int exitCode = ranWell;
    const std::optional<app::Options> options = app::readOptions(argc, argv, exitCode);
    if (!options) {
        return exitCode;
    }
    try {
        asio::io_context io{1};
        const sim::Fleet fleet{options->fleet};
        sim::Driver driver{io.get_executor(), fleet, options->driver, print, complain};
        runUntilSignalled(io, driver);
        if (driver.tally().acknowledged() == 0) {
            complain("Nothing could be delivered; is a collector running at "
                     + reporter::authority(options->driver.target) + '?');
            return failedRunning;
        }
        return ranWell;
    } catch (const std::exception &error) {
        complain(error.what());
        return failedRunning;
    }
}
