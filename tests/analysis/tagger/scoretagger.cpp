// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/evaluation.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cstdio>

// How well a model does: scoretagger MODEL FILE.iob2 [--errors]. What it finds in a text: scoretagger MODEL FILE.txt, a
// name a line with line, start, end, type, score.

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

namespace {

void print(const QString &text) { std::fputs(text.toUtf8().constData(), stdout); }

QString typeName(analysis::NameType type) { return QStringList{u"PER"_s, u"LOC"_s, u"ORG"_s}[int(type)]; }

QString described(const train::Name &name, const QString &text)
{
    constexpr qsizetype around = 8;
    const qsizetype from = std::max(qsizetype(0), name.start - around);
    return u"%1 %2\t%3[%4]%5\n"_s.arg(
        typeName(name.type), text.sliced(name.start, name.end - name.start), text.sliced(from, name.start - from),
        text.sliced(name.start, name.end - name.start), text.sliced(name.end).left(around));
}

void printErrors(const analysis::Tagger &tagger, const std::vector<train::Example> &examples)
{
    for (const train::Example &example : examples) {
        std::vector<train::Name> found;
        for (const analysis::Tagged &tagged : tagger.tag(example.text))
            found.push_back({tagged.start, tagged.end, tagged.type});
        for (const train::Name &name : example.names) {
            if (!std::ranges::contains(found, name))
                print(u"- "_s + described(name, example.text));
        }
        for (const train::Name &name : found) {
            if (!std::ranges::contains(example.names, name))
                print(u"+ "_s + described(name, example.text));
        }
    }
}

void printNames(const analysis::Tagger &tagger, const QString &text)
{
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        for (const analysis::Tagged &name : tagger.tag(line))
            print(u"%1\t%2\t%3\t%4\t%5\t%6\n"_s.arg(number)
                      .arg(name.start)
                      .arg(name.end)
                      .arg(typeName(name.type))
                      .arg(double(name.score), 0, 'f', 3)
                      .arg(line.sliced(name.start, name.end - name.start)));
        ++number;
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    const auto tagger = analysis::Tagger::load(bytesOf(arguments[1]));
    if (!tagger)
        return 1;
    if (!arguments[2].endsWith(".iob2"_L1)) {
        printNames(*tagger, QString::fromUtf8(bytesOf(arguments[2])));
        return 0;
    }
    const auto examples = train::readUner(arguments[2]);
    if (!examples)
        return 1;
    if (arguments.contains(u"--errors"_s))
        printErrors(*tagger, *examples);
    print(train::evaluate(*tagger, *examples).toString());
    return 0;
}
