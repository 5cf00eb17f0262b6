// What is lent to a room and what was found there, in words.

import { el } from "../core/dom.js";
import { word } from "../core/i18n.js";
import { countedWord } from "../model/describe.js";
import { foundWords, isClosedItem } from "../model/found.js";
import { isOut } from "../model/loan.js";
import { warningWords } from "./loancard.js";

const joined = (...parts) => parts.filter(Boolean).join(" · ");

/** "2 × Adapter · A-07 · its guest leaves today" */
export const loanLines = (store, room) =>
  store
    .ofKind("loan")
    .filter(({ body }) => isOut(body) && body.room === room.number)
    .map(({ body }) => {
      const words = joined(countedWord("loan-what", { ...body, qty: body.out }), body.label, body.remark);
      const warning = warningWords(store, body);
      return warning ? [words, " · ", el("strong", { class: "attention-text" }, warning)] : words;
    });

/** "Telephone · 7D2C01 · stored" */
export const foundLines = (store, room) =>
  store
    .ofKind("found-item")
    .filter(({ body }) => body.reported_by && !isClosedItem(body) && body.room === room.number)
    .map(({ doc, body }) => {
      const { what, label } = foundWords(doc, body);
      return joined(what, label, word("found-state", body.state), body.text);
    });

