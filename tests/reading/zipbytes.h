// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace baolan::test {

/// Writes zip files byte by byte, so that names may be anything.
class ZipBytes final
{
public:
    enum Flag : quint16 { None = 0, Encrypted = 1, Utf8 = 1 << 11 };

    ZipBytes &add(const QByteArray &name, const QByteArray &data, quint16 flags = None, bool packed = false,
                  quint32 mode = 0100644)
    {
        // A zlib stream without its head and tail is what zip calls deflated.
        const QByteArray stream = qCompress(data, 9);
        const QByteArray stored = packed ? stream.mid(6, stream.size() - 10) : data;
        QByteArray common;
        put(common, flags, 2);
        put(common, packed ? 8 : 0, 2);
        put(common, 0, 4); // time and date
        put(common, crc(data), 4);
        put(common, static_cast<quint32>(stored.size()), 4);
        put(common, static_cast<quint32>(data.size()), 4);
        put(common, static_cast<quint32>(name.size()), 2);
        put(common, 0, 2);

        QByteArray entry("PK\x01\x02", 4);
        put(entry, 0x031e, 2); // made on Unix
        put(entry, 20, 2);
        entry += common;
        put(entry, 0, 2); // comment
        put(entry, 0, 2);
        put(entry, 0, 2);
        put(entry, mode << 16, 4);
        put(entry, static_cast<quint32>(m_files.size()), 4);
        m_folder += entry + name;
        ++m_count;

        m_files += QByteArray("PK\x03\x04", 4);
        put(m_files, 20, 2);
        m_files += common + name + stored;
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray end("PK\x05\x06\0\0\0\0", 8);
        put(end, m_count, 2);
        put(end, m_count, 2);
        put(end, static_cast<quint32>(m_folder.size()), 4);
        put(end, static_cast<quint32>(m_files.size()), 4);
        put(end, 0, 2);
        return m_files + m_folder + end;
    }

private:
    static void put(QByteArray &to, quint32 value, int bytes)
    {
        for (int i = 0; i < bytes; ++i)
            to += static_cast<char>(value >> (8 * i));
    }

    static quint32 crc(const QByteArray &data)
    {
        quint32 crc = 0xffffffff;
        for (const char byte : data) {
            crc ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
        }
        return ~crc;
    }

    QByteArray m_files;
    QByteArray m_folder;
    quint32 m_count = 0;
};

} // namespace baolan::test
