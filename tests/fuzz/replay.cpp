// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a target every file of a folder, as the fuzzer would, without needing one.
#include "fuzz/fuzz.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::cerr << "usage: replay FOLDER" << std::endl;
        return 2;
    }
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator{argv[1]}) {
        std::ifstream file{entry.path(), std::ios::binary};
        const std::vector<char> bytes{std::istreambuf_iterator<char>{file}, {}};
        // A copy of exactly that size, so that a sanitizer sees a read past the end.
        const std::vector<std::uint8_t> data{bytes.begin(), bytes.end()};
        std::cout << entry.path().filename().string() << ", " << data.size() << " bytes" << std::endl;
        LLVMFuzzerTestOneInput(data.data(), data.size());
        ++files;
    }
    if (files == 0) {
        std::cerr << argv[1] << " is empty: there is nothing to replay" << std::endl;
        return 1;
    }
    return 0;
}
