<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppHeader</name>
    <message>
        <source>%1 · Floor %2</source>
        <translation>%1 · %2 楼</translation>
    </message>
</context>
<context>
    <name>AreaCell</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>已超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>未分派</translation>
    </message>
</context>
<context>
    <name>AreaFacts</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>due again %1</source>
        <translation>下次 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>已超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日应做</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Failed by %1. Please clean again.</source>
        <translation>%1 查房不合格，请重新打扫。</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未分派</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n 工分</numerusform>
        </translation>
    </message>
    <message>
        <source>Last cleaned by %1, %2</source>
        <translation>上次由 %1 清洁，%2</translation>
    </message>
    <message>
        <source>Last cleaned by %1, %2, %3</source>
        <translation>上次由 %1 清洁，%2 %3</translation>
    </message>
    <message>
        <source>Nobody has cleaned it yet</source>
        <translation>尚无清洁记录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AreaFailPage</name>
    <message>
        <source>What is not in order?</source>
        <translation>哪里不合格？</translation>
    </message>
    <message>
        <source>Reason, if needed</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Fail, back to %1</source>
        <translation>不合格，退回 %1</translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1：标准样图</translation>
    </message>
</context>
<context>
    <name>AreaHeading</name>
    <message>
        <source>Floor %1 · %2</source>
        <translation>%1 楼 · %2 区</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1 楼</translation>
    </message>
    <message>
        <source>Choose all: %1</source>
        <translation>全选：%1</translation>
    </message>
</context>
<context>
    <name>AreaLines</name>
    <message>
        <source>Checklist</source>
        <translation>检查项目</translation>
    </message>
    <message numerus="yes">
        <source>%n lines must be ticked before it is finished.</source>
        <translation>
            <numerusform>还有 %n 项必做未勾选，勾选后才能完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, must be ticked</source>
        <translation>%1，必须勾选</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not in order: %1</source>
        <translation>不合格：%1</translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1：标准样图</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>Floor %1 · %2</source>
        <translation>%1 楼 · %2</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>Assign</source>
        <translation>派房</translation>
    </message>
    <message>
        <source>A proposal: nothing has changed yet.</source>
        <translation>方案：尚未更改。</translation>
    </message>
    <message>
        <source>Tap rooms, then a person; or press a room and drag it.</source>
        <translation>先点房间，再点人员；也可长按房间拖动。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>均衡派房</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms change hands</source>
        <translation>
            <numerusform>%n 间房换人</numerusform>
        </translation>
    </message>
    <message>
        <source>Every room has somebody</source>
        <translation>房间已全部派出</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has %n rooms</source>
        <translation>
            <numerusform>%n 间房未派</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Nothing to change: it is even already</source>
        <translation>无需更改：已经均衡</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃方案</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n rooms so</source>
        <translation>
            <numerusform>按方案派 %n 间房</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms chosen. Whose shall they be?</source>
        <translation>
            <numerusform>已选 %n 间房，派给谁？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>收回不派</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>AssignPerson</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not in today&apos;s balance</source>
        <translation>今日不参与派房</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1 楼</translation>
    </message>
    <message>
        <source>%1 is at work today</source>
        <translation>%1 今日在岗</translation>
    </message>
    <message>
        <source>%1 is not at work today</source>
        <translation>%1 今日不在岗</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms · %1 of %2 credits</source>
        <translation>
            <numerusform>%n 间房 · %1/%2 工分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms · %1 of %2 credits, now %3</source>
        <translation>
            <numerusform>%n 间房 · %1/%2 工分，现为 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n rooms</source>
        <translation>
            <numerusform>派 %n 间房</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n rooms to %1</source>
        <translation>
            <numerusform>派 %n 间房给 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignRow</name>
    <message>
        <source>Room %1, %2</source>
        <translation>%1 房，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n credits</source>
        <translation>
            <numerusform>%1 · %n 工分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未派</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tapped by %1 at %2</source>
        <translation>%1 于 %2 点按</translation>
    </message>
    <message>
        <source>Stands now: %1, %2, %3</source>
        <translation>现状：%1，%2，%3</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>打开 %1 房</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有待处理的事</translation>
    </message>
    <message>
        <source>If something newer overtakes your work, or two people say different things, it is told here.</source>
        <translation>您的操作如果被更新的情况取代，或两人说法不一，会在这里告诉您。</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>Sleep-out: bed not used</source>
        <translation>外宿：床未使用</translation>
    </message>
    <message>
        <source>No luggage</source>
        <translation>无行李</translation>
    </message>
    <message>
        <source>Light luggage</source>
        <translation>轻行李</translation>
    </message>
    <message>
        <source>More guests than registered</source>
        <translation>人数多于登记</translation>
    </message>
    <message>
        <source>Guest is sick</source>
        <translation>客人生病</translation>
    </message>
    <message>
        <source>Pet in the room</source>
        <translation>房内有宠物</translation>
    </message>
    <message>
        <source>Smoking in a non-smoking room</source>
        <translation>无烟房内吸烟</translation>
    </message>
    <message>
        <source>Very dirty</source>
        <translation>特别脏</translation>
    </message>
    <message>
        <source>Valuables lie open</source>
        <translation>贵重物品外露</translation>
    </message>
    <message>
        <source>Something is suspicious</source>
        <translation>有可疑情况</translation>
    </message>
    <message>
        <source>Guest is well</source>
        <translation>客人平安</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>需要帮助</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>客人已离开</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Not seen for %1, since %2</source>
        <translation>已 %1未见到客人，自 %2 起</translation>
    </message>
    <message>
        <source>Not seen for %1, since yesterday %2</source>
        <translation>已 %1未见到客人，自昨天 %2 起</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %1, since %2, %n days ago</source>
        <translation>
            <numerusform>已 %1未见到客人，自 %n 天前 %2 起</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown to a guest</source>
        <translation>带客人看过房</translation>
    </message>
    <message>
        <source>An engineer was in</source>
        <translation>工程人员进过房</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Extra bed</source>
        <translation>加床</translation>
    </message>
    <message>
        <source>Baby cot</source>
        <translation>婴儿床</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>毛巾</translation>
    </message>
    <message>
        <source>Pillows</source>
        <translation>枕头</translation>
    </message>
    <message>
        <source>Blanket</source>
        <translation>毛毯</translation>
    </message>
    <message>
        <source>Toiletries</source>
        <translation>洗漱用品</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>饮用水</translation>
    </message>
    <message>
        <source>Iron and board</source>
        <translation>熨斗和熨板</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>转换插头</translation>
    </message>
    <message>
        <source>Slippers</source>
        <translation>拖鞋</translation>
    </message>
    <message>
        <source>Laundry pick-up</source>
        <translation>收洗衣</translation>
    </message>
    <message>
        <source>Clean now</source>
        <translation>立即打扫</translation>
    </message>
    <message>
        <source>VIP set-up</source>
        <translation>VIP 布置</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>派送物品</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%2 × %1</translation>
    </message>
    <message>
        <source>Overdue by %1, was due %2</source>
        <translation>已超时 %1，应于 %2 完成</translation>
    </message>
    <message>
        <source>Due in %1, at %2</source>
        <translation>还有 %1，%2 前完成</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>%1 前完成</translation>
    </message>
