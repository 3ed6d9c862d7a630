-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index beside a library. All of it is made from the library and may be deleted.

-- Up to which article and which change (see article_change) of which library the segments reach.
CREATE TABLE covered (
    identity TEXT NOT NULL,
    article INTEGER NOT NULL,
    change INTEGER NOT NULL,
    generation INTEGER NOT NULL            -- grows with each change of the segments
) STRICT;
INSERT INTO covered VALUES ('', 0, 0, 0);

-- Articles that were indexed together, or merged since. A document is an article's number in its segment.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    documents INTEGER NOT NULL,
    articles BLOB NOT NULL,                -- by document: the article's id, four bytes, the lowest first
    facts BLOB NOT NULL,                   -- what articles are filtered, sorted and counted by, see factcodec.cpp
    directory BLOB NOT NULL                -- which terms stand in which block, see postingwriter.h
) STRICT;

-- Lists of the documents and places of terms, packed into blocks, see postinglist.h.
CREATE TABLE posting (
    id INTEGER PRIMARY KEY,                -- segment << 24 | number of the block
    data BLOB NOT NULL
) STRICT;

-- Documents that are superseded or gone.
CREATE TABLE dead (
    segment INTEGER NOT NULL REFERENCES segment,
    article INTEGER NOT NULL,
    PRIMARY KEY (segment, article)
) STRICT, WITHOUT ROWID;
