// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folderlock.h"
#include "support/scratchfolder.h"

#include <QCoreApplication>
#include <QDir>

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace storage;
using testing::HasSubstr;

class Locking : public testing::Test
{
protected:
    Locking() { QDir{}.mkpath(folder.path()); }

    void leaveBehind(const QByteArray &content) const
    {
        QFile file{lockFile(folder.path())};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    ScratchFolder folder;
};

TEST_F(Locking, OneHoldsItAtATime)
{
    auto first = std::make_unique<FolderLock>(folder.path());
    EXPECT_TRUE(first->isHeld());
    const FolderLock second{folder.path()};
    EXPECT_FALSE(second.isHeld());
    const std::string pid = std::to_string(QCoreApplication::applicationPid());
    EXPECT_THAT(second.problem(), HasSubstr("in use by another Muster (process " + pid + ")"));
    first.reset();
    EXPECT_TRUE(FolderLock{folder.path()}.isHeld());
}

TEST_F(Locking, WhatAKilledProcessLeftBehindIsNoLock)
{
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
    for (const QByteArray &content : {pid + "\ntest_storage\nanother-container\n", pid + "\n", QByteArray{"\xff\x00"},
                                      QByteArray(100'000, 'x'), QByteArray{}}) {
        leaveBehind(content);
        EXPECT_TRUE(FolderLock{folder.path()}.isHeld()) << content.left(40).toStdString();
    }
}

TEST_F(Locking, TheHolderIsNamedOnlyWhereItsFileDoes)
{
    const FolderLock first{folder.path()};
    leaveBehind("\x1b[2Jnot a number\n");
    EXPECT_THAT(FolderLock{folder.path()}.problem(), HasSubstr("in use by another Muster (process unknown): stop it"));
}

} // namespace
} // namespace muster::test
