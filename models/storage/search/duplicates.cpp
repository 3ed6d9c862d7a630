// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/duplicates.h"

#include "models/storage/search/documentreader.h"
#include "models/storage/sqliteerror.h"
#include "models/text/ngrams.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>

namespace baolan::storage::search {

namespace {

constexpr std::size_t quarters = 4;
constexpr int fewestPairs = 40;
constexpr int sameQuarters = 2;  ///< that make a suspect
constexpr double sameText = 0.6; ///< of all stretches of five characters
constexpr std::size_t mostSuspects = 32;

[[nodiscard]] std::uint16_t quarterOf(std::uint64_t signature, std::size_t quarter)
{
    return static_cast<std::uint16_t>(signature >> (16 * quarter));
}

[[nodiscard]] int common(std::uint64_t a, std::uint64_t b)
{
    int count = 0;
    for (std::size_t quarter = 0; quarter < quarters; ++quarter)
        count += quarterOf(a, quarter) == quarterOf(b, quarter) ? 1 : 0;
    return count;
}

/// The texts of suspects, each read once.
class Texts
{
public:
    explicit Texts(const Catalogue &catalogue, const Connection &library) : m_catalogue(catalogue), m_reader(library) {}
    [[nodiscard]] const text::NGrams &of(std::uint32_t document)
    {
        const auto found = m_known.find(document);
        if (found != m_known.end())
            return found->second;
        const auto article = m_reader.text(domain::ArticleId(m_catalogue.facts().article[document]));
        return m_known.emplace(document, text::NGrams(article ? article->paragraphs.join(u'\n') : QString()))
            .first->second;
    }

private:
    const Catalogue &m_catalogue;
    DocumentReader m_reader;
    std::unordered_map<std::uint32_t, text::NGrams> m_known;
};

} // namespace

std::uint64_t signatureOf(const domain::Article &article)
{
    std::array<std::uint64_t, quarters> first{};
    first.fill(std::numeric_limits<std::uint64_t>::max());
    int pairs = 0;
    for (const QString &paragraph : article.paragraphs) {
        for (qsizetype i = 0; i + 1 < paragraph.size(); ++i) {
            const auto pair = std::uint64_t(paragraph[i].unicode()) << 16 | paragraph[i + 1].unicode();
            std::uint64_t hash = (pair + 1) * 0x9e3779b97f4a7c15ULL;
            hash = (hash ^ hash >> 29) * 0xbf58476d1ce4e5b9ULL;
            std::uint64_t &least = first[hash >> 62];
            least = std::min(least, hash << 2);
            ++pairs;
        }
    }
    if (pairs < fewestPairs)
        return 0;
    std::uint64_t signature = 0;
    for (std::size_t quarter = 0; quarter < quarters; ++quarter)
        signature |= (first[quarter] >> 20 & 0xffff) << (16 * quarter);
    return signature;
}

qint64 foldDuplicates(const Catalogue &catalogue, const Connection &library, std::vector<std::uint32_t> &documents,
                      const std::stop_token &stop)
{
    const std::vector<std::uint64_t> &signatures = catalogue.facts().signature;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> kept; // by a quarter and its place
    Texts texts(catalogue, library);
    const auto isKnown = [&](std::uint32_t document) {
        const std::uint64_t signature = signatures[document];
        for (std::uint32_t quarter = 0; quarter < quarters; ++quarter) {
            const auto suspects = kept.find(quarter << 16 | quarterOf(signature, quarter));
            if (suspects == kept.end())
                continue;
            for (const std::uint32_t other : suspects->second) {
                if (common(signature, signatures[other]) >= sameQuarters &&
                    texts.of(document).overlap(texts.of(other)) >= sameText)
                    return true;
            }
        }
        return false;
    };
    const auto keep = [&](std::uint32_t document) {
        for (std::uint32_t quarter = 0; quarter < quarters; ++quarter) {
            std::vector<std::uint32_t> &suspects = kept[quarter << 16 | quarterOf(signatures[document], quarter)];
            if (suspects.size() < mostSuspects)
                suspects.push_back(document);
        }
    };
    const auto gone = std::ranges::remove_if(documents, [&](std::uint32_t document) {
        if (stop.stop_requested())
            fail(domain::ErrorKind::Cancelled, library.path());
        if (signatures[document] == 0)
            return false;
        if (isKnown(document))
            return true;
        keep(document);
        return false;
    });
    const auto folded = static_cast<qint64>(gone.size());
    documents.erase(gone.begin(), gone.end());
    return folded;
}

} // namespace baolan::storage::search
