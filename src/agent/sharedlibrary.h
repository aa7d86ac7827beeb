// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dlfcn.h>
#include <functional>
#include <initializer_list>
#include <string>

namespace muster::agent {

/// A library that is opened at run time, and stays open unless it is closed.
class SharedLibrary final
{
public:
    explicit SharedLibrary(const std::string &file)
        : m_handle(dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL))
    {
    }

    bool isOpen() const { return m_handle != nullptr; }
    void close() { dlclose(m_handle); }

    /// Finds a function by the first of its names that there is; false, and no change, when there is none.
    template <typename Result, typename... Arguments>
    bool find(std::initializer_list<const char *> symbols, std::function<Result(Arguments...)> &function) const
    {
        for (const char *symbol : symbols) {
            if (void *address = dlsym(m_handle, symbol)) {
                function = reinterpret_cast<Result (*)(Arguments...)>(address);
                return true;
            }
        }
        return false;
    }

private:
    void *m_handle;
};

} // namespace muster::agent
