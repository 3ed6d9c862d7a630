-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: what an index beside the library must know of changes, and what was read.

-- Tells copies of a library apart from other libraries.
CREATE TABLE library_identity (
    id TEXT NOT NULL
) STRICT;
INSERT INTO library_identity (id) VALUES (lower(hex(randomblob(16))));

-- Articles that were changed or removed, in order. New ones need no row: their ids are higher than any before.
CREATE TABLE article_change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL
) STRICT;
CREATE TRIGGER article_updated AFTER UPDATE ON article BEGIN
    INSERT INTO article_change (article) VALUES (new.id);
END;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
    INSERT INTO article_change (article) VALUES (old.id);
END;

-- Made by people: what they have read, and what they want to find again. Without a row: unread, no star.
CREATE TABLE article_state (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    read TEXT,                             -- when
    starred TEXT                           -- when
) STRICT;
