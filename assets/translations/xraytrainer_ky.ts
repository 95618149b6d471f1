<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>AbilityCard</name>
    <message>
        <source>Your ability</source>
        <translation>Сиздин деңгээлиңиз</translation>
    </message>
    <message>
        <source>Cases with something hidden</source>
        <translation>Жашырылганы бар тапшырмалар</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Таза тапшырмалар</translation>
    </message>
    <message>
        <source>500 is where everybody begins. A case counts when it is answered for the first time.</source>
        <translation>Баары 500дөн баштайт. Тапшырма ага биринчи жолу жооп бергенде гана эсепке алынат.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n жаңы тапшырма</numerusform>
            <numerusform>%n жаңы тапшырма</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % range %1 to %2; %3</source>
        <translation>95 % аралык: %1–%2; %3</translation>
    </message>
</context>
<context>
    <name>AboutView</name>
    <message>
        <source>Version %1</source>
        <translation>%1 версиясы</translation>
    </message>
    <message>
        <source>A free program with which customs officers learn to read X-ray scans of containers, vehicles and air cargo. It works without a network.</source>
        <translation>Бажы кызматкерлери контейнерлердин, унаалардын жана аба жүктөрүнүн рентген сүрөттөрүн окууну үйрөнө турган акысыз программа. Тармаксыз иштейт.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ал эмне эмес</translation>
    </message>
    <message>
        <source>It finds nothing by itself: no automatic detection, no connection to a scanner. Many of its scans are simulated and say so; a real scanner shows things differently. Its points help to learn and to keep records; they certify nobody.</source>
        <translation>Ал өзү эч нерсе таппайт: автоматтык түрдө аныктоо да, сканер менен байланыш да жок. Көп сүрөттөр моделденген, бул көрсөтүлгөн; чыныгы сканер башкача көрсөтөт. Упайлар үйрөнүүгө жана эсеп жүргүзүүгө жардам берет; алар эч кимге күбөлүк бербейт.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>MIT licence: use it, change it, pass it on. The letters are Noto Sans (SIL Open Font License).</source>
        <translation>MIT лицензиясы: колдонуңуз, өзгөртүңүз, башкаларга бериңиз. Арип — Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Where your records lie</source>
        <translation>Жазууларыңыз кайда сакталган</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Китепкана</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Жумуш орду</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетишкендик</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Устакана</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кириш</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>XrayTrainer жөнүндө</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ачык же караңгы түстөр</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Ким иштеп жатат</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Толук экран</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Программаны жабуу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Өтүү</translation>
    </message>
    <message>
        <source>Looking at the scan</source>
        <translation>Сүрөттү кароо</translation>
    </message>
    <message>
        <source>Image tools</source>
        <translation>Сүрөт куралдары</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Чийүү</translation>
    </message>
    <message>
        <source>Changing marks</source>
        <translation>Белгилерди өзгөртүү</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Ишеним</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Корутунду</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Талдоо</translation>
    </message>
    <message>
        <source>Scene composer</source>
        <translation>Сахна түзгүч</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Топко көрсөтүү</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>Next thing</source>
        <translation>Кийинки нерсе</translation>
    </message>
    <message>
        <source>Thing before</source>
        <translation>Мурунку нерсе</translation>
    </message>
    <message>
        <source>Back to the whole scan</source>
        <translation>Бүт сүрөткө кайтуу</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what was there</source>
        <translation>Ал жерде болгон нерсенин контурун көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>Show or hide your marks</source>
        <translation>Белгилериңизди көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>Bare scan while the key is held</source>
        <translation>Баскыч басылып турганда таза сүрөт</translation>
    </message>
    <message>
        <source>Scan with nothing hidden while the key is held</source>
        <translation>Баскыч басылып турганда эч нерсе катылбаган сүрөт</translation>
    </message>
    <message>
        <source>Load plan with the place to open</source>
        <translation>Ачыла турган жери көрсөтүлгөн жүк планы</translation>
    </message>
    <message>
        <source>Replay of your viewing</source>
        <translation>Көрүүңүздү кайра көрсөтүү</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Сапты ачуу</translation>
    </message>
    <message>
        <source>Back by one page</source>
        <translation>Бир бет артка</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Көңүл бурууну талап кылганды алып коюу</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Алынганды кайтаруу</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Натыйжаларды файлдан кабыл алуу</translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Жоопторду жөнөтүү</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Пикир жазуу</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Пикирди сактоо</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Кийинки адам</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Мурунку адам</translation>
    </message>
    <message>
        <source>Next mark of this person</source>
        <translation>Бул адамдын кийинки белгиси</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Ачкычты көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>Heat map of marks that found something</source>
        <translation>Бир нерсе тапкан белгилердин картасы</translation>
    </message>
    <message>
        <source>Heat map of false marks</source>
        <translation>Жалган белгилердин картасы</translation>
    </message>
    <message>
        <source>Replay of this person&apos;s viewing</source>
        <translation>Бул адамдын көрүүсүн кайра көрсөтүү</translation>
    </message>
    <message>
        <source>Let the replay run, or stop it</source>
        <translation>Кайра көрсөтүүнү жүргүзүү же токтотуу</translation>
    </message>
    <message>
        <source>Shade what this person looked at</source>
        <translation>Бул адам караган жерлерди боёп көрсөтүү</translation>
    </message>
    <message>
        <source>Draw a rectangle for the comment</source>
        <translation>Пикирге тик бурчтук чийүү</translation>
    </message>
    <message>
        <source>Draw an oval for the comment</source>
        <translation>Пикирге сүйрү чийүү</translation>
    </message>
    <message>
        <source>Draw by hand for the comment</source>
        <translation>Пикирге кол менен чийүү</translation>
    </message>
    <message>
        <source>Open the key in the studio</source>
        <translation>Ачкычты устаканада ачуу</translation>
    </message>
    <message>
        <source>Shade what you looked at</source>
        <translation>Караганыңызды боёп көрсөтүү</translation>
    </message>
    <message>
        <source>Object to the review</source>
        <translation>Талдоого каршы пикир айтуу</translation>
    </message>
    <message>
        <source>More: points, overlap, decision</source>
        <translation>Кененирээк: упай, дал келүү, корутунду</translation>
    </message>
    <message>
        <source>Atlas beside the scan</source>
        <translation>Сүрөттүн жанындагы атлас</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Кара менен акты алмаштыруу</translation>
    </message>
    <message>
        <source>Best contrast for what is in view</source>
        <translation>Көрүнүп турган жерге эң ылайыктуу контраст</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Сүрөт ачылгандагыдай</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Бирге бир</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Кийинки көрүнүш</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Мурунку көрүнүш</translation>
    </message>
    <message>
        <source>Select and move marks</source>
        <translation>Белгилерди тандоо жана жылдыруу</translation>
    </message>
    <message>
        <source>Mark with a rectangle</source>
        <translation>Тик бурчтук менен белгилөө</translation>
    </message>
    <message>
        <source>Mark with an ellipse</source>
        <translation>Эллипс менен белгилөө</translation>
    </message>
    <message>
        <source>Mark with a polygon</source>
        <translation>Көп бурчтук менен белгилөө</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Кол менен чийип белгилөө</translation>
    </message>
    <message>
        <source>Mark a point</source>
        <translation>Чекит менен белгилөө</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Сүрөттү жылдыруу</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Алкакка чоңойтуу</translation>
    </message>
    <message>
        <source>Brightness and contrast by dragging</source>
        <translation>Сүйрөп жарыктыкты жана контрастты өзгөртүү</translation>
    </message>
    <message>
        <source>Search the atlas</source>
        <translation>Атластан издөө</translation>
    </message>
    <message>
        <source>Next reference scan</source>
        <translation>Кийинки үлгү сүрөт</translation>
    </message>
    <message>
        <source>Reference scan before</source>
        <translation>Мурунку үлгү сүрөт</translation>
    </message>
    <message>
        <source>Compare: two scanners or two entries beside each other</source>
        <translation>Салыштыруу: эки сканер же эки үлгү катар</translation>
    </message>
    <message>
        <source>To the other reference scan</source>
        <translation>Экинчи үлгү сүрөткө</translation>
    </message>
    <message>
        <source>Show or hide the zones of the carrier</source>
        <translation>Унаанын аймактарын көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>Name the next zone</source>
        <translation>Кийинки аймакты атоо</translation>
    </message>
    <message>
        <source>Name the zone before</source>
        <translation>Мурунку аймакты атоо</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Бүт диапазон</translation>
    </message>
    <message>
        <source>Light cargo</source>
        <translation>Жеңил жүк</translation>
    </message>
    <message>
        <source>Dense cargo</source>
        <translation>Тыгыз жүк</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Контрастты көбөйтүү</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Контрастты азайтуу</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Караңгылоо</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Жарыктоо</translation>
    </message>
    <message>
        <source>Tone: linear, logarithmic, root or display</source>
        <translation>Тон: сызыктуу, логарифм, тамыр, экрандык</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>Бүт сүрөт</translation>
    </message>
    <message>
        <source>Move the atlas with the scan</source>
        <translation>Атласты сүрөт менен кошо жылдыруу</translation>
    </message>
    <message>
        <source>Close the atlas beside the scan</source>
        <translation>Сүрөттүн жанындагы атласты жабуу</translation>
    </message>
    <message>
        <source>Smooth enlarged pixels</source>
        <translation>Чоңойтулган пикселдерди жылмалоо</translation>
    </message>
    <message>
        <source>Hide the marks for a look below</source>
        <translation>Астын көрүү үчүн белгилерди жашыруу</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Китепканадагы топтомдон…</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Бардык долбоорлор</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңы тапшырма</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Тапшырмалардан издөө</translation>
    </message>
    <message>
        <source>Next page of the studio</source>
        <translation>Устакананын кийинки бети</translation>
    </message>
    <message>
        <source>Page of the studio before</source>
        <translation>Устакананын мурунку бети</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайра аткаруу</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Жарыялоо…</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>Тандалган белгини өчүрүү</translation>
    </message>
    <message>
        <source>Duplicate the selected mark</source>
        <translation>Тандалган белгинин көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Make the selected mark narrower</source>
        <translation>Тандалган белгини тарытуу</translation>
    </message>
    <message>
        <source>Make the selected mark wider</source>
        <translation>Тандалган белгини кеңейтүү</translation>
    </message>
    <message>
        <source>Make the selected mark lower</source>
        <translation>Тандалган белгинин бийиктигин азайтуу</translation>
    </message>
    <message>
        <source>Make the selected mark higher</source>
        <translation>Тандалган белгинин бийиктигин көбөйтүү</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Ишенбейм</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Бир аз ишенем</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Ишенем</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Биринчи жооп</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Экинчи жооп</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Үчүнчү жооп</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Төртүнчү жооп</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>Бешинчи жооп</translation>
    </message>
    <message>
        <source>Sixth answer</source>
        <translation>Алтынчы жооп</translation>
    </message>
    <message>
        <source>Seventh answer</source>
        <translation>Жетинчи жооп</translation>
    </message>
    <message>
        <source>Eighth answer</source>
        <translation>Сегизинчи жооп</translation>
    </message>
    <message>
        <source>Ninth answer</source>
        <translation>Тогузунчу жооп</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Сүрөткө кайтуу</translation>
    </message>
    <message>
        <source>No suspicion</source>
        <translation>Шек жок</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Шек бар</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп берүү</translation>
    </message>
    <message>
        <source>Show or hide the papers</source>
        <translation>Документтерди көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Тыныгуу</translation>
    </message>
    <message>
        <source>Papers and marks: right, left, or in a window of their own</source>
        <translation>Документтер жана белгилер: оң жакта, сол жакта же өз терезесинде</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>Экрандын кийинки бөлүгү</translation>
    </message>
    <message>
        <source>Import annotated pictures</source>
        <translation>Белгиленген сүрөттөрдү импорттоо</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Жыйынтыктарды экспорттоо</translation>
    </message>
    <message>
        <source>New practice set</source>
        <translation>Жаңы машыгуу топтому</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Аймактар</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Two at once: the other view or the other energy beside</source>
        <translation>Эки сүрөт катар: жанында башка көрүнүш же башка энергия</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the left</source>
        <translation>Парда сызыгын солго жылдыруу</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the right</source>
        <translation>Парда сызыгын оңго жылдыруу</translation>
    </message>
    <message>
        <source>Move both scans together</source>
        <translation>Эки сүрөттү чогуу жылдыруу</translation>
    </message>
    <message>
        <source>Scans beside or above each other</source>
        <translation>Сүрөттөр катар же биринин үстүндө бири</translation>
    </message>
    <message>
        <source>Search in all papers</source>
        <translation>Бардык документтерден издөө</translation>
    </message>
    <message>
        <source>Two papers side by side</source>
        <translation>Эки документти катар коюу</translation>
    </message>
    <message>
        <source>Papers wide or narrow</source>
        <translation>Документтерди кең же тар кылуу</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Кийинки документ</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Мурунку документ</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Жергиликтүү контраст</translation>
    </message>
    <message>
        <source>Sharper edges</source>
        <translation>Контурларды күчөтүү</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Ызы-чууну азайтуу</translation>
    </message>
    <message>
        <source>Absorption zone: low, middle, high</source>
        <translation>Жутулуу аймагы: алсыз, орточо, күчтүү</translation>
    </message>
    <message>
        <source>Gamma: lighter or deeper darks</source>
        <translation>Гамма: караңгы жер жарыгыраак же коюураак</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Материалдардын түстөрү</translation>
    </message>
    <message>
        <source>One material alone: organic, light, metal, heavy, or metals stripped</source>
        <translation>Материал: органика, жеңил, металл, оор, металлсыз</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>Псевдотүс</translation>
    </message>
    <message>
        <source>Low energy alone</source>
        <translation>Төмөнкү энергия гана</translation>
    </message>
    <message>
        <source>Difference from the other half, turned round</source>
        <translation>Экинчи жарымынын күзгүдөгү сүрөтүнөн айырмасы</translation>
    </message>
    <message>
        <source>Difference from the atlas scan beside</source>
        <translation>Жанындагы атлас сүрөтүнөн айырмасы</translation>
    </message>
    <message>
        <source>Swipe: as it opened, or the atlas, against now</source>
        <translation>Парда: ачылганда же атлас — азыркыга каршы</translation>
    </message>
    <message>
        <source>Flicker between the two</source>
        <translation>Кезектешүү: бирде бири, бирде экинчиси</translation>
    </message>
    <message>
        <source>Take back the last change of the picture</source>
        <translation>Сүрөттүн көрүнүшүнүн акыркы өзгөрүшүн кайтаруу</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Жарыктык</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Чыпкалар</translation>
    </message>
    <message>
        <source>Colours and energies</source>
        <translation>Түстөр жана энергиялар</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>Measuring and loupe</source>
        <translation>Өлчөө жана лупа</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сүрөттүн көрүнүшү</translation>
    </message>
    <message>
        <source>Cut a mark in two by a line</source>
        <translation>Белгини сызык менен кесүү</translation>
    </message>
    <message>
        <source>Snap to other marks and to the edge of the scan (Alt: not now)</source>
        <translation>Башка белгилерге жана сүрөттүн четине тартуу (Alt: азырынча тартпоо)</translation>
    </message>
    <message>
        <source>Join the selected marks into one</source>
        <translation>Тандалган белгилерди бириктирүү</translation>
    </message>
    <message>
        <source>Select all marks</source>
        <translation>Бардык белгилерди тандоо</translation>
    </message>
    <message>
        <source>Copy the selected marks</source>
        <translation>Тандалган белгилерди көчүрүү</translation>
    </message>
    <message>
        <source>Paste marks, into another view too</source>
        <translation>Белгилерди коюу, башка көрүнүшкө да</translation>
    </message>
    <message>
        <source>Next corner of the mark; arrow keys then move it</source>
        <translation>Белгинин кийинки бурчу; андан кийин аны жебелер жылдырат</translation>
    </message>
    <message>
        <source>Corner before</source>
        <translation>Мурунку бурч</translation>
    </message>
    <message>
        <source>One more corner after this one</source>
        <translation>Ушундан кийин дагы бир бурч</translation>
    </message>
    <message>
        <source>It may be: narcotics</source>
        <translation>Мүмкүн: баңги заттары</translation>
    </message>
    <message>
        <source>It may be: cigarettes</source>
        <translation>Мүмкүн: сигареттер</translation>
    </message>
    <message>
        <source>It may be: alcohol</source>
        <translation>Мүмкүн: алкоголдук продукция</translation>
    </message>
    <message>
        <source>It may be: weapons</source>
        <translation>Мүмкүн: курал</translation>
    </message>
    <message>
        <source>It may be: explosives</source>
        <translation>Мүмкүн: жардыргыч заттар</translation>
    </message>
    <message>
        <source>It may be: currency and valuables</source>
        <translation>Мүмкүн: валюта жана баалуулуктар</translation>
    </message>
    <message>
        <source>It may be: undeclared goods</source>
        <translation>Мүмкүн: декларацияланбаган товарлар</translation>
    </message>
    <message>
        <source>It may be: people</source>
        <translation>Мүмкүн: адамдар</translation>
    </message>
    <message>
        <source>It may be: something unknown</source>
        <translation>Мүмкүн: белгисиз буюм</translation>
    </message>
    <message>
        <source>Ruler: length in centimetres</source>
        <translation>Сызгыч: сантиметр менен узундук</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Бурч</translation>
    </message>
    <message>
        <source>Profile: values along a line</source>
        <translation>Профиль: сызык боюндагы маанилер</translation>
    </message>
    <message>
        <source>Region: area, steel and mass of a rectangle or of a mark</source>
        <translation>Аймак: алкактын же белгинин аянты, болоту, массасы</translation>
    </message>
    <message>
        <source>Loupe under the cursor (Alt and wheel: stronger, weaker)</source>
        <translation>Көрсөткүч алдындагы лупа (күчү: Alt менен дөңгөлөк)</translation>
    </message>
    <message>
        <source>Loupe with the best contrast for what lies in it</source>
        <translation>Лупада көрүнгөнгө эң ылайыктуу контраст</translation>
    </message>
    <message>
        <source>Stronger loupe</source>
        <translation>Лупаны күчөтүү</translation>
    </message>
    <message>
        <source>Weaker loupe</source>
        <translation>Лупаны алсыздатуу</translation>
    </message>
    <message>
        <source>Best contrast for what lies under the cursor</source>
        <translation>Көрсөткүч алдындагы жерге эң ылайыктуу контраст</translation>
    </message>
    <message>
        <source>Practise what is weakest</source>
        <translation>Эң алсызын машыгуу</translation>
    </message>
    <message>
        <source>Next part of progress</source>
        <translation>Жетишкендиктин кийинки бөлүмү</translation>
    </message>
    <message>
        <source>Part of progress before</source>
        <translation>Жетишкендиктин мурунку бөлүмү</translation>
    </message>
    <message>
        <source>Next plot of this part</source>
        <translation>Бөлүмдүн кийинки графиги</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Башка мезгил</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Графиктин таблицасы</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>PNG, SVG же CSV кылып сактоо</translation>
    </message>
    <message>
        <source>Print the progress</source>
        <translation>Жетишкендикти басып чыгаруу</translation>
    </message>
    <message>
        <source>Save the progress as PDF</source>
        <translation>Жетишкендикти PDF кылып сактоо</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Пакетти кабыл алуу</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Пакет түзүү</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңы топтом</translation>
    </message>
    <message>
        <source>Undo the last change of the scene</source>
        <translation>Сахнанын акыркы өзгөрүшүн кайтаруу</translation>
    </message>
    <message>
        <source>Do the change of the scene again</source>
        <translation>Сахнанын өзгөрүшүн кайталоо</translation>
    </message>
    <message>
        <source>Other view of the scanner</source>
        <translation>Сканердин башка проекциясы</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what is hidden</source>
        <translation>Катылган нерсенин контурун көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>Scan of the scene with nothing hidden, while the key is held</source>
        <translation>Баскыч басылып турганда сахнанын эч нерсе катылбаган сүрөтү</translation>
    </message>
    <message>
        <source>To the load plan, and back to the scan</source>
        <translation>Жүк планына, андан сүрөткө кайтуу</translation>
    </message>
    <message>
        <source>Step 1, carrier and scanner</source>
        <translation>1-кадам, унаа жана сканер</translation>
    </message>
    <message>
        <source>Step 2, load</source>
        <translation>2-кадам, жүк</translation>
    </message>
    <message>
        <source>Step 3, what is hidden</source>
        <translation>3-кадам, эмне катылган</translation>
    </message>
    <message>
        <source>Step 4, papers</source>
        <translation>4-кадам, документтер</translation>
    </message>
    <message>
        <source>Step 5, make the case</source>
        <translation>5-кадам, тапшырма түзүү</translation>
    </message>
    <message>
        <source>Put the case into the set</source>
        <translation>Тапшырманы топтомго кошуу</translation>
    </message>
    <message>
        <source>Go on: the marks, the key, the next scan</source>
        <translation>Андан ары: белгилер, ачкыч, кийинки сүрөт</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>Бир кадам артка</translation>
    </message>
    <message>
        <source>The scan alone</source>
        <translation>Сүрөттүн өзү</translation>
    </message>
    <message>
        <source>The marks of the group</source>
        <translation>Топтун белгилери</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ачкыч</translation>
    </message>
    <message>
        <source>Names at the marks</source>
        <translation>Белгилердин жанындагы аттар</translation>
    </message>
    <message>
        <source>Next scan, without its key</source>
        <translation>Кийинки сүрөт, ачкычсыз</translation>
    </message>
    <message>
        <source>Scan before</source>
        <translation>Мурунку сүрөт</translation>
    </message>
    <message>
        <source>Other view of the carrier</source>
        <translation>Башка проекция</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Көрсөтүүнү бүтүрүү</translation>
    </message>
    <message>
        <source>Try the case as a trainee, or go back to its key</source>
        <translation>Тапшырманы үйрөнүүчү катары сынап көрүү же ачкычка кайтуу</translation>
    </message>
    <message>
        <source>Show how near a mark must come</source>
        <translation>Белги канчалык жакын болушу керегин көрсөтүү</translation>
    </message>
    <message>
        <source>The next outline is a further part of the chosen thing</source>
        <translation>Кийинки контур — тандалган нерсенин дагы бир бөлүгү</translation>
    </message>
    <message>
        <source>The next outline is another right outline of the chosen thing</source>
        <translation>Кийинки контур — тандалган нерсенин башка туура контуру</translation>
    </message>
    <message>
        <source>Take the chosen thing out of the key</source>
        <translation>Тандалганды ачкычтан алып салуу</translation>
    </message>
    <message>
        <source>Next thing of the key</source>
        <translation>Ачкычтын кийинки нерсеси</translation>
    </message>
    <message>
        <source>Thing of the key before</source>
        <translation>Ачкычтын мурунку нерсеси</translation>
    </message>
    <message>
        <source>Show the papers, or the key again</source>
        <translation>Документтерди же кайра ачкычты көрсөтүү</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Сүрөт файлдарын тандоо</translation>
    </message>
    <message>
        <source>Paste a screenshot</source>
        <translation>Экран сүрөтүн коюу</translation>
    </message>
    <message>
        <source>Undo the last change of a picture</source>
        <translation>Сүрөттүн акыркы өзгөрүшүн артка кайтаруу</translation>
    </message>
    <message>
        <source>Do the change of a picture again</source>
        <translation>Сүрөттүн өзгөрүшүн кайталоо</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Кийинки кадам</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Мурунку кадам</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Кийинки сүрөт</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Мурунку сүрөт</translation>
    </message>
    <message>
        <source>Treat all pictures of this size alike</source>
        <translation>Ушул өлчөмдөгү бардык сүрөткө да ошондой кылуу</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>Бул сүрөттү алып салуу</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Контурлар</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Таза</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Сынап көрүү</translation>
    </message>
    <message>
        <source>Further part</source>
        <translation>Дагы бөлүк</translation>
    </message>
    <message>
        <source>Other outline</source>
        <translation>Башка контур</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Next page of the unit</source>
        <translation>Бөлүмдүн кийинки барагы</translation>
    </message>
    <message>
        <source>Page of the unit before</source>
        <translation>Бөлүмдүн мурунку барагы</translation>
    </message>
    <message>
        <source>Search the page of the unit</source>
        <translation>Бөлүм барагынан издөө</translation>
    </message>
    <message>
        <source>Key in the studio</source>
        <translation>Устаканадагы ачкыч</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ачуу…</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>New assignment</source>
        <translation>Жаңы дайындоо</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Пакетти жазуу…</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Дайындоо</translation>
    </message>
    <message>
        <source>Exercise set</source>
        <translation>Көнүгүүлөр топтому</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>For the people chosen here</source>
        <translation>Бул жерде тандалган адамдарга</translation>
    </message>
    <message>
        <source>For everybody who takes the pack in</source>
        <translation>Пакетти кабыл алгандардын баарына</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Эрте эмес</translation>
    </message>
    <message>
        <source>First day on which it may be begun</source>
        <translation>Баштоого боло турган биринчи күн</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Чейин</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message>
        <source>A word to those who get it</source>
        <translation>Аны алгандарга бир-эки сөз</translation>
    </message>
    <message>
        <source>The assignment is given</source>
        <translation>Дайындоо берилди</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. To everybody else it goes with the pack.</source>
        <translation>Ушул компьютерде иштегендер аны башкы беттен көрөт. Калгандарына ал пакет менен барат.</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. The set came as a pack of somebody else: only its author can send it on.</source>
        <translation>Ушул компьютерде иштегендер аны башкы беттен көрөт. Топтом башка бирөөнүн пакети менен келген: аны андан ары автору гана жөнөтө алат.</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Pre-test</source>
        <translation>Баштапкы тест</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Машыгуу</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Жыйынтык тест</translation>
    </message>
    <message>
        <source>Retention test</source>
        <translation>Кийинки тест</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>акыркы күн бүгүн</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 баштап</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>кеч аткарылды</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>башталды: %2ден %1</translation>
    </message>
    <message>
        <source>opens later</source>
        <translation>кийинчерээк</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мөөнөтү өттү</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>баштала элек</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, мөөнөтү өттү</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Simulated</source>
        <translation>Моделденген</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it. Nothing is hidden in it.</source>
        <translation>Бул сүрөт эсептелген; аны сканер түшүргөн эмес. Анда эч нерсе жашырылган эмес.</translation>
    </message>
    <message>
        <source>Scanner of the reference scan</source>
        <translation>Үлгү сүрөттүн сканери</translation>
    </message>
    <message>
        <source>Reference scan: type a part of its name, or choose</source>
        <translation>Үлгү сүрөт: аталышынын бир бөлүгүн жазыңыз же тандаңыз</translation>
    </message>
    <message>
        <source>The reference scan is being computed; the first time takes a moment.</source>
        <translation>Үлгү сүрөт эсептелүүдө; биринчи жолу бир аз убакыт алат.</translation>
    </message>
    <message>
        <source>Still the scan before: %1 is being computed.</source>
        <translation>Азырынча мурунку сүрөт: «%1» эсептелүүдө.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
</context>
<context>
    <name>AtlasHints</name>
    <message>
        <source>Point at a zone to see its name, or go through them with the keys “%1” and “%2”.</source>
        <translation>Аталышын көрүү үчүн аймакты көрсөтүңүз же аймактарды «%1» жана «%2» баскычтары менен аралаңыз.</translation>
    </message>
    <message>
        <source>The list chooses for the scan with the coloured bar; a click on the other one changes that.</source>
        <translation>Тизме түстүү тилкеси бар сүрөт үчүн тандайт; башкасын тандоо үчүн аны басыңыз.</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves, the right button changes brightness and contrast.</source>
        <translation>Дөңгөлөк — масштаб, сүйрөө — жылдыруу, оң баскыч — жарыктык жана контраст.</translation>
    </message>
    <message>
        <source>One reference scan alone is shown. Key “%1” puts another beside it.</source>
        <translation>Бир гана үлгү сүрөт көрсөтүлгөн. Жанына экинчисин «%1» баскычы коёт.</translation>
    </message>
    <message>
        <source>The zones are not shown. Key “%1” shows them.</source>
        <translation>Аймактар көрсөтүлгөн эмес. Аларды «%1» баскычы көрсөтөт.</translation>
    </message>
    <message>
        <source>This reference scan has no zones.</source>
        <translation>Бул үлгү сүрөттө аймактар жок.</translation>
    </message>
    <message>
        <source>Only beside a case: there the atlas lies next to its scan.</source>
        <translation>Тапшырманын жанында гана: анда атлас анын сүрөтүнүн жанында турат.</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Search the atlas</source>
        <translation>Атластан издөө</translation>
    </message>
    <message>
        <source>Reference scans</source>
        <translation>Үлгү сүрөттөр</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Унаалар</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүктөр</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Артефакттар</translation>
    </message>
    <message>
        <source>The atlas is being opened.</source>
        <translation>Атлас ачылып жатат.</translation>
    </message>
    <message>
        <source>Nothing of this name is in the atlas.</source>
        <translation>Атласта мындай аталышта эч нерсе жок.</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Practice between the tests</source>
        <translation>Тесттердин ортосундагы машыгуу</translation>
    </message>
    <message>
        <source>Mode of the practice</source>
        <translation>Машыгуу режими</translation>
    </message>
    <message numerus="yes">
        <source>Test again %n week(s) after the post-test</source>
        <translation>
            <numerusform>Жыйынтык тесттен %n жума өткөндө дагы текшерүү</numerusform>
            <numerusform>Жыйынтык тесттен %n жума өткөндө дагы текшерүү</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows what stays. Without it nobody knows.</source>
        <translation>Ал эмне калганын көрсөтөт. Ансыз муну эч ким билбейт.</translation>
    </message>
    <message>
        <source>Set of the retention test</source>
        <translation>Кийинки тесттин топтому</translation>
    </message>
    <message>
        <source>None: they practise as they like</source>
        <translation>Жок: ар ким каалагандай машыгат</translation>
    </message>
    <message>
        <source>A third form where forms are made, else the post-test again</source>
        <translation>Варианттар түзүлсө — үчүнчүсү, болбосо кайра жыйынтык тест</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Draw boxes over names, numbers, dates and places. What lies below them is destroyed, not covered.</source>
        <translation>Аттардын, номерлердин, күндөрдүн жана жерлердин үстүнө алкак чийиңиз. Астындагысы жабылбайт, жок кылынат.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: Enter blanks the dashed box at hand, Delete leaves it; N adds a box.</source>
        <translation>Баскычтоптон, сүрөттө: Enter кезектеги үзүк алкакты боёйт, Delete аны калтырат; N алкак кошот.</translation>
    </message>
    <message>
        <source>Look for text</source>
        <translation>Текстти издөө</translation>
    </message>
    <message>
        <source>Remove the last box</source>
        <translation>Акыркы алкакты алып салуу</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Эмне менен боёо</translation>
    </message>
    <message>
        <source>the level around it</source>
        <translation>айланасынын деңгээли</translation>
    </message>
    <message>
        <source>air (white)</source>
        <translation>аба (ак)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) blanked out.</source>
        <translation>
            <numerusform>%n жер боёлду.</numerusform>
            <numerusform>%n жер боёлду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is being looked for.</source>
        <translation>Текст изделүүдө.</translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) like text (dashed).</source>
        <translation>
            <numerusform>Дагы %n текстке окшойт (үзүк сызык).</numerusform>
            <numerusform>Дагы %n текстке окшойт (үзүк сызык).</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank out all that look like text</source>
        <translation>Текстке окшогондун баарын боёо</translation>
    </message>
