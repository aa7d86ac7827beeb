// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a data folder with the past of a large fleet, through the code that packs and stores it for the collector.
#include "bench/datasetoptions.h"

#include <iostream>

using namespace muster;

int main(int argc, char *argv[])
{
    const bench::Wish wish = bench::readWish(argc, argv);
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
