// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grouppicker.h"

#include "viewmodels/subjecttitle.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace muster::widgets {

namespace {

constexpr int rowsOffered = 12;

} // namespace

GroupPicker::GroupPicker(QWidget *parent)
    : QLineEdit(parent),
      m_groups(new QStandardItemModel{this}),
      m_completer(new QCompleter{m_groups, this})
{
    setClearButtonEnabled(true);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(rowsOffered);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &row) { Q_EMIT chosen(row.data(Qt::UserRole).value<history::Subject>().group); });
    // The completer writes the name that was chosen into the line, and only then is done.
    connect(this, &GroupPicker::chosen, this, &QLineEdit::clear, Qt::QueuedConnection);
}

void GroupPicker::setGroups(const std::vector<domain::GroupKey> &groups)
{
    m_groups->clear();
    for (const auto &[category, group] : groups) {
        const auto subject = history::Subject::ofGroup({category, group});
        auto *item = new QStandardItem{viewmodels::subjectTitle(subject)};
        item->setData(QVariant::fromValue(subject), Qt::UserRole);
        item->setEditable(false);
        m_groups->appendRow(item);
    }
}

void GroupPicker::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        Q_EMIT wanted();
    }
    QLineEdit::focusInEvent(event);
}

void GroupPicker::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    offerAll();
}

void GroupPicker::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Down ? offerAll() : QLineEdit::keyPressEvent(event);
}

void GroupPicker::offerAll()
{
    m_completer->setCompletionPrefix(text());
    m_completer->complete();
}

} // namespace muster::widgets
