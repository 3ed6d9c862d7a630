// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/article.h"
#include "models/domain/pagedate.h"

#include <QTest>

using namespace baolan::domain;
using namespace Qt::Literals::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasItsOwnWord()
    {
        check<ArticleKind>(ArticleKind::PhotoStory, articleKind);
        check<RepairKind>(RepairKind::Continuation, repairKind);
        check<SuspectKind>(SuspectKind::Repetition, suspectKind);
        check<DateSource>(DateSource::None, dateSource);
        check<EntityType>(EntityType::Contact, entityType);
        check<PostState>(PostState::Former, postState);
        check<FigureBound>(FigureBound::About, figureBound);
        check<DatePrecision>(DatePrecision::Open, datePrecision);
    }

    void unknownWordsAreHarmless()
    {
        QCOMPARE(articleKind(u"leader"), ArticleKind::Article);
        QCOMPARE(dateSource(u"oracle"), DateSource::None);
    }

    void lengthCountsCharactersNotUnitsOrBlanks()
    {
        Article article;
        article.paragraphs = {u"　　一 二"_s, u"\U00020000三"_s};
        QCOMPARE(article.length(), 4);
    }

private:
    template<typename Value>
    static void check(Value last, Value (*value)(QStringView))
    {
        QStringList words;
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            const auto candidate = static_cast<Value>(i);
            const QString word = key(candidate);
            QCOMPARE(value(word), candidate);
            QVERIFY2(!words.contains(word), qPrintable(word));
            words.append(word);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
