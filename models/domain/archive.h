// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"
#include "models/domain/ids.h"

#include <QString>

#include <vector>

namespace baolan::domain {

struct PublicationEntry {
    PublicationId id = PublicationId::None;
    QString name; ///< empty: unknown
    QString region;
    qint64 articles = 0;
};

struct IssueEntry {
    IssueId id = IssueId::None;
    PublicationId publication = PublicationId::None;
    DateInterval date; ///< open: no date
    qint64 pages = 0;
    qint64 articles = 0;
};

/// The files of one printed page: one, or many where each article was saved as a file of its own.
struct PageEntry {
    std::vector<PageId> ids;
    QString number;
    QString section;
    QString label;
    QString file;
    qint64 articles = 0;
};

/// All publications and issues; pages are asked for issue by issue. Publications by pinyin, issues by date, undated last.
struct Archive {
    std::vector<PublicationEntry> publications;
    std::vector<IssueEntry> issues;
};

} // namespace baolan::domain
