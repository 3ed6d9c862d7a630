// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace baolan::reading {

/// Where in a document the reading is, and the first thing that was wrong in it. Reading goes on behind a fault with what
/// an absent value gives; whoever began asks for the fault at the end.
class JsonFault final
{
public:
    void enter(QLatin1StringView key, qsizetype index = -1) { m_path.push_back({key, index}); }
    void leave() { m_path.pop_back(); }
    /// Notes what is wrong with a value of the object entered last, or with that itself.
    void note(QLatin1StringView key, const QString &what);

    [[nodiscard]] bool isSet() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; } ///< `pages[2].articles[0].order: no number`

private:
    struct Step {
        QLatin1StringView key;
        qsizetype index = -1;
    };
    std::vector<Step> m_path;
    QString m_text;
};

/// An object's members by name. A missing one, null and "" are the same: not known.
class JsonFields final
{
public:
    JsonFields(const QJsonObject &object, JsonFault &fault) : m_object(object), m_fault(fault) {}

    [[nodiscard]] QString text(QLatin1StringView key) const;
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 otherwise = 0) const;
    [[nodiscard]] double number(QLatin1StringView key, double otherwise = 0) const;
    [[nodiscard]] bool boolean(QLatin1StringView key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    [[nodiscard]] QDate day(QLatin1StringView key) const;
    [[nodiscard]] domain::DateInterval days(QLatin1StringView from, QLatin1StringView to) const;
    [[nodiscard]] QJsonObject object(QLatin1StringView key) const;

    /// Calls `read` with the fields of each object in a list.
    template<typename Read>
    void each(QLatin1StringView key, Read read) const
    {
        const QJsonArray list = array(key);
        for (qsizetype i = 0; i < list.size() && !m_fault.isSet(); ++i) {
            m_fault.enter(key, i);
            if (!list[i].isObject())
                m_fault.note({}, QStringLiteral("no object"));
            const QJsonObject entry = list[i].toObject();
            read(JsonFields(entry, m_fault));
            m_fault.leave();
        }
    }

    [[nodiscard]] JsonFault &fault() const { return m_fault; }

private:
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const;

    const QJsonObject &m_object;
    JsonFault &m_fault;
};

/// Text as it may be stored: without NUL and byte order marks, lone surrogates as U+FFFD.
[[nodiscard]] QString cleaned(QString text);

} // namespace baolan::reading
