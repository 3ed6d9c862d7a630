// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the analysis makes of text files as a document of the interchange format: analysepages FILE…

#include "models/analysis/pageanalysis.h"
#include "models/reading/source.h"
#include "tests/analysis/pagejson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QJsonArray pages;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", argv[i]);
            return 1;
        }
        const QString name = QFileInfo(file).fileName();
        const auto text = baolan::reading::readBytes(name, file.readAll(), {});
        if (!text) {
            std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(text.error().detail));
            continue;
        }
        QJsonObject page = baolan::tests::pageJson(baolan::analysis::analysePage(*text));
        page[u"file"_s] = name;
        pages.append(page);
    }
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"format"_s, u"baolan-archive"_s}, {u"version"_s, 1}, {u"pages"_s, pages}}).toJson();
    std::fwrite(json.constData(), 1, std::size_t(json.size()), stdout);
    return 0;
}
