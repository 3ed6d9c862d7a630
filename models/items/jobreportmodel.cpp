// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jobreportmodel.h"

#include "models/items/jobwords.h"

#include <QLocale>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::items {

namespace {

QString findingName(tasks::Finding::Kind kind)
{
    using Kind = tasks::Finding::Kind;
    switch (kind) {
    case Kind::Integrity: return JobReportModel::tr("damaged");
    case Kind::ForeignKey: return JobReportModel::tr("broken reference");
    case Kind::Orphan: return JobReportModel::tr("left over");
    case Kind::Hash: return JobReportModel::tr("wrong checksum");
    case Kind::Derived: return JobReportModel::tr("out of date");
    case Kind::Analysis: return JobReportModel::tr("older analysis");
    }
    return {};
}

} // namespace

JobReportModel::JobReportModel(Sentence sentence, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sentence(std::move(sentence))
{
}

void JobReportModel::setReport(tasks::JobReport report)
{
    beginResetModel();
    m_report = std::move(report);
    choose();
    endResetModel();
}

void JobReportModel::setFailuresOnly(bool only)
{
    if (m_failuresOnly == only)
        return;
    beginResetModel();
    m_failuresOnly = only;
    choose();
    endResetModel();
}

QStringList JobReportModel::failedPaths() const
{
    QStringList paths;
    for (const tasks::FileReport &file : m_report.files) {
        if (file.result == tasks::FileResult::Failed && !file.path.isEmpty())
            paths.append(file.path);
    }
    paths.removeDuplicates();
    return paths;
}

QString JobReportModel::asText() const
{
    QStringList lines;
    const auto line = [](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(cell(column).simplified());
        return cells.join(u'\t');
    };
    lines.append(line([this](int column) { return headerData(column, Qt::Horizontal).toString(); }));
    for (int row = 0; row < rowCount(); ++row)
        lines.append(line([this, row](int column) { return data(index(row, column)).toString(); }));
    return lines.join(u'\n') + u'\n';
}

void JobReportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JobReportModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int JobReportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant JobReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t at = m_shown[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Articles ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == PathRole)
        return isCheck() ? QString() : m_report.files[at].path;
    if (role == FailedRole)
        return isCheck() || m_report.files[at].result == tasks::FileResult::Failed;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString text = isCheck() ? findingCell(m_report.findings[at], column) : fileCell(m_report.files[at], column);
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant JobReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Articles ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Result: return tr("Result");
    case Reason: return tr("Reason");
    case Encoding: return tr("Encoding");
    case Articles: return tr("Articles");
    default: return {};
    }
}

bool JobReportModel::isCheck() const
{
    return m_report.kind == tasks::JobKind::Check || m_report.kind == tasks::JobKind::Rebuild;
}

QString JobReportModel::fileCell(const tasks::FileReport &file, Column column) const
{
    const bool failed = file.result == tasks::FileResult::Failed;
    switch (column) {
    case File: return file.file;
    case Result: return resultName(file.result);
    case Reason:
        if (failed) {
            const QString &detail = file.error.detail;
            return detail.isEmpty() ? m_sentence(file.error)
                                    : tr("%1 (%2)", "sentence, detail").arg(m_sentence(file.error), detail);
        }
        return file.replaced > 0 ? tr("%n broken character(s) replaced", nullptr, int(file.replaced)) : QString();
    case Encoding: return file.encoding;
    case Articles: return failed ? QString() : QLocale().toString(file.articles);
    case ColumnCount: break;
    }
    return {};
}

QString JobReportModel::findingCell(const tasks::Finding &finding, Column column) const
{
    switch (column) {
    case File: return finding.subject;
    case Result: return findingName(finding.kind);
    case Reason: return finding.detail;
    case Encoding:
    case Articles:
    case ColumnCount: break;
    }
    return {};
}

void JobReportModel::choose()
{
    m_shown.clear();
    const std::size_t count = isCheck() ? m_report.findings.size() : m_report.files.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!m_failuresOnly || isCheck() || m_report.files[i].result == tasks::FileResult::Failed)
            m_shown.push_back(i);
    }
}

} // namespace baolan::items
