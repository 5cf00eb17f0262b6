<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AppHeader</name>
    <message>
        <source>%1 · Floor %2</source>
        <translation>%1 · Floor %2</translation>
    </message>
</context>
<context>
    <name>AreaCell</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>AreaFacts</name>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>due again %1</source>
        <translation>due again %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Failed by %1. Please clean again.</source>
        <translation>Failed by %1. Please clean again.</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Last cleaned by %1, %2</source>
        <translation>Last cleaned by %1, %2</translation>
    </message>
    <message>
        <source>Last cleaned by %1, %2, %3</source>
        <translation>Last cleaned by %1, %2, %3</translation>
    </message>
    <message>
        <source>Nobody has cleaned it yet</source>
        <translation>Nobody has cleaned it yet</translation>
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
        <translation>What is not in order?</translation>
    </message>
    <message>
        <source>Reason, if needed</source>
        <translation>Reason, if needed</translation>
    </message>
    <message>
        <source>Fail, back to %1</source>
        <translation>Fail, back to %1</translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1: how it should look</translation>
    </message>
</context>
<context>
    <name>AreaHeading</name>
    <message>
        <source>Floor %1 · %2</source>
        <translation>Floor %1 · %2</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Floor %1</translation>
    </message>
    <message>
        <source>Choose all: %1</source>
        <translation>Choose all: %1</translation>
    </message>
</context>
<context>
    <name>AreaLines</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message numerus="yes">
        <source>%n lines must be ticked before it is finished.</source>
        <translation>
            <numerusform>%n line must be ticked before it is finished.</numerusform>
            <numerusform>%n lines must be ticked before it is finished.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, must be ticked</source>
        <translation>%1, must be ticked</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Not in order: %1</source>
        <translation>Not in order: %1</translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1: how it should look</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>Floor %1 · %2</source>
        <translation>Floor %1 · %2</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>A proposal: nothing has changed yet.</source>
        <translation>A proposal: nothing has changed yet.</translation>
    </message>
    <message>
        <source>Tap rooms, then a person; or press a room and drag it.</source>
        <translation>Tap rooms, then a person; or press a room and drag it.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms change hands</source>
        <translation>
            <numerusform>%n room changes hands</numerusform>
            <numerusform>%n rooms change hands</numerusform>
        </translation>
    </message>
    <message>
        <source>Every room has somebody</source>
        <translation>Every room has somebody</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has %n rooms</source>
        <translation>
            <numerusform>Nobody has %n room</numerusform>
            <numerusform>Nobody has %n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Nothing to change: it is even already</source>
        <translation>Nothing to change: it is even already</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>No rooms yet</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n rooms so</source>
        <translation>
            <numerusform>Assign %n room so</numerusform>
            <numerusform>Assign %n rooms so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms chosen. Whose shall they be?</source>
        <translation>
            <numerusform>%n room chosen. Whose shall it be?</numerusform>
            <numerusform>%n rooms chosen. Whose shall they be?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nobody&apos;s</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
</context>
<context>
    <name>AssignPerson</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not in today&apos;s balance</source>
        <translation>Not in today&apos;s balance</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Floor %1</translation>
    </message>
    <message>
        <source>%1 is at work today</source>
        <translation>%1 is at work today</translation>
    </message>
    <message>
        <source>%1 is not at work today</source>
        <translation>%1 is not at work today</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms · %1 of %2 credits</source>
        <translation>
            <numerusform>%n room · %1 of %2 credits</numerusform>
            <numerusform>%n rooms · %1 of %2 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms · %1 of %2 credits, now %3</source>
        <translation>
            <numerusform>%n room · %1 of %2 credits, now %3</numerusform>
            <numerusform>%n rooms · %1 of %2 credits, now %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n rooms</source>
        <translation>
            <numerusform>Give %n room</numerusform>
            <numerusform>Give %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n rooms to %1</source>
        <translation>
            <numerusform>Give %n room to %1</numerusform>
            <numerusform>Give %n rooms to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignRow</name>
    <message>
        <source>Room %1, %2</source>
        <translation>Room %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n credits</source>
        <translation>
            <numerusform>%1 · %n credit</numerusform>
            <numerusform>%1 · %n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tapped by %1 at %2</source>
        <translation>Tapped by %1 at %2</translation>
    </message>
    <message>
        <source>Stands now: %1, %2, %3</source>
        <translation>Stands now: %1, %2, %3</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>Open room %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nothing needs attention</translation>
    </message>
    <message>
        <source>If something newer overtakes your work, or two people say different things, it is told here.</source>
        <translation>If something newer overtakes your work, or two people say different things, it is told here.</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>Sleep-out: bed not used</source>
        <translation>Sleep-out: bed not used</translation>
    </message>
    <message>
        <source>No luggage</source>
        <translation>No luggage</translation>
    </message>
    <message>
        <source>Light luggage</source>
        <translation>Light luggage</translation>
    </message>
    <message>
        <source>More guests than registered</source>
        <translation>More guests than registered</translation>
    </message>
    <message>
        <source>Guest is sick</source>
        <translation>Guest is sick</translation>
    </message>
    <message>
        <source>Pet in the room</source>
        <translation>Pet in the room</translation>
    </message>
    <message>
        <source>Smoking in a non-smoking room</source>
        <translation>Smoking in a non-smoking room</translation>
    </message>
    <message>
        <source>Very dirty</source>
        <translation>Very dirty</translation>
    </message>
    <message>
        <source>Valuables lie open</source>
        <translation>Valuables lie open</translation>
    </message>
    <message>
        <source>Something is suspicious</source>
        <translation>Something is suspicious</translation>
    </message>
    <message>
        <source>Guest is well</source>
        <translation>Guest is well</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>Guest has left</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Not seen for %1, since %2</source>
        <translation>Not seen for %1, since %2</translation>
    </message>
    <message>
        <source>Not seen for %1, since yesterday %2</source>
        <translation>Not seen for %1, since yesterday %2</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %1, since %2, %n days ago</source>
        <translation>
            <numerusform>Not seen for %1, since %2, %n day ago</numerusform>
            <numerusform>Not seen for %1, since %2, %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown to a guest</source>
        <translation>Shown to a guest</translation>
    </message>
    <message>
        <source>An engineer was in</source>
        <translation>An engineer was in</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Extra bed</source>
        <translation>Extra bed</translation>
    </message>
    <message>
        <source>Baby cot</source>
        <translation>Baby cot</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>Towels</translation>
    </message>
    <message>
        <source>Pillows</source>
        <translation>Pillows</translation>
    </message>
    <message>
        <source>Blanket</source>
        <translation>Blanket</translation>
    </message>
    <message>
        <source>Toiletries</source>
        <translation>Toiletries</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>Drinking water</translation>
    </message>
    <message>
        <source>Iron and board</source>
        <translation>Iron and board</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Slippers</source>
        <translation>Slippers</translation>
    </message>
    <message>
        <source>Laundry pick-up</source>
        <translation>Laundry pick-up</translation>
    </message>
    <message>
        <source>Clean now</source>
        <translation>Clean now</translation>
    </message>
    <message>
        <source>VIP set-up</source>
        <translation>VIP set-up</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Overdue by %1, was due %2</source>
        <translation>Overdue by %1, was due %2</translation>
    </message>
    <message>
        <source>Due in %1, at %2</source>
        <translation>Due in %1, at %2</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>Due at %1</translation>
    </message>
