// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/mentionedpage.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <cstdio>

// How long the reader takes to show an article, with what was read out of it and without: bench_reader [PARAGRAPHS]

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An article of that many paragraphs, each with the marks of one real one.
domain::Article longArticle(const domain::Article &sample, int paragraphs)
{
    domain::Article article = sample;
    const domain::Derived once = sample.derived;
    for (int i = 0; i < paragraphs; ++i) {
        const int part = static_cast<int>(article.paragraphs.size());
        article.paragraphs << sample.paragraphs[1];
        const auto moved = [part](domain::TextRange range) {
            range.part = part;
            return range;
        };
        for (std::size_t j = 0; j < once.entities.size(); ++j) {
            for (const domain::Mention &mention : once.entities[j].mentions) {
                if (mention.range.part == 1)
                    article.derived.entities[j].mentions.push_back({mention.text, moved(mention.range)});
            }
        }
        for (domain::Figure figure : once.figures) {
            figure.range = moved(figure.range);
            article.derived.figures.push_back(figure);
        }
        domain::Event event = once.events.front();
        event.range = moved(event.range);
        article.derived.events.push_back(event);
    }
    return article;
}

template<typename Work>
double milliseconds(const Work &work)
{
    constexpr int rounds = 20;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / rounds;
}

void say(const char *what, double value, const char *unit) { std::printf("%s\t%.3f\t%s\n", what, value, unit); }

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    const int paragraphs = program.arguments().value(1, u"60"_s).toInt();
    const domain::PageDetail detail = test::mentionedPage();
    const domain::Article article = longArticle(detail.page.articles[0], paragraphs);
    ui::ReaderView view;
    view.resize(900, 700);
    view.show();

    const auto fill = [&] {
        view.setContent(ui::ReaderText(article, detail.page, ui::ReaderText::Shape::Repaired),
                        ui::readerMarks(article));
    };
    const auto mark = [&] { view.setMentions(items::passageMarks(article), {}); };
    QImage image(view.size(), QImage::Format_RGB32);
    const auto paint = [&] { view.viewport()->render(&image); };
    say("characters", static_cast<double>(article.length()), "count");
    say("marks", static_cast<double>(items::passageMarks(article).size()), "count");
    say("set the text", milliseconds(fill), "ms");
    say("paint without marks", milliseconds(paint), "ms");
    say("mark the text", milliseconds(mark), "ms");
    say("paint with marks", milliseconds(paint), "ms");
    return 0;
}
