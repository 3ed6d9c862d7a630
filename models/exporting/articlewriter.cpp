// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/articlewriter.h"

#include <QIODevice>

namespace baolan::exporting {

bool StreamWriter::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_target.write(bytes) != bytes.size();
    return !m_failed;
}

} // namespace baolan::exporting