</context>
<context>
    <name>CarriedRooms</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n 间房</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Hold a card and drag it to change your order.</source>
        <translation>按住卡片拖动，即可调整自己的顺序。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已阅：%1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 gave you %2</source>
        <translation>%1 把 %2 房派给了您</translation>
    </message>
    <message>
        <source>%1 took %2 off your list</source>
        <translation>%1 把 %2 房从您的清单中撤下</translation>
    </message>
    <message>
        <source>%1 sent %2 back: please clean again</source>
        <translation>%1 退回了 %2 房，请重做</translation>
    </message>
    <message>
        <source>Guest of %1 has checked out: it is a departure now</source>
        <translation>%1 房客人已退房，现为走客房</translation>
    </message>
    <message>
        <source>A guest has checked in to %1</source>
        <translation>%1 房有客人入住</translation>
    </message>
    <message>
        <source>Guest of %1 leaves today</source>
        <translation>%1 房客人今天离店</translation>
    </message>
    <message>
        <source>Guest of %1 stays on</source>
        <translation>%1 房客人续住</translation>
    </message>
    <message>
        <source>%1 is rush now</source>
        <translation>%1 房现为赶房</translation>
    </message>
    <message>
        <source>%1 is no longer rush</source>
        <translation>%1 房不再是赶房</translation>
    </message>
    <message>
        <source>%1 is for a VIP now</source>
        <translation>%1 房现为 VIP 房</translation>
    </message>
    <message>
        <source>%1 is no longer for a VIP</source>
        <translation>%1 房不再是 VIP 房</translation>
    </message>
    <message>
        <source>A guest is waiting for %1</source>
        <translation>有客人在等 %1 房</translation>
    </message>
    <message>
        <source>Nobody waits for %1 any more</source>
        <translation>已无人等 %1 房</translation>
    </message>
    <message>
        <source>The task in %1 is now: %2</source>
        <translation>%1 房的任务现为：%2</translation>
    </message>
    <message>
        <source>%1 has begun %2</source>
        <translation>%1 已开始做 %2 房</translation>
    </message>
    <message>
        <source>%1 has finished %2</source>
        <translation>%1 已做完 %2 房</translation>
    </message>
    <message>
        <source>%1 was set by hand: %2</source>
        <translation>%1 房状态已手动改为：%2</translation>
    </message>
    <message>
        <source>%1 is off sale: %2</source>
        <translation>%1 房已停售：%2</translation>
    </message>
    <message>
        <source>%1 is on sale again</source>
        <translation>%1 房恢复可售</translation>
    </message>
    <message>
        <source>Sign at %1: %2</source>
        <translation>%1 房门牌：%2</translation>
    </message>
    <message>
        <source>The sign at %1 was taken off</source>
        <translation>%1 房的门牌已取下</translation>
    </message>
    <message>
        <source>There is a new note on %1</source>
        <translation>%1 房有新备注</translation>
    </message>
    <message>
        <source>%1 asks you for %2: %3</source>
        <translation>%1 请您处理 %2 的客需：%3</translation>
    </message>
    <message>
        <source>No longer yours, %1: %2</source>
        <translation>%1 的客需不再由您处理：%2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What has changed</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>打开 %1 房</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已阅：%1</translation>
    </message>
    <message>
        <source>Nothing else has changed</source>
        <translation>没有其他变化</translation>
    </message>
    <message>
        <source>If somebody gives you a room or a guest leaves, it is told here.</source>
        <translation>有人给您派房，或客人离店，都会在这里告诉您。</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已阅</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1：合格</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1: not in order</source>
        <translation>%1：不合格</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>无此项</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1：无此项</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>或自己填写</translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1：标准样图</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check room %1</source>
        <translation>查 %1 房</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Guest is waiting</source>
        <translation>客人在等房</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>赶房</translation>
    </message>
    <message>
        <source>Arrival today</source>
        <translation>今日预抵</translation>
    </message>
    <message>
        <source>%1 · cleaned by %2, %3</source>
        <translation>%1 · %2 打扫，%3</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times before</source>
        <translation>
            <numerusform>此前 %n 次不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet at the server</source>
        <translation>尚未到服务器</translation>
    </message>
    <message>
        <source>Fail …</source>
        <translation>不合格…</translation>
    </message>
    <message>
        <source>Fail room %1</source>
        <translation>%1 房不合格</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Pass room %1</source>
        <translation>%1 房合格</translation>
    </message>
    <message>
        <source>Arrival at %1</source>
        <translation>%1 到店</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Not clean</source>
        <translation>不干净</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>毛发</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>灰尘</translation>
    </message>
    <message>
        <source>Stains</source>
        <translation>污渍</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>物品缺少</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>摆放不到位</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不能使用</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>有异味</translation>
    </message>
    <message>
        <source>Your own work: someone else must check it.</source>
        <translation>您自己打扫的房间，须由他人检查。</translation>
    </message>
    <message>
        <source>A VIP room: only a supervisor or the manager passes it.</source>
        <translation>VIP 房：只能由主管或经理查房通过。</translation>
    </message>
    <message>
        <source>A lead or a supervisor checks it.</source>
        <translation>由领班或主管查房。</translation>
    </message>
    <message>
        <source>It has been passed already.</source>
        <translation>已查房通过。</translation>
    </message>
    <message>
        <source>VIPs arriving today</source>
        <translation>今日预抵 VIP</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>今日预抵</translation>
    </message>
    <message>
        <source>Others, the longest waiting first</source>
        <translation>其他，等候最久的在前</translation>
    </message>
    <message>
        <source>The room as a whole</source>
        <translation>整间客房</translation>
    </message>
    <message>
        <source>Other VIP rooms</source>
        <translation>其他 VIP 房</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>I have checked the room myself</source>
        <translation>我已自查此房</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>必须确认</translation>
    </message>
    <message>
        <source>deep cleaning, due today</source>
        <translation>计划卫生，今天到期</translation>
    </message>
    <message>
        <source>Tap to see them one by one</source>
        <translation>点开逐项查看</translation>
    </message>
    <message numerus="yes">
        <source>deep cleaning, due for %n day(s)</source>
        <translation>
            <numerusform>计划卫生，已过期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n point(s) done as usual</source>
        <translation>
            <numerusform>全部 %n 项照常完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not done</source>
        <translation>
            <numerusform>%n 项未做</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1：标准样图</translation>
    </message>
</context>
<context>
    <name>CheckoutStrip</name>
    <message>
        <source>Check-out: look at room %1</source>
        <translation>查退房：请看 %1 房</translation>
    </message>
    <message>
        <source>%1 asked at %2 · waiting %3</source>
        <translation>%1 于 %2 通知 · 已等 %3</translation>
    </message>
    <message>
        <source>Something …</source>
        <translation>有情况…</translation>
    </message>
    <message>
        <source>Something used or missing in room %1</source>
        <translation>%1 房有消费或缺损</translation>
    </message>
    <message>
        <source>Room is in order</source>
        <translation>房间正常</translation>
    </message>
    <message>
        <source>Room %1 is in order</source>
        <translation>%1 房正常</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>查房</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待查房</translation>
    </message>
    <message>
        <source>Today&apos;s sample</source>
        <translation>今日抽查</translation>
    </message>
    <message numerus="yes">
        <source>%n for you to check</source>
        <translation>
            <numerusform>%n 间由您查</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>没有待查的房间</translation>
    </message>
    <message>
        <source>Rooms appear here as soon as they are cleaned.</source>
        <translation>房间打扫完毕后即显示在此。</translation>
    </message>
    <message>
        <source>No room of today&apos;s sample has been passed yet</source>
        <translation>今日抽查的房间尚无一间查房通过</translation>
    </message>
    <message>
        <source>The sample is drawn among the rooms that leads pass, the same on every tablet.</source>
        <translation>从领班查房通过的房间中抽取，各台平板一致。</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Two people started this room</source>
        <translation>两人都开始打扫此房</translation>
    </message>
    <message>
        <source>Cleaned again without knowing that it was sent back</source>
        <translation>重新打扫时不知道此房已被退回</translation>
    </message>
    <message>
        <source>Two counts that differ</source>
        <translation>两次盘点不一致</translation>
    </message>
    <message>
        <source>Two people said different things</source>
        <translation>两人说法不一</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>查房退回</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stands meanwhile</source>
        <translation>暂以此为准</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>Let stand: %1, %2</source>
        <translation>以此为准：%1，%2</translation>
    </message>
    <message>
        <source>What you decide stands for everyone, and is not taken back.</source>
        <translation>您的决定对所有人生效，不能撤回。</translation>
    </message>
    <message>
        <source>A supervisor, the manager or the office decides; both are kept until then.</source>
        <translation>由主管、经理或客房中心决定；在此之前两者都保留。</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>打开 %1 房</translation>
    </message>
    <message>
        <source>Handed over by somebody who did not hold it, as far as is known</source>
        <translation>移交人并非（已知的）持有人</translation>
    </message>
    <message>
        <source>Found item %1</source>
        <translation>拾遗物品 %1</translation>
    </message>
    <message>
        <source>Two plans for one person</source>
        <translation>同一人有两个排班</translation>
    </message>
    <message>
        <source>Roster of %1</source>
        <translation>%1 排班表</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Finish %1</source>
        <translation>完成 %1 房</translation>
    </message>
    <message>
        <source>Used in %1</source>
        <translation>%1 房用品</translation>
    </message>
    <message>
        <source>%1 · change only what differs</source>
        <translation>%1 · 只改不同的数量</translation>
    </message>
    <message>
        <source>Supplies and linen taken besides the cleaning</source>
        <translation>清洁之外领用的客用品和布草</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>更多物品</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>没有需要清点的物品</translation>
    </message>
    <message>
        <source>The office has no standard for this room and task.</source>
        <translation>客房中心没有为此房和此项工作设定标准。</translation>
    </message>
    <message>
        <source>Record what was used</source>
        <translation>登记用量</translation>
    </message>
    <message>
        <source>Finish, all as usual</source>
        <translation>完成，均按标准</translation>
    </message>
    <message>
        <source>Finish with these counts</source>
        <translation>按以上数量完成</translation>
    </message>
    <message>
        <source>Check-out of %1</source>
        <translation>查退房 %1</translation>
    </message>
    <message>
        <source>What was used, is missing or broken</source>
        <translation>有消费、缺少或损坏的物品</translation>
    </message>
    <message>
        <source>Tell the front desk</source>
        <translation>通知前台</translation>
    </message>
    <message>
        <source>Answer the marked points first</source>
        <translation>请先确认标出的项目</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>usually %1 · %2</source>
        <translation>标准 %1 · %2</translation>
    </message>
    <message>
        <source>not usual here · %1</source>
        <translation>非标准配置 · %1</translation>
    </message>
</context>
<context>
    <name>CountSheetCard</name>
    <message>
        <source>Counted; waits for approval in the office</source>
        <translation>已盘点,待办公室核准</translation>
    </message>
    <message>
        <source>%1 of %2 items counted</source>
        <translation>已盘点 %1 / %2 项</translation>
    </message>
    <message>
        <source>Count %1: %2</source>
        <translation>盘点%1:%2</translation>
    </message>
    <message>
        <source>Asked by %1 at %2 · not at the server yet</source>
        <translation>%1 于 %2 安排 · 尚未到服务器</translation>
    </message>
    <message>
        <source>Asked by %1 at %2</source>
        <translation>%1 于 %2 安排</translation>
    </message>
