<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg" sourcelanguage="en">
<context>
    <name>AbilityCard</name>
    <message>
        <source>Your ability</source>
        <translation>Сатҳи шумо</translation>
    </message>
    <message>
        <source>Cases with something hidden</source>
        <translation>Супоришҳои дорои ашёи пинҳон</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Супоришҳои тоза</translation>
    </message>
    <message>
        <source>500 is where everybody begins. A case counts when it is answered for the first time.</source>
        <translation>Ҳама аз 500 оғоз мекунанд. Супориш танҳо ҳангоми ҷавоби аввал ба ҳисоб меравад.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n супориши нав</numerusform>
            <numerusform>%n супориши нав</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % range %1 to %2; %3</source>
        <translation>фосилаи 95 %: аз %1 то %2; %3</translation>
    </message>
</context>
<context>
    <name>AboutView</name>
    <message>
        <source>Version %1</source>
        <translation>Версияи %1</translation>
    </message>
    <message>
        <source>A free program with which customs officers learn to read X-ray scans of containers, vehicles and air cargo. It works without a network.</source>
        <translation>Барномаи ройгон, ки бо он кормандони гумрук хондани аксҳои рентгении контейнерҳо, нақлиёт ва борҳои ҳавоиро меомӯзанд. Бе шабака кор мекунад.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Он чӣ нест</translation>
    </message>
    <message>
        <source>It finds nothing by itself: no automatic detection, no connection to a scanner. Many of its scans are simulated and say so; a real scanner shows things differently. Its points help to learn and to keep records; they certify nobody.</source>
        <translation>Он худаш чизе намеёбад: на ошкоркунии худкор ҳаст, на пайвастшавӣ ба сканер. Бисёр аксҳо моделсозӣ шудаанд ва ин нишон дода шудааст; сканери воқеӣ дигар хел нишон медиҳад. Холҳо барои омӯхтан ва бақайдгирӣ ёрӣ медиҳанд; онҳо ба касе шаҳодатнома намедиҳанд.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Иҷозатнома</translation>
    </message>
    <message>
        <source>MIT licence: use it, change it, pass it on. The letters are Noto Sans (SIL Open Font License).</source>
        <translation>Иҷозатномаи MIT: истифода баред, тағйир диҳед, ба дигарон диҳед. Ҳуруф — Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Where your records lie</source>
        <translation>Сабтҳои шумо дар куҷоянд</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Home</source>
        <translation>Саҳифаи аввал</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Китобхона</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Ҷойи кор</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Пешрафт</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Коргоҳ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Воридшуда</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Кӯмак</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Танзимот</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>Дар бораи XrayTrainer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Забон</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Равшан ё торик</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Кӣ кор мекунад</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Тамоми экран</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Бастани барнома</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Идома додан</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Барнома</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Гузариш</translation>
    </message>
    <message>
        <source>Looking at the scan</source>
        <translation>Дидани акс</translation>
    </message>
    <message>
        <source>Image tools</source>
        <translation>Абзорҳои акс</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Кашидан</translation>
    </message>
    <message>
        <source>Changing marks</source>
        <translation>Тағйири нишонаҳо</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Боварӣ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Хулоса</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Таҳлил</translation>
    </message>
    <message>
        <source>Scene composer</source>
        <translation>Саҳнасоз</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Намоиш ба гурӯҳ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом додан</translation>
    </message>
    <message>
        <source>Next thing</source>
        <translation>Чизи навбатӣ</translation>
    </message>
    <message>
        <source>Thing before</source>
        <translation>Чизи пештара</translation>
    </message>
    <message>
        <source>Back to the whole scan</source>
        <translation>Бозгашт ба тамоми акс</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what was there</source>
        <translation>Нишон додан ё пинҳон кардани контури он чи буд</translation>
    </message>
    <message>
        <source>Show or hide your marks</source>
        <translation>Нишон додан ё пинҳон кардани нишонаҳои шумо</translation>
    </message>
    <message>
        <source>Bare scan while the key is held</source>
        <translation>Акси холис, то тугма пахш аст</translation>
    </message>
    <message>
        <source>Scan with nothing hidden while the key is held</source>
        <translation>Акси бе чизи пинҳон, то тугма пахш аст</translation>
    </message>
    <message>
        <source>Load plan with the place to open</source>
        <translation>Нақшаи бор бо ҷойи кушодан</translation>
    </message>
    <message>
        <source>Replay of your viewing</source>
        <translation>Намоиши дубораи тамошои шумо</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Кушодани сатр</translation>
    </message>
    <message>
        <source>Back by one page</source>
        <translation>Як саҳифа ба ақиб</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Бардоштани он чи диққат мехоҳад</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Баргардондани бардошташуда</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Қабули натиҷаҳо аз файл</translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Фиристодани ҷавобҳо</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Навиштани шарҳ</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Нигоҳ доштани шарҳ</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Шахси навбатӣ</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Шахси қаблӣ</translation>
    </message>
    <message>
        <source>Next mark of this person</source>
        <translation>Аломати навбатии ин шахс</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Нишон додан ё пинҳон кардани калид</translation>
    </message>
    <message>
        <source>Heat map of marks that found something</source>
        <translation>Харитаи аломатҳое, ки чизе ёфтанд</translation>
    </message>
    <message>
        <source>Heat map of false marks</source>
        <translation>Харитаи аломатҳои бардурӯғ</translation>
    </message>
    <message>
        <source>Replay of this person&apos;s viewing</source>
        <translation>Намоиши дубораи тамошои ин шахс</translation>
    </message>
    <message>
        <source>Let the replay run, or stop it</source>
        <translation>Намоишро ба роҳ мондан ё боздоштан</translation>
    </message>
    <message>
        <source>Shade what this person looked at</source>
        <translation>Он чиро, ки ин шахс дид, ранг кардан</translation>
    </message>
    <message>
        <source>Draw a rectangle for the comment</source>
        <translation>Барои шарҳ росткунҷа кашидан</translation>
    </message>
    <message>
        <source>Draw an oval for the comment</source>
        <translation>Барои шарҳ байзӣ кашидан</translation>
    </message>
    <message>
        <source>Draw by hand for the comment</source>
        <translation>Барои шарҳ бо даст кашидан</translation>
    </message>
    <message>
        <source>Open the key in the studio</source>
        <translation>Калидро дар коргоҳ кушодан</translation>
    </message>
    <message>
        <source>Shade what you looked at</source>
        <translation>Он чиро, ки дидед, ранг кардан</translation>
    </message>
    <message>
        <source>Object to the review</source>
        <translation>Ба таҳлил эътироз кардан</translation>
    </message>
    <message>
        <source>More: points, overlap, decision</source>
        <translation>Муфассал: холҳо, мувофиқат, хулоса</translation>
    </message>
    <message>
        <source>Atlas beside the scan</source>
        <translation>Атлас дар паҳлуи акс</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Иваз кардани сиёҳу сафед</translation>
    </message>
    <message>
        <source>Best contrast for what is in view</source>
        <translation>Контрасти беҳтарин барои қисми намоён</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Акс мисли ҳангоми кушодан</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Як ба як</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Калон кардан</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Хурд кардан</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Намуди навбатӣ</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Намуди пештара</translation>
    </message>
    <message>
        <source>Select and move marks</source>
        <translation>Интихоб ва ҷунбондани нишонаҳо</translation>
    </message>
    <message>
        <source>Mark with a rectangle</source>
        <translation>Бо росткунҷа нишона кардан</translation>
    </message>
    <message>
        <source>Mark with an ellipse</source>
        <translation>Бо эллипс нишона кардан</translation>
    </message>
    <message>
        <source>Mark with a polygon</source>
        <translation>Бо бисёркунҷа нишона кардан</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Бо хати дастӣ нишона кардан</translation>
    </message>
    <message>
        <source>Mark a point</source>
        <translation>Бо нуқта нишона кардан</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Ҷунбондани акс</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>То чорчӯба калон кардан</translation>
    </message>
    <message>
        <source>Brightness and contrast by dragging</source>
        <translation>Равшанӣ ва контраст бо кашидан</translation>
    </message>
    <message>
        <source>Search the atlas</source>
        <translation>Ҷустуҷӯ дар атлас</translation>
    </message>
    <message>
        <source>Next reference scan</source>
        <translation>Акси намунавии навбатӣ</translation>
    </message>
    <message>
        <source>Reference scan before</source>
        <translation>Акси намунавии пешина</translation>
    </message>
    <message>
        <source>Compare: two scanners or two entries beside each other</source>
        <translation>Муқоиса: ду сканер ё ду намуна паҳлуи ҳам</translation>
    </message>
    <message>
        <source>To the other reference scan</source>
        <translation>Ба акси намунавии дигар</translation>
    </message>
    <message>
        <source>Show or hide the zones of the carrier</source>
        <translation>Нишон додан ё пинҳон кардани минтақаҳои нақлиёт</translation>
    </message>
    <message>
        <source>Name the next zone</source>
        <translation>Номи минтақаи навбатӣ</translation>
    </message>
    <message>
        <source>Name the zone before</source>
        <translation>Номи минтақаи пешина</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Тамоми фосила</translation>
    </message>
    <message>
        <source>Light cargo</source>
        <translation>Бори сабук</translation>
    </message>
    <message>
        <source>Dense cargo</source>
        <translation>Бори зич</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Контрасти бештар</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Контрасти камтар</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Ториктар</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Равшантар</translation>
    </message>
    <message>
        <source>Tone: linear, logarithmic, root or display</source>
        <translation>Тон: хаттӣ, логарифм, реша, экранӣ</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>Тамоми акс</translation>
    </message>
    <message>
        <source>Move the atlas with the scan</source>
        <translation>Атласро якҷо бо акс ҳаракат додан</translation>
    </message>
    <message>
        <source>Close the atlas beside the scan</source>
        <translation>Бастани атлас дар паҳлуи акс</translation>
    </message>
    <message>
        <source>Smooth enlarged pixels</source>
        <translation>Ҳамвор кардани пикселҳои калоншуда</translation>
    </message>
    <message>
        <source>Hide the marks for a look below</source>
        <translation>Пинҳон кардани нишонаҳо барои дидани таги онҳо</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Аз маҷмӯаи Китобхона…</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Ҳамаи лоиҳаҳо</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Супориши нав</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Нусха кардан</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Ба боло бурдан</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ба поён бурдан</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Гирифта партофтан</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Ҷустуҷӯ дар супоришҳо</translation>
    </message>
    <message>
        <source>Next page of the studio</source>
        <translation>Саҳифаи навбатии коргоҳ</translation>
    </message>
    <message>
        <source>Page of the studio before</source>
        <translation>Саҳифаи пешинаи коргоҳ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Аз нав кардан</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Санҷидан</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Нашр кардан…</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>Нест кардани нишонаи интихобшуда</translation>
    </message>
    <message>
        <source>Duplicate the selected mark</source>
        <translation>Нусхаи нишонаи интихобшуда</translation>
    </message>
    <message>
        <source>Make the selected mark narrower</source>
        <translation>Танг кардани нишонаи интихобшуда</translation>
    </message>
    <message>
        <source>Make the selected mark wider</source>
        <translation>Васеъ кардани нишонаи интихобшуда</translation>
    </message>
    <message>
        <source>Make the selected mark lower</source>
        <translation>Паст кардани нишонаи интихобшуда</translation>
    </message>
    <message>
        <source>Make the selected mark higher</source>
        <translation>Баланд кардани нишонаи интихобшуда</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Боварӣ надорам</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>То андозае боварӣ дорам</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Боварӣ дорам</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Ҷавоби якум</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Ҷавоби дуюм</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Ҷавоби сеюм</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Ҷавоби чорум</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>Ҷавоби панҷум</translation>
    </message>
    <message>
        <source>Sixth answer</source>
        <translation>Ҷавоби шашум</translation>
    </message>
    <message>
        <source>Seventh answer</source>
        <translation>Ҷавоби ҳафтум</translation>
    </message>
    <message>
        <source>Eighth answer</source>
        <translation>Ҷавоби ҳаштум</translation>
    </message>
    <message>
        <source>Ninth answer</source>
        <translation>Ҷавоби нӯҳум</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Бозгашт ба акс</translation>
    </message>
    <message>
        <source>No suspicion</source>
        <translation>Шубҳа нест</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Шубҳа ҳаст</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ҷавоб додан</translation>
    </message>
    <message>
        <source>Show or hide the papers</source>
        <translation>Нишон додан ё пинҳон кардани ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Танаффус</translation>
    </message>
    <message>
        <source>Papers and marks: right, left, or in a window of their own</source>
        <translation>Ҳуҷҷатҳо ва нишонаҳо: аз рост, аз чап ё дар равзанаи худ</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>Қисми навбатии экран</translation>
    </message>
    <message>
        <source>Import annotated pictures</source>
        <translation>Воридоти аксҳои нишонагузоришуда</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Содироти натиҷаҳо</translation>
    </message>
    <message>
        <source>New practice set</source>
        <translation>Маҷмӯаи нави тамрин</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Муқоиса</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Минтақаҳо</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Воридот</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Содирот</translation>
    </message>
    <message>
        <source>Two at once: the other view or the other energy beside</source>
        <translation>Ду акс якбора: дар паҳлӯ намуди дигар ё энергияи дигар</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the left</source>
        <translation>Хати пардаро ба чап бурдан</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the right</source>
        <translation>Хати пардаро ба рост бурдан</translation>
    </message>
    <message>
        <source>Move both scans together</source>
        <translation>Ҳар ду аксро якҷоя ҳаракат додан</translation>
    </message>
    <message>
        <source>Scans beside or above each other</source>
        <translation>Аксҳо паҳлӯи ҳам ё яке болои дигар</translation>
    </message>
    <message>
        <source>Search in all papers</source>
        <translation>Ҷустуҷӯ дар ҳамаи ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Two papers side by side</source>
        <translation>Ду ҳуҷҷат паҳлӯи ҳам</translation>
    </message>
    <message>
        <source>Papers wide or narrow</source>
        <translation>Ҳуҷҷатҳоро васеъ ё танг кардан</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Ҳуҷҷати навбатӣ</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Ҳуҷҷати пештара</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Контрасти маҳаллӣ</translation>
    </message>
    <message>
        <source>Sharper edges</source>
        <translation>Возеҳтар кардани контурҳо</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Кам кардани халал</translation>
    </message>
    <message>
        <source>Absorption zone: low, middle, high</source>
        <translation>Минтақаи фурӯбарӣ: суст, миёна, зиёд</translation>
    </message>
    <message>
        <source>Gamma: lighter or deeper darks</source>
        <translation>Гамма: ҷойҳои торик равшантар ё амиқтар</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Рангҳои маводҳо</translation>
    </message>
    <message>
        <source>One material alone: organic, light, metal, heavy, or metals stripped</source>
        <translation>Мавод: органика, сабук, металл, вазнин, бе металл</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>Псевдоранг</translation>
    </message>
    <message>
        <source>Low energy alone</source>
        <translation>Танҳо энергияи паст</translation>
    </message>
    <message>
        <source>Difference from the other half, turned round</source>
        <translation>Фарқ аз акси оинагии нисфи дигар</translation>
    </message>
    <message>
        <source>Difference from the atlas scan beside</source>
        <translation>Фарқ аз акси атлас дар паҳлу</translation>
    </message>
    <message>
        <source>Swipe: as it opened, or the atlas, against now</source>
        <translation>Парда: ҳангоми кушодан ё атлас — дар баробари ҳозира</translation>
    </message>
    <message>
        <source>Flicker between the two</source>
        <translation>Навбатӣ: гоҳ яке, гоҳ дигаре</translation>
    </message>
    <message>
        <source>Take back the last change of the picture</source>
        <translation>Бекор кардани тағйири охирини намуди акс</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Равшанӣ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Филтрҳо</translation>
    </message>
    <message>
        <source>Colours and energies</source>
        <translation>Рангҳо ва энергияҳо</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Муқоиса</translation>
    </message>
    <message>
        <source>Measuring and loupe</source>
        <translation>Ченкунӣ ва пурбин</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Намуди акс</translation>
    </message>
    <message>
        <source>Cut a mark in two by a line</source>
        <translation>Буридани нишона бо хат</translation>
    </message>
    <message>
        <source>Snap to other marks and to the edge of the scan (Alt: not now)</source>
        <translation>Часпонидан ба нишонаҳои дигар ва канори акс (Alt: ҳоло не)</translation>
    </message>
    <message>
        <source>Join the selected marks into one</source>
        <translation>Якҷоя кардани нишонаҳои интихобшуда</translation>
    </message>
    <message>
        <source>Select all marks</source>
        <translation>Интихоби ҳамаи нишонаҳо</translation>
    </message>
    <message>
        <source>Copy the selected marks</source>
        <translation>Нусхабардории нишонаҳои интихобшуда</translation>
    </message>
    <message>
        <source>Paste marks, into another view too</source>
        <translation>Гузоштани нишонаҳо, ба намуди дигар ҳам</translation>
    </message>
    <message>
        <source>Next corner of the mark; arrow keys then move it</source>
        <translation>Кунҷи навбатии нишона; сипас тирчаҳо онро мекӯчонанд</translation>
    </message>
    <message>
        <source>Corner before</source>
        <translation>Кунҷи пешина</translation>
    </message>
    <message>
        <source>One more corner after this one</source>
        <translation>Боз як кунҷ баъд аз ин</translation>
    </message>
    <message>
        <source>It may be: narcotics</source>
        <translation>Шояд: маводи мухаддир</translation>
    </message>
    <message>
        <source>It may be: cigarettes</source>
        <translation>Шояд: сигаретҳо</translation>
    </message>
    <message>
        <source>It may be: alcohol</source>
        <translation>Шояд: маҳсулоти спиртӣ</translation>
    </message>
    <message>
        <source>It may be: weapons</source>
        <translation>Шояд: силоҳ</translation>
    </message>
    <message>
        <source>It may be: explosives</source>
        <translation>Шояд: моддаҳои тарканда</translation>
    </message>
    <message>
        <source>It may be: currency and valuables</source>
        <translation>Шояд: асъор ва ашёи қиматбаҳо</translation>
    </message>
    <message>
        <source>It may be: undeclared goods</source>
        <translation>Шояд: молҳои эъломнашуда</translation>
    </message>
    <message>
        <source>It may be: people</source>
        <translation>Шояд: одамон</translation>
    </message>
    <message>
        <source>It may be: something unknown</source>
        <translation>Шояд: ашёи номаълум</translation>
    </message>
    <message>
        <source>Ruler: length in centimetres</source>
        <translation>Хаткаш: дарозӣ бо сантиметр</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Кунҷ</translation>
    </message>
    <message>
        <source>Profile: values along a line</source>
        <translation>Профил: қиматҳо дар тӯли хат</translation>
    </message>
    <message>
        <source>Region: area, steel and mass of a rectangle or of a mark</source>
        <translation>Минтақа: масоҳат, пӯлод ва массаи чорчӯба ё нишона</translation>
    </message>
    <message>
        <source>Loupe under the cursor (Alt and wheel: stronger, weaker)</source>
        <translation>Пурбин зери нишондиҳанда (қувва: Alt ва чархак)</translation>
    </message>
    <message>
        <source>Loupe with the best contrast for what lies in it</source>
        <translation>Пурбин бо контрасти беҳтарин барои он чи дар он аст</translation>
    </message>
    <message>
        <source>Stronger loupe</source>
        <translation>Пурбини пурзӯртар</translation>
    </message>
    <message>
        <source>Weaker loupe</source>
        <translation>Пурбини сусттар</translation>
    </message>
    <message>
        <source>Best contrast for what lies under the cursor</source>
        <translation>Контрасти беҳтарин барои ҷойи зери нишондиҳанда</translation>
    </message>
    <message>
        <source>Practise what is weakest</source>
        <translation>Тамрини заифтарин ҷой</translation>
    </message>
    <message>
        <source>Next part of progress</source>
        <translation>Бахши навбатии пешрафт</translation>
    </message>
    <message>
        <source>Part of progress before</source>
        <translation>Бахши пешинаи пешрафт</translation>
    </message>
    <message>
        <source>Next plot of this part</source>
        <translation>Графики навбатии бахш</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Давраи дигар</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Ҷадвали график</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>Нигоҳ доштан ҳамчун PNG, SVG ё CSV</translation>
    </message>
    <message>
        <source>Print the progress</source>
        <translation>Чопи пешрафт</translation>
    </message>
    <message>
        <source>Save the progress as PDF</source>
        <translation>Нигоҳ доштани пешрафт ҳамчун PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Ҷадвал</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Нигоҳ доштан…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Чоп кардан…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Қабули баста</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Сохтани баста</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабул кардан</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Баста</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Маҷмӯаи нав</translation>
    </message>
    <message>
        <source>Undo the last change of the scene</source>
        <translation>Бекор кардани тағйироти охирини саҳна</translation>
    </message>
    <message>
        <source>Do the change of the scene again</source>
        <translation>Такрори тағйироти саҳна</translation>
    </message>
    <message>
        <source>Other view of the scanner</source>
        <translation>Намуди дигари сканер</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what is hidden</source>
        <translation>Нишон додан ё пинҳон кардани контури чизи пинҳон</translation>
    </message>
    <message>
        <source>Scan of the scene with nothing hidden, while the key is held</source>
        <translation>Акси саҳна бе чизи пинҳон, то тугма пахш аст</translation>
    </message>
    <message>
        <source>To the load plan, and back to the scan</source>
        <translation>Ба нақшаи бор ва бозгашт ба акс</translation>
    </message>
    <message>
        <source>Step 1, carrier and scanner</source>
        <translation>Қадами 1, нақлиёт ва сканер</translation>
    </message>
    <message>
        <source>Step 2, load</source>
        <translation>Қадами 2, бор</translation>
    </message>
    <message>
        <source>Step 3, what is hidden</source>
        <translation>Қадами 3, чӣ пинҳон аст</translation>
    </message>
    <message>
        <source>Step 4, papers</source>
        <translation>Қадами 4, ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Step 5, make the case</source>
        <translation>Қадами 5, сохтани супориш</translation>
    </message>
    <message>
        <source>Put the case into the set</source>
        <translation>Ба маҷмӯа илова кардани супориш</translation>
    </message>
    <message>
        <source>Go on: the marks, the key, the next scan</source>
        <translation>Идома: аломатҳо, калид, акси навбатӣ</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>Як қадам ба ақиб</translation>
    </message>
    <message>
        <source>The scan alone</source>
        <translation>Танҳо акс</translation>
    </message>
    <message>
        <source>The marks of the group</source>
        <translation>Аломатҳои гурӯҳ</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Калид</translation>
    </message>
    <message>
        <source>Names at the marks</source>
        <translation>Номҳо дар назди аломатҳо</translation>
    </message>
    <message>
        <source>Next scan, without its key</source>
        <translation>Акси навбатӣ, бе калид</translation>
    </message>
    <message>
        <source>Scan before</source>
        <translation>Акси пешина</translation>
    </message>
    <message>
        <source>Other view of the carrier</source>
        <translation>Проексияи дигар</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Намоишро тамом кардан</translation>
    </message>
    <message>
        <source>Try the case as a trainee, or go back to its key</source>
        <translation>Супоришро ҳамчун омӯзанда санҷидан ё ба калид баргаштан</translation>
    </message>
    <message>
        <source>Show how near a mark must come</source>
        <translation>Нишон додан, ки нишона бояд чӣ қадар наздик бошад</translation>
    </message>
    <message>
        <source>The next outline is a further part of the chosen thing</source>
        <translation>Контури навбатӣ қисми дигари чизи интихобшуда аст</translation>
    </message>
    <message>
        <source>The next outline is another right outline of the chosen thing</source>
        <translation>Контури навбатӣ контури дурусти дигари чизи интихобшуда аст</translation>
    </message>
    <message>
        <source>Take the chosen thing out of the key</source>
        <translation>Чизи интихобшударо аз калид гирифтан</translation>
    </message>
    <message>
        <source>Next thing of the key</source>
        <translation>Чизи навбатии калид</translation>
    </message>
    <message>
        <source>Thing of the key before</source>
        <translation>Чизи пешинаи калид</translation>
    </message>
    <message>
        <source>Show the papers, or the key again</source>
        <translation>Нишон додани ҳуҷҷатҳо ё боз калид</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Интихоби файлҳои акс</translation>
    </message>
    <message>
        <source>Paste a screenshot</source>
        <translation>Гузоштани акси экран</translation>
    </message>
    <message>
        <source>Undo the last change of a picture</source>
        <translation>Бекор кардани тағйири охирини расм</translation>
    </message>
    <message>
        <source>Do the change of a picture again</source>
        <translation>Такрори тағйири расм</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Қадами навбатӣ</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Қадами пешина</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Расми навбатӣ</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Расми пешина</translation>
    </message>
    <message>
        <source>Treat all pictures of this size alike</source>
        <translation>Бо ҳамаи расмҳои ҳамин андоза ҳамин тавр кардан</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>Ин расмро хориҷ кардан</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Контурҳо</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Тоза</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Санҷидан</translation>
    </message>
    <message>
        <source>Further part</source>
        <translation>Қисми дигар</translation>
    </message>
    <message>
        <source>Other outline</source>
        <translation>Контури дигар</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Хориҷ кардан</translation>
    </message>
    <message>
        <source>Next page of the unit</source>
        <translation>Саҳифаи навбатии воҳид</translation>
    </message>
    <message>
        <source>Page of the unit before</source>
        <translation>Саҳифаи пештараи воҳид</translation>
    </message>
    <message>
        <source>Search the page of the unit</source>
        <translation>Ҷустуҷӯ дар саҳифаи воҳид</translation>
    </message>
    <message>
        <source>Key in the studio</source>
        <translation>Калид дар коргоҳ</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Кушодани файл…</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>New assignment</source>
        <translation>Таъиноти нав</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Навиштани баста…</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Таъин кардан</translation>
    </message>
    <message>
        <source>Exercise set</source>
        <translation>Маҷмӯаи машқҳо</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Реҷа</translation>
    </message>
    <message>
        <source>For the people chosen here</source>
        <translation>Барои одамони дар ин ҷо интихобшуда</translation>
    </message>
    <message>
        <source>For everybody who takes the pack in</source>
        <translation>Барои ҳамаи қабулкунандагони баста</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>На пеш аз</translation>
    </message>
    <message>
        <source>First day on which it may be begun</source>
        <translation>Рӯзи аввале, ки сар кардан мумкин аст</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>То</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Рӯзи охирин</translation>
    </message>
    <message>
        <source>A word to those who get it</source>
        <translation>Чанд сухан ба гирандагон</translation>
    </message>
    <message>
        <source>The assignment is given</source>
        <translation>Таъинот дода шуд</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. To everybody else it goes with the pack.</source>
        <translation>Касе, ки дар ин компютер кор мекунад, онро дар саҳифаи аввал мебинад. Ба дигарон он бо баста меравад.</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. The set came as a pack of somebody else: only its author can send it on.</source>
        <translation>Касе, ки дар ин компютер кор мекунад, онро дар саҳифаи аввал мебинад. Маҷмӯа бо бастаи шахси дигар омадааст: онро танҳо муаллифаш фиристода метавонад.</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Pre-test</source>
        <translation>Санҷиши аввал</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Машқ</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Санҷиши ниҳоӣ</translation>
    </message>
    <message>
        <source>Retention test</source>
        <translation>Санҷиши баъдина</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>рӯзи охирин имрӯз</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>аз %1</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>дер иҷро шуд</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>сар шуд: %1 аз %2</translation>
    </message>
    <message>
        <source>opens later</source>
        <translation>дертар</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>муҳлаташ гузашт</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>сар нашудааст</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, муҳлаташ гузашт</translation>
    </message>
    <message>
        <source>done</source>
        <translation>иҷро шуд</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Simulated</source>
        <translation>Моделсозишуда</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it. Nothing is hidden in it.</source>
        <translation>Ин акс ҳисоб карда шудааст; сканер онро нагирифтааст. Дар он чизе пинҳон нест.</translation>
    </message>
    <message>
        <source>Scanner of the reference scan</source>
        <translation>Сканери акси намунавӣ</translation>
    </message>
    <message>
        <source>Reference scan: type a part of its name, or choose</source>
        <translation>Акси намунавӣ: қисме аз номашро нависед ё интихоб кунед</translation>
    </message>
    <message>
        <source>The reference scan is being computed; the first time takes a moment.</source>
        <translation>Акси намунавӣ ҳисоб карда мешавад; бори аввал каме вақт мегирад.</translation>
    </message>
    <message>
        <source>Still the scan before: %1 is being computed.</source>
        <translation>Ҳоло акси пештара: «%1» ҳисоб карда мешавад.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
</context>
<context>
    <name>AtlasHints</name>
    <message>
        <source>Point at a zone to see its name, or go through them with the keys “%1” and “%2”.</source>
        <translation>Барои дидани ном ба минтақа ишора кунед ё бо тугмаҳои «%1» ва «%2» минтақаҳоро як-як бинед.</translation>
    </message>
    <message>
        <source>The list chooses for the scan with the coloured bar; a click on the other one changes that.</source>
        <translation>Рӯйхат барои акси хати рангдор интихоб мекунад; барои дигараш ба он пахш кунед.</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves, the right button changes brightness and contrast.</source>
        <translation>Чархак — масштаб, кашидан — ҷунбондан, тугмаи рост — равшанӣ ва контраст.</translation>
    </message>
    <message>
        <source>One reference scan alone is shown. Key “%1” puts another beside it.</source>
        <translation>Танҳо як акси намунавӣ нишон дода шудааст. Дуюмро дар паҳлу тугмаи «%1» мегузорад.</translation>
    </message>
    <message>
        <source>The zones are not shown. Key “%1” shows them.</source>
        <translation>Минтақаҳо нишон дода нашудаанд. Онҳоро тугмаи «%1» нишон медиҳад.</translation>
    </message>
    <message>
        <source>This reference scan has no zones.</source>
        <translation>Ин акси намунавӣ минтақаҳо надорад.</translation>
    </message>
    <message>
        <source>Only beside a case: there the atlas lies next to its scan.</source>
        <translation>Танҳо дар паҳлуи супориш: он ҷо атлас назди акси он меистад.</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Search the atlas</source>
        <translation>Ҷустуҷӯ дар атлас</translation>
    </message>
    <message>
        <source>Reference scans</source>
        <translation>Аксҳои намунавӣ</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Нақлиёт</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Борҳо</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Артефактҳо</translation>
    </message>
    <message>
        <source>The atlas is being opened.</source>
        <translation>Атлас кушода мешавад.</translation>
    </message>
    <message>
        <source>Nothing of this name is in the atlas.</source>
        <translation>Дар атлас бо ин ном чизе нест.</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Practice between the tests</source>
        <translation>Машқ байни санҷишҳо</translation>
    </message>
    <message>
        <source>Mode of the practice</source>
        <translation>Реҷаи машқ</translation>
    </message>
    <message numerus="yes">
        <source>Test again %n week(s) after the post-test</source>
        <translation>
            <numerusform>Пас аз %n ҳафтаи санҷиши ниҳоӣ боз санҷидан</numerusform>
            <numerusform>Пас аз %n ҳафтаи санҷиши ниҳоӣ боз санҷидан</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows what stays. Without it nobody knows.</source>
        <translation>Он нишон медиҳад, ки чӣ мондааст. Бе он инро касе намедонад.</translation>
    </message>
    <message>
        <source>Set of the retention test</source>
        <translation>Маҷмӯаи санҷиши баъдина</translation>
    </message>
    <message>
        <source>None: they practise as they like</source>
        <translation>Не: ҳар кас чӣ хеле хоҳад, машқ мекунад</translation>
    </message>
    <message>
        <source>A third form where forms are made, else the post-test again</source>
        <translation>Агар вариантҳо сохта шаванд — сеюмаш, вагарна боз санҷиши ниҳоӣ</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Draw boxes over names, numbers, dates and places. What lies below them is destroyed, not covered.</source>
        <translation>Болои номҳо, рақамҳо, санаҳо ва ҷойҳо чорчӯба кашед. Чизи зери онҳо пӯшида намешавад, нест мешавад.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: Enter blanks the dashed box at hand, Delete leaves it; N adds a box.</source>
        <translation>Бо клавиатура, дар расм: Enter чорчӯбаи навбатии хатчадорро мепӯшонад, Delete онро мегузорад; N чорчӯба меафзояд.</translation>
    </message>
    <message>
        <source>Look for text</source>
        <translation>Ҷустани матн</translation>
    </message>
    <message>
        <source>Remove the last box</source>
        <translation>Чорчӯбаи охиринро хориҷ кардан</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Бо чӣ пур кардан</translation>
    </message>
    <message>
        <source>the level around it</source>
        <translation>сатҳи гирду атроф</translation>
    </message>
    <message>
        <source>air (white)</source>
        <translation>ҳаво (сафед)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) blanked out.</source>
        <translation>
            <numerusform>%n ҷой пӯшонида шуд.</numerusform>
            <numerusform>%n ҷой пӯшонида шуд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is being looked for.</source>
        <translation>Матн ҷуста мешавад.</translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) like text (dashed).</source>
        <translation>
            <numerusform>Боз %n ба матн монанд аст (хатча).</numerusform>
            <numerusform>Боз %n ба матн монанд аст (хатча).</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank out all that look like text</source>
        <translation>Ҳамаи ба матн монандро пӯшонидан</translation>
    </message>
</context>
<context>
    <name>BreakHint</name>
    <message>
        <source>You have worked for 20 minutes or longer without a break. A short break helps.</source>
        <translation>Шумо бе танаффус 20 дақиқа ё бештар кор кардед. Танаффуси кӯтоҳ фоида мекунад.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Танаффус кардан</translation>
    </message>
    <message>
        <source>Go Home for a break; the session can be taken up again</source>
        <translation>Барои танаффус ба саҳифаи аввал гузаштан; сеансро баъд идома додан мумкин</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Идома додан</translation>
    </message>
    <message>
        <source>Go on without a break</source>
        <translation>Бе танаффус идома додан</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>Маълумотномаҳо</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Маълумотномаи нав</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Матни маълумотнома</translation>
    </message>
    <message>
        <source>No briefs yet. A brief is a short note on a method or a pattern, with what to look for.</source>
        <translation>Ҳоло маълумотнома нест. Маълумотнома — навиштаи кӯтоҳ дар бораи тарз ё нақша ва он чи бояд ҷуст.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Матн</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Дар бораи чӣ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>When it is read</source>
        <translation>Кай хонда мешавад</translation>
    </message>
    <message>
        <source>Date, as 2026-01-31</source>
        <translation>Сана, ба шакли 2026-01-31</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Муаллиф</translation>
    </message>
    <message>
        <source>Before its cases</source>
        <translation>Пеш аз супоришҳо</translation>
    </message>
    <message>
        <source>After its cases</source>
        <translation>Баъд аз супоришҳо</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Илова кардан…</translation>
    </message>
    <message>
        <source>Ways of hiding</source>
        <translation>Тарзҳои пинҳонкунӣ</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Чӣ пинҳон аст</translation>
    </message>
    <message>
        <source>Indicators: what to look for</source>
        <translation>Нишонаҳо: ба чӣ нигаристан лозим</translation>
    </message>
    <message>
        <source>Its cases; none: those of the whole set</source>
        <translation>Супоришҳои он; холӣ бошад — ҳамаи маҷмӯа</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Маълумотнома</translation>
    </message>
    <message>
        <source>Take a brief away</source>
        <translation>Гирифта партофтани маълумотнома</translation>
    </message>
    <message>
        <source>Move a brief</source>
        <translation>Ҷойивазкунии маълумотнома</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Хатои барнома</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Тафсилот</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Нусхаи тафсилот</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Идомаи кор</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Identity cards</source>
        <translation>Кортҳо</translation>
    </message>
    <message>
        <source>A card says whose packs are whose. Give yours to those who get your packs; it holds no secret.</source>
        <translation>Корт мегӯяд, ки баста аз кист. Корти худро ба онҳое диҳед, ки бастаҳои шуморо мегиранд: дар он сирре нест.</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Сохтани корти ман</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Нигоҳ доштани корти ман…</translation>
    </message>
    <message>
        <source>Cards that are known here</source>
        <translation>Кортҳои дар ин ҷо маълум</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Нест кардани корт</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Мондан</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Аз файл илова кардан…</translation>
    </message>
    <message>
        <source>Your card is written: %1</source>
        <translation>Корти шумо навишта шуд: %1</translation>
    </message>
    <message>
        <source>Your card. Others compare this number with you by telephone.</source>
        <translation>Корти шумо. Дигарон ин рақамро бо шумо тавассути телефон муқоиса мекунанд.</translation>
    </message>
    <message>
        <source>None yet. The author of a pack that you take in is known from then on.</source>
        <translation>Ҳоло нест. Муаллифи бастаи қабулшуда аз он пас маълум мешавад.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Нест кардан: %1…</translation>
    </message>
    <message>
        <source>Remove %1? Sets that came from there stay; the next pack is from somebody new.</source>
        <translation>Корти «%1» нест карда шавад? Маҷмӯҳои омада мемонанд, бастаи навбатӣ аз муаллифи нав ба шумор меравад.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Нигоҳ доштани корти ман</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Иловаи корт</translation>
    </message>
