// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace muster::viewmodels {
class GpuModel;
}

namespace muster::widgets {

/// The GPUs of a worker: as high as its rows up to some, and then it scrolls.
class GpuTable final : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit GpuTable(viewmodels::GpuModel &model, QWidget *parent = nullptr);

private:
    void fitHeight();
    void fitStates();
    /// Columns that no GPU fills take no room.
    void fitColumns(const viewmodels::GpuModel &model);
};

} // namespace muster::widgets
