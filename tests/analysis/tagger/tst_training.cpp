// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/doublearray.h"
#include "app/train/evaluation.h"
#include "app/train/exponential.h"
#include "app/train/grammar.h"
#include "app/train/lexiconbuilder.h"
#include "app/train/modelmaker.h"
#include "app/train/simplified.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using namespace baolan::train;

/// The trainer, from the grammar of sentences to a model that tags.
class TrainingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grammarFillsFrames()
    {
        Grammar grammar;
        QVERIFY(grammar.add(u"# a comment\n= frames\n<P:{surname}明>在<L:(甲|乙)县>说_好\n: surname\n王*3 李\n"_s,
                            u"test"_s));
        QVERIFY(grammar.missing().isEmpty());
        QCOMPARE(grammar.count(u"surname"_s), 4);
        Random random(1);
        const Example example = grammar.make(u"frames"_s, random);
        QCOMPARE(example.names.size(), std::size_t(2));
        QCOMPARE(example.text.size(), 8);
        QCOMPARE(example.names[0], (Name{0, 2, analysis::NameType::Person}));
        QCOMPARE(example.names[1], (Name{3, 5, analysis::NameType::Place}));
        QVERIFY(example.text.endsWith(u"说 好"_s));
    }

    void namesWithinNamesDoNotCount()
    {
        Grammar grammar;
        QVERIFY(grammar.add(u"= L\n<L:济南>\n= O\n<O:{L}日报>\n"_s, u"test"_s));
        Random random(1);
        const Example example = grammar.make(u"O"_s, random);
        QCOMPARE(example.names, (std::vector<Name>{{0, 4, analysis::NameType::Organisation}}));
    }

    void wrongGrammarsAreRefused()
    {
        Grammar grammar;
        QVERIFY(!grammar.add(u"no list yet\n"_s, u"test"_s));
        QVERIFY(!grammar.add(u"= a\n{open\n"_s, u"test"_s));
        QVERIFY(grammar.add(u"= a\n{b}\n"_s, u"test"_s));
        QCOMPARE(grammar.missing(), QStringList{u"b"_s});
    }

    void shippedFramesAreWhole()
    {
        Grammar grammar;
        const QDir folder(QStringLiteral(BAOLAN_SOURCE "/resources/models/frames"));
        for (const QString &name : folder.entryList({u"*.frames"_s}, QDir::Files)) {
            const auto read = grammar.read(folder.filePath(name));
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        }
        for (const QString &list : grammar.missing())
            QVERIFY2(list.startsWith("dict_"_L1) || list.startsWith("common_"_L1),
                     qPrintable(list)); // these come from the dictionary
        QVERIFY(grammar.count(u"frames"_s) > 500);
    }

    void unerIsRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.iob2"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# text = x\n1\t济南\tB-LOC\t-\t-\n2\t日报\tO\t-\t-\n\n1\t王\tB-PER\t-\t-\n2\t明\tI-PER\t-\t-\n");
        file.close();
        const auto examples = readUner(path);
        QVERIFY(examples);
        QCOMPARE(examples->size(), std::size_t(2));
        QCOMPARE(examples->at(0).text, u"济南日报"_s);
        QCOMPARE(examples->at(1).names, (std::vector<Name>{{0, 2, analysis::NameType::Person}}));
        QVERIFY(!readUner(folder.filePath(u"y.iob2"_s)));
    }

    void lexiconSegments()
    {
        const std::vector<DictionaryWord> dictionary{
            {u"北京"_s, 100, u"ns"_s}, {u"北京大学"_s, 50, u"nt"_s}, {u"大学"_s, 80, u"n"_s}, {u"学生"_s, 80, u"n"_s},
            {u"生活"_s, 80, u"vn"_s},  {u"大"_s, 30, u"a"_s},        {u"活动"_s, 60, u"vn"_s}};
        const auto symbols = makeSymbols(dictionary, {u"北京大学生活动"_s, u"北京大学生活动"_s, u"，，，"_s});
        const auto lexicon = makeLexicon(dictionary, symbols);
        QCOMPARE(segmented(symbols, lexicon, u"北京大学生活"_s), (QStringList{u"北京大学"_s, u"生活"_s}));
        QCOMPARE(segmented(symbols, lexicon, u"大学，2023年"_s), (QStringList{u"大学"_s, u","_s, u"2023"_s, u"年"_s}));
        QCOMPARE(segmented(symbols, lexicon, u"大學生活"_s), (QStringList{u"大学"_s, u"生活"_s}));
        QCOMPARE(segmented(symbols, lexicon, QString()), QStringList());
    }

    void exponentialIsExact()
    {
        for (float x = -60; x < 60; x += 0.37F)
            QVERIFY(std::abs(double(exponential(x)) / std::exp(double(x)) - 1) < 1e-6);
        QCOMPARE(exponential(0), 1.0F);
        QCOMPARE(exponential(-1000), 0.0F);
    }

    void simplifiesWhatIsPrinted() { QCOMPARE(simplified(u"（國）１「ａ」"_s), u"(国)1“a”"_s); }

    void learnsAndForgetsNothingInTheFile()
    {
        const QByteArray bytes = trainedModel();
        QCOMPARE(trainedModel(), bytes); // bit for bit
        const auto tagger = analysis::Tagger::load(bytes);
        QVERIFY(tagger);
        Random random(99);
        const std::vector<Example> unseen = sentences(random, 60);
        QVERIFY(evaluate(*tagger, unseen).all().f1() > 0.95);
    }

