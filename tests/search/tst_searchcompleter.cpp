// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/searchcompleter.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using namespace baolan::items;
using domain::NameKind;

/// What is offered for what stands before the caret, with a library of a few names.
class SearchCompleterTest final : public QObject
{
    Q_OBJECT

    struct Asked {
        NameKind kind;
        QString typed;
        std::stop_token stop;
    };

    std::vector<Asked> m_asked;
    std::vector<Completion> m_offered;
    std::vector<domain::Suggestion> m_names;
    std::unique_ptr<SearchCompleter> m_completer;

    [[nodiscard]] QStringList inserts() const
    {
        QStringList inserts;
        for (const Completion &completion : m_offered)
            inserts.append(completion.insert);
        return inserts;
    }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_offered.clear();
        m_names.clear();
        m_completer =
            std::make_unique<SearchCompleter>([this](NameKind kind, const QString &typed, std::stop_token stop) {
                m_asked.push_back({kind, typed, std::move(stop)});
                return QtFuture::makeReadyValueFuture(domain::Expected<std::vector<domain::Suggestion>>(m_names));
            });
        connect(m_completer.get(), &SearchCompleter::completed, this,
                [this](const std::vector<Completion> &completions) { m_offered = completions; });
    }

    void fieldsAreOfferedByEitherName()
    {
        m_completer->complete(u"工会 dist"_s, 7);
        QCOMPARE(inserts(), QStringList{u"district:"_s});
        QCOMPARE(m_offered.front().start, 3);
        QCOMPARE(m_offered.front().end, 7);
        m_completer->complete(u"提到"_s, 2);
        QCOMPARE(inserts(), QStringList{u"mentions:"_s});
        QVERIFY(m_asked.empty());
    }

    void closedValuesNeedNoLibrary()
    {
        m_completer->complete(u"is:un"_s, 5);
        QCOMPARE(inserts(), QStringList{u"unread "_s});
        QVERIFY(m_asked.empty());
    }

    void everyFieldOfNamesAsksForItsKind_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("kind");
        for (const auto &[field, kind] :
             {std::pair(u"person", NameKind::Person), std::pair(u"org", NameKind::Organisation),
              std::pair(u"place", NameKind::Place), std::pair(u"document", NameKind::Document),
              std::pair(u"contact", NameKind::Contact), std::pair(u"district", NameKind::District),
              std::pair(u"mentions", NameKind::District), std::pair(u"section", NameKind::Section),
              std::pair(u"tag", NameKind::Tag), std::pair(u"publication", NameKind::Publication),
              std::pair(u"saved", NameKind::Saved)})
            QTest::newRow(qPrintable(QString(field))) << QString(field) << int(kind);
    }
    void everyFieldOfNamesAsksForItsKind()
    {
        QFETCH(QString, field);
        QFETCH(int, kind);
        m_names = {{u"甲 乙"_s, 3}, {u"丙"_s, 0}};
        const QString text = field + u":甲"_s;
        m_completer->complete(text, text.size());
        QTRY_COMPARE(m_offered.size(), 2U);
        QCOMPARE(m_asked.size(), 1U);
        QCOMPARE(int(m_asked.front().kind), kind);
        QCOMPARE(m_asked.front().typed, u"甲"_s);
        QCOMPARE(inserts(), (QStringList{u"\"甲 乙\" "_s, u"丙 "_s}));
        QCOMPARE(m_offered.front().kind,
                 NameKind(kind) == NameKind::Saved ? Completion::Kind::Saved : Completion::Kind::Name);
    }

    void theNextKeyStopsTheQuestion()
    {
        m_completer->complete(u"tag:甲"_s, 5);
        m_completer->complete(u"tag:甲乙"_s, 6);
        QCOMPARE(m_asked.size(), 2U);
        QVERIFY(m_asked[0].stop.stop_requested());
        QVERIFY(!m_asked[1].stop.stop_requested());
    }
};

QTEST_GUILESS_MAIN(SearchCompleterTest)
#include "tst_searchcompleter.moc"
