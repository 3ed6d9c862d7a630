// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide.h"

#include <QEvent>
#include <QKeyEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

bool isOurs(const QUrl &name) { return name.scheme() == "qrc"_L1 && name.path().startsWith("/guide/"_L1); }

} // namespace

Guide::Guide(const QString &language, QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"guide"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    setViewportMargins(24, 16, 24, 16);
    resize(760, 640);
    setLanguage(language);
    retranslateUi();
}

void Guide::setLanguage(const QString &language)
{
    setSource(QUrl(u"qrc:/guide/%1.md"_s.arg(language)), QTextDocument::MarkdownResource);
}

QVariant Guide::loadResource(int type, const QUrl &name)
{
    const QUrl whole = source().resolved(name);
    return isOurs(whole) ? QTextBrowser::loadResource(type, whole) : QVariant();
}

void Guide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QTextBrowser::changeEvent(event);
}

void Guide::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QTextBrowser::keyPressEvent(event);
}

void Guide::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    if (isOurs(source().resolved(name)))
        QTextBrowser::doSetSource(name, type);
}

void Guide::retranslateUi()
{
    setWindowTitle(tr("User Guide – Baolan"));
    setAccessibleName(tr("User guide"));
}

} // namespace baolan::ui