</context>
<context>
    <name>CarriedRooms</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Hold a card and drag it to change your order.</source>
        <translation>Hold a card and drag it to change your order.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Read: %1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 gave you %2</source>
        <translation>%1 gave you %2</translation>
    </message>
    <message>
        <source>%1 took %2 off your list</source>
        <translation>%1 took %2 off your list</translation>
    </message>
    <message>
        <source>%1 sent %2 back: please clean again</source>
        <translation>%1 sent %2 back: please clean again</translation>
    </message>
    <message>
        <source>Guest of %1 has checked out: it is a departure now</source>
        <translation>Guest of %1 has checked out: it is a departure now</translation>
    </message>
    <message>
        <source>A guest has checked in to %1</source>
        <translation>A guest has checked in to %1</translation>
    </message>
    <message>
        <source>Guest of %1 leaves today</source>
        <translation>Guest of %1 leaves today</translation>
    </message>
    <message>
        <source>Guest of %1 stays on</source>
        <translation>Guest of %1 stays on</translation>
    </message>
    <message>
        <source>%1 is rush now</source>
        <translation>%1 is rush now</translation>
    </message>
    <message>
        <source>%1 is no longer rush</source>
        <translation>%1 is no longer rush</translation>
    </message>
    <message>
        <source>%1 is for a VIP now</source>
        <translation>%1 is for a VIP now</translation>
    </message>
    <message>
        <source>%1 is no longer for a VIP</source>
        <translation>%1 is no longer for a VIP</translation>
    </message>
    <message>
        <source>A guest is waiting for %1</source>
        <translation>A guest is waiting for %1</translation>
    </message>
    <message>
        <source>Nobody waits for %1 any more</source>
        <translation>Nobody waits for %1 any more</translation>
    </message>
    <message>
        <source>The task in %1 is now: %2</source>
        <translation>The task in %1 is now: %2</translation>
    </message>
    <message>
        <source>%1 has begun %2</source>
        <translation>%1 has begun %2</translation>
    </message>
    <message>
        <source>%1 has finished %2</source>
        <translation>%1 has finished %2</translation>
    </message>
    <message>
        <source>%1 was set by hand: %2</source>
        <translation>%1 was set by hand: %2</translation>
    </message>
    <message>
        <source>%1 is off sale: %2</source>
        <translation>%1 is off sale: %2</translation>
    </message>
    <message>
        <source>%1 is on sale again</source>
        <translation>%1 is on sale again</translation>
    </message>
    <message>
        <source>Sign at %1: %2</source>
        <translation>Sign at %1: %2</translation>
    </message>
    <message>
        <source>The sign at %1 was taken off</source>
        <translation>The sign at %1 was taken off</translation>
    </message>
    <message>
        <source>There is a new note on %1</source>
        <translation>There is a new note on %1</translation>
    </message>
    <message>
        <source>%1 asks you for %2: %3</source>
        <translation>%1 asks you for %2: %3</translation>
    </message>
    <message>
        <source>No longer yours, %1: %2</source>
        <translation>No longer yours, %1: %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>Open room %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Read: %1</translation>
    </message>
    <message>
        <source>Nothing else has changed</source>
        <translation>Nothing else has changed</translation>
    </message>
    <message>
        <source>If somebody gives you a room or a guest leaves, it is told here.</source>
        <translation>If somebody gives you a room or a guest leaves, it is told here.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>All read</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: in order</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>%1: not in order</source>
        <translation>%1: not in order</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: not there</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Or in your own words</translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1: how it should look</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check room %1</source>
        <translation>Check room %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Guest is waiting</source>
        <translation>Guest is waiting</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Rush</translation>
    </message>
    <message>
        <source>Arrival today</source>
        <translation>Arrival today</translation>
    </message>
    <message>
        <source>%1 · cleaned by %2, %3</source>
        <translation>%1 · cleaned by %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times before</source>
        <translation>
            <numerusform>Failed once before</numerusform>
            <numerusform>Failed %n times before</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet at the server</source>
        <translation>not yet at the server</translation>
    </message>
    <message>
        <source>Fail …</source>
        <translation>Fail …</translation>
    </message>
    <message>
        <source>Fail room %1</source>
        <translation>Fail room %1</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Pass room %1</source>
        <translation>Pass room %1</translation>
    </message>
    <message>
        <source>Arrival at %1</source>
        <translation>Arrival at %1</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Not clean</source>
        <translation>Not clean</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Hair</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Dust</translation>
    </message>
    <message>
        <source>Stains</source>
        <translation>Stains</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Something missing</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Not in its place</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Does not work</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>Smells</translation>
    </message>
    <message>
        <source>Your own work: someone else must check it.</source>
        <translation>Your own work: someone else must check it.</translation>
    </message>
    <message>
        <source>A VIP room: only a supervisor or the manager passes it.</source>
        <translation>A VIP room: only a supervisor or the manager passes it.</translation>
    </message>
    <message>
        <source>A lead or a supervisor checks it.</source>
        <translation>A lead or a supervisor checks it.</translation>
    </message>
    <message>
        <source>It has been passed already.</source>
        <translation>It has been passed already.</translation>
    </message>
    <message>
        <source>VIPs arriving today</source>
        <translation>VIPs arriving today</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Arrivals today</translation>
    </message>
    <message>
        <source>Others, the longest waiting first</source>
        <translation>Others, the longest waiting first</translation>
    </message>
    <message>
        <source>The room as a whole</source>
        <translation>The room as a whole</translation>
    </message>
    <message>
        <source>Other VIP rooms</source>
        <translation>Other VIP rooms</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>I have checked the room myself</source>
        <translation>I have checked the room myself</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>needs an answer</translation>
    </message>
    <message>
        <source>deep cleaning, due today</source>
        <translation>deep cleaning, due today</translation>
    </message>
    <message>
        <source>Tap to see them one by one</source>
        <translation>Tap to see them one by one</translation>
    </message>
    <message numerus="yes">
        <source>deep cleaning, due for %n day(s)</source>
        <translation>
            <numerusform>deep cleaning, due for %n day</numerusform>
            <numerusform>deep cleaning, due for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n point(s) done as usual</source>
        <translation>
            <numerusform>%n point done as usual</numerusform>
            <numerusform>All %n points done as usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not done</source>
        <translation>
            <numerusform>%n point not done</numerusform>
            <numerusform>%n points not done</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how it should look</source>
        <translation>%1: how it should look</translation>
    </message>
</context>
<context>
    <name>CheckoutStrip</name>
    <message>
        <source>Check-out: look at room %1</source>
        <translation>Check-out: look at room %1</translation>
    </message>
    <message>
        <source>%1 asked at %2 · waiting %3</source>
        <translation>%1 asked at %2 · waiting %3</translation>
    </message>
    <message>
        <source>Something …</source>
        <translation>Something …</translation>
    </message>
    <message>
        <source>Something used or missing in room %1</source>
        <translation>Something used or missing in room %1</translation>
    </message>
    <message>
        <source>Room is in order</source>
        <translation>Room is in order</translation>
    </message>
    <message>
        <source>Room %1 is in order</source>
        <translation>Room %1 is in order</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Today&apos;s sample</source>
        <translation>Today&apos;s sample</translation>
    </message>
    <message numerus="yes">
        <source>%n for you to check</source>
        <translation>
            <numerusform>%n for you to check</numerusform>
            <numerusform>%n for you to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nothing to check</translation>
    </message>
    <message>
        <source>Rooms appear here as soon as they are cleaned.</source>
        <translation>Rooms appear here as soon as they are cleaned.</translation>
    </message>
    <message>
        <source>No room of today&apos;s sample has been passed yet</source>
        <translation>No room of today&apos;s sample has been passed yet</translation>
    </message>
    <message>
        <source>The sample is drawn among the rooms that leads pass, the same on every tablet.</source>
        <translation>The sample is drawn among the rooms that leads pass, the same on every tablet.</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Two people started this room</source>
        <translation>Two people started this room</translation>
    </message>
    <message>
        <source>Cleaned again without knowing that it was sent back</source>
        <translation>Cleaned again without knowing that it was sent back</translation>
    </message>
    <message>
        <source>Two counts that differ</source>
        <translation>Two counts that differ</translation>
    </message>
    <message>
        <source>Two people said different things</source>
        <translation>Two people said different things</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Room %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stands meanwhile</source>
        <translation>Stands meanwhile</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>Let this stand</translation>
    </message>
    <message>
        <source>Let stand: %1, %2</source>
        <translation>Let stand: %1, %2</translation>
    </message>
    <message>
        <source>What you decide stands for everyone, and is not taken back.</source>
        <translation>What you decide stands for everyone, and is not taken back.</translation>
    </message>
    <message>
        <source>A supervisor, the manager or the office decides; both are kept until then.</source>
        <translation>A supervisor, the manager or the office decides; both are kept until then.</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>Open room %1</translation>
    </message>
    <message>
        <source>Handed over by somebody who did not hold it, as far as is known</source>
        <translation>Handed over by somebody who did not hold it, as far as is known</translation>
    </message>
    <message>
        <source>Found item %1</source>
        <translation>Found item %1</translation>
    </message>
    <message>
        <source>Two plans for one person</source>
        <translation>Two plans for one person</translation>
    </message>
    <message>
        <source>Roster of %1</source>
        <translation>Roster of %1</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Finish %1</source>
        <translation>Finish %1</translation>
    </message>
    <message>
        <source>Used in %1</source>
        <translation>Used in %1</translation>
    </message>
    <message>
        <source>%1 · change only what differs</source>
        <translation>%1 · change only what differs</translation>
    </message>
    <message>
        <source>Supplies and linen taken besides the cleaning</source>
        <translation>Supplies and linen taken besides the cleaning</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>More items</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nothing to count</translation>
    </message>
    <message>
        <source>The office has no standard for this room and task.</source>
        <translation>The office has no standard for this room and task.</translation>
    </message>
    <message>
        <source>Record what was used</source>
        <translation>Record what was used</translation>
    </message>
    <message>
        <source>Finish, all as usual</source>
        <translation>Finish, all as usual</translation>
    </message>
    <message>
        <source>Finish with these counts</source>
        <translation>Finish with these counts</translation>
    </message>
    <message>
        <source>Check-out of %1</source>
        <translation>Check-out of %1</translation>
    </message>
    <message>
        <source>What was used, is missing or broken</source>
        <translation>What was used, is missing or broken</translation>
    </message>
    <message>
        <source>Tell the front desk</source>
        <translation>Tell the front desk</translation>
    </message>
    <message>
        <source>Answer the marked points first</source>
        <translation>Answer the marked points first</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>usually %1 · %2</source>
        <translation>usually %1 · %2</translation>
    </message>
    <message>
        <source>not usual here · %1</source>
        <translation>not usual here · %1</translation>
    </message>
</context>
<context>
    <name>CountSheetCard</name>
    <message>
        <source>Counted; waits for approval in the office</source>
        <translation>Counted; waits for approval in the office</translation>
    </message>
    <message>
        <source>%1 of %2 items counted</source>
        <translation>%1 of %2 items counted</translation>
    </message>
    <message>
        <source>Count %1: %2</source>
        <translation>Count %1: %2</translation>
    </message>
    <message>
        <source>Asked by %1 at %2 · not at the server yet</source>
        <translation>Asked by %1 at %2 · not at the server yet</translation>
    </message>
    <message>
        <source>Asked by %1 at %2</source>
        <translation>Asked by %1 at %2</translation>
    </message>