</context>
<context>
    <name>CarrierStep</name>
    <message>
        <source>Carrier</source>
        <translation>Нақлиёт</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>What fits of load and hidden things stays when you choose another carrier.</source>
        <translation>Ҳангоми интихоби нақлиёти дигар бор ва чизи пинҳоне, ки меғунҷад, мемонад.</translation>
    </message>
    <message>
        <source>Change the carrier</source>
        <translation>Иваз кардани нақлиёт</translation>
    </message>
    <message>
        <source>Change the scanner</source>
        <translation>Иваз кардани сканер</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Set the verdict: {verdict}</source>
        <translation>Гузоштани хулоса: {verdict}</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Тамоми супориш</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>Хулосаи дуруст</translation>
    </message>
    <message>
        <source>What is truly loaded</source>
        <translation>Дар асл чӣ бор шудааст</translation>
    </message>
    <message>
        <source>Add a load…</source>
        <translation>Илова кардани бор…</translation>
    </message>
    <message>
        <source>Teaching text of the whole case</source>
        <translation>Матни омӯзишии тамоми супориш</translation>
    </message>
    <message>
        <source>Search proposed</source>
        <translation>Азназаргузаронии пешниҳодшуда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дар куҷо</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Чӣ тавр</translation>
    </message>
    <message>
        <source>Beware of</source>
        <translation>Чораҳои бехатарӣ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Илова кардан…</translation>
    </message>
    <message>
        <source>A word on the search</source>
        <translation>Чанд сухан дар бораи азназаргузаронӣ</translation>
    </message>
    <message>
        <source>Difficulty, from 1 (easy) to 5 (very hard)</source>
        <translation>Душворӣ: аз 1 (осон) то 5 (хеле душвор)</translation>
    </message>
    <message>
        <source>Difficulty {level}</source>
        <translation>Душворӣ {level}</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Тамғаҳо бо вергул</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Name (small letters, digits, hyphens; trainees may see it)</source>
        <translation>Ном (ҳарфҳои хурди лотинӣ, рақамҳо, нимтире; омӯзандагон онро дида метавонанд)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Тегҳо, бо вергул</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Ба назари шумо чӣ қадар душвор</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Ҳуқуқи акс аз они кист</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Ба кӣ нишон додан мумкин</translation>
    </message>
    <message>
        <source>Where the scan comes from</source>
        <translation>Акс аз куҷост</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Нишон дода нашудааст</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: осон</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: душвор</translation>
    </message>
    <message>
        <source>Risk note: what risk analysis has to say</source>
        <translation>Хатар: таҳлили хатар чӣ мегӯяд</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Хатар</translation>
    </message>
    <message numerus="yes">
        <source>Papers (%n)</source>
        <translation>
            <numerusform>Ҳуҷҷатҳо (%n)</numerusform>
            <numerusform>Ҳуҷҷатҳо (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегҳо</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Душворӣ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Соҳиби ҳуқуқ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Манбаъ</translation>
    </message>
</context>
<context>
    <name>CaseSaver</name>
    <message>
        <source>Compose a case</source>
        <translation>Тартиб додани супориш</translation>
    </message>
    <message>
        <source>Add a clean twin</source>
        <translation>Илова кардани дугоники тоза</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Folder name; trainees may see it. Small letters, digits and “-”</source>
        <translation>Номи папка; омӯзандагон онро дида метавонанд. Ҳарфҳои хурди лотинӣ, рақамҳо ва «-»</translation>
    </message>
    <message>
        <source>Folder name of the case</source>
        <translation>Номи папкаи супориш</translation>
    </message>
    <message>
        <source>Variants: they change this scene; keep them as new cases</source>
        <translation>Вариантҳо: онҳо ин саҳнаро тағйир медиҳанд; онҳоро ҳамчун супориши нав нигоҳ доред</translation>
    </message>
    <message>
        <source>Clean twin as a case of its own</source>
        <translation>Дугоники тоза — супориши алоҳида</translation>
    </message>
    <message>
        <source>Same load, hidden elsewhere</source>
        <translation>Ҳамон бор, ҷои дигар</translation>
    </message>
    <message>
        <source>Same hiding place, other load</source>
        <translation>Ҳамон ҷой, бори дигар</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Бозгашт ба маҷмӯа</translation>
    </message>
    <message>
        <source>Keep as a new case</source>
        <translation>Ҳамчун супориши нав</translation>
    </message>
    <message>
        <source>Right answer: suspicion. Something is hidden.</source>
        <translation>Ҷавоби дуруст: шубҳа ҳаст. Чизе пинҳон аст.</translation>
    </message>
    <message>
        <source>Right answer: suspicion. The papers are wrong.</source>
        <translation>Ҷавоби дуруст: шубҳа ҳаст. Ҳуҷҷатҳо нодурустанд.</translation>
    </message>
    <message>
        <source>Right answer: no suspicion. Nothing is hidden, and the papers are true.</source>
        <translation>Ҷавоби дуруст: шубҳа нест. Чизе пинҳон нест ва ҳуҷҷатҳо дурустанд.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Захираи тағйирот</translation>
    </message>
    <message>
        <source>Put it into the set</source>
        <translation>Ба маҷмӯа илова кардан</translation>
    </message>
    <message>
        <source>Not in the set yet</source>
        <translation>Ҳанӯз дар маҷмӯа нест</translation>
    </message>
    <message>
        <source>%1, with changes</source>
        <translation>%1, бо тағйирот</translation>
    </message>
    <message>
        <source>In the set as %1</source>
        <translation>Дар маҷмӯа: %1</translation>
    </message>
    <message>
        <source>The case is being made…</source>
        <translation>Супориш сохта мешавад…</translation>
    </message>
    <message>
        <source>It is in the set as %1.</source>
        <translation>Супориш дар маҷмӯа: %1.</translation>
    </message>
    <message>
        <source>The clean twin is in the set as %1.</source>
        <translation>Дугоники тоза дар маҷмӯа: %1.</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>Супоришҳо</translation>
    </message>
    <message>
        <source>Search: name, class, carrier, tag</source>
        <translation>Ҷустуҷӯ: ном, синф, нақлиёт, тег</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Ҳамаи навъҳо</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Ҳамаи ҳолатҳо</translation>
    </message>
    <message>
        <source>Which kind of case</source>
        <translation>Навъи супориш</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Кадом ҳолат</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Супориши нав</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Супоришҳо (%1)</translation>
    </message>
    <message>
        <source>Cases (%1 of %2)</source>
        <translation>Супоришҳо (%1 аз %2)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Санҷидан</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>Санҷиш (%1)</translation>
    </message>
    <message>
        <source>No cases yet. Press New case.</source>
        <translation>Ҳоло супориш нест. «Супориши нав»-ро пахш кунед.</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Супориши мувофиқ нест.</translation>
    </message>
</context>
<context>
    <name>CheckDigit</name>
    <message>
        <source>Check digit…</source>
        <translation>Рақами санҷишӣ…</translation>
    </message>
    <message>
        <source>Calculate the check digit of the container number (ISO 6346)</source>
        <translation>Рақами санҷишии рақами контейнерро ҳисоб кардан (ISO 6346)</translation>
    </message>
    <message>
        <source>Sum {total}, divided by 11 leaves {rest}.</source>
        <translation>Ҷамъ {total}, боқимонда аз тақсим ба 11: {rest}.</translation>
    </message>
    <message>
        <source>Calculated check digit: {digit}. The number ends in {written}.</source>
        <translation>Рақами санҷишии ҳисобшуда: {digit}. Рақами охирини рақам: {written}.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>Аз нав санҷидан</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Ҳоло санҷида нашудааст.</translation>
    </message>
    <message>
        <source>Nothing found: it can be published.</source>
        <translation>Эроде нест: нашр кардан мумкин.</translation>
    </message>
    <message numerus="yes">
        <source>It can be published. %n warning(s):</source>
        <translation>
            <numerusform>Нашр кардан мумкин. %n огоҳӣ:</numerusform>
            <numerusform>Нашр кардан мумкин. %n огоҳӣ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to be mended before it can be published:</source>
        <translation>
            <numerusform>Пеш аз нашр %n хаторо ислоҳ кардан лозим:</numerusform>
            <numerusform>Пеш аз нашр %n хаторо ислоҳ кардан лозим:</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since.</source>
        <translation>Баъд аз санҷиш маҷмӯа тағйир ёфт.</translation>
    </message>
    <message>
        <source>Looking through the set…</source>
        <translation>Маҷмӯа санҷида мешавад…</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Маҷмӯа</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Тартиб ва қоидаҳо</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Дарсҳо</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Маълумотномаҳо</translation>
    </message>
    <message>
        <source>%1, papers</source>
        <translation>%1, ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1, калид</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check my screen</source>
        <translation>Экрани маро санҷед</translation>
    </message>
    <message>
        <source>Test pictures show whether this monitor in this light lets you see faint steps.</source>
        <translation>Аксҳои санҷишӣ нишон медиҳанд, ки дар ин монитор ва ин равшанӣ фарқҳои хира намоёнанд ё не.</translation>
    </message>
    <message>
        <source>Open the test card</source>
        <translation>Кушодани корти санҷишӣ</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>In the file</source>
        <translation>Дар файл</translation>
    </message>
    <message>
        <source>Class of the vocabulary</source>
        <translation>Синфи луғат</translation>
    </message>
    <message>
        <source>Class names: choose what each one is</source>
        <translation>Номҳои синфҳо: интихоб кунед, ки ҳар кадом чиро мефаҳмонад</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Бе синф</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Гузаронидан</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Comments for you</source>
        <translation>Шарҳҳо барои шумо</translation>
    </message>
</context>
<context>
    <name>ComposerColumn</name>
    <message>
        <source>Carrier and scanner</source>
        <translation>Нақлиёт ва сканер</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Бор</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Чӣ пинҳон аст</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Сохтани супориш</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>Begin anew</source>
        <translation>Аз нав сар кардан</translation>
    </message>
</context>
<context>
    <name>ComposerPapers</name>
    <message>
        <source>Papers, as the trainee sees them</source>
        <translation>Ҳуҷҷатҳо, чунон ки омӯзанда мебинад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>ComposerPlan</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Аз паҳлу, пеш дар чап</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Аз боло</translation>
    </message>
    <message>
        <source>Load plan: drag a load to move it, its ends to make it longer or shorter</source>
        <translation>Нақшаи бор: борро кашед, то ҷояш иваз шавад; канорашро кашед, то дарозиаш тағйир ёбад</translation>
    </message>
    <message>
        <source>Tab, arrows, Shift+arrows, Del</source>
        <translation>Tab, тирчаҳо, Shift+тирчаҳо, Del</translation>
    </message>
</context>
<context>
    <name>ComposerScan</name>
    <message>
        <source>Move what is hidden</source>
        <translation>Ҷойивазкунии чизи пинҳон</translation>
    </message>
    <message>
        <source>With nothing hidden</source>
        <translation>Бе чизи пинҳон</translation>
    </message>
    <message>
        <source>The scan follows…</source>
        <translation>Акс нав мешавад…</translation>
    </message>
    <message>
        <source>Coarse; the exact scan is being computed…</source>
        <translation>Акси ноҳамвор; акси дақиқ ҳисоб мешавад…</translation>
    </message>
    <message>
        <source>The scene is being built; the first time takes a moment.</source>
        <translation>Саҳна сохта мешавад; бори аввал каме вақт мегирад.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Scan of the scene</source>
        <translation>Акси саҳна</translation>
    </message>
    <message>
        <source>Open a set in the studio, and add a case to it.</source>
        <translation>Дар коргоҳ маҷмӯаро кушоед ва ба он супориш илова кунед.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Бекор кардан: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Такрор: %1</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Курси нав</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Баъдӣ</translation>
    </message>
    <message>
        <source>Stopped: no course was made.</source>
        <translation>Қатъ шуд: курс сохта нашуд.</translation>
    </message>
    <message>
        <source>The tests</source>
        <translation>Санҷишҳо</translation>
    </message>
    <message>
        <source>Practice, and a test later</source>
        <translation>Машқ ва санҷиши баъдина</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кӣ иштирок мекунад</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Қадами %1 аз %2: %3</translation>
    </message>
    <message>
        <source>Make the course</source>
        <translation>Сохтани курс</translation>
    </message>
</context>
<context>
    <name>CourseReportView</name>
    <message>
        <source>The tests of the course are being read.</source>
        <translation>Санҷишҳои курс хонда мешаванд.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсҳо</translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Бозгашт ба курсҳо</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Show the people by name, here alone: never on paper</source>
        <translation>Нишон додани одамон бо ном, танҳо дар ин ҷо: дар коғаз намебарояд</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the figures as an Excel workbook</source>
        <translation>Нигоҳ доштани нишондиҳандаҳо ҳамчун китоби Excel</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report of the group as PDF, two pages</source>
        <translation>Нигоҳ доштани ҳисоботи гурӯҳ ҳамчун PDF, ду саҳифа</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Ҷадвал</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Ҷадвали график</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Тавсияҳо</translation>
    </message>
    <message>
        <source>Drafted by the program. Change what you like: it is kept, and goes on paper.</source>
        <translation>Инро барнома навиштааст. Чизе хоҳед, тағйир диҳед: матн нигоҳ дошта мешавад ва ба коғаз мебарояд.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Матни аввала</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Китоби Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«%1» навишта шуд.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Nothing can be begun before its first day. Every day can be left out.</source>
        <translation>Ҳеҷ чизро пеш аз рӯзи аввалаш сар кардан мумкин нест. Ҳар рӯзро нишон надодан мумкин аст.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Рӯзи аввал</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Рӯзи охирин</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Аз</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>То</translation>
    </message>
    <message>
        <source>%1 does not fit to the days before.</source>
        <translation>%1: рӯзҳо бо рӯзҳои пешина мувофиқ нестанд.</translation>
    </message>
    <message>
        <source>Say when the post-test ends, or when the retention test begins.</source>
        <translation>Нишон диҳед, ки санҷиши ниҳоӣ кай тамом мешавад ё санҷиши баъдина кай сар мешавад.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyPicker</name>
    <message>
        <source>What does not agree?</source>
        <translation>Чӣ мувофиқ нест?</translation>
    </message>
    <message>
        <source>What tells you? May be left open.</source>
        <translation>Аз куҷо маълум аст? Нишон надодан мумкин.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Хабар додан</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Бозпас гирифтани эзоҳ</translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Чизи дигар мувофиқ нест</translation>
    </message>
</context>
<context>
    <name>DocumentCompare</name>
    <message>
        <source>Left paper</source>
        <translation>Ҳуҷҷати чап</translation>
    </message>
    <message>
        <source>Right paper</source>
        <translation>Ҳуҷҷати рост</translation>
    </message>
    <message>
        <source>not in this paper</source>
        <translation>дар ин ҳуҷҷат нест</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Passcode: write it down now, it is kept nowhere. Tell it to the units when the exam is over.</source>
        <translation>Рамз: ҳозир нависед, он дар ҳеҷ ҷо нигоҳ дошта намешавад. Онро ба воҳидҳо пас аз имтиҳон гӯед.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нусха</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Рамзро навиштам</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Сана</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Борфиристанда</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Борқабулкунанда</translation>
    </message>
    <message>
        <source>Carrier company</source>
        <translation>Боркашон</translation>
    </message>
    <message>
        <source>Place of loading</source>
        <translation>Ҷойи боркунӣ</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Ҷойи супоридан</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Хатсайр</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Воситаи нақлиёт</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Ҷойҳо</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Арзиш</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Асъор</translation>
    </message>
    <message>
        <source>Set temperature, °C</source>
        <translation>Ҳарорати муқарраршуда, °C</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Эзоҳҳо</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Молҳо</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Рамзи НМ ФИХ</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Бастабандӣ</translation>
    </message>
    <message>
        <source>Number declared</source>
        <translation>Рақами эъломшуда</translation>
    </message>
    <message>
        <source>Number seen</source>
        <translation>Рақами дидашуда</translation>
    </message>
    <message>
        <source>Kind of seal</source>
        <translation>Навъи пломба</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Чӣ мушоҳида шуд</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Эъломшуда, кг</translation>
    </message>
    <message>
        <source>Weighbridge, kg</source>
        <translation>Автотарозу, кг</translation>
    </message>
    <message>
        <source>Empty weight, kg</source>
        <translation>Вазни холӣ, кг</translation>
    </message>
    <message>
        <source>Kind of carrier</source>
        <translation>Навъи воҳиди нақлиётӣ</translation>
    </message>
    <message>
        <source>Size and type code</source>
        <translation>Рамзи андоза ва навъ</translation>
    </message>
    <message>
        <source>Declared empty</source>
        <translation>Холӣ эълон шудааст</translation>
    </message>
    <message>
        <source>The picture as a whole</source>
        <translation>Акс дар маҷмӯъ</translation>
    </message>
    <message>
        <source>Axle {n}, kg</source>
        <translation>Меҳвари {n}, кг</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>баста шуд</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>кушода шуд</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>санҷида шуд</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>осори дастбурд</translation>
    </message>
    <message>
        <source>H: high security</source>
        <translation>H: ҳифзи баланд</translation>
    </message>
    <message>
        <source>S: security</source>
        <translation>S: ҳифзӣ</translation>
    </message>
    <message>
        <source>I: indicative</source>
        <translation>I: нишондиҳанда</translation>
    </message>
    <message>
        <source>Bolt seal</source>
        <translation>Пломбаи меҳварӣ</translation>
    </message>
    <message>
        <source>Cable seal</source>
        <translation>Пломбаи тросӣ</translation>
    </message>
    <message>
        <source>Strip seal</source>
        <translation>Пломбаи тасмагӣ</translation>
    </message>
    <message>
        <source>Electronic seal</source>
        <translation>Пломбаи электронӣ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ҳа</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Нақлиёт</translation>
    </message>
    <message>
        <source>On the carrier itself</source>
        <translation>Дар худи воҳиди нақлиётӣ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбаҳо</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Вазнҳо</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Хатар</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Навъи ҳуҷҷат</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Илова кардан…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Чӣ рӯй дод</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дар куҷо</translation>
    </message>
    <message>
        <source>Event of the electronic seal</source>
        <translation>Ҳодисаи пломбаи электронӣ</translation>
    </message>
    <message>
        <source>Axles from the front, kg</source>
        <translation>Тирҳо аз пеш, кг</translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>Add a paper</source>
        <translation>Ҳуҷҷат илова кардан</translation>
    </message>
    <message>
        <source>Add a seal</source>
        <translation>Пломба илова кардан</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Гирифта партофтан</translation>
    </message>
    <message>
        <source>Papers, carrier, seals, weights</source>
        <translation>Ҳуҷҷатҳо, нақлиёт, пломбаҳо, вазн</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Press a field that does not agree to report it.</source>
        <translation>Барои хабар додан майдонеро, ки мувофиқ нест, пахш кунед.</translation>
    </message>
</context>
<context>
    <name>DossierSearch</name>
    <message>
        <source>Search in all papers</source>
        <translation>Ҷустуҷӯ дар ҳамаи ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Search in all papers. Enter goes to the next place.</source>
        <translation>Ҷустуҷӯ дар ҳамаи ҳуҷҷатҳо. Enter — ба ҷойи навбатӣ.</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Анҷоми ҷустуҷӯ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ҳеҷ чиз</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{at} аз {hits}</translation>
    </message>
</context>
<context>
    <name>DutyStartView</name>
    <message>
        <source>The first scan is being made…</source>
        <translation>Акси якум сохта мешавад…</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Навбатдорӣ</translation>
    </message>
    <message>
        <source>Lorry after lorry, as at the post: most carry what their papers say.</source>
        <translation>Мошин паси мошин, мисли дар пост: бештарашон он чиро мебаранд, ки дар ҳуҷҷат аст.</translation>
    </message>
    <message>
        <source>Lorries arrive while you work. You see how many wait; take the time that each one needs.</source>
        <translation>Ҳангоми кор мошинҳо меоянд. Мебинед, ки чандто мунтазир аст; ба ҳар кадом вақти даркориро диҳед.</translation>
    </message>
    <message>
        <source>Few hide something, and you are not told which ones. A clear lorry let go is a success.</source>
        <translation>Ашёи пинҳонӣ кам аст ва гуфта намешавад, ки дар кадомаш. Гузаронидани мошини тоза муваффақият аст.</translation>
    </message>
    <message>
        <source>What was there you see at the end: finds, misses, right clears and needless openings.</source>
        <translation>Чӣ будани онро дар охир мебинед: бозёфтҳо, аз назар мондаҳо, тозаҳои дуруст ва кушоданҳои беҳуда.</translation>
    </message>
    <message>
        <source>Lorries</source>
        <translation>Мошинҳо</translation>
    </message>
    <message>
        <source>How many lorries</source>
        <translation>Чанд мошин</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Навбат</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Нишон додан</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Бе он</translation>
    </message>
    <message>
        <source>The queue: %1</source>
        <translation>Навбат: %1</translation>
    </message>
    <message>
        <source>Begin the duty</source>
        <translation>Оғози навбатдорӣ</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s); you can break off and go on later</source>
        <translation>
            <numerusform>тақрибан %n дақиқа; метавон қатъ кард ва баъд идома дод</numerusform>
            <numerusform>тақрибан %n дақиқа; метавон қатъ кард ва баъд идома дод</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Нест кардани шахс</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Шахс</translation>
    </message>
    <message>
        <source>Take this person out of the program&apos;s own backups too</source>
        <translation>Ин шахсро аз нусхаҳои эҳтиётии барнома ҳам бардоштан</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>One new backup then takes the place of the older ones. Otherwise daily backups hold this person for up to four weeks, others until they are deleted, and restoring one brings this person back.</source>
        <translation>Он гоҳ ҷои нусхаҳои пештараро як нусхаи нав мегирад. Вагарна ин шахс дар нусхаҳои ҳаррӯза то чор ҳафта, дар дигарҳо то нест карда шуданашон мемонад ва барқарор кардани чунин нусха ӯро бармегардонад.</translation>
    </message>
    <message>
        <source>Erase nobody</source>
        <translation>Касеро нест накардан</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ҳамешагӣ нест кардан</translation>
    </message>
</context>
<context>
    <name>EraseViewingsDialog</name>
    <message>
        <source>Erase viewing records</source>
        <translation>Нест кардани сабтҳои тамошо</translation>
    </message>
    <message>
        <source>Erase nothing</source>
        <translation>Чизеро нест накардан</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ҳамешагӣ нест кардан</translation>
    </message>
</context>
<context>
    <name>ExamPauseView</name>
    <message>
        <source>Home</source>
        <translation>Саҳифаи аввал</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Рамзи нозир</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом додан</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>Идомаи имтиҳон</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>The invigilator lets it go on.</source>
        <translation>Идомаро нозир иҷозат медиҳад.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Вақте омода шудед, идома диҳед.</translation>
    </message>
    <message>
        <source>Breaks so far:</source>
        <translation>Танаффусҳо то ҳол:</translation>
    </message>
    <message>
        <source>This exam broke off at %1.</source>
        <translation>Ин имтиҳон соати %1 қатъ шуд.</translation>
    </message>
    <message>
        <source>This exam was left at %1.</source>
        <translation>Ин имтиҳон соати %1 тарк шуд.</translation>
    </message>
    <message>
        <source>Sitting %1 of %2 is over.</source>
        <translation>Қисми %1 аз %2 анҷом ёфт.</translation>
    </message>
    <message>
        <source>This exam waits.</source>
        <translation>Ин имтиҳон мунтазир аст.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>Ба %1 аз %n акс ҷавоб дода шуд</numerusform>
            <numerusform>Ба %1 аз %n акс ҷавоб дода шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 монд</translation>
    </message>
    <message>
        <source>between sittings</source>
        <translation>байни қисмҳо</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>қатъ шуд</translation>
    </message>
    <message>
        <source>left</source>
        <translation>тарк шуд</translation>
    </message>
    <message numerus="yes">
        <source>Really: hand it in with %n scan(s) unanswered</source>
        <translation>
            <numerusform>Дар ҳақиқат: бо %n акси беҷавоб супоридан</numerusform>
            <numerusform>Дар ҳақиқат: бо %n акси беҷавоб супоридан</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand it in as it is…</source>
        <translation>Ҳамин тавр супоридан…</translation>
    </message>
    <message>
        <source>End this exam here; what is unanswered stays so</source>
        <translation>Имтиҳонро дар ҳамин ҷо тамом кардан; беҷавобҳо ҳамин тавр мемонанд</translation>
    </message>
</context>
<context>
    <name>ExamResultView</name>
    <message>
        <source>Home</source>
        <translation>Саҳифаи аввал</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>Аз рӯи супоришҳо</translation>
    </message>
    <message>
        <source>Look at each case of this exam</source>
        <translation>Дидани ҳар супориши ин имтиҳон</translation>
    </message>
    <message>
        <source>What was asked for, and what was reached</source>
        <translation>Чӣ талаб мешуд ва ба чӣ расида шуд</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>Ба %1 аз %n акс ҷавоб дода шуд</numerusform>
            <numerusform>Ба %1 аз %n акс ҷавоб дода шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1 threat and clear cases</source>
        <translation>n = %1 супориши дорои ашёи пинҳон ва тоза</translation>
    </message>
    <message>
        <source>%1 of them hid something</source>
        <translation>дар %1-и онҳо чизе пинҳон буд</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) used</source>
        <translation>
            <numerusform>%n дақиқа сарф шуд</numerusform>
            <numerusform>%n дақиқа сарф шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>the time was over</source>
        <translation>вақт тамом шуд</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n қисм</numerusform>
            <numerusform>%n қисм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) noted</source>
        <translation>
            <numerusform>%n танаффус қайд шуд</numerusform>
            <numerusform>%n танаффус қайд шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Фосилаи 95 %</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Талаб</translation>
    </message>
</context>
<context>
    <name>ExamStartView</name>
    <message numerus="yes">
        <source>%1 of %n case(s) are made. The exam begins when all are.</source>
        <translation>
            <numerusform>Аз %n супориш %1 сохта шуд. Имтиҳон вақте оғоз мешавад, ки ҳама тайёр бошанд.</numerusform>
            <numerusform>Аз %n супориш %1 сохта шуд. Имтиҳон вақте оғоз мешавад, ки ҳама тайёр бошанд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Қатъ кардан</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>Which exam</source>
        <translation>Кадом имтиҳон</translation>
    </message>
    <message>
        <source>There is no exam here.</source>
        <translation>Дар ин ҷо имтиҳон нест.</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Оғози имтиҳон</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s) are needed, and only %1 are there that you have not seen.</source>
        <translation>
            <numerusform>%n супориши нав лозим аст, вале онҳое, ки надидаед, танҳо %1-то.</numerusform>
            <numerusform>%n супориши нав лозим аст, вале онҳое, ки надидаед, танҳо %1-то.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are being made. That can take some minutes; the exam begins when they are ready.</source>
        <translation>Супоришҳо сохта мешаванд. Ин метавонад чанд дақиқа гирад; вақте тайёр шаванд, имтиҳон оғоз мешавад.</translation>
    </message>
</context>
<context>
    <name>ExamStrip</name>
    <message>
        <source>Show the time</source>
        <translation>Нишон додани вақт</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Пинҳон кардани вақт</translation>
    </message>
    <message>
        <source>Leave the exam</source>
        <translation>Тарки имтиҳон</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Тарки имтиҳон; танаффус қайд мешавад</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>Exam, sitting %1 of %2</source>
        <translation>Имтиҳон, қисми %1 аз %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left in it</source>
        <translation>
            <numerusform>дар он %n акс монд</numerusform>
            <numerusform>дар он %n акс монд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n дақиқа монд</numerusform>
            <numerusform>%n дақиқа монд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n акс</numerusform>
            <numerusform>%n акс</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no limit of time</source>
        <translation>%1, бе маҳдудияти вақт</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minute(s)</source>
        <translation>
            <numerusform>%1 дар %n дақиқа</numerusform>
            <numerusform>%1 дар %n дақиқа</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Холҳо аз 100</translation>
    </message>
    <message>
        <source>Threat cases in which something was found</source>
        <translation>Супоришҳои дорои ашёи пинҳон, ки дар онҳо чизе ёфт шуд</translation>
    </message>
    <message>
        <source>Clear cases opened for nothing</source>
        <translation>Супоришҳои тоза, ки беҳуда кушода шуданд</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Хулосаҳои дуруст</translation>
    </message>
    <message>
        <source>Cases solved</source>
        <translation>Супоришҳои ҳалшуда</translation>
    </message>
    <message>
        <source>Finds rightly named</source>
        <translation>Бозёфтҳои дуруст номбаршуда</translation>
    </message>
    <message>
        <source>Hidden things missed</source>
        <translation>Чизҳои пинҳони аз назар монда</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>на камтар аз %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ҳеҷ кадом</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>на бештар аз %1</translation>
    </message>
    <message>
        <source>There is a verdict from %1 threat and %2 clear cases on, and only if %3 to %4 hide something.</source>
        <translation>Натиҷа танҳо вақте аст, ки на камтар аз %1 супориши дорои ашёи пинҳон ва %2 супориши тоза бошад ва ҳиссаи аввалиҳо аз %3 то %4 бошад.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Супорида шуд</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Гузашт</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Нагузашт</translation>
    </message>
    <message>
        <source>Not enough images</source>
        <translation>Аксҳо кофӣ нестанд</translation>
    </message>
    <message>
        <source>No verdict: another mix of cases</source>
        <translation>Бе натиҷа: таркиби супоришҳо дигар аст</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Ҳисобот</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) await the key. The verdict comes from whoever has it.</source>
        <translation>
            <numerusform>%n ҷавоб калидро мунтазир аст. Натиҷаро дорандаи калид медиҳад.</numerusform>
            <numerusform>%n ҷавоб калидро мунтазир аст. Натиҷаро дорандаи калид медиҳад.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for was reached.</source>
        <translation>Ба ҳамаи талабот расида шуд.</translation>
    </message>
    <message>
        <source>Not all that was asked for was reached.</source>
        <translation>На ба ҳамаи талабот расида шуд.</translation>
    </message>
    <message>
        <source>With so few answers nobody can say passed or not passed. The figures below are what there is.</source>
        <translation>Бо чунин ҷавобҳои кам гуфтан мумкин нест, ки гузашт ё нагузашт. Дар поён он чизе, ки ҳаст.</translation>
    </message>
    <message>
        <source>The share of cases that hide something lies outside of what the rule allows: the figures can&apos;t be held against it.</source>
        <translation>Ҳиссаи супоришҳои дорои ашёи пинҳон берун аз қоида аст: рақамҳоро бо он муқоиса кардан мумкин нест.</translation>
    </message>
    <message>
        <source>This exam reports, and judges nothing.</source>
        <translation>Ин имтиҳон танҳо хабар медиҳад ва чизеро баҳо намедиҳад.</translation>
    </message>
    <message>
        <source>It is borderline: a few cases more could turn it. A mentor should look at it.</source>
        <translation>Ин ҳолати марзӣ аст: чанд супориши дигар метавонист онро дигар кунад. Устод бояд бинад.</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>аз %1 то %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>расида шуд</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>расида нашуд</translation>
    </message>
</context>
<context>
    <name>ExplainForm</name>
    <message>
        <source>Cues: what tells it</source>
        <translation>Аломатҳо: онро чӣ нишон медиҳад</translation>
    </message>
    <message>
        <source>Add a cue…</source>
        <translation>Илова кардани аломат…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export results</source>
        <translation>Содироти натиҷаҳо</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Сатрҳо</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Шахс</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Навъи файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A row for each answer</source>
        <translation>Барои ҳар ҷавоб як сатр</translation>
    </message>
    <message>
        <source>A row for each person and period</source>
        <translation>Барои ҳар шахс ва давра як сатр</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Нуқтавергул</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Вергул</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табулятсия</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Рӯзи аввал</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Рӯзи охир</translation>
    </message>
    <message>
        <source>Between the cells of a row</source>
        <translation>Байни хонаҳои сатр</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, days instead of times</source>
        <translation>Беном: ба ҷойи одамон тахаллус, ба ҷойи вақт рӯз</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Интихоб…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Аз рӯи моҳ</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Аз рӯи чоряк</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>Аз рӯи нимсолаҳо</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Аз – то</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Иваз кардани файл</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Содирот</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Рӯзи аввал пас аз рӯзи охир аст.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Файле бо ин ном аллакай ҳаст.</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Файл навишта мешавад.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ба куҷо</translation>
    </message>
</context>
<context>
    <name>FaultsPage</name>
    <message numerus="yes">
        <source>No pack was made: %n thing(s) in the set must be mended first.</source>
        <translation>
            <numerusform>Баста сохта нашуд: аввал дар маҷмӯъ %n ҷойро ислоҳ кардан лозим.</numerusform>
            <numerusform>Баста сохта нашуд: аввал дар маҷмӯъ %n ҷойро ислоҳ кардан лозим.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>{field}. Press to report a discrepancy.</source>
        <translation>{field}. Барои хабар додани номувофиқӣ пахш кунед.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>In figures</source>
        <translation>Бо рақамҳо</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Чизҳои пинҳони ёфташуда</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Дуруст: шубҳа нест</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Хулосаҳои дуруст</translation>
    </message>
    <message>
        <source>Time on a scan, typically</source>
        <translation>Вақти маъмулӣ барои як сурат</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Вақти фаъол</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 дақ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 аз %2</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Drop scans, screenshots, slides or photos of a console here; paste works too. Several at once.</source>
        <translation>Аксҳо, аксҳои экран, слайдҳо ё суратҳои консолро ба ин ҷо кашед; гузоштан ҳам мумкин. Якбора чандтоаш мешавад.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Намуд</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Аз паҳлу</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Аз боло</translation>
    </message>
    <message>
        <source>Another view of the case before</source>
        <translation>Намуди дигари супориши пешина</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>%1: its kind is not known. Say how its values lie, until the picture looks right.</source>
        <translation>%1: навъи файл номаълум. То дуруст шудани расм гӯед, ки қиматҳо чӣ тавр ҷойгиранд.</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n бит</numerusform>
            <numerusform>%n бит</numerusform>
        </translation>
    </message>
    <message>
        <source>two energies</source>
        <translation>ду энергия</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>расми %1 аз %2</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n discrepancies reported</source>
        <translation>
            <numerusform>%n номувофиқатӣ хабар дода шуд</numerusform>
            <numerusform>%n номувофиқатӣ хабар дода шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Чизи дигар мувофиқ нест</translation>
    </message>
    <message>
        <source>Take report {number} back</source>
        <translation>Эроди {number}-ро бозпас гирифтан</translation>
    </message>
