-- application_id 1113681740, user_version 2
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,              -- the same in every library and export
    page INTEGER NOT NULL REFERENCES page,
    position INTEGER NOT NULL,             -- on its page, from 0
    gone INTEGER NOT NULL DEFAULT 0,       -- 1: not on its page any more, kept for what people put on it
    kind TEXT NOT NULL,                    -- article or photo_story
    kicker TEXT NOT NULL,
    headline TEXT NOT NULL,
    subheadline TEXT NOT NULL,
    series TEXT NOT NULL,
    length INTEGER NOT NULL,               -- characters of the body without white space
    hash BLOB NOT NULL                     -- BLAKE2b-256 of kind, kicker, headline, subheadline, series, body, a NUL behind each
) STRICT;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
    INSERT INTO article_change (article) VALUES (old.id);
END;
CREATE TRIGGER article_updated AFTER UPDATE ON article BEGIN
    INSERT INTO article_change (article) VALUES (new.id);
END;
CREATE TABLE article_change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL
) STRICT;
CREATE TABLE article_district (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    about INTEGER NOT NULL,                -- 1: the article is about it, 0: it is mentioned
    reason TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_entity (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    entry INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity,
    PRIMARY KEY (article, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_filter (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    byline TEXT NOT NULL,                  -- the names as the list shows them
    folded TEXT NOT NULL
) STRICT;
CREATE TABLE article_list (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    publication INTEGER NOT NULL,
    issue INTEGER NOT NULL,
    page INTEGER NOT NULL,
    day_from INTEGER,                      -- Julian day; NULL: open
    day_to INTEGER,
    place INTEGER NOT NULL,                -- where it stands among all: day << 41 | publication << 29 | page << 13 | position
    length INTEGER NOT NULL,
    event_day INTEGER                      -- Julian day of the first event that has one
) STRICT;
CREATE TABLE article_sort (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    headline BLOB,
    kicker BLOB,
    byline BLOB,
    section BLOB,
    district BLOB                          -- the main one
) STRICT;
CREATE TABLE article_state (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    read TEXT,                             -- when
    starred TEXT                           -- when
) STRICT;
CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article,
    tag INTEGER NOT NULL REFERENCES tag,
    made TEXT NOT NULL,
    PRIMARY KEY (article, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    spans BLOB NOT NULL,                   -- where the characters stand on the page: variable-length integers, see spancodec.h
    body TEXT NOT NULL                     -- the repaired paragraphs, a line each
) STRICT;
CREATE TABLE byline (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE collection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    made TEXT NOT NULL
) STRICT;
CREATE TABLE collection_entry (
    collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (collection, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER REFERENCES page,
    article INTEGER REFERENCES article,
    kind TEXT NOT NULL,
    change TEXT NOT NULL,                  -- JSON
    made TEXT NOT NULL
) STRICT;
CREATE TABLE credit (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE date_evidence (
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    rule TEXT NOT NULL,
    date_from TEXT,
    date_to TEXT,
    PRIMARY KEY (page, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE date_mention (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    date_from TEXT,
    date_to TEXT,
    precision TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,                     -- the authority id of exports; '' while it has none
    type TEXT NOT NULL,                    -- person, organisation, place, document or contact
    name TEXT NOT NULL,                    -- canonical
    sort_key BLOB NOT NULL
) STRICT;
CREATE TABLE entity_alias (
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,                   -- confirmed, rejected or ''
    note TEXT NOT NULL,
    made TEXT NOT NULL,
    UNIQUE (type, name)
) STRICT;
CREATE TABLE event (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    district TEXT NOT NULL,
    date_from TEXT,
    date_to TEXT,
    precision TEXT NOT NULL,
    summary TEXT NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE figure (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    value REAL NOT NULL,
    value_max REAL,
    unit TEXT NOT NULL,
    bound TEXT NOT NULL,                   -- exact, at least, at most or about
    measure TEXT NOT NULL,
    scope TEXT NOT NULL,
    district TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    cumulative INTEGER NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE furniture (
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (page, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    publication INTEGER NOT NULL REFERENCES publication,
    date_from TEXT,
    date_to TEXT,
    number TEXT NOT NULL DEFAULT '',
    -- Counted, derived:
    files INTEGER NOT NULL DEFAULT 0,      -- rows of page
    pages INTEGER NOT NULL DEFAULT 0,      -- printed pages: files of the same number and section are one
    articles INTEGER NOT NULL DEFAULT 0,
    characters INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,                   -- running, done, cancelled or failed; running and not ended: it was killed
    started TEXT NOT NULL,
    ended TEXT
) STRICT;
CREATE TABLE job_file (
    job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
    position INTEGER NOT NULL,             -- in the order of completion
    file TEXT NOT NULL,
    path TEXT NOT NULL,
    result TEXT NOT NULL,                  -- imported, replaced, unchanged or failed
    error TEXT NOT NULL,                   -- its kind, '' when there is none
    detail TEXT NOT NULL,
    encoding TEXT NOT NULL,
    replaced INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE library_identity (
    id TEXT NOT NULL
) STRICT;
CREATE TABLE mention (
    article INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    surface TEXT NOT NULL,                 -- as printed
    reason TEXT NOT NULL,                  -- why it is one, and of whom: a key, then what it rests on
    confidence REAL NOT NULL,              -- 0 to 1
    PRIMARY KEY (article, entry, position),
    FOREIGN KEY (article, entry) REFERENCES article_entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue,
    number TEXT NOT NULL,
    number_order INTEGER NOT NULL,         -- so that A2 comes before A10
    section TEXT NOT NULL,
    label TEXT NOT NULL,                   -- as printed: 第04版:工会
    date_source TEXT NOT NULL,             -- user, manifest, printed, path, inferred or ''
    file TEXT NOT NULL,                    -- below what was named for import
    path TEXT NOT NULL,                    -- where the file lies; '' for a page that came from an interchange file
    member TEXT NOT NULL,                  -- its name within an archive, else ''
    sha256 BLOB,                           -- of the file's bytes
    encoding TEXT NOT NULL,
    replaced INTEGER NOT NULL,             -- broken byte sequences that became U+FFFD
    rebuilt INTEGER NOT NULL,              -- 1: came from an interchange file, its text is put together from its articles
    analysis INTEGER NOT NULL,             -- version of the analysis that made its articles
    imported TEXT NOT NULL
) STRICT;
CREATE TABLE page_source (
    page INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE,
    text BLOB NOT NULL,                    -- the page as read (compressed)
    line_roles BLOB,                       -- one byte a line, what the file's markup said of it (compressed)
    hash BLOB NOT NULL,                    -- BLAKE2b-256 of the text
    -- What path, manifest or user said of the page before it was read:
    hint_publication TEXT NOT NULL DEFAULT '',
    hint_date_from TEXT,
    hint_date_to TEXT,
    hint_date_source TEXT NOT NULL DEFAULT '',
    hint_number TEXT NOT NULL DEFAULT '',
    hint_section TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE passage_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    orphan INTEGER NOT NULL DEFAULT 0,     -- 1: the quote was not found again; part, start and end are the last known
    text TEXT NOT NULL,
    made TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE TABLE post (
    article INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    organisation TEXT NOT NULL,
    titles TEXT NOT NULL,                  -- a line each
    state TEXT NOT NULL,                   -- holds, nominee, acting or former
    PRIMARY KEY (article, entry, position),
    FOREIGN KEY (article, entry) REFERENCES article_entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL DEFAULT '',       -- six-digit code of the region whose districts are the timelines' lanes
    sort_key BLOB NOT NULL                 -- by pinyin
) STRICT;
CREATE TABLE repair (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    reason TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE suspect (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,             -- nested by slashes: 热线/接诉即办
    sort_key BLOB NOT NULL,
    made TEXT NOT NULL
) STRICT;
CREATE INDEX article_page ON article (page, position);
CREATE INDEX article_entity_entity ON article_entity (entity);
CREATE INDEX article_list_page ON article_list (page);
CREATE INDEX article_tag_tag ON article_tag (tag);
CREATE INDEX collection_entry_article ON collection_entry (article);
CREATE INDEX correction_article ON correction (article) WHERE article IS NOT NULL;
CREATE INDEX correction_page ON correction (page) WHERE page IS NOT NULL;
CREATE UNIQUE INDEX entity_key ON entity (key) WHERE key <> '';
CREATE UNIQUE INDEX entity_name ON entity (type, name) WHERE key = '';
CREATE UNIQUE INDEX issue_place ON issue (publication, ifnull(date_from, ''), ifnull(date_to, ''));
CREATE INDEX page_file ON page (file) WHERE rebuilt;
CREATE INDEX page_issue ON page (issue, number_order, number, section);
CREATE UNIQUE INDEX page_place ON page (path, member) WHERE path <> '';
CREATE UNIQUE INDEX page_sha256 ON page (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX passage_note_article ON passage_note (article);