</context>
<context>
    <name>CountSheetPage</name>
    <message>
        <source>Count %1</source>
        <translation>Count %1</translation>
    </message>
    <message>
        <source>%1 of %2 items counted</source>
        <translation>%1 of %2 items counted</translation>
    </message>
    <message>
        <source>counted before: %1</source>
        <translation>counted before: %1</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>not counted yet</translation>
    </message>
    <message>
        <source>How many: %1</source>
        <translation>How many: %1</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation>That is all there is</translation>
    </message>
    <message>
        <source>All is counted</source>
        <translation>All is counted</translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>With me</source>
        <translation>With me</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>With others</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>In the office</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Handed out by %1, %2 · receipt signed</source>
        <translation>Handed out by %1, %2 · receipt signed</translation>
    </message>
    <message>
        <source>Handed out by %1, %2 · receipt not signed</source>
        <translation>Handed out by %1, %2 · receipt not signed</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Is back</translation>
    </message>
    <message>
        <source>To …</source>
        <translation>To …</translation>
    </message>
    <message>
        <source>Hand to somebody: %1</source>
        <translation>Hand to somebody: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>Damage in %1</source>
        <translation>Damage in %1</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Already reported here today: %1</source>
        <translation>Already reported here today: %1</translation>
    </message>
    <message>
        <source>%1 · %2. Report it again only if it is something else.</source>
        <translation>%1 · %2. Report it again only if it is something else.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>What is wrong?</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <translation>How urgent?</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>More words, if needed</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choose what it is</translation>
    </message>
    <message>
        <source>Choose what is wrong</source>
        <translation>Choose what is wrong</translation>
    </message>
    <message>
        <source>Choose how urgent it is</source>
        <translation>Choose how urgent it is</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>This was repaired here before: %1</source>
        <translation>This was repaired here before: %1</translation>
    </message>
    <message>
        <source>By %1. It is reported as having come back, one class more urgent.</source>
        <translation>By %1. It is reported as having come back, one class more urgent.</translation>
    </message>
    <message>
        <source>It has come back</source>
        <translation>It has come back</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>It is something else</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Hazard</translation>
    </message>
    <message>
        <source>Somebody could come to harm</source>
        <translation>Somebody could come to harm</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>Plumbing</source>
        <translation>Plumbing</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>Electrical</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Air conditioning</translation>
    </message>
    <message>
        <source>TV, phone, network</source>
        <translation>TV, phone, network</translation>
    </message>
    <message>
        <source>Door, lock, key</source>
        <translation>Door, lock, key</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Furniture</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Bathroom</translation>
    </message>
    <message>
        <source>Walls, floor, ceiling</source>
        <translation>Walls, floor, ceiling</translation>
    </message>
    <message>
        <source>Windows, curtains</source>
        <translation>Windows, curtains</translation>
    </message>
    <message>
        <source>Minibar, appliance</source>
        <translation>Minibar, appliance</translation>
    </message>
    <message>
        <source>Safety equipment</source>
        <translation>Safety equipment</translation>
    </message>
    <message>
        <source>Pest</source>
        <translation>Pest</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Tap leaks</source>
        <translation>Tap leaks</translation>
    </message>
    <message>
        <source>Drain blocked</source>
        <translation>Drain blocked</translation>
    </message>
    <message>
        <source>Toilet blocked</source>
        <translation>Toilet blocked</translation>
    </message>
    <message>
        <source>No hot water</source>
        <translation>No hot water</translation>
    </message>
    <message>
        <source>Pipe leaks</source>
        <translation>Pipe leaks</translation>
    </message>
    <message>
        <source>Lamp out</source>
        <translation>Lamp out</translation>
    </message>
    <message>
        <source>Socket dead</source>
        <translation>Socket dead</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>No power</translation>
    </message>
    <message>
        <source>Switch broken</source>
        <translation>Switch broken</translation>
    </message>
    <message>
        <source>Does not cool</source>
        <translation>Does not cool</translation>
    </message>
    <message>
        <source>Does not heat</source>
        <translation>Does not heat</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Too loud</translation>
    </message>
    <message>
        <source>Drips</source>
        <translation>Drips</translation>
    </message>
    <message>
        <source>Control broken</source>
        <translation>Control broken</translation>
    </message>
    <message>
        <source>TV does not work</source>
        <translation>TV does not work</translation>
    </message>
    <message>
        <source>Remote does not work</source>
        <translation>Remote does not work</translation>
    </message>
    <message>
        <source>Phone does not work</source>
        <translation>Phone does not work</translation>
    </message>
    <message>
        <source>No Wi-Fi</source>
        <translation>No Wi-Fi</translation>
    </message>
    <message>
        <source>Lock stuck</source>
        <translation>Lock stuck</translation>
    </message>
    <message>
        <source>Card not read</source>
        <translation>Card not read</translation>
    </message>
    <message>
        <source>Handle loose</source>
        <translation>Handle loose</translation>
    </message>
    <message>
        <source>Door chain broken</source>
        <translation>Door chain broken</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Loose</translation>
    </message>
    <message>
        <source>Scratched</source>
        <translation>Scratched</translation>
    </message>
    <message>
        <source>Stained</source>
        <translation>Stained</translation>
    </message>
    <message>
        <source>Shower broken</source>
        <translation>Shower broken</translation>
    </message>
    <message>
        <source>Mirror cracked</source>
        <translation>Mirror cracked</translation>
    </message>
    <message>
        <source>Toilet seat loose</source>
        <translation>Toilet seat loose</translation>
    </message>
    <message>
        <source>Hair dryer does not work</source>
        <translation>Hair dryer does not work</translation>
    </message>
    <message>
        <source>Mould in the joints</source>
        <translation>Mould in the joints</translation>
    </message>
    <message>
        <source>Cracked</source>
        <translation>Cracked</translation>
    </message>
    <message>
        <source>Wallpaper loose</source>
        <translation>Wallpaper loose</translation>
    </message>
    <message>
        <source>Carpet torn</source>
        <translation>Carpet torn</translation>
    </message>
    <message>
        <source>Water mark</source>
        <translation>Water mark</translation>
    </message>
    <message>
        <source>Does not close</source>
        <translation>Does not close</translation>
    </message>
    <message>
        <source>Glass cracked</source>
        <translation>Glass cracked</translation>
    </message>
    <message>
        <source>Curtain torn</source>
        <translation>Curtain torn</translation>
    </message>
    <message>
        <source>Curtain rail loose</source>
        <translation>Curtain rail loose</translation>
    </message>
    <message>
        <source>Fridge warm</source>
        <translation>Fridge warm</translation>
    </message>
    <message>
        <source>Kettle does not work</source>
        <translation>Kettle does not work</translation>
    </message>
    <message>
        <source>Safe does not open</source>
        <translation>Safe does not open</translation>
    </message>
    <message>
        <source>Iron does not work</source>
        <translation>Iron does not work</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Smoke detector</translation>
    </message>
    <message>
        <source>Fire extinguisher</source>
        <translation>Fire extinguisher</translation>
    </message>
    <message>
        <source>Exit light</source>
        <translation>Exit light</translation>
    </message>
    <message>
        <source>Escape plan missing</source>
        <translation>Escape plan missing</translation>
    </message>
    <message>
        <source>Insects</source>
        <translation>Insects</translation>
    </message>
    <message>
        <source>Bed bugs</source>
        <translation>Bed bugs</translation>
    </message>
    <message>
        <source>Mice or rats</source>
        <translation>Mice or rats</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>Smells</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>Within the hour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Can wait</translation>
    </message>
    <message>
        <source>Danger, no water, no power, lock</source>
        <translation>Danger, no water, no power, lock</translation>
    </message>
    <message>
        <source>The guest is disturbed</source>
        <translation>The guest is disturbed</translation>
    </message>
    <message>
        <source>Before the shift ends</source>
        <translation>Before the shift ends</translation>
    </message>
    <message>
        <source>Planned repair</source>
        <translation>Planned repair</translation>
    </message>
