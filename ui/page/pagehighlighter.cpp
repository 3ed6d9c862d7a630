// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagehighlighter.h"

#include <QPalette>
#include <QTextDocument>
#include <QTextLayout>

namespace baolan::ui {

namespace {

// An ordinary page is one slice.
constexpr int slice = 16'000;

KSyntaxHighlighting::Repository &prepared(KSyntaxHighlighting::Repository &repository)
{
    LineStyler::addDefinition(repository);
    return repository;
}

} // namespace

PageHighlighter::PageHighlighter(QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_styler(prepared(m_repository))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PageHighlighter::goOn);
}

void PageHighlighter::setPalette(const QPalette &palette)
{
    const KSyntaxHighlighting::Theme theme = m_repository.themeForPalette(palette);
    if (m_theme.isValid() && theme.name() == m_theme.name())
        return;
    m_theme = theme;
    restart();
}

void PageHighlighter::restart()
{
    m_styler.restart();
    m_next = m_document.begin();
    m_timer.start();
    goOn();
}

void PageHighlighter::goOn()
{
    int done = 0;
    for (; m_next.isValid() && done < slice; m_next = m_next.next()) {
        colour(m_next);
        done += m_next.length();
    }
    if (!m_next.isValid())
        m_timer.stop();
}

void PageHighlighter::colour(const QTextBlock &block)
{
    const QString text = block.text();
    QList<QTextLayout::FormatRange> ranges;
    for (const LineStyler::Run &run : m_styler.style(text)) {
        QTextCharFormat format;
        if (run.format.hasTextColor(m_theme))
            format.setForeground(run.format.textColor(m_theme));
        if (run.format.isBold(m_theme))
            format.setFontWeight(QFont::Bold);
        if (run.format.isItalic(m_theme))
            format.setFontItalic(true);
        ranges.append({run.start, run.length, format});
    }
    if (block.layout()->formats() == ranges)
        return;
    block.layout()->setFormats(ranges);
    m_document.markContentsDirty(block.position(), block.length());
}

} // namespace baolan::ui
