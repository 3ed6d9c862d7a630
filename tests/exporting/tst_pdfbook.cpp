// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/formats.h"
#include "models/exporting/pdf/pdfbook.h"
#include "models/exporting/pdf/unicodemaps.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace baolan;

namespace {

const QDateTime when(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());

domain::Page pageOf(int articles)
{
    domain::Page page;
    page.publication = u"蓟门晨报"_s;
    page.number = u"4"_s;
    page.date.interval = domain::DateInterval::day({2023, 9, 12});
    for (int i = 0; i < articles; ++i) {
        domain::Article article;
        article.key = u"key%1"_s.arg(i);
        article.headline = u"门头沟一条骑行道连成线（%1）"_s.arg(i);
        article.kicker = u"职工用上了新水龙头"_s;
        for (int paragraph = 0; paragraph < 6; ++paragraph)
            article.paragraphs
                << u"第%1段：工人小门、长长的入口与八个大水桶，走了一里路，见到高大的青石、黑瓦、白玉、老人和飞鸟，"_s
                           .arg(paragraph) +
                       QString(40, u'水') + u"，总工会的热线12351接通了。"_s;
        page.articles.push_back(article);
    }
    return page;
}

QByteArray bookOf(const domain::Page &page, const exporting::BookStyle &style = {})
{
    exporting::PdfBook book({u"剪报"_s, u"资料室"_s, {u"全部"_s}, when}, style);
    for (const domain::Article &article : page.articles)
        book.add(article, page, {{u"水利"_s}, {}});
    return book.finish().value_or(QByteArray());
}

} // namespace

/// A book is a valid PDF with all that a reader of PDFs shows beside the text, and its text is what was printed.
class PdfBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (exporting::bookFamily().isEmpty())
            QSKIP("no Chinese font here");
    }

    void hasOutlineLabelsLinksAndProperties()
    {
        const QByteArray bytes = bookOf(pageOf(5));
        QVERIFY(bytes.startsWith("%PDF-"));
        QPDF pdf;
        pdf.processMemoryFile("book", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QVERIFY(pdf.getWarnings().empty());
        auto root = pdf.getRoot();
        QCOMPARE(QString::fromStdString(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value()), u"剪报"_s);
        QVERIFY(root.getKey("/PageLabels").isDictionary());
        QVERIFY(root.getKey("/Lang").isString());
        int entries = 0;
        for (auto item = root.getKey("/Outlines").getKey("/First"); item.isDictionary(); item = item.getKey("/Next"))
            ++entries;
        QCOMPARE(entries, 5 + 2); // articles, references, sources
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        QVERIFY(pages.size() >= 5U);
        int links = 0;
        for (auto page : pages) {
            auto annotations = page.getObjectHandle().getKey("/Annots");
            links += annotations.isArray() ? annotations.getArrayNItems() : 0;
        }
        QCOMPARE(links, 7 + 5); // contents, headlines
    }

    void theSameGivesTheSameBytes() { QCOMPARE(bookOf(pageOf(3)), bookOf(pageOf(3))); }

    void radicalsBecomeTheCharactersThatWereSet()
    {
        const QHash<uint, uint> forms{{0x2ed4, 0x95e8}};
        QCOMPARE(exporting::withTrueForms("<0001> <0010> [<84DF> <2ED4> <2F2F>]\n<0011> <2F2F>\n<2F2F> <0041>", forms),
                 "<0001> <0010> [<84DF> <95E8> <5DE5>]\n<0011> <5DE5>\n<2F2F> <0041>"_ba);
    }

    void textIsFoundAsItWasPrinted_data()
    {
        QTest::addColumn<int>("columns");
        QTest::newRow("one column") << 1;
        QTest::newRow("two columns") << 2;
    }
    void textIsFoundAsItWasPrinted()
    {
        QFETCH(int, columns);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const domain::Page page = pageOf(6);
        const QTemporaryDir folder;
        exporting::BookStyle style;
        style.columns = columns;
        style.references = style.sources = style.contents = false;
        QFile file(folder.filePath(u"book.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bookOf(page, style));
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, u"-nopgbrk"_s, file.fileName(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        QString text = QString::fromUtf8(reader.readAllStandardOutput());
        text.remove(QRegularExpression(u"\\s"_s));
        // Heads and page numbers stand between the pieces of a paragraph that a page cuts.
        qsizetype whole = 0;
        for (const domain::Article &article : page.articles) {
            QVERIFY2(text.contains(QString(article.headline).remove(u' ')), qPrintable(article.headline));
            for (const QString &paragraph : article.paragraphs)
                whole += text.contains(paragraph);
        }
        QVERIFY2(whole >= 30, qPrintable(QString::number(whole)));
        QCOMPARE(text.count(u"总工会"_s), 36);
        QVERIFY(!text.contains(QRegularExpression(u"[\u2e80-\u2fdf]"_s)));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    PdfBookTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfbook.moc"
