// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlroles.h"

#include "models/reading/htmlphrases.h"
#include "models/text/han.h"
#include "models/text/ngrams.h"

#include <algorithm>
#include <numeric>

namespace baolan::reading {

using domain::LineRole;

namespace {

constexpr int nowhere = -1;

/// Half-open, of block numbers.
struct Region {
    int first = 0;
    int end = 0;

    [[nodiscard]] bool isEmpty() const { return first >= end; }
};

class Classifier
{
public:
    explicit Classifier(const HtmlDocument &document)
        : m_document(document)
        , m_roles(document.blocks.size(), LineRole::Unknown)
    {
        for (const QString &title : document.declaredTitles)
            m_titles += text::squeezed(title);
    }

    std::vector<LineRole> roles()
    {
        findNavigation();
        const int root = contentRoot();
        m_body = root == nowhere ? Region{} : regionOf(root);
        findHeadline();
        classifyBody();
        classifyHead();
        classifyRest();
        return std::move(m_roles);
    }

private:
    [[nodiscard]] const HtmlBlock &block(int index) const { return m_document.blocks[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const HtmlElement &element(int index) const
    {
        return m_document.elements[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] LineRole &role(int index) { return m_roles[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_document.blocks.size()); }

    /// The purpose of the nearest element around a block that has one.
    [[nodiscard]] Purpose purpose(const HtmlBlock &of, int levels = 3) const
    {
        int at = of.element;
        for (int level = 0; level < levels && at > 0; ++level, at = element(at).parent) {
            if (element(at).purpose != Purpose::None)
                return element(at).purpose;
        }
        return Purpose::None;
    }

    [[nodiscard]] bool isWithin(int start, Purpose purpose) const
    {
        for (int at = start; at > 0; at = element(at).parent) {
            if (element(at).purpose == purpose)
                return true;
            if (element(at).purpose == Purpose::MarkedContent)
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isWithinTag(int start, Tag tag) const
    {
        for (int at = start; at > 0; at = element(at).parent) {
            if (element(at).tag == tag)
                return true;
        }
        return false;
    }

    [[nodiscard]] static bool isMostlyLinks(const HtmlBlock &of) { return of.linkUnits * 2 > of.text.size(); }

    void findNavigation()
    {
        for (int i = 0; i < count(); ++i) {
            const HtmlBlock &at = block(i);
            const bool navigation = isMostlyLinks(at) || isWithin(at.element, Purpose::Navigation) ||
                                    isNavigationWords(at.text) || isNotice(at.text);
            if (navigation)
                role(i) = LineRole::Navigation;
        }
    }

    // ------------------------------------------------------------------------------------------ the body

    [[nodiscard]] static double weight(const HtmlBlock &of)
    {
        const auto sentences = std::ranges::count_if(of.text, [](QChar unit) { return text::isSentenceEnd(unit); });
        return static_cast<double>(of.text.size()) + 20.0 * static_cast<double>(sentences);
    }

    /// The element that holds the article's text: one that says so, else the one with most running text in it.
    [[nodiscard]] int contentRoot()
    {
        std::vector<double> own(m_document.elements.size(), 0.0);
        for (int i = 0; i < count(); ++i) {
            if (role(i) != LineRole::Navigation)
                own[static_cast<std::size_t>(block(i).element)] += weight(block(i));
        }
        std::vector<double> all = own;
        for (std::size_t i = all.size(); i-- > 1;)
            all[static_cast<std::size_t>(m_document.elements[i].parent)] += all[i];
        const int marked = markedRoot(all);
        return marked != nowhere ? marked : densestRoot(own, all);
    }

    [[nodiscard]] int markedRoot(const std::vector<double> &all) const
    {
        int best = nowhere;
        for (std::size_t i = 1; i < all.size(); ++i) {
            if (m_document.elements[i].purpose != Purpose::MarkedContent || all[i] <= 0)
                continue;
            if (best == nowhere || all[i] > all[static_cast<std::size_t>(best)])
                best = static_cast<int>(i);
        }
        return best;
    }

    [[nodiscard]] int densestRoot(const std::vector<double> &own, const std::vector<double> &all) const
    {
        // A paragraph speaks for what it stands in, and half as loud for what that stands in.
        std::vector<double> score(own.size(), 0.0);
        for (std::size_t i = 1; i < own.size(); ++i) {
            const bool paragraph = m_document.elements[i].tag == Tag::P || m_document.elements[i].tag == Tag::Span;
            const auto parent = static_cast<std::size_t>(std::max(0, m_document.elements[i].parent));
            score[i] += paragraph ? own[i] / 2 : own[i];
            score[parent] += paragraph ? own[i] : own[i] / 2;
        }
        for (std::size_t i = 0; i < score.size(); ++i) {
            if (m_document.elements[i].purpose == Purpose::Content)
                score[i] *= 1.3;
        }
        const auto best = std::ranges::max_element(score);
        constexpr double least = 20;
        if (best == score.end() || *best < least)
            return nowhere;
        int root = static_cast<int>(best - score.begin());
        // A text that is set in several cells or boxes belongs to what holds them all.
        for (int parent = element(root).parent; parent > 0 && element(root).purpose != Purpose::Content;
             parent = element(root).parent) {
            if (all[static_cast<std::size_t>(parent)] < 1.3 * all[static_cast<std::size_t>(root)])
                break;
            if (element(parent).tag == Tag::Body || element(parent).tag == Tag::Html)
                break;
            root = parent;
        }
        return root;
    }

    [[nodiscard]] Region regionOf(int root) const
    {
        Region region{count(), 0};
        for (int i = 0; i < count(); ++i) {
            if (!m_document.isInside(block(i).element, root))
                continue;
            region.first = std::min(region.first, i);
            region.end = i + 1;
        }
        return region;
    }

    // ------------------------------------------------------------------------------------------ the headline

    [[nodiscard]] bool isDeclared(const HtmlBlock &of) const
    {
        constexpr qsizetype least = 4;
        const QString plain = text::squeezed(of.text);
        return plain.size() >= least &&
               std::ranges::any_of(m_titles, [&](const QString &title) { return title.contains(plain); });
    }

    [[nodiscard]] double headlineScore(int index)
    {
        constexpr qsizetype longest = 80;
        const HtmlBlock &at = block(index);
        const Purpose its = purpose(at);
        if (at.text.size() > longest || isPageLabel(at.text) || isByline(at.text) || isNavigationWords(at.text))
            return 0;
        const bool listed = isMostlyLinks(at) && its != Purpose::Title;
        if (listed || isWithin(at.element, Purpose::Navigation) || isWithinTag(at.element, Tag::Li) ||
            isNotice(at.text))
            return 0;
        double score = 0;
        if (its == Purpose::Title)
            score += isWithinTag(at.element, Tag::FounderTitle) ? 7 : 5;
        if (its == Purpose::Kicker || its == Purpose::Subtitle || its == Purpose::Byline || its == Purpose::Caption)
            score -= 5;
        if (isWithinTag(at.element, Tag::H1))
            score += 2;
        if (isWithinTag(at.element, Tag::H3) || isWithinTag(at.element, Tag::H4))
            score += 2;
        if (isDeclared(at))
            score += 6;
        if (element(at.element).fontSize >= 20)
            score += 2;
        if (isWithinTag(at.element, Tag::Strong) || isWithinTag(at.element, Tag::B))
            score += 1;
        if (text::isSentenceEnd(at.text.back()) && its != Purpose::Title)
            score -= 2;
        return score;
    }

    void findHeadline()
    {
        constexpr int before = 24;
        constexpr int inside = 6;
        constexpr double least = 2;
        double best = 0;
        const int from = m_body.isEmpty() ? 0 : std::max(0, m_body.first - before);
        const int to = m_body.isEmpty() ? count() : std::min(m_body.end, m_body.first + inside);
        for (int i = from; i < to; ++i) {
            const double score = headlineScore(i);
            if (score >= least && score > best) {
                best = score;
                m_headline = {i, i + 1};
            }
        }
        if (best == 0)
            return guessHeadline(from);
        // A headline of two lines: the next one is set alike and is part of what the page calls itself.
        while (m_headline.end < to && headlineScore(m_headline.end) >= best && isDeclared(block(m_headline.end)))
            ++m_headline.end;
        while (m_headline.end < to && block(m_headline.end).continued &&
               block(m_headline.end).element == block(m_headline.first).element)
            ++m_headline.end;
    }

    /// Nothing tells the headline: it is the largest of the short lines before the text, else the one next to it.
    void guessHeadline(int from)
    {
        constexpr qsizetype longest = 50;
        if (m_body.isEmpty())
            return;
        int best = nowhere;
        for (int i = m_body.first - 1; i >= from && role(i) != LineRole::Navigation && !isPageLabel(block(i).text);
             --i) {
            const bool fits = block(i).text.size() <= longest && !isByline(block(i).text) &&
                              !text::isSentenceEnd(block(i).text.back());
            if (fits && (best == nowhere || element(block(i).element).fontSize > element(block(best).element).fontSize))
                best = i;
        }
        if (best != nowhere)
            m_headline = {best, best + 1};
    }

    // ------------------------------------------------------------------------------------------ roles

    void classifyBody()
    {
        const int first = std::max(m_body.first, m_headline.end);
        for (int i = first; i < m_body.end; ++i) {
            if (role(i) == LineRole::Navigation && !isRunningText(block(i)))
                continue;
            const HtmlBlock &at = block(i);
            const Purpose its = purpose(at, 2);
            const bool edge = i == first || i + 1 == m_body.end;
            if (its == Purpose::Caption || (at.afterImage && isPhotoCredit(at.text)) ||
                (at.afterImage && !isParagraph(at)))
                role(i) = LineRole::Caption;
            else if (its == Purpose::Byline || (edge && isByline(at.text)))
                role(i) = LineRole::Byline;
            else if (its == Purpose::Subtitle && i < first + 3)
                role(i) = LineRole::Subheadline;
            else if (its == Purpose::Kicker && i < first + 3)
                role(i) = LineRole::Kicker;
            else
                role(i) = LineRole::Body;
        }
    }

    /// A paragraph of the text may hold a link or speak of a licence.
    [[nodiscard]] static bool isRunningText(const HtmlBlock &of)
    {
        constexpr qsizetype least = 60;
        return of.text.size() >= least && !isMostlyLinks(of) &&
               std::ranges::any_of(of.text, [](QChar unit) { return text::isSentenceEnd(unit); }) && !isNotice(of.text);
    }

    [[nodiscard]] bool isParagraph(const HtmlBlock &of) const
    {
        return of.text.size() > 120 || (element(of.element).tag == Tag::P && of.text.size() > 40);
    }

    void classifyHead()
    {
        for (int i = m_headline.first; i < m_headline.end; ++i)
            role(i) = LineRole::Headline;
        if (m_headline.isEmpty())
            return;
        int kickers = 0;
        for (int i = m_headline.first - 1; i >= 0 && kickers < 3 && belongsToHead(i); --i, ++kickers)
            role(i) = headRole(i, LineRole::Kicker);
        const int end = m_body.isEmpty() ? count() : m_body.first;
        for (int i = m_headline.end; i < end; ++i) {
            if (role(i) == LineRole::Unknown && !isPageLabel(block(i).text))
                role(i) = headRole(i, isParagraph(block(i)) ? LineRole::Body : LineRole::Subheadline);
        }
    }

    [[nodiscard]] bool belongsToHead(int index)
    {
        constexpr qsizetype longest = 80;
        const HtmlBlock &at = block(index);
        const bool heading = purpose(at) == Purpose::Title && !isDeclared(at) && index + 1 < m_headline.first;
        return role(index) == LineRole::Unknown && !isPageLabel(at.text) && at.text.size() <= longest && !heading &&
               !isPaperName(at.text);
    }

    [[nodiscard]] LineRole headRole(int index, LineRole byPlace) const
    {
        const HtmlBlock &at = block(index);
        switch (purpose(at)) {
        case Purpose::Kicker: return LineRole::Kicker;
        case Purpose::Subtitle: return LineRole::Subheadline;
        case Purpose::Byline: return LineRole::Byline;
        case Purpose::Caption: return LineRole::Caption;
        default: break;
        }
        if (isByline(at.text))
            return LineRole::Byline;
        if (at.afterImage)
            return LineRole::Caption;
        return at.text.startsWith(u"来源") ? LineRole::Masthead : byPlace;
    }

    /// The paper's name as the page calls itself by it, or by its ending.
    [[nodiscard]] bool isPaperName(QStringView name) const
    {
        constexpr qsizetype longest = 14;
        return name.size() <= longest && (name.endsWith(u'报') || name.endsWith(u'報') || name.endsWith(u"数字报"));
    }

    void classifyRest()
    {
        for (int i = 0; i < count(); ++i) {
            if (role(i) != LineRole::Unknown && role(i) != LineRole::Navigation)
                continue;
            const HtmlBlock &at = block(i);
            const bool beforeBody = m_body.isEmpty() || i < m_body.first;
            const bool masthead = (isPageLabel(at.text) && !isMostlyLinks(at)) || (beforeBody && isPaperName(at.text));
            if (masthead && !isNotice(at.text))
                role(i) = LineRole::Masthead;
            else if (role(i) == LineRole::Unknown &&
                     (purpose(at) == Purpose::Caption || (at.afterImage && isPhotoCredit(at.text))))
                role(i) = LineRole::Caption;
            else
                role(i) = LineRole::Navigation;
        }
    }

    const HtmlDocument &m_document;
    std::vector<LineRole> m_roles;
    QStringList m_titles;
    Region m_body;
    Region m_headline;
};

} // namespace

std::vector<LineRole> blockRoles(const HtmlDocument &document) { return Classifier(document).roles(); }

} // namespace baolan::reading
