// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace baolan::ui {

/// What the program remembers between runs, in one INI file. Lives in the GUI thread.
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// `file` empty: the user's own, in the folder for configuration.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);

    /// A locale's name (zh_CN, en), or empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

    [[nodiscard]] QString lastLibrary() const;
    void setLastLibrary(const QString &path);
    /// Newest first.
    [[nodiscard]] QStringList recentLibraries() const;
    void addRecentLibrary(const QString &path);
    void removeRecentLibrary(const QString &path);
    void clearRecentLibraries();

    /// Sealed states (see SealedState) and small choices of panes, by name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    [[nodiscard]] QVariant choice(const QString &name, const QVariant &fallback = {}) const;
    void setChoice(const QString &name, const QVariant &value);

Q_SIGNALS:
    void recentLibrariesChanged();

private:
    QSettings m_store;
};

} // namespace baolan::ui
