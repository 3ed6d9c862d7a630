// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readertext.h"

#include "ui/reader/articlehead.h"
#include "ui/text/displaybreaks.h"
#include "ui/text/occurrences.h"

#include <algorithm>

namespace baolan::ui {

using domain::PartOffset;

namespace {

// Where the page shows the part torn: the places of the repairs that put it together.
std::vector<qsizetype> tears(const domain::Article &article, int part, ReaderText::Shape shape)
{
    std::vector<qsizetype> result;
    if (shape == ReaderText::Shape::Repaired)
        return result;
    for (const domain::Repair &repair : article.repairs) {
        const bool joins = repair.kind != domain::RepairKind::CreditCut;
        if (joins && repair.part == part && repair.offset > 0 && repair.offset < article.text(part).size())
            result.push_back(repair.offset);
    }
    std::ranges::sort(result);
    result.erase(std::ranges::unique(result).begin(), result.end());
    return result;
}

} // namespace

ReaderText::ReaderText(const domain::Article &article, const domain::Page &page, Shape shape)
    : m_photo(article.kind == domain::ArticleKind::PhotoStory)
{
    const auto head = [&](BlockRole role, int part) {
        addPart(role, part, article.text(part), tears(article, part, shape), role);
    };
    if (m_photo)
        add({.role = BlockRole::Label, .text = photoLabel()});
    head(BlockRole::Series, domain::part::Series);
    head(BlockRole::Kicker, domain::part::Kicker);
    head(BlockRole::Headline, domain::part::Headline);
    head(BlockRole::Subheadline, domain::part::Subheadline);
    addHead(article, page);
    addBody(article, shape);
}

void ReaderText::addHead(const domain::Article &article, const domain::Page &page)
{
    if (const QString byline = bylineText(article.byline); !byline.isEmpty())
        add({.role = BlockRole::Byline, .text = byline});
    const SourceLine source = sourceLine(page);
    add({.role = BlockRole::Source, .text = source.text, .italic = source.uncertain});
}

void ReaderText::addBody(const domain::Article &article, Shape shape)
{
    for (int part = 0; part < article.paragraphs.size(); ++part)
        addPart(BlockRole::Paragraph, part, article.paragraphs[part], tears(article, part, shape), BlockRole::Torn);
    for (const QString &credit : article.credits)
        add({.role = BlockRole::Credit, .text = credit});
}

void ReaderText::addPart(BlockRole role, int part, const QString &text, const std::vector<qsizetype> &tears,
                         BlockRole rest)
{
    if (text.isEmpty() && role != BlockRole::Paragraph)
        return;
    m_parts.push_back({part, text, m_blocks.size()});
    qsizetype start = 0;
    BlockRole next = role;
    const auto take = [&](qsizetype end, BlockRole following) {
        add({.role = next, .text = text.mid(start, end - start), .part = part, .start = start});
        start = end;
        next = following;
    };
    const auto takeDisplayable = [&](qsizetype end, BlockRole following) {
        const qsizetype first = start;
        for (const qsizetype at : displayBreaks(QStringView(text).mid(first, end - first)))
            take(first + at, BlockRole::Continued);
        take(end, following);
    };
    for (const qsizetype tear : tears)
        takeDisplayable(tear, rest);
    takeDisplayable(text.size(), rest);
}

void ReaderText::add(ReaderBlock block)
{
    block.position = m_blocks.empty() ? 0 : length() + 1;
    block.photo = m_photo;
    m_blocks.push_back(std::move(block));
}

qsizetype ReaderText::length() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().position + m_blocks.back().text.size();
}

const ReaderBlock *ReaderText::blockAt(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_blocks, position, {}, &ReaderBlock::position);
    return behind == m_blocks.begin() ? nullptr : &*std::prev(behind);
}

std::optional<qsizetype> ReaderText::positionOf(PartOffset place) const
{
    const Part *part = partOf(place.part);
    std::optional<qsizetype> end;
    for (std::size_t i = part ? part->firstBlock : m_blocks.size(); i < m_blocks.size(); ++i) {
        const ReaderBlock &block = m_blocks[i];
        if (block.part != place.part || place.offset < block.start)
            break;
        if (place.offset < block.start + block.text.size())
            return block.position + (place.offset - block.start);
        end = block.position + block.text.size();
    }
    return end;
}

std::optional<PartOffset> ReaderText::placeOf(qsizetype position) const
{
    const ReaderBlock *block = blockAt(position);
    if (!block || block->part == noPart)
        return std::nullopt;
    return PartOffset{block->part, block->start + std::min(position - block->position, block->text.size())};
}

const ReaderText::Part *ReaderText::partOf(int number) const
{
    const auto paragraphs = std::ranges::find_if(m_parts, [](const Part &part) { return part.number >= 0; });
    // Paragraphs are all there and in order.
    if (number >= 0)
        return number < m_parts.end() - paragraphs ? &paragraphs[number] : nullptr;
    const auto found = std::ranges::find(m_parts.begin(), paragraphs, number, &Part::number);
    return found == paragraphs ? nullptr : &*found;
}

const QString &ReaderText::partText(int part) const
{
    static const QString none;
    const Part *found = partOf(part);
    return found ? found->text : none;
}

QString ReaderText::plain(qsizetype from, qsizetype to) const
{
    QString result;
    const ReaderBlock *before = nullptr;
    for (const ReaderBlock &block : m_blocks) {
        const qsizetype end = block.position + block.text.size();
        if (end < from || block.position > to)
            continue;
        if (before && block.role != BlockRole::Continued)
            result += u'\n';
        const qsizetype start = std::max(from, block.position) - block.position;
        result += QStringView(block.text).mid(start, std::min(to, end) - block.position - start);
        before = &block;
    }
    return result;
}

std::vector<std::pair<qsizetype, qsizetype>> ReaderText::find(QStringView words) const
{
    std::vector<std::pair<qsizetype, qsizetype>> hits;
    for (const ReaderBlock &block : m_blocks) {
        const bool whole = block.part == noPart || block.start == 0;
        if (!whole)
            continue;
        for (const qsizetype at : occurrences(block.part == noPart ? block.text : partText(block.part), words)) {
            if (block.part == noPart) {
                hits.emplace_back(block.position + at, words.size());
                continue;
            }
            const qsizetype from = *positionOf({block.part, at});
            const qsizetype last = *positionOf({block.part, at + words.size() - 1});
            hits.emplace_back(from, last + 1 - from);
        }
    }
    return hits;
}

} // namespace baolan::ui