</context>
<context>
    <name>FocusForm</name>
    <message>
        <source>What is hidden</source>
        <translation>Чӣ пинҳон аст</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Чӣ тавр пинҳон аст</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Нақлиёт</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Душворӣ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Супоришҳо</translation>
    </message>
    <message>
        <source>Your chance</source>
        <translation>Имкони шумо</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>бо чизи пинҳон</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Ҳиссаи супоришҳое, ки дар онҳо чизе пинҳон аст</translation>
    </message>
    <message>
        <source>How likely you are to get a case right: from easier to harder</source>
        <translation>Эҳтимоли дуруст ҳал кардани супориш: аз осонтар то душвортар</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>осонтар</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>душвортар</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Ҳар гуна</translation>
    </message>
    <message>
        <source>You should get about %1 of 100 right.</source>
        <translation>Тақрибан %1 аз 100 бояд дуруст барояд.</translation>
    </message>
    <message>
        <source>This teaches most.</source>
        <translation>Чунин беҳтар аз ҳама ёд мегиранд.</translation>
    </message>
    <message>
        <source>%1 (%2, new ones are made)</source>
        <translation>%1 (%2, навҳо сохта мешаванд)</translation>
    </message>
    <message>
        <source>%1 (new ones are made)</source>
        <translation>%1 (навҳо сохта мешаванд)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, very easy</source>
        <translation>1, хеле осон</translation>
    </message>
    <message>
        <source>2, easy</source>
        <translation>2, осон</translation>
    </message>
    <message>
        <source>3, medium</source>
        <translation>3, миёна</translation>
    </message>
    <message>
        <source>4, hard</source>
        <translation>4, душвор</translation>
    </message>
    <message>
        <source>5, very hard</source>
        <translation>5, хеле душвор</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Exercise set</source>
        <translation>Маҷмӯи машқҳо</translation>
    </message>
    <message>
        <source>Open: for practice, answers can be read</source>
        <translation>Кушода: барои машқ, ҷавобҳо хонда мешаванд</translation>
    </message>
    <message>
        <source>Sealed: for exams, answers under lock</source>
        <translation>Мӯҳршуда: барои имтиҳон, ҷавобҳо зери қулф</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Гузарвожаи корти шумо</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Интихоб…</translation>
    </message>
    <message>
        <source>Give the set to everybody who takes the pack in</source>
        <translation>Маҷмӯаро ба ҳамаи қабулкунандагони баста таъин кардан</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>То</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Рӯзи охирин</translation>
    </message>
    <message numerus="yes">
        <source>Take along what is given of this set (%n)</source>
        <translation>
            <numerusform>Таъинотҳои ин маҷмӯаро бо он фиристодан (%n)</numerusform>
            <numerusform>Таъинотҳои ин маҷмӯаро бо он фиристодан (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans travel as pictures, so the file is larger. Recipes of scenes would tell the answers.</source>
        <translation>Аксҳо ба таври тайёр фиристода мешаванд, бинобар ин файл калонтар аст: дастури саҳнаҳо ҷавобро фош мекард.</translation>
    </message>
    <message>
        <source>Make a passcode, to be told after the exam</source>
        <translation>Сохтани рамзе, ки пас аз имтиҳон гуфта мешавад</translation>
    </message>
    <message>
        <source>Who else can open the answers, besides you</source>
        <translation>Ғайр аз шумо ҷавобҳоро кӣ кушода метавонад</translation>
    </message>
    <message>
        <source>No cards are known here yet: add them under Settings.</source>
        <translation>Дар ин ҷо ҳоло корт нест: онҳоро дар танзимот илова кунед.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Сана</translation>
    </message>
    <message>
        <source>Packages in all</source>
        <translation>Ҳамагӣ ҷой</translation>
    </message>
    <message>
        <source>Gross in all, kg</source>
        <translation>Ҳамагӣ брутто, кг</translation>
    </message>
    <message>
        <source>Net in all, kg</source>
        <translation>Ҳамагӣ нетто, кг</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Молҳо</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Рамзи НМ ФИХ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Ҷойҳо</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Бастабандӣ</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Фурӯшанда</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Харидор</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Фиристанда</translation>
    </message>
    <message>
        <source>Road carrier</source>
        <translation>Боркашонандаи автомобилӣ</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Борқабулкунанда</translation>
    </message>
    <message>
        <source>Vehicle and trailer</source>
        <translation>Мошин ва ядак</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Ҷойи супоридан</translation>
    </message>
    <message>
        <source>Goods taken over at</source>
        <translation>Ҷойи қабули бор</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Nature of the goods</source>
        <translation>Номи бор</translation>
    </message>
    <message>
        <source>Carrier&apos;s reservations</source>
        <translation>Қайду шартҳои боркашон</translation>
    </message>
    <message>
        <source>Sender signs</source>
        <translation>Имзои фиристанда</translation>
    </message>
    <message>
        <source>Carrier signs</source>
        <translation>Имзои боркашон</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Бор гирифта шуд</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Борфиристанда</translation>
    </message>
    <message>
        <source>Carrying line</source>
        <translation>Хатти боркашон</translation>
    </message>
    <message>
        <source>Port or place of loading</source>
        <translation>Бандар ё ҷойи боркунӣ</translation>
    </message>
    <message>
        <source>Port or place of discharge</source>
        <translation>Бандар ё ҷойи борфарорӣ</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Рақами контейнер</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Рақами пломба</translation>
    </message>
    <message>
        <source>Goods, said to contain</source>
        <translation>Бор, аз рӯи гуфти фиристанда</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Эзоҳҳо</translation>
    </message>
    <message>
        <source>Shipped on board, date</source>
        <translation>Ба борт бор шуд, сана</translation>
    </message>
    <message>
        <source>Signed for the carrier</source>
        <translation>Имзо аз номи боркашон</translation>
    </message>
    <message>
        <source>SMGS</source>
        <translation>СМГС</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Борфиристанда</translation>
    </message>
    <message>
        <source>Station of departure</source>
        <translation>Истгоҳи фиристодан</translation>
    </message>
    <message>
        <source>Station of destination</source>
        <translation>Истгоҳи таъинот</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>Истгоҳҳои сарҳадӣ</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Freight code</source>
        <translation>Рамзи бор</translation>
    </message>
    <message>
        <source>Mass, kg</source>
        <translation>Вазн, кг</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбаҳо</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Роҳи оҳан</translation>
    </message>
    <message>
        <source>Consignor&apos;s statements</source>
        <translation>Изҳороти фиристанда</translation>
    </message>
    <message>
        <source>Contract concluded, date</source>
        <translation>Санаи бастани шартнома</translation>
    </message>
    <message>
        <source>Consignment number</source>
        <translation>Рақами ирсол</translation>
    </message>
    <message>
        <source>Air waybill number</source>
        <translation>Рақами борномаи ҳавоӣ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Аз тарафи кӣ дода шуд</translation>
    </message>
    <message>
        <source>Airport of departure</source>
        <translation>Фурудгоҳи парвоз</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Масири парвоз</translation>
    </message>
    <message>
        <source>Airport of destination</source>
        <translation>Фурудгоҳи таъинот</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Асъор</translation>
    </message>
    <message>
        <source>Value declared for customs</source>
        <translation>Арзиши ба гумрук эълоншуда</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Дастурҳои коркард</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Шумораи ҷой</translation>
    </message>
    <message>
        <source>Nature and quantity of the goods</source>
        <translation>Ном ва миқдори бор</translation>
    </message>
    <message>
        <source>Executed on</source>
        <translation>Санаи ба расмият даровардан</translation>
    </message>
    <message>
        <source>Signature of carrier or agent</source>
        <translation>Имзои боркашон ё агент</translation>
    </message>
    <message>
        <source>Carnet number</source>
        <translation>Рақами дафтарча</translation>
    </message>
    <message>
        <source>Customs office of departure</source>
        <translation>Гумруки фиристодан</translation>
    </message>
    <message>
        <source>Holder of the carnet</source>
        <translation>Дорандаи дафтарча</translation>
    </message>
    <message>
        <source>Customs office of destination</source>
        <translation>Гумруки таъинот</translation>
    </message>
    <message>
        <source>Plates of the road vehicles</source>
        <translation>Рақамҳои қайди давлатӣ</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Роҳи ҳаракат</translation>
    </message>
    <message>
        <source>Description of the goods</source>
        <translation>Тавсифи мол</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ҷой ва сана</translation>
    </message>
    <message>
        <source>Seals and marks put on</source>
        <translation>Пломба ва аломатҳои гузошташуда</translation>
    </message>
    <message>
        <source>Holder signs</source>
        <translation>Имзои доранда</translation>
    </message>
    <message>
        <source>Office of departure stamps</source>
        <translation>Мӯҳри гумруки фиристодан</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Воситаи нақлиёт</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Миқдор</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Маблағ</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Ҳамагӣ барои пардохт</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Шартҳо</translation>
    </message>
    <message>
        <source>Signature and stamp of the seller</source>
        <translation>Имзо ва мӯҳри фурӯшанда</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Бастабандӣ кард</translation>
    </message>
    <message>
        <source>Packed for</source>
        <translation>Барои кӣ бастабандӣ шуд</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мӯҳтаво</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Marks and remarks</source>
        <translation>Тамғагузорӣ ва эзоҳҳо</translation>
    </message>
    <message>
        <source>SAD</source>
        <translation>ЭМ</translation>
    </message>
    <message>
        <source>Sender or exporter</source>
        <translation>Фиристанда/содиркунанда</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Рақами бақайдгирӣ</translation>
    </message>
    <message>
        <source>Country or place of dispatch</source>
        <translation>Кишвар ё ҷойи фиристодан</translation>
    </message>
    <message>
        <source>Country or place of destination</source>
        <translation>Кишвар ё ҷойи таъинот</translation>
    </message>
    <message>
        <source>Means of transport at the border</source>
        <translation>Воситаи нақлиёт дар сарҳад</translation>
    </message>
    <message>
        <source>Total amount invoiced</source>
        <translation>Маблағи умумӣ аз рӯи ҳисоб</translation>
    </message>
    <message>
        <source>Offices of transit</source>
        <translation>Гумрукҳои транзит</translation>
    </message>
    <message>
        <source>Packages and description of the goods</source>
        <translation>Ҷойҳои бор ва тавсифи мол</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Рамзи мол</translation>
    </message>
    <message>
        <source>Price of the goods</source>
        <translation>Нархи мол</translation>
    </message>
    <message>
        <source>Seals put on</source>
        <translation>Пломбаҳои гузошташуда</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Принсипал</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Маълумоти иловагӣ</translation>
    </message>
    <message>
        <source>Declarant signs</source>
        <translation>Имзои декларант</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Choose what to hide and click its place in the scan. The scan stays; a new case is made of it.</source>
        <translation>Чиро пинҳон карданро интихоб карда, ҷояшро дар акс пахш кунед. Акс мемонад, аз он супориши нав сохта мешавад.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ашё</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation>Дарозӣ, см</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>Умқ, см</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Баландӣ, см</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Нуқта, мм</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ҷой</translation>
    </message>
    <message>
        <source>for lorries</source>
        <translation>барои мошинҳои боркаш</translation>
    </message>
    <message>
        <source>for parcels</source>
        <translation>барои бастаҳо</translation>
    </message>
    <message>
        <source>Pack them anew</source>
        <translation>Аз нав ҷой додан</translation>
    </message>
    <message>
        <source>Keep as a case</source>
        <translation>Чун супориш нигоҳ доштан</translation>
    </message>
    <message>
        <source>Back to my scans</source>
        <translation>Бозгашт ба аксҳоям</translation>
    </message>
    <message>
        <source>The goods are being put in.</source>
        <translation>Ашё гузошта мешаванд.</translation>
    </message>
    <message>
        <source>Choose goods, then click in the scan (or press N on it).</source>
        <translation>Ашёро интихоб карда, дар акс пахш кунед (ё дар он N-ро зер кунед).</translation>
    </message>
    <message>
        <source>They are in. Look at them, move them by another click, then keep the case.</source>
        <translation>Гузошта шуд. Бубинед, агар хоҳед, ҷои дигарро пахш кунед, баъд супоришро нигоҳ доред.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Tour of the workbench</source>
        <translation>Шиносоӣ бо ҷойи кор</translation>
    </message>
    <message>
        <source>The tour begins with the next scan that you open.</source>
        <translation>Шиносоӣ бо акси навбатие, ки мекушоед, оғоз меёбад.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Дастур</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тугмаҳо</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Тугмаҳо аз рӯи ҷояшон дар клавиатура номбар шудаанд, новобаста аз ҳарфе, ки тарҳбандии шумо дорад.</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Suggest a place where it is this hard to find: 1 easy, 5 very hard</source>
        <translation>Пешниҳоди ҷое бо чунин душворӣ: 1 — осон, 5 — хеле душвор</translation>
    </message>
    <message>
        <source>Suggest places of difficulty %1 of 5</source>
        <translation>Пешниҳоди ҷойҳои душвории %1 аз 5</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Чӣ қадар</translation>
    </message>
    <message>
        <source>Along the carrier</source>
        <translation>Дар тӯли нақлиёт</translation>
    </message>
    <message>
        <source>Across: how deep inside</source>
        <translation>Кӯндаланг: чӣ қадар дарун</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Баландӣ</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Гардиш</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 м</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Муқаррар кардан: %1</translation>
    </message>
    <message>
        <source>Nobody could see it like this.</source>
        <translation>Дар ин ҳол онро ҳеҷ кас намебинад.</translation>
    </message>
    <message>
        <source>Difficulty not known yet</source>
        <translation>Душворӣ ҳанӯз маълум нест</translation>
    </message>
    <message>
        <source>Difficulty 1 of 5: plain to see</source>
        <translation>Душвории 1 аз 5: равшан намоён</translation>
    </message>
    <message>
        <source>Difficulty 2 of 5: a careful look finds it</source>
        <translation>Душвории 2 аз 5: нигоҳи бодиққат меёбад</translation>
    </message>
    <message>
        <source>Difficulty 3 of 5: needs the image tools</source>
        <translation>Душвории 3 аз 5: асбобҳои акс лозим</translation>
    </message>
    <message>
        <source>Difficulty 4 of 5: hard</source>
        <translation>Душвории 4 аз 5: душвор</translation>
    </message>
    <message>
        <source>Difficulty 5 of 5: hardly to be seen</source>
        <translation>Душвории 5 аз 5: қариб дида намешавад</translation>
    </message>
    <message>
        <source>Above the grain</source>
        <translation>Аз донаҳои шавшув боло</translation>
    </message>
    <message>
        <source>Above the pattern around it</source>
        <translation>Аз нақши гирду атроф боло</translation>
    </message>
    <message>
        <source>Sharpness of its edge</source>
        <translation>Равшании канор</translation>
    </message>
    <message>
        <source>Part that shows</source>
        <translation>Қисми намоён</translation>
    </message>
    <message>
        <source>Size in the scan</source>
        <translation>Андоза дар акс</translation>
    </message>
    <message>
        <source>What lies before and behind it</source>
        <translation>Он чи пеш ва паси он аст</translation>
    </message>
    <message>
        <source>Seen from its broad side</source>
        <translation>Аз паҳлуи васеъ дида мешавад</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 баробар</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Ҷустуҷӯи ҷойҳо…</translation>
    </message>
    <message>
        <source>There is no other place for it in this scene.</source>
        <translation>Дар ин саҳна барои он ҷои дигар нест.</translation>
    </message>
    <message>
        <source>No place is just that hard; these come nearest.</source>
        <translation>Ҷои айнан чунин душвор нест; инҳо наздиктаринанд.</translation>
    </message>
    <message>
        <source>Place %1: difficulty %2 of 5</source>
        <translation>Ҷои %1: душвории %2 аз 5</translation>
    </message>
    <message>
        <source>Take a suggested place</source>
        <translation>Гирифтани ҷои пешниҳодшуда</translation>
    </message>
</context>
<context>
    <name>HiddenStep</name>
    <message>
        <source>How it is hidden</source>
        <translation>Чӣ тавр пинҳон аст</translation>
    </message>
    <message>
        <source>What is hidden: what fits there</source>
        <translation>Чӣ пинҳон аст: он чи ба он ҷо меғунҷад</translation>
    </message>
    <message>
        <source>In which load</source>
        <translation>Дар кадом бор</translation>
    </message>
    <message>
        <source>Something harmless that looks like it</source>
        <translation>Чизи безарари монанд</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Пинҳон кардан</translation>
    </message>
    <message>
        <source>Add the look-alike</source>
        <translation>Илова кардани монанд</translation>
    </message>
    <message>
        <source>Nothing is hidden: as it is, this is a clear case.</source>
        <translation>Чизе пинҳон нест: ҳоло ин супориши тоза аст.</translation>
    </message>
    <message>
        <source>Looks odd, is harmless</source>
        <translation>Аҷиб менамояд, вале безарар аст</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Бардоштан: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ҳеҷ чиз</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 кг</translation>
    </message>
    <message>
        <source>difficulty %1 of 5</source>
        <translation>душвории %1 аз 5</translation>
    </message>
    <message>
        <source>Choose a way of hiding</source>
        <translation>Усули пинҳонкуниро интихоб кунед</translation>
    </message>
    <message>
        <source>Choose a look-alike</source>
        <translation>Монандро интихоб кунед</translation>
    </message>
    <message>
        <source>Wherever there is a place</source>
        <translation>Ҳар ҷо ки ҷой бошад</translation>
    </message>
    <message>
        <source>Choose what is hidden</source>
        <translation>Интихоб кунед, ки чӣ пинҳон аст</translation>
    </message>
    <message>
        <source>Hide something</source>
        <translation>Пинҳон кардани чизе</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Илова кардани чизи монанд</translation>
    </message>
    <message>
        <source>Take a hidden thing away</source>
        <translation>Бардоштани чизи пинҳон</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Draft as it is now</source>
        <translation>Лоиҳа, чунон ки ҳаст</translation>
    </message>
    <message>
        <source>Revision {number}, {day}</source>
        <translation>Таҳрири {number}, {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Фарқ нест.</translation>
    </message>
    <message>
        <source>Nothing of this case is published yet.</source>
        <translation>Аз ин супориш ҳоло чизе нашр нашудааст.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Фарқҳо</translation>
    </message>
    <message>
        <source>On the scan: dashed as it was, solid as it is.</source>
        <translation>Дар акс: бо хати канда — чӣ буд, бо хати пурра — чӣ ҳаст.</translation>
    </message>
    <message>
        <source>Look through a colleague&apos;s key</source>
        <translation>Санҷидани калиди ҳамкор</translation>
    </message>
    <message>
        <source>Try the case first, then its key. Who made a key can&apos;t sign it; another key needs another look.</source>
        <translation>Аввал супоришро санҷед, баъд калидашро бинед. Созандаи калид онро имзо карда наметавонад; калиди тағйирёфта бояд аз нав санҷида шавад.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Номи шумо</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Чиро ва чаро бояд тағйир дод</translation>
    </message>
    <message>
        <source>Revision before</source>
        <translation>Таҳрири пешина</translation>
    </message>
    <message>
        <source>Revision after</source>
        <translation>Таҳрири баъдина</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Имзо кардан</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Хоҳиши тағйирот</translation>
    </message>
    <message>
        <source>{name} signed off revision {number}, {day}</source>
        <translation>{name}: таҳрири {number} имзо шуд, {day}</translation>
    </message>
    <message>
        <source>{name} wants changes of revision {number}, {day}</source>
        <translation>{name}: таҳрири {number} бояд тағйир ёбад, {day}</translation>
    </message>
</context>
<context>
    <name>HomeAssignments</name>
    <message>
        <source>Assignments</source>
        <translation>Таъинотҳо</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ва боз %n</numerusform>
            <numerusform>ва боз %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A set that is not on this machine</source>
        <translation>Маҷмӯае, ки дар ин компютер нест</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом додан</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Сар кардан</translation>
    </message>
    <message>
        <source>done</source>
        <translation>иҷро шуд</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>дар ин ҷо нест</translation>
    </message>
    <message>
        <source>Ask for the pack of this set</source>
        <translation>Бастаи ин маҷмӯаро пурсед</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>то %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 аз %n супориш</numerusform>
            <numerusform>%1 аз %n супориш</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeComments</name>
    <message>
        <source>Read</source>
        <translation>Хондан</translation>
    </message>
    <message>
        <source>Show the answer that the latest comment is about</source>
        <translation>Нишон додани ҷавобе, ки шарҳи охирин дар бораи он аст</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) for you</source>
        <translation>
            <numerusform>%n шарҳ барои шумо</numerusform>
            <numerusform>%n шарҳ барои шумо</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Аз: %1</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Duty</source>
        <translation>Навбатдорӣ</translation>
    </message>
    <message>
        <source>Lorry after lorry</source>
        <translation>Мошин паси мошин</translation>
    </message>
    <message>
        <source>Lorry after lorry, feedback at the end</source>
        <translation>Мошин паси мошин, таҳлил дар охир</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Аз рӯи қоида</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Пешрафт</translation>
    </message>
    <message>
        <source>All figures and plots</source>
        <translation>Ҳама рақаму графикҳо</translation>
    </message>
    <message>
        <source>How you stand, in words, figures and plots</source>
        <translation>Сатҳи шумо бо сухан, рақам ва график</translation>
    </message>
    <message>
        <source>Choose an exam, read its rules, begin</source>
        <translation>Имтиҳонро интихоб кардан, қоидаашро хондан, оғоз кардан</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>One moment</source>
        <translation>Як лаҳза</translation>
    </message>
    <message>
        <source>Your records are being opened</source>
        <translation>Сабтҳои шумо кушода мешаванд</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Идома додан</translation>
    </message>
    <message>
        <source>Your records can&apos;t be opened</source>
        <translation>Сабтҳои шумо кушода намешаванд</translation>
    </message>
    <message>
        <source>Sets that come with the program, and your own, stand in the Library.</source>
        <translation>Маҷмӯаҳои ҳамроҳи барнома ва маҷмӯаҳои худатон дар китобхонаанд.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Ҳоло коре нест</translation>
    </message>
    <message>
        <source>There is no exercise set here</source>
        <translation>Дар ин ҷо маҷмӯаи машқҳо нест</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Кушодани китобхона</translation>
    </message>
    <message>
        <source>Choose what to practise…</source>
        <translation>Интихоби мавзӯи тамрин…</translation>
    </message>
    <message>
        <source>The first scan is being made…</source>
        <translation>Акси якум сохта мешавад…</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Супориши %1 аз %2</translation>
    </message>
    <message>
        <source>You are in the middle of</source>
        <translation>Шумо дар ин маҷмӯа истодаед</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Ба шумо таъин шудааст</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Сар кардан</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), chosen one after the other by what you need most.</source>
        <translation>
            <numerusform>%n супориш, ки аз рӯи ниёзи шумо яке паси дигар интихоб мешавад.</numerusform>
            <numerusform>%n супориш, ки аз рӯи ниёзи шумо яке паси дигар интихоб мешаванд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Мавзӯъ: %1</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Навбатӣ барои шумо</translation>
    </message>
    <message>
        <source>Practice for you</source>
        <translation>Тамрин барои шумо</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Оғоз</translation>
    </message>
    <message>
        <source>You have worked through every set. Once more:</source>
        <translation>Ҳамаи маҷмӯаҳоро гузаштед. Бори дигар:</translation>
    </message>
    <message>
        <source>You find %1 of 10 (n = %2).</source>
        <translation>Шумо аз 10 то %1-тоашро меёбед (n = %2).</translation>
    </message>
    <message>
        <source>You open no lorry for nothing (n = %2).</source>
        <translation>Шумо ягон мошинро беҳуда намекушоед (n = %2).</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing (n = %2).</source>
        <translation>Шумо аз %1 мошин 1-тоашро беҳуда мекушоед (n = %2).</translation>
    </message>
    <message>
        <source>You open %1 of 10 clear lorries for nothing (n = %2).</source>
        <translation>Шумо аз 10 мошини тоза %1-тоашро беҳуда мекушоед (n = %2).</translation>
    </message>
</context>
<context>
    <name>HomeSkills</name>
    <message>
        <source>What you find</source>
        <translation>Чиро меёбед</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Беҳтар аз ҳама: %1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>Камтар аз ҳама: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 аз %2</translation>
    </message>
</context>
<context>
    <name>HomeWeek</name>
    <message>
        <source>This week</source>
        <translation>Дар ин ҳафта</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) at work</source>
        <translation>
            <numerusform>%n дақиқа кор</numerusform>
            <numerusform>%n дақиқа кор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation>
            <numerusform>аз %n дақиқа</numerusform>
            <numerusform>аз %n дақиқа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>%n дақиқа монд</numerusform>
            <numerusform>%n дақиқа монд</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ба ҳадаф расидед</translation>
    </message>
    <message numerus="yes">
        <source>Half a year: %1 of %n minute(s)</source>
        <translation>
            <numerusform>Дар нимсола: %1 аз %n дақиқа</numerusform>
            <numerusform>Дар нимсола: %1 аз %n дақиқа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageBar</name>
    <message>
        <source>More</source>
        <translation>Боз</translation>
    </message>
    <message>
        <source>All image tools</source>
        <translation>Ҳамаи абзорҳои акс</translation>
    </message>
</context>
<context>
    <name>ImageChips</name>
    <message>
        <source>Not on this scan: {tools}</source>
        <translation>Дар ин акс нест: {tools}</translation>
    </message>
    <message>
        <source>{tool}: press to take it off</source>
        <translation>{tool}: барои гирифтан пахш кунед</translation>
    </message>
    <message>
        <source>{tool}: not seen in a difference</source>
        <translation>{tool}: дар фарқ намоён нест</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Ҳамаро гирифтан</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Акс мисли ҳангоми кушодан</translation>
    </message>
    <message>
        <source>Gamma {value}</source>
        <translation>Гамма {value}</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Рангҳои маводҳо</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Равзанаи равшанӣ</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Негатив</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Кам кардани халал</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Контрасти маҳаллӣ</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Контурҳо</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Энергияи паст</translation>
    </message>
    <message>
        <source>Other half, turned round</source>
        <translation>Фарқи оинагӣ</translation>
    </message>
    <message>
        <source>Against the atlas</source>
        <translation>Фарқ аз атлас</translation>
    </message>
    <message>
        <source>Low absorption</source>
        <translation>Фурӯбарии суст</translation>
    </message>
    <message>
        <source>Middle absorption</source>
        <translation>Фурӯбарии миёна</translation>
    </message>
    <message>
        <source>High absorption</source>
        <translation>Фурӯбарии зиёд</translation>
    </message>
    <message>
        <source>Palette blue to yellow</source>
        <translation>Палитра: аз кабуд то зард</translation>
    </message>
    <message>
        <source>Palette black to yellow</source>
        <translation>Палитра: аз сиёҳ то зард</translation>
    </message>
    <message>
        <source>Linear tone</source>
        <translation>Тон: хаттӣ</translation>
    </message>
    <message>
        <source>Logarithmic tone</source>
        <translation>Тон: логарифм</translation>
    </message>
    <message>
        <source>Root tone</source>
        <translation>Тон: реша</translation>
    </message>
    <message>
        <source>Console tone</source>
        <translation>Тон: консол</translation>
    </message>
    <message>
        <source>Display tone</source>
        <translation>Тон: экранӣ</translation>
    </message>
    <message>
        <source>Metals stripped</source>
        <translation>Бе металл</translation>
    </message>
    <message>
        <source>Organic alone</source>
        <translation>Танҳо органика</translation>
    </message>
    <message>
        <source>Light alone</source>
        <translation>Танҳо сабук</translation>
    </message>
    <message>
        <source>Metal alone</source>
        <translation>Танҳо металл</translation>
    </message>
    <message>
        <source>Heavy alone</source>
        <translation>Танҳо вазнин</translation>
    </message>
</context>
<context>
    <name>ImageDesk</name>
    <message>
        <source>A picture in colours has no values to work on.</source>
        <translation>Дар акси ранга қиматҳое нестанд, ки бо онҳо кор кардан мумкин бошад.</translation>
    </message>
    <message>
        <source>This scan has one energy alone.</source>
        <translation>Дар ин акс танҳо як энергия ҳаст.</translation>
    </message>
    <message>
        <source>This scan does not tell materials apart.</source>
        <translation>Ин акс маводҳоро аз ҳам ҷудо намекунад.</translation>
    </message>
    <message>
        <source>No scan of this kind stands beside in the atlas.</source>
        <translation>Дар атласи паҳлӯ акси чунин навъ нест.</translation>
    </message>
    <message>
        <source>Not both scans have two energies.</source>
        <translation>Ду энергия на дар ҳарду акс ҳаст.</translation>
    </message>
    <message>
        <source>Not both scans tell materials apart.</source>
        <translation>На ҳарду акс маводҳоро аз ҳам ҷудо мекунанд.</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>As it opened</source>
        <translation>Ҳангоми кушодан</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ҳозир</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotated pictures</source>
        <translation>Воридоти аксҳои нишонагузоришуда</translation>
    </message>
    <message>
        <source>Pictures annotated with other tools become a set of cases. You can drop a file or folder here.</source>
        <translation>Аксҳое, ки дар барномаҳои дигар нишонагузорӣ шудаанд, маҷмӯаи супоришҳо мешаванд. Файл ё ҷузвдонро ба ин ҷо кашидан мумкин.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>End the import; nothing of it stays</source>
        <translation>Қатъи воридот; аз он чизе намемонад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>Start the set</source>
        <translation>Оғози маҷмӯа</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Воридот</translation>
    </message>
    <message>
        <source>The annotations are being read.</source>
        <translation>Нишонагузорӣ хонда мешавад.</translation>
    </message>
    <message>
        <source>The set is being written.</source>
        <translation>Маҷмӯа навишта мешавад.</translation>
    </message>
    <message>
        <source>Choose the annotations and the folder of their pictures.</source>
        <translation>Нишонагузорӣ ва ҷузвдони аксҳои онро интихоб кунед.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) left out</source>
        <translation>
            <numerusform>%n сабт гузаронида шуд</numerusform>
            <numerusform>%n сабт гузаронида шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in</source>
        <translation>
            <numerusform>%n супориш ворид шуд</numerusform>
            <numerusform>%n супориш ворид шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to find</source>
        <translation>
            <numerusform>бо чизи ёфтанӣ: %n</numerusform>
            <numerusform>бо чизи ёфтанӣ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear</source>
        <translation>
            <numerusform>тоза: %n</numerusform>
            <numerusform>тоза: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n акс гузаронида шуд</numerusform>
            <numerusform>%n акс гузаронида шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>The set lies in %1.</source>
        <translation>Маҷмӯа дар %1 аст.</translation>
    </message>
    <message>
        <source>The import was ended; nothing of it was kept.</source>
        <translation>Воридот қатъ шуд; аз он чизе намонд.</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Файли нишонагузориро интихоб кунед</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Ҷузвдони аксҳоро интихоб кунед</translation>
    </message>
    <message>
        <source>Choose the folder of annotations</source>
        <translation>Ҷузвдони нишонагузориро интихоб кунед</translation>
    </message>
</context>
<context>
    <name>ImportFormWidget</name>
    <message>
        <source>Annotations</source>
        <translation>Нишонагузорӣ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ҷузвдони аксҳо</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Номи маҷмӯа</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ҷузвдон…</translation>
    </message>
    <message>
        <source>Pictures without annotations are clear cases</source>
        <translation>Аксҳои бенишона супоришҳои тозаанд</translation>
    </message>
    <message>
        <source>What the file calls difficult need not be found</source>
        <translation>Он чиро, ки дар файл душвор номида шудааст, ёфтан ҳатмӣ нест</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Results</source>
        <translation>Натиҷаҳо</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Ҳамаи файлҳо</translation>
    </message>
    <message>
        <source>Take in results</source>
        <translation>Қабули натиҷаҳо</translation>
    </message>
</context>
<context>
    <name>InboxAbout</name>
    <message>
        <source>Objects: “%1”</source>
        <translation>Эътироз дорад: «%1»</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Интихоб шуд: %1</translation>
    </message>
    <message>
        <source>In the papers: found %1 of %2, reported for nothing %3</source>
        <translation>Дар ҳуҷҷатҳо: ёфт шуд %1 аз %2, беҳуда нишон дода шуд %3</translation>
    </message>
    <message>
        <source>The key of this case is not here, or under lock: answers wait for it.</source>
        <translation>Калиди ин супориш ин ҷо нест ё баста аст: ҷавобҳо мунтазири онанд.</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Эътироз: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Калид: %1</translation>
    </message>
</context>
<context>
    <name>InboxCase</name>
    <message>
        <source>Scan with the marks of those who answered</source>
        <translation>Акс бо аломатҳои ҷавобдодагон</translation>
    </message>
    <message>
        <source>Answers to this case</source>
        <translation>Ҷавобҳо ба ин супориш</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Ҳама</translation>
    </message>
</context>
<context>
    <name>InboxLayers</name>
    <message>
        <source>comment</source>
        <translation>шарҳ</translation>
    </message>
</context>
<context>
    <name>InboxPersonPart</name>
    <message>
        <source>Sessions and answers</source>
        <translation>Машғулиятҳо ва ҷавобҳо</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier session(s)…</source>
        <translation>
            <numerusform>боз %n машғулияти қаблӣ…</numerusform>
            <numerusform>боз %n машғулияти қаблӣ…</numerusform>
        </translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>Машғулият дар маҷмӯъ</translation>
    </message>
    <message>
        <source>Answer %1, %2. Enter shows it on its scan.</source>
        <translation>Ҷавоби %1, %2. Enter онро дар акс нишон медиҳад.</translation>
    </message>
</context>
<context>
    <name>InboxSetPart</name>
    <message>
        <source>Cases of the set</source>
        <translation>Супоришҳои маҷмӯа</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Сутунҳо</translation>
    </message>
    <message>
        <source>Score what waits</source>
        <translation>Баҳо додан ба мунтазирон</translation>
    </message>
    <message>
        <source>Score answers that wait, by the keys that are here now</source>
        <translation>Баҳо додан ба ҷавобҳои мунтазир аз рӯи калидҳое, ки акнун ин ҷоянд</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Эътимоднокӣ: %1</translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). The keys of this draft can be mended in the studio.</source>
        <translation>
            <numerusform>Танҳо ҷавобҳои аввал, %n нафар. Калидҳои ин лоиҳаро дар коргоҳ ислоҳ кардан мумкин аст.</numerusform>
            <numerusform>Танҳо ҷавобҳои аввал, %n нафар. Калидҳои ин лоиҳаро дар коргоҳ ислоҳ кардан мумкин аст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). Keys are mended by the author of the set, in the studio, where it is a draft.</source>
        <translation>
            <numerusform>Танҳо ҷавобҳои аввал, %n нафар. Калидҳоро муаллифи маҷмӯа дар коргоҳ, ки он лоиҳа аст, ислоҳ мекунад.</numerusform>
            <numerusform>Танҳо ҷавобҳои аввал, %n нафар. Калидҳоро муаллифи маҷмӯа дар коргоҳ, ки он лоиҳа аст, ислоҳ мекунад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Супориш</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ҳал карданд</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Фосилаи 95 %</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Фарқ мекунад</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Ба чӣ нигаристан</translation>
    </message>
