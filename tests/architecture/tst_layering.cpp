// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::architecture;

/// Holds the code against the table of rooms in ARCHITECTURE.md, and this test against code that breaks it.
class LayeringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile document(QStringLiteral(BAOLAN_SOURCE "/ARCHITECTURE.md"));
        QVERIFY2(document.open(QIODevice::ReadOnly), qPrintable(document.errorString()));
        QStringList faults;
        m_rules = HouseRules::read(QString::fromUtf8(document.readAll()), faults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        m_files = readSources(QStringLiteral(BAOLAN_SOURCE), {u"models"_s, u"ui"_s, u"app"_s});
        QVERIFY(m_files.size() > 20);
    }

    void theTableNamesTheRoomsThatAre()
    {
        for (const Room &room : m_rules.rooms()) {
            if (room.path != "resources"_L1)
                QVERIFY2(!room.rooms.isEmpty(), qPrintable(room.path));
        }
        const QDir models(QStringLiteral(BAOLAN_SOURCE "/models"));
        for (const QString &folder : models.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(m_rules.roomOf("models/"_L1 + folder + "/x.h"_L1), qPrintable(folder));
    }

    void everyIncludeIsAllowed() { verifyNone(m_rules.forbiddenIncludes(m_files, qtModule)); }
    void everyLinkIsAllowed() { verifyNone(m_rules.forbiddenLinks(m_files)); }
    void storageStaysBehindTasks() { verifyNone(m_rules.leakedStorage(m_files)); }

    void badIncludesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &path, const QString &line, const QString &expected) {
            QTest::newRow(name) << path << line << expected;
        };
        row("analysis asks storage", u"models/analysis/x.cpp"_s, u"#include \"models/storage/statement.h\""_s,
            u"may not use models/storage"_s);
        row("domain looks up", u"models/domain/x.h"_s, u"#include \"models/text/han.h\""_s,
            u"may not use models/text"_s);
        row("ui asks storage", u"ui/x.cpp"_s, u"#  include \"models/storage/statement.h\""_s,
            u"may not use models/storage"_s);
        row("cli asks items", u"app/cli/x.cpp"_s, u"#include \"models/items/session.h\""_s,
            u"may not use models/items"_s);
        row("tasks export", u"models/tasks/x.cpp"_s, u"#include \"models/exporting/jsonwriter.h\""_s,
            u"may not use models/exporting"_s);
        row("SQL in ui", u"ui/x.cpp"_s, u"#include <QSqlQuery>"_s, u"may not use Qt Sql"_s);
        row("SQL in items", u"models/items/x.cpp"_s, u"#include <QSqlTableModel>"_s, u"never touches SQL"_s);
        row("SQLite in tasks", u"models/tasks/x.cpp"_s, u"#include <sqlite3.h>"_s, u"may not use that library"_s);
        row("files in ui", u"ui/x.cpp"_s, u"#include <QFile>"_s, u"never touches files"_s);
        row("files in analysis", u"models/analysis/x.cpp"_s, u"#include <QSaveFile>"_s, u"never touches files"_s);
        row("QObject in domain", u"models/domain/x.h"_s, u"#include <QObject>"_s, u"never touches QObject"_s);
        row("threads in reading", u"models/reading/x.cpp"_s, u"#include <QThreadPool>"_s, u"never touches threads"_s);
        row("widgets in cli", u"app/cli/x.cpp"_s, u"#include <QLabel>"_s, u"never touches Widgets"_s);
        row("widgets in exporting", u"models/exporting/x.cpp"_s, u"#include <QWidget>"_s, u"never touches Widgets"_s);
        row("Gui in tasks", u"models/tasks/x.cpp"_s, u"#include <QImage>"_s, u"never touches Gui"_s);
        row("Gui in storage", u"models/storage/x.cpp"_s, u"#include <QtGui/QColor>"_s, u"never touches Gui"_s);
        row("ICU in domain", u"models/domain/x.cpp"_s, u"#include <unicode/uchar.h>"_s, u"may not use that library"_s);
        row("relative", u"ui/x.cpp"_s, u"#include \"pane.h\""_s, u"names no room"_s);
        row("no room", u"models/other/x.cpp"_s, u"int i;"_s, u"lies in no room"_s);
    }

    void badIncludesAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const QStringList faults = m_rules.forbiddenIncludes({{path, line + u'\n'}}, qtModule);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().contains(expected), qPrintable(faults.first()));
    }

    void goodIncludesAreNot()
    {
        const std::vector<SourceFile> files{
            {u"models/text/x.cpp"_s, u"#include <unicode/ucol.h>\n#include <QString>\n#include <vector>\n"_s},
            {u"ui/x.cpp"_s,
             u"#include \"models/tasks/library.h\"\n#include <QLabel>\n#include <KSyntaxHighlighting/Theme>\n"_s},
            {u"app/gui/main.cpp"_s, u"#include \"ui/mainwindow.h\"\n#include \"models/storage/connection.h\"\n"_s}};
        verifyNone(m_rules.forbiddenIncludes(files, qtModule));
    }

    void badLinksAreFound()
    {
        const auto faults = [this](const QString &path, const QString &text) {
            return m_rules.forbiddenLinks({{path, text}});
        };
        QCOMPARE(faults(u"models/analysis/CMakeLists.txt"_s,
                        u"baolan_room(analysis SOURCES a.cpp PUBLIC baolan_domain Qt6::Sql)"_s)
                     .size(),
                 1);
        QCOMPARE(
            faults(u"ui/CMakeLists.txt"_s, u"baolan_room(ui SOURCES a.cpp\n    PRIVATE baolan_storage Qt6::Widgets)"_s)
                .size(),
            1);
        QCOMPARE(
            faults(u"app/cli/CMakeLists.txt"_s, u"target_link_libraries(baolanctl PRIVATE baolan_cli Qt6::Widgets)"_s)
                .size(),
            1);
        QCOMPARE(faults(u"models/domain/CMakeLists.txt"_s,
                        u"baolan_room(domain SOURCES a.cpp PUBLIC Qt6::Core) # not Qt6::Gui"_s)
                     .size(),
                 0);
    }

    void leaksAreFound()
    {
        const std::vector<SourceFile> files{
            {u"models/tasks/library.h"_s, u"#include \"models/tasks/inner.h\"\n"_s},
            {u"models/tasks/inner.h"_s, u"#include \"models/storage/connection.h\"\n"_s},
            {u"models/tasks/private.h"_s, u"#include \"models/storage/connection.h\"\n"_s},
            {u"ui/x.cpp"_s, u"#include \"models/tasks/library.h\"\n"_s}};
        const QStringList faults = m_rules.leakedStorage(files);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.first().startsWith("models/tasks/inner.h"_L1));
    }

    void unknownWordsOfTheTableAreFound()
    {
        QStringList faults;
        (void)HouseRules::read(u"| `models/a` | x | Qt Core, magic | moods |\n"_s, faults);
        QCOMPARE(faults.size(), 2);
    }

    void filesAreSmall()
    {
        constexpr int longest = 500;
        std::vector<int> lengths;
        QStringList tooLong;
        for (const SourceFile &file :
             readSources(QStringLiteral(BAOLAN_SOURCE), {u"models"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            lengths.push_back(file.lines());
            if (file.lines() > longest)
                tooLong += u"%1 has %2 lines"_s.arg(file.path).arg(file.lines());
        }
        std::ranges::sort(lengths);
        const auto share = [&lengths](double part) {
            return lengths[static_cast<std::size_t>(part * static_cast<double>(lengths.size() - 1))];
        };
        qInfo("%zu files; half of them under %d lines, 95 %% under %d, the longest has %d", lengths.size(), share(0.5),
              share(0.95), lengths.back());
        verifyNone(tooLong);
    }

    void everyFileSaysItsLicence()
    {
        QStringList faults;
        for (const SourceFile &file :
             readSources(QStringLiteral(BAOLAN_SOURCE), {u"models"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s})) {
            if (!file.text.section(u'\n', 0, 0).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                faults += file.path;
        }
        verifyNone(faults);
    }

    void headersAreGuarded()
    {
        QStringList faults;
        for (const SourceFile &file : m_files) {
            if (file.isHeader() && !file.text.contains("\n#pragma once\n"_L1))
                faults += file.path;
        }
        verifyNone(faults);
    }

private:
    static void verifyNone(const QStringList &faults)
    {
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// By where Qt's own include folder has a header of this name.
    static QString qtModule(const QString &header)
    {
        static const QDir folder(QStringLiteral(QT_HEADERS));
        if (header.startsWith("Qt"_L1) && header.contains(u'/'))
            return header.section(u'/', 0, 0).sliced(2);
        if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
            return {};
        for (const QString &module : folder.entryList({u"Qt*"_s}, QDir::Dirs)) {
            if (QFile::exists(folder.filePath(module + u'/' + header)))
                return module.sliced(2);
        }
        return {};
    }

    HouseRules m_rules;
    std::vector<SourceFile> m_files;
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
