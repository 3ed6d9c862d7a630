// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/pdfwriter.h"

#include <QIODevice>

namespace baolan::exporting {

bool PdfWriter::begin(const ExportHead &head)
{
    const QString family = m_style.family.isEmpty() ? bookFamily() : m_style.family;
    if (family.isEmpty()) {
        m_fault = domain::Error{domain::ErrorKind::InvalidArgument, head.title, QStringLiteral("no Chinese font")};
        return false;
    }
    m_book.emplace(BookHead{head.title, {}, head.facts, head.made}, m_style);
    return true;
}

bool PdfWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i)
        m_book->add(page.articles[i], page, marksOf(marks, i));
    return true;
}

bool PdfWriter::end()
{
    const auto bytes = m_book->finish();
    if (!bytes) {
        m_fault = bytes.error();
        return false;
    }
    return m_target.write(*bytes) == bytes->size();
}

} // namespace baolan::exporting
