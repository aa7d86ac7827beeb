// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventfeed.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace muster::widgets {

class ElidedLabel;

/// Beneath the event log: how many are shown, whether older ones are being read, and how far an export is.
class EventFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit EventFooter(QWidget *parent = nullptr);

    void setCounts(std::size_t shown, std::size_t all);
    void setReading(viewmodels::EventFeed::State state);
    void showProgress(int percent);
    void showNote(const QString &note);
    /// No export is under way any more; `note` says how it ended.
    void endProgress(const QString &note);

Q_SIGNALS:
    void readRequested();
    void stopRequested();
    void cancelRequested();

private:
    QToolButton *newButton(const char *name);
    QString restText() const;
    void refresh();

    ElidedLabel *m_text = nullptr;
    QToolButton *m_read = nullptr;
    ElidedLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    std::size_t m_shown = 0;
    std::size_t m_all = 0;
    viewmodels::EventFeed::State m_state{};
};

} // namespace muster::widgets
