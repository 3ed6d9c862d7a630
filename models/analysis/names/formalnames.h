// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"

#include <optional>

namespace baolan::analysis {

/// Where the registered names of companies, cooperatives and offices begin, and what joins or brackets their words. Asked by
/// the finder of bodies; `free` is the first token that no body to the left has taken.
class FormalNames final
{
public:
    explicit FormalNames(const PartReading &reading) : m_reading(reading), m_tokens(reading.tokens) {}
    void setFree(std::size_t free) { m_free = free; }

    /// 福建下党红茶业有限公司: what is registered begins with an area, and any words but those of sentences may follow it.
    [[nodiscard]] std::optional<std::size_t> formalStart(std::size_t head) const;
    /// The 茶业 of 红茶业有限公司: the registered name that ends further right begins before it.
    [[nodiscard]] bool isBeforeFormal(std::size_t head) const;
    /// Whether 和 at `token` joins words of one name that ends at `head`: 人力资源和社会保障局.
    [[nodiscard]] bool joins(std::size_t token, std::size_t head) const;
    /// 中国地质大学(北京): where one of several bodies of a name is; its closing bracket, or `opening`.
    [[nodiscard]] std::size_t bracketedName(std::size_t opening) const;

private:
    [[nodiscard]] QStringView textOf(std::size_t token) const { return m_reading.textOf(m_tokens[token]); }
    [[nodiscard]] std::optional<std::size_t> houseStart(std::size_t head) const;
    [[nodiscard]] bool isFiller(std::size_t token) const;
    [[nodiscard]] bool endsFormalName(std::size_t token) const;
    [[nodiscard]] bool isLone(std::size_t token) const;

    const PartReading &m_reading;
    const Tokens &m_tokens;
    std::size_t m_free = 0;
};

} // namespace baolan::analysis
