// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/session.h"

#include <utility>

namespace baolan::items {

Session::Session(QObject *parent) : QObject(parent) {}

Session::~Session() = default;

void Session::setLibrary(std::unique_ptr<tasks::Library> library)
{
    // The former library stays until all panes have let go of it.
    const std::unique_ptr<tasks::Library> former = std::exchange(m_library, std::move(library));
    if (m_library)
        connect(m_library.get(), &tasks::Library::changed, this, &Session::contentChanged);
    m_selection.clear();
    Q_EMIT libraryChanged();
}

} // namespace baolan::items

#include "moc_session.cpp"
