// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/variation.h"

namespace baolan::train {

using namespace Qt::Literals::StringLiterals;
using analysis::NameType;

namespace {

const QString &oneOf(const std::vector<QString> &names, Random &random)
{
    return names[random.below(std::uint32_t(names.size()))];
}

bool isExchangeable(const Name &name) { return name.end - name.start >= 2; }

} // namespace

Variation::Variation(const std::vector<Example> &examples, const std::vector<DictionaryWord> &dictionary,
                     const Grammar &grammar)
    : m_grammar(grammar)
{
    for (const Example &example : examples) {
        for (const Name &name : example.names) {
            if (isExchangeable(name))
                m_seen[std::size_t(name.type)].push_back(example.text.sliced(name.start, name.end - name.start));
        }
    }
    for (const DictionaryWord &word : dictionary) {
        if (word.text.size() < 2)
            continue;
        if (word.tag == "nr"_L1 || word.tag == "nrt"_L1 || word.tag == "nrfg"_L1)
            m_listed[std::size_t(NameType::Person)].push_back(word.text);
        else if (word.tag == "ns"_L1)
            m_listed[std::size_t(NameType::Place)].push_back(word.text);
        else if (word.tag == "nt"_L1 && word.text.size() > 2)
            m_listed[std::size_t(NameType::Organisation)].push_back(word.text);
    }
}

std::optional<Example> Variation::vary(const Example &example, Random &random) const
{
    Example varied;
    qsizetype copied = 0;
    bool isOther = false;
    for (const Name &name : example.names) {
        varied.text += QStringView(example.text).sliced(copied, name.start - copied);
        const qsizetype start = varied.text.size();
        if (isExchangeable(name) && random.below(10) < 8) {
            varied.text += otherName(name.type, random);
            isOther = true;
        } else {
            varied.text += QStringView(example.text).sliced(name.start, name.end - name.start);
        }
        copied = name.end;
        varied.names.push_back({start, varied.text.size(), name.type});
    }
    varied.text += QStringView(example.text).sliced(copied);
    return isOther ? std::optional(varied) : std::nullopt;
}

QString Variation::otherName(NameType type, Random &random) const
{
    const auto index = std::size_t(type);
    const QString list = QStringList{u"P"_s, u"L"_s, u"O"_s}[int(type)];
    const std::uint32_t choice = random.below(10);
    if (choice < 4 && m_grammar.count(list) > 0)
        return m_grammar.make(list, random).text;
    if (choice < 7 && !m_listed[index].empty())
        return oneOf(m_listed[index], random);
    return m_seen[index].empty() ? u"王"_s : oneOf(m_seen[index], random);
}

} // namespace baolan::train
