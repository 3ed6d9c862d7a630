// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>

namespace baolan::test {

using namespace Qt::Literals::StringLiterals;

LibraryFolder::LibraryFolder() { QDir(m_folder.path()).mkdir(u"pages"_s); }

QString LibraryFolder::writePage(const QString &name, const QString &text) const
{
    const QString path = pages() + u'/' + name;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a page");
    file.write(text.toUtf8());
    return path;
}

std::unique_ptr<tasks::Library> LibraryFolder::create(tasks::Work work) const
{
    auto library = tasks::Library::create(libraryPath(), work);
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));
    return std::move(*library);
}

std::unique_ptr<tasks::Library> LibraryFolder::open(tasks::Work work) const
{
    auto library = tasks::Library::open(libraryPath(), tasks::OpenMode::ReadWrite, work);
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));
    return std::move(*library);
}

QString pageText(const QString &masthead, const std::vector<TextArticle> &articles)
{
    QStringList blocks{masthead};
    for (const TextArticle &article : articles) {
        blocks.append(u"# "_s + article.headline);
        blocks += article.paragraphs;
    }
    return blocks.join(u"\n\n"_s) + u'\n';
}

QString paragraph(int number)
{
    static const QStringList clauses{
        u"街道组织志愿者走进社区"_s,   u"为居民讲解安全知识"_s,   u"会上通报了上半年的工作"_s, u"职工代表提出了建议"_s,
        u"工会为一线职工送去清凉"_s,   u"技术比武分为三个项目"_s, u"参赛选手来自十二家单位"_s, u"现场气氛十分热烈"_s,
        u"负责人表示将继续做好服务"_s, u"新建的图书室已经开放"_s};
    std::minstd_rand random(static_cast<unsigned>(number) + 1);
    QString text = u"第%1组"_s.arg(number);
    for (int i = 0; i < 12; ++i)
        text += clauses.at(static_cast<int>(random() % 10)) + (i == 11 ? u"。"_s : i % 3 == 2 ? u"。"_s : u"，"_s);
    return text;
}

tasks::JobReport import(tasks::Library &library, const QStringList &paths, bool dryRun)
{
    tasks::ImportRequest request;
    request.paths = paths;
    request.dryRun = dryRun;
    return value(library.startImport(request)->result());
}

} // namespace baolan::test
