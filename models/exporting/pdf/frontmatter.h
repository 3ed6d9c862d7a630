// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/pdf/bookrecord.h"
#include "models/exporting/pdf/booktype.h"

namespace baolan::exporting {

/// Cover and contents. They are painted last, when it is known on which page each article stands, and moved to the front.
class FrontMatter final
{
public:
    FrontMatter(PageFlow &flow, const BookType &type, BookRecord &record) : m_flow(flow), m_type(type), m_record(record)
    {
    }

    void set(const BookHead &head, const BookStyle &style);

private:
    void setCover(const BookHead &head);
    void setContents();
    void setEntry(const OutlineEntry &entry, const QString &source);
    void note(const QString &text);

    PageFlow &m_flow;
    const BookType &m_type;
    BookRecord &m_record;
};

} // namespace baolan::exporting
