// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutbox.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>
#include <ksyntaxhighlighting_version.h>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutBox::AboutBox(QString sqlite, QWidget *window)
    : QDialog(window)
    , m_sqlite(std::move(sqlite))
    , m_name(textLabel(u"aboutName"_s, this))
    , m_what(textLabel(u"aboutWhat"_s, this))
    , m_versions(textLabel(u"aboutVersions"_s, this))
{
    setObjectName(u"aboutBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_versions->setForegroundRole(QPalette::PlaceholderText);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/org.baolan.Baolan.svg"_s).pixmap(QSize(64, 64), devicePixelRatio()));
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_name);
    words->addWidget(m_what);
    words->addWidget(m_versions);
    words->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(line, 1);
    column->addWidget(buttons);
    setMinimumWidth(440);
    retranslateUi();
}

QString AboutBox::versions() const
{
    QStringList lines{tr("Qt %1").arg(QLatin1StringView(qVersion())),
                      tr("KSyntaxHighlighting %1").arg(QLatin1StringView(KSYNTAXHIGHLIGHTING_VERSION_STRING)),
                      tr("ICU %1").arg(QLatin1StringView(BAOLAN_ICU_VERSION))};
    if (!m_sqlite.isEmpty())
        lines.append(tr("SQLite %1").arg(m_sqlite));
    return lines.join(u'\n');
}

void AboutBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AboutBox::retranslateUi()
{
    setWindowTitle(tr("About Baolan"));
    m_name->setText(tr("Baolan %1").arg(QCoreApplication::applicationVersion()));
    m_what->setText(tr("Reads Chinese newspaper pages into one library of articles to browse, read and cite.\n"
                       "Free software under the GNU General Public License, version 3 or later."));
    m_versions->setText(versions());
}

} // namespace baolan::ui
