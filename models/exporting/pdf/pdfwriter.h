// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"
#include "models/exporting/pdf/pdfbook.h"

namespace baolan::exporting {

/// Articles as a book.
class PdfWriter final : public ArticleWriter
{
public:
    PdfWriter(QIODevice &target, const BookStyle &style) : m_target(target), m_style(style) {}

    bool begin(const ExportHead &head) override;
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override;
    [[nodiscard]] std::optional<domain::Error> fault() const override { return m_fault; }

private:
    QIODevice &m_target;
    BookStyle m_style;
    std::optional<PdfBook> m_book;
    std::optional<domain::Error> m_fault;
};

} // namespace baolan::exporting
