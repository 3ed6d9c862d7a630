// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/pdffinish.h"

#include "models/exporting/pdf/unicodemaps.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QXmlStreamWriter>

#include <span>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

Object words(const QString &text) { return Object::newUnicodeString(text.toStdString()); }
Object name(const char *value) { return Object::newName(value); }

/// Painted pages as objects; they keep their number wherever they are moved.
using Pages = std::vector<QPDFPageObjectHelper>;

Object destination(const Pages &pages, const PdfPlace &place)
{
    Object target = Object::newArray();
    target.appendItem(pages.at(static_cast<std::size_t>(place.page)).getObjectHandle());
    target.appendItem(name("/XYZ"));
    target.appendItem(Object::newReal(place.point.x(), 2));
    target.appendItem(Object::newReal(place.point.y(), 2));
    target.appendItem(Object::newNull());
    return target;
}

void moveFrontPages(QPDF &pdf, const Pages &pages, int bodyPages)
{
    QPDFPageDocumentHelper document(pdf);
    const auto front = std::span(pages).subspan(static_cast<std::size_t>(bodyPages));
    for (const QPDFPageObjectHelper &page : front)
        document.removePage(page);
    for (auto page = front.rbegin(); page != front.rend(); ++page)
        document.addPage(*page, true);
}

/// The entries from `first` on that stand below `parent`; answers the first that does not. Counts what is below.
std::size_t addOutline(QPDF &pdf, Object parent, const std::vector<OutlineEntry> &entries, const Pages &pages,
                       std::size_t first, int level)
{
    Object before = Object::newNull();
    int count = 0;
    std::size_t i = first;
    while (i < entries.size() && entries[i].level >= level) {
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", words(entries[i].title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(pages, entries[i].place));
        if (before.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", before);
            before.replaceKey("/Next", item);
        }
        before = item;
        ++count;
        i = addOutline(pdf, item, entries, pages, i + 1, level + 1);
    }
    if (count > 0) {
        parent.replaceKey("/Last", before);
        parent.replaceKey("/Count", Object::newInteger(level == 0 ? count : -count)); // negative: closed at first
    }
    return i;
}

void addLinks(QPDF &pdf, const std::vector<PdfLink> &links, const Pages &pages)
{
    for (const PdfLink &link : links) {
        Object annotation = pdf.makeIndirectObject(Object::newDictionary());
        annotation.replaceKey("/Type", name("/Annot"));
        annotation.replaceKey("/Subtype", name("/Link"));
        annotation.replaceKey("/Rect", Object::newArray(Object::Rectangle(link.area.left(), link.area.top(),
                                                                          link.area.right(), link.area.bottom())));
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        if (link.target) {
            annotation.replaceKey("/Dest", destination(pages, *link.target));
        } else {
            Object action = Object::parse("<< /Type /Action /S /URI >>");
            action.replaceKey("/URI", Object::newString(link.address.toUtf8().toStdString()));
            annotation.replaceKey("/A", action);
        }
        Object page = pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(annotation);
    }
}

void labelPages(QPDF &pdf, int frontPages)
{
    const QString labels = frontPages > 0 ? u"<< /Nums [0 << /S /r >> %1 << /S /D >>] >>"_s.arg(frontPages)
                                          : u"<< /Nums [0 << /S /D >>] >>"_s;
    pdf.getRoot().replaceKey("/PageLabels", Object::parse(labels.toStdString()));
}

QByteArray metadata(const PdfFinish &finish)
{
    const auto dc = u"http://purl.org/dc/elements/1.1/"_s;
    const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const auto xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto list = [&](const QString &property, const QString &kind, const QString &text) {
        xml.writeStartElement(dc, property);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, u"li"_s);
        if (kind == "Alt"_L1)
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(text);
        for (int i = 0; i < 3; ++i)
            xml.writeEndElement();
    };
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    list(u"title"_s, u"Alt"_s, finish.head.title);
    if (!finish.head.author.isEmpty())
        list(u"creator"_s, u"Seq"_s, finish.head.author);
    if (!finish.head.facts.isEmpty())
        list(u"description"_s, u"Alt"_s, finish.head.facts.join(u"; "_s));
    list(u"language"_s, u"Bag"_s, finish.language);
    xml.writeTextElement(xmp, u"CreatorTool"_s, u"Baolan"_s);
    xml.writeTextElement(xmp, u"CreateDate"_s, finish.head.made.toUTC().toString(Qt::ISODate));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

void describe(QPDF &pdf, const PdfFinish &finish)
{
    Object info = pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", words(finish.head.title));
    if (!finish.head.author.isEmpty())
        info.replaceKey("/Author", words(finish.head.author));
    if (!finish.head.facts.isEmpty())
        info.replaceKey("/Subject", words(finish.head.facts.join(u"; "_s)));
    info.replaceKey("/Creator", Object::newString("Baolan"));
    const QString made = finish.head.made.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
    info.replaceKey("/CreationDate", Object::newString(made.toStdString()));
    pdf.getTrailer().replaceKey("/Info", info);

    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(finish.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Object stream = pdf.newStream(metadata(finish).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", stream);
}

void mendTexts(QPDF &pdf, const QHash<uint, uint> &forms)
{
    for (Object &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        Object stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
        stream.replaceStreamData(withTrueForms(map, forms).toStdString(), Object::newNull(), Object::newNull());
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

domain::Expected<QByteArray> finishPdf(const QByteArray &painted, const PdfFinish &finish)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("painted", painted.constData(), static_cast<std::size_t>(painted.size()));
        const Pages pages = QPDFPageDocumentHelper(pdf).getAllPages();
        const int front = static_cast<int>(pages.size()) - finish.bodyPages;
        moveFrontPages(pdf, pages, finish.bodyPages);
        labelPages(pdf, front);
        if (!finish.outline.empty()) {
            Object outlines = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
            addOutline(pdf, outlines, finish.outline, pages, 0, 0);
            pdf.getRoot().replaceKey("/Outlines", outlines);
            pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
        }
        addLinks(pdf, finish.links, pages);
        describe(pdf, finish);
        mendTexts(pdf, finish.trueForms);
        return written(pdf);
    } catch (const std::exception &fault) {
        return domain::failure(domain::ErrorKind::Internal, finish.head.title, QString::fromUtf8(fault.what()));
    }
}

} // namespace baolan::exporting
