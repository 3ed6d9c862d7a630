// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/articlequery.h"
#include "models/domain/query.h"
#include "models/storage/connection.h"
#include "models/storage/search/bitmap.h"
#include "models/storage/search/catalogue.h"

namespace baolan::storage::search {

/// The documents that a leaf of a query stands for which is not about words: from the catalogue's columns where they tell, else
/// from the library's tables.
class FactSets final
{
public:
    FactSets(const Catalogue &catalogue, const Connection &library) : m_catalogue(catalogue), m_library(library) {}

    [[nodiscard]] Bitmap of(const domain::Query &leaf) const;
    [[nodiscard]] Bitmap scope(const domain::ArticleScope &scope) const;
    /// Of articles by their number; those that do not live are left out.
    [[nodiscard]] Bitmap documents(const std::vector<qint64> &articles) const;

private:
    [[nodiscard]] Bitmap of(const domain::EntityQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::DistrictQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::FieldQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::KindQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::DateQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::DayOfYearQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::LengthQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::FigureQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::HasQuery &leaf) const;
    [[nodiscard]] Bitmap of(const domain::StateQuery &leaf) const;

    /// The living documents for which `holds` says yes.
    template<typename Holds>
    [[nodiscard]] Bitmap where(Holds &&holds) const;
    /// The same asked once a page.
    template<typename Holds>
    [[nodiscard]] Bitmap wherePage(Holds &&holds) const;

    const Catalogue &m_catalogue;
    const Connection &m_library;
};

} // namespace baolan::storage::search
