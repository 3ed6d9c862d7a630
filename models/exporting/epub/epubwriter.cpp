// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/epub/epubwriter.h"

#include "models/exporting/articlelines.h"
#include "models/exporting/htmlwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QUuid>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::exporting::EpubWriter)
};

QString escaped(const QString &text) { return printable(text).toHtmlEscaped(); }

QByteArray xhtml(const QString &title, const QString &body)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"zh\" "
            "xml:lang=\"zh\">\n<head>\n<title>%1</title>\n"
            "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n"_s.arg(escaped(title)) +
            body + u"</body>\n</html>\n"_s)
        .toUtf8();
}

constexpr auto container = R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
)";

} // namespace

bool EpubWriter::begin(const ExportHead &head)
{
    m_head = head;
    m_zip.emplace(head.made);
    m_zip->add(u"mimetype"_s, "application/epub+zip", true);
    m_zip->add(u"META-INF/container.xml"_s, container);
    m_zip->add(u"EPUB/style.css"_s, articleStyle().toUtf8());
    return true;
}

bool EpubWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        const domain::Article &article = page.articles[i];
        const QString file =
            u"article-%1.xhtml"_s.arg(static_cast<qlonglong>(m_chapters.size()) + 1, 5, 10, QChar(u'0'));
        m_chapters.push_back({file, titleOf(article), sourceLine(page)});
        m_keys += article.key.toUtf8() + '\n';
        m_zip->add(u"EPUB/"_s + file,
                   xhtml(titleOf(article), articleHtml(article, page, marksOf(marks, i), u"article"_s)));
    }
    return true;
}

QString EpubWriter::cover() const
{
    QString body = u"<section epub:type=\"titlepage\">\n<h1>%1</h1>\n"_s.arg(escaped(m_head.title));
    for (const QString &fact : m_head.facts)
        body += u"<p>%1</p>\n"_s.arg(escaped(fact));
    return body + u"</section>\n"_s;
}

QString EpubWriter::navigation() const
{
    QString body =
        u"<nav epub:type=\"toc\" id=\"toc\">\n<h2>%1</h2>\n<ol>\n"
        "<li><a href=\"cover.xhtml\">%2</a></li>\n"_s.arg(escaped(Words::tr("Contents")), escaped(m_head.title));
    for (const Chapter &chapter : m_chapters)
        body += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(chapter.file, escaped(chapter.title));
    return body + u"</ol>\n</nav>\n"_s;
}

QString EpubWriter::olderNavigation() const
{
    QString points;
    int order = 0;
    const auto point = [&](const QString &file, const QString &title) {
        points += u"<navPoint id=\"p%1\" playOrder=\"%1\"><navLabel><text>%2</text></navLabel><content src=\"%3\"/>"
                  "</navPoint>\n"_s.arg(QString::number(++order), escaped(title), file);
    };
    point(u"cover.xhtml"_s, m_head.title);
    for (const Chapter &chapter : m_chapters)
        point(chapter.file, chapter.title);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\">\n"
           "<head><meta name=\"dtb:uid\" content=\"%1\"/></head>\n<docTitle><text>%2</text></docTitle>\n<navMap>\n%3"
           "</navMap>\n</ncx>\n"_s.arg(m_identifier, escaped(m_head.title), points);
}

QString EpubWriter::packageDocument() const
{
    QString manifest;
    QString spine;
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        manifest += u"<item id=\"a%1\" href=\"%2\" media-type=\"application/xhtml+xml\"/>\n"_s.arg(i + 1).arg(
            m_chapters[i].file);
        spine += u"<itemref idref=\"a%1\"/>\n"_s.arg(i + 1);
    }
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"zh\">\n"
           "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">%1</dc:identifier>\n"
           "<dc:title>%2</dc:title>\n<dc:language>zh</dc:language>\n"
           "<meta property=\"dcterms:modified\">%3</meta>\n</metadata>\n<manifest>\n"
           "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n"
           "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>\n"
           "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n"
           "<item id=\"cover\" href=\"cover.xhtml\" media-type=\"application/xhtml+xml\"/>\n%4</manifest>\n"
           "<spine toc=\"ncx\">\n<itemref idref=\"cover\"/>\n<itemref idref=\"nav\"/>\n%5</spine>\n</package>\n"_s.arg(
               m_identifier, escaped(m_head.title), m_head.made.toUTC().toString(Qt::ISODate), manifest, spine);
}

bool EpubWriter::end()
{
    const QUuid space(u"{6f1b3c52-8a0e-4f0c-9a31-2d5f7a1e9b44}"_s); // a name space of our own
    m_identifier = u"urn:uuid:"_s + QUuid::createUuidV5(space, m_keys).toString(QUuid::WithoutBraces);
    m_zip->add(u"EPUB/cover.xhtml"_s, xhtml(m_head.title, cover()));
    m_zip->add(u"EPUB/nav.xhtml"_s, xhtml(Words::tr("Contents"), navigation()));
    m_zip->add(u"EPUB/toc.ncx"_s, olderNavigation().toUtf8());
    m_zip->add(u"EPUB/package.opf"_s, packageDocument().toUtf8());
    const QByteArray bytes = m_zip->finish();
    return !bytes.isEmpty() && m_target.write(bytes) == bytes.size();
}

std::optional<domain::Error> EpubWriter::fault() const
{
    if (!m_zip || m_zip->fault().isEmpty())
        return {};
    return domain::Error{domain::ErrorKind::Internal, m_head.title, m_zip->fault()};
}

} // namespace baolan::exporting