</context>
<context>
    <name>InboxStart</name>
    <message>
        <source>What needs attention</source>
        <translation>Он чи диққат мехоҳад</translation>
    </message>
    <message>
        <source>Nothing needs your attention now.</source>
        <translation>Ҳоло чизе диққати шуморо талаб намекунад.</translation>
    </message>
    <message>
        <source>People and sets</source>
        <translation>Одамон ва маҷмӯаҳо</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Бардоштан</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Бардоштани он чи диққат мехоҳад</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Баргардондан</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Баргардондани бардошташуда</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Ҳоло натиҷаҳо нестанд</translation>
    </message>
    <message>
        <source>The people you teach press “Send to my mentor” on their Home screen and send you the file that it writes, by messenger, by mail or on a stick. Drop that file on this window, or open it here. Results of people who work at this computer come by themselves.</source>
        <translation>Шогирдони шумо дар экрани асосӣ «Ба мураббӣ фиристодан»-ро пахш мекунанд ва файли навишташударо бо мессенҷер, почта ё флешка мефиристанд. Онро ба ин равзана кашед ё ин ҷо кушоед. Натиҷаҳои онҳое, ки дар ин компютер кор мекунанд, худ ба худ меоянд.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Кушодани файл…</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Қабули натиҷаҳо аз файл</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Маҷмӯаҳо</translation>
    </message>
