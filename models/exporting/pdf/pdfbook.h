// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/pdf/bookrecord.h"
#include "models/exporting/pdf/booktype.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSet>

#include <memory>

class QIODevice;

namespace baolan::exporting {

/// A selection of articles as a PDF: cover, contents, the articles in newspaper typography, appendices. Articles are set
/// and painted as they come; what is kept of them is what contents, index and lists need. The text can be copied and
/// searched as it was printed. The same articles, head and style give the same bytes.
///
/// Needs a QGuiApplication (any platform, also "offscreen") and a Chinese font; lives in one thread, not needfully its.
class PdfBook final
{
public:
    PdfBook(BookHead head, const BookStyle &style);
    ~PdfBook();
    PdfBook(const PdfBook &) = delete;
    PdfBook &operator=(const PdfBook &) = delete;

    /// A heading above the articles that follow: a collection, a district, a year.
    void beginSection(const QString &title);
    /// `address`: where a click on the headline leads (`baolan:article/…`); `comment` is printed above the text.
    void add(const domain::Article &article, const domain::Page &page, const domain::Marks &marks = {},
             const QString &comment = {});
    [[nodiscard]] int articles() const { return static_cast<int>(m_record.articles.size()); }
    /// Sets what stands before and behind, and answers the file. Errors: InvalidArgument (no Chinese font), Internal.
    [[nodiscard]] domain::Expected<QByteArray> finish();

private:
    void decorate(int page);
    void setHead(const domain::Article &article, const domain::Page &page);
    void setText(const domain::Article &article);
    void setMarks(const domain::Marks &marks);

    BookHead m_head;
    BookStyle m_style;
    QBuffer m_painted;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<PageFlow> m_flow;
    std::unique_ptr<BookType> m_type;
    BookRecord m_record;
    QString m_running; ///< what the page's head says
};

} // namespace baolan::exporting
