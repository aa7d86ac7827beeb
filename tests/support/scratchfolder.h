// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/datafolder.h"
#include "storage/reader.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace muster::test {

/// A data folder that lasts as long as the test, and what one can do to its store behind its back.
class ScratchFolder final
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file() const { return storage::storeFile(path()); }

    std::unique_ptr<storage::Store> store() const { return orFail(storage::Store::open(path())); }
    std::unique_ptr<storage::Reader> reader() const { return orFail(storage::Reader::open(path())); }

    /// Runs SQL through a connection of its own.
    void run(const QString &sql) const
    {
        const storage::Connection connection{file(), storage::Connection::Access::ReadWrite};
        storage::Statement statement{connection.database(), sql};
        ASSERT_TRUE(statement.run()) << statement.error();
    }

    QByteArray bytes(const char *suffix = "") const
    {
        QFile stored{file() + QLatin1String{suffix}};
        EXPECT_TRUE(stored.open(QIODevice::ReadOnly)) << stored.fileName().toStdString();
        return stored.readAll();
    }
    void replace(const QByteArray &bytes, const char *suffix = "") const
    {
        QFile stored{file() + QLatin1String{suffix}};
        ASSERT_TRUE(stored.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(stored.write(bytes), bytes.size());
    }

private:
    template <typename T>
    static std::unique_ptr<T> orFail(std::variant<std::unique_ptr<T>, std::string> &&opened)
    {
        if (const auto *problem = std::get_if<std::string>(&opened)) {
            ADD_FAILURE() << *problem;
            return nullptr;
        }
        return std::move(std::get<std::unique_ptr<T>>(opened));
    }

    QTemporaryDir m_folder;
};

} // namespace muster::test
