// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

#include <boost/program_options.hpp>

#include <string>

namespace muster::bench {

/// Which fleet, and where it goes.
struct Wish
{
    dataset::Dataset::Options options;
    std::string folder;
};

inline Wish readWish(int argc, char *argv[])
{
    namespace po = boost::program_options;
    Wish wish;
    dataset::Dataset::Options &options = wish.options;
    int interval = 30;
    po::options_description description;
    auto add = description.add_options();
    add("data", po::value(&wish.folder));
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

} // namespace muster::bench