</context>
<context>
    <name>DayReportCard</name>
    <message>
        <source>Signed, not read yet</source>
        <translation>Signed, not read yet</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approved by %1</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Sent back by %1</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Rooms I cleaned today: %1</source>
        <translation>Rooms I cleaned today: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign for my day</source>
        <translation>Sign for my day</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Sign again</translation>
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
        <translation>not yet at the server</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Cleaned</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed, to be cleaned again</source>
        <translation>Failed, to be cleaned again</translation>
    </message>
    <message>
        <source>Door sign noted</source>
        <translation>Door sign noted</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>Service refused</translation>
    </message>
    <message>
        <source>Make up room</source>
        <translation>Make up room</translation>
    </message>
    <message>
        <source>Double-locked</source>
        <translation>Double-locked</translation>
    </message>
    <message>
        <source>Door sign taken off</source>
        <translation>Door sign taken off</translation>
    </message>
    <message>
        <source>Seen in the room</source>
        <translation>Seen in the room</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Taken off or put on sale</source>
        <translation>Taken off or put on sale</translation>
    </message>
    <message>
        <source>State set by hand</source>
        <translation>State set by hand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Guest checked in</source>
        <translation>Guest checked in</translation>
    </message>
    <message>
        <source>Guest checked out</source>
        <translation>Guest checked out</translation>
    </message>
    <message>
        <source>Stay changed</source>
        <translation>Stay changed</translation>
    </message>
    <message>
        <source>Due out</source>
        <translation>Due out</translation>
    </message>
    <message>
        <source>Stay expected</source>
        <translation>Stay expected</translation>
    </message>
    <message>
        <source>Guest moved rooms</source>
        <translation>Guest moved rooms</translation>
    </message>
    <message>
        <source>New business day</source>
        <translation>New business day</translation>
    </message>
    <message>
        <source>Set up by the office</source>
        <translation>Set up by the office</translation>
    </message>
    <message>
        <source>Damage reported</source>
        <translation>Damage reported</translation>
    </message>
    <message>
        <source>Repair accepted</source>
        <translation>Repair accepted</translation>
    </message>
    <message>
        <source>Repair: remark</source>
        <translation>Repair: remark</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Repair checked</source>
        <translation>Repair checked</translation>
    </message>
    <message>
        <source>Repair reopened</source>
        <translation>Repair reopened</translation>
    </message>
    <message>
        <source>Merged with another report</source>
        <translation>Merged with another report</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Separated again</translation>
    </message>
    <message>
        <source>Charged to the guest</source>
        <translation>Charged to the guest</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Restocked</source>
        <translation>Restocked</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Released by the office</source>
        <translation>Released by the office</translation>
    </message>
    <message>
        <source>Dismissed by the office</source>
        <translation>Dismissed by the office</translation>
    </message>
    <message>
        <source>Worked out again by a newer server</source>
        <translation>Worked out again by a newer server</translation>
    </message>
    <message>
        <source>An entry that could not be read</source>
        <translation>An entry that could not be read</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Overtaken</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The guest changed in the meantime, so this was for the stay before. The work counts; the room stays as it is.</source>
        <translation>The guest changed in the meantime, so this was for the stay before. The work counts; the room stays as it is.</translation>
    </message>
    <message>
        <source>Someone had already done it.</source>
        <translation>Someone had already done it.</translation>
    </message>
    <message>
        <source>Something newer stands, which was not yet known here.</source>
        <translation>Something newer stands, which was not yet known here.</translation>
    </message>
    <message>
        <source>This role may not do this.</source>
        <translation>This role may not do this.</translation>
    </message>
    <message>
        <source>Nobody passes their own work.</source>
        <translation>Nobody passes their own work.</translation>
    </message>
    <message>
        <source>A VIP room is passed by a supervisor.</source>
        <translation>A VIP room is passed by a supervisor.</translation>
    </message>
    <message>
        <source>The room is vacant; door signs belong to occupied rooms.</source>
        <translation>The room is vacant; door signs belong to occupied rooms.</translation>
    </message>
    <message>
        <source>The room is occupied.</source>
        <translation>The room is occupied.</translation>
    </message>
    <message>
        <source>The room is out of order.</source>
        <translation>The room is out of order.</translation>
    </message>
    <message>
        <source>The room is double-locked; nobody enters.</source>
        <translation>The room is double-locked; nobody enters.</translation>
    </message>
    <message>
        <source>The office has not set this up.</source>
        <translation>The office has not set this up.</translation>
    </message>
    <message>
        <source>The server could not read it. It is kept here and in the office.</source>
        <translation>The server could not read it. It is kept here and in the office.</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>It is too large to send.</translation>
    </message>
    <message>
        <source>This tablet had been shut out by the office.</source>
        <translation>This tablet had been shut out by the office.</translation>
    </message>
    <message>
        <source>The server does not know this yet; it is kept.</source>
        <translation>The server does not know this yet; it is kept.</translation>
    </message>
    <message>
        <source>Two people said different things. A supervisor or the office decides; both are kept.</source>
        <translation>Two people said different things. A supervisor or the office decides; both are kept.</translation>
    </message>
    <message>
        <source>Left unfinished</source>
        <translation>Left unfinished</translation>
    </message>
    <message>
        <source>Touch-up asked for</source>
        <translation>Touch-up asked for</translation>
    </message>
    <message>
        <source>Asked after the guest</source>
        <translation>Asked after the guest</translation>
    </message>
    <message>
        <source>Deep cleaning done</source>
        <translation>Deep cleaning done</translation>
    </message>
    <message>
        <source>Check-out inspection asked for</source>
        <translation>Check-out inspection asked for</translation>
    </message>
    <message>
        <source>Check-out inspection received</source>
        <translation>Check-out inspection received</translation>
    </message>
    <message>
        <source>Room checked at check-out</source>
        <translation>Room checked at check-out</translation>
    </message>
    <message>
        <source>Area started</source>
        <translation>Area started</translation>
    </message>
    <message>
        <source>Area paused</source>
        <translation>Area paused</translation>
    </message>
    <message>
        <source>Area done</source>
        <translation>Area done</translation>
    </message>
    <message>
        <source>Area inspected</source>
        <translation>Area inspected</translation>
    </message>
    <message>
        <source>Area assigned</source>
        <translation>Area assigned</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Request accepted</source>
        <translation>Request accepted</translation>
    </message>
    <message>
        <source>Request done</source>
        <translation>Request done</translation>
    </message>
    <message>
        <source>Request cancelled</source>
        <translation>Request cancelled</translation>
    </message>
    <message>
        <source>Request opened again</source>
        <translation>Request opened again</translation>
    </message>
    <message>
        <source>Request handed on</source>
        <translation>Request handed on</translation>
    </message>
    <message>
        <source>A guest is expected in the room today.</source>
        <translation>A guest is expected in the room today.</translation>
    </message>
    <message>
        <source>Failed, to be touched up</source>
        <translation>Failed, to be touched up</translation>
    </message>
    <message>
        <source>Looked at again: in order</source>
        <translation>Looked at again: in order</translation>
    </message>
    <message>
        <source>Found item reported</source>
        <translation>Found item reported</translation>
    </message>
    <message>
        <source>Found item handed over</source>
        <translation>Found item handed over</translation>
    </message>
    <message>
        <source>Found item received</source>
        <translation>Found item received</translation>
    </message>
    <message>
        <source>Found item stored</source>
        <translation>Found item stored</translation>
    </message>
    <message>
        <source>Found item claimed</source>
        <translation>Found item claimed</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <translation>Claim withdrawn</translation>
    </message>
    <message>
        <source>Found item returned</source>
        <translation>Found item returned</translation>
    </message>
    <message>
        <source>Signed to dispose of a found item</source>
        <translation>Signed to dispose of a found item</translation>
    </message>
    <message>
        <source>Found item corrected</source>
        <translation>Found item corrected</translation>
    </message>
    <message>
        <source>Found item: remark</source>
        <translation>Found item: remark</translation>
    </message>
    <message>
        <source>Lent to the guest</source>
        <translation>Lent to the guest</translation>
    </message>
    <message>
        <source>Given back by the guest</source>
        <translation>Given back by the guest</translation>
    </message>
    <message>
        <source>Loan moved with the guest</source>
        <translation>Loan moved with the guest</translation>
    </message>
    <message>
        <source>Loan not given back</source>
        <translation>Loan not given back</translation>
    </message>
    <message>
        <source>Loan: remark</source>
        <translation>Loan: remark</translation>
    </message>
    <message>
        <source>It is kept until a later day, or somebody has claimed it.</source>
        <translation>It is kept until a later day, or somebody has claimed it.</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Par set</source>
        <translation>Par set</translation>
    </message>
    <message>
        <source>Minibar consumed</source>
        <translation>Minibar consumed</translation>
    </message>
    <message>
        <source>Minibar refilled</source>
        <translation>Minibar refilled</translation>
    </message>
    <message>
        <source>Put on the bill</source>
        <translation>Put on the bill</translation>
    </message>
    <message>
        <source>Taken off the bill</source>
        <translation>Taken off the bill</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Requisition</translation>
    </message>
    <message>
        <source>Requisition changed</source>
        <translation>Requisition changed</translation>
    </message>
    <message>
        <source>Requisition sent</source>
        <translation>Requisition sent</translation>
    </message>
    <message>
        <source>Requisition refused</source>
        <translation>Requisition refused</translation>
    </message>
    <message>
        <source>Requisition closed</source>
        <translation>Requisition closed</translation>
    </message>
    <message>
        <source>Requisition approved</source>
        <translation>Requisition approved</translation>
    </message>
    <message>
        <source>Issued by the store</source>
        <translation>Issued by the store</translation>
    </message>
    <message>
        <source>Count asked for</source>
        <translation>Count asked for</translation>
    </message>
    <message>
        <source>Counted for a stocktake</source>
        <translation>Counted for a stocktake</translation>
    </message>
    <message>
        <source>Counting finished</source>
        <translation>Counting finished</translation>
    </message>
    <message>
        <source>Count approved</source>
        <translation>Count approved</translation>
    </message>
    <message>
        <source>Count given up</source>
        <translation>Count given up</translation>
    </message>
    <message>
        <source>Repair given to somebody</source>
        <translation>Repair given to somebody</translation>
    </message>
    <message>
        <source>Urgency changed</source>
        <translation>Urgency changed</translation>
    </message>
    <message>
        <source>Room asked out of order</source>
        <translation>Room asked out of order</translation>
    </message>
    <message>
        <source>Out of order refused</source>
        <translation>Out of order refused</translation>
    </message>
    <message>
        <source>Front desk knows of the charge</source>
        <translation>Front desk knows of the charge</translation>
    </message>
    <message>
        <source>The repair of a hazard is checked by a photo of it, and there is none.</source>
        <translation>The repair of a hazard is checked by a photo of it, and there is none.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>Receipt signed</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>Reported missing</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>Key or radio: remark</source>
        <translation>Key or radio: remark</translation>
    </message>
    <message>
        <source>Written into the log</source>
        <translation>Written into the log</translation>
    </message>
    <message>
        <source>Log entry done</source>
        <translation>Log entry done</translation>
    </message>
    <message>
        <source>Log entry opened again</source>
        <translation>Log entry opened again</translation>
    </message>
    <message>
        <source>Log entry given to somebody</source>
        <translation>Log entry given to somebody</translation>
    </message>
    <message>
        <source>Log entry: remark</source>
        <translation>Log entry: remark</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>Shift handed over</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Handover withdrawn</source>
        <translation>Handover withdrawn</translation>
    </message>
    <message>
        <source>Notice published</source>
        <translation>Notice published</translation>
    </message>
    <message>
        <source>Notice read</source>
        <translation>Notice read</translation>
    </message>
    <message>
        <source>Notice withdrawn</source>
        <translation>Notice withdrawn</translation>
    </message>
    <message>
        <source>Work report signed</source>
        <translation>Work report signed</translation>
    </message>
    <message>
        <source>Work report approved</source>
        <translation>Work report approved</translation>
    </message>
    <message>
        <source>Work report sent back</source>
        <translation>Work report sent back</translation>
    </message>
    <message>
        <source>Shift planned</source>
        <translation>Shift planned</translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>Early shift</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>Day shift</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>Late shift</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>Night shift</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Sick</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>The office&apos;s server does not accept this code. Codes work once, for ten minutes: ask for a new one.</source>
        <translation>The office&apos;s server does not accept this code. Codes work once, for ten minutes: ask for a new one.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the tablet in the hotel&apos;s Wi-Fi, and is the address right?</source>
        <translation>Nothing answers at this address. Is the tablet in the hotel&apos;s Wi-Fi, and is the address right?</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address, or what answers there is not Turndown.</source>
        <translation>This is not a server&apos;s address, or what answers there is not Turndown.</translation>
    </message>
    <message>
        <source>This tablet cannot save. It cannot be used until that is repaired.</source>
        <translation>This tablet cannot save. It cannot be used until that is repaired.</translation>
    </message>
    <message>
        <source>Make this tablet one of the hotel&apos;s</source>
        <translation>Make this tablet one of the hotel&apos;s</translation>
    </message>
    <message>
        <source>The housekeeping office shows an address and a code under Tablets. This is needed once; afterwards the tablet works without a network.</source>
        <translation>The housekeeping office shows an address and a code under Tablets. This is needed once; afterwards the tablet works without a network.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Code from the office</source>
        <translation>Code from the office</translation>
    </message>
    <message>
        <source>Asking the office&apos;s server …</source>
        <translation>Asking the office&apos;s server …</translation>
    </message>
    <message>
        <source>Enrol this tablet</source>
        <translation>Enrol this tablet</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Find a room by its number</source>
        <translation>Find a room by its number</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FloorAreas</name>
    <message>
        <source>Public areas</source>
        <translation>Public areas</translation>
    </message>
