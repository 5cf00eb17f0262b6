// English: the reports about what the hotel used.

export const enReports = {
  "reports.empty": "Nothing to tell of these days.",
  "report.stock": "Stock: what came and went",
  "report.stock.note":
    "Opening and what came in, less what went out, is the closing. A tablet that comes back late may still add to these days; what was taken back is not counted. Linen laid into rooms has moved out. Par is today's.",
  "report.stock.place": "Place",
  "report.stock.item": "Item",
  "report.stock.opening": "Opening",
  "report.stock.received": "Received",
  "report.stock.moved_in": "Moved in",
  "report.stock.moved_out": "Moved out",
  "report.stock.used": "Used",
  "report.stock.written_off": "Written off",
  "report.stock.counted": "By counts",
  "report.stock.closing": "Closing",
  "report.stock.par": "Par",
  "report.stock.below_par": "Below par",
};
