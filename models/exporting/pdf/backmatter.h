// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exporting/pdf/bookrecord.h"
#include "models/exporting/pdf/booktype.h"

namespace baolan::exporting {

/// The appendices: references, names, figures, sources.
class BackMatter final
{
public:
    BackMatter(PageFlow &flow, const BookType &type, BookRecord &record) : m_flow(flow), m_type(type), m_record(record)
    {
    }

    void set(const BookStyle &style);

private:
    void begin(const QString &title, int columns);
    void entry(const QString &text);
    void setReferences();
    void setNames();
    void setFigures();
    void setSources();

    PageFlow &m_flow;
    const BookType &m_type;
    BookRecord &m_record;
};

} // namespace baolan::exporting
