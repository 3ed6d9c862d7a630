// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/articlewriter.h"
#include "models/exporting/epub/zipfile.h"

namespace baolan::exporting {

/// EPUB 3: a chapter for each article, a navigation document (and a toc.ncx for older readers), one style sheet.
class EpubWriter final : public ArticleWriter
{
public:
    explicit EpubWriter(QIODevice &target) : m_target(target) {}
    bool begin(const ExportHead &head) override;
    bool add(const domain::Page &page, std::span<const domain::Marks> marks) override;
    bool end() override;
    [[nodiscard]] std::optional<domain::Error> fault() const override;

private:
    struct Chapter {
        QString file;
        QString title;
        QString source;
    };
    [[nodiscard]] QString packageDocument() const;
    [[nodiscard]] QString navigation() const;
    [[nodiscard]] QString olderNavigation() const;
    [[nodiscard]] QString cover() const;

    QIODevice &m_target;
    ExportHead m_head;
    std::optional<ZipFile> m_zip;
    std::vector<Chapter> m_chapters;
    QString m_identifier; ///< made of what the book holds
    QByteArray m_keys;
};

} // namespace baolan::exporting
