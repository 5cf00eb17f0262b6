-- What a tablet remembers. Times are UTC in milliseconds since 1970-01-01; ids are lower-case UUID text.

-- What was tapped here, in order. A row stays until the server has answered it and 35 days of its time have gone.
CREATE TABLE operation (
    ds           INTEGER PRIMARY KEY,            -- device sequence: 1, 2, 3 … no gaps, per enrolment
    id           TEXT    NOT NULL UNIQUE,        -- UUIDv7, made on this tablet, never reused
    kind         TEXT    NOT NULL,
    doc          TEXT    NOT NULL,               -- primary document, 'room/1203'
    staff        TEXT    NOT NULL,               -- who did it
    wall         INTEGER NOT NULL,               -- the tablet's clocks at the tap
    boot         TEXT    NOT NULL,
    mono         INTEGER NOT NULL,               -- CLOCK_BOOTTIME in milliseconds
    raw          BLOB    NOT NULL,               -- the exact bytes that are sent
    unreadable   INTEGER NOT NULL DEFAULT 0,     -- 1: the server could not read it, and is told so instead
    outcome      TEXT    CHECK (outcome IN ('applied', 'overtaken', 'conflict', 'held')),  -- NULL: not answered
    reason       TEXT,
    detail       TEXT    NOT NULL DEFAULT '',    -- the server's sentence where it is held
    seq          INTEGER,
    eff          INTEGER,                        -- as told; kept also while it waits to be told again
    answered_at  INTEGER,                        -- server time
    in_documents INTEGER NOT NULL DEFAULT 0      -- 1: a reply after the answer had brought everything there was
) STRICT;

CREATE INDEX operation_outbox ON operation (ds) WHERE outcome IS NULL;
CREATE INDEX operation_on_top ON operation (ds) WHERE in_documents = 0;
CREATE INDEX operation_answered ON operation (answered_at) WHERE outcome IS NOT NULL;

-- The last device sequence that was given, for when all its operations have been dropped.
CREATE TABLE device_sequence (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    last INTEGER NOT NULL
) STRICT;
INSERT INTO device_sequence (one, last) VALUES (1, 0);

-- The server's documents, and beside them those of a pull from the beginning until it is complete.
CREATE TABLE document (
    name TEXT    PRIMARY KEY,
    kind TEXT    NOT NULL,
    rev  INTEGER NOT NULL,
    last TEXT,
    body TEXT    NOT NULL                        -- JSON as sent
) STRICT;
CREATE INDEX document_kind ON document (kind, name);

CREATE TABLE gathered_document (
    name TEXT    PRIMARY KEY,
    kind TEXT    NOT NULL,
    rev  INTEGER NOT NULL,
    last TEXT,
    body TEXT    NOT NULL
) STRICT;

-- One for each operation of this tablet that did not simply apply, until somebody has read it.
CREATE TABLE card (
    op      TEXT    PRIMARY KEY,
    kind    TEXT    NOT NULL,
    doc     TEXT    NOT NULL,                    -- the document that says so
    staff   TEXT    NOT NULL,                    -- who did it
    at      INTEGER NOT NULL,                    -- when, as the server has told it
    outcome TEXT    NOT NULL CHECK (outcome IN ('overtaken', 'conflict', 'held')),
    reason  TEXT,
    detail  TEXT    NOT NULL,                    -- the server's sentence where it is held
    read    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE signed_in (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    staff TEXT    NOT NULL                       -- empty: nobody
) STRICT;

CREATE TABLE pin_throttle (
    staff      TEXT    PRIMARY KEY,
    wrong      INTEGER NOT NULL,
    until_wall INTEGER,                          -- NULL: no need to wait
    until_boot TEXT,
    until_mono INTEGER
) STRICT;

CREATE TABLE draft (
    staff TEXT NOT NULL,
    form  TEXT NOT NULL,
    text  TEXT NOT NULL,
    PRIMARY KEY (staff, form)
) STRICT;

CREATE TABLE setting (
    staff TEXT NOT NULL,                         -- empty: of the tablet itself
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (staff, name)
) STRICT;

CREATE TABLE enrolment (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    url         TEXT    NOT NULL,
    certificate TEXT    NOT NULL,                -- SHA-256 in hex; empty: one the system trusts
    device      TEXT    NOT NULL,
    token       TEXT    NOT NULL,
    name        TEXT    NOT NULL
) STRICT;

-- The last attempt to enrol: the same code must go with the same request to be given the same answer.
CREATE TABLE enrol_attempt (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    code    TEXT    NOT NULL,
    request TEXT    NOT NULL
) STRICT;

-- How the tablet stands with its server.
CREATE TABLE contact (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    standing      TEXT    NOT NULL CHECK (standing IN ('good', 'needs-enrolment', 'needs-update', 'revoked')),
    cursor        TEXT,                          -- NULL: pull from the beginning
    gathering     INTEGER NOT NULL,
    other_history INTEGER NOT NULL,
    lost_to       INTEGER,
    reached_wall  INTEGER,                       -- the tablet's clocks at the last reply; NULL: never
    reached_boot  TEXT,
    reached_mono  INTEGER,
    now           INTEGER NOT NULL,              -- the server's
    away_since    INTEGER,                       -- NULL: reached when last tried
    trouble       TEXT    NOT NULL
) STRICT;

-- What the server's clock said in each boot of the tablet that reached it.
CREATE TABLE boot_contact (
    boot TEXT    PRIMARY KEY,
    mono INTEGER NOT NULL,
    now  INTEGER NOT NULL
) STRICT;
