// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/indexer.h"
#include "models/storage/statement.h"
#include "tests/storage/search/indexedlibrary.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

// Stores random pages, indexes and merges after each of them, and says what it is about to do and what is done. Made to be
// killed, or to run beside another one: indexhelper LIBRARY FIRST LAST [replace]

using namespace baolan;

namespace {

void tell(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        std::abort();
}

void work(const QString &path, int first, int last, bool replaces)
{
    const test::RandomPages pages(path);
    for (int number = first; number < last; ++number) {
        tell("store\n");
        pages.store(number);
        if (replaces && number % 3 == 2)
            pages.store(first + (number - first) / 2, number);
        const storage::LibraryFile file = storage::LibraryFile::open(path, true);
        tell("index\n");
        static_cast<void>(storage::search::catchUp(file, {}, 1));
        tell("merge\n");
        while (storage::search::mergeSome(file, {})) {
        }
        const storage::search::LibraryState state = storage::search::libraryState(file.reader());
        tell("done " + QByteArray::number(state.article) + ' ' + QByteArray::number(state.change) + '\n');
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto done = storage::attempt([&] {
        work(arguments.at(1), arguments.at(2).toInt(), arguments.at(3).toInt(),
             arguments.value(4) == QLatin1String("replace"));
    });
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().subject), qPrintable(done.error().detail));
    return done ? 0 : 1;
}
