// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/evaluation.h"
#include "app/train/grammar.h"
#include "app/train/lexiconbuilder.h"
#include "app/train/modelmaker.h"
#include "app/train/variation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>
#include <iostream>

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &text) { std::cerr << text.toStdString() << std::endl; }

[[noreturn]] void fail(const domain::Error &error)
{
    say(error.subject + u": "_s + error.detail);
    std::exit(1);
}

template<typename T> T orFail(domain::Expected<T> &&value)
{
    if (!value)
        fail(value.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(value);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const QString &name, const QString &text, const QString &value) {
        parser.addOption({name, text, u"value"_s, value});
    };
    parser.addHelpOption();
    option(u"dictionary"_s, u"jieba's dict.txt"_s, {});
    option(u"uner"_s, u"folder of uner_train.iob2, uner_dev.iob2"_s, {});
    option(u"grammar"_s, u"folder of *.frames"_s, {});
    option(u"sentences"_s, u"how many to make for each frame"_s, u"12"_s);
    option(u"output"_s, u"the model"_s, {});
    option(u"rows"_s, u"how many to keep"_s, u"150000"_s);
    option(u"epochs"_s, u""_s, u"10"_s);
    option(u"tuning"_s, u"epochs with the rows that are kept"_s, u"6"_s);
    option(u"rate"_s, u""_s, u"0.1"_s);
    option(u"dropout"_s, u""_s, u"0.3"_s);
    option(u"shrink"_s, u""_s, u"0"_s);
    option(u"weight"_s, u"of a UNER sentence"_s, u"1"_s);
    option(u"variants"_s, u"of each UNER sentence with names"_s, u"2"_s);
    option(u"variantweight"_s, u""_s, u"0.5"_s);
    option(u"rarest"_s, u"frequency of a word of the dictionary, unless it is a name"_s, u"1"_s);
    option(u"seeds"_s, u"how many trainings to take the mean of"_s, u"1"_s);
    option(u"show"_s, u"prints so many made sentences and ends"_s, u"0"_s);
    parser.process(application);

    const auto uner = orFail(train::readUner(parser.value(u"uner"_s) + u"/uner_train.iob2"_s));
    const auto dev = orFail(train::readUner(parser.value(u"uner"_s) + u"/uner_dev.iob2"_s));
    auto dictionary = orFail(train::readDictionary(parser.value(u"dictionary"_s)));
    train::Random random(20231121);
    train::Grammar grammar;
    for (const train::DictionaryWord &word : dictionary) {
        if (word.text.size() > 1 && (word.text.size() <= 4 || word.tag != "nr"_L1))
            grammar.addWords(u"dict_"_s + word.tag, {word.text});
        if (word.text.size() > 1 && word.text.size() < 4 && word.frequency >= 100)
            grammar.addWords(u"common_"_s + word.tag, {word.text});
    }
    if (parser.isSet(u"grammar"_s)) {
        const QDir folder(parser.value(u"grammar"_s));
        for (const QString &name : folder.entryList({u"*.frames"_s}, QDir::Files, QDir::Name))
            orFail(grammar.read(folder.filePath(name)));
        if (const QStringList missing = grammar.missing(); !missing.isEmpty())
            fail({domain::ErrorKind::Damaged, u"grammar"_s, missing.join(u' ')});
    }
    std::erase_if(dictionary, [rarest = parser.value(u"rarest"_s).toInt()](const train::DictionaryWord &word) {
        const bool isName = word.tag.startsWith("nr"_L1) || word.tag == "ns"_L1 || word.tag == "nt"_L1 || word.tag == "nz"_L1;
        return word.frequency < rarest && !isName && word.text.size() > 1;
    });
    const auto addToDictionary = [&](const QStringList &lists, const QString &tag) {
        for (const QString &list : lists) {
            for (const QString &word : grammar.words(list)) {
                if (word.size() > 1)
                    dictionary.push_back({word, 200, tag});
            }
        }
    };
    addToDictionary({u"word_place"_s, u"province"_s, u"provincefull"_s, u"metropolis"_s, u"city"_s, u"county"_s, u"bjdistrict"_s, u"country"_s,
                     u"foreigncity"_s, u"region"_s}, u"ns"_s);
    addToDictionary({u"word_body"_s, u"ministry"_s, u"bigcorp"_s, u"university"_s}, u"nt"_s);
    std::vector<train::Example> made;
    for (int i = 0; i < parser.value(u"sentences"_s).toInt(); ++i) {
        for (qsizetype frame = 0; frame < grammar.count(u"frames"_s); ++frame)
            made.push_back(grammar.makeOne(u"frames"_s, frame, random));
    }
    if (const int shown = parser.value(u"show"_s).toInt(); shown > 0) {
        for (int i = 0; i < shown; ++i) {
            const train::Example &example = made[random.below(std::uint32_t(made.size()))];
            QString text = example.text;
            for (qsizetype n = qsizetype(example.names.size()) - 1; n >= 0; --n) {
                const train::Name &name = example.names[std::size_t(n)];
                text.insert(name.end, QStringLiteral("]"));
                text.insert(name.start, QStringLiteral("[PLO").at(1 + int(name.type)) + QStringLiteral("["));
            }
            say(text);
        }
        return 0;
    }

    const train::Variation variation(uner, dictionary, grammar);
    std::vector<train::Example> varied;
    for (int round = 0; round < parser.value(u"variants"_s).toInt(); ++round) {
        for (const train::Example &example : uner) {
            if (auto variant = variation.vary(example, random))
                varied.push_back(*std::move(variant));
        }
    }
    std::vector<QString> texts;
    for (const train::Example &example : uner)
        texts.push_back(example.text);
    for (const train::Example &example : made)
        texts.push_back(example.text);

    analysis::tagging::Model model;
    model.symbols = train::makeSymbols(dictionary, texts);
    model.lexicon = train::makeLexicon(dictionary, model.symbols);
    say(u"%1 symbols, %2 cells, %3 words"_s.arg(model.symbols.count).arg(model.lexicon.cells().size()).arg(dictionary.size()));

    train::RowNumbers numbers;
    train::DataSet set;
    train::addExamples(uner, parser.value(u"weight"_s).toFloat(), model, numbers, set);
    train::addExamples(varied, parser.value(u"variantweight"_s).toFloat(), model, numbers, set);
    train::addExamples(made, 1, model, numbers, set);
    say(u"%1 sentences, %2 units, %3 rows, %4 votes"_s.arg(set.items.size()).arg(set.labels.size()).arg(numbers.rowCount()).arg(set.rows.size()));

    train::CrfTrainer trainer(numbers.rowCount(), {parser.value(u"rate"_s).toFloat(), parser.value(u"dropout"_s).toFloat(), parser.value(u"shrink"_s).toFloat()}, 7);
    const int epochs = parser.value(u"epochs"_s).toInt();
    for (int seed = 0; seed < parser.value(u"seeds"_s).toInt(); ++seed) {
        trainer.restart(std::uint64_t(7 + seed));
        for (int epoch = 0; epoch < epochs; ++epoch) {
            trainer.epoch(set);
            say(u"epoch %1: %2"_s.arg(epoch + 1).arg(trainer.loss()));
            if (epoch >= epochs / 2)
                trainer.remember();
        }
    }
    trainer.recall();
    const auto kept = train::strongestRows(trainer.weights(), parser.value(u"rows"_s).toUInt());
    const auto count = std::uint32_t(std::ranges::count_if(kept, [](std::uint32_t row) { return row != train::RowNumbers::none; }));
    trainer.renumber(kept, count);
    set.renumber(kept);
    if (count < kept.size()) {
        const int tuning = parser.value(u"tuning"_s).toInt();
        for (int epoch = 0; epoch < tuning; ++epoch) {
            trainer.epoch(set);
            say(u"after pruning: %1"_s.arg(trainer.loss()));
            if (epoch >= tuning / 2)
                trainer.remember();
        }
        trainer.recall();
    }
    train::packVotes(trainer, numbers, kept, model);
    const QByteArray bytes = analysis::tagging::writeModel(model);
    say(u"%1 rows, %2 entries, %3 bytes"_s.arg(count).arg(model.votes.entries().size()).arg(bytes.size()));
    const auto tagger = orFail(analysis::Tagger::load(bytes));
    say(train::evaluate(tagger, dev).toString());
    if (parser.isSet(u"output"_s)) {
        QSaveFile file(parser.value(u"output"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            fail({domain::ErrorKind::Unreadable, file.fileName(), file.errorString()});
    }
    return 0;
}