</context>
<context>
    <name>BreakHint</name>
    <message>
        <source>You have worked for 20 minutes or longer without a break. A short break helps.</source>
        <translation>Сиз тыныгуусуз 20 мүнөт же андан көп иштедиңиз. Кыска тыныгуу жардам берет.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Тыныгуу</translation>
    </message>
    <message>
        <source>Go Home for a break; the session can be taken up again</source>
        <translation>Тыныгуу үчүн башкы бетке өтүү; сеансты кийин улантса болот</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Go on without a break</source>
        <translation>Тыныгуусуз улантуу</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>Маалыматтык баракчалар</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Жаңы баракча</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Баракчанын тексти</translation>
    </message>
    <message>
        <source>No briefs yet. A brief is a short note on a method or a pattern, with what to look for.</source>
        <translation>Азырынча маалыматтык баракча жок. Маалыматтык баракча — ыкма же схема жана эмнеге кароо керектиги жөнүндө кыска жазуу.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>When it is read</source>
        <translation>Качан окулат</translation>
    </message>
    <message>
        <source>Date, as 2026-01-31</source>
        <translation>Күнү, 2026-01-31 түрүндө</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автору</translation>
    </message>
    <message>
        <source>Before its cases</source>
        <translation>Тапшырмалардан мурун</translation>
    </message>
    <message>
        <source>After its cases</source>
        <translation>Тапшырмалардан кийин</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Кошуу…</translation>
    </message>
    <message>
        <source>Ways of hiding</source>
        <translation>Жашыруу ыкмалары</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Эмне жашырылган</translation>
    </message>
    <message>
        <source>Indicators: what to look for</source>
        <translation>Белгилери: эмнеге кароо керек</translation>
    </message>
    <message>
        <source>Its cases; none: those of the whole set</source>
        <translation>Тапшырмалары; бош болсо — бүт топтомдуку</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Маалыматтык баракча</translation>
    </message>
    <message>
        <source>Take a brief away</source>
        <translation>Баракчаны алып салуу</translation>
    </message>
    <message>
        <source>Move a brief</source>
        <translation>Баракчаны жылдыруу</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Программанын катасы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Чоо-жайы</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Чоо-жайын көчүрүү</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Ишти улантуу</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Identity cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>A card says whose packs are whose. Give yours to those who get your packs; it holds no secret.</source>
        <translation>Карточка пакет кимдики экенин айтат. Өзүңүздүкүн пакеттериңизди алгандарга бериңиз: анда сыр жок.</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Карточкамды түзүү</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Карточкамды сактоо…</translation>
    </message>
    <message>
        <source>Cards that are known here</source>
        <translation>Бул жерде белгилүү карточкалар</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Карточканы өчүрүү</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Файлдан кошуу…</translation>
    </message>
    <message>
        <source>Your card is written: %1</source>
        <translation>Карточкаңыз жазылды: %1</translation>
    </message>
    <message>
        <source>Your card. Others compare this number with you by telephone.</source>
        <translation>Сиздин карточкаңыз. Башкалар бул санды сиз менен телефондон салыштырат.</translation>
    </message>
    <message>
        <source>None yet. The author of a pack that you take in is known from then on.</source>
        <translation>Азырынча жок. Кабыл алынган пакеттин автору ошондон тартып белгилүү болот.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Өчүрүү: %1…</translation>
    </message>
    <message>
        <source>Remove %1? Sets that came from there stay; the next pack is from somebody new.</source>
        <translation>«%1» карточкасын өчүрөсүзбү? Келген топтомдор калат, кийинки пакет жаңы автордон болуп эсептелет.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Карточкамды сактоо</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Карточка кошуу</translation>
    </message>
</context>
<context>
    <name>CarrierStep</name>
    <message>
        <source>Carrier</source>
        <translation>Унаа</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>What fits of load and hidden things stays when you choose another carrier.</source>
        <translation>Башка унаа тандаганда жүк менен катылган нерселердин батканы калат.</translation>
    </message>
    <message>
        <source>Change the carrier</source>
        <translation>Унааны алмаштыруу</translation>
    </message>
    <message>
        <source>Change the scanner</source>
        <translation>Сканерди алмаштыруу</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Set the verdict: {verdict}</source>
        <translation>Корутундуну коюу: {verdict}</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Бүтүндөй тапшырма</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>Туура корутунду</translation>
    </message>
    <message>
        <source>What is truly loaded</source>
        <translation>Чындыгында эмне жүктөлгөн</translation>
    </message>
    <message>
        <source>Add a load…</source>
        <translation>Жүк кошуу…</translation>
    </message>
    <message>
        <source>Teaching text of the whole case</source>
        <translation>Бүтүндөй тапшырманын окуу тексти</translation>
    </message>
    <message>
        <source>Search proposed</source>
        <translation>Сунушталган текшерүү</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Кантип</translation>
    </message>
    <message>
        <source>Beware of</source>
        <translation>Коопсуздук чаралары</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Кошуу…</translation>
    </message>
    <message>
        <source>A word on the search</source>
        <translation>Текшерүү жөнүндө бир нече сөз</translation>
    </message>
    <message>
        <source>Difficulty, from 1 (easy) to 5 (very hard)</source>
        <translation>Кыйынчылыгы: 1 (оңой) – 5 (абдан кыйын)</translation>
    </message>
    <message>
        <source>Difficulty {level}</source>
        <translation>Кыйынчылыгы {level}</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Тегдер, үтүр аркылуу</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Name (small letters, digits, hyphens; trainees may see it)</source>
        <translation>Аты (кичине латын тамгалары, цифралар, дефис; аны үйрөнүүчүлөр көрүшү мүмкүн)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Тегдер, үтүр аркылуу</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Сизче канчалык кыйын</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Сүрөткө укук кимде</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кимге көрсөтүүгө болот</translation>
    </message>
    <message>
        <source>Where the scan comes from</source>
        <translation>Сүрөт кайдан алынган</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: оңой</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: кыйын</translation>
    </message>
    <message>
        <source>Risk note: what risk analysis has to say</source>
        <translation>Тобокел: тобокелди талдоо эмне дейт</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Тобокел</translation>
    </message>
    <message numerus="yes">
        <source>Papers (%n)</source>
        <translation>
            <numerusform>Документтер (%n)</numerusform>
            <numerusform>Документтер (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегдер</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Кыйындыгы</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Укук ээси</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булагы</translation>
    </message>
</context>
<context>
    <name>CaseSaver</name>
    <message>
        <source>Compose a case</source>
        <translation>Тапшырма түзүү</translation>
    </message>
    <message>
        <source>Add a clean twin</source>
        <translation>Таза эгиз кошуу</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Folder name; trainees may see it. Small letters, digits and “-”</source>
        <translation>Папканын аты; аны үйрөнүүчүлөр көрүшү мүмкүн. Латынча кичине тамгалар, цифралар жана «-»</translation>
    </message>
    <message>
        <source>Folder name of the case</source>
        <translation>Тапшырма папкасынын аты</translation>
    </message>
    <message>
        <source>Variants: they change this scene; keep them as new cases</source>
        <translation>Варианттар: алар бул сахнаны өзгөртөт; аларды жаңы тапшырма катары сактаңыз</translation>
    </message>
    <message>
        <source>Clean twin as a case of its own</source>
        <translation>Таза эгиз — өзүнчө тапшырма</translation>
    </message>
    <message>
        <source>Same load, hidden elsewhere</source>
        <translation>Ошол эле жүк, башка орун</translation>
    </message>
    <message>
        <source>Same hiding place, other load</source>
        <translation>Ошол эле орун, башка жүк</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Топтомго кайтуу</translation>
    </message>
    <message>
        <source>Keep as a new case</source>
        <translation>Жаңы тапшырма катары сактоо</translation>
    </message>
    <message>
        <source>Right answer: suspicion. Something is hidden.</source>
        <translation>Туура жооп: шектенүү бар. Бир нерсе катылган.</translation>
    </message>
    <message>
        <source>Right answer: suspicion. The papers are wrong.</source>
        <translation>Туура жооп: шектенүү бар. Документтер туура эмес.</translation>
    </message>
    <message>
        <source>Right answer: no suspicion. Nothing is hidden, and the papers are true.</source>
        <translation>Туура жооп: шектенүү жок. Эч нерсе катылган эмес, документтер туура.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Өзгөртүүлөрдү сактоо</translation>
    </message>
    <message>
        <source>Put it into the set</source>
        <translation>Топтомго кошуу</translation>
    </message>
    <message>
        <source>Not in the set yet</source>
        <translation>Али топтомдо жок</translation>
    </message>
    <message>
        <source>%1, with changes</source>
        <translation>%1, өзгөртүүлөр бар</translation>
    </message>
    <message>
        <source>In the set as %1</source>
        <translation>Топтомдо: %1</translation>
    </message>
    <message>
        <source>The case is being made…</source>
        <translation>Тапшырма түзүлүп жатат…</translation>
    </message>
    <message>
        <source>It is in the set as %1.</source>
        <translation>Тапшырма топтомдо: %1.</translation>
    </message>
    <message>
        <source>The clean twin is in the set as %1.</source>
        <translation>Таза эгиз топтомдо: %1.</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>Тапшырмалар</translation>
    </message>
    <message>
        <source>Search: name, class, carrier, tag</source>
        <translation>Издөө: аты, классы, унаасы, теги</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Бардык түрлөрү</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Бардык абалдары</translation>
    </message>
    <message>
        <source>Which kind of case</source>
        <translation>Тапшырманын түрү</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Кайсы абалы</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңы тапшырма</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Тапшырмалар (%1)</translation>
    </message>
    <message>
        <source>Cases (%1 of %2)</source>
        <translation>Тапшырмалар (%2 ичинен %1)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>Текшерүү (%1)</translation>
    </message>
    <message>
        <source>No cases yet. Press New case.</source>
        <translation>Азырынча тапшырма жок. «Жаңы тапшырма» баскычын басыңыз.</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Ылайыктуу тапшырма жок.</translation>
    </message>
</context>
<context>
    <name>CheckDigit</name>
    <message>
        <source>Check digit…</source>
        <translation>Текшерүү цифрасы…</translation>
    </message>
    <message>
        <source>Calculate the check digit of the container number (ISO 6346)</source>
        <translation>Контейнердин номеринин текшерүү цифрасын эсептөө (ISO 6346)</translation>
    </message>
    <message>
        <source>Sum {total}, divided by 11 leaves {rest}.</source>
        <translation>Сумма {total}, 11ге бөлгөндөгү калдык: {rest}.</translation>
    </message>
    <message>
        <source>Calculated check digit: {digit}. The number ends in {written}.</source>
        <translation>Эсептелген текшерүү цифрасы: {digit}. Номердин акыркы цифрасы: {written}.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>Кайра текшерүү</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Азырынча текшериле элек.</translation>
    </message>
    <message>
        <source>Nothing found: it can be published.</source>
        <translation>Эскертүү жок: жарыялоого болот.</translation>
    </message>
    <message numerus="yes">
        <source>It can be published. %n warning(s):</source>
        <translation>
            <numerusform>Жарыялоого болот. %n эскертүү:</numerusform>
            <numerusform>Жарыялоого болот. %n эскертүү:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to be mended before it can be published:</source>
        <translation>
            <numerusform>Жарыялаардан мурун %n катаны оңдоо керек:</numerusform>
            <numerusform>Жарыялаардан мурун %n катаны оңдоо керек:</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since.</source>
        <translation>Текшерүүдөн кийин топтом өзгөрдү.</translation>
    </message>
    <message>
        <source>Looking through the set…</source>
        <translation>Топтом текшерилүүдө…</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Топтом</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Ирет жана эрежелер</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабактар</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Маалыматтык баракчалар</translation>
    </message>
    <message>
        <source>%1, papers</source>
        <translation>%1, документтер</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1, ачкыч</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check my screen</source>
        <translation>Экранымды текшерүү</translation>
    </message>
    <message>
        <source>Test pictures show whether this monitor in this light lets you see faint steps.</source>
        <translation>Сыноо сүрөттөрү ушул монитордо, ушул жарыкта алсыз айырмалар көрүнөрүн көрсөтөт.</translation>
    </message>
    <message>
        <source>Open the test card</source>
        <translation>Сыноо картасын ачуу</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>In the file</source>
        <translation>Файлда</translation>
    </message>
    <message>
        <source>Class of the vocabulary</source>
        <translation>Сөздүктүн классы</translation>
    </message>
    <message>
        <source>Class names: choose what each one is</source>
        <translation>Класстардын аттары: ар бири эмнени билдирерин тандаңыз</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Классы жок</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Албоо</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Comments for you</source>
        <translation>Сиз үчүн пикирлер</translation>
    </message>
</context>
<context>
    <name>ComposerColumn</name>
    <message>
        <source>Carrier and scanner</source>
        <translation>Унаа жана сканер</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Эмне катылган</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Тапшырма түзүү</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>Begin anew</source>
        <translation>Кайра баштоо</translation>
    </message>
</context>
<context>
    <name>ComposerPapers</name>
    <message>
        <source>Papers, as the trainee sees them</source>
        <translation>Документтер — үйрөнүүчү көргөндөй</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>ComposerPlan</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Капталынан, алды сол жакта</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Үстүнөн</translation>
    </message>
    <message>
        <source>Load plan: drag a load to move it, its ends to make it longer or shorter</source>
        <translation>Жүк планы: жүктү жылдыруу үчүн сүйрөңүз, узундугун өзгөртүү үчүн четинен сүйрөңүз</translation>
    </message>
    <message>
        <source>Tab, arrows, Shift+arrows, Del</source>
        <translation>Tab, багыттооч баскычтар, Shift+багыттооч, Del</translation>
    </message>
</context>
<context>
    <name>ComposerScan</name>
    <message>
        <source>Move what is hidden</source>
        <translation>Катылганды жылдыруу</translation>
    </message>
    <message>
        <source>With nothing hidden</source>
        <translation>Эч нерсе катылбаган</translation>
    </message>
    <message>
        <source>The scan follows…</source>
        <translation>Сүрөт жаңырууда…</translation>
    </message>
    <message>
        <source>Coarse; the exact scan is being computed…</source>
        <translation>Одоно сүрөт; так сүрөт эсептелүүдө…</translation>
    </message>
    <message>
        <source>The scene is being built; the first time takes a moment.</source>
        <translation>Сахна курулуп жатат; биринчи жолу бир аз убакыт алат.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Scan of the scene</source>
        <translation>Сахнанын сүрөтү</translation>
    </message>
    <message>
        <source>Open a set in the studio, and add a case to it.</source>
        <translation>Устаканадан топтомду ачып, ага тапшырма кошуңуз.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Артка кайтаруу: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Кайталоо: %1</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Жаңы курс</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>Stopped: no course was made.</source>
        <translation>Токтотулду: курс түзүлгөн жок.</translation>
    </message>
    <message>
        <source>The tests</source>
        <translation>Тесттер</translation>
    </message>
    <message>
        <source>Practice, and a test later</source>
        <translation>Машыгуу жана кийинки тест</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Ким катышат</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 кадамдын %1-си: %3</translation>
    </message>
    <message>
        <source>Make the course</source>
        <translation>Курс түзүү</translation>
    </message>
</context>
<context>
    <name>CourseReportView</name>
    <message>
        <source>The tests of the course are being read.</source>
        <translation>Курстун тесттери окулууда.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Курстарга кайтуу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Show the people by name, here alone: never on paper</source>
        <translation>Адамдарды аты менен көрсөтүү, ушул жерде гана: кагазга чыкпайт</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the figures as an Excel workbook</source>
        <translation>Көрсөткүчтөрдү Excel китеби кылып сактоо</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report of the group as PDF, two pages</source>
        <translation>Топ жөнүндөгү отчётту PDF кылып сактоо, эки барак</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Графиктин таблицасы</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>Drafted by the program. Change what you like: it is kept, and goes on paper.</source>
        <translation>Муну программа жазды. Каалаганыңызды өзгөртүңүз: текст сакталат жана кагазга чыгат.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Баштапкы текст</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel китеби (*.xlsx)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«%1» жазылды.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Nothing can be begun before its first day. Every day can be left out.</source>
        <translation>Эч нерсени биринчи күнүнөн мурда баштоого болбойт. Каалаган күндү көрсөтпөй койсо болот.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Баштап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Чейин</translation>
    </message>
    <message>
        <source>%1 does not fit to the days before.</source>
        <translation>%1: күндөрү мурункулары менен дал келбейт.</translation>
    </message>
    <message>
        <source>Say when the post-test ends, or when the retention test begins.</source>
        <translation>Жыйынтык тест качан бүтөөрүн же кийинки тест качан башталаарын көрсөтүңүз.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyPicker</name>
    <message>
        <source>What does not agree?</source>
        <translation>Эмне дал келбейт?</translation>
    </message>
    <message>
        <source>What tells you? May be left open.</source>
        <translation>Кайдан көрүнөт? Көрсөтпөсө да болот.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Кабарлоо</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Эскертүүнү кайтарып алуу</translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Башка нерсе дал келбейт</translation>
    </message>
</context>
<context>
    <name>DocumentCompare</name>
    <message>
        <source>Left paper</source>
        <translation>Сол жактагы документ</translation>
    </message>
    <message>
        <source>Right paper</source>
        <translation>Оң жактагы документ</translation>
    </message>
    <message>
        <source>not in this paper</source>
        <translation>бул документте жок</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Passcode: write it down now, it is kept nowhere. Tell it to the units when the exam is over.</source>
        <translation>Код: азыр жазып алыңыз, ал эч жерде сакталбайт. Аны бөлүмдөргө экзамен бүткөндөн кийин айтыңыз.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Кодду жазып алдым</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алуучу</translation>
    </message>
    <message>
        <source>Carrier company</source>
        <translation>Ташуучу</translation>
    </message>
    <message>
        <source>Place of loading</source>
        <translation>Жүктөлгөн жери</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Жеткирилүүчү жери</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Каттамы</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Унаа</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Орундар</translation>
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
        <translation>Баасы</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Set temperature, °C</source>
        <translation>Берилген температура, °C</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Эскертүүлөр</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТЭИ ТН коду</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Таңгагы</translation>
    </message>
    <message>
        <source>Number declared</source>
        <translation>Билдирилген номер</translation>
    </message>
    <message>
        <source>Number seen</source>
        <translation>Көрүнгөн номер</translation>
    </message>
    <message>
        <source>Kind of seal</source>
        <translation>Пломбанын түрү</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Эмне байкалды</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Билдирилген, кг</translation>
    </message>
    <message>
        <source>Weighbridge, kg</source>
        <translation>Автотараза, кг</translation>
    </message>
    <message>
        <source>Empty weight, kg</source>
        <translation>Бош салмагы, кг</translation>
    </message>
    <message>
        <source>Kind of carrier</source>
        <translation>Унаа бирдигинин түрү</translation>
    </message>
    <message>
        <source>Size and type code</source>
        <translation>Өлчөм жана түр коду</translation>
    </message>
    <message>
        <source>Declared empty</source>
        <translation>Бош деп билдирилген</translation>
    </message>
    <message>
        <source>The picture as a whole</source>
        <translation>Сүрөт бүтүндөй</translation>
    </message>
    <message>
        <source>Axle {n}, kg</source>
        <translation>{n}-огу, кг</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ачылды</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>текшерилди</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>бузуу издери бар</translation>
    </message>
    <message>
        <source>H: high security</source>
        <translation>H: жогорку коргоо</translation>
    </message>
    <message>
        <source>S: security</source>
        <translation>S: коргоо</translation>
    </message>
    <message>
        <source>I: indicative</source>
        <translation>I: индикатордук</translation>
    </message>
    <message>
        <source>Bolt seal</source>
        <translation>Өзөктүү пломба</translation>
    </message>
    <message>
        <source>Cable seal</source>
        <translation>Трос пломба</translation>
    </message>
    <message>
        <source>Strip seal</source>
        <translation>Тасма пломба</translation>
    </message>
    <message>
        <source>Electronic seal</source>
        <translation>Электрондук пломба</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Унаа</translation>
    </message>
    <message>
        <source>On the carrier itself</source>
        <translation>Унаа бирдигинин өзүндө</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Салмак</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Тобокел</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Документтин түрү</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Кошуу…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>Event of the electronic seal</source>
        <translation>Электрондук пломбанын окуясы</translation>
    </message>
    <message>
        <source>Axles from the front, kg</source>
        <translation>Алдынан баштап октор, кг</translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>Add a paper</source>
        <translation>Документ кошуу</translation>
    </message>
    <message>
        <source>Add a seal</source>
        <translation>Пломба кошуу</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Papers, carrier, seals, weights</source>
        <translation>Документтер, унаа, пломбалар, салмак</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Press a field that does not agree to report it.</source>
        <translation>Дал келбеген талааны билдирүү үчүн аны басыңыз.</translation>
    </message>
</context>
<context>
    <name>DossierSearch</name>
    <message>
        <source>Search in all papers</source>
        <translation>Бардык документтерден издөө</translation>
    </message>
    <message>
        <source>Search in all papers. Enter goes to the next place.</source>
        <translation>Бардык документтерден издөө. Enter — кийинки жерге.</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Издөөнү бүтүрүү</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>эч нерсе жок</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{at} / {hits}</translation>
    </message>
</context>
<context>
    <name>DutyStartView</name>
    <message>
        <source>The first scan is being made…</source>
        <translation>Биринчи сүрөт түзүлүп жатат…</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Нөөмөт</translation>
    </message>
    <message>
        <source>Lorry after lorry, as at the post: most carry what their papers say.</source>
        <translation>Посттогудай унаа артынан унаа: көбү документинде жазылганын ташыйт.</translation>
    </message>
    <message>
        <source>Lorries arrive while you work. You see how many wait; take the time that each one needs.</source>
        <translation>Иштеп жатканда унаалар келе берет. Канчасы күтүп турганы көрүнөт; ар бирине керектүү убакытты бөлүңүз.</translation>
    </message>
    <message>
        <source>Few hide something, and you are not told which ones. A clear lorry let go is a success.</source>
        <translation>Жашырылган нерсе сейрек, кайсынысында экени айтылбайт. Таза унааны өткөрүп жиберүү — ийгилик.</translation>
    </message>
    <message>
        <source>What was there you see at the end: finds, misses, right clears and needless openings.</source>
        <translation>Эмне болгону аягында көрүнөт: табылгандар, өткөрүп жибергендер, туура таза деп табылгандар жана бекер ачуулар.</translation>
    </message>
    <message>
        <source>Lorries</source>
        <translation>Унаа саны</translation>
    </message>
    <message>
        <source>How many lorries</source>
        <translation>Канча унаа</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ансыз</translation>
    </message>
    <message>
        <source>The queue: %1</source>
        <translation>Кезек: %1</translation>
    </message>
    <message>
        <source>Begin the duty</source>
        <translation>Нөөмөттү баштоо</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s); you can break off and go on later</source>
        <translation>
            <numerusform>болжол менен %n мүнөт; токтоп, кийин улантса болот</numerusform>
            <numerusform>болжол менен %n мүнөт; токтоп, кийин улантса болот</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Адамды өчүрүү</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Take this person out of the program&apos;s own backups too</source>
        <translation>Бул адамды программанын камдык көчүрмөлөрүнөн да алып салуу</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>One new backup then takes the place of the older ones. Otherwise daily backups hold this person for up to four weeks, others until they are deleted, and restoring one brings this person back.</source>
        <translation>Анда мурунку көчүрмөлөрдүн ордун бир жаңысы басат. Антпесе бул адам күндөлүк көчүрмөлөрдө төрт жумага чейин, башкаларында өчүрүлгөнчө калат, ал эми мындай көчүрмөнү калыбына келтирүү аны кайтарат.</translation>
    </message>
    <message>
        <source>Erase nobody</source>
        <translation>Эч кимди өчүрбөө</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Биротоло өчүрүү</translation>
    </message>
</context>
<context>
    <name>EraseViewingsDialog</name>
    <message>
        <source>Erase viewing records</source>
        <translation>Көрүү жазууларын өчүрүү</translation>
    </message>
    <message>
        <source>Erase nothing</source>
        <translation>Эч нерсени өчүрбөө</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Биротоло өчүрүү</translation>
    </message>
</context>
<context>
    <name>ExamPauseView</name>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Байкоочунун коду</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>Сынакты улантуу</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message>
        <source>The invigilator lets it go on.</source>
        <translation>Улантууга байкоочу уруксат берет.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Даяр болгондо улантыңыз.</translation>
    </message>
    <message>
        <source>Breaks so far:</source>
        <translation>Ушул убакка чейинки тыныгуулар:</translation>
    </message>
    <message>
        <source>This exam broke off at %1.</source>
        <translation>Бул сынак үзгүлтүккө учурады: %1.</translation>
    </message>
    <message>
        <source>This exam was left at %1.</source>
        <translation>Бул сынактан чыккан: %1.</translation>
    </message>
    <message>
        <source>Sitting %1 of %2 is over.</source>
        <translation>%2 ичинен %1-бөлүк бүттү.</translation>
    </message>
    <message>
        <source>This exam waits.</source>
        <translation>Бул сынак күтүп турат.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>%n сүрөттөн %1 сүрөткө жооп берилди</numerusform>
            <numerusform>%n сүрөттөн %1 сүрөткө жооп берилди</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 калды</translation>
    </message>
    <message>
        <source>between sittings</source>
        <translation>бөлүктөр ортосунда</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>үзгүлтүккө учурады</translation>
    </message>
    <message>
        <source>left</source>
        <translation>чыккан</translation>
    </message>
    <message numerus="yes">
        <source>Really: hand it in with %n scan(s) unanswered</source>
        <translation>
            <numerusform>Чын эле: %n сүрөткө жооп бербей тапшыруу</numerusform>
            <numerusform>Чын эле: %n сүрөткө жооп бербей тапшыруу</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand it in as it is…</source>
        <translation>Ушул бойдон тапшыруу…</translation>
    </message>
    <message>
        <source>End this exam here; what is unanswered stays so</source>
        <translation>Сынакты ушуну менен бүтүрүү; жооп берилбегени ошол бойдон калат</translation>
    </message>
</context>
<context>
    <name>ExamResultView</name>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>Тапшырмалар боюнча</translation>
    </message>
    <message>
        <source>Look at each case of this exam</source>
        <translation>Бул сынактын ар бир тапшырмасын кароо</translation>
    </message>
    <message>
        <source>What was asked for, and what was reached</source>
        <translation>Эмне талап кылынды жана эмнеге жетилди</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>%n сүрөттөн %1 сүрөткө жооп берилди</numerusform>
            <numerusform>%n сүрөттөн %1 сүрөткө жооп берилди</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1 threat and clear cases</source>
        <translation>n = %1 жашырылганы бар жана таза тапшырма</translation>
    </message>
    <message>
        <source>%1 of them hid something</source>
        <translation>алардын %1 бөлүгүндө жашырылган нерсе бар эле</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) used</source>
        <translation>
            <numerusform>%n мүнөт жумшалды</numerusform>
            <numerusform>%n мүнөт жумшалды</numerusform>
        </translation>
    </message>
    <message>
        <source>the time was over</source>
        <translation>убакыт бүттү</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n бөлүк</numerusform>
            <numerusform>%n бөлүк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) noted</source>
        <translation>
            <numerusform>%n тыныгуу жазылды</numerusform>
            <numerusform>%n тыныгуу жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Натыйжа</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % аралык</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Талап</translation>
    </message>
</context>
<context>
    <name>ExamStartView</name>
    <message numerus="yes">
        <source>%1 of %n case(s) are made. The exam begins when all are.</source>
        <translation>
            <numerusform>%n тапшырманын %1 түзүлдү. Сынак баары даяр болгондо башталат.</numerusform>
            <numerusform>%n тапшырманын %1 түзүлдү. Сынак баары даяр болгондо башталат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message>
        <source>Which exam</source>
        <translation>Кайсы сынак</translation>
    </message>
    <message>
        <source>There is no exam here.</source>
        <translation>Бул жерде сынак жок.</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Сынакты баштоо</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s) are needed, and only %1 are there that you have not seen.</source>
        <translation>
            <numerusform>%n жаңы тапшырма керек, ал эми сиз көрбөгөнү %1 гана.</numerusform>
            <numerusform>%n жаңы тапшырма керек, ал эми сиз көрбөгөнү %1 гана.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are being made. That can take some minutes; the exam begins when they are ready.</source>
        <translation>Тапшырмалар түзүлүп жатат. Бул бир нече мүнөт алышы мүмкүн; даяр болгондо сынак башталат.</translation>
    </message>
</context>
<context>
    <name>ExamStrip</name>
    <message>
        <source>Show the time</source>
        <translation>Убакытты көрсөтүү</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Убакытты жашыруу</translation>
    </message>
    <message>
        <source>Leave the exam</source>
        <translation>Сынактан чыгуу</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Сынактан чыгуу; тыныгуу жазылат</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message>
        <source>Exam, sitting %1 of %2</source>
        <translation>Сынак, %2 ичинен %1-бөлүк</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left in it</source>
        <translation>
            <numerusform>анда %n сүрөт калды</numerusform>
            <numerusform>анда %n сүрөт калды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n мүнөт калды</numerusform>
            <numerusform>%n мүнөт калды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n сүрөт</numerusform>
            <numerusform>%n сүрөт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no limit of time</source>
        <translation>%1, убакыт чектелген эмес</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minute(s)</source>
        <translation>
            <numerusform>%n мүнөттө %1</numerusform>
            <numerusform>%n мүнөттө %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>100дөн упай</translation>
    </message>
    <message>
        <source>Threat cases in which something was found</source>
        <translation>Жашырылганы бар тапшырмалардан табылганы</translation>
    </message>
    <message>
        <source>Clear cases opened for nothing</source>
        <translation>Бекер ачылган таза тапшырмалар</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Туура корутундулар</translation>
    </message>
    <message>
        <source>Cases solved</source>
        <translation>Чечилген тапшырмалар</translation>
    </message>
    <message>
        <source>Finds rightly named</source>
        <translation>Туура аталган табылгалар</translation>
    </message>
    <message>
        <source>Hidden things missed</source>
        <translation>Өткөрүп жиберилген жашырын нерселер</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>кеминде %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>бирөө да</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>эң көбү %1</translation>
    </message>
    <message>
        <source>There is a verdict from %1 threat and %2 clear cases on, and only if %3 to %4 hide something.</source>
        <translation>Жыйынтык кеминде %1 жашырылганы бар жана %2 таза тапшырма болсо, жашырылганы барынын үлүшү %3 – %4 болсо гана чыгарылат.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Тапшырылды</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өттү</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Өткөн жок</translation>
    </message>
    <message>
        <source>Not enough images</source>
        <translation>Сүрөт жетишсиз</translation>
    </message>
    <message>
        <source>No verdict: another mix of cases</source>
        <translation>Жыйынтык жок: тапшырмалардын курамы башка</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Отчёт</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) await the key. The verdict comes from whoever has it.</source>
        <translation>
            <numerusform>%n жооп ачкычын күтүүдө. Жыйынтыкты ачкычы бар адам чыгарат.</numerusform>
            <numerusform>%n жооп ачкычын күтүүдө. Жыйынтыкты ачкычы бар адам чыгарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for was reached.</source>
        <translation>Талап кылынгандын баарына жетилди.</translation>
    </message>
    <message>
        <source>Not all that was asked for was reached.</source>
        <translation>Талап кылынгандын баарына жетилген жок.</translation>
    </message>
    <message>
        <source>With so few answers nobody can say passed or not passed. The figures below are what there is.</source>
        <translation>Мынчалык аз жооп менен өттү же өткөн жок деп айтууга болбойт. Төмөндө — болгон көрсөткүчтөр.</translation>
    </message>
    <message>
        <source>The share of cases that hide something lies outside of what the rule allows: the figures can&apos;t be held against it.</source>
        <translation>Жашырылганы бар тапшырмалардын үлүшү эрежеден тышкары: көрсөткүчтөрдү аны менен салыштырууга болбойт.</translation>
    </message>
    <message>
        <source>This exam reports, and judges nothing.</source>
        <translation>Бул сынак кабарлайт гана, эч нерсени баалабайт.</translation>
    </message>
    <message>
        <source>It is borderline: a few cases more could turn it. A mentor should look at it.</source>
        <translation>Бул чектеги абал: дагы бир нече тапшырма аны өзгөртүшү мүмкүн эле. Насаатчы карап көргөнү оң.</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>жетти</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>жеткен жок</translation>
    </message>
</context>
<context>
    <name>ExplainForm</name>
    <message>
        <source>Cues: what tells it</source>
        <translation>Белгилер: аны эмне көрсөтөт</translation>
    </message>
    <message>
        <source>Add a cue…</source>
        <translation>Белги кошуу…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export results</source>
        <translation>Жыйынтыктарды экспорттоо</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файлдын түрү</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A row for each answer</source>
        <translation>Ар бир жоопко бир сап</translation>
    </message>
    <message>
        <source>A row for each person and period</source>
        <translation>Ар бир адамга жана мезгилге бир сап</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Чекиттүү үтүр</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Үтүр</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message>
        <source>Between the cells of a row</source>
        <translation>Саптын уячаларынын арасында</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, days instead of times</source>
        <translation>Аты жок: адамдардын ордуна лакап ат, убакыттын ордуна күн</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Ай боюнча</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Чейрек боюнча</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>Жарым жылдыктар боюнча</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Баштап – чейин</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Файлды алмаштыруу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Биринчи күн акыркы күндөн кийин турат.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Мындай аттагы файл мурунтан эле бар.</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Файл жазылып жатат.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Кайда</translation>
    </message>
