// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpanel.h"

#include "ui/icons.h"
#include "ui/sentences.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

QLabel *nameLabel(QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

std::optional<domain::DateInterval> typedDate(QStringView text)
{
    static const QRegularExpression shape(u"^(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?|月?)|年?)$"_s);
    const QRegularExpressionMatch match = shape.matchView(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    if (match.capturedView(2).isEmpty())
        return domain::DateInterval::year(year);
    if (match.capturedView(3).isEmpty())
        return month >= 1 && month <= 12 ? std::optional(domain::DateInterval::month(year, month)) : std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(domain::DateInterval::day(date)) : std::nullopt;
}

ImportPanel::ImportPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_publication(new QLineEdit(this))
    , m_encoding(new QComboBox(this))
    , m_date(new QLineEdit(this))
    , m_dryRun(new QCheckBox(this))
    , m_files(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"importPanel"_s);
    m_publicationName = nameLabel(m_publication, this);
    m_encodingName = nameLabel(m_encoding, this);
    m_dateName = nameLabel(m_date, this);
    m_publication->setObjectName(u"importPublication"_s);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_date->setObjectName(u"importDate"_s);
    m_dryRun->setObjectName(u"importDryRun"_s);
    m_start->setObjectName(u"importStart"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (const QString &name : {u"UTF-8"_s, u"GB18030"_s, u"GBK"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(name, name);
    m_encoding->insertItem(0, QString(), QString());
    m_encoding->setCurrentIndex(0);
    m_publication->setMinimumWidth(140);
    m_date->setMaximumWidth(120);
    m_start->setDefault(true);
    layOut();
    retranslateUi();
    connect(m_files, &QPushButton::clicked, this, &ImportPanel::filesWanted);
    connect(m_folder, &QPushButton::clicked, this, &ImportPanel::folderWanted);
    connect(m_start, &QPushButton::clicked, this, &ImportPanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::close);
    connect(m_date, &QLineEdit::textChanged, this, &ImportPanel::checkDate);
    for (QLineEdit *field : {m_publication, m_date})
        connect(field, &QLineEdit::returnPressed, this, &ImportPanel::accept);
    hide();
}

void ImportPanel::add(const QStringList &paths)
{
    m_paths += paths;
    m_paths.removeDuplicates();
    showPaths();
    show();
    m_start->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::setPublications(const QStringList &names)
{
    auto *completer = new QCompleter(names, m_publication);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_publication->setCompleter(completer);
}

void ImportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ImportPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), separatorColour(palette()));
}

void ImportPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_what, 1);
    head->addWidget(m_files);
    head->addWidget(m_folder);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_publicationName);
    fields->addWidget(m_publication, 2);
    fields->addSpacing(8);
    fields->addWidget(m_dateName);
    fields->addWidget(m_date, 1);
    fields->addSpacing(8);
    fields->addWidget(m_encodingName);
    fields->addWidget(m_encoding);
    fields->addSpacing(8);
    fields->addWidget(m_dryRun);
    fields->addStretch(1);
    fields->addWidget(m_cancel);
    fields->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 9);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(fields);
}

void ImportPanel::retranslateUi()
{
    setAccessibleName(tr("Import"));
    m_title->setText(tr("Import"));
    m_publicationName->setText(tr("&Publication:"));
    m_publication->setPlaceholderText(tr("as the pages say"));
    m_publication->setAccessibleName(tr("Publication of all these pages"));
    m_encodingName->setText(tr("&Encoding:"));
    m_encoding->setItemText(0, tr("Detect"));
    m_encoding->setAccessibleName(tr("Encoding of all these files"));
    m_dateName->setText(tr("&Date:"));
    m_date->setPlaceholderText(tr("as the pages say"));
    m_date->setAccessibleName(tr("Date of all these pages"));
    m_date->setToolTip(tr("A day, a month or a year: 2023-09-12, 2023-09, 2023"));
    m_dryRun->setText(tr("Dry &run"));
    m_dryRun->setToolTip(tr("Read and report, store nothing"));
    m_files->setText(tr("Add &Files…"));
    m_folder->setText(tr("Add F&older…"));
    m_start->setText(tr("&Import"));
    m_cancel->setText(tr("Cancel"));
    showPaths();
}

void ImportPanel::showPaths()
{
    const QString first = m_paths.isEmpty() ? QString() : shownPath(m_paths.first());
    m_what->setText(m_paths.size() > 1 ? tr("%1 and %n more", nullptr, int(m_paths.size()) - 1).arg(first) : first);
    QStringList lines;
    for (const QString &path : std::as_const(m_paths))
        lines.append(path.toHtmlEscaped());
    m_what->setToolTip(lines.join("<br>"_L1));
    m_start->setEnabled(!m_paths.isEmpty());
}

void ImportPanel::checkDate()
{
    const bool good = m_date->text().trimmed().isEmpty() || typedDate(m_date->text());
    QPalette colours = palette();
    if (!good)
        colours.setColor(QPalette::Text, hueColour(Hue::Figure, isDark(palette())));
    m_date->setPalette(colours);
    m_date->setAccessibleDescription(good ? QString() : tr("This is no date"));
    m_start->setEnabled(good && !m_paths.isEmpty());
}

void ImportPanel::accept()
{
    if (!m_start->isEnabled())
        return;
    tasks::ImportRequest request;
    request.paths = m_paths;
    request.encoding = m_encoding->currentData().toString();
    request.hints.publication = m_publication->text().trimmed();
    if (const std::optional<domain::DateInterval> date = typedDate(m_date->text())) {
        request.hints.date = *date;
        request.hints.dateSource = domain::DateSource::User;
    }
    request.dryRun = m_dryRun->isChecked();
    close();
    Q_EMIT accepted(request);
}

void ImportPanel::close()
{
    m_paths.clear();
    m_date->clear();
    m_dryRun->setChecked(false);
    hide();
}

} // namespace baolan::ui
