// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QString>

namespace muster::viewmodels {

/// "registered", "unregistered", "idle", "busy", translated.
QString eventWord(domain::EventKind kind);
/// "", "came back", "by the worker itself", "lost", "expired", translated.
QString reasonWord(domain::EventReason reason);
/// Whether the detail of such an event is a task.
bool isAboutTask(domain::EventKind kind);
/// What stands before a task's id: "task ", translated.
QString taskWords();
/// Reason and detail as one line: "lost", "task 9f3e…"; empty when there is neither.
QString eventDetail(const domain::Event &event);
/// The whole event as one line of plain text, its parts set apart by tabs and disarmed: for the clipboard.
QString eventLine(const domain::Event &event);

} // namespace muster::viewmodels
