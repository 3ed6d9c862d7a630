// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/ids.h"
#include "models/storage/entitystore.h"
#include "models/storage/statement.h"

namespace baolan::storage {

/// What the text of an article says: dates, figures, events, districts, and through EntityStore whom it names.
class DerivedStore final
{
public:
    explicit DerivedStore(const Connection &connection);

    void store(domain::ArticleId article, const domain::Derived &derived, std::span<const QByteArray> entityKeys);
    void remove(domain::ArticleId article);
    [[nodiscard]] domain::Derived load(domain::ArticleId article) const;

private:
    EntityStore m_entities;
    Statement m_addDate, m_addFigure, m_addEvent, m_addDistrict;
    Statement m_removeDates, m_removeFigures, m_removeEvents, m_removeDistricts;
    Statement m_dates, m_figures, m_events, m_districts;
};

} // namespace baolan::storage