</context>
<context>
    <name>FaultsPage</name>
    <message numerus="yes">
        <source>No pack was made: %n thing(s) in the set must be mended first.</source>
        <translation>
            <numerusform>Пакет түзүлгөн жок: адегенде топтомдогу %n жерди оңдоо керек.</numerusform>
            <numerusform>Пакет түзүлгөн жок: адегенде топтомдогу %n жерди оңдоо керек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>{field}. Press to report a discrepancy.</source>
        <translation>{field}. Дал келбөөнү билдирүү үчүн басыңыз.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>In figures</source>
        <translation>Сандар менен</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Табылган жашырын нерселер</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Туура: шек жок</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Туура корутундулар</translation>
    </message>
    <message>
        <source>Time on a scan, typically</source>
        <translation>Бир сүрөткө адатта кеткен убакыт</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Активдүү убакыт</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мүн</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ичинен %1</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Drop scans, screenshots, slides or photos of a console here; paste works too. Several at once.</source>
        <translation>Сүрөттөрдү, экран сүрөттөрүн, слайддарды же консолдун фотосун бул жерге сүйрөңүз; коюуга да болот. Бир нечесин дароо.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрүнүш</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Капталынан</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Үстүнөн</translation>
    </message>
    <message>
        <source>Another view of the case before</source>
        <translation>Мурунку тапшырманын башка көрүнүшү</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>%1: its kind is not known. Say how its values lie, until the picture looks right.</source>
        <translation>%1: файлдын түрү белгисиз. Сүрөт туура көрүнгүчө маанилердин кандай жатканын көрсөтүңүз.</translation>
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
        <translation>эки энергия</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>%2 сүрөттүн %1-си</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n discrepancies reported</source>
        <translation>
            <numerusform>%n дал келбестик кабарланды</numerusform>
            <numerusform>%n дал келбестик кабарланды</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Башка нерсе дал келбейт</translation>
    </message>
    <message>
        <source>Take report {number} back</source>
        <translation>{number}-эскертүүнү кайра алуу</translation>
    </message>
</context>
<context>
    <name>FocusForm</name>
    <message>
        <source>What is hidden</source>
        <translation>Эмне жашырылган</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Кантип жашырылган</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Унаа</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Кыйынчылыгы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапшырма саны</translation>
    </message>
    <message>
        <source>Your chance</source>
        <translation>Мүмкүнчүлүгүңүз</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>жашырылганы бары</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Бир нерсе жашырылган тапшырмалардын үлүшү</translation>
    </message>
    <message>
        <source>How likely you are to get a case right: from easier to harder</source>
        <translation>Тапшырманы туура чечүү ыктымалдыгы: жеңилинен кыйынына карай</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>жеңилирээк</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>кыйыныраак</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Каалаган</translation>
    </message>
    <message>
        <source>You should get about %1 of 100 right.</source>
        <translation>100 тапшырмадан болжол менен %1 туура чыгышы керек.</translation>
    </message>
    <message>
        <source>This teaches most.</source>
        <translation>Ушинтип эң жакшы үйрөнүшөт.</translation>
    </message>
    <message>
        <source>%1 (%2, new ones are made)</source>
        <translation>%1 (%2, жаңылары түзүлөт)</translation>
    </message>
    <message>
        <source>%1 (new ones are made)</source>
        <translation>%1 (жаңылары түзүлөт)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, very easy</source>
        <translation>1, өтө оңой</translation>
    </message>
    <message>
        <source>2, easy</source>
        <translation>2, оңой</translation>
    </message>
    <message>
        <source>3, medium</source>
        <translation>3, орточо</translation>
    </message>
    <message>
        <source>4, hard</source>
        <translation>4, кыйын</translation>
    </message>
    <message>
        <source>5, very hard</source>
        <translation>5, өтө кыйын</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Exercise set</source>
        <translation>Көнүгүүлөр топтому</translation>
    </message>
    <message>
        <source>Open: for practice, answers can be read</source>
        <translation>Ачык: машыгууга, жооптор окулат</translation>
    </message>
    <message>
        <source>Sealed: for exams, answers under lock</source>
        <translation>Мөөрлөнгөн: экзаменге, жооптор кулпуда</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздын сырсөзү</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Give the set to everybody who takes the pack in</source>
        <translation>Топтомду пакетти кабыл алгандардын баарына дайындоо</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Чейин</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message numerus="yes">
        <source>Take along what is given of this set (%n)</source>
        <translation>
            <numerusform>Ушул топтомдун дайындоолорун кошо жөнөтүү (%n)</numerusform>
            <numerusform>Ушул топтомдун дайындоолорун кошо жөнөтүү (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans travel as pictures, so the file is larger. Recipes of scenes would tell the answers.</source>
        <translation>Сүрөттөр даяр түрдө жөнөтүлөт, ошондуктан файл чоңураак: көрүнүш рецепттери жоопту айтып коймок.</translation>
    </message>
    <message>
        <source>Make a passcode, to be told after the exam</source>
        <translation>Экзаменден кийин айтыла турган код түзүү</translation>
    </message>
    <message>
        <source>Who else can open the answers, besides you</source>
        <translation>Сизден башка жоопторду ким ача алат</translation>
    </message>
    <message>
        <source>No cards are known here yet: add them under Settings.</source>
        <translation>Бул жерде карточкалар азырынча жок: аларды жөндөөлөрдөн кошуңуз.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Packages in all</source>
        <translation>Бардыгы болуп жер</translation>
    </message>
    <message>
        <source>Gross in all, kg</source>
        <translation>Бардыгы брутто, кг</translation>
    </message>
    <message>
        <source>Net in all, kg</source>
        <translation>Бардыгы нетто, кг</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТЭИ ТН коду</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Жер саны</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Таңгагы</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Сатуучу</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Сатып алуучу</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Road carrier</source>
        <translation>Автоташуучу</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алуучу</translation>
    </message>
    <message>
        <source>Vehicle and trailer</source>
        <translation>Тартуучу жана чиркегич</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Жеткирилүүчү жери</translation>
    </message>
    <message>
        <source>Goods taken over at</source>
        <translation>Жүк кабыл алынган жер</translation>
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
        <translation>Жүктүн аталышы</translation>
    </message>
    <message>
        <source>Carrier&apos;s reservations</source>
        <translation>Ташуучунун эскертмелери</translation>
    </message>
    <message>
        <source>Sender signs</source>
        <translation>Жөнөтүүчүнүн колу</translation>
    </message>
    <message>
        <source>Carrier signs</source>
        <translation>Ташуучунун колу</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Жүк алынды</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Жүк жөнөтүүчү</translation>
    </message>
    <message>
        <source>Carrying line</source>
        <translation>Ташуучу линия</translation>
    </message>
    <message>
        <source>Port or place of loading</source>
        <translation>Жүктөө порту же жери</translation>
    </message>
    <message>
        <source>Port or place of discharge</source>
        <translation>Түшүрүү порту же жери</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Контейнердин номери</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Пломбанын номери</translation>
    </message>
    <message>
        <source>Goods, said to contain</source>
        <translation>Жүк, жөнөтүүчүнүн айтуусунда</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Эскертүүлөр</translation>
    </message>
    <message>
        <source>Shipped on board, date</source>
        <translation>Бортко жүктөлгөн күнү</translation>
    </message>
    <message>
        <source>Signed for the carrier</source>
        <translation>Ташуучу үчүн кол коюлду</translation>
    </message>
    <message>
        <source>SMGS</source>
        <translation>СМГС</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Station of departure</source>
        <translation>Жөнөтүү станциясы</translation>
    </message>
    <message>
        <source>Station of destination</source>
        <translation>Баруучу станция</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>Чек ара станциялары</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Freight code</source>
        <translation>Жүктүн коду</translation>
    </message>
    <message>
        <source>Mass, kg</source>
        <translation>Массасы, кг</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Темир жол</translation>
    </message>
    <message>
        <source>Consignor&apos;s statements</source>
        <translation>Жөнөтүүчүнүн билдирүүлөрү</translation>
    </message>
    <message>
        <source>Contract concluded, date</source>
        <translation>Келишим түзүлгөн күн</translation>
    </message>
    <message>
        <source>Consignment number</source>
        <translation>Жөнөтүүнүн номери</translation>
    </message>
    <message>
        <source>Air waybill number</source>
        <translation>Авиажүк кагазынын номери</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким берген</translation>
    </message>
    <message>
        <source>Airport of departure</source>
        <translation>Учуп чыгуу аэропорту</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Учуу каттамы</translation>
    </message>
    <message>
        <source>Airport of destination</source>
        <translation>Баруучу аэропорт</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Value declared for customs</source>
        <translation>Бажыга билдирилген нарк</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Иштетүү көрсөтмөлөрү</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Жер саны</translation>
    </message>
    <message>
        <source>Nature and quantity of the goods</source>
        <translation>Жүктүн аталышы жана саны</translation>
    </message>
    <message>
        <source>Executed on</source>
        <translation>Таризделген күнү</translation>
    </message>
    <message>
        <source>Signature of carrier or agent</source>
        <translation>Ташуучунун же агенттин колу</translation>
    </message>
    <message>
        <source>Carnet number</source>
        <translation>Китепченин номери</translation>
    </message>
    <message>
        <source>Customs office of departure</source>
        <translation>Жөнөтүү бажысы</translation>
    </message>
    <message>
        <source>Holder of the carnet</source>
        <translation>Китепче ээси</translation>
    </message>
    <message>
        <source>Customs office of destination</source>
        <translation>Баруучу бажы</translation>
    </message>
    <message>
        <source>Plates of the road vehicles</source>
        <translation>Каттоо номерлери</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Жүрүү жолу</translation>
    </message>
    <message>
        <source>Description of the goods</source>
        <translation>Товардын сыпаттамасы</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Жери жана күнү</translation>
    </message>
    <message>
        <source>Seals and marks put on</source>
        <translation>Салынган пломбалар жана белгилер</translation>
    </message>
    <message>
        <source>Holder signs</source>
        <translation>Ээсинин колу</translation>
    </message>
    <message>
        <source>Office of departure stamps</source>
        <translation>Жөнөтүү бажысынын мөөрү</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Унаа</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлчөм бирдиги</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Төлөөгө бардыгы</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>Signature and stamp of the seller</source>
        <translation>Сатуучунун колу жана мөөрү</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Таңгактаган</translation>
    </message>
    <message>
        <source>Packed for</source>
        <translation>Ким үчүн таңгакталган</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Ичиндегиси</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Marks and remarks</source>
        <translation>Маркировка жана эскертүүлөр</translation>
    </message>
    <message>
        <source>SAD</source>
        <translation>ТД</translation>
    </message>
    <message>
        <source>Sender or exporter</source>
        <translation>Жөнөтүүчү/экспорттоочу</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Каттоо номери</translation>
    </message>
    <message>
        <source>Country or place of dispatch</source>
        <translation>Жөнөтүү өлкөсү же жери</translation>
    </message>
    <message>
        <source>Country or place of destination</source>
        <translation>Баруучу өлкө же жер</translation>
    </message>
    <message>
        <source>Means of transport at the border</source>
        <translation>Чек арадагы унаа каражаты</translation>
    </message>
    <message>
        <source>Total amount invoiced</source>
        <translation>Эсеп боюнча жалпы сумма</translation>
    </message>
    <message>
        <source>Offices of transit</source>
        <translation>Транзит бажылары</translation>
    </message>
    <message>
        <source>Packages and description of the goods</source>
        <translation>Жүк жерлери жана товардын сыпаттамасы</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Товардын коду</translation>
    </message>
    <message>
        <source>Price of the goods</source>
        <translation>Товардын баасы</translation>
    </message>
    <message>
        <source>Seals put on</source>
        <translation>Салынган пломбалар</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Принципал</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Кошумча маалымат</translation>
    </message>
    <message>
        <source>Declarant signs</source>
        <translation>Декларанттын колу</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Choose what to hide and click its place in the scan. The scan stays; a new case is made of it.</source>
        <translation>Эмнени жашырарыңызды тандап, сүрөттөгү ордун чыкылдатыңыз. Сүрөт калат, андан жаңы тапшырма жасалат.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Буюмдар</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation>Узундугу, см</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>Тереңдиги, см</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Бийиктиги, см</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Чекит, мм</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орду</translation>
    </message>
    <message>
        <source>for lorries</source>
        <translation>жүк ташуучуларга</translation>
    </message>
    <message>
        <source>for parcels</source>
        <translation>посылкаларга</translation>
    </message>
    <message>
        <source>Pack them anew</source>
        <translation>Кайра салуу</translation>
    </message>
    <message>
        <source>Keep as a case</source>
        <translation>Тапшырма кылып сактоо</translation>
    </message>
    <message>
        <source>Back to my scans</source>
        <translation>Сүрөттөрүмө кайтуу</translation>
    </message>
    <message>
        <source>The goods are being put in.</source>
        <translation>Буюмдар салынып жатат.</translation>
    </message>
    <message>
        <source>Choose goods, then click in the scan (or press N on it).</source>
        <translation>Буюмдарды тандап, сүрөттү чыкылдатыңыз (же анда N басыңыз).</translation>
    </message>
    <message>
        <source>They are in. Look at them, move them by another click, then keep the case.</source>
        <translation>Салынды. Караңыз, кааласаңыз башка жерди чыкылдатыңыз, анан тапшырманы сактаңыз.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Tour of the workbench</source>
        <translation>Жумуш орду менен тааныштыруу</translation>
    </message>
    <message>
        <source>The tour begins with the next scan that you open.</source>
        <translation>Тааныштыруу сиз ачкан кийинки сүрөттөн башталат.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Баскычтар клавиатурадагы орду менен аталган, жайгашууңузда ага кандай тамга жазылса да.</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Suggest a place where it is this hard to find: 1 easy, 5 very hard</source>
        <translation>Ушундай кыйындыктагы орунду сунуштоо: 1 — оңой, 5 — абдан кыйын</translation>
    </message>
    <message>
        <source>Suggest places of difficulty %1 of 5</source>
        <translation>Кыйындыгы 5тен %1 орундарды сунуштоо</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Канча</translation>
    </message>
    <message>
        <source>Along the carrier</source>
        <translation>Унаанын узуну боюнча</translation>
    </message>
    <message>
        <source>Across: how deep inside</source>
        <translation>Туурасынан: канчалык терең</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Бийиктиги</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Бурулушу</translation>
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
        <translation>Коюу: %1</translation>
    </message>
    <message>
        <source>Nobody could see it like this.</source>
        <translation>Бул абалында аны эч ким көрө албайт.</translation>
    </message>
    <message>
        <source>Difficulty not known yet</source>
        <translation>Кыйындыгы али белгисиз</translation>
    </message>
    <message>
        <source>Difficulty 1 of 5: plain to see</source>
        <translation>Кыйындыгы 5тен 1: даана көрүнөт</translation>
    </message>
    <message>
        <source>Difficulty 2 of 5: a careful look finds it</source>
        <translation>Кыйындыгы 5тен 2: кылдат караган табат</translation>
    </message>
    <message>
        <source>Difficulty 3 of 5: needs the image tools</source>
        <translation>Кыйындыгы 5тен 3: сүрөт куралдары керек</translation>
    </message>
    <message>
        <source>Difficulty 4 of 5: hard</source>
        <translation>Кыйындыгы 5тен 4: кыйын</translation>
    </message>
    <message>
        <source>Difficulty 5 of 5: hardly to be seen</source>
        <translation>Кыйындыгы 5тен 5: дээрлик көрүнбөйт</translation>
    </message>
    <message>
        <source>Above the grain</source>
        <translation>Ызы-чуу данынан жогору</translation>
    </message>
    <message>
        <source>Above the pattern around it</source>
        <translation>Айланасындагы оюудан жогору</translation>
    </message>
    <message>
        <source>Sharpness of its edge</source>
        <translation>Четинин даанасы</translation>
    </message>
    <message>
        <source>Part that shows</source>
        <translation>Көрүнгөн бөлүгү</translation>
    </message>
    <message>
        <source>Size in the scan</source>
        <translation>Сүрөттөгү өлчөмү</translation>
    </message>
    <message>
        <source>What lies before and behind it</source>
        <translation>Алдында жана артында жатканы</translation>
    </message>
    <message>
        <source>Seen from its broad side</source>
        <translation>Жалпак жагынан көрүнүшү</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 эсе</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Орундар изделүүдө…</translation>
    </message>
    <message>
        <source>There is no other place for it in this scene.</source>
        <translation>Бул сахнада ага башка орун жок.</translation>
    </message>
    <message>
        <source>No place is just that hard; these come nearest.</source>
        <translation>Так ошондой кыйын орун жок; булар эң жакыны.</translation>
    </message>
    <message>
        <source>Place %1: difficulty %2 of 5</source>
        <translation>%1-орун: кыйындыгы 5тен %2</translation>
    </message>
    <message>
        <source>Take a suggested place</source>
        <translation>Сунушталган орунду алуу</translation>
    </message>
</context>
<context>
    <name>HiddenStep</name>
    <message>
        <source>How it is hidden</source>
        <translation>Кантип катылган</translation>
    </message>
    <message>
        <source>What is hidden: what fits there</source>
        <translation>Эмне катылган: ал жерге батканы</translation>
    </message>
    <message>
        <source>In which load</source>
        <translation>Кайсы жүктө</translation>
    </message>
    <message>
        <source>Something harmless that looks like it</source>
        <translation>Ошого окшош зыянсыз нерсе</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Катуу</translation>
    </message>
    <message>
        <source>Add the look-alike</source>
        <translation>Окшошун кошуу</translation>
    </message>
    <message>
        <source>Nothing is hidden: as it is, this is a clear case.</source>
        <translation>Эч нерсе катылган эмес: бул абалында таза тапшырма.</translation>
    </message>
    <message>
        <source>Looks odd, is harmless</source>
        <translation>Кызык көрүнөт, бирок зыянсыз</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Алып салуу: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Эч нерсе</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 кг</translation>
    </message>
    <message>
        <source>difficulty %1 of 5</source>
        <translation>кыйындыгы 5тен %1</translation>
    </message>
    <message>
        <source>Choose a way of hiding</source>
        <translation>Катуу ыкмасын тандаңыз</translation>
    </message>
    <message>
        <source>Choose a look-alike</source>
        <translation>Окшошун тандаңыз</translation>
    </message>
    <message>
        <source>Wherever there is a place</source>
        <translation>Орун табылган жерде</translation>
    </message>
    <message>
        <source>Choose what is hidden</source>
        <translation>Эмне катылганын тандаңыз</translation>
    </message>
    <message>
        <source>Hide something</source>
        <translation>Нерсе катуу</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Окшош нерсе кошуу</translation>
    </message>
    <message>
        <source>Take a hidden thing away</source>
        <translation>Катылганды алып салуу</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Draft as it is now</source>
        <translation>Учурдагы долбоор</translation>
    </message>
    <message>
        <source>Revision {number}, {day}</source>
        <translation>{number}-редакция, {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Айырма жок.</translation>
    </message>
    <message>
        <source>Nothing of this case is published yet.</source>
        <translation>Бул тапшырмадан азырынча эч нерсе жарыялана элек.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Айырмалар</translation>
    </message>
    <message>
        <source>On the scan: dashed as it was, solid as it is.</source>
        <translation>Сүрөттө: үзүк сызык менен — мурункусу, бүтүн сызык менен — азыркысы.</translation>
    </message>
    <message>
        <source>Look through a colleague&apos;s key</source>
        <translation>Кесиптештин ачкычын текшерүү</translation>
    </message>
    <message>
        <source>Try the case first, then its key. Who made a key can&apos;t sign it; another key needs another look.</source>
        <translation>Адегенде тапшырманы сынап, анан ачкычын караңыз. Ачкычты жасаган адам ага кол кое албайт; өзгөргөн ачкыч кайра текшерилет.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Эмнени жана эмне үчүн өзгөртүү керек</translation>
    </message>
    <message>
        <source>Revision before</source>
        <translation>Мурунку редакция</translation>
    </message>
    <message>
        <source>Revision after</source>
        <translation>Кийинки редакция</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Кол коюу</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Өзгөртүүнү суроо</translation>
    </message>
    <message>
        <source>{name} signed off revision {number}, {day}</source>
        <translation>{name}: {number}-редакцияга кол коюлду, {day}</translation>
    </message>
    <message>
        <source>{name} wants changes of revision {number}, {day}</source>
        <translation>{name}: {number}-редакцияны өзгөртүү керек, {day}</translation>
    </message>
</context>
<context>
    <name>HomeAssignments</name>
    <message>
        <source>Assignments</source>
        <translation>Дайындоолор</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %n</numerusform>
            <numerusform>жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A set that is not on this machine</source>
        <translation>Бул компьютерде жок топтом</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>бул жерде жок</translation>
    </message>
    <message>
        <source>Ask for the pack of this set</source>
        <translation>Ушул топтомдун пакетин сураңыз</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 чейин</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%n тапшырмадан %1</numerusform>
            <numerusform>%n тапшырмадан %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeComments</name>
    <message>
        <source>Read</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>Show the answer that the latest comment is about</source>
        <translation>Акыркы пикир айтылган жоопту көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) for you</source>
        <translation>
            <numerusform>Сизге %n пикир</numerusform>
            <numerusform>Сизге %n пикир</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Кимден: %1</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Duty</source>
        <translation>Нөөмөт</translation>
    </message>
    <message>
        <source>Lorry after lorry</source>
        <translation>Унаа артынан унаа</translation>
    </message>
    <message>
        <source>Lorry after lorry, feedback at the end</source>
        <translation>Унаа артынан унаа, талдоо аягында</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Эреже боюнча</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетишкендик</translation>
    </message>
    <message>
        <source>All figures and plots</source>
        <translation>Бардык көрсөткүч жана график</translation>
    </message>
    <message>
        <source>How you stand, in words, figures and plots</source>
        <translation>Деңгээлиңиз сөз, сан жана график менен</translation>
    </message>
    <message>
        <source>Choose an exam, read its rules, begin</source>
        <translation>Сынак тандоо, эрежесин окуу, баштоо</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>One moment</source>
        <translation>Бир саамга</translation>
    </message>
    <message>
        <source>Your records are being opened</source>
        <translation>Жазууларыңыз ачылып жатат</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Your records can&apos;t be opened</source>
        <translation>Жазууларыңызды ачууга болбойт</translation>
    </message>
    <message>
        <source>Sets that come with the program, and your own, stand in the Library.</source>
        <translation>Программа менен кошо келген жана өз топтомдоруңуз китепканада турат.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Азырынча кыла турган эч нерсе жок</translation>
    </message>
    <message>
        <source>There is no exercise set here</source>
        <translation>Бул жерде көнүгүүлөр топтому жок</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Китепкананы ачуу</translation>
    </message>
    <message>
        <source>Choose what to practise…</source>
        <translation>Эмне машыгууну тандоо…</translation>
    </message>
    <message>
        <source>The first scan is being made…</source>
        <translation>Биринчи сүрөт түзүлүп жатат…</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Тапшырма: %1 / %2</translation>
    </message>
    <message>
        <source>You are in the middle of</source>
        <translation>Сиз ушул топтомдо токтодуңуз</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Сизге дайындалган</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), chosen one after the other by what you need most.</source>
        <translation>
            <numerusform>%n тапшырма, сизге эң керектүүсүнө карап биринин артынан бири тандалат.</numerusform>
            <numerusform>%n тапшырма, сизге эң керектүүсүнө карап биринин артынан бири тандалат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Кийинки тапшырмаңыз</translation>
    </message>
    <message>
        <source>Practice for you</source>
        <translation>Сиз үчүн машыгуу</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>You have worked through every set. Once more:</source>
        <translation>Бардык топтомдон өттүңүз. Дагы бир жолу:</translation>
    </message>
    <message>
        <source>You find %1 of 10 (n = %2).</source>
        <translation>Сиз 10 жашырын нерседен %1 нерсени табасыз (n = %2).</translation>
    </message>
    <message>
        <source>You open no lorry for nothing (n = %2).</source>
        <translation>Сиз бир да унааны бекер ачпайсыз (n = %2).</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing (n = %2).</source>
        <translation>Сиз %1 унаадан бирөөнү бекер ачасыз (n = %2).</translation>
    </message>
    <message>
        <source>You open %1 of 10 clear lorries for nothing (n = %2).</source>
        <translation>Сиз 10 таза унаадан %1 унааны бекер ачасыз (n = %2).</translation>
    </message>
</context>
<context>
    <name>HomeSkills</name>
    <message>
        <source>What you find</source>
        <translation>Эмнелерди табасыз</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Эң жакшы: %1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>Эң начар: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ичинен %1</translation>
    </message>
</context>
<context>
    <name>HomeWeek</name>
    <message>
        <source>This week</source>
        <translation>Ушул аптада</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) at work</source>
        <translation>
            <numerusform>%n мүнөт иш</numerusform>
            <numerusform>%n мүнөт иш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation>
            <numerusform>%n мүнөттөн</numerusform>
            <numerusform>%n мүнөттөн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>%n мүнөт калды</numerusform>
            <numerusform>%n мүнөт калды</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Максатка жеттиңиз</translation>
    </message>
    <message numerus="yes">
        <source>Half a year: %1 of %n minute(s)</source>
        <translation>
            <numerusform>Жарым жылда: %n мүнөттөн %1</numerusform>
            <numerusform>Жарым жылда: %n мүнөттөн %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageBar</name>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>All image tools</source>
        <translation>Бардык сүрөт куралдары</translation>
    </message>
</context>
<context>
    <name>ImageChips</name>
    <message>
        <source>Not on this scan: {tools}</source>
        <translation>Бул сүрөттө жок: {tools}</translation>
    </message>
    <message>
        <source>{tool}: press to take it off</source>
        <translation>{tool}: алып салуу үчүн басыңыз</translation>
    </message>
    <message>
        <source>{tool}: not seen in a difference</source>
        <translation>{tool}: айырмада көрүнбөйт</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Баарын алып салуу</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Сүрөт ачылгандагыдай</translation>
    </message>
    <message>
        <source>Gamma {value}</source>
        <translation>Гамма {value}</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Материалдардын түстөрү</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Жарыктык терезеси</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Негатив</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Ызы-чууну азайтуу</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Жергиликтүү контраст</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Контурлар</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Төмөнкү энергия</translation>
    </message>
    <message>
        <source>Other half, turned round</source>
        <translation>Күзгү айырмасы</translation>
    </message>
    <message>
        <source>Against the atlas</source>
        <translation>Атластан айырма</translation>
    </message>
    <message>
        <source>Low absorption</source>
        <translation>Алсыз жутулуу</translation>
    </message>
    <message>
        <source>Middle absorption</source>
        <translation>Орточо жутулуу</translation>
    </message>
    <message>
        <source>High absorption</source>
        <translation>Күчтүү жутулуу</translation>
    </message>
    <message>
        <source>Palette blue to yellow</source>
        <translation>Палитра: көктөн сарыга</translation>
    </message>
    <message>
        <source>Palette black to yellow</source>
        <translation>Палитра: карадан сарыга</translation>
    </message>
    <message>
        <source>Linear tone</source>
        <translation>Тон: сызыктуу</translation>
    </message>
    <message>
        <source>Logarithmic tone</source>
        <translation>Тон: логарифм</translation>
    </message>
    <message>
        <source>Root tone</source>
        <translation>Тон: тамыр</translation>
    </message>
    <message>
        <source>Console tone</source>
        <translation>Тон: консоль</translation>
    </message>
    <message>
        <source>Display tone</source>
        <translation>Тон: экрандык</translation>
    </message>
    <message>
        <source>Metals stripped</source>
        <translation>Металлсыз</translation>
    </message>
    <message>
        <source>Organic alone</source>
        <translation>Органика гана</translation>
    </message>
    <message>
        <source>Light alone</source>
        <translation>Жеңилдер гана</translation>
    </message>
    <message>
        <source>Metal alone</source>
        <translation>Металл гана</translation>
    </message>
    <message>
        <source>Heavy alone</source>
        <translation>Оорлор гана</translation>
    </message>
</context>
<context>
    <name>ImageDesk</name>
    <message>
        <source>A picture in colours has no values to work on.</source>
        <translation>Түстүү сүрөттө иштетүүгө маанилер жок.</translation>
    </message>
    <message>
        <source>This scan has one energy alone.</source>
        <translation>Бул сүрөттө бир гана энергия бар.</translation>
    </message>
    <message>
        <source>This scan does not tell materials apart.</source>
        <translation>Бул сүрөт материалдарды ажыратпайт.</translation>
    </message>
    <message>
        <source>No scan of this kind stands beside in the atlas.</source>
        <translation>Жанындагы атласта мындай сүрөт жок.</translation>
    </message>
    <message>
        <source>Not both scans have two energies.</source>
        <translation>Эки энергия эки сүрөттүн экөөндө тең жок.</translation>
    </message>
    <message>
        <source>Not both scans tell materials apart.</source>
        <translation>Материалдарды эки сүрөттүн экөө тең ажырата албайт.</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>As it opened</source>
        <translation>Ачылганда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Азыр</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotated pictures</source>
        <translation>Белгиленген сүрөттөрдү импорттоо</translation>
    </message>
    <message>
        <source>Pictures annotated with other tools become a set of cases. You can drop a file or folder here.</source>
        <translation>Башка куралдарда белгиленген сүрөттөр тапшырмалар топтомуна айланат. Файлды же папканы бул жерге сүйрөп келсе болот.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>End the import; nothing of it stays</source>
        <translation>Импортту токтотуу; андан эч нерсе калбайт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Start the set</source>
        <translation>Топтомду баштоо</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The annotations are being read.</source>
        <translation>Белгилөө окулуп жатат.</translation>
    </message>
    <message>
        <source>The set is being written.</source>
        <translation>Топтом жазылып жатат.</translation>
    </message>
    <message>
        <source>Choose the annotations and the folder of their pictures.</source>
        <translation>Белгилөөнү жана анын сүрөттөр папкасын тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) left out</source>
        <translation>
            <numerusform>%n жазуу алынган жок</numerusform>
            <numerusform>%n жазуу алынган жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in</source>
        <translation>
            <numerusform>%n тапшырма кошулду</numerusform>
            <numerusform>%n тапшырма кошулду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to find</source>
        <translation>
            <numerusform>табылчусу бар: %n</numerusform>
            <numerusform>табылчусу бар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear</source>
        <translation>
            <numerusform>таза: %n</numerusform>
            <numerusform>таза: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n сүрөт алынган жок</numerusform>
            <numerusform>%n сүрөт алынган жок</numerusform>
        </translation>
    </message>
    <message>
        <source>The set lies in %1.</source>
        <translation>Топтом бул жерде: %1.</translation>
    </message>
    <message>
        <source>The import was ended; nothing of it was kept.</source>
        <translation>Импорт токтотулду; андан эч нерсе калган жок.</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Белгилөө файлын тандаңыз</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Сүрөттөр папкасын тандаңыз</translation>
    </message>
    <message>
        <source>Choose the folder of annotations</source>
        <translation>Белгилөө папкасын тандаңыз</translation>
    </message>
</context>
<context>
    <name>ImportFormWidget</name>
    <message>
        <source>Annotations</source>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Сүрөттөр папкасы</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Топтомдун аты</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>Pictures without annotations are clear cases</source>
        <translation>Белгиленбеген сүрөттөр — таза тапшырмалар</translation>
    </message>
    <message>
        <source>What the file calls difficult need not be found</source>
        <translation>Файлда кыйын деп белгиленгенди табуу милдеттүү эмес</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Results</source>
        <translation>Натыйжалар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Бардык файлдар</translation>
    </message>
    <message>
        <source>Take in results</source>
        <translation>Натыйжаларды кабыл алуу</translation>
    </message>
</context>
<context>
    <name>InboxAbout</name>
    <message>
        <source>Objects: “%1”</source>
        <translation>Каршы: «%1»</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Тандалды: %1</translation>
    </message>
    <message>
        <source>In the papers: found %1 of %2, reported for nothing %3</source>
        <translation>Документтерде: %2 ичинен %1 табылды, бекер көрсөтүлгөнү %3</translation>
    </message>
    <message>
        <source>The key of this case is not here, or under lock: answers wait for it.</source>
        <translation>Бул тапшырманын ачкычы бул жерде жок же жабык: жооптор аны күтүүдө.</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Каршы пикир: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Ачкыч: %1</translation>
    </message>
</context>
<context>
    <name>InboxCase</name>
    <message>
        <source>Scan with the marks of those who answered</source>
        <translation>Жооп бергендердин белгилери бар сүрөт</translation>
    </message>
    <message>
        <source>Answers to this case</source>
        <translation>Бул тапшырмага жооптор</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
</context>
<context>
    <name>InboxLayers</name>
    <message>
        <source>comment</source>
        <translation>пикир</translation>
    </message>
</context>
<context>
    <name>InboxPersonPart</name>
    <message>
        <source>Sessions and answers</source>
        <translation>Сабактар жана жооптор</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier session(s)…</source>
        <translation>
            <numerusform>дагы %n мурунку сабак…</numerusform>
            <numerusform>дагы %n мурунку сабак…</numerusform>
        </translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>Сабак бүтүндөй</translation>
    </message>
    <message>
        <source>Answer %1, %2. Enter shows it on its scan.</source>
        <translation>Жооп %1, %2. Enter аны сүрөттө көрсөтөт.</translation>
    </message>
