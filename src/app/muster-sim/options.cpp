// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "reporter/tokenfile.h"

#include <boost/program_options.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace muster::app {
namespace {

namespace po = boost::program_options;

constexpr int badUsage = 2;
constexpr unsigned lineLength = 110;
constexpr std::size_t mostConnections = 1'000;
constexpr std::size_t usualConnections = 64;

constexpr std::string_view intro =
    "muster-sim plays a fleet of GPU machines to a Muster collector, over real sockets. The same seed gives the same\n"
    "fleet with the same figures at the same times.\n\n"
    "Usage: muster-sim [options]\n\n";
constexpr std::string_view outro =
    "\nExit codes: 0 ended after --duration or by SIGINT or SIGTERM; 1 nothing could be delivered, or it failed while\n"
    "running; 2 bad usage.\n";

po::options_description describe()
{
    po::options_description options{"Options", lineLength};
    const auto number = [](double usual, const char *text) {
        return po::value<double>()->value_name("NUMBER")->default_value(usual, text);
    };
    auto add = options.add_options();
    add("workers", number(100, "100"), "how many workers, 1 to 1000000");
    add("groups", number(6, "6"), "how many groups they form, 1 to the number of workers");
    add("interval", number(30, "30"), "seconds between two reports of a worker, 0.01 to 3600");
    add("target", po::value<std::string>()->value_name("URL")->default_value(std::string{reporter::defaultTarget}),
        "where to report to");
    add("token-file", po::value<std::string>()->value_name("FILE")->default_value("", ""),
        "the file that holds the access token; without it, MUSTER_TOKEN may");
    add("seed", po::value<std::uint64_t>()->value_name("NUMBER")->default_value(1), "which fleet it is");
    add("days", number(0, "0"), "days of history to send first, 0 to 366");
    add("duration", number(0, "0"), "seconds to report live; 0: until it is stopped");
    add("connections", po::value<double>()->value_name("NUMBER"),
        "connections to report over, 1 to 1000; by default 64, or fewer with fewer workers");
    add("batch", number(1, "1"), "reports in one request, 1 to 500");
    add("scenario", po::value<std::string>()->value_name("NAME")->default_value("mixed"), "what happens, see below");
    add("acked-log", po::value<std::string>()->value_name("FILE"),
        "append a line worker<TAB>timestamp_ms for each report that was acknowledged");
    add("help", "show this and exit");
    add("version", "show the version and exit");
    return options;
}

struct BadUsage
{
    std::string sentence;
};

/// The option's value, where it is in its range.
double numberIn(const po::variables_map &given, const std::string &name, double low, double high)
{
    const double value = given[name].as<double>();
    if (!(value >= low && value <= high)) {
        throw BadUsage{"--" + name + " is out of its range; see muster-sim --help."};
    }
    return value;
}

std::size_t countIn(const po::variables_map &given, const std::string &name, std::size_t most)
{
    const double value = numberIn(given, name, 1.0, static_cast<double>(most));
    if (value != std::floor(value)) {
        throw BadUsage{"--" + name + " is a whole number."};
    }
    return static_cast<std::size_t>(value);
}

std::chrono::milliseconds timeIn(const po::variables_map &given, const std::string &name, double low, double high,
                                 std::chrono::milliseconds unit)
{
    return std::chrono::milliseconds{
        std::llround(numberIn(given, name, low, high) * static_cast<double>(unit.count()))};
}

sim::Fleet::Options fleetIn(const po::variables_map &given)
{
    const std::string name = given["scenario"].as<std::string>();
    const sim::Scenario *scenario = sim::findScenario(name);
    if (!scenario) {
        throw BadUsage{"There is no scenario \"" + name + "\"; muster-sim --help lists them."};
    }
    const std::size_t workers = countIn(given, "workers", 1'000'000);
    // The default for --groups suits any number of workers; a number that was given is meant.
    const std::size_t groups =
        given["groups"].defaulted() ? std::min<std::size_t>(6, workers) : countIn(given, "groups", workers);
    return {{workers, groups},
            timeIn(given, "interval", 0.01, 3600.0, std::chrono::seconds{1}),
            given["seed"].as<std::uint64_t>(),
            *scenario};
}

std::string tokenIn(const po::variables_map &given)
{
    const reporter::FoundToken found = reporter::findToken(given["token-file"].as<std::string>());
    if (!found.problem.empty() && found.token.empty()) {
        throw BadUsage{found.problem + '.'};
    }
    if (!found.problem.empty()) {
        std::cerr << "muster-sim: " << found.problem << '\n';
    }
    return found.token;
}

sim::Driver::Options driverIn(const po::variables_map &given, std::size_t workers)
{
    const auto target = reporter::parseTarget(given["target"].as<std::string>());
    if (!target) {
        throw BadUsage{target.error().sentence};
    }
    sim::Driver::Options options;
    options.target = *target;
    options.token = tokenIn(given);
    options.connections = given.count("connections") ? countIn(given, "connections", mostConnections)
                                                     : std::min(usualConnections, workers);
    options.batch = countIn(given, "batch", 500);
    options.history = timeIn(given, "days", 0.0, 366.0, std::chrono::hours{24});
    options.duration = timeIn(given, "duration", 0.0, 1e9, std::chrono::seconds{1});
    options.acknowledgedLog = given.count("acked-log") ? given["acked-log"].as<std::string>() : "";
    return options;
}

void printHelp(const po::options_description &description)
{
    std::cout << intro << description << "\nScenarios:\n";
    for (const sim::Scenario &scenario : sim::scenarios()) {
        std::cout << "  " << scenario.name << std::string(10 - scenario.name.size(), ' ') << scenario.description
                  << '\n';
    }
    std::cout << outro;
}

} // namespace

std::optional<Options> readOptions(int argc, char *argv[], int &exitCode)
{
    exitCode = 0;
    const po::options_description description = describe();
    try {
        po::variables_map given;
        // No positional arguments: a stray word is an error, not ignored.
        po::store(po::command_line_parser(argc, argv).options(description).positional({}).run(), given);
        if (given.count("help")) {
            printHelp(description);
            return {};
        }
        if (given.count("version")) {
            std::cout << "muster-sim " MUSTER_VERSION "\n";
            return {};
        }
        const sim::Fleet::Options fleet = fleetIn(given);
        return Options{fleet, driverIn(given, fleet.size.workers)};
    } catch (const BadUsage &bad) {
        std::cerr << "muster-sim: " << bad.sentence << '\n';
    } catch (const po::error &error) {
        std::cerr << "muster-sim: " << error.what() << "; see muster-sim --help.\n";
    }
    exitCode = badUsage;
    return {};
}

} // namespace muster::app
