<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbilityCard</name>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message numerus="yes">
        <source>Test again %n week(s) after the post-test</source>
        <translation>
            <numerusform>Test again %n week after the post-test</numerusform>
            <numerusform>Test again %n weeks after the post-test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message numerus="yes">
        <source>%n place(s) blanked out.</source>
        <translation>
            <numerusform>%n place blanked out.</numerusform>
            <numerusform>%n places blanked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) like text (dashed).</source>
        <translation>
            <numerusform>%n more looks like text (dashed).</numerusform>
            <numerusform>%n more look like text (dashed).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>Papers (%n)</source>
        <translation>
            <numerusform>Papers (%n)</numerusform>
            <numerusform>Papers (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>It can be published. %n warning(s):</source>
        <translation>
            <numerusform>It can be published. %n warning:</numerusform>
            <numerusform>It can be published. %n warnings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to be mended before it can be published:</source>
        <translation>
            <numerusform>%n fault to be mended before it can be published:</numerusform>
            <numerusform>%n faults to be mended before it can be published:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyStartView</name>
    <message numerus="yes">
        <source>about %n minute(s); you can break off and go on later</source>
        <translation>
            <numerusform>about %n minute; you can break off and go on later</numerusform>
            <numerusform>about %n minutes; you can break off and go on later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamPauseView</name>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>%1 of %n scan answered</numerusform>
            <numerusform>%1 of %n scans answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Really: hand it in with %n scan(s) unanswered</source>
        <translation>
            <numerusform>Really: hand it in with %n scan unanswered</numerusform>
            <numerusform>Really: hand it in with %n scans unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamResultView</name>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>%1 of %n scan answered</numerusform>
            <numerusform>%1 of %n scans answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) used</source>
        <translation>
            <numerusform>%n minute used</numerusform>
            <numerusform>%n minutes used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n sitting</numerusform>
            <numerusform>%n sittings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) noted</source>
        <translation>
            <numerusform>%n break noted</numerusform>
            <numerusform>%n breaks noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamStartView</name>
    <message numerus="yes">
        <source>%1 of %n case(s) are made. The exam begins when all are.</source>
        <translation>
            <numerusform>%1 of %n case is made. The exam begins when it is.</numerusform>
            <numerusform>%1 of %n cases are made. The exam begins when all are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s) are needed, and only %1 are there that you have not seen.</source>
        <translation>
            <numerusform>%n new case is needed, and only %1 are there that you have not seen.</numerusform>
            <numerusform>%n new cases are needed, and only %1 are there that you have not seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamStrip</name>
    <message numerus="yes">
        <source>%n scan(s) left in it</source>
        <translation>
            <numerusform>%n scan left in it</numerusform>
            <numerusform>%n scans left in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minute(s)</source>
        <translation>
            <numerusform>%1 in %n minute</numerusform>
            <numerusform>%1 in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) await the key. The verdict comes from whoever has it.</source>
        <translation>
            <numerusform>%n answer awaits the key. The verdict comes from whoever has it.</numerusform>
            <numerusform>%n answers await the key. The verdict comes from whoever has it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsPage</name>
    <message numerus="yes">
        <source>No pack was made: %n thing(s) in the set must be mended first.</source>
        <translation>
            <numerusform>No pack was made: %n thing in the set must be mended first.</numerusform>
            <numerusform>No pack was made: %n things in the set must be mended first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n discrepancies reported</source>
        <translation>
            <numerusform>%n discrepancy reported</numerusform>
            <numerusform>%n discrepancies reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message numerus="yes">
        <source>Take along what is given of this set (%n)</source>
        <translation>
            <numerusform>Take along what is given of this set (%n)</numerusform>
            <numerusform>Take along what is given of this set (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeAssignments</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeComments</name>
    <message numerus="yes">
        <source>%n comment(s) for you</source>
        <translation>
            <numerusform>%n comment for you</numerusform>
            <numerusform>%n comments for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message numerus="yes">
        <source>%n case(s), chosen one after the other by what you need most.</source>
        <translation>
            <numerusform>%n case, chosen by what you need most.</numerusform>
            <numerusform>%n cases, chosen one after the other by what you need most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWeek</name>
    <message numerus="yes">
        <source>%n minute(s) at work</source>
        <translation>
            <numerusform>%n minute at work</numerusform>
            <numerusform>%n minutes at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation>
            <numerusform>of %n minute</numerusform>
            <numerusform>of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>%n minute to go</numerusform>
            <numerusform>%n minutes to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half a year: %1 of %n minute(s)</source>
        <translation>
            <numerusform>Half a year: %1 of %n minute</numerusform>
            <numerusform>Half a year: %1 of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) left out</source>
        <translation>
            <numerusform>%n entry left out</numerusform>
            <numerusform>%n entries left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in</source>
        <translation>
            <numerusform>%n case came in</numerusform>
            <numerusform>%n cases came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to find</source>
        <translation>
            <numerusform>%n with something to find</numerusform>
            <numerusform>%n with something to find</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear</source>
        <translation>
            <numerusform>%n clear</numerusform>
            <numerusform>%n clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n picture left out</numerusform>
            <numerusform>%n pictures left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPersonPart</name>
    <message numerus="yes">
        <source>%n earlier session(s)…</source>
        <translation>
            <numerusform>%n earlier session…</numerusform>
            <numerusform>%n earlier sessions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxSetPart</name>
    <message numerus="yes">
        <source>First answers only, of %n person(s). The keys of this draft can be mended in the studio.</source>
        <translation>
            <numerusform>First answers only, of %n person. The keys of this draft can be mended in the studio.</numerusform>
            <numerusform>First answers only, of %n people. The keys of this draft can be mended in the studio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). Keys are mended by the author of the set, in the studio, where it is a draft.</source>
        <translation>
            <numerusform>First answers only, of %n person. Keys are mended by the author of the set, in the studio, where it is a draft.</numerusform>
            <numerusform>First answers only, of %n people. Keys are mended by the author of the set, in the studio, where it is a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxTalk</name>
    <message numerus="yes">
        <source>To all who missed it (%n)</source>
        <translation>
            <numerusform>To all who missed it (%n)</numerusform>
            <numerusform>To all who missed it (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all who marked there (%n)</source>
        <translation>
            <numerusform>To all who marked there (%n)</numerusform>
            <numerusform>To all who marked there (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all (%n)</source>
        <translation>
            <numerusform>To all (%n)</numerusform>
            <numerusform>To all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxTitle</name>
    <message numerus="yes">
        <source>Send replies (%n)</source>
        <translation>
            <numerusform>Send replies (%n)</numerusform>
            <numerusform>Send replies (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message numerus="yes">
        <source>%n comment(s) kept. They go out with “Send replies”.</source>
        <translation>
            <numerusform>%n comment kept. It goes out with “Send replies”.</numerusform>
            <numerusform>%n comments kept. They go out with “Send replies”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that waited are scored now.</source>
        <translation>
            <numerusform>%n answer that waited is scored now.</numerusform>
            <numerusform>%n answers that waited are scored now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message numerus="yes">
        <source>%1 has not practised for %n day(s).</source>
        <translation>
            <numerusform>%1 has not practised for %n day.</numerusform>
            <numerusform>%1 has not practised for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for their key.</source>
        <translation>
            <numerusform>%n answer waits for its key.</numerusform>
            <numerusform>%n answers wait for their key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not sent yet</source>
        <translation>
            <numerusform>%n comment not sent yet</numerusform>
            <numerusform>%n comments not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a key</source>
        <translation>
            <numerusform>%n waiting for a key</numerusform>
            <numerusform>%n waiting for a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message numerus="yes">
        <source>%n exercise set(s)</source>
        <translation>
            <numerusform>%n exercise set</numerusform>
            <numerusform>%n exercise sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message numerus="yes">
        <source>Make %n case(s)</source>
        <translation>
            <numerusform>Make %n case</numerusform>
            <numerusform>Make %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) came in.</source>
        <translation>
            <numerusform>%n outline came in.</numerusform>
            <numerusform>%n outlines came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the file are not here.</source>
        <translation>
            <numerusform>%n picture of the file is not here.</numerusform>
            <numerusform>%n pictures of the file are not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in the set.</source>
        <translation>
            <numerusform>%n case is in the set.</numerusform>
            <numerusform>%n cases are in the set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyResultsDialog</name>
    <message numerus="yes">
        <source>%n file(s) are being taken in.</source>
        <translation>
            <numerusform>%n file is being taken in.</numerusform>
            <numerusform>%n files are being taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>%n answer is new.</numerusform>
            <numerusform>%n answers are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed to your card.</source>
        <translation>
            <numerusform>%n file is sealed to your card.</numerusform>
            <numerusform>%n files are sealed to your card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message numerus="yes">
        <source>Marks: %n</source>
        <translation>
            <numerusform>Marks: %n</numerusform>
            <numerusform>Marks: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansPanel</name>
    <message numerus="yes">
        <source>Do the same to %n other(s)</source>
        <translation>
            <numerusform>Do the same to %n other</numerusform>
            <numerusform>Do the same to %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansSteps</name>
    <message numerus="yes">
        <source>%n view(s) were found; they will be one case.</source>
        <translation>
            <numerusform>%n view was found; it will be one case.</numerusform>
            <numerusform>%n views were found; they will be one case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message numerus="yes">
        <source>%n thing(s) wrong on purpose</source>
        <translation>
            <numerusform>%n thing wrong on purpose</numerusform>
            <numerusform>%n things wrong on purpose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCases</name>
    <message numerus="yes">
        <source>Take %n case(s)</source>
        <translation>
            <numerusform>Take %n case</numerusform>
            <numerusform>Take %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickWindow</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message numerus="yes">
        <source>You found %1 of %n hidden thing(s).</source>
        <translation>
            <numerusform>You found %1 of %n hidden thing.</numerusform>
            <numerusform>You found %1 of %n hidden things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened %1 of %n clear case(s) for nothing.</source>
        <translation>
            <numerusform>You opened %1 of %n clear case for nothing.</numerusform>
            <numerusform>You opened %1 of %n clear cases for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You saw %1 of %n discrepancy(ies) in the papers.</source>
        <translation>
            <numerusform>You saw %1 of %n discrepancy in the papers.</numerusform>
            <numerusform>You saw %1 of %n discrepancies in the papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of %n question(s) right.</source>
        <translation>
            <numerusform>You answered %1 of %n question right.</numerusform>
            <numerusform>You answered %1 of %n questions right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still await their key.</source>
        <translation>
            <numerusform>%n answer still awaits its key.</numerusform>
            <numerusform>%n answers still await their key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message numerus="yes">
        <source>%n case(s) are ready</source>
        <translation>
            <numerusform>%n case is ready</numerusform>
            <numerusform>%n cases are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message numerus="yes">
        <source>Marks (%n)</source>
        <translation>
            <numerusform>Marks (%n)</numerusform>
            <numerusform>Marks (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCounts</name>
    <message numerus="yes">
        <source>%1 of %n threat case(s) found</source>
        <translation>
            <numerusform>%1 of %n threat case found</numerusform>
            <numerusform>%1 of %n threat cases found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clear case(s) opened</source>
        <translation>
            <numerusform>%1 of %n clear case opened</numerusform>
            <numerusform>%1 of %n clear cases opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) do not move your ability.</source>
        <translation>
            <numerusform>%n repeat does not move your ability.</numerusform>
            <numerusform>%n repeats do not move your ability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) with a confidence.</source>
        <translation>
            <numerusform>%n mark with a confidence.</numerusform>
            <numerusform>%n marks with a confidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point stands for about %n answer(s).</source>
        <translation>
            <numerusform>Each point stands for about %n answer.</numerusform>
            <numerusform>Each point stands for about %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) for nothing.</source>
        <translation>
            <numerusform>%n mark for nothing.</numerusform>
            <numerusform>%n marks for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s).</source>
        <translation>
            <numerusform>%n exam.</numerusform>
            <numerusform>%n exams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies).</source>
        <translation>
            <numerusform>%n duty.</numerusform>
            <numerusform>%n duties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your latest %n miss(es), by what was on your screen.</source>
        <translation>
            <numerusform>Your latest %n miss, by what was on your screen.</numerusform>
            <numerusform>Your latest %n misses, by what was on your screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>%n lorry(ies) waiting</source>
        <translation>
            <numerusform>%n lorry waiting</numerusform>
            <numerusform>%n lorries waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first for %n minute(s)</source>
        <translation>
            <numerusform>the first for %n minute</numerusform>
            <numerusform>the first for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who work at this computer see your comments here.</source>
        <translation>
            <numerusform>%n person who works at this computer sees your comments here.</numerusform>
            <numerusform>%n people who work at this computer see your comments here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Send each to whom it is for:</source>
        <translation>
            <numerusform>%n file was written. Send it to whom it is for:</numerusform>
            <numerusform>%n files were written. Send each to whom it is for:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message numerus="yes">
        <source>%n comment(s) on sessions that are here</source>
        <translation>
            <numerusform>%n comment on sessions that are here</numerusform>
            <numerusform>%n comments on sessions that are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n session(s) are in it. Send this file:</source>
        <translation>
            <numerusform>%n session is in it. Send this file:</numerusform>
            <numerusform>%n sessions are in it. Send this file:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code of this computer&apos;s %n finished session(s), for your notes: %1</source>
        <translation>
            <numerusform>Code of this computer&apos;s %n finished session, for your notes: %1</numerusform>
            <numerusform>Code of this computer&apos;s %n finished sessions, for your notes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetProgress</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>Change %n case</numerusform>
            <numerusform>Change %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioEditor</name>
    <message numerus="yes">
        <source>Take away %n case(s)</source>
        <translation>
            <numerusform>Take away %n case</numerusform>
            <numerusform>Take away %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message numerus="yes">
        <source>%n case(s) in each form, half with a threat</source>
        <translation>
            <numerusform>%n case in each form, half with a threat</numerusform>
            <numerusform>%n cases in each form, half with a threat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitAssignmentsPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitExamsPage</name>
    <message numerus="yes">
        <source>Write %n certificate(s)</source>
        <translation>
            <numerusform>Write %n certificate</numerusform>
            <numerusform>Write %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) written, each with its figures beside it, into the folder %1</source>
        <translation>
            <numerusform>%n certificate written, with its figures beside it, into the folder %1</numerusform>
            <numerusform>%n certificates written, each with its figures beside it, into the folder %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitExportPage</name>
    <message numerus="yes">
        <source>Written, with %n person(s):</source>
        <translation>
            <numerusform>Written, with %n person:</numerusform>
            <numerusform>Written, with %n people:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message numerus="yes">
        <source>%n people answered this case here.</source>
        <translation>
            <numerusform>%n person answered this case here.</numerusform>
            <numerusform>%n people answered this case here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhosePage</name>
    <message numerus="yes">
        <source>Before: the file says %n thing(s) besides its pixels.</source>
        <translation>
            <numerusform>Before: the file says %n thing besides its pixels.</numerusform>
            <numerusform>Before: the file says %n things besides its pixels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
