// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/archive.h"

namespace baolan::tasks {

// Values that the rooms below fill and the rooms above show.
using domain::Archive;
using domain::IssueEntry;
using domain::PageEntry;
using domain::PublicationEntry;

} // namespace baolan::tasks
