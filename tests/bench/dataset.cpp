// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a data folder with the past of a large fleet, through the code that packs and stores it for the collector.
#include "dataset/dataset.h"

#include <boost/program_options.hpp>

#include <iostream>

using namespace muster;

namespace {

struct Wish
{
    dataset::Dataset::Options options;
    std::string folder;
};

Wish read(int argc, char *argv[])
{
    namespace po = boost::program_options;
    Wish wish;
    dataset::Dataset::Options &options = wish.options;
    int interval = 30;
    po::options_description description;
    auto add = description.add_options();
    add("data", po::value(&wish.folder)->required());
    add("workers", po::value(&options.workers));
    add("groups", po::value(&options.groups));
    add("categories", po::value(&options.categories));
    add("days", po::value(&options.days));
    add("interval", po::value(&interval));
    add("distinct", po::value(&options.distinct));
    po::variables_map given;
    po::store(po::parse_command_line(argc, argv, description), given);
    po::notify(given);
    options.interval = std::chrono::seconds{interval};
    options.end = std::chrono::floor<std::chrono::hours>(domain::systemNow());
    return wish;
}

} // namespace

int main(int argc, char *argv[])
{
    const Wish wish = read(argc, argv);
    auto opened = storage::Store::open(QString::fromStdString(wish.folder));
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        std::cerr << *problem << '\n';
        return 1;
    }
    storage::Store &store = *std::get<std::unique_ptr<storage::Store>>(opened);
    const auto begin = std::chrono::steady_clock::now();
    dataset::Dataset fleet{wish.options};
    const auto problem = fleet.write(store, [&](int day, int days) {
        const std::chrono::duration<double> past = std::chrono::steady_clock::now() - begin;
        std::cout << "day " << day << " of " << days << ", " << past.count() << " s, " << store.fileSize() / 1'000'000
                  << " MB" << std::endl;
    });
    if (problem) {
        std::cerr << *problem << '\n';
        return 1;
    }
    std::cout << fleet.size() << " workers, " << fleet.events() << " events\n";
    return 0;
}
