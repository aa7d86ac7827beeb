// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventwords.h"

#include "domain/csv.h"
#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace muster::viewmodels {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(domain::EventKind::Count_)> words{
    QT_TRANSLATE_NOOP("EventModel", "registered"), QT_TRANSLATE_NOOP("EventModel", "unregistered"),
    QT_TRANSLATE_NOOP("EventModel", "idle"),       QT_TRANSLATE_NOOP("EventModel", "busy"),
    QT_TRANSLATE_NOOP("EventModel", "conflict"),
};

constexpr std::array<const char *, static_cast<std::size_t>(domain::EventReason::Count_)> reasons{
    "",
    QT_TRANSLATE_NOOP("EventModel", "came back"),
    QT_TRANSLATE_NOOP("EventModel", "by the worker itself"),
    QT_TRANSLATE_NOOP("EventModel", "lost"),
    QT_TRANSLATE_NOOP("EventModel", "expired"),
    QT_TRANSLATE_NOOP("EventModel", "forgotten on request"),
    QT_TRANSLATE_NOOP("EventModel", "is over"),
};

QString translated(const char *text)
{
    return *text == '\0' ? QString{} : QCoreApplication::translate("EventModel", text);
}

} // namespace

QString eventWord(domain::EventKind kind)
{
    return translated(words[static_cast<std::size_t>(kind)]);
}

QString reasonWord(domain::EventReason reason)
{
    return translated(reasons[static_cast<std::size_t>(reason)]);
}

bool isAboutTask(domain::EventKind kind)
{
    return kind == domain::EventKind::Idle || kind == domain::EventKind::Busy;
}

QString taskWords()
{
    // The id comes last in every language.
    return QCoreApplication::translate("EventModel", "task %1").section(QStringLiteral("%1"), 0, 0);
}

QString eventDetail(const domain::Event &event)
{
    const QString reason = reasonWord(event.reason);
    QString detail = plainLine(event.detail);
    if (isAboutTask(event.kind) && !detail.isEmpty()) {
        detail.prepend(taskWords());
    }
    return reason.isEmpty() || detail.isEmpty() ? reason + detail : reason + QStringLiteral(" · ") + detail;
}

QString eventLine(const domain::Event &event)
{
    QStringList parts{formatDateTime(event.time)};
    for (const QString &part : {plainLine(event.worker), eventWord(event.kind), eventDetail(event)}) {
        if (!part.isEmpty()) {
            parts.append(QString::fromStdString(domain::disarmed(part.toStdString())));
        }
    }
    return parts.join(QLatin1Char{'\t'});
}

} // namespace muster::viewmodels