</context>
<context>
    <name>FloorCell</name>
    <message>
        <source>Room %1, %2, %3</source>
        <translation>Room %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · nobody</source>
        <translation>%1 · nobody</translation>
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
        <translation>All</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Departures</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Floor %1</translation>
    </message>
    <message>
        <source>All floors</source>
        <translation>All floors</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms, as known at %1</source>
        <translation>
            <numerusform>%n room, as known at %1</numerusform>
            <numerusform>%n rooms, as known at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>There is no room %1</source>
        <translation>There is no room %1</translation>
    </message>
    <message>
        <source>No rooms here</source>
        <translation>No rooms here</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>Off sale</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · %2 ago</translation>
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
        <translation>Handed in at the office</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To …</source>
        <translation>To …</translation>
    </message>
    <message>
        <source>Hand to somebody: %1</source>
        <translation>Hand to somebody: %1</translation>
    </message>
</context>
<context>
    <name>FoundItemPage</name>
    <message>
        <source>Found in %1</source>
        <translation>Found in %1</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Something found</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>How is it kept?</translation>
    </message>
    <message>
        <source>Label, if it has one</source>
        <translation>Label, if it has one</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>More words, if needed</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Report it</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choose what it is</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>Say where</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Found &amp; lent</source>
        <translation>Found &amp; lent</translation>
    </message>
    <message>
        <source>Lent to guests</source>
        <translation>Lent to guests</translation>
    </message>
    <message>
        <source>To be handed in</source>
        <translation>To be handed in</translation>
    </message>
    <message>
        <source>Nothing to hand in, nothing is lent</source>
        <translation>Nothing to hand in, nothing is lent</translation>
    </message>
    <message>
        <source>What you find stands here until you hand it in, what guests borrow until they give it back.</source>
        <translation>What you find stands here until you hand it in, what guests borrow until they give it back.</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Something found</translation>
    </message>
</context>
<context>
    <name>GuestCharge</name>
    <message>
        <source>A guest caused it …</source>
        <translation>A guest caused it …</translation>
    </message>
    <message>
        <source>What may the guest owe?</source>
        <translation>What may the guest owe?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The front desk is told, and decides.</source>
        <translation>The front desk is told, and decides.</translation>
    </message>
</context>
<context>
    <name>HandOnPage</name>
    <message>
        <source>Hand on to</source>
        <translation>Hand on to</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Nobody has taken it over yet: your shift is not over before.</source>
        <translation>Nobody has taken it over yet: your shift is not over before.</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>Taken over by %1</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>Take over all %1</source>
        <translation>Take over all %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Keys and radios</source>
        <translation>Keys and radios</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>To be taken over</source>
        <translation>To be taken over</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Nothing to take over</translation>
    </message>
    <message>
        <source>Notices, what another shift hands over, the keys you have and your day&apos;s report stand here.</source>
        <translation>Notices, what another shift hands over, the keys you have and your day&apos;s report stand here.</translation>
    </message>
    <message>
        <source>Hand over my shift</source>
        <translation>Hand over my shift</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Check of %1</source>
        <translation>Check of %1</translation>
    </message>
    <message>
        <source>Touch-up is enough</source>
        <translation>Touch-up is enough</translation>
    </message>
    <message>
        <source>the attendant</source>
        <translation>the attendant</translation>
    </message>
    <message>
        <source>%1 % in order</source>
        <translation>%1 % in order</translation>
    </message>
    <message>
        <source>Cleaned by %1 · %2 % in order</source>
        <translation>Cleaned by %1 · %2 % in order</translation>
    </message>
    <message>
        <source>Pass: all in order</source>
        <translation>Pass: all in order</translation>
    </message>
    <message>
        <source>Touch-up, back to %1</source>
        <translation>Touch-up, back to %1</translation>
    </message>
    <message>
        <source>Clean again, back to %1</source>
        <translation>Clean again, back to %1</translation>
    </message>
</context>
<context>
    <name>LendPage</name>
    <message>
        <source>Lend to %1</source>
        <translation>Lend to %1</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>How many?</translation>
    </message>
    <message>
        <source>Label, if it has one</source>
        <translation>Label, if it has one</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>Lend it</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choose what it is</translation>
    </message>
</context>
<context>
    <name>LinenReturnCard</name>
    <message>
        <source>As much soiled linen out as clean in</source>
        <translation>As much soiled linen out as clean in</translation>
    </message>
    <message>
        <source>Soiled linen differs</source>
        <translation>Soiled linen differs</translation>
    </message>
    <message>
        <source>Tap to count what came out, is torn or stained</source>
        <translation>Tap to count what came out, is torn or stained</translation>
    </message>
    <message>
        <source>Soiled out · %1 in</source>
        <translation>Soiled out · %1 in</translation>
    </message>
    <message>
        <source>%1, soiled out</source>
        <translation>%1, soiled out</translation>
    </message>
    <message>
        <source>Of these torn</source>
        <translation>Of these torn</translation>
    </message>
    <message>
        <source>%1, torn</source>
        <translation>%1, torn</translation>
    </message>
    <message>
        <source>Of these stained for good</source>
        <translation>Of these stained for good</translation>
    </message>
    <message>
        <source>%1, stained for good</source>
        <translation>%1, stained for good</translation>
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
        <translation>Ask for it back</translation>
    </message>
    <message>
        <source>In my rooms</source>
        <translation>In my rooms</translation>
    </message>
    <message>
        <source>In other rooms</source>
        <translation>In other rooms</translation>
    </message>
    <message>
        <source>Should have been back at %1</source>
        <translation>Should have been back at %1</translation>
    </message>
    <message>
        <source>%1 of %2 out · lent by %3, %4</source>
        <translation>%1 of %2 out · lent by %3, %4</translation>
    </message>
    <message>
        <source>Lent by %1, %2</source>
        <translation>Lent by %1, %2</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Now in %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All %1 back</source>
        <translation>All %1 back</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>One back</translation>
    </message>
