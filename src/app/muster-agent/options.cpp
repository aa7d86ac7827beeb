// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "agent/platform.h"

#include <boost/program_options.hpp>

#include <cmath>
#include <iostream>

namespace muster::app {
namespace {

namespace po = boost::program_options;

constexpr int badUsage = 2;
constexpr unsigned lineLength = 110;
constexpr double shortestInterval = 1.0;
constexpr double longestInterval = 3600.0;
constexpr std::size_t longestWorkerId = 256;

constexpr std::string_view intro =
    "muster-agent reports this machine's CPU, memory, disk, network and NVIDIA GPUs to a Muster collector\n"
    "or a ClearML server.\n\n"
    "Usage: muster-agent [options]\n\n";
constexpr std::string_view outro =
    "\nWhile nobody answers, up to 256 MiB of reports are kept in the spool folder and delivered later.\n"
    "A ClearML server asks for CLEARML_API_ACCESS_KEY and CLEARML_API_SECRET_KEY instead of an access token.\n\n"
    "Exit codes: 0 ended by SIGINT or SIGTERM, or --once was acknowledged; 1 failed while running; 2 bad usage.\n";

po::options_description describe()
{
    po::options_description options{"Options", lineLength};
    auto add = options.add_options();
    add("target", po::value<std::string>()->value_name("URL")->default_value(std::string{reporter::defaultTarget}),
        "where to report to");
    add("token-file", po::value<std::string>()->value_name("FILE")->default_value("", ""),
        "the file that holds the access token; without it, MUSTER_TOKEN may");
    add("worker", po::value<std::string>()->value_name("ID"),
        "the id to report as, <category>:<group>:<name>; by default the host's name");
    add("interval", po::value<double>()->value_name("SECONDS")->default_value(30.0, "30"),
        "how often to report, 1 to 3600");
    add("spool", po::value<std::string>()->value_name("DIR"),
        "where to keep reports while nobody answers; by default $XDG_STATE_HOME/muster-agent");
    add("once", "send one report, keep nothing, and exit");
    add("help", "show this and exit");
    add("version", "show the version and exit");
    return options;
}

struct BadUsage
{
    std::string sentence;
};

std::string workerIn(const po::variables_map &given)
{
    std::string worker = given.count("worker") ? given["worker"].as<std::string>() : agent::hostName();
    if (worker.empty() || worker.size() > longestWorkerId) {
        throw BadUsage{"A worker's id has 1 to 256 bytes; give one with --worker."};
    }
    return worker;
}

std::chrono::milliseconds intervalIn(const po::variables_map &given)
{
    const double seconds = given["interval"].as<double>();
    if (!(seconds >= shortestInterval && seconds <= longestInterval)) {
        throw BadUsage{"--interval is a number of seconds from 1 to 3600."};
    }
    return std::chrono::milliseconds{std::llround(seconds * 1000.0)};
}

std::filesystem::path spoolIn(const po::variables_map &given)
{
    std::filesystem::path folder =
        given.count("spool") ? std::filesystem::path{given["spool"].as<std::string>()} : agent::defaultSpoolFolder();
    if (folder.empty()) {
        throw BadUsage{"There is no home folder to keep reports in; name a folder with --spool."};
    }
    return folder;
}

Options optionsIn(const po::variables_map &given)
{
    const auto target = reporter::parseTarget(given["target"].as<std::string>());
    if (!target) {
        throw BadUsage{target.error().sentence};
    }
    const Mode mode = given.count("once") ? Mode::Once : Mode::Run;
    return {*target,           given["token-file"].as<std::string>(),   workerIn(given),
            intervalIn(given), mode == Mode::Run ? spoolIn(given) : "", mode};
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
            std::cout << intro << description << outro;
            return {};
        }
        if (given.count("version")) {
            std::cout << "muster-agent " MUSTER_VERSION "\n";
            return {};
        }
        return optionsIn(given);
    } catch (const BadUsage &bad) {
        std::cerr << "muster-agent: " << bad.sentence << '\n';
    } catch (const po::error &error) {
        std::cerr << "muster-agent: " << error.what() << "; see muster-agent --help.\n";
    }
    exitCode = badUsage;
    return {};
}

} // namespace muster::app