</context>
<context>
    <name>CountSheetPage</name>
    <message>
        <source>Count %1</source>
        <translation>盘点 %1</translation>
    </message>
    <message>
        <source>%1 of %2 items counted</source>
        <translation>已盘点 %1 / %2 项</translation>
    </message>
    <message>
        <source>counted before: %1</source>
        <translation>之前盘点:%1</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>未盘点</translation>
    </message>
    <message>
        <source>How many: %1</source>
        <translation>数量:%1</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation>就这些</translation>
    </message>
    <message>
        <source>All is counted</source>
        <translation>全部盘点完毕</translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>With me</source>
        <translation>在我手里</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>在他人手里</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>在办公室</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Handed out by %1, %2 · receipt signed</source>
        <translation>发放人：%1，%2 · 已签收</translation>
    </message>
    <message>
        <source>Handed out by %1, %2 · receipt not signed</source>
        <translation>发放人：%1，%2 · 未签收</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>To …</source>
        <translation>交给…</translation>
    </message>
    <message>
        <source>Hand to somebody: %1</source>
        <translation>交给同事：%1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>遗失</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>Damage in %1</source>
        <translation>%1 房报修</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>哪一类？</translation>
    </message>
    <message>
        <source>Already reported here today: %1</source>
        <translation>今天已报修：%1</translation>
    </message>
    <message>
        <source>%1 · %2. Report it again only if it is something else.</source>
        <translation>%1 · %2。如果是另一处问题，再报一次。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>什么问题？</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <translation>有多急？</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>如有需要，补充说明</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>请选择类别</translation>
    </message>
    <message>
        <source>Choose what is wrong</source>
        <translation>请选择问题</translation>
    </message>
    <message>
        <source>Choose how urgent it is</source>
        <translation>请选择紧急程度</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>This was repaired here before: %1</source>
        <translation>此处修过同一问题：%1</translation>
    </message>
    <message>
        <source>By %1. It is reported as having come back, one class more urgent.</source>
        <translation>由 %1 处理。将按复发上报，紧急程度提高一级。</translation>
    </message>
    <message>
        <source>It has come back</source>
        <translation>是复发</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>是别的问题</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>Somebody could come to harm</source>
        <translation>可能伤人</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>Plumbing</source>
        <translation>水暖</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>TV, phone, network</source>
        <translation>电视、电话、网络</translation>
    </message>
    <message>
        <source>Door, lock, key</source>
        <translation>门、锁、钥匙</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>家具</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>卫浴</translation>
    </message>
    <message>
        <source>Walls, floor, ceiling</source>
        <translation>墙面、地面、天花</translation>
    </message>
    <message>
        <source>Windows, curtains</source>
        <translation>窗户、窗帘</translation>
    </message>
    <message>
        <source>Minibar, appliance</source>
        <translation>迷你吧、电器</translation>
    </message>
    <message>
        <source>Safety equipment</source>
        <translation>安全设施</translation>
    </message>
    <message>
        <source>Pest</source>
        <translation>虫害</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Tap leaks</source>
        <translation>水龙头漏水</translation>
    </message>
    <message>
        <source>Drain blocked</source>
        <translation>下水堵塞</translation>
    </message>
    <message>
        <source>Toilet blocked</source>
        <translation>马桶堵塞</translation>
    </message>
    <message>
        <source>No hot water</source>
        <translation>没有热水</translation>
    </message>
    <message>
        <source>Pipe leaks</source>
        <translation>水管漏水</translation>
    </message>
    <message>
        <source>Lamp out</source>
        <translation>灯不亮</translation>
    </message>
    <message>
        <source>Socket dead</source>
        <translation>插座没电</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>没电</translation>
    </message>
    <message>
        <source>Switch broken</source>
        <translation>开关损坏</translation>
    </message>
    <message>
        <source>Does not cool</source>
        <translation>不制冷</translation>
    </message>
    <message>
        <source>Does not heat</source>
        <translation>不制热</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>噪音大</translation>
    </message>
    <message>
        <source>Drips</source>
        <translation>滴水</translation>
    </message>
    <message>
        <source>Control broken</source>
        <translation>控制器损坏</translation>
    </message>
    <message>
        <source>TV does not work</source>
        <translation>电视故障</translation>
    </message>
    <message>
        <source>Remote does not work</source>
        <translation>遥控器故障</translation>
    </message>
    <message>
        <source>Phone does not work</source>
        <translation>电话故障</translation>
    </message>
    <message>
        <source>No Wi-Fi</source>
        <translation>没有无线网络</translation>
    </message>
    <message>
        <source>Lock stuck</source>
        <translation>门锁卡住</translation>
    </message>
    <message>
        <source>Card not read</source>
        <translation>房卡无法读取</translation>
    </message>
    <message>
        <source>Handle loose</source>
        <translation>把手松动</translation>
    </message>
    <message>
        <source>Door chain broken</source>
        <translation>防盗链损坏</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>松动</translation>
    </message>
    <message>
        <source>Scratched</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>Stained</source>
        <translation>污渍</translation>
    </message>
    <message>
        <source>Shower broken</source>
        <translation>淋浴损坏</translation>
    </message>
    <message>
        <source>Mirror cracked</source>
        <translation>镜子破裂</translation>
    </message>
    <message>
        <source>Toilet seat loose</source>
        <translation>马桶圈松动</translation>
    </message>
    <message>
        <source>Hair dryer does not work</source>
        <translation>吹风机故障</translation>
    </message>
    <message>
        <source>Mould in the joints</source>
        <translation>接缝发霉</translation>
    </message>
    <message>
        <source>Cracked</source>
        <translation>开裂</translation>
    </message>
    <message>
        <source>Wallpaper loose</source>
        <translation>墙纸脱落</translation>
    </message>
    <message>
        <source>Carpet torn</source>
        <translation>地毯破损</translation>
    </message>
    <message>
        <source>Water mark</source>
        <translation>水渍</translation>
    </message>
    <message>
        <source>Does not close</source>
        <translation>关不上</translation>
    </message>
    <message>
        <source>Glass cracked</source>
        <translation>玻璃破裂</translation>
    </message>
    <message>
        <source>Curtain torn</source>
        <translation>窗帘破损</translation>
    </message>
    <message>
        <source>Curtain rail loose</source>
        <translation>窗帘轨松动</translation>
    </message>
    <message>
        <source>Fridge warm</source>
        <translation>冰箱不冷</translation>
    </message>
    <message>
        <source>Kettle does not work</source>
        <translation>水壶故障</translation>
    </message>
    <message>
        <source>Safe does not open</source>
        <translation>保险箱打不开</translation>
    </message>
    <message>
        <source>Iron does not work</source>
        <translation>熨斗故障</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>烟感器</translation>
    </message>
    <message>
        <source>Fire extinguisher</source>
        <translation>灭火器</translation>
    </message>
    <message>
        <source>Exit light</source>
        <translation>安全出口灯</translation>
    </message>
    <message>
        <source>Escape plan missing</source>
        <translation>缺疏散图</translation>
    </message>
    <message>
        <source>Insects</source>
        <translation>昆虫</translation>
    </message>
    <message>
        <source>Bed bugs</source>
        <translation>臭虫</translation>
    </message>
    <message>
        <source>Mice or rats</source>
        <translation>老鼠</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>异味</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他问题</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>一小时内</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>可以等</translation>
    </message>
    <message>
        <source>Danger, no water, no power, lock</source>
        <translation>危险、停水、停电、门锁</translation>
    </message>
    <message>
        <source>The guest is disturbed</source>
        <translation>影响客人</translation>
    </message>
    <message>
        <source>Before the shift ends</source>
        <translation>下班前</translation>
    </message>
    <message>
        <source>Planned repair</source>
        <translation>计划维修</translation>
    </message>
</context>
<context>
    <name>DayReportCard</name>
    <message>
        <source>Signed, not read yet</source>
        <translation>已签字，待审核</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 已审核</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>被 %1 退回</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Rooms I cleaned today: %1</source>
        <translation>我今天打扫的房间：%1 间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign for my day</source>
        <translation>签署今日工作</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新签字</translation>
    </message>
