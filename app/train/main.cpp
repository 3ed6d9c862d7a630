// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/evaluation.h"
#include "app/train/random.h"
#include "app/train/recipe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

namespace {

void print(const QString &line) { std::fprintf(stderr, "%s\n", line.toUtf8().constData()); }

int failed(const domain::Error &error)
{
    print(error.subject + u": "_s + error.detail);
    return 1;
}

/// "P[王明]在L[济南]说"
QString marked(const train::Example &example)
{
    QString text = example.text;
    for (auto name = example.names.rbegin(); name != example.names.rend(); ++name) {
        text.insert(name->end, u']');
        text.insert(name->start, u"PLO"_s.at(int(name->type)) + u"["_s);
    }
    return text;
}

void show(const std::vector<train::Example> &examples, int count)
{
    train::Random random(1);
    for (int i = 0; i < count && !examples.empty(); ++i)
        print(marked(examples[random.below(std::uint32_t(examples.size()))]));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void addOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const QString &name, const QString &text) {
        parser.addOption({name, text, u"value"_s});
    };
    parser.addHelpOption();
    option(u"uner"_s, u"folder of uner_train.iob2 and uner_dev.iob2"_s);
    option(u"dictionary"_s, u"jieba's dict.txt"_s);
    option(u"grammar"_s, u"folder of *.frames"_s);
    option(u"output"_s, u"the model"_s);
    option(u"show"_s, u"prints so many of the sentences that were made, and ends"_s);
    option(u"per-frame"_s, u"sentences made from each frame"_s);
    option(u"variants"_s, u"of each annotated sentence"_s);
    option(u"variant-weight"_s, u"of these"_s);
    option(u"rarest"_s, u"frequency of words kept in the dictionary"_s);
    option(u"trainings"_s, u"of which the mean is taken"_s);
    option(u"epochs"_s, u"of a training"_s);
    option(u"tuning"_s, u"epochs after pruning"_s);
    option(u"rows"_s, u"that are kept"_s);
    option(u"dropout"_s, u"share of rows left out"_s);
    option(u"rate"_s, u"of learning"_s);
}

train::Recipe recipeFrom(const QCommandLineParser &parser)
{
    train::Recipe recipe;
    const auto number = [&parser](const QString &name, auto &value) {
        if (parser.isSet(name))
            value = std::remove_reference_t<decltype(value)>(parser.value(name).toDouble());
    };
    recipe.uner = parser.value(u"uner"_s);
    recipe.dictionary = parser.value(u"dictionary"_s);
    recipe.grammar = parser.value(u"grammar"_s);
    number(u"per-frame"_s, recipe.perFrame);
    number(u"variants"_s, recipe.variants);
    number(u"variant-weight"_s, recipe.variantWeight);
    number(u"rarest"_s, recipe.rarest);
    number(u"trainings"_s, recipe.trainings);
    number(u"epochs"_s, recipe.epochs);
    number(u"tuning"_s, recipe.tuning);
    number(u"rows"_s, recipe.rows);
    number(u"dropout"_s, recipe.dropout);
    number(u"rate"_s, recipe.rate);
    return recipe;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const train::Recipe recipe = recipeFrom(parser);
    const auto material = train::gather(recipe);
    if (!material)
        return failed(material.error());
    if (parser.isSet(u"show"_s)) {
        show(material->made, parser.value(u"show"_s).toInt());
        return 0;
    }
    const QByteArray bytes = analysis::tagging::writeModel(train::train(recipe, *material, print));
    print(u"%1 bytes"_s.arg(bytes.size()));
    const auto tagger = analysis::Tagger::load(bytes);
    if (!tagger)
        return failed(tagger.error());
    const auto development = train::readUner(recipe.uner + u"/uner_dev.iob2"_s);
    if (development)
        print(train::evaluate(*tagger, *development).toString());
    if (!write(parser.value(u"output"_s), bytes))
        return failed({domain::ErrorKind::Unreadable, parser.value(u"output"_s), u"cannot be written"_s});
    return 0;
}
