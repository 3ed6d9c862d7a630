// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sealedstate.h"

#include <QTest>

using namespace baolan::ui;

class SealedStateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatWasSealed()
    {
        const QByteArray state("some bytes\0with a zero", 22);
        QCOMPARE(unsealed(sealed(state, 3), 3).value_or(QByteArray()), state);
        QVERIFY(unsealed(sealed({}, 1), 1));
    }

    void refusesOtherVersions() { QVERIFY(!unsealed(sealed("x", 3), 4)); }

    void refusesEveryChangedByte()
    {
        const QByteArray bytes = sealed("a state of the docks", 1);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const int bit : {1, 16, 128}) {
                QByteArray damaged = bytes;
                damaged[i] = char(damaged[i] ^ bit);
                QVERIFY(!unsealed(damaged, 1));
            }
            QVERIFY(!unsealed(bytes.first(i), 1));
        }
        QVERIFY(!unsealed({}, 1));
    }
};

QTEST_GUILESS_MAIN(SealedStateTest)
#include "tst_sealedstate.moc"
