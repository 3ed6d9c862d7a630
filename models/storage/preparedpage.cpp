// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/preparedpage.h"

#include "models/storage/spancodec.h"
#include "models/storage/statement.h"
#include "models/text/fold.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace baolan::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int compressionLevel = 4; // half the size of a page; the next levels cost twice the time for a twentieth less

[[nodiscard]] QString foldedHeads(const domain::Article &article, const QString &byline, const QString &section)
{
    return text::fold(article.headline) + u'\n' + text::fold(article.kicker) + u'\n' + text::fold(byline) + u'\n' +
           text::fold(section);
}

/// What an article is about comes first.
[[nodiscard]] QString mainDistrict(const domain::Derived &derived)
{
    return derived.districts.empty() || !derived.districts.front().about ? QString() : derived.districts.front().name;
}

[[nodiscard]] QDate eventDay(const domain::Derived &derived)
{
    for (const domain::Event &event : derived.events) {
        if (!event.interval.isOpen())
            return event.interval.earliest.isValid() ? event.interval.earliest : event.interval.latest;
    }
    return {};
}

} // namespace

PreparedPage PagePreparer::prepare(domain::Page page, std::vector<domain::Marks> marks) const
{
    PreparedPage prepared;
    const QByteArray utf8 = page.source.text.toUtf8();
    prepared.text = qCompress(utf8, compressionLevel);
    prepared.textHash = textHash(utf8);
    if (!page.source.lineRoles.empty())
        prepared.lineRoles = qCompress(encodeLineRoles(page.source.lineRoles), compressionLevel);
    prepared.member = memberName(page.source.file, page.source.path);
    prepared.numberOrder = pageNumberOrder(page.number);
    prepared.publicationKey = storable(m_collator.sortKey(page.publication));
    prepared.sectionKey = key(page.section);
    prepared.articles.reserve(page.articles.size());
    for (const domain::Article &article : page.articles)
        prepared.articles.push_back(prepare(article, page.section));
    prepared.marks = std::move(marks);
    prepared.page = std::move(page);
    return prepared;
}

PreparedArticle PagePreparer::prepare(const domain::Article &article, const QString &section) const
{
    PreparedArticle prepared;
    prepared.spans = encodeSpans(article.spans);
    prepared.hash = articleHash(article);
    prepared.length = article.length();
    prepared.byline = shownByline(article.byline);
    prepared.folded = foldedHeads(article, prepared.byline, section);
    prepared.headlineKey = key(article.headline);
    prepared.kickerKey = key(article.kicker);
    prepared.bylineKey = key(prepared.byline);
    prepared.districtKey = key(mainDistrict(article.derived));
    prepared.eventDay = eventDay(article.derived);
    for (const domain::EntityMentions &entity : article.derived.entities)
        prepared.entityKeys.push_back(storable(m_collator.sortKey(entity.name)));
    return prepared;
}

QByteArray PagePreparer::key(const QString &text) const
{
    return text.isEmpty() ? QByteArray() : m_collator.sortKey(text);
}

QByteArray textHash(const QByteArray &utf8) { return QCryptographicHash::hash(utf8, QCryptographicHash::Blake2b_256); }

QByteArray articleHash(const domain::Article &article)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QString &part : {domain::key(article.kind), article.kicker, article.headline, article.subheadline,
                                article.series, joinedBody(article.paragraphs)}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

int pageNumberOrder(QStringView number)
{
    // A letter weighs 1,000, so that A1 … A999 stand between the plain numbers and B1.
    if (number.isEmpty())
        return unnumberedPage;
    qsizetype i = 0;
    int letters = 0;
    for (; i < number.size() && !number[i].isDigit(); ++i) {
        const char16_t letter = number[i].toUpper().unicode();
        letters = std::min(letters * 26 + (letter >= u'A' && letter <= u'Z' ? letter - u'A' + 1 : 30), 60);
    }
    int value = 0;
    for (; i < number.size() && number[i].isDigit(); ++i)
        value = std::min(value * 10 + number[i].digitValue(), 999);
    return letters * 1000 + value;
}

QString memberName(const QString &file, const QString &path)
{
    const QString archive = QFileInfo(path).fileName();
    if (archive.isEmpty() || file == archive || file.endsWith(u'/' + archive))
        return {};
    const qsizetype inside = (u'/' + file).indexOf(u'/' + archive + u'/');
    return inside < 0 ? QString() : file.sliced(inside + archive.size() + 1);
}

QString shownByline(const std::vector<domain::Byline> &byline)
{
    QStringList names;
    for (const domain::Byline &entry : byline) {
        if (!entry.name.isEmpty() && !names.contains(entry.name))
            names.append(entry.name);
    }
    return names.join(u'、');
}

QString joinedBody(const QStringList &paragraphs)
{
    QString body = paragraphs.join(u'\n');
    if (body.count(u'\n') == std::max<qsizetype>(paragraphs.size() - 1, 0))
        return body;
    QStringList lines = paragraphs;
    return lines.replaceInStrings(u"\n"_s, QString(QChar::LineSeparator)).join(u'\n');
}

QStringList splitBody(const QString &body) { return body.isEmpty() ? QStringList() : body.split(u'\n'); }

} // namespace baolan::storage