</context>
<context>
    <name>MinibarCard</name>
    <message>
        <source>Minibar of %1: %2</source>
        <translation>Minibar of %1: %2</translation>
    </message>
    <message>
        <source>The minibar lacks</source>
        <translation>The minibar lacks</translation>
    </message>
    <message>
        <source>The guest does not want us in now</source>
        <translation>The guest does not want us in now</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>Refilled</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MinibarsPage</name>
    <message>
        <source>Minibars to refill</source>
        <translation>Minibars to refill</translation>
    </message>
    <message>
        <source>Every minibar is full</source>
        <translation>Every minibar is full</translation>
    </message>
    <message>
        <source>A room stands here once its guest has taken something that nobody has put back.</source>
        <translation>A room stands here once its guest has taken something that nobody has put back.</translation>
    </message>
    <message>
        <source>Take along: %1</source>
        <translation>Take along: %1</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Which hand taps</source>
        <translation>Which hand taps</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Left hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Right hand</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>On its way to the server</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Signing out loses nothing: what waits belongs to the tablet and goes to the server by itself.</source>
        <translation>Signing out loses nothing: what waits belongs to the tablet and goes to the server by itself.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Found &amp; lent</source>
        <translation>Found &amp; lent</translation>
    </message>
    <message>
        <source>Repairs: %1 wait for your answer</source>
        <translation>Repairs: %1 wait for your answer</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Handover: %1 waiting</source>
        <translation>Handover: %1 waiting</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>My rooms</source>
        <translation>My rooms</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Found &amp; lent</source>
        <translation>Found &amp; lent</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>What should the next person know?</source>
        <translation>What should the next person know?</translation>
    </message>
    <message>
        <source>Everyone in the department can read it. Please write nothing about guests themselves.</source>
        <translation>Everyone in the department can read it. Please write nothing about guests themselves.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>What did you see?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>That is not here any more.</source>
        <translation>That is not here any more.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>That is not possible now.</translation>
    </message>
    <message>
        <source>That could not be understood.</source>
        <translation>That could not be understood.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>%1, %2 · stands until it is withdrawn</source>
        <translation>%1, %2 · stands until it is withdrawn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You read it at %1</source>
        <translation>You read it at %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>What I saw in %1</source>
        <translation>What I saw in %1</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>Front desk: %1</translation>
    </message>
    <message>
        <source>The room is</source>
        <translation>The room is</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Luggage</translation>
    </message>
    <message>
        <source>The front desk will look into it. What it says of the room stays as it is.</source>
        <translation>The front desk will look into it. What it says of the room stays as it is.</translation>
    </message>
    <message>
        <source>Keep what I saw</source>
        <translation>Keep what I saw</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Whoever is nearest</source>
        <translation>Whoever is nearest</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Remove photo %1</source>
        <translation>Remove photo %1</translation>
    </message>
    <message>
        <source>What you take with this tablet&apos;s camera stands here, to be added with one tap.</source>
        <translation>What you take with this tablet&apos;s camera stands here, to be added with one tap.</translation>
    </message>
    <message>
        <source>Tap a picture of this tablet to add it.</source>
        <translation>Tap a picture of this tablet to add it.</translation>
    </message>
    <message>
        <source>Add the picture of %1</source>
        <translation>Add the picture of %1</translation>
    </message>
    <message>
        <source>More pictures</source>
        <translation>More pictures</translation>
    </message>
    <message>
        <source>This tablet&apos;s storage is nearly full.</source>
        <translation>This tablet&apos;s storage is nearly full.</translation>
    </message>
    <message>
        <source>500 photos wait for the network: this one was not kept.</source>
        <translation>500 photos wait for the network: this one was not kept.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>This file is no picture.</translation>
    </message>
    <message>
        <source>This tablet could not keep the photo.</source>
        <translation>This tablet could not keep the photo.</translation>
    </message>
    <message>
        <source>It can be sent without a photo.</source>
        <translation>It can be sent without a photo.</translation>
    </message>
</context>
<context>
    <name>PhotoThumb</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>%1, not on this tablet yet</source>
        <translation>%1, not on this tablet yet</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Pictures on this tablet</source>
        <translation>Pictures on this tablet</translation>
    </message>
    <message>
        <source>Tap one to add it</source>
        <translation>Tap one to add it</translation>
    </message>
    <message>
        <source>Add the picture of %1</source>
        <translation>Add the picture of %1</translation>
    </message>
    <message>
        <source>There are no pictures on this tablet</source>
        <translation>There are no pictures on this tablet</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Delete a digit</source>
        <translation>Delete a digit</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 rooms · %3 of %4 credits</source>
        <translation>%1 of %2 rooms · %3 of %4 credits</translation>
    </message>
    <message>
        <source>%1 in rooms</source>
        <translation>%1 in rooms</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>For support: %1</source>
        <translation>For support: %1</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>On its way to the server</translation>
    </message>
    <message>
        <source>The server has acknowledged everything that was tapped here.</source>
        <translation>The server has acknowledged everything that was tapped here.</translation>
    </message>
    <message>
        <source>What waits is saved on this tablet and survives a flat battery. It goes to the server by itself, in this order.</source>
        <translation>What waits is saved on this tablet and survives a flat battery. It goes to the server by itself, in this order.</translation>
    </message>
    <message>
        <source>Last contact with the server at %1.</source>
        <translation>Last contact with the server at %1.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) go to the server after that, one after the other. None leaves this tablet before the server has it.</source>
        <translation>
            <numerusform>%n photo goes to the server after that. It stays on this tablet until the server has it.</numerusform>
            <numerusform>%n photos go to the server after that, one after the other. They stay on this tablet until the server has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n photo(s). They stay on this tablet; tell the office.</source>
        <translation>
            <numerusform>The server does not take %n photo. It stays on this tablet; tell the office.</numerusform>
            <numerusform>The server does not take %n photos. They stay on this tablet; tell the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Repair, %1: %2</source>
        <translation>Repair, %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <translation>Done by %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Reported by %1, %2</source>
        <translation>Reported by %1, %2</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>I&apos;ll do it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RepairDonePage</name>
    <message>
        <source>Repaired in %1</source>
        <translation>Repaired in %1</translation>
    </message>
    <message>
        <source>A photo of the repair</source>
        <translation>A photo of the repair</translation>
    </message>
    <message>
        <source>What could hurt somebody is checked by a photo.</source>
        <translation>What could hurt somebody is checked by a photo.</translation>
    </message>
    <message>
        <source>What was done, if needed</source>
        <translation>What was done, if needed</translation>
    </message>
    <message>
        <source>It is repaired</source>
        <translation>It is repaired</translation>
    </message>
</context>
<context>
    <name>RepairFacts</name>
    <message>
        <source>Came back within 30 days</source>
        <translation>Came back within 30 days</translation>
    </message>
    <message>
        <source>Came back: %1 was reported %2</source>
        <translation>Came back: %1 was reported %2</translation>
    </message>
    <message>
        <source>Reported by %1, %2</source>
        <translation>Reported by %1, %2</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <translation>%1 is on it</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Given to %1</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <translation>Done by %1, %2</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>Checked by %1</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>After the repair</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Guest charge %1: %2 · the front desk knows</source>
        <translation>Guest charge %1: %2 · the front desk knows</translation>
    </message>
    <message>
        <source>Guest charge %1: %2 · the front desk has yet to hear</source>
        <translation>Guest charge %1: %2 · the front desk has yet to hear</translation>
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
        <translation>Came back within 30 days</translation>
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
        <translation>Perhaps the same as: %1</translation>
    </message>
    <message>
        <source>Reported by %1 before.</source>
        <translation>Reported by %1 before.</translation>
    </message>
    <message>
        <source>No photo shows the repair.</source>
        <translation>No photo shows the repair.</translation>
    </message>
    <message>
        <source>What could hurt somebody is checked by a photo. Open it again and ask for one.</source>
        <translation>What could hurt somebody is checked by a photo. Open it again and ask for one.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>It is the same</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>It is another one</translation>
    </message>
    <message>
        <source>Ask out of order</source>
        <translation>Ask out of order</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>Open room %1</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>I&apos;ll do it</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Done …</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>It is in order</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Refuse …</translation>
    </message>
    <message>
        <source>Take off sale</source>
        <translation>Take off sale</translation>
    </message>
</context>
<context>
    <name>RepairSayPage</name>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Ask out of order</source>
        <translation>Ask out of order</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>What others should know</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>What is still wrong</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>Say it in a few words</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Danger, at once</source>
        <translation>Danger, at once</translation>
    </message>
    <message>
        <source>%1 over, was due %2</source>
        <translation>%1 over, was due %2</translation>
    </message>
    <message>
        <source>%1 left, due %2</source>
        <translation>%1 left, due %2</translation>
    </message>
    <message>
        <source>By the end of the day, %1</source>
        <translation>By the end of the day, %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>Done, to be checked</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Belongs to another report</source>
        <translation>Belongs to another report</translation>
    </message>
    <message>
        <source>Asked out of order: the manager has not answered</source>
        <translation>Asked out of order: the manager has not answered</translation>
    </message>
    <message>
        <source>The room is off sale</source>
        <translation>The room is off sale</translation>
    </message>
    <message>
        <source>Out of order was refused</source>
        <translation>Out of order was refused</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairsPage</name>
    <message>
        <source>To repair</source>
        <translation>To repair</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Out of order?</source>
        <translation>Out of order?</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>What is reported as broken stands here until its repair has been checked.</source>
        <translation>What is reported as broken stands here until its repair has been checked.</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Request, %1: %2</source>
        <translation>Request, %1: %2</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>I&apos;ll do it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>Open room %1</translation>
    </message>
    <message>
        <source>Hand on …</source>
        <translation>Hand on …</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Not wanted any more</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Others&apos;</source>
        <translation>Others&apos;</translation>
    </message>
