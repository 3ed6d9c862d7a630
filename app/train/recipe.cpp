// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/recipe.h"

#include "app/train/crftrainer.h"
#include "app/train/grammar.h"
#include "app/train/modelmaker.h"
#include "app/train/variation.h"

#include <QDir>

#include <algorithm>

namespace baolan::train {

using namespace Qt::Literals::StringLiterals;
using analysis::tagging::Model;

namespace {

bool isName(const DictionaryWord &word)
{
    return word.tag.startsWith("nr"_L1) || word.tag == "ns"_L1 || word.tag == "nt"_L1 || word.tag == "nz"_L1;
}

/// Lists of the dictionary's words for the grammar: `dict_ns` all with that tag, `common_n` the frequent ones.
void addDictionary(const std::vector<DictionaryWord> &dictionary, Grammar &grammar)
{
    constexpr int frequent = 100;
    for (const DictionaryWord &word : dictionary) {
        const qsizetype size = word.text.size();
        if (size > 1 && (size <= 4 || word.tag != "nr"_L1))
            grammar.addWords(u"dict_"_s + word.tag, {word.text});
        if (size > 1 && size < 4 && word.frequency >= frequent)
            grammar.addWords(u"common_"_s + word.tag, {word.text});
    }
}

domain::Expected<void> addFrames(const QString &folder, Grammar &grammar)
{
    for (const QString &name : QDir(folder).entryList({u"*.frames"_s}, QDir::Files, QDir::Name)) {
        if (auto read = grammar.read(QDir(folder).filePath(name)); !read)
            return read;
    }
    if (const QStringList missing = grammar.missing(); !missing.isEmpty())
        return domain::failure(domain::ErrorKind::Damaged, folder, u"no such lists: "_s + missing.join(u' '));
    return {};
}

/// Names that the grammar's lists know better than the dictionary does.
void addListedNames(const Grammar &grammar, std::vector<DictionaryWord> &dictionary)
{
    constexpr int frequency = 200;
    const auto add = [&](const QStringList &lists, const QString &tag) {
        for (const QString &list : lists) {
            for (const QString &word : grammar.words(list)) {
                if (word.size() > 1)
                    dictionary.push_back({word, frequency, tag});
            }
        }
    };
    add({u"word_place"_s, u"province"_s, u"provincefull"_s, u"metropolis"_s, u"city"_s, u"county"_s, u"bjdistrict"_s,
         u"country"_s, u"foreigncity"_s, u"region"_s},
        u"ns"_s);
    add({u"word_body"_s, u"ministry"_s, u"bigcorp"_s, u"university"_s}, u"nt"_s);
}

void addSentences(const Recipe &recipe, const Grammar &grammar, Material &material)
{
    Random random(recipe.seed);
    for (int round = 0; round < recipe.perFrame; ++round) {
        for (qsizetype frame = 0; frame < grammar.count(u"frames"_s); ++frame)
            material.made.push_back(grammar.makeOne(u"frames"_s, frame, random));
    }
    const Variation variation(material.annotated, material.dictionary, grammar);
    for (int round = 0; round < recipe.variants; ++round) {
        for (const Example &example : material.annotated) {
            if (auto variant = variation.vary(example, random))
                material.varied.push_back(*std::move(variant));
        }
    }
}

Model emptyModel(const Material &material)
{
    std::vector<QString> texts;
    for (const auto *examples : {&material.annotated, &material.varied, &material.made}) {
        for (const Example &example : *examples)
            texts.push_back(example.text);
    }
    Model model;
    model.symbols = makeSymbols(material.dictionary, texts);
    model.lexicon = makeLexicon(material.dictionary, model.symbols);
    return model;
}

void fit(const Recipe &recipe, const DataSet &set, CrfTrainer &trainer, const Report &report)
{
    for (int training = 0; training < recipe.trainings; ++training) {
        trainer.restart(recipe.seed + std::uint64_t(training));
        for (int epoch = 0; epoch < recipe.epochs; ++epoch) {
            trainer.epoch(set);
            report(u"training %1, epoch %2: loss %3"_s.arg(training + 1).arg(epoch + 1).arg(trainer.loss()));
            if (epoch >= recipe.epochs / 2)
                trainer.remember();
        }
    }
    trainer.recall();
}

void tune(const Recipe &recipe, const DataSet &set, CrfTrainer &trainer, const Report &report)
{
    for (int epoch = 0; epoch < recipe.tuning; ++epoch) {
        trainer.epoch(set);
        report(u"tuning, epoch %1: loss %2"_s.arg(epoch + 1).arg(trainer.loss()));
        if (epoch >= recipe.tuning / 2)
            trainer.remember();
    }
    trainer.recall();
}

} // namespace

domain::Expected<Material> gather(const Recipe &recipe)
{
    auto annotated = readUner(recipe.uner + u"/uner_train.iob2"_s);
    if (!annotated)
        return std::unexpected(annotated.error());
    auto dictionary = readDictionary(recipe.dictionary);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    Grammar grammar;
    addDictionary(*dictionary, grammar);
    if (const auto added = addFrames(recipe.grammar, grammar); !added)
        return std::unexpected(added.error());

    Material material;
    material.annotated = *std::move(annotated);
    material.dictionary = *std::move(dictionary);
    std::erase_if(material.dictionary, [&recipe](const DictionaryWord &word) {
        return word.frequency < recipe.rarest && word.text.size() > 1 && !isName(word);
    });
    addListedNames(grammar, material.dictionary);
    addSentences(recipe, grammar, material);
    return material;
}

Model train(const Recipe &recipe, const Material &material, const Report &report)
{
    Model model = emptyModel(material);
    report(u"%1 words, %2 symbols, %3 cells"_s.arg(material.dictionary.size())
               .arg(model.symbols.count)
               .arg(model.lexicon.cells().size()));
    RowNumbers numbers;
    DataSet set;
    addExamples(material.annotated, 1, model, numbers, set);
    addExamples(material.varied, recipe.variantWeight, model, numbers, set);
    addExamples(material.made, 1, model, numbers, set);
    report(
        u"%1 sentences, %2 characters, %3 rows"_s.arg(set.items.size()).arg(set.labels.size()).arg(numbers.rowCount()));

    CrfTrainer trainer(numbers.rowCount(), {recipe.rate, recipe.dropout});
    fit(recipe, set, trainer, report);
    const auto kept = strongestRows(trainer.weights(), recipe.rows);
    const auto count = std::min(recipe.rows, numbers.rowCount());
    trainer.renumber(kept, count);
    set.renumber(kept);
    tune(recipe, set, trainer, report);
    packVotes(trainer, numbers, kept, model);
    report(u"%1 rows, %2 entries"_s.arg(count).arg(model.votes.entries().size()));
    return model;
}

} // namespace baolan::train
