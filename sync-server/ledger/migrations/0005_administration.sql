-- Who was let in, shut out or given other rights, by whom and from where. Only added to: whoever runs the hotel's computer
-- could still rewrite the file, but no mistake of ours does.
CREATE TABLE administration (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,                     -- UTC, ms since 1970
    via     TEXT    NOT NULL CHECK (via IN ('page', 'command-line', 'tablet')),
    by      TEXT    NOT NULL,                     -- staff id; at the command line the machine's name for them; '': not known
    address TEXT    NOT NULL,                     -- where the request came from; '' at the command line
    act     TEXT    NOT NULL,
    about   TEXT    NOT NULL,                     -- whom or what: a staff id, a tablet's id, a file
    detail  TEXT    NOT NULL
) STRICT;
CREATE TRIGGER administration_stays BEFORE UPDATE ON administration
BEGIN
    SELECT RAISE(ABORT, 'what was done stays as it was noted');
END;
CREATE TRIGGER administration_is_kept BEFORE DELETE ON administration
BEGIN
    SELECT RAISE(ABORT, 'what was done stays noted');
END;