</context>
<context>
    <name>RequestDue</name>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>At a time</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>In %1 min</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
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
        <translation>%1 is on it</translation>
    </message>
    <message>
        <source>For %1 · asked by %2, %3</source>
        <translation>For %1 · asked by %2, %3</translation>
    </message>
    <message>
        <source>For whoever is nearest · asked by %1, %2</source>
        <translation>For whoever is nearest · asked by %1, %2</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request from %1</source>
        <translation>Request from %1</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>How many?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Whoever is nearest</source>
        <translation>Whoever is nearest</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>For whom: %1</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>More words, if needed</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Ask for it</translation>
    </message>
    <message>
        <source>Choose what is wanted</source>
        <translation>Choose what is wanted</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>Say where</translation>
    </message>
</context>
<context>
    <name>RequestPlace</name>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>There is no room %1</source>
        <translation>There is no room %1</translation>
    </message>
    <message>
        <source>In a public area …</source>
        <translation>In a public area …</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Nothing is asked for</source>
        <translation>Nothing is asked for</translation>
    </message>
    <message>
        <source>What guests and the house ask for stands here until it is done.</source>
        <translation>What guests and the house ask for stands here until it is done.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
</context>
<context>
    <name>RequisitionCard</name>
    <message>
        <source>Requisition, %1</source>
        <translation>Requisition, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waits for the manager</source>
        <translation>Waits for the manager</translation>
    </message>
    <message>
        <source>To be issued</source>
        <translation>To be issued</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not at the server yet</source>
        <translation>Not at the server yet</translation>
    </message>
    <message>
        <source>%1 of %2 issued · %3 asked</source>
        <translation>%1 of %2 issued · %3 asked</translation>
    </message>
    <message>
        <source>Asked by %1 at %2</source>
        <translation>Asked by %1 at %2</translation>
    </message>
    <message>
        <source>Send to the manager</source>
        <translation>Send to the manager</translation>
    </message>
    <message>
        <source>Approve as asked</source>
        <translation>Approve as asked</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Issue what is open</source>
        <translation>Issue what is open</translation>
    </message>
    <message>
        <source>The rest is not needed</source>
        <translation>The rest is not needed</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
</context>
<context>
    <name>RequisitionPage</name>
    <message>
        <source>Ask the store</source>
        <translation>Ask the store</translation>
    </message>
    <message>
        <source>For %1 · change only what differs</source>
        <translation>For %1 · change only what differs</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>More items</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Keep as a draft</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n item(s)</source>
        <translation>
            <numerusform>Ask for %n item</numerusform>
            <numerusform>Ask for %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill from the store</source>
        <translation>Refill from the store</translation>
    </message>
    <message numerus="yes">
        <source>Brought %n item(s)</source>
        <translation>
            <numerusform>Brought %n item</numerusform>
            <numerusform>Brought %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReworkLines</name>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Not in order, says %1</source>
        <translation>Not in order, says %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Two versions of it</source>
        <translation>Two versions of it</translation>
    </message>
    <message>
        <source>Nobody enters</source>
        <translation>Nobody enters</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>for %1, since %2</translation>
    </message>
    <message>
        <source>Cleaned by %1</source>
        <translation>Cleaned by %1</translation>
    </message>
    <message>
        <source>Waiting for check</source>
        <translation>Waiting for check</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 is here</translation>
    </message>
    <message>
        <source>A guest is waiting for it</source>
        <translation>A guest is waiting for it</translation>
    </message>
    <message>
        <source>Make up room, please</source>
        <translation>Make up room, please</translation>
    </message>
    <message>
        <source>Room %1, %2, %3</source>
        <translation>Room %1, %2, %3</translation>
    </message>
    <message>
        <source>Hold and drag, or press Control and an arrow key, to move it in your order</source>
        <translation>Hold and drag, or press Control and an arrow key, to move it in your order</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Rush</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1, room %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Floor %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask after the guest: %1</source>
        <translation>Ask after the guest: %1</translation>
    </message>
    <message>
        <source>Ask for what was lent</source>
        <translation>Ask for what was lent</translation>
    </message>
</context>
<context>
    <name>RoomDefects</name>
    <message>
        <source>To be repaired</source>
        <translation>To be repaired</translation>
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
        <translation>Open the repair: %1</translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>next guest today</source>
        <translation>next guest today</translation>
    </message>
    <message>
        <source>next guest %1</source>
        <translation>next guest %1</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1 · %2, %3</source>
        <translation>Seen: %1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Rush</translation>
    </message>
    <message>
        <source>Guest is waiting</source>
        <translation>Guest is waiting</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Failed by %1. Please clean again.</source>
        <translation>Failed by %1. Please clean again.</translation>
    </message>
    <message>
        <source>Two people said different things about this room; a supervisor decides.</source>
        <translation>Two people said different things about this room; a supervisor decides.</translation>
    </message>
    <message>
        <source>Touch-up: %1</source>
        <translation>Touch-up: %1</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 is here</translation>
    </message>
    <message>
        <source>Cleaned by %1</source>
        <translation>Cleaned by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n special requests: ask the office</source>
        <translation>
            <numerusform>%n special request: ask the office</numerusform>
            <numerusform>%n special requests: ask the office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomHistory</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing is known of its past yet.</source>
        <translation>Nothing is known of its past yet.</translation>
    </message>
</context>
<context>
    <name>RoomNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>Room %1</translation>
    </message>
    <message>
        <source>Floor %1 · %2</source>
        <translation>Floor %1 · %2</translation>
    </message>
    <message>
        <source>There is no room %1</source>
        <translation>There is no room %1</translation>
    </message>
</context>
<context>
    <name>RoomPlace</name>
    <message>
        <source>Place %1 in my order</source>
        <translation>Place %1 in my order</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>%1 earlier in my order</source>
        <translation>%1 earlier in my order</translation>
    </message>
    <message>
        <source>%1 later in my order</source>
        <translation>%1 later in my order</translation>
    </message>
</context>
<context>
    <name>RoomRequests</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RoomStandard</name>
    <message>
        <source>How it should look</source>
        <translation>How it should look</translation>
    </message>
</context>
<context>
    <name>RoomSteps</name>
    <message>
        <source>Clean. Waiting for a check by someone else.</source>
        <translation>Clean. Waiting for a check by someone else.</translation>
    </message>
    <message>
        <source>Inspected. Nothing left to do here.</source>
        <translation>Inspected. Nothing left to do here.</translation>
    </message>
    <message>
        <source>Double-locked: nobody enters.</source>
        <translation>Double-locked: nobody enters.</translation>
    </message>
    <message>
        <source>Out of order: not to be cleaned.</source>
        <translation>Out of order: not to be cleaned.</translation>
    </message>
    <message>
        <source>Nothing for you to do here now.</source>
        <translation>Nothing for you to do here now.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Fail …</source>
        <translation>Fail …</translation>
    </message>
    <message>
        <source>Pass: all in order</source>
        <translation>Pass: all in order</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
</context>
<context>
    <name>RoomThings</name>
    <message>
        <source>Found item</source>
        <translation>Found item</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Lent to the guest</source>
        <translation>Lent to the guest</translation>
    </message>
</context>
<context>
    <name>RoomTiles</name>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Supplies &amp; linen</source>
        <translation>Supplies &amp; linen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>What I saw</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>Service refused</translation>
    </message>
    <message>
        <source>Make up room</source>
        <translation>Make up room</translation>
    </message>
    <message>
        <source>Double-locked</source>
        <translation>Double-locked</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>Touch-up</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Departures</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>My rooms</source>
        <translation>My rooms</translation>
    </message>
    <message>
        <source>No room %1 on your list</source>
        <translation>No room %1 on your list</translation>
    </message>
    <message>
        <source>No rooms are assigned to you</source>
        <translation>No rooms are assigned to you</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nothing left to do</translation>
    </message>
    <message>
        <source>No rooms here</source>
        <translation>No rooms here</translation>
    </message>
    <message>
        <source>The floor lead hands out rooms. All rooms are under Floor.</source>
        <translation>The floor lead hands out rooms. All rooms are under Floor.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are still shut</source>
        <translation>
            <numerusform>%n room is still shut</numerusform>
            <numerusform>%n rooms are still shut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Cleaned by %1</source>
        <translation>Cleaned by %1</translation>
    </message>
    <message>
        <source>Passed by %1, %2</source>
        <translation>Passed by %1, %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Check room %1</source>
        <translation>Check room %1</translation>
    </message>
    <message>
        <source>In order, says %1 too</source>
        <translation>In order, says %1 too</translation>
    </message>
</context>
<context>
    <name>ShiftEndPage</name>
    <message>
        <source>Hand over my shift</source>
        <translation>Hand over my shift</translation>
    </message>
    <message>
        <source>The next shift takes over each of these. Yours is not over before.</source>
        <translation>The next shift takes over each of these. Yours is not over before.</translation>
    </message>
    <message>
        <source>What else should the next shift know?</source>
        <translation>What else should the next shift know?</translation>
    </message>
    <message>
        <source>Goes on in the next shift</source>
        <translation>Goes on in the next shift</translation>
    </message>
    <message>
        <source>Nothing goes on in the next shift</source>
        <translation>Nothing goes on in the next shift</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>Early shift</source>
        <translation>Early shift</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>Day shift</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>Late shift</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>Night shift</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no sign any more</source>
        <translation>no sign any more</translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <translation>%1 · with %2</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>In the office</translation>
    </message>
    <message>
        <source>Should have been back at %1</source>
        <translation>Should have been back at %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Due back at %1</source>
        <translation>Due back at %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>That PIN is not right. Try again.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Too many wrong PINs. Try again in %1.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Nobody to sign in yet</source>
        <translation>Nobody to sign in yet</translation>
    </message>
    <message>
        <source>The people of the hotel come with the first contact to the server. This happens by itself.</source>
        <translation>The people of the hotel come with the first contact to the server. This happens by itself.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Less: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>Two counts differ</source>
        <translation>Two counts differ</translation>
    </message>
    <message>
        <source>Below zero: please count</source>
        <translation>Below zero: please count</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>counted %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 of %3, %4</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>StockDeeds</name>
    <message>
        <source>Counted: %1 here</source>
        <translation>Counted: %1 here</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>Restock %1 from the store</source>
        <translation>Restock %1 from the store</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Torn or broken: %1</source>
        <translation>Torn or broken: %1</translation>
    </message>
    <message>
        <source>Par: %1</source>
        <translation>Par: %1</translation>
    </message>
    <message>
        <source>%1 to the laundry</source>
        <translation>%1 to the laundry</translation>
    </message>
