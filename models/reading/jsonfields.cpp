// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/jsonfields.h"

#include <algorithm>
#include <cmath>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;

void JsonFault::note(QLatin1StringView key, const QString &what)
{
    if (isSet())
        return;
    QString path;
    const auto add = [&](QLatin1StringView name, qsizetype index) {
        if (!path.isEmpty() && !name.isEmpty())
            path += u'.';
        path += name;
        if (index >= 0)
            path += u'[' + QString::number(index) + u']';
    };
    for (const Step &step : m_path)
        add(step.key, step.index);
    add(key, -1);
    m_text = path.isEmpty() ? what : path + u": "_s + what;
}

QString cleaned(QString text)
{
    const auto isOdd = [](QChar unit) {
        return unit.isNull() || unit.isSurrogate() || unit == QChar(0xfeff) || unit.unicode() >= 0xfffe;
    };
    if (std::ranges::none_of(text, isOdd))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += unit;
            clean += text[++i];
        } else if (unit.isSurrogate()) {
            clean += QChar(0xfffd);
        } else if (!isOdd(unit)) {
            clean += unit;
        }
    }
    return clean;
}

bool JsonFields::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonFields::text(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isString())
        m_fault.note(key, u"no text"_s);
    return cleaned(value.toString());
}

qint64 JsonFields::integer(QLatin1StringView key, qint64 otherwise) const
{
    if (!has(key))
        return otherwise;
    const double value = number(key);
    if (value != std::trunc(value) || std::abs(value) > 9e15) {
        m_fault.note(key, u"no whole number"_s);
        return otherwise;
    }
    return static_cast<qint64>(value);
}

double JsonFields::number(QLatin1StringView key, double otherwise) const
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isDouble())
        m_fault.note(key, u"no number"_s);
    return value.toDouble(otherwise);
}

bool JsonFields::boolean(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isBool())
        m_fault.note(key, u"neither true nor false"_s);
    return value.toBool();
}

QJsonArray JsonFields::array(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isArray())
        m_fault.note(key, u"no list"_s);
    return value.toArray();
}

QJsonObject JsonFields::object(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isObject())
        m_fault.note(key, u"no object"_s);
    return value.toObject();
}

QStringList JsonFields::texts(QLatin1StringView key) const
{
    QStringList list;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            m_fault.note(key, u"no list of texts"_s);
        list += cleaned(value.toString());
    }
    return list;
}

QDate JsonFields::day(QLatin1StringView key) const
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        m_fault.note(key, u"no date: %1"_s.arg(written));
    return date;
}

domain::DateInterval JsonFields::days(QLatin1StringView from, QLatin1StringView to) const
{
    return {day(from), day(to)};
}

} // namespace baolan::reading
