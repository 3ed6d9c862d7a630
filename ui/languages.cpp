// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baolan::ui {

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
}

QStringList Languages::available() { return {u"en"_s, u"zh_CN"_s}; }

QString Languages::ownName(const QString &language) { return language == "zh_CN"_L1 ? u"简体中文"_s : u"English"_s; }

QString Languages::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::Chinese)
            return u"zh_CN"_s;
        if (language == QLocale::English)
            return u"en"_s;
    }
    return u"en"_s;
}

void Languages::use(const QString &language)
{
    const QString wanted = available().contains(language) ? language : ofSystem();
    if (wanted == m_current)
        return;
    m_current = wanted;
    // Dates and numbers as the user's country writes them, where it speaks this language.
    const QLocale own(wanted);
    QLocale::setDefault(QLocale::system().language() == own.language() ? QLocale::system() : own);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    if (m_ofQt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_own.load(u":/i18n/baolan_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

} // namespace baolan::ui
