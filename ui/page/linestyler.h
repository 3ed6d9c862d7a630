// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QString>

#include <vector>

namespace KSyntaxHighlighting {
class Repository;
}

namespace baolan::ui {

/// Tells, line by line and from the first on, what our definition of a newspaper page sees in the text.
class LineStyler final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    struct Run {
        int start = 0;
        int length = 0;
        KSyntaxHighlighting::Format format;
    };

    /// `repository` must know the folder of our definition: see addDefinition.
    explicit LineStyler(KSyntaxHighlighting::Repository &repository);
    static void addDefinition(KSyntaxHighlighting::Repository &repository);

    [[nodiscard]] std::vector<Run> style(QStringView line);
    void restart();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::State m_state;
    std::vector<Run> m_runs;
};

} // namespace baolan::ui
