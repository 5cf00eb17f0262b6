#include "mobile/app/shift_words.hpp"

namespace turndown::ui {

namespace {

constexpr ShiftWords kEnglish{"en",
                              "Who are you?",
                              "To do",
                              "Hold a card and drag it to change your order.",
                              "Chen Wei gave you 1003",
                              "1209 is rush now",
                              "Guest of 1214 has checked out: it is a departure now",
                              "1212 · Order changed",
                              "Place 3 in my order",
                              "1203 · Started",
                              "1203 · Cleaned",
                              "Clean",
                              "Do not disturb",
                              "Double-locked: nobody enters.",
                              "Front desk: occupied / seen: vacant",
                              "Seen: vacant · No luggage · Li Na",
                              "Tap leaks",
                              "1205 · Used",
                              "11 of 13 rooms",
                              "Nothing left to do",
                              "2 rooms are still shut",
                              "Offline since",
                              "All at server",
                              "1102 · Passed"};

constexpr ShiftWords kChinese{"zh-CN",
                              "你是谁",
                              "待打扫",
                              "按住卡片拖动，即可调整自己的顺序。",
                              "Chen Wei 把 1003 房派给了您",
                              "1209 房现为赶房",
                              "1214 房客人已退房，现为走客房",
                              "1212 · 已调整顺序",
                              "我的顺序：第 3 位",
                              "1203 · 已开始",
                              "1203 · 已清洁",
                              "净房",
                              "请勿打扰",
                              "双锁房：任何人不得进入",
                              "前台：住客房 / 所见：空房",
                              "所见：空房 · 无行李 · Li Na",
                              "水龙头漏水",
                              "1205 · 已领用",
                              "房间 11/13",
                              "没有可打扫的房间了",
                              "还有 2 间进不去",
                              "离线",
                              "已全部到服务器",
                              "1102 · 检查合格"};

} // namespace

const ShiftWords& shiftWords(const QString& tag)
{
    return tag == QLatin1String{kChinese.tag} ? kChinese : kEnglish;
}

} // namespace turndown::ui
