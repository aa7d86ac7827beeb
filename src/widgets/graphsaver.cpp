// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphsaver.h"

#include "widgets/graphsheet.h"
#include "widgets/lineplot.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPainter>
#include <QSaveFile>
#include <QtSvg/QSvgGenerator>

namespace muster::widgets {

namespace {

constexpr int margin = 14;
constexpr int lineHeight = 22;
/// Of a line beside its name.
constexpr int stroke = 18;
constexpr int gap = 6;
constexpr int entryGap = 16;
/// Pixels of the picture for one of the window.
constexpr double sharpness = 2.0;

} // namespace

GraphSaver::GraphSaver(GraphSheet &sheet)
    : QObject(&sheet),
      m_sheet(sheet)
{
    QAction *copy = addAction("graph.copy", tr("Copy picture"));
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setImage(picture()); });
    const auto addFormat = [this](const char *name, const QString &text, const QString &suffix, const QString &filter) {
        connect(addAction(name, text), &QAction::triggered, this, [=, this] { askWhere(suffix, filter); });
    };
    addFormat("graph.savePng", tr("Save as PNG…"), QStringLiteral("png"), tr("PNG image (*.png)"));
    addFormat("graph.saveSvg", tr("Save as SVG…"), QStringLiteral("svg"), tr("SVG drawing (*.svg)"));
    addFormat("graph.saveCsv", tr("Save as CSV…"), QStringLiteral("csv"), tr("CSV files (*.csv)"));
}

QAction *GraphSaver::addAction(const char *name, const QString &text)
{
    auto *action = new QAction{text, this};
    action->setObjectName(QLatin1String(name));
    m_actions.push_back(action);
    return action;
}

QSize GraphSaver::pictureSize() const
{
    const QSize plot = m_sheet.plot().viewport()->size();
    const auto entries = legend(plot.width());
    const int rows = entries.empty() ? 1 : entries.back().row + 1;
    return plot + QSize{2 * margin, 2 * margin + (1 + rows) * lineHeight};
}

QImage GraphSaver::picture() const
{
    QImage image{pictureSize() * sharpness, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(sharpness);
    QPainter painter{&image};
    paint(painter);
    return image;
}

void GraphSaver::paint(QPainter &painter) const
{
    const Theme &theme = themeFor(m_sheet.palette());
    const QRect all{{}, pictureSize()};
    painter.fillRect(all, theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont title = m_sheet.font();
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(theme.text);
    QRect line{margin, margin, all.width() - 2 * margin, lineHeight};
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics{title}.elidedText(m_title, Qt::ElideRight, line.width()));
    painter.setFont(m_sheet.font());
    line.translate(0, lineHeight);
    paintLegend(painter, line);
    LinePlot &plot = m_sheet.plot();
    const QSize size = plot.viewport()->size();
    plot.render(&painter, QRectF{QPointF(margin, all.height() - margin - size.height()), size},
                plot.viewport()->rect());
}

/// As many to a row as fit; a name that is longer than a row is elided.
std::vector<GraphSaver::Entry> GraphSaver::legend(int width) const
{
    const QFontMetrics metrics{m_sheet.font()};
    std::vector<Entry> entries;
    int row = 0;
    int left = 0;
    for (const viewmodels::ShownLine &shown : shownLines(m_sheet.content())) {
        const QString text = metrics.elidedText(title(m_sheet.content(), shown), Qt::ElideMiddle, width - stroke - gap);
        const int length = stroke + gap + metrics.horizontalAdvance(text);
        if (left > 0 && left + length > width) {
            ++row;
            left = 0;
        }
        const auto style = shown.whose > 0 ? Qt::DashLine : shown.line->style;
        entries.push_back({text, row, left, shown.line->colour, style});
        left += length + entryGap;
    }
    return entries;
}

void GraphSaver::paintLegend(QPainter &painter, QRect line) const
{
    const Theme &theme = themeFor(m_sheet.palette());
    for (const Entry &entry : legend(line.width())) {
        const QRect place = line.translated(entry.left, entry.row * lineHeight);
        const qreal middle = place.center().y() + 0.5;
        painter.setPen({theme.series[entry.colour], 2, entry.style, Qt::FlatCap});
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + stroke, middle));
        painter.setPen(theme.muted);
        painter.drawText(place.adjusted(stroke + gap, 0, entry.left, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }
}

bool GraphSaver::write(QIODevice &device, const QString &suffix) const
{
    if (suffix == QStringLiteral("csv")) {
        return writeCsv(device, m_sheet.content());
    }
    if (suffix == QStringLiteral("png")) {
        return picture().save(&device, "PNG");
    }
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(pictureSize());
    generator.setViewBox(QRect{{}, pictureSize()});
    // Qt escapes what is drawn, but not this.
    generator.setTitle(m_title.toHtmlEscaped());
    QPainter painter{&generator};
    paint(painter);
    return painter.end();
}

QString GraphSaver::save(const QString &path) const
{
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && write(file, QFileInfo{path}.suffix().toLower()) && file.commit()) {
        return {};
    }
    return tr("The graph could not be written to %1 (%2). Choose a folder that you may write to and that has room.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

void GraphSaver::askWhere(const QString &suffix, const QString &filter)
{
    auto *dialog = new QFileDialog{m_sheet.window(), tr("Save the graph")};
    dialog->setObjectName(QStringLiteral("graph.saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        QStringLiteral("muster-%1-%2.%3")
            .arg(QLatin1String(m_sheet.content().graph.key), QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString &path) {
        // Whoever names the file otherwise gets the format that was asked for.
        const bool isNamed = QFileInfo{path}.suffix().toLower() == suffix;
        saveOrTell(isNamed ? path : path + QLatin1Char('.') + suffix);
    });
    dialog->open();
}

void GraphSaver::saveOrTell(const QString &path)
{
    if (const QString problem = save(path); !problem.isEmpty()) {
        auto *box =
            new QMessageBox{QMessageBox::Warning, tr("Graph not saved"), problem, QMessageBox::Ok, m_sheet.window()};
        box->setObjectName(QStringLiteral("graph.saveProblem"));
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

} // namespace muster::widgets
