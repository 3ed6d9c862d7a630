// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/signoff.h"

#include "models/analysis/labels.h"
#include "models/analysis/printeddate.h"
#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

constexpr WordList formulas{u"特此公告", u"特此通告", u"特此声明", u"特此公示", u"特此通知", u"特此说明",
                            u"特此鸣谢", u"特此更正", u"此致",     u"敬礼",     u"谨此",     u"特此證明"};

bool isFormula(QStringView line)
{
    while (!line.isEmpty() && text::is(line.back(), text::Punctuation | text::Blank))
        line.chop(1);
    return formulas.has(line);
}

bool isDay(QStringView line)
{
    const PrintedDate date = printedDateAt(line);
    return date.length > 0 && text::stripped(line.sliced(date.length)).isEmpty();
}

class SignOffs
{
public:
    explicit SignOffs(Layout &layout) : m_blocks(layout.blocks) {}

    void fix()
    {
        bool text = false;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (text && isShort(i) && isFormula(m_blocks[i].text))
                fixFormula(i);
            else if (text && isDay(m_blocks[i].text) && canSign(i - 1) && !isMark(i))
                fixFrom(i - 1, i + 1);
            else if (text && isSalutation(i) && isShort(i - 1) && segmentsOf(m_blocks[i - 1].text) < 4)
                fixFrom(i - 1, i);
            text |= m_blocks[i].kind == BlockKind::Text;
        }
    }

private:
    [[nodiscard]] bool isMark(std::size_t i) const
    {
        return m_blocks[i].level > 0 || m_blocks[i].role != domain::LineRole::Unknown;
    }
    [[nodiscard]] bool isShort(std::size_t i) const
    {
        constexpr qsizetype widest = 24;
        const Block &block = m_blocks[i];
        return (block.kind == BlockKind::Head || block.kind == BlockKind::Text) && !isMark(i) &&
               block.shape.width <= widest && block.shape.stops == 0;
    }
    /// 阿强工友：, 编辑同志：: the answer to a letter begins; what stands above is who wrote the letter.
    [[nodiscard]] bool isSalutation(std::size_t i) const
    {
        constexpr qsizetype widest = 12;
        const Block &block = m_blocks[i];
        return block.kind == BlockKind::Text && block.ending == Ending::Colon && block.shape.width <= widest &&
               block.shape.clauses <= 1 && i > 1 && m_blocks[i - 2].kind == BlockKind::Text &&
               m_blocks[i - 2].ending == Ending::Complete;
    }
    /// An office, a company; or someone's name alone.
    [[nodiscard]] bool canSign(std::size_t i) const
    {
        return isShort(i) && (isBodyName(m_blocks[i].text) || bareNamesOf(m_blocks[i].text).found);
    }
    void fixFormula(std::size_t i)
    {
        std::size_t end = i + 1;
        while (end < m_blocks.size() && isShort(end) && isFormula(m_blocks[end].text))
            ++end;
        const bool dated = end + 1 < m_blocks.size() && isDay(m_blocks[end + 1].text);
        if (end < m_blocks.size() && (canSign(end) || dated))
            end += dated ? 2 : 1;
        fixFrom(i, end);
    }
    void fixFrom(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i) {
            m_blocks[i].kind = BlockKind::Text;
            m_blocks[i].fixed = true;
        }
    }

    std::vector<Block> &m_blocks;
};

} // namespace

void fixSignOffs(Layout &layout) { SignOffs(layout).fix(); }

} // namespace baolan::analysis