</context>
<context>
    <name>InboxTalk</name>
    <message>
        <source>To %1</source>
        <translation>Ба: %1</translation>
    </message>
    <message numerus="yes">
        <source>To all who missed it (%n)</source>
        <translation>
            <numerusform>Ба ҳамаи онҳое, ки нодида гузаштанд (%n)</numerusform>
            <numerusform>Ба ҳамаи онҳое, ки нодида гузаштанд (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all who marked there (%n)</source>
        <translation>
            <numerusform>Ба ҳамаи онҳое, ки он ҷоро нишона карданд (%n)</numerusform>
            <numerusform>Ба ҳамаи онҳое, ки он ҷоро нишона карданд (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all (%n)</source>
        <translation>
            <numerusform>Ба ҳама (%n)</numerusform>
            <numerusform>Ба ҳама (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Дар бораи супориш</translation>
    </message>
    <message>
        <source>About mark %1</source>
        <translation>Дар бораи аломати %1</translation>
    </message>
    <message>
        <source>Said before…</source>
        <translation>Пештар гуфташуда…</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>аломати %1</translation>
    </message>
    <message>
        <source>a place on the scan</source>
        <translation>ҷой дар акс</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>фиристода шуд</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ҳоло фиристода нашудааст</translation>
    </message>
</context>
<context>
    <name>InboxTitle</name>
    <message numerus="yes">
        <source>Send replies (%n)</source>
        <translation>
            <numerusform>Фиристодани ҷавобҳо (%n)</numerusform>
            <numerusform>Фиристодани ҷавобҳо (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Фиристодани ҷавобҳо</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Воридшуда</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Back by one page</source>
        <translation>Як саҳифа ба ақиб</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) kept. They go out with “Send replies”.</source>
        <translation>
            <numerusform>%n шарҳ нигоҳ дошта шуд. Онҳо бо «Фиристодани ҷавобҳо» мераванд.</numerusform>
            <numerusform>%n шарҳ нигоҳ дошта шуд. Онҳо бо «Фиристодани ҷавобҳо» мераванд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that waited are scored now.</source>
        <translation>
            <numerusform>Акнун %n ҷавоби мунтазир баҳо гирифт.</numerusform>
            <numerusform>Акнун %n ҷавоби мунтазир баҳо гирифт.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is not here yet, or under lock: nothing could be scored.</source>
        <translation>Калид ҳоло ин ҷо нест ё баста аст: чизеро баҳо додан нашуд.</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Касе бе ном</translation>
    </message>
    <message>
        <source>%1 was sure (%2) and missed what was hidden.</source>
        <translation>%1: боварӣ %2, аммо чизи пинҳоншуда дида нашуд.</translation>
    </message>
    <message>
        <source>%1 called it clear, and something was hidden.</source>
        <translation>%1: тоза номид, аммо он ҷо чизе пинҳон буд.</translation>
    </message>
    <message>
        <source>%1 objects to the key: “%2”</source>
        <translation>%1 ба калид эътироз дорад: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not practised for %n day(s).</source>
        <translation>
            <numerusform>%1 %n рӯз боз машқ намекунад.</numerusform>
            <numerusform>%1 %n рӯз боз машқ намекунад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for their key.</source>
        <translation>
            <numerusform>%n ҷавоб калидашро мунтазир аст.</numerusform>
            <numerusform>%n ҷавоб калидашро мунтазир аст.</numerusform>
        </translation>
    </message>
    <message>
        <source>What many did speaks against the key.</source>
        <translation>Ҷавобҳои бисёриҳо бар зидди калиданд.</translation>
    </message>
    <message>
        <source>%1 of %2 people marked a place where the key has nothing.</source>
        <translation>%1 аз %2 нафар ҷоеро нишона карданд, ки дар калид чизе нест.</translation>
    </message>
    <message>
        <source>Those who find most answer against the key: it may be wrong.</source>
        <translation>Онҳое, ки бештар меёбанд, бар зидди калид ҷавоб медиҳанд: шояд он нодуруст аст.</translation>
    </message>
    <message>
        <source>%1 of %2 marks on what is hidden were too wide: its outline may be too tight.</source>
        <translation>%1 аз %2 аломат дар чизи пинҳоншуда хеле васеъ буданд: шояд контур танг аст.</translation>
    </message>
    <message>
        <source>%1 of %2 people solved it: it may be too easy.</source>
        <translation>%1 аз %2 нафар ҳал карданд: шояд хеле осон аст.</translation>
    </message>
    <message>
        <source>Only %1 of %2 people solved it: it may be too hard, or the key wrong.</source>
        <translation>Танҳо %1 аз %2 нафар ҳал карданд: шояд хеле душвор ё калид нодуруст аст.</translation>
    </message>
    <message>
        <source>Those who solve the other cases solve this one no more often.</source>
        <translation>Онҳое, ки супоришҳои дигарро ҳал мекунанд, инро бештар ҳал намекунанд.</translation>
    </message>
    <message>
        <source>something may be missing in the key</source>
        <translation>шояд дар калид чизе намерасад</translation>
    </message>
    <message>
        <source>the key may be wrong</source>
        <translation>шояд калид нодуруст аст</translation>
    </message>
    <message>
        <source>an outline may be too tight</source>
        <translation>шояд контур танг аст</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>хеле осон</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>хеле душвор</translation>
    </message>
    <message>
        <source>does not tell the able from the others</source>
        <translation>моҳиронро аз дигарон фарқ намекунад</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>ёфтшуда %1</translation>
    </message>
    <message>
        <source>for nothing %1</source>
        <translation>беҳуда кушода %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not sent yet</source>
        <translation>
            <numerusform>%n шарҳ ҳоло фиристода нашудааст</numerusform>
            <numerusform>%n шарҳ ҳоло фиристода нашудааст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нав</numerusform>
            <numerusform>%n нав</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n нафар</numerusform>
            <numerusform>%n нафар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ҷавоб</numerusform>
            <numerusform>%n ҷавоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a key</source>
        <translation>
            <numerusform>%n мунтазири калид</numerusform>
            <numerusform>%n мунтазири калид</numerusform>
        </translation>
    </message>
    <message>
        <source>the set is not on this computer</source>
        <translation>маҷмӯа дар ин компютер нест</translation>
    </message>
    <message>
        <source>A set without a title</source>
        <translation>Маҷмӯаи бе ном</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>тамрин</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>навбатдорӣ</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>имтиҳон</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>холҳо: %1</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>боварӣ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n шарҳ</numerusform>
            <numerusform>%n шарҳ</numerusform>
        </translation>
    </message>
    <message>
        <source>objects</source>
        <translation>эътироз дорад</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>аломати %1</translation>
    </message>
    <message>
        <source>found something</source>
        <translation>ёфт</translation>
    </message>
    <message>
        <source>right place, too wide</source>
        <translation>ҷояш дуруст, хеле васеъ</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>такроран</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>беҳуда</translation>
    </message>
    <message>
        <source>The cases were chosen as the sessions went, so people saw different ones: how reliably the set orders people can&apos;t be said.</source>
        <translation>Супоришҳо дар рафти машғулият интихоб шуданд ва одамон гуногунашро диданд: гуфтан мумкин нест, ки маҷмӯа одамонро чӣ қадар боэътимод ба тартиб меорад.</translation>
    </message>
    <message>
        <source>How reliably the set orders people can&apos;t be said: too few answered every case.</source>
        <translation>Гуфтан мумкин нест, ки маҷмӯа одамонро чӣ қадар боэътимод ба тартиб меорад: онҳое, ки ба ҳамаи супоришҳо ҷавоб доданд, хеле каманд.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (аз %2 то %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n супориш</numerusform>
            <numerusform>%n супориш</numerusform>
        </translation>
    </message>
    <message>
        <source>Another set of such cases would order these people much the same way: fit for an exam.</source>
        <translation>Маҷмӯаи дигари чунин супоришҳо ин одамонро қариб ҳамин тавр ба тартиб меовард: барои имтиҳон мувофиқ аст.</translation>
    </message>
    <message>
        <source>Enough for practice and for groups; too little to decide on one person by it.</source>
        <translation>Барои тамрин ва гурӯҳҳо кофист; барои қарор дар бораи як нафар кам аст.</translation>
    </message>
    <message>
        <source>The order of people by this set is mostly chance: don&apos;t judge anybody by it.</source>
        <translation>Тартиби одамон аз рӯи ин маҷмӯа бештар тасодуфист: касеро аз рӯи он доварӣ накунед.</translation>
    </message>
    <message>
        <source>With fewer than 20 people this itself is uncertain.</source>
        <translation>Агар одамон аз 20 кам бошанд, худи ин ҳам аниқ нест.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join “%1” with another profile</source>
        <translation>Якҷоя кардани «%1» бо профили дигар</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Якҷоя кардан</translation>
    </message>
    <message>
        <source>Profiles joined to this one: %1. They can stand alone again.</source>
        <translation>Ба ин профил якҷоя шуданд: %1. Онҳоро аз нав ҷудо кардан мумкин аст.</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Ҷудо кардан</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Ҳамон шахс, ки</translation>
    </message>
    <message>
        <source>What this profile did then counts as that person&apos;s. No answer is changed, it is noted in the log, and it can be undone.</source>
        <translation>Корҳои ин профил аз они он шахс ҳисоб мешаванд. Ҷавобҳо тағйир намеёбанд, дар дафтар сабт мешавад ва бекор кардан мумкин аст.</translation>
    </message>
</context>
<context>
    <name>KeepCardDialog</name>
    <message>
        <source>An identity card</source>
        <translation>Корт</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Ман занг задам: рақам дуруст аст</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Қабули корт</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Ин корти худи шумост.</translation>
    </message>
    <message>
        <source>This card is known here already.</source>
        <translation>Ин корт дар ин ҷо аллакай маълум аст.</translation>
    </message>
    <message>
        <source>Not known here yet: compare the number by telephone, then keep the card.</source>
        <translation>Дар ин ҷо ҳанӯз маълум нест: рақамро тавассути телефон муқоиса карда, баъд кортро қабул кунед.</translation>
    </message>
</context>
<context>
    <name>KeepResultDialog</name>
    <message>
        <source>Keep results</source>
        <translation>Нигоҳ доштани натиҷаҳо</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ҳоло не</translation>
    </message>
</context>
<context>
    <name>KeepResultPanel</name>
    <message>
        <source>Keep this result?</source>
        <translation>Ин натиҷа нигоҳ дошта шавад?</translation>
    </message>
    <message>
        <source>With a name, your results stay together on this computer. There is no password.</source>
        <translation>Бо ном натиҷаҳои шумо дар ин компютер якҷоя мемонанд. Рамз нест.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Номи шумо</translation>
    </message>
    <message>
        <source>Keep the results under this name</source>
        <translation>Натиҷаҳоро бо ин ном нигоҳ доштан</translation>
    </message>
</context>
<context>
    <name>KeyEditorLayout</name>
    <message>
        <source>Scan</source>
        <translation>Акс</translation>
    </message>
    <message>
        <source>Back to the exercise set</source>
        <translation>Ба маҷмӯа баргаштан</translation>
    </message>
</context>
<context>
    <name>KeyEditorView</name>
    <message>
        <source>Add a picture</source>
        <translation>Илова кардани сурат</translation>
    </message>
    <message>
        <source>Take a picture away</source>
        <translation>Гирифтани сурат</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суратҳо</translation>
    </message>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Суратҳои ҷойи пинҳони кушодашуда</translation>
    </message>
    <message>
        <source>The next outline makes a new thing under “{group}”.</source>
        <translation>Контури навбатӣ дар гурӯҳи «{group}» чизи нав месозад.</translation>
    </message>
    <message>
        <source>The next outline is that of: {name}.</source>
        <translation>Контури навбатӣ ба ин тааллуқ дорад: {name}.</translation>
    </message>
    <message>
        <source>The next outline is a further part of: {name}.</source>
        <translation>Контури навбатӣ — қисми дигар: {name}.</translation>
    </message>
    <message>
        <source>The next outline is another right outline of: {name}.</source>
        <translation>Контури навбатӣ — контури дурусти дигар: {name}.</translation>
    </message>
</context>
<context>
    <name>KeyEdits</name>
    <message>
        <source>Cues</source>
        <translation>Аломатҳо</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Матн</translation>
    </message>
    <message>
        <source>Press the field that is to be wrong, and say what is wrong with it.</source>
        <translation>Майдонеро, ки нодуруст хоҳад буд, пахш кунед ва гӯед, ки дар он чӣ нодуруст аст.</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>Аз калид гирифтан</translation>
    </message>
    <message>
        <source>Count as something else</source>
        <translation>Чизи дигар ҳисобидан</translation>
    </message>
    <message>
        <source>Found together</source>
        <translation>Якҷоя ёфтан</translation>
    </message>
    <message>
        <source>Change what is said of a thing</source>
        <translation>Тағйири маълумот дар бораи чиз</translation>
    </message>
    <message>
        <source>Change what is said of the case</source>
        <translation>Тағйири маълумот дар бораи супориш</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>Тағйири ҳуҷҷат</translation>
    </message>
</context>
<context>
    <name>KeyPictures</name>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Суратҳои ҷойи пинҳони кушодашуда</translation>
    </message>
    <message>
        <source>Drop pictures here. Where and when a photo was taken is not kept.</source>
        <translation>Суратҳоро ба ин ҷо кашед. Куҷо ва кай гирифта шуданаш нигоҳ дошта намешавад.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Илова кардани сурат</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Часпондан</translation>
    </message>
    <message>
        <source>Take the picture {name} away</source>
        <translation>Гирифтани сурати {name}</translation>
    </message>
</context>
<context>
    <name>KeyScan</name>
    <message>
        <source>Low energy</source>
        <translation>Энергияи паст</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Энергияи баланд</translation>
    </message>
    <message>
        <source>Second scan: press to work on it</source>
        <translation>Акси дуюм: барои кор бо он пахш кунед</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Акс бор мешавад…</translation>
    </message>
    <message>
        <source>This case has no scan to draw on. Its papers and its text can be filled in.</source>
        <translation>Дар ин супориш акс барои контур нест. Ҳуҷҷатҳо ва матнро пур кардан мумкин аст.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Тугмаҳои ин экран</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Тугмаҳо аз рӯи ҷояшон дар клавиатура номбар шудаанд, новобаста аз ҳарфи тарҳбандии шумо.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Шиносоӣ</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Тугмаҳои дигар…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Дастур</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Чоп кардан…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>What the selected mark may be</source>
        <translation>Нишонаи интихобшуда чӣ буда метавонад</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Интихоби ҷавоб</translation>
    </message>
    <message>
        <source>Unsure, fairly sure, sure</source>
        <translation>Боварӣ надорам, то андозае, боварӣ дорам</translation>
    </message>
    <message>
        <source>Make the selected mark narrower, wider, lower, higher</source>
        <translation>Нишонаро тангтар, васеътар, пасттар, баландтар кардан</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Чархак, ду ангушт</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Масштаб дар назди нишондиҳанда</translation>
    </message>
    <message>
        <source>Shift+wheel, two fingers</source>
        <translation>Shift+чархак, лағзиш</translation>
    </message>
    <message>
        <source>Go along the scan</source>
        <translation>Қад-қади акс рафтан</translation>
    </message>
    <message>
        <source>Middle drag, {space}+drag</source>
        <translation>Тугмаи миёна, {space}+муш</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Ҷунбондани акс</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Тугмаи рост</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Контраст ва равшанӣ</translation>
    </message>
    <message>
        <source>Left drag, pen</source>
        <translation>Тугмаи чап, қалам</translation>
    </message>
    <message>
        <source>The tool in use</source>
        <translation>Абзори интихобшуда</translation>
    </message>
    <message>
        <source>On by a screen; back with Shift</source>
        <translation>Як экран пеш; бо Shift қафо</translation>
    </message>
    <message>
        <source>Front and rear end of the scan</source>
        <translation>Канори пеш ва қафои акс</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Тирҳо, Enter</translation>
    </message>
    <message>
        <source>Draw by keyboard; moves the selected mark</source>
        <translation>Бо тугмаҳо кашидан; ҷунбондани нишона</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Нишонаи навбатӣ</translation>
    </message>
    <message>
        <source>Give up, put the tool away</source>
        <translation>Даст кашидан, абзорро гузоштан</translation>
    </message>
    <message>
        <source>Mouse and scan</source>
        <translation>Муш ва акс</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Hidden: must be found</source>
        <translation>Пинҳон: бояд ёфта шавад</translation>
    </message>
    <message>
        <source>May be marked</source>
        <translation>Нишона кардан мумкин</translation>
    </message>
    <message>
        <source>Looks like it, is harmless</source>
        <translation>Монанд, вале безарар</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Ба ҳисоб намеравад</translation>
    </message>
    <message>
        <source>Wrong in the papers</source>
        <translation>Нодуруст дар ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Add a hidden thing</source>
        <translation>Илова кардани чизи пинҳон</translation>
    </message>
    <message>
        <source>Add a thing that may be marked</source>
        <translation>Илова кардани чизе, ки нишона кардан мумкин аст</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Илова кардани ҷои монанд</translation>
    </message>
    <message>
        <source>Add a place that does not count</source>
        <translation>Илова кардани ҷое, ки ба ҳисоб намеравад</translation>
    </message>
    <message>
        <source>Add something wrong in the papers</source>
        <translation>Илова кардани хато дар ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Hidden thing {n}</source>
        <translation>Чизи пинҳоншуда {n}</translation>
    </message>
    <message>
        <source>Other thing {n}</source>
        <translation>Чизи дигар {n}</translation>
    </message>
    <message>
        <source>Look-alike {n}</source>
        <translation>Ҷои монанд {n}</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Ҷой {n}</translation>
    </message>
    <message>
        <source>No outline yet: draw it on the scan</source>
        <translation>Ҳоло контур нест: онро дар акс кашед</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is hidden that must be found.</source>
        <translation>Хулоса «шубҳа нест» аст, аммо чизе пинҳон аст, ки бояд ёфта шавад.</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is wrong in the papers.</source>
        <translation>Хулоса «шубҳа нест» аст, аммо дар ҳуҷҷатҳо хато ҳаст.</translation>
    </message>
    <message>
        <source>The verdict says suspicion, but nothing is hidden and the papers are right.</source>
        <translation>Хулоса «шубҳа ҳаст» аст, аммо чизе пинҳон нест ва ҳуҷҷатҳо дурустанд.</translation>
    </message>
    <message>
        <source>A thing has no outline yet: draw it on the scan.</source>
        <translation>Чиз ҳоло контур надорад: онро дар акс кашед.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Тамоми супориш</translation>
    </message>
    <message>
        <source>{name}: new</source>
        <translation>{name}: нав</translation>
    </message>
    <message>
        <source>{name}: taken out</source>
        <translation>{name}: гирифта шуд</translation>
    </message>
    <message>
        <source>{name}: another outline</source>
        <translation>{name}: контури дигар</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ҳеҷ чиз</translation>
    </message>
    <message>
        <source>{name}, {field}: {before} → {after}</source>
        <translation>{name}, {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ҳа</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>чӣ ҳисобида мешавад</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ин чист</translation>
    </message>
    <message>
        <source>how it is hidden</source>
        <translation>чӣ тавр пинҳон аст</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>дар куҷост</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вазн</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>ҳадди иҷозат</translation>
    </message>
    <message>
        <source>found together with</source>
        <translation>якҷоя ёфта мешавад бо</translation>
    </message>
    <message>
        <source>the whole load</source>
        <translation>тамоми бор</translation>
    </message>
    <message>
        <source>other right names</source>
        <translation>номҳои дурусти дигар</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>чӣ нодуруст аст</translation>
    </message>
    <message>
        <source>field</source>
        <translation>майдон</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>аломатҳо</translation>
    </message>
    <message>
        <source>text</source>
        <translation>матн</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>суратҳо</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>хулоса</translation>
    </message>
    <message>
        <source>true load</source>
        <translation>бори ҳақиқӣ</translation>
    </message>
    <message>
        <source>where to search</source>
        <translation>куҷоро азназар гузаронидан</translation>
    </message>
    <message>
        <source>how to search</source>
        <translation>чӣ тавр азназар гузаронидан</translation>
    </message>
    <message>
        <source>what to beware of</source>
        <translation>чораҳои бехатарӣ</translation>
    </message>
    <message>
        <source>text on the search</source>
        <translation>матн дар бораи азназаргузаронӣ</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>душворӣ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>тамғаҳо</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Тири чап</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Тири рост</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Тири боло</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Тири поён</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Тугмаҳо</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then the new key. Keys are meant by their place on the keyboard.</source>
        <translation>Амалро интихоб кунед, Enter, баъд тугмаи навро пахш кунед. Тугмаҳо аз рӯи ҷояшон номбар шудаанд.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Ёфтани амал ё тугма</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Амал</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Амалҳо ва тугмаҳои онҳо</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Тугмаи нав…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ба ин амал додан</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Мондан</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Бе тугма</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Чунон ки буд</translation>
    </message>
    <message>
        <source>As on usual consoles</source>
        <translation>Чун дар пултҳои маъмулӣ</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Ҳама чунон ки буд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Press the new key for: {action}</source>
        <translation>Тугмаи навро барои ин амал пахш кунед: {action}</translation>
    </message>
    <message>
        <source>{key} is needed to work every screen. Choose another key.</source>
        <translation>{key} барои кор дар ҳар экран лозим аст. Тугмаи дигарро интихоб кунед.</translation>
    </message>
    <message>
        <source>{key} is in use: {actions}</source>
        <translation>{key} банд аст: {actions}</translation>
    </message>
    <message>
        <source>Its first key is in use: {actions}</source>
        <translation>Тугмаи аввалааш банд аст: {actions}</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <source>missing</source>
        <translation>нест</translation>
    </message>
</context>
<context>
    <name>LanguageTexts</name>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: матн нест</translation>
    </message>
    <message>
        <source>{language}: written</source>
        <translation>{language}: матн ҳаст</translation>
    </message>
</context>
<context>
    <name>LatecomersDialog</name>
    <message>
        <source>Latecomers</source>
        <translation>Дер омадагон</translation>
    </message>
    <message>
        <source>Their first forms keep the balance. Write the packs of the course once more, and send them.</source>
        <translation>Вариантҳои аввалини онҳо мувозинатро нигоҳ медоранд. Бастаҳои курсро аз нав нависед ва фиристед.</translation>
    </message>
    <message>
        <source>Let them take part</source>
        <translation>Ба курс илова кардан</translation>
    </message>
    <message>
        <source>Everybody who is known here takes part already.</source>
        <translation>Ҳамаи одамони дар ин ҷо маълум аллакай иштирок мекунанд.</translation>
    </message>
</context>
<context>
    <name>LeaveExamDialog</name>
    <message>
        <source>Leave the exam?</source>
        <translation>Имтиҳонро тарк мекунед?</translation>
    </message>
    <message>
        <source>It stops here and the break is noted. It goes on when the invigilator lets it; the scan you are at stays to be answered.</source>
        <translation>Он дар ҳамин ҷо меистад ва танаффус қайд мешавад. Вақте нозир иҷозат диҳад, давом меёбад; ба ин акс ҳанӯз ҷавоб додан лозим аст.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Мондан</translation>
    </message>
    <message>
        <source>Stay in the exam</source>
        <translation>Дар имтиҳон мондан</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Тарк кардан</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Тарки имтиҳон; танаффус қайд мешавад</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>Library</source>
        <translation>Китобхона</translation>
    </message>
    <message>
        <source>Back to the Library</source>
        <translation>Бозгашт ба китобхона</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Матни дарс</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Матни маълумотнома</translation>
    </message>
    <message>
        <source>Next brief</source>
        <translation>Маълумотномаи навбатӣ</translation>
    </message>
    <message>
        <source>On to the cases</source>
        <translation>Ба супоришҳо</translation>
    </message>
    <message>
        <source>Not written in your language yet; this is %1.</source>
        <translation>Ба забони шумо ҳанӯз навишта нашудааст; забони ин матн: %1.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Дарсҳо</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Дарси нав</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Матни дарс</translation>
    </message>
    <message>
        <source>No lessons yet. A lesson is read in the Library beside the set.</source>
        <translation>Ҳоло дарс нест. Дарс дар Китобхона дар назди маҷмӯа хонда мешавад.</translation>
    </message>
    <message>
        <source>Take a lesson away</source>
        <translation>Гирифта партофтани дарс</translation>
    </message>
    <message>
        <source>Move a lesson</source>
        <translation>Ҷойивазкунии дарс</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Китобхона</translation>
    </message>
    <message>
        <source>The shelves are being looked through.</source>
        <translation>Рафҳо аз назар гузаронида мешаванд.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise set(s)</source>
        <translation>
            <numerusform>%n маҷмӯаи машқҳо</numerusform>
            <numerusform>%n маҷмӯаи машқҳо</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no exercise set here. Put a set folder into the folder “sets” of your data folder.</source>
        <translation>Дар ин ҷо маҷмӯаи машқҳо нест. Ҷузвдони маҷмӯаро ба ҷузвдони «sets» дар ҷузвдони маълумоти худ гузоред.</translation>
    </message>
</context>
<context>
    <name>LinePager</name>
    <message>
        <source>Lines {first} to {last} of {count}</source>
        <translation>Сатрҳо аз {first} то {last} аз {count}</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Сатрҳои пешина</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Сатрҳои минбаъда</translation>
    </message>
</context>
<context>
    <name>LoadPlanDrawing</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Аз паҳлу, пеш дар чап</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Аз боло</translation>
    </message>
    <message>
        <source>Load plan: what stands where, and the place to open</source>
        <translation>Нақшаи бор: чӣ дар куҷост ва куҷоро кушодан лозим</translation>
    </message>
</context>
<context>
    <name>LoadStep</name>
    <message>
        <source>Add a load: type a part of its name, or choose</source>
        <translation>Илова кардани бор: қисми номашро нависед ё интихоб кунед</translation>
    </message>
    <message>
        <source>In which hold</source>
        <translation>Дар кадом боргоҳ</translation>
    </message>
    <message>
        <source>Add the load</source>
        <translation>Илова кардани бор</translation>
    </message>
    <message>
        <source>The carrier is empty. An empty carrier is a case too.</source>
        <translation>Нақлиёт холист. Нақлиёти холӣ ҳам супориш аст.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Бардоштан: %1</translation>
    </message>
    <message>
        <source>Choose a load</source>
        <translation>Борро интихоб кунед</translation>
    </message>
    <message>
        <source>There are no loads for this carrier. Empty, it is a case too.</source>
        <translation>Барои ин нақлиёт бор нест. Холӣ ҳам супориш аст.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Боргоҳи %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Холӣ</translation>
    </message>
    <message>
        <source>%1 m, %2 t</source>
        <translation>%1 м, %2 т</translation>
    </message>
    <message>
        <source>Add a load</source>
        <translation>Илова кардани бор</translation>
    </message>
    <message>
        <source>Take a load away</source>
        <translation>Бардоштани бор</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What was done</source>
        <translation>Чӣ карда шуд</translation>
    </message>
    <message>
        <source>Acts, the latest first</source>
        <translation>Амалҳо, охиринаш дар боло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кӣ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Тафсилот</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your results are kept under the name %1.</source>
        <translation>Натиҷаҳои шумо бо номи %1 нигоҳ дошта шуданд.</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make a pack</source>
        <translation>Сохтани баста</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ба қафо</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Сохтани баста</translation>
    </message>
    <message>
        <source>Stopped: no pack was made.</source>
        <translation>Қатъ шуд: баста сохта нашуд.</translation>
    </message>
    <message>
        <source>Who are you? A pack is signed; this is asked once.</source>
        <translation>Шумо кистед? Баста имзо мешавад; ин як бор пурсида мешавад.</translation>
    </message>
    <message>
        <source>Signed by %1: %2</source>
        <translation>Имзо мекунад %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n нафар</numerusform>
            <numerusform>%n нафар</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ҳама</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 то %2</translation>
    </message>
    <message>
        <source>A file of this name is there already; it would be replaced.</source>
        <translation>Файл бо чунин ном аллакай ҳаст; он иваз мешавад.</translation>
    </message>
    <message>
        <source>The pack is made</source>
        <translation>Баста сохта шуд</translation>
    </message>
    <message>
        <source>The passcode is copied.</source>
        <translation>Рамз нусхабардорӣ шуд.</translation>
    </message>
    <message>
        <source>Write the passcode down first: it is kept nowhere.</source>
        <translation>Аввал рамзро нависед: он дар ҳеҷ ҷо нигоҳ дошта намешавад.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Бастаҳо</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ба куҷо</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>What is in them, as far as you know now? You draw the key next.</source>
        <translation>То ҷое ки ҳоло медонед, дар онҳо чист? Калидро баъд мекашед.</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation>Чизе пинҳон аст</translation>
    </message>
    <message>
        <source>Nothing is hidden: a clear case</source>
        <translation>Чизе пинҳон нест: супориши тоза</translation>
    </message>
    <message>
        <source>Also scans that the set has already</source>
        <translation>Ҳамчунин аксҳое, ки маҷмӯа аллакай дорад</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>Take outlines from an annotation file</source>
        <translation>Гирифтани контурҳо аз файли нишонагузорӣ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Боздоштан</translation>
    </message>
    <message>
        <source>Draw the key</source>
        <translation>Кашидани калид</translation>
    </message>
    <message>
        <source>Put goods into this scan</source>
        <translation>Ба ин акс ашё гузоштан</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Бозгашт ба маҷмӯа</translation>
    </message>
    <message numerus="yes">
        <source>Make %n case(s)</source>
        <translation>
            <numerusform>Сохтани %n супориш</numerusform>
            <numerusform>Сохтани %n супориш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) came in.</source>
        <translation>
            <numerusform>%n контур гирифта шуд.</numerusform>
            <numerusform>%n контур гирифта шуд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the file are not here.</source>
        <translation>
            <numerusform>%n расми файл дар ин ҷо нест.</numerusform>
            <numerusform>%n расми файл дар ин ҷо нест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in the set.</source>
        <translation>
            <numerusform>Ба маҷмӯа %n супориш илова шуд.</numerusform>
            <numerusform>Ба маҷмӯа %n супориш илова шуд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyResultsDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Қабули натиҷаҳо</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being taken in.</source>
        <translation>
            <numerusform>%n файл қабул мешавад.</numerusform>
            <numerusform>%n файл қабул мешаванд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Рамзи варақаи шумо</translation>
    </message>
    <message>
        <source>Show the units</source>
        <translation>Нишон додани воҳидҳо</translation>
    </message>
    <message>
        <source>Files and what came of them</source>
        <translation>Файлҳо ва натиҷаи онҳо</translation>
    </message>
    <message>
        <source>%1 of %2 files came in.</source>
        <translation>Файлҳои қабулшуда: %1 аз %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>%n ҷавоби нав.</numerusform>
            <numerusform>%n ҷавоби нав.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed to your card.</source>
        <translation>
            <numerusform>%n файл барои варақаи шумо мӯҳр шудааст.</numerusform>
            <numerusform>%n файл барои варақаи шумо мӯҳр шудаанд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sealed ones</source>
        <translation>Кушодани мӯҳршудаҳо</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Marks</source>
        <translation>Нишонаҳо</translation>
    </message>
    <message numerus="yes">
        <source>Marks: %n</source>
        <translation>
            <numerusform>Нишонаҳо: %n</numerusform>
            <numerusform>Нишонаҳо: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing marked yet.</source>
        <translation>Ҳоло чизе нишона нашудааст.</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>баҳо нашудааст</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>боварӣ надорам</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>то андозае боварӣ дорам</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>боварӣ дорам</translation>
    </message>
</context>
<context>
    <name>MarkPopover</name>
    <message>
        <source>Mark {number}: how sure are you?</source>
        <translation>Нишонаи {number}: то чӣ андоза боварӣ доред?</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Нест кардани ин нишона</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>What may it be?</source>
        <translation>Ин чӣ шуда метавонад?</translation>
    </message>
    <message>
        <source>I don&apos;t know what it is</source>
        <translation>Намедонам, ки чист</translation>
    </message>
    <message>
        <source>Why? A few words, if you like</source>
        <translation>Чаро? Агар хоҳед, ду-се сухан</translation>
    </message>
    <message>
        <source>How is it hidden?</source>
        <translation>Он чӣ тавр пинҳон шудааст?</translation>
    </message>
    <message>
        <source>I don&apos;t know how</source>
        <translation>Намедонам, чӣ тавр</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Mark {number}: {words}</source>
        <translation>Нишонаи {number}: {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownDesk</name>
    <message>
        <source>Put in a picture…</source>
        <translation>Гузоштани расм…</translation>
    </message>
    <message>
        <source>Put in a picture; it can be pasted or dropped as well</source>
        <translation>Гузоштани расм; онро аз буфер гузоштан ё кашида овардан ҳам мумкин</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Чӣ тавр хонда мешавад</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Нест: %1</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>End measuring</source>
        <translation>Ба охир расондани ченкунӣ</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Пӯлод</translation>
    </message>
    <message>
        <source>Profile in millimetres of steel</source>
        <translation>Профил бо миллиметри пӯлод</translation>
    </message>
    <message>
        <source>Values along the line; the arrow keys move the cross</source>
        <translation>Қиматҳо дар тӯли хат; тирҳо салибро меҷунбонанд</translation>
    </message>
    <message>
        <source>{top} mm</source>
        <translation>{top} мм</translation>
    </message>
    <message>
        <source>{top} %</source>
        <translation>{top} %</translation>
    </message>
    <message>
        <source>Steel equivalent; a gap is too thick.</source>
        <translation>Эквиваленти пӯлод; ҷойи канда — аз ҳад зиёд ғафс.</translation>
    </message>
    <message>
        <source>Share of the beam that comes through.</source>
        <translation>Ҳиссаи нур, ки мегузарад.</translation>
    </message>
    <message>
        <source>White: high energy. Blue dashes: low energy.</source>
        <translation>Сафед: энергияи баланд. Хатчаҳои кабуд: энергияи паст.</translation>
    </message>
</context>
<context>
    <name>MeasureTexts</name>
    <message>
        <source>Length</source>
        <translation>Дарозӣ</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Кунҷ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Минтақа</translation>
    </message>
    <message>
        <source>The angle in the picture: the scan does not say how large its pixels are.</source>
        <translation>Кунҷ дар тасвир: дар акс андозаи пиксел нишон дода нашудааст.</translation>
    </message>
    <message>
        <source>As seen in this view; what stands askew to it shows another angle.</source>
        <translation>Чунон ки дар ин намуд дида мешавад; кунҷи чизи каҷистода дигар хел менамояд.</translation>
    </message>
    <message>
        <source>How far off it may be is not known: the scan does not say which scanner made it.</source>
        <translation>Хатогӣ маълум нест: дар акс сканер нишон дода нашудааст.</translation>
    </message>
    <message>
        <source>Across the travel: the thing may lie nearer to the source or further from it.</source>
        <translation>Бар арзи ҳаракат: чиз метавонад ба манбаи нур наздиктар ё аз он дуртар бошад.</translation>
    </message>
    <message>
        <source>Along the travel: as exact as your hand.</source>
        <translation>Дар тӯли ҳаракат: дақиқӣ танҳо ба дасти шумо вобаста аст.</translation>
    </message>
    <message>
        <source>The scan is a plain grey picture: its values say nothing of matter.</source>
        <translation>Ин акс танҳо тасвири хокистарист: қиматҳояш дар бораи модда чизе намегӯянд.</translation>
    </message>
    <message>
        <source>No steel or mass: the scan does not say which scanner made it.</source>
        <translation>Пӯлод ва масса нест: дар акс сканер нишон дода нашудааст.</translation>
    </message>
    <message>
        <source>No mass: it is too thick, or there is nothing round it to compare with.</source>
        <translation>Масса нест: аз ҳад ғафс аст ё дар атрофаш барои муқоиса чизе нест.</translation>
    </message>
    <message>
        <source>There is no more in it than in its surroundings.</source>
        <translation>Дар ин ҷо модда аз атрофаш бештар нест.</translation>
    </message>
    <message>
        <source>Mass beyond its surroundings, if all of it were of that kind.</source>
        <translation>Массаи зиёда аз атроф, агар ҳамааш аз ҳамин модда бошад.</translation>
    </message>
    <message>
        <source>The scan does not say how large its pixels are.</source>
        <translation>Дар акс андозаи пиксел нишон дода нашудааст.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Масоҳат</translation>
    </message>
    <message>
        <source>Mean transmission</source>
        <translation>Гузариши миёна</translation>
    </message>
    <message>
        <source>Mean brightness</source>
        <translation>Равшании миёна</translation>
    </message>
    <message>
        <source>Darkest place</source>
        <translation>Ҷойи ториктарин</translation>
    </message>
    <message>
        <source>Steel equivalent</source>
        <translation>Эквиваленти пӯлод</translation>
    </message>
    <message>
        <source>Mass if organic</source>
        <translation>Масса: агар органика</translation>
    </message>
    <message>
        <source>Mass if light metal</source>
        <translation>Масса: агар металли сабук</translation>
    </message>
    <message>
        <source>Mass if steel</source>
        <translation>Масса: агар пӯлод</translation>
    </message>
    <message>
        <source>Mass if lead</source>
        <translation>Масса: агар сурб</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} м</translation>
    </message>
    <message>
        <source>high {percent} %</source>
        <translation>баланд {percent} %</translation>
    </message>
    <message>
        <source>low {percent} %</source>
        <translation>паст {percent} %</translation>
    </message>
    <message>
        <source>steel {thickness}</source>
        <translation>пӯлод {thickness}</translation>
    </message>
    <message>
        <source>{metres} ± {error} m</source>
        <translation>{metres} ± {error} м</translation>
    </message>
    <message>
        <source>{cm} cm</source>
        <translation>{cm} см</translation>
    </message>
    <message>
        <source>{cm} ± {error} cm</source>
        <translation>{cm} ± {error} см</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <translation>{pixels} пикс.</translation>
    </message>
    <message>
        <source>{pixels} square px</source>
        <translation>{pixels} пикс. мураббаъ</translation>
    </message>
    <message>
        <source>{area} m²</source>
        <translation>{area} м²</translation>
    </message>
    <message>
        <source>{area} cm²</source>
        <translation>{area} см²</translation>
    </message>
    <message>
        <source>too thick</source>
        <translation>аз ҳад ғафс</translation>
    </message>
    <message>
        <source>{thickness} mm</source>
        <translation>{thickness} мм</translation>
    </message>
    <message>
        <source>{mass} kg</source>
        <translation>{mass} кг</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Practice</source>
        <translation>Тамрин</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Навбатдорӣ</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>Practice: you see what was there after each case</source>
        <translation>Тамрин: пас аз ҳар супориш мебинед, ки дар он ҷо чӣ буд</translation>
    </message>
    <message>
        <source>Duty: threats are rare, you see what was there at the end</source>
        <translation>Навбатдорӣ: ашёи пинҳонӣ кам аст, дар охир мебинед, ки чӣ буд</translation>
    </message>
    <message>
        <source>Exam: by a rule, without feedback</source>
        <translation>Имтиҳон: аз рӯи қоида, бе шарҳ</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Several answers may be right.</source>
        <translation>Якчанд ҷавоб дуруст буда метавонад.</translation>
    </message>
    <message>
        <source>Why? Take all that hold.</source>
        <translation>Чаро? Ҳамаи дурустро қайд кунед.</translation>
    </message>
    <message>
        <source>Scan {number}</source>
        <translation>Акси {number}</translation>
    </message>
    <message>
        <source>What is the cargo?</source>
        <translation>Ин чӣ гуна бор аст?</translation>
    </message>
    <message>
        <source>Which part of the carrier is it?</source>
        <translation>Ин кадом қисми нақлиёт аст?</translation>
    </message>
    <message>
        <source>What kind of carrier is it?</source>
        <translation>Ин кадом навъи нақлиёт аст?</translation>
    </message>
    <message>
        <source>What causes this in the picture?</source>
        <translation>Ин дар акс аз чӣ пайдо мешавад?</translation>
    </message>
    <message>
        <source>Which view does not belong here?</source>
        <translation>Кадом намуд дар ин ҷо зиёдатист?</translation>
    </message>
    <message>
        <source>In which scan is something hidden?</source>
        <translation>Дар кадом акс чизе пинҳон аст?</translation>
    </message>
    <message>
        <source>Which consignment goes to the scanner?</source>
        <translation>Кадом бор ба сканер фиристода мешавад?</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Your progress will stand here</source>
        <translation>Дар ин ҷо пешрафти шумо хоҳад буд</translation>
    </message>
    <message>
        <source>How many of ten hidden things you find, and how often you open a lorry for nothing.</source>
        <translation>Аз даҳ чизи пинҳон чандтоашро меёбед ва мошинро то чӣ андоза зуд-зуд беҳуда мекушоед.</translation>
    </message>
    <message>
        <source>What you find well and what to practise: by class, method, carrier and difficulty.</source>
        <translation>Чиро хуб меёбед ва чиро бояд тамрин кунед: аз рӯи синф, усул, нақлиёт ва душворӣ.</translation>
    </message>
    <message>
        <source>Whether you are as sure as you are right, how fast you are, and where your false marks lie.</source>
        <translation>Оё боварии шумо ба дурустӣ мувофиқ аст, чӣ қадар тез кор мекунед ва нишонаҳои нодуруст дар куҷоянд.</translation>
    </message>
    <message>
        <source>Your minutes, your exams, and where misses broke off. Figures come with the first answers.</source>
        <translation>Дақиқаҳо, имтиҳонҳо ва он ки хатоҳо дар куҷо рух доданд. Рақамҳо бо ҷавобҳои аввал пайдо мешаванд.</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Оғози тамрин</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Бастани ин паём</translation>
    </message>
</context>
<context>
    <name>OpenKeysDialog</name>
    <message>
        <source>The answers of this set wait for their keys.</source>
        <translation>Ҷавобҳои ин маҷмӯъ мунтазири калидҳоянд.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Гузарвожаи корти шумо</translation>
    </message>
    <message>
        <source>Passcode, as it was told to you</source>
        <translation>Рамзе, ки ба шумо гуфтанд</translation>
    </message>
    <message>
        <source>Open with my card</source>
        <translation>Бо корти ман кушодан</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Кушодани ҷавобҳо</translation>
    </message>
    <message>
        <source>Only those whom the mentor named can open them, and your card is not among them.</source>
        <translation>Онҳоро танҳо касоне кушода метавонанд, ки мураббӣ номбар кардааст; корти шумо дар байни онҳо нест.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>awaits its key</source>
        <translation>калидашро мунтазир аст</translation>
    </message>
    <message>
        <source>opened for nothing</source>
        <translation>беҳуда кушода шуд</translation>
    </message>
    <message>
        <source>rightly called clear</source>
        <translation>дуруст: шубҳа нест</translation>
    </message>
    <message>
        <source>clear, but called suspicious</source>
        <translation>тоза, вале шубҳанок дониста шуд</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>аз назар монд</translation>
    </message>
    <message>
        <source>found %1 of %2</source>
        <translation>аз %2 то %1 ёфт шуд</translation>
    </message>
    <message>
        <source>found</source>
        <translation>ёфт шуд</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дуруст</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>нодуруст</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Your name</source>
        <translation>Номи шумо</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>Воҳиди шумо</translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation>Гузарвожа, агар лозим бошад</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Ҳамон гузарвожа бори дигар</translation>
    </message>
    <message>
        <source>With a passphrase nobody else at this computer can sign in your name. There is no way round it: who forgets it needs a new card.</source>
        <translation>Бо гузарвожа дар ин компютер касе аз номи шумо имзо карда наметавонад. Роҳи гузаштан аз он нест: ба касе, ки фаромӯш кард, корти нав лозим аст.</translation>
    </message>
</context>
<context>
    <name>OwnScansMaker</name>
    <message>
        <source>Put goods into a scan</source>
        <translation>Ба акс ашё гузоштан</translation>
    </message>
    <message>
        <source>Add own scans</source>
        <translation>Афзудани аксҳои худ</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Файли нишонагузориро интихоб кунед</translation>
    </message>
    <message>
        <source>The case with the goods is in the set; its key is drawn already.</source>
        <translation>Супориш бо ашё дар маҷмӯа аст; калидаш аллакай кашида шудааст.</translation>
    </message>
</context>
<context>
    <name>OwnScansPanel</name>
    <message>
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Қадами пешина</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Идома</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Қадами навбатӣ</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Кадом файл</translation>
    </message>
    <message>
        <source>Straighten and cut</source>
        <translation>Рост ва буридан</translation>
    </message>
    <message>
        <source>Blank out</source>
        <translation>Пӯшонидани зиёдатӣ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Миқёс</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Акс аз они кист</translation>
    </message>
    <message>
        <source>Make cases</source>
        <translation>Сохтани супоришҳо</translation>
    </message>
    <message>
        <source>Put goods in</source>
        <translation>Гузоштани ашё</translation>
    </message>
    <message numerus="yes">
        <source>Do the same to %n other(s)</source>
        <translation>
            <numerusform>Бо %n расми дигар низ ҳамин тавр</numerusform>
            <numerusform>Бо %n расми дигар низ ҳамин тавр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansSteps</name>
    <message>
        <source>No screen stands out in this picture: drag the corners.</source>
        <translation>Дар ин расм экран ҷудо наменамояд: кунҷҳоро худатон кашед.</translation>
    </message>
    <message>
        <source>One view alone was found in this picture.</source>
        <translation>Дар ин расм танҳо як намуд ёфт шуд.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were found; they will be one case.</source>
        <translation>
            <numerusform>%n намуд ёфт шуд; онҳо як супориш мешаванд.</numerusform>
            <numerusform>%n намуд ёфт шуд; онҳо як супориш мешаванд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansView</name>
    <message>
        <source>Own scans</source>
        <translation>Аксҳои худӣ</translation>
    </message>
    <message>
        <source>Drop scans here</source>
        <translation>Аксҳоро ба ин ҷо кашед</translation>
    </message>
    <message>
        <source>Files of scanners, raw files, screenshots, slides and photos of a console. Or choose, or paste.</source>
        <translation>Файлҳои сканер, файлҳои бе сарлавҳа, аксҳои экран, слайдҳо ва суратҳои консол. Ё интихоб кунед, ё гузоред.</translation>
    </message>
    <message>
        <source>It is in the set.</source>
        <translation>Дар маҷмӯа ҳаст.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Хонда намешавад.</translation>
    </message>
    <message>
        <source>Another view of the case before.</source>
        <translation>Намуди дигари супориши пешина.</translation>
    </message>
    <message>
        <source>Say how its values lie.</source>
        <translation>Гӯед, ки қиматҳо чӣ тавр ҷойгиранд.</translation>
    </message>
    <message>
        <source>Pictures that came in</source>
        <translation>Расмҳои омада</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Интихоби файлҳои акс</translation>
    </message>
</context>
<context>
    <name>OwnUnitDialog</name>
    <message>
        <source>The unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>New people are given this, and result files name the unit.</source>
        <translation>Ин ба одамони нав дода мешавад; дар файлҳои натиҷа воҳид ном бурда мешавад.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Номи воҳид</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Идора</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Кишвар</translation>
    </message>
    <message>
        <source>Hours asked for in %1 days</source>
        <translation>Соатҳои талабшуда дар %1 рӯз</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Stop</source>
        <translation>Қатъ кардан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>PackWindows</name>
    <message>
        <source>All files</source>
        <translation>Ҳамаи файлҳо</translation>
    </message>
    <message>
        <source>Packs, cards, results, replies</source>
        <translation>Бастаҳо, кортҳо, натиҷаҳо, ҷавобҳо</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Қабули баста</translation>
    </message>
    <message>
        <source>Files are taken in after the exam.</source>
        <translation>Файлҳо пас аз имтиҳон қабул мешаванд.</translation>
    </message>
</context>
<context>
    <name>PanelPlaces</name>
    <message>
        <source>Papers and marks</source>
        <translation>Ҳуҷҷатҳо ва нишонаҳо</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>Key</source>
        <translation>Калид</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Таҳрирҳо</translation>
    </message>
    <message>
        <source>What trainees said</source>
        <translation>Фикрҳо</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>What is wrong</source>
        <translation>Чӣ нодуруст аст</translation>
    </message>
    <message>
        <source>What the paper says: the wrong value</source>
        <translation>Чӣ навишта шудааст: қимати нодуруст</translation>
    </message>
    <message>
        <source>A trainee sees this value. All other papers say what is right.</source>
        <translation>Омӯзанда ин қиматро мебинад. Дар ҳуҷҷатҳои дигар қимати дуруст аст.</translation>
    </message>
    <message>
        <source>Show it in the papers</source>
        <translation>Дар ҳуҷҷатҳо нишон додан</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Дар ин чӣ нодуруст аст</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Инро аз калид гирифтан</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Make it wrong: what the papers would say instead</source>
        <translation>Нодуруст кардан: ҳуҷҷатҳо ба ҷои рост чӣ мегӯянд</translation>
    </message>
    <message>
        <source>Make it wrong</source>
        <translation>Нодуруст кардан</translation>
    </message>
    <message>
        <source>See the papers as the trainee does</source>
        <translation>Ҳуҷҷатҳо бо чашми омӯзанда</translation>
    </message>
    <message>
        <source>The papers are written from the truth, and something is wrong in them on purpose:</source>
        <translation>Ҳуҷҷатҳо аз рӯи ҳақиқат навишта шудаанд, вале дидаю дониста хато дорад:</translation>
    </message>
    <message>
        <source>The papers are written from the truth: kind, number and weight of the goods, seals.</source>
        <translation>Ҳуҷҷатҳо аз рӯи ҳақиқат навишта шудаанд: намуд, шумора ва вазни мол, мӯҳрҳо.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong on purpose</source>
        <translation>
            <numerusform>Хатои дидаю дониста: %n</numerusform>
            <numerusform>Хатои дидаю дониста: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation>Дуруст</translation>
    </message>
    <message>
        <source>True again: %1</source>
        <translation>Боз дуруст: %1</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Моли дигар</translation>
    </message>
    <message>
        <source>Other number of packages</source>
        <translation>Шумораи дигари ҷойҳо</translation>
    </message>
    <message>
        <source>Other weight</source>
        <translation>Вазни дигар</translation>
    </message>
    <message>
        <source>Declared as empty</source>
        <translation>Холӣ эълон шудааст</translation>
    </message>
    <message>
        <source>Other seal</source>
        <translation>Мӯҳри дигар</translation>
    </message>
    <message>
        <source>Choose what is wrong</source>
        <translation>Хаторо интихоб кунед</translation>
    </message>
    <message>
        <source>Make the papers wrong</source>
        <translation>Нодуруст кардани ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Make the papers true</source>
        <translation>Дуруст кардани ҳуҷҷатҳо</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who begins with which form is drawn, balanced within each unit; others can be added later.</source>
        <translation>Кӣ аз кадом вариант сар мекунад, бо қуръа, дар ҳар воҳид баробар муайян мешавад; дигаронро баъдтар илова кардан мумкин аст.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Search</source>
        <translation>Ҷустуҷӯ</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Ҷустуҷӯи одамон</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Ҳамаи нишондодашудагон</translation>
    </message>
    <message>
        <source>People; Space chooses</source>
        <translation>Одамон; тугмаи фосила интихоб мекунад</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Ҳамаи воҳидҳо</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n интихоб шуд</numerusform>
            <numerusform>%n интихоб шуд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Save my profile</source>
        <translation>Сабти профили ман</translation>
    </message>
    <message>
        <source>Use a profile from a file</source>
        <translation>Истифодаи профил аз файл</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Илова кардани шахс</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Тағйир додани маълумот</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Илова кардан</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ному насаб</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Рақами хизматӣ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Вазифа</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Идора</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Кишвар</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>нишон дода нашудааст</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>зан</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мард</translation>
    </message>
    <message>
        <source>Sex (if told)</source>
        <translation>Ҷинс (агар нишон дода шавад)</translation>
    </message>
    <message>
        <source>year-month-day, empty while in the unit</source>
        <translation>сол-моҳ-рӯз; то дар воҳид аст, холӣ</translation>
    </message>
    <message>
        <source>Last day in the unit</source>
        <translation>Рӯзи охирин дар воҳид</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The answers are being read.</source>
        <translation>Ҷавобҳо хонда мешаванд.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Ҳамаи одамон</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Бозгашт ба ҳамаи одамон</translation>
    </message>
    <message>
        <source>Figures of this person</source>
        <translation>Нишондиҳандаҳои ин шахс</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Давра</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Намудҳо</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Усулҳо</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Нақлиёт</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Душворӣ</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Ҳафтаҳо</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Имтиҳонҳо</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Нишондиҳандаҳо</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Ёфт шуд: %1</translation>
    </message>
    <message>
        <source>Opened for nothing: %1</source>
        <translation>Беҳуда кушода шуд: %1</translation>
    </message>
    <message>
        <source>Hours of the last 182 days: %1 of %2; sessions: %3; cases: %4.</source>
        <translation>Соатҳои 182 рӯзи охир: %1 аз %2; ҷаласа: %3; супориш: %4.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ёфт шуд</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Ҳафта аз</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Соатҳо</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Ҷаласаҳо</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Супоришҳо</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Натиҷа</translation>
    </message>
</context>
<context>
    <name>PickCases</name>
    <message>
        <source>Cases from a set in the Library</source>
        <translation>Супоришҳо аз маҷмӯаи Китобхона</translation>
    </message>
    <message>
        <source>Copies come at the end of the draft, as cases of their own.</source>
        <translation>Нусхаҳо дар охири лоиҳа супориши алоҳида мешаванд.</translation>
    </message>
    <message>
        <source>Set in the Library</source>
        <translation>Маҷмӯа дар Китобхона</translation>
    </message>
    <message>
        <source>Cases: choose one or several</source>
        <translation>Супоришҳо: як ё якчандтоашро интихоб кунед</translation>
    </message>
    <message numerus="yes">
        <source>Take %n case(s)</source>
        <translation>
            <numerusform>Гирифтани %n супориш</numerusform>
            <numerusform>Гирифтани %n супориш</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickSet</name>
    <message>
        <source>Go on with a set of your own: its next revision. Or make a copy: another set, with new cases.</source>
        <translation>Маҷмӯаи худро давом диҳед: таҳрири навбатии он. Ё нусха созед: маҷмӯаи дигар бо супоришҳои нав.</translation>
    </message>
    <message>
        <source>From a set in the Library</source>
        <translation>Аз маҷмӯаи Китобхона</translation>
    </message>
    <message>
        <source>Sets in the Library</source>
        <translation>Маҷмӯаҳои Китобхона</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Нусха сохтан</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Давом додани он</translation>
    </message>
</context>
<context>
    <name>PickWindow</name>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n супориш</numerusform>
            <numerusform>%n супориш</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>points of 100 for choices and reasons</source>
        <translation>хол аз 100 барои интихоб ва сабабҳо</translation>
    </message>
    <message>
        <source>no points: nothing here has a score</source>
        <translation>хол нест: чизе баҳогузорӣ намешавад</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>хол аз 100</translation>
    </message>
    <message>
        <source>points of 100, give or take %1</source>
        <translation>хол аз 100, тақрибан ± %1</translation>
    </message>
    <message numerus="yes">
        <source>You found %1 of %n hidden thing(s).</source>
        <translation>
            <numerusform>Чизҳои пинҳоншуда: аз %n то %1 ёфт шуд.</numerusform>
            <numerusform>Чизҳои пинҳоншуда: аз %n то %1 ёфт шуд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened %1 of %n clear case(s) for nothing.</source>
        <translation>
            <numerusform>Супоришҳои тозаи беҳуда кушодашуда: %1 аз %n.</numerusform>
            <numerusform>Супоришҳои тозаи беҳуда кушодашуда: %1 аз %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You saw %1 of %n discrepancy(ies) in the papers.</source>
        <translation>
            <numerusform>Номувофиқиҳои ҳуҷҷатҳо, ки дида шуданд: %1 аз %n.</numerusform>
            <numerusform>Номувофиқиҳои ҳуҷҷатҳо, ки дида шуданд: %1 аз %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of %n question(s) right.</source>
        <translation>
            <numerusform>Саволҳо бо ҷавоби дуруст: %1 аз %n.</numerusform>
            <numerusform>Саволҳо бо ҷавоби дуруст: %1 аз %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still await their key.</source>
        <translation>
            <numerusform>%n ҷавоб ҳанӯз калидашро мунтазир аст.</numerusform>
            <numerusform>%n ҷавоб ҳанӯз калидашро мунтазир аст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered in this session.</source>
        <translation>Дар ин сеанс ягон ҷавоб нест.</translation>
    </message>
</context>
<context>
    <name>PlanGround</name>
    <message>
        <source>What the carrier takes</source>
        <translation>Нақлиёт чӣ қадар мегирад</translation>
    </message>
    <message>
        <source>Tab: next thing. Arrows move, Shift and arrows make longer, Up stacks.</source>
        <translation>Tab: навбатӣ. Тирчаҳо меҷунбонанд, бо Shift дарозӣ тағйир меёбад, боло — рӯи он мегузорад.</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 t</source>
        <translation>%1: %2 м аз пеш, дарозӣ %3 м, %4 т</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 kg</source>
        <translation>%1: %2 м аз пеш, дарозӣ %3 м, %4 кг</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long</source>
        <translation>%1: %2 м аз пеш, дарозӣ %3 м</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вазн</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Дарозӣ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ҳаҷм</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ҳамагӣ</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Боргоҳи %1</translation>
    </message>
    <message>
        <source>%1 of %2 kg</source>
        <translation>%1 аз %2 кг</translation>
    </message>
    <message>
        <source>%1 of %2 t</source>
        <translation>%1 аз %2 т</translation>
    </message>
    <message>
        <source>%1 of %2 m³</source>
        <translation>%1 аз %2 м³</translation>
    </message>
    <message>
        <source>%1 of %2 m</source>
        <translation>%1 аз %2 м</translation>
    </message>
    <message>
        <source>Move a load</source>
        <translation>Ҷойивазкунии бор</translation>
    </message>
    <message>
        <source>Move what is hidden</source>
        <translation>Ҷойивазкунии чизи пинҳон</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Бардоштан</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>New practice set</source>
        <translation>Маҷмӯаи нави тамрин</translation>
    </message>
    <message>
        <source>Fresh cases, made for you alone. Leave “Any” where chance may choose.</source>
        <translation>Супоришҳои нав, танҳо барои шумо. Ҷое ки тасодуф интихоб кунад, «Ҳар гуна»-ро монед.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Қатъ кардан</translation>
    </message>
    <message>
        <source>Stop the making; nothing of it stays</source>
        <translation>Қатъ кардани сохтан; аз он чизе намемонад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Ҳозир оғоз кардан</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>Сохтани маҷмӯа</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looking what can be made.</source>
        <translation>Санҷида мешавад, ки чӣ сохтан мумкин аст.</translation>
    </message>
    <message>
        <source>The first case is being made.</source>
        <translation>Супориши аввал сохта мешавад.</translation>
    </message>
    <message>
        <source>The making is being stopped.</source>
        <translation>Сохтан қатъ карда мешавад.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are ready</source>
        <translation>
            <numerusform>%n супориш тайёр</numerusform>
            <numerusform>%n супориш тайёр</numerusform>
        </translation>
    </message>
    <message>
        <source>The set stands in the Library.</source>
        <translation>Маҷмӯа дар китобхона аст.</translation>
    </message>
    <message>
        <source>%1 of %2 cases made</source>
        <translation>Супоришҳои сохташуда: %1 аз %2</translation>
    </message>
    <message>
        <source>The making was stopped; nothing of it was kept.</source>
        <translation>Сохтан қатъ шуд; аз он чизе намонд.</translation>
    </message>
</context>
<context>
    <name>PracticeFocusDialog</name>
    <message>
        <source>What to practise</source>
        <translation>Чиро тамрин кардан</translation>
    </message>
    <message>
        <source>Leave “Any” and the cases are chosen by what you need most. It is remembered for next time.</source>
        <translation>«Ҳар гуна»-ро монед, пас супоришҳо аз рӯи ниёзи шумо интихоб мешаванд. Интихоб то бори дигар дар ёд мемонад.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Ҳар чӣ бошад</translation>
    </message>
    <message>
        <source>Put everything back to “Any”</source>
        <translation>Ҳамаро ба «Ҳар гуна» баргардондан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Оғоз</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PracticeFormWidget</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Нақлиёт</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Бор</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Чӣ тавр пинҳон шудааст</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Чӣ пинҳон шудааст</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Сатҳ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Супоришҳо</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>бо чизи пинҳон</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Ҳиссаи супоришҳое, ки дар онҳо чизе пинҳон аст</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Ҳар гуна</translation>
    </message>
    <message>
        <source>Your level. %1</source>
        <translation>Сатҳи шумо. %1</translation>
    </message>
    <message>
        <source>Less than 40 % of the cases are clear: who always finds something learns to open everything.</source>
        <translation>Супоришҳои тоза аз 40 % камтар: кӣ ҳамеша чизе меёбад, ба кушодани ҳама одат мекунад.</translation>
    </message>
    <message>
        <source>Half is good for learning; on duty it is far less.</source>
        <translation>Барои омӯзиш нисф хуб аст; дар навбатдорӣ хеле кам аст.</translation>
    </message>
    <message>
        <source>none: all are clear</source>
        <translation>0 %: ҳама тоза</translation>
    </message>
    <message>
        <source>10 %: as on duty</source>
        <translation>10 %: чун дар навбатдорӣ</translation>
    </message>
    <message>
        <source>50 %: half of them</source>
        <translation>50 %: нисфаш</translation>
    </message>
    <message>
        <source>100 %: all of them</source>
        <translation>100 %: ҳама</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Getting to know the tools: one load, easy hiding places.</source>
        <translation>Шиносоӣ бо асбобҳо: як бор, ҷойҳои пинҳонии осон.</translation>
    </message>
    <message>
        <source>Normal cargo: one load, easy hiding places.</source>
        <translation>Борҳои муқаррарӣ: як бор, ҷойҳои пинҳонии осон.</translation>
    </message>
    <message>
        <source>Carriers and their zones: also empty ones, mixed loads, the first harmless look-alikes.</source>
        <translation>Нақлиёт ва минтақаҳои он: холӣ ҳам, бори омехта, аввалин чизҳои монанди безарар.</translation>
    </message>
    <message>
        <source>Things in light and in heavy cargo; you also say what it is and how it is hidden.</source>
        <translation>Чизҳо дар бори сабук ва зич; мегӯед, ки он чист ва чӣ тавр пинҳон шудааст.</translation>
    </message>
    <message>
        <source>One way of hiding after another; some places are hard.</source>
        <translation>Усулҳои гуногуни пинҳон кардан пайи ҳам; баъзе ҷойҳо душворанд.</translation>
    </message>
    <message>
        <source>Papers against the picture: kind, quantity, “empty”.</source>
        <translation>Ҳуҷҷатҳо дар муқобили акс: навъ, миқдор, «холӣ».</translation>
    </message>
    <message>
        <source>The whole dossier; now and then two things are hidden.</source>
        <translation>Ҳамаи ҳуҷҷатҳо; гоҳе ду чиз пинҳон аст.</translation>
    </message>
    <message>
        <source>Many look-alikes and hard places.</source>
        <translation>Чизҳои монанд ва ҷойҳои душвор бисёранд.</translation>
    </message>
    <message>
        <source>As on duty; choose few cases with something hidden.</source>
        <translation>Чун дар навбатдорӣ; супоришҳои дорои чизи пинҳонро кам интихоб кунед.</translation>
    </message>
    <message>
        <source>As in an exam: everything mixed.</source>
        <translation>Чун дар имтиҳон: ҳама чиз омехта.</translation>
    </message>
    <message>
        <source>Keeping in form: everything mixed, twenty minutes a week.</source>
        <translation>Нигоҳ доштани маҳорат: ҳама омехта, дар ҳафта бист дақиқа.</translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>Back</source>
        <translation>Ба ақиб</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Тамом</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Номҳо</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Проексияи дигар</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Акс</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Калид</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Акси навбатӣ</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Намоиши аломатҳо</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Намоиши калид</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Моделсозишуда</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it.</source>
        <translation>Ин акс ҳисоб карда шудааст; онро сканер нагирифтааст.</translation>
    </message>
    <message numerus="yes">
        <source>Marks (%n)</source>
        <translation>
            <numerusform>Аломатҳо (%n)</numerusform>
            <numerusform>Аломатҳо (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation>Ҳанӯз аломат нест</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Scan that everybody looks at</source>
        <translation>Аксе, ки ҳама ба он менигаранд</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 аз %2</translation>
    </message>
    <message>
        <source>The key of this set is under lock. Open it in the Library first.</source>
        <translation>Калиди ин маҷмӯа баста аст. Аввал онро дар китобхона кушоед.</translation>
    </message>
</context>
<context>
    <name>ProfileNameDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Истифодаи профил</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Ном дар ин компютер</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ҳоло не</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Гирифтани ин ном</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>You find %1 of %2</source>
        <translation>Шумо аз %2 %1-тоашро меёбед</translation>
    </message>
    <message>
        <source>Nothing hidden came in this time</source>
        <translation>Дар ин муддат чизи пинҳон набуд</translation>
    </message>
    <message>
        <source>No clear lorry came in this time</source>
        <translation>Дар ин муддат мошини тоза набуд</translation>
    </message>
    <message>
        <source>You open no lorry for nothing</source>
        <translation>Шумо ягон мошинро беҳуда намекушоед</translation>
    </message>
    <message>
        <source>likely fewer than 1 in %1</source>
        <translation>эҳтимол аз %1 камтар аз 1</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing</source>
        <translation>Шумо аз %1 мошин 1-тоашро беҳуда мекушоед</translation>
    </message>
    <message>
        <source>You open %1 of %2 lorries for nothing</source>
        <translation>Шумо аз %2 мошин %1-тоашро беҳуда мекушоед</translation>
    </message>
    <message>
        <source>likely between %1 and %2 of %3</source>
        <translation>эҳтимол аз %3 байни %1 ва %2</translation>
    </message>
    <message>
        <source>likely between 1 in %1 and 1 in %2</source>
        <translation>эҳтимол байни 1 аз %1 ва 1 аз %2</translation>
    </message>
    <message>
        <source>Difficulty %1 of 5</source>
        <translation>Душворӣ %1 аз 5</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Чоряк</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Нимсола</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Сол</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 аз %2</translation>
    </message>
    <message>
        <source>handed in, awaits its key</source>
        <translation>супорида шуд, калидашро мунтазир аст</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>гузашт</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>нагузашт</translation>
    </message>
    <message>
        <source>not enough images</source>
        <translation>аксҳо кофӣ нестанд</translation>
    </message>
    <message>
        <source>wrong share of threats</source>
        <translation>ҳиссаи ашёи пинҳон номувофиқ</translation>
    </message>
    <message>
        <source>reported, not judged</source>
        <translation>гузориш шуд, баҳо дода нашуд</translation>
    </message>
    <message>
        <source>%1, borderline</source>
        <translation>%1, дар сарҳад</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Нишондиҳанда</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Қимат</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>фосилаи 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ин чӣ маъно дорад</translation>
    </message>
    <message>
        <source>%1 answers: %2 to threat cases, %3 to clear ones.</source>
        <translation>Ҷавобҳо: %1; ба супоришҳои дорои ашёи пинҳон %2, ба тоза %3.</translation>
    </message>
    <message>
        <source>A dash: too few cases to tell, or undefined.</source>
        <translation>Тире: супориш кам аст ё муайян нашудааст.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Нишондиҳандаҳо</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Ҳиссаи ёфтаҳо</translation>
    </message>
    <message>
        <source>Threat cases in which something hidden was found.</source>
        <translation>Супоришҳое, ки ашёи пинҳонашон ёфт шуд.</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Ҳиссаи хатари бардурӯғ</translation>
    </message>
    <message>
        <source>Clear cases with a mark: opened for nothing.</source>
        <translation>Супоришҳои тозаи нишондор: беҳуда кушода шуданд.</translation>
    </message>
    <message>
        <source>Threat cases with any mark</source>
        <translation>Супоришҳои дорои ашёи пинҳон бо ягон нишона</translation>
    </message>
    <message>
        <source>What the hit rate would be if the place did not matter.</source>
        <translation>Ҳиссаи ёфтаҳо, агар ҷой муҳим намебуд.</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Чизҳои пинҳони ёфташуда</translation>
    </message>
    <message>
        <source>Of all required things, also where a case has several.</source>
        <translation>Аз ҳамаи чизҳои ҳатмӣ, ҳатто агар дар супориш якчандто бошад.</translation>
    </message>
    <message>
        <source>How well you tell threat from clear, however readily you call: 0 is guessing (s = 0.5).</source>
        <translation>Новобаста аз майли шубҳа, чизи пинҳонро аз тоза то чӣ андоза фарқ мекунед: 0 — тахмин (s = 0,5).</translation>
    </message>
    <message>
        <source>Chance that you are surer of a threat case than of a clear one; 0.5 is guessing.</source>
        <translation>Эҳтимоли он ки ба супориши дорои ашёи пинҳон бештар аз тоза бовар мекунед; 0,5 — тахмин.</translation>
    </message>
    <message>
        <source>Chance that a find is surer than any false mark of a clear case.</source>
        <translation>Эҳтимоли он ки ёфта аз ҳар нишонаи нодурусти супориши тоза боваринок аст.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on you would call a threat; higher is better.</source>
        <translation>Ҳар нуқта — дараҷаи боварӣ, ки аз он шубҳа мегуфтед; ҳар қадар баланд, ҳамон қадар беҳтар.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on marks count: finds against false marks.</source>
        <translation>Ҳар нуқта — дараҷаи боварӣ, ки аз он нишонаҳо ҳисоб мешаванд: ёфтаҳо ва нодурустҳо.</translation>
    </message>
    <message>
        <source>The same with equal spread assumed; for comparing with the literature.</source>
        <translation>Ҳамон, бо тақсими баробар; барои муқоиса бо адабиёт.</translation>
    </message>
    <message>
        <source>The same from plain rates: 0.5 is guessing, 1 faultless.</source>
        <translation>Ҳамон аз ҳиссаҳои оддӣ: 0,5 — тахмин, 1 — бехато.</translation>
    </message>
    <message>
        <source>How readily you call a threat: above 0 reluctantly, below 0 readily.</source>
        <translation>То чӣ андоза зуд шубҳа мекунед: болотар аз 0 — кам, поёнтар — зуд.</translation>
    </message>
    <message>
        <source>The same as a ratio: above 1 reluctantly, below 1 readily.</source>
        <translation>Ҳамон чун таносуб: болотар аз 1 — кам, поёнтар — зуд.</translation>
    </message>
    <message>
        <source>The same from plain rates, from -1 (readily) to 1 (reluctantly).</source>
        <translation>Ҳамон аз ҳиссаҳои оддӣ: аз -1 (зуд) то 1 (кам).</translation>
    </message>
    <message>
        <source>False marks a case</source>
        <translation>Нишонаҳои нодуруст дар як супориш</translation>
    </message>
    <message>
        <source>Marks that met nothing, on average over all cases.</source>
        <translation>Нишонаҳое, ки зери онҳо чизе нест, ба ҳисоби миёна аз ҳама супоришҳо.</translation>
    </message>
    <message>
        <source>The same with all hidden things weighing alike.</source>
        <translation>Ҳамон, вақте ки ҳамаи чизҳои пинҳон вазни баробар доранд.</translation>
    </message>
    <message>
        <source>Overconfidence</source>
        <translation>Боварии барзиёд</translation>
    </message>
    <message>
        <source>Mean confidence less the share of right marks: above 0 you are too sure.</source>
        <translation>Боварии миёна минус ҳиссаи нишонаҳои дуруст: болотар аз 0 — аз ҳад бовар доред.</translation>
    </message>
    <message>
        <source>Whether surer marks are right more often: 1 always, 0 no connection.</source>
        <translation>Оё нишонаҳои боваринок бештар дурустанд: 1 — ҳамеша, 0 — робита нест.</translation>
    </message>
    <message>
        <source>Area %1, likely %2, n = %3.</source>
        <translation>Масоҳат %1, эҳтимол %2, n = %3.</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Хатти ROC</translation>
    </message>
    <message>
        <source>you</source>
        <translation>шумо</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>тахмин</translation>
    </message>
    <message>
        <source>FROC curve</source>
        <translation>Хатти FROC</translation>
    </message>
    <message>
        <source>Confidence from</source>
        <translation>Боварӣ аз</translation>
    </message>
    <message>
        <source>Threat cases</source>
        <translation>Дорои ашёи пинҳон</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Супоришҳои тоза</translation>
    </message>
    <message>
        <source>Threat cases: %1. Clear cases: %2.</source>
        <translation>Дорои ашёи пинҳон: %1. Тоза: %2.</translation>
    </message>
    <message>
        <source>500 is where everybody begins; the shaded range holds the true ability in 95 of 100 cases.</source>
        <translation>Ҳама аз 500 оғоз мекунанд; сатҳи ҳақиқӣ дар 95 ҳолат аз 100 дар дохили рахи рангин аст.</translation>
    </message>
    <message>
        <source>A few more cases will show what to practise.</source>
        <translation>Боз чанд супориш нишон медиҳад, ки чиро тамрин кардан лозим.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тамрин кардан</translation>
    </message>
    <message>
        <source>Next: %1. You find %2 of %3 (n = %4).</source>
        <translation>Баъдӣ: %1. Шумо аз %3 %2-тоашро меёбед (n = %4).</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Тамрини ҳамин</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Пешрафт</translation>
    </message>
    <message>
        <source>Ability over time</source>
        <translation>Сатҳ бо мурури вақт</translation>
    </message>
    <message>
        <source>Strong and weak</source>
        <translation>Қавӣ ва заиф</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Боварӣ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Суръат</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Нишонаҳои нодуруст</translation>
    </message>
    <message>
        <source>Exams and duty</source>
        <translation>Имтиҳон ва навбатдорӣ</translation>
    </message>
    <message>
        <source>Technical figures</source>
        <translation>Рақамҳои техникӣ</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Сатҳ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>Running shares as answers add up; the latest weigh most.</source>
        <translation>Ҳиссаҳои ҷорӣ бо зиёд шудани ҷавобҳо; охиринҳо вазнинтаранд.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Хатти омӯзиш</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ҷавобҳо</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Аз рӯи синф</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Аз рӯи усул</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Аз рӯи нақлиёт</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Аз рӯи душворӣ</translation>
    </message>
    <message>
        <source>How sure, and how often right</source>
        <translation>Чӣ қадар бовар ва чанд бор дуруст</translation>
    </message>
    <message>
        <source>How sure you said you were</source>
        <translation>Боварие, ки гуфтед</translation>
    </message>
    <message>
        <source>Marks that were right</source>
        <translation>Нишонаҳои дуруст</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>боварӣ баробари дурустӣ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Боварӣ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Миёна</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Дуруст</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Ҳисса</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>эҳтимол</translation>
    </message>
    <message>
        <source>You need %1 s for a scan (median; likely %2; n = %3).</source>
        <translation>Ба як акс %1 с сарф мекунед (медиана; эҳтимол %2; n = %3).</translation>
    </message>
    <message>
        <source>Speed against accuracy</source>
        <translation>Суръат ва дақиқӣ</translation>
    </message>
    <message>
        <source>Median time for a case, s</source>
        <translation>Вақти медианавии супориш, с</translation>
    </message>
    <message>
        <source>Cases rightly done</source>
        <translation>Супоришҳои дуруст иҷрошуда</translation>
    </message>
    <message>
        <source>before</source>
        <translation>пештар</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>охирин</translation>
    </message>
    <message>
        <source>Speed and accuracy</source>
        <translation>Суръат ва дақиқӣ</translation>
    </message>
    <message>
        <source>Rightly done</source>
        <translation>Дуруст иҷро шуд</translation>
    </message>
    <message>
        <source>Right ones a minute</source>
        <translation>Дурустҳо дар як дақиқа</translation>
    </message>
    <message>
        <source>Median times; the thin line is where they likely lie.</source>
        <translation>Медианаҳои вақт; хати борик — ҷои эҳтимолии онҳо.</translation>
    </message>
    <message>
        <source>Time by outcome</source>
        <translation>Вақт аз рӯи натиҷа</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Аз рӯи натиҷа</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ёфт шуд</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Аз назар монд</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Дуруст: шубҳа нест</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Беҳуда кушода шуд</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>Медиана, с</translation>
    </message>
    <message>
        <source>upper third</source>
        <translation>сеяки боло</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>миёна</translation>
    </message>
    <message>
        <source>lower third</source>
        <translation>сеяки поён</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>дар болои чап</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>дар болои миёна</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>дар болои рост</translation>
    </message>
    <message>
        <source>left</source>
        <translation>дар чап</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>дар миёна</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дар рост</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>дар поёни чап</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>дар поёни миёна</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>дар поёни рост</translation>
    </message>
    <message>
        <source>Most of them lie here: %1.</source>
        <translation>Бештарашон дар ин ҷо: %1.</translation>
    </message>
    <message>
        <source>All scans are laid over each other, as they were shown.</source>
        <translation>Ҳамаи аксҳо, чунон ки нишон дода шуда буданд, болои ҳам гузошта шудаанд.</translation>
    </message>
    <message>
        <source>Where you mark for nothing</source>
        <translation>Дар куҷо беҳуда нишона мегузоред</translation>
    </message>
    <message>
        <source>left third</source>
        <translation>сеяки чап</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>сеяки миёна</translation>
    </message>
    <message>
        <source>right third</source>
        <translation>сеяки рост</translation>
    </message>
    <message>
        <source>Found least: %1 (%2 of %3; n = %4).</source>
        <translation>Аз ҳама кам ёфташаванда: %1 (%2 аз %3; n = %4).</translation>
    </message>
    <message>
        <source>Bars are the share found; the thin line is where it likely lies. Nothing is shown of what never came.</source>
        <translation>Рахҳо — ҳиссаи ёфташуда; хати борик — ҷои эҳтимолии он. Он чи наомадааст, нишон дода намешавад.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Аз худ шуд</translation>
    </message>
    <message>
        <source>%1 · mastered</source>
        <translation>%1 · аз худ шуд</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ҳа</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ҳанӯз не</translation>
    </message>
    <message>
        <source>Nothing can be said yet of how well you judge yourself.</source>
        <translation>Ҳанӯз гуфтан мумкин нест, ки худро то чӣ андоза дуруст баҳо медиҳед.</translation>
    </message>
    <message>
        <source>You are surer than you are right, by %1 points of 100 on average.</source>
        <translation>Боварии шумо аз дурустиатон зиёд аст: ба ҳисоби миёна %1 хол аз 100.</translation>
    </message>
    <message>
        <source>You are right more often than you dare to say, by %1 points of 100 on average.</source>
        <translation>Шумо бештар аз он ки ҷуръат мекунед, дуруст мегӯед: ба ҳисоби миёна %1 хол аз 100.</translation>
    </message>
    <message>
        <source>You are about as sure as you are right.</source>
        <translation>Боварии шумо тақрибан баробари дурустиатон аст.</translation>
    </message>
    <message>
        <source>your marks</source>
        <translation>нишонаҳои шумо</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Аз рӯи ҳафта</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Аз рӯи рӯз</translation>
    </message>
    <message>
        <source>Last exam, %1: %2.</source>
        <translation>Имтиҳони охирин, %1: %2.</translation>
    </message>
    <message>
        <source>Exams and duties</source>
        <translation>Имтиҳонҳо ва навбатдориҳо</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Ҳиссаи супоришҳо</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Навбатдорӣ</translation>
    </message>
    <message>
        <source>Exam or duty</source>
        <translation>Имтиҳон ё навбатдорӣ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Хулоса</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Супоришҳо</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>Аз рӯи нимсола</translation>
    </message>
    <message>
        <source>Exams beside duties</source>
        <translation>Имтиҳон дар канори навбатдорӣ</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Навбатдориҳо</translation>
    </message>
    <message>
        <source>Probably not searched</source>
        <translation>Эҳтимол ҷустуҷӯ нашудааст</translation>
    </message>
    <message>
        <source>Probably seen, not recognised</source>
        <translation>Эҳтимол дида, вале шинохта нашуд</translation>
    </message>
    <message>
        <source>Probably seen, decided otherwise</source>
        <translation>Эҳтимол дида, дигар хел ҳал шуд</translation>
    </message>
    <message>
        <source>Can&apos;t be told</source>
        <translation>Гуфтан мумкин нест</translation>
    </message>
    <message>
        <source>This is a guess to help you; it is never scored.</source>
        <translation>Ин тахмин барои кӯмак аст; он ҳеҷ гоҳ баҳо дода намешавад.</translation>
    </message>
    <message>
        <source>Where misses broke off</source>
        <translation>Хатоҳо дар куҷо рух доданд</translation>
    </message>
    <message>
        <source>Most often the place was not looked at: go over the scan strip by strip, close up.</source>
        <translation>Аксар вақт ҷой дида нашудааст: аксро рах ба рах, аз наздик аз назар гузаронед.</translation>
    </message>
    <message>
        <source>Most often the place was looked at, and nothing seen: change the window there, compare.</source>
        <translation>Аксар вақт ҷой дида шуд, вале чизе дида нашуд: он ҷо контрастро тағйир диҳед, муқоиса кунед.</translation>
    </message>
    <message>
        <source>Most often you noticed something and let it go: mark it, and say how unsure you are.</source>
        <translation>Аксар вақт чизеро пай бурда, раҳо кардед: нишона гузоред ва гӯед, то чӣ андоза бовар надоред.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Хатоҳо</translation>
    </message>
    <message>
        <source>Where it broke off</source>
        <translation>Дар куҷо рух дод</translation>
    </message>
    <message>
        <source>%1 of %2 minutes in the last 182 days.</source>
        <translation>Дар 182 рӯзи охир %1 аз %2 дақиқа.</translation>
    </message>
    <message>
        <source>That is what is asked for.</source>
        <translation>Талабот иҷро шуд.</translation>
    </message>
    <message>
        <source>You are on pace.</source>
        <translation>Шумо мувофиқи ҷадвал меравед.</translation>
    </message>
    <message>
        <source>You are behind: %1 minutes were due by today.</source>
        <translation>Шумо қафо мондаед: то имрӯз %1 дақиқа лозим буд.</translation>
    </message>
    <message>
        <source>At this pace it will be reached on %1.</source>
        <translation>Бо ин суръат %1 мерасад.</translation>
    </message>
    <message>
        <source>You have not practised for 90 days or more: a new assessment is due.</source>
        <translation>Шумо 90 рӯз ё бештар тамрин накардед: санҷиши нав лозим аст.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Дақиқаҳо: %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Дақиқаҳо</translation>
    </message>
    <message>
        <source>The dashed line is the goal of a week: %1 minutes.</source>
        <translation>Хати шикаста — ҳадафи ҳафта: %1 дақиқа.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Аз</translation>
    </message>
    <message>
        <source>Reading, min</source>
        <translation>Хондан, дақ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Машғулият</translation>
    </message>
    <message>
        <source>exam: found</source>
        <translation>имтиҳон: ёфт шуд</translation>
    </message>
    <message>
        <source>exam: opened for nothing</source>
        <translation>имтиҳон: беҳуда кушода шуд</translation>
    </message>
    <message>
        <source>duty: found</source>
        <translation>навбатдорӣ: ёфт шуд</translation>
    </message>
    <message>
        <source>duty: opened for nothing</source>
        <translation>навбатдорӣ: беҳуда кушода шуд</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
</context>
<context>
    <name>ProgressCounts</name>
    <message numerus="yes">
        <source>%1 of %n threat case(s) found</source>
        <translation>
            <numerusform>аз %n супориши дорои ашёи пинҳон %1 ёфт шуд</numerusform>
            <numerusform>аз %n супориши дорои ашёи пинҳон %1 ёфт шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clear case(s) opened</source>
        <translation>
            <numerusform>аз %n супориши тоза %1 кушода шуд</numerusform>
            <numerusform>аз %n супориши тоза %1 кушода шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) do not move your ability.</source>
        <translation>
            <numerusform>%n такрор сатҳи шуморо тағйир намедиҳад.</numerusform>
            <numerusform>%n такрор сатҳи шуморо тағйир намедиҳад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) with a confidence.</source>
        <translation>
            <numerusform>%n нишона бо дараҷаи боварӣ.</numerusform>
            <numerusform>%n нишона бо дараҷаи боварӣ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point stands for about %n answer(s).</source>
        <translation>
            <numerusform>Ҳар нуқта — тақрибан %n ҷавоб.</numerusform>
            <numerusform>Ҳар нуқта — тақрибан %n ҷавоб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) for nothing.</source>
        <translation>
            <numerusform>%n нишонаи беҳуда.</numerusform>
            <numerusform>%n нишонаи беҳуда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s).</source>
        <translation>
            <numerusform>%n имтиҳон.</numerusform>
            <numerusform>%n имтиҳон.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies).</source>
        <translation>
            <numerusform>%n навбатдорӣ.</numerusform>
            <numerusform>%n навбатдорӣ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your latest %n miss(es), by what was on your screen.</source>
        <translation>
            <numerusform>%n хатои охирини шумо — аз рӯи он чи дар экран буд.</numerusform>
            <numerusform>%n хатои охирини шумо — аз рӯи он чи дар экран буд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressOutput</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Ҷадвали CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Расми PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Нақшаи SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Пешрафт</translation>
    </message>
    <message>
        <source>Your answers are being read.</source>
        <translation>Ҷавобҳои шумо хонда мешаванд.</translation>
    </message>
    <message>
        <source>Parts of progress</source>
        <translation>Бахшҳои пешрафт</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Давра</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>Файли «%1» навишта шуд.</translation>
    </message>
    <message>
        <source>It was sent to the printer.</source>
        <translation>Ба принтер фиристода шуд.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>No lorry waits.</source>
        <translation>Ягон мошин мунтазир нест.</translation>
    </message>
    <message numerus="yes">
        <source>%n lorry(ies) waiting</source>
        <translation>
            <numerusform>%n мошин мунтазир аст</numerusform>
            <numerusform>%n мошин мунтазиранд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first for %n minute(s)</source>
        <translation>
            <numerusform>якумаш %n дақиқа боз</numerusform>
            <numerusform>якумаш %n дақиқа боз</numerusform>
        </translation>
    </message>
    <message>
        <source>You have worked for twenty minutes at a stretch. A pause does good (%1).</source>
        <translation>Шумо бист дақиқа бе танаффус кор мекунед. Танаффус фоиданок аст (%1).</translation>
    </message>
