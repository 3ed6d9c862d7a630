// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QWheelEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::ui {

using items::QueryStretch;

/// Colours the field's only line.
class SearchField::Colours final : public QSyntaxHighlighter
{
public:
    explicit Colours(SearchField *field) : QSyntaxHighlighter(field->document()), m_field(field) {}

    void set(std::vector<QueryStretch> stretches, std::vector<std::pair<qsizetype, qsizetype>> flaws)
    {
        m_stretches = std::move(stretches);
        m_flaws = std::move(flaws);
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const QueryStretch &stretch : m_stretches)
            setFormat(int(stretch.start), int(stretch.end - stretch.start), formatOf(stretch.kind));
        for (const auto &[start, end] : m_flaws) {
            for (qsizetype i = start; i < std::min(std::max(end, start + 1), text.size()); ++i) {
                QTextCharFormat flawed = format(int(i));
                flawed.setUnderlineStyle(QTextCharFormat::WaveUnderline);
                flawed.setUnderlineColor(hueColour(Hue::Date, isDark(m_field->palette())));
                setFormat(int(i), 1, flawed);
            }
        }
    }

private:
    [[nodiscard]] QTextCharFormat formatOf(QueryStretch::Kind kind) const
    {
        const bool dark = isDark(m_field->palette());
        QTextCharFormat format;
        switch (kind) {
        case QueryStretch::Kind::Field: format.setForeground(hueColour(Hue::Person, dark)); break;
        case QueryStretch::Kind::Value: format.setForeground(hueColour(Hue::Place, dark)); break;
        case QueryStretch::Kind::Phrase: format.setForeground(hueColour(Hue::Organisation, dark)); break;
        case QueryStretch::Kind::Operator:
        case QueryStretch::Kind::Bracket:
            format.setForeground(quietColour(m_field->palette()));
            format.setFontWeight(QFont::Bold);
            break;
        case QueryStretch::Kind::Word:
        case QueryStretch::Kind::Fault: break;
        }
        return format;
    }

    SearchField *m_field;
    std::vector<QueryStretch> m_stretches;
    std::vector<std::pair<qsizetype, qsizetype>> m_flaws;
};

SearchField::SearchField(QWidget *parent) : QTextEdit(parent), m_colours(new Colours(this))
{
    setAcceptRichText(false);
    setLineWrapMode(QTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitHeight();
    // Composing changes the layout, not the text; colouring changes the formats, not the text.
    connect(this, &QTextEdit::textChanged, this, [this] {
        const QString now = text();
        if (std::exchange(m_known, now) != now)
            Q_EMIT edited(now);
    });
}

SearchField::~SearchField() = default;

void SearchField::replaceText(const QString &words) { replaceStretch(0, text().size(), words); }

void SearchField::replaceStretch(qsizetype start, qsizetype end, const QString &words)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(std::min(end, text().size())), QTextCursor::KeepAnchor);
    cursor.insertText(words);
    setTextCursor(cursor);
}

void SearchField::setStretches(std::vector<QueryStretch> stretches, std::vector<std::pair<qsizetype, qsizetype>> flaws)
{
    m_colours->set(std::move(stretches), std::move(flaws));
}

QSize SearchField::sizeHint() const { return {fontMetrics().averageCharWidth() * 60, height()}; }

QSize SearchField::minimumSizeHint() const { return {120, height()}; }

bool SearchField::event(QEvent *event)
{
    // A text edit would cut the line with it; here it is the key one comes with.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_K) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        event->ignore();
        Q_EMIT keyWanted(event);
        if (event->isAccepted())
            return;
        if (event->key() != Qt::Key_Tab) {
            event->accept(); // nothing of this moves within one line
            return;
        }
        break;
    default: break;
    }
    QTextEdit::keyPressEvent(event);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focused();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void SearchField::wheelEvent(QWheelEvent *event) { event->ignore(); }

void SearchField::insertFromMimeData(const QMimeData *source) { insertPlainText(source->text().simplified()); }

void SearchField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::PaletteChange)
        m_colours->rehighlight();
}

void SearchField::fitHeight() { setFixedHeight(fontMetrics().lineSpacing() + 6); }

} // namespace baolan::ui
