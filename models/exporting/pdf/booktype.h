// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/pdf/pageflow.h"
#include "models/exporting/pdf/textblock.h"

namespace baolan::exporting {

/// The typography of a book: every size follows from that of the text.
class BookType final
{
public:
    BookType(const BookStyle &style, const PageFlow &flow);

    [[nodiscard]] BlockShape body() const; ///< indented by two characters
    [[nodiscard]] BlockShape kicker() const;
    [[nodiscard]] BlockShape headline() const;
    [[nodiscard]] BlockShape subheadline() const;
    [[nodiscard]] BlockShape byline() const; ///< also where the article stood
    [[nodiscard]] BlockShape note() const;   ///< smaller, hanging
    [[nodiscard]] BlockShape section() const;
    [[nodiscard]] BlockShape title() const;
    [[nodiscard]] BlockShape running() const; ///< heads and page numbers
    [[nodiscard]] const QString &family() const { return m_family; }
    /// A size of the text.
    [[nodiscard]] qreal em(qreal count = 1) const { return m_em * count; }

private:
    [[nodiscard]] BlockShape shape(qreal size, qreal lineHeight, Qt::Alignment alignment, bool bold = false) const;

    const PageFlow &m_flow;
    QString m_family;
    qreal m_points;
    qreal m_em;
};

} // namespace baolan::exporting
