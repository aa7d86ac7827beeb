// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterd/openstore.h"

#include "app/host/commandline.h"
#include "storage/datafolder.h"
#include "storage/reader.h"

namespace muster::app {

std::unique_ptr<storage::Connection> openStore(const QString &folder)
{
    // Whether it is a store of ours at all.
    if (const auto opened = storage::Reader::open(folder); std::holds_alternative<std::string>(opened)) {
        complain(std::get<std::string>(opened));
        return nullptr;
    }
    auto opened = storage::openForReading(storage::storeFile(folder));
    if (const auto *problem = std::get_if<std::string>(&opened)) {
        complain(*problem);
        return nullptr;
    }
    return std::get<std::unique_ptr<storage::Connection>>(std::move(opened));
}

} // namespace muster::app
