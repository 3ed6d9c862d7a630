// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/selection.h"
#include "models/tasks/library.h"

#include <QObject>

#include <memory>

namespace baolan::items {

/// The open library (or none) and what is selected in it: what every pane is given. Lives in the GUI thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] tasks::Library *library() const { return m_library.get(); }
    [[nodiscard]] Selection &selection() { return m_selection; }

    /// Takes the library's place; the former one is closed after libraryChanged. nullptr closes.
    void setLibrary(std::unique_ptr<tasks::Library> library);

Q_SIGNALS:
    void libraryChanged(); ///< another library, or none
    void contentChanged(); ///< the same library holds something new

private:
    std::unique_ptr<tasks::Library> m_library;
    Selection m_selection;
};

} // namespace baolan::items
