// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pagedate.h"

#include "models/domain/keys.h"

namespace baolan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Keys sources({std::pair{DateSource::None, ""_L1}, std::pair{DateSource::User, "user"_L1},
                        std::pair{DateSource::Manifest, "manifest"_L1}, std::pair{DateSource::Printed, "printed"_L1},
                        std::pair{DateSource::Path, "path"_L1}, std::pair{DateSource::Inferred, "inferred"_L1}});

} // namespace

QString key(DateSource source) { return sources.key(source); }
DateSource dateSource(QStringView key) { return sources.value(key); }

} // namespace baolan::domain
