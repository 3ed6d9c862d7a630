// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"

#include <QXmlStreamWriter>

namespace baolan::exporting {

/// TEI P5: a teiCorpus whose TEI elements are the articles, with the names and dates that were read out of them marked in
/// the text (persName, orgName, placeName, date) and joined paragraphs shown by <lb break="no"/>.
class TeiWriter final : public ArticleWriter
{
public:
    explicit TeiWriter(QIODevice &target);
    bool begin(const ExportHead &head) override;
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override;

private:
    void writeHeader(const QString &title, const QString &source, const domain::Page *page);
    void writeArticle(const domain::Article &article, const domain::Page &page, const domain::Marks &marks);
    void writeText(const domain::Article &article, int part);

    QXmlStreamWriter m_xml;
};

} // namespace baolan::exporting
