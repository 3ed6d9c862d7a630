// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/signature.h"

#include "models/analysis/names.h"
#include "models/analysis/roles.h"
#include "models/analysis/signaturewords.h"
#include "models/text/han.h"

#include <algorithm>
#include <utility>

namespace baolan::analysis {

using domain::Byline;

namespace {

bool mayHoldWords(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (workFirsts.contains(text[i]) || !plainRoleAtStartOf(text.sliced(i)).isEmpty())
            return true;
    }
    return false;
}

bool isSlash(QChar unit) { return QStringView(u"/|:").contains(text::halfWidth(unit)); }
bool isSeparator(QChar unit)
{
    return text::is(unit, text::Blank | text::Opening | text::Closing) ||
           QStringView(u",;、&•").contains(text::halfWidth(unit));
}

struct Token {
    enum Type { Role, Job, Run, Slash } type = Run;
    QStringView word;
    Work work = Work::Text;
    bool apart = true; ///< a blank or mark stands before it
};

bool isShort(const WorkWord &work) { return work.word.size() == 1 && work.word != u"摄" && work.word != u"攝"; }

/// The word of work at the beginning of `rest`. 文 and 图 are in names and everywhere: they count only where they stand
/// apart; 摄 may close a run of names.
const WorkWord *workAt(QStringView rest, bool runStarts)
{
    if (!workFirsts.contains(rest.front()))
        return nullptr;
    for (const WorkWord &work : works) {
        if (!rest.startsWith(work.word))
            continue;
        const qsizetype size = work.word.size();
        const bool ends = rest.size() == size || isSlash(rest[size]) || isSeparator(rest[size]);
        if (size > 1 || (ends && (runStarts || !isShort(work))))
            return &work;
    }
    return nullptr;
}

/// 发自上海, 发自 上海: where a report was sent from is no one's name.
qsizetype sentFromLength(QStringView text)
{
    if (!text.startsWith(u"发自") && !text.startsWith(u"發自"))
        return 0;
    qsizetype at = 2;
    while (at < text.size() && text::isBlank(text[at]))
        ++at;
    while (at < text.size() && !isSeparator(text[at]))
        ++at;
    return at;
}

/// Cuts a signature into its words; false when something stands in it that no signature has.
bool cut(QStringView text, std::vector<Token> &tokens)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isSeparator(text[at])) {
            ++at;
        } else if (isSlash(text[at])) {
            tokens.push_back({Token::Slash, text.sliced(at, 1)});
            ++at;
        } else if (const QStringView role = roleAtStartOf(text.sliced(at)); !role.isEmpty()) {
            tokens.push_back({Token::Role, role});
            at += role.size();
        } else if (const qsizetype sent = sentFromLength(text.sliced(at)); sent > 0) {
            at += sent;
        } else if (const WorkWord *work = workAt(text.sliced(at), true)) {
            const bool apart = at == 0 || isSeparator(text[at - 1]) || isSlash(text[at - 1]);
            tokens.push_back({Token::Job, work->word, work->work, apart});
            at += work->word.size();
        } else {
            const qsizetype start = at;
            const bool apart = at == 0 || isSeparator(text[at - 1]) || isSlash(text[at - 1]);
            for (; at < text.size() && !isSeparator(text[at]) && !isSlash(text[at]); ++at) {
                if (!text::isHan(text[at]) && !text[at].isLowSurrogate() && text[at] != u'·')
                    return false;
                if (at > start && (!plainRoleAtStartOf(text.sliced(at)).isEmpty() || workAt(text.sliced(at), false)))
                    break;
            }
            tokens.push_back({Token::Run, text.sliced(start, at - start), Work::Text, apart});
        }
    }
    return true;
}

/// What was done by someone: 文/图 is both.
struct Works {
    bool text = false;
    bool photo = false;

    void add(Work work) { (work == Work::Text ? text : photo) = true; }
    explicit operator bool() const { return text || photo; }
};

/// Goes through the words from left to right: names wait until a word says what they did, or take what was said
/// before them.
class Interpreter
{
public:
    explicit Interpreter(const std::vector<Token> &tokens) : m_tokens(tokens) {}

