// The stream of changed documents (GET /v1/events), read with fetch: unlike EventSource it can see that the session has
// ended, resume where a former page load stopped, and notice a line that has gone silent.

/**
 * Reads server-sent events from a response body until it ends.
 *
 * `onEvent({event, data})` gets each event, `onId(id)` each place to resume from, once everything before it was given out;
 * `onBytes()` hears every sign of life, comments included.
 * Returns when the server closes the stream; throws when the line breaks.
 */
export async function readEvents(body, { onEvent, onId, onBytes }) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let event = emptyEvent();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    onBytes();
    const lines = (rest + value).split(/\r\n|\n|\r/);
    rest = lines.pop();
    for (const line of lines) {
      if (line !== "") {
        addField(event, line);
      } else {
        if (event.data.length > 0) {
          onEvent({ event: event.event, data: event.data.join("\n") });
        }
        if (event.id !== null) {
          onId(event.id);
        }
        event = emptyEvent();
      }
    }
  }
}

function emptyEvent() {
  return { id: null, event: "message", data: [] };
}

function addField(event, line) {
  const colon = line.indexOf(":");
  if (colon === 0) {
    return; // A comment: the server saying that it is there.
  }
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
  if (name === "data") {
    event.data.push(value);
  } else if (name === "id" || name === "event") {
    event[name] = value;
  }
}
