// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <stdlib.h>
#include <string>

namespace muster::test {

/// A folder of its own for one test, gone afterwards.
class TemporaryFolder final
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "muster-test-XXXXXX").string();
        if (!mkdtemp(name.data())) {
            throw std::runtime_error{"no temporary folder"};
        }
        m_path = name;
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    const std::filesystem::path &path() const { return m_path; }

    /// Lays a folder of the test data over what is there.
    void overlay(const std::string &fixture) const
    {
        using enum std::filesystem::copy_options;
        std::filesystem::copy(std::filesystem::path{MUSTER_TEST_DATA} / fixture, m_path,
                              recursive | overwrite_existing);
    }

    void write(const std::filesystem::path &file, const std::string &text) const
    {
        std::filesystem::create_directories((m_path / file).parent_path());
        std::ofstream{m_path / file, std::ios::binary} << text;
    }

private:
    std::filesystem::path m_path;
};

} // namespace muster::test
