// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/includes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muster::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::filesystem::path qtHeaders{MUSTER_QT_HEADERS};

std::string lines(const std::vector<std::string> &all)
{
    std::string text;
    for (const std::string &line : all) {
        text += "\n  " + line;
    }
    return text;
}

TEST(Layering, EveryFolderIncludesOnlyWhatItMay)
{
    const auto found = violations(MUSTER_SOURCE, layers, qtHeaders);
    EXPECT_TRUE(found.empty()) << lines(found) << "\nThe table is tests/layering/layers.h.";
}

TEST(Layering, TheDomainKnowsNothingButTheStandardLibrary)
{
    const Layer &domain = layers.front();
    ASSERT_EQ(domain.folder, "domain");
    EXPECT_THAT(domain.folders, IsEmpty());
    EXPECT_THAT(domain.foreign, IsEmpty());
}

TEST(Layering, HasNoCycles)
{
    // Whoever may be included stands above.
    std::vector<std::string_view> above;
    for (const Layer &layer : layers) {
        for (const std::string_view folder : layer.folders) {
            EXPECT_THAT(above, testing::Contains(folder)) << layer.folder << " includes what stands below it";
        }
        above.push_back(layer.folder);
    }
}

TEST(Layering, TheCheckerFindsWhatIsForbiddenAndNothingElse)
{
    const auto found = violations(MUSTER_FIXTURE, layers, qtHeaders);
    EXPECT_THAT(found,
                ElementsAre("domain/bad.h:6: may not include QString", "domain/bad.h:7: may not include QtCore/QString",
                            "domain/bad.h:8: may not include boost/crc.hpp", "domain/bad.h:9: may not include unistd.h",
                            "domain/deeper/bad.cpp:4: may not include storage/store.h",
                            "domain/deeper/bad.cpp:5: may not include storage/store.h",
                            "domain/deeper/bad.cpp:6: may not include ../storage/store.h",
                            "strangers: has no line in the table of layers",
                            "viewmodels/bad.h:5: may not include QWidget", "viewmodels/bad.h:6: may not include QColor",
                            "viewmodels/bad.h:7: may not include widgets/theme.h"))
        << lines(found);
}

TEST(Layering, KnowsWhoseAHeaderIs)
{
    EXPECT_EQ(familyOf("vector", qtHeaders), "std");
    EXPECT_EQ(familyOf("condition_variable", qtHeaders), "std");
    EXPECT_EQ(familyOf("dlfcn.h", qtHeaders), "system");
    EXPECT_EQ(familyOf("sys/stat.h", qtHeaders), "system");
    EXPECT_EQ(familyOf("boost/asio.hpp", qtHeaders), "boost");
    EXPECT_EQ(familyOf("openssl/evp.h", qtHeaders), "openssl");
    EXPECT_EQ(familyOf("simdjson.h", qtHeaders), "simdjson");
    EXPECT_EQ(familyOf("QString", qtHeaders), "QtCore");
    EXPECT_EQ(familyOf("Qt", qtHeaders), "QtCore");
    EXPECT_EQ(familyOf("QSqlQuery", qtHeaders), "QtSql");
    EXPECT_EQ(familyOf("QtCharts/QChart", qtHeaders), "QtCharts");
}

} // namespace
} // namespace muster::test
