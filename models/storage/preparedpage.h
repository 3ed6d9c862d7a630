// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"
#include "models/text/collation.h"

#include <QByteArray>

#include <vector>

namespace baolan::storage {

/// What is stored of an article beyond its own values.
struct PreparedArticle {
    QByteArray spans;
    QByteArray hash;
    qint64 length = 0;
    QString byline;         ///< the names as the list shows them
    QString folded;         ///< what the list's filter looks through
    QByteArray headlineKey; ///< sort keys; null: none, sorted last
    QByteArray kickerKey;
    QByteArray bylineKey;
    QByteArray districtKey;
    QDate eventDay;                     ///< the first that an event names
    std::vector<QByteArray> entityKeys; ///< one for each entity
};

/// A page with all that costs time worked out, so that the one thread that writes has only to write.
struct PreparedPage {
    domain::Page page;
    std::vector<domain::Marks> marks; ///< of a page from an interchange file: one for each article; else empty
    bool isReadAnew = false;          ///< it was imported before and only read again
    QString member;
    QByteArray text;      ///< compressed
    QByteArray lineRoles; ///< compressed; null: nothing is known
    QByteArray textHash;
    QByteArray publicationKey;
    QByteArray sectionKey;
    int numberOrder = 0;
    std::vector<PreparedArticle> articles;
};

/// Works pages out; each thread has its own.
class PagePreparer final
{
public:
    [[nodiscard]] PreparedPage prepare(domain::Page page, std::vector<domain::Marks> marks) const;
    [[nodiscard]] PreparedArticle prepare(const domain::Article &article, const QString &section) const;
    [[nodiscard]] QByteArray key(const QString &text) const; ///< null for text without anything in it

private:
    text::PinyinCollator m_collator;
};

/// BLAKE2b-256, as strong as the SHA-256 of files and several times as fast: an import takes each character in twice.
[[nodiscard]] QByteArray textHash(const QByteArray &utf8);
[[nodiscard]] QByteArray articleHash(const domain::Article &article);
/// So that A2 comes before A10, and what has no number (unnumberedPage) behind all that has one.
[[nodiscard]] int pageNumberOrder(QStringView number);
inline constexpr int unnumberedPage = 0xffff;
/// The name of a page within its archive; empty for a file of its own.
[[nodiscard]] QString memberName(const QString &file, const QString &path);
[[nodiscard]] QString shownByline(const std::vector<domain::Byline> &byline);
/// Paragraphs a line each; a line break within one becomes U+2028.
[[nodiscard]] QString joinedBody(const QStringList &paragraphs);
[[nodiscard]] QStringList splitBody(const QString &body);

} // namespace baolan::storage
