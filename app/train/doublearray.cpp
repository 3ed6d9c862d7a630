// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/doublearray.h"

#include <algorithm>
#include <utility>

namespace baolan::train {

using analysis::tagging::Lexicon;
using analysis::tagging::Symbol;

namespace {

struct Node {
    std::vector<std::pair<Symbol, std::uint32_t>> children;
    std::uint16_t cost = 0;
    analysis::tagging::WordClass kind = 0;
};

std::vector<Node> trieOf(const std::vector<SymbolWord> &words)
{
    std::vector<Node> nodes(1);
    for (const SymbolWord &word : words) {
        std::uint32_t at = 0;
        for (const Symbol symbol : word.symbols) {
            auto &children = nodes[at].children;
            if (children.empty() || children.back().first != symbol) {
                children.emplace_back(symbol, std::uint32_t(nodes.size()));
                at = std::uint32_t(nodes.size());
                nodes.emplace_back(); // invalidates `children`
            } else {
                at = children.back().second;
            }
        }
        nodes[at].cost = word.cost;
        nodes[at].kind = word.kind;
    }
    return nodes;
}

/// Finds room for the children of one node after the other.
class Packer final
{
public:
    explicit Packer(int symbolCount) : m_symbolCount(std::uint32_t(symbolCount)) {}

    /// Nodes come with fewer and fewer children.
    std::uint32_t place(const Node &node)
    {
        const Symbol lowest = node.children.front().first;
        if (node.children.size() != m_children) {
            m_children = node.children.size();
            m_firstFree = 1; // what was too crowded for larger ones may do for these
        }
        std::uint32_t cell = nextFree(std::max(m_firstFree, std::uint32_t(lowest) + 1));
        int failures = 0;
        for (; isBase(cell - lowest) || !fits(node, cell - lowest); cell = nextFree(cell + 1))
            ++failures;
        if (m_children > 1 && failures > 200) // a crowded beginning is not searched for every node
            m_firstFree = std::max(m_firstFree, m_firstFree + (cell - m_firstFree) / 4);
        take(node, cell - lowest);
        return cell - lowest;
    }

    [[nodiscard]] std::size_t size() const { return m_highestBase + m_symbolCount + 1; }

private:
    [[nodiscard]] bool isTaken(std::uint32_t cell) const { return cell < m_taken.size() && m_taken[cell]; }
    [[nodiscard]] bool isBase(std::uint32_t base) const { return base < m_bases.size() && m_bases[base]; }

    std::uint32_t nextFree(std::uint32_t cell)
    {
        std::uint32_t free = cell;
        while (isTaken(free))
            free = m_next[free];
        while (isTaken(cell)) // the next search jumps over all of these
            cell = std::exchange(m_next[cell], free);
        return free;
    }

    [[nodiscard]] bool fits(const Node &node, std::uint32_t base) const
    {
        return std::ranges::none_of(node.children, [&](const auto &child) { return isTaken(base + child.first); });
    }

    void take(const Node &node, std::uint32_t base)
    {
        m_highestBase = std::max(m_highestBase, base);
        const std::size_t needed = base + m_symbolCount + 1;
        if (m_taken.size() < needed) {
            m_taken.resize(needed * 2);
            m_bases.resize(needed * 2);
            for (auto cell = std::uint32_t(m_next.size()); cell < needed * 2; ++cell)
                m_next.push_back(cell + 1);
        }
        m_bases[base] = true;
        for (const auto &child : node.children)
            m_taken[base + child.first] = true;
    }

    std::uint32_t m_symbolCount;
    std::size_t m_children = 0;
    std::uint32_t m_firstFree = 1;
    std::uint32_t m_highestBase = 0;
    std::vector<bool> m_taken;
    std::vector<bool> m_bases;
    std::vector<std::uint32_t> m_next; ///< where to look on from a cell that is taken
};

} // namespace

Lexicon packWords(const std::vector<SymbolWord> &words, int symbolCount)
{
    const std::vector<Node> nodes = trieOf(words);
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        if (!nodes[i].children.empty())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t i) { return nodes[i].children.size(); });
    Packer packer(symbolCount);
    std::vector<std::uint32_t> bases(nodes.size());
    for (const std::uint32_t node : order)
        bases[node] = packer.place(nodes[node]);

    std::vector<Lexicon::Cell> cells(packer.size());
    for (const std::uint32_t node : order) {
        for (const auto &[symbol, child] : nodes[node].children)
            cells[bases[node] + symbol] = {bases[child] << 8 | nodes[child].kind, symbol, nodes[child].cost};
    }
    return {std::move(cells), bases[0]};
}

} // namespace baolan::train
