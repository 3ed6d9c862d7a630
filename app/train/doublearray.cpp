// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/doublearray.h"

#include <algorithm>

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
    explicit Packer(int symbolCount) : m_symbolCount(std::uint32_t(symbolCount)) { m_firstFree = 1; }

    std::uint32_t place(const Node &node)
    {
        const Symbol lowest = node.children.front().first;
        int failures = 0;
        for (std::uint32_t cell = std::max(m_firstFree, std::uint32_t(lowest) + 1);; ++cell) {
            const std::uint32_t base = cell - lowest;
            if (!isTaken(cell) && !isBase(base) && fits(node, base)) {
                take(node, base);
                return base;
            }
            // A crowded beginning is not searched again for every node.
            if (++failures == 4000 && cell > m_firstFree)
                m_firstFree = std::max(m_firstFree, cell - 3000);
        }
    }

    [[nodiscard]] std::size_t size() const { return m_highestBase + m_symbolCount + 1; }

private:
    [[nodiscard]] bool isTaken(std::uint32_t cell) const { return cell < m_taken.size() && m_taken[cell]; }
    [[nodiscard]] bool isBase(std::uint32_t base) const { return base < m_bases.size() && m_bases[base]; }

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
        }
        m_bases[base] = true;
        for (const auto &child : node.children)
            m_taken[base + child.first] = true;
        while (isTaken(m_firstFree))
            ++m_firstFree;
    }

    std::uint32_t m_symbolCount;
    std::uint32_t m_firstFree = 1;
    std::uint32_t m_highestBase = 0;
    std::vector<bool> m_taken;
    std::vector<bool> m_bases;
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
            cells[bases[node] + symbol] = {bases[child], symbol, nodes[child].cost, nodes[child].kind};
    }
    return {std::move(cells), bases[0]};
}

} // namespace baolan::train
