// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fingerprint.h"

#include <gtest/gtest.h>

using namespace muster::domain;

namespace {

const std::string usual = "SHA256:00:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F:"
                          "F0:F1:F2:F3:F4:F5:F6:F7:F8:F9:FA:FB:FC:FD:FE:FF";

std::string bare()
{
    std::string digits = usual.substr(7);
    std::erase(digits, ':');
    return digits;
}

} // namespace

TEST(Fingerprints, AreReadAsTheyAreWritten)
{
    const auto fingerprint = parseFingerprint(usual);
    ASSERT_TRUE(fingerprint);
    EXPECT_EQ((*fingerprint)[0], 0x00);
    EXPECT_EQ((*fingerprint)[15], 0x0f);
    EXPECT_EQ((*fingerprint)[31], 0xff);
    EXPECT_EQ(toString(*fingerprint), usual);
}

TEST(Fingerprints, AreReadAsOtherToolsWriteThem)
{
    std::string small = bare();
    for (char &c : small) {
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    for (const std::string &text : {bare(), small, usual.substr(7), "sha256:" + small}) {
        EXPECT_EQ(parseFingerprint(text), parseFingerprint(usual)) << text;
    }
}

TEST(Fingerprints, RefuseWhatIsNone)
{
    for (const std::string &text :
         {std::string{}, std::string{"SHA256:"}, bare().substr(1), bare() + "0", "SHA1:" + bare().substr(5),
          "x" + bare().substr(1), "-" + bare().substr(1), bare().substr(1) + " ", bare().substr(2) + "0x"}) {
        EXPECT_EQ(parseFingerprint(text), std::nullopt) << text;
    }
}
