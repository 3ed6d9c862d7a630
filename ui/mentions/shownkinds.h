// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/passagemarks.h"

#include <QObject>

namespace baolan::ui {

class Settings;

/// Which kinds of mention are marked, in reader and page alike; remembered between runs.
class ShownKinds final : public QObject
{
    Q_OBJECT
public:
    explicit ShownKinds(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] items::MarkKinds kinds() const { return m_kinds; }
    [[nodiscard]] bool shows(items::MarkKind kind) const { return m_kinds[items::bit(kind)]; }
    void setShown(items::MarkKind kind, bool shown);
    void setKinds(items::MarkKinds kinds);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    items::MarkKinds m_kinds;
};

} // namespace baolan::ui
