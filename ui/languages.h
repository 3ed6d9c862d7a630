// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace baolan::ui {

/// The language of the window, changed while it runs: Qt then sends each widget a LanguageChange.
class Languages final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Languages() override;

    /// The languages there are, as locale names; the first one is what the sources are written in.
    [[nodiscard]] static QStringList available();
    /// The language's name in itself: 简体中文.
    [[nodiscard]] static QString ownName(const QString &language);
    /// The one of available() that fits the system's locale.
    [[nodiscard]] static QString ofSystem();

    /// `language`: one of available(), or empty for the system's.
    void use(const QString &language);
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_ofQt;
};

} // namespace baolan::ui
