-- Documents as they stood after one of their operations: a late operation is folded from there, not from the beginning.
CREATE TABLE snapshot (
    doc         TEXT    NOT NULL,
    eff         INTEGER NOT NULL,                 -- place of the last operation folded into it, its creator apart
    id          BLOB    NOT NULL,
    period      INTEGER,                          -- set: where its operations end that are put away with this period
    rev         INTEGER NOT NULL,
    last        BLOB,
    body        BLOB    NOT NULL,                 -- gzip'd
    recent_seq  TEXT    NOT NULL,
    creator_eff INTEGER,
    creator_id  BLOB,
    PRIMARY KEY (doc, eff, id)
) STRICT;
CREATE INDEX snapshot_by_period ON snapshot (period) WHERE period IS NOT NULL;

ALTER TABLE document ADD COLUMN since_snapshot INTEGER NOT NULL DEFAULT 0; -- operations folded since the last one
