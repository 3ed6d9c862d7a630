// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/charset.h"

#include "tests/fuzz/check.h"

using namespace baolan;

// The first byte chooses an encoding or none; the rest are the file.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QStringList names = text::encodings() << QString();
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    const auto decoded = text::decode(bytes, names.at(data[0] % names.size()));
    if (!decoded)
        return 0;
    fuzz::checkText(decoded->text);
    fuzz::check(!decoded->encoding.isEmpty());
    fuzz::check(decoded->replaced >= 0 && decoded->replaced <= bytes.size());
    fuzz::check((decoded->replaced == 0) == (decoded->firstReplaced < 0));
    return 0;
}
