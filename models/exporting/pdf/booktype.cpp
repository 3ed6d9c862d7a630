// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/booktype.h"

#include <QFontDatabase>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

QString bookFamily()
{
    const QStringList wanted{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Songti SC"_s, u"SimSun"_s,
                             u"AR PL UMing CN"_s};
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

BookType::BookType(const BookStyle &style, const PageFlow &flow)
    : m_flow(flow)
    , m_family(style.family.isEmpty() ? bookFamily() : style.family)
    , m_points(style.points)
    , m_em(flow.points(style.points))
{
}

BlockShape BookType::shape(qreal size, qreal lineHeight, Qt::Alignment alignment, bool bold) const
{
    QFont font(m_family);
    font.setPointSizeF(m_points * size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, m_flow.width(), m_em * size * lineHeight, 0, 0, alignment};
}

BlockShape BookType::body() const
{
    BlockShape body = shape(1, 1.7, Qt::AlignJustify);
    body.firstIndent = em(2);
    return body;
}

BlockShape BookType::kicker() const { return shape(0.95, 1.5, Qt::AlignHCenter); }
BlockShape BookType::headline() const { return shape(1.6, 1.35, Qt::AlignHCenter, true); }
BlockShape BookType::subheadline() const { return shape(1.05, 1.5, Qt::AlignHCenter); }
BlockShape BookType::byline() const { return shape(0.85, 1.6, Qt::AlignHCenter); }
BlockShape BookType::section() const { return shape(1.8, 1.6, Qt::AlignLeft, true); }
BlockShape BookType::title() const { return shape(2.6, 1.4, Qt::AlignHCenter, true); }
BlockShape BookType::running() const { return shape(0.8, 1.2, Qt::AlignLeft); }

BlockShape BookType::note() const
{
    BlockShape note = shape(0.85, 1.55, Qt::AlignLeft);
    note.hanging = em(1.5);
    return note;
}

} // namespace baolan::exporting
