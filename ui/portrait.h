// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace baolan::ui {

/// Takes a picture of the window once everything in it has come to rest.
class Portrait final : public QObject
{
    Q_OBJECT
public:
    using AtRest = std::function<bool()>;

    Portrait(QWidget &window, QString file, AtRest atRest, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(bool saved);

private:
    void look();

    QWidget &m_window;
    QString m_file;
    AtRest m_atRest;
    QTimer m_look;
    int m_looks = 0;
    int m_calm = 0;
};

} // namespace baolan::ui
