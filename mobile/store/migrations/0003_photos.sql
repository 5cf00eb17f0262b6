-- Pictures; the bytes of each are a file in photos/, named by their SHA-256.
CREATE TABLE photo (
    number      INTEGER PRIMARY KEY,             -- 1, 2, 3 … as they came here
    sha256      TEXT    NOT NULL UNIQUE,         -- lower-case hex
    type        TEXT    NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
    size        INTEGER NOT NULL,                -- bytes
    came_at     INTEGER NOT NULL,                -- the server's time when it was last heard; 0: never
    forms       INTEGER NOT NULL DEFAULT 0,      -- half-filled forms that hold it
    named       INTEGER NOT NULL DEFAULT 0,      -- 1: an operation of this tablet names it, so the server must get it
    upload      TEXT    NOT NULL DEFAULT '',     -- where at the server its upload goes on; empty: not begun
    refused     TEXT    NOT NULL DEFAULT '',     -- why the server does not take it; empty: nobody said so
    verified_at INTEGER                          -- server time at which the server said that it has it; NULL: not yet
) STRICT;

CREATE INDEX photo_waiting ON photo (number) WHERE named = 1 AND verified_at IS NULL AND refused = '';
