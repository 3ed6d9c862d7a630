// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"
#include "models/items/openpage.h"
#include "models/items/pagesteps.h"
#include "tests/reader/samplepage.h"

#include <QPromise>

#include <algorithm>
#include <map>

namespace baolan::test {

/// Answers questions for pages at once, or when the test says so.
class FakeLibrary
{
public:
    bool patient = false; ///< answers wait for answer()
    std::map<domain::PageId, tasks::PageDetail> pages;
    std::vector<domain::PageId> asked;

    FakeLibrary()
    {
        for (const qint64 number : {1, 2, 3})
            pages[domain::PageId(number)] = samplePage(number);
    }

    [[nodiscard]] items::OpenPage::Ask ask()
    {
        return [this](domain::PageId id) {
            asked.push_back(id);
            auto promise = std::make_shared<QPromise<items::OpenPage::Answer>>();
            promise->start();
            const auto future = promise->future();
            m_waiting.emplace_back(id, promise);
            if (!patient)
                answer(m_waiting.size() - 1);
            return future;
        };
    }

    /// Answers the question with that number, whichever came before it.
    void answer(std::size_t question)
    {
        const auto &[id, promise] = m_waiting[question];
        const auto found = pages.find(id);
        if (found == pages.end())
            promise->addResult(
                items::OpenPage::Answer(domain::failure(domain::ErrorKind::NotFound, {}, QStringLiteral("gone"))));
        else
            promise->addResult(items::OpenPage::Answer(found->second));
        promise->finish();
    }

    /// Two issues: pages 1 and 2, then page 3.
    [[nodiscard]] items::PageSteps::Pages pagesOfIssue()
    {
        return [](domain::IssueId issue) {
            std::vector<tasks::PageEntry> entries;
            const std::vector<qint64> numbers =
                issue == domain::IssueId(1) ? std::vector<qint64>{1, 2} : std::vector<qint64>{3};
            for (const qint64 number : numbers) {
                tasks::PageEntry entry;
                entry.ids = {domain::PageId(number)};
                entries.push_back(entry);
            }
            return ready(domain::Expected<std::vector<tasks::PageEntry>>(entries));
        };
    }

    [[nodiscard]] items::PageSteps::Issues issues()
    {
        return [] {
            tasks::Archive archive;
            const auto issue = [](qint64 id, qint64 publication) {
                tasks::IssueEntry entry;
                entry.id = domain::IssueId(id);
                entry.publication = domain::PublicationId(publication);
                entry.pages = 1;
                return entry;
            };
            archive.issues = {issue(1, 1), issue(9, 2), issue(2, 1)};
            return ready(domain::Expected<tasks::Archive>(archive));
        };
    }

    /// All articles of all pages, in their order, whatever is asked.
    [[nodiscard]] items::ArticleListModel::Source list()
    {
        using Model = items::ArticleListModel;
        return {.answer =
                    [this](const domain::SearchRequest &, std::stop_token) {
                        domain::SearchAnswer answer;
                        for (const auto &[id, page] : pages)
                            answer.articles.insert(answer.articles.end(), page.articles.begin(), page.articles.end());
                        return ready(domain::Expected<domain::SearchAnswer>(answer));
                    },
                .rows =
                    [this](const Model::Ids &ids, std::stop_token) {
                        Model::Rows rows;
                        for (const domain::ArticleId id : ids)
                            rows.push_back(rowOf(id));
                        return ready(domain::Expected<Model::Rows>(rows));
                    },
                .snippets =
                    [](const domain::SearchRequest &, const Model::Ids &ids, std::stop_token) {
                        return ready(domain::Expected<Model::Snippets>(Model::Snippets(ids.size())));
                    }};
    }

private:
    [[nodiscard]] tasks::ArticleRow rowOf(domain::ArticleId article) const
    {
        tasks::ArticleRow row;
        for (const auto &[id, page] : pages) {
            if (std::ranges::contains(page.articles, article)) {
                row.id = article;
                row.page = id;
            }
        }
        return row;
    }

    template<typename T>
    static QFuture<T> ready(const T &value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    std::vector<std::pair<domain::PageId, std::shared_ptr<QPromise<items::OpenPage::Answer>>>> m_waiting;
};

} // namespace baolan::test
