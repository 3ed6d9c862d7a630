// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/corpus.h"

#include <QFile>

namespace baolan::train {

using namespace Qt::Literals::StringLiterals;
using analysis::NameType;
using analysis::tagging::labelOf;
using analysis::tagging::Spot;

namespace {

std::optional<NameType> typeNamed(QStringView tag)
{
    if (tag == u"PER")
        return NameType::Person;
    if (tag == u"LOC")
        return NameType::Place;
    if (tag == u"ORG")
        return NameType::Organisation;
    return std::nullopt;
}

/// Appends a word; a name that runs on grows with it.
void addWord(Example &example, QStringView word, QStringView tag)
{
    const qsizetype start = example.text.size();
    example.text += word;
    const auto type = typeNamed(tag.sliced(std::min<qsizetype>(2, tag.size())));
    if (!type)
        return;
    const bool runsOn = tag.startsWith(u"I-") && !example.names.empty() && example.names.back().end == start &&
                        example.names.back().type == *type;
    if (runsOn)
        example.names.back().end = example.text.size();
    else
        example.names.push_back({start, example.text.size(), *type});
}

} // namespace

std::vector<std::uint8_t> labelsOf(const Example &example)
{
    std::vector<std::uint8_t> labels(std::size_t(example.text.size()), analysis::tagging::outside);
    for (const Name &name : example.names) {
        const auto put = [&](qsizetype at, Spot spot) {
            labels[std::size_t(at)] = std::uint8_t(labelOf(name.type, spot));
        };
        for (qsizetype at = name.start; at < name.end; ++at)
            put(at, Spot::Inside);
        put(name.start, Spot::Begin);
        put(name.end - 1, Spot::End);
        if (name.end - name.start == 1)
            put(name.start, Spot::Single);
    }
    return labels;
}

domain::Expected<std::vector<Example>> readUner(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorKind::Unreadable, path, file.errorString());
    std::vector<Example> examples;
    Example example;
    const auto finish = [&] {
        if (!example.text.isEmpty())
            examples.push_back(std::exchange(example, {}));
    };
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList columns = line.split(u'\t');
        if (line.isEmpty())
            finish();
        else if (!line.startsWith(u'#') && columns.size() >= 3)
            addWord(example, columns[1], columns[2]);
    }
    finish();
    if (examples.empty())
        return domain::failure(domain::ErrorKind::Empty, path);
    return examples;
}

} // namespace baolan::train
