// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/layout.h"
#include "tests/analysis/goldenpages.h"

#include <QTest>

using namespace baolan;
using namespace baolan::analysis;
using namespace Qt::StringLiterals;

class LayoutTest final : public QObject
{
    Q_OBJECT

    static std::vector<Line> linesOf(const QString &text) { return splitLines(tests::pageText(text)); }

private Q_SLOTS:
    void marksAreTakenOff()
    {
        const QString text = u"## 标题 ##\n\n　　**粗体**\n> 引文\n---\n![](a.png)\n#话题#\n"_s;
        const std::vector<Line> lines = linesOf(text);
        QCOMPARE(lines.size(), 6U);
        QCOMPARE(textOf(text, lines[0].range).toString(), u"标题"_s);
        QCOMPARE(lines[0].level, 2);
        QCOMPARE(textOf(text, lines[1].range).toString(), u"粗体"_s);
        QCOMPARE(lines[1].level, boldLevel);
        QCOMPARE(lines[1].gap, 1);
        QVERIFY(isIndented(lines[1]));
        QCOMPARE(textOf(text, lines[2].range).toString(), u"引文"_s);
        QCOMPARE(lines[3].mark, LineMark::Rule);
        QCOMPARE(lines[4].mark, LineMark::Image);
        QCOMPARE(lines[5].level, 0);
    }

    void shapes()
    {
        const Shape shape = shapeOf(u"全面 夯实，2023年。");
        QCOMPARE(shape.width, 11);
        QCOMPARE(shape.han, 5);
        QCOMPARE(shape.stops, 1);
        QCOMPARE(shape.clauses, 1);
        QVERIFY(shape.innerBlank);
        QVERIFY(!shapeOf(u" 全面 ").innerBlank);
    }

    void wrappedParagraphsAreOneBlock()
    {
        const QString text =
            u"　　老酱园的大缸在院子里排\n成十行，每行三十口，缸口都\n盖着斗笠，师傅们每天清晨都\n要揭开看一遍酱色，再搅一搅。\n　　“酱是晒出来的。”老师\n傅说，急不得。\n"_s;
        const Layout layout = layoutOf(tests::pageText(text));
        QVERIFY(layout.wrapped);
        QCOMPARE(layout.blocks.size(), 2U);
        QCOMPARE(layout.blocks[0].lineCount, 4U);
        QVERIFY(layout.blocks[0].text.startsWith(u"老酱园的大缸在院子里排成十行"));
    }

    void verseIsNot()
    {
        const QString text =
            u"炉火把夜色烤成了黎明\n汗珠落在钢板上\n开出一朵又一朵\n看不见的花\n我的父亲就站在花里\n他不说话\n"_s;
        QVERIFY(!layoutOf(tests::pageText(text)).wrapped);
    }

    void indentationTells()
    {
        const QString paragraph =
            u"　　这一段从头说起，有头有尾，说完了就是说完了，一句也不多，读的人用不着再往别的栏里去找它的下文。\n\n"_s;
        const QString torn =
            u"　　这一段不一样，前半截写得很从容，把来龙去脉都交代了一遍。可是它说到一半就到了栏底，剩下的话只好放到\n\n下一栏的开头去说，所以它没有缩进，读起来才不断。\n\n"_s;
        QVERIFY(layoutOf(tests::pageText(paragraph + torn + paragraph)).indentTells);
        QVERIFY(!layoutOf(tests::pageText(paragraph + paragraph)).indentTells);
    }

    void kinds()
    {
        const QString text =
            u"# 劳动晚报\n\n2018年7月16日 星期一 第4版\n\n标题是这一行\n\n本报记者 高原\n\n正文从这里开始，写到句号为止，比标题长得多。\n\n（下转第3版）\n\n责任编辑：徐湘\n"_s;
        const Layout layout = layoutOf(tests::pageText(text));
        std::vector<BlockKind> kinds;
        for (const Block &block : layout.blocks)
            kinds.push_back(block.kind);
        const std::vector<BlockKind> expected{BlockKind::Furniture, BlockKind::Furniture, BlockKind::Head,
                                              BlockKind::Byline,    BlockKind::Text,      BlockKind::Jump,
                                              BlockKind::Furniture};
        QVERIFY(kinds == expected);
    }

    void rolesDecide()
    {
        domain::PageText page = tests::pageText(u"标题\n短\n导航\n"_s);
        page.lineRoles = {domain::LineRole::Headline, domain::LineRole::Body, domain::LineRole::Navigation};
        const Layout layout = layoutOf(page);
        QCOMPARE(layout.blocks[0].kind, BlockKind::Head);
        QCOMPARE(layout.blocks[1].kind, BlockKind::Text);
        QVERIFY(layout.blocks[1].fixed);
        QCOMPARE(layout.blocks[2].kind, BlockKind::Navigation);
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
