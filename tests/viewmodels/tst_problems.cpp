// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/problems.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>

namespace muster::viewmodels {

namespace {

namespace fs = std::filesystem;

/// A language in which everything is loud, and what was said second comes first.
class Loud final : public QTranslator
{
public:
    Loud() { QCoreApplication::installTranslator(this); }
    ~Loud() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromLatin1(source).toUpper();
        return text.contains(QStringLiteral("%2")) ? QStringLiteral("%2! ") + text : text;
    }
};

std::string told(std::string_view english)
{
    return problemText(english).toStdString();
}

bool isBelow(const fs::path &file)
{
    const std::string folder = file.parent_path().filename().string();
    return file.extension() == ".cpp" && folder != "viewmodels" && folder != "widgets";
}

/// All that the layers below say, where a text of several lines is one.
std::string textsOfLayersBelow()
{
    std::string texts;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator{MUSTER_SOURCE}) {
        if (isBelow(entry.path())) {
            std::ifstream file{entry.path()};
            texts.append(std::istreambuf_iterator<char>{file}, {});
        }
    }
    return std::regex_replace(texts, std::regex{"\"\\s*\\n\\s*\""}, "");
}

/// What stands between the places of a sentence, from its first letter to its last, as it is written in code.
std::vector<std::string> partsOf(const std::string &sentence)
{
    static const std::regex place{"%[1-9]"};
    static const std::regex core{"\\w(.*\\w)?"};
    static const std::regex quote{"\""};
    std::vector<std::string> parts;
    for (std::sregex_token_iterator part{sentence.begin(), sentence.end(), place, -1}, end; part != end; ++part) {
        const std::string text = *part;
        if (std::smatch found; std::regex_search(text, found, core)) {
            parts.push_back(std::regex_replace(found.str(), quote, "\\\""));
        }
    }
    return parts;
}

} // namespace

TEST(Problems, AreToldInTheLanguageOfTheUser)
{
    const Loud language;
    EXPECT_EQ(told("the collector has ended"), "THE COLLECTOR HAS ENDED");
    EXPECT_EQ(told("cannot listen on 127.0.0.1:80: Permission denied"),
              "Permission denied! CANNOT LISTEN ON 127.0.0.1:80: Permission denied");
}

TEST(Problems, TheMostTellingSentenceIsTaken)
{
    const Loud language;
    EXPECT_EQ(told("cannot read the store: it is gone; reports are refused until it can be read"),
              "CANNOT READ THE STORE: it is gone; REPORTS ARE REFUSED UNTIL IT CAN BE READ");
    EXPECT_EQ(told("cannot read the store /a/b.sqlite: it is gone"),
              "it is gone! CANNOT READ THE STORE /a/b.sqlite: it is gone");
    EXPECT_EQ(told("cannot read /a/access.json: it is gone"), "it is gone! CANNOT READ /a/access.json: it is gone");
}

TEST(Problems, WhatStandsInASentenceIsTranslatedToo)
{
    const Loud language;
    EXPECT_EQ(
        told("cannot use /a: it was written by a newer Muster (version 7); nobody gets in until it is put right, or "
             "moved away and the access tokens made anew"),
        "IT WAS WRITTEN BY A NEWER MUSTER (VERSION 7)! CANNOT USE /a: IT WAS WRITTEN BY A NEWER MUSTER (VERSION 7); "
        "NOBODY GETS IN UNTIL IT IS PUT RIGHT, OR MOVED AWAY AND THE ACCESS TOKENS MADE ANEW");
}

TEST(Problems, KeepWhatIsWrittenLikeAPlace)
{
    const Loud language;
    EXPECT_EQ(told("cannot write /a%2 (b)%1: full %1"), "full %1! CANNOT WRITE /a%2 (b)%1: full %1");
}

TEST(Problems, UnknownOnesStayAsTheyAreOnOneLine)
{
    const Loud language;
    EXPECT_EQ(told("a report came that nobody knows"), "a report came that nobody knows");
    EXPECT_EQ(told("two\nlines"), "two\uFFFDlines");
    EXPECT_EQ(told(""), "");
}

TEST(Problems, AreInEnglishAsTheyWereSaid)
{
    const char *said = "cannot write the store /data/muster.sqlite (disk full; the next start checks the file): check "
                       "that its disk has room and is whole";
    EXPECT_EQ(told(said), said);
}

TEST(Problems, AreStillSaidByTheLayersBelow)
{
    const std::string texts = textsOfLayersBelow();
    for (const std::string sentence : problemSentences()) {
        for (const std::string &part : partsOf(sentence)) {
            EXPECT_THAT(texts.find(part), testing::Ne(std::string::npos)) << part << "\n  of: " << sentence;
        }
    }
}

} // namespace muster::viewmodels
