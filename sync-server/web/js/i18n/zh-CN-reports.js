// 简体中文:物品消耗与存量报表。

export const zhCNReports = {
  "reports.empty": "这些日期没有记录。",
  "report.stock": "收发存报表",
  "report.stock.note": "期初加入库减发出等于期末。平板晚归时这些日期的数字仍可能补充;已撤销的不计。铺入客房的布草计为调出。标准存量以今日为准。",
  "report.stock.place": "地点",
  "report.stock.item": "物品",
  "report.stock.opening": "期初",
  "report.stock.received": "入库",
  "report.stock.moved_in": "调入",
  "report.stock.moved_out": "调出",
  "report.stock.used": "耗用",
  "report.stock.written_off": "报损",
  "report.stock.counted": "盘点差异",
  "report.stock.closing": "期末",
  "report.stock.par": "标准存量",
  "report.stock.below_par": "缺口",
};