</context>
<context>
    <name>DeedRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not yet at the server</source>
        <translation>尚未到服务器</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>已清洁</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>检查合格</translation>
    </message>
    <message>
        <source>Failed, to be cleaned again</source>
        <translation>不合格，需重做</translation>
    </message>
    <message>
        <source>Door sign noted</source>
        <translation>已记门牌</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>拒绝服务</translation>
    </message>
    <message>
        <source>Make up room</source>
        <translation>请即打扫</translation>
    </message>
    <message>
        <source>Double-locked</source>
        <translation>双锁房</translation>
    </message>
    <message>
        <source>Door sign taken off</source>
        <translation>门牌已取下</translation>
    </message>
    <message>
        <source>Seen in the room</source>
        <translation>现场所见</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分派</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>已调整顺序</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Taken off or put on sale</source>
        <translation>停售或恢复可售</translation>
    </message>
    <message>
        <source>State set by hand</source>
        <translation>手工更改房态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Guest checked in</source>
        <translation>客人入住</translation>
    </message>
    <message>
        <source>Guest checked out</source>
        <translation>客人退房</translation>
    </message>
    <message>
        <source>Stay changed</source>
        <translation>住宿变更</translation>
    </message>
    <message>
        <source>Due out</source>
        <translation>预离</translation>
    </message>
    <message>
        <source>Stay expected</source>
        <translation>预抵</translation>
    </message>
    <message>
        <source>Guest moved rooms</source>
        <translation>客人换房</translation>
    </message>
    <message>
        <source>New business day</source>
        <translation>新营业日</translation>
    </message>
    <message>
        <source>Set up by the office</source>
        <translation>客房中心设定</translation>
    </message>
    <message>
        <source>Damage reported</source>
        <translation>已报修</translation>
    </message>
    <message>
        <source>Repair accepted</source>
        <translation>维修已接单</translation>
    </message>
    <message>
        <source>Repair: remark</source>
        <translation>维修备注</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>Repair checked</source>
        <translation>维修已验收</translation>
    </message>
    <message>
        <source>Repair reopened</source>
        <translation>维修重新打开</translation>
    </message>
    <message>
        <source>Merged with another report</source>
        <translation>已与另一报修合并</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>已取消合并</translation>
    </message>
    <message>
        <source>Charged to the guest</source>
        <translation>已向客人收费</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已领用</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>Restocked</source>
        <translation>已补货</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘点</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Released by the office</source>
        <translation>客房中心已放行</translation>
    </message>
    <message>
        <source>Dismissed by the office</source>
        <translation>客房中心已驳回</translation>
    </message>
    <message>
        <source>Worked out again by a newer server</source>
        <translation>由新版服务器重新计算</translation>
    </message>
    <message>
        <source>An entry that could not be read</source>
        <translation>无法读取的录入</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两种说法</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>被搁置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The guest changed in the meantime, so this was for the stay before. The work counts; the room stays as it is.</source>
        <translation>期间客人已换，这次操作属于上一位客人。工作照样记入，房态不变。</translation>
    </message>
    <message>
        <source>Someone had already done it.</source>
        <translation>已有人做过。</translation>
    </message>
    <message>
        <source>Something newer stands, which was not yet known here.</source>
        <translation>已有更新的情况，本机当时还不知道。</translation>
    </message>
    <message>
        <source>This role may not do this.</source>
        <translation>此岗位不能做这项操作。</translation>
    </message>
    <message>
        <source>Nobody passes their own work.</source>
        <translation>不能检查自己打扫的房间。</translation>
    </message>
    <message>
        <source>A VIP room is passed by a supervisor.</source>
        <translation>VIP 房须由主管检查。</translation>
    </message>
    <message>
        <source>The room is vacant; door signs belong to occupied rooms.</source>
        <translation>这是空房；门牌只用于住客房。</translation>
    </message>
    <message>
        <source>The room is occupied.</source>
        <translation>房内有住客。</translation>
    </message>
    <message>
        <source>The room is out of order.</source>
        <translation>这是维修房。</translation>
    </message>
    <message>
        <source>The room is double-locked; nobody enters.</source>
        <translation>房间已双锁，任何人不得进入。</translation>
    </message>
    <message>
        <source>The office has not set this up.</source>
        <translation>客房中心尚未设置。</translation>
    </message>
    <message>
        <source>The server could not read it. It is kept here and in the office.</source>
        <translation>服务器无法识别。本机和客房中心都已保留。</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>内容过大，无法发送。</translation>
    </message>
    <message>
        <source>This tablet had been shut out by the office.</source>
        <translation>此平板已被客房中心停用。</translation>
    </message>
    <message>
        <source>The server does not know this yet; it is kept.</source>
        <translation>服务器还不认识这类操作，已保留。</translation>
    </message>
    <message>
        <source>Two people said different things. A supervisor or the office decides; both are kept.</source>
        <translation>两人说法不一，由主管或客房中心决定；两种说法都已保留。</translation>
    </message>
    <message>
        <source>Left unfinished</source>
        <translation>未做完离开</translation>
    </message>
    <message>
        <source>Touch-up asked for</source>
        <translation>要求小整理</translation>
    </message>
    <message>
        <source>Asked after the guest</source>
        <translation>已探问客人</translation>
    </message>
    <message>
        <source>Deep cleaning done</source>
        <translation>计划卫生完成</translation>
    </message>
    <message>
        <source>Check-out inspection asked for</source>
        <translation>通知查退房</translation>
    </message>
    <message>
        <source>Check-out inspection received</source>
        <translation>已收到查退房通知</translation>
    </message>
    <message>
        <source>Room checked at check-out</source>
        <translation>已查退房</translation>
    </message>
    <message>
        <source>Area started</source>
        <translation>公共区域已开始</translation>
    </message>
    <message>
        <source>Area paused</source>
        <translation>公共区域已暂停</translation>
    </message>
    <message>
        <source>Area done</source>
        <translation>公共区域已完成</translation>
    </message>
    <message>
        <source>Area inspected</source>
        <translation>公共区域已检查</translation>
    </message>
    <message>
        <source>Area assigned</source>
        <translation>公共区域已分配</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>客人要求</translation>
    </message>
    <message>
        <source>Request accepted</source>
        <translation>要求已接</translation>
    </message>
    <message>
        <source>Request done</source>
        <translation>要求已完成</translation>
    </message>
    <message>
        <source>Request cancelled</source>
        <translation>要求已取消</translation>
    </message>
    <message>
        <source>Request opened again</source>
        <translation>要求重新打开</translation>
    </message>
    <message>
        <source>Request handed on</source>
        <translation>要求已转交</translation>
    </message>
    <message>
        <source>A guest is expected in the room today.</source>
        <translation>今天有客人要入住此房。</translation>
    </message>
    <message>
        <source>Failed, to be touched up</source>
        <translation>不合格，需小整理</translation>
    </message>
    <message>
        <source>Looked at again: in order</source>
        <translation>抽查合格</translation>
    </message>
    <message>
        <source>Found item reported</source>
        <translation>已登记拾遗物品</translation>
    </message>
    <message>
        <source>Found item handed over</source>
        <translation>拾遗物品已移交</translation>
    </message>
    <message>
        <source>Found item received</source>
        <translation>已签收拾遗物品</translation>
    </message>
    <message>
        <source>Found item stored</source>
        <translation>拾遗物品已入库</translation>
    </message>
    <message>
        <source>Found item claimed</source>
        <translation>拾遗物品有人认领</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <translation>认领已撤回</translation>
    </message>
    <message>
        <source>Found item returned</source>
        <translation>拾遗物品已归还</translation>
    </message>
    <message>
        <source>Signed to dispose of a found item</source>
        <translation>已签字处理拾遗物品</translation>
    </message>
    <message>
        <source>Found item corrected</source>
        <translation>已更正拾遗记录</translation>
    </message>
    <message>
        <source>Found item: remark</source>
        <translation>拾遗物品备注</translation>
    </message>
    <message>
        <source>Lent to the guest</source>
        <translation>已借给客人</translation>
    </message>
    <message>
        <source>Given back by the guest</source>
        <translation>客人已归还借用品</translation>
    </message>
    <message>
        <source>Loan moved with the guest</source>
        <translation>借用品随客人换房</translation>
    </message>
    <message>
        <source>Loan not given back</source>
        <translation>借用品未归还</translation>
    </message>
    <message>
        <source>Loan: remark</source>
        <translation>借用品备注</translation>
    </message>
    <message>
        <source>It is kept until a later day, or somebody has claimed it.</source>
        <translation>保管期未满，或已有人认领。</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Par set</source>
        <translation>设定标准存量</translation>
    </message>
    <message>
        <source>Minibar consumed</source>
        <translation>迷你吧消费</translation>
    </message>
    <message>
        <source>Minibar refilled</source>
        <translation>迷你吧补充</translation>
    </message>
    <message>
        <source>Put on the bill</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Taken off the bill</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>申领单</translation>
    </message>
    <message>
        <source>Requisition changed</source>
        <translation>申领单已修改</translation>
    </message>
    <message>
        <source>Requisition sent</source>
        <translation>申领单已提交</translation>
    </message>
    <message>
        <source>Requisition refused</source>
        <translation>申领单未批准</translation>
    </message>
    <message>
        <source>Requisition closed</source>
        <translation>申领单已关闭</translation>
    </message>
    <message>
        <source>Requisition approved</source>
        <translation>申领单已批准</translation>
    </message>
    <message>
        <source>Issued by the store</source>
        <translation>仓库已发放</translation>
    </message>
    <message>
        <source>Count asked for</source>
        <translation>安排盘点</translation>
    </message>
    <message>
        <source>Counted for a stocktake</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Counting finished</source>
        <translation>盘点完毕</translation>
    </message>
    <message>
        <source>Count approved</source>
        <translation>盘点已核准</translation>
    </message>
    <message>
        <source>Count given up</source>
        <translation>盘点作废</translation>
    </message>
    <message>
        <source>Repair given to somebody</source>
        <translation>已派工维修</translation>
    </message>
    <message>
        <source>Urgency changed</source>
        <translation>紧急程度已更改</translation>
    </message>
    <message>
        <source>Room asked out of order</source>
        <translation>已申请停售此房</translation>
    </message>
    <message>
        <source>Out of order refused</source>
        <translation>停售申请未获同意</translation>
    </message>
    <message>
        <source>Front desk knows of the charge</source>
        <translation>前台已知悉收费</translation>
    </message>
    <message>
        <source>The repair of a hazard is checked by a photo of it, and there is none.</source>
        <translation>安全隐患须凭维修照片验收，目前还没有照片。</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Key or radio: remark</source>
        <translation>钥匙或对讲机：备注</translation>
    </message>
    <message>
        <source>Written into the log</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>Log entry done</source>
        <translation>日志事项已办结</translation>
    </message>
    <message>
        <source>Log entry opened again</source>
        <translation>日志事项重新打开</translation>
    </message>
    <message>
        <source>Log entry given to somebody</source>
        <translation>日志事项已指派</translation>
    </message>
    <message>
        <source>Log entry: remark</source>
        <translation>日志：备注</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接班确认</translation>
    </message>
    <message>
        <source>Handover withdrawn</source>
        <translation>撤回交班</translation>
    </message>
    <message>
        <source>Notice published</source>
        <translation>发布通知</translation>
    </message>
    <message>
        <source>Notice read</source>
        <translation>通知已阅</translation>
    </message>
    <message>
        <source>Notice withdrawn</source>
        <translation>撤回通知</translation>
    </message>
    <message>
        <source>Work report signed</source>
        <translation>工作日报表已签字</translation>
    </message>
    <message>
        <source>Work report approved</source>
        <translation>工作日报表已审核</translation>
    </message>
    <message>
        <source>Work report sent back</source>
        <translation>工作日报表已退回</translation>
    </message>
    <message>
        <source>Shift planned</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>日班</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>晚班</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>公休</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>病假</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>The office&apos;s server does not accept this code. Codes work once, for ten minutes: ask for a new one.</source>
        <translation>服务器不接受此代码。代码只能用一次，十分钟内有效，请索取新代码。</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the tablet in the hotel&apos;s Wi-Fi, and is the address right?</source>
        <translation>此地址没有回应。平板连上酒店无线网络了吗？地址对吗？</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address, or what answers there is not Turndown.</source>
        <translation>这不是服务器地址，或那里不是 Turndown。</translation>
    </message>
    <message>
        <source>This tablet cannot save. It cannot be used until that is repaired.</source>
        <translation>此平板无法保存数据，修好之前不能使用。</translation>
    </message>
    <message>
        <source>Make this tablet one of the hotel&apos;s</source>
        <translation>将此平板登记到酒店</translation>
    </message>
    <message>
        <source>The housekeeping office shows an address and a code under Tablets. This is needed once; afterwards the tablet works without a network.</source>
        <translation>客房中心页面的“平板”一栏显示地址和代码。只需登记一次，之后没有网络也能使用。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Code from the office</source>
        <translation>客房中心给的代码</translation>
    </message>
    <message>
        <source>Asking the office&apos;s server …</source>
        <translation>正在联系服务器……</translation>
    </message>
    <message>
        <source>Enrol this tablet</source>
        <translation>登记此平板</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Find a room by its number</source>
        <translation>按房号查找</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FloorAreas</name>
    <message>
        <source>Public areas</source>
        <translation>公共区域</translation>
    </message>
