-- Photos that operations name, by the SHA-256 of their bytes. A photo comes after the operation that names it.
CREATE TABLE photo (
    sha256     TEXT    PRIMARY KEY CHECK (length(sha256) = 64), -- lower-case hex
    named_at   INTEGER NOT NULL,                  -- when the first operation that names it counts as having happened
    arrived_at INTEGER                            -- NULL: it is not here yet
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_wanted ON photo (named_at) WHERE arrived_at IS NULL;
