-- What each document says of an operation is kept apart: when one takes its word back, the others' still stands.
CREATE TABLE card_by_document (
    op      TEXT    NOT NULL,
    doc     TEXT    NOT NULL,                    -- the document that says so
    main    INTEGER NOT NULL,                    -- 1: it is the one that the operation is about
    kind    TEXT    NOT NULL,
    staff   TEXT    NOT NULL,                    -- who did it
    at      INTEGER NOT NULL,                    -- when, as the server has told it
    outcome TEXT    NOT NULL CHECK (outcome IN ('overtaken', 'conflict', 'held')),
    reason  TEXT,
    detail  TEXT    NOT NULL,                    -- the server's sentence where it is held
    read    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (op, doc)
) STRICT;
INSERT INTO card_by_document (op, doc, main, kind, staff, at, outcome, reason, detail, read)
    SELECT card.op, card.doc, coalesce(operation.doc = card.doc, 1), card.kind, card.staff, card.at, card.outcome,
           card.reason, card.detail, card.read
    FROM card LEFT JOIN operation ON operation.id = card.op;
DROP TABLE card;
ALTER TABLE card_by_document RENAME TO card;