</context>
<context>
    <name>RawForm</name>
    <message>
        <source>Looks like</source>
        <translation>Монанд аст ба</translation>
    </message>
    <message>
        <source>Width, pixels</source>
        <translation>Бар, нуқта</translation>
    </message>
    <message>
        <source>Height, pixels</source>
        <translation>Баландӣ, нуқта</translation>
    </message>
    <message>
        <source>Bytes before the pixels</source>
        <translation>Байт пеш аз нуқтаҳо</translation>
    </message>
    <message>
        <source>Bits of a value</source>
        <translation>Бит дар қимат</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Тартиби байтҳо</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Аломат</translation>
    </message>
    <message>
        <source>Energies or colours</source>
        <translation>Энергияҳо ё рангҳо</translation>
    </message>
    <message>
        <source>How they are mixed</source>
        <translation>Чӣ тавр омехтаанд</translation>
    </message>
    <message>
        <source>32, floating</source>
        <translation>32, касрӣ</translation>
    </message>
    <message>
        <source>low byte first</source>
        <translation>аввал байти хурд</translation>
    </message>
    <message>
        <source>high byte first</source>
        <translation>аввал байти калон</translation>
    </message>
    <message>
        <source>no negative values</source>
        <translation>бе манфӣ</translation>
    </message>
    <message>
        <source>negative values too</source>
        <translation>манфӣ ҳам</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>паси ҳам</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>сатр ба сатр</translation>
    </message>
    <message>
        <source>pixel by pixel</source>
        <translation>нуқта ба нуқта</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Тавсифҳои захирашуда</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Номи ин тавсиф</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захира кардан</translation>
    </message>
    <message>
        <source>Save this layout under the name</source>
        <translation>Ин тавсифро бо ин ном захира кардан</translation>
    </message>
    <message>
        <source>Forget the saved layout</source>
        <translation>Нест кардани тавсифи захирашуда</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Transmission {percent} %</source>
        <translation>Гузариш {percent} %</translation>
    </message>
    <message>
        <source>Colour {red} {green} {blue}</source>
        <translation>Ранг {red} {green} {blue}</translation>
    </message>
    <message>
        <source>Grey {value}</source>
        <translation>Хокистарӣ {value}</translation>
    </message>
    <message>
        <source>x {x} m   y {y} m</source>
        <translation>x {x} м   y {y} м</translation>
    </message>
    <message>
        <source>x {x} px   y {y} px</source>
        <translation>x {x} пикс.   y {y} пикс.</translation>
    </message>
    <message>
        <source>Steel: too thick</source>
        <translation>Пӯлод: хеле ғафс</translation>
    </message>
    <message>
        <source>Steel {thickness} mm</source>
        <translation>Пӯлод {thickness} мм</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Send to my mentor</source>
        <translation>Ба мураббӣ фиристодан</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Машғулиятҳои тамомшудаатонро барои мураббӣ дар як файл навиштан</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Сеансҳои охирин</translation>
    </message>
    <message>
        <source>Your sessions will stand here with their points: 100 means that everything was found and nothing opened for nothing.</source>
        <translation>Дар ин ҷо сеансҳои шумо бо холҳояшон меистанд: 100 яъне ҳама чиз ёфт шуд ва чизе беҳуда кушода нашуд.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 аз %n супориш</numerusform>
            <numerusform>%1 аз %n супориш</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>нотамом</translation>
    </message>
    <message>
        <source>Show the report of this session</source>
        <translation>Нишон додани ҷамъбасти ин сеанс</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Онро идома додан</translation>
    </message>
</context>
<context>
    <name>RecordPager</name>
    <message>
        <source>The one before</source>
        <translation>Пешина</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Навбатӣ</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Илова кардан</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Гирифта партофтан</translation>
    </message>
    <message>
        <source>{name} {k} of {n}</source>
        <translation>{name}: {k} аз {n}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Your comment</source>
        <translation>Шарҳи шумо</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>Бе нишона</translation>
    </message>
    <message>
        <source>Cue: by what it can be seen</source>
        <translation>Нишона: аз чӣ дида мешавад</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Он чи пештар гуфта будед</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Ба кӣ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Дар бораи чӣ</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Бе ҷой</translation>
    </message>
    <message>
        <source>Take the drawn place away</source>
        <translation>Бардоштани ҷои кашидашуда</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Нигоҳ доштани шарҳ</translation>
    </message>
    <message>
        <source>Comments carry your name: first make a card that says who you are.</source>
        <translation>Шарҳҳо номи шуморо доранд: аввал корте созед, ки мегӯяд шумо кистед.</translation>
    </message>
    <message>
        <source>Make my card…</source>
        <translation>Сохтани корти ман…</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Moment of this person&apos;s viewing</source>
        <translation>Лаҳзаи тамошои ин шахс</translation>
    </message>
    <message>
        <source>Shade what this person looked at enlarged: the denser the longer</source>
        <translation>Он чиро, ки ин шахс калонкарда дид, ранг кардан: ҳар чӣ ғафстар, ҳамон қадар дарозтар</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Намоиши дубораро пӯшидан</translation>
    </message>
    <message>
        <source>Saw the whole scan, nothing enlarged</source>
        <translation>Аксро пурра дид, чизеро калон накард</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Send replies</source>
        <translation>Фиристодани ҷавобҳо</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Ҷузвдони дигар…</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Гузарвожаи корти шумо</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Нишон додани ҷузвдон</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Навиштани файлҳо</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ҷузвдон: %1</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Касе бе ном</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n шарҳ</numerusform>
            <numerusform>%n шарҳ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets one file with your comments. Send it back the way the results came.</source>
        <translation>Барои ҳар кас як файл бо шарҳҳои шумо навишта мешавад. Онро бо ҳамон роҳе фиристед, ки натиҷаҳо омаданд.</translation>
    </message>
    <message>
        <source>No comments wait to be sent.</source>
        <translation>Шарҳе, ки мунтазири фиристодан бошад, нест.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who work at this computer see your comments here.</source>
        <translation>
            <numerusform>%n нафар, ки дар ин компютер кор мекунанд, шарҳҳои шуморо ҳамин ҷо мебинанд.</numerusform>
            <numerusform>%n нафар, ки дар ин компютер кор мекунанд, шарҳҳои шуморо ҳамин ҷо мебинанд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the replies</source>
        <translation>Ҷузвдон барои ҷавобҳо</translation>
    </message>
    <message>
        <source>The replies are ready</source>
        <translation>Ҷавобҳо омодаанд</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Send each to whom it is for:</source>
        <translation>
            <numerusform>%n файл навишта шуд. Ҳар якро ба соҳибаш фиристед:</numerusform>
            <numerusform>%n файл навишта шуд. Ҳар якро ба соҳибаш фиристед:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Comments for you</source>
        <translation>Шарҳҳо барои шумо</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл хонда мешавад.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Занг задам: рақам дуруст аст</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабул кардан</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on sessions that are here</source>
        <translation>
            <numerusform>%n шарҳ ба машғулиятҳои ин ҷо</numerusform>
            <numerusform>%n шарҳ ба машғулиятҳои ин ҷо</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment in this file is about a session on this computer.</source>
        <translation>Ягон шарҳи ин файл ба машғулияти ин компютер дахл надорад.</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Қабули натиҷаҳо</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл хонда мешавад.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароли корти шумо</translation>
    </message>
    <message>
        <source>I have asked there: take it in all the same</source>
        <translation>Аз он ҷо пурсидам: ба ҳар ҳол қабул кунед</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабул кардан</translation>
    </message>
    <message>
        <source>The file is sealed to your card.</source>
        <translation>Файл барои корти шумо баста шудааст.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Кушодан</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n машғулият</numerusform>
            <numerusform>%n машғулият</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ҷавоб</numerusform>
            <numerusform>%n ҷавоб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>More</source>
        <translation>Муфассал</translation>
    </message>
    <message>
        <source>More: points, overlap, decision, times</source>
        <translation>Муфассал: холҳо, мувофиқат, хулоса, вақт</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>боз %n сатр</numerusform>
            <numerusform>боз %n сатр</numerusform>
        </translation>
    </message>
    <message>
        <source>The author wrote this in another language: %1.</source>
        <translation>Муаллиф инро бо забони дигар навиштааст: %1.</translation>
    </message>
    <message>
        <source>See it opened</source>
        <translation>Намуди кушодаро дидан</translation>
    </message>
    <message>
        <source>See it opened, picture %1</source>
        <translation>Намуди кушода, акси %1</translation>
    </message>
</context>
<context>
    <name>ReviewExtraParts</name>
    <message>
        <source>Only of a simulated scan it is known how it looks with nothing hidden.</source>
        <translation>Акс бе чизи пинҳон чӣ хел менамояд, танҳо барои аксҳои моделсозишуда маълум аст.</translation>
    </message>
    <message>
        <source>This case has no load plan.</source>
        <translation>Ин супориш нақшаи бор надорад.</translation>
    </message>
    <message>
        <source>Your viewing of this scan was not kept.</source>
        <translation>Тамошои ин акс аз ҷониби шумо нигоҳ дошта нашудааст.</translation>
    </message>
    <message>
        <source>The replay of your viewing is not open. Key “%1” opens it.</source>
        <translation>Намоиши дубораи тамошои шумо кушода нест. Онро тугмаи «%1» мекушояд.</translation>
    </message>
</context>
<context>
    <name>ReviewExtrasPanel</name>
    <message>
        <source>About: %1</source>
        <translation>Дар бораи: %1</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Нақшаи бор</translation>
    </message>
    <message>
        <source>Your viewing</source>
        <translation>Тамошои шумо</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Эътирозҳо</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Аз нав нишон додан</translation>
    </message>
    <message>
        <source>Replay what you had on the screen</source>
        <translation>Он чиро, ки дар экрани шумо буд, аз нав нишон додан</translation>
    </message>
    <message>
        <source>I see it differently</source>
        <translation>Ман дигар хел мебинам</translation>
    </message>
    <message>
        <source>Write what you object to in this review</source>
        <translation>Навиштани он ки бо чӣ дар ин таҳлил розӣ нестед</translation>
    </message>
    <message>
        <source>Keep the objection</source>
        <translation>Нигоҳ доштани эътироз</translation>
    </message>
    <message>
        <source>Keep the objection with this answer</source>
        <translation>Эътирозро бо ин ҷавоб нигоҳ доштан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Cancel the objection</source>
        <translation>Аз эътироз даст кашидан</translation>
    </message>
    <message>
        <source>What do you object to, and why?</source>
        <translation>Бо чӣ розӣ нестед ва чаро?</translation>
    </message>
    <message>
        <source>What do you object to, and why? At most %1 letters.</source>
        <translation>Бо чӣ розӣ нестед ва чаро? На зиёда аз %1 аломат.</translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Show what you looked at</source>
        <translation>Нишон додани он чи дидаед</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Он чиро, ки калонкарда дидед, ранг кардан: ҳар чӣ ғафстар, ҳамон қадар дарозтар</translation>
    </message>
    <message>
        <source>Compare with normal cargo</source>
        <translation>Муқоиса бо бори муқаррарӣ</translation>
    </message>
    <message>
        <source>Reference scans of the atlas beside this one</source>
        <translation>Суратҳои намунавии атлас дар паҳлуи ин</translation>
    </message>
    <message>
        <source>Why this case came</source>
        <translation>Чаро ин супориш омад</translation>
    </message>
    <message>
        <source>You passed it at %1 for %2 s</source>
        <translation>Шумо аз пеши он гузаштед: %1, дар давоми %2 с</translation>
    </message>
    <message>
        <source>%1: show that moment of your viewing</source>
        <translation>%1: нишон додани ин лаҳзаи тамошои шумо</translation>
    </message>
    <message>
        <source>You had %1 of this view on the screen from close by.</source>
        <translation>%1-и ин намуд аз наздик дар экрани шумо буд.</translation>
    </message>
</context>
<context>
    <name>ReviewScan</name>
    <message>
        <source>With nothing hidden</source>
        <translation>Бе чизи пинҳон</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Scan with what was there</source>
        <translation>Акс бо он чи дар он ҷо буд</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Ба чӣ бояд нигарист</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Дар ин ҷо истодан</translation>
    </message>
    <message>
        <source>Stop here and go Home; the session can be taken up again</source>
        <translation>Истодан ва ба саҳифаи аввал гузаштан; сеансро баъд идома додан мумкин</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Як лаҳза</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <translation>Бозгашт ба ҷамъбаст</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Ба ҷамъбаст</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Навбатӣ</translation>
    </message>
    <message>
        <source>This answer can&apos;t be shown</source>
        <translation>Ин ҷавобро нишон додан мумкин нест</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Roster “%1”</source>
        <translation>Рӯйхати «%1»</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Гирифтан</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Сатрҳои рӯйхат</translation>
    </message>
    <message>
        <source>Take in the chosen doubtful row</source>
        <translation>Гирифтани сатри шубҳаноки интихобшуда</translation>
    </message>
    <message>
        <source>Column “%1” is</source>
        <translation>Сутуни «%1» ин</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сатр</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Бо он чӣ мешавад</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ному насаб</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Чӣ гуфта шудааст</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; the same: %3; doubtful: %4, taken in only where ticked; faulty: %5, left out.</source>
        <translation>Нав: %1; тағйирёфта: %2; бетағйир: %3; шубҳанок: %4, танҳо қайдшуда гирифта мешавад; хато: %5, гирифта намешавад.</translation>
    </message>
    <message>
        <source>ticked: taken in</source>
        <translation>қайд шуд: гирифта мешавад</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What is asked</source>
        <translation>Чӣ пурсида мешавад</translation>
    </message>
    <message>
        <source>Exam rule</source>
        <translation>Қоидаи имтиҳон</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиб</translation>
    </message>
    <message>
        <source>Modes in which it may be worked through</source>
        <translation>Реҷаҳое, ки дар онҳо гузаштан мумкин</translation>
    </message>
    <message>
        <source>What is asked beside mark, certainty and verdict</source>
        <translation>Ғайр аз аломат, боварӣ ва хулоса чӣ пурсида мешавад</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>Longest time that counts as work, minutes</source>
        <translation>Вақти дарозтарини ҳисобшаванда, дақиқа</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Тартиби супоришҳо</translation>
    </message>
    <message>
        <source>Cases in one session; empty: all</source>
        <translation>Супоришҳо дар як гузариш; холӣ — ҳама</translation>
    </message>
    <message>
        <source>Share with something hidden, %; empty: as it comes</source>
        <translation>Ҳиссаи пинҳондор, %; холӣ — чунон ки ояд</translation>
    </message>
    <message>
        <source>As listed, the same for everybody</source>
        <translation>Мисли рӯйхат, барои ҳама якхела</translation>
    </message>
    <message>
        <source>Drawn anew for each session</source>
        <translation>Ҳар бор тасодуфӣ</translation>
    </message>
    <message>
        <source>At a scan</source>
        <translation>Дар акс</translation>
    </message>
    <message>
        <source>At a review</source>
        <translation>Дар таҳлил</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ин чист</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Чӣ тавр пинҳон аст</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Дар куҷо ҷустан</translation>
    </message>
    <message>
        <source>What is wrong in the papers</source>
        <translation>Дар ҳуҷҷатҳо чӣ нодуруст аст</translation>
    </message>
    <message>
        <source>Choose it here; else the level decides</source>
        <translation>Дар ин ҷо интихоб кардан; вагарна сатҳ ҳал мекунад</translation>
    </message>
    <message>
        <source>A rule of its own; else the standard rule holds</source>
        <translation>Қоидаи худ; вагарна қоидаи муқаррарӣ амал мекунад</translation>
    </message>
    <message>
        <source>Points needed, of 100</source>
        <translation>Холи зарурӣ аз 100</translation>
    </message>
    <message>
        <source>Least share found, %</source>
        <translation>Ҳиссаи камтарини ёфташуда, %</translation>
    </message>
    <message>
        <source>Most opened for nothing, %</source>
        <translation>Ҳиссаи бештарини беҳуда кушодашуда, %</translation>
    </message>
    <message>
        <source>Least right verdicts, %; empty: not asked</source>
        <translation>Ҳиссаи камтарини хулосаҳои дуруст, %; холӣ — талаб намешавад</translation>
    </message>
    <message>
        <source>Least cases with something hidden</source>
        <translation>Шумораи камтарини супоришҳои пинҳондор</translation>
    </message>
    <message>
        <source>Least clear cases</source>
        <translation>Шумораи камтарини супоришҳои тоза</translation>
    </message>
    <message>
        <source>Least share with something hidden, %</source>
        <translation>Ҳиссаи камтарини пинҳондор, %</translation>
    </message>
    <message>
        <source>Largest share with something hidden, %</source>
        <translation>Ҳиссаи бештарини пинҳондор, %</translation>
    </message>
    <message>
        <source>Time for all, minutes; empty: no limit</source>
        <translation>Вақт барои ҳама, дақиқа; холӣ — бемаҳдуд</translation>
    </message>
    <message>
        <source>Cases in one session</source>
        <translation>Супоришҳо дар як гузариш</translation>
    </message>
    <message>
        <source>Share with something hidden</source>
        <translation>Ҳиссаи пинҳондор</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Реҷаҳо</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Вақти дарозтарин</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Take this comment back</source>
        <translation>Баргардондани ин шарҳ</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Draw a line along something of known length, such as the container from end to end. Say its length.</source>
        <translation>Дар тӯли чизе, ки дарозиаш маълум аст, хат кашед, масалан контейнер аз як сар то сари дигар. Дарозиашро гӯед.</translation>
    </message>
    <message>
        <source>What the line goes along</source>
        <translation>Хат дар тӯли чист</translation>
    </message>
    <message>
        <source>Container of 40 feet</source>
        <translation>Контейнери 40-футӣ</translation>
    </message>
    <message>
        <source>Container of 20 feet</source>
        <translation>Контейнери 20-футӣ</translation>
    </message>
    <message>
        <source>Container of 45 feet</source>
        <translation>Контейнери 45-футӣ</translation>
    </message>
    <message>
        <source>Semi-trailer</source>
        <translation>Нимядак</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Чизи дигар</translation>
    </message>
    <message>
        <source>Its length, m</source>
        <translation>Дарозиаш, м</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Нуқта, мм</translation>
    </message>
    <message>
        <source>Show where air is</source>
        <translation>Нишон додани ҷои ҳаво</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Номаълум</translation>
    </message>
    <message>
        <source>The whole scan is %1 m.</source>
        <translation>Тамоми акс — %1 м.</translation>
    </message>
    <message>
        <source>Now say how long the line is.</source>
        <translation>Акнун дарозии хатро гӯед.</translation>
    </message>
    <message>
        <source>Without a scale the ruler reads nothing; everything else works.</source>
        <translation>Бе миқёс хаткаш чизе нишон намедиҳад; боқӣ ҳама кор мекунад.</translation>
    </message>
    <message>
        <source>A picture of a screen has no measured values: air needs no level.</source>
        <translation>Расми экран қимати ченшуда надорад: сатҳи ҳаво лозим нест.</translation>
    </message>
    <message>
        <source>With the level of air, values read as transmission. Draw a box where nothing is.</source>
        <translation>Бо сатҳи ҳаво қиматҳо чун гузариш хонда мешаванд. Дар ҷои холӣ чорчӯба кашед.</translation>
    </message>
    <message>
        <source>Air is at %1 % of the largest value.</source>
        <translation>Ҳаво — %1 % аз қимати калонтарин.</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal {number}</source>
        <translation>Пломбаи {number}</translation>
    </message>
    <message>
        <source>Log of the electronic seal</source>
        <translation>Дафтари пломбаи электронӣ</translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>Which search do you propose?</source>
        <translation>Кадом азназаргузарониро пешниҳод мекунед?</translation>
    </message>
    <message>
        <source>Where to open</source>
        <translation>Аз куҷо бояд кушод</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Чӣ тавр бояд ҷуст</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Бехатарӣ</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Бозгашт ба акс</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Бе пешниҳод</translation>
    </message>
    <message>
        <source>Propose this search</source>
        <translation>Ин ҷустуҷӯро пешниҳод кардан</translation>
    </message>
