// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/assembly.h"

#include "models/analysis/lead.h"
#include "models/analysis/suspects.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

using domain::Article;
using domain::ArticleKind;
using domain::Byline;
using domain::PageRange;
using domain::Repair;
using domain::RepairKind;

namespace {

/// Writes the parts of one article and keeps account of where their characters come from.
class Writer
{
public:
    Writer(const Layout &layout, const Draft &draft) : m_layout(layout), m_draft(draft) {}

    Article write(int order)
    {
        m_article.order = order;
        m_article.series = headPart(domain::part::Series, m_draft.series);
        m_article.kicker = headPart(domain::part::Kicker, m_draft.kicker);
        m_article.headline = headPart(domain::part::Headline, m_draft.headline);
        m_article.subheadline = headPart(domain::part::Subheadline, m_draft.subheadline);
        for (const Paragraph &paragraph : m_draft.paragraphs)
            writeParagraph(paragraph);
        for (const std::size_t credit : m_draft.credits)
            m_article.credits.push_back(block(credit).text.toString());
        m_article.credits += m_cut;
        sign();
        m_article.kind = isPhotoStory() ? ArticleKind::PhotoStory : ArticleKind::Article;
        m_article.suspects = suspectsOf(m_article);
        return std::move(m_article);
    }

private:
    [[nodiscard]] const Block &block(std::size_t number) const { return m_layout.blocks[number]; }
    [[nodiscard]] PageRange lineRange(std::size_t line) const { return m_layout.lines[line].range; }

    void addSpan(int part, const QString &text, PageRange range)
    {
        m_article.spans.add({part, text.size(), range.length(), range.start});
    }

    /// A line break of the print is one blank.
    QString headPart(int part, const Blocks &blocks)
    {
        QString text;
        for (const std::size_t number : blocks) {
            for (std::size_t line = block(number).firstLine; line < block(number).firstLine + block(number).lineCount;
                 ++line) {
                if (!text.isEmpty()) {
                    if (part == domain::part::Headline)
                        m_article.repairs.push_back(
                            {RepairKind::HeadlineJoin, part, text.size(), QStringLiteral("printed line"), 0.9});
                    text += u' ';
                }
                addSpan(part, text, lineRange(line));
                text += textOf(m_layout.text, lineRange(line));
            }
        }
        return text;
    }

    void writeParagraph(const Paragraph &paragraph)
    {
        const int part = int(m_article.paragraphs.size());
        QString text;
        for (std::size_t i = 0; i < paragraph.pieces.size(); ++i) {
            if (i > 0) {
                const Seam &seam = paragraph.seams[i - 1];
                m_article.repairs.push_back({seam.kind, part, text.size(), seam.reason, seam.confidence});
            }
            writePiece(part, block(paragraph.pieces[i]), text);
        }
        if (const Block &last = block(paragraph.pieces.back()); last.creditAt >= 0)
            noteCut(part, text, last);
        m_article.paragraphs.push_back(std::move(text));
    }

    void writePiece(int part, const Block &piece, QString &text)
    {
        qsizetype left =
            piece.creditAt >= 0 ? text::stripped(piece.text.first(piece.creditAt)).size() : piece.text.size();
        if (piece.lineCount == 1)
            text.reserve(text.size() + left);
        for (std::size_t line = piece.firstLine; line < piece.firstLine + piece.lineCount && left > 0; ++line) {
            PageRange range = lineRange(line);
            range.end = std::min(range.end, range.start + left);
            left -= range.length();
            addSpan(part, text, range);
            text += textOf(m_layout.text, range);
        }
    }

    void noteCut(int part, const QString &text, const Block &piece)
    {
        m_article.repairs.push_back({RepairKind::CreditCut, part, text.size(), QStringLiteral("glued credit"), 0.95});
        m_cut.push_back(text::stripped(piece.text.sliced(piece.creditAt)).toString());
        m_cutSignatures.push_back(&piece.signature);
    }

    // ------------------------------------------------------------------ who wrote, who photographed

    void sign()
    {
        if (!m_article.paragraphs.isEmpty())
            addPeople(lineByline(m_article.paragraphs.front()));
        for (const std::size_t credit : m_draft.credits)
            addPeople(block(credit).signature.people);
        for (const Signature *signature : m_cutSignatures)
            addPeople(signature->people);
        if (!m_article.paragraphs.isEmpty())
            addPeople(closingByline(m_article.paragraphs.back()));
    }

    void addPeople(const std::vector<Byline> &people)
    {
        for (const Byline &one : people) {
            const bool photo = one.role == u"摄影";
            const bool known = std::ranges::any_of(m_article.byline, [&](const Byline &other) {
                return other.name == one.name && (other.role == u"摄影") == photo;
            });
            if (!known)
                m_article.byline.push_back(one);
        }
    }

    /// The picture is the report: it says so, or only a photographer signs a paragraph or two.
    [[nodiscard]] bool isPhotoStory() const
    {
        bool photo = !m_cutSignatures.empty();
        for (const std::size_t credit : m_draft.credits) {
            const Signature &signature = block(credit).signature;
            if (signature.reportage)
                return true;
            photo |= signature.photo;
        }
        return photo && !isReport() && m_article.paragraphs.size() <= 2;
    }

    /// Someone signs above the text or in its first line, as a writer does.
    [[nodiscard]] bool isReport() const
    {
        if (m_article.paragraphs.isEmpty() || !lineByline(m_article.paragraphs.front()).empty())
            return !m_article.paragraphs.isEmpty();
        const std::size_t body = m_draft.body.front();
        return std::ranges::any_of(m_draft.credits,
                                   [&](std::size_t credit) { return credit < body && block(credit).signature.text; }) ||
               !closingByline(m_article.paragraphs.back()).empty();
    }

    const Layout &m_layout;
    const Draft &m_draft;
    Article m_article;
    QStringList m_cut;
    std::vector<const Signature *> m_cutSignatures;
};

} // namespace

Article assemble(const Layout &layout, const Draft &draft, int order) { return Writer(layout, draft).write(order); }

std::vector<domain::Furniture> furnitureOf(const Layout &layout, const Blocks &blocks)
{
    std::vector<domain::Furniture> furniture;
    for (const std::size_t number : blocks) {
        const Block &block = layout.blocks[number];
        for (std::size_t line = block.firstLine; line < block.firstLine + block.lineCount; ++line) {
            const PageRange range = layout.lines[line].range;
            furniture.push_back({textOf(layout.text, range).toString(), range});
        }
    }
    std::ranges::sort(furniture, {}, [](const domain::Furniture &one) { return one.range.start; });
    return furniture;
}

} // namespace baolan::analysis
