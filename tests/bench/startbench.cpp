// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the real program on a store, without a display, and prints after how many ms of the process its first picture
// and the first with all workers were painted. Several programs are started in turn, so that load meets them alike.
// bench_start FOLDER RUNS PROGRAM...
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char *size = "1920x1080";

struct Program
{
    std::string path;
    std::vector<double> first{};
    std::vector<double> whole{};
};

/// A process and what it says on stderr.
struct Child
{
    pid_t id = -1;
    std::FILE *said = nullptr;
};

std::optional<Child> begin(const std::string &program, const std::string &folder)
{
    int ends[2];
    if (pipe(ends) != 0) {
        return std::nullopt;
    }
    const pid_t id = fork();
    if (id == 0) {
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(program.c_str(), program.c_str(), "--data", folder.c_str(), "--listen", "127.0.0.1:0", "--size", size,
              static_cast<char *>(nullptr));
        _exit(EXIT_FAILURE);
    }
    close(ends[1]);
    return Child{id, fdopen(ends[0], "r")};
}

/// On our own clock, which is finer than that of the process's beginning.
bool start(Program &program, const std::string &folder)
{
    const auto began = Clock::now();
    const auto child = begin(program.path, folder);
    if (!child || child->id < 0) {
        return false;
    }
    bool isWhole = false;
    char line[512];
    while (!isWhole && std::fgets(line, sizeof line, child->said)) {
        const double after = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
        const std::string_view text{line};
        if (!text.starts_with("muster.start:")) {
            std::fputs(line, stderr);
            continue;
        }
        isWhole = text.find("all workers") != std::string_view::npos;
        (isWhole ? program.whole : program.first).push_back(after);
    }
    kill(child->id, SIGTERM);
    waitpid(child->id, nullptr, 0);
    std::fclose(child->said);
    return isWhole;
}

void print(const char *what, std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    std::printf("  %-15s %7.1f %7.1f %7.1f\n", what, at(0.0), at(0.5), at(0.99));
}

} // namespace

int main(int argc, char *argv[])
{
    const int runs = argc > 3 ? std::atoi(argv[2]) : 0;
    if (runs < 1) {
        std::fprintf(stderr, "bench_start FOLDER RUNS PROGRAM...\n");
        return 2;
    }
    std::vector<Program> programs;
    for (int i = 3; i < argc; ++i) {
        programs.push_back({argv[i]});
    }
    // Whoever measures has settings, too.
    std::string settings = std::filesystem::temp_directory_path() / "bench_start.XXXXXX";
    if (!mkdtemp(settings.data())) {
        return 1;
    }
    setenv("XDG_CONFIG_HOME", settings.c_str(), 1);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_LOGGING_RULES", "muster.start.debug=true", 1);
    bool done = true;
    for (int run = 0; run < runs && done; ++run) {
        done = std::ranges::all_of(programs, [&](Program &program) { return start(program, argv[1]); });
    }
    std::filesystem::remove_all(settings);
    if (!done) {
        std::fprintf(stderr, "a program ended before it had painted all workers\n");
        return 1;
    }
    std::printf("ms from the start, %d runs\n  %-15s %7s %7s %7s\n", runs, "", "least", "median", "p99");
    for (const Program &program : programs) {
        std::printf("%s\n", program.path.c_str());
        print("first picture", program.first);
        print("all workers", program.whole);
    }
    return 0;
}