</context>
<context>
    <name>FloorCell</name>
    <message>
        <source>Room %1, %2, %3</source>
        <translation>%1 房，%2，%3</translation>
    </message>
    <message>
        <source>%1 · nobody</source>
        <translation>%1 · 未分派</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待打扫</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>走客房</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待查房</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1 楼</translation>
    </message>
    <message>
        <source>All floors</source>
        <translation>所有楼层</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n 间房</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms, as known at %1</source>
        <translation>
            <numerusform>%n 间房，%1 时的情况</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>There is no room %1</source>
        <translation>没有 %1 房</translation>
    </message>
    <message>
        <source>No rooms here</source>
        <translation>这里没有房间</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>打扫中</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未派</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · %2前</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Handed in at the office</source>
        <translation>已交客房中心</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To …</source>
        <translation>交给…</translation>
    </message>
    <message>
        <source>Hand to somebody: %1</source>
        <translation>交给同事：%1</translation>
    </message>
</context>
<context>
    <name>FoundItemPage</name>
    <message>
        <source>Found in %1</source>
        <translation>%1 房拾遗</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>登记拾遗物品</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>什么物品？</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>如何保管？</translation>
    </message>
    <message>
        <source>Label, if it has one</source>
        <translation>编号（如有）</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>补充说明（可不填）</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>请选择物品</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>请填写地点</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Found &amp; lent</source>
        <translation>拾遗与借用</translation>
    </message>
    <message>
        <source>Lent to guests</source>
        <translation>借给客人的物品</translation>
    </message>
    <message>
        <source>To be handed in</source>
        <translation>待上交</translation>
    </message>
    <message>
        <source>Nothing to hand in, nothing is lent</source>
        <translation>没有待上交的物品，也没有借出的物品</translation>
    </message>
    <message>
        <source>What you find stands here until you hand it in, what guests borrow until they give it back.</source>
        <translation>您拾到的物品在上交前、客人借用的物品在归还前都列在这里。</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>登记拾遗物品</translation>
    </message>
</context>
<context>
    <name>GuestCharge</name>
    <message>
        <source>A guest caused it …</source>
        <translation>客人造成的……</translation>
    </message>
    <message>
        <source>What may the guest owe?</source>
        <translation>客人可能需赔偿什么？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The front desk is told, and decides.</source>
        <translation>会通知前台，由前台决定。</translation>
    </message>
</context>
<context>
    <name>HandOnPage</name>
    <message>
        <source>Hand on to</source>
        <translation>转交给</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>Nobody has taken it over yet: your shift is not over before.</source>
        <translation>尚未接班：接班人确认之前不得离岗。</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>接收人：%1</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回交班</translation>
    </message>
    <message>
        <source>Take over all %1</source>
        <translation>全部接收（%1）</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Keys and radios</source>
        <translation>钥匙与对讲机</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>To be taken over</source>
        <translation>等待接班</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>没有交接事项</translation>
    </message>
    <message>
        <source>Notices, what another shift hands over, the keys you have and your day&apos;s report stand here.</source>
        <translation>通知、其他班次的交班、你领用的钥匙和今日工作报表都在这里。</translation>
    </message>
    <message>
        <source>Hand over my shift</source>
        <translation>交班</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Check of %1</source>
        <translation>检查 %1 房</translation>
    </message>
    <message>
        <source>Touch-up is enough</source>
        <translation>小整理即可</translation>
    </message>
    <message>
        <source>the attendant</source>
        <translation>服务员</translation>
    </message>
    <message>
        <source>%1 % in order</source>
        <translation>合格率 %1%</translation>
    </message>
    <message>
        <source>Cleaned by %1 · %2 % in order</source>
        <translation>%1 打扫 · 合格率 %2%</translation>
    </message>
    <message>
        <source>Pass: all in order</source>
        <translation>合格：一切正常</translation>
    </message>
    <message>
        <source>Touch-up, back to %1</source>
        <translation>小整理，退回 %1</translation>
    </message>
    <message>
        <source>Clean again, back to %1</source>
        <translation>重做，退回 %1</translation>
    </message>
</context>
<context>
    <name>LendPage</name>
    <message>
        <source>Lend to %1</source>
        <translation>借给 %1 房</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>什么物品？</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>多少？</translation>
    </message>
    <message>
        <source>Label, if it has one</source>
        <translation>编号（如有）</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>请选择物品</translation>
    </message>
</context>
<context>
    <name>LinenReturnCard</name>
    <message>
        <source>As much soiled linen out as clean in</source>
        <translation>换出脏布草与换入数量相同</translation>
    </message>
    <message>
        <source>Soiled linen differs</source>
        <translation>换出脏布草数量不同</translation>
    </message>
    <message>
        <source>Tap to count what came out, is torn or stained</source>
        <translation>点按清点换出、破损或污渍布草</translation>
    </message>
    <message>
        <source>Soiled out · %1 in</source>
        <translation>换出脏布草 · 换入 %1</translation>
    </message>
    <message>
        <source>%1, soiled out</source>
        <translation>%1,换出脏布草</translation>
    </message>
    <message>
        <source>Of these torn</source>
        <translation>其中破损</translation>
    </message>
    <message>
        <source>%1, torn</source>
        <translation>%1,破损</translation>
    </message>
    <message>
        <source>Of these stained for good</source>
        <translation>其中无法洗净</translation>
    </message>
    <message>
        <source>%1, stained for good</source>
        <translation>%1,无法洗净</translation>
    </message>
</context>
<context>
    <name>LoanCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ask for it back</source>
        <translation>须收回</translation>
    </message>
    <message>
        <source>In my rooms</source>
        <translation>我的房间</translation>
    </message>
    <message>
        <source>In other rooms</source>
        <translation>其他房间</translation>
    </message>
    <message>
        <source>Should have been back at %1</source>
        <translation>应于 %1 归还</translation>
    </message>
    <message>
        <source>%1 of %2 out · lent by %3, %4</source>
        <translation>共 %2 件，借出 %1 件 · %3 借出，%4</translation>
    </message>
    <message>
        <source>Lent by %1, %2</source>
        <translation>%1 借出，%2</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>已在 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All %1 back</source>
        <translation>%1 件全部归还</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>归还一件</translation>
    </message>