    Signature interpret()
    {
        for (m_at = 0; m_at < m_tokens.size() && m_ok; ++m_at) {
            const Token &token = m_tokens[m_at];
            switch (token.type) {
            case Token::Role: takeRole(token.word); break;
            case Token::Job: takeWorks(); break;
            case Token::Run:
                // 摄影展开幕 is no credit; 图片由市总工会提供 is one.
                m_ok =
                    token.apart || m_at == 0 || m_tokens[m_at - 1].type != Token::Job || token.word.startsWith(u'由');
                takeRun(token.word);
                break;
            case Token::Slash: break;
            }
        }
        settle({});
        if (!m_ok || (m_organisation && !(m_signature.photo && m_closed)))
            return {};
        m_signature.found = m_signature.named;
        return std::move(m_signature);
    }

private:
    struct Waiting {
        QString name;
        QStringView role;
    };

    void takeRole(QStringView role)
    {
        m_role = role;
        m_signature.photo |= isPhotographer(role);
        m_signature.named = true;
        m_initial = false;
    }

    void takeWorks()
    {
        const bool bound = m_at > 0 && m_tokens[m_at - 1].type == Token::Slash;
        Works said;
        bool closes = false; // 摄 and 摄影报道 always speak of what stands before them
        while (true) {
            const Token &token = m_tokens[m_at];
            said.add(token.work);
            closes |= token.work == Work::Reportage || token.work == Work::Given || token.word == u"摄" ||
                      token.word == u"攝";
            m_signature.reportage |= token.work == Work::Reportage;
            const std::size_t next =
                m_at + (m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].type == Token::Slash ? 2 : 1);
            if (next >= m_tokens.size() || m_tokens[next].type != Token::Job)
                break;
            m_at = next;
        }
        m_signature.named = true;
        m_closed |= closes;
        m_signature.photo |= said.photo;
        m_signature.text |= said.text;
        m_initial = false;
        const bool runFollows =
            m_at + 1 < m_tokens.size() && (m_tokens[m_at + 1].type == Token::Run ||
                                           (m_tokens[m_at + 1].type == Token::Slash && m_at + 2 < m_tokens.size() &&
                                            m_tokens[m_at + 2].type != Token::Job));
        // 张三 文 李四 摄: where the last word is one of work, each stands behind its names.
        const bool behindNames = m_tokens.back().type == Token::Job;
        if (!m_waiting.empty() && (closes || bound || !runFollows || behindNames)) {
            settle(said);
            m_before = {};
        } else {
            settle({});
            m_before = said;
        }
    }

    void takeRun(QStringView run)
    {
        if (run.size() == 1) {
            takeInitial(run);
            return;
        }
        m_initial = false;
        if (isPlaceOfReport(run))
            return;
        if (const auto names = splitNames(run); !names.empty()) {
            for (const QStringView name : names)
                m_waiting.push_back({name.toString(), m_role});
        } else if (!m_role.isEmpty() && run.size() <= 4) {
            m_waiting.push_back({run.toString(), m_role}); // a role vouches for a name that no surname begins
        } else {
            m_ok = m_ok && !std::exchange(m_organisation, true) && run.size() <= 20;
        }
        if (m_before)
            settle(m_before);
    }

    /// 记者 王冰 上海报道: a word that the work touches, behind names that a role vouches for.
    [[nodiscard]] bool isPlaceOfReport(QStringView run) const
    {
        if (m_waiting.empty() || m_role.isEmpty() || m_at + 1 >= m_tokens.size())
            return false;
        const Token &next = m_tokens[m_at + 1];
        return next.type == Token::Job && !next.apart && next.work == Work::Text && next.word.size() > 1 &&
               (cities.has(run) || splitNames(run).empty());
    }

    /// 王 冰: printed apart to fill the width of three characters.
    void takeInitial(QStringView run)
    {
        if (m_initial && !m_waiting.empty()) {
            m_waiting.back().name += run;
            m_initial = m_waiting.back().name.size() < 2;
        } else {
            m_waiting.push_back({run.toString(), m_role});
            m_initial = true;
        }
        if (m_before && !m_initial)
            settle(m_before);
    }

    void settle(Works did)
    {
        for (const Waiting &one : m_waiting) {
            if (one.name.size() < 2)
                m_ok = false;
            const bool photographer = isPhotographer(one.role);
            if (did.text || (!did.photo && !photographer))
                m_signature.people.push_back({one.name, withoutHouse(one.role)});
            if (did.photo || (photographer && !did.text))
                m_signature.people.push_back({one.name, QStringLiteral("摄影")});
        }
        m_signature.text |= !m_waiting.empty() && !did.photo;
        if (did)
            m_role = {};
        m_waiting.clear();
    }

    static bool isPhotographer(QStringView role) { return role.contains(u'摄') || role.contains(u'攝'); }

    static QString withoutHouse(QStringView role)
    {
        const bool ours = role.startsWith(u"本报") || role.startsWith(u"本報");
        return (ours ? role.sliced(2) : role).toString();
    }

    const std::vector<Token> &m_tokens;
    std::size_t m_at = 0;
    Signature m_signature;
    std::vector<Waiting> m_waiting;
    QStringView m_role;
    Works m_before;         ///< said before the names: 文/张三
    bool m_initial = false; ///< the last run was a single character
    bool m_organisation = false;
    bool m_closed = false; ///< 摄, 供图 … stand behind what they speak of
    bool m_ok = true;
};

