// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/domain/search.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace baolan::items {

/// What can stand where the caret is: `insert` in the place of the stretch.
struct Completion {
    enum class Kind {
        Field,
        Value, ///< one of a closed list: a kind, a state, a word for a period
        Name,  ///< of something in the library: a person, a district, a tag …
        Saved
    };
    Kind kind = Kind::Field;
    QString text;
    QString detail;
    qsizetype start = 0;
    qsizetype end = 0;
    QString insert;
};

/// Completes a query while it is typed: fields and their closed values at once, names as soon as the library has found
/// them, all of them by one question to the library. An answer for a text that has changed since is dropped. Lives in the GUI
/// thread.
class SearchCompleter final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostNames = 12;
    /// Names of a kind that are like what is typed: by characters, pinyin or initials.
    using Names = std::function<QFuture<domain::Expected<std::vector<domain::Suggestion>>>(
        domain::NameKind, const QString &typed, std::stop_token)>;

    explicit SearchCompleter(Names names, QObject *parent = nullptr);
    ~SearchCompleter() override;

    void complete(const QString &text, qsizetype caret);
    void stop(); ///< nobody waits any more

Q_SIGNALS:
    void completed(const std::vector<baolan::items::Completion> &completions); ///< twice when names come later

private:
    struct Spot;
    void askForNames(domain::NameKind kind, const Spot &spot);

    Names m_names;
    std::vector<Completion> m_known;
    quint64 m_question = 0;
    std::stop_source m_stop;
};

} // namespace baolan::items
