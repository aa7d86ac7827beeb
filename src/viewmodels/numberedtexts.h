// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster::viewmodels {

/// Texts numbered from zero in the order in which they first came. They lie side by side, so that a million of them
/// take little more than their letters and are searched in one go. No more than 4 GiB of them.
class NumberedTexts final
{
public:
    /// Of this text, which is added if it is new.
    std::uint32_t numberOf(std::string_view text);
    std::string_view operator[](std::uint32_t number) const;
    std::size_t size() const { return m_ends.size(); }
    /// About what they take.
    std::size_t bytes() const;

    /// For each text from number `first` on, whether it contains `folded`, in upper or lower case and as it is shown;
    /// `folded` is foldedText() itself, and not empty.
    std::vector<bool> containing(const std::string &folded, std::size_t first) const;
    /// The same, for those that begin with it.
    std::vector<bool> beginningWith(const std::string &folded, std::size_t first) const;

private:
    std::size_t beginOf(std::size_t number) const { return number == 0 ? 0 : m_ends[number - 1]; }
    std::size_t slotOf(std::string_view text) const;
    void grow();

    std::string m_letters;
    std::vector<std::uint32_t> m_ends;
    /// Hash table: numbers plus one, zero where there is none; its size is a power of two.
    std::vector<std::uint32_t> m_slots;
    /// Those that are shown, or folded, as other letters than they have.
    std::vector<std::uint32_t> m_unlike;
};

/// A text from the network as it is shown, as one harmless line, and in lower case: what a search compares.
std::string foldedText(std::string_view text);

} // namespace muster::viewmodels
