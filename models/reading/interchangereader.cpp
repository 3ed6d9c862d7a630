// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/interchangereader.h"

#include "models/reading/interchangejson.h"
#include "models/reading/rebuiltpage.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorKind;
using domain::Expected;

namespace {

constexpr auto formatName = "baolan-archive"_L1;
constexpr int newestVersion = 1;

using Pages = std::vector<InterchangePage>;

std::optional<Error> checkFormat(const QString &file, const QJsonObject &object, const QString &where)
{
    if (object.value("format"_L1).toString() != formatName)
        return Error{ErrorKind::UnknownFormat, file, where + u"format: not “%1”"_s.arg(formatName)};
    if (const int version = object.value("version"_L1).toInt(); version < 1 || version > newestVersion)
        return Error{ErrorKind::NewerSchema, file,
                     where + u"version: %1, newest known %2"_s.arg(version).arg(newestVersion)};
    return {};
}

void addArticle(InterchangePage &page, ReadArticle read)
{
    page.page.articles.push_back(std::move(read.article));
    page.marks.push_back(std::move(read.marks));
}

/// The line of a byte offset, from 1.
qsizetype lineOf(const QByteArray &bytes, qsizetype offset)
{
    return QByteArrayView(bytes).first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n') + 1;
}

Expected<Pages> readDocument(const QString &file, const QJsonObject &root)
{
    if (auto error = checkFormat(file, root, {}))
        return std::unexpected(*error);
    JsonFault fault;
    const JsonFields fields(root, fault);
    QHash<QString, QString> regions;
    fields.each("publications"_L1, [&](const JsonFields &publication) {
        regions.insert(publication.text("name"_L1), publication.text("region"_L1));
    });
    Pages pages;
    fields.each("pages"_L1, [&](const JsonFields &entry) {
        InterchangePage page{readPageMembers(entry), {}};
        if (page.page.region.isEmpty())
            page.page.region = regions.value(page.page.publication);
        entry.each("articles"_L1, [&](const JsonFields &article) { addArticle(page, readArticle(article)); });
        pages.push_back(std::move(page));
    });
    if (fault.isSet())
        return domain::failure(ErrorKind::Damaged, file, fault.text());
    return pages;
}

/// Lines of one article each; those that follow one another with the same page belong to one.
class LineReader
{
public:
    explicit LineReader(const QString &file) : m_file(file) {}

    std::optional<Error> read(QByteArrayView line, qsizetype number)
    {
        const QString where = u"line %1: "_s.arg(number);
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &parseError);
        if (!document.isObject()) {
            const QString why =
                parseError.error == QJsonParseError::NoError ? u"no object"_s : parseError.errorString();
            return Error{ErrorKind::Damaged, m_file, where + why};
        }
        const QJsonObject root = document.object();
        if (auto error = checkFormat(m_file, root, where))
            return error;
        JsonFault fault;
        const JsonFields fields(root, fault);
        takePage(fields);
        if (fields.has("article"_L1)) {
            const QJsonObject object = fields.object("article"_L1);
            fault.enter("article"_L1);
            addArticle(m_pages.back(), readArticle(JsonFields(object, fault)));
        }
        if (fault.isSet())
            return Error{ErrorKind::Damaged, m_file, where + fault.text()};
        return {};
    }

    Pages take() { return std::move(m_pages); }

private:
    void takePage(const JsonFields &fields)
    {
        const QJsonObject object = fields.object("page"_L1);
        if (!m_pages.empty() && object == m_last)
            return;
        fields.fault().enter("page"_L1);
        m_pages.push_back({readPageMembers(JsonFields(object, fields.fault())), {}});
        fields.fault().leave();
        m_last = object;
    }

    QString m_file;
    Pages m_pages;
    QJsonObject m_last;
};

Expected<Pages> readLines(const QString &file, const QByteArray &bytes)
{
    LineReader reader(file);
    qsizetype number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at).trimmed();
        ++number;
        if (!line.isEmpty()) {
            if (auto error = reader.read(line, number))
                return std::unexpected(*error);
        }
        if (end < 0)
            break;
        at = end + 1;
    }
    return reader.take();
}

QByteArrayView withoutMark(QByteArrayView bytes) { return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes; }

/// A line of JSONL is an object by itself with a page in it; a document may stand in one line too.
bool isLines(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView first = (end < 0 ? bytes : bytes.first(end)).trimmed();
    if (!first.startsWith('{') || !first.endsWith('}') || !first.contains("\"page\""))
        return false;
    return QJsonDocument::fromJson(first.toByteArray()).object().contains("page"_L1);
}

} // namespace

Expected<Pages> readInterchange(const QString &file, const QByteArray &original)
{
    const QByteArray bytes = withoutMark(original).trimmed().toByteArray();
    if (bytes.isEmpty())
        return domain::failure(ErrorKind::Empty, file);
    Expected<Pages> pages;
    if (isLines(bytes)) {
        pages = readLines(file, bytes);
    } else {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
        if (!document.isObject()) {
            const QString why =
                parseError.error == QJsonParseError::NoError ? u"no object"_s : parseError.errorString();
            return domain::failure(ErrorKind::Damaged, file,
                                   u"line %1: %2"_s.arg(lineOf(bytes, parseError.offset)).arg(why));
        }
        pages = readDocument(file, document.object());
    }
    if (pages) {
        for (InterchangePage &page : *pages)
            rebuildText(page.page);
    }
    return pages;
}

bool looksLikeInterchange(const QByteArray &bytes)
{
    constexpr qsizetype searched = 64 * 1024;
    QByteArray head = withoutMark(bytes).first(std::min(searched, withoutMark(bytes).size())).toByteArray();
    head.replace(' ', "").replace('\t', "").replace('\n', "").replace('\r', "");
    return head.startsWith('{') && head.contains("\"format\":\"baolan-archive\"");
}

} // namespace baolan::reading