</context>
<context>
    <name>MinibarCard</name>
    <message>
        <source>Minibar of %1: %2</source>
        <translation>%1 房迷你吧：%2</translation>
    </message>
    <message>
        <source>The minibar lacks</source>
        <translation>迷你吧缺</translation>
    </message>
    <message>
        <source>The guest does not want us in now</source>
        <translation>客人暂不希望打扰</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>已补齐</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MinibarsPage</name>
    <message>
        <source>Minibars to refill</source>
        <translation>待补迷你吧</translation>
    </message>
    <message>
        <source>Every minibar is full</source>
        <translation>迷你吧均已补齐</translation>
    </message>
    <message>
        <source>A room stands here once its guest has taken something that nobody has put back.</source>
        <translation>客人取用后尚未补充的房间会列在这里。</translation>
    </message>
    <message>
        <source>Take along: %1</source>
        <translation>需携带：%1</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Which hand taps</source>
        <translation>用哪只手点按</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>正在送往服务器</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signing out loses nothing: what waits belongs to the tablet and goes to the server by itself.</source>
        <translation>退出不会丢失任何内容：等待中的操作留在平板上，会自动送到服务器。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Found &amp; lent</source>
        <translation>拾遗与借用</translation>
    </message>
    <message>
        <source>Repairs: %1 wait for your answer</source>
        <translation>维修：%1 项等您答复</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Handover: %1 waiting</source>
        <translation>交接班：%1 项待处理</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>My rooms</source>
        <translation>我的房间</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>查房</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>派房</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>客需</translation>
    </message>
    <message>
        <source>Found &amp; lent</source>
        <translation>拾遗借用</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note on %1</source>
        <translation>%1 房备注</translation>
    </message>
    <message>
        <source>What should the next person know?</source>
        <translation>下一位同事需要知道什么？</translation>
    </message>
    <message>
        <source>Everyone in the department can read it. Please write nothing about guests themselves.</source>
        <translation>部门所有人都能看到，请勿写客人的个人情况。</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>看到了什么？</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>That is not here any more.</source>
        <translation>该内容已不在了。</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>现在不能这样做。</translation>
    </message>
    <message>
        <source>That could not be understood.</source>
        <translation>无法识别。</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>%1, %2 · stands until it is withdrawn</source>
        <translation>%1，%2 · 长期有效</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>You read it at %1</source>
        <translation>你已于 %1 阅读</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>What I saw in %1</source>
        <translation>%1 房所见</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>前台：%1</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>房间是</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>行李</translation>
    </message>
    <message>
        <source>The front desk will look into it. What it says of the room stays as it is.</source>
        <translation>前台会核实。前台记录的房态不变。</translation>
    </message>
    <message>
        <source>Keep what I saw</source>
        <translation>保存所见</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Whoever is nearest</source>
        <translation>就近人员</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Remove photo %1</source>
        <translation>移除照片 %1</translation>
    </message>
    <message>
        <source>What you take with this tablet&apos;s camera stands here, to be added with one tap.</source>
        <translation>用本平板相机拍的照片会显示在这里，点一下即可添加。</translation>
    </message>
    <message>
        <source>Tap a picture of this tablet to add it.</source>
        <translation>点按本平板上的照片即可添加。</translation>
    </message>
    <message>
        <source>Add the picture of %1</source>
        <translation>添加 %1 拍的照片</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>更多照片</translation>
    </message>
    <message>
        <source>This tablet&apos;s storage is nearly full.</source>
        <translation>本平板存储空间快满了。</translation>
    </message>
    <message>
        <source>500 photos wait for the network: this one was not kept.</source>
        <translation>已有 500 张照片等待网络，这张未保存。</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>该文件不是图片。</translation>
    </message>
    <message>
        <source>This tablet could not keep the photo.</source>
        <translation>本平板无法保存这张照片。</translation>
    </message>
    <message>
        <source>It can be sent without a photo.</source>
        <translation>不附照片也可以发送。</translation>
    </message>
</context>
<context>
    <name>PhotoThumb</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>%1, not on this tablet yet</source>
        <translation>%1，尚未传到本平板</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Pictures on this tablet</source>
        <translation>本平板上的照片</translation>
    </message>
    <message>
        <source>Tap one to add it</source>
        <translation>点一张即可添加</translation>
    </message>
    <message>
        <source>Add the picture of %1</source>
        <translation>添加 %1 拍的照片</translation>
    </message>
    <message>
        <source>There are no pictures on this tablet</source>
        <translation>本平板上没有照片</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Delete a digit</source>
        <translation>删除一位</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 rooms · %3 of %4 credits</source>
        <translation>房间 %1/%2 · 工分 %3/%4</translation>
    </message>
    <message>
        <source>%1 in rooms</source>
        <translation>做房 %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>For support: %1</source>
        <translation>供技术支持参考：%1</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>正在送往服务器</translation>
    </message>
    <message>
        <source>The server has acknowledged everything that was tapped here.</source>
        <translation>本机的所有操作服务器都已确认。</translation>
    </message>
    <message>
        <source>What waits is saved on this tablet and survives a flat battery. It goes to the server by itself, in this order.</source>
        <translation>等待中的操作已存在平板上，没电也不会丢失，会按此顺序自动送到服务器。</translation>
    </message>
    <message>
        <source>Last contact with the server at %1.</source>
        <translation>上次与服务器联系：%1。</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等待的操作</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) go to the server after that, one after the other. None leaves this tablet before the server has it.</source>
        <translation>
            <numerusform>随后还有 %n 张照片依次上传。服务器收到之前，照片不会从本平板删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n photo(s). They stay on this tablet; tell the office.</source>
        <translation>
            <numerusform>服务器不接收 %n 张照片，照片留在本平板上，请告知办公室。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Repair, %1: %2</source>
        <translation>维修，%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <translation>%1 已修好</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Reported by %1, %2</source>
        <translation>%1 报修，%2</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RepairDonePage</name>
    <message>
        <source>Repaired in %1</source>
        <translation>%1 维修完成</translation>
    </message>
    <message>
        <source>A photo of the repair</source>
        <translation>维修照片</translation>
    </message>
    <message>
        <source>What could hurt somebody is checked by a photo.</source>
        <translation>安全隐患须凭照片验收。</translation>
    </message>
    <message>
        <source>What was done, if needed</source>
        <translation>需要时说明做了什么</translation>
    </message>
    <message>
        <source>It is repaired</source>
        <translation>已修好</translation>
    </message>
</context>
<context>
    <name>RepairFacts</name>
    <message>
        <source>Came back within 30 days</source>
        <translation>30 天内复发</translation>
    </message>
    <message>
        <source>Came back: %1 was reported %2</source>
        <translation>复发：%2曾报修%1</translation>
    </message>
    <message>
        <source>Reported by %1, %2</source>
        <translation>%1 报修，%2</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <translation>%1 正在处理</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>派给 %1</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <translation>%1 已修好，%2</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>%1 已验收</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>维修后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Guest charge %1: %2 · the front desk knows</source>
        <translation>客人赔偿 %1：%2 · 前台已知悉</translation>
    </message>
    <message>
        <source>Guest charge %1: %2 · the front desk has yet to hear</source>
        <translation>客人赔偿 %1：%2 · 前台尚未确认</translation>
    </message>
</context>
<context>
    <name>RepairLines</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Came back within 30 days</source>
        <translation>30 天内复发</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Perhaps the same as: %1</source>
        <translation>可能与此重复：%1</translation>
    </message>
    <message>
        <source>Reported by %1 before.</source>
        <translation>此前由 %1 报修。</translation>
    </message>
    <message>
        <source>No photo shows the repair.</source>
        <translation>没有维修照片。</translation>
    </message>
    <message>
        <source>What could hurt somebody is checked by a photo. Open it again and ask for one.</source>
        <translation>安全隐患须凭照片验收。请重新打开并要求拍照。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>是同一问题</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>是另一问题</translation>
    </message>
    <message>
        <source>Ask out of order</source>
        <translation>申请停售</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>打开 %1 房</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>修好了……</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>验收合格</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不同意……</translation>
    </message>
    <message>
        <source>Take off sale</source>
        <translation>同意停售</translation>
    </message>
</context>
<context>
    <name>RepairSayPage</name>
    <message>
        <source>Remark</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Ask out of order</source>
        <translation>申请停售</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>需要让大家知道的</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>还有什么问题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>请简单说明</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Danger, at once</source>
        <translation>有危险，立即处理</translation>
    </message>
    <message>
        <source>%1 over, was due %2</source>
        <translation>已超时 %1，应于 %2 前</translation>
    </message>
    <message>
        <source>%1 left, due %2</source>
        <translation>还剩 %1，%2 前</translation>
    </message>
    <message>
        <source>By the end of the day, %1</source>
        <translation>当日内，%1 前</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>尚无人处理</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>已修好，待验收</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Belongs to another report</source>
        <translation>已并入另一报修</translation>
    </message>
    <message>
        <source>Asked out of order: the manager has not answered</source>
        <translation>已申请停售：经理尚未答复</translation>
    </message>
    <message>
        <source>The room is off sale</source>
        <translation>房间已停售</translation>
    </message>
    <message>
        <source>Out of order was refused</source>
        <translation>停售申请未获同意</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairsPage</name>
    <message>
        <source>To repair</source>
        <translation>待维修</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>Out of order?</source>
        <translation>申请停售</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有</translation>
    </message>
    <message>
        <source>What is reported as broken stands here until its repair has been checked.</source>
        <translation>报修的问题会列在这里，直到验收合格。</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Request, %1: %2</source>
        <translation>客需，%1：%2</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>我来</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>打开 %1 房</translation>
    </message>
    <message>
        <source>Hand on …</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>不需要了</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>还没有人接</translation>
    </message>
    <message>
        <source>Others&apos;</source>
        <translation>他人的</translation>
    </message>
</context>
<context>
    <name>RequestDue</name>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>%1 分钟内</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <translation>%1 正在处理</translation>
    </message>
    <message>
        <source>For %1 · asked by %2, %3</source>
        <translation>交给 %1 · %2 提出，%3</translation>
    </message>
    <message>
        <source>For whoever is nearest · asked by %1, %2</source>
        <translation>就近处理 · %1 提出，%2</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request from %1</source>
        <translation>%1 房的客需</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新客需</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>需要什么？</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>数量？</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>什么时候要？</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>交给谁？</translation>
    </message>
    <message>
        <source>Whoever is nearest</source>
        <translation>就近人员</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>交给：%1</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>补充说明（可不填）</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Choose what is wanted</source>
        <translation>请选择需要什么</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>请填写地点</translation>
    </message>
