-- Everything the hotel was told, in the order it became known. A row is never deleted; only its outcome may be revised.
CREATE TABLE operation (
    seq        INTEGER PRIMARY KEY,               -- 1, 2, 3 … without gaps, in commit order
    id         BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    eff        INTEGER NOT NULL,                  -- when it counts as having happened: UTC, ms since 1970; final
    chain      BLOB    NOT NULL CHECK (length(chain) = 32), -- SHA-256 over the chain before, id and eff
    kind       TEXT    NOT NULL,
    doc        TEXT    NOT NULL,                  -- primary document
    stated_by  TEXT    NOT NULL,
    source     TEXT    NOT NULL CHECK (source IN ('tablet', 'office', 'pms', 'server')),
    device     TEXT,
    ds         INTEGER,                           -- device sequence it came with
    role       TEXT,                              -- its author's, on acceptance
    undone_eff INTEGER,                           -- for operation.undone: eff of the one undone …
    undone_by  TEXT,                              -- … and who stated it
    wall_clock INTEGER NOT NULL DEFAULT 0,        -- 1: only the tablet's wall clock told the time
    outcome    TEXT    NOT NULL CHECK (outcome IN ('applied', 'overtaken', 'conflict', 'held')),
    reason     TEXT,
    detail     TEXT    NOT NULL DEFAULT '',
    settled_by INTEGER,                           -- held: seq of its release or dismissal
    raw        BLOB    NOT NULL                   -- the exact bytes that were sent
) STRICT;
CREATE INDEX operation_by_document ON operation (doc);
CREATE INDEX operation_waiting ON operation (seq) WHERE outcome = 'held' AND settled_by IS NULL;

-- Which operations each document is the fold of. Held ones are absent until they are released.
CREATE TABLE document_operation (
    doc TEXT    NOT NULL,
    eff INTEGER NOT NULL,
    id  BLOB    NOT NULL,
    seq INTEGER NOT NULL,                         -- of its acceptance, or of its release
    PRIMARY KEY (doc, eff, id)
) STRICT, WITHOUT ROWID;

-- What is true now of each thing.
CREATE TABLE document (
    doc          TEXT    PRIMARY KEY,
    kind         TEXT    NOT NULL,
    rev          INTEGER NOT NULL,                -- highest seq among the operations that touch it
    last         BLOB,
    body         TEXT    NOT NULL,                -- exactly the bytes that pulls send
    recent_seq   TEXT    NOT NULL,                -- seq of each entry of body.recent, which the wire does not carry
    folded_eff   INTEGER,                         -- place of the last operation in the fold, its creator apart
    folded_id    BLOB,
    creator_eff  INTEGER,                         -- place of the document.set that creates it
    creator_id   BLOB,
    finished_eff INTEGER                          -- since when nothing more is expected of it
) STRICT;
CREATE INDEX document_by_rev ON document (rev);
CREATE INDEX document_by_kind ON document (kind, doc);

-- Releases and dismissals by the operation they speak of, which after a restore may come in later than they do.
CREATE TABLE settlement (
    op       BLOB    PRIMARY KEY,
    seq      INTEGER NOT NULL,
    released INTEGER NOT NULL                     -- 0: dismissed
) STRICT;

-- The last effective time of each source that has no device.
CREATE TABLE source (
    name     TEXT    PRIMARY KEY,
    last_eff INTEGER NOT NULL
) STRICT;

CREATE TABLE device (
    id             TEXT    PRIMARY KEY,
    name           TEXT    NOT NULL,
    class          TEXT    NOT NULL CHECK (class IN ('floor', 'desk')),
    token_hash     BLOB    NOT NULL UNIQUE,
    app            TEXT    NOT NULL,
    enrolled_at    INTEGER NOT NULL,
    revoked_at     INTEGER,
    have_ds        INTEGER NOT NULL DEFAULT 0,
    last_eff       INTEGER,
    last_contact   INTEGER,
    clock_error_ms INTEGER,                       -- its wall clock minus the server's, as last told
    waiting        INTEGER NOT NULL DEFAULT 0     -- operations not answered yet, as last told
) STRICT;

-- Device sequences that a tablet could no longer send.
CREATE TABLE device_loss (
    device  TEXT    NOT NULL REFERENCES device (id),
    from_ds INTEGER NOT NULL,
    to_ds   INTEGER NOT NULL,
    noted_at INTEGER NOT NULL,
    PRIMARY KEY (device, from_ds)
) STRICT;

-- Codes that let a tablet in, once. Only hashes are kept: the code and the request make the token.
CREATE TABLE enrolment_code (
    code_hash    BLOB    PRIMARY KEY,
    class        TEXT    NOT NULL CHECK (class IN ('floor', 'desk')),
    expires_at   INTEGER NOT NULL,
    request_hash BLOB,                            -- of the request that used it
    device       TEXT REFERENCES device (id)
) STRICT;

CREATE TABLE password (
    staff    TEXT PRIMARY KEY,
    verifier TEXT NOT NULL                        -- Argon2id
) STRICT;

CREATE TABLE session (
    token_hash BLOB    PRIMARY KEY,
    staff      TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- Wrong passwords, kept across restarts.
CREATE TABLE throttle (
    name     TEXT    PRIMARY KEY,
    failures INTEGER NOT NULL,
    until    INTEGER NOT NULL                     -- no further try before this moment
) STRICT;

-- What the programs tell one another: the address the server was last reached at.
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