private:
    static std::vector<Example> sentences(Random &random, int count)
    {
        Grammar grammar;
        (void)grammar.add(
            u"= frames\n"
            "记者<P:{s}{g}>从<L:{p}>报道。\n<O:{p}{b}>主任<P:{s}{g}{g}>说，工作做得好。\n"
            "<P:{s}{g}>来到<L:{p}>，看望了大家。\n我们要把工作做好。\n"
            ": s\n王 李 张 刘 陈\n: g\n明 华 丽 强 军 英 伟\n: p\n济南 青岛 北京 上海 天津\n: b\n教育局 总工会 法院\n"_s,
            u"test"_s);
        std::vector<Example> made;
        for (int i = 0; i < count; ++i)
            made.push_back(grammar.make(u"frames"_s, random));
        return made;
    }

    static QByteArray trainedModel()
    {
        const std::vector<DictionaryWord> dictionary{
            {u"济南"_s, 9, u"ns"_s}, {u"记者"_s, 9, u"n"_s}, {u"主任"_s, 9, u"n"_s}, {u"报道"_s, 9, u"v"_s}};
        Random random(3);
        const std::vector<Example> examples = sentences(random, 400);
        std::vector<QString> texts;
        for (const Example &example : examples)
            texts.push_back(example.text);
        analysis::tagging::Model model;
        model.symbols = makeSymbols(dictionary, texts);
        model.lexicon = makeLexicon(dictionary, model.symbols);
        RowNumbers numbers;
        DataSet set;
        addExamples(examples, 1, model, numbers, set);
        CrfTrainer trainer(numbers.rowCount(), {});
        trainer.restart(7);
        for (int epoch = 0; epoch < 4; ++epoch)
            trainer.epoch(set);
        const auto kept = strongestRows(trainer.weights(), 2000);
        trainer.renumber(kept, 2000);
        packVotes(trainer, numbers, kept, model);
        return analysis::tagging::writeModel(model);
    }

    static QStringList segmented(const analysis::tagging::Symbols &symbols, const analysis::tagging::Lexicon &lexicon,
                                 const QString &text)
    {
        std::vector<analysis::tagging::Symbol> sentence;
        for (const QChar c : text)
            sentence.push_back(symbols.ofUnit[c.unicode()]);
        analysis::tagging::Lexicon::Scratch scratch;
        std::vector<analysis::tagging::Word> words;
        lexicon.segment(sentence, scratch, words);
        QStringList result;
        for (const auto &word : words)
            result += simplified(text.sliced(word.start, word.end - word.start));
        return result;
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "tst_training.moc"
