// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/matcher.h"
#include "models/text/query/querylanguage.h"
#include "tests/fuzz/check.h"

using namespace baolan;

namespace {

void checkOrder(const auto &pieces, qsizetype size)
{
    qsizetype end = 0;
    for (const auto &piece : pieces) {
        fuzz::check(piece.start >= end && piece.end > piece.start && piece.end <= size);
        end = piece.end;
    }
}

} // namespace

// The bytes are what somebody types, in UTF-8: its pieces lie in order, and what is printed means the same. The text marks
// itself, too.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QDate today(2024, 5, 15);
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const text::ParsedQuery parsed = text::parse(typed, today);
    checkOrder(parsed.tokens, typed.size());
    checkOrder(parsed.items, typed.size());
    for (const text::QueryFault &fault : parsed.faults)
        fuzz::check(fault.start >= 0 && fault.end > fault.start && fault.end <= typed.size());
    for (const text::FieldNames names : {text::FieldNames::English, text::FieldNames::Chinese}) {
        const text::ParsedQuery again = text::parse(text::print(parsed.query, names), today);
        fuzz::check(again.query == parsed.query && again.faults.empty());
    }
    if (typed.size() < 500)
        checkOrder(text::Matcher(parsed.query, true).ranges(0, typed), typed.size());
    return 0;
}
