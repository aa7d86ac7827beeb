// SPDX-License-Identifier: GPL-3.0-or-later
// Spools records and delivers some of them, and says so: +RECORD when one is spooled, -RECORD before it is taken away.
#include "agent/spool.h"

#include <random>
#include <unistd.h>

using muster::agent::Spool;

namespace {

bool say(const std::string &word)
{
    return ::write(STDOUT_FILENO, word.data(), word.size()) == static_cast<ssize_t>(word.size());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        return 2;
    }
    constexpr int records = 400;
    std::mt19937 random{7};
    Spool spool{{.folder = argv[1], .segmentBytes = 16 * 1024}, [](std::string_view) {}};
    if (spool.open()) {
        return 1;
    }
    for (int i = 0; i < records; ++i) {
        std::string record = argv[2] + (' ' + std::to_string(i)) + std::string(random() % 2000, 'x');
        if (spool.append(record) || !say('+' + record)) {
            return 1;
        }
        if (random() % 8 == 0) {
            const Spool::Batch batch = spool.oldest(random() % 10 + 1, 1024 * 1024);
            for (const std::string &arrived : batch.records) {
                say('-' + arrived);
            }
            spool.acknowledge(batch);
        }
    }
    return 0;
}
