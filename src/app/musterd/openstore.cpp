// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterd/openstore.h"

#include "app/host/commandline.h"
#include "storage/datafolder.h"
#include "storage/reader.h"
#include "storage/schema.h"

namespace muster::app {

using storage::SchemaState;

std::unique_ptr<storage::Connection> openStore(const QString &folder)
{
    const auto opened = storage::Reader::open(folder);
    auto connection = storage::openForReading(storage::storeFile(folder));
    const auto *store = std::get_if<std::unique_ptr<storage::Connection>>(&connection);
    // One of an older version may be asked for just because no collector can go on with it.
    const bool isOlder =
        store && storage::schemaState((*store)->database(), storage::schemaScripts()) == SchemaState::Older;
    if (const auto *problem = std::get_if<std::string>(&opened); problem && !isOlder) {
        complain(*problem);
        return nullptr;
    }
    if (const auto *problem = std::get_if<std::string>(&connection)) {
        complain(*problem);
        return nullptr;
    }
    return std::get<std::unique_ptr<storage::Connection>>(std::move(connection));
}

} // namespace muster::app
