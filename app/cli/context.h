// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

namespace baolan::cli {

/// Where a command reads and speaks, and how. Made in main from the real streams, in tests from buffers.
struct Context {
    QTextStream &in;
    QTextStream &out;
    QTextStream &err;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    int columns = 80;     ///< of the terminal
    QString libraryPath;  ///< what --library says, or the user's own library
    bool quiet = false;   ///< only errors
    bool verbose = false; ///< technical details of errors too
};

} // namespace baolan::cli
