// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr qsizetype recentLimit = 10;

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/baolan/baolan.ini"_s;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file.isEmpty() ? ownFile() : file, QSettings::IniFormat)
{
}

QString Settings::language() const { return m_store.value(u"window/language"_s).toString(); }

void Settings::setLanguage(const QString &language) { m_store.setValue(u"window/language"_s, language); }

ColourScheme Settings::colourScheme() const
{
    const QString word = m_store.value(u"window/theme"_s).toString();
    return word == "light"_L1 ? ColourScheme::Light : word == "dark"_L1 ? ColourScheme::Dark : ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    m_store.setValue(u"window/theme"_s, scheme == ColourScheme::Light  ? u"light"_s
                                        : scheme == ColourScheme::Dark ? u"dark"_s
                                                                       : u"system"_s);
}

QString Settings::lastLibrary() const { return m_store.value(u"library/last"_s).toString(); }

void Settings::setLastLibrary(const QString &path) { m_store.setValue(u"library/last"_s, path); }

QStringList Settings::recentLibraries() const { return m_store.value(u"library/recent"_s).toStringList(); }

void Settings::addRecentLibrary(const QString &path)
{
    QStringList recent = recentLibraries();
    if (!recent.isEmpty() && recent.first() == path)
        return;
    recent.removeAll(path);
    recent.prepend(path);
    m_store.setValue(u"library/recent"_s, recent.mid(0, recentLimit));
    Q_EMIT recentLibrariesChanged();
}

void Settings::removeRecentLibrary(const QString &path)
{
    QStringList recent = recentLibraries();
    if (recent.removeAll(path) == 0)
        return;
    m_store.setValue(u"library/recent"_s, recent);
    Q_EMIT recentLibrariesChanged();
}

void Settings::clearRecentLibraries()
{
    m_store.remove(u"library/recent"_s);
    Q_EMIT recentLibrariesChanged();
}

QByteArray Settings::state(const QString &name) const
{
    return QByteArray::fromBase64(m_store.value(u"state/"_s + name).toString().toLatin1());
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_store.setValue(u"state/"_s + name, QString::fromLatin1(state.toBase64()));
}

QVariant Settings::choice(const QString &name, const QVariant &fallback) const
{
    return m_store.value(u"choice/"_s + name, fallback);
}

void Settings::setChoice(const QString &name, const QVariant &value) { m_store.setValue(u"choice/"_s + name, value); }

} // namespace baolan::ui
