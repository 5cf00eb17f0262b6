// Amounts, as people write them.

import { currentLanguage } from "./i18n.js";

/** An amount in minor units: "1,250.00". */
export const money = (amount) =>
  new Intl.NumberFormat(currentLanguage(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount / 100);
