// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page/linestyler.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QObject>
#include <QTextBlock>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QPalette;
class QTextDocument;
QT_END_NAMESPACE

namespace baolan::ui {

/// Colours a document slice by slice, the rest when there is time: QSyntaxHighlighter does all of it in one go.
class PageHighlighter final : public QObject
{
    Q_OBJECT
public:
    explicit PageHighlighter(QTextDocument &document, QObject *parent = nullptr);

    /// Colours that suit the palette; starts anew when the theme is another one.
    void setPalette(const QPalette &palette);
    [[nodiscard]] KSyntaxHighlighting::Theme theme() const { return m_theme; }
    void restart();
    [[nodiscard]] bool isDone() const { return !m_next.isValid(); }

private:
    void goOn();
    void colour(const QTextBlock &block);

    QTextDocument &m_document;
    KSyntaxHighlighting::Repository m_repository;
    LineStyler m_styler;
    KSyntaxHighlighting::Theme m_theme;
    QTextBlock m_next;
    QTimer m_timer;
};

} // namespace baolan::ui
