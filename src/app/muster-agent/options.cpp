// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "agent/platform.h"
#include "reporter/outcome.h"

#include <boost/program_options.hpp>

#include <charconv>
#include <cmath>
#include <fstream>
#include <iostream>

namespace muster::app {
namespace {

namespace po = boost::program_options;

constexpr int badUsage = 2;
constexpr unsigned lineLength = 110;
constexpr std::size_t longestWorkerId = 256;
constexpr std::size_t longestToken = 4096;

constexpr std::string_view intro =
    "muster-agent reports this machine's CPU, memory, disk, network and GPUs to a Muster collector or a ClearML "
    "server.\n\n"
    "Usage: muster-agent [options]         report until stopped\n"
    "       muster-agent check [options]   tell what it sees, and whether the collector would accept it\n\n";
constexpr std::string_view outro =
    "\nEach setting can also be given as an environment variable, --sample-interval as MUSTER_SAMPLE_INTERVAL, and in "
    "a\n"
    "configuration file, as \"sample-interval = 2\": $XDG_CONFIG_HOME/muster/agent.conf, or else "
    "/etc/muster/agent.conf.\n"
    "A flag goes before the environment, and that before the file.\n"
    "CLEARML_API_ACCESS_KEY and CLEARML_API_SECRET_KEY are the credentials, where a ClearML server asks for some.\n\n"
    "Exit codes: 0 ended by SIGINT or SIGTERM, --once was acknowledged, or the check found nothing wrong; 1 failed;\n"
    "2 bad usage.\n";

po::options_description describe()
{
    po::options_description options{"Options", lineLength};
    describeSettings(options);
    auto add = options.add_options();
    add("once", "send one report, keep nothing, and exit");
    add("help", "show this and exit");
    add("version", "show the version and exit");
    return options;
}

/// What is set by name, with sentences for what it is not.
class Reader final
{
public:
    explicit Reader(const GivenSettings &given)
        : m_given(given)
    {
    }

    std::string text(std::string_view name) const
    {
        const auto found = m_given.find(name);
        return found == m_given.end() ? std::string{} : found->second.value;
    }
    bool isGiven(std::string_view name) const { return m_given.contains(name); }

    double number(std::string_view name, double least, double most, std::string_view remedy) const
    {
        const std::string value = text(name);
        double number = 0.0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc{} || end != value.data() + value.size() || !(number >= least && number <= most)) {
            refuse(name, remedy);
        }
        return number;
    }

    [[noreturn]] void refuse(std::string_view name, std::string_view remedy) const
    {
        throw BadUsage{std::string{name} + " is \"" + reporter::printable(text(name)) + "\" (" + sourceOf(name) + "); "
                       + std::string{remedy} + '.'};
    }
    std::string sourceOf(std::string_view name) const
    {
        const auto found = m_given.find(name);
        return found == m_given.end() ? "default" : found->second.source;
    }

private:
    const GivenSettings &m_given;
};

std::string workerIn(const Reader &read)
{
    std::string worker = read.isGiven("worker") ? read.text("worker") : agent::hostName();
    if (worker.empty() || worker.size() > longestWorkerId) {
        read.refuse("worker", "a worker's id has 1 to 256 bytes");
    }
    return worker;
}

reporter::Target targetIn(const Reader &read)
{
    const auto target = reporter::parseTarget(read.text("target"));
    if (!target) {
        throw BadUsage{target.error().sentence + " (" + read.sourceOf("target") + ")"};
    }
    return *target;
}

std::chrono::milliseconds secondsIn(const Reader &read, std::string_view name, double least, double most,
                                    std::string_view remedy)
{
    return std::chrono::milliseconds{std::llround(read.number(name, least, most, remedy) * 1000.0)};
}

std::filesystem::path spoolIn(const Reader &read)
{
    std::filesystem::path folder =
        read.isGiven("spool") ? std::filesystem::path{read.text("spool")} : agent::defaultSpoolFolder();
    if (folder.empty()) {
        throw BadUsage{"There is no home folder to keep reports in; name a folder with --spool."};
    }
    return folder;
}

std::string tokenIn(const Reader &read)
{
    if (read.isGiven(tokenName) || !read.isGiven("token-file")) {
        return read.text(tokenName);
    }
    std::ifstream file{read.text("token-file")};
    std::string token;
    std::getline(file, token);
    if (token.empty() || token.size() > longestToken) {
        read.refuse("token-file", "name a file that can be read and has the token as its first line");
    }
    return token;
}

Options optionsIn(GivenSettings given, Mode mode)
{
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;
    const Reader read{given};
    Options options;
    options.target = targetIn(read);
    options.worker = workerIn(read);
    options.interval = secondsIn(read, "interval", 1.0, 3600.0, "give a number of seconds from 1 to 3600");
    options.sampleInterval = secondsIn(read, "sample-interval", 0.5, 60.0, "give a number of seconds from 0.5 to 60");
    options.spoolFolder = mode == Mode::Once ? "" : spoolIn(read);
    options.spoolBytes = static_cast<std::uint64_t>(
        read.number("spool-size", 1.0, 1e6, "give a number of MiB from 1 to 1000000") * bytesPerMebibyte);
    options.token = tokenIn(read);
    options.tls = {read.text("ca-file"), read.text("fingerprint"), read.text("client-cert"), read.text("client-key")};
    options.mode = mode;
    options.given = std::move(given);
    return options;
}

/// What the command line says: settings, and words such as "once", whose value is empty.
GivenSettings flagsIn(const po::parsed_options &parsed)
{
    GivenSettings flags;
    for (const po::option &option : parsed.options) {
        const bool isPositional = option.position_key >= 0;
        const std::string name = isPositional ? option.value.front() : option.string_key;
        if (isPositional && name != "check") {
            throw BadUsage{"\"" + reporter::printable(name) + "\" is no command; see muster-agent --help."};
        }
        const std::string value = isPositional || option.value.empty() ? "" : option.value.front();
        if (!flags.try_emplace(name, Given{value, "--" + name}).second) {
            throw BadUsage{"--" + name + " is given twice; give it once."};
        }
    }
    return flags;
}

} // namespace

std::optional<Options> readOptions(int argc, char *argv[], int &exitCode)
{
    exitCode = 0;
    const po::options_description description = describe();
    try {
        po::positional_options_description positional;
        positional.add("command", 1);
        po::options_description all;
        all.add(description).add_options()("command", po::value<std::string>());
        GivenSettings given = flagsIn(po::command_line_parser(argc, argv).options(all).positional(positional).run());
        if (given.contains("help")) {
            std::cout << intro << description << outro;
            return {};
        }
        if (given.contains("version")) {
            std::cout << "muster-agent " MUSTER_VERSION "\n";
            return {};
        }
        const Mode mode = given.contains("check") ? Mode::Check : given.contains("once") ? Mode::Once : Mode::Run;
        addOtherSources(given);
        return optionsIn(std::move(given), mode);
    } catch (const BadUsage &bad) {
        std::cerr << "muster-agent: " << bad.sentence << '\n';
    } catch (const po::error &error) {
        std::cerr << "muster-agent: " << error.what() << "; see muster-agent --help.\n";
    }
    exitCode = badUsage;
    return {};
}

} // namespace muster::app
