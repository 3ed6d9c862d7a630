// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"

#include <QHash>

#include <vector>

namespace baolan::analysis {

/// Gathers mentions under their name, in the order of the first ones.
class MentionList final
{
public:
    explicit MentionList(domain::EntityType type) : m_type(type) {}

    void add(const QString &name, domain::Mention mention)
    {
        const auto place = m_places.constFind(name);
        const bool isNew = place == m_places.cend();
        const std::size_t at = isNew ? m_entities.size() : *place;
        if (isNew) {
            m_places.insert(name, at);
            m_entities.push_back({.type = m_type, .name = name, .id = {}, .mentions = {}, .posts = {}});
        }
        m_entities[at].mentions.push_back(std::move(mention));
    }

    [[nodiscard]] std::vector<domain::EntityMentions> take() { return std::move(m_entities); }

private:
    domain::EntityType m_type;
    QHash<QString, std::size_t> m_places;
    std::vector<domain::EntityMentions> m_entities;
};

} // namespace baolan::analysis
