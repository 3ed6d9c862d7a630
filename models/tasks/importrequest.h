// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pagetext.h"

#include <QStringList>

namespace baolan::tasks {

struct ImportRequest {
    QStringList paths;       ///< files, folders, archives, interchange JSON; ":/sample" is the built-in sample
    QString encoding;        ///< empty: detect
    domain::PageHints hints; ///< what the user says of all of it
    bool dryRun = false;     ///< read and understand, store nothing
    int workers = 0;         ///< 0: as many as the machine has cores
};

} // namespace baolan::tasks
