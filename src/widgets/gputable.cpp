// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gputable.h"

#include "viewmodels/gpumodel.h"
#include "widgets/rowtable.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace muster::widgets {

namespace {

using viewmodels::GpuColumn;

constexpr int lineHeight = 20;
constexpr int headerHeight = 22;
constexpr int rowsShown = 8;
constexpr int fontPixels = 11;
constexpr int cellPadding = 8;
constexpr int barHeight = 3;
/// Text of the usual length of each column, by which it gets its width; the bar takes what is left.
constexpr std::array<const char *, static_cast<std::size_t>(GpuColumn::Count_)> samples{
    "255", "", "188 / 188 GB", "99 ", "1000 / 1000 W", "100 %", "somebody", "busy"};

/// Draws the bar and colours the state; everything else is Qt's own plain text cell.
class GpuDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == static_cast<int>(GpuColumn::Utilization)) {
            paintBar(*painter, option, index.data(viewmodels::UtilizationRole));
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.column() == static_cast<int>(GpuColumn::Index) && index.data(viewmodels::GpuErrorRole).toBool()) {
            option->palette.setColor(QPalette::Text, themeFor(option->palette).bad);
            option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        }
        if (index.column() == static_cast<int>(GpuColumn::State)) {
            option->palette.setColor(QPalette::Text, stateColour(index, themeFor(option->palette)));
            option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        }
    }

private:
    static QColor stateColour(const QModelIndex &index, const Theme &theme)
    {
        switch (static_cast<domain::Activity>(index.data(viewmodels::GpuActivityRole).toInt())) {
        case domain::Activity::Idle:
            return theme.warn;
        case domain::Activity::Busy:
            return theme.ok;
        default:
            return theme.muted;
        }
    }

    /// Beneath the figure; no bar where nothing is known.
    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QVariant &percent)
    {
        if (!percent.isValid()) {
            return;
        }
        const Theme &theme = themeFor(option.palette);
        QRect bar = option.rect.adjusted(cellPadding / 2, 0, -cellPadding / 2, -1);
        bar.setTop(bar.bottom() - barHeight + 1);
        painter.fillRect(bar, theme.track);
        bar.setWidth(static_cast<int>(bar.width() * std::clamp(percent.toDouble(), 0.0, 100.0) / 100.0));
        painter.fillRect(bar, theme.series[0]);
    }
};

} // namespace

GpuTable::GpuTable(viewmodels::GpuModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new GpuDelegate(this));
    QFont small = font();
    small.setPixelSize(fontPixels);
    setFont(small);
    setFrameShape(NoFrame);
    lookLikeRows(*this, lineHeight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(headerHeight);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(static_cast<int>(GpuColumn::Utilization), QHeaderView::Stretch);
    head->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 3px; font-size: 10px; }"));
    for (int i = 0; i < model.columnCount(); ++i) {
        const QString sample = QLatin1String(samples[static_cast<std::size_t>(i)]);
        setColumnWidth(i, std::max(fontMetrics().horizontalAdvance(sample) + cellPadding, head->sectionSizeHint(i)));
    }
    fitStates();
    const auto fit = [this, &model] { fitColumns(model); };
    connect(&model, &QAbstractItemModel::dataChanged, this, fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, fit);
    fit();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &GpuTable::fitHeight);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &GpuTable::fitHeight);
    fitHeight();
}

/// In other languages the words are longer.
void GpuTable::fitStates()
{
    const int column = static_cast<int>(GpuColumn::State);
    for (const auto activity : {domain::Activity::Idle, domain::Activity::Busy}) {
        const int word = fontMetrics().horizontalAdvance(viewmodels::GpuModel::stateWord(activity));
        setColumnWidth(column, std::max(columnWidth(column), word + cellPadding));
    }
}

void GpuTable::fitColumns(const viewmodels::GpuModel &model)
{
    for (const GpuColumn column : {GpuColumn::Power, GpuColumn::Users}) {
        setColumnHidden(static_cast<int>(column), !model.knows(column));
    }
}

void GpuTable::fitHeight()
{
    setFixedHeight(headerHeight + lineHeight * std::min(model()->rowCount(), rowsShown) + 2);
}

} // namespace muster::widgets
