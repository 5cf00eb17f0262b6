// A request in words.

import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { personName } from "../model/hotel.js";
import { placeName } from "../model/describe.js";

/** "2 × Towels" */
export function whatIsAsked({ what, qty }) {
  return (qty ?? 1) > 1 ? `${qty} × ${word("request", what)}` : word("request", what);
}

export const whereAsked = ({ room, place }) => (room ? t("doc.room", { number: room }) : placeName(place));

/** "2 × Towels · due 14:00 · Li Na · for the baby" */
export function requestSentence(store, request) {
  return [
    whatIsAsked(request),
    word("request-state", request.state),
    request.due_at && t("order.due", { time: moment(request.due_at, currentLanguage()) }),
    request.to && personName(store, request.to, t),
    request.text,
  ]
    .filter(Boolean)
    .join(" · ");
}
