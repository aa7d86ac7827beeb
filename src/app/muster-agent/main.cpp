// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "agent/platform.h"
#include "options.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <cstdlib>
#include <iostream>

using namespace muster;
namespace asio = boost::asio;

namespace {

constexpr int ranWell = 0;
constexpr int failedRunning = 1;

void say(std::string_view sentence)
{
    std::cerr << "muster-agent: " << sentence << std::endl;
}

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// Runs the coroutine to its end; an exception of it is thrown on.
template <typename Result>
Result runToEnd(asio::io_context &io, asio::awaitable<Result> task)
{
    auto result = asio::co_spawn(io, std::move(task), asio::use_future);
    io.run();
    return result.get();
}

int reportOnce(asio::io_context &io, reporter::Client &client, agent::Sampler &sampler)
{
    const reporter::Outcome outcome = runToEnd(io, agent::reportOnce(client, sampler));
    if (!outcome.isAcknowledged()) {
        say(outcome.problem);
    }
    return outcome.isAcknowledged() ? ranWell : failedRunning;
}

int reportForever(asio::io_context &io, const app::Options &options, reporter::Client &client, agent::Sampler &sampler)
{
    agent::Spool spool{{.folder = options.spoolFolder, .mostBytes = options.spoolBytes}, say};
    if (const std::optional<std::string> problem = spool.open()) {
        say(*problem);
        return failedRunning;
    }
    const auto timeout = std::chrono::ceil<std::chrono::seconds>(3 * options.interval);
    const domain::Registration registration{options.worker, {}, std::max(timeout, std::chrono::seconds{600})};
    agent::Courier courier{io.get_executor(), client, spool, registration, {}, say};
    const agent::Agent::Options pace{.interval = options.interval, .sampleInterval = options.sampleInterval};
    agent::Agent machine{io.get_executor(), pace, sampler, courier};
    runToEnd(io, agent::runUntilSignalled(machine, courier));
    return ranWell;
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
        reporter::Client client{io.get_executor(),
                                {.target = options->target,
                                 .accessKey = environment("CLEARML_API_ACCESS_KEY"),
                                 .secretKey = environment("CLEARML_API_SECRET_KEY"),
                                 .tls = options->tls}};
        agent::Sampler sampler{agent::machineProbes(), options->worker, options->interval};
        return options->mode == app::Mode::Once ? reportOnce(io, client, sampler)
                                                : reportForever(io, *options, client, sampler);
    } catch (const std::exception &error) {
        say(std::string{"stopped by an error: "} + error.what());
        return failedRunning;
    }
}
