// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the analysis makes of text files as a document of the interchange format: analysepages FILE…

#include "models/analysis/pageanalysis.h"
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
        baolan::domain::PageText text;
        text.file = QFileInfo(file).fileName();
        text.text = QString::fromUtf8(file.readAll()).replace(u"\r\n"_s, u"\n"_s);
        QJsonObject page = baolan::tests::pageJson(baolan::analysis::analysePage(text));
        page[u"file"_s] = text.file;
        pages.append(page);
    }
    const QByteArray json = QJsonDocument(QJsonObject{{u"format"_s, u"baolan-archive"_s}, {u"version"_s, 1}, {u"pages"_s, pages}}).toJson();
    std::fwrite(json.constData(), 1, std::size_t(json.size()), stdout);
    return 0;
}
