// A request in words.

import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { personName } from "../model/hotel.js";
import { isOpen } from "../model/request.js";

/** "2 × Towels" */
export function whatIsAsked({ what, qty }) {
  return (qty ?? 1) > 1 ? `${qty} × ${word("request", what)}` : word("request", what);
}

/** What is asked for there and not done yet; `isHere(request)` says whether it is wanted there. */
export const requestSentences = (store, isHere) =>
  store
    .ofKind("request")
    .filter(({ body }) => isOpen(body) && isHere(body))
    .map(({ body }) => requestSentence(store, body));

/** "2 × Towels · due 14:00 · Li Na · for the baby" */
function requestSentence(store, request) {
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
