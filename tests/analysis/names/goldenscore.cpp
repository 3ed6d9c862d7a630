// SPDX-License-Identifier: GPL-3.0-or-later
// How well the names of golden articles are read: goldenscore FILE… [--errors]. Of files that are held unseen, errors are not to be looked at.
#include "tests/analysis/names/goldenscore.h"

#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

int main(int argc, char **argv)
{
    QStringList files;
    bool showsErrors = false;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--errors"_s)
            showsErrors = true;
        else
            files.append(argument);
    }
    QTextStream out(stdout);
    for (const QString &file : files) {
        NamesScore score;
        for (const GoldenNames &golden : readGoldenNames(file))
            score.add(golden);
        const std::pair<const char *, const NamesTally *> kinds[] = {{"person", &score.persons},
                                                                     {"post", &score.posts},
                                                                     {"body", &score.bodies},
                                                                     {"place", &score.places},
                                                                     {"district", &score.districts}};
        for (const auto &[kind, tally] : kinds) {
            for (const QString &error : showsErrors ? tally->errors : QStringList())
                out << kind << '\t' << error << '\n';
        }
        out << score.line(QFileInfo(file).fileName()) << '\n';
    }
    return 0;
}
