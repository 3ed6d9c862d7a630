// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"

namespace baolan::exporting {

/// One HTML file that needs nothing beside it: contents, articles in the typography of the reader, light and dark, printed
/// well. Contents stand at its end and are shown first, so that articles go out as they come.
class HtmlWriter final : public StreamWriter
{
public:
    using StreamWriter::StreamWriter;
    bool begin(const ExportHead &head) override;
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override;

private:
    QString m_contents;
    int m_articles = 0;
};

/// The article as HTML that is well-formed XML too: what HTML pages and e-books have in common. `id`: of its element.
[[nodiscard]] QString articleHtml(const domain::Article &article, const domain::Page &page, const domain::Marks &marks,
                                  const QString &id);
/// Rules for the above.
[[nodiscard]] QString articleStyle();

} // namespace baolan::exporting