</context>
<context>
    <name>StockItemPage</name>
    <message>
        <source>of %1 · %2</source>
        <translation>of %1 · %2</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Store: %1</translation>
    </message>
    <message>
        <source>Last counted at %1 by %2</source>
        <translation>Last counted at %1 by %2</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>Two counts differ; a supervisor decides which one stands.</source>
        <translation>Two counts differ; a supervisor decides which one stands.</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>How many?</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Everything is at its par.</source>
        <translation>Everything is at its par.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are below par.</source>
        <translation>
            <numerusform>%n item is below par.</numerusform>
            <numerusform>%n items are below par.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>No stock is kept here yet</source>
        <translation>No stock is kept here yet</translation>
    </message>
    <message>
        <source>It appears with the first item that is used, counted or restocked.</source>
        <translation>It appears with the first item that is used, counted or restocked.</translation>
    </message>
    <message>
        <source>Requisitions and counts: %1</source>
        <translation>Requisitions and counts: %1</translation>
    </message>
    <message>
        <source>Requisitions and counts</source>
        <translation>Requisitions and counts</translation>
    </message>
    <message>
        <source>Ask the store</source>
        <translation>Ask the store</translation>
    </message>
    <message>
        <source>%1 · %2 low</source>
        <translation>%1 · %2 low</translation>
    </message>
    <message>
        <source>Minibars: %1</source>
        <translation>Minibars: %1</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Refill</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Requisitions and counts</source>
        <translation>Requisitions and counts</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>To be counted</translation>
    </message>
    <message>
        <source>Asked of the store</source>
        <translation>Asked of the store</translation>
    </message>
    <message>
        <source>Nothing is asked for</source>
        <translation>Nothing is asked for</translation>
    </message>
    <message>
        <source>Requisitions stand here until they are issued, count sheets until they are decided on.</source>
        <translation>Requisitions stand here until they are issued, count sheets until they are decided on.</translation>
    </message>
    <message>
        <source>Have this counted: %1</source>
        <translation>Have this counted: %1</translation>
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
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Shut out by the office</source>
        <translation>Shut out by the office</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Update needed</translation>
    </message>
    <message numerus="yes">
        <source>%n needs attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Clock is %1 min off</source>
        <translation>Clock is %1 min off</translation>
    </message>
    <message>
        <source>All at server</source>
        <translation>All at server</translation>
    </message>
    <message>
        <source>All at server %1</source>
        <translation>All at server %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) waiting</source>
        <translation>
            <numerusform>%n photo waiting</numerusform>
            <numerusform>%n photos waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingWords</name>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Computer or tablet</source>
        <translation>Computer or tablet</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation>Passport or identity card</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>Jewellery</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Glasses</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Clothing</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Shoes</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Toy</source>
        <translation>Toy</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Umbrella</translation>
    </message>
    <message>
        <source>Toiletries</source>
        <translation>Toiletries</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Lighter or blade</source>
        <translation>Lighter or blade</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>Valuable</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Perishable</source>
        <translation>Perishable</translation>
    </message>
    <message>
        <source>Hazardous</source>
        <translation>Hazardous</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Iron</translation>
    </message>
    <message>
        <source>Ironing board</source>
        <translation>Ironing board</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Hair dryer</source>
        <translation>Hair dryer</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Kettle</translation>
    </message>
    <message>
        <source>Humidifier</source>
        <translation>Humidifier</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>Extra bed</source>
        <translation>Extra bed</translation>
    </message>
    <message>
        <source>Baby cot</source>
        <translation>Baby cot</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Pillow</translation>
    </message>
    <message>
        <source>Blanket</source>
        <translation>Blanket</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Its guest leaves today</source>
        <translation>Its guest leaves today</translation>
    </message>
    <message>
        <source>Its guest has left</source>
        <translation>Its guest has left</translation>
    </message>
    <message>
        <source>Its guest has moved to %1</source>
        <translation>Its guest has moved to %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TouchUpPage</name>
    <message>
        <source>Touch-up of %1</source>
        <translation>Touch-up of %1</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Why is it needed?</translation>
    </message>
    <message>
        <source>The room leaves those that are ready, and goes onto somebody&apos;s list as a touch-up.</source>
        <translation>The room leaves those that are ready, and goes onto somebody&apos;s list as a touch-up.</translation>
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
        <translation>Undo</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
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
        <translation>%1 · Ask after the guest</translation>
    </message>
    <message>
        <source>Last asked: %1 · %2, %3</source>
        <translation>Last asked: %1 · %2, %3</translation>
    </message>
    <message>
        <source>Floor %1 · nobody</source>
        <translation>Floor %1 · nobody</translation>
    </message>
    <message>
        <source>Floor %1 · %2</source>
        <translation>Floor %1 · %2</translation>
    </message>
    <message>
        <source>Open room %1</source>
        <translation>Open room %1</translation>
    </message>
    <message>
        <source>Ask after the guest</source>
        <translation>Ask after the guest</translation>
    </message>
</context>
<context>
    <name>WelfarePage</name>
    <message>
        <source>The guest of %1</source>
        <translation>The guest of %1</translation>
    </message>
    <message>
        <source>How did you find them?</source>
        <translation>How did you find them?</translation>
    </message>
    <message>
        <source>More words, if needed</source>
        <translation>More words, if needed</translation>
    </message>
    <message>
        <source>Call the duty manager at once, and stay close by.</source>
        <translation>Call the duty manager at once, and stay close by.</translation>
    </message>
    <message>
        <source>Do not go in alone. The supervisor decides what happens next.</source>
        <translation>Do not go in alone. The supervisor decides what happens next.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Choose how you found them</source>
        <translation>Choose how you found them</translation>
    </message>
</context>
<context>
    <name>WelfareStrip</name>
    <message>
        <source>Last asked: %1 · %2, %3</source>
        <translation>Last asked: %1 · %2, %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Ask after the guest</source>
        <translation>Ask after the guest</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Dirty</source>
        <translation>Dirty</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Clean again</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Clean</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>Touch-up</source>
        <translation>Touch-up</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>Service refused</translation>
    </message>
    <message>
        <source>Double-locked</source>
        <translation>Double-locked</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Stayover</source>
        <translation>Stayover</translation>
    </message>
    <message>
        <source>Turndown</source>
        <translation>Turndown</translation>
    </message>
    <message>
        <source>Deep clean</source>
        <translation>Deep clean</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Vacant · arrival today</source>
        <translation>Vacant · arrival today</translation>
    </message>
    <message>
        <source>Guest has left</source>
        <translation>Guest has left</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Arrived today</translation>
    </message>
    <message>
        <source>Day use</source>
        <translation>Day use</translation>
    </message>
    <message>
        <source>Guest stays on</source>
        <translation>Guest stays on</translation>
    </message>
    <message>
        <source>Due out today</source>
        <translation>Due out today</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupied</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupied</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>No luggage</source>
        <translation>No luggage</translation>
    </message>
    <message>
        <source>Light luggage</source>
        <translation>Light luggage</translation>
    </message>
    <message>
        <source>Normal luggage</source>
        <translation>Normal luggage</translation>
    </message>
    <message>
        <source>Front desk: %1 / seen: %2</source>
        <translation>Front desk: %1 / seen: %2</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>Attendant</translation>
    </message>
    <message>
        <source>Floor lead</source>
        <translation>Floor lead</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Office clerk</source>
        <translation>Office clerk</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>Storekeeper</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Engineer</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation>Night duty</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Front office system</source>
        <translation>Front office system</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Floor %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Room %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Laundry</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Linen</translation>
    </message>
    <message>
        <source>Guest supplies</source>
        <translation>Guest supplies</translation>
    </message>
    <message>
        <source>Minibar</source>
        <translation>Minibar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>piece</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>bottle</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>pair</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bag</translation>
    </message>
    <message>
        <source>box</source>
        <translation>box</translation>
    </message>
    <message>
        <source>can</source>
        <translation>can</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>Public area</translation>
    </message>
    <message>
        <source>%1 · %2 credits</source>
        <translation>%1 · %2 credits</translation>
    </message>
    <message>
        <source>Floor %1, soiled</source>
        <translation>Floor %1, soiled</translation>
    </message>
    <message>
        <source>In rooms of floor %1</source>
        <translation>In rooms of floor %1</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This tablet cannot save. The last tap was not recorded: use another tablet and tell the office.</source>
        <translation>This tablet cannot save. The last tap was not recorded: use another tablet and tell the office.</translation>
    </message>
    <message>
        <source>Something is wrong with this tablet. Use another one and tell the office.</source>
        <translation>Something is wrong with this tablet. Use another one and tell the office.</translation>
    </message>
</context>
</TS>