</context>
<context>
    <name>InboxSetPart</name>
    <message>
        <source>Cases of the set</source>
        <translation>Топтомдун тапшырмалары</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Мамычалар</translation>
    </message>
    <message>
        <source>Score what waits</source>
        <translation>Күтүп тургандарды баалоо</translation>
    </message>
    <message>
        <source>Score answers that wait, by the keys that are here now</source>
        <translation>Күтүп турган жоопторду ушул жердеги ачкычтар боюнча баалоо</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Ишенимдүүлүк: %1</translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). The keys of this draft can be mended in the studio.</source>
        <translation>
            <numerusform>Биринчи жооптор гана, %n адам. Бул долбоордун ачкычтарын устаканада оңдосо болот.</numerusform>
            <numerusform>Биринчи жооптор гана, %n адам. Бул долбоордун ачкычтарын устаканада оңдосо болот.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). Keys are mended by the author of the set, in the studio, where it is a draft.</source>
        <translation>
            <numerusform>Биринчи жооптор гана, %n адам. Ачкычтарды топтомдун автору устаканада, топтом долбоор болгондо оңдойт.</numerusform>
            <numerusform>Биринчи жооптор гана, %n адам. Ачкычтарды топтомдун автору устаканада, топтом долбоор болгондо оңдойт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Чечти</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % аралык</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Айырмалайт</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Эмнеге кароо керек</translation>
    </message>
</context>
<context>
    <name>InboxStart</name>
    <message>
        <source>What needs attention</source>
        <translation>Көңүл бурууну талап кылган</translation>
    </message>
    <message>
        <source>Nothing needs your attention now.</source>
        <translation>Азыр көңүлүңүздү талап кылган эч нерсе жок.</translation>
    </message>
    <message>
        <source>People and sets</source>
        <translation>Адамдар жана топтомдор</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Алып коюу</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Көңүл бурууну талап кылганды алып коюу</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Алынганды кайтаруу</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Натыйжалар азырынча жок</translation>
    </message>
    <message>
        <source>The people you teach press “Send to my mentor” on their Home screen and send you the file that it writes, by messenger, by mail or on a stick. Drop that file on this window, or open it here. Results of people who work at this computer come by themselves.</source>
        <translation>Окуучуларыңыз башкы экранда «Насаатчыга жөнөтүү» баскычын басып, жазылган файлды мессенджер, почта же флешка менен жөнөтүшөт. Ал файлды ушул терезеге сүйрөп келиңиз же ушул жерден ачыңыз. Ушул компьютерде иштегендердин натыйжалары өзүнөн өзү келет.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ачуу…</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Натыйжаларды файлдан кабыл алуу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Топтомдор</translation>
    </message>