QStringView withoutFrame(QStringView text)
{
    text = text::stripped(text);
    while (!text.isEmpty() && text::is(text.front(), text::Bullet | text::Blank))
        text = text.sliced(1);
    while (text.size() > 1 && text::isOpening(text.front()) && text::isClosing(text.back()))
        text = text::stripped(text.sliced(1, text.size() - 2));
    return text;
}

} // namespace

Signature signatureOf(QStringView text)
{
    const bool bulleted = !text::stripped(text).isEmpty() && text::isBullet(text::stripped(text).front());
    text = withoutFrame(text);
    if (text.size() < 2 || text.size() > 80)
        return {};
    if (agencies.has(text)) {
        Signature signature;
        signature.found = signature.named = signature.photo = true;
        return signature;
    }
    if (!bulleted && !mayHoldWords(text))
        return {};
    std::vector<Token> tokens;
    Signature signature;
    if (cut(text, tokens))
        signature = Interpreter(tokens).interpret();
    if (!signature.found && bulleted)
        return bareNamesOf(text);
    if (signature.found && signature.people.empty() && !signature.photo)
        return {};
    return signature;
}

bool isSignature(QStringView text) { return signatureOf(text).found; }

Signature bareNamesOf(QStringView text)
{
    Signature signature;
    text = withoutFrame(text);
    if (text.size() < 2 || text.size() > 20)
        return signature;
    std::vector<QString> names;
    bool single = false;
    for (qsizetype i = 0; i < text.size();) {
        if (isSeparator(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !isSeparator(text[end]))
            ++end;
        const QStringView run = text.sliced(i, end - i);
        i = end;
        if (run.size() == 1 && single && names.back().size() < 3)
            names.back() += run;
        else
            names.push_back(run.toString());
        single = run.size() == 1;
    }
    for (const QString &name : names) {
        if (!isName(name) || (name.size() > 3 && surnameLength(name) < 2))
            return signature;
    }
    if (names.empty() || names.size() > 4)
        return signature;
    for (const QString &name : names)
        signature.people.push_back({name, QStringLiteral("作者")});
    signature.found = signature.text = true;
    return signature;
}

Signature spacedNameOf(QStringView text)
{
    Signature signature;
    text = withoutFrame(text);
    constexpr qsizetype widest = 5;
    if (text.size() < 3 || text.size() > widest || !text::isHan(text.front()) || !text::isHan(text.back()) ||
        !std::all_of(text.begin() + 1, text.end() - 1, [](QChar unit) { return text::isBlank(unit); }))
        return signature;
    signature.people.push_back({QString(text.front()) + text.back(), QStringLiteral("作者")});
    signature.found = signature.text = true;
    return signature;
}

GluedCredit gluedCreditOf(QStringView paragraph)
{
    const QStringView text = text::stripped(paragraph);
    constexpr qsizetype longest = 40;
    qsizetype at = text.size() - 1;
    while (at >= 0 && text.size() - at < longest &&
           !(text::isSentenceEnd(text[at]) && text[at] != u'…' && at < text.size() - 1))
        --at;
    if (at < 0 || text.size() - at >= longest)
        return {};
    ++at;
    while (at < text.size() && text::isClosing(text[at]))
        ++at;
    const QStringView tail = text.sliced(at);
    Signature signature = signatureOf(tail);
    if (!signature.found || !signature.photo)
        return {};
    return {tail.data() - paragraph.data(), std::move(signature)};
}

} // namespace baolan::analysis
