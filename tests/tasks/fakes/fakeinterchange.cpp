// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/interchangereader.h"

// Stands in for the reader of interchange files until it is there.
namespace baolan::reading {

domain::Expected<std::vector<InterchangePage>> readInterchange(const QString &file, const QByteArray &)
{
    return domain::failure(domain::ErrorKind::UnknownFormat, file);
}

} // namespace baolan::reading
