// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/typography.h"

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// One line a role: size, line height (of the role's own size), room above and below (of the text's size).
struct Measure {
    double size = 1;
    double line = 1.75;
    double above = 0;
    double below = 0;
    bool bold = false;
    bool faint = false;
    Qt::Alignment alignment = Qt::AlignHCenter;
};

Measure measureOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Label: return {.size = 0.75, .line = 1.5, .below = 0.5, .faint = true};
    case BlockRole::Series: return {.size = 0.8, .line = 1.6, .below = 0.5, .faint = true};
    case BlockRole::Kicker: return {.size = 0.85, .line = 1.6, .below = 0.3};
    case BlockRole::Headline: return {.size = 1.7, .line = 1.36, .bold = true};
    case BlockRole::Subheadline: return {.size = 1.1, .line = 1.5, .above = 0.3};
    case BlockRole::Byline: return {.size = 0.85, .line = 1.6, .above = 0.7};
    case BlockRole::Source: return {.size = 0.8, .line = 1.6, .above = 0.15, .below = 1.6, .faint = true};
    case BlockRole::Paragraph:
    case BlockRole::Continued: return {.alignment = Qt::AlignJustify};
    case BlockRole::Torn: return {.above = 0.6, .alignment = Qt::AlignJustify};
    case BlockRole::Credit: return {.size = 0.8, .line = 1.6, .above = 0.6, .faint = true, .alignment = Qt::AlignRight};
    }
    return {};
}

} // namespace

QFont Typography::font() const
{
    QFont font;
    font.setFamilies({u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Songti SC"_s, u"SimSun"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(px);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

BlockStyle styleOf(const ReaderBlock &block, const Typography &typography, const ColumnColours &colours)
{
    const Measure measure = measureOf(block.role);
    const int size = qRound(measure.size * typography.px);
    BlockStyle style;
    style.block.setAlignment(measure.alignment);
    style.block.setLineHeight(qRound(measure.line * size), QTextBlockFormat::FixedHeight);
    style.block.setTopMargin(qRound(measure.above * typography.px));
    style.block.setBottomMargin(qRound(measure.below * typography.px));
    if (block.role == BlockRole::Paragraph && !block.photo)
        style.block.setTextIndent(2 * typography.px);

    QFont font = typography.font();
    font.setPixelSize(size);
    font.setBold(measure.bold);
    style.text.setFont(font);
    style.text.setForeground(measure.faint ? colours.faint : colours.ink);
    return style;
}

} // namespace baolan::ui
