// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerdocument.h"

#include "ui/reader/spacing.h"
#include "ui/text/displaybreaks.h"

#include <QTextCursor>

namespace baolan::ui {

namespace {

// An ordinary article is one slice.
constexpr qsizetype slice = 12'000;

// The stretches of a block that share a format: an ordinary one, or one character with room behind it.
template<typename Take>
void forEachRun(const ReaderBlock &block, const Take &take)
{
    const auto [italicFrom, italicLength] = block.italic;
    const qsizetype italicTo = italicFrom + italicLength;
    qsizetype start = 0;
    const auto upTo = [&](qsizetype end, double em) {
        while (start < end) {
            qsizetype stop = end;
            if (start < italicFrom)
                stop = std::min(stop, italicFrom);
            else if (start < italicTo)
                stop = std::min(stop, italicTo);
            take(start, stop, stop == end ? em : 0.0, start >= italicFrom && start < italicTo);
            start = stop;
        }
    };
    for (const Gap &gap : gaps(block.text)) {
        const bool pair = block.text[gap.after].isLowSurrogate();
        upTo(pair ? gap.after - 1 : gap.after, 0);
        upTo(gap.after + 1, gap.em);
    }
    upTo(block.text.size(), 0);
}

} // namespace

DocumentSetter::DocumentSetter(const ReaderText &text, const Typography &typography, const ColumnColours &colours)
    : m_text(&text)
    , m_typography(typography)
    , m_colours(colours)
{
}

void DocumentSetter::begin(QTextDocument &document)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDefaultFont(m_typography.font());
    document.setDocumentMargin(0);
    m_next = 0;
}

void DocumentSetter::setNextSlice(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (qsizetype set = 0; !isDone() && set < slice; ++m_next) {
        const ReaderBlock &block = m_text->blocks()[m_next];
        setBlock(cursor, block, m_next == 0);
        set += block.text.size() + 1;
    }
    cursor.endEditBlock();
}

void DocumentSetter::setUpTo(QTextDocument &document, qsizetype position)
{
    while (!isDone() && m_text->blocks()[m_next].position <= position)
        setNextSlice(document);
}

void DocumentSetter::setBlock(QTextCursor &cursor, const ReaderBlock &block, bool first)
{
    const BlockStyle style = styleOf(block, m_typography, m_colours);
    if (first) {
        cursor.setBlockFormat(style.block);
        cursor.setBlockCharFormat(style.text);
    } else {
        cursor.insertBlock(style.block, style.text);
    }
    const qreal size = style.text.font().pixelSize();
    const QString shown = displayed(block.text);
    forEachRun(block, [&](qsizetype start, qsizetype end, double em, bool italic) {
        QTextCharFormat format = style.text;
        if (em != 0) {
            format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            format.setFontLetterSpacing(em * size);
        }
        if (italic)
            format.setFontItalic(true);
        cursor.insertText(shown.sliced(start, end - start), format);
    });
}

} // namespace baolan::ui
