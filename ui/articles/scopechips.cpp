// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/scopechips.h"

#include "models/items/articlewords.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int longestChip = 160;

/// A rounded label with a cross; the whole of it can be pressed.
class ChipButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int wanted = fontMetrics().horizontalAdvance(text()) + 20 + crossWidth;
        return {std::min(longestChip, wanted), 24};
    }

protected:
    static constexpr int crossWidth = 12;

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Highlight);
        QColor wash = accent;
        wash.setAlphaF(underMouse() || hasFocus() ? 0.26F : 0.14F);
        painter.setBrush(wash);
        painter.setPen(hasFocus() ? QPen(accent, 1) : Qt::NoPen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -1.5), 4, 4);
        painter.setPen(palette().color(QPalette::Text));
        const QRect inner = rect().adjusted(8, 1, -8, 0);
        const QRect words = inner.adjusted(0, 0, -crossWidth - 2, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
        const QRectF cross(inner.right() - 6, inner.center().y() - 2.5, 6, 6);
        painter.setPen(QPen(quietColour(palette()), 1.2));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
};

} // namespace

ScopeChips::ScopeChips(items::Selection &selection, const items::ArchiveModel &archive, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_archive(archive)
    , m_line(new QHBoxLayout(this))
{
    setObjectName(u"scopeChips"_s);
    m_line->setContentsMargins(8, 0, 8, 4);
    m_line->setSpacing(4);
    connect(&selection, &items::Selection::scopeChanged, this, &ScopeChips::rebuild);
    connect(&archive, &items::ArchiveModel::archiveChanged, this, &ScopeChips::rebuild);
    rebuild();
}

void ScopeChips::rebuild()
{
    while (const std::unique_ptr<QLayoutItem> item{m_line->takeAt(0)}) {
        if (QWidget *chip = item->widget()) {
            chip->hide();
            chip->deleteLater();
        }
    }
    const std::vector<Chip> wanted = chips();
    for (const Chip &chip : wanted) {
        auto *button = new ChipButton(this);
        button->setText(chip.text);
        button->setToolTip(tr("Take “%1” out of the list's limits").arg(chip.text).toHtmlEscaped());
        button->setAccessibleName(tr("Take “%1” out of the list's limits").arg(chip.text));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, scope = chip.without] { m_selection.setScope(scope); });
        m_line->addWidget(button);
    }
    m_line->addStretch(1);
    setVisible(!wanted.empty());
}

QStringList ScopeChips::texts() const
{
    QStringList texts;
    for (const Chip &chip : chips())
        texts.append(chip.text);
    return texts;
}

std::vector<ScopeChips::Chip> ScopeChips::chips() const
{
    const tasks::ArticleScope &scope = m_selection.scope();
    std::vector<Chip> chips;
    const auto add = [&](const QString &text, auto &&change) {
        Chip chip{text, scope};
        change(chip.without);
        chips.push_back(chip);
    };
    if (scope.publication)
        add(m_archive.publicationName(*scope.publication), [](auto &rest) { rest.publication.reset(); });
    if (!scope.date.isOpen())
        add(items::dateName(scope.date), [](auto &rest) { rest.date = {}; });
    if (scope.undated)
        add(items::dateName({}), [](auto &rest) { rest.undated = false; });
    if (scope.issue) {
        const std::optional<tasks::IssueEntry> issue = m_archive.issue(*scope.issue);
        // A page is of one issue: without the issue its chip would say the same.
        add(issue ? items::dateName(issue->date) : tr("Issue"), [](auto &rest) {
            rest.issue.reset();
            rest.pages.clear();
        });
    }
    if (!scope.pages.empty()) {
        const std::optional<tasks::PageEntry> page = m_archive.pageEntry(scope.pages.front());
        const QString name = page ? items::pageName(page->number) : QString();
        add(!name.isEmpty() ? name : tr("%n page(s)", nullptr, int(scope.pages.size())),
            [](auto &rest) { rest.pages.clear(); });
    }
    return chips;
}

} // namespace baolan::ui
