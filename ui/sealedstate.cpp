// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sealedstate.h"

#include <QCryptographicHash>

namespace baolan::ui {

namespace {

constexpr qsizetype sumLength = 32;

QByteArray sum(quint8 version, QByteArrayView state)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&version), 1));
    hash.addData(state);
    return hash.result();
}

} // namespace

QByteArray sealed(const QByteArray &state, quint8 version)
{
    return QByteArray(1, char(version)) + sum(version, state) + state;
}

std::optional<QByteArray> unsealed(const QByteArray &bytes, quint8 version)
{
    if (bytes.size() < 1 + sumLength || quint8(bytes.front()) != version)
        return std::nullopt;
    const QByteArray state = bytes.sliced(1 + sumLength);
    if (QByteArrayView(bytes).sliced(1, sumLength) != sum(version, state))
        return std::nullopt;
    return state;
}

} // namespace baolan::ui
