// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <vector>

class QAction;
class QIODevice;

namespace muster::widgets {

class GraphSheet;

/// Takes the graph out of the window: onto the clipboard, or into a file as PNG, SVG or CSV.
class GraphSaver final : public QObject
{
    Q_OBJECT

public:
    /// The sheet is its parent.
    explicit GraphSaver(GraphSheet &sheet);

    /// To copy, and to save as each format.
    const QList<QAction *> &actions() const { return m_actions; }

    /// What it is about, and what it tells, for the picture's title.
    void setTitle(const QString &title) { m_title = title; }
    /// The graph with its title and legend.
    QImage picture() const;
    /// Writes the graph in the format that the name ends with: "png", "svg" or "csv". What went wrong as a sentence;
    /// empty when nothing did.
    QString save(const QString &path) const;

private:
    /// Of the legend.
    struct Entry
    {
        QString text;
        int row = 0;
        int left = 0;
        std::size_t colour = 0;
        Qt::PenStyle style = Qt::SolidLine;
    };

    std::vector<Entry> legend(int width) const;
    bool write(QIODevice &device, const QString &suffix) const;
    void paint(QPainter &painter) const;
    QSize pictureSize() const;
    void paintLegend(QPainter &painter, QRect line) const;
    QAction *addAction(const char *name, const QString &text);
    void askWhere(const QString &suffix, const QString &filter);
    void saveOrTell(const QString &path);

    GraphSheet &m_sheet;
    QString m_title;
    QList<QAction *> m_actions;
};

} // namespace muster::widgets
