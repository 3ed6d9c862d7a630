// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/vocabulary.h"

namespace baolan::architecture {

using namespace Qt::Literals::StringLiterals;

const QHash<QString, Opening> &openings()
{
    static const QHash<QString, Opening> words{
        {u"Core"_s, {{u"Core"_s}, {}, {u"Qt6::Core"_s}}},
        {u"Gui"_s, {{u"Gui"_s}, {}, {u"Qt6::Gui"_s}}},
        {u"Concurrent"_s, {{u"Concurrent"_s}, {}, {u"Qt6::Concurrent"_s}}},
        {u"Sql"_s, {{u"Sql"_s}, {u"sqlite3"_s}, {u"Qt6::Sql"_s, u"SQLite::SQLite3"_s}}},
        // A window needs pictures and paper too.
        {u"Widgets"_s,
         {{u"Widgets"_s, u"Gui"_s, u"Svg"_s, u"SvgWidgets"_s, u"PrintSupport"_s},
          {},
          {u"Qt6::Widgets"_s, u"Qt6::Gui"_s, u"Qt6::Svg"_s, u"Qt6::SvgWidgets"_s, u"Qt6::PrintSupport"_s}}},
        {u"KSyntaxHighlighting"_s, {{}, {u"KSyntaxHighlighting/"_s}, {u"KF6::SyntaxHighlighting"_s}}},
        {u"ICU"_s, {{}, {u"unicode/"_s}, {u"ICU::uc"_s, u"ICU::i18n"_s, u"ICU::data"_s}}},
        {u"libarchive"_s, {{}, {u"archive"_s}, {u"LibArchive::LibArchive"_s}}},
        {u"qpdf"_s, {{}, {u"qpdf/"_s}, {u"qpdf::libqpdf"_s}}},
    };
    return words;
}

const QHash<QString, Ban> &bans()
{
    static const QHash<QString, Ban> words{
        {u"QObject"_s, {u"QObject"_s, u"QTimer"_s, u"QSocketNotifier"_s}},
        // QFileInfo and QDir are names of places as often as places.
        {u"files"_s,
         {u"QFile"_s, u"QSaveFile"_s, u"QTemporaryFile"_s, u"QTemporaryDir"_s, u"QLockFile"_s, u"QDirIterator"_s,
          u"QDirListing"_s, u"QFileSystemWatcher"_s, u"QStorageInfo"_s, u"fstream"_s, u"filesystem"_s, u"fcntl.h"_s}},
        {u"SQL"_s, {u"QSql*"_s, u"QtSql*"_s, u"sqlite3*"_s}},
        {u"threads"_s,
         {u"QThread*"_s, u"QtConcurrent*"_s, u"QMutex*"_s, u"QReadWriteLock"_s, u"QSemaphore"_s, u"QWaitCondition"_s,
          u"thread"_s, u"mutex"_s, u"shared_mutex"_s, u"condition_variable"_s, u"semaphore"_s}},
        {u"Gui"_s, {u"QtGui*"_s}},
        {u"Widgets"_s, {u"QtWidgets*"_s}},
    };
    return words;
}

const QStringList &forReviewers()
{
    static const QStringList words{u"state"_s, u"logic"_s, u"code"_s, u"sentences for users"_s};
    return words;
}

} // namespace baolan::architecture