</context>
<context>
    <name>RequestPlace</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>There is no room %1</source>
        <translation>没有 %1 房</translation>
    </message>
    <message>
        <source>In a public area …</source>
        <translation>在公共区域…</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>客需</translation>
    </message>
    <message>
        <source>Nothing is asked for</source>
        <translation>没有客需</translation>
    </message>
    <message>
        <source>What guests and the house ask for stands here until it is done.</source>
        <translation>客人和部门提出的需求会列在这里，直到完成。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新客需</translation>
    </message>
</context>
<context>
    <name>RequisitionCard</name>
    <message>
        <source>Requisition, %1</source>
        <translation>%1申领单</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Waits for the manager</source>
        <translation>待经理批准</translation>
    </message>
    <message>
        <source>To be issued</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Not at the server yet</source>
        <translation>尚未到服务器</translation>
    </message>
    <message>
        <source>%1 of %2 issued · %3 asked</source>
        <translation>已发 %1 / %2 · 申领 %3</translation>
    </message>
    <message>
        <source>Asked by %1 at %2</source>
        <translation>%1 于 %2 申领</translation>
    </message>
    <message>
        <source>Send to the manager</source>
        <translation>提交经理</translation>
    </message>
    <message>
        <source>Approve as asked</source>
        <translation>按申领数批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Issue what is open</source>
        <translation>发放未发部分</translation>
    </message>
    <message>
        <source>The rest is not needed</source>
        <translation>其余不再需要</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
</context>
<context>
    <name>RequisitionPage</name>
    <message>
        <source>Ask the store</source>
        <translation>向仓库申领</translation>
    </message>
    <message>
        <source>For %1 · change only what differs</source>
        <translation>%1 · 只改不同的数量</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>更多物品</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n item(s)</source>
        <translation>
            <numerusform>申领 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill from the store</source>
        <translation>从仓库补货</translation>
    </message>
    <message numerus="yes">
        <source>Brought %n item(s)</source>
        <translation>
            <numerusform>已取 %n 种</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReworkLines</name>
    <message>
        <source>Not in order</source>
        <translation>不合格项目</translation>
    </message>
    <message>
        <source>Not in order, says %1</source>
        <translation>%1 查房不合格项目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Two versions of it</source>
        <translation>两人说法不一</translation>
    </message>
    <message>
        <source>Nobody enters</source>
        <translation>任何人不得进入</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>已 %1，自 %2 起</translation>
    </message>
    <message>
        <source>Cleaned by %1</source>
        <translation>%1 已清洁</translation>
    </message>
    <message>
        <source>Waiting for check</source>
        <translation>等待查房</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 正在打扫</translation>
    </message>
    <message>
        <source>A guest is waiting for it</source>
        <translation>有客人在等这间房</translation>
    </message>
    <message>
        <source>Make up room, please</source>
        <translation>客人请即打扫</translation>
    </message>
    <message>
        <source>Room %1, %2, %3</source>
        <translation>%1 房，%2，%3</translation>
    </message>
    <message>
        <source>Hold and drag, or press Control and an arrow key, to move it in your order</source>
        <translation>按住拖动，或按 Ctrl 加方向键，调整顺序</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>赶房</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等房</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1，%2 房</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>已超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1 楼</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ask after the guest: %1</source>
        <translation>请探问客人：%1 未见</translation>
    </message>
    <message>
        <source>Ask for what was lent</source>
        <translation>须收回借用品</translation>
    </message>
</context>
<context>
    <name>RoomDefects</name>
    <message>
        <source>To be repaired</source>
        <translation>待维修</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open the repair: %1</source>
        <translation>打开维修单：%1</translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n 位成人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n 位儿童</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>住至 %1</translation>
    </message>
    <message>
        <source>next guest today</source>
        <translation>下一位客人今天到</translation>
    </message>
    <message>
        <source>next guest %1</source>
        <translation>下一位客人 %1 到</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1 · %2, %3</source>
        <translation>所见：%1 · %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n 工分</numerusform>
        </translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未分派</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>赶房</translation>
    </message>
    <message>
        <source>Guest is waiting</source>
        <translation>客人在等房</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Failed by %1. Please clean again.</source>
        <translation>%1 检查不合格，请重做。</translation>
    </message>
    <message>
        <source>Two people said different things about this room; a supervisor decides.</source>
        <translation>两人对此房说法不一，由主管决定。</translation>
    </message>
    <message>
        <source>Touch-up: %1</source>
        <translation>小整理：%1</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 正在打扫</translation>
    </message>
    <message>
        <source>Cleaned by %1</source>
        <translation>%1 已清洁</translation>
    </message>
    <message numerus="yes">
        <source>%n special requests: ask the office</source>
        <translation>
            <numerusform>%n 项特殊要求，请问客房中心</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomHistory</name>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing is known of its past yet.</source>
        <translation>尚无记录。</translation>
    </message>
</context>
<context>
    <name>RoomNotes</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>Floor %1 · %2</source>
        <translation>%1 楼 · %2</translation>
    </message>
    <message>
        <source>There is no room %1</source>
        <translation>没有 %1 房</translation>
    </message>
</context>
<context>
    <name>RoomPlace</name>
    <message>
        <source>Place %1 in my order</source>
        <translation>我的顺序：第 %1 位</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>%1 earlier in my order</source>
        <translation>%1 在我的顺序中提前</translation>
    </message>
    <message>
        <source>%1 later in my order</source>
        <translation>%1 在我的顺序中推后</translation>
    </message>
</context>
<context>
    <name>RoomRequests</name>
    <message>
        <source>Requests</source>
        <translation>客需</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RoomStandard</name>
    <message>
        <source>How it should look</source>
        <translation>标准样图</translation>
    </message>
</context>
<context>
    <name>RoomSteps</name>
    <message>
        <source>Clean. Waiting for a check by someone else.</source>
        <translation>已清洁，等待他人查房。</translation>
    </message>
    <message>
        <source>Inspected. Nothing left to do here.</source>
        <translation>已检查，无需再做。</translation>
    </message>
    <message>
        <source>Double-locked: nobody enters.</source>
        <translation>双锁房：任何人不得进入。</translation>
    </message>
    <message>
        <source>Out of order: not to be cleaned.</source>
        <translation>维修房：不打扫。</translation>
    </message>
    <message>
        <source>Nothing for you to do here now.</source>
        <translation>现在没有您要做的事。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Fail …</source>
        <translation>不合格……</translation>
    </message>
    <message>
        <source>Pass: all in order</source>
        <translation>合格：一切正常</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样离开</translation>
    </message>
</context>
<context>
    <name>RoomThings</name>
    <message>
        <source>Found item</source>
        <translation>拾遗物品</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lent to the guest</source>
        <translation>借给客人的物品</translation>
    </message>
</context>
<context>
    <name>RoomTiles</name>
    <message>
        <source>Damage</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Supplies &amp; linen</source>
        <translation>客用品和布草</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>房内所见</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>拒绝服务</translation>
    </message>
    <message>
        <source>Make up room</source>
        <translation>请即打扫</translation>
    </message>
    <message>
        <source>Double-locked</source>
        <translation>双锁房</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>客需</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>小整理</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>To do</source>
        <translation>待打扫</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>走客房</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待查房</translation>
    </message>
    <message>
        <source>My rooms</source>
        <translation>我的房间</translation>
    </message>
    <message>
        <source>No room %1 on your list</source>
        <translation>您的房间中没有 %1</translation>
    </message>
    <message>
        <source>No rooms are assigned to you</source>
        <translation>还没有分派给您的房间</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>没有可打扫的房间了</translation>
    </message>
    <message>
        <source>No rooms here</source>
        <translation>这里没有房间</translation>
    </message>
    <message>
        <source>The floor lead hands out rooms. All rooms are under Floor.</source>
        <translation>由领班分派房间。所有房间见“楼层”。</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are still shut</source>
        <translation>
            <numerusform>还有 %n 间进不去</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Cleaned by %1</source>
        <translation>%1 打扫</translation>
    </message>
    <message>
        <source>Passed by %1, %2</source>
        <translation>%1 查房通过，%2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查房</translation>
    </message>
    <message>
        <source>Check room %1</source>
        <translation>查 %1 房</translation>
    </message>
    <message>
        <source>In order, says %1 too</source>
        <translation>%1 抽查也合格</translation>
    </message>
</context>
<context>
    <name>ShiftEndPage</name>
    <message>
        <source>Hand over my shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>The next shift takes over each of these. Yours is not over before.</source>
        <translation>下一班须逐项确认，确认之前本班不能结束。</translation>
    </message>
    <message>
        <source>What else should the next shift know?</source>
        <translation>还有什么要交代下一班？</translation>
    </message>
    <message>
        <source>Goes on in the next shift</source>
        <translation>下一班继续跟进</translation>
    </message>
    <message>
        <source>Nothing goes on in the next shift</source>
        <translation>没有需要下一班跟进的事项</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>提交交班</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>Early shift</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>日班</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>晚班</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no sign any more</source>
        <translation>已无门牌</translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <translation>%1 · 在%2手里</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>在办公室</translation>
    </message>
    <message>
        <source>Should have been back at %1</source>
        <translation>应于 %1 归还</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已领用</translation>
    </message>
    <message>
        <source>Due back at %1</source>
        <translation>应还 %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>密码不对，请再试。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>密码错误次数过多，请在 %1后再试。</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <source>Nobody to sign in yet</source>
        <translation>还没有可登录的人员</translation>
    </message>
    <message>
        <source>The people of the hotel come with the first contact to the server. This happens by itself.</source>
        <translation>与服务器首次联系后会自动出现酒店人员。</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>换人</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>减少：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>增加：%1</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>Two counts differ</source>
        <translation>两次盘点不一致</translation>
    </message>
    <message>
        <source>Below zero: please count</source>
        <translation>低于零，请盘点</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>%1 盘点</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1：%2/%3，%4</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>StockDeeds</name>
    <message>
        <source>Counted: %1 here</source>
        <translation>盘点：现有 %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>入库 %1</translation>
    </message>
    <message>
        <source>Restock %1 from the store</source>
        <translation>从仓库补 %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>领用 %1</translation>
    </message>
    <message>
        <source>Torn or broken: %1</source>
        <translation>报损 %1</translation>
    </message>
    <message>
        <source>Par: %1</source>
        <translation>标准存量 %1</translation>
    </message>
    <message>
        <source>%1 to the laundry</source>
        <translation>%1 送洗衣房</translation>
    </message>
