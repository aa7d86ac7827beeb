// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster::test {

/// The disk under every store that is opened from now on in this process, which may fail once.
class FailingDisk final
{
public:
    /// How it fails: what SQLite's layer for files answers.
    enum class Fault { Error, Full };

    /// Puts it in place of the usual one, once.
    static void install();
    /// The n-th write, sync or truncation from now on fails.
    static void failAt(int n, Fault fault);
    /// Whether it has failed since; from now on it does not.
    static bool hasFailed();
};

} // namespace muster::test
