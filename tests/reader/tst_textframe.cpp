// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textframe.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;

class TextFrameTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortLoadsShowNoBar()
    {
        TextFrame frame(new QLabel);
        frame.setLoading(true);
        frame.setLoading(false);
        QTest::qWait(200);
        QVERIFY(!frame.showsLoading());
    }

    void errorStaysUntilDismissed()
    {
        TextFrame frame(new QLabel);
        frame.show();
        frame.setError(u"<b>gone</b>"_s, u"detail"_s);
        QCOMPARE(frame.error(), u"<b>gone</b>"_s);
        QCOMPARE(frame.findChild<QLabel *>(u"error"_s)->textFormat(), Qt::PlainText);
        QTest::mouseClick(frame.findChild<QToolButton *>(u"error.dismiss"_s), Qt::LeftButton);
        QVERIFY(frame.error().isEmpty());
    }

    void emptySentenceTakesTheContentsPlace()
    {
        auto *content = new QLabel(u"content"_s);
        TextFrame frame(content);
        frame.show();
        frame.setEmpty(u"nothing yet"_s);
        QVERIFY(!content->isVisible());
        frame.setEmpty({});
        QVERIFY(content->isVisible());
    }
};

QTEST_MAIN(TextFrameTest)
#include "tst_textframe.moc"