</context>
<context>
    <name>SelectDesk</name>
    <message>
        <source>Filter: number, goods, place, name</source>
        <translation>Филтр: рақам, мол, ҷой, ном</translation>
    </message>
    <message>
        <source>Show only consignments that hold these words</source>
        <translation>Танҳо борҳоеро нишон додан, ки ин калимаҳоро доранд</translation>
    </message>
    <message>
        <source>Chosen only</source>
        <translation>Танҳо интихобшуда</translation>
    </message>
    <message>
        <source>Show only the chosen consignments</source>
        <translation>Танҳо борҳои интихобшударо нишон додан</translation>
    </message>
    <message>
        <source>Consignments: Space chooses, arrow keys go from one to the next</source>
        <translation>Борҳо: тугмаи фосила интихоб мекунад, тирчаҳо аз яке ба дигаре мегузаранд</translation>
    </message>
    <message>
        <source>Sort: {column}</source>
        <translation>Тартиб: {column}</translation>
    </message>
    <message>
        <source>Sort the consignments by a column</source>
        <translation>Борҳоро аз рӯйи сутун мураттаб кардан</translation>
    </message>
    <message>
        <source>Which consignments go to the scanner?</source>
        <translation>Кадом борҳо ба сканер мераванд?</translation>
    </message>
    <message>
        <source>Read the papers at the right. Space chooses; then say why with the number keys.</source>
        <translation>Ҳуҷҷатҳои тарафи ростро хонед. Тугмаи фосила интихоб мекунад; баъд бо рақамҳо сабабашро нишон диҳед.</translation>
    </message>
    <message>
        <source>{taken} of {places} places at the scanner</source>
        <translation>Ҷойҳои сканер: {taken} аз {places}</translation>
    </message>
    <message>
        <source>All places are taken: take one back first.</source>
        <translation>Ҳамаи ҷойҳо пуранд: аввал якеро бекор кунед.</translation>
    </message>
    <message>
        <source>Why {name}? Take all that hold.</source>
        <translation>Чаро {name}? Ҳамаи дурустро қайд кунед.</translation>
    </message>
    <message>
        <source>{name} is not chosen.</source>
        <translation>{name} интихоб нашудааст.</translation>
    </message>
    <message>
        <source>Risk analysis: {flags}</source>
        <translation>Таҳлили хатар: {flags}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Нақлиёт</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Мол</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Масир</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Гиранда</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Эълон, кг</translation>
    </message>
    <message>
        <source>Weighed, kg</source>
        <translation>Вазн, кг</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Хатар</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send my results</source>
        <translation>Фиристодани натиҷаҳои ман</translation>
    </message>
    <message>
        <source>One file with your finished sessions is written. Send it by messenger, by mail or on a stick.</source>
        <translation>Як файл бо машғулиятҳои тамомшудаи шумо навишта мешавад. Онро бо паёмрасон, почта ё флешка фиристед.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ба кӣ</translation>
    </message>
    <message>
        <source>Who is to read the file</source>
        <translation>Файлро кӣ мехонад</translation>
    </message>
    <message>
        <source>A code in the place of my name</source>
        <translation>Рамз ба ҷойи номи ман</translation>
    </message>
    <message>
        <source>With the record of what I looked at</source>
        <translation>Бо сабти он чи ман дидам</translation>
    </message>
    <message>
        <source>Also what I have sent before</source>
        <translation>Ҳамчунин он чи пештар фиристодаам</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Нишон додани ҷузвдон</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Навиштани файл</translation>
    </message>
    <message>
        <source>Whoever gets it</source>
        <translation>Ҳар кӣ гирад</translation>
    </message>
    <message>
        <source>Only this person can open the file.</source>
        <translation>Файлро танҳо ҳамин шахс кушода метавонад.</translation>
    </message>
    <message>
        <source>Anybody can open the file; answer keys and points stay here and are computed there.</source>
        <translation>Файлро ҳар кас кушода метавонад; калидҳо ва холҳо ин ҷо мемонанд ва он ҷо ҳисоб мешаванд.</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Файл тайёр аст</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in it. Send this file:</source>
        <translation>
            <numerusform>Дар он %n машғулият ҳаст. Ин файлро фиристед:</numerusform>
            <numerusform>Дар он %n машғулият ҳаст. Ин файлро фиристед:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code of this computer&apos;s %n finished session(s), for your notes: %1</source>
        <translation>
            <numerusform>Рамзи %n машғулияти тамомшудаи ин компютер, барои қайди шумо: %1</numerusform>
            <numerusform>Рамзи %n машғулияти тамомшудаи ин компютер, барои қайди шумо: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetCardView</name>
    <message>
        <source>Level %1</source>
        <translation>Сатҳи %1</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Қадамҳои аввал</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Моделсозишуда</translation>
    </message>
    <message>
        <source>These scans were computed or drawn; no scanner took them.</source>
        <translation>Ин аксҳо ҳисоб ё кашида шудаанд; сканер онҳоро нагирифтааст.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Маълумотнома</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Дарси %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Идома додан</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Идома додан: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Бори дигар</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Оғоз</translation>
    </message>
    <message>
        <source>Show %1 to a group: first the scan, then their marks, then the key</source>
        <translation>Намоиши «%1» ба гурӯҳ: аввал акс, баъд аломатҳо, баъд калид</translation>
    </message>
    <message>
        <source>Show to a group</source>
        <translation>Ба гурӯҳ намоиш додан</translation>
    </message>
    <message>
        <source>Answers wait for the key.</source>
        <translation>Ҷавобҳо мунтазири калид.</translation>
    </message>
    <message>
        <source>Open the answers of %1</source>
        <translation>Кушодани ҷавобҳо: %1</translation>
    </message>
    <message>
        <source>Enter passcode…</source>
        <translation>Ворид кардани рамз…</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Муаллифон: %1</translation>
    </message>
    <message>
        <source>Licence %1</source>
        <translation>Иҷозатномаи %1</translation>
    </message>
</context>
<context>
    <name>SetProgress</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n супориш</numerusform>
            <numerusform>%n супориш</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>оғоз нашудааст</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>иҷро шуд: %1</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Танзимот</translation>
    </message>
    <message>
        <source>Identity cards…</source>
        <translation>Кортҳо…</translation>
    </message>
    <message>
        <source>Your card, with which you sign packs, and the cards that are known here</source>
        <translation>Корти шумо, ки бо он бастаҳоро имзо мекунед, ва кортҳои дар ин ҷо маълум</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Забон</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Рангҳо</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Мисли система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Равшан</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Торик</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>Дар бораи XrayTrainer</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Ба назари шумо чӣ қадар душвор</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Ҳуқуқи акс аз они кист</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Ба кӣ нишон додан мумкин</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Илова кардани тегҳо</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Гирифта партофтани тегҳо</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Чунон мондан</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Нишон дода нашудааст</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: осон</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: душвор</translation>
    </message>
    <message>
        <source>What stays empty is left as it is. All of it is one step that can be undone.</source>
        <translation>Он чи холӣ монад, тағйир намеёбад. Ҳамааш як қадамест, ки бекор кардан мумкин.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n супориш интихоб шуд</numerusform>
            <numerusform>%n супориш интихоб шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>Тағйири %n супориш</numerusform>
            <numerusform>Тағйири %n супориш</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several cases</source>
        <translation>Тағйири якчанд супориш</translation>
    </message>
</context>
<context>
    <name>ShapePage</name>
    <message>
        <source>Drag the four corners to the corners of the scan on the screen: a photo taken askew comes straight.</source>
        <translation>Чор кунҷро ба кунҷҳои акси рӯи экран кашед: сурати каҷ гирифташуда рост мешавад.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: 1 to 4 choose a corner, arrow keys move it, with Shift ten times as far.</source>
        <translation>Бо клавиатура, дар расм: 1–4 кунҷро интихоб мекунанд, тирчаҳо мекӯчонанд, бо Shift даҳ баробар дуртар.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Ба чап гардондан</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Ба рост гардондан</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Оинавӣ</translation>
    </message>
    <message>
        <source>Bright ↔ dark</source>
        <translation>Равшан ↔ торик</translation>
    </message>
    <message>
        <source>Frame ↺ 0.5°</source>
        <translation>Чорчӯба ↺ 0,5°</translation>
    </message>
    <message>
        <source>Frame ↻ 0.5°</source>
        <translation>Чорчӯба ↻ 0,5°</translation>
    </message>
    <message>
        <source>Find the screen in the photo</source>
        <translation>Ёфтани экран дар сурат</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Тамоми расм</translation>
    </message>
    <message>
        <source>Several views in it?</source>
        <translation>Чанд намуд дорад?</translation>
    </message>
    <message>
        <source>The scan will have %1 × %2 pixels.</source>
        <translation>Акс %1 × %2 нуқта хоҳад дошт.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Studio</source>
        <translation>Коргоҳ</translation>
    </message>
    <message>
        <source>Here you make exercise sets. A draft is seen by nobody else until you publish it; what you type is saved at once.</source>
        <translation>Дар ин ҷо маҷмӯаҳои машқро месозед. То нашр накунед, лоиҳаро ҳеҷ кас намебинад; навиштаатон фавран нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Лоиҳаҳои шумо</translation>
    </message>
    <message>
        <source>Removed; each can be taken back for thirty days</source>
        <translation>Ҳазфшудаҳо; ҳар якро дар сӣ рӯз баргардондан мумкин</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Баргардондан: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Кушодан: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ҳазф кардан: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n супориш</numerusform>
            <numerusform>%n супориш</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>сатҳи %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>тағйир ёфт: %1</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>ҳоло нашр нашудааст</translation>
    </message>
    <message>
        <source>revision %1 is published</source>
        <translation>таҳрири %1 нашр шудааст</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Draft</source>
        <translation>Лоиҳа</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Санҷидашуда</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Бардошташуда</translation>
    </message>
    <message>
        <source>Something hidden</source>
        <translation>Пинҳонӣ ҳаст</translation>
    </message>
    <message>
        <source>Papers alone</source>
        <translation>Танҳо ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тоза</translation>
    </message>
    <message>
        <source>Search: find and decide</source>
        <translation>Ҷустуҷӯ: ёфтан ва қарор додан</translation>
    </message>
    <message>
        <source>Name: which cargo, which place</source>
        <translation>Номидан: кадом бор, кадом ҷой</translation>
    </message>
    <message>
        <source>Compare: which of a pair</source>
        <translation>Муқоиса: кадоме аз ҷуфт</translation>
    </message>
    <message>
        <source>Select: which of these to scan</source>
        <translation>Интихоб: кадомашро скан кардан</translation>
    </message>
    <message>
        <source>made by the program</source>
        <translation>сохтаи барнома</translation>
    </message>
    <message>
        <source>a real scan</source>
        <translation>акси воқеӣ</translation>
    </message>
    <message>
        <source>a real scan with something put in</source>
        <translation>акси воқеӣ бо чизи гузошташуда</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Калид…</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Саҳна…</translation>
    </message>
    <message>
        <source>Own scans…</source>
        <translation>Аксҳои худ…</translation>
    </message>
    <message>
        <source>%1 is removed; it can be taken back for thirty days.</source>
        <translation>Лоиҳаи «%1» ҳазф шуд; онро дар сӣ рӯз баргардондан мумкин.</translation>
    </message>
    <message>
        <source>Cases from the Library</source>
        <translation>Супоришҳо аз Китобхона</translation>
    </message>
    <message>
        <source>Revision %1 is published. The pack lies in %2; the Library has the set; the draft stays here for the next revision.</source>
        <translation>Таҳрири %1 нашр шуд. Баста дар %2 аст; маҷмӯа дар Китобхона ҳаст; лоиҳа барои таҳрири навбатӣ дар ин ҷо мемонад.</translation>
    </message>
</context>
<context>
    <name>StudioEditor</name>
    <message>
        <source>Move cases</source>
        <translation>Ҷойивазкунии супоришҳо</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Матнҳо</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Тартиб ва қоидаҳо</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Дарсҳо</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Маълумотномаҳо</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Супориш</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Якчанд</translation>
    </message>
    <message numerus="yes">
        <source>Take away %n case(s)</source>
        <translation>
            <numerusform>Гирифта партофтани %n супориш</numerusform>
            <numerusform>Гирифта партофтани %n супориш</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioFoot</name>
    <message>
        <source>Try again</source>
        <translation>Боз як бор</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Аз нав нигоҳ доштан</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Нигоҳ дошта мешавад…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Нигоҳ дошта нашуд</translation>
    </message>
</context>
<context>
    <name>StudioView</name>
    <message>
        <source>The last changes are not saved. Close once more to leave without them.</source>
        <translation>Тағйироти охирин нигоҳ дошта нашуд. Барои бе онҳо баромадан боз як бор пӯшед.</translation>
    </message>
    <message>
        <source>Duplicate cases</source>
        <translation>Нусхаи супоришҳо</translation>
    </message>
    <message>
        <source>Compose a scene…</source>
        <translation>Сохтани саҳна…</translation>
    </message>
    <message>
        <source>Import own scans…</source>
        <translation>Воридоти аксҳои худ…</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Аз маҷмӯаи Китобхона…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Маҷмӯаи нав</translation>
    </message>
</context>
<context>
    <name>SummaryBriefs</name>
    <message>
        <source>Brief to read now</source>
        <translation>Маълумотнома: акнун хонед</translation>
    </message>
</context>
<context>
    <name>SummaryCases</name>
    <message>
        <source>Case by case</source>
        <translation>Аз рӯи супоришҳо</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Супориши %1: %2</translation>
    </message>
    <message>
        <source>Look at this case again</source>
        <translation>Ин супоришро аз нав дидан</translation>
    </message>
</context>
<context>
    <name>SummaryFilters</name>
    <message>
        <source>Found</source>
        <translation>Ёфт шуд</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Аз назар монд</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Дуруст: шубҳа нест</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Беҳуда кушода шуд</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Дуруст</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Нодуруст</translation>
    </message>
    <message>
        <source>Awaits its key</source>
        <translation>Калидашро мунтазир аст</translation>
    </message>
    <message>
        <source>%1: %2. Show these cases alone</source>
        <translation>%1: %2. Танҳо ҳамин супоришҳоро нишон додан</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Home</source>
        <translation>Саҳифаи аввал</translation>
    </message>
    <message>
        <source>Send to my mentor</source>
        <translation>Ба мураббӣ фиристодан</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Машғулиятҳои тамомшудаатонро барои мураббӣ дар як файл навиштан</translation>
    </message>
    <message>
        <source>Result of the exam</source>
        <translation>Натиҷаи имтиҳон</translation>
    </message>
    <message>
        <source>Verdict of this exam with its limits</source>
        <translation>Хулосаи ин имтиҳон бо ҳадҳояш</translation>
    </message>
    <message>
        <source>Practise what you missed</source>
        <translation>Тамрини аз назар монда</translation>
    </message>
    <message>
        <source>A block of practice with more of the classes that you missed</source>
        <translation>Тамрине, ки дар он синфҳои аз назар мондаи шумо бештар меоянд</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>Идома додани тамрин</translation>
    </message>
    <message>
        <source>Another block of practice, chosen for you</source>
        <translation>Боз як тамрини барои шумо интихобшуда</translation>
    </message>
    <message>
        <source>Next set</source>
        <translation>Маҷмӯаи навбатӣ</translation>
    </message>
    <message>
        <source>Next set: %1</source>
        <translation>Маҷмӯаи навбатӣ: %1</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in a pack</source>
        <translation>Қабули баста</translation>
    </message>
    <message>
        <source>The pack is being read.</source>
        <translation>Баста хонда мешавад.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Ман занг задам: рақам дуруст аст</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабул кардан</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Таҳрири %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n супориш</numerusform>
            <numerusform>%n супориш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n таъинот</numerusform>
            <numerusform>%n таъинот</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are sealed: they are opened later, by a passcode or a card.</source>
        <translation>Ҷавобҳо мӯҳр шудаанд: онҳо баъдтар бо рамз ё корт кушода мешаванд.</translation>
    </message>
    <message>
        <source>Take in beside it</source>
        <translation>Дар паҳлӯ қабул кардан</translation>
    </message>
    <message>
        <source>Take the assignments in</source>
        <translation>Қабули таъинотҳо</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken in.</source>
        <translation>Қатъ шуд: чизе қабул нашуд.</translation>
    </message>
</context>
<context>
    <name>TermChips</name>
    <message>
        <source>Take away: %1</source>
        <translation>Гирифта партофтан: %1</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Title of the course</source>
        <translation>Номи курс</translation>
    </message>
    <message>
        <source>Half of the people begin with form A and end with form B, the other half the other way round: so the change is not that of an easier test.</source>
        <translation>Нисфи одамон аз варианти A сар карда, бо варианти B тамом мекунанд, нисфи дигар баръакс: пас тағйиротро бо санҷиши осонтар шарҳ додан мумкин нест.</translation>
    </message>
    <message>
        <source>Make parallel forms now</source>
        <translation>Ҳозир сохтани вариантҳои мувозӣ</translation>
    </message>
    <message>
        <source>Choose two exams that are there</source>
        <translation>Интихоби ду имтиҳони мавҷуда</translation>
    </message>
    <message>
        <source>Cases of a form</source>
        <translation>Супоришҳои вариант</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in each form, half with a threat</source>
        <translation>
            <numerusform>Дар ҳар вариант %n супориш, нисфаш бо таҳдид</numerusform>
            <numerusform>Дар ҳар вариант %n супориш, нисфаш бо таҳдид</numerusform>
        </translation>
    </message>
    <message>
        <source>Form A</source>
        <translation>Варианти A</translation>
    </message>
    <message>
        <source>Form B</source>
        <translation>Варианти B</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Take away</source>
        <translation>Гирифта партофтан</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Ба боло бурдан</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ба поён бурдан</translation>
    </message>
</context>
<context>
    <name>TextsDesk</name>
    <message>
        <source>Text</source>
        <translation>Матн</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Расмҳо</translation>
    </message>
    <message>
        <source>Put in a picture</source>
        <translation>Гузоштани расм</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Title</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>What the set teaches</source>
        <translation>Маҷмӯа чиро меомӯзонад</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Сатҳ</translation>
    </message>
    <message>
        <source>Licence: terms under which it may be passed on</source>
        <translation>Иҷозатнома: шартҳои додани он</translation>
    </message>
    <message>
        <source>Authors, with commas between them</source>
        <translation>Муаллифон, бо вергул</translation>
    </message>
    <message>
        <source>0: for everybody</source>
        <translation>0: барои ҳама</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Ҳоло нашр нашудааст.</translation>
    </message>
    <message>
        <source>Published last: revision %1 on %2.</source>
        <translation>Охирин нашр: таҳрири %1, %2.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Тавсиф</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Иҷозатнома</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Муаллифон</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>as usual: {px}</source>
        <translation>чун одатан: {px}</translation>
    </message>
    <message>
        <source>It lies here: {zone}</source>
        <translation>Дар ин ҷост: {zone}</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Чӣ ҳисобида мешавад</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ин чист</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Чӣ тавр пинҳон аст</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Дар куҷост</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>гуфта нашудааст</translation>
    </message>
    <message>
        <source>Weight in the points</source>
        <translation>Вазн дар холҳо</translation>
    </message>
    <message>
        <source>Tolerance, scan pixels</source>
        <translation>Ҳадди иҷозат, пиксели акс</translation>
    </message>
    <message>
        <source>Found together with</source>
        <translation>Якҷоя ёфта мешавад бо</translation>
    </message>
    <message>
        <source>The whole load is the thing</source>
        <translation>Чиз тамоми бор аст</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>алоҳида ёфта мешавад</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Баҳогузорӣ</translation>
    </message>
    <message>
        <source>Other names that are right too</source>
        <translation>Номҳои дигари дуруст</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Илова кардани ном…</translation>
    </message>
    <message>
        <source>What a trainee should have seen</source>
        <translation>Омӯзанда чиро бояд медид</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Инро аз калид гирифтан</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>No outline in this view: the next one drawn is its own.</source>
        <translation>Дар ин намо контур нест: контури навбатӣ аз они он мешавад.</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message>
        <source>The whole case</source>
        <translation>Тамоми супориш</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave full screen</source>
        <translation>Аз тамоми экран баромадан</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Меҳмон</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Мисли система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Равшан</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Торик</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Нигоҳ доштани натиҷаҳои ман…</translation>
    </message>
    <message>
        <source>Another guest</source>
        <translation>Меҳмони дигар</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Ҳамчун меҳмон кор кардан</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Сабти профили ман…</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Истифодаи профил аз файл…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Нест кардани шахс…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} аз {all}</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>Ба кор</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Навбатӣ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Гузаштан</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>As a trainee sees it</source>
        <translation>Чун омӯзанда мебинад</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>Ба калид</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Аз нав сар кардан</translation>
    </message>
    <message>
        <source>Mark the scan and press the papers as a trainee would. Here you see how it would be scored.</source>
        <translation>Аксро нишона кунед ва майдонҳои ҳуҷҷатҳоро чун омӯзанда пахш кунед. Дар ин ҷо дида мешавад, ки чӣ тавр баҳо дода мешавад.</translation>
    </message>
    <message>
        <source>Not found: {name}</source>
        <translation>Ёфта нашуд: {name}</translation>
    </message>
    <message>
        <source>Reported rightly: {field}</source>
        <translation>Дуруст пай бурда шуд: {field}</translation>
    </message>
    <message>
        <source>Reported for nothing: {field}</source>
        <translation>Беҳуда хабар дода шуд: {field}</translation>
    </message>
    <message>
        <source>Not reported: {name}</source>
        <translation>Пай бурда нашуд: {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дуруст</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>нодуруст</translation>
    </message>
    <message>
        <source>{verdict}: {told}</source>
        <translation>{verdict}: {told}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Draw a mark</source>
        <translation>Кашидани нишона</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Тағйир додани нишона</translation>
    </message>
    <message>
        <source>Say how sure</source>
        <translation>Нишон додани боварӣ</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Нест кардани нишона</translation>
    </message>
    <message>
        <source>Paste marks</source>
        <translation>Гузоштани нишонаҳо</translation>
    </message>
    <message>
        <source>Join marks</source>
        <translation>Якҷоя кардани нишонаҳо</translation>
    </message>
    <message>
        <source>Cut a mark</source>
        <translation>Буридани нишона</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>guest kept results</source>
        <translation>меҳмон натиҷаҳоро нигоҳ дошт</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>шахс нест карда шуд</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>шахс илова шуд</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>маълумот тағйир ёфт</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профилҳо якҷоя шуданд</translation>
    </message>
    <message>
        <source>profiles parted</source>
        <translation>профилҳо ҷудо шуданд</translation>
    </message>
    <message>
        <source>roster taken in</source>
        <translation>рӯйхат гирифта шуд</translation>
    </message>
    <message>
        <source>unit named</source>
        <translation>воҳид номида шуд</translation>
    </message>
    <message>
        <source>hours asked for</source>
        <translation>соатҳои талабшуда</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>сабтҳо якҷоя шуданд</translation>
    </message>
    <message>
        <source>scored again</source>
        <translation>аз нав баҳо дода шуд</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>нусха барқарор шуд</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>якҷоя шуд бо</translation>
    </message>
    <message>
        <source>parted from</source>
        <translation>ҷудо шуд аз</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>дақиқаҳо</translation>
    </message>
    <message>
        <source>people</source>
        <translation>одамон</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>ҷаласаҳо</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ҷавобҳо</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>ихтилофҳо</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>нусха</translation>
    </message>
    <message>
        <source>%1: too few for a range</source>
        <translation>%1: барои фосила хеле кам</translation>
    </message>
    <message>
        <source>%1, that is %2; likely %3</source>
        <translation>%1, яъне %2; эҳтимол %3</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ҷустуҷӯ</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Нусхабардории ҷадвал</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нусха</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Ҷадвал дар буфери мубодила аст.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нав</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>тағйирёфта</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>бетағйир</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>шубҳанок</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>хато</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>гирифта намешавад</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ному насаби пурра</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Насаб</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Номи падар</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Рақами хизматӣ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Идора</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Кишвар</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Вазифа</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Ҷинс</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Рӯзи охирин</translation>
    </message>
    <message>
        <source>ID of this program</source>
        <translation>ID-и ин барнома</translation>
    </message>
</context>
<context>
    <name>UnitAssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <translation>Таъинотҳо</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Чӣ таъин шудааст</translation>
    </message>
    <message>
        <source>People of the chosen assignment</source>
        <translation>Одамони таъиноти интихобшуда</translation>
    </message>
    <message>
        <source>New assignment…</source>
        <translation>Таъиноти нав…</translation>
    </message>
    <message>
        <source>Give a set to people until a day</source>
        <translation>Ба одамон маҷмӯаро то рӯзи муайян таъин кардан</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Навиштани баста…</translation>
    </message>
    <message>
        <source>Write the pack that takes the chosen assignment along</source>
        <translation>Навиштани бастае, ки таъиноти интихобшударо мебарад</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Бозпас гирифтан…</translation>
    </message>
    <message>
        <source>Take the chosen assignment back</source>
        <translation>Бозпас гирифтани таъиноти интихобшуда</translation>
    </message>
    <message>
        <source>Nobody is asked for it any more then. Press once more to take it back.</source>
        <translation>Он гоҳ онро дигар аз касе намепурсанд. Барои бозпас гирифтан боз пахш кунед.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Маҷмӯа</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Барои кӣ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Муҳлат</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Тайёр</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Сар шуд</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Сар нашуд</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Гузашта</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Фиристода</translation>
    </message>
    <message>
        <source>Nothing is given yet. An assignment is a set, people and a last day; a pack takes it along.</source>
        <translation>Ҳоло чизе таъин нашудааст. Таъинот маҷмӯа, одамон ва рӯзи охирин аст; онро баста мебарад.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ҳама</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n нафар</numerusform>
            <numerusform>%n нафар</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>бале</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ҳоло не</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Маҷмӯае, ки дигар дар ин ҷо нест</translation>
    </message>
    <message>
        <source>Who began it shows here when results come in.</source>
        <translation>Кӣ сар кардааст, вақте натиҷаҳо меоянд, дар ин ҷо намоён мешавад.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Тамом шуд</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>дар ин ҷо номаълум</translation>
    </message>
</context>
<context>
    <name>UnitCheckCard</name>
    <message>
        <source>Check a file</source>
        <translation>Санҷиши файл</translation>
    </message>
    <message>
        <source>A file with its signature (.xtsig) beside it, or a certificate (.json): is it as it was signed, and by whom?</source>
        <translation>Файле, ки дар паҳлуяш имзо (.xtsig) дорад, ё шаҳодатнома (.json): оё он ҳамон аст, ки имзо шуда буд, ва кӣ имзо кардааст?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Интихоби файл…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Муқоиса</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Рамзи рӯи коғаз</translation>
    </message>
    <message>
        <source>Choose a file and say whether it is as it was signed</source>
        <translation>Файлро интихоб карда, донистан, ки он ҳамон аст, ки имзо шуда буд</translation>
    </message>
    <message>
        <source>Code that stands on the paper of the certificate</source>
        <translation>Рамзе, ки рӯи коғази шаҳодатнома аст</translation>
    </message>
    <message>
        <source>Say whether the code on the paper is that of the file</source>
        <translation>Донистан, ки рамзи рӯи коғаз аз ҳамин файл аст</translation>
    </message>
</context>
<context>
    <name>UnitCourses</name>
    <message>
        <source>Save the course</source>
        <translation>Захираи курс</translation>
    </message>
    <message>
        <source>Take in a course</source>
        <translation>Қабули курс</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсҳо</translation>
    </message>
</context>
<context>
    <name>UnitCoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>Курсҳо</translation>
    </message>
    <message>
        <source>People of the chosen course</source>
        <translation>Одамони курси интихобшуда</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Курси нав…</translation>
    </message>
    <message>
        <source>Make a course in four steps</source>
        <translation>Сохтани курс дар чор қадам</translation>
    </message>
    <message>
        <source>Latecomers…</source>
        <translation>Дер омадагон…</translation>
    </message>
    <message>
        <source>Let others take part in the chosen course</source>
        <translation>Ба курси интихобшуда дигаронро илова кардан</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Ҳисобот…</translation>
    </message>
    <message>
        <source>What the chosen course has changed</source>
        <translation>Курси интихобшуда чиро тағйир дод</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Захира…</translation>
    </message>
    <message>
        <source>Save the chosen course as a file, for another mentor</source>
        <translation>Курси интихобшударо барои мураббии дигар ба файл захира кардан</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Қабул…</translation>
    </message>
    <message>
        <source>Take in a course that another mentor saved</source>
        <translation>Қабули курсе, ки мураббии дигар захира кардааст</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>Бардоштан…</translation>
    </message>
    <message>
        <source>Put the chosen course away, and take back what it gave</source>
        <translation>Курси интихобшударо бардоштан ва таъинотҳояшро бозпас гирифтан</translation>
    </message>
    <message>
        <source>Nobody is asked for its stages any more then. Press once more to put it away.</source>
        <translation>Он гоҳ марҳилаҳои онро дигар аз касе намепурсанд. Барои бардоштан боз пахш кунед.</translation>
    </message>
    <message>
        <source>The course is made. Write the packs of its sets, and send them.</source>
        <translation>Курс сохта шуд. Бастаҳои маҷмӯаҳои онро нависед ва фиристед.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сохта шуд</translation>
    </message>
    <message>
        <source>A course shows what a training changes: test, practice, test, and a test four weeks later.</source>
        <translation>Курс нишон медиҳад, ки омӯзиш чиро тағйир медиҳад: санҷиш, машқ, санҷиш ва пас аз чор ҳафта боз санҷиш.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Сар мекунад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Баъдӣ</translation>
    </message>
    <message>
        <source>through</source>
        <translation>ҳама гузашт</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, аз %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, то %2</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>дар ин ҷо номаълум</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Варианти %1</translation>
    </message>
    <message>
        <source>Packs:</source>
        <translation>Бастаҳо:</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Маҷмӯае, ки дигар дар ин ҷо нест</translation>
    </message>
    <message>
        <source>Sent; write it once more</source>
        <translation>Фиристода шуд; аз нав навиштан</translation>
    </message>
    <message>
        <source>Write the pack of this set, with what is given</source>
        <translation>Навиштани бастаи ин маҷмӯа бо таъинотҳо</translation>
    </message>
</context>
<context>
    <name>UnitExamsPage</name>
    <message>
        <source>Exams</source>
        <translation>Имтиҳонҳо</translation>
    </message>
    <message>
        <source>Finished exams</source>
        <translation>Имтиҳонҳои анҷомёфта</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Намоиши ҷузвдон</translation>
    </message>
    <message>
        <source>Show the folder in which the certificates lie</source>
        <translation>Намоиши ҷузвдоне, ки шаҳодатномаҳо дар он ҳастанд</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароли корти шумо</translation>
    </message>
    <message>
        <source>Passphrase of your card; without it this computer signs</source>
        <translation>Пароли корти шумо; бе он ҳамин компютер имзо мекунад</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Сана</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Имтиҳон</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Супоришҳо</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Хол</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ёфт шуд</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Беҳуда кушодашуда</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Шаҳодатнома</translation>
    </message>
    <message>
        <source>Choose one exam or several, and write their certificates.</source>
        <translation>Як ё якчанд имтиҳонро интихоб карда, шаҳодатномаҳояшонро нависед.</translation>
    </message>
    <message>
        <source>Nobody has finished an exam here yet.</source>
        <translation>Ин ҷо ҳанӯз касе имтиҳонро анҷом надодааст.</translation>
    </message>
    <message>
        <source>Awaits keys</source>
        <translation>Мунтазири калидҳо</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>дар сарҳад</translation>
    </message>
    <message>
        <source>%1 threats</source>
        <translation>бо пинҳонкорӣ %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n certificate(s)</source>
        <translation>
            <numerusform>Навиштани %n шаҳодатнома</numerusform>
            <numerusform>Навиштани %n шаҳодатнома</numerusform>
        </translation>
    </message>
    <message>
        <source>Write certificate</source>
        <translation>Навиштани шаҳодатнома</translation>
    </message>
    <message>
        <source>Write a page for each chosen exam; for one that was not passed, a record that the person took part</source>
        <translation>Дар бораи ҳар имтиҳони интихобшуда саҳифа навиштан; дар бораи нагузашта — сабти иштирок</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) written, each with its figures beside it, into the folder %1</source>
        <translation>
            <numerusform>%n шаҳодатнома навишта шуд, дар паҳлуи ҳар кадом рақамҳояш; ҷузвдон: %1</numerusform>
            <numerusform>%n шаҳодатнома навишта шуд, дар паҳлуи ҳар кадом рақамҳояш; ҷузвдон: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitExportPage</name>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Ҳисоботи семоҳа</translation>
    </message>
    <message>
        <source>One file with people, hours, results and exams of a period, and its signature beside it. It supports records of training, and is no certification.</source>
        <translation>Як файл бо одамон, соатҳо, натиҷаҳо ва имтиҳонҳои давра ва имзои он дар паҳлу. Он сабтҳои омӯзишро дастгирӣ мекунад ва аттестатсия нест.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Давра</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Навъи файл</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароли корти шумо</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Семоҳа</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Моҳ</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Нимсола</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Сол</translation>
    </message>
    <message>
        <source>Last 182 days</source>
        <translation>182 рӯзи охирин</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, small groups left out</source>
        <translation>Беном: ба ҷойи одамон тахаллусҳо, гурӯҳҳои хурд пинҳонанд</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Навиштани файл</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Ҷузвдони дигар…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Намоиши ҷузвдон</translation>
    </message>
    <message>
        <source>Empty: this computer signs</source>
        <translation>Холӣ: ҳамин компютер имзо мекунад</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Кадом давра</translation>
    </message>
    <message>
        <source>People of which unit</source>
        <translation>Одамони кадом воҳид</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>Write the file and its signature</source>
        <translation>Навиштани файл ва имзои он</translation>
    </message>
    <message>
        <source>Choose the folder into which the file is written</source>
        <translation>Интихоби ҷузвдоне, ки файл ба он навишта мешавад</translation>
    </message>
    <message>
        <source>Show the folder in which the file lies</source>
        <translation>Намоиши ҷузвдоне, ки файл дар он аст</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Ҳамаи воҳидҳо</translation>
    </message>
    <message numerus="yes">
        <source>Written, with %n person(s):</source>
        <translation>
            <numerusform>Навишта шуд, %n нафар:</numerusform>
            <numerusform>Навишта шуд, %n нафар:</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature lies beside it: %1. Signed by %2. Keep and send both.</source>
        <translation>Имзо дар паҳлуяш аст: %1. Имзокунанда: %2. Ҳардуро нигоҳ доред ва якҷоя фиристед.</translation>
    </message>
    <message>
        <source>The file goes into the folder %1.</source>
        <translation>Файл ба ҷузвдони %1 навишта мешавад.</translation>
    </message>
    <message>
        <source>%1 (so far)</source>
        <translation>%1 (ҳоло)</translation>
    </message>
    <message>
        <source>%1 quarter of %2</source>
        <translation>Семоҳаи %1 соли %2</translation>
    </message>
    <message>
        <source>%1 half-year of %2</source>
        <translation>Нимсолаи %1 соли %2</translation>
    </message>
    <message>
        <source>One moment; the first time it takes longest…</source>
        <translation>Як лаҳза; бори аввал аз ҳама дарозтар аст…</translation>
    </message>