</context>
<context>
    <name>InboxTalk</name>
    <message>
        <source>To %1</source>
        <translation>Кимге: %1</translation>
    </message>
    <message numerus="yes">
        <source>To all who missed it (%n)</source>
        <translation>
            <numerusform>Өткөрүп жибергендердин баарына (%n)</numerusform>
            <numerusform>Өткөрүп жибергендердин баарына (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all who marked there (%n)</source>
        <translation>
            <numerusform>Ошол жерди белгилегендердин баарына (%n)</numerusform>
            <numerusform>Ошол жерди белгилегендердин баарына (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all (%n)</source>
        <translation>
            <numerusform>Баарына (%n)</numerusform>
            <numerusform>Баарына (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Тапшырма жөнүндө</translation>
    </message>
    <message>
        <source>About mark %1</source>
        <translation>%1-белги жөнүндө</translation>
    </message>
    <message>
        <source>Said before…</source>
        <translation>Мурда айтылган…</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>%1-белги</translation>
    </message>
    <message>
        <source>a place on the scan</source>
        <translation>сүрөттөгү жер</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жөнөтүлдү</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>али жөнөтүлө элек</translation>
    </message>
</context>
<context>
    <name>InboxTitle</name>
    <message numerus="yes">
        <source>Send replies (%n)</source>
        <translation>
            <numerusform>Жоопторду жөнөтүү (%n)</numerusform>
            <numerusform>Жоопторду жөнөтүү (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Жоопторду жөнөтүү</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кириш</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Back by one page</source>
        <translation>Бир бет артка</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) kept. They go out with “Send replies”.</source>
        <translation>
            <numerusform>%n пикир сакталды. Алар «Жоопторду жөнөтүү» аркылуу жөнөйт.</numerusform>
            <numerusform>%n пикир сакталды. Алар «Жоопторду жөнөтүү» аркылуу жөнөйт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that waited are scored now.</source>
        <translation>
            <numerusform>Күткөн %n жооп эми бааланды.</numerusform>
            <numerusform>Күткөн %n жооп эми бааланды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is not here yet, or under lock: nothing could be scored.</source>
        <translation>Ачкыч бул жерде али жок же жабык: эч нерсе бааланган жок.</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Аты жок бирөө</translation>
    </message>
    <message>
        <source>%1 was sure (%2) and missed what was hidden.</source>
        <translation>%1: ишеними %2, бирок жашырылган нерсе байкалган эмес.</translation>
    </message>
    <message>
        <source>%1 called it clear, and something was hidden.</source>
        <translation>%1: таза деп тапкан, ал жерде жашырылган нерсе болгон.</translation>
    </message>
    <message>
        <source>%1 objects to the key: “%2”</source>
        <translation>%1 ачкычка каршы: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not practised for %n day(s).</source>
        <translation>
            <numerusform>%1 %n күндөн бери машыккан эмес.</numerusform>
            <numerusform>%1 %n күндөн бери машыккан эмес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for their key.</source>
        <translation>
            <numerusform>%n жооп ачкычын күтүүдө.</numerusform>
            <numerusform>%n жооп ачкычын күтүүдө.</numerusform>
        </translation>
    </message>
    <message>
        <source>What many did speaks against the key.</source>
        <translation>Көптүн жооптору ачкычка каршы келет.</translation>
    </message>
    <message>
        <source>%1 of %2 people marked a place where the key has nothing.</source>
        <translation>%2 адамдын %1и ачкычта эч нерсе жок жерди белгиледи.</translation>
    </message>
    <message>
        <source>Those who find most answer against the key: it may be wrong.</source>
        <translation>Эң көп тапкандар ачкычка каршы жооп берет: ал туура эмес болушу мүмкүн.</translation>
    </message>
    <message>
        <source>%1 of %2 marks on what is hidden were too wide: its outline may be too tight.</source>
        <translation>Жашырылган нерседеги %2 белгинин %1и өтө кең: контур тар болушу мүмкүн.</translation>
    </message>
    <message>
        <source>%1 of %2 people solved it: it may be too easy.</source>
        <translation>%2 адамдын %1и чечти: өтө оңой болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Only %1 of %2 people solved it: it may be too hard, or the key wrong.</source>
        <translation>%2 адамдын %1и гана чечти: өтө кыйын же ачкыч туура эмес болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Those who solve the other cases solve this one no more often.</source>
        <translation>Башка тапшырмаларды чечкендер муну көбүрөөк чечпейт.</translation>
    </message>
    <message>
        <source>something may be missing in the key</source>
        <translation>ачкычта бир нерсе жетишпеши мүмкүн</translation>
    </message>
    <message>
        <source>the key may be wrong</source>
        <translation>ачкыч туура эмес болушу мүмкүн</translation>
    </message>
    <message>
        <source>an outline may be too tight</source>
        <translation>контур тар болушу мүмкүн</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>өтө оңой</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>өтө кыйын</translation>
    </message>
    <message>
        <source>does not tell the able from the others</source>
        <translation>чеберлерди башкалардан айырбайт</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>табылды %1</translation>
    </message>
    <message>
        <source>for nothing %1</source>
        <translation>бекер ачылды %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not sent yet</source>
        <translation>
            <numerusform>%n пикир али жөнөтүлө элек</numerusform>
            <numerusform>%n пикир али жөнөтүлө элек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңы</numerusform>
            <numerusform>%n жаңы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n жооп</numerusform>
            <numerusform>%n жооп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a key</source>
        <translation>
            <numerusform>%n ачкыч күтүүдө</numerusform>
            <numerusform>%n ачкыч күтүүдө</numerusform>
        </translation>
    </message>
    <message>
        <source>the set is not on this computer</source>
        <translation>топтом бул компьютерде жок</translation>
    </message>
    <message>
        <source>A set without a title</source>
        <translation>Аталышы жок топтом</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>машыгуу</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>нөөмөт</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>сынак</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>упай: %1</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>ишеним %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n пикир</numerusform>
            <numerusform>%n пикир</numerusform>
        </translation>
    </message>
    <message>
        <source>objects</source>
        <translation>каршы</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>%1-белги</translation>
    </message>
    <message>
        <source>found something</source>
        <translation>тапты</translation>
    </message>
    <message>
        <source>right place, too wide</source>
        <translation>жери туура, өтө кең</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>кайталап</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>бекер</translation>
    </message>
    <message>
        <source>The cases were chosen as the sessions went, so people saw different ones: how reliably the set orders people can&apos;t be said.</source>
        <translation>Тапшырмалар сабактын жүрүшүндө тандалды, адамдар ар башкасын көрүштү: топтом адамдарды канчалык ишенимдүү иреттерин айтууга болбойт.</translation>
    </message>
    <message>
        <source>How reliably the set orders people can&apos;t be said: too few answered every case.</source>
        <translation>Топтом адамдарды канчалык ишенимдүү иреттерин айтууга болбойт: бардык тапшырмага жооп бергендер өтө аз.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапшырма</numerusform>
            <numerusform>%n тапшырма</numerusform>
        </translation>
    </message>
    <message>
        <source>Another set of such cases would order these people much the same way: fit for an exam.</source>
        <translation>Ушундай тапшырмалардын башка топтому бул адамдарды дээрлик ошондой иреттемек: сынакка жарайт.</translation>
    </message>
    <message>
        <source>Enough for practice and for groups; too little to decide on one person by it.</source>
        <translation>Машыгуу жана топтор үчүн жетиштүү; бир адам жөнүндө чечүүгө аз.</translation>
    </message>
    <message>
        <source>The order of people by this set is mostly chance: don&apos;t judge anybody by it.</source>
        <translation>Бул топтом боюнча адамдардын ирети көбүнчө кокустук: эч кимди ал боюнча баалабаңыз.</translation>
    </message>
    <message>
        <source>With fewer than 20 people this itself is uncertain.</source>
        <translation>20 адамдан аз болсо, мунун өзү да так эмес.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join “%1” with another profile</source>
        <translation>«%1» профилин башка профил менен бириктирүү</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>Profiles joined to this one: %1. They can stand alone again.</source>
        <translation>Бул профилге бириктирилгени: %1. Аларды кайра бөлүүгө болот.</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Бөлүү</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Ушул эле адам</translation>
    </message>
    <message>
        <source>What this profile did then counts as that person&apos;s. No answer is changed, it is noted in the log, and it can be undone.</source>
        <translation>Бул профилде жасалганы ошол адамдыкы болуп эсептелет. Жооптор өзгөрбөйт, журналга жазылат, артка кайтарса болот.</translation>
    </message>
</context>
<context>
    <name>KeepCardDialog</name>
    <message>
        <source>An identity card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Чалдым: сан туура</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Карточканы кабыл алуу</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Бул өзүңүздүн карточкаңыз.</translation>
    </message>
    <message>
        <source>This card is known here already.</source>
        <translation>Бул карточка бул жерде мурунтан белгилүү.</translation>
    </message>
    <message>
        <source>Not known here yet: compare the number by telephone, then keep the card.</source>
        <translation>Бул жерде азырынча белгисиз: санды телефондон салыштырып, анан карточканы кабыл алыңыз.</translation>
    </message>
</context>
<context>
    <name>KeepResultDialog</name>
    <message>
        <source>Keep results</source>
        <translation>Жыйынтыктарды сактоо</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
</context>
<context>
    <name>KeepResultPanel</name>
    <message>
        <source>Keep this result?</source>
        <translation>Бул жыйынтык сакталсынбы?</translation>
    </message>
    <message>
        <source>With a name, your results stay together on this computer. There is no password.</source>
        <translation>Ат менен жыйынтыктарыңыз ушул компьютерде чогуу сакталат. Сырсөз жок.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Keep the results under this name</source>
        <translation>Жыйынтыктарды ушул ат менен сактоо</translation>
    </message>
</context>
<context>
    <name>KeyEditorLayout</name>
    <message>
        <source>Scan</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Back to the exercise set</source>
        <translation>Топтомго кайтуу</translation>
    </message>
</context>
<context>
    <name>KeyEditorView</name>
    <message>
        <source>Add a picture</source>
        <translation>Сүрөт кошуу</translation>
    </message>
    <message>
        <source>Take a picture away</source>
        <translation>Сүрөттү алып салуу</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Ачылган жашыруун жайдын сүрөттөрү</translation>
    </message>
    <message>
        <source>The next outline makes a new thing under “{group}”.</source>
        <translation>Кийинки контур «{group}» тобунда жаңы нерсе түзөт.</translation>
    </message>
    <message>
        <source>The next outline is that of: {name}.</source>
        <translation>Кийинки контур буга тиешелүү: {name}.</translation>
    </message>
    <message>
        <source>The next outline is a further part of: {name}.</source>
        <translation>Кийинки контур — дагы бир бөлүк: {name}.</translation>
    </message>
    <message>
        <source>The next outline is another right outline of: {name}.</source>
        <translation>Кийинки контур — башка туура контур: {name}.</translation>
    </message>
</context>
<context>
    <name>KeyEdits</name>
    <message>
        <source>Cues</source>
        <translation>Белгилер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Press the field that is to be wrong, and say what is wrong with it.</source>
        <translation>Туура эмес боло турган талааны басып, анда эмне туура эмес экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>Ачкычтан алып салуу</translation>
    </message>
    <message>
        <source>Count as something else</source>
        <translation>Башкача эсептөө</translation>
    </message>
    <message>
        <source>Found together</source>
        <translation>Бирге табуу</translation>
    </message>
    <message>
        <source>Change what is said of a thing</source>
        <translation>Нерсе жөнүндө маалыматты өзгөртүү</translation>
    </message>
    <message>
        <source>Change what is said of the case</source>
        <translation>Тапшырма жөнүндө маалыматты өзгөртүү</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>Документти өзгөртүү</translation>
    </message>
</context>
<context>
    <name>KeyPictures</name>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Ачылган жашыруун жайдын сүрөттөрү</translation>
    </message>
    <message>
        <source>Drop pictures here. Where and when a photo was taken is not kept.</source>
        <translation>Сүрөттөрдү бул жерге сүйрөңүз. Кайда жана качан тартылганы сакталбайт.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Сүрөт кошуу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Коюу</translation>
    </message>
    <message>
        <source>Take the picture {name} away</source>
        <translation>{name} сүрөтүн алып салуу</translation>
    </message>
</context>
<context>
    <name>KeyScan</name>
    <message>
        <source>Low energy</source>
        <translation>Төмөнкү энергия</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Жогорку энергия</translation>
    </message>
    <message>
        <source>Second scan: press to work on it</source>
        <translation>Экинчи сүрөт: аны менен иштөө үчүн басыңыз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сүрөт жүктөлүүдө…</translation>
    </message>
    <message>
        <source>This case has no scan to draw on. Its papers and its text can be filled in.</source>
        <translation>Бул тапшырмада контур чийе турган сүрөт жок. Документтерин жана текстин толтурса болот.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Бул экрандын баскычтары</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Баскычтар клавиатурадагы орду боюнча аталган, жайгашууңузда кандай тамга турса да.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Тааныштыруу</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Башка баскычтар…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>What the selected mark may be</source>
        <translation>Тандалган белги эмне болушу мүмкүн</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Жоопту тандоо</translation>
    </message>
    <message>
        <source>Unsure, fairly sure, sure</source>
        <translation>Ишенбейм, бир аз ишенем, ишенем</translation>
    </message>
    <message>
        <source>Make the selected mark narrower, wider, lower, higher</source>
        <translation>Белгини кууштоо, кеңейтүү, жапыздатуу, бийиктетүү</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Дөңгөлөк, чымчуу</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Көрсөткүчтүн жанында масштабдоо</translation>
    </message>
    <message>
        <source>Shift+wheel, two fingers</source>
        <translation>Shift+дөңгөлөк, эки манжа</translation>
    </message>
    <message>
        <source>Go along the scan</source>
        <translation>Сүрөттү бойлоп жүрүү</translation>
    </message>
    <message>
        <source>Middle drag, {space}+drag</source>
        <translation>Ортоңку баскыч, {space}+чычкан</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Сүрөттү жылдыруу</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Оң баскыч</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Контраст жана жарыктык</translation>
    </message>
    <message>
        <source>Left drag, pen</source>
        <translation>Сол баскыч, калем</translation>
    </message>
    <message>
        <source>The tool in use</source>
        <translation>Тандалган курал</translation>
    </message>
    <message>
        <source>On by a screen; back with Shift</source>
        <translation>Бир экран алга; Shift менен артка</translation>
    </message>
    <message>
        <source>Front and rear end of the scan</source>
        <translation>Сүрөттүн алдыңкы жана арткы чети</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Жебелер, Enter</translation>
    </message>
    <message>
        <source>Draw by keyboard; moves the selected mark</source>
        <translation>Баскыч менен сызуу; белгини жылдыруу</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Кийинки белги</translation>
    </message>
    <message>
        <source>Give up, put the tool away</source>
        <translation>Баш тартуу, куралды алып коюу</translation>
    </message>
    <message>
        <source>Mouse and scan</source>
        <translation>Чычкан жана сүрөт</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Hidden: must be found</source>
        <translation>Жашырылган: табуу керек</translation>
    </message>
    <message>
        <source>May be marked</source>
        <translation>Белгилесе болот</translation>
    </message>
    <message>
        <source>Looks like it, is harmless</source>
        <translation>Окшош, бирок зыянсыз</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Эсепке алынбайт</translation>
    </message>
    <message>
        <source>Wrong in the papers</source>
        <translation>Документтердеги ката</translation>
    </message>
    <message>
        <source>Add a hidden thing</source>
        <translation>Жашырылган нерсе кошуу</translation>
    </message>
    <message>
        <source>Add a thing that may be marked</source>
        <translation>Белгилесе боло турган нерсе кошуу</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Окшош жер кошуу</translation>
    </message>
    <message>
        <source>Add a place that does not count</source>
        <translation>Эсепке алынбаган жер кошуу</translation>
    </message>
    <message>
        <source>Add something wrong in the papers</source>
        <translation>Документтерге ката кошуу</translation>
    </message>
    <message>
        <source>Hidden thing {n}</source>
        <translation>Жашырылган нерсе {n}</translation>
    </message>
    <message>
        <source>Other thing {n}</source>
        <translation>Башка нерсе {n}</translation>
    </message>
    <message>
        <source>Look-alike {n}</source>
        <translation>Окшош жер {n}</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Жер {n}</translation>
    </message>
    <message>
        <source>No outline yet: draw it on the scan</source>
        <translation>Контур азырынча жок: аны сүрөткө чийиңиз</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is hidden that must be found.</source>
        <translation>Корутунду — «шек жок», бирок табуу керек болгон нерсе жашырылган.</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is wrong in the papers.</source>
        <translation>Корутунду — «шек жок», бирок документтерде ката бар.</translation>
    </message>
    <message>
        <source>The verdict says suspicion, but nothing is hidden and the papers are right.</source>
        <translation>Корутунду — «шек бар», бирок эч нерсе жашырылган эмес жана документтер туура.</translation>
    </message>
    <message>
        <source>A thing has no outline yet: draw it on the scan.</source>
        <translation>Нерсенин контуру азырынча жок: аны сүрөткө чийиңиз.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Бүтүндөй тапшырма</translation>
    </message>
    <message>
        <source>{name}: new</source>
        <translation>{name}: жаңы</translation>
    </message>
    <message>
        <source>{name}: taken out</source>
        <translation>{name}: алынып салынды</translation>
    </message>
    <message>
        <source>{name}: another outline</source>
        <translation>{name}: башка контур</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>эч нерсе</translation>
    </message>
    <message>
        <source>{name}, {field}: {before} → {after}</source>
        <translation>{name}, {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>кандай эсептелет</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>бул эмне</translation>
    </message>
    <message>
        <source>how it is hidden</source>
        <translation>кантип жашырылган</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>кайда</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>салмагы</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>чектик</translation>
    </message>
    <message>
        <source>found together with</source>
        <translation>бирге табылат</translation>
    </message>
    <message>
        <source>the whole load</source>
        <translation>бүт жүк</translation>
    </message>
    <message>
        <source>other right names</source>
        <translation>башка туура аталыштар</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>эмне туура эмес</translation>
    </message>
    <message>
        <source>field</source>
        <translation>талаа</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>белгилер</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>сүрөттөр</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>корутунду</translation>
    </message>
    <message>
        <source>true load</source>
        <translation>чыныгы жүк</translation>
    </message>
    <message>
        <source>where to search</source>
        <translation>кайда текшерүү</translation>
    </message>
    <message>
        <source>how to search</source>
        <translation>кантип текшерүү</translation>
    </message>
    <message>
        <source>what to beware of</source>
        <translation>коопсуздук чаралары</translation>
    </message>
    <message>
        <source>text on the search</source>
        <translation>текшерүү жөнүндө текст</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>кыйынчылыгы</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>тегдер</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
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
        <translation>Сол жебе</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Оң жебе</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Өйдө жебе</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Ылдый жебе</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then the new key. Keys are meant by their place on the keyboard.</source>
        <translation>Аракетти тандап, Enter басыңыз, анан жаңы баскычты. Баскычтар орду боюнча аталган.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Аракетти же баскычты табуу</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Аракет</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Аракеттер жана алардын баскычтары</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Жаңы баскыч…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ушул аракетке берүү</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Баскычсыз</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Баштапкыдай</translation>
    </message>
    <message>
        <source>As on usual consoles</source>
        <translation>Кадимки пульттардагыдай</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Баары баштапкыдай</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Press the new key for: {action}</source>
        <translation>Бул аракеттин жаңы баскычын басыңыз: {action}</translation>
    </message>
    <message>
        <source>{key} is needed to work every screen. Choose another key.</source>
        <translation>{key} ар бир экранда иштөө үчүн керек. Башка баскычты тандаңыз.</translation>
    </message>
    <message>
        <source>{key} is in use: {actions}</source>
        <translation>{key} бош эмес: {actions}</translation>
    </message>
    <message>
        <source>Its first key is in use: {actions}</source>
        <translation>Баштапкы баскычы бош эмес: {actions}</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <source>missing</source>
        <translation>жок</translation>
    </message>
</context>
<context>
    <name>LanguageTexts</name>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: текст жок</translation>
    </message>
    <message>
        <source>{language}: written</source>
        <translation>{language}: текст бар</translation>
    </message>
</context>
<context>
    <name>LatecomersDialog</name>
    <message>
        <source>Latecomers</source>
        <translation>Кийин кошулгандар</translation>
    </message>
    <message>
        <source>Their first forms keep the balance. Write the packs of the course once more, and send them.</source>
        <translation>Алардын биринчи варианттары тең салмакты сактайт. Курстун пакеттерин кайра жазып, жөнөтүңүз.</translation>
    </message>
    <message>
        <source>Let them take part</source>
        <translation>Курска кошуу</translation>
    </message>
    <message>
        <source>Everybody who is known here takes part already.</source>
        <translation>Бул жерде белгилүү адамдардын баары катышып жатат.</translation>
    </message>
</context>
<context>
    <name>LeaveExamDialog</name>
    <message>
        <source>Leave the exam?</source>
        <translation>Сынактан чыгасызбы?</translation>
    </message>
    <message>
        <source>It stops here and the break is noted. It goes on when the invigilator lets it; the scan you are at stays to be answered.</source>
        <translation>Ал ушул жерде токтойт, тыныгуу жазылат. Байкоочу уруксат бергенде уланат; бул сүрөткө дагы жооп берүү керек болот.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Калуу</translation>
    </message>
    <message>
        <source>Stay in the exam</source>
        <translation>Сынакта калуу</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Сынактан чыгуу; тыныгуу жазылат</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>Library</source>
        <translation>Китепкана</translation>
    </message>
    <message>
        <source>Back to the Library</source>
        <translation>Китепканага кайтуу</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Сабактын тексти</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Маалыматтык баракчанын тексти</translation>
    </message>
    <message>
        <source>Next brief</source>
        <translation>Кийинки маалыматтык баракча</translation>
    </message>
    <message>
        <source>On to the cases</source>
        <translation>Тапшырмаларга</translation>
    </message>
    <message>
        <source>Not written in your language yet; this is %1.</source>
        <translation>Сиздин тилде али жазыла элек; бул тексттин тили: %1.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Сабактар</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Жаңы сабак</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Сабактын тексти</translation>
    </message>
    <message>
        <source>No lessons yet. A lesson is read in the Library beside the set.</source>
        <translation>Азырынча сабак жок. Сабак Китепканада топтомдун жанында окулат.</translation>
    </message>
    <message>
        <source>Take a lesson away</source>
        <translation>Сабакты алып салуу</translation>
    </message>
    <message>
        <source>Move a lesson</source>
        <translation>Сабакты жылдыруу</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Китепкана</translation>
    </message>
    <message>
        <source>The shelves are being looked through.</source>
        <translation>Текчелер каралып жатат.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise set(s)</source>
        <translation>
            <numerusform>%n көнүгүүлөр топтому</numerusform>
            <numerusform>%n көнүгүүлөр топтому</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no exercise set here. Put a set folder into the folder “sets” of your data folder.</source>
        <translation>Бул жерде көнүгүүлөр топтому жок. Топтом папкасын маалымат папкаңыздагы «sets» папкасына салыңыз.</translation>
    </message>
</context>
<context>
    <name>LinePager</name>
    <message>
        <source>Lines {first} to {last} of {count}</source>
        <translation>{count} саптын {first}–{last} аралыгы</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Мурунку саптар</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Кийинки саптар</translation>
    </message>
</context>
<context>
    <name>LoadPlanDrawing</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Капталынан, алды сол жакта</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Үстүнөн</translation>
    </message>
    <message>
        <source>Load plan: what stands where, and the place to open</source>
        <translation>Жүк планы: эмне кайда турат жана кайсы жерди ачуу керек</translation>
    </message>
</context>
<context>
    <name>LoadStep</name>
    <message>
        <source>Add a load: type a part of its name, or choose</source>
        <translation>Жүк кошуу: аталышынын бөлүгүн териңиз же тандаңыз</translation>
    </message>
    <message>
        <source>In which hold</source>
        <translation>Кайсы бөлүктө</translation>
    </message>
    <message>
        <source>Add the load</source>
        <translation>Жүктү кошуу</translation>
    </message>
    <message>
        <source>The carrier is empty. An empty carrier is a case too.</source>
        <translation>Унаа бош. Бош унаа да тапшырма.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Алып салуу: %1</translation>
    </message>
    <message>
        <source>Choose a load</source>
        <translation>Жүктү тандаңыз</translation>
    </message>
    <message>
        <source>There are no loads for this carrier. Empty, it is a case too.</source>
        <translation>Бул унаага жүк жок. Бошу да тапшырма.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1-бөлүк</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Бош</translation>
    </message>
    <message>
        <source>%1 m, %2 t</source>
        <translation>%1 м, %2 т</translation>
    </message>
    <message>
        <source>Add a load</source>
        <translation>Жүк кошуу</translation>
    </message>
    <message>
        <source>Take a load away</source>
        <translation>Жүктү алып салуу</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What was done</source>
        <translation>Эмне кылынды</translation>
    </message>
    <message>
        <source>Acts, the latest first</source>
        <translation>Аракеттер, акыркысы жогоруда</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Кеңири</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your results are kept under the name %1.</source>
        <translation>Жыйынтыктарыңыз %1 аты менен сакталды.</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make a pack</source>
        <translation>Пакет түзүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Пакетти түзүү</translation>
    </message>
    <message>
        <source>Stopped: no pack was made.</source>
        <translation>Токтотулду: пакет түзүлгөн жок.</translation>
    </message>
    <message>
        <source>Who are you? A pack is signed; this is asked once.</source>
        <translation>Сиз кимсиз? Пакетке кол коюлат; бул бир жолу суралат.</translation>
    </message>
    <message>
        <source>Signed by %1: %2</source>
        <translation>Кол коёт: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n киши</numerusform>
            <numerusform>%n киши</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>баары</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, %2 чейин</translation>
    </message>
    <message>
        <source>A file of this name is there already; it would be replaced.</source>
        <translation>Мындай аталыштагы файл бар; ал алмаштырылат.</translation>
    </message>
    <message>
        <source>The pack is made</source>
        <translation>Пакет түзүлдү</translation>
    </message>
    <message>
        <source>The passcode is copied.</source>
        <translation>Код көчүрүлдү.</translation>
    </message>
    <message>
        <source>Write the passcode down first: it is kept nowhere.</source>
        <translation>Адегенде кодду жазып алыңыз: ал эч жерде сакталбайт.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Кайда</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>What is in them, as far as you know now? You draw the key next.</source>
        <translation>Азыр билишиңизче, аларда эмне бар? Ачкычты кийинки кадамда чийесиз.</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation>Бир нерсе жашырылган</translation>
    </message>
    <message>
        <source>Nothing is hidden: a clear case</source>
        <translation>Эч нерсе жашырылган эмес: таза тапшырма</translation>
    </message>
    <message>
        <source>Also scans that the set has already</source>
        <translation>Топтомдо мурунтан бар сүрөттөрдү да</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Take outlines from an annotation file</source>
        <translation>Контурларды белгилөө файлынан алуу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Draw the key</source>
        <translation>Ачкычты чийүү</translation>
    </message>
    <message>
        <source>Put goods into this scan</source>
        <translation>Ушул сүрөткө буюмдарды салуу</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Топтомго кайтуу</translation>
    </message>
    <message numerus="yes">
        <source>Make %n case(s)</source>
        <translation>
            <numerusform>%n тапшырма жасоо</numerusform>
            <numerusform>%n тапшырма жасоо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) came in.</source>
        <translation>
            <numerusform>%n контур алынды.</numerusform>
            <numerusform>%n контур алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the file are not here.</source>
        <translation>
            <numerusform>Файлдагы %n сүрөт бул жерде жок.</numerusform>
            <numerusform>Файлдагы %n сүрөт бул жерде жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in the set.</source>
        <translation>
            <numerusform>Топтомго %n тапшырма кошулду.</numerusform>
            <numerusform>Топтомго %n тапшырма кошулду.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyResultsDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Натыйжаларды кабыл алуу</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being taken in.</source>
        <translation>
            <numerusform>%n файл кабыл алынууда.</numerusform>
            <numerusform>%n файл кабыл алынууда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздын сырсөзү</translation>
    </message>
    <message>
        <source>Show the units</source>
        <translation>Бөлүмдөрдү көрсөтүү</translation>
    </message>
    <message>
        <source>Files and what came of them</source>
        <translation>Файлдар жана алардын натыйжасы</translation>
    </message>
    <message>
        <source>%1 of %2 files came in.</source>
        <translation>Кабыл алынган файл: %2 ичинен %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>%n жаңы жооп.</numerusform>
            <numerusform>%n жаңы жооп.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed to your card.</source>
        <translation>
            <numerusform>%n файл сиздин карточкаңызга мөөрлөнгөн.</numerusform>
            <numerusform>%n файл сиздин карточкаңызга мөөрлөнгөн.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sealed ones</source>
        <translation>Мөөрлөнгөндөрдү ачуу</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Marks</source>
        <translation>Белгилер</translation>
    </message>
    <message numerus="yes">
        <source>Marks: %n</source>
        <translation>
            <numerusform>Белгилер: %n</numerusform>
            <numerusform>Белгилер: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing marked yet.</source>
        <translation>Азырынча эч нерсе белгиленген жок.</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>бааланган эмес</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ишенбейм</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>бир аз ишенем</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>ишенем</translation>
    </message>
</context>
<context>
    <name>MarkPopover</name>
    <message>
        <source>Mark {number}: how sure are you?</source>
        <translation>{number}-белги: канчалык ишенесиз?</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Бул белгини өчүрүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>What may it be?</source>
        <translation>Бул эмне болушу мүмкүн?</translation>
    </message>
    <message>
        <source>I don&apos;t know what it is</source>
        <translation>Бул эмне экенин билбейм</translation>
    </message>
    <message>
        <source>Why? A few words, if you like</source>
        <translation>Эмне үчүн? Кааласаңыз, бир-эки сөз</translation>
    </message>
    <message>
        <source>How is it hidden?</source>
        <translation>Ал кантип жашырылган?</translation>
    </message>
    <message>
        <source>I don&apos;t know how</source>
        <translation>Кантип экенин билбейм</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Mark {number}: {words}</source>
        <translation>{number}-белги: {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownDesk</name>
    <message>
        <source>Put in a picture…</source>
        <translation>Сүрөт коюу…</translation>
    </message>
    <message>
        <source>Put in a picture; it can be pasted or dropped as well</source>
        <translation>Сүрөт коюу; аны буферден коюуга же сүйрөп келүүгө да болот</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Кандай окулат</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Жок: %1</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>End measuring</source>
        <translation>Өлчөөнү бүтүрүү</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Болот</translation>
    </message>
    <message>
        <source>Profile in millimetres of steel</source>
        <translation>Болоттун миллиметри менен профиль</translation>
    </message>
    <message>
        <source>Values along the line; the arrow keys move the cross</source>
        <translation>Сызык боюндагы маанилер; жебелер айкашты жылдырат</translation>
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
        <translation>Болот эквиваленти; үзүлгөн жер — өтө калың.</translation>
    </message>
    <message>
        <source>Share of the beam that comes through.</source>
        <translation>Нурдун өтүп чыккан үлүшү.</translation>
    </message>
    <message>
        <source>White: high energy. Blue dashes: low energy.</source>
        <translation>Ак: жогорку энергия. Көгүш үзүк сызык: төмөнкү энергия.</translation>
    </message>
</context>
<context>
    <name>MeasureTexts</name>
    <message>
        <source>Length</source>
        <translation>Узундук</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Бурч</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>The angle in the picture: the scan does not say how large its pixels are.</source>
        <translation>Сүрөттөгү бурч: сүрөттө пикселдин өлчөмү көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>As seen in this view; what stands askew to it shows another angle.</source>
        <translation>Ушул көрүнүштөгүдөй; кыйшык турган нерсенин бурчу башкача көрүнөт.</translation>
    </message>
    <message>
        <source>How far off it may be is not known: the scan does not say which scanner made it.</source>
        <translation>Катасы белгисиз: сүрөттө сканер көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Across the travel: the thing may lie nearer to the source or further from it.</source>
        <translation>Кыймылга туурасынан: нерсе нур булагына жакыныраак же андан алысыраак жатышы мүмкүн.</translation>
    </message>
    <message>
        <source>Along the travel: as exact as your hand.</source>
        <translation>Кыймыл боюнча: тактыгы колуңузга гана жараша.</translation>
    </message>
    <message>
        <source>The scan is a plain grey picture: its values say nothing of matter.</source>
        <translation>Бул — жөн гана боз сүрөт: маанилери зат жөнүндө эч нерсе айтпайт.</translation>
    </message>
    <message>
        <source>No steel or mass: the scan does not say which scanner made it.</source>
        <translation>Болот менен масса жок: сүрөттө сканер көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>No mass: it is too thick, or there is nothing round it to compare with.</source>
        <translation>Масса жок: өтө калың же айланасында салыштыра турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>There is no more in it than in its surroundings.</source>
        <translation>Мында айланасындагыдан артык зат жок.</translation>
    </message>
    <message>
        <source>Mass beyond its surroundings, if all of it were of that kind.</source>
        <translation>Айланасынан ашык масса, эгер баары ушул заттан болсо.</translation>
    </message>
    <message>
        <source>The scan does not say how large its pixels are.</source>
        <translation>Сүрөттө пикселдин өлчөмү көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Аянт</translation>
    </message>
    <message>
        <source>Mean transmission</source>
        <translation>Орточо өткөрүү</translation>
    </message>
    <message>
        <source>Mean brightness</source>
        <translation>Орточо жарыктык</translation>
    </message>
    <message>
        <source>Darkest place</source>
        <translation>Эң караңгы жери</translation>
    </message>
    <message>
        <source>Steel equivalent</source>
        <translation>Болот эквиваленти</translation>
    </message>
    <message>
        <source>Mass if organic</source>
        <translation>Масса: органика болсо</translation>
    </message>
    <message>
        <source>Mass if light metal</source>
        <translation>Масса: жеңил металл болсо</translation>
    </message>
    <message>
        <source>Mass if steel</source>
        <translation>Масса: болот болсо</translation>
    </message>
    <message>
        <source>Mass if lead</source>
        <translation>Масса: коргошун болсо</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} м</translation>
    </message>
    <message>
        <source>high {percent} %</source>
        <translation>жогорку {percent} %</translation>
    </message>
    <message>
        <source>low {percent} %</source>
        <translation>төмөнкү {percent} %</translation>
    </message>
    <message>
        <source>steel {thickness}</source>
        <translation>болот {thickness}</translation>
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
        <translation>{pixels} чарчы пикс.</translation>
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
        <translation>өтө калың</translation>
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
        <translation>Машыгуу</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Нөөмөт</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message>
        <source>Practice: you see what was there after each case</source>
        <translation>Машыгуу: ар бир тапшырмадан кийин ал жерде эмне болгонун көрөсүз</translation>
    </message>
    <message>
        <source>Duty: threats are rare, you see what was there at the end</source>
        <translation>Нөөмөт: жашырылган нерсе сейрек, эмне болгонун аягында көрөсүз</translation>
    </message>
    <message>
        <source>Exam: by a rule, without feedback</source>
        <translation>Сынак: эреже боюнча, түшүндүрмөсүз</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Several answers may be right.</source>
        <translation>Бир нече жооп туура болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Why? Take all that hold.</source>
        <translation>Эмне үчүн? Туурасынын баарын белгилеңиз.</translation>
    </message>
    <message>
        <source>Scan {number}</source>
        <translation>{number}-сүрөт</translation>
    </message>
    <message>
        <source>What is the cargo?</source>
        <translation>Бул кандай жүк?</translation>
    </message>
    <message>
        <source>Which part of the carrier is it?</source>
        <translation>Бул унаанын кайсы бөлүгү?</translation>
    </message>
    <message>
        <source>What kind of carrier is it?</source>
        <translation>Бул кандай унаа?</translation>
    </message>
    <message>
        <source>What causes this in the picture?</source>
        <translation>Сүрөттө бул эмнеден пайда болот?</translation>
    </message>
    <message>
        <source>Which view does not belong here?</source>
        <translation>Кайсы көрүнүш бул жерде ашыкча?</translation>
    </message>
    <message>
        <source>In which scan is something hidden?</source>
        <translation>Кайсы сүрөттө бир нерсе жашырылган?</translation>
    </message>
    <message>
        <source>Which consignment goes to the scanner?</source>
        <translation>Кайсы жүк сканерге жөнөтүлөт?</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Your progress will stand here</source>
        <translation>Бул жерде сиздин жетишкендигиңиз турат</translation>
    </message>
    <message>
        <source>How many of ten hidden things you find, and how often you open a lorry for nothing.</source>
        <translation>Он жашырылган нерсенин канчасын табасыз жана унааны канчалык көп бекер ачасыз.</translation>
    </message>
    <message>
        <source>What you find well and what to practise: by class, method, carrier and difficulty.</source>
        <translation>Эмнени жакшы табасыз, эмнени машыгуу керек: классы, ыкмасы, унаасы жана кыйындыгы боюнча.</translation>
    </message>
    <message>
        <source>Whether you are as sure as you are right, how fast you are, and where your false marks lie.</source>
        <translation>Ишенимиңиз тууралыгыңызга дал келеби, канчалык тезсиз, ката белгилериңиз кайда.</translation>
    </message>
    <message>
        <source>Your minutes, your exams, and where misses broke off. Figures come with the first answers.</source>
        <translation>Мүнөттөрүңүз, сынактарыңыз жана өткөрүп жиберүүлөр кайда үзүлгөнү. Сандар биринчи жооптор менен чыгат.</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Машыгууну баштоо</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Бул билдирүүнү жабуу</translation>
    </message>
</context>
<context>
    <name>OpenKeysDialog</name>
    <message>
        <source>The answers of this set wait for their keys.</source>
        <translation>Бул топтомдун жооптору ачкычтарын күтүп турат.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздын сырсөзү</translation>
    </message>
    <message>
        <source>Passcode, as it was told to you</source>
        <translation>Сизге айтылган код</translation>
    </message>
    <message>
        <source>Open with my card</source>
        <translation>Карточкам менен ачуу</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Жоопторду ачуу</translation>
    </message>
    <message>
        <source>Only those whom the mentor named can open them, and your card is not among them.</source>
        <translation>Аларды насаатчы атаган адамдар гана ача алат, сиздин карточкаңыз алардын арасында жок.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>awaits its key</source>
        <translation>ачкычын күтүүдө</translation>
    </message>
    <message>
        <source>opened for nothing</source>
        <translation>бекер ачылды</translation>
    </message>
    <message>
        <source>rightly called clear</source>
        <translation>туура: шек жок</translation>
    </message>
    <message>
        <source>clear, but called suspicious</source>
        <translation>таза, бирок шектүү деп табылды</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>байкалбай калды</translation>
    </message>
    <message>
        <source>found %1 of %2</source>
        <translation>%2 ичинен %1 табылды</translation>
    </message>
    <message>
        <source>found</source>
        <translation>табылды</translation>
    </message>
    <message>
        <source>right</source>
        <translation>туура</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>туура эмес</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>Бөлүмүңүз</translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation>Сырсөз, керек болсо</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Ошол эле сырсөз дагы бир жолу</translation>
    </message>
    <message>
        <source>With a passphrase nobody else at this computer can sign in your name. There is no way round it: who forgets it needs a new card.</source>
        <translation>Сырсөз болсо, бул компьютерде сиздин атыңыздан эч ким кол коё албайт. Аны айланып өтүүгө болбойт: унуткан адамга жаңы карточка керек.</translation>
    </message>
</context>
<context>
    <name>OwnScansMaker</name>
    <message>
        <source>Put goods into a scan</source>
        <translation>Сүрөткө буюмдарды салуу</translation>
    </message>
    <message>
        <source>Add own scans</source>
        <translation>Өз сүрөттөрүн кошуу</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Белгилөө файлын тандаңыз</translation>
    </message>
    <message>
        <source>The case with the goods is in the set; its key is drawn already.</source>
        <translation>Буюмдары бар тапшырма топтомдо; анын ачкычы чийилип коюлган.</translation>
    </message>
</context>
<context>
    <name>OwnScansPanel</name>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Мурунку кадам</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Кийинки кадам</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Кайсы файл</translation>
    </message>
    <message>
        <source>Straighten and cut</source>
        <translation>Түздөө жана кесүү</translation>
    </message>
    <message>
        <source>Blank out</source>
        <translation>Ашыгын боёо</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Сүрөттүн ээси</translation>
    </message>
    <message>
        <source>Make cases</source>
        <translation>Тапшырмаларды жасоо</translation>
    </message>
    <message>
        <source>Put goods in</source>
        <translation>Буюмдарды салуу</translation>
    </message>
    <message numerus="yes">
        <source>Do the same to %n other(s)</source>
        <translation>
            <numerusform>Дагы %n сүрөткө да ошондой</numerusform>
            <numerusform>Дагы %n сүрөткө да ошондой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansSteps</name>
    <message>
        <source>No screen stands out in this picture: drag the corners.</source>
        <translation>Бул сүрөттө экран бөлүнүп турган жок: бурчтарды өзүңүз жылдырыңыз.</translation>
    </message>
    <message>
        <source>One view alone was found in this picture.</source>
        <translation>Бул сүрөттө бир гана көрүнүш табылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were found; they will be one case.</source>
        <translation>
            <numerusform>%n көрүнүш табылды; алар бир тапшырма болот.</numerusform>
            <numerusform>%n көрүнүш табылды; алар бир тапшырма болот.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansView</name>
    <message>
        <source>Own scans</source>
        <translation>Өз сүрөттөрүм</translation>
    </message>
    <message>
        <source>Drop scans here</source>
        <translation>Сүрөттөрдү бул жерге сүйрөңүз</translation>
    </message>
    <message>
        <source>Files of scanners, raw files, screenshots, slides and photos of a console. Or choose, or paste.</source>
        <translation>Сканер файлдары, баш маалыматы жок файлдар, экран сүрөттөрү, слайддар жана консолдун фотолору. Тандаса да, койсо да болот.</translation>
    </message>
    <message>
        <source>It is in the set.</source>
        <translation>Топтомдо бар.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Окулбайт.</translation>
    </message>
    <message>
        <source>Another view of the case before.</source>
        <translation>Мурунку тапшырманын башка көрүнүшү.</translation>
    </message>
    <message>
        <source>Say how its values lie.</source>
        <translation>Маанилердин кандай жатканын көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Pictures that came in</source>
        <translation>Келген сүрөттөр</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Сүрөт файлдарын тандоо</translation>
    </message>
</context>
<context>
    <name>OwnUnitDialog</name>
    <message>
        <source>The unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>New people are given this, and result files name the unit.</source>
        <translation>Жаңы адамдарга ушул берилет; жыйынтык файлдарында бөлүм аталат.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Бөлүмдүн аталышы</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Hours asked for in %1 days</source>
        <translation>%1 күндө талап кылынган саат</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>PackWindows</name>
    <message>
        <source>All files</source>
        <translation>Бардык файлдар</translation>
    </message>
    <message>
        <source>Packs, cards, results, replies</source>
        <translation>Пакеттер, карточкалар, натыйжалар, жооптор</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Пакетти кабыл алуу</translation>
    </message>
    <message>
        <source>Files are taken in after the exam.</source>
        <translation>Файлдар сынактан кийин кабыл алынат.</translation>
    </message>
</context>
<context>
    <name>PanelPlaces</name>
    <message>
        <source>Papers and marks</source>
        <translation>Документтер жана белгилер</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>Key</source>
        <translation>Ачкыч</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>What trainees said</source>
        <translation>Пикирлер</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>What is wrong</source>
        <translation>Эмне туура эмес</translation>
    </message>
    <message>
        <source>What the paper says: the wrong value</source>
        <translation>Эмне жазылган: туура эмес маани</translation>
    </message>
    <message>
        <source>A trainee sees this value. All other papers say what is right.</source>
        <translation>Үйрөнүүчү ушул маанини көрөт. Башка документтерде — туурасы.</translation>
    </message>
    <message>
        <source>Show it in the papers</source>
        <translation>Документтерден көрсөтүү</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Мында эмне туура эмес</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Муну ачкычтан алып салуу</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Make it wrong: what the papers would say instead</source>
        <translation>Бурмалоо: документтер чындыктын ордуна эмне дейт</translation>
    </message>
    <message>
        <source>Make it wrong</source>
        <translation>Бурмалоо</translation>
    </message>
    <message>
        <source>See the papers as the trainee does</source>
        <translation>Документтерди үйрөнүүчүдөй көрүү</translation>
    </message>
    <message>
        <source>The papers are written from the truth, and something is wrong in them on purpose:</source>
        <translation>Документтер чындык боюнча жазылган, бирок атайын ката киргизилген:</translation>
    </message>
    <message>
        <source>The papers are written from the truth: kind, number and weight of the goods, seals.</source>
        <translation>Документтер чындык боюнча жазылган: товардын түрү, саны жана салмагы, пломбалар.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong on purpose</source>
        <translation>
            <numerusform>Атайын ката: %n</numerusform>
            <numerusform>Атайын ката: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation>Туура</translation>
    </message>
    <message>
        <source>True again: %1</source>
        <translation>Кайра туура: %1</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Башка товар</translation>
    </message>
    <message>
        <source>Other number of packages</source>
        <translation>Орундардын саны башка</translation>
    </message>
    <message>
        <source>Other weight</source>
        <translation>Салмагы башка</translation>
    </message>
    <message>
        <source>Declared as empty</source>
        <translation>Бош деп жарыяланган</translation>
    </message>
    <message>
        <source>Other seal</source>
        <translation>Башка пломба</translation>
    </message>
    <message>
        <source>Choose what is wrong</source>
        <translation>Эмне ката экенин тандаңыз</translation>
    </message>
    <message>
        <source>Make the papers wrong</source>
        <translation>Документтерди бурмалоо</translation>
    </message>
    <message>
        <source>Make the papers true</source>
        <translation>Документтерди туура кылуу</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who begins with which form is drawn, balanced within each unit; others can be added later.</source>
        <translation>Ким кайсы варианттан баштаары чүчүкулак менен, ар бир бөлүмдө тең аныкталат; башкаларды кийин кошсо болот.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Адамдарды издөө</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Көрсөтүлгөндөрдүн баары</translation>
    </message>
    <message>
        <source>People; Space chooses</source>
        <translation>Адамдар; боштук баскычы белгилейт</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Бардык бөлүмдөр</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n тандалды</numerusform>
            <numerusform>%n тандалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Save my profile</source>
        <translation>Профилимди сактоо</translation>
    </message>
    <message>
        <source>Use a profile from a file</source>
        <translation>Файлдагы профилди колдонуу</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Адам кошуу</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Маалыматты өзгөртүү</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Кызматтык номери</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Кызмат орду</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>аял</translation>
    </message>
    <message>
        <source>man</source>
        <translation>эркек</translation>
    </message>
    <message>
        <source>Sex (if told)</source>
        <translation>Жынысы (көрсөтүлсө)</translation>
    </message>
    <message>
        <source>year-month-day, empty while in the unit</source>
        <translation>жыл-ай-күн; бөлүмдө болсо бош</translation>
    </message>
    <message>
        <source>Last day in the unit</source>
        <translation>Бөлүмдөгү акыркы күнү</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The answers are being read.</source>
        <translation>Жооптор окулууда.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Бардык адамдар</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Бардык адамдарга кайтуу</translation>
    </message>
    <message>
        <source>Figures of this person</source>
        <translation>Ушул адамдын көрсөткүчтөрү</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Түрлөр</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Ыкмалар</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Унаа</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Татаалдык</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Сынактар</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Табылды: %1</translation>
    </message>
    <message>
        <source>Opened for nothing: %1</source>
        <translation>Бекер ачылды: %1</translation>
    </message>
    <message>
        <source>Hours of the last 182 days: %1 of %2; sessions: %3; cases: %4.</source>
        <translation>Акыркы 182 күндөгү саат: %1 / %2; сеанс: %3; тапшырма: %4.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Апта башы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанстар</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапшырмалар</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Жыйынтык</translation>
    </message>
</context>
<context>
    <name>PickCases</name>
    <message>
        <source>Cases from a set in the Library</source>
        <translation>Китепканадагы топтомдон тапшырмалар</translation>
    </message>
    <message>
        <source>Copies come at the end of the draft, as cases of their own.</source>
        <translation>Көчүрмөлөр долбоордун аягында өзүнчө тапшырма болот.</translation>
    </message>
    <message>
        <source>Set in the Library</source>
        <translation>Китепканадагы топтом</translation>
    </message>
    <message>
        <source>Cases: choose one or several</source>
        <translation>Тапшырмалар: бир же бир нечесин тандаңыз</translation>
    </message>
    <message numerus="yes">
        <source>Take %n case(s)</source>
        <translation>
            <numerusform>%n тапшырманы алуу</numerusform>
            <numerusform>%n тапшырманы алуу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickSet</name>
    <message>
        <source>Go on with a set of your own: its next revision. Or make a copy: another set, with new cases.</source>
        <translation>Өз топтомуңуздун кийинки редакциясын улантыңыз. Же көчүрмө жасаңыз: жаңы тапшырмалары бар башка топтом.</translation>
    </message>
    <message>
        <source>From a set in the Library</source>
        <translation>Китепканадагы топтомдон</translation>
    </message>
    <message>
        <source>Sets in the Library</source>
        <translation>Китепканадагы топтомдор</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Аны улантуу</translation>
    </message>
</context>
<context>
    <name>PickWindow</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапшырма</numerusform>
            <numerusform>%n тапшырма</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>points of 100 for choices and reasons</source>
        <translation>тандоо жана себептер үчүн 100дөн упай</translation>
    </message>
    <message>
        <source>no points: nothing here has a score</source>
        <translation>упай жок: бааланчу эч нерсе жок</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>упай, 100дөн</translation>
    </message>
    <message>
        <source>points of 100, give or take %1</source>
        <translation>упай, 100дөн, болжол менен ± %1</translation>
    </message>
    <message numerus="yes">
        <source>You found %1 of %n hidden thing(s).</source>
        <translation>
            <numerusform>Жашырылган нерселер: %n ичинен %1 табылды.</numerusform>
            <numerusform>Жашырылган нерселер: %n ичинен %1 табылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened %1 of %n clear case(s) for nothing.</source>
        <translation>
            <numerusform>Бекер ачылган таза тапшырмалар: %n ичинен %1.</numerusform>
            <numerusform>Бекер ачылган таза тапшырмалар: %n ичинен %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You saw %1 of %n discrepancy(ies) in the papers.</source>
        <translation>
            <numerusform>Документтердеги дал келбөөлөр: %n ичинен %1 байкалды.</numerusform>
            <numerusform>Документтердеги дал келбөөлөр: %n ичинен %1 байкалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of %n question(s) right.</source>
        <translation>
            <numerusform>Туура жооп берилген суроолор: %n ичинен %1.</numerusform>
            <numerusform>Туура жооп берилген суроолор: %n ичинен %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still await their key.</source>
        <translation>
            <numerusform>%n жооп али ачкычын күтүүдө.</numerusform>
            <numerusform>%n жооп али ачкычын күтүүдө.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered in this session.</source>
        <translation>Бул сеанста бир да жооп жок.</translation>
    </message>
</context>
<context>
    <name>PlanGround</name>
    <message>
        <source>What the carrier takes</source>
        <translation>Унаа канча алат</translation>
    </message>
    <message>
        <source>Tab: next thing. Arrows move, Shift and arrows make longer, Up stacks.</source>
        <translation>Tab: кийинки. Багыттоочтор жылдырат, Shift узундугун өзгөртөт, жогору — үстүнө коёт.</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 t</source>
        <translation>%1: алдынан %2 м, узундугу %3 м, %4 т</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 kg</source>
        <translation>%1: алдынан %2 м, узундугу %3 м, %4 кг</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long</source>
        <translation>%1: алдынан %2 м, узундугу %3 м</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмак</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Узундук</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Көлөм</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1-бөлүк</translation>
    </message>
    <message>
        <source>%1 of %2 kg</source>
        <translation>%2 кгдан %1</translation>
    </message>
    <message>
        <source>%1 of %2 t</source>
        <translation>%2 тдан %1</translation>
    </message>
    <message>
        <source>%1 of %2 m³</source>
        <translation>%2 м³тен %1</translation>
    </message>
    <message>
        <source>%1 of %2 m</source>
        <translation>%2 мден %1</translation>
    </message>
    <message>
        <source>Move a load</source>
        <translation>Жүктү жылдыруу</translation>
    </message>
    <message>
        <source>Move what is hidden</source>
        <translation>Катылганды жылдыруу</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>New practice set</source>
        <translation>Жаңы машыгуу топтому</translation>
    </message>
    <message>
        <source>Fresh cases, made for you alone. Leave “Any” where chance may choose.</source>
        <translation>Сиз үчүн гана түзүлгөн жаңы тапшырмалар. Кокустук тандай турган жерде «Каалаган» калтырыңыз.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Stop the making; nothing of it stays</source>
        <translation>Түзүүнү токтотуу; андан эч нерсе калбайт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Азыр баштоо</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>Топтом түзүү</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looking what can be made.</source>
        <translation>Эмне түзүүгө болору текшерилүүдө.</translation>
    </message>
    <message>
        <source>The first case is being made.</source>
        <translation>Биринчи тапшырма түзүлүүдө.</translation>
    </message>
    <message>
        <source>The making is being stopped.</source>
        <translation>Түзүү токтотулуп жатат.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are ready</source>
        <translation>
            <numerusform>%n тапшырма даяр</numerusform>
            <numerusform>%n тапшырма даяр</numerusform>
        </translation>
    </message>
    <message>
        <source>The set stands in the Library.</source>
        <translation>Топтом китепканада турат.</translation>
    </message>
    <message>
        <source>%1 of %2 cases made</source>
        <translation>Түзүлгөн тапшырмалар: %2 ичинен %1</translation>
    </message>
    <message>
        <source>The making was stopped; nothing of it was kept.</source>
        <translation>Түзүү токтотулду; андан эч нерсе калган жок.</translation>
    </message>
</context>
<context>
    <name>PracticeFocusDialog</name>
    <message>
        <source>What to practise</source>
        <translation>Эмне машыгуу керек</translation>
    </message>
    <message>
        <source>Leave “Any” and the cases are chosen by what you need most. It is remembered for next time.</source>
        <translation>«Каалаган» калтырсаңыз, тапшырмалар сизге эң керектүүсүнө карап тандалат. Тандоо кийинки жолго чейин сакталат.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Баары боло берет</translation>
    </message>
    <message>
        <source>Put everything back to “Any”</source>
        <translation>Баарын «Каалаган» абалына кайтаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Баштоо</translation>
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
        <translation>Унаа</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Кантип жашырылган</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Эмне жашырылган</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээл</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапшырмалар</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>жашырылганы бары</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Бир нерсе жашырылган тапшырмалардын үлүшү</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Каалаган</translation>
    </message>
    <message>
        <source>Your level. %1</source>
        <translation>Сиздин деңгээл. %1</translation>
    </message>
    <message>
        <source>Less than 40 % of the cases are clear: who always finds something learns to open everything.</source>
        <translation>Таза тапшырмалар 40 %дан аз: дайыма бир нерсе тапкан адам баарын ачканга көнөт.</translation>
    </message>
    <message>
        <source>Half is good for learning; on duty it is far less.</source>
        <translation>Үйрөнүү үчүн жарымы жакшы; нөөмөттө алда канча аз.</translation>
    </message>
    <message>
        <source>none: all are clear</source>
        <translation>0 %: баары таза</translation>
    </message>
    <message>
        <source>10 %: as on duty</source>
        <translation>10 %: нөөмөттөгүдөй</translation>
    </message>
    <message>
        <source>50 %: half of them</source>
        <translation>50 %: жарымы</translation>
    </message>
    <message>
        <source>100 %: all of them</source>
        <translation>100 %: баары</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Getting to know the tools: one load, easy hiding places.</source>
        <translation>Куралдар менен таанышуу: бир жүк, оңой жашыруун жерлер.</translation>
    </message>
    <message>
        <source>Normal cargo: one load, easy hiding places.</source>
        <translation>Кадимки жүк: бир жүк, оңой жашыруун жерлер.</translation>
    </message>
    <message>
        <source>Carriers and their zones: also empty ones, mixed loads, the first harmless look-alikes.</source>
        <translation>Унаалар жана алардын аймактары: бош унаалар, аралаш жүк, алгачкы зыянсыз окшош нерселер.</translation>
    </message>
    <message>
        <source>Things in light and in heavy cargo; you also say what it is and how it is hidden.</source>
        <translation>Жеңил жана тыгыз жүктөгү нерселер; анын эмне экенин жана кантип жашырылганын да айтасыз.</translation>
    </message>
    <message>
        <source>One way of hiding after another; some places are hard.</source>
        <translation>Ар кандай жашыруу жолдору кезектешип; айрым жерлер кыйын.</translation>
    </message>
    <message>
        <source>Papers against the picture: kind, quantity, “empty”.</source>
        <translation>Документтер сүрөткө каршы: түрү, саны, «бош».</translation>
    </message>
    <message>
        <source>The whole dossier; now and then two things are hidden.</source>
        <translation>Толук документтер топтому; кээде эки нерсе жашырылган.</translation>
    </message>
    <message>
        <source>Many look-alikes and hard places.</source>
        <translation>Окшош нерселер жана кыйын жерлер көп.</translation>
    </message>
    <message>
        <source>As on duty; choose few cases with something hidden.</source>
        <translation>Нөөмөттөгүдөй; жашырылганы бар тапшырманы аз тандаңыз.</translation>
    </message>
    <message>
        <source>As in an exam: everything mixed.</source>
        <translation>Экзамендегидей: баары аралаш.</translation>
    </message>
    <message>
        <source>Keeping in form: everything mixed, twenty minutes a week.</source>
        <translation>Форманы сактоо: баары аралаш, жумасына жыйырма мүнөт.</translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Бүтүрүү</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аттар</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Башка проекция</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ачкыч</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Кийинки сүрөт</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Белгилерди көрсөтүү</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Ачкычты көрсөтүү</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Моделденген</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it.</source>
        <translation>Бул сүрөт эсептелип жасалган; аны сканер тартпаган.</translation>
    </message>
    <message numerus="yes">
        <source>Marks (%n)</source>
        <translation>
            <numerusform>Белгилер (%n)</numerusform>
            <numerusform>Белгилер (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation>Белгилер азырынча жок</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Scan that everybody looks at</source>
        <translation>Баары карап турган сүрөт</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ичинен %1</translation>
    </message>
    <message>
        <source>The key of this set is under lock. Open it in the Library first.</source>
        <translation>Бул топтомдун ачкычы жабык. Адегенде аны китепканада ачыңыз.</translation>
    </message>
</context>
<context>
    <name>ProfileNameDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Профилди колдонуу</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Ушул компьютердеги аты</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Ушул атты колдонуу</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>You find %1 of %2</source>
        <translation>Сиз %2дан %1 табасыз</translation>
    </message>
    <message>
        <source>Nothing hidden came in this time</source>
        <translation>Бул убакытта жашырылган нерсе болгон жок</translation>
    </message>
    <message>
        <source>No clear lorry came in this time</source>
        <translation>Бул убакытта таза унаа болгон жок</translation>
    </message>
    <message>
        <source>You open no lorry for nothing</source>
        <translation>Сиз бир да унааны бекер ачпайсыз</translation>
    </message>
    <message>
        <source>likely fewer than 1 in %1</source>
        <translation>кыязы, %1дан 1ден аз</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing</source>
        <translation>Сиз %1 унаанын 1ин бекер ачасыз</translation>
    </message>
    <message>
        <source>You open %1 of %2 lorries for nothing</source>
        <translation>Сиз %2 унаанын %1 бекер ачасыз</translation>
    </message>
    <message>
        <source>likely between %1 and %2 of %3</source>
        <translation>кыязы, %3дан %1 менен %2 арасында</translation>
    </message>
    <message>
        <source>likely between 1 in %1 and 1 in %2</source>
        <translation>кыязы, %1дан 1 менен %2дан 1 арасында</translation>
    </message>
    <message>
        <source>Difficulty %1 of 5</source>
        <translation>Кыйындыгы 5тен %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Чейрек</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Жарым жыл</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ичинен %1</translation>
    </message>
    <message>
        <source>handed in, awaits its key</source>
        <translation>тапшырылды, ачкычын күтүүдө</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өттү</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>өткөн жок</translation>
    </message>
    <message>
        <source>not enough images</source>
        <translation>сүрөт жетишсиз</translation>
    </message>
    <message>
        <source>wrong share of threats</source>
        <translation>жашырылгандардын үлүшү туура эмес</translation>
    </message>
    <message>
        <source>reported, not judged</source>
        <translation>билдирилди, бааланган жок</translation>
    </message>
    <message>
        <source>%1, borderline</source>
        <translation>%1, чекте</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мааниси</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % аралык</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Бул эмнени билдирет</translation>
    </message>
    <message>
        <source>%1 answers: %2 to threat cases, %3 to clear ones.</source>
        <translation>Жооп: %1; жашырылганы барга %2, тазага %3.</translation>
    </message>
    <message>
        <source>A dash: too few cases to tell, or undefined.</source>
        <translation>Сызыкча: тапшырма өтө аз же аныкталган эмес.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Табуу үлүшү</translation>
    </message>
    <message>
        <source>Threat cases in which something hidden was found.</source>
        <translation>Жашырылганы табылган тапшырмалар.</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Жалган чакыруу үлүшү</translation>
    </message>
    <message>
        <source>Clear cases with a mark: opened for nothing.</source>
        <translation>Белги коюлган таза тапшырмалар: бекер ачылды.</translation>
    </message>
    <message>
        <source>Threat cases with any mark</source>
        <translation>Жашырылганы бар, кандай болбосун белгиси бар тапшырмалар</translation>
    </message>
    <message>
        <source>What the hit rate would be if the place did not matter.</source>
        <translation>Орду маанисиз болсо, табуу үлүшү кандай болмок.</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Табылган жашырын нерселер</translation>
    </message>
    <message>
        <source>Of all required things, also where a case has several.</source>
        <translation>Бардык милдеттүүлөрдөн, тапшырмада бир нече болсо да.</translation>
    </message>
    <message>
        <source>How well you tell threat from clear, however readily you call: 0 is guessing (s = 0.5).</source>
        <translation>Шек саноого жакындыгыңызга карабай, жашырылганды тазадан канчалык айырасыз: 0 — болжоо (s = 0,5).</translation>
    </message>
    <message>
        <source>Chance that you are surer of a threat case than of a clear one; 0.5 is guessing.</source>
        <translation>Жашырылганы барга тазага караганда көбүрөөк ишенүү ыктымалдыгы; 0,5 — болжоо.</translation>
    </message>
    <message>
        <source>Chance that a find is surer than any false mark of a clear case.</source>
        <translation>Табылганы таза тапшырмадагы ар кандай ката белгиден ишенимдүүрөөк болуу ыктымалдыгы.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on you would call a threat; higher is better.</source>
        <translation>Ар бир чекит — ошол ишенимден баштап шек айтмаксыз; жогору болсо, жакшы.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on marks count: finds against false marks.</source>
        <translation>Ар бир чекит — ошол ишенимден баштап белгилер эсептелет: табылгандар жана ката белгилер.</translation>
    </message>
    <message>
        <source>The same with equal spread assumed; for comparing with the literature.</source>
        <translation>Дал ошол, чачырашы бирдей деп алганда; адабият менен салыштырууга.</translation>
    </message>
    <message>
        <source>The same from plain rates: 0.5 is guessing, 1 faultless.</source>
        <translation>Дал ошол, жөнөкөй үлүштөрдөн: 0,5 — болжоо, 1 — катасыз.</translation>
    </message>
    <message>
        <source>How readily you call a threat: above 0 reluctantly, below 0 readily.</source>
        <translation>Канчалык тез шек санайсыз: 0дөн жогору — сейрек, төмөн — көп.</translation>
    </message>
    <message>
        <source>The same as a ratio: above 1 reluctantly, below 1 readily.</source>
        <translation>Дал ошол, катыш катары: 1ден жогору — сейрек, төмөн — көп.</translation>
    </message>
    <message>
        <source>The same from plain rates, from -1 (readily) to 1 (reluctantly).</source>
        <translation>Дал ошол, жөнөкөй үлүштөрдөн: -1 (көп) менен 1 (сейрек) арасында.</translation>
    </message>
    <message>
        <source>False marks a case</source>
        <translation>Бир тапшырмадагы ката белгилер</translation>
    </message>
    <message>
        <source>Marks that met nothing, on average over all cases.</source>
        <translation>Астында эч нерсе жок белгилер, бардык тапшырмалар боюнча орточо.</translation>
    </message>
    <message>
        <source>The same with all hidden things weighing alike.</source>
        <translation>Дал ошол, бардык жашырын нерселердин салмагы бирдей болгондо.</translation>
    </message>
    <message>
        <source>Overconfidence</source>
        <translation>Ашыкча ишеним</translation>
    </message>
    <message>
        <source>Mean confidence less the share of right marks: above 0 you are too sure.</source>
        <translation>Орточо ишенимден туура белгилердин үлүшүн кемиткенде: 0дөн жогору — өтө ишенимдүүсүз.</translation>
    </message>
    <message>
        <source>Whether surer marks are right more often: 1 always, 0 no connection.</source>
        <translation>Ишенимдүүрөөк белгилер көбүрөөк туурабы: 1 — дайыма, 0 — байланыш жок.</translation>
    </message>
    <message>
        <source>Area %1, likely %2, n = %3.</source>
        <translation>Аянт %1, кыязы %2, n = %3.</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC ийриси</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сиз</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>болжоо</translation>
    </message>
    <message>
        <source>FROC curve</source>
        <translation>FROC ийриси</translation>
    </message>
    <message>
        <source>Confidence from</source>
        <translation>Ишеним, баштап</translation>
    </message>
    <message>
        <source>Threat cases</source>
        <translation>Жашырылганы бар</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Таза тапшырмалар</translation>
    </message>
    <message>
        <source>Threat cases: %1. Clear cases: %2.</source>
        <translation>Жашырылганы бар: %1. Таза: %2.</translation>
    </message>
    <message>
        <source>500 is where everybody begins; the shaded range holds the true ability in 95 of 100 cases.</source>
        <translation>Баары 500дөн баштайт; чыныгы деңгээл 100 учурдун 95инде боёлгон тилкеде жатат.</translation>
    </message>
    <message>
        <source>A few more cases will show what to practise.</source>
        <translation>Дагы бир нече тапшырма эмнени машыгуу керегин көрсөтөт.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Машыгуу</translation>
    </message>
    <message>
        <source>Next: %1. You find %2 of %3 (n = %4).</source>
        <translation>Кийинки: %1. Сиз %3 ичинен %2 табасыз (n = %4).</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Ушуну машыгуу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетишкендик</translation>
    </message>
    <message>
        <source>Ability over time</source>
        <translation>Убакыт боюнча деңгээл</translation>
    </message>
    <message>
        <source>Strong and weak</source>
        <translation>Күчтүү жана алсыз</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Ишеним</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ылдамдык</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Ката белгилер</translation>
    </message>
    <message>
        <source>Exams and duty</source>
        <translation>Сынак жана нөөмөт</translation>
    </message>
    <message>
        <source>Technical figures</source>
        <translation>Техникалык сандар</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Деңгээл</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Running shares as answers add up; the latest weigh most.</source>
        <translation>Жооп көбөйгөн сайын жылма үлүштөр; акыркылардын салмагы көбүрөөк.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Үйрөнүү ийриси</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Классы боюнча</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Ыкмасы боюнча</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Унаасы боюнча</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Кыйындыгы боюнча</translation>
    </message>
    <message>
        <source>How sure, and how often right</source>
        <translation>Канчалык ишенимдүү жана көп туура</translation>
    </message>
    <message>
        <source>How sure you said you were</source>
        <translation>Өзүңүз айткан ишеним</translation>
    </message>
    <message>
        <source>Marks that were right</source>
        <translation>Туура белгилер</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>ишеним тууралыкка барабар</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Ишеним</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Орточо</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Туура</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлүшү</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>кыязы</translation>
    </message>
    <message>
        <source>You need %1 s for a scan (median; likely %2; n = %3).</source>
        <translation>Бир сүрөткө %1 с кетет (медиана; кыязы %2; n = %3).</translation>
    </message>
    <message>
        <source>Speed against accuracy</source>
        <translation>Ылдамдык жана тактык</translation>
    </message>
    <message>
        <source>Median time for a case, s</source>
        <translation>Тапшырманын медианалык убактысы, с</translation>
    </message>
    <message>
        <source>Cases rightly done</source>
        <translation>Туура чечилген тапшырмалар</translation>
    </message>
    <message>
        <source>before</source>
        <translation>мурун</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>акыркы</translation>
    </message>
    <message>
        <source>Speed and accuracy</source>
        <translation>Ылдамдык жана тактык</translation>
    </message>
    <message>
        <source>Rightly done</source>
        <translation>Туура чечилди</translation>
    </message>
    <message>
        <source>Right ones a minute</source>
        <translation>Мүнөтүнө туурасы</translation>
    </message>
    <message>
        <source>Median times; the thin line is where they likely lie.</source>
        <translation>Убакыттын медианалары; ичке сызык — алардын болжолдуу орду.</translation>
    </message>
    <message>
        <source>Time by outcome</source>
        <translation>Натыйжа боюнча убакыт</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Натыйжа боюнча</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Байкалбай калды</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Туура: шек жок</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Бекер ачылды</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натыйжа</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>Медиана, с</translation>
    </message>
    <message>
        <source>upper third</source>
        <translation>жогорку үчтөн бир</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>ортосу</translation>
    </message>
    <message>
        <source>lower third</source>
        <translation>төмөнкү үчтөн бир</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>сол жак өйдөдө</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>ортодо өйдөдө</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>оң жак өйдөдө</translation>
    </message>
    <message>
        <source>left</source>
        <translation>сол жакта</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>ортодо</translation>
    </message>
    <message>
        <source>right</source>
        <translation>оң жакта</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>сол жак ылдыйда</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>ортодо ылдыйда</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>оң жак ылдыйда</translation>
    </message>
    <message>
        <source>Most of them lie here: %1.</source>
        <translation>Көбү бул жерде: %1.</translation>
    </message>
    <message>
        <source>All scans are laid over each other, as they were shown.</source>
        <translation>Бардык сүрөттөр көрсөтүлгөндөй бири-биринин үстүнө коюлган.</translation>
    </message>
    <message>
        <source>Where you mark for nothing</source>
        <translation>Кайсы жерди бекер белгилейсиз</translation>
    </message>
    <message>
        <source>left third</source>
        <translation>сол жак үчтөн бир</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>ортоңку үчтөн бир</translation>
    </message>
    <message>
        <source>right third</source>
        <translation>оң жак үчтөн бир</translation>
    </message>
    <message>
        <source>Found least: %1 (%2 of %3; n = %4).</source>
        <translation>Эң аз табылганы: %1 (%3 ичинен %2; n = %4).</translation>
    </message>
    <message>
        <source>Bars are the share found; the thin line is where it likely lies. Nothing is shown of what never came.</source>
        <translation>Тилкелер — табылган үлүш; ичке сызык — анын болжолдуу орду. Келбегени көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Өздөштүрүлдү</translation>
    </message>
    <message>
        <source>%1 · mastered</source>
        <translation>%1 · өздөштүрүлдү</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>азырынча жок</translation>
    </message>
    <message>
        <source>Nothing can be said yet of how well you judge yourself.</source>
        <translation>Өзүңүздү канчалык туура баалаганыңызды азырынча айтууга болбойт.</translation>
    </message>
    <message>
        <source>You are surer than you are right, by %1 points of 100 on average.</source>
        <translation>Тууралыгыңыздан ишенимиңиз ашык: орточо 100дөн %1 упайга.</translation>
    </message>
    <message>
        <source>You are right more often than you dare to say, by %1 points of 100 on average.</source>
        <translation>Айтууга батынганыңыздан көбүрөөк туурасыз: орточо 100дөн %1 упайга.</translation>
    </message>
    <message>
        <source>You are about as sure as you are right.</source>
        <translation>Ишенимиңиз болжол менен тууралыгыңызга барабар.</translation>
    </message>
    <message>
        <source>your marks</source>
        <translation>сиздин белгилериңиз</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Жума боюнча</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Күн боюнча</translation>
    </message>
    <message>
        <source>Last exam, %1: %2.</source>
        <translation>Акыркы сынак, %1: %2.</translation>
    </message>
    <message>
        <source>Exams and duties</source>
        <translation>Сынактар жана нөөмөттөр</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Тапшырмалардын үлүшү</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Нөөмөт</translation>
    </message>
    <message>
        <source>Exam or duty</source>
        <translation>Сынак же нөөмөт</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Корутунду</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>Жарым жыл боюнча</translation>
    </message>
    <message>
        <source>Exams beside duties</source>
        <translation>Сынак менен нөөмөт катар</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Нөөмөттөр</translation>
    </message>
    <message>
        <source>Probably not searched</source>
        <translation>Каралбаган окшойт</translation>
    </message>
    <message>
        <source>Probably seen, not recognised</source>
        <translation>Көрүнүп, бирок таанылбаган окшойт</translation>
    </message>
    <message>
        <source>Probably seen, decided otherwise</source>
        <translation>Көрүнүп, башкача чечилген окшойт</translation>
    </message>
    <message>
        <source>Can&apos;t be told</source>
        <translation>Айтууга болбойт</translation>
    </message>
    <message>
        <source>This is a guess to help you; it is never scored.</source>
        <translation>Бул — жардам үчүн божомол; ал эч качан бааланбайт.</translation>
    </message>
    <message>
        <source>Where misses broke off</source>
        <translation>Өткөрүп жиберүү кайда үзүлдү</translation>
    </message>
    <message>
        <source>Most often the place was not looked at: go over the scan strip by strip, close up.</source>
        <translation>Көбүнчө жер каралган эмес: сүрөттү тилке-тилке, жакындан караңыз.</translation>
    </message>
    <message>
        <source>Most often the place was looked at, and nothing seen: change the window there, compare.</source>
        <translation>Көбүнчө жер каралып, эч нерсе көрүнгөн эмес: ал жерде контрастты өзгөртүп, салыштырыңыз.</translation>
    </message>
    <message>
        <source>Most often you noticed something and let it go: mark it, and say how unsure you are.</source>
        <translation>Көбүнчө бир нерсени байкап, коё бергенсиз: белгилеп, канчалык ишенимсиз экениңизди айтыңыз.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Өткөрүп жиберүүлөр</translation>
    </message>
    <message>
        <source>Where it broke off</source>
        <translation>Кайда үзүлдү</translation>
    </message>
    <message>
        <source>%1 of %2 minutes in the last 182 days.</source>
        <translation>Акыркы 182 күндө %2 мүнөттүн %1.</translation>
    </message>
    <message>
        <source>That is what is asked for.</source>
        <translation>Талап аткарылды.</translation>
    </message>
    <message>
        <source>You are on pace.</source>
        <translation>Сиз графиктен калбай баратасыз.</translation>
    </message>
    <message>
        <source>You are behind: %1 minutes were due by today.</source>
        <translation>Сиз артта калдыңыз: бүгүнкү күнгө %1 мүнөт керек эле.</translation>
    </message>
    <message>
        <source>At this pace it will be reached on %1.</source>
        <translation>Ушул ылдамдык менен %1 күнү жетет.</translation>
    </message>
    <message>
        <source>You have not practised for 90 days or more: a new assessment is due.</source>
        <translation>Сиз 90 күн же андан көп машыккан жоксуз: жаңы баалоо керек.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Мүнөттөр: %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөттөр</translation>
    </message>
    <message>
        <source>The dashed line is the goal of a week: %1 minutes.</source>
        <translation>Үзүк сызык — жумалык максат: %1 мүнөт.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>Reading, min</source>
        <translation>Окуу, мүн</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>exam: found</source>
        <translation>сынак: табылды</translation>
    </message>
    <message>
        <source>exam: opened for nothing</source>
        <translation>сынак: бекер ачылды</translation>
    </message>
    <message>
        <source>duty: found</source>
        <translation>нөөмөт: табылды</translation>
    </message>
    <message>
        <source>duty: opened for nothing</source>
        <translation>нөөмөт: бекер ачылды</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
</context>
<context>
    <name>ProgressCounts</name>
    <message numerus="yes">
        <source>%1 of %n threat case(s) found</source>
        <translation>
            <numerusform>жашырылганы бар %n тапшырманын %1 табылды</numerusform>
            <numerusform>жашырылганы бар %n тапшырманын %1 табылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clear case(s) opened</source>
        <translation>
            <numerusform>%n таза тапшырманын %1 ачылды</numerusform>
            <numerusform>%n таза тапшырманын %1 ачылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) do not move your ability.</source>
        <translation>
            <numerusform>%n кайталоо деңгээлиңизди өзгөртпөйт.</numerusform>
            <numerusform>%n кайталоо деңгээлиңизди өзгөртпөйт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) with a confidence.</source>
        <translation>
            <numerusform>Ишеними көрсөтүлгөн %n белги.</numerusform>
            <numerusform>Ишеними көрсөтүлгөн %n белги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point stands for about %n answer(s).</source>
        <translation>
            <numerusform>Ар бир чекит — болжол менен %n жооп.</numerusform>
            <numerusform>Ар бир чекит — болжол менен %n жооп.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) for nothing.</source>
        <translation>
            <numerusform>%n бекер белги.</numerusform>
            <numerusform>%n бекер белги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s).</source>
        <translation>
            <numerusform>%n сынак.</numerusform>
            <numerusform>%n сынак.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies).</source>
        <translation>
            <numerusform>%n нөөмөт.</numerusform>
            <numerusform>%n нөөмөт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your latest %n miss(es), by what was on your screen.</source>
        <translation>
            <numerusform>Акыркы %n өткөрүп жиберүүңүз — экранда эмне болгонуна карап.</numerusform>
            <numerusform>Акыркы %n өткөрүп жиберүүңүз — экранда эмне болгонуна карап.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressOutput</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV таблицасы (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG сүрөтү (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG чиймеси (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
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
        <translation>Жетишкендик</translation>
    </message>
    <message>
        <source>Your answers are being read.</source>
        <translation>Жоопторуңуз окулууда.</translation>
    </message>
    <message>
        <source>Parts of progress</source>
        <translation>Жетишкендик бөлүмдөрү</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«%1» файлы жазылды.</translation>
    </message>
    <message>
        <source>It was sent to the printer.</source>
        <translation>Принтерге жөнөтүлдү.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>No lorry waits.</source>
        <translation>Күтүп турган унаа жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n lorry(ies) waiting</source>
        <translation>
            <numerusform>%n унаа күтүп турат</numerusform>
            <numerusform>%n унаа күтүп турат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first for %n minute(s)</source>
        <translation>
            <numerusform>биринчиси %n мүнөттөн бери</numerusform>
            <numerusform>биринчиси %n мүнөттөн бери</numerusform>
        </translation>
    </message>
    <message>
        <source>You have worked for twenty minutes at a stretch. A pause does good (%1).</source>
        <translation>Жыйырма мүнөт тыныгуусуз иштеп жатасыз. Тыныгуу пайдалуу болот (%1).</translation>
    </message>
</context>
<context>
    <name>RawForm</name>
    <message>
        <source>Looks like</source>
        <translation>Мындайга окшойт</translation>
    </message>
    <message>
        <source>Width, pixels</source>
        <translation>Туурасы, чекит</translation>
    </message>
    <message>
        <source>Height, pixels</source>
        <translation>Бийиктиги, чекит</translation>
    </message>
    <message>
        <source>Bytes before the pixels</source>
        <translation>Чекиттерге чейинки байт</translation>
    </message>
    <message>
        <source>Bits of a value</source>
        <translation>Маанидеги бит</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Байттардын тартиби</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Белги</translation>
    </message>
    <message>
        <source>Energies or colours</source>
        <translation>Энергия же түс саны</translation>
    </message>
    <message>
        <source>How they are mixed</source>
        <translation>Кандай алмашат</translation>
    </message>
    <message>
        <source>32, floating</source>
        <translation>32, бөлчөк</translation>
    </message>
    <message>
        <source>low byte first</source>
        <translation>адегенде кичүү байт</translation>
    </message>
    <message>
        <source>high byte first</source>
        <translation>адегенде улуу байт</translation>
    </message>
    <message>
        <source>no negative values</source>
        <translation>терс маанисиз</translation>
    </message>
    <message>
        <source>negative values too</source>
        <translation>терс мааниси да бар</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>биринин артынан бири</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>сап боюнча</translation>
    </message>
    <message>
        <source>pixel by pixel</source>
        <translation>чекит боюнча</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Сакталган сыпаттамалар</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Сыпаттаманын аталышы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save this layout under the name</source>
        <translation>Сыпаттаманы ушул ат менен сактоо</translation>
    </message>
    <message>
        <source>Forget the saved layout</source>
        <translation>Сакталган сыпаттаманы өчүрүү</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Transmission {percent} %</source>
        <translation>Өткөрүү {percent} %</translation>
    </message>
    <message>
        <source>Colour {red} {green} {blue}</source>
        <translation>Түс {red} {green} {blue}</translation>
    </message>
    <message>
        <source>Grey {value}</source>
        <translation>Боз {value}</translation>
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
        <translation>Болот: өтө калың</translation>
    </message>
    <message>
        <source>Steel {thickness} mm</source>
        <translation>Болот {thickness} мм</translation>
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
        <translation>Насаатчыга жөнөтүү</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Бүткөн сабактарыңызды насаатчы үчүн бир файлга жазуу</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Акыркы сеанстар</translation>
    </message>
    <message>
        <source>Your sessions will stand here with their points: 100 means that everything was found and nothing opened for nothing.</source>
        <translation>Бул жерде сеанстарыңыз упайлары менен турат: 100 дегени — баары табылды жана эч нерсе бекер ачылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%n тапшырмадан %1</numerusform>
            <numerusform>%n тапшырмадан %1</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>бүтө элек</translation>
    </message>
    <message>
        <source>Show the report of this session</source>
        <translation>Бул сеанстын жыйынтыгын көрсөтүү</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Аны улантуу</translation>
    </message>
</context>
<context>
    <name>RecordPager</name>
    <message>
        <source>The one before</source>
        <translation>Мурункусу</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Кийинкиси</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>{name} {k} of {n}</source>
        <translation>{name}: {n} ичинен {k}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Your comment</source>
        <translation>Сиздин пикириңиз</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>Белги жок</translation>
    </message>
    <message>
        <source>Cue: by what it can be seen</source>
        <translation>Белги: эмнеден көрүнөт</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Мурда айтканыңыз</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Жерсиз</translation>
    </message>
    <message>
        <source>Take the drawn place away</source>
        <translation>Чийилген жерди алып салуу</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Пикирди сактоо</translation>
    </message>
    <message>
        <source>Comments carry your name: first make a card that says who you are.</source>
        <translation>Пикирлерге атыңыз коюлат: адегенде ким экениңизди айткан карточка түзүңүз.</translation>
    </message>
    <message>
        <source>Make my card…</source>
        <translation>Карточкамды түзүү…</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Moment of this person&apos;s viewing</source>
        <translation>Бул адамдын көрүү учуру</translation>
    </message>
    <message>
        <source>Shade what this person looked at enlarged: the denser the longer</source>
        <translation>Бул адам чоңойтуп караган жерлерди боёп көрсөтүү: канчалык коюу болсо, ошончолук узак</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Кайра көрсөтүүнү жабуу</translation>
    </message>
    <message>
        <source>Saw the whole scan, nothing enlarged</source>
        <translation>Сүрөттү бүтүн көрдү, эч нерсени чоңойткон жок</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Send replies</source>
        <translation>Жоопторду жөнөтүү</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Башка папка…</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздын сырсөзү</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Файлдарды жазуу</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Аты жок бирөө</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n пикир</numerusform>
            <numerusform>%n пикир</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets one file with your comments. Send it back the way the results came.</source>
        <translation>Ар бирине пикирлериңиз бар бир файл жазылат. Аны натыйжалар келген жол менен жөнөтүңүз.</translation>
    </message>
    <message>
        <source>No comments wait to be sent.</source>
        <translation>Жөнөтүүнү күтүп турган пикирлер жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who work at this computer see your comments here.</source>
        <translation>
            <numerusform>Ушул компьютерде иштеген %n адам пикирлериңизди ушул жерден көрөт.</numerusform>
            <numerusform>Ушул компьютерде иштеген %n адам пикирлериңизди ушул жерден көрөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the replies</source>
        <translation>Жооптор үчүн папка</translation>
    </message>
    <message>
        <source>The replies are ready</source>
        <translation>Жооптор даяр</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Send each to whom it is for:</source>
        <translation>
            <numerusform>%n файл жазылды. Ар бирин өз ээсине жөнөтүңүз:</numerusform>
            <numerusform>%n файл жазылды. Ар бирин өз ээсине жөнөтүңүз:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Comments for you</source>
        <translation>Сиз үчүн пикирлер</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл окулууда.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Чалдым: номер туура</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on sessions that are here</source>
        <translation>
            <numerusform>Бул жердеги сабактарга %n пикир</numerusform>
            <numerusform>Бул жердеги сабактарга %n пикир</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment in this file is about a session on this computer.</source>
        <translation>Бул файлдагы бир дагы пикир ушул компьютердеги сабакка тиешелүү эмес.</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Натыйжаларды кабыл алуу</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл окулууда.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздын сырсөзү</translation>
    </message>
    <message>
        <source>I have asked there: take it in all the same</source>
        <translation>Ал жактан сурадым: баары бир кабыл алуу</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>The file is sealed to your card.</source>
        <translation>Файл сиздин карточкаңызга жабылган.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сабак</numerusform>
            <numerusform>%n сабак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n жооп</numerusform>
            <numerusform>%n жооп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>More</source>
        <translation>Кененирээк</translation>
    </message>
    <message>
        <source>More: points, overlap, decision, times</source>
        <translation>Кененирээк: упай, дал келүү, корутунду, убакыт</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>дагы %n сап</numerusform>
            <numerusform>дагы %n сап</numerusform>
        </translation>
    </message>
    <message>
        <source>The author wrote this in another language: %1.</source>
        <translation>Автор муну башка тилде жазган: %1.</translation>
    </message>
    <message>
        <source>See it opened</source>
        <translation>Ачылган түрүн көрүү</translation>
    </message>
    <message>
        <source>See it opened, picture %1</source>
        <translation>Ачылган түрүн көрүү, %1-сүрөт</translation>
    </message>
</context>
<context>
    <name>ReviewExtraParts</name>
    <message>
        <source>Only of a simulated scan it is known how it looks with nothing hidden.</source>
        <translation>Катылган нерсе жок болсо сүрөт кандай болоору моделденген сүрөттөр үчүн гана белгилүү.</translation>
    </message>
    <message>
        <source>This case has no load plan.</source>
        <translation>Бул тапшырмада жүк планы жок.</translation>
    </message>
    <message>
        <source>Your viewing of this scan was not kept.</source>
        <translation>Бул сүрөттү көрүүңүз сакталган эмес.</translation>
    </message>
    <message>
        <source>The replay of your viewing is not open. Key “%1” opens it.</source>
        <translation>Көрүүңүздү кайра көрсөтүү ачылган эмес. Аны «%1» баскычы ачат.</translation>
    </message>
</context>
<context>
    <name>ReviewExtrasPanel</name>
    <message>
        <source>About: %1</source>
        <translation>Эмне жөнүндө: %1</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Жүк планы</translation>
    </message>
    <message>
        <source>Your viewing</source>
        <translation>Сиздин көрүүңүз</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Каршы пикирлер</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Кайра көрсөтүү</translation>
    </message>
    <message>
        <source>Replay what you had on the screen</source>
        <translation>Экраныңызда болгонду кайра көрсөтүү</translation>
    </message>
    <message>
        <source>I see it differently</source>
        <translation>Мен башкача ойлойм</translation>
    </message>
    <message>
        <source>Write what you object to in this review</source>
        <translation>Бул талдоодо эмнеге макул эмес экениңизди жазуу</translation>
    </message>
    <message>
        <source>Keep the objection</source>
        <translation>Каршы пикирди сактоо</translation>
    </message>
    <message>
        <source>Keep the objection with this answer</source>
        <translation>Каршы пикирди ушул жооп менен бирге сактоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Cancel the objection</source>
        <translation>Каршы пикирден баш тартуу</translation>
    </message>
    <message>
        <source>What do you object to, and why?</source>
        <translation>Эмнеге макул эмессиз жана эмне үчүн?</translation>
    </message>
    <message>
        <source>What do you object to, and why? At most %1 letters.</source>
        <translation>Эмнеге макул эмессиз жана эмне үчүн? Эң көп дегенде %1 белги.</translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Show what you looked at</source>
        <translation>Эмнени караганыңызды көрсөтүү</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Чоңойтуп караганыңызды боёп көрсөтүү: канчалык коюу болсо, ошончолук узак</translation>
    </message>
    <message>
        <source>Compare with normal cargo</source>
        <translation>Кадимки жүк менен салыштыруу</translation>
    </message>
    <message>
        <source>Reference scans of the atlas beside this one</source>
        <translation>Мунун жанында атластын үлгү сүрөттөрү</translation>
    </message>
    <message>
        <source>Why this case came</source>
        <translation>Бул тапшырма эмне үчүн келди</translation>
    </message>
    <message>
        <source>You passed it at %1 for %2 s</source>
        <translation>Сиз анын жанынан өттүңүз: %1, %2 с бою</translation>
    </message>
    <message>
        <source>%1: show that moment of your viewing</source>
        <translation>%1: карооңуздун ушул учурун көрсөтүү</translation>
    </message>
    <message>
        <source>You had %1 of this view on the screen from close by.</source>
        <translation>Бул көрүнүштүн %1 бөлүгү экраныңызда жакындан болду.</translation>
    </message>
</context>
<context>
    <name>ReviewScan</name>
    <message>
        <source>With nothing hidden</source>
        <translation>Эч нерсе катылбаган</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Scan with what was there</source>
        <translation>Ал жерде эмне болгону көрсөтүлгөн сүрөт</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Көңүл бурчу жерлер</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Ушул жерде токтоо</translation>
    </message>
    <message>
        <source>Stop here and go Home; the session can be taken up again</source>
        <translation>Токтоп, башкы бетке өтүү; сеансты кийин улантса болот</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Бир саамга</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <translation>Жыйынтыкка кайтуу</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Жыйынтыкка</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>This answer can&apos;t be shown</source>
        <translation>Бул жоопту көрсөтүүгө болбойт</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Roster “%1”</source>
        <translation>«%1» тизмеси</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Жүктөө</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Тизменин саптары</translation>
    </message>
    <message>
        <source>Take in the chosen doubtful row</source>
        <translation>Тандалган күмөндүү сапты жүктөө</translation>
    </message>
    <message>
        <source>Column “%1” is</source>
        <translation>«%1» тилкеси — бул</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Эмне болот</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Эмне көрсөтүлгөн</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; the same: %3; doubtful: %4, taken in only where ticked; faulty: %5, left out.</source>
        <translation>Жаңы: %1; өзгөргөн: %2; өзгөрүүсүз: %3; күмөндүү: %4, белгиленгени гана жүктөлөт; ката: %5, жүктөлбөйт.</translation>
    </message>
    <message>
        <source>ticked: taken in</source>
        <translation>белгиленди: жүктөлөт</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What is asked</source>
        <translation>Эмне суралат</translation>
    </message>
    <message>
        <source>Exam rule</source>
        <translation>Сынак эрежеси</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ирет</translation>
    </message>
    <message>
        <source>Modes in which it may be worked through</source>
        <translation>Топтомду өтүүгө боло турган режимдер</translation>
    </message>
    <message>
        <source>What is asked beside mark, certainty and verdict</source>
        <translation>Белги, ишеним жана корутундудан башка эмне суралат</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Сынак</translation>
    </message>
    <message>
        <source>Longest time that counts as work, minutes</source>
        <translation>Эсепке алынган эң узак убакыт, мүнөт</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Тапшырмалардын ирети</translation>
    </message>
    <message>
        <source>Cases in one session; empty: all</source>
        <translation>Бир өтүүдө тапшырма саны; бош — баары</translation>
    </message>
    <message>
        <source>Share with something hidden, %; empty: as it comes</source>
        <translation>Жашырылганы бар үлүш, %; бош — кандай чыкса</translation>
    </message>
    <message>
        <source>As listed, the same for everybody</source>
        <translation>Тизмедегидей, баарына бирдей</translation>
    </message>
    <message>
        <source>Drawn anew for each session</source>
        <translation>Ар жолу кокустан</translation>
    </message>
    <message>
        <source>At a scan</source>
        <translation>Сүрөттө</translation>
    </message>
    <message>
        <source>At a review</source>
        <translation>Талдоодо</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул эмне</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Кантип жашырылган</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Кайдан издөө керек</translation>
    </message>
    <message>
        <source>What is wrong in the papers</source>
        <translation>Документтерде эмне туура эмес</translation>
    </message>
    <message>
        <source>Choose it here; else the level decides</source>
        <translation>Бул жерде тандоо; антпесе деңгээл чечет</translation>
    </message>
    <message>
        <source>A rule of its own; else the standard rule holds</source>
        <translation>Өз эрежеси; антпесе кадимкиси колдонулат</translation>
    </message>
    <message>
        <source>Points needed, of 100</source>
        <translation>100дөн керектүү упай</translation>
    </message>
    <message>
        <source>Least share found, %</source>
        <translation>Табылгандын эң аз үлүшү, %</translation>
    </message>
    <message>
        <source>Most opened for nothing, %</source>
        <translation>Бекер ачылгандын эң көп үлүшү, %</translation>
    </message>
    <message>
        <source>Least right verdicts, %; empty: not asked</source>
        <translation>Туура корутундунун эң аз үлүшү, %; бош — талап кылынбайт</translation>
    </message>
    <message>
        <source>Least cases with something hidden</source>
        <translation>Жашырылганы бар тапшырмалардын эң аз саны</translation>
    </message>
    <message>
        <source>Least clear cases</source>
        <translation>Таза тапшырмалардын эң аз саны</translation>
    </message>
    <message>
        <source>Least share with something hidden, %</source>
        <translation>Жашырылганы барлардын эң аз үлүшү, %</translation>
    </message>
    <message>
        <source>Largest share with something hidden, %</source>
        <translation>Жашырылганы барлардын эң көп үлүшү, %</translation>
    </message>
    <message>
        <source>Time for all, minutes; empty: no limit</source>
        <translation>Баарына убакыт, мүнөт; бош — чексиз</translation>
    </message>
    <message>
        <source>Cases in one session</source>
        <translation>Бир өтүүдөгү тапшырмалар</translation>
    </message>
    <message>
        <source>Share with something hidden</source>
        <translation>Жашырылганы бар үлүш</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Режимдер</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Эң узак убакыт</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Take this comment back</source>
        <translation>Бул пикирди кайтарып алуу</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Draw a line along something of known length, such as the container from end to end. Say its length.</source>
        <translation>Узундугу белгилүү нерсенин бою менен сызык тартыңыз, мисалы контейнердин бир четинен экинчисине. Узундугун көрсөтүңүз.</translation>
    </message>
    <message>
        <source>What the line goes along</source>
        <translation>Сызык эмненин бою менен</translation>
    </message>
    <message>
        <source>Container of 40 feet</source>
        <translation>40 футтук контейнер</translation>
    </message>
    <message>
        <source>Container of 20 feet</source>
        <translation>20 футтук контейнер</translation>
    </message>
    <message>
        <source>Container of 45 feet</source>
        <translation>45 футтук контейнер</translation>
    </message>
    <message>
        <source>Semi-trailer</source>
        <translation>Жарым чиркегич</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Башка нерсе</translation>
    </message>
    <message>
        <source>Its length, m</source>
        <translation>Узундугу, м</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Чекит, мм</translation>
    </message>
    <message>
        <source>Show where air is</source>
        <translation>Аба кайда экенин көрсөтүү</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>The whole scan is %1 m.</source>
        <translation>Бүт сүрөт — %1 м.</translation>
    </message>
    <message>
        <source>Now say how long the line is.</source>
        <translation>Эми сызыктын узундугун көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Without a scale the ruler reads nothing; everything else works.</source>
        <translation>Масштабсыз сызгыч эч нерсе көрсөтпөйт; калганы иштейт.</translation>
    </message>
    <message>
        <source>A picture of a screen has no measured values: air needs no level.</source>
        <translation>Экран сүрөтүндө өлчөнгөн маани жок: аба деңгээли керек эмес.</translation>
    </message>
    <message>
        <source>With the level of air, values read as transmission. Draw a box where nothing is.</source>
        <translation>Аба деңгээли менен маанилер өткөрүү катары окулат. Эч нерсе жок жерге алкак чийиңиз.</translation>
    </message>
    <message>
        <source>Air is at %1 % of the largest value.</source>
        <translation>Аба — эң чоң маанинин %1 %ы.</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal {number}</source>
        <translation>{number}-пломба</translation>
    </message>
    <message>
        <source>Log of the electronic seal</source>
        <translation>Электрондук пломбанын журналы</translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>Which search do you propose?</source>
        <translation>Кандай текшерүүнү сунуштайсыз?</translation>
    </message>
    <message>
        <source>Where to open</source>
        <translation>Кайсы жерден ачуу керек</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Кантип текшерүү керек</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Коопсуздук</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Сүрөткө кайтуу</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Сунуш жок</translation>
    </message>
    <message>
        <source>Propose this search</source>
        <translation>Ушул текшерүүнү сунуштоо</translation>
    </message>
</context>
<context>
    <name>SelectDesk</name>
    <message>
        <source>Filter: number, goods, place, name</source>
        <translation>Чыпка: номер, товар, жер, аталыш</translation>
    </message>
    <message>
        <source>Show only consignments that hold these words</source>
        <translation>Ушул сөздөр бар партияларды гана көрсөтүү</translation>
    </message>
    <message>
        <source>Chosen only</source>
        <translation>Тандалгандар гана</translation>
    </message>
    <message>
        <source>Show only the chosen consignments</source>
        <translation>Тандалган партияларды гана көрсөтүү</translation>
    </message>
    <message>
        <source>Consignments: Space chooses, arrow keys go from one to the next</source>
        <translation>Партиялар: боштук баскычы тандайт, жебелер биринен экинчисине өтөт</translation>
    </message>
    <message>
        <source>Sort: {column}</source>
        <translation>Иреттөө: {column}</translation>
    </message>
    <message>
        <source>Sort the consignments by a column</source>
        <translation>Партияларды тилке боюнча иреттөө</translation>
    </message>
    <message>
        <source>Which consignments go to the scanner?</source>
        <translation>Кайсы партиялар сканерге жөнөтүлөт?</translation>
    </message>
    <message>
        <source>Read the papers at the right. Space chooses; then say why with the number keys.</source>
        <translation>Оң жактагы документтерди окуңуз. Боштук баскычы тандайт; андан кийин цифралар менен себебин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>{taken} of {places} places at the scanner</source>
        <translation>Сканердеги орун: {places} ичинен {taken}</translation>
    </message>
    <message>
        <source>All places are taken: take one back first.</source>
        <translation>Бардык орун толду: адегенде бирөөнү алып салыңыз.</translation>
    </message>
    <message>
        <source>Why {name}? Take all that hold.</source>
        <translation>Эмне үчүн {name}? Туурасынын баарын белгилеңиз.</translation>
    </message>
    <message>
        <source>{name} is not chosen.</source>
        <translation>{name} тандалган эмес.</translation>
    </message>
    <message>
        <source>Risk analysis: {flags}</source>
        <translation>Тобокелди талдоо: {flags}</translation>
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
        <translation>Унаа</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Каттам</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алуучу</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Билдир., кг</translation>
    </message>
    <message>
        <source>Weighed, kg</source>
        <translation>Тартылды, кг</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Тобокел</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send my results</source>
        <translation>Натыйжаларымды жөнөтүү</translation>
    </message>
    <message>
        <source>One file with your finished sessions is written. Send it by messenger, by mail or on a stick.</source>
        <translation>Бүткөн сабактарыңыз менен бир файл жазылат. Аны мессенджер, почта же флешка менен жөнөтүңүз.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Who is to read the file</source>
        <translation>Файлды ким окуйт</translation>
    </message>
    <message>
        <source>A code in the place of my name</source>
        <translation>Атымдын ордуна код</translation>
    </message>
    <message>
        <source>With the record of what I looked at</source>
        <translation>Мен эмнени карагандыгымдын жазуусу менен</translation>
    </message>
    <message>
        <source>Also what I have sent before</source>
        <translation>Мурда жөнөткөндөрүмдү да</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Файлды жазуу</translation>
    </message>
    <message>
        <source>Whoever gets it</source>
        <translation>Алган адам</translation>
    </message>
    <message>
        <source>Only this person can open the file.</source>
        <translation>Файлды ушул адам гана ача алат.</translation>
    </message>
    <message>
        <source>Anybody can open the file; answer keys and points stay here and are computed there.</source>
        <translation>Файлды ар ким ача алат; ачкычтар менен упайлар ушул жерде калат, ал жакта эсептелет.</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Файл даяр</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in it. Send this file:</source>
        <translation>
            <numerusform>Анда %n сабак бар. Ушул файлды жөнөтүңүз:</numerusform>
            <numerusform>Анда %n сабак бар. Ушул файлды жөнөтүңүз:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code of this computer&apos;s %n finished session(s), for your notes: %1</source>
        <translation>
            <numerusform>Бул компьютердеги бүткөн %n сабактын коду, жазып алыңыз: %1</numerusform>
            <numerusform>Бул компьютердеги бүткөн %n сабактын коду, жазып алыңыз: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetCardView</name>
    <message>
        <source>Level %1</source>
        <translation>%1-деңгээл</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алгачкы кадамдар</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Моделденген</translation>
    </message>
    <message>
        <source>These scans were computed or drawn; no scanner took them.</source>
        <translation>Бул сүрөттөр эсептелген же тартылган; аларды сканер түшүргөн эмес.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Маалыматтык баракча</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>%1-сабак</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Улантуу: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Дагы бир жолу</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Show %1 to a group: first the scan, then their marks, then the key</source>
        <translation>«%1» топтомун топко көрсөтүү: адегенде сүрөт, андан кийин белгилер, анан ачкыч</translation>
    </message>
    <message>
        <source>Show to a group</source>
        <translation>Топко көрсөтүү</translation>
    </message>
    <message>
        <source>Answers wait for the key.</source>
        <translation>Жооптор ачкычты күтүп турат.</translation>
    </message>
    <message>
        <source>Open the answers of %1</source>
        <translation>Жоопторду ачуу: %1</translation>
    </message>
    <message>
        <source>Enter passcode…</source>
        <translation>Кодду киргизүү…</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Авторлору: %1</translation>
    </message>
    <message>
        <source>Licence %1</source>
        <translation>Лицензия: %1</translation>
    </message>
</context>
<context>
    <name>SetProgress</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапшырма</numerusform>
            <numerusform>%n тапшырма</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>башталган эмес</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>аткарылды: %1</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Identity cards…</source>
        <translation>Карточкалар…</translation>
    </message>
    <message>
        <source>Your card, with which you sign packs, and the cards that are known here</source>
        <translation>Пакеттерге кол койгон карточкаңыз жана бул жерде белгилүү карточкалар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстөр</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ачык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>XrayTrainer жөнүндө</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Сизче канчалык кыйын</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Сүрөткө укук кимде</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кимге көрсөтүүгө болот</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Тег кошуу</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Тегдерди алып салуу</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: оңой</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: кыйын</translation>
    </message>
    <message>
        <source>What stays empty is left as it is. All of it is one step that can be undone.</source>
        <translation>Бош калганы өзгөрбөйт. Баары артка кайтарса боло турган бир кадам.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n тапшырма тандалды</numerusform>
            <numerusform>%n тапшырма тандалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>%n тапшырманы өзгөртүү</numerusform>
            <numerusform>%n тапшырманы өзгөртүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several cases</source>
        <translation>Бир нече тапшырманы өзгөртүү</translation>
    </message>
</context>
<context>
    <name>ShapePage</name>
    <message>
        <source>Drag the four corners to the corners of the scan on the screen: a photo taken askew comes straight.</source>
        <translation>Төрт бурчту экрандагы сүрөттүн бурчтарына алып барыңыз: кыйшык тартылган фото түзөлөт.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: 1 to 4 choose a corner, arrow keys move it, with Shift ten times as far.</source>
        <translation>Баскычтоптон, сүрөттө: 1–4 бурчту тандайт, жебелер жылдырат, Shift менен он эсе алыска.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Солго буруу</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Оңго буруу</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Күзгүлөтүү</translation>
    </message>
    <message>
        <source>Bright ↔ dark</source>
        <translation>Ачык ↔ караңгы</translation>
    </message>
    <message>
        <source>Frame ↺ 0.5°</source>
        <translation>Алкак ↺ 0,5°</translation>
    </message>
    <message>
        <source>Frame ↻ 0.5°</source>
        <translation>Алкак ↻ 0,5°</translation>
    </message>
    <message>
        <source>Find the screen in the photo</source>
        <translation>Фотодон экранды табуу</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Бүт сүрөт</translation>
    </message>
    <message>
        <source>Several views in it?</source>
        <translation>Бир нече көрүнүшпү?</translation>
    </message>
    <message>
        <source>The scan will have %1 × %2 pixels.</source>
        <translation>Сүрөттө %1 × %2 чекит болот.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Studio</source>
        <translation>Устакана</translation>
    </message>
    <message>
        <source>Here you make exercise sets. A draft is seen by nobody else until you publish it; what you type is saved at once.</source>
        <translation>Бул жерде көнүгүүлөр топтомун түзөсүз. Долбоорду жарыялаганча аны эч ким көрбөйт; тергениңиз дароо сакталат.</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Долбоорлоруңуз</translation>
    </message>
    <message>
        <source>Removed; each can be taken back for thirty days</source>
        <translation>Өчүрүлгөндөр; ар бирин отуз күн ичинде кайтарса болот</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Кайтаруу: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ачуу: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Өчүрүү: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапшырма</numerusform>
            <numerusform>%n тапшырма</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1-деңгээл</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>өзгөртүлгөн: %1</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>али жарыялана элек</translation>
    </message>
    <message>
        <source>revision %1 is published</source>
        <translation>%1-редакция жарыяланган</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Текшерилген</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Алынган</translation>
    </message>
    <message>
        <source>Something hidden</source>
        <translation>Жашырылганы бар</translation>
    </message>
    <message>
        <source>Papers alone</source>
        <translation>Документтер гана</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Таза</translation>
    </message>
    <message>
        <source>Search: find and decide</source>
        <translation>Издөө: табуу жана чечүү</translation>
    </message>
    <message>
        <source>Name: which cargo, which place</source>
        <translation>Атоо: кайсы жүк, кайсы жер</translation>
    </message>
    <message>
        <source>Compare: which of a pair</source>
        <translation>Салыштыруу: жуптун кайсынысы</translation>
    </message>
    <message>
        <source>Select: which of these to scan</source>
        <translation>Тандоо: кайсынысын сканерлөө керек</translation>
    </message>
    <message>
        <source>made by the program</source>
        <translation>программа түзгөн</translation>
    </message>
    <message>
        <source>a real scan</source>
        <translation>чыныгы сүрөт</translation>
    </message>
    <message>
        <source>a real scan with something put in</source>
        <translation>кошумча салынган чыныгы сүрөт</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Ачкыч…</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Көрүнүш…</translation>
    </message>
    <message>
        <source>Own scans…</source>
        <translation>Өз сүрөттөр…</translation>
    </message>
    <message>
        <source>%1 is removed; it can be taken back for thirty days.</source>
        <translation>«%1» долбоору өчүрүлдү; аны отуз күн ичинде кайтарса болот.</translation>
    </message>
    <message>
        <source>Cases from the Library</source>
        <translation>Китепканадан тапшырмалар</translation>
    </message>
    <message>
        <source>Revision %1 is published. The pack lies in %2; the Library has the set; the draft stays here for the next revision.</source>
        <translation>%1-редакция жарыяланды. Пакет бул жерде: %2; топтом Китепканада бар; долбоор кийинки редакция үчүн ушул жерде калат.</translation>
    </message>
</context>
<context>
    <name>StudioEditor</name>
    <message>
        <source>Move cases</source>
        <translation>Тапшырмаларды жылдыруу</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексттер</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Ирет жана эрежелер</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабактар</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Маалыматтык баракчалар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Бир нече</translation>
    </message>
    <message numerus="yes">
        <source>Take away %n case(s)</source>
        <translation>
            <numerusform>%n тапшырманы алып салуу</numerusform>
            <numerusform>%n тапшырманы алып салуу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioFoot</name>
    <message>
        <source>Try again</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Кайра сактап көрүү</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сакталды</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сакталууда…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сакталган жок</translation>
    </message>
</context>
<context>
    <name>StudioView</name>
    <message>
        <source>The last changes are not saved. Close once more to leave without them.</source>
        <translation>Акыркы өзгөртүүлөр сакталган жок. Аларсыз чыгуу үчүн дагы бир жолу жабыңыз.</translation>
    </message>
    <message>
        <source>Duplicate cases</source>
        <translation>Тапшырмалардын көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Compose a scene…</source>
        <translation>Көрүнүш түзүү…</translation>
    </message>
    <message>
        <source>Import own scans…</source>
        <translation>Өз сүрөттөрүн киргизүү…</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Китепканадагы топтомдон…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңы топтом</translation>
    </message>
</context>
<context>
    <name>SummaryBriefs</name>
    <message>
        <source>Brief to read now</source>
        <translation>Маалыматтык баракча: эми окуңуз</translation>
    </message>
</context>
<context>
    <name>SummaryCases</name>
    <message>
        <source>Case by case</source>
        <translation>Тапшырмалар боюнча</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>%1-тапшырма: %2</translation>
    </message>
    <message>
        <source>Look at this case again</source>
        <translation>Бул тапшырманы кайра кароо</translation>
    </message>
</context>
<context>
    <name>SummaryFilters</name>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Байкалбай калды</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Туура: шек жок</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Бекер ачылды</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Туура</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Туура эмес</translation>
    </message>
    <message>
        <source>Awaits its key</source>
        <translation>Ачкычын күтүүдө</translation>
    </message>
    <message>
        <source>%1: %2. Show these cases alone</source>
        <translation>%1: %2. Ушул тапшырмаларды гана көрсөтүү</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>Send to my mentor</source>
        <translation>Насаатчыга жөнөтүү</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Бүткөн сабактарыңызды насаатчы үчүн бир файлга жазуу</translation>
    </message>
    <message>
        <source>Result of the exam</source>
        <translation>Сынактын жыйынтыгы</translation>
    </message>
    <message>
        <source>Verdict of this exam with its limits</source>
        <translation>Ушул сынактын корутундусу жана чектери</translation>
    </message>
    <message>
        <source>Practise what you missed</source>
        <translation>Байкалбай калганын машыгуу</translation>
    </message>
    <message>
        <source>A block of practice with more of the classes that you missed</source>
        <translation>Байкабай калган класстарыңыз көбүрөөк кездешкен машыгуу</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>Машыгууну улантуу</translation>
    </message>
    <message>
        <source>Another block of practice, chosen for you</source>
        <translation>Сизге тандалган дагы бир машыгуу</translation>
    </message>
    <message>
        <source>Next set</source>
        <translation>Кийинки топтом</translation>
    </message>
    <message>
        <source>Next set: %1</source>
        <translation>Кийинки топтом: %1</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in a pack</source>
        <translation>Пакетти кабыл алуу</translation>
    </message>
    <message>
        <source>The pack is being read.</source>
        <translation>Пакет окулуп жатат.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Чалдым: сан туура</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>%1-басылма</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапшырма</numerusform>
            <numerusform>%n тапшырма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n дайындоо</numerusform>
            <numerusform>%n дайындоо</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are sealed: they are opened later, by a passcode or a card.</source>
        <translation>Жооптор мөөрлөнгөн: алар кийин код же карточка менен ачылат.</translation>
    </message>
    <message>
        <source>Take in beside it</source>
        <translation>Катар кабыл алуу</translation>
    </message>
    <message>
        <source>Take the assignments in</source>
        <translation>Дайындоолорду кабыл алуу</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken in.</source>
        <translation>Токтотулду: эч нерсе кабыл алынган жок.</translation>
    </message>
</context>
<context>
    <name>TermChips</name>
    <message>
        <source>Take away: %1</source>
        <translation>Алып салуу: %1</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Title of the course</source>
        <translation>Курстун аталышы</translation>
    </message>
    <message>
        <source>Half of the people begin with form A and end with form B, the other half the other way round: so the change is not that of an easier test.</source>
        <translation>Адамдардын жарымы A вариантынан баштап, B варианты менен бүтүрөт, калганы тескерисинче: ошондо өзгөрүүнү жеңилирээк тест менен түшүндүрүүгө болбойт.</translation>
    </message>
    <message>
        <source>Make parallel forms now</source>
        <translation>Параллель варианттарды азыр түзүү</translation>
    </message>
    <message>
        <source>Choose two exams that are there</source>
        <translation>Бар эки экзаменди тандоо</translation>
    </message>
    <message>
        <source>Cases of a form</source>
        <translation>Варианттагы тапшырмалар</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in each form, half with a threat</source>
        <translation>
            <numerusform>Ар бир вариантта %n тапшырма, жарымы коркунучтуу</numerusform>
            <numerusform>Ар бир вариантта %n тапшырма, жарымы коркунучтуу</numerusform>
        </translation>
    </message>
    <message>
        <source>Form A</source>
        <translation>A варианты</translation>
    </message>
    <message>
        <source>Form B</source>
        <translation>B варианты</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
</context>
<context>
    <name>TextsDesk</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>Put in a picture</source>
        <translation>Сүрөт коюу</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>What the set teaches</source>
        <translation>Топтом эмнеге үйрөтөт</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээл</translation>
    </message>
    <message>
        <source>Licence: terms under which it may be passed on</source>
        <translation>Лицензия: берүү шарттары</translation>
    </message>
    <message>
        <source>Authors, with commas between them</source>
        <translation>Авторлор, үтүр аркылуу</translation>
    </message>
    <message>
        <source>0: for everybody</source>
        <translation>0: баарына</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Али жарыялана элек.</translation>
    </message>
    <message>
        <source>Published last: revision %1 on %2.</source>
        <translation>Акыркы жарыяланган: %1-редакция, %2.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сыпаттама</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлор</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>as usual: {px}</source>
        <translation>адаттагыдай: {px}</translation>
    </message>
    <message>
        <source>It lies here: {zone}</source>
        <translation>Бул жерде: {zone}</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Кандай эсептелет</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул эмне</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Кантип жашырылган</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>Weight in the points</source>
        <translation>Упайдагы салмагы</translation>
    </message>
    <message>
        <source>Tolerance, scan pixels</source>
        <translation>Чектик, сүрөт пиксели</translation>
    </message>
    <message>
        <source>Found together with</source>
        <translation>Бирге табылат</translation>
    </message>
    <message>
        <source>The whole load is the thing</source>
        <translation>Нерсе — бүт жүк</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>өзүнчө табылат</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Баалоо</translation>
    </message>
    <message>
        <source>Other names that are right too</source>
        <translation>Башка туура аталыштар</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Аталыш кошуу…</translation>
    </message>
    <message>
        <source>What a trainee should have seen</source>
        <translation>Үйрөнүүчү эмнени көрүшү керек эле</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Муну ачкычтан алып салуу</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>No outline in this view: the next one drawn is its own.</source>
        <translation>Бул проекцияда контур жок: кийинки чийилгени ошонуку болот.</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message>
        <source>The whole case</source>
        <translation>Бүтүндөй тапшырма</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave full screen</source>
        <translation>Толук экрандан чыгуу</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Конок</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ачык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Жыйынтыктарымды сактоо…</translation>
    </message>
    <message>
        <source>Another guest</source>
        <translation>Башка конок</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Конок катары иштөө</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Профилимди сактоо…</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Файлдагы профилди колдонуу…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Адамды өчүрүү…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>Ишке</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткөрүп жиберүү</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>As a trainee sees it</source>
        <translation>Үйрөнүүчү көргөндөй</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>Ачкычка кайтуу</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Кайра баштоо</translation>
    </message>
    <message>
        <source>Mark the scan and press the papers as a trainee would. Here you see how it would be scored.</source>
        <translation>Үйрөнүүчүдөй сүрөттү белгилеп, документтин талааларын басыңыз. Кандай бааланары ушул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>Not found: {name}</source>
        <translation>Табылган жок: {name}</translation>
    </message>
    <message>
        <source>Reported rightly: {field}</source>
        <translation>Туура байкалды: {field}</translation>
    </message>
    <message>
        <source>Reported for nothing: {field}</source>
        <translation>Бекер байкалды: {field}</translation>
    </message>
    <message>
        <source>Not reported: {name}</source>
        <translation>Байкалган жок: {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>туура</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>туура эмес</translation>
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
        <translation>Белги чийүү</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Белгини өзгөртүү</translation>
    </message>
    <message>
        <source>Say how sure</source>
        <translation>Ишенимди көрсөтүү</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Белгини өчүрүү</translation>
    </message>
    <message>
        <source>Paste marks</source>
        <translation>Белгилерди коюу</translation>
    </message>
    <message>
        <source>Join marks</source>
        <translation>Белгилерди бириктирүү</translation>
    </message>
    <message>
        <source>Cut a mark</source>
        <translation>Белгини кесүү</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>guest kept results</source>
        <translation>конок жыйынтыктарын сактады</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>адам өчүрүлдү</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>адам кошулду</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>маалымат өзгөртүлдү</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профилдер бириктирилди</translation>
    </message>
    <message>
        <source>profiles parted</source>
        <translation>профилдер бөлүндү</translation>
    </message>
    <message>
        <source>roster taken in</source>
        <translation>тизме жүктөлдү</translation>
    </message>
    <message>
        <source>unit named</source>
        <translation>бөлүм аталды</translation>
    </message>
    <message>
        <source>hours asked for</source>
        <translation>талап кылынган саат</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>жазуулар бириктирилди</translation>
    </message>
    <message>
        <source>scored again</source>
        <translation>кайра бааланды</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>көчүрмө калыбына келтирилди</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>бириктирилген</translation>
    </message>
    <message>
        <source>parted from</source>
        <translation>бөлүнгөн</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мүнөт</translation>
    </message>
    <message>
        <source>people</source>
        <translation>адамдар</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>сеанстар</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>жооптор</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>карама-каршылыктар</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>көчүрмө</translation>
    </message>
    <message>
        <source>%1: too few for a range</source>
        <translation>%1: аралык үчүн өтө аз</translation>
    </message>
    <message>
        <source>%1, that is %2; likely %3</source>
        <translation>%1, б.а. %2; болжол менен %3</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Таблицаны көчүрүү</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Таблица алмашуу буферинде.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңы</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгөргөн</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>өзгөрүүсүз</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмөндүү</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>ката</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынбайт</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Толук аты-жөнү</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Кызматтык номери</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Кызмат орду</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>ID of this program</source>
        <translation>Ушул программанын ID&apos;си</translation>
    </message>
</context>
<context>
    <name>UnitAssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <translation>Дайындоолор</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Эмне дайындалды</translation>
    </message>
    <message>
        <source>People of the chosen assignment</source>
        <translation>Тандалган дайындоонун адамдары</translation>
    </message>
    <message>
        <source>New assignment…</source>
        <translation>Жаңы дайындоо…</translation>
    </message>
    <message>
        <source>Give a set to people until a day</source>
        <translation>Адамдарга топтомду белгилүү күнгө чейин дайындоо</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Пакетти жазуу…</translation>
    </message>
    <message>
        <source>Write the pack that takes the chosen assignment along</source>
        <translation>Тандалган дайындоо менен бирге пакетти жазуу</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Кайтарып алуу…</translation>
    </message>
    <message>
        <source>Take the chosen assignment back</source>
        <translation>Тандалган дайындоону кайтарып алуу</translation>
    </message>
    <message>
        <source>Nobody is asked for it any more then. Press once more to take it back.</source>
        <translation>Анда аны эч кимден сурабайт. Кайтарып алуу үчүн дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Топтом</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Баштады</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Баштай элек</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мөөнөтү өттү</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жөнөтүлдү</translation>
    </message>
    <message>
        <source>Nothing is given yet. An assignment is a set, people and a last day; a pack takes it along.</source>
        <translation>Азырынча эч нерсе дайындалган жок. Дайындоо — топтом, адамдар жана акыркы күн; аны пакет жеткирет.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>баары</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n киши</numerusform>
            <numerusform>%n киши</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>азырынча жок</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Бул жерде эми жок топтом</translation>
    </message>
    <message>
        <source>Who began it shows here when results come in.</source>
        <translation>Ким баштаганы жыйынтыктар келгенде ушул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Бүттү</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>бул жерде белгисиз</translation>
    </message>
</context>
<context>
    <name>UnitCheckCard</name>
    <message>
        <source>Check a file</source>
        <translation>Файлды текшерүү</translation>
    </message>
    <message>
        <source>A file with its signature (.xtsig) beside it, or a certificate (.json): is it as it was signed, and by whom?</source>
        <translation>Жанында кол тамгасы (.xtsig) бар файл же күбөлүк (.json): ал кол коюлган бойдонбу жана ким кол койгон?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды тандоо…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Кагаздагы код</translation>
    </message>
    <message>
        <source>Choose a file and say whether it is as it was signed</source>
        <translation>Файлды тандап, анын кол коюлган бойдон экенин билүү</translation>
    </message>
    <message>
        <source>Code that stands on the paper of the certificate</source>
        <translation>Күбөлүктүн кагазында турган код</translation>
    </message>
    <message>
        <source>Say whether the code on the paper is that of the file</source>
        <translation>Кагаздагы коддун ушул файлдыкы экенин билүү</translation>
    </message>
</context>
<context>
    <name>UnitCourses</name>
    <message>
        <source>Save the course</source>
        <translation>Курсту сактоо</translation>
    </message>
    <message>
        <source>Take in a course</source>
        <translation>Курсту кабыл алуу</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
</context>
<context>
    <name>UnitCoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>People of the chosen course</source>
        <translation>Тандалган курстун адамдары</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Жаңы курс…</translation>
    </message>
    <message>
        <source>Make a course in four steps</source>
        <translation>Курсту төрт кадамда түзүү</translation>
    </message>
    <message>
        <source>Latecomers…</source>
        <translation>Кийин кошулгандар…</translation>
    </message>
    <message>
        <source>Let others take part in the chosen course</source>
        <translation>Тандалган курска башкаларды кошуу</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>What the chosen course has changed</source>
        <translation>Тандалган курс эмнени өзгөрттү</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>Save the chosen course as a file, for another mentor</source>
        <translation>Тандалган курсту башка насаатчы үчүн файлга сактоо</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Кабыл алуу…</translation>
    </message>
    <message>
        <source>Take in a course that another mentor saved</source>
        <translation>Башка насаатчы сактаган курсту кабыл алуу</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>Алып коюу…</translation>
    </message>
    <message>
        <source>Put the chosen course away, and take back what it gave</source>
        <translation>Тандалган курсту алып коюп, дайындоолорун кайтарып алуу</translation>
    </message>
    <message>
        <source>Nobody is asked for its stages any more then. Press once more to put it away.</source>
        <translation>Анда анын этаптары эч кимден суралбайт. Алып коюу үчүн дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>The course is made. Write the packs of its sets, and send them.</source>
        <translation>Курс түзүлдү. Топтомдорунун пакеттерин жазып, жөнөтүңүз.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Түзүлгөн</translation>
    </message>
    <message>
        <source>A course shows what a training changes: test, practice, test, and a test four weeks later.</source>
        <translation>Курс окутуу эмнени өзгөртөөрүн көрсөтөт: тест, машыгуу, тест жана төрт жумадан кийинки тест.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Баштайт</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>through</source>
        <translation>баары өтүлдү</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, %2 баштап</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 чейин</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>бул жерде белгисиз</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>%1 варианты</translation>
    </message>
    <message>
        <source>Packs:</source>
        <translation>Пакеттер:</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Бул жерде эми жок топтом</translation>
    </message>
    <message>
        <source>Sent; write it once more</source>
        <translation>Жөнөтүлдү; кайра жазуу</translation>
    </message>
    <message>
        <source>Write the pack of this set, with what is given</source>
        <translation>Ушул топтомдун пакетин дайындоолору менен жазуу</translation>
    </message>
</context>
<context>
    <name>UnitExamsPage</name>
    <message>
        <source>Exams</source>
        <translation>Экзамендер</translation>
    </message>
    <message>
        <source>Finished exams</source>
        <translation>Аяктаган экзамендер</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>Show the folder in which the certificates lie</source>
        <translation>Күбөлүктөр жаткан папканы көрсөтүү</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздын сырсөзү</translation>
    </message>
    <message>
        <source>Passphrase of your card; without it this computer signs</source>
        <translation>Карточкаңыздын сырсөзү; ансыз ушул компьютер кол коёт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапшырмалар</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Упай</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Бекер ачылган</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Күбөлүк</translation>
    </message>
    <message>
        <source>Choose one exam or several, and write their certificates.</source>
        <translation>Бир же бир нече экзаменди тандап, күбөлүктөрүн жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody has finished an exam here yet.</source>
        <translation>Бул жерде али эч ким экзаменди бүтүрө элек.</translation>
    </message>
    <message>
        <source>Awaits keys</source>
        <translation>Ачкычтарды күтүүдө</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>чекте</translation>
    </message>
    <message>
        <source>%1 threats</source>
        <translation>катылганы бары %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n certificate(s)</source>
        <translation>
            <numerusform>%n күбөлүк жазуу</numerusform>
            <numerusform>%n күбөлүк жазуу</numerusform>
        </translation>
    </message>
    <message>
        <source>Write certificate</source>
        <translation>Күбөлүк жазуу</translation>
    </message>
    <message>
        <source>Write a page for each chosen exam; for one that was not passed, a record that the person took part</source>
        <translation>Тандалган ар бир экзамен жөнүндө барак жазуу; өтпөгөнү жөнүндө — катышкандыгы тууралуу жазуу</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) written, each with its figures beside it, into the folder %1</source>
        <translation>
            <numerusform>%n күбөлүк жазылды, ар биринин жанында анын сандары; папка: %1</numerusform>
            <numerusform>%n күбөлүк жазылды, ар биринин жанында анын сандары; папка: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitExportPage</name>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Чейректик отчёт</translation>
    </message>
    <message>
        <source>One file with people, hours, results and exams of a period, and its signature beside it. It supports records of training, and is no certification.</source>
        <translation>Мезгилдеги адамдар, сааттар, натыйжалар жана экзамендер бар бир файл жана жанында анын кол тамгасы. Ал окуу жөнүндө жазууларды бекемдөөгө жардам берет, аттестация эмес.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файлдын түрү</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздын сырсөзү</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Чейрек</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Жарым жыл</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Last 182 days</source>
        <translation>Акыркы 182 күн</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, small groups left out</source>
        <translation>Аты жок: адамдардын ордуна каймана аттар, кичине топтор жашырылган</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Файлды жазуу</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Башка папка…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>Empty: this computer signs</source>
        <translation>Бош: ушул компьютер кол коёт</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Кайсы мезгил</translation>
    </message>
    <message>
        <source>People of which unit</source>
        <translation>Кайсы бөлүмдүн адамдары</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Write the file and its signature</source>
        <translation>Файлды жана анын кол тамгасын жазуу</translation>
    </message>
    <message>
        <source>Choose the folder into which the file is written</source>
        <translation>Файл жазыла турган папканы тандоо</translation>
    </message>
    <message>
        <source>Show the folder in which the file lies</source>
        <translation>Файл жаткан папканы көрсөтүү</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Бардык бөлүмдөр</translation>
    </message>
    <message numerus="yes">
        <source>Written, with %n person(s):</source>
        <translation>
            <numerusform>Жазылды, %n адам:</numerusform>
            <numerusform>Жазылды, %n адам:</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature lies beside it: %1. Signed by %2. Keep and send both.</source>
        <translation>Кол тамга жанында: %1. Кол койгон: %2. Экөөнү тең сактап, чогуу жөнөтүңүз.</translation>
    </message>
    <message>
        <source>The file goes into the folder %1.</source>
        <translation>Файл %1 папкасына жазылат.</translation>
    </message>
    <message>
        <source>%1 (so far)</source>
        <translation>%1 (азырынча)</translation>
    </message>
    <message>
        <source>%1 quarter of %2</source>
        <translation>%2-жылдын %1 чейреги</translation>
    </message>
    <message>
        <source>%1 half-year of %2</source>
        <translation>%2-жылдын %1 жарымы</translation>
    </message>
    <message>
        <source>One moment; the first time it takes longest…</source>
        <translation>Бир аз күтүңүз; биринчи жолу эң узак болот…</translation>
    </message>
</context>
<context>
    <name>UnitHoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Persons and their hours</source>
        <translation>Адамдар жана алардын сааты</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталдар</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Жарым жылдыктар</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Тилкелер</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Акыркы %1 күн</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Active hours on cases of the last %1 days</source>
        <translation>Акыркы %1 күндө тапшырмалардагы активдүү саат</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Until this day the hours that are asked for are due</source>
        <translation>Талап кылынган саат ушул күнгө чейин топтолушу керек</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Топтойт</translation>
    </message>
    <message>
        <source>Day on which they are met if work goes on as it did</source>
        <translation>Ушул темп менен саат топтолуучу күн</translation>
    </message>
    <message>
        <source>Asked for: %1 h in %2 days. Overdue: %3; behind: %4; of %5 people.</source>
        <translation>Талап: %2 күндө %1 саат. Мөөнөтү өткөн: %3; артта: %4; баары: %5 адам.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>артта</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>графикте</translation>
    </message>
    <message>
        <source>met</source>
        <translation>топтолду</translation>
    </message>
</context>
<context>
    <name>UnitManyPage</name>
    <message>
        <source>The answers are being brought together.</source>
        <translation>Жооптор чогултулууда.</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Көп бөлүм</translation>
    </message>
    <message>
        <source>Units and their figures</source>
        <translation>Бөлүмдөр жана алардын көрсөткүчтөрү</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Бардык бөлүм</translation>
    </message>
    <message>
        <source>Common sets</source>
        <translation>Жалпы топтомдор</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Эмне көрсөтүлгөн</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Аталышсыз</translation>
    </message>
    <message>
        <source>Letters in the place of units; small groups only in the totals</source>
        <translation>Бөлүмдөрдүн ордуна тамгалар; чакан топтор жыйынтыкта гана</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Топтом</translation>
    </message>
    <message>
        <source>Take in result files</source>
        <translation>Натыйжа файлдарын кабыл алуу</translation>
    </message>
    <message>
        <source>Take in result files of several people or units at once</source>
        <translation>Бир нече адамдын же бөлүмдүн натыйжа файлдарын дароо кабыл алуу</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Китеп катары сактоо</translation>
    </message>
    <message>
        <source>Write all tables as XLSX, or as CSV files in a zip</source>
        <translation>Бардык таблицаны XLSX же zip ичиндеги CSV катары жазуу</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the table behind the plot</source>
        <translation>Графиктин таблицасын көрсөтүү</translation>
    </message>
    <message>
        <source>Nothing has come from units yet. Ask each unit for its result files, and drop them all on this window at once: the units then stand here side by side.</source>
        <translation>Бөлүмдөрдөн азырынча эч нерсе келген жок. Ар биринен натыйжа файлдарын сурап, баарын дароо ушул терезеге сүйрөп келиңиз: бөлүмдөр бул жерде катар турат.</translation>
    </message>
    <message>
        <source>No set was answered by two units in this time. Send all units the same set: only what all have answered compares like with like.</source>
        <translation>Бул мезгилде бир да топтомго эки бөлүм жооп берген жок. Баарына бир эле топтом жибериңиз: баары жооп бергени гана салыштырууга жарайт.</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Бүт убакыт</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ушул ай</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Өткөн ай</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ушул чейрек</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Өткөн чейрек</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ушул жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткөн жыл</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооп</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Активдүү саат</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Share of cases with something hidden in which it was found</source>
        <translation>Жашырылган заты бар тапшырмалардын табылган үлүшү</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Жалган дабыл</translation>
    </message>
    <message>
        <source>Share of clear cases with a false mark</source>
        <translation>Жалган белгиси бар таза тапшырмалардын үлүшү</translation>
    </message>
    <message>
        <source>Units: %1; people: %2; answers: %3; active hours: %4. By name, never ranked.</source>
        <translation>Бөлүм: %1; адам: %2; жооп: %3; активдүү саат: %4. Аты боюнча, орунсуз.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>Save the figures of units</source>
        <translation>Бөлүмдөрдүн көрсөткүчтөрүн сактоо</translation>
    </message>
</context>
<context>
    <name>UnitPages</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Көндүмдөр</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Дайындоолор</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Экзамендер</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Көп бөлүм</translation>
    </message>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Чейректик отчёт</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Жазуулар кампасы</translation>
    </message>
</context>
<context>
    <name>UnitPeoplePage</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Бөлүмдүн адамдары</translation>
    </message>
    <message>
        <source>Show who left</source>
        <translation>Кеткендерди көрсөтүү</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Кошуу…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам кошуу</translation>
    </message>
    <message>
        <source>Roster in…</source>
        <translation>Тизме жүктөө…</translation>
    </message>
    <message>
        <source>Take people in from a table: CSV, XLSX, XLS or ODS</source>
        <translation>Адамдарды таблицадан жүктөө: CSV, XLSX, XLS же ODS</translation>
    </message>
    <message>
        <source>Roster out…</source>
        <translation>Тизме сактоо…</translation>
    </message>
    <message>
        <source>Write people as a table: CSV or XLSX</source>
        <translation>Адамдарды таблицага жазуу: CSV же XLSX</translation>
    </message>
    <message>
        <source>The unit…</source>
        <translation>Бөлүм жөнүндө…</translation>
    </message>
    <message>
        <source>Name of the unit, and the hours that are asked for</source>
        <translation>Бөлүмдүн аталышы жана талап кылынган саат</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Журнал…</translation>
    </message>
    <message>
        <source>What was done with people and results</source>
        <translation>Адамдар жана жыйынтыктар менен эмне кылынды</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетишкендиктер</translation>
    </message>
    <message>
        <source>Progress of the chosen person</source>
        <translation>Тандалган адамдын жетишкендиктери</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгөртүү…</translation>
    </message>
    <message>
        <source>Change what is told of the chosen person</source>
        <translation>Тандалган адам жөнүндө маалыматты өзгөртүү</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Бириктирүү…</translation>
    </message>
    <message>
        <source>Join the chosen profile with another one of the same person</source>
        <translation>Тандалган профилди ошол адамдын башка профили менен бириктирүү</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Өчүрүү…</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>Адамды биротоло өчүрүү</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Кызмат орду</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Акыркы жооп</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>People: %1; left: %2; guests with answers: %3.</source>
        <translation>Адам: %1; кеткен: %2; жообу бар конок: %3.</translation>
    </message>
    <message>
        <source>Nobody yet: add people, or a roster.</source>
        <translation>Азырынча эч ким жок: адам кошуңуз же тизме жүктөңүз.</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>конок</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 кетти</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профилдер бириктирилди</translation>
    </message>
    <message>
        <source>Guest of %1</source>
        <translation>Конок, %1</translation>
    </message>
</context>
<context>
    <name>UnitSkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Көндүмдөр</translation>
    </message>
    <message>
        <source>Persons and what they found</source>
        <translation>Адамдар жана алар эмне тапты</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Түрлөр боюнча</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Ыкмалар боюнча</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Тилкелер</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Found, all</source>
        <translation>Баары табылды</translation>
    </message>
    <message>
        <source>Threat cases in which all was found</source>
        <translation>Баары табылган коркунучтуу тапшырмалар</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Бекер ачылды</translation>
    </message>
    <message>
        <source>Clear cases with a mark or a suspicion</source>
        <translation>Белги же шек коюлган таза тапшырмалар</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Баары биригип</translation>
    </message>
    <message>
        <source>All answers until %1. Found of what was met, in brackets how many; below the range.</source>
        <translation>%1 чейинки бардык жооп. Табылган үлүш, кашаада саны; төмөндө — ыктымал аралык.</translation>
    </message>
    <message>
        <source>%1 to %2. Found of what was met, in brackets how many; below the likely range.</source>
        <translation>%1 — %2. Табылган үлүш, кашаада саны; төмөндө — ыктымал аралык.</translation>
    </message>
</context>
<context>
    <name>UnitStorePage</name>
    <message>
        <source>Record store</source>
        <translation>Жазуулар кампасы</translation>
    </message>
    <message>
        <source>A ministry&apos;s learning record store can be told of finished sessions: which case, which answer, how it was scored. No names travel, and nothing is sent before you set a store up.</source>
        <translation>Министрликтин окуу жазуулары кампасына аяктаган сабактар жөнүндө кабарлоого болот: кайсы тапшырма, кандай жооп, кандай бааланды. Аттар жөнөтүлбөйт, ошондой эле сиз кампаны жөндөмөйүнчө эч нерсе жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Дарек</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ачкыч</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Сыр сөз</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Адамдардын тизмеси</translation>
    </message>
    <message>
        <source>May stay empty; else an address that stands for it</source>
        <translation>Бош калса болот; болбосо аны билдирген дарек</translation>
    </message>
    <message>
        <source>Pseudonyms in the place of people&apos;s ids, days in the place of times</source>
        <translation>Адам коддорунун ордуна каймана аттар, убакыттын ордуна күндөр</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Текшерип сактоо</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <translation>Бул кампаны унутуу</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Жөнөтүү</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Азыр жөнөтүү</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Четке кагылгандарды кайра жөнөтүү</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Файл түрүндө</translation>
    </message>
    <message>
        <source>The same statements as one JSON file (xAPI 1.0.3), for a store without a network.</source>
        <translation>Ошол эле жазуулар бир JSON файлында (xAPI 1.0.3) — тармаксыз кампа үчүн.</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms, days in the place of times</source>
        <translation>Анонимдүү: каймана аттар, убакыттын ордуна күндөр</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Файлга жазуу…</translation>
    </message>
    <message>
        <source>Address of the record store</source>
        <translation>Жазуулар кампасынын дареги</translation>
    </message>
    <message>
        <source>Key by which the store knows this unit</source>
        <translation>Кампа ушул бөлүмдү тааныган ачкыч</translation>
    </message>
    <message>
        <source>Secret that goes with the key</source>
        <translation>Ушул ачкычтын сыр сөзү</translation>
    </message>
    <message>
        <source>Address that stands for the unit&apos;s list of people</source>
        <translation>Бөлүм адамдарынын тизмесин билдирген дарек</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Ask the store whether it knows the key, then keep it</source>
        <translation>Кампадан ачкычты тааныганын сурап, сактоо</translation>
    </message>
    <message>
        <source>Forget address, key and secret; what the store has stays there</source>
        <translation>Даректи, ачкычты жана сыр сөздү унутуу; кампадагысы ошол жерде калат</translation>
    </message>
    <message>
        <source>Send all statements that wait</source>
        <translation>Күтүп турган бардык жазууларды жөнөтүү</translation>
    </message>
    <message>
        <source>Send again what the store refused</source>
        <translation>Кампа четке каккандарды кайра жөнөтүү</translation>
    </message>
    <message>
        <source>Write the statements of all finished sessions as a file</source>
        <translation>Бардык аяктаган сабактардын жазууларын файлга жазуу</translation>
    </message>
    <message>
        <source>Kept; leave it empty, or type another</source>
        <translation>Сакталган; бош калтырыңыз же башкасын жазыңыз</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Четке кагылды: %1</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Pages of the unit</source>
        <translation>Бөлүмдүн барактары</translation>
    </message>
</context>
<context>
    <name>UnitWindows</name>
    <message>
        <source>“%1” is joined.</source>
        <translation>«%1» бириктирилди.</translation>
    </message>
    <message>
        <source>Profiles of “%1” stand alone again.</source>
        <translation>«%1» профилдери кайра өзүнчө.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Таблицалар (*.csv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Адамдар тизмеси</translation>
    </message>
    <message>
        <source>Roster taken in. New: %1; changed: %2; the same: %3; left out: %4.</source>
        <translation>Тизме жүктөлдү. Жаңы: %1; өзгөргөн: %2; өзгөрүүсүз: %3; алынбаган: %4.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel китеби (*.xlsx);;CSV таблицасы (*.csv)</translation>
    </message>
    <message>
        <source>%1 people are written to “%2”.</source>
        <translation>«%2» файлына жазылган адам: %1.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Жалган дабыл</translation>
    </message>
    <message>
        <source>Telling apart (d_a)</source>
        <translation>Айырмалоо (d_a)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ыктымал</translation>
    </message>
    <message>
        <source>Each person&apos;s first session with the set. Where whiskers overlap, nothing tells the units apart.</source>
        <translation>Ар кимдин ушул топтом менен биринчи сеансы. Кесиндилер кайчылашса, сандар бөлүмдөрдү айырмалабайт.</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>адам: %1</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Али сактала элек</translation>
    </message>
    <message>
        <source>The last step could not be saved. It is kept here; try again.</source>
        <translation>Акыркы кадамды сактоо мүмкүн болгон жок. Ал жоголгон жок; кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Кайра сактап көрүү</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Side</source>
        <translation>Капталдан</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Үстүнөн</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Бурч менен</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Көрүнүш: {name}</translation>
    </message>
</context>
<context>
    <name>ViewingBar</name>
    <message>
        <source>Pause</source>
        <translation>Тындыруу</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Жүргүзүү</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 эсе тез</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Болгондой</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Ылдамдык: %1</translation>
    </message>
    <message>
        <source>You saw the whole scan, nothing enlarged</source>
        <translation>Сүрөттү бүтүн көрдүңүз, эч нерсени чоңойткон жоксуз</translation>
    </message>
    <message>
        <source>Moment of your viewing</source>
        <translation>Көрүүңүздүн учуру</translation>
    </message>
    <message>
        <source>Seen parts</source>
        <translation>Каралган жерлер</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Чоңойтуп караганыңызды боёп көрсөтүү: канчалык коюу болсо, ошончолук узак</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Кайра көрсөтүүнү жабуу</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message numerus="yes">
        <source>%n people answered this case here.</source>
        <translation>
            <numerusform>Бул тапшырмага бул жерде %n адам жооп берди.</numerusform>
            <numerusform>Бул тапшырмага бул жерде %n адам жооп берди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many mark here, though the key has nothing</source>
        <translation>Ачкычта эч нерсе жок болсо да, бул жерди көптөр белгилейт</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Каршы пикирлер</translation>
    </message>
    <message>
        <source>What the answers tell</source>
        <translation>Жооптор эмнени айтат</translation>
    </message>
    <message>
        <source>Marked by {count} of {viewers}</source>
        <translation>{viewers} адамдан {count} белгиледи</translation>
    </message>
    <message>
        <source>Above all by those who find most</source>
        <translation>Өзгөчө көбүрөөк тапкандар</translation>
    </message>
    <message>
        <source>It may be marked</source>
        <translation>Белгилесе болот</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Бул жашырылган</translation>
    </message>
    <message>
        <source>key revision {n}</source>
        <translation>ачкычтын {n}-редакциясы</translation>
    </message>
    <message>
        <source>{name}: {count} of {n} marks on it were too wide or repeated. Is it too tight?</source>
        <translation>{name}: {n} белгинин {count} өтө кең же кайталанган. Контур өтө тар эмеспи?</translation>
    </message>
    <message>
        <source>{count} of {n} people solved the case: it may be too easy.</source>
        <translation>Тапшырманы {n} адамдан {count} чечти: өтө оңой болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Only {count} of {n} people solved the case: it may be too hard, or the key wrong.</source>
        <translation>Тапшырманы {n} адамдан {count} гана чечти: өтө кыйын же ачкычы туура эмес болушу мүмкүн.</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Leave full screen</source>
        <translation>Толук экрандан чыгуу</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weighbridge less declared</source>
        <translation>Автотараза минус билдирилген</translation>
    </message>
    <message>
        <source>Weighbridge less empty weight</source>
        <translation>Автотараза минус бош салмак</translation>
    </message>
    <message>
        <source>Declared less empty weight</source>
        <translation>Билдирилген минус бош салмак</translation>
    </message>
    <message>
        <source>All axles together</source>
        <translation>Бардык октор бирге</translation>
    </message>
    <message>
        <source>All axles less weighbridge</source>
        <translation>Бардык октор минус автотараза</translation>
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
        <translation>Сүрөттөр чыныгы деп белгиленет. Укугу кимде жана аларды ким көрө алат?</translation>
    </message>
    <message>
        <source>Owner of the scans</source>
        <translation>Сүрөттөрдүн ээси</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Ким көрө алат</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>баарына</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>кызматка</translation>
    </message>
    <message>
        <source>named people alone</source>
        <translation>аталган адамдарга гана</translation>
    </message>
    <message>
        <source>What the file says besides its pixels</source>
        <translation>Файлда чекиттерден башка эмне бар</translation>
    </message>
    <message numerus="yes">
        <source>Before: the file says %n thing(s) besides its pixels.</source>
        <translation>
            <numerusform>Мурда: файлда чекиттерден башка %n жазуу бар.</numerusform>
            <numerusform>Мурда: файлда чекиттерден башка %n жазуу бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: the file says nothing besides its pixels.</source>
        <translation>Мурда: файлда чекиттерден башка эч нерсе жок.</translation>
    </message>
    <message>
        <source>After: being checked.</source>
        <translation>Кийин: текшерилүүдө.</translation>
    </message>
    <message>
        <source>After: nothing. %1 holds pixels alone, read back to prove it.</source>
        <translation>Кийин: эч нерсе жок. %1 ичинде чекиттер гана, окуп текшерилди.</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Window: from black to white</source>
        <translation>Жарыктык терезеси: карадан акка чейин</translation>
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
        <translation>Жумуш орду</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Башка баскычтар…</translation>
    </message>
    <message>
        <source>Places and sizes as they come</source>
        <translation>Баштапкы орундар жана өлчөмдөр</translation>
    </message>
    <message>
        <source>Choose which key does what</source>
        <translation>Кайсы баскыч эмне кыларын тандоо</translation>
    </message>
    <message>
        <source>Image tools between cases</source>
        <translation>Тапшырмалардын ортосунда сүрөт куралдары</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Кайра баштоо</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Чоңойтулган пикселдер</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Жылмаланган</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Чарчылар</translation>
    </message>
    <message>
        <source>Drag to the right or up</source>
        <translation>Оңго же өйдө сүйрөө</translation>
    </message>
    <message>
        <source>More contrast, darker</source>
        <translation>Контраст көбүрөөк, караңгыраак</translation>
    </message>
    <message>
        <source>Less contrast, lighter</source>
        <translation>Контраст азыраак, ачыгыраак</translation>
    </message>
    <message>
        <source>Papers and marks</source>
        <translation>Документтер жана белгилер</translation>
    </message>
    <message>
        <source>Right of the scan</source>
        <translation>Сүрөттүн оң жагында</translation>
    </message>
    <message>
        <source>Left of the scan</source>
        <translation>Сүрөттүн сол жагында</translation>
    </message>
    <message>
        <source>In a window of their own</source>
        <translation>Өз терезесинде</translation>
    </message>
</context>
<context>
    <name>WorkbenchComfort</name>
    <message>
        <source>The scan. The wheel zooms, a drag with the middle button moves, Space goes on by a screen.</source>
        <translation>Сүрөт. Дөңгөлөк масштабдайт, ортоңку баскыч жылдырат, боштук бир экран алга алып барат.</translation>
    </message>
    <message>
        <source>Image tools: contrast, colours, filters. All others are under More.</source>
        <translation>Сүрөт куралдары: контраст, түстөр, чыпкалар. Калгандары «Дагы» менюсунда.</translation>
    </message>
    <message>
        <source>Draw round what looks wrong with one of these. Then say how sure you are: 1, 2 or 3.</source>
        <translation>Булардын бири менен шектүү жерди курчаңыз. Анан канчалык ишенериңизди айтыңыз: 1, 2 же 3.</translation>
    </message>
    <message>
        <source>Here are your marks, and the papers where a case has some. Do they fit the scan?</source>
        <translation>Бул жерде белгилериңиз жана документтер, эгер алар болсо. Алар сүрөткө туура келеби?</translation>
    </message>
    <message>
        <source>Decide here. After it you see what was there, and why.</source>
        <translation>Бул жерде чечесиз. Андан кийин анда эмне болгонун жана эмне үчүн экенин көрөсүз.</translation>
    </message>
    <message>
        <source>The atlas of normal scans, the papers, a pause. F1 shows all keys of this screen.</source>
        <translation>Кадимки сүрөттөрдүн атласы, документтер, тыныгуу. F1 бул экрандын бардык баскычтарын көрсөтөт.</translation>
    </message>
</context>
<context>
    <name>WorkbenchKinds</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сүрөт жүктөлүүдө…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайталоо</translation>
    </message>
</context>
<context>
    <name>WorkbenchLayout</name>
    <message>
        <source>Scan</source>
        <translation>Сүрөт</translation>
    </message>
</context>
<context>
    <name>WorkbenchModes</name>
    <message>
        <source>The next scan is being made…</source>
        <translation>Кийинки сүрөт түзүлүп жатат…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
</context>
<context>
    <name>WorkbenchTexts</name>
    <message>
        <source>Anything else? Search on, or decide below.</source>
        <translation>Дагы барбы? Издей бериңиз же ылдыйда чечиңиз.</translation>
    </message>
    <message>
        <source>Drag an ellipse round what looks wrong. Shift keeps it round.</source>
        <translation>Шектүү жерди эллипс менен курчаңыз. Shift: тегерек.</translation>
    </message>
    <message>
        <source>Click the corners of what looks wrong.</source>
        <translation>Шектүү жердин бурчтарын басыңыз.</translation>
    </message>
    <message>
        <source>Draw round what looks wrong; the line closes by itself.</source>
        <translation>Шектүү жерди тегерете чийиңиз; сызык өзү туюкталат.</translation>
    </message>
    <message>
        <source>Press the middle of what looks wrong.</source>
        <translation>Шектүү жердин ортосун басыңыз.</translation>
    </message>
    <message>
        <source>Drag to move the scan.</source>
        <translation>Сүрөттү жылдыруу үчүн сүйрөңүз.</translation>
    </message>
    <message>
        <source>Drag a box to see it large.</source>
        <translation>Чоңойтуп көрүү үчүн алкак чийиңиз.</translation>
    </message>
    <message>
        <source>Drag: sideways for contrast, up and down for brightness.</source>
        <translation>Сүйрөңүз: капталга — контраст, өйдө-ылдый — жарыктык.</translation>
    </message>
    <message>
        <source>Drag from end to end. Shift: straight. Esc: done.</source>
        <translation>Учунан учуна сүйрөңүз. Shift: түз. Esc: даяр.</translation>
    </message>
    <message>
        <source>Press the next place. Backspace takes one back.</source>
        <translation>Кийинки жерди басыңыз. Backspace: бирин кайтаруу.</translation>
    </message>
    <message>
        <source>Press one side, the corner, the other side. Esc: done.</source>
        <translation>Бир жагын, чокусун, экинчи жагын басыңыз. Esc: даяр.</translation>
    </message>
    <message>
        <source>Drag a line to see the values along it. Esc: done.</source>
        <translation>Сызык тартыңыз: боюндагы маанилер көрүнөт. Esc: даяр.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or press a mark. Esc: done.</source>
        <translation>Алкак тартыңыз же белгини басыңыз. Esc: даяр.</translation>
    </message>
    <message>
        <source>Only marks that touch or overlap can be joined.</source>
        <translation>Тийишкен белгилер гана бириктирилет.</translation>
    </message>
    <message>
        <source>Press selects (Ctrl: several), a drag moves. Tab: next mark.</source>
        <translation>Басуу тандайт (Ctrl: бир нечесин), сүйрөө жылдырат.</translation>
    </message>
    <message>
        <source>Drag a frame round what looks wrong. Wheel: zoom. F1: keys.</source>
        <translation>Шектүү жерди курчаңыз. Дөңгөлөк: масштаб. F1: баскычтар.</translation>
    </message>
    <message>
        <source>Draw a line across a mark to cut it. Shift: straight.</source>
        <translation>Белгини кесүү үчүн үстүнөн сызык жүргүзүңүз. Shift: түз.</translation>
    </message>
    <message>
        <source>Corner {n} of {all}. Arrow keys move it; Ins adds one, Del removes it.</source>
        <translation>{n}-чоку ({all}). Жебелер жылдырат, Ins кошот, Del алат.</translation>
    </message>
    <message>
        <source>Upper left</source>
        <translation>Жогорку сол бурч</translation>
    </message>
    <message>
        <source>Upper right</source>
        <translation>Жогорку оң бурч</translation>
    </message>
    <message>
        <source>Lower right</source>
        <translation>Төмөнкү оң бурч</translation>
    </message>
    <message>
        <source>Lower left</source>
        <translation>Төмөнкү сол бурч</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Жогорку кыр</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң кыр</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Төмөнкү кыр</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол кыр</translation>
    </message>
    <message>
        <source>{corner}. Arrow keys move it, Esc leaves it.</source>
        <translation>{corner}. Жебелер жылдырат, Esc бошотот.</translation>
    </message>
    <message>
        <source>A polygon keeps its last three corners.</source>
        <translation>Көп бурчтуктун акыркы үч чокусу калат.</translation>
    </message>
    <message>
        <source>The line crosses no mark: draw it right across one.</source>
        <translation>Сызык белгини кеспейт: аны толук кесип өткөрүңүз.</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Сүрөткө кайтуу</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Ал кайсы жерде?</translation>
    </message>
    <message>
        <source>You suspect something, but nothing is marked yet.</source>
        <translation>Сиз бир нерседен шектенесиз, бирок али эч нерсе белгиленген эмес.</translation>
    </message>
    <message>
        <source>Go back and mark it</source>
        <translation>Кайтып, белгилөө</translation>
    </message>
    <message>
        <source>I can&apos;t point to it</source>
        <translation>Ордун көрсөтө албайм</translation>
    </message>
    <message>
        <source>There are marks on the scan.</source>
        <translation>Сүрөттө белгилер бар.</translation>
    </message>
    <message>
        <source>No suspicion means that nothing stays marked.</source>
        <translation>«Шек жок» дегени — белги калбайт.</translation>
    </message>
    <message>
        <source>Keep the marks: suspicion</source>
        <translation>Белгилерди калтыруу: шек бар</translation>
    </message>
    <message>
        <source>Delete the marks: no suspicion</source>
        <translation>Белгилерди өчүрүү: шек жок</translation>
    </message>
    <message>
        <source>How sure are you of mark {number}?</source>
        <translation>{number}-белгиге канчалык ишенесиз?</translation>
    </message>
    <message>
        <source>Press 1 for unsure, 2 for fairly sure, 3 for sure.</source>
        <translation>1 — ишенбейм, 2 — бир аз ишенем, 3 — ишенем.</translation>
    </message>
    <message>
        <source>Your answer is kept here. Nothing is lost.</source>
        <translation>Жообуңуз ушул жерде сакталган. Эч нерсе жоголгон жок.</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сүрөт жүктөлүүдө…</translation>
    </message>
    <message>
        <source>Pause. The time stands still.</source>
        <translation>Тыныгуу. Убакыт токтоп турат.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, Enter begins and ends, Esc leaves.</source>
        <translation>Жебелер айкашты жылдырат, Enter баштап-бүтүрөт.</translation>
    </message>
    <message>
        <source>Click the corners. Enter closes, Backspace takes one back.</source>
        <translation>Бурчтарын басыңыз. Enter туюктайт, Backspace — артка.</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, right button for contrast.</source>
        <translation>Сүйрөө: жылдыруу; дөңгөлөк: масштаб; оң баскыч: контраст.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Бул сеансты бүтүрүү</translation>
    </message>
    <message>
        <source>This case has no scan: decide by the papers.</source>
        <translation>Бул тапшырмада сүрөт жок: документтер боюнча чечиңиз.</translation>
    </message>
</context>
<context>
    <name>WorkbenchTwin</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сүрөт жүктөлүүдө…</translation>
    </message>
    <message>
        <source>{name}: press to work on it</source>
        <translation>{name}: ушул сүрөт менен иштөө үчүн басыңыз</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Төмөнкү энергия</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Жогорку энергия</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>мөөнөтү %n күн мурун өттү</numerusform>
            <numerusform>мөөнөтү %n күн мурун өттү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн калды</numerusform>
            <numerusform>%n күн калды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Faulty</name>
    <message>
        <source>Folders that can&apos;t be used</source>
        <translation>Колдонууга болбой турган папкалар</translation>
    </message>
</context>
<context>
    <name>_LeftScene</name>
    <message>
        <source>You go on with the scene that you left here.</source>
        <translation>Сиз бул жерде калтырган сахнаны улантып жатасыз.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Кайра баштоо</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Delete mark {number}</source>
        <translation>{number}-белгини өчүрүү</translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Who is at work</source>
        <translation>Ким иштеп жатат</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Жыйынтыктарымды сактоо…</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Конок катары иштөө</translation>
    </message>
    <message>
        <source>Give the results of this guest a name</source>
        <translation>Бул коноктун жыйынтыктарына ат берүү</translation>
    </message>
    <message>
        <source>Let another person begin without a name</source>
        <translation>Башка адам атсыз баштасын</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Профилимди сактоо…</translation>
    </message>
    <message>
        <source>Write a file with which you are the same person on another computer</source>
        <translation>Башка компьютерде да ошол эле адам болгондой файл жазуу</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Файлдагы профилди колдонуу…</translation>
    </message>
    <message>
        <source>Work here as the person of a profile file</source>
        <translation>Бул жерде профиль файлындагы адам катары иштөө</translation>
    </message>
    <message>
        <source>Erase my viewing records…</source>
        <translation>Менин көрүү жазууларымды өчүрүү…</translation>
    </message>
    <message>
        <source>Take out of the records what was on your screen; answers and results stay</source>
        <translation>Жазуулардан экраныңызда болгонду алып салуу; жооптор менен жыйынтыктар калат</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Адамды өчүрүү…</translation>
    </message>
    <message>
        <source>Take a person with all results out of the records for good</source>
        <translation>Адамды бардык натыйжалары менен жазуулардан биротоло алып салуу</translation>
    </message>
    <message>
        <source>A guest. Results stay on this computer and can be given a name once.</source>
        <translation>Конок. Жыйынтыктар ушул компьютерде калат; аларга бир жолу ат берсе болот.</translation>
    </message>
</context>
<context>
    <name>_Rules</name>
    <message>
        <source>No case is told right or wrong before the end, and no atlas is open. Leaving is noted; the invigilator lets it go on.</source>
        <translation>Аягына чейин эмне туура, эмне туура эмес экени айтылбайт, атлас жабык. Чыгуу жазылат; улантууга байкоочу уруксат берет.</translation>
    </message>
    <message>
        <source>It reports how you stand; nobody passes or fails.</source>
        <translation>Ал деңгээлиңизди көрсөтөт; өттү же өткөн жок деген баа жок.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>What was there</source>
        <translation>Ал жерде эмне болду</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Белгилериңиз</translation>
    </message>
    <message>
        <source>Bare scan</source>
        <translation>Таза сүрөт</translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>Катылбаган</translation>
    </message>
    <message>
        <source>Other view (%1 of %2)</source>
        <translation>Башка проекция (%1/%2)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ачкыч</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аттар</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Кайдан тапты</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Жалган белгилер</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Көрүү</translation>
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
        <translation>%1 варианты</translation>
    </message>
    <message>
        <source>Both are alike in kind and difficulty and share no case: one before a course, one after it.</source>
        <translation>Экөө тең курамы жана кыйынчылыгы боюнча бирдей, жалпы тапшырмасы жок: бири курска чейин, бири кийин.</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Бөлүк саны</translation>
    </message>
    <message>
        <source>In how many parts it is taken</source>
        <translation>Канча бөлүк менен тапшырылат</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Байкоочунун коду</translation>
    </message>
    <message>
        <source>Code of the invigilator; it may stay empty</source>
        <translation>Байкоочунун коду; бош калтырса болот</translation>
    </message>
    <message>
        <source>May stay empty. With a code, only who knows it lets the exam go on after a break. It can&apos;t be looked up later.</source>
        <translation>Бош калтырса болот. Код болсо, тыныгуудан кийин сынакты аны билген адам гана уланта алат. Кийин аны көрүүгө болбойт.</translation>
    </message>
</context>
</TS>
