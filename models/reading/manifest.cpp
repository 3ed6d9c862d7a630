// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/manifest.h"

#include "models/reading/csv.h"
#include "models/reading/pathhints.h"
#include "models/text/charset.h"
#include "models/text/fold.h"
#include "models/text/han.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::DateSource;
using domain::ErrorKind;
using domain::PageHints;

namespace {

enum Column : std::size_t { File, Date, Page, Section, Publication, Columns };
constexpr std::array<std::array<QStringView, 8>, Columns> columnNames{{
    {u"file", u"path", u"filename", u"file name", u"文件", u"文件名", u"路径", u"文件路径"},
    {u"date", u"issue date", u"issue_date", u"日期", u"出版日期", u"见报日期", u"发行日期", u"刊期"},
    {u"page", u"number", u"page number", u"page_number", u"版次", u"版号", u"版", u"页码"},
    {u"section", u"page name", u"版面", u"版名", u"版面名", u"版面名称", u"栏目", u"section name"},
    {u"publication", u"paper", u"newspaper", u"报纸", u"报名", u"报刊", u"刊物", u"报纸名称"},
}};

using Header = std::array<qsizetype, Columns>;

Header headerOf(const QStringList &fields)
{
    Header header;
    header.fill(-1);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString name = text::fold(fields[i]);
        for (std::size_t column = 0; column < Columns; ++column) {
            if (header[column] < 0 && std::ranges::contains(columnNames[column], QStringView(name)))
                header[column] = i;
        }
    }
    return header;
}

/// A file's path as the rows are keyed: '/' between folders, no `.`, no `/` at the ends; `*` and `.` are the folder itself.
QString keyOf(QStringView file)
{
    QString key = QDir::cleanPath(text::stripped(file).toString().replace(u'\\', u'/'));
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    if (key.endsWith(u"/*"))
        key.chop(2);
    return key == u"*" || key == u"." ? QString() : key;
}

class Rows
{
public:
    Rows(const QString &file, const Header &header, std::vector<Skipped> &faults)
        : m_file(file)
        , m_header(header)
        , m_faults(faults)
    {
    }

    std::optional<std::pair<QString, PageHints>> read(const CsvReader::Row &row)
    {
        const auto field = [&](Column column) {
            return text::stripped(m_header[column] < 0 ? QStringView()
                                                       : QStringView(row.fields.value(m_header[column])))
                .toString();
        };
        if (row.broken)
            return fault(row, u"a quotation mark is not closed, or text follows a closed one"_s);
        const QString file = field(File);
        if (file.isEmpty())
            return fault(row, u"no file is named"_s);
        PageHints hints{field(Publication), {}, DateSource::None, {}, field(Section)};
        if (const QString date = field(Date); !date.isEmpty()) {
            const auto parsed = parseDate(date);
            if (!parsed)
                return fault(row, u"no date: %1"_s.arg(date));
            hints.date = *parsed;
            hints.dateSource = DateSource::Manifest;
        }
        if (const QString page = field(Page); !page.isEmpty()) {
            const QString number = pageNumber(page);
            hints.number = number.isEmpty() ? page : number;
        }
        return std::pair(keyOf(file), hints);
    }

private:
    std::optional<std::pair<QString, PageHints>> fault(const CsvReader::Row &row, const QString &why)
    {
        m_faults.push_back({ErrorKind::InvalidArgument, m_file, u"line %1: %2"_s.arg(row.line).arg(why)});
        return {};
    }

    const QString &m_file;
    const Header &m_header;
    std::vector<Skipped> &m_faults;
};

} // namespace

Manifest Manifest::parse(const QString &file, QByteArrayView bytes, std::vector<Skipped> &faults)
{
    Manifest manifest;
    const auto decoded = text::decode(bytes);
    if (!decoded) {
        faults.push_back({decoded.error().kind, file, decoded.error().detail});
        return manifest;
    }
    CsvReader reader(decoded->text, CsvReader::separatorOf(decoded->text));
    const auto first = reader.next();
    if (!first) {
        faults.push_back({ErrorKind::Empty, file, {}});
        return manifest;
    }
    const Header header = headerOf(first->fields);
    if (header[File] < 0) {
        faults.push_back({ErrorKind::InvalidArgument, file, u"line %1: no column is named file"_s.arg(first->line)});
        return manifest;
    }
    Rows rows(file, header, faults);
    while (const auto row = reader.next()) {
        if (const auto read = rows.read(*row))
            manifest.m_rows.insert(read->first, read->second);
    }
    return manifest;
}

PageHints Manifest::hints(QStringView file) const
{
    PageHints found;
    QString key = keyOf(file);
    for (;;) {
        if (const auto row = m_rows.constFind(key); row != m_rows.constEnd())
            found = combined(found, *row);
        if (key.isEmpty())
            return found;
        key.truncate(std::max<qsizetype>(0, key.lastIndexOf(u'/')));
    }
}

} // namespace baolan::reading
