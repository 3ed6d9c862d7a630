// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/querylanguage.h"
#include "tests/text/query/randomqueries.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using namespace baolan::text;

class TestQueryProperties final : public QObject
{
    Q_OBJECT

    const QDate m_today{2024, 5, 15};

    static bool inOrder(const auto &pieces, qsizetype size)
    {
        qsizetype end = 0;
        for (const auto &piece : pieces) {
            if (piece.start < end || piece.end <= piece.start || piece.end > size)
                return false;
            end = piece.end;
        }
        return true;
    }

private Q_SLOTS:
    void whatIsPrintedIsReadAsItWas()
    {
        test::RandomQueries random(4);
        int leaves = 0;
        for (int i = 0; i < 5'000; ++i) {
            const domain::Query query = normalForm(random.tree(4));
            if (query == domain::Query{domain::AnyOf{}})
                continue; // "nothing" has no text
            for (const FieldNames names : {FieldNames::English, FieldNames::Chinese}) {
                const QString text = print(query, names);
                const ParsedQuery parsed = parse(text, m_today);
                QVERIFY2(parsed.query == query, qPrintable(text + u" | "_s + print(parsed.query)));
                QVERIFY2(parsed.faults.empty(), qPrintable(text));
            }
            leaves += !query.isEverything();
        }
        QVERIFY2(leaves > 3'750, qPrintable(QString::number(leaves)));
    }

    void normalFormIsItsOwn()
    {
        test::RandomQueries random(5);
        for (int i = 0; i < 5'000; ++i) {
            const domain::Query query = normalForm(random.tree(4));
            QVERIFY2(normalForm(query) == query, qPrintable(print(query)));
        }
    }

    void whatIsTypedKeepsItsMeaning()
    {
        test::RandomQueries random(6);
        int faulty = 0;
        for (int i = 0; i < 12'000; ++i) {
            const QString typed = random.typed();
            const ParsedQuery parsed = parse(typed, m_today);
            for (const FieldNames names : {FieldNames::English, FieldNames::Chinese}) {
                const ParsedQuery again = parse(print(parsed.query, names), m_today);
                QVERIFY2(again.query == parsed.query, qPrintable(typed + u" | "_s + print(parsed.query, names)));
                QVERIFY2(again.faults.empty(), qPrintable(typed + u" | "_s + print(parsed.query, names)));
            }
            QVERIFY2(inOrder(parsed.tokens, typed.size()), qPrintable(typed));
            QVERIFY2(inOrder(parsed.items, typed.size()), qPrintable(typed));
            for (const QueryFault &fault : parsed.faults)
                QVERIFY2(fault.start >= 0 && fault.start < fault.end && fault.end <= typed.size(), qPrintable(typed));
            faulty += !parsed.faults.empty();
        }
        QVERIFY2(faulty > 2'400 && faulty < 12'000, qPrintable(QString::number(faulty)));
    }
};

QTEST_APPLESS_MAIN(TestQueryProperties)
#include "tst_queryproperties.moc"
