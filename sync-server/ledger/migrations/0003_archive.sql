-- The first half of a SHA-256 over all of a row that stays as it was accepted: verification shows whether it has.
ALTER TABLE operation ADD COLUMN seal BLOB;

-- Operations so old that hardly anything can still arrive that belongs before them, put away compressed, some days' worth
-- at a time. Each document that a period changed has a snapshot where the period ends.
CREATE TABLE archive_period (
    number  INTEGER PRIMARY KEY,                  -- 1, 2, 3 …
    after   INTEGER,                              -- where the period before it ends: UTC, ms since 1970
    until   INTEGER NOT NULL,                     -- the last moment it takes in
    stage   TEXT    NOT NULL CHECK (stage IN ('snapshots', 'operations', 'closed')),
    through TEXT    NOT NULL                      -- the document that the stage has come to, by name
) STRICT;

CREATE TABLE archive_segment (
    number     INTEGER PRIMARY KEY,
    period     INTEGER NOT NULL REFERENCES archive_period (number),
    operations BLOB    NOT NULL                   -- gzip'd CBOR, sequences of neighbouring documents together
) STRICT;

-- What is asked of every operation for ever, and what may still change of it.
CREATE TABLE archived_operation (
    seq     INTEGER PRIMARY KEY,
    id      BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    chain   BLOB    NOT NULL CHECK (length(chain) = 32),
    segment INTEGER NOT NULL REFERENCES archive_segment (number),
    outcome TEXT    NOT NULL CHECK (outcome IN ('applied', 'overtaken', 'conflict')),
    reason  TEXT
) STRICT;

-- Which segments hold operations that a document is the fold of.
CREATE TABLE archived_document (
    doc      TEXT    NOT NULL,
    segment  INTEGER NOT NULL REFERENCES archive_segment (number),
    last_eff INTEGER NOT NULL,                    -- place of the last of them in the fold
    last_id  BLOB    NOT NULL,
    PRIMARY KEY (doc, segment)
) STRICT, WITHOUT ROWID;
CREATE INDEX archived_document_by_segment ON archived_document (segment);