</context>
<context>
    <name>StockItemPage</name>
    <message>
        <source>of %1 · %2</source>
        <translation>/ %1 · %2</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>仓库：%1</translation>
    </message>
    <message>
        <source>Last counted at %1 by %2</source>
        <translation>%2 于 %1 盘点</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未盘点</translation>
    </message>
    <message>
        <source>Two counts differ; a supervisor decides which one stands.</source>
        <translation>两次盘点不一致，由主管决定以哪次为准。</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>数量？</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Everything is at its par.</source>
        <translation>全部达到标准存量。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are below par.</source>
        <translation>
            <numerusform>%n 种物品低于标准存量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>No stock is kept here yet</source>
        <translation>这里还没有库存</translation>
    </message>
    <message>
        <source>It appears with the first item that is used, counted or restocked.</source>
        <translation>首次领用、盘点或补货后就会出现。</translation>
    </message>
    <message>
        <source>Requisitions and counts: %1</source>
        <translation>申领与盘点:%1</translation>
    </message>
    <message>
        <source>Requisitions and counts</source>
        <translation>申领与盘点</translation>
    </message>
    <message>
        <source>Ask the store</source>
        <translation>向仓库申领</translation>
    </message>
    <message>
        <source>%1 · %2 low</source>
        <translation>%1 · 缺 %2 种</translation>
    </message>
    <message>
        <source>Minibars: %1</source>
        <translation>迷你吧：%1</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>补货</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Requisitions and counts</source>
        <translation>申领与盘点</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>待盘点</translation>
    </message>
    <message>
        <source>Asked of the store</source>
        <translation>向仓库申领</translation>
    </message>
    <message>
        <source>Nothing is asked for</source>
        <translation>没有申领</translation>
    </message>
    <message>
        <source>Requisitions stand here until they are issued, count sheets until they are decided on.</source>
        <translation>申领单发放前、盘点表核准前都显示在这里。</translation>
    </message>
    <message>
        <source>Have this counted: %1</source>
        <translation>安排盘点：%1</translation>
    </message>
</context>
<context>
    <name>StripButton</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Shut out by the office</source>
        <translation>已被客房中心停用</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>需要更新</translation>
    </message>
    <message numerus="yes">
        <source>%n needs attention</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>Clock is %1 min off</source>
        <translation>时钟相差 %1 分钟</translation>
    </message>
    <message>
        <source>All at server</source>
        <translation>已全部到服务器</translation>
    </message>
    <message>
        <source>All at server %1</source>
        <translation>%1 已全部到服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) waiting</source>
        <translation>
            <numerusform>%n 张照片待传</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingWords</name>
    <message>
        <source>Telephone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>充电器</translation>
    </message>
    <message>
        <source>Computer or tablet</source>
        <translation>电脑或平板</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation>护照或证件</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>首饰</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>手表</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>眼镜</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>衣物</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>鞋</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>包</translation>
    </message>
    <message>
        <source>Toy</source>
        <translation>玩具</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Toiletries</source>
        <translation>洗漱用品</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食品</translation>
    </message>
    <message>
        <source>Lighter or blade</source>
        <translation>打火机或刀具</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通物品</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>贵重物品</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Perishable</source>
        <translation>易腐物品</translation>
    </message>
    <message>
        <source>Hazardous</source>
        <translation>危险物品</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>熨斗</translation>
    </message>
    <message>
        <source>Ironing board</source>
        <translation>烫衣板</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>转换插头</translation>
    </message>
    <message>
        <source>Hair dryer</source>
        <translation>吹风机</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>电水壶</translation>
    </message>
    <message>
        <source>Humidifier</source>
        <translation>加湿器</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Extra bed</source>
        <translation>加床</translation>
    </message>
    <message>
        <source>Baby cot</source>
        <translation>婴儿床</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>枕头</translation>
    </message>
    <message>
        <source>Blanket</source>
        <translation>毛毯</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Its guest leaves today</source>
        <translation>客人今天离店</translation>
    </message>
    <message>
        <source>Its guest has left</source>
        <translation>客人已离店</translation>
    </message>
    <message>
        <source>Its guest has moved to %1</source>
        <translation>客人已换到 %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TouchUpPage</name>
    <message>
        <source>Touch-up of %1</source>
        <translation>%1 房小整理</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>为什么需要？</translation>
    </message>
    <message>
        <source>The room leaves those that are ready, and goes onto somebody&apos;s list as a touch-up.</source>
        <translation>该房不再是可售房，将作为小整理派给员工。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>WelfareCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Ask after the guest</source>
        <translation>%1 · 请探视客人</translation>
    </message>
    <message>
        <source>Last asked: %1 · %2, %3</source>
        <translation>上次探视：%1 · %2，%3</translation>
    </message>
    <message>
        <source>Floor %1 · nobody</source>
        <translation>%1 楼 · 未分派</translation>
    </message>
    <message>
        <source>Floor %1 · %2</source>
        <translation>%1 楼 · %2</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>打开 %1 房</translation>
    </message>
    <message>
        <source>Ask after the guest</source>
        <translation>探视客人</translation>
    </message>
</context>
<context>
    <name>WelfarePage</name>
    <message>
        <source>The guest of %1</source>
        <translation>%1 房客人</translation>
    </message>
    <message>
        <source>How did you find them?</source>
        <translation>客人情况如何？</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>补充说明（可不填）</translation>
    </message>
    <message>
        <source>Call the duty manager at once, and stay close by.</source>
        <translation>请立即通知值班经理，并留在附近。</translation>
    </message>
    <message>
        <source>Do not go in alone. The supervisor decides what happens next.</source>
        <translation>请勿单独进房，下一步由主管决定。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose how you found them</source>
        <translation>请选择客人情况</translation>
    </message>
</context>
<context>
    <name>WelfareStrip</name>
    <message>
        <source>Last asked: %1 · %2, %3</source>
        <translation>上次探视：%1 · %2，%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Ask after the guest</source>
        <translation>探视客人</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Dirty</source>
        <translation>脏房</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>打扫中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>净房</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>小整理</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>拒绝服务</translation>
    </message>
    <message>
        <source>Double-locked</source>
        <translation>双锁房</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>维修房</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用房</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>走客清洁</translation>
    </message>
    <message>
        <source>Stayover</source>
        <translation>住客清洁</translation>
    </message>
    <message>
        <source>Turndown</source>
        <translation>开夜床</translation>
    </message>
    <message>
        <source>Deep clean</source>
        <translation>计划卫生</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>再试</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空房</translation>
    </message>
    <message>
        <source>Vacant · arrival today</source>
        <translation>空房 · 今天预抵</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>客人已离店</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>今天入住</translation>
    </message>
    <message>
        <source>Day use</source>
        <translation>钟点房</translation>
    </message>
    <message>
        <source>Guest stays on</source>
        <translation>续住</translation>
    </message>
    <message>
        <source>Due out today</source>
        <translation>今天预离</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>住客房</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>住客房</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空房</translation>
    </message>
    <message>
        <source>No luggage</source>
        <translation>无行李</translation>
    </message>
    <message>
        <source>Light luggage</source>
        <translation>轻行李</translation>
    </message>
    <message>
        <source>Normal luggage</source>
        <translation>行李正常</translation>
    </message>
    <message>
        <source>Front desk: %1 / seen: %2</source>
        <translation>前台：%1 / 所见：%2</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>楼层服务员</translation>
    </message>
    <message>
        <source>Floor lead</source>
        <translation>领班</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Office clerk</source>
        <translation>客房中心文员</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>仓管</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Front office system</source>
        <translation>前台系统</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1 楼</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>%1 房</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>洗衣房</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>布草</translation>
    </message>
    <message>
        <source>Guest supplies</source>
        <translation>客用品</translation>
    </message>
    <message>
        <source>Minibar</source>
        <translation>迷你吧</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>set</source>
        <translation>套</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>双</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>包</translation>
    </message>
    <message>
        <source>box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>can</source>
        <translation>罐</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共区域</translation>
    </message>
    <message>
        <source>%1 · %2 credits</source>
        <translation>%1 · %2 工分</translation>
    </message>
    <message>
        <source>Floor %1, soiled</source>
        <translation>%1 层脏布草</translation>
    </message>
    <message>
        <source>In rooms of floor %1</source>
        <translation>%1 层客房内</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This tablet cannot save. The last tap was not recorded: use another tablet and tell the office.</source>
        <translation>此平板无法保存，最后一次点按没有记录。请换一台平板，并告诉客房中心。</translation>
    </message>
    <message>
        <source>Something is wrong with this tablet. Use another one and tell the office.</source>
        <translation>此平板有问题。请换一台，并告诉客房中心。</translation>
    </message>
</context>
</TS>
