// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/factcodec.h"

#include <QDataStream>
#include <QIODevice>

namespace baolan::storage::search {

namespace {

constexpr auto format = QDataStream::Qt_6_8;

template<typename T>
void put(QDataStream &to, const std::vector<T> &column)
{
    static_assert(std::is_trivially_copyable_v<T>);
    to << quint64(column.size());
    to.writeRawData(reinterpret_cast<const char *>(column.data()), static_cast<qsizetype>(column.size() * sizeof(T)));
}

template<typename T>
void take(QDataStream &from, std::vector<T> &column)
{
    quint64 size = 0;
    from >> size;
    if (from.status() != QDataStream::Ok || size * sizeof(T) > quint64(from.device()->bytesAvailable()))
        return from.setStatus(QDataStream::ReadCorruptData);
    column.resize(size);
    from.readRawData(reinterpret_cast<char *>(column.data()), static_cast<qsizetype>(size * sizeof(T)));
}

template<typename Facts, typename Do>
void eachColumn(Facts &facts, Do &&act)
{
    act(facts.article);
    act(facts.place);
    act(facts.length);
    act(facts.traits);
    act(facts.bounds);
    act(facts.page);
    act(facts.districts);
    act(facts.signature);
    act(facts.peopleEnd);
    act(facts.people);
}

QDataStream &operator<<(QDataStream &to, const PageFacts &page)
{
    return to << page.id << page.issue << page.publication << page.dayFrom << page.dayTo << page.numberOrder
              << page.number << page.section;
}

QDataStream &operator>>(QDataStream &from, PageFacts &page)
{
    return from >> page.id >> page.issue >> page.publication >> page.dayFrom >> page.dayTo >> page.numberOrder >>
           page.number >> page.section;
}

void takeTables(QDataStream &from, FactTable &facts)
{
    quint32 pages = 0;
    for (from >> pages; pages > 0 && from.status() == QDataStream::Ok; --pages)
        from >> facts.pages.emplace_back();
    quint32 sets = 0;
    for (from >> sets; sets > 0 && from.status() == QDataStream::Ok; --sets) {
        DistrictSet &set = facts.districtSets.emplace_back();
        quint32 size = 0;
        for (from >> size; size > 0 && from.status() == QDataStream::Ok; --size) {
            DistrictFacts &district = set.emplace_back();
            from >> district.code >> district.name >> district.about;
        }
    }
}

/// Whether every number leads to something that is there.
[[nodiscard]] bool isSound(const FactTable &facts)
{
    const std::size_t size = facts.article.size();
    bool sound = facts.place.size() == size && facts.length.size() == size && facts.traits.size() == size &&
                 facts.bounds.size() == size && facts.page.size() == size && facts.districts.size() == size &&
                 facts.signature.size() == size && facts.peopleEnd.size() == size;
    for (std::size_t i = 0; sound && i < size; ++i)
        sound = facts.page[i] < facts.pages.size() && facts.districts[i] < facts.districtSets.size() &&
                facts.peopleEnd[i] <= facts.people.size() && (i == 0 || facts.peopleEnd[i - 1] <= facts.peopleEnd[i]);
    return sound;
}

} // namespace

QByteArray encodeFacts(const FactTable &facts)
{
    QByteArray bytes;
    QDataStream to(&bytes, QIODevice::WriteOnly);
    to.setVersion(format);
    eachColumn(facts, [&](const auto &column) { put(to, column); });
    to << quint32(facts.pages.size());
    for (const PageFacts &page : facts.pages)
        to << page;
    to << quint32(facts.districtSets.size());
    for (const DistrictSet &set : facts.districtSets) {
        to << quint32(set.size());
        for (const DistrictFacts &district : set)
            to << district.code << district.name << district.about;
    }
    return bytes;
}

FactTable decodeFacts(const QByteArray &bytes)
{
    FactTable facts;
    QDataStream from(bytes);
    from.setVersion(format);
    eachColumn(facts, [&](auto &column) { take(from, column); });
    takeTables(from, facts);
    return from.status() == QDataStream::Ok && isSound(facts) ? facts : FactTable{};
}

} // namespace baolan::storage::search
