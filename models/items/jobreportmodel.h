// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tasks/job.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace baolan::items {

/// What became of each file of an import, or what a check found; all of it or the failures only. Lives in the GUI thread.
class JobReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : std::uint8_t { File, Result, Reason, Encoding, Articles, ColumnCount };
    enum Role : int { PathRole = Qt::UserRole, FailedRole };
    /// Makes a sentence of an error: the words are the window's.
    using Sentence = std::function<QString(const domain::Error &)>;

    explicit JobReportModel(Sentence sentence, QObject *parent = nullptr);

    void setReport(tasks::JobReport report);
    [[nodiscard]] const tasks::JobReport &report() const { return m_report; }
    void setFailuresOnly(bool only);
    [[nodiscard]] bool failuresOnly() const { return m_failuresOnly; }
    [[nodiscard]] QStringList failedPaths() const; ///< each once
    [[nodiscard]] QString asText() const;          ///< all rows that are shown, columns separated by tabs
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isCheck() const;
    [[nodiscard]] QString fileCell(const tasks::FileReport &file, Column column) const;
    [[nodiscard]] QString findingCell(const tasks::Finding &finding, Column column) const;
    void choose();

    Sentence m_sentence;
    tasks::JobReport m_report;
    std::vector<std::size_t> m_shown;
    bool m_failuresOnly = false;
};

} // namespace baolan::items