</context>
<context>
    <name>UnitHoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Соатҳо</translation>
    </message>
    <message>
        <source>Persons and their hours</source>
        <translation>Одамон ва соатҳои онҳо</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Ҳафтаҳо</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Моҳҳо</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Семоҳаҳо</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Нимсолаҳо</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Сутунҳо</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>%1 рӯзи охир</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ному насаб</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Active hours on cases of the last %1 days</source>
        <translation>Соатҳои фаъол дар супоришҳо дар %1 рӯзи охир</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мӯҳлат</translation>
    </message>
    <message>
        <source>Until this day the hours that are asked for are due</source>
        <translation>То ин рӯз соатҳои талабшуда бояд ҷамъ шаванд</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Ҷамъ мешавад то</translation>
    </message>
    <message>
        <source>Day on which they are met if work goes on as it did</source>
        <translation>Рӯзе, ки бо ҳамин суръат соатҳо ҷамъ мешаванд</translation>
    </message>
    <message>
        <source>Asked for: %1 h in %2 days. Overdue: %3; behind: %4; of %5 people.</source>
        <translation>Талаб: %1 соат дар %2 рӯз. Мӯҳлаташ гузашта: %3; қафомонда: %4; ҳамагӣ: %5 нафар.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мӯҳлат гузашт</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>қафо мондааст</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>дар ҷадвал</translation>
    </message>
    <message>
        <source>met</source>
        <translation>ҷамъ шуд</translation>
    </message>
</context>
<context>
    <name>UnitManyPage</name>
    <message>
        <source>The answers are being brought together.</source>
        <translation>Ҷавобҳо гирд оварда мешаванд.</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Воҳидҳои бисёр</translation>
    </message>
    <message>
        <source>Units and their figures</source>
        <translation>Воҳидҳо ва нишондиҳандаҳои онҳо</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Ҳамаи воҳидҳо</translation>
    </message>
    <message>
        <source>Common sets</source>
        <translation>Маҷмӯаҳои умумӣ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Чӣ нишон дода мешавад</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Давра</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Бе ном</translation>
    </message>
    <message>
        <source>Letters in the place of units; small groups only in the totals</source>
        <translation>Ба ҷойи воҳидҳо ҳарфҳо; гурӯҳҳои хурд танҳо дар ҷамъбаст</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Маҷмӯа</translation>
    </message>
    <message>
        <source>Take in result files</source>
        <translation>Қабули файлҳои натиҷа</translation>
    </message>
    <message>
        <source>Take in result files of several people or units at once</source>
        <translation>Якбора қабул кардани файлҳои натиҷаи якчанд нафар ё воҳид</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Ҳамчун китоб нигоҳ доштан</translation>
    </message>
    <message>
        <source>Write all tables as XLSX, or as CSV files in a zip</source>
        <translation>Навиштани ҳамаи ҷадвалҳо ба XLSX ё CSV дар zip</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Ҷадвал</translation>
    </message>
    <message>
        <source>Show the table behind the plot</source>
        <translation>Нишон додани ҷадвали график</translation>
    </message>
    <message>
        <source>Nothing has come from units yet. Ask each unit for its result files, and drop them all on this window at once: the units then stand here side by side.</source>
        <translation>Аз воҳидҳо ҳоло чизе наомадааст. Аз ҳар кадом файлҳои натиҷаро пурсед ва ҳамаро якбора ба ин равзана кашед: воҳидҳо ин ҷо дар як қатор меистанд.</translation>
    </message>
    <message>
        <source>No set was answered by two units in this time. Send all units the same set: only what all have answered compares like with like.</source>
        <translation>Дар ин давра ба ягон маҷмӯа ду воҳид ҷавоб надодаанд. Ба ҳама як маҷмӯаро фиристед: танҳо он чизе, ки ҳама ҷавоб додаанд, қобили муқоиса аст.</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Тамоми вақт</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ин моҳ</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Моҳи гузашта</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ин семоҳа</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Семоҳаи гузашта</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ин сол</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Соли гузашта</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Нафар</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансҳо</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ҷавобҳо</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Соатҳои фаъол</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ёфт шуд</translation>
    </message>
    <message>
        <source>Share of cases with something hidden in which it was found</source>
        <translation>Ҳиссаи супоришҳои пинҳондор, ки дар онҳо ёфт шуд</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Ҳушдори бардурӯғ</translation>
    </message>
    <message>
        <source>Share of clear cases with a false mark</source>
        <translation>Ҳиссаи супоришҳои пок бо нишони бардурӯғ</translation>
    </message>
    <message>
        <source>Units: %1; people: %2; answers: %3; active hours: %4. By name, never ranked.</source>
        <translation>Воҳидҳо: %1; нафар: %2; ҷавобҳо: %3; соатҳои фаъол: %4. Аз рӯи ном, бе ҷойгоҳ.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Нишондиҳанда</translation>
    </message>
    <message>
        <source>Save the figures of units</source>
        <translation>Нигоҳ доштани нишондиҳандаҳои воҳидҳо</translation>
    </message>
</context>
<context>
    <name>UnitPages</name>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Малакаҳо</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Соатҳо</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Таъинотҳо</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсҳо</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Имтиҳонҳо</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Воҳидҳои бисёр</translation>
    </message>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Ҳисоботи семоҳа</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Анбори сабтҳо</translation>
    </message>
</context>
<context>
    <name>UnitPeoplePage</name>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Одамони воҳид</translation>
    </message>
    <message>
        <source>Show who left</source>
        <translation>Нишон додани рафтагон</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Илова…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Илова кардани шахс</translation>
    </message>
    <message>
        <source>Roster in…</source>
        <translation>Гирифтани рӯйхат…</translation>
    </message>
    <message>
        <source>Take people in from a table: CSV, XLSX, XLS or ODS</source>
        <translation>Гирифтани одамон аз ҷадвал: CSV, XLSX, XLS ё ODS</translation>
    </message>
    <message>
        <source>Roster out…</source>
        <translation>Навиштани рӯйхат…</translation>
    </message>
    <message>
        <source>Write people as a table: CSV or XLSX</source>
        <translation>Навиштани одамон ба ҷадвал: CSV ё XLSX</translation>
    </message>
    <message>
        <source>The unit…</source>
        <translation>Дар бораи воҳид…</translation>
    </message>
    <message>
        <source>Name of the unit, and the hours that are asked for</source>
        <translation>Номи воҳид ва соатҳои талабшуда</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Дафтар…</translation>
    </message>
    <message>
        <source>What was done with people and results</source>
        <translation>Бо одамон ва натиҷаҳо чӣ карда шуд</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Пешрафт</translation>
    </message>
    <message>
        <source>Progress of the chosen person</source>
        <translation>Пешрафти шахси интихобшуда</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Тағйир…</translation>
    </message>
    <message>
        <source>Change what is told of the chosen person</source>
        <translation>Тағйири маълумот дар бораи шахси интихобшуда</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Якҷоя…</translation>
    </message>
    <message>
        <source>Join the chosen profile with another one of the same person</source>
        <translation>Якҷоя кардани профили интихобшуда бо профили дигари ҳамон шахс</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Нест кардан…</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>Нест кардани шахс барои ҳамеша</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ному насаб</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Вазифа</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ҷавобҳо</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ҷавоби охирин</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эзоҳ</translation>
    </message>
    <message>
        <source>People: %1; left: %2; guests with answers: %3.</source>
        <translation>Одамон: %1; рафтагон: %2; меҳмонони ҷавобдор: %3.</translation>
    </message>
    <message>
        <source>Nobody yet: add people, or a roster.</source>
        <translation>Ҳоло касе нест: одамон илова кунед ё рӯйхатро гиред.</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>меҳмон</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 рафт</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профилҳо якҷоя шуданд</translation>
    </message>
    <message>
        <source>Guest of %1</source>
        <translation>Меҳмон, %1</translation>
    </message>
</context>
<context>
    <name>UnitSkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Малакаҳо</translation>
    </message>
    <message>
        <source>Persons and what they found</source>
        <translation>Одамон ва ёфтаҳои онҳо</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Аз рӯи намуд</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Аз рӯи усул</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Сутунҳо</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Давра</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ному насаб</translation>
    </message>
    <message>
        <source>Found, all</source>
        <translation>Ҳамагӣ ёфт шуд</translation>
    </message>
    <message>
        <source>Threat cases in which all was found</source>
        <translation>Супоришҳои хатарнок, ки дар онҳо ҳама ёфт шуд</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Беҳуда кушода шуд</translation>
    </message>
    <message>
        <source>Clear cases with a mark or a suspicion</source>
        <translation>Супоришҳои тоза бо нишона ё шубҳа</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ҳама якҷоя</translation>
    </message>
    <message>
        <source>All answers until %1. Found of what was met, in brackets how many; below the range.</source>
        <translation>Ҳамаи ҷавобҳо то %1. Ҳиссаи ёфташуда, дар қавс шумора; поён — фосилаи эҳтимолӣ.</translation>
    </message>
    <message>
        <source>%1 to %2. Found of what was met, in brackets how many; below the likely range.</source>
        <translation>%1 — %2. Ҳиссаи ёфташуда, дар қавс шумора; поён — фосилаи эҳтимолӣ.</translation>
    </message>
</context>
<context>
    <name>UnitStorePage</name>
    <message>
        <source>Record store</source>
        <translation>Анбори сабтҳо</translation>
    </message>
    <message>
        <source>A ministry&apos;s learning record store can be told of finished sessions: which case, which answer, how it was scored. No names travel, and nothing is sent before you set a store up.</source>
        <translation>Ба анбори сабтҳои таълимии вазорат дар бораи машғулиятҳои анҷомёфта хабар додан мумкин аст: кадом супориш, кадом ҷавоб, чӣ гуна баҳогузорӣ шуд. Номҳо фиристода намешаванд ва то танзим кардани анбор чизе фиристода намешавад.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Нишонӣ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Калид</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Рамз</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Рӯйхати одамон</translation>
    </message>
    <message>
        <source>May stay empty; else an address that stands for it</source>
        <translation>Холӣ монда метавонад; вагарна нишонии ифодакунандаи он</translation>
    </message>
    <message>
        <source>Pseudonyms in the place of people&apos;s ids, days in the place of times</source>
        <translation>Тахаллусҳо ба ҷойи рамзҳои одамон, рӯзҳо ба ҷойи вақтҳо</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Санҷида нигоҳ доштан</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <translation>Фаромӯш кардани ин анбор</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Фиристодан</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Ҳоло фиристодан</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Радшудаҳоро аз нав фиристодан</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Ба шакли файл</translation>
    </message>
    <message>
        <source>The same statements as one JSON file (xAPI 1.0.3), for a store without a network.</source>
        <translation>Ҳамон сабтҳо дар як файли JSON (xAPI 1.0.3) — барои анбори бе шабака.</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms, days in the place of times</source>
        <translation>Беном: тахаллусҳо, рӯзҳо ба ҷойи вақтҳо</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Навиштани файл…</translation>
    </message>
    <message>
        <source>Address of the record store</source>
        <translation>Нишонии анбори сабтҳо</translation>
    </message>
    <message>
        <source>Key by which the store knows this unit</source>
        <translation>Калиде, ки анбор бо он ин воҳидро мешиносад</translation>
    </message>
    <message>
        <source>Secret that goes with the key</source>
        <translation>Рамзи ҳамин калид</translation>
    </message>
    <message>
        <source>Address that stands for the unit&apos;s list of people</source>
        <translation>Нишоние, ки рӯйхати одамони воҳидро ифода мекунад</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <source>Ask the store whether it knows the key, then keep it</source>
        <translation>Аз анбор пурсидан, ки калидро мешиносад, ва нигоҳ доштан</translation>
    </message>
    <message>
        <source>Forget address, key and secret; what the store has stays there</source>
        <translation>Фаромӯш кардани нишонӣ, калид ва рамз; он чи дар анбор аст, ҳамон ҷо мемонад</translation>
    </message>
    <message>
        <source>Send all statements that wait</source>
        <translation>Фиристодани ҳамаи сабтҳои интизор</translation>
    </message>
    <message>
        <source>Send again what the store refused</source>
        <translation>Аз нав фиристодани он чи анбор рад кард</translation>
    </message>
    <message>
        <source>Write the statements of all finished sessions as a file</source>
        <translation>Навиштани сабтҳои ҳамаи машғулиятҳои анҷомёфта ба файл</translation>
    </message>
    <message>
        <source>Kept; leave it empty, or type another</source>
        <translation>Нигоҳ дошта шудааст; холӣ гузоред ё дигарашро нависед</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Рад шуд: %1</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Pages of the unit</source>
        <translation>Саҳифаҳои воҳид</translation>
    </message>
</context>
<context>
    <name>UnitWindows</name>
    <message>
        <source>“%1” is joined.</source>
        <translation>«%1» якҷоя шуд.</translation>
    </message>
    <message>
        <source>Profiles of “%1” stand alone again.</source>
        <translation>Профилҳои «%1» аз нав алоҳидаанд.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Ҷадвалҳо (*.csv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Рӯйхати одамон</translation>
    </message>
    <message>
        <source>Roster taken in. New: %1; changed: %2; the same: %3; left out: %4.</source>
        <translation>Рӯйхат гирифта шуд. Нав: %1; тағйирёфта: %2; бетағйир: %3; гирифта нашуд: %4.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Китоби Excel (*.xlsx);;Ҷадвали CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 people are written to “%2”.</source>
        <translation>Ба «%2» навишта шуд: %1 нафар.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Found</source>
        <translation>Ёфт шуд</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Ҳушдори бардурӯғ</translation>
    </message>
    <message>
        <source>Telling apart (d_a)</source>
        <translation>Фарқ кардан (d_a)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Воҳид</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Нафар</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>эҳтимолан</translation>
    </message>
    <message>
        <source>Each person&apos;s first session with the set. Where whiskers overlap, nothing tells the units apart.</source>
        <translation>Сеанси аввали ҳар кас бо ин маҷмӯа. Агар порчаҳо бархӯранд, рақамҳо воҳидҳоро фарқ намекунанд.</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>нафар: %1</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} аз {total}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ҳанӯз сабт нашуд</translation>
    </message>
    <message>
        <source>The last step could not be saved. It is kept here; try again.</source>
        <translation>Қадами охиринро сабт кардан нашуд. Он гум нашудааст; аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Аз нав сабт кардан</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Side</source>
        <translation>Аз паҳлу</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Аз боло</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Бо кунҷ</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Намуд: {name}</translation>
    </message>
</context>
<context>
    <name>ViewingBar</name>
    <message>
        <source>Pause</source>
        <translation>Таваққуф</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Оғоз</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 маротиба тезтар</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Ҳамон тавр, ки буд</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Суръат: %1</translation>
    </message>
    <message>
        <source>You saw the whole scan, nothing enlarged</source>
        <translation>Шумо аксро пурра дидед, чизеро калон накардед</translation>
    </message>
    <message>
        <source>Moment of your viewing</source>
        <translation>Лаҳзаи тамошои шумо</translation>
    </message>
    <message>
        <source>Seen parts</source>
        <translation>Қисмҳои дидашуда</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Он чиро, ки калонкарда дидед, ранг кардан: ҳар чӣ ғафстар, ҳамон қадар дарозтар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Намоиши дубораро пӯшидан</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message numerus="yes">
        <source>%n people answered this case here.</source>
        <translation>
            <numerusform>Ба ин супориш дар ин ҷо %n нафар ҷавоб дод.</numerusform>
            <numerusform>Ба ин супориш дар ин ҷо %n нафар ҷавоб доданд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many mark here, though the key has nothing</source>
        <translation>Дар ин ҷо бисёриҳо нишона мегузоранд, ҳарчанд дар калид чизе нест</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Эътирозҳо</translation>
    </message>
    <message>
        <source>What the answers tell</source>
        <translation>Ҷавобҳо чӣ мегӯянд</translation>
    </message>
    <message>
        <source>Marked by {count} of {viewers}</source>
        <translation>{count} аз {viewers} нафар нишона кардаанд</translation>
    </message>
    <message>
        <source>Above all by those who find most</source>
        <translation>Пеш аз ҳама онҳое, ки бештар меёбанд</translation>
    </message>
    <message>
        <source>It may be marked</source>
        <translation>Нишона кардан мумкин</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Ин пинҳон аст</translation>
    </message>
    <message>
        <source>key revision {n}</source>
        <translation>таҳрири {n}-и калид</translation>
    </message>
    <message>
        <source>{name}: {count} of {n} marks on it were too wide or repeated. Is it too tight?</source>
        <translation>{name}: {count} аз {n} нишона аз ҳад васеъ ё такрорӣ буданд. Оё контур хеле танг нест?</translation>
    </message>
    <message>
        <source>{count} of {n} people solved the case: it may be too easy.</source>
        <translation>Супоришро {count} аз {n} нафар ҳал карданд: шояд он хеле осон аст.</translation>
    </message>
    <message>
        <source>Only {count} of {n} people solved the case: it may be too hard, or the key wrong.</source>
        <translation>Супоришро танҳо {count} аз {n} нафар ҳал карданд: шояд он хеле душвор аст ё калид нодуруст.</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Leave full screen</source>
        <translation>Аз тамоми экран баромадан</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weighbridge less declared</source>
        <translation>Тарозу минуси эълоншуда</translation>
    </message>
    <message>
        <source>Weighbridge less empty weight</source>
        <translation>Тарозу минуси вазни холӣ</translation>
    </message>
    <message>
        <source>Declared less empty weight</source>
        <translation>Эълоншуда минуси вазни холӣ</translation>
    </message>
    <message>
        <source>All axles together</source>
        <translation>Ҳамаи тирҳо якҷоя</translation>
    </message>
    <message>
        <source>All axles less weighbridge</source>
        <translation>Ҳамаи тирҳо минуси тарозу</translation>
    </message>
    <message>
        <source>{n} kg</source>
        <translation>{n} кг</translation>
    </message>
</context>
<context>
    <name>WhosePage</name>
    <message>
        <source>The scans are marked as real. Who holds the rights in them, and who may see them?</source>
        <translation>Аксҳо чун воқеӣ нишона мешаванд. Ҳуқуқашон дар кист ва онҳоро кӣ дида метавонад?</translation>
    </message>
    <message>
        <source>Owner of the scans</source>
        <translation>Соҳиби аксҳо</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Кӣ дида метавонад</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>ҳама</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>хадамот</translation>
    </message>
    <message>
        <source>named people alone</source>
        <translation>танҳо шахсони номбурда</translation>
    </message>
    <message>
        <source>What the file says besides its pixels</source>
        <translation>Дар файл ғайр аз нуқтаҳо чӣ ҳаст</translation>
    </message>
    <message numerus="yes">
        <source>Before: the file says %n thing(s) besides its pixels.</source>
        <translation>
            <numerusform>Пеш: дар файл ғайр аз нуқтаҳо %n сабт ҳаст.</numerusform>
            <numerusform>Пеш: дар файл ғайр аз нуқтаҳо %n сабт ҳаст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: the file says nothing besides its pixels.</source>
        <translation>Пеш: дар файл ғайр аз нуқтаҳо чизе нест.</translation>
    </message>
    <message>
        <source>After: being checked.</source>
        <translation>Баъд: тафтиш мешавад.</translation>
    </message>
    <message>
        <source>After: nothing. %1 holds pixels alone, read back to prove it.</source>
        <translation>Баъд: ҳеҷ чиз. Дар %1 танҳо нуқтаҳост, бо хондан тафтиш шуд.</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Window: from black to white</source>
        <translation>Равзанаи равшанӣ: аз сиёҳ то сафед</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Гамма</translation>
    </message>
    <message>
        <source>Gamma {value}</source>
        <translation>Гамма {value}</translation>
    </message>
</context>
<context>
    <name>WorkbenchCard</name>
    <message>
        <source>Workbench</source>
        <translation>Ҷойи кор</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Тугмаҳои дигар…</translation>
    </message>
    <message>
        <source>Places and sizes as they come</source>
        <translation>Ҷойҳо ва андозаҳои аввала</translation>
    </message>
    <message>
        <source>Choose which key does what</source>
        <translation>Интихоб кардан, ки кадом тугма чӣ мекунад</translation>
    </message>
    <message>
        <source>Image tools between cases</source>
        <translation>Абзорҳои акс дар байни супоришҳо</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Аз нав оғоз кардан</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Ҳамин тавр мондан</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Пикселҳои калонкардашуда</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Ҳамворшуда</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Мураббаъҳо</translation>
    </message>
    <message>
        <source>Drag to the right or up</source>
        <translation>Кашидан ба рост ё боло</translation>
    </message>
    <message>
        <source>More contrast, darker</source>
        <translation>Контраст бештар, тиратар</translation>
    </message>
    <message>
        <source>Less contrast, lighter</source>
        <translation>Контраст камтар, равшантар</translation>
    </message>
    <message>
        <source>Papers and marks</source>
        <translation>Ҳуҷҷатҳо ва нишонаҳо</translation>
    </message>
    <message>
        <source>Right of the scan</source>
        <translation>Аз рости акс</translation>
    </message>
    <message>
        <source>Left of the scan</source>
        <translation>Аз чапи акс</translation>
    </message>
    <message>
        <source>In a window of their own</source>
        <translation>Дар равзанаи худ</translation>
    </message>
</context>
<context>
    <name>WorkbenchComfort</name>
    <message>
        <source>The scan. The wheel zooms, a drag with the middle button moves, Space goes on by a screen.</source>
        <translation>Акс. Чархак масштабро тағйир медиҳад, тугмаи миёна меҷунбонад, фосила як экран пеш мебарад.</translation>
    </message>
    <message>
        <source>Image tools: contrast, colours, filters. All others are under More.</source>
        <translation>Абзорҳои акс: контраст, рангҳо, филтрҳо. Боқимонда дар менюи «Боз».</translation>
    </message>
    <message>
        <source>Draw round what looks wrong with one of these. Then say how sure you are: 1, 2 or 3.</source>
        <translation>Бо яке аз инҳо гирди ҷойи шубҳанок кашед. Баъд гӯед, ки то чӣ андоза боварӣ доред: 1, 2 ё 3.</translation>
    </message>
    <message>
        <source>Here are your marks, and the papers where a case has some. Do they fit the scan?</source>
        <translation>Ин ҷо нишонаҳои шумо ва ҳуҷҷатҳо, агар бошанд. Оё онҳо ба акс мувофиқанд?</translation>
    </message>
    <message>
        <source>Decide here. After it you see what was there, and why.</source>
        <translation>Ин ҷо қарор қабул мекунед. Баъд мебинед, ки он ҷо чӣ буд ва чаро.</translation>
    </message>
    <message>
        <source>The atlas of normal scans, the papers, a pause. F1 shows all keys of this screen.</source>
        <translation>Атласи аксҳои муқаррарӣ, ҳуҷҷатҳо, танаффус. F1 ҳамаи тугмаҳои ин экранро нишон медиҳад.</translation>
    </message>
</context>
<context>
    <name>WorkbenchKinds</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Акс бор мешавад…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Такрор кардан</translation>
    </message>
</context>
<context>
    <name>WorkbenchLayout</name>
    <message>
        <source>Scan</source>
        <translation>Акс</translation>
    </message>
</context>
<context>
    <name>WorkbenchModes</name>
    <message>
        <source>The next scan is being made…</source>
        <translation>Акси навбатӣ сохта мешавад…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Саҳифаи аввал</translation>
    </message>
</context>
<context>
    <name>WorkbenchTexts</name>
    <message>
        <source>Anything else? Search on, or decide below.</source>
        <translation>Боз чизе ҳаст? Ҷустуҷӯ кунед ё дар поён хулоса кунед.</translation>
    </message>
    <message>
        <source>Drag an ellipse round what looks wrong. Shift keeps it round.</source>
        <translation>Гирди ҷойи шубҳанок эллипс кашед. Shift: давра.</translation>
    </message>
    <message>
        <source>Click the corners of what looks wrong.</source>
        <translation>Кунҷҳои он чиро, ки нодуруст менамояд, пахш кунед.</translation>
    </message>
    <message>
        <source>Draw round what looks wrong; the line closes by itself.</source>
        <translation>Гирди ҷойи шубҳанок хат кашед; он худаш баста мешавад.</translation>
    </message>
    <message>
        <source>Press the middle of what looks wrong.</source>
        <translation>Миёнаи он чиро, ки нодуруст менамояд, пахш кунед.</translation>
    </message>
    <message>
        <source>Drag to move the scan.</source>
        <translation>Барои ҷунбондани акс кашед.</translation>
    </message>
    <message>
        <source>Drag a box to see it large.</source>
        <translation>Барои калон дидан чорчӯба кашед.</translation>
    </message>
    <message>
        <source>Drag: sideways for contrast, up and down for brightness.</source>
        <translation>Кашед: ба паҳлу — контраст, ба болову поён — равшанӣ.</translation>
    </message>
    <message>
        <source>Drag from end to end. Shift: straight. Esc: done.</source>
        <translation>Аз сар то охир кашед. Shift: рост. Esc: тамом.</translation>
    </message>
    <message>
        <source>Press the next place. Backspace takes one back.</source>
        <translation>Ҷойи навбатиро пахш кунед. Backspace: як қадам ақиб.</translation>
    </message>
    <message>
        <source>Press one side, the corner, the other side. Esc: done.</source>
        <translation>Як тараф, қулла, тарафи дигарро пахш кунед. Esc: тамом.</translation>
    </message>
    <message>
        <source>Drag a line to see the values along it. Esc: done.</source>
        <translation>Хат кашед: қиматҳои қад-қади он намоён мешаванд. Esc: тамом.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or press a mark. Esc: done.</source>
        <translation>Чорчӯба кашед ё нишонаро пахш кунед. Esc: тамом.</translation>
    </message>
    <message>
        <source>Only marks that touch or overlap can be joined.</source>
        <translation>Танҳо нишонаҳои ба ҳам расида якҷоя мешаванд.</translation>
    </message>
    <message>
        <source>Press selects (Ctrl: several), a drag moves. Tab: next mark.</source>
        <translation>Пахш интихоб мекунад (Ctrl: чандто), кашидан меҷунбонад.</translation>
    </message>
    <message>
        <source>Drag a frame round what looks wrong. Wheel: zoom. F1: keys.</source>
        <translation>Гирди ҷойи шубҳанок кашед. Чархак: масштаб. F1: тугмаҳо.</translation>
    </message>
    <message>
        <source>Draw a line across a mark to cut it. Shift: straight.</source>
        <translation>Барои буридан аз рӯи нишона хат кашед. Shift: рост.</translation>
    </message>
    <message>
        <source>Corner {n} of {all}. Arrow keys move it; Ins adds one, Del removes it.</source>
        <translation>Қуллаи {n}/{all}. Тирчаҳо мекӯчонанд, Ins меафзояд, Del мебарад.</translation>
    </message>
    <message>
        <source>Upper left</source>
        <translation>Кунҷи чапи боло</translation>
    </message>
    <message>
        <source>Upper right</source>
        <translation>Кунҷи рости боло</translation>
    </message>
    <message>
        <source>Lower right</source>
        <translation>Кунҷи рости поён</translation>
    </message>
    <message>
        <source>Lower left</source>
        <translation>Кунҷи чапи поён</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Тарафи боло</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Тарафи рост</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Тарафи поён</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Тарафи чап</translation>
    </message>
    <message>
        <source>{corner}. Arrow keys move it, Esc leaves it.</source>
        <translation>{corner}. Тирчаҳо мекӯчонанд, Esc раҳо мекунад.</translation>
    </message>
    <message>
        <source>A polygon keeps its last three corners.</source>
        <translation>Се қуллаи охирини бисёркунҷа мемонад.</translation>
    </message>
    <message>
        <source>The line crosses no mark: draw it right across one.</source>
        <translation>Хат аз нишона намегузарад: онро саросар кашед.</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Бозгашт ба акс</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Он дар куҷост?</translation>
    </message>
    <message>
        <source>You suspect something, but nothing is marked yet.</source>
        <translation>Шумо аз чизе шубҳа доред, вале ҳанӯз чизе нишона нашудааст.</translation>
    </message>
    <message>
        <source>Go back and mark it</source>
        <translation>Баргашта нишона кардан</translation>
    </message>
    <message>
        <source>I can&apos;t point to it</source>
        <translation>Ҷояшро нишон дода наметавонам</translation>
    </message>
    <message>
        <source>There are marks on the scan.</source>
        <translation>Дар акс нишонаҳо ҳастанд.</translation>
    </message>
    <message>
        <source>No suspicion means that nothing stays marked.</source>
        <translation>«Шубҳа нест» маънои онро дорад, ки нишонае намемонад.</translation>
    </message>
    <message>
        <source>Keep the marks: suspicion</source>
        <translation>Нишонаҳоро монондан: шубҳа ҳаст</translation>
    </message>
    <message>
        <source>Delete the marks: no suspicion</source>
        <translation>Нест кардани нишонаҳо: шубҳа нест</translation>
    </message>
    <message>
        <source>How sure are you of mark {number}?</source>
        <translation>Ба нишонаи {number} то чӣ андоза боварӣ доред?</translation>
    </message>
    <message>
        <source>Press 1 for unsure, 2 for fairly sure, 3 for sure.</source>
        <translation>1 — боварӣ надорам, 2 — то андозае боварӣ дорам, 3 — боварӣ дорам.</translation>
    </message>
    <message>
        <source>Your answer is kept here. Nothing is lost.</source>
        <translation>Ҷавоби шумо дар ин ҷо нигоҳ дошта шудааст. Чизе гум нашудааст.</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Акс бор мешавад…</translation>
    </message>
    <message>
        <source>Pause. The time stands still.</source>
        <translation>Танаффус. Вақт намегузарад.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом додан</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, Enter begins and ends, Esc leaves.</source>
        <translation>Тирҳо салибро меҷунбонанд, Enter оғозу анҷом медиҳад.</translation>
    </message>
    <message>
        <source>Click the corners. Enter closes, Backspace takes one back.</source>
        <translation>Кунҷҳоро пахш кунед. Enter мебандад, Backspace — бозгашт.</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, right button for contrast.</source>
        <translation>Барои ҳаракат кашед; чархак — миқёс; тугмаи рост — контраст.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Ин сеансро ба охир расондан</translation>
    </message>
    <message>
        <source>This case has no scan: decide by the papers.</source>
        <translation>Дар ин супориш акс нест: аз рӯи ҳуҷҷатҳо қарор кунед.</translation>
    </message>
</context>
<context>
    <name>WorkbenchTwin</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Акс бор мешавад…</translation>
    </message>
    <message>
        <source>{name}: press to work on it</source>
        <translation>{name}: барои кор бо ин акс пахш кунед</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Энергияи паст</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Энергияи баланд</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>муҳлат %n рӯз пеш гузашт</numerusform>
            <numerusform>муҳлат %n рӯз пеш гузашт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n рӯз мондааст</numerusform>
            <numerusform>%n рӯз мондааст</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Faulty</name>
    <message>
        <source>Folders that can&apos;t be used</source>
        <translation>Ҷузвдонҳое, ки истифода намешаванд</translation>
    </message>
</context>
<context>
    <name>_LeftScene</name>
    <message>
        <source>You go on with the scene that you left here.</source>
        <translation>Шумо саҳнаеро, ки ин ҷо монда будед, идома медиҳед.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Аз нав сар кардан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Delete mark {number}</source>
        <translation>Нест кардани нишонаи {number}</translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Who is at work</source>
        <translation>Кӣ кор мекунад</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Нигоҳ доштани натиҷаҳои ман…</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Ҳамчун меҳмон кор кардан</translation>
    </message>
    <message>
        <source>Give the results of this guest a name</source>
        <translation>Ба натиҷаҳои ин меҳмон ном додан</translation>
    </message>
    <message>
        <source>Let another person begin without a name</source>
        <translation>Бигзор каси дигар бе ном оғоз кунад</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Сабти профили ман…</translation>
    </message>
    <message>
        <source>Write a file with which you are the same person on another computer</source>
        <translation>Навиштани файле, ки бо он дар компютери дигар ҳамон шахсед</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Истифодаи профил аз файл…</translation>
    </message>
    <message>
        <source>Work here as the person of a profile file</source>
        <translation>Дар ин ҷо ҳамчун шахси файли профил кор кардан</translation>
    </message>
    <message>
        <source>Erase my viewing records…</source>
        <translation>Нест кардани сабтҳои тамошои ман…</translation>
    </message>
    <message>
        <source>Take out of the records what was on your screen; answers and results stay</source>
        <translation>Аз сабтҳо он чиро, ки дар экрани шумо буд, гирифтан; ҷавобҳо ва натиҷаҳо мемонанд</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Нест кардани шахс…</translation>
    </message>
    <message>
        <source>Take a person with all results out of the records for good</source>
        <translation>Шахсро бо ҳамаи натиҷаҳояш аз сабтҳо ҳамешагӣ бардоштан</translation>
    </message>
    <message>
        <source>A guest. Results stay on this computer and can be given a name once.</source>
        <translation>Меҳмон. Натиҷаҳо дар ин компютер мемонанд; ба онҳо як бор ном додан мумкин.</translation>
    </message>
</context>
<context>
    <name>_Rules</name>
    <message>
        <source>No case is told right or wrong before the end, and no atlas is open. Leaving is noted; the invigilator lets it go on.</source>
        <translation>То охир дуруст ё нодуруст гуфта намешавад ва атлас пӯшида аст. Тарк кардан қайд мешавад; идомаро нозир иҷозат медиҳад.</translation>
    </message>
    <message>
        <source>It reports how you stand; nobody passes or fails.</source>
        <translation>Он сатҳи шуморо нишон медиҳад; гузашт ё нагузашт нест.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>What was there</source>
        <translation>Дар он ҷо чӣ буд</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Нишонаҳои шумо</translation>
    </message>
    <message>
        <source>Bare scan</source>
        <translation>Акси холис</translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>Бе пинҳоншуда</translation>
    </message>
    <message>
        <source>Other view (%1 of %2)</source>
        <translation>Проексияи дигар (%1 аз %2)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Калид</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Номҳо</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Куҷо ёфтанд</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Аломатҳои бардурӯғ</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Тамошо</translation>
    </message>
</context>
<context>
    <name>_Wishes</name>
    <message>
        <source>Form</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Варианти %1</translation>
    </message>
    <message>
        <source>Both are alike in kind and difficulty and share no case: one before a course, one after it.</source>
        <translation>Ҳарду аз рӯи таркиб ва душворӣ якхелаанд ва супориши умумӣ надоранд: яке пеш аз курс, дигаре баъд аз он.</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Қисмҳо</translation>
    </message>
    <message>
        <source>In how many parts it is taken</source>
        <translation>Дар чанд қисм супорида мешавад</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Рамзи нозир</translation>
    </message>
    <message>
        <source>Code of the invigilator; it may stay empty</source>
        <translation>Рамзи нозир; метавон холӣ гузошт</translation>
    </message>
    <message>
        <source>May stay empty. With a code, only who knows it lets the exam go on after a break. It can&apos;t be looked up later.</source>
        <translation>Метавон холӣ гузошт. Бо рамз пас аз танаффус имтиҳонро танҳо донандаи он идома медиҳад. Баъд онро дидан мумкин нест.</translation>
    </message>
</context>
</TS>
