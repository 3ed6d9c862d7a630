// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/reader/typography.h"

#include <QTextDocument>

namespace baolan::ui {

/// Sets a ReaderText into a document: as text, never as markup. Long texts are set slice by slice, so that no step takes
/// longer than a frame; positions are those of the ReaderText from the beginning on. The text must
/// outlive the setter.
class DocumentSetter
{
public:
    DocumentSetter(const ReaderText &text, const Typography &typography, const ColumnColours &colours);

    /// Empties the document; nothing is set yet.
    void begin(QTextDocument &document);
    [[nodiscard]] bool isDone() const { return m_next >= m_text->blocks().size(); }
    void setNextSlice(QTextDocument &document);
    void setUpTo(QTextDocument &document, qsizetype position);

private:
    void setBlock(QTextCursor &cursor, const ReaderBlock &block, bool first);

    const ReaderText *m_text;
    Typography m_typography;
    ColumnColours m_colours;
    std::size_t m_next = 0;
};

} // namespace baolan::ui
