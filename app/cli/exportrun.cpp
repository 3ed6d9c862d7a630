// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportrun.h"

#include "app/cli/interruption.h"
#include "app/cli/openlibrary.h"
#include "app/cli/progressline.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"

#include <QElapsedTimer>

#include <deque>

namespace baolan::cli {

namespace {

/// Asks for pages a little ahead of the one that is written.
class PageStream final
{
public:
    PageStream(const tasks::Library &library, const std::vector<domain::PageId> &pages)
        : m_library(library)
        , m_pages(pages)
    {
    }

    [[nodiscard]] domain::Expected<tasks::PageDetail> next()
    {
        constexpr std::size_t ahead = 8;
        while (m_asked < m_pages.size() && m_waiting.size() < ahead)
            m_waiting.push_back(m_library.page(m_pages[m_asked++]));
        auto future = std::move(m_waiting.front());
        m_waiting.pop_front();
        return await(std::move(future));
    }

private:
    const tasks::Library &m_library;
    const std::vector<domain::PageId> &m_pages;
    std::deque<QFuture<domain::Expected<tasks::PageDetail>>> m_waiting;
    std::size_t m_asked = 0;
};

void keepOnly(tasks::PageDetail &detail, const std::set<domain::ArticleId> &wanted)
{
    if (wanted.empty())
        return;
    std::vector<domain::Article> articles;
    std::vector<domain::Marks> marks;
    for (std::size_t i = 0; i < detail.page.articles.size() && i < detail.articles.size(); ++i) {
        if (!wanted.contains(detail.articles[i]))
            continue;
        articles.push_back(std::move(detail.page.articles[i]));
        marks.push_back(i < detail.marks.size() ? std::move(detail.marks[i]) : domain::Marks{});
    }
    detail.page.articles = std::move(articles);
    detail.marks = std::move(marks);
}

/// Shows how far it is, at most ten times a second.
class ExportProgress final
{
public:
    ExportProgress(Context &context, std::size_t total) : m_line(context), m_total(static_cast<qint64>(total))
    {
        m_time.start();
    }

    void show(qint64 done)
    {
        const qint64 now = m_time.elapsed();
        if (now - m_lastShown < 100)
            return;
        m_lastShown = now;
        std::optional<std::chrono::seconds> left;
        if (done > 0 && now > 1000)
            left = std::chrono::seconds(now * (m_total - done) / done / 1000);
        m_line.show(translate("cli", "exporting %1 of %2 pages").arg(done).arg(m_total), left);
    }

private:
    ProgressLine m_line;
    QElapsedTimer m_time;
    qint64 m_total;
    qint64 m_lastShown = 0;
};

/// What went wrong in the writer itself; its device is somebody else's to tell.
ExitCode failed(Context &context, const domain::Error &fault)
{
    if (fault.kind != domain::ErrorKind::InvalidArgument)
        return fail(context, fault);
    complain(context,
             translate("cli", "a PDF needs a Chinese font: install Noto Serif CJK, or name a family with --font."),
             fault.detail);
    return ExitCode::Output;
}

} // namespace

ExportEnd exportPages(const tasks::Library &library, const ExportPlan &plan, exporting::ArticleWriter &writer,
                      Context &context)
{
    const Interruption interruption;
    ExportProgress progress(context, plan.pages.size());
    PageStream pages(library, plan.pages);
    const auto stopped = [&] {
        const auto fault = writer.fault();
        return fault ? ExportEnd{failed(context, *fault)} : ExportEnd{ExitCode::Output};
    };
    ExportEnd end;
    if (!writer.begin(plan.head))
        return stopped();
    for (std::size_t i = 0; i < plan.pages.size(); ++i) {
        auto detail = pages.next();
        if (!detail && detail.error().kind == domain::ErrorKind::NotFound)
            continue; // another program took it away meanwhile
        if (!detail)
            return {fail(context, detail.error())};
        keepOnly(*detail, plan.articles);
        if (!writer.add(detail->page, detail->marks))
            return stopped();
        ++end.pages;
        end.articles += static_cast<qint64>(detail->page.articles.size());
        progress.show(end.pages);
        if (const auto asked = interruption.asked())
            return {*asked};
    }
    if (!writer.end())
        return stopped();
    return end;
}

} // namespace baolan::cli
