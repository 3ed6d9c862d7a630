// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>

namespace baolan::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Migration> readMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/baolan/sql"_s);
    for (const QString &name : folder.entryList({u"[0-9]*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.first(4).toInt(), file.readAll()});
    }
    return steps;
}

void run(const Connection &connection, const Migration &step)
{
    Transaction transaction(connection);
    connection.execute(step.sql.constData());
    if (connection.number("SELECT count(*) FROM pragma_foreign_key_check") != 0)
        fail(domain::ErrorKind::Damaged, connection.path(),
             u"references broken by the step to schema %1"_s.arg(step.version));
    connection.execute("PRAGMA user_version = " + QByteArray::number(step.version));
    transaction.commit();
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int schemaVersion(std::span<const Migration> steps) { return steps.empty() ? 0 : steps.back().version; }

void migrate(const Connection &connection, std::span<const Migration> steps)
{
    for (const Migration &step : steps) {
        if (step.version > connection.number("PRAGMA user_version"))
            run(connection, step);
    }
}

} // namespace baolan::storage
