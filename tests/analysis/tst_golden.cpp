// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "tests/analysis/goldenpages.h"
#include "tests/analysis/pagejson.h"

#include <QJsonDocument>
#include <QTest>

using namespace baolan;
using namespace baolan::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray analysed(const QString &name)
{
    return QJsonDocument(pageJson(analysis::analysePage(goldenPage(name)))).toJson();
}

QString jsonPath(const QString &name) { return goldenFolder() + u'/' + name + u".json"_s; }

/// The lines in which two documents differ, after what they begin with in common and before what they end with.
QString difference(const QByteArray &expected, const QByteArray &found)
{
    QList<QByteArray> left = expected.split('\n');
    QList<QByteArray> right = found.split('\n');
    qsizetype line = 1;
    while (!left.isEmpty() && !right.isEmpty() && left.front() == right.front()) {
        left.removeFirst();
        right.removeFirst();
        ++line;
    }
    while (!left.isEmpty() && !right.isEmpty() && left.back() == right.back()) {
        left.removeLast();
        right.removeLast();
    }
    constexpr qsizetype shown = 12;
    QString text = u"from line %1 on (- golden, + found):\n"_s.arg(line);
    for (const QByteArray &one : left.first(qMin(shown, left.size())))
        text += u"- "_s + QString::fromUtf8(one) + u'\n';
    for (const QByteArray &one : right.first(qMin(shown, right.size())))
        text += u"+ "_s + QString::fromUtf8(one) + u'\n';
    return text;
}

bool update()
{
    for (const QString &name : goldenNames()) {
        QFile file(jsonPath(name));
        if (bytesOf(file.fileName()) == analysed(name))
            continue;
        if (!file.open(QIODevice::WriteOnly) || file.write(analysed(name)) < 0)
            return false;
        qInfo("rewritten: %s", qPrintable(file.fileName()));
    }
    return true;
}

} // namespace

/// Each page of the folder `golden` is read as its JSON says. `tst_golden --update` rewrites the JSON: look at the
/// difference before it is committed.
class GoldenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(goldenNames().size() >= 25); }

    void page_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : goldenNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void page()
    {
        QFETCH(QString, name);
        QVERIFY2(QFile::exists(goldenFolder() + u'/' + name + u".txt"_s), "the page is missing");
        QVERIFY2(QFile::exists(jsonPath(name)), "the JSON is missing; tst_golden --update writes it");
        const QByteArray expected = bytesOf(jsonPath(name));
        const QByteArray found = analysed(name);
        QVERIFY2(expected == found, qPrintable(difference(expected, found)));
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--update") == 0)
        return update() ? 0 : 1;
    GoldenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_golden.moc"
