<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AbilityCard</name>
    <message>
        <source>Your ability</source>
        <translation>Сіздің деңгейіңіз</translation>
    </message>
    <message>
        <source>Cases with something hidden</source>
        <translation>Жасырын заты бар тапсырмалар</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Таза тапсырмалар</translation>
    </message>
    <message>
        <source>500 is where everybody begins. A case counts when it is answered for the first time.</source>
        <translation>Барлығы 500-ден бастайды. Тапсырма оған алғаш жауап бергенде ғана есепке алынады.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n жаңа тапсырма</numerusform>
            <numerusform>%n жаңа тапсырма</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % range %1 to %2; %3</source>
        <translation>95 % аралық: %1–%2; %3</translation>
    </message>
</context>
<context>
    <name>AboutView</name>
    <message>
        <source>Version %1</source>
        <translation>%1 нұсқасы</translation>
    </message>
    <message>
        <source>A free program with which customs officers learn to read X-ray scans of containers, vehicles and air cargo. It works without a network.</source>
        <translation>Кеден қызметкерлері контейнерлердің, көліктердің және әуе жүктерінің рентген суреттерін оқуды үйренетін тегін бағдарлама. Желісіз жұмыс істейді.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ол не емес</translation>
    </message>
    <message>
        <source>It finds nothing by itself: no automatic detection, no connection to a scanner. Many of its scans are simulated and say so; a real scanner shows things differently. Its points help to learn and to keep records; they certify nobody.</source>
        <translation>Ол өздігінен ештеңе таппайды: автоматты түрде анықтау да, сканермен байланыс та жоқ. Көп суреттер модельденген, бұл көрсетілген; нақты сканер басқаша көрсетеді. Ұпайлар үйренуге және есеп жүргізуге көмектеседі; олар ешкімге куәлік бермейді.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>MIT licence: use it, change it, pass it on. The letters are Noto Sans (SIL Open Font License).</source>
        <translation>MIT лицензиясы: пайдаланыңыз, өзгертіңіз, басқаларға беріңіз. Қаріп — Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Where your records lie</source>
        <translation>Жазбаларыңыз қайда сақталған</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетістік</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Шеберхана</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>XrayTrainer туралы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ашық немесе күңгірт түстер</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Кім жұмыс істеп отыр</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Толық экран</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Looking at the scan</source>
        <translation>Суретті қарау</translation>
    </message>
    <message>
        <source>Image tools</source>
        <translation>Сурет құралдары</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Сызу</translation>
    </message>
    <message>
        <source>Changing marks</source>
        <translation>Белгілерді өзгерту</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Талдау</translation>
    </message>
    <message>
        <source>Scene composer</source>
        <translation>Сахна құрастырғыш</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Топқа көрсету</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Next thing</source>
        <translation>Келесі нысан</translation>
    </message>
    <message>
        <source>Thing before</source>
        <translation>Алдыңғы нысан</translation>
    </message>
    <message>
        <source>Back to the whole scan</source>
        <translation>Бүкіл суретке оралу</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what was there</source>
        <translation>Онда болған заттың контурын көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Show or hide your marks</source>
        <translation>Белгілеріңізді көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Bare scan while the key is held</source>
        <translation>Перне басулы тұрғанда таза сурет</translation>
    </message>
    <message>
        <source>Scan with nothing hidden while the key is held</source>
        <translation>Перне басулы тұрғанда ештеңе жасырылмаған сурет</translation>
    </message>
    <message>
        <source>Load plan with the place to open</source>
        <translation>Ашатын орны көрсетілген жүк жоспары</translation>
    </message>
    <message>
        <source>Replay of your viewing</source>
        <translation>Қарауыңызды қайта көрсету</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Жолды ашу</translation>
    </message>
    <message>
        <source>Back by one page</source>
        <translation>Бір бет артқа</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Назар аударуды қажет ететінді алып қою</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Алынғанды қайтару</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Нәтижелерді файлдан қабылдау</translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Жауаптарды жіберу</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Пікір жазу</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Пікірді сақтау</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Келесі адам</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Алдыңғы адам</translation>
    </message>
    <message>
        <source>Next mark of this person</source>
        <translation>Осы адамның келесі белгісі</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Кілтті көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Heat map of marks that found something</source>
        <translation>Бірдеңе тапқан белгілер картасы</translation>
    </message>
    <message>
        <source>Heat map of false marks</source>
        <translation>Жалған белгілер картасы</translation>
    </message>
    <message>
        <source>Replay of this person&apos;s viewing</source>
        <translation>Осы адамның қарауын қайта көрсету</translation>
    </message>
    <message>
        <source>Let the replay run, or stop it</source>
        <translation>Қайта көрсетуді жүргізу немесе тоқтату</translation>
    </message>
    <message>
        <source>Shade what this person looked at</source>
        <translation>Осы адам қараған жерлерді бояп көрсету</translation>
    </message>
    <message>
        <source>Draw a rectangle for the comment</source>
        <translation>Пікірге тіктөртбұрыш сызу</translation>
    </message>
    <message>
        <source>Draw an oval for the comment</source>
        <translation>Пікірге сопақша сызу</translation>
    </message>
    <message>
        <source>Draw by hand for the comment</source>
        <translation>Пікірге қолмен сызу</translation>
    </message>
    <message>
        <source>Open the key in the studio</source>
        <translation>Кілтті шеберханада ашу</translation>
    </message>
    <message>
        <source>Shade what you looked at</source>
        <translation>Қарағаныңызды бояп көрсету</translation>
    </message>
    <message>
        <source>Object to the review</source>
        <translation>Талдауға қарсылық білдіру</translation>
    </message>
    <message>
        <source>More: points, overlap, decision</source>
        <translation>Толығырақ: ұпай, сәйкестік, қорытынды</translation>
    </message>
    <message>
        <source>Atlas beside the scan</source>
        <translation>Суреттің жанындағы атлас</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Қара мен ақты ауыстыру</translation>
    </message>
    <message>
        <source>Best contrast for what is in view</source>
        <translation>Көрініп тұрған жерге ең қолайлы контраст</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Сурет ашылған қалпында</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Бірге бір</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Келесі көрініс</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Алдыңғы көрініс</translation>
    </message>
    <message>
        <source>Select and move marks</source>
        <translation>Белгілерді таңдау және жылжыту</translation>
    </message>
    <message>
        <source>Mark with a rectangle</source>
        <translation>Тіктөртбұрышпен белгілеу</translation>
    </message>
    <message>
        <source>Mark with an ellipse</source>
        <translation>Эллипспен белгілеу</translation>
    </message>
    <message>
        <source>Mark with a polygon</source>
        <translation>Көпбұрышпен белгілеу</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Қолмен сызып белгілеу</translation>
    </message>
    <message>
        <source>Mark a point</source>
        <translation>Нүктемен белгілеу</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Суретті жылжыту</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Жақтауға үлкейту</translation>
    </message>
    <message>
        <source>Brightness and contrast by dragging</source>
        <translation>Сүйреп жарықтық пен контрастты өзгерту</translation>
    </message>
    <message>
        <source>Search the atlas</source>
        <translation>Атластан іздеу</translation>
    </message>
    <message>
        <source>Next reference scan</source>
        <translation>Келесі үлгі сурет</translation>
    </message>
    <message>
        <source>Reference scan before</source>
        <translation>Алдыңғы үлгі сурет</translation>
    </message>
    <message>
        <source>Compare: two scanners or two entries beside each other</source>
        <translation>Салыстыру: екі сканер немесе екі үлгі қатар</translation>
    </message>
    <message>
        <source>To the other reference scan</source>
        <translation>Екінші үлгі суретке</translation>
    </message>
    <message>
        <source>Show or hide the zones of the carrier</source>
        <translation>Көліктің аймақтарын көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Name the next zone</source>
        <translation>Келесі аймақты атау</translation>
    </message>
    <message>
        <source>Name the zone before</source>
        <translation>Алдыңғы аймақты атау</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Бүкіл ауқым</translation>
    </message>
    <message>
        <source>Light cargo</source>
        <translation>Жеңіл жүк</translation>
    </message>
    <message>
        <source>Dense cargo</source>
        <translation>Тығыз жүк</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Контрастты арттыру</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Контрастты азайту</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Күңгірттеу</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Ашықтау</translation>
    </message>
    <message>
        <source>Tone: linear, logarithmic, root or display</source>
        <translation>Тон: сызықты, логарифм, түбір, экрандық</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>Бүкіл сурет</translation>
    </message>
    <message>
        <source>Move the atlas with the scan</source>
        <translation>Атласты суретпен бірге жылжыту</translation>
    </message>
    <message>
        <source>Close the atlas beside the scan</source>
        <translation>Суреттің жанындағы атласты жабу</translation>
    </message>
    <message>
        <source>Smooth enlarged pixels</source>
        <translation>Үлкейтілген пикселдерді тегістеу</translation>
    </message>
    <message>
        <source>Hide the marks for a look below</source>
        <translation>Астын көру үшін белгілерді жасыру</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Кітапханадағы жинақтан…</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Барлық жобалар</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Тапсырмалардан іздеу</translation>
    </message>
    <message>
        <source>Next page of the studio</source>
        <translation>Шеберхананың келесі беті</translation>
    </message>
    <message>
        <source>Page of the studio before</source>
        <translation>Шеберхананың алдыңғы беті</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Жариялау…</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>Таңдалған белгіні жою</translation>
    </message>
    <message>
        <source>Duplicate the selected mark</source>
        <translation>Таңдалған белгінің көшірмесін жасау</translation>
    </message>
    <message>
        <source>Make the selected mark narrower</source>
        <translation>Таңдалған белгіні тарылту</translation>
    </message>
    <message>
        <source>Make the selected mark wider</source>
        <translation>Таңдалған белгіні кеңейту</translation>
    </message>
    <message>
        <source>Make the selected mark lower</source>
        <translation>Таңдалған белгінің биіктігін азайту</translation>
    </message>
    <message>
        <source>Make the selected mark higher</source>
        <translation>Таңдалған белгінің биіктігін арттыру</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Сенімді емеспін</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Біршама сенімдімін</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Сенімдімін</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Бірінші жауап</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Екінші жауап</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Үшінші жауап</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Төртінші жауап</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>Бесінші жауап</translation>
    </message>
    <message>
        <source>Sixth answer</source>
        <translation>Алтыншы жауап</translation>
    </message>
    <message>
        <source>Seventh answer</source>
        <translation>Жетінші жауап</translation>
    </message>
    <message>
        <source>Eighth answer</source>
        <translation>Сегізінші жауап</translation>
    </message>
    <message>
        <source>Ninth answer</source>
        <translation>Тоғызыншы жауап</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Суретке оралу</translation>
    </message>
    <message>
        <source>No suspicion</source>
        <translation>Күдік жоқ</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Күдік бар</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Show or hide the papers</source>
        <translation>Құжаттарды көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>Papers and marks: right, left, or in a window of their own</source>
        <translation>Құжаттар мен белгілер: оң жақта, сол жақта не бөлек терезеде</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>Экранның келесі бөлігі</translation>
    </message>
    <message>
        <source>Import annotated pictures</source>
        <translation>Белгіленген суреттерді импорттау</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Нәтижелерді экспорттау</translation>
    </message>
    <message>
        <source>New practice set</source>
        <translation>Жаңа жаттығу жинағы</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Аймақтар</translation>
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
        <translation>Екі сурет қатар: жанында басқа көрініс немесе басқа энергия</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the left</source>
        <translation>Перде сызығын солға жылжыту</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the right</source>
        <translation>Перде сызығын оңға жылжыту</translation>
    </message>
    <message>
        <source>Move both scans together</source>
        <translation>Екі суретті бірге жылжыту</translation>
    </message>
    <message>
        <source>Scans beside or above each other</source>
        <translation>Суреттер қатар немесе бірінің үстінде бірі</translation>
    </message>
    <message>
        <source>Search in all papers</source>
        <translation>Барлық құжаттан іздеу</translation>
    </message>
    <message>
        <source>Two papers side by side</source>
        <translation>Екі құжатты қатар қою</translation>
    </message>
    <message>
        <source>Papers wide or narrow</source>
        <translation>Құжаттарды кең не тар ету</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Келесі құжат</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Алдыңғы құжат</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Жергілікті контраст</translation>
    </message>
    <message>
        <source>Sharper edges</source>
        <translation>Контурларды айқындау</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Шуды азайту</translation>
    </message>
    <message>
        <source>Absorption zone: low, middle, high</source>
        <translation>Жұтылу аймағы: әлсіз, орташа, күшті</translation>
    </message>
    <message>
        <source>Gamma: lighter or deeper darks</source>
        <translation>Гамма: қараңғы жер ашығырақ немесе қоюырақ</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Материалдардың түстері</translation>
    </message>
    <message>
        <source>One material alone: organic, light, metal, heavy, or metals stripped</source>
        <translation>Материал: органика, жеңіл, металл, ауыр, металсыз</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>Псевдотүс</translation>
    </message>
    <message>
        <source>Low energy alone</source>
        <translation>Тек төмен энергия</translation>
    </message>
    <message>
        <source>Difference from the other half, turned round</source>
        <translation>Екінші жартының айнадағы бейнесінен айырмасы</translation>
    </message>
    <message>
        <source>Difference from the atlas scan beside</source>
        <translation>Жанындағы атлас суретінен айырмасы</translation>
    </message>
    <message>
        <source>Swipe: as it opened, or the atlas, against now</source>
        <translation>Перде: ашылғанда немесе атлас — қазіргіге қарсы</translation>
    </message>
    <message>
        <source>Flicker between the two</source>
        <translation>Кезек көрсету: бірде бірі, бірде екіншісі</translation>
    </message>
    <message>
        <source>Take back the last change of the picture</source>
        <translation>Сурет көрінісінің соңғы өзгерісін болдырмау</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Жарықтық</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Colours and energies</source>
        <translation>Түстер мен энергиялар</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Measuring and loupe</source>
        <translation>Өлшеу және лупа</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет көрінісі</translation>
    </message>
    <message>
        <source>Cut a mark in two by a line</source>
        <translation>Белгіні сызықпен қию</translation>
    </message>
    <message>
        <source>Snap to other marks and to the edge of the scan (Alt: not now)</source>
        <translation>Басқа белгілерге және сурет шетіне тарту (Alt: әзірге тартпау)</translation>
    </message>
    <message>
        <source>Join the selected marks into one</source>
        <translation>Таңдалған белгілерді біріктіру</translation>
    </message>
    <message>
        <source>Select all marks</source>
        <translation>Барлық белгілерді таңдау</translation>
    </message>
    <message>
        <source>Copy the selected marks</source>
        <translation>Таңдалған белгілерді көшіру</translation>
    </message>
    <message>
        <source>Paste marks, into another view too</source>
        <translation>Белгілерді қою, басқа көрініске де</translation>
    </message>
    <message>
        <source>Next corner of the mark; arrow keys then move it</source>
        <translation>Белгінің келесі бұрышы; содан кейін оны көрсеткілер жылжытады</translation>
    </message>
    <message>
        <source>Corner before</source>
        <translation>Алдыңғы бұрыш</translation>
    </message>
    <message>
        <source>One more corner after this one</source>
        <translation>Осыдан кейін тағы бір бұрыш</translation>
    </message>
    <message>
        <source>It may be: narcotics</source>
        <translation>Мүмкін: есірткі заттары</translation>
    </message>
    <message>
        <source>It may be: cigarettes</source>
        <translation>Мүмкін: сигареттер</translation>
    </message>
    <message>
        <source>It may be: alcohol</source>
        <translation>Мүмкін: алкоголь өнімдері</translation>
    </message>
    <message>
        <source>It may be: weapons</source>
        <translation>Мүмкін: қару</translation>
    </message>
    <message>
        <source>It may be: explosives</source>
        <translation>Мүмкін: жарылғыш заттар</translation>
    </message>
    <message>
        <source>It may be: currency and valuables</source>
        <translation>Мүмкін: валюта және құндылықтар</translation>
    </message>
    <message>
        <source>It may be: undeclared goods</source>
        <translation>Мүмкін: декларацияланбаған тауарлар</translation>
    </message>
    <message>
        <source>It may be: people</source>
        <translation>Мүмкін: адамдар</translation>
    </message>
    <message>
        <source>It may be: something unknown</source>
        <translation>Мүмкін: белгісіз зат</translation>
    </message>
    <message>
        <source>Ruler: length in centimetres</source>
        <translation>Сызғыш: сантиметрмен ұзындық</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Бұрыш</translation>
    </message>
    <message>
        <source>Profile: values along a line</source>
        <translation>Профиль: сызық бойындағы мәндер</translation>
    </message>
    <message>
        <source>Region: area, steel and mass of a rectangle or of a mark</source>
        <translation>Аймақ: жақтаудың не белгінің ауданы, болаты, массасы</translation>
    </message>
    <message>
        <source>Loupe under the cursor (Alt and wheel: stronger, weaker)</source>
        <translation>Меңзер астындағы лупа (күші: Alt пен дөңгелек)</translation>
    </message>
    <message>
        <source>Loupe with the best contrast for what lies in it</source>
        <translation>Лупада көрінгенге ең қолайлы контраст</translation>
    </message>
    <message>
        <source>Stronger loupe</source>
        <translation>Лупаны күшейту</translation>
    </message>
    <message>
        <source>Weaker loupe</source>
        <translation>Лупаны әлсірету</translation>
    </message>
    <message>
        <source>Best contrast for what lies under the cursor</source>
        <translation>Меңзер астындағы жерге ең қолайлы контраст</translation>
    </message>
    <message>
        <source>Practise what is weakest</source>
        <translation>Ең әлсізін жаттықтыру</translation>
    </message>
    <message>
        <source>Next part of progress</source>
        <translation>Жетістіктің келесі бөлімі</translation>
    </message>
    <message>
        <source>Part of progress before</source>
        <translation>Жетістіктің алдыңғы бөлімі</translation>
    </message>
    <message>
        <source>Next plot of this part</source>
        <translation>Бөлімнің келесі графигі</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Басқа кезең</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Графиктің кестесі</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>PNG, SVG немесе CSV етіп сақтау</translation>
    </message>
    <message>
        <source>Print the progress</source>
        <translation>Жетістікті басып шығару</translation>
    </message>
    <message>
        <source>Save the progress as PDF</source>
        <translation>Жетістікті PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Буманы қабылдау</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Бума жасау</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңа жинақ</translation>
    </message>
    <message>
        <source>Undo the last change of the scene</source>
        <translation>Сахнаның соңғы өзгерісін болдырмау</translation>
    </message>
    <message>
        <source>Do the change of the scene again</source>
        <translation>Сахнаның өзгерісін қайталау</translation>
    </message>
    <message>
        <source>Other view of the scanner</source>
        <translation>Сканердің басқа проекциясы</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what is hidden</source>
        <translation>Жасырылған заттың контурын көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Scan of the scene with nothing hidden, while the key is held</source>
        <translation>Перне басулы тұрғанда сахнаның ештеңе жасырылмаған суреті</translation>
    </message>
    <message>
        <source>To the load plan, and back to the scan</source>
        <translation>Жүк жоспарына, одан суретке қайту</translation>
    </message>
    <message>
        <source>Step 1, carrier and scanner</source>
        <translation>1-қадам, көлік және сканер</translation>
    </message>
    <message>
        <source>Step 2, load</source>
        <translation>2-қадам, жүк</translation>
    </message>
    <message>
        <source>Step 3, what is hidden</source>
        <translation>3-қадам, не жасырылған</translation>
    </message>
    <message>
        <source>Step 4, papers</source>
        <translation>4-қадам, құжаттар</translation>
    </message>
    <message>
        <source>Step 5, make the case</source>
        <translation>5-қадам, тапсырма жасау</translation>
    </message>
    <message>
        <source>Put the case into the set</source>
        <translation>Тапсырманы жиынға қосу</translation>
    </message>
    <message>
        <source>Go on: the marks, the key, the next scan</source>
        <translation>Әрі қарай: белгілер, кілт, келесі сурет</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>Бір қадам артқа</translation>
    </message>
    <message>
        <source>The scan alone</source>
        <translation>Тек сурет</translation>
    </message>
    <message>
        <source>The marks of the group</source>
        <translation>Топтың белгілері</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Names at the marks</source>
        <translation>Белгілер жанындағы аты-жөндер</translation>
    </message>
    <message>
        <source>Next scan, without its key</source>
        <translation>Келесі сурет, кілтсіз</translation>
    </message>
    <message>
        <source>Scan before</source>
        <translation>Алдыңғы сурет</translation>
    </message>
    <message>
        <source>Other view of the carrier</source>
        <translation>Басқа проекция</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Көрсетуді аяқтау</translation>
    </message>
    <message>
        <source>Try the case as a trainee, or go back to its key</source>
        <translation>Тапсырманы үйренуші ретінде сынау немесе кілтке оралу</translation>
    </message>
    <message>
        <source>Show how near a mark must come</source>
        <translation>Белгі қаншалықты жақын болуы керегін көрсету</translation>
    </message>
    <message>
        <source>The next outline is a further part of the chosen thing</source>
        <translation>Келесі контур — таңдалған заттың тағы бір бөлігі</translation>
    </message>
    <message>
        <source>The next outline is another right outline of the chosen thing</source>
        <translation>Келесі контур — таңдалған заттың басқа дұрыс контуры</translation>
    </message>
    <message>
        <source>Take the chosen thing out of the key</source>
        <translation>Таңдалғанды кілттен алып тастау</translation>
    </message>
    <message>
        <source>Next thing of the key</source>
        <translation>Кілттің келесі заты</translation>
    </message>
    <message>
        <source>Thing of the key before</source>
        <translation>Кілттің алдыңғы заты</translation>
    </message>
    <message>
        <source>Show the papers, or the key again</source>
        <translation>Құжаттарды немесе қайтадан кілтті көрсету</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Сурет файлдарын таңдау</translation>
    </message>
    <message>
        <source>Paste a screenshot</source>
        <translation>Экран суретін қою</translation>
    </message>
    <message>
        <source>Undo the last change of a picture</source>
        <translation>Суреттің соңғы өзгерісін болдырмау</translation>
    </message>
    <message>
        <source>Do the change of a picture again</source>
        <translation>Суреттің өзгерісін қайталау</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Алдыңғы қадам</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Келесі сурет</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Алдыңғы сурет</translation>
    </message>
    <message>
        <source>Treat all pictures of this size alike</source>
        <translation>Осы өлшемдегі барлық суретке де солай істеу</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>Бұл суретті алып тастау</translation>
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
        <translation>Сынап көру</translation>
    </message>
    <message>
        <source>Further part</source>
        <translation>Тағы бөлік</translation>
    </message>
    <message>
        <source>Other outline</source>
        <translation>Басқа контур</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Next page of the unit</source>
        <translation>Бөлімшенің келесі беті</translation>
    </message>
    <message>
        <source>Page of the unit before</source>
        <translation>Бөлімшенің алдыңғы беті</translation>
    </message>
    <message>
        <source>Search the page of the unit</source>
        <translation>Бөлімше бетінен іздеу</translation>
    </message>
    <message>
        <source>Key in the studio</source>
        <translation>Шеберханадағы кілт</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ашу…</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>New assignment</source>
        <translation>Жаңа тағайындау</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Буманы жазу…</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Тағайындау</translation>
    </message>
    <message>
        <source>Exercise set</source>
        <translation>Жаттығулар жинағы</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>For the people chosen here</source>
        <translation>Мұнда таңдалған адамдарға</translation>
    </message>
    <message>
        <source>For everybody who takes the pack in</source>
        <translation>Буманы қабылдайтындардың бәріне</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Ерте емес</translation>
    </message>
    <message>
        <source>First day on which it may be begun</source>
        <translation>Бастауға болатын алғашқы күн</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>A word to those who get it</source>
        <translation>Алушыларға бірер сөз</translation>
    </message>
    <message>
        <source>The assignment is given</source>
        <translation>Тағайындау берілді</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. To everybody else it goes with the pack.</source>
        <translation>Осы компьютерде жұмыс істейтіндер оны басты беттен көреді. Қалғандарына ол бумамен барады.</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. The set came as a pack of somebody else: only its author can send it on.</source>
        <translation>Осы компьютерде жұмыс істейтіндер оны басты беттен көреді. Жинақ басқа біреудің бумасымен келген: оны әрі қарай тек авторы жібере алады.</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Pre-test</source>
        <translation>Бастапқы тест</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Қорытынды тест</translation>
    </message>
    <message>
        <source>Retention test</source>
        <translation>Кейінгі тест</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>соңғы күн бүгін</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 бастап</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>кеш орындалды</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>басталды: %2-ден %1</translation>
    </message>
    <message>
        <source>opens later</source>
        <translation>кейінірек</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>басталмаған</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, мерзімі өтті</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Simulated</source>
        <translation>Модельденген</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it. Nothing is hidden in it.</source>
        <translation>Бұл сурет есептелген; оны сканер түсірмеген. Онда ештеңе жасырылмаған.</translation>
    </message>
    <message>
        <source>Scanner of the reference scan</source>
        <translation>Үлгі суреттің сканері</translation>
    </message>
    <message>
        <source>Reference scan: type a part of its name, or choose</source>
        <translation>Үлгі сурет: атауының бір бөлігін жазыңыз немесе таңдаңыз</translation>
    </message>
    <message>
        <source>The reference scan is being computed; the first time takes a moment.</source>
        <translation>Үлгі сурет есептелуде; алғашқы рет біраз уақыт алады.</translation>
    </message>
    <message>
        <source>Still the scan before: %1 is being computed.</source>
        <translation>Әзірге бұрынғы сурет: «%1» есептелуде.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
</context>
<context>
    <name>AtlasHints</name>
    <message>
        <source>Point at a zone to see its name, or go through them with the keys “%1” and “%2”.</source>
        <translation>Атауын көру үшін аймақты көрсетіңіз немесе аймақтарды «%1» және «%2» пернелерімен аралаңыз.</translation>
    </message>
    <message>
        <source>The list chooses for the scan with the coloured bar; a click on the other one changes that.</source>
        <translation>Тізім түсті жолағы бар сурет үшін таңдайды; басқасын таңдау үшін оны шертіңіз.</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves, the right button changes brightness and contrast.</source>
        <translation>Дөңгелек — масштаб, сүйреу — жылжыту, оң түйме — жарықтық пен контраст.</translation>
    </message>
    <message>
        <source>One reference scan alone is shown. Key “%1” puts another beside it.</source>
        <translation>Тек бір үлгі сурет көрсетілген. Жанына екіншісін «%1» пернесі қояды.</translation>
    </message>
    <message>
        <source>The zones are not shown. Key “%1” shows them.</source>
        <translation>Аймақтар көрсетілмеген. Оларды «%1» пернесі көрсетеді.</translation>
    </message>
    <message>
        <source>This reference scan has no zones.</source>
        <translation>Бұл үлгі суретте аймақтар жоқ.</translation>
    </message>
    <message>
        <source>Only beside a case: there the atlas lies next to its scan.</source>
        <translation>Тек тапсырманың жанында: онда атлас оның суретінің қасында тұрады.</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Search the atlas</source>
        <translation>Атластан іздеу</translation>
    </message>
    <message>
        <source>Reference scans</source>
        <translation>Үлгі суреттер</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Көліктер</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүктер</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Артефактілер</translation>
    </message>
    <message>
        <source>The atlas is being opened.</source>
        <translation>Атлас ашылып жатыр.</translation>
    </message>
    <message>
        <source>Nothing of this name is in the atlas.</source>
        <translation>Атласта мұндай атаумен ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Practice between the tests</source>
        <translation>Тесттер арасындағы жаттығу</translation>
    </message>
    <message>
        <source>Mode of the practice</source>
        <translation>Жаттығу режимі</translation>
    </message>
    <message numerus="yes">
        <source>Test again %n week(s) after the post-test</source>
        <translation>
            <numerusform>Қорытынды тесттен кейін %n аптадан соң тағы тексеру</numerusform>
            <numerusform>Қорытынды тесттен кейін %n аптадан соң тағы тексеру</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows what stays. Without it nobody knows.</source>
        <translation>Ол не қалғанын көрсетеді. Онсыз мұны ешкім білмейді.</translation>
    </message>
    <message>
        <source>Set of the retention test</source>
        <translation>Кейінгі тест жинағы</translation>
    </message>
    <message>
        <source>None: they practise as they like</source>
        <translation>Жоқ: әркім өзі қалағанша жаттығады</translation>
    </message>
    <message>
        <source>A third form where forms are made, else the post-test again</source>
        <translation>Нұсқалар жасалса — үшіншісі, әйтпесе қайтадан қорытынды тест</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Draw boxes over names, numbers, dates and places. What lies below them is destroyed, not covered.</source>
        <translation>Есімдердің, нөмірлердің, күндер мен орындардың үстіне жақтау салыңыз. Астындағысы жабылмайды, жойылады.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: Enter blanks the dashed box at hand, Delete leaves it; N adds a box.</source>
        <translation>Пернетақтамен, суретте: Enter кезектегі үзік жақтауды бояйды, Delete оны қалдырады; N жақтау қосады.</translation>
    </message>
    <message>
        <source>Look for text</source>
        <translation>Мәтінді іздеу</translation>
    </message>
    <message>
        <source>Remove the last box</source>
        <translation>Соңғы жақтауды алып тастау</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Немен бояу</translation>
    </message>
    <message>
        <source>the level around it</source>
        <translation>айналасының деңгейі</translation>
    </message>
    <message>
        <source>air (white)</source>
        <translation>ауа (ақ)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) blanked out.</source>
        <translation>
            <numerusform>%n жер боялды.</numerusform>
            <numerusform>%n жер боялды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is being looked for.</source>
        <translation>Мәтін ізделуде.</translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) like text (dashed).</source>
        <translation>
            <numerusform>Тағы %n мәтінге ұқсайды (үзік сызық).</numerusform>
            <numerusform>Тағы %n мәтінге ұқсайды (үзік сызық).</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank out all that look like text</source>
        <translation>Мәтінге ұқсағанның бәрін бояу</translation>
    </message>
</context>
<context>
    <name>BreakHint</name>
    <message>
        <source>You have worked for 20 minutes or longer without a break. A short break helps.</source>
        <translation>Сіз үзіліссіз 20 минут немесе одан ұзақ жұмыс істедіңіз. Қысқа үзіліс көмектеседі.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Үзіліс жасау</translation>
    </message>
    <message>
        <source>Go Home for a break; the session can be taken up again</source>
        <translation>Үзіліс үшін басты бетке өту; сеансты кейін жалғастыруға болады</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Go on without a break</source>
        <translation>Үзіліссіз жалғастыру</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Жаңа анықтама</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Анықтаманың мәтіні</translation>
    </message>
    <message>
        <source>No briefs yet. A brief is a short note on a method or a pattern, with what to look for.</source>
        <translation>Әзірге анықтама жоқ. Анықтама — тәсіл немесе сұлба және неге қарау керектігі туралы қысқа жазба.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>When it is read</source>
        <translation>Қашан оқылады</translation>
    </message>
    <message>
        <source>Date, as 2026-01-31</source>
        <translation>Күні, 2026-01-31 түрінде</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Before its cases</source>
        <translation>Тапсырмалардан бұрын</translation>
    </message>
    <message>
        <source>After its cases</source>
        <translation>Тапсырмалардан кейін</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Ways of hiding</source>
        <translation>Жасыру тәсілдері</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Не жасырылған</translation>
    </message>
    <message>
        <source>Indicators: what to look for</source>
        <translation>Белгілері: неге қарау керек</translation>
    </message>
    <message>
        <source>Its cases; none: those of the whole set</source>
        <translation>Тапсырмалары; бос болса — бүкіл жинақтікі</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Take a brief away</source>
        <translation>Анықтаманы алып тастау</translation>
    </message>
    <message>
        <source>Move a brief</source>
        <translation>Анықтаманы жылжыту</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Бағдарлама қатесі</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Мәліметті көшіру</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Жұмысты жалғастыру</translation>
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
        <translation>Карточка буманың кімдікі екенін айтады. Өз карточкаңызды бумаларыңызды алатындарға беріңіз: онда құпия жоқ.</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Карточкамды жасау</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Карточкамды сақтау…</translation>
    </message>
    <message>
        <source>Cards that are known here</source>
        <translation>Мұнда белгілі карточкалар</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Карточканы жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Файлдан қосу…</translation>
    </message>
    <message>
        <source>Your card is written: %1</source>
        <translation>Карточкаңыз жазылды: %1</translation>
    </message>
    <message>
        <source>Your card. Others compare this number with you by telephone.</source>
        <translation>Сіздің карточкаңыз. Басқалар бұл санды сізбен телефонмен салыстырады.</translation>
    </message>
    <message>
        <source>None yet. The author of a pack that you take in is known from then on.</source>
        <translation>Әзірге жоқ. Қабылданған буманың авторы сол кезден бастап белгілі болады.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Жою: %1…</translation>
    </message>
    <message>
        <source>Remove %1? Sets that came from there stay; the next pack is from somebody new.</source>
        <translation>«%1» карточкасын жою керек пе? Келген жинақтар қалады, ал келесі бума жаңа автордан болып саналады.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Карточкамды сақтау</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Карточка қосу</translation>
    </message>
</context>
<context>
    <name>CarrierStep</name>
    <message>
        <source>Carrier</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>What fits of load and hidden things stays when you choose another carrier.</source>
        <translation>Басқа көлік таңдағанда жүк пен жасырылған заттардың сыйғаны қалады.</translation>
    </message>
    <message>
        <source>Change the carrier</source>
        <translation>Көлікті ауыстыру</translation>
    </message>
    <message>
        <source>Change the scanner</source>
        <translation>Сканерді ауыстыру</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Set the verdict: {verdict}</source>
        <translation>Қорытындыны қою: {verdict}</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Бүкіл тапсырма</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>Дұрыс қорытынды</translation>
    </message>
    <message>
        <source>What is truly loaded</source>
        <translation>Шын мәнінде не тиелген</translation>
    </message>
    <message>
        <source>Add a load…</source>
        <translation>Жүк қосу…</translation>
    </message>
    <message>
        <source>Teaching text of the whole case</source>
        <translation>Бүкіл тапсырманың оқу мәтіні</translation>
    </message>
    <message>
        <source>Search proposed</source>
        <translation>Ұсынылған тексеру</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Beware of</source>
        <translation>Қауіпсіздік шаралары</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>A word on the search</source>
        <translation>Тексеру туралы бірер сөз</translation>
    </message>
    <message>
        <source>Difficulty, from 1 (easy) to 5 (very hard)</source>
        <translation>Қиындығы: 1 (оңай) – 5 (өте қиын)</translation>
    </message>
    <message>
        <source>Difficulty {level}</source>
        <translation>Қиындығы {level}</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Тегтер, үтір арқылы</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Name (small letters, digits, hyphens; trainees may see it)</source>
        <translation>Аты (кіші латын әріптері, цифрлар, дефис; оны үйренушілер көруі мүмкін)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Тегтер, үтір арқылы</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Сіздіңше қаншалықты қиын</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Суретке құқық кімде</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кімге көрсетуге болады</translation>
    </message>
    <message>
        <source>Where the scan comes from</source>
        <translation>Сурет қайдан алынды</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: оңай</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: қиын</translation>
    </message>
    <message>
        <source>Risk note: what risk analysis has to say</source>
        <translation>Тәуекел: тәуекелді талдау не дейді</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Тәуекел</translation>
    </message>
    <message numerus="yes">
        <source>Papers (%n)</source>
        <translation>
            <numerusform>Құжаттар (%n)</numerusform>
            <numerusform>Құжаттар (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Қиындығы</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Құқық иесі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
</context>
<context>
    <name>CaseSaver</name>
    <message>
        <source>Compose a case</source>
        <translation>Тапсырма құрастыру</translation>
    </message>
    <message>
        <source>Add a clean twin</source>
        <translation>Таза егіз қосу</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Folder name; trainees may see it. Small letters, digits and “-”</source>
        <translation>Қалта аты; оны үйренушілер көруі мүмкін. Латынша кіші әріптер, цифрлар және «-»</translation>
    </message>
    <message>
        <source>Folder name of the case</source>
        <translation>Тапсырма қалтасының аты</translation>
    </message>
    <message>
        <source>Variants: they change this scene; keep them as new cases</source>
        <translation>Нұсқалар: олар осы сахнаны өзгертеді; оларды жаңа тапсырма ретінде сақтаңыз</translation>
    </message>
    <message>
        <source>Clean twin as a case of its own</source>
        <translation>Таза егіз — бөлек тапсырма</translation>
    </message>
    <message>
        <source>Same load, hidden elsewhere</source>
        <translation>Сол жүк, басқа орын</translation>
    </message>
    <message>
        <source>Same hiding place, other load</source>
        <translation>Сол орын, басқа жүк</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Жиынға оралу</translation>
    </message>
    <message>
        <source>Keep as a new case</source>
        <translation>Жаңа тапсырма ретінде сақтау</translation>
    </message>
    <message>
        <source>Right answer: suspicion. Something is hidden.</source>
        <translation>Дұрыс жауап: күдік бар. Бір нәрсе жасырылған.</translation>
    </message>
    <message>
        <source>Right answer: suspicion. The papers are wrong.</source>
        <translation>Дұрыс жауап: күдік бар. Құжаттар қате.</translation>
    </message>
    <message>
        <source>Right answer: no suspicion. Nothing is hidden, and the papers are true.</source>
        <translation>Дұрыс жауап: күдік жоқ. Ештеңе жасырылмаған, құжаттар дұрыс.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Өзгерістерді сақтау</translation>
    </message>
    <message>
        <source>Put it into the set</source>
        <translation>Жиынға қосу</translation>
    </message>
    <message>
        <source>Not in the set yet</source>
        <translation>Әлі жиында жоқ</translation>
    </message>
    <message>
        <source>%1, with changes</source>
        <translation>%1, өзгерістер бар</translation>
    </message>
    <message>
        <source>In the set as %1</source>
        <translation>Жиында: %1</translation>
    </message>
    <message>
        <source>The case is being made…</source>
        <translation>Тапсырма жасалып жатыр…</translation>
    </message>
    <message>
        <source>It is in the set as %1.</source>
        <translation>Тапсырма жиында: %1.</translation>
    </message>
    <message>
        <source>The clean twin is in the set as %1.</source>
        <translation>Таза егіз жиында: %1.</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Search: name, class, carrier, tag</source>
        <translation>Іздеу: аты, класы, көлігі, тегі</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлері</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық күйлері</translation>
    </message>
    <message>
        <source>Which kind of case</source>
        <translation>Тапсырманың түрі</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Қай күйі</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Тапсырмалар (%1)</translation>
    </message>
    <message>
        <source>Cases (%1 of %2)</source>
        <translation>Тапсырмалар (%2 ішінен %1)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>Тексеру (%1)</translation>
    </message>
    <message>
        <source>No cases yet. Press New case.</source>
        <translation>Әзірге тапсырма жоқ. «Жаңа тапсырма» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Сәйкес тапсырма жоқ.</translation>
    </message>
</context>
<context>
    <name>CheckDigit</name>
    <message>
        <source>Check digit…</source>
        <translation>Бақылау цифры…</translation>
    </message>
    <message>
        <source>Calculate the check digit of the container number (ISO 6346)</source>
        <translation>Контейнер нөмірінің бақылау цифрын есептеу (ISO 6346)</translation>
    </message>
    <message>
        <source>Sum {total}, divided by 11 leaves {rest}.</source>
        <translation>Қосынды {total}, 11-ге бөлгендегі қалдық: {rest}.</translation>
    </message>
    <message>
        <source>Calculated check digit: {digit}. The number ends in {written}.</source>
        <translation>Есептелген бақылау цифры: {digit}. Нөмірдің соңғы цифры: {written}.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Әлі тексерілмеген.</translation>
    </message>
    <message>
        <source>Nothing found: it can be published.</source>
        <translation>Ескерту жоқ: жариялауға болады.</translation>
    </message>
    <message numerus="yes">
        <source>It can be published. %n warning(s):</source>
        <translation>
            <numerusform>Жариялауға болады. %n ескерту:</numerusform>
            <numerusform>Жариялауға болады. %n ескерту:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to be mended before it can be published:</source>
        <translation>
            <numerusform>Жарияламас бұрын %n қатені түзету керек:</numerusform>
            <numerusform>Жарияламас бұрын %n қатені түзету керек:</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since.</source>
        <translation>Тексеруден кейін жинақ өзгерген.</translation>
    </message>
    <message>
        <source>Looking through the set…</source>
        <translation>Жинақ тексерілуде…</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Рет және ережелер</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>%1, papers</source>
        <translation>%1, құжаттар</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1, кілт</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check my screen</source>
        <translation>Экранымды тексеру</translation>
    </message>
    <message>
        <source>Test pictures show whether this monitor in this light lets you see faint steps.</source>
        <translation>Сынақ суреттері осы монитор мен жарықта әлсіз айырмалар көрінетінін көрсетеді.</translation>
    </message>
    <message>
        <source>Open the test card</source>
        <translation>Сынақ картасын ашу</translation>
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
        <translation>Сөздік класы</translation>
    </message>
    <message>
        <source>Class names: choose what each one is</source>
        <translation>Класс атаулары: әрқайсысы нені білдіретінін таңдаңыз</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Класы жоқ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алмау</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Comments for you</source>
        <translation>Сізге арналған пікірлер</translation>
    </message>
</context>
<context>
    <name>ComposerColumn</name>
    <message>
        <source>Carrier and scanner</source>
        <translation>Көлік және сканер</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Не жасырылған</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Тапсырма жасау</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>Begin anew</source>
        <translation>Қайтадан бастау</translation>
    </message>
</context>
<context>
    <name>ComposerPapers</name>
    <message>
        <source>Papers, as the trainee sees them</source>
        <translation>Құжаттар — үйренуші көретіндей</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ComposerPlan</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Бүйірінен, алды сол жақта</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Үстінен</translation>
    </message>
    <message>
        <source>Load plan: drag a load to move it, its ends to make it longer or shorter</source>
        <translation>Жүк жоспары: жүкті жылжыту үшін сүйреңіз, ұзындығын өзгерту үшін шетінен сүйреңіз</translation>
    </message>
    <message>
        <source>Tab, arrows, Shift+arrows, Del</source>
        <translation>Tab, бағыттауыш пернелер, Shift+бағыттауыш, Del</translation>
    </message>
</context>
<context>
    <name>ComposerScan</name>
    <message>
        <source>Move what is hidden</source>
        <translation>Жасырылғанды жылжыту</translation>
    </message>
    <message>
        <source>With nothing hidden</source>
        <translation>Ештеңе жасырылмаған</translation>
    </message>
    <message>
        <source>The scan follows…</source>
        <translation>Сурет жаңаруда…</translation>
    </message>
    <message>
        <source>Coarse; the exact scan is being computed…</source>
        <translation>Дөрекі сурет; дәлі есептелуде…</translation>
    </message>
    <message>
        <source>The scene is being built; the first time takes a moment.</source>
        <translation>Сахна құрылып жатыр; бірінші рет біраз уақыт алады.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Scan of the scene</source>
        <translation>Сахна суреті</translation>
    </message>
    <message>
        <source>Open a set in the studio, and add a case to it.</source>
        <translation>Шеберханада жиынды ашып, оған тапсырма қосыңыз.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Қайталау: %1</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Жаңа курс</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Stopped: no course was made.</source>
        <translation>Тоқтатылды: курс жасалмады.</translation>
    </message>
    <message>
        <source>The tests</source>
        <translation>Тесттер</translation>
    </message>
    <message>
        <source>Practice, and a test later</source>
        <translation>Жаттығу және кейінгі тест</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кім қатысады</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 қадамның %1-сі: %3</translation>
    </message>
    <message>
        <source>Make the course</source>
        <translation>Курс жасау</translation>
    </message>
</context>
<context>
    <name>CourseReportView</name>
    <message>
        <source>The tests of the course are being read.</source>
        <translation>Курс тесттері оқылып жатыр.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Курстарға оралу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Show the people by name, here alone: never on paper</source>
        <translation>Адамдарды аты-жөнімен көрсету, тек осында: қағазға шықпайды</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the figures as an Excel workbook</source>
        <translation>Көрсеткіштерді Excel кітабы етіп сақтау</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report of the group as PDF, two pages</source>
        <translation>Топ туралы есепті PDF етіп сақтау, екі бет</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Графиктің кестесі</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <source>Drafted by the program. Change what you like: it is kept, and goes on paper.</source>
        <translation>Мұны бағдарлама жазды. Қалағаныңызды өзгертіңіз: мәтін сақталады және қағазға шығады.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Бастапқы мәтін</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
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
        <translation>Ештеңені алғашқы күнінен бұрын бастауға болмайды. Кез келген күнді көрсетпеуге болады.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Алғашқы күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>%1 does not fit to the days before.</source>
        <translation>%1: күндері алдыңғыларымен сәйкес емес.</translation>
    </message>
    <message>
        <source>Say when the post-test ends, or when the retention test begins.</source>
        <translation>Қорытынды тест қашан аяқталатынын немесе кейінгі тест қашан басталатынын көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyPicker</name>
    <message>
        <source>What does not agree?</source>
        <translation>Не сәйкес келмейді?</translation>
    </message>
    <message>
        <source>What tells you? May be left open.</source>
        <translation>Қайдан көрінеді? Көрсетпеуге де болады.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Хабарлау</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Ескертпені қайтарып алу</translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Басқа нәрсе сәйкес келмейді</translation>
    </message>
</context>
<context>
    <name>DocumentCompare</name>
    <message>
        <source>Left paper</source>
        <translation>Сол жақтағы құжат</translation>
    </message>
    <message>
        <source>Right paper</source>
        <translation>Оң жақтағы құжат</translation>
    </message>
    <message>
        <source>not in this paper</source>
        <translation>бұл құжатта жоқ</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Passcode: write it down now, it is kept nowhere. Tell it to the units when the exam is over.</source>
        <translation>Код: қазір жазып алыңыз, ол еш жерде сақталмайды. Оны бөлімшелерге емтихан біткен соң айтыңыз.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Кодты жазып алдым</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Жөнелтуші</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Carrier company</source>
        <translation>Тасымалдаушы</translation>
    </message>
    <message>
        <source>Place of loading</source>
        <translation>Тиелген жері</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Жеткізілетін жері</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Көлік құралы</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Орын саны</translation>
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
        <translation>Құны</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Set temperature, °C</source>
        <translation>Берілген температура, °C</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТН СЭҚ коды</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Орамасы</translation>
    </message>
    <message>
        <source>Number declared</source>
        <translation>Мәлімделген нөмір</translation>
    </message>
    <message>
        <source>Number seen</source>
        <translation>Көрілген нөмір</translation>
    </message>
    <message>
        <source>Kind of seal</source>
        <translation>Пломба түрі</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Не байқалды</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Мәлімделген, кг</translation>
    </message>
    <message>
        <source>Weighbridge, kg</source>
        <translation>Автотаразы, кг</translation>
    </message>
    <message>
        <source>Empty weight, kg</source>
        <translation>Бос салмағы, кг</translation>
    </message>
    <message>
        <source>Kind of carrier</source>
        <translation>Көлік бірлігінің түрі</translation>
    </message>
    <message>
        <source>Size and type code</source>
        <translation>Өлшем және түр коды</translation>
    </message>
    <message>
        <source>Declared empty</source>
        <translation>Бос деп мәлімделген</translation>
    </message>
    <message>
        <source>The picture as a whole</source>
        <translation>Бүкіл сурет</translation>
    </message>
    <message>
        <source>Axle {n}, kg</source>
        <translation>{n}-ось, кг</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ашылды</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>бұзу іздері бар</translation>
    </message>
    <message>
        <source>H: high security</source>
        <translation>H: жоғары қорғаныс</translation>
    </message>
    <message>
        <source>S: security</source>
        <translation>S: қорғаныс</translation>
    </message>
    <message>
        <source>I: indicative</source>
        <translation>I: индикаторлық</translation>
    </message>
    <message>
        <source>Bolt seal</source>
        <translation>Өзекті пломба</translation>
    </message>
    <message>
        <source>Cable seal</source>
        <translation>Тросты пломба</translation>
    </message>
    <message>
        <source>Strip seal</source>
        <translation>Таспалы пломба</translation>
    </message>
    <message>
        <source>Electronic seal</source>
        <translation>Электрондық пломба</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>On the carrier itself</source>
        <translation>Көлік бірлігінің өзінде</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Салмақ</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Тәуекел</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Құжаттың түрі</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Event of the electronic seal</source>
        <translation>Электрондық пломбаның оқиғасы</translation>
    </message>
    <message>
        <source>Axles from the front, kg</source>
        <translation>Алдыңғыдан бастап осьтер, кг</translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>Add a paper</source>
        <translation>Құжат қосу</translation>
    </message>
    <message>
        <source>Add a seal</source>
        <translation>Пломба қосу</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Papers, carrier, seals, weights</source>
        <translation>Құжаттар, көлік, пломбалар, салмақ</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Press a field that does not agree to report it.</source>
        <translation>Сәйкес келмейтін өрісті хабарлау үшін соны басыңыз.</translation>
    </message>
</context>
<context>
    <name>DossierSearch</name>
    <message>
        <source>Search in all papers</source>
        <translation>Барлық құжаттан іздеу</translation>
    </message>
    <message>
        <source>Search in all papers. Enter goes to the next place.</source>
        <translation>Барлық құжаттан іздеу. Enter — келесі орынға.</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Іздеуді аяқтау</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе жоқ</translation>
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
        <translation>Бірінші сурет жасалып жатыр…</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
    <message>
        <source>Lorry after lorry, as at the post: most carry what their papers say.</source>
        <translation>Бекеттегідей көлік артынан көлік: көбі құжатында жазылғанын тасиды.</translation>
    </message>
    <message>
        <source>Lorries arrive while you work. You see how many wait; take the time that each one needs.</source>
        <translation>Жұмыс істеп отырғанда көліктер келе береді. Қаншасы күтіп тұрғаны көрінеді; әрқайсысына қажет уақытты бөліңіз.</translation>
    </message>
    <message>
        <source>Few hide something, and you are not told which ones. A clear lorry let go is a success.</source>
        <translation>Жасырын зат сирек, қайсысында екені айтылмайды. Таза көлікті өткізіп жіберу — жетістік.</translation>
    </message>
    <message>
        <source>What was there you see at the end: finds, misses, right clears and needless openings.</source>
        <translation>Не болғаны соңында көрінеді: табылғандар, жіберіп алғандар, дұрыс таза деп танылғандар және бекер ашулар.</translation>
    </message>
    <message>
        <source>Lorries</source>
        <translation>Көлік саны</translation>
    </message>
    <message>
        <source>How many lorries</source>
        <translation>Неше көлік</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Онсыз</translation>
    </message>
    <message>
        <source>The queue: %1</source>
        <translation>Кезек: %1</translation>
    </message>
    <message>
        <source>Begin the duty</source>
        <translation>Кезекшілікті бастау</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s); you can break off and go on later</source>
        <translation>
            <numerusform>шамамен %n минут; тоқтап, кейін жалғастыруға болады</numerusform>
            <numerusform>шамамен %n минут; тоқтап, кейін жалғастыруға болады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Адамды өшіру</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Take this person out of the program&apos;s own backups too</source>
        <translation>Бұл адамды бағдарламаның сақтық көшірмелерінен де алып тастау</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>One new backup then takes the place of the older ones. Otherwise daily backups hold this person for up to four weeks, others until they are deleted, and restoring one brings this person back.</source>
        <translation>Сонда бұрынғы көшірмелердің орнын бір жаңасы басады. Әйтпесе бұл адам күнделікті көшірмелерде төрт аптаға дейін, басқаларында жойылғанша қалады, ал мұндай көшірмені қалпына келтіру оны қайтарады.</translation>
    </message>
    <message>
        <source>Erase nobody</source>
        <translation>Ешкімді өшірмеу</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
</context>
<context>
    <name>EraseViewingsDialog</name>
    <message>
        <source>Erase viewing records</source>
        <translation>Қарау жазбаларын өшіру</translation>
    </message>
    <message>
        <source>Erase nothing</source>
        <translation>Ештеңені өшірмеу</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
</context>
<context>
    <name>ExamPauseView</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Бақылаушы коды</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>Емтиханды жалғастыру</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>The invigilator lets it go on.</source>
        <translation>Жалғастыруға бақылаушы рұқсат береді.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Дайын болғанда жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Breaks so far:</source>
        <translation>Осы уақытқа дейінгі үзілістер:</translation>
    </message>
    <message>
        <source>This exam broke off at %1.</source>
        <translation>Бұл емтихан үзілді: %1.</translation>
    </message>
    <message>
        <source>This exam was left at %1.</source>
        <translation>Бұл емтиханнан шыққан: %1.</translation>
    </message>
    <message>
        <source>Sitting %1 of %2 is over.</source>
        <translation>%2 ішінен %1-бөлік аяқталды.</translation>
    </message>
    <message>
        <source>This exam waits.</source>
        <translation>Бұл емтихан күтіп тұр.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>%n суреттен %1 суретке жауап берілді</numerusform>
            <numerusform>%n суреттен %1 суретке жауап берілді</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 қалды</translation>
    </message>
    <message>
        <source>between sittings</source>
        <translation>бөліктер арасында</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>үзілді</translation>
    </message>
    <message>
        <source>left</source>
        <translation>шыққан</translation>
    </message>
    <message numerus="yes">
        <source>Really: hand it in with %n scan(s) unanswered</source>
        <translation>
            <numerusform>Шынымен: %n суретке жауап бермей тапсыру</numerusform>
            <numerusform>Шынымен: %n суретке жауап бермей тапсыру</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand it in as it is…</source>
        <translation>Осы қалпында тапсыру…</translation>
    </message>
    <message>
        <source>End this exam here; what is unanswered stays so</source>
        <translation>Емтиханды осымен аяқтау; жауап берілмегені солай қалады</translation>
    </message>
</context>
<context>
    <name>ExamResultView</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>Тапсырмалар бойынша</translation>
    </message>
    <message>
        <source>Look at each case of this exam</source>
        <translation>Осы емтиханның әр тапсырмасын қарау</translation>
    </message>
    <message>
        <source>What was asked for, and what was reached</source>
        <translation>Не талап етілді және неге қол жетті</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>%n суреттен %1 суретке жауап берілді</numerusform>
            <numerusform>%n суреттен %1 суретке жауап берілді</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1 threat and clear cases</source>
        <translation>n = %1 жасырын заты бар және таза тапсырма</translation>
    </message>
    <message>
        <source>%1 of them hid something</source>
        <translation>олардың %1 бөлігінде жасырын зат болды</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) used</source>
        <translation>
            <numerusform>%n минут жұмсалды</numerusform>
            <numerusform>%n минут жұмсалды</numerusform>
        </translation>
    </message>
    <message>
        <source>the time was over</source>
        <translation>уақыт бітті</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n бөлік</numerusform>
            <numerusform>%n бөлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) noted</source>
        <translation>
            <numerusform>%n үзіліс жазылды</numerusform>
            <numerusform>%n үзіліс жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % аралық</translation>
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
            <numerusform>%n тапсырманың %1 жасалды. Емтихан бәрі дайын болғанда басталады.</numerusform>
            <numerusform>%n тапсырманың %1 жасалды. Емтихан бәрі дайын болғанда басталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>Which exam</source>
        <translation>Қай емтихан</translation>
    </message>
    <message>
        <source>There is no exam here.</source>
        <translation>Мұнда емтихан жоқ.</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Емтиханды бастау</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s) are needed, and only %1 are there that you have not seen.</source>
        <translation>
            <numerusform>%n жаңа тапсырма керек, ал сіз көрмегені тек %1.</numerusform>
            <numerusform>%n жаңа тапсырма керек, ал сіз көрмегені тек %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are being made. That can take some minutes; the exam begins when they are ready.</source>
        <translation>Тапсырмалар жасалып жатыр. Бұл бірнеше минут алуы мүмкін; дайын болғанда емтихан басталады.</translation>
    </message>
</context>
<context>
    <name>ExamStrip</name>
    <message>
        <source>Show the time</source>
        <translation>Уақытты көрсету</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Уақытты жасыру</translation>
    </message>
    <message>
        <source>Leave the exam</source>
        <translation>Емтиханнан шығу</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Емтиханнан шығу; үзіліс жазылады</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>Exam, sitting %1 of %2</source>
        <translation>Емтихан, %2 ішінен %1-бөлік</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left in it</source>
        <translation>
            <numerusform>онда %n сурет қалды</numerusform>
            <numerusform>онда %n сурет қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n минут қалды</numerusform>
            <numerusform>%n минут қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no limit of time</source>
        <translation>%1, уақыт шектелмеген</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minute(s)</source>
        <translation>
            <numerusform>%n минутта %1</numerusform>
            <numerusform>%n минутта %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>100-ден ұпай</translation>
    </message>
    <message>
        <source>Threat cases in which something was found</source>
        <translation>Жасырын заты бар тапсырмалардан табылғаны</translation>
    </message>
    <message>
        <source>Clear cases opened for nothing</source>
        <translation>Бекер ашылған таза тапсырмалар</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Дұрыс қорытындылар</translation>
    </message>
    <message>
        <source>Cases solved</source>
        <translation>Шешілген тапсырмалар</translation>
    </message>
    <message>
        <source>Finds rightly named</source>
        <translation>Дұрыс аталған табылғандар</translation>
    </message>
    <message>
        <source>Hidden things missed</source>
        <translation>Жіберіп алған жасырын заттар</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>кемінде %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>бірде-бірі</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ең көбі %1</translation>
    </message>
    <message>
        <source>There is a verdict from %1 threat and %2 clear cases on, and only if %3 to %4 hide something.</source>
        <translation>Қорытынды кемінде %1 жасырын заты бар және %2 таза тапсырма болса, әрі жасырын заты барының үлесі %3 – %4 болса ғана шығады.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өтті</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>Not enough images</source>
        <translation>Сурет жеткіліксіз</translation>
    </message>
    <message>
        <source>No verdict: another mix of cases</source>
        <translation>Қорытынды жоқ: тапсырмалар құрамы басқа</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Есеп</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) await the key. The verdict comes from whoever has it.</source>
        <translation>
            <numerusform>%n жауап кілтін күтуде. Қорытындыны кілті бар адам шығарады.</numerusform>
            <numerusform>%n жауап кілтін күтуде. Қорытындыны кілті бар адам шығарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for was reached.</source>
        <translation>Талап етілгеннің бәріне қол жетті.</translation>
    </message>
    <message>
        <source>Not all that was asked for was reached.</source>
        <translation>Талап етілгеннің бәріне қол жеткен жоқ.</translation>
    </message>
    <message>
        <source>With so few answers nobody can say passed or not passed. The figures below are what there is.</source>
        <translation>Мұндай аз жауаппен өтті не өтпеді деп айту мүмкін емес. Төменде — бар көрсеткіштер.</translation>
    </message>
    <message>
        <source>The share of cases that hide something lies outside of what the rule allows: the figures can&apos;t be held against it.</source>
        <translation>Жасырын заты бар тапсырмалардың үлесі ережеден тыс: көрсеткіштерді онымен салыстыруға болмайды.</translation>
    </message>
    <message>
        <source>This exam reports, and judges nothing.</source>
        <translation>Бұл емтихан тек хабарлайды, ештеңені бағаламайды.</translation>
    </message>
    <message>
        <source>It is borderline: a few cases more could turn it. A mentor should look at it.</source>
        <translation>Бұл шекаралық жағдай: тағы бірнеше тапсырма оны өзгертуі мүмкін еді. Тәлімгер қарағаны жөн.</translation>
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
        <translation>жетті</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>жетпеді</translation>
    </message>
</context>
<context>
    <name>ExplainForm</name>
    <message>
        <source>Cues: what tells it</source>
        <translation>Белгілер: оны не көрсетеді</translation>
    </message>
    <message>
        <source>Add a cue…</source>
        <translation>Белгі қосу…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export results</source>
        <translation>Нәтижелерді экспорттау</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A row for each answer</source>
        <translation>Әр жауапқа бір жол</translation>
    </message>
    <message>
        <source>A row for each person and period</source>
        <translation>Әр адам мен кезеңге бір жол</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлық адам</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Нүктелі үтір</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Үтір</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Between the cells of a row</source>
        <translation>Жолдың ұяшықтары арасында</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, days instead of times</source>
        <translation>Атаусыз: адамдардың орнына лақап ат, уақыттың орнына күн</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Ай бойынша</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Тоқсан бойынша</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>Жартыжылдықтар бойынша</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Бастап – дейін</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Файлды ауыстыру</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Бірінші күн соңғы күннен кейін тұр.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Мұндай атты файл бұрыннан бар.</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Файл жазылып жатыр.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда</translation>
    </message>
</context>
<context>
    <name>FaultsPage</name>
    <message numerus="yes">
        <source>No pack was made: %n thing(s) in the set must be mended first.</source>
        <translation>
            <numerusform>Бума жасалмады: алдымен жинақтағы %n жерді түзету керек.</numerusform>
            <numerusform>Бума жасалмады: алдымен жинақтағы %n жерді түзету керек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>{field}. Press to report a discrepancy.</source>
        <translation>{field}. Сәйкессіздікті хабарлау үшін басыңыз.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>In figures</source>
        <translation>Сандармен</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Табылған жасырын заттар</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Дұрыс: күдік жоқ</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Дұрыс қорытындылар</translation>
    </message>
    <message>
        <source>Time on a scan, typically</source>
        <translation>Бір түсірілімге әдетте кететін уақыт</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Белсенді уақыт</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Drop scans, screenshots, slides or photos of a console here; paste works too. Several at once.</source>
        <translation>Суреттерді, экран суреттерін, слайдтарды немесе консоль фотосын осында сүйреңіз; қоюға да болады. Бірнешеуін бірден.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Бүйірінен</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Үстінен</translation>
    </message>
    <message>
        <source>Another view of the case before</source>
        <translation>Алдыңғы тапсырманың басқа көрінісі</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>%1: its kind is not known. Say how its values lie, until the picture looks right.</source>
        <translation>%1: файлдың түрі белгісіз. Сурет дұрыс көрінгенше мәндердің қалай жатқанын көрсетіңіз.</translation>
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
        <translation>екі энергия</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>%2 суреттің %1-і</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n discrepancies reported</source>
        <translation>
            <numerusform>%n сәйкессіздік хабарланды</numerusform>
            <numerusform>%n сәйкессіздік хабарланды</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Басқа нәрсе сәйкес келмейді</translation>
    </message>
    <message>
        <source>Take report {number} back</source>
        <translation>{number}-ескертуді қайтарып алу</translation>
    </message>
</context>
<context>
    <name>FocusForm</name>
    <message>
        <source>What is hidden</source>
        <translation>Не жасырылған</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Қалай жасырылған</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Қиындығы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапсырма саны</translation>
    </message>
    <message>
        <source>Your chance</source>
        <translation>Мүмкіндігіңіз</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>жасырылғаны бары</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Бірдеңе жасырылған тапсырмалардың үлесі</translation>
    </message>
    <message>
        <source>How likely you are to get a case right: from easier to harder</source>
        <translation>Тапсырманы дұрыс шешу ықтималдығы: жеңілінен қиынына қарай</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>жеңілірек</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>қиынырақ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>You should get about %1 of 100 right.</source>
        <translation>100 тапсырмадан шамамен %1 дұрыс шығуы керек.</translation>
    </message>
    <message>
        <source>This teaches most.</source>
        <translation>Осылай ең жақсы үйренеді.</translation>
    </message>
    <message>
        <source>%1 (%2, new ones are made)</source>
        <translation>%1 (%2, жаңалары жасалады)</translation>
    </message>
    <message>
        <source>%1 (new ones are made)</source>
        <translation>%1 (жаңалары жасалады)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, very easy</source>
        <translation>1, өте оңай</translation>
    </message>
    <message>
        <source>2, easy</source>
        <translation>2, оңай</translation>
    </message>
    <message>
        <source>3, medium</source>
        <translation>3, орташа</translation>
    </message>
    <message>
        <source>4, hard</source>
        <translation>4, қиын</translation>
    </message>
    <message>
        <source>5, very hard</source>
        <translation>5, өте қиын</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Exercise set</source>
        <translation>Жаттығулар жинағы</translation>
    </message>
    <message>
        <source>Open: for practice, answers can be read</source>
        <translation>Ашық: жаттығуға арналған, жауаптар оқылады</translation>
    </message>
    <message>
        <source>Sealed: for exams, answers under lock</source>
        <translation>Мөрленген: емтиханға арналған, жауаптар құлыпта</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздың құпиясөзі</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Give the set to everybody who takes the pack in</source>
        <translation>Жинақты буманы қабылдайтындардың бәріне тағайындау</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message numerus="yes">
        <source>Take along what is given of this set (%n)</source>
        <translation>
            <numerusform>Осы жинақтың тағайындауларын қоса жіберу (%n)</numerusform>
            <numerusform>Осы жинақтың тағайындауларын қоса жіберу (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans travel as pictures, so the file is larger. Recipes of scenes would tell the answers.</source>
        <translation>Суреттер дайын күйінде жіберіледі, сондықтан файл үлкенірек: көрініс рецептері жауапты білдіріп қояр еді.</translation>
    </message>
    <message>
        <source>Make a passcode, to be told after the exam</source>
        <translation>Емтиханнан кейін айтылатын код жасау</translation>
    </message>
    <message>
        <source>Who else can open the answers, besides you</source>
        <translation>Сізден басқа жауаптарды кім аша алады</translation>
    </message>
    <message>
        <source>No cards are known here yet: add them under Settings.</source>
        <translation>Мұнда карточкалар әзірге жоқ: оларды баптауларда қосыңыз.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Packages in all</source>
        <translation>Барлық орын саны</translation>
    </message>
    <message>
        <source>Gross in all, kg</source>
        <translation>Барлығы брутто, кг</translation>
    </message>
    <message>
        <source>Net in all, kg</source>
        <translation>Барлығы нетто, кг</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТН СЭҚ коды</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Орамасы</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Сатушы</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Сатып алушы</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жөнелтуші</translation>
    </message>
    <message>
        <source>Road carrier</source>
        <translation>Автотасымалдаушы</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Vehicle and trailer</source>
        <translation>Сүйреткіш және тіркеме</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Жеткізілетін жері</translation>
    </message>
    <message>
        <source>Goods taken over at</source>
        <translation>Жүк қабылданған жер</translation>
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
        <translation>Жүктің атауы</translation>
    </message>
    <message>
        <source>Carrier&apos;s reservations</source>
        <translation>Тасымалдаушының ескертпелері</translation>
    </message>
    <message>
        <source>Sender signs</source>
        <translation>Жөнелтушінің қолы</translation>
    </message>
    <message>
        <source>Carrier signs</source>
        <translation>Тасымалдаушының қолы</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Жүк алынды</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Жүк жөнелтуші</translation>
    </message>
    <message>
        <source>Carrying line</source>
        <translation>Тасымалдаушы желі</translation>
    </message>
    <message>
        <source>Port or place of loading</source>
        <translation>Тиеу порты немесе орны</translation>
    </message>
    <message>
        <source>Port or place of discharge</source>
        <translation>Түсіру порты немесе орны</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Контейнер нөмірі</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Пломба нөмірі</translation>
    </message>
    <message>
        <source>Goods, said to contain</source>
        <translation>Жүк, жөнелтушінің айтуынша</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Shipped on board, date</source>
        <translation>Бортқа тиелген күні</translation>
    </message>
    <message>
        <source>Signed for the carrier</source>
        <translation>Тасымалдаушы үшін қол қойылды</translation>
    </message>
    <message>
        <source>SMGS</source>
        <translation>СМГС</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Жөнелтуші</translation>
    </message>
    <message>
        <source>Station of departure</source>
        <translation>Жөнелту станциясы</translation>
    </message>
    <message>
        <source>Station of destination</source>
        <translation>Межелі станция</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>Шекаралық станциялар</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Freight code</source>
        <translation>Жүк коды</translation>
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
        <translation>Темір жол</translation>
    </message>
    <message>
        <source>Consignor&apos;s statements</source>
        <translation>Жөнелтушінің мәлімдемелері</translation>
    </message>
    <message>
        <source>Contract concluded, date</source>
        <translation>Шарт жасалған күн</translation>
    </message>
    <message>
        <source>Consignment number</source>
        <translation>Жөнелтілім нөмірі</translation>
    </message>
    <message>
        <source>Air waybill number</source>
        <translation>Авиажүкқұжат нөмірі</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Airport of departure</source>
        <translation>Ұшып шығу әуежайы</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Ұшу бағыты</translation>
    </message>
    <message>
        <source>Airport of destination</source>
        <translation>Межелі әуежай</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Value declared for customs</source>
        <translation>Кеденге мәлімделген құн</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Өңдеу нұсқаулары</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Nature and quantity of the goods</source>
        <translation>Жүктің атауы мен мөлшері</translation>
    </message>
    <message>
        <source>Executed on</source>
        <translation>Ресімделген күні</translation>
    </message>
    <message>
        <source>Signature of carrier or agent</source>
        <translation>Тасымалдаушының не агенттің қолы</translation>
    </message>
    <message>
        <source>Carnet number</source>
        <translation>Кітапша нөмірі</translation>
    </message>
    <message>
        <source>Customs office of departure</source>
        <translation>Жөнелту кедені</translation>
    </message>
    <message>
        <source>Holder of the carnet</source>
        <translation>Кітапша ұстаушы</translation>
    </message>
    <message>
        <source>Customs office of destination</source>
        <translation>Межелі кеден</translation>
    </message>
    <message>
        <source>Plates of the road vehicles</source>
        <translation>Тіркеу нөмірлері</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Жүру жолы</translation>
    </message>
    <message>
        <source>Description of the goods</source>
        <translation>Тауар сипаттамасы</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Орны мен күні</translation>
    </message>
    <message>
        <source>Seals and marks put on</source>
        <translation>Салынған пломбалар мен белгілер</translation>
    </message>
    <message>
        <source>Holder signs</source>
        <translation>Ұстаушының қолы</translation>
    </message>
    <message>
        <source>Office of departure stamps</source>
        <translation>Жөнелту кеденінің мөрі</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Көлік құралы</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Төлеуге барлығы</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>Signature and stamp of the seller</source>
        <translation>Сатушының қолы мен мөрі</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Буып-түйген</translation>
    </message>
    <message>
        <source>Packed for</source>
        <translation>Кім үшін буып-түйілген</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Ішіндегісі</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Marks and remarks</source>
        <translation>Таңбалау және ескертпелер</translation>
    </message>
    <message>
        <source>SAD</source>
        <translation>ТД</translation>
    </message>
    <message>
        <source>Sender or exporter</source>
        <translation>Жөнелтуші/экспорттаушы</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Тіркеу нөмірі</translation>
    </message>
    <message>
        <source>Country or place of dispatch</source>
        <translation>Жөнелту елі немесе орны</translation>
    </message>
    <message>
        <source>Country or place of destination</source>
        <translation>Межелі ел немесе орын</translation>
    </message>
    <message>
        <source>Means of transport at the border</source>
        <translation>Шекарадағы көлік құралы</translation>
    </message>
    <message>
        <source>Total amount invoiced</source>
        <translation>Шот бойынша жалпы сома</translation>
    </message>
    <message>
        <source>Offices of transit</source>
        <translation>Транзит кедендері</translation>
    </message>
    <message>
        <source>Packages and description of the goods</source>
        <translation>Жүк орындары және тауар сипаттамасы</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Тауар коды</translation>
    </message>
    <message>
        <source>Price of the goods</source>
        <translation>Тауар бағасы</translation>
    </message>
    <message>
        <source>Seals put on</source>
        <translation>Салынған пломбалар</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Принципал</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Қосымша ақпарат</translation>
    </message>
    <message>
        <source>Declarant signs</source>
        <translation>Декларанттың қолы</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Choose what to hide and click its place in the scan. The scan stays; a new case is made of it.</source>
        <translation>Не жасыратыныңызды таңдап, суреттегі орнын шертіңіз. Сурет сақталады, одан жаңа тапсырма жасалады.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Заттар</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation>Ұзындығы, см</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>Тереңдігі, см</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Биіктігі, см</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Нүкте, мм</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>for lorries</source>
        <translation>жүк көліктеріне</translation>
    </message>
    <message>
        <source>for parcels</source>
        <translation>сәлемдемелерге</translation>
    </message>
    <message>
        <source>Pack them anew</source>
        <translation>Қайта салу</translation>
    </message>
    <message>
        <source>Keep as a case</source>
        <translation>Тапсырма етіп сақтау</translation>
    </message>
    <message>
        <source>Back to my scans</source>
        <translation>Суреттеріме оралу</translation>
    </message>
    <message>
        <source>The goods are being put in.</source>
        <translation>Заттар салынып жатыр.</translation>
    </message>
    <message>
        <source>Choose goods, then click in the scan (or press N on it).</source>
        <translation>Заттарды таңдап, суретті шертіңіз (немесе онда N басыңыз).</translation>
    </message>
    <message>
        <source>They are in. Look at them, move them by another click, then keep the case.</source>
        <translation>Салынды. Қараңыз, қаласаңыз басқа жерді шертіңіз, сосын тапсырманы сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Tour of the workbench</source>
        <translation>Жұмыс орнына шолу</translation>
    </message>
    <message>
        <source>The tour begins with the next scan that you open.</source>
        <translation>Шолу сіз ашатын келесі суреттен басталады.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Пернелер пернетақтадағы орнымен аталған, жаймаңызда оған қандай әріп жазылса да.</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Suggest a place where it is this hard to find: 1 easy, 5 very hard</source>
        <translation>Осындай қиындықтағы орынды ұсыну: 1 — оңай, 5 — өте қиын</translation>
    </message>
    <message>
        <source>Suggest places of difficulty %1 of 5</source>
        <translation>Қиындығы 5-тен %1 орындарды ұсыну</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Мөлшері</translation>
    </message>
    <message>
        <source>Along the carrier</source>
        <translation>Көлік бойымен</translation>
    </message>
    <message>
        <source>Across: how deep inside</source>
        <translation>Көлденеңінен: қаншалықты терең</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Бұрылуы</translation>
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
        <translation>Орнату: %1</translation>
    </message>
    <message>
        <source>Nobody could see it like this.</source>
        <translation>Бұл күйінде оны ешкім көре алмайды.</translation>
    </message>
    <message>
        <source>Difficulty not known yet</source>
        <translation>Қиындығы әлі белгісіз</translation>
    </message>
    <message>
        <source>Difficulty 1 of 5: plain to see</source>
        <translation>Қиындығы 5-тен 1: анық көрінеді</translation>
    </message>
    <message>
        <source>Difficulty 2 of 5: a careful look finds it</source>
        <translation>Қиындығы 5-тен 2: мұқият қараған табады</translation>
    </message>
    <message>
        <source>Difficulty 3 of 5: needs the image tools</source>
        <translation>Қиындығы 5-тен 3: сурет құралдары керек</translation>
    </message>
    <message>
        <source>Difficulty 4 of 5: hard</source>
        <translation>Қиындығы 5-тен 4: қиын</translation>
    </message>
    <message>
        <source>Difficulty 5 of 5: hardly to be seen</source>
        <translation>Қиындығы 5-тен 5: көрінбейді деуге болады</translation>
    </message>
    <message>
        <source>Above the grain</source>
        <translation>Шу түйірінен жоғары</translation>
    </message>
    <message>
        <source>Above the pattern around it</source>
        <translation>Айналасындағы өрнектен жоғары</translation>
    </message>
    <message>
        <source>Sharpness of its edge</source>
        <translation>Шетінің айқындығы</translation>
    </message>
    <message>
        <source>Part that shows</source>
        <translation>Көрінетін бөлігі</translation>
    </message>
    <message>
        <source>Size in the scan</source>
        <translation>Суреттегі өлшемі</translation>
    </message>
    <message>
        <source>What lies before and behind it</source>
        <translation>Алдында және артында жатқаны</translation>
    </message>
    <message>
        <source>Seen from its broad side</source>
        <translation>Жалпақ жағынан көрінуі</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 есе</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Орындар ізделуде…</translation>
    </message>
    <message>
        <source>There is no other place for it in this scene.</source>
        <translation>Бұл сахнада оған басқа орын жоқ.</translation>
    </message>
    <message>
        <source>No place is just that hard; these come nearest.</source>
        <translation>Дәл сондай қиын орын жоқ; мыналар ең жақыны.</translation>
    </message>
    <message>
        <source>Place %1: difficulty %2 of 5</source>
        <translation>%1-орын: қиындығы 5-тен %2</translation>
    </message>
    <message>
        <source>Take a suggested place</source>
        <translation>Ұсынылған орынды алу</translation>
    </message>
</context>
<context>
    <name>HiddenStep</name>
    <message>
        <source>How it is hidden</source>
        <translation>Қалай жасырылған</translation>
    </message>
    <message>
        <source>What is hidden: what fits there</source>
        <translation>Не жасырылған: онда сыятыны</translation>
    </message>
    <message>
        <source>In which load</source>
        <translation>Қай жүкте</translation>
    </message>
    <message>
        <source>Something harmless that looks like it</source>
        <translation>Соған ұқсас зиянсыз зат</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Add the look-alike</source>
        <translation>Ұқсасын қосу</translation>
    </message>
    <message>
        <source>Nothing is hidden: as it is, this is a clear case.</source>
        <translation>Ештеңе жасырылмаған: бұл күйінде таза тапсырма.</translation>
    </message>
    <message>
        <source>Looks odd, is harmless</source>
        <translation>Оғаш көрінеді, бірақ зиянсыз</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Алып тастау: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ештеңе</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 кг</translation>
    </message>
    <message>
        <source>difficulty %1 of 5</source>
        <translation>қиындығы 5-тен %1</translation>
    </message>
    <message>
        <source>Choose a way of hiding</source>
        <translation>Жасыру тәсілін таңдаңыз</translation>
    </message>
    <message>
        <source>Choose a look-alike</source>
        <translation>Ұқсасын таңдаңыз</translation>
    </message>
    <message>
        <source>Wherever there is a place</source>
        <translation>Орын табылған жерде</translation>
    </message>
    <message>
        <source>Choose what is hidden</source>
        <translation>Не жасырылғанын таңдаңыз</translation>
    </message>
    <message>
        <source>Hide something</source>
        <translation>Зат жасыру</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Ұқсас зат қосу</translation>
    </message>
    <message>
        <source>Take a hidden thing away</source>
        <translation>Жасырылғанды алып тастау</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Draft as it is now</source>
        <translation>Қазіргі жоба</translation>
    </message>
    <message>
        <source>Revision {number}, {day}</source>
        <translation>{number}-редакция, {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>Nothing of this case is published yet.</source>
        <translation>Бұл тапсырмадан әлі ештеңе жарияланбаған.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>On the scan: dashed as it was, solid as it is.</source>
        <translation>Суретте: үзік сызықпен — бұрынғысы, тұтас сызықпен — қазіргісі.</translation>
    </message>
    <message>
        <source>Look through a colleague&apos;s key</source>
        <translation>Әріптестің кілтін тексеру</translation>
    </message>
    <message>
        <source>Try the case first, then its key. Who made a key can&apos;t sign it; another key needs another look.</source>
        <translation>Алдымен тапсырманы сынап, содан кейін кілтін қараңыз. Кілтті жасаған адам оған қол қоя алмайды; өзгерген кілт қайта тексеріледі.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Нені және неге өзгерту керек</translation>
    </message>
    <message>
        <source>Revision before</source>
        <translation>Алдыңғы редакция</translation>
    </message>
    <message>
        <source>Revision after</source>
        <translation>Кейінгі редакция</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Өзгертуді сұрау</translation>
    </message>
    <message>
        <source>{name} signed off revision {number}, {day}</source>
        <translation>{name}: {number}-редакцияға қол қойылды, {day}</translation>
    </message>
    <message>
        <source>{name} wants changes of revision {number}, {day}</source>
        <translation>{name}: {number}-редакцияны өзгерту керек, {day}</translation>
    </message>
</context>
<context>
    <name>HomeAssignments</name>
    <message>
        <source>Assignments</source>
        <translation>Тағайындаулар</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A set that is not on this machine</source>
        <translation>Бұл компьютерде жоқ жинақ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>мұнда жоқ</translation>
    </message>
    <message>
        <source>Ask for the pack of this set</source>
        <translation>Осы жинақтың бумасын сұраңыз</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 дейін</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%n тапсырмадан %1</numerusform>
            <numerusform>%n тапсырмадан %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeComments</name>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Show the answer that the latest comment is about</source>
        <translation>Соңғы пікір айтылған жауапты көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) for you</source>
        <translation>
            <numerusform>Сізге %n пікір</numerusform>
            <numerusform>Сізге %n пікір</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Кімнен: %1</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
    <message>
        <source>Lorry after lorry</source>
        <translation>Көлік артынан көлік</translation>
    </message>
    <message>
        <source>Lorry after lorry, feedback at the end</source>
        <translation>Көлік артынан көлік, талдау соңында</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Ереже бойынша</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетістік</translation>
    </message>
    <message>
        <source>All figures and plots</source>
        <translation>Барлық көрсеткіш пен график</translation>
    </message>
    <message>
        <source>How you stand, in words, figures and plots</source>
        <translation>Деңгейіңіз сөзбен, санмен және графикпен</translation>
    </message>
    <message>
        <source>Choose an exam, read its rules, begin</source>
        <translation>Емтихан таңдау, ережесін оқу, бастау</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>One moment</source>
        <translation>Бір сәт</translation>
    </message>
    <message>
        <source>Your records are being opened</source>
        <translation>Жазбаларыңыз ашылып жатыр</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Your records can&apos;t be opened</source>
        <translation>Жазбаларыңызды ашу мүмкін емес</translation>
    </message>
    <message>
        <source>Sets that come with the program, and your own, stand in the Library.</source>
        <translation>Бағдарламамен бірге келген және өз жинақтарыңыз кітапханада тұр.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Әзірге істейтін ештеңе жоқ</translation>
    </message>
    <message>
        <source>There is no exercise set here</source>
        <translation>Мұнда жаттығулар жинағы жоқ</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Кітапхананы ашу</translation>
    </message>
    <message>
        <source>Choose what to practise…</source>
        <translation>Не жаттығуды таңдау…</translation>
    </message>
    <message>
        <source>The first scan is being made…</source>
        <translation>Бірінші сурет жасалып жатыр…</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Тапсырма: %1 / %2</translation>
    </message>
    <message>
        <source>You are in the middle of</source>
        <translation>Сіз мына жинақта тоқтадыңыз</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Сізге тағайындалған</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), chosen one after the other by what you need most.</source>
        <translation>
            <numerusform>%n тапсырма, сізге ең қажетіне қарай бірінен соң бірі таңдалады.</numerusform>
            <numerusform>%n тапсырма, сізге ең қажетіне қарай бірінен соң бірі таңдалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Тақырып: %1</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Келесі тапсырмаңыз</translation>
    </message>
    <message>
        <source>Practice for you</source>
        <translation>Сізге арналған жаттығу</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>You have worked through every set. Once more:</source>
        <translation>Барлық жинақтан өттіңіз. Тағы бір рет:</translation>
    </message>
    <message>
        <source>You find %1 of 10 (n = %2).</source>
        <translation>Сіз 10 жасырын заттан %1 затты табасыз (n = %2).</translation>
    </message>
    <message>
        <source>You open no lorry for nothing (n = %2).</source>
        <translation>Сіз бірде-бір көлікті бекер ашпайсыз (n = %2).</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing (n = %2).</source>
        <translation>Сіз %1 көліктен біреуін бекер ашасыз (n = %2).</translation>
    </message>
    <message>
        <source>You open %1 of 10 clear lorries for nothing (n = %2).</source>
        <translation>Сіз 10 таза көліктен %1 көлікті бекер ашасыз (n = %2).</translation>
    </message>
</context>
<context>
    <name>HomeSkills</name>
    <message>
        <source>What you find</source>
        <translation>Не табасыз</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Ең жақсы: %1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>Ең нашар: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
</context>
<context>
    <name>HomeWeek</name>
    <message>
        <source>This week</source>
        <translation>Осы аптада</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) at work</source>
        <translation>
            <numerusform>%n минут жұмыс</numerusform>
            <numerusform>%n минут жұмыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation>
            <numerusform>%n минуттан</numerusform>
            <numerusform>%n минуттан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>%n минут қалды</numerusform>
            <numerusform>%n минут қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Мақсатқа жеттіңіз</translation>
    </message>
    <message numerus="yes">
        <source>Half a year: %1 of %n minute(s)</source>
        <translation>
            <numerusform>Жарты жылда: %n минуттан %1</numerusform>
            <numerusform>Жарты жылда: %n минуттан %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageBar</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>All image tools</source>
        <translation>Барлық сурет құралдары</translation>
    </message>
</context>
<context>
    <name>ImageChips</name>
    <message>
        <source>Not on this scan: {tools}</source>
        <translation>Бұл суретте жоқ: {tools}</translation>
    </message>
    <message>
        <source>{tool}: press to take it off</source>
        <translation>{tool}: алып тастау үшін басыңыз</translation>
    </message>
    <message>
        <source>{tool}: not seen in a difference</source>
        <translation>{tool}: айырмада көрінбейді</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Бәрін алып тастау</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Сурет ашылған қалпында</translation>
    </message>
    <message>
        <source>Gamma {value}</source>
        <translation>Гамма {value}</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Материалдардың түстері</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Жарықтық терезесі</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Негатив</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Шуды азайту</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Жергілікті контраст</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Контурлар</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Төмен энергия</translation>
    </message>
    <message>
        <source>Other half, turned round</source>
        <translation>Айналы айырма</translation>
    </message>
    <message>
        <source>Against the atlas</source>
        <translation>Атластан айырма</translation>
    </message>
    <message>
        <source>Low absorption</source>
        <translation>Әлсіз жұтылу</translation>
    </message>
    <message>
        <source>Middle absorption</source>
        <translation>Орташа жұтылу</translation>
    </message>
    <message>
        <source>High absorption</source>
        <translation>Күшті жұтылу</translation>
    </message>
    <message>
        <source>Palette blue to yellow</source>
        <translation>Палитра: көктен сарыға</translation>
    </message>
    <message>
        <source>Palette black to yellow</source>
        <translation>Палитра: қарадан сарыға</translation>
    </message>
    <message>
        <source>Linear tone</source>
        <translation>Тон: сызықты</translation>
    </message>
    <message>
        <source>Logarithmic tone</source>
        <translation>Тон: логарифм</translation>
    </message>
    <message>
        <source>Root tone</source>
        <translation>Тон: түбір</translation>
    </message>
    <message>
        <source>Console tone</source>
        <translation>Тон: консоль</translation>
    </message>
    <message>
        <source>Display tone</source>
        <translation>Тон: экрандық</translation>
    </message>
    <message>
        <source>Metals stripped</source>
        <translation>Металсыз</translation>
    </message>
    <message>
        <source>Organic alone</source>
        <translation>Тек органика</translation>
    </message>
    <message>
        <source>Light alone</source>
        <translation>Тек жеңіл</translation>
    </message>
    <message>
        <source>Metal alone</source>
        <translation>Тек металл</translation>
    </message>
    <message>
        <source>Heavy alone</source>
        <translation>Тек ауыр</translation>
    </message>
</context>
<context>
    <name>ImageDesk</name>
    <message>
        <source>A picture in colours has no values to work on.</source>
        <translation>Түрлі түсті суретте өңдейтін мәндер жоқ.</translation>
    </message>
    <message>
        <source>This scan has one energy alone.</source>
        <translation>Бұл суретте тек бір энергия бар.</translation>
    </message>
    <message>
        <source>This scan does not tell materials apart.</source>
        <translation>Бұл сурет материалдарды ажыратпайды.</translation>
    </message>
    <message>
        <source>No scan of this kind stands beside in the atlas.</source>
        <translation>Жанындағы атласта мұндай сурет жоқ.</translation>
    </message>
    <message>
        <source>Not both scans have two energies.</source>
        <translation>Екі энергия екі суреттің екеуінде бірдей жоқ.</translation>
    </message>
    <message>
        <source>Not both scans tell materials apart.</source>
        <translation>Материалдарды екі суреттің екеуі бірдей ажыратпайды.</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>As it opened</source>
        <translation>Ашылғанда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotated pictures</source>
        <translation>Белгіленген суреттерді импорттау</translation>
    </message>
    <message>
        <source>Pictures annotated with other tools become a set of cases. You can drop a file or folder here.</source>
        <translation>Басқа құралдарда белгіленген суреттер тапсырмалар жинағына айналады. Файлды немесе қалтаны осында сүйреп әкелуге болады.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>End the import; nothing of it stays</source>
        <translation>Импортты тоқтату; одан ештеңе қалмайды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Start the set</source>
        <translation>Жинақты бастау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The annotations are being read.</source>
        <translation>Белгілеме оқылып жатыр.</translation>
    </message>
    <message>
        <source>The set is being written.</source>
        <translation>Жинақ жазылып жатыр.</translation>
    </message>
    <message>
        <source>Choose the annotations and the folder of their pictures.</source>
        <translation>Белгілемені және оның суреттер қалтасын таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) left out</source>
        <translation>
            <numerusform>%n жазба алынбады</numerusform>
            <numerusform>%n жазба алынбады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in</source>
        <translation>
            <numerusform>%n тапсырма қосылды</numerusform>
            <numerusform>%n тапсырма қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to find</source>
        <translation>
            <numerusform>табылатыны бар: %n</numerusform>
            <numerusform>табылатыны бар: %n</numerusform>
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
            <numerusform>%n сурет алынбады</numerusform>
            <numerusform>%n сурет алынбады</numerusform>
        </translation>
    </message>
    <message>
        <source>The set lies in %1.</source>
        <translation>Жинақ мына жерде: %1.</translation>
    </message>
    <message>
        <source>The import was ended; nothing of it was kept.</source>
        <translation>Импорт тоқтатылды; одан ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Белгілеме файлын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Суреттер қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the folder of annotations</source>
        <translation>Белгілеме қалтасын таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ImportFormWidget</name>
    <message>
        <source>Annotations</source>
        <translation>Белгілеме</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішімі</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Суреттер қалтасы</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Жинақ атауы</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Қалта…</translation>
    </message>
    <message>
        <source>Pictures without annotations are clear cases</source>
        <translation>Белгіленбеген суреттер — таза тапсырмалар</translation>
    </message>
    <message>
        <source>What the file calls difficult need not be found</source>
        <translation>Файлда қиын деп белгіленгенді табу міндетті емес</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Take in results</source>
        <translation>Нәтижелерді қабылдау</translation>
    </message>
</context>
<context>
    <name>InboxAbout</name>
    <message>
        <source>Objects: “%1”</source>
        <translation>Қарсы: «%1»</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Таңдалды: %1</translation>
    </message>
    <message>
        <source>In the papers: found %1 of %2, reported for nothing %3</source>
        <translation>Құжаттарда: %2 ішінен %1 табылды, бекер көрсетілгені %3</translation>
    </message>
    <message>
        <source>The key of this case is not here, or under lock: answers wait for it.</source>
        <translation>Бұл тапсырманың кілті мұнда жоқ немесе жабық: жауаптар оны күтуде.</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Қарсылық: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Кілт: %1</translation>
    </message>
</context>
<context>
    <name>InboxCase</name>
    <message>
        <source>Scan with the marks of those who answered</source>
        <translation>Жауап бергендердің белгілері бар сурет</translation>
    </message>
    <message>
        <source>Answers to this case</source>
        <translation>Осы тапсырмаға жауаптар</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>InboxLayers</name>
    <message>
        <source>comment</source>
        <translation>пікір</translation>
    </message>
</context>
<context>
    <name>InboxPersonPart</name>
    <message>
        <source>Sessions and answers</source>
        <translation>Сабақтар мен жауаптар</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier session(s)…</source>
        <translation>
            <numerusform>тағы %n бұрынғы сабақ…</numerusform>
            <numerusform>тағы %n бұрынғы сабақ…</numerusform>
        </translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>Сабақ тұтастай</translation>
    </message>
    <message>
        <source>Answer %1, %2. Enter shows it on its scan.</source>
        <translation>Жауап %1, %2. Enter оны суретте көрсетеді.</translation>
    </message>
</context>
<context>
    <name>InboxSetPart</name>
    <message>
        <source>Cases of the set</source>
        <translation>Жинақ тапсырмалары</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Score what waits</source>
        <translation>Күтіп тұрғандарды бағалау</translation>
    </message>
    <message>
        <source>Score answers that wait, by the keys that are here now</source>
        <translation>Күтіп тұрған жауаптарды осындағы кілттер бойынша бағалау</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Сенімділік: %1</translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). The keys of this draft can be mended in the studio.</source>
        <translation>
            <numerusform>Тек алғашқы жауаптар, %n адам. Бұл жобаның кілттерін шеберханада түзетуге болады.</numerusform>
            <numerusform>Тек алғашқы жауаптар, %n адам. Бұл жобаның кілттерін шеберханада түзетуге болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). Keys are mended by the author of the set, in the studio, where it is a draft.</source>
        <translation>
            <numerusform>Тек алғашқы жауаптар, %n адам. Кілттерді жинақ авторы шеберханада, жинақ жоба болғанда түзетеді.</numerusform>
            <numerusform>Тек алғашқы жауаптар, %n адам. Кілттерді жинақ авторы шеберханада, жинақ жоба болғанда түзетеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Шешті</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % аралық</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Айырады</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Неге қарау керек</translation>
    </message>
</context>
<context>
    <name>InboxStart</name>
    <message>
        <source>What needs attention</source>
        <translation>Назар аударуды қажет ететін</translation>
    </message>
    <message>
        <source>Nothing needs your attention now.</source>
        <translation>Қазір назарыңызды қажет ететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>People and sets</source>
        <translation>Адамдар мен жинақтар</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Алып қою</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Назар аударуды қажет ететінді алып қою</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Алынғанды қайтару</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Нәтижелер әлі жоқ</translation>
    </message>
    <message>
        <source>The people you teach press “Send to my mentor” on their Home screen and send you the file that it writes, by messenger, by mail or on a stick. Drop that file on this window, or open it here. Results of people who work at this computer come by themselves.</source>
        <translation>Оқушыларыңыз басты экранда «Тәлімгерге жіберу» түймесін басып, жазылған файлды мессенджермен, поштамен немесе флешкамен жібереді. Сол файлды осы терезеге сүйреп әкеліңіз немесе осы жерде ашыңыз. Осы компьютерде жұмыс істейтіндердің нәтижелері өздігінен келеді.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Нәтижелерді файлдан қабылдау</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Жинақтар</translation>
    </message>
</context>
<context>
    <name>InboxTalk</name>
    <message>
        <source>To %1</source>
        <translation>Кімге: %1</translation>
    </message>
    <message numerus="yes">
        <source>To all who missed it (%n)</source>
        <translation>
            <numerusform>Өткізіп алғандардың бәріне (%n)</numerusform>
            <numerusform>Өткізіп алғандардың бәріне (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all who marked there (%n)</source>
        <translation>
            <numerusform>Сол жерді белгілегендердің бәріне (%n)</numerusform>
            <numerusform>Сол жерді белгілегендердің бәріне (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all (%n)</source>
        <translation>
            <numerusform>Барлығына (%n)</numerusform>
            <numerusform>Барлығына (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Тапсырма туралы</translation>
    </message>
    <message>
        <source>About mark %1</source>
        <translation>%1-белгі туралы</translation>
    </message>
    <message>
        <source>Said before…</source>
        <translation>Бұрын айтылған…</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>%1-белгі</translation>
    </message>
    <message>
        <source>a place on the scan</source>
        <translation>суреттегі орын</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>әлі жіберілмеді</translation>
    </message>
</context>
<context>
    <name>InboxTitle</name>
    <message numerus="yes">
        <source>Send replies (%n)</source>
        <translation>
            <numerusform>Жауаптарды жіберу (%n)</numerusform>
            <numerusform>Жауаптарды жіберу (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Жауаптарды жіберу</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Back by one page</source>
        <translation>Бір бет артқа</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) kept. They go out with “Send replies”.</source>
        <translation>
            <numerusform>%n пікір сақталды. Олар «Жауаптарды жіберу» арқылы жөнелтіледі.</numerusform>
            <numerusform>%n пікір сақталды. Олар «Жауаптарды жіберу» арқылы жөнелтіледі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that waited are scored now.</source>
        <translation>
            <numerusform>Күткен %n жауап енді бағаланды.</numerusform>
            <numerusform>Күткен %n жауап енді бағаланды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is not here yet, or under lock: nothing could be scored.</source>
        <translation>Кілт әлі мұнда жоқ немесе жабық: ештеңені бағалау мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Аты жоқ біреу</translation>
    </message>
    <message>
        <source>%1 was sure (%2) and missed what was hidden.</source>
        <translation>%1: сенімділігі %2, бірақ жасырынды зат байқалмаған.</translation>
    </message>
    <message>
        <source>%1 called it clear, and something was hidden.</source>
        <translation>%1: таза деп тапқан, ал онда жасырынды зат болған.</translation>
    </message>
    <message>
        <source>%1 objects to the key: “%2”</source>
        <translation>%1 кілтке қарсы: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not practised for %n day(s).</source>
        <translation>
            <numerusform>%1 %n күннен бері жаттықпаған.</numerusform>
            <numerusform>%1 %n күннен бері жаттықпаған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for their key.</source>
        <translation>
            <numerusform>%n жауап кілтін күтуде.</numerusform>
            <numerusform>%n жауап кілтін күтуде.</numerusform>
        </translation>
    </message>
    <message>
        <source>What many did speaks against the key.</source>
        <translation>Көптің жауабы кілтке қайшы келеді.</translation>
    </message>
    <message>
        <source>%1 of %2 people marked a place where the key has nothing.</source>
        <translation>%2 адамның %1-і кілтте ештеңе жоқ жерді белгіледі.</translation>
    </message>
    <message>
        <source>Those who find most answer against the key: it may be wrong.</source>
        <translation>Ең көп табатындар кілтке қарсы жауап береді: ол қате болуы мүмкін.</translation>
    </message>
    <message>
        <source>%1 of %2 marks on what is hidden were too wide: its outline may be too tight.</source>
        <translation>Жасырынды заттағы %2 белгінің %1-і тым кең: контур тар болуы мүмкін.</translation>
    </message>
    <message>
        <source>%1 of %2 people solved it: it may be too easy.</source>
        <translation>%2 адамның %1-і шешті: тым оңай болуы мүмкін.</translation>
    </message>
    <message>
        <source>Only %1 of %2 people solved it: it may be too hard, or the key wrong.</source>
        <translation>%2 адамның тек %1-і шешті: тым қиын немесе кілт қате болуы мүмкін.</translation>
    </message>
    <message>
        <source>Those who solve the other cases solve this one no more often.</source>
        <translation>Басқа тапсырмаларды шешетіндер мұны жиірек шешпейді.</translation>
    </message>
    <message>
        <source>something may be missing in the key</source>
        <translation>кілтте бірдеңе жетіспеуі мүмкін</translation>
    </message>
    <message>
        <source>the key may be wrong</source>
        <translation>кілт қате болуы мүмкін</translation>
    </message>
    <message>
        <source>an outline may be too tight</source>
        <translation>контур тар болуы мүмкін</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>өте оңай</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>өте қиын</translation>
    </message>
    <message>
        <source>does not tell the able from the others</source>
        <translation>шеберлерді басқалардан айырмайды</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>табылды %1</translation>
    </message>
    <message>
        <source>for nothing %1</source>
        <translation>босқа ашылды %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not sent yet</source>
        <translation>
            <numerusform>%n пікір әлі жіберілмеді</numerusform>
            <numerusform>%n пікір әлі жіберілмеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
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
            <numerusform>%n жауап</numerusform>
            <numerusform>%n жауап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a key</source>
        <translation>
            <numerusform>%n кілт күтуде</numerusform>
            <numerusform>%n кілт күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>the set is not on this computer</source>
        <translation>жинақ бұл компьютерде жоқ</translation>
    </message>
    <message>
        <source>A set without a title</source>
        <translation>Атауы жоқ жинақ</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>жаттығу</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>кезекшілік</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>емтихан</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>ұпай: %1</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>сенімділік %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n пікір</numerusform>
            <numerusform>%n пікір</numerusform>
        </translation>
    </message>
    <message>
        <source>objects</source>
        <translation>қарсы</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>%1-белгі</translation>
    </message>
    <message>
        <source>found something</source>
        <translation>тапты</translation>
    </message>
    <message>
        <source>right place, too wide</source>
        <translation>орны дұрыс, тым кең</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>қайталап</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>бекер</translation>
    </message>
    <message>
        <source>The cases were chosen as the sessions went, so people saw different ones: how reliably the set orders people can&apos;t be said.</source>
        <translation>Тапсырмалар сабақ барысында таңдалды, адамдар әртүрлісін көрді: жинақтың адамдарды қаншалықты сенімді реттейтінін айту мүмкін емес.</translation>
    </message>
    <message>
        <source>How reliably the set orders people can&apos;t be said: too few answered every case.</source>
        <translation>Жинақтың адамдарды қаншалықты сенімді реттейтінін айту мүмкін емес: барлық тапсырмаға жауап бергендер тым аз.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапсырма</numerusform>
            <numerusform>%n тапсырма</numerusform>
        </translation>
    </message>
    <message>
        <source>Another set of such cases would order these people much the same way: fit for an exam.</source>
        <translation>Осындай тапсырмалардың басқа жинағы бұл адамдарды шамамен солай реттер еді: емтиханға жарайды.</translation>
    </message>
    <message>
        <source>Enough for practice and for groups; too little to decide on one person by it.</source>
        <translation>Жаттығу мен топтар үшін жеткілікті; бір адам туралы шешуге аз.</translation>
    </message>
    <message>
        <source>The order of people by this set is mostly chance: don&apos;t judge anybody by it.</source>
        <translation>Бұл жинақ бойынша адамдардың реті көбіне кездейсоқ: ешкімді ол бойынша бағаламаңыз.</translation>
    </message>
    <message>
        <source>With fewer than 20 people this itself is uncertain.</source>
        <translation>20 адамнан аз болса, мұның өзі де дәл емес.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join “%1” with another profile</source>
        <translation>«%1» профилін басқа профильмен біріктіру</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Profiles joined to this one: %1. They can stand alone again.</source>
        <translation>Бұл профильге біріктірілгені: %1. Оларды қайта бөлуге болады.</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Дәл осы адам</translation>
    </message>
    <message>
        <source>What this profile did then counts as that person&apos;s. No answer is changed, it is noted in the log, and it can be undone.</source>
        <translation>Осы профильде жасалғаны сол адамдікі болып саналады. Жауаптар өзгермейді, журналға жазылады, кері қайтаруға болады.</translation>
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
        <translation>Телефон соқтым: сан дұрыс</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Карточканы қабылдау</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Бұл өзіңіздің карточкаңыз.</translation>
    </message>
    <message>
        <source>This card is known here already.</source>
        <translation>Бұл карточка мұнда бұрыннан белгілі.</translation>
    </message>
    <message>
        <source>Not known here yet: compare the number by telephone, then keep the card.</source>
        <translation>Мұнда әлі белгісіз: санды телефонмен салыстырып, содан кейін карточканы қабылдаңыз.</translation>
    </message>
</context>
<context>
    <name>KeepResultDialog</name>
    <message>
        <source>Keep results</source>
        <translation>Нәтижелерді сақтау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
</context>
<context>
    <name>KeepResultPanel</name>
    <message>
        <source>Keep this result?</source>
        <translation>Осы нәтижені сақтау керек пе?</translation>
    </message>
    <message>
        <source>With a name, your results stay together on this computer. There is no password.</source>
        <translation>Атпен нәтижелеріңіз осы компьютерде бірге сақталады. Құпиясөз жоқ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Keep the results under this name</source>
        <translation>Нәтижелерді осы атпен сақтау</translation>
    </message>
</context>
<context>
    <name>KeyEditorLayout</name>
    <message>
        <source>Scan</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Back to the exercise set</source>
        <translation>Жинаққа оралу</translation>
    </message>
</context>
<context>
    <name>KeyEditorView</name>
    <message>
        <source>Add a picture</source>
        <translation>Фото қосу</translation>
    </message>
    <message>
        <source>Take a picture away</source>
        <translation>Фотоны алып тастау</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Кескіндер</translation>
    </message>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Ашылған жасырын орынның фотолары</translation>
    </message>
    <message>
        <source>The next outline makes a new thing under “{group}”.</source>
        <translation>Келесі контур «{group}» тобында жаңа зат жасайды.</translation>
    </message>
    <message>
        <source>The next outline is that of: {name}.</source>
        <translation>Келесі контур мынаған тиесілі: {name}.</translation>
    </message>
    <message>
        <source>The next outline is a further part of: {name}.</source>
        <translation>Келесі контур — тағы бір бөлік: {name}.</translation>
    </message>
    <message>
        <source>The next outline is another right outline of: {name}.</source>
        <translation>Келесі контур — басқа дұрыс контур: {name}.</translation>
    </message>
</context>
<context>
    <name>KeyEdits</name>
    <message>
        <source>Cues</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Press the field that is to be wrong, and say what is wrong with it.</source>
        <translation>Қате болатын өрісті басып, онда не дұрыс емес екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>Кілттен алып тастау</translation>
    </message>
    <message>
        <source>Count as something else</source>
        <translation>Басқаша есептеу</translation>
    </message>
    <message>
        <source>Found together</source>
        <translation>Бірге табу</translation>
    </message>
    <message>
        <source>Change what is said of a thing</source>
        <translation>Зат туралы деректі өзгерту</translation>
    </message>
    <message>
        <source>Change what is said of the case</source>
        <translation>Тапсырма туралы деректі өзгерту</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>Құжатты өзгерту</translation>
    </message>
</context>
<context>
    <name>KeyPictures</name>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Ашылған жасырын орынның фотолары</translation>
    </message>
    <message>
        <source>Drop pictures here. Where and when a photo was taken is not kept.</source>
        <translation>Фотоларды осында сүйреңіз. Қайда және қашан түсірілгені сақталмайды.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Фото қосу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Take the picture {name} away</source>
        <translation>{name} фотосын алып тастау</translation>
    </message>
</context>
<context>
    <name>KeyScan</name>
    <message>
        <source>Low energy</source>
        <translation>Төмен энергия</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Жоғары энергия</translation>
    </message>
    <message>
        <source>Second scan: press to work on it</source>
        <translation>Екінші сурет: онымен жұмыс істеу үшін басыңыз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сурет жүктелуде…</translation>
    </message>
    <message>
        <source>This case has no scan to draw on. Its papers and its text can be filled in.</source>
        <translation>Бұл тапсырмада контур салатын сурет жоқ. Құжаттары мен мәтінін толтыруға болады.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Осы экранның пернелері</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Пернелер пернетақтадағы орны бойынша аталған, жаймаңызда қандай әріп тұрса да.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Басқа пернелер…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What the selected mark may be</source>
        <translation>Таңдалған белгі не болуы мүмкін</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Жауапты таңдау</translation>
    </message>
    <message>
        <source>Unsure, fairly sure, sure</source>
        <translation>Сенімсіз, біршама сенімді, сенімді</translation>
    </message>
    <message>
        <source>Make the selected mark narrower, wider, lower, higher</source>
        <translation>Белгіні тарылту, кеңейту, аласарту, биіктету</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Дөңгелек, шымшу</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Меңзер тұсында масштабтау</translation>
    </message>
    <message>
        <source>Shift+wheel, two fingers</source>
        <translation>Shift+дөңгелек, екі саусақ</translation>
    </message>
    <message>
        <source>Go along the scan</source>
        <translation>Сурет бойымен жүру</translation>
    </message>
    <message>
        <source>Middle drag, {space}+drag</source>
        <translation>Ортаңғы түйме, {space}+тінтуір</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Суретті жылжыту</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Оң түйме</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Контраст пен жарықтық</translation>
    </message>
    <message>
        <source>Left drag, pen</source>
        <translation>Сол түйме, қалам</translation>
    </message>
    <message>
        <source>The tool in use</source>
        <translation>Таңдалған құрал</translation>
    </message>
    <message>
        <source>On by a screen; back with Shift</source>
        <translation>Бір экран алға; Shift-пен кері</translation>
    </message>
    <message>
        <source>Front and rear end of the scan</source>
        <translation>Суреттің алдыңғы және артқы шеті</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Бағыттамалар, Enter</translation>
    </message>
    <message>
        <source>Draw by keyboard; moves the selected mark</source>
        <translation>Пернемен сызу; белгіні жылжыту</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Келесі белгі</translation>
    </message>
    <message>
        <source>Give up, put the tool away</source>
        <translation>Бас тарту, құралды алып қою</translation>
    </message>
    <message>
        <source>Mouse and scan</source>
        <translation>Тінтуір және сурет</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Hidden: must be found</source>
        <translation>Жасырылған: табу керек</translation>
    </message>
    <message>
        <source>May be marked</source>
        <translation>Белгілеуге болады</translation>
    </message>
    <message>
        <source>Looks like it, is harmless</source>
        <translation>Ұқсайды, бірақ зиянсыз</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Есепке алынбайды</translation>
    </message>
    <message>
        <source>Wrong in the papers</source>
        <translation>Құжаттардағы қате</translation>
    </message>
    <message>
        <source>Add a hidden thing</source>
        <translation>Жасырылған зат қосу</translation>
    </message>
    <message>
        <source>Add a thing that may be marked</source>
        <translation>Белгілеуге болатын зат қосу</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Ұқсас жер қосу</translation>
    </message>
    <message>
        <source>Add a place that does not count</source>
        <translation>Есепке алынбайтын жер қосу</translation>
    </message>
    <message>
        <source>Add something wrong in the papers</source>
        <translation>Құжаттарға қате қосу</translation>
    </message>
    <message>
        <source>Hidden thing {n}</source>
        <translation>Жасырылған зат {n}</translation>
    </message>
    <message>
        <source>Other thing {n}</source>
        <translation>Басқа зат {n}</translation>
    </message>
    <message>
        <source>Look-alike {n}</source>
        <translation>Ұқсас жер {n}</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Жер {n}</translation>
    </message>
    <message>
        <source>No outline yet: draw it on the scan</source>
        <translation>Контур әлі жоқ: оны суретке сызыңыз</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is hidden that must be found.</source>
        <translation>Қорытынды — «күдік жоқ», бірақ табу керек зат жасырылған.</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is wrong in the papers.</source>
        <translation>Қорытынды — «күдік жоқ», бірақ құжаттарда қате бар.</translation>
    </message>
    <message>
        <source>The verdict says suspicion, but nothing is hidden and the papers are right.</source>
        <translation>Қорытынды — «күдік бар», бірақ ештеңе жасырылмаған және құжаттар дұрыс.</translation>
    </message>
    <message>
        <source>A thing has no outline yet: draw it on the scan.</source>
        <translation>Заттың контуры әлі жоқ: оны суретке сызыңыз.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Бүкіл тапсырма</translation>
    </message>
    <message>
        <source>{name}: new</source>
        <translation>{name}: жаңа</translation>
    </message>
    <message>
        <source>{name}: taken out</source>
        <translation>{name}: алынып тасталды</translation>
    </message>
    <message>
        <source>{name}: another outline</source>
        <translation>{name}: басқа контур</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>{name}, {field}: {before} → {after}</source>
        <translation>{name}, {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>қалай есептеледі</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>бұл не</translation>
    </message>
    <message>
        <source>how it is hidden</source>
        <translation>қалай жасырылған</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>салмағы</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>рұқсат шегі</translation>
    </message>
    <message>
        <source>found together with</source>
        <translation>бірге табылады</translation>
    </message>
    <message>
        <source>the whole load</source>
        <translation>бүкіл жүк</translation>
    </message>
    <message>
        <source>other right names</source>
        <translation>басқа дұрыс атаулар</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>не дұрыс емес</translation>
    </message>
    <message>
        <source>field</source>
        <translation>өріс</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>белгілер</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>фотолар</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>қорытынды</translation>
    </message>
    <message>
        <source>true load</source>
        <translation>нақты жүк</translation>
    </message>
    <message>
        <source>where to search</source>
        <translation>қайда тексеру</translation>
    </message>
    <message>
        <source>how to search</source>
        <translation>қалай тексеру</translation>
    </message>
    <message>
        <source>what to beware of</source>
        <translation>қауіпсіздік шаралары</translation>
    </message>
    <message>
        <source>text on the search</source>
        <translation>тексеру туралы мәтін</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>қиындығы</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>тегтер</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
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
        <translation>Солға бағыттама</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Оңға бағыттама</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Жоғары бағыттама</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Төмен бағыттама</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then the new key. Keys are meant by their place on the keyboard.</source>
        <translation>Әрекетті таңдап, Enter басыңыз, сосын жаңа пернені басыңыз. Пернелер орны бойынша аталған.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Әрекетті не пернені табу</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Әрекеттер мен олардың пернелері</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Жаңа перне…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Осы әрекетке беру</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Пернесіз</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Бастапқыдай</translation>
    </message>
    <message>
        <source>As on usual consoles</source>
        <translation>Кәдімгі пульттердегідей</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Барлығы бастапқыдай</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Press the new key for: {action}</source>
        <translation>Мына әрекеттің жаңа пернесін басыңыз: {action}</translation>
    </message>
    <message>
        <source>{key} is needed to work every screen. Choose another key.</source>
        <translation>{key} әр экранда жұмыс істеуге керек. Басқа пернені таңдаңыз.</translation>
    </message>
    <message>
        <source>{key} is in use: {actions}</source>
        <translation>{key} бос емес: {actions}</translation>
    </message>
    <message>
        <source>Its first key is in use: {actions}</source>
        <translation>Бастапқы пернесі бос емес: {actions}</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>LanguageTexts</name>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: мәтін жоқ</translation>
    </message>
    <message>
        <source>{language}: written</source>
        <translation>{language}: мәтін бар</translation>
    </message>
</context>
<context>
    <name>LatecomersDialog</name>
    <message>
        <source>Latecomers</source>
        <translation>Кейін қосылғандар</translation>
    </message>
    <message>
        <source>Their first forms keep the balance. Write the packs of the course once more, and send them.</source>
        <translation>Олардың бірінші нұсқалары тепе-теңдікті сақтайды. Курс бумаларын қайта жазып, жіберіңіз.</translation>
    </message>
    <message>
        <source>Let them take part</source>
        <translation>Курсқа қосу</translation>
    </message>
    <message>
        <source>Everybody who is known here takes part already.</source>
        <translation>Мұнда белгілі адамдардың бәрі қатысып жүр.</translation>
    </message>
</context>
<context>
    <name>LeaveExamDialog</name>
    <message>
        <source>Leave the exam?</source>
        <translation>Емтиханнан шығасыз ба?</translation>
    </message>
    <message>
        <source>It stops here and the break is noted. It goes on when the invigilator lets it; the scan you are at stays to be answered.</source>
        <translation>Ол осы жерде тоқтайды, үзіліс жазылады. Бақылаушы рұқсат бергенде жалғасады; осы суретке әлі жауап беру керек болады.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message>
        <source>Stay in the exam</source>
        <translation>Емтиханда қалу</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Емтиханнан шығу; үзіліс жазылады</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Back to the Library</source>
        <translation>Кітапханаға оралу</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Сабақ мәтіні</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Анықтама мәтіні</translation>
    </message>
    <message>
        <source>Next brief</source>
        <translation>Келесі анықтама</translation>
    </message>
    <message>
        <source>On to the cases</source>
        <translation>Тапсырмаларға</translation>
    </message>
    <message>
        <source>Not written in your language yet; this is %1.</source>
        <translation>Сіздің тіліңізде әлі жазылмаған; бұл мәтіннің тілі: %1.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Жаңа сабақ</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Сабақтың мәтіні</translation>
    </message>
    <message>
        <source>No lessons yet. A lesson is read in the Library beside the set.</source>
        <translation>Әзірге сабақ жоқ. Сабақ Кітапханада жинақтың жанында оқылады.</translation>
    </message>
    <message>
        <source>Take a lesson away</source>
        <translation>Сабақты алып тастау</translation>
    </message>
    <message>
        <source>Move a lesson</source>
        <translation>Сабақты жылжыту</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>The shelves are being looked through.</source>
        <translation>Сөрелер қаралып жатыр.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise set(s)</source>
        <translation>
            <numerusform>%n жаттығулар жинағы</numerusform>
            <numerusform>%n жаттығулар жинағы</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no exercise set here. Put a set folder into the folder “sets” of your data folder.</source>
        <translation>Мұнда жаттығулар жинағы жоқ. Жинақ қалтасын деректер қалтаңыздағы «sets» қалтасына салыңыз.</translation>
    </message>
</context>
<context>
    <name>LinePager</name>
    <message>
        <source>Lines {first} to {last} of {count}</source>
        <translation>{count} жолдың {first}–{last} аралығы</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Алдыңғы жолдар</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Келесі жолдар</translation>
    </message>
</context>
<context>
    <name>LoadPlanDrawing</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Бүйірінен, алды сол жақта</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Үстінен</translation>
    </message>
    <message>
        <source>Load plan: what stands where, and the place to open</source>
        <translation>Жүк жоспары: не қайда тұр және қай жерді ашу керек</translation>
    </message>
</context>
<context>
    <name>LoadStep</name>
    <message>
        <source>Add a load: type a part of its name, or choose</source>
        <translation>Жүк қосу: атауының бөлігін теріңіз немесе таңдаңыз</translation>
    </message>
    <message>
        <source>In which hold</source>
        <translation>Қай бөлікте</translation>
    </message>
    <message>
        <source>Add the load</source>
        <translation>Жүкті қосу</translation>
    </message>
    <message>
        <source>The carrier is empty. An empty carrier is a case too.</source>
        <translation>Көлік бос. Бос көлік те тапсырма.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Алып тастау: %1</translation>
    </message>
    <message>
        <source>Choose a load</source>
        <translation>Жүкті таңдаңыз</translation>
    </message>
    <message>
        <source>There are no loads for this carrier. Empty, it is a case too.</source>
        <translation>Бұл көлікке жүк жоқ. Босы да тапсырма.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1-бөлік</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>%1 m, %2 t</source>
        <translation>%1 м, %2 т</translation>
    </message>
    <message>
        <source>Add a load</source>
        <translation>Жүк қосу</translation>
    </message>
    <message>
        <source>Take a load away</source>
        <translation>Жүкті алып тастау</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Acts, the latest first</source>
        <translation>Әрекеттер, соңғысы жоғарыда</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your results are kept under the name %1.</source>
        <translation>Нәтижелеріңіз %1 атымен сақталды.</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make a pack</source>
        <translation>Бума жасау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Буманы жасау</translation>
    </message>
    <message>
        <source>Stopped: no pack was made.</source>
        <translation>Тоқтатылды: бума жасалмады.</translation>
    </message>
    <message>
        <source>Who are you? A pack is signed; this is asked once.</source>
        <translation>Сіз кімсіз? Бумаға қол қойылады; бұл бір рет сұралады.</translation>
    </message>
    <message>
        <source>Signed by %1: %2</source>
        <translation>Қол қоятын: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, %2 дейін</translation>
    </message>
    <message>
        <source>A file of this name is there already; it would be replaced.</source>
        <translation>Мұндай атаулы файл бар; ол ауыстырылады.</translation>
    </message>
    <message>
        <source>The pack is made</source>
        <translation>Бума жасалды</translation>
    </message>
    <message>
        <source>The passcode is copied.</source>
        <translation>Код көшірілді.</translation>
    </message>
    <message>
        <source>Write the passcode down first: it is kept nowhere.</source>
        <translation>Алдымен кодты жазып алыңыз: ол еш жерде сақталмайды.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Бумалар</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>What is in them, as far as you know now? You draw the key next.</source>
        <translation>Қазір білуіңізше, оларда не бар? Кілтті келесі қадамда саласыз.</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation>Бірдеңе жасырылған</translation>
    </message>
    <message>
        <source>Nothing is hidden: a clear case</source>
        <translation>Ештеңе жасырылмаған: таза тапсырма</translation>
    </message>
    <message>
        <source>Also scans that the set has already</source>
        <translation>Жинақта бұрыннан бар суреттерді де</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Take outlines from an annotation file</source>
        <translation>Контурларды белгілеу файлынан алу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Draw the key</source>
        <translation>Кілтті салу</translation>
    </message>
    <message>
        <source>Put goods into this scan</source>
        <translation>Осы суретке заттар салу</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Жинаққа оралу</translation>
    </message>
    <message numerus="yes">
        <source>Make %n case(s)</source>
        <translation>
            <numerusform>%n тапсырма жасау</numerusform>
            <numerusform>%n тапсырма жасау</numerusform>
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
            <numerusform>Файлдағы %n сурет мұнда жоқ.</numerusform>
            <numerusform>Файлдағы %n сурет мұнда жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in the set.</source>
        <translation>
            <numerusform>Жинаққа %n тапсырма қосылды.</numerusform>
            <numerusform>Жинаққа %n тапсырма қосылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyResultsDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Нәтижелерді қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being taken in.</source>
        <translation>
            <numerusform>%n файл қабылдануда.</numerusform>
            <numerusform>%n файл қабылдануда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздың құпиясөзі</translation>
    </message>
    <message>
        <source>Show the units</source>
        <translation>Бөлімшелерді көрсету</translation>
    </message>
    <message>
        <source>Files and what came of them</source>
        <translation>Файлдар және олардың нәтижесі</translation>
    </message>
    <message>
        <source>%1 of %2 files came in.</source>
        <translation>Қабылданған файл: %2 ішінен %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>%n жаңа жауап.</numerusform>
            <numerusform>%n жаңа жауап.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed to your card.</source>
        <translation>
            <numerusform>%n файл сіздің карточкаңызға мөрленген.</numerusform>
            <numerusform>%n файл сіздің карточкаңызға мөрленген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sealed ones</source>
        <translation>Мөрленгендерді ашу</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message numerus="yes">
        <source>Marks: %n</source>
        <translation>
            <numerusform>Белгілер: %n</numerusform>
            <numerusform>Белгілер: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing marked yet.</source>
        <translation>Әзірге ештеңе белгіленбеген.</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>бағаланбаған</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>сенімді емеспін</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>біршама сенімдімін</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>сенімдімін</translation>
    </message>
</context>
<context>
    <name>MarkPopover</name>
    <message>
        <source>Mark {number}: how sure are you?</source>
        <translation>{number}-белгі: қаншалықты сенімдісіз?</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Бұл белгіні жою</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What may it be?</source>
        <translation>Бұл не болуы мүмкін?</translation>
    </message>
    <message>
        <source>I don&apos;t know what it is</source>
        <translation>Бұл не екенін білмеймін</translation>
    </message>
    <message>
        <source>Why? A few words, if you like</source>
        <translation>Неге? Қаласаңыз, бірер сөз</translation>
    </message>
    <message>
        <source>How is it hidden?</source>
        <translation>Ол қалай жасырылған?</translation>
    </message>
    <message>
        <source>I don&apos;t know how</source>
        <translation>Қалай екенін білмеймін</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Mark {number}: {words}</source>
        <translation>{number}-белгі: {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownDesk</name>
    <message>
        <source>Put in a picture…</source>
        <translation>Сурет қою…</translation>
    </message>
    <message>
        <source>Put in a picture; it can be pasted or dropped as well</source>
        <translation>Сурет қою; оны буферден қоюға немесе сүйреп әкелуге де болады</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Қалай оқылады</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Жоқ: %1</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>End measuring</source>
        <translation>Өлшеуді аяқтау</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Болат</translation>
    </message>
    <message>
        <source>Profile in millimetres of steel</source>
        <translation>Болат миллиметрімен профиль</translation>
    </message>
    <message>
        <source>Values along the line; the arrow keys move the cross</source>
        <translation>Сызық бойындағы мәндер; бағыттама пернелер айқасты жылжытады</translation>
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
        <translation>Болат эквиваленті; үзік жер — тым қалың.</translation>
    </message>
    <message>
        <source>Share of the beam that comes through.</source>
        <translation>Сәуленің өтіп шыққан бөлігі.</translation>
    </message>
    <message>
        <source>White: high energy. Blue dashes: low energy.</source>
        <translation>Ақ: жоғары энергия. Көгілдір үзік сызық: төмен энергия.</translation>
    </message>
</context>
<context>
    <name>MeasureTexts</name>
    <message>
        <source>Length</source>
        <translation>Ұзындық</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Бұрыш</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Аймақ</translation>
    </message>
    <message>
        <source>The angle in the picture: the scan does not say how large its pixels are.</source>
        <translation>Суреттегі бұрыш: суретте пиксель өлшемі көрсетілмеген.</translation>
    </message>
    <message>
        <source>As seen in this view; what stands askew to it shows another angle.</source>
        <translation>Осы көріністегідей; қиғаш тұрған заттың бұрышы басқаша көрінеді.</translation>
    </message>
    <message>
        <source>How far off it may be is not known: the scan does not say which scanner made it.</source>
        <translation>Қателігі белгісіз: суретте сканер көрсетілмеген.</translation>
    </message>
    <message>
        <source>Across the travel: the thing may lie nearer to the source or further from it.</source>
        <translation>Қозғалысқа көлденең: зат сәуле көзіне жақынырақ не одан алысырақ жатуы мүмкін.</translation>
    </message>
    <message>
        <source>Along the travel: as exact as your hand.</source>
        <translation>Қозғалыс бойымен: дәлдігі тек қолыңызға байланысты.</translation>
    </message>
    <message>
        <source>The scan is a plain grey picture: its values say nothing of matter.</source>
        <translation>Бұл — жай сұр сурет: мәндері зат туралы ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>No steel or mass: the scan does not say which scanner made it.</source>
        <translation>Болат пен масса жоқ: суретте сканер көрсетілмеген.</translation>
    </message>
    <message>
        <source>No mass: it is too thick, or there is nothing round it to compare with.</source>
        <translation>Масса жоқ: тым қалың немесе айналасында салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is no more in it than in its surroundings.</source>
        <translation>Мұнда айналасындағыдан артық зат жоқ.</translation>
    </message>
    <message>
        <source>Mass beyond its surroundings, if all of it were of that kind.</source>
        <translation>Айналасынан артық масса, егер түгел осы заттан болса.</translation>
    </message>
    <message>
        <source>The scan does not say how large its pixels are.</source>
        <translation>Суретте пиксель өлшемі көрсетілмеген.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Mean transmission</source>
        <translation>Орташа өткізу</translation>
    </message>
    <message>
        <source>Mean brightness</source>
        <translation>Орташа жарықтық</translation>
    </message>
    <message>
        <source>Darkest place</source>
        <translation>Ең қараңғы жері</translation>
    </message>
    <message>
        <source>Steel equivalent</source>
        <translation>Болат эквиваленті</translation>
    </message>
    <message>
        <source>Mass if organic</source>
        <translation>Масса: органика болса</translation>
    </message>
    <message>
        <source>Mass if light metal</source>
        <translation>Масса: жеңіл металл болса</translation>
    </message>
    <message>
        <source>Mass if steel</source>
        <translation>Масса: болат болса</translation>
    </message>
    <message>
        <source>Mass if lead</source>
        <translation>Масса: қорғасын болса</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} м</translation>
    </message>
    <message>
        <source>high {percent} %</source>
        <translation>жоғары {percent} %</translation>
    </message>
    <message>
        <source>low {percent} %</source>
        <translation>төмен {percent} %</translation>
    </message>
    <message>
        <source>steel {thickness}</source>
        <translation>болат {thickness}</translation>
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
        <translation>{pixels} шаршы пикс.</translation>
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
        <translation>тым қалың</translation>
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
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>Practice: you see what was there after each case</source>
        <translation>Жаттығу: әр тапсырмадан кейін онда не болғанын көресіз</translation>
    </message>
    <message>
        <source>Duty: threats are rare, you see what was there at the end</source>
        <translation>Кезекшілік: жасырын зат сирек, не болғанын соңында көресіз</translation>
    </message>
    <message>
        <source>Exam: by a rule, without feedback</source>
        <translation>Емтихан: ереже бойынша, түсініктемесіз</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Several answers may be right.</source>
        <translation>Бірнеше жауап дұрыс болуы мүмкін.</translation>
    </message>
    <message>
        <source>Why? Take all that hold.</source>
        <translation>Неге? Дұрысының бәрін белгілеңіз.</translation>
    </message>
    <message>
        <source>Scan {number}</source>
        <translation>{number}-сурет</translation>
    </message>
    <message>
        <source>What is the cargo?</source>
        <translation>Бұл қандай жүк?</translation>
    </message>
    <message>
        <source>Which part of the carrier is it?</source>
        <translation>Бұл көліктің қай бөлігі?</translation>
    </message>
    <message>
        <source>What kind of carrier is it?</source>
        <translation>Бұл қандай көлік?</translation>
    </message>
    <message>
        <source>What causes this in the picture?</source>
        <translation>Суретте бұл неден пайда болады?</translation>
    </message>
    <message>
        <source>Which view does not belong here?</source>
        <translation>Қай көрініс мұнда артық?</translation>
    </message>
    <message>
        <source>In which scan is something hidden?</source>
        <translation>Қай суретте бірдеңе жасырылған?</translation>
    </message>
    <message>
        <source>Which consignment goes to the scanner?</source>
        <translation>Қай жүк сканерге жіберіледі?</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Your progress will stand here</source>
        <translation>Мұнда сіздің жетістігіңіз тұрады</translation>
    </message>
    <message>
        <source>How many of ten hidden things you find, and how often you open a lorry for nothing.</source>
        <translation>Он жасырын заттың нешеуін табасыз және көлікті қаншалықты жиі бекер ашасыз.</translation>
    </message>
    <message>
        <source>What you find well and what to practise: by class, method, carrier and difficulty.</source>
        <translation>Нені жақсы табасыз, нені жаттықтыру керек: сыныбы, тәсілі, көлігі және қиындығы бойынша.</translation>
    </message>
    <message>
        <source>Whether you are as sure as you are right, how fast you are, and where your false marks lie.</source>
        <translation>Сенімділігіңіз дұрыстығыңызға сай ма, қаншалықты жылдамсыз, қате белгілеріңіз қайда.</translation>
    </message>
    <message>
        <source>Your minutes, your exams, and where misses broke off. Figures come with the first answers.</source>
        <translation>Минуттарыңыз, емтихандарыңыз және жіберіп алулар қай жерде үзілгені. Сандар алғашқы жауаптармен бірге шығады.</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Жаттығуды бастау</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Бұл хабарды жабу</translation>
    </message>
</context>
<context>
    <name>OpenKeysDialog</name>
    <message>
        <source>The answers of this set wait for their keys.</source>
        <translation>Бұл жинақтың жауаптары кілттерін күтіп тұр.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздың құпиясөзі</translation>
    </message>
    <message>
        <source>Passcode, as it was told to you</source>
        <translation>Сізге айтылған код</translation>
    </message>
    <message>
        <source>Open with my card</source>
        <translation>Карточкаммен ашу</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Жауаптарды ашу</translation>
    </message>
    <message>
        <source>Only those whom the mentor named can open them, and your card is not among them.</source>
        <translation>Оларды тәлімгер атаған адамдар ғана аша алады, сіздің карточкаңыз олардың ішінде жоқ.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>awaits its key</source>
        <translation>кілтін күтуде</translation>
    </message>
    <message>
        <source>opened for nothing</source>
        <translation>бекер ашылды</translation>
    </message>
    <message>
        <source>rightly called clear</source>
        <translation>дұрыс: күдік жоқ</translation>
    </message>
    <message>
        <source>clear, but called suspicious</source>
        <translation>таза, бірақ күдікті деп танылды</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>байқалмай қалды</translation>
    </message>
    <message>
        <source>found %1 of %2</source>
        <translation>%2 ішінен %1 табылды</translation>
    </message>
    <message>
        <source>found</source>
        <translation>табылды</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>қате</translation>
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
        <translation>Бөлімшеңіз</translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation>Құпиясөз, керек болса</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Сол құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>With a passphrase nobody else at this computer can sign in your name. There is no way round it: who forgets it needs a new card.</source>
        <translation>Құпиясөз болса, бұл компьютерде сіздің атыңыздан ешкім қол қоя алмайды. Оны айналып өтуге болмайды: ұмытқан адамға жаңа карточка керек.</translation>
    </message>
</context>
<context>
    <name>OwnScansMaker</name>
    <message>
        <source>Put goods into a scan</source>
        <translation>Суретке заттар салу</translation>
    </message>
    <message>
        <source>Add own scans</source>
        <translation>Өз суреттерін қосу</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Белгілеу файлын таңдаңыз</translation>
    </message>
    <message>
        <source>The case with the goods is in the set; its key is drawn already.</source>
        <translation>Заттары бар тапсырма жинақта; оның кілті салынып қойған.</translation>
    </message>
</context>
<context>
    <name>OwnScansPanel</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Алдыңғы қадам</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Қай файл</translation>
    </message>
    <message>
        <source>Straighten and cut</source>
        <translation>Түзету және кесу</translation>
    </message>
    <message>
        <source>Blank out</source>
        <translation>Артығын бояу</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Суреттің иесі</translation>
    </message>
    <message>
        <source>Make cases</source>
        <translation>Тапсырмалар жасау</translation>
    </message>
    <message>
        <source>Put goods in</source>
        <translation>Заттар салу</translation>
    </message>
    <message numerus="yes">
        <source>Do the same to %n other(s)</source>
        <translation>
            <numerusform>Тағы %n суретке де солай</numerusform>
            <numerusform>Тағы %n суретке де солай</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansSteps</name>
    <message>
        <source>No screen stands out in this picture: drag the corners.</source>
        <translation>Бұл суретте экран бөлініп тұрған жоқ: бұрыштарды өзіңіз жылжытыңыз.</translation>
    </message>
    <message>
        <source>One view alone was found in this picture.</source>
        <translation>Бұл суретте бір ғана көрініс табылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were found; they will be one case.</source>
        <translation>
            <numerusform>%n көрініс табылды; олар бір тапсырма болады.</numerusform>
            <numerusform>%n көрініс табылды; олар бір тапсырма болады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansView</name>
    <message>
        <source>Own scans</source>
        <translation>Өз суреттерім</translation>
    </message>
    <message>
        <source>Drop scans here</source>
        <translation>Суреттерді осында сүйреңіз</translation>
    </message>
    <message>
        <source>Files of scanners, raw files, screenshots, slides and photos of a console. Or choose, or paste.</source>
        <translation>Сканер файлдары, тақырыпсыз файлдар, экран суреттері, слайдтар және консоль фотолары. Таңдауға не қоюға да болады.</translation>
    </message>
    <message>
        <source>It is in the set.</source>
        <translation>Жинақта бар.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Оқылмайды.</translation>
    </message>
    <message>
        <source>Another view of the case before.</source>
        <translation>Алдыңғы тапсырманың басқа көрінісі.</translation>
    </message>
    <message>
        <source>Say how its values lie.</source>
        <translation>Мәндердің қалай жатқанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Pictures that came in</source>
        <translation>Келген суреттер</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Сурет файлдарын таңдау</translation>
    </message>
</context>
<context>
    <name>OwnUnitDialog</name>
    <message>
        <source>The unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>New people are given this, and result files name the unit.</source>
        <translation>Жаңа адамдарға осы беріледі; нәтиже файлдарында бөлімше аталады.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Бөлімшенің атауы</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Hours asked for in %1 days</source>
        <translation>%1 күндегі талап етілетін сағат</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PackWindows</name>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Packs, cards, results, replies</source>
        <translation>Пакеттер, карточкалар, нәтижелер, жауаптар</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Буманы қабылдау</translation>
    </message>
    <message>
        <source>Files are taken in after the exam.</source>
        <translation>Файлдар емтиханнан кейін қабылданады.</translation>
    </message>
</context>
<context>
    <name>PanelPlaces</name>
    <message>
        <source>Papers and marks</source>
        <translation>Құжаттар мен белгілер</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>What trainees said</source>
        <translation>Пікірлер</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>What the paper says: the wrong value</source>
        <translation>Не жазылған: қате мән</translation>
    </message>
    <message>
        <source>A trainee sees this value. All other papers say what is right.</source>
        <translation>Үйренуші осы мәнді көреді. Басқа құжаттарда — дұрысы.</translation>
    </message>
    <message>
        <source>Show it in the papers</source>
        <translation>Құжаттардан көрсету</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Мұнда не дұрыс емес</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Мұны кілттен алып тастау</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Make it wrong: what the papers would say instead</source>
        <translation>Қате ету: құжаттар шындықтың орнына не айтады</translation>
    </message>
    <message>
        <source>Make it wrong</source>
        <translation>Қате ету</translation>
    </message>
    <message>
        <source>See the papers as the trainee does</source>
        <translation>Құжаттарды үйренушіше көру</translation>
    </message>
    <message>
        <source>The papers are written from the truth, and something is wrong in them on purpose:</source>
        <translation>Құжаттар шындық бойынша жазылған, бірақ әдейі қате енгізілген:</translation>
    </message>
    <message>
        <source>The papers are written from the truth: kind, number and weight of the goods, seals.</source>
        <translation>Құжаттар шындық бойынша жазылған: тауардың түрі, саны мен салмағы, пломбалар.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong on purpose</source>
        <translation>
            <numerusform>Әдейі қате: %n</numerusform>
            <numerusform>Әдейі қате: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>True again: %1</source>
        <translation>Қайта дұрыстау: %1</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Басқа тауар</translation>
    </message>
    <message>
        <source>Other number of packages</source>
        <translation>Орын саны басқа</translation>
    </message>
    <message>
        <source>Other weight</source>
        <translation>Салмағы басқа</translation>
    </message>
    <message>
        <source>Declared as empty</source>
        <translation>Бос деп мәлімделген</translation>
    </message>
    <message>
        <source>Other seal</source>
        <translation>Басқа пломба</translation>
    </message>
    <message>
        <source>Choose what is wrong</source>
        <translation>Ненің қате екенін таңдаңыз</translation>
    </message>
    <message>
        <source>Make the papers wrong</source>
        <translation>Құжаттарды қате ету</translation>
    </message>
    <message>
        <source>Make the papers true</source>
        <translation>Құжаттарды дұрыстау</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who begins with which form is drawn, balanced within each unit; others can be added later.</source>
        <translation>Кім қай нұсқадан бастайтыны жеребемен, әр бөлімшеде тең анықталады; басқаларды кейін қосуға болады.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Адамдарды іздеу</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Көрсетілгендердің бәрі</translation>
    </message>
    <message>
        <source>People; Space chooses</source>
        <translation>Адамдар; бос орын пернесі белгілейді</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Барлық бөлімшелер</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n таңдалды</numerusform>
            <numerusform>%n таңдалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Save my profile</source>
        <translation>Профилімді сақтау</translation>
    </message>
    <message>
        <source>Use a profile from a file</source>
        <translation>Файлдағы профильді пайдалану</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Деректерді өзгерту</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Қызметтік нөмірі</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>man</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>Sex (if told)</source>
        <translation>Жынысы (көрсетілсе)</translation>
    </message>
    <message>
        <source>year-month-day, empty while in the unit</source>
        <translation>жыл-ай-күн; бөлімшеде болса бос</translation>
    </message>
    <message>
        <source>Last day in the unit</source>
        <translation>Бөлімшедегі соңғы күні</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The answers are being read.</source>
        <translation>Жауаптар оқылуда.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Барлық адамдар</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Барлық адамдарға қайту</translation>
    </message>
    <message>
        <source>Figures of this person</source>
        <translation>Осы адамның көрсеткіштері</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Түрлер</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Тәсілдер</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Қиындық</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Емтихандар</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Табылды: %1</translation>
    </message>
    <message>
        <source>Opened for nothing: %1</source>
        <translation>Босқа ашылды: %1</translation>
    </message>
    <message>
        <source>Hours of the last 182 days: %1 of %2; sessions: %3; cases: %4.</source>
        <translation>Соңғы 182 күндегі сағат: %1 / %2; сеанс: %3; тапсырма: %4.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Апта басы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанстар</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Қорытынды</translation>
    </message>
</context>
<context>
    <name>PickCases</name>
    <message>
        <source>Cases from a set in the Library</source>
        <translation>Кітапханадағы жинақтан тапсырмалар</translation>
    </message>
    <message>
        <source>Copies come at the end of the draft, as cases of their own.</source>
        <translation>Көшірмелер жобаның соңында жеке тапсырмалар болады.</translation>
    </message>
    <message>
        <source>Set in the Library</source>
        <translation>Кітапханадағы жинақ</translation>
    </message>
    <message>
        <source>Cases: choose one or several</source>
        <translation>Тапсырмалар: бір немесе бірнешеуін таңдаңыз</translation>
    </message>
    <message numerus="yes">
        <source>Take %n case(s)</source>
        <translation>
            <numerusform>%n тапсырманы алу</numerusform>
            <numerusform>%n тапсырманы алу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickSet</name>
    <message>
        <source>Go on with a set of your own: its next revision. Or make a copy: another set, with new cases.</source>
        <translation>Өз жинағыңыздың келесі редакциясын жалғастырыңыз. Немесе көшірме жасаңыз: жаңа тапсырмалары бар басқа жинақ.</translation>
    </message>
    <message>
        <source>From a set in the Library</source>
        <translation>Кітапханадағы жинақтан</translation>
    </message>
    <message>
        <source>Sets in the Library</source>
        <translation>Кітапханадағы жинақтар</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Оны жалғастыру</translation>
    </message>
</context>
<context>
    <name>PickWindow</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапсырма</numerusform>
            <numerusform>%n тапсырма</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>points of 100 for choices and reasons</source>
        <translation>таңдау мен себептер үшін 100-ден ұпай</translation>
    </message>
    <message>
        <source>no points: nothing here has a score</source>
        <translation>ұпай жоқ: бағаланатын ештеңе жоқ</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>ұпай, 100-ден</translation>
    </message>
    <message>
        <source>points of 100, give or take %1</source>
        <translation>ұпай, 100-ден, шамамен ± %1</translation>
    </message>
    <message numerus="yes">
        <source>You found %1 of %n hidden thing(s).</source>
        <translation>
            <numerusform>Жасырылған заттар: %n ішінен %1 табылды.</numerusform>
            <numerusform>Жасырылған заттар: %n ішінен %1 табылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened %1 of %n clear case(s) for nothing.</source>
        <translation>
            <numerusform>Бекер ашылған таза тапсырмалар: %n ішінен %1.</numerusform>
            <numerusform>Бекер ашылған таза тапсырмалар: %n ішінен %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You saw %1 of %n discrepancy(ies) in the papers.</source>
        <translation>
            <numerusform>Құжаттардағы сәйкессіздіктер: %n ішінен %1 байқалды.</numerusform>
            <numerusform>Құжаттардағы сәйкессіздіктер: %n ішінен %1 байқалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of %n question(s) right.</source>
        <translation>
            <numerusform>Дұрыс жауап берілген сұрақтар: %n ішінен %1.</numerusform>
            <numerusform>Дұрыс жауап берілген сұрақтар: %n ішінен %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still await their key.</source>
        <translation>
            <numerusform>%n жауап әлі кілтін күтуде.</numerusform>
            <numerusform>%n жауап әлі кілтін күтуде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered in this session.</source>
        <translation>Бұл сеанста ешбір жауап жоқ.</translation>
    </message>
</context>
<context>
    <name>PlanGround</name>
    <message>
        <source>What the carrier takes</source>
        <translation>Көлік қанша алады</translation>
    </message>
    <message>
        <source>Tab: next thing. Arrows move, Shift and arrows make longer, Up stacks.</source>
        <translation>Tab: келесі. Бағыттауыштар жылжытады, Shift ұзындығын өзгертеді, жоғары — үстіне қояды.</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 t</source>
        <translation>%1: алдынан %2 м, ұзындығы %3 м, %4 т</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 kg</source>
        <translation>%1: алдынан %2 м, ұзындығы %3 м, %4 кг</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long</source>
        <translation>%1: алдынан %2 м, ұзындығы %3 м</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмақ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзындық</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Көлем</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1-бөлік</translation>
    </message>
    <message>
        <source>%1 of %2 kg</source>
        <translation>%2 кг-нан %1</translation>
    </message>
    <message>
        <source>%1 of %2 t</source>
        <translation>%2 т-дан %1</translation>
    </message>
    <message>
        <source>%1 of %2 m³</source>
        <translation>%2 м³-ден %1</translation>
    </message>
    <message>
        <source>%1 of %2 m</source>
        <translation>%2 м-ден %1</translation>
    </message>
    <message>
        <source>Move a load</source>
        <translation>Жүкті жылжыту</translation>
    </message>
    <message>
        <source>Move what is hidden</source>
        <translation>Жасырылғанды жылжыту</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>New practice set</source>
        <translation>Жаңа жаттығу жинағы</translation>
    </message>
    <message>
        <source>Fresh cases, made for you alone. Leave “Any” where chance may choose.</source>
        <translation>Тек сізге арнап жасалатын жаңа тапсырмалар. Кездейсоқ таңдалатын жерде «Кез келген» қалдырыңыз.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop the making; nothing of it stays</source>
        <translation>Жасауды тоқтату; одан ештеңе қалмайды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Қазір бастау</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>Жинақ жасау</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looking what can be made.</source>
        <translation>Не жасауға болатыны тексерілуде.</translation>
    </message>
    <message>
        <source>The first case is being made.</source>
        <translation>Бірінші тапсырма жасалуда.</translation>
    </message>
    <message>
        <source>The making is being stopped.</source>
        <translation>Жасау тоқтатылып жатыр.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are ready</source>
        <translation>
            <numerusform>%n тапсырма дайын</numerusform>
            <numerusform>%n тапсырма дайын</numerusform>
        </translation>
    </message>
    <message>
        <source>The set stands in the Library.</source>
        <translation>Жинақ кітапханада тұр.</translation>
    </message>
    <message>
        <source>%1 of %2 cases made</source>
        <translation>Жасалған тапсырмалар: %2 ішінен %1</translation>
    </message>
    <message>
        <source>The making was stopped; nothing of it was kept.</source>
        <translation>Жасау тоқтатылды; одан ештеңе қалмады.</translation>
    </message>
</context>
<context>
    <name>PracticeFocusDialog</name>
    <message>
        <source>What to practise</source>
        <translation>Не жаттығу керек</translation>
    </message>
    <message>
        <source>Leave “Any” and the cases are chosen by what you need most. It is remembered for next time.</source>
        <translation>«Кез келген» қалдырсаңыз, тапсырмалар сізге ең қажетіне қарай таңдалады. Таңдау келесі жолға дейін сақталады.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Бәрі бола береді</translation>
    </message>
    <message>
        <source>Put everything back to “Any”</source>
        <translation>Бәрін «Кез келген» күйіне қайтару</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
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
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Қалай жасырылған</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Не жасырылған</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>жасырылғаны бары</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Бірдеңе жасырылған тапсырмалардың үлесі</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>Your level. %1</source>
        <translation>Сіздің деңгейіңіз. %1</translation>
    </message>
    <message>
        <source>Less than 40 % of the cases are clear: who always finds something learns to open everything.</source>
        <translation>Таза тапсырмалар 40 %-дан аз: үнемі бірдеңе табатын адам бәрін ашуға үйренеді.</translation>
    </message>
    <message>
        <source>Half is good for learning; on duty it is far less.</source>
        <translation>Үйрену үшін жартысы жақсы; кезекшілікте әлдеқайда аз.</translation>
    </message>
    <message>
        <source>none: all are clear</source>
        <translation>0 %: бәрі таза</translation>
    </message>
    <message>
        <source>10 %: as on duty</source>
        <translation>10 %: кезекшіліктегідей</translation>
    </message>
    <message>
        <source>50 %: half of them</source>
        <translation>50 %: жартысы</translation>
    </message>
    <message>
        <source>100 %: all of them</source>
        <translation>100 %: бәрі</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Getting to know the tools: one load, easy hiding places.</source>
        <translation>Құралдармен танысу: бір жүк, оңай жасырын орындар.</translation>
    </message>
    <message>
        <source>Normal cargo: one load, easy hiding places.</source>
        <translation>Қалыпты жүк: бір жүк, оңай жасырын орындар.</translation>
    </message>
    <message>
        <source>Carriers and their zones: also empty ones, mixed loads, the first harmless look-alikes.</source>
        <translation>Көліктер мен олардың аймақтары: бос көліктер, аралас жүк, алғашқы зиянсыз ұқсас заттар.</translation>
    </message>
    <message>
        <source>Things in light and in heavy cargo; you also say what it is and how it is hidden.</source>
        <translation>Жеңіл және тығыз жүктегі заттар; оның не екенін және қалай жасырылғанын да айтасыз.</translation>
    </message>
    <message>
        <source>One way of hiding after another; some places are hard.</source>
        <translation>Әртүрлі жасыру тәсілдері кезектесіп; кейбір орындар қиын.</translation>
    </message>
    <message>
        <source>Papers against the picture: kind, quantity, “empty”.</source>
        <translation>Құжаттар суретке қарсы: түрі, саны, «бос».</translation>
    </message>
    <message>
        <source>The whole dossier; now and then two things are hidden.</source>
        <translation>Толық деректеме; кейде екі зат жасырылған.</translation>
    </message>
    <message>
        <source>Many look-alikes and hard places.</source>
        <translation>Ұқсас заттар мен қиын орындар көп.</translation>
    </message>
    <message>
        <source>As on duty; choose few cases with something hidden.</source>
        <translation>Кезекшіліктегідей; жасырылғаны бар тапсырманы аз таңдаңыз.</translation>
    </message>
    <message>
        <source>As in an exam: everything mixed.</source>
        <translation>Емтихандағыдай: бәрі аралас.</translation>
    </message>
    <message>
        <source>Keeping in form: everything mixed, twenty minutes a week.</source>
        <translation>Бапты сақтау: бәрі аралас, аптасына жиырма минут.</translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аты-жөндер</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Басқа проекция</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Келесі сурет</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Белгілерді көрсету</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Кілтті көрсету</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Модельденген</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it.</source>
        <translation>Бұл сурет есептеліп жасалған; оны сканер түсірмеген.</translation>
    </message>
    <message numerus="yes">
        <source>Marks (%n)</source>
        <translation>
            <numerusform>Белгілер (%n)</numerusform>
            <numerusform>Белгілер (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation>Белгілер әлі жоқ</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Scan that everybody looks at</source>
        <translation>Барлығы қарап отырған сурет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>The key of this set is under lock. Open it in the Library first.</source>
        <translation>Бұл жинақтың кілті жабық. Алдымен оны кітапханада ашыңыз.</translation>
    </message>
</context>
<context>
    <name>ProfileNameDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Профильді пайдалану</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Осы компьютердегі аты</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Осы атты қолдану</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>You find %1 of %2</source>
        <translation>Сіз %2-дан %1 табасыз</translation>
    </message>
    <message>
        <source>Nothing hidden came in this time</source>
        <translation>Бұл уақытта жасырын зат болмады</translation>
    </message>
    <message>
        <source>No clear lorry came in this time</source>
        <translation>Бұл уақытта таза көлік болмады</translation>
    </message>
    <message>
        <source>You open no lorry for nothing</source>
        <translation>Сіз бірде-бір көлікті бекер ашпайсыз</translation>
    </message>
    <message>
        <source>likely fewer than 1 in %1</source>
        <translation>шамасы, %1-ден 1-еуінен аз</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing</source>
        <translation>Сіз %1 көліктің 1-еуін бекер ашасыз</translation>
    </message>
    <message>
        <source>You open %1 of %2 lorries for nothing</source>
        <translation>Сіз %2 көліктің %1-ін бекер ашасыз</translation>
    </message>
    <message>
        <source>likely between %1 and %2 of %3</source>
        <translation>шамасы, %3-дан %1 мен %2 аралығында</translation>
    </message>
    <message>
        <source>likely between 1 in %1 and 1 in %2</source>
        <translation>шамасы, %1-ден 1 мен %2-ден 1 аралығында</translation>
    </message>
    <message>
        <source>Difficulty %1 of 5</source>
        <translation>Қиындығы 5-тен %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Жартыжыл</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>handed in, awaits its key</source>
        <translation>тапсырылды, кілтін күтуде</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>өтпеді</translation>
    </message>
    <message>
        <source>not enough images</source>
        <translation>сурет жеткіліксіз</translation>
    </message>
    <message>
        <source>wrong share of threats</source>
        <translation>жасырын заттың үлесі сай емес</translation>
    </message>
    <message>
        <source>reported, not judged</source>
        <translation>хабарланды, бағаланбады</translation>
    </message>
    <message>
        <source>%1, borderline</source>
        <translation>%1, шекте</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % аралық</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>%1 answers: %2 to threat cases, %3 to clear ones.</source>
        <translation>Жауап: %1; жасырын заты барына %2, тазасына %3.</translation>
    </message>
    <message>
        <source>A dash: too few cases to tell, or undefined.</source>
        <translation>Сызықша: тапсырма тым аз немесе анықталмаған.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Табу үлесі</translation>
    </message>
    <message>
        <source>Threat cases in which something hidden was found.</source>
        <translation>Жасырын заты табылған тапсырмалар.</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Жалған дабыл үлесі</translation>
    </message>
    <message>
        <source>Clear cases with a mark: opened for nothing.</source>
        <translation>Белгі қойылған таза тапсырмалар: бекер ашылды.</translation>
    </message>
    <message>
        <source>Threat cases with any mark</source>
        <translation>Жасырын заты бар, кез келген белгісі бар тапсырмалар</translation>
    </message>
    <message>
        <source>What the hit rate would be if the place did not matter.</source>
        <translation>Орны маңызсыз болса, табу үлесі қандай болар еді.</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Табылған жасырын заттар</translation>
    </message>
    <message>
        <source>Of all required things, also where a case has several.</source>
        <translation>Барлық міндетті заттан, тапсырмада бірнешеу болса да.</translation>
    </message>
    <message>
        <source>How well you tell threat from clear, however readily you call: 0 is guessing (s = 0.5).</source>
        <translation>Күдікке бейімділігіңізге қарамай, жасырын затты тазадан қаншалықты ажыратасыз: 0 — болжау (s = 0,5).</translation>
    </message>
    <message>
        <source>Chance that you are surer of a threat case than of a clear one; 0.5 is guessing.</source>
        <translation>Жасырын заты барына тазасынан гөрі сенімдірек болу ықтималдығы; 0,5 — болжау.</translation>
    </message>
    <message>
        <source>Chance that a find is surer than any false mark of a clear case.</source>
        <translation>Табыстың таза тапсырмадағы кез келген қате белгіден сенімдірек болу ықтималдығы.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on you would call a threat; higher is better.</source>
        <translation>Әр нүкте — сол сенімділіктен бастап күдік айтар едіңіз; жоғары болған сайын жақсы.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on marks count: finds against false marks.</source>
        <translation>Әр нүкте — сол сенімділіктен бастап белгілер есептеледі: табыстар мен қате белгілер.</translation>
    </message>
    <message>
        <source>The same with equal spread assumed; for comparing with the literature.</source>
        <translation>Дәл сол, шашырауы тең деп алғанда; әдебиетпен салыстыруға.</translation>
    </message>
    <message>
        <source>The same from plain rates: 0.5 is guessing, 1 faultless.</source>
        <translation>Дәл сол, жай үлестерден: 0,5 — болжау, 1 — қатесіз.</translation>
    </message>
    <message>
        <source>How readily you call a threat: above 0 reluctantly, below 0 readily.</source>
        <translation>Қаншалықты тез күдіктенесіз: 0-ден жоғары — сирек, төмен — жиі.</translation>
    </message>
    <message>
        <source>The same as a ratio: above 1 reluctantly, below 1 readily.</source>
        <translation>Дәл сол, қатынас ретінде: 1-ден жоғары — сирек, төмен — жиі.</translation>
    </message>
    <message>
        <source>The same from plain rates, from -1 (readily) to 1 (reluctantly).</source>
        <translation>Дәл сол, жай үлестерден: -1 (жиі) мен 1 (сирек) аралығында.</translation>
    </message>
    <message>
        <source>False marks a case</source>
        <translation>Бір тапсырмадағы қате белгілер</translation>
    </message>
    <message>
        <source>Marks that met nothing, on average over all cases.</source>
        <translation>Астында ештеңе жоқ белгілер, барлық тапсырма бойынша орташа.</translation>
    </message>
    <message>
        <source>The same with all hidden things weighing alike.</source>
        <translation>Дәл сол, барлық жасырын заттың салмағы тең болғанда.</translation>
    </message>
    <message>
        <source>Overconfidence</source>
        <translation>Артық сенімділік</translation>
    </message>
    <message>
        <source>Mean confidence less the share of right marks: above 0 you are too sure.</source>
        <translation>Орташа сенімділіктен дұрыс белгілер үлесін шегергенде: 0-ден жоғары — тым сенімдісіз.</translation>
    </message>
    <message>
        <source>Whether surer marks are right more often: 1 always, 0 no connection.</source>
        <translation>Сенімдірек белгілер жиірек дұрыс па: 1 — әрқашан, 0 — байланыс жоқ.</translation>
    </message>
    <message>
        <source>Area %1, likely %2, n = %3.</source>
        <translation>Аудан %1, шамасы %2, n = %3.</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC қисығы</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>болжау</translation>
    </message>
    <message>
        <source>FROC curve</source>
        <translation>FROC қисығы</translation>
    </message>
    <message>
        <source>Confidence from</source>
        <translation>Сенімділік, бастап</translation>
    </message>
    <message>
        <source>Threat cases</source>
        <translation>Жасырын заты бар</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Таза тапсырмалар</translation>
    </message>
    <message>
        <source>Threat cases: %1. Clear cases: %2.</source>
        <translation>Жасырын заты бар: %1. Таза: %2.</translation>
    </message>
    <message>
        <source>500 is where everybody begins; the shaded range holds the true ability in 95 of 100 cases.</source>
        <translation>Барлығы 500-ден бастайды; шынайы деңгей 100 жағдайдың 95-інде боялған жолақта жатады.</translation>
    </message>
    <message>
        <source>A few more cases will show what to practise.</source>
        <translation>Тағы бірнеше тапсырма нені жаттықтыру керегін көрсетеді.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Next: %1. You find %2 of %3 (n = %4).</source>
        <translation>Келесі: %1. Сіз %3 ішінен %2 табасыз (n = %4).</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Осыны жаттықтыру</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетістік</translation>
    </message>
    <message>
        <source>Ability over time</source>
        <translation>Уақыт бойынша деңгей</translation>
    </message>
    <message>
        <source>Strong and weak</source>
        <translation>Күшті және әлсіз</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Қате белгілер</translation>
    </message>
    <message>
        <source>Exams and duty</source>
        <translation>Емтихан, кезекшілік</translation>
    </message>
    <message>
        <source>Technical figures</source>
        <translation>Техникалық сандар</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Running shares as answers add up; the latest weigh most.</source>
        <translation>Жауап көбейген сайынғы жылжымалы үлестер; соңғылардың салмағы көбірек.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Үйрену қисығы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Сыныбы бойынша</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Тәсілі бойынша</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Көлігі бойынша</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Қиындығы бойынша</translation>
    </message>
    <message>
        <source>How sure, and how often right</source>
        <translation>Қаншалықты сенімді және жиі дұрыс</translation>
    </message>
    <message>
        <source>How sure you said you were</source>
        <translation>Өзіңіз айтқан сенімділік</translation>
    </message>
    <message>
        <source>Marks that were right</source>
        <translation>Дұрыс белгілер</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>сенімділік дұрыстыққа тең</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>шамасы</translation>
    </message>
    <message>
        <source>You need %1 s for a scan (median; likely %2; n = %3).</source>
        <translation>Бір суретке %1 с жұмсайсыз (медиана; шамасы %2; n = %3).</translation>
    </message>
    <message>
        <source>Speed against accuracy</source>
        <translation>Жылдамдық пен дәлдік</translation>
    </message>
    <message>
        <source>Median time for a case, s</source>
        <translation>Тапсырманың медианалық уақыты, с</translation>
    </message>
    <message>
        <source>Cases rightly done</source>
        <translation>Дұрыс шешілген тапсырмалар</translation>
    </message>
    <message>
        <source>before</source>
        <translation>бұрын</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>соңғы</translation>
    </message>
    <message>
        <source>Speed and accuracy</source>
        <translation>Жылдамдық пен дәлдік</translation>
    </message>
    <message>
        <source>Rightly done</source>
        <translation>Дұрыс шешілді</translation>
    </message>
    <message>
        <source>Right ones a minute</source>
        <translation>Минутына дұрысы</translation>
    </message>
    <message>
        <source>Median times; the thin line is where they likely lie.</source>
        <translation>Уақыт медианалары; жіңішке сызық — олардың шамалы орны.</translation>
    </message>
    <message>
        <source>Time by outcome</source>
        <translation>Нәтиже бойынша уақыт</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Нәтиже бойынша</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Байқалмай қалды</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Дұрыс: күдік жоқ</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Бекер ашылды</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>Медиана, с</translation>
    </message>
    <message>
        <source>upper third</source>
        <translation>жоғарғы үштен бір</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>ортасы</translation>
    </message>
    <message>
        <source>lower third</source>
        <translation>төменгі үштен бір</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>сол жақ жоғарыда</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>ортада жоғарыда</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>оң жақ жоғарыда</translation>
    </message>
    <message>
        <source>left</source>
        <translation>сол жақта</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>ортада</translation>
    </message>
    <message>
        <source>right</source>
        <translation>оң жақта</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>сол жақ төменде</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>ортада төменде</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>оң жақ төменде</translation>
    </message>
    <message>
        <source>Most of them lie here: %1.</source>
        <translation>Көбі мына жерде: %1.</translation>
    </message>
    <message>
        <source>All scans are laid over each other, as they were shown.</source>
        <translation>Барлық суреттер көрсетілген күйінде бірінің үстіне бірі қойылған.</translation>
    </message>
    <message>
        <source>Where you mark for nothing</source>
        <translation>Қай жерді бекер белгілейсіз</translation>
    </message>
    <message>
        <source>left third</source>
        <translation>сол жақ үштен бір</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>ортаңғы үштен бір</translation>
    </message>
    <message>
        <source>right third</source>
        <translation>оң жақ үштен бір</translation>
    </message>
    <message>
        <source>Found least: %1 (%2 of %3; n = %4).</source>
        <translation>Ең аз табылатыны: %1 (%3 ішінен %2; n = %4).</translation>
    </message>
    <message>
        <source>Bars are the share found; the thin line is where it likely lies. Nothing is shown of what never came.</source>
        <translation>Жолақтар — табылған үлес; жіңішке сызық — оның шамалы орны. Кездеспегені көрсетілмейді.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Меңгерілді</translation>
    </message>
    <message>
        <source>%1 · mastered</source>
        <translation>%1 · меңгерілді</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>Nothing can be said yet of how well you judge yourself.</source>
        <translation>Өзіңізді қаншалықты дұрыс бағалайтыныңызды әзірге айту мүмкін емес.</translation>
    </message>
    <message>
        <source>You are surer than you are right, by %1 points of 100 on average.</source>
        <translation>Дұрыстығыңыздан сенімділігіңіз артық: орташа 100-ден %1 ұпайға.</translation>
    </message>
    <message>
        <source>You are right more often than you dare to say, by %1 points of 100 on average.</source>
        <translation>Айтуға батылдағаныңыздан жиірек дұрыссыз: орташа 100-ден %1 ұпайға.</translation>
    </message>
    <message>
        <source>You are about as sure as you are right.</source>
        <translation>Сенімділігіңіз шамамен дұрыстығыңызға тең.</translation>
    </message>
    <message>
        <source>your marks</source>
        <translation>сіздің белгілеріңіз</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Апта бойынша</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Күн бойынша</translation>
    </message>
    <message>
        <source>Last exam, %1: %2.</source>
        <translation>Соңғы емтихан, %1: %2.</translation>
    </message>
    <message>
        <source>Exams and duties</source>
        <translation>Емтихандар мен кезекшіліктер</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Тапсырмалар үлесі</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Кезекшілік</translation>
    </message>
    <message>
        <source>Exam or duty</source>
        <translation>Емтихан не кезекшілік</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>Жартыжылдық бойынша</translation>
    </message>
    <message>
        <source>Exams beside duties</source>
        <translation>Емтихан мен кезекшілік қатар</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Кезекшіліктер</translation>
    </message>
    <message>
        <source>Probably not searched</source>
        <translation>Қаралмаған сияқты</translation>
    </message>
    <message>
        <source>Probably seen, not recognised</source>
        <translation>Көрінген, бірақ танылмаған сияқты</translation>
    </message>
    <message>
        <source>Probably seen, decided otherwise</source>
        <translation>Көрінген, басқаша шешілген сияқты</translation>
    </message>
    <message>
        <source>Can&apos;t be told</source>
        <translation>Айту мүмкін емес</translation>
    </message>
    <message>
        <source>This is a guess to help you; it is never scored.</source>
        <translation>Бұл — көмек үшін болжам; ол ешқашан бағаланбайды.</translation>
    </message>
    <message>
        <source>Where misses broke off</source>
        <translation>Жіберіп алу қай жерде болды</translation>
    </message>
    <message>
        <source>Most often the place was not looked at: go over the scan strip by strip, close up.</source>
        <translation>Көбіне орын қаралмаған: суретті жолақ-жолақ, жақыннан қараңыз.</translation>
    </message>
    <message>
        <source>Most often the place was looked at, and nothing seen: change the window there, compare.</source>
        <translation>Көбіне орын қаралған, бірақ ештеңе көрінбеген: сол жерде контрастты өзгертіп, салыстырыңыз.</translation>
    </message>
    <message>
        <source>Most often you noticed something and let it go: mark it, and say how unsure you are.</source>
        <translation>Көбіне бірдеңе байқап, қоя салғансыз: белгілеп, қаншалықты сенімсіз екеніңізді айтыңыз.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Жіберіп алулар</translation>
    </message>
    <message>
        <source>Where it broke off</source>
        <translation>Қай жерде үзілді</translation>
    </message>
    <message>
        <source>%1 of %2 minutes in the last 182 days.</source>
        <translation>Соңғы 182 күнде %2 минуттың %1-і.</translation>
    </message>
    <message>
        <source>That is what is asked for.</source>
        <translation>Талап орындалды.</translation>
    </message>
    <message>
        <source>You are on pace.</source>
        <translation>Сіз кестеден қалмай келесіз.</translation>
    </message>
    <message>
        <source>You are behind: %1 minutes were due by today.</source>
        <translation>Сіз артта қалдыңыз: бүгінге дейін %1 минут керек еді.</translation>
    </message>
    <message>
        <source>At this pace it will be reached on %1.</source>
        <translation>Осы қарқынмен %1 күні жетеді.</translation>
    </message>
    <message>
        <source>You have not practised for 90 days or more: a new assessment is due.</source>
        <translation>Сіз 90 күн не одан көп жаттықпадыңыз: жаңа бағалау керек.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Минуттар: %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуттар</translation>
    </message>
    <message>
        <source>The dashed line is the goal of a week: %1 minutes.</source>
        <translation>Үзік сызық — апталық мақсат: %1 минут.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>Reading, min</source>
        <translation>Оқу, мин</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>exam: found</source>
        <translation>емтихан: табылды</translation>
    </message>
    <message>
        <source>exam: opened for nothing</source>
        <translation>емтихан: бекер ашылды</translation>
    </message>
    <message>
        <source>duty: found</source>
        <translation>кезекшілік: табылды</translation>
    </message>
    <message>
        <source>duty: opened for nothing</source>
        <translation>кезекшілік: бекер ашылды</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
</context>
<context>
    <name>ProgressCounts</name>
    <message numerus="yes">
        <source>%1 of %n threat case(s) found</source>
        <translation>
            <numerusform>жасырын заты бар %n тапсырманың %1-і табылды</numerusform>
            <numerusform>жасырын заты бар %n тапсырманың %1-і табылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clear case(s) opened</source>
        <translation>
            <numerusform>%n таза тапсырманың %1-і ашылды</numerusform>
            <numerusform>%n таза тапсырманың %1-і ашылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) do not move your ability.</source>
        <translation>
            <numerusform>%n қайталау деңгейіңізді өзгертпейді.</numerusform>
            <numerusform>%n қайталау деңгейіңізді өзгертпейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) with a confidence.</source>
        <translation>
            <numerusform>Сенімділігі көрсетілген %n белгі.</numerusform>
            <numerusform>Сенімділігі көрсетілген %n белгі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point stands for about %n answer(s).</source>
        <translation>
            <numerusform>Әр нүкте — шамамен %n жауап.</numerusform>
            <numerusform>Әр нүкте — шамамен %n жауап.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) for nothing.</source>
        <translation>
            <numerusform>%n бекер белгі.</numerusform>
            <numerusform>%n бекер белгі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s).</source>
        <translation>
            <numerusform>%n емтихан.</numerusform>
            <numerusform>%n емтихан.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies).</source>
        <translation>
            <numerusform>%n кезекшілік.</numerusform>
            <numerusform>%n кезекшілік.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your latest %n miss(es), by what was on your screen.</source>
        <translation>
            <numerusform>Соңғы %n жіберіп алуыңыз — экранда не болғанына қарай.</numerusform>
            <numerusform>Соңғы %n жіберіп алуыңыз — экранда не болғанына қарай.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressOutput</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV кестесі (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG суреті (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG сызбасы (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
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
        <translation>Жетістік</translation>
    </message>
    <message>
        <source>Your answers are being read.</source>
        <translation>Жауаптарыңыз оқылуда.</translation>
    </message>
    <message>
        <source>Parts of progress</source>
        <translation>Жетістік бөлімдері</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«%1» файлы жазылды.</translation>
    </message>
    <message>
        <source>It was sent to the printer.</source>
        <translation>Принтерге жіберілді.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>No lorry waits.</source>
        <translation>Күтіп тұрған көлік жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n lorry(ies) waiting</source>
        <translation>
            <numerusform>%n көлік күтіп тұр</numerusform>
            <numerusform>%n көлік күтіп тұр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first for %n minute(s)</source>
        <translation>
            <numerusform>біріншісі %n минуттан бері</numerusform>
            <numerusform>біріншісі %n минуттан бері</numerusform>
        </translation>
    </message>
    <message>
        <source>You have worked for twenty minutes at a stretch. A pause does good (%1).</source>
        <translation>Жиырма минут үзіліссіз жұмыс істеп отырсыз. Үзіліс пайдалы болар (%1).</translation>
    </message>
</context>
<context>
    <name>RawForm</name>
    <message>
        <source>Looks like</source>
        <translation>Мынаған ұқсайды</translation>
    </message>
    <message>
        <source>Width, pixels</source>
        <translation>Ені, нүкте</translation>
    </message>
    <message>
        <source>Height, pixels</source>
        <translation>Биіктігі, нүкте</translation>
    </message>
    <message>
        <source>Bytes before the pixels</source>
        <translation>Нүктелерге дейінгі байт</translation>
    </message>
    <message>
        <source>Bits of a value</source>
        <translation>Мәндегі бит</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Байттар реті</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Таңба</translation>
    </message>
    <message>
        <source>Energies or colours</source>
        <translation>Энергия не түс саны</translation>
    </message>
    <message>
        <source>How they are mixed</source>
        <translation>Қалай алмасады</translation>
    </message>
    <message>
        <source>32, floating</source>
        <translation>32, бөлшек</translation>
    </message>
    <message>
        <source>low byte first</source>
        <translation>алдымен кіші байт</translation>
    </message>
    <message>
        <source>high byte first</source>
        <translation>алдымен үлкен байт</translation>
    </message>
    <message>
        <source>no negative values</source>
        <translation>теріс мәнсіз</translation>
    </message>
    <message>
        <source>negative values too</source>
        <translation>теріс мән де бар</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>бірінен соң бірі</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>жол бойынша</translation>
    </message>
    <message>
        <source>pixel by pixel</source>
        <translation>нүкте бойынша</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Сақталған сипаттамалар</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Сипаттаманың атауы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save this layout under the name</source>
        <translation>Сипаттаманы осы атпен сақтау</translation>
    </message>
    <message>
        <source>Forget the saved layout</source>
        <translation>Сақталған сипаттаманы өшіру</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Transmission {percent} %</source>
        <translation>Өткізу {percent} %</translation>
    </message>
    <message>
        <source>Colour {red} {green} {blue}</source>
        <translation>Түс {red} {green} {blue}</translation>
    </message>
    <message>
        <source>Grey {value}</source>
        <translation>Сұр {value}</translation>
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
        <translation>Болат: тым қалың</translation>
    </message>
    <message>
        <source>Steel {thickness} mm</source>
        <translation>Болат {thickness} мм</translation>
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
        <translation>Тәлімгерге жіберу</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Аяқталған сабақтарыңызды тәлімгер үшін бір файлға жазу</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Соңғы сеанстар</translation>
    </message>
    <message>
        <source>Your sessions will stand here with their points: 100 means that everything was found and nothing opened for nothing.</source>
        <translation>Мұнда сеанстарыңыз ұпайларымен тұрады: 100 дегені — бәрі табылды және ештеңе бекер ашылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%n тапсырмадан %1</numerusform>
            <numerusform>%n тапсырмадан %1</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>аяқталмаған</translation>
    </message>
    <message>
        <source>Show the report of this session</source>
        <translation>Осы сеанстың қорытындысын көрсету</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Оны жалғастыру</translation>
    </message>
</context>
<context>
    <name>RecordPager</name>
    <message>
        <source>The one before</source>
        <translation>Алдыңғысы</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>{name} {k} of {n}</source>
        <translation>{name}: {n} ішінен {k}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Your comment</source>
        <translation>Сіздің пікіріңіз</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>Белгі жоқ</translation>
    </message>
    <message>
        <source>Cue: by what it can be seen</source>
        <translation>Белгі: неден көрінеді</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Бұрын айтқаныңыз</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Орынсыз</translation>
    </message>
    <message>
        <source>Take the drawn place away</source>
        <translation>Сызылған орынды алып тастау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Пікірді сақтау</translation>
    </message>
    <message>
        <source>Comments carry your name: first make a card that says who you are.</source>
        <translation>Пікірлерге атыңыз қойылады: алдымен кім екеніңізді айтатын карточка жасаңыз.</translation>
    </message>
    <message>
        <source>Make my card…</source>
        <translation>Карточкамды жасау…</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Moment of this person&apos;s viewing</source>
        <translation>Осы адамның қарау сәті</translation>
    </message>
    <message>
        <source>Shade what this person looked at enlarged: the denser the longer</source>
        <translation>Осы адам үлкейтіп қараған жерлерді бояп көрсету: неғұрлым қою болса, соғұрлым ұзақ</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Қайта көрсетуді жабу</translation>
    </message>
    <message>
        <source>Saw the whole scan, nothing enlarged</source>
        <translation>Суретті тұтас көрді, ештеңені үлкейтпеді</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Send replies</source>
        <translation>Жауаптарды жіберу</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздың құпиясөзі</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Файлдарды жазу</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Қалта: %1</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Аты жоқ біреу</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n пікір</numerusform>
            <numerusform>%n пікір</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets one file with your comments. Send it back the way the results came.</source>
        <translation>Әрқайсысына пікірлеріңіз бар бір файл жазылады. Оны нәтижелер келген жолмен жіберіңіз.</translation>
    </message>
    <message>
        <source>No comments wait to be sent.</source>
        <translation>Жіберуді күтіп тұрған пікірлер жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who work at this computer see your comments here.</source>
        <translation>
            <numerusform>Осы компьютерде жұмыс істейтін %n адам пікірлеріңізді осында көреді.</numerusform>
            <numerusform>Осы компьютерде жұмыс істейтін %n адам пікірлеріңізді осында көреді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the replies</source>
        <translation>Жауаптарға арналған қалта</translation>
    </message>
    <message>
        <source>The replies are ready</source>
        <translation>Жауаптар дайын</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Send each to whom it is for:</source>
        <translation>
            <numerusform>%n файл жазылды. Әрқайсысын өз иесіне жіберіңіз:</numerusform>
            <numerusform>%n файл жазылды. Әрқайсысын өз иесіне жіберіңіз:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Comments for you</source>
        <translation>Сізге арналған пікірлер</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл оқылып жатыр.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Қоңырау шалдым: нөмір дұрыс</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on sessions that are here</source>
        <translation>
            <numerusform>Мұндағы сабақтарға %n пікір</numerusform>
            <numerusform>Мұндағы сабақтарға %n пікір</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment in this file is about a session on this computer.</source>
        <translation>Бұл файлдағы бірде-бір пікір осы компьютердегі сабаққа қатысты емес.</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Нәтижелерді қабылдау</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл оқылып жатыр.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздың құпиясөзі</translation>
    </message>
    <message>
        <source>I have asked there: take it in all the same</source>
        <translation>Ол жақтан сұрадым: бәрібір қабылдау</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>The file is sealed to your card.</source>
        <translation>Файл сіздің карточкаңызға жабылған.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сабақ</numerusform>
            <numerusform>%n сабақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n жауап</numerusform>
            <numerusform>%n жауап</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>More</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>More: points, overlap, decision, times</source>
        <translation>Толығырақ: ұпай, сәйкестік, қорытынды, уақыт</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>тағы %n жол</numerusform>
            <numerusform>тағы %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>The author wrote this in another language: %1.</source>
        <translation>Автор мұны басқа тілде жазған: %1.</translation>
    </message>
    <message>
        <source>See it opened</source>
        <translation>Ашылған түрін көру</translation>
    </message>
    <message>
        <source>See it opened, picture %1</source>
        <translation>Ашылған түрін көру, %1-сурет</translation>
    </message>
</context>
<context>
    <name>ReviewExtraParts</name>
    <message>
        <source>Only of a simulated scan it is known how it looks with nothing hidden.</source>
        <translation>Жасырылған зат болмағанда суреттің қандай болатыны тек үлгіленген суреттер үшін белгілі.</translation>
    </message>
    <message>
        <source>This case has no load plan.</source>
        <translation>Бұл тапсырмада жүк жоспары жоқ.</translation>
    </message>
    <message>
        <source>Your viewing of this scan was not kept.</source>
        <translation>Бұл суретті қарауыңыз сақталмаған.</translation>
    </message>
    <message>
        <source>The replay of your viewing is not open. Key “%1” opens it.</source>
        <translation>Қарауыңызды қайта көрсету ашылмаған. Оны «%1» пернесі ашады.</translation>
    </message>
</context>
<context>
    <name>ReviewExtrasPanel</name>
    <message>
        <source>About: %1</source>
        <translation>Не туралы: %1</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Жүк жоспары</translation>
    </message>
    <message>
        <source>Your viewing</source>
        <translation>Сіздің қарауыңыз</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Қарсылықтар</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>Replay what you had on the screen</source>
        <translation>Экраныңызда болғанды қайта көрсету</translation>
    </message>
    <message>
        <source>I see it differently</source>
        <translation>Мен басқаша ойлаймын</translation>
    </message>
    <message>
        <source>Write what you object to in this review</source>
        <translation>Осы талдауда немен келіспейтініңізді жазу</translation>
    </message>
    <message>
        <source>Keep the objection</source>
        <translation>Қарсылықты сақтау</translation>
    </message>
    <message>
        <source>Keep the objection with this answer</source>
        <translation>Қарсылықты осы жауаппен бірге сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Cancel the objection</source>
        <translation>Қарсылықтан бас тарту</translation>
    </message>
    <message>
        <source>What do you object to, and why?</source>
        <translation>Немен келіспейсіз және неге?</translation>
    </message>
    <message>
        <source>What do you object to, and why? At most %1 letters.</source>
        <translation>Немен келіспейсіз және неге? Ең көбі %1 таңба.</translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Show what you looked at</source>
        <translation>Нені қарағаныңызды көрсету</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Үлкейтіп қарағаныңызды бояп көрсету: неғұрлым қою болса, соғұрлым ұзақ</translation>
    </message>
    <message>
        <source>Compare with normal cargo</source>
        <translation>Қалыпты жүкпен салыстыру</translation>
    </message>
    <message>
        <source>Reference scans of the atlas beside this one</source>
        <translation>Осының жанында атластың үлгі түсірілімдері</translation>
    </message>
    <message>
        <source>Why this case came</source>
        <translation>Бұл тапсырма неге келді</translation>
    </message>
    <message>
        <source>You passed it at %1 for %2 s</source>
        <translation>Сіз оның жанынан өттіңіз: %1, %2 с бойы</translation>
    </message>
    <message>
        <source>%1: show that moment of your viewing</source>
        <translation>%1: қарауыңыздың осы сәтін көрсету</translation>
    </message>
    <message>
        <source>You had %1 of this view on the screen from close by.</source>
        <translation>Осы көріністің %1 бөлігі экраныңызда жақыннан болды.</translation>
    </message>
</context>
<context>
    <name>ReviewScan</name>
    <message>
        <source>With nothing hidden</source>
        <translation>Ештеңе жасырылмаған</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Scan with what was there</source>
        <translation>Онда не болғаны көрсетілген сурет</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Назар аударатын жерлер</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Осы жерде тоқтау</translation>
    </message>
    <message>
        <source>Stop here and go Home; the session can be taken up again</source>
        <translation>Тоқтап, басты бетке өту; сеансты кейін жалғастыруға болады</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Бір сәт</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <translation>Қорытындыға оралу</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Қорытындыға</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>This answer can&apos;t be shown</source>
        <translation>Бұл жауапты көрсету мүмкін емес</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Roster “%1”</source>
        <translation>«%1» тізімі</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Тізім жолдары</translation>
    </message>
    <message>
        <source>Take in the chosen doubtful row</source>
        <translation>Таңдалған күмәнді жолды жүктеу</translation>
    </message>
    <message>
        <source>Column “%1” is</source>
        <translation>«%1» бағаны — бұл</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; the same: %3; doubtful: %4, taken in only where ticked; faulty: %5, left out.</source>
        <translation>Жаңа: %1; өзгерген: %2; өзгеріссіз: %3; күмәнді: %4, тек белгіленгені жүктеледі; қате: %5, жүктелмейді.</translation>
    </message>
    <message>
        <source>ticked: taken in</source>
        <translation>белгіленді: жүктеледі</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Exam rule</source>
        <translation>Емтихан ережесі</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>Modes in which it may be worked through</source>
        <translation>Жинақты өтуге болатын режимдер</translation>
    </message>
    <message>
        <source>What is asked beside mark, certainty and verdict</source>
        <translation>Белгі, сенімділік пен қорытындыдан басқа не сұралады</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>Longest time that counts as work, minutes</source>
        <translation>Есепке алынатын ең ұзақ уақыт, минут</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Тапсырмалар реті</translation>
    </message>
    <message>
        <source>Cases in one session; empty: all</source>
        <translation>Бір өтуге тапсырма саны; бос — барлығы</translation>
    </message>
    <message>
        <source>Share with something hidden, %; empty: as it comes</source>
        <translation>Жасырылғаны бар үлес, %; бос — қалай түссе</translation>
    </message>
    <message>
        <source>As listed, the same for everybody</source>
        <translation>Тізімдегідей, бәріне бірдей</translation>
    </message>
    <message>
        <source>Drawn anew for each session</source>
        <translation>Әр жолы кездейсоқ</translation>
    </message>
    <message>
        <source>At a scan</source>
        <translation>Суретте</translation>
    </message>
    <message>
        <source>At a review</source>
        <translation>Талдауда</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Қалай жасырылған</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Қайдан іздеу керек</translation>
    </message>
    <message>
        <source>What is wrong in the papers</source>
        <translation>Құжаттарда не дұрыс емес</translation>
    </message>
    <message>
        <source>Choose it here; else the level decides</source>
        <translation>Осы жерде таңдау; әйтпесе деңгей шешеді</translation>
    </message>
    <message>
        <source>A rule of its own; else the standard rule holds</source>
        <translation>Өз ережесі; әйтпесе әдеттегісі қолданылады</translation>
    </message>
    <message>
        <source>Points needed, of 100</source>
        <translation>100-ден қажет ұпай</translation>
    </message>
    <message>
        <source>Least share found, %</source>
        <translation>Табылғанның ең аз үлесі, %</translation>
    </message>
    <message>
        <source>Most opened for nothing, %</source>
        <translation>Бекер ашылғанның ең көп үлесі, %</translation>
    </message>
    <message>
        <source>Least right verdicts, %; empty: not asked</source>
        <translation>Дұрыс қорытындының ең аз үлесі, %; бос — талап етілмейді</translation>
    </message>
    <message>
        <source>Least cases with something hidden</source>
        <translation>Жасырылғаны бар тапсырмалардың ең аз саны</translation>
    </message>
    <message>
        <source>Least clear cases</source>
        <translation>Таза тапсырмалардың ең аз саны</translation>
    </message>
    <message>
        <source>Least share with something hidden, %</source>
        <translation>Жасырылғаны барлардың ең аз үлесі, %</translation>
    </message>
    <message>
        <source>Largest share with something hidden, %</source>
        <translation>Жасырылғаны барлардың ең көп үлесі, %</translation>
    </message>
    <message>
        <source>Time for all, minutes; empty: no limit</source>
        <translation>Барлығына уақыт, минут; бос — шектеусіз</translation>
    </message>
    <message>
        <source>Cases in one session</source>
        <translation>Бір өтудегі тапсырмалар</translation>
    </message>
    <message>
        <source>Share with something hidden</source>
        <translation>Жасырылғаны бар үлес</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Режимдер</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Ең ұзақ уақыт</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Take this comment back</source>
        <translation>Бұл пікірді қайтарып алу</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Draw a line along something of known length, such as the container from end to end. Say its length.</source>
        <translation>Ұзындығы белгілі нәрсенің бойымен сызық жүргізіңіз, мысалы контейнердің бір шетінен екінші шетіне. Ұзындығын көрсетіңіз.</translation>
    </message>
    <message>
        <source>What the line goes along</source>
        <translation>Сызық ненің бойымен</translation>
    </message>
    <message>
        <source>Container of 40 feet</source>
        <translation>40 футтық контейнер</translation>
    </message>
    <message>
        <source>Container of 20 feet</source>
        <translation>20 футтық контейнер</translation>
    </message>
    <message>
        <source>Container of 45 feet</source>
        <translation>45 футтық контейнер</translation>
    </message>
    <message>
        <source>Semi-trailer</source>
        <translation>Жартылай тіркеме</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Басқа нәрсе</translation>
    </message>
    <message>
        <source>Its length, m</source>
        <translation>Ұзындығы, м</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Нүкте, мм</translation>
    </message>
    <message>
        <source>Show where air is</source>
        <translation>Ауаның орнын көрсету</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>The whole scan is %1 m.</source>
        <translation>Бүкіл сурет — %1 м.</translation>
    </message>
    <message>
        <source>Now say how long the line is.</source>
        <translation>Енді сызықтың ұзындығын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Without a scale the ruler reads nothing; everything else works.</source>
        <translation>Масштабсыз сызғыш ештеңе көрсетпейді; қалғаны жұмыс істейді.</translation>
    </message>
    <message>
        <source>A picture of a screen has no measured values: air needs no level.</source>
        <translation>Экран суретінде өлшенген мән жоқ: ауа деңгейі керек емес.</translation>
    </message>
    <message>
        <source>With the level of air, values read as transmission. Draw a box where nothing is.</source>
        <translation>Ауа деңгейімен мәндер өткізу ретінде оқылады. Ештеңе жоқ жерге жақтау салыңыз.</translation>
    </message>
    <message>
        <source>Air is at %1 % of the largest value.</source>
        <translation>Ауа — ең үлкен мәннің %1 %-ы.</translation>
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
        <translation>Электрондық пломба журналы</translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>Which search do you propose?</source>
        <translation>Қандай тексеруді ұсынасыз?</translation>
    </message>
    <message>
        <source>Where to open</source>
        <translation>Қай жерден ашу керек</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Қалай тексеру керек</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Суретке оралу</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Ұсыныс жоқ</translation>
    </message>
    <message>
        <source>Propose this search</source>
        <translation>Осы тексеруді ұсыну</translation>
    </message>
</context>
<context>
    <name>SelectDesk</name>
    <message>
        <source>Filter: number, goods, place, name</source>
        <translation>Сүзгі: нөмір, тауар, орын, атау</translation>
    </message>
    <message>
        <source>Show only consignments that hold these words</source>
        <translation>Осы сөздер бар партияларды ғана көрсету</translation>
    </message>
    <message>
        <source>Chosen only</source>
        <translation>Тек таңдалғандар</translation>
    </message>
    <message>
        <source>Show only the chosen consignments</source>
        <translation>Тек таңдалған партияларды көрсету</translation>
    </message>
    <message>
        <source>Consignments: Space chooses, arrow keys go from one to the next</source>
        <translation>Партиялар: бос орын пернесі таңдайды, көрсеткілер бірінен екіншісіне өтеді</translation>
    </message>
    <message>
        <source>Sort: {column}</source>
        <translation>Реті: {column}</translation>
    </message>
    <message>
        <source>Sort the consignments by a column</source>
        <translation>Партияларды баған бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Which consignments go to the scanner?</source>
        <translation>Қай партиялар сканерге жіберіледі?</translation>
    </message>
    <message>
        <source>Read the papers at the right. Space chooses; then say why with the number keys.</source>
        <translation>Оң жақтағы құжаттарды оқыңыз. Бос орын пернесі таңдайды; содан кейін цифрлармен себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>{taken} of {places} places at the scanner</source>
        <translation>Сканердегі орын: {places} ішінен {taken}</translation>
    </message>
    <message>
        <source>All places are taken: take one back first.</source>
        <translation>Барлық орын толды: алдымен біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>Why {name}? Take all that hold.</source>
        <translation>Неге {name}? Дұрысының бәрін белгілеңіз.</translation>
    </message>
    <message>
        <source>{name} is not chosen.</source>
        <translation>{name} таңдалмаған.</translation>
    </message>
    <message>
        <source>Risk analysis: {flags}</source>
        <translation>Тәуекелді талдау: {flags}</translation>
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
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Мәлімд., кг</translation>
    </message>
    <message>
        <source>Weighed, kg</source>
        <translation>Өлшенді, кг</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Тәуекел</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send my results</source>
        <translation>Нәтижелерімді жіберу</translation>
    </message>
    <message>
        <source>One file with your finished sessions is written. Send it by messenger, by mail or on a stick.</source>
        <translation>Аяқталған сабақтарыңызбен бір файл жазылады. Оны мессенджермен, поштамен немесе флешкамен жіберіңіз.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Who is to read the file</source>
        <translation>Файлды кім оқиды</translation>
    </message>
    <message>
        <source>A code in the place of my name</source>
        <translation>Атымның орнына код</translation>
    </message>
    <message>
        <source>With the record of what I looked at</source>
        <translation>Мен не қарағанымның жазбасымен</translation>
    </message>
    <message>
        <source>Also what I have sent before</source>
        <translation>Бұрын жібергендерімді де</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Файлды жазу</translation>
    </message>
    <message>
        <source>Whoever gets it</source>
        <translation>Алған адам</translation>
    </message>
    <message>
        <source>Only this person can open the file.</source>
        <translation>Файлды тек осы адам аша алады.</translation>
    </message>
    <message>
        <source>Anybody can open the file; answer keys and points stay here and are computed there.</source>
        <translation>Файлды кез келген адам аша алады; кілттер мен ұпайлар осында қалады, сол жақта есептеледі.</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Файл дайын</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in it. Send this file:</source>
        <translation>
            <numerusform>Онда %n сабақ бар. Осы файлды жіберіңіз:</numerusform>
            <numerusform>Онда %n сабақ бар. Осы файлды жіберіңіз:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code of this computer&apos;s %n finished session(s), for your notes: %1</source>
        <translation>
            <numerusform>Осы компьютердегі аяқталған %n сабақтың коды, жазып алыңыз: %1</numerusform>
            <numerusform>Осы компьютердегі аяқталған %n сабақтың коды, жазып алыңыз: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetCardView</name>
    <message>
        <source>Level %1</source>
        <translation>%1-деңгей</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алғашқы қадамдар</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Модельденген</translation>
    </message>
    <message>
        <source>These scans were computed or drawn; no scanner took them.</source>
        <translation>Бұл суреттер есептелген немесе салынған; оларды сканер түсірмеген.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>%1-сабақ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Жалғастыру: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Show %1 to a group: first the scan, then their marks, then the key</source>
        <translation>«%1» жинағын топқа көрсету: алдымен сурет, содан кейін белгілер, соңында кілт</translation>
    </message>
    <message>
        <source>Show to a group</source>
        <translation>Топқа көрсету</translation>
    </message>
    <message>
        <source>Answers wait for the key.</source>
        <translation>Жауаптар кілтті күтіп тұр.</translation>
    </message>
    <message>
        <source>Open the answers of %1</source>
        <translation>Жауаптарды ашу: %1</translation>
    </message>
    <message>
        <source>Enter passcode…</source>
        <translation>Кодты енгізу…</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Авторлары: %1</translation>
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
            <numerusform>%n тапсырма</numerusform>
            <numerusform>%n тапсырма</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>басталмаған</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>орындалды: %1</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Identity cards…</source>
        <translation>Карточкалар…</translation>
    </message>
    <message>
        <source>Your card, with which you sign packs, and the cards that are known here</source>
        <translation>Бумаларға қол қоятын карточкаңыз және мұнда белгілі карточкалар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>XrayTrainer туралы</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Сіздіңше қаншалықты қиын</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Суретке құқық кімде</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кімге көрсетуге болады</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Тег қосу</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Тегтерді алып тастау</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: оңай</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: қиын</translation>
    </message>
    <message>
        <source>What stays empty is left as it is. All of it is one step that can be undone.</source>
        <translation>Бос қалғаны өзгермейді. Барлығы болдырмауға болатын бір қадам.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n тапсырма таңдалды</numerusform>
            <numerusform>%n тапсырма таңдалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>%n тапсырманы өзгерту</numerusform>
            <numerusform>%n тапсырманы өзгерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several cases</source>
        <translation>Бірнеше тапсырманы өзгерту</translation>
    </message>
</context>
<context>
    <name>ShapePage</name>
    <message>
        <source>Drag the four corners to the corners of the scan on the screen: a photo taken askew comes straight.</source>
        <translation>Төрт бұрышты экрандағы суреттің бұрыштарына апарыңыз: қисық түсірілген фото түзеледі.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: 1 to 4 choose a corner, arrow keys move it, with Shift ten times as far.</source>
        <translation>Пернетақтамен, суретте: 1–4 бұрышты таңдайды, көрсеткілер жылжытады, Shift-пен он есе алысқа.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Солға бұру</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Оңға бұру</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Айналау</translation>
    </message>
    <message>
        <source>Bright ↔ dark</source>
        <translation>Ашық ↔ қараңғы</translation>
    </message>
    <message>
        <source>Frame ↺ 0.5°</source>
        <translation>Жақтау ↺ 0,5°</translation>
    </message>
    <message>
        <source>Frame ↻ 0.5°</source>
        <translation>Жақтау ↻ 0,5°</translation>
    </message>
    <message>
        <source>Find the screen in the photo</source>
        <translation>Фотодан экранды табу</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Бүкіл сурет</translation>
    </message>
    <message>
        <source>Several views in it?</source>
        <translation>Бірнеше көрініс пе?</translation>
    </message>
    <message>
        <source>The scan will have %1 × %2 pixels.</source>
        <translation>Суретте %1 × %2 нүкте болады.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Studio</source>
        <translation>Шеберхана</translation>
    </message>
    <message>
        <source>Here you make exercise sets. A draft is seen by nobody else until you publish it; what you type is saved at once.</source>
        <translation>Мұнда жаттығулар жинағын жасайсыз. Жобаны жариялағанша оны ешкім көрмейді; тергеніңіз бірден сақталады.</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Жобаларыңыз</translation>
    </message>
    <message>
        <source>Removed; each can be taken back for thirty days</source>
        <translation>Жойылғандар; әрқайсысын отыз күн ішінде қайтаруға болады</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Қайтару: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ашу: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Жою: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапсырма</numerusform>
            <numerusform>%n тапсырма</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1-деңгей</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>өзгертілген: %1</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>әлі жарияланбаған</translation>
    </message>
    <message>
        <source>revision %1 is published</source>
        <translation>%1-редакция жарияланған</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Тексерілген</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Алынған</translation>
    </message>
    <message>
        <source>Something hidden</source>
        <translation>Жасырылғаны бар</translation>
    </message>
    <message>
        <source>Papers alone</source>
        <translation>Тек құжаттар</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Таза</translation>
    </message>
    <message>
        <source>Search: find and decide</source>
        <translation>Іздеу: табу және шешу</translation>
    </message>
    <message>
        <source>Name: which cargo, which place</source>
        <translation>Атау: қай жүк, қай орын</translation>
    </message>
    <message>
        <source>Compare: which of a pair</source>
        <translation>Салыстыру: жұптың қайсысы</translation>
    </message>
    <message>
        <source>Select: which of these to scan</source>
        <translation>Іріктеу: қайсысын сканерлеу керек</translation>
    </message>
    <message>
        <source>made by the program</source>
        <translation>бағдарлама жасаған</translation>
    </message>
    <message>
        <source>a real scan</source>
        <translation>нағыз сурет</translation>
    </message>
    <message>
        <source>a real scan with something put in</source>
        <translation>қосымша салынған нағыз сурет</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Кілт…</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Көрініс…</translation>
    </message>
    <message>
        <source>Own scans…</source>
        <translation>Өз суреттер…</translation>
    </message>
    <message>
        <source>%1 is removed; it can be taken back for thirty days.</source>
        <translation>«%1» жобасы жойылды; оны отыз күн ішінде қайтаруға болады.</translation>
    </message>
    <message>
        <source>Cases from the Library</source>
        <translation>Кітапханадан тапсырмалар</translation>
    </message>
    <message>
        <source>Revision %1 is published. The pack lies in %2; the Library has the set; the draft stays here for the next revision.</source>
        <translation>%1-редакция жарияланды. Бума мына жерде: %2; жинақ Кітапханада бар; жоба келесі редакция үшін осында қалады.</translation>
    </message>
</context>
<context>
    <name>StudioEditor</name>
    <message>
        <source>Move cases</source>
        <translation>Тапсырмаларды жылжыту</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Рет және ережелер</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Бірнешеу</translation>
    </message>
    <message numerus="yes">
        <source>Take away %n case(s)</source>
        <translation>
            <numerusform>%n тапсырманы алып тастау</numerusform>
            <numerusform>%n тапсырманы алып тастау</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioFoot</name>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Қайта сақтап көру</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
</context>
<context>
    <name>StudioView</name>
    <message>
        <source>The last changes are not saved. Close once more to leave without them.</source>
        <translation>Соңғы өзгерістер сақталмады. Оларсыз шығу үшін тағы бір рет жабыңыз.</translation>
    </message>
    <message>
        <source>Duplicate cases</source>
        <translation>Тапсырмалардың көшірмесін жасау</translation>
    </message>
    <message>
        <source>Compose a scene…</source>
        <translation>Көрініс құрастыру…</translation>
    </message>
    <message>
        <source>Import own scans…</source>
        <translation>Өз суреттерін енгізу…</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Кітапханадағы жинақтан…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңа жинақ</translation>
    </message>
</context>
<context>
    <name>SummaryBriefs</name>
    <message>
        <source>Brief to read now</source>
        <translation>Анықтама: енді оқыңыз</translation>
    </message>
</context>
<context>
    <name>SummaryCases</name>
    <message>
        <source>Case by case</source>
        <translation>Тапсырмалар бойынша</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>%1-тапсырма: %2</translation>
    </message>
    <message>
        <source>Look at this case again</source>
        <translation>Бұл тапсырманы қайта қарау</translation>
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
        <translation>Байқалмай қалды</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Дұрыс: күдік жоқ</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Бекер ашылды</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Awaits its key</source>
        <translation>Кілтін күтуде</translation>
    </message>
    <message>
        <source>%1: %2. Show these cases alone</source>
        <translation>%1: %2. Тек осы тапсырмаларды көрсету</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Send to my mentor</source>
        <translation>Тәлімгерге жіберу</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Аяқталған сабақтарыңызды тәлімгер үшін бір файлға жазу</translation>
    </message>
    <message>
        <source>Result of the exam</source>
        <translation>Емтихан нәтижесі</translation>
    </message>
    <message>
        <source>Verdict of this exam with its limits</source>
        <translation>Осы емтиханның қорытындысы мен шектері</translation>
    </message>
    <message>
        <source>Practise what you missed</source>
        <translation>Байқалмай қалғанын жаттықтыру</translation>
    </message>
    <message>
        <source>A block of practice with more of the classes that you missed</source>
        <translation>Байқамай қалған сыныптарыңыз көбірек кездесетін жаттығу</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>Жаттығуды жалғастыру</translation>
    </message>
    <message>
        <source>Another block of practice, chosen for you</source>
        <translation>Сізге таңдалған тағы бір жаттығу</translation>
    </message>
    <message>
        <source>Next set</source>
        <translation>Келесі жинақ</translation>
    </message>
    <message>
        <source>Next set: %1</source>
        <translation>Келесі жинақ: %1</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in a pack</source>
        <translation>Буманы қабылдау</translation>
    </message>
    <message>
        <source>The pack is being read.</source>
        <translation>Бума оқылып жатыр.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Телефон соқтым: сан дұрыс</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>%1-басылым</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n тапсырма</numerusform>
            <numerusform>%n тапсырма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n тағайындау</numerusform>
            <numerusform>%n тағайындау</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are sealed: they are opened later, by a passcode or a card.</source>
        <translation>Жауаптар мөрленген: олар кейін кодпен не карточкамен ашылады.</translation>
    </message>
    <message>
        <source>Take in beside it</source>
        <translation>Қатар қабылдау</translation>
    </message>
    <message>
        <source>Take the assignments in</source>
        <translation>Тағайындауларды қабылдау</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken in.</source>
        <translation>Тоқтатылды: ештеңе қабылданбады.</translation>
    </message>
</context>
<context>
    <name>TermChips</name>
    <message>
        <source>Take away: %1</source>
        <translation>Алып тастау: %1</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Title of the course</source>
        <translation>Курс атауы</translation>
    </message>
    <message>
        <source>Half of the people begin with form A and end with form B, the other half the other way round: so the change is not that of an easier test.</source>
        <translation>Адамдардың жартысы A нұсқасынан бастап, B нұсқасымен аяқтайды, қалғаны керісінше: сонда өзгерісті оңайырақ тестпен түсіндіруге болмайды.</translation>
    </message>
    <message>
        <source>Make parallel forms now</source>
        <translation>Параллель нұсқаларды қазір жасау</translation>
    </message>
    <message>
        <source>Choose two exams that are there</source>
        <translation>Бар екі емтиханды таңдау</translation>
    </message>
    <message>
        <source>Cases of a form</source>
        <translation>Нұсқадағы тапсырмалар</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in each form, half with a threat</source>
        <translation>
            <numerusform>Әр нұсқада %n тапсырма, жартысы қауіпті</numerusform>
            <numerusform>Әр нұсқада %n тапсырма, жартысы қауіпті</numerusform>
        </translation>
    </message>
    <message>
        <source>Form A</source>
        <translation>A нұсқасы</translation>
    </message>
    <message>
        <source>Form B</source>
        <translation>B нұсқасы</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
</context>
<context>
    <name>TextsDesk</name>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Put in a picture</source>
        <translation>Сурет қою</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>What the set teaches</source>
        <translation>Жинақ неге үйретеді</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Licence: terms under which it may be passed on</source>
        <translation>Лицензия: беру шарттары</translation>
    </message>
    <message>
        <source>Authors, with commas between them</source>
        <translation>Авторлар, үтір арқылы</translation>
    </message>
    <message>
        <source>0: for everybody</source>
        <translation>0: барлығына</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Әлі жарияланбаған.</translation>
    </message>
    <message>
        <source>Published last: revision %1 on %2.</source>
        <translation>Соңғы жарияланған: %1-редакция, %2.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлар</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>as usual: {px}</source>
        <translation>әдеттегідей: {px}</translation>
    </message>
    <message>
        <source>It lies here: {zone}</source>
        <translation>Мұнда орналасқан: {zone}</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Қалай есептеледі</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Қалай жасырылған</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Weight in the points</source>
        <translation>Ұпайдағы салмағы</translation>
    </message>
    <message>
        <source>Tolerance, scan pixels</source>
        <translation>Рұқсат шегі, сурет пикселі</translation>
    </message>
    <message>
        <source>Found together with</source>
        <translation>Бірге табылады</translation>
    </message>
    <message>
        <source>The whole load is the thing</source>
        <translation>Зат — бүкіл жүк</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>жеке табылады</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Other names that are right too</source>
        <translation>Басқа дұрыс атаулар</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Атау қосу…</translation>
    </message>
    <message>
        <source>What a trainee should have seen</source>
        <translation>Үйренуші нені көруі керек еді</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Мұны кілттен алып тастау</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>No outline in this view: the next one drawn is its own.</source>
        <translation>Бұл проекцияда контур жоқ: келесі сызылғаны соныкі болады.</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message>
        <source>The whole case</source>
        <translation>Бүкіл тапсырма</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave full screen</source>
        <translation>Толық экраннан шығу</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Қонақ</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Нәтижелерімді сақтау…</translation>
    </message>
    <message>
        <source>Another guest</source>
        <translation>Басқа қонақ</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Қонақ ретінде жұмыс істеу</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Профилімді сақтау…</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Файлдағы профильді пайдалану…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Адамды өшіру…</translation>
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
        <translation>Жұмысқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткізіп жіберу</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>As a trainee sees it</source>
        <translation>Үйренуші көргендей</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>Кілтке оралу</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>Mark the scan and press the papers as a trainee would. Here you see how it would be scored.</source>
        <translation>Үйренуші сияқты суретті белгілеп, құжат өрістерін басыңыз. Қалай бағаланатыны осында көрінеді.</translation>
    </message>
    <message>
        <source>Not found: {name}</source>
        <translation>Табылмады: {name}</translation>
    </message>
    <message>
        <source>Reported rightly: {field}</source>
        <translation>Дұрыс байқалды: {field}</translation>
    </message>
    <message>
        <source>Reported for nothing: {field}</source>
        <translation>Бекер байқалды: {field}</translation>
    </message>
    <message>
        <source>Not reported: {name}</source>
        <translation>Байқалмады: {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>қате</translation>
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
        <translation>Белгі салу</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Белгіні өзгерту</translation>
    </message>
    <message>
        <source>Say how sure</source>
        <translation>Сенімділікті көрсету</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Белгіні жою</translation>
    </message>
    <message>
        <source>Paste marks</source>
        <translation>Белгілерді қою</translation>
    </message>
    <message>
        <source>Join marks</source>
        <translation>Белгілерді біріктіру</translation>
    </message>
    <message>
        <source>Cut a mark</source>
        <translation>Белгіні қию</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>guest kept results</source>
        <translation>қонақ нәтижелерін сақтады</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>адам өшірілді</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>адам қосылды</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>деректер өзгертілді</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профильдер біріктірілді</translation>
    </message>
    <message>
        <source>profiles parted</source>
        <translation>профильдер бөлінді</translation>
    </message>
    <message>
        <source>roster taken in</source>
        <translation>тізім жүктелді</translation>
    </message>
    <message>
        <source>unit named</source>
        <translation>бөлімше аталды</translation>
    </message>
    <message>
        <source>hours asked for</source>
        <translation>талап етілетін сағат</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>жазбалар біріктірілді</translation>
    </message>
    <message>
        <source>scored again</source>
        <translation>қайта бағаланды</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>көшірме қалпына келтірілді</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>біріктірілген</translation>
    </message>
    <message>
        <source>parted from</source>
        <translation>бөлінген</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
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
        <translation>жауаптар</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>қайшылықтар</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>көшірме</translation>
    </message>
    <message>
        <source>%1: too few for a range</source>
        <translation>%1: аралық үшін тым аз</translation>
    </message>
    <message>
        <source>%1, that is %2; likely %3</source>
        <translation>%1, яғни %2; ықтимал %3</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Кесте алмасу буферінде.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>өзгеріссіз</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынбайды</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Толық аты-жөні</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Қызметтік нөмірі</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>ID of this program</source>
        <translation>Осы бағдарламаның ID-і</translation>
    </message>
</context>
<context>
    <name>UnitAssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <translation>Тағайындаулар</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Не тағайындалды</translation>
    </message>
    <message>
        <source>People of the chosen assignment</source>
        <translation>Таңдалған тағайындаудың адамдары</translation>
    </message>
    <message>
        <source>New assignment…</source>
        <translation>Жаңа тағайындау…</translation>
    </message>
    <message>
        <source>Give a set to people until a day</source>
        <translation>Адамдарға жинақты белгілі бір күнге дейін тағайындау</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Буманы жазу…</translation>
    </message>
    <message>
        <source>Write the pack that takes the chosen assignment along</source>
        <translation>Таңдалған тағайындаумен бірге буманы жазу</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Қайтарып алу…</translation>
    </message>
    <message>
        <source>Take the chosen assignment back</source>
        <translation>Таңдалған тағайындауды қайтарып алу</translation>
    </message>
    <message>
        <source>Nobody is asked for it any more then. Press once more to take it back.</source>
        <translation>Сонда оны ешкімнен сұрамайды. Қайтарып алу үшін тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Бастады</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Бастамады</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Nothing is given yet. An assignment is a set, people and a last day; a pack takes it along.</source>
        <translation>Әзірге ештеңе тағайындалмаған. Тағайындау — жинақ, адамдар және соңғы күн; оны бума жеткізеді.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>бәрі</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Мұнда енді жоқ жинақ</translation>
    </message>
    <message>
        <source>Who began it shows here when results come in.</source>
        <translation>Кім бастағаны нәтижелер келгенде осында көрінеді.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>мұнда белгісіз</translation>
    </message>
</context>
<context>
    <name>UnitCheckCard</name>
    <message>
        <source>Check a file</source>
        <translation>Файлды тексеру</translation>
    </message>
    <message>
        <source>A file with its signature (.xtsig) beside it, or a certificate (.json): is it as it was signed, and by whom?</source>
        <translation>Жанында қолтаңбасы (.xtsig) бар файл немесе куәлік (.json): ол қол қойылған күйінде ме және кім қол қойған?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Қағаздағы код</translation>
    </message>
    <message>
        <source>Choose a file and say whether it is as it was signed</source>
        <translation>Файлды таңдап, оның қол қойылған күйінде екенін білу</translation>
    </message>
    <message>
        <source>Code that stands on the paper of the certificate</source>
        <translation>Куәліктің қағазында тұрған код</translation>
    </message>
    <message>
        <source>Say whether the code on the paper is that of the file</source>
        <translation>Қағаздағы кодтың осы файлдікі екенін білу</translation>
    </message>
</context>
<context>
    <name>UnitCourses</name>
    <message>
        <source>Save the course</source>
        <translation>Курсты сақтау</translation>
    </message>
    <message>
        <source>Take in a course</source>
        <translation>Курсты қабылдау</translation>
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
        <translation>Таңдалған курстың адамдары</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Жаңа курс…</translation>
    </message>
    <message>
        <source>Make a course in four steps</source>
        <translation>Курсты төрт қадамда жасау</translation>
    </message>
    <message>
        <source>Latecomers…</source>
        <translation>Кейін қосылғандар…</translation>
    </message>
    <message>
        <source>Let others take part in the chosen course</source>
        <translation>Таңдалған курсқа басқаларды қосу</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Есеп…</translation>
    </message>
    <message>
        <source>What the chosen course has changed</source>
        <translation>Таңдалған курс нені өзгертті</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Save the chosen course as a file, for another mentor</source>
        <translation>Таңдалған курсты басқа тәлімгер үшін файлға сақтау</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Take in a course that another mentor saved</source>
        <translation>Басқа тәлімгер сақтаған курсты қабылдау</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>Алып қою…</translation>
    </message>
    <message>
        <source>Put the chosen course away, and take back what it gave</source>
        <translation>Таңдалған курсты алып қойып, тағайындауларын қайтарып алу</translation>
    </message>
    <message>
        <source>Nobody is asked for its stages any more then. Press once more to put it away.</source>
        <translation>Сонда оның кезеңдері ешкімнен сұралмайды. Алып қою үшін тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>The course is made. Write the packs of its sets, and send them.</source>
        <translation>Курс жасалды. Жинақтарының бумаларын жазып, жіберіңіз.</translation>
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
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>A course shows what a training changes: test, practice, test, and a test four weeks later.</source>
        <translation>Курс оқытудың нені өзгертетінін көрсетеді: тест, жаттығу, тест және төрт аптадан кейінгі тест.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Бастайды</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>through</source>
        <translation>бәрі өтілді</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, %2 бастап</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 дейін</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>мұнда белгісіз</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>%1 нұсқасы</translation>
    </message>
    <message>
        <source>Packs:</source>
        <translation>Бумалар:</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Мұнда енді жоқ жинақ</translation>
    </message>
    <message>
        <source>Sent; write it once more</source>
        <translation>Жіберілді; қайта жазу</translation>
    </message>
    <message>
        <source>Write the pack of this set, with what is given</source>
        <translation>Осы жинақтың бумасын тағайындауларымен жазу</translation>
    </message>
</context>
<context>
    <name>UnitExamsPage</name>
    <message>
        <source>Exams</source>
        <translation>Емтихандар</translation>
    </message>
    <message>
        <source>Finished exams</source>
        <translation>Аяқталған емтихандар</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Show the folder in which the certificates lie</source>
        <translation>Куәліктер жатқан қалтаны көрсету</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздың құпиясөзі</translation>
    </message>
    <message>
        <source>Passphrase of your card; without it this computer signs</source>
        <translation>Карточкаңыздың құпиясөзі; онсыз осы компьютер қол қояды</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпай</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Бекер ашылған</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Choose one exam or several, and write their certificates.</source>
        <translation>Бір немесе бірнеше емтиханды таңдап, куәліктерін жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody has finished an exam here yet.</source>
        <translation>Мұнда әлі ешкім емтиханды аяқтаған жоқ.</translation>
    </message>
    <message>
        <source>Awaits keys</source>
        <translation>Кілттерді күтуде</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>шекте</translation>
    </message>
    <message>
        <source>%1 threats</source>
        <translation>тығындысы бары %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n certificate(s)</source>
        <translation>
            <numerusform>%n куәлік жазу</numerusform>
            <numerusform>%n куәлік жазу</numerusform>
        </translation>
    </message>
    <message>
        <source>Write certificate</source>
        <translation>Куәлік жазу</translation>
    </message>
    <message>
        <source>Write a page for each chosen exam; for one that was not passed, a record that the person took part</source>
        <translation>Таңдалған әр емтихан туралы бет жазу; өтпегені туралы — қатысқаны жөнінде жазба</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) written, each with its figures beside it, into the folder %1</source>
        <translation>
            <numerusform>%n куәлік жазылды, әрқайсысының жанында оның сандары; қалта: %1</numerusform>
            <numerusform>%n куәлік жазылды, әрқайсысының жанында оның сандары; қалта: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitExportPage</name>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Тоқсандық есеп</translation>
    </message>
    <message>
        <source>One file with people, hours, results and exams of a period, and its signature beside it. It supports records of training, and is no certification.</source>
        <translation>Кезеңдегі адамдар, сағаттар, нәтижелер мен емтихандар бар бір файл және жанында оның қолтаңбасы. Ол оқу туралы жазбаларды растауға көмектеседі, аттестация емес.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Карточкаңыздың құпиясөзі</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Жарты жыл</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Last 182 days</source>
        <translation>Соңғы 182 күн</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, small groups left out</source>
        <translation>Атаусыз: адамдардың орнына бүркеншік аттар, шағын топтар жасырылған</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Файлды жазу</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Empty: this computer signs</source>
        <translation>Бос: осы компьютер қол қояды</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Қай кезең</translation>
    </message>
    <message>
        <source>People of which unit</source>
        <translation>Қай бөлімшенің адамдары</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Write the file and its signature</source>
        <translation>Файлды және оның қолтаңбасын жазу</translation>
    </message>
    <message>
        <source>Choose the folder into which the file is written</source>
        <translation>Файл жазылатын қалтаны таңдау</translation>
    </message>
    <message>
        <source>Show the folder in which the file lies</source>
        <translation>Файл жатқан қалтаны көрсету</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Барлық бөлімшелер</translation>
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
        <translation>Қолтаңба жанында: %1. Қол қойған: %2. Екеуін де сақтап, бірге жіберіңіз.</translation>
    </message>
    <message>
        <source>The file goes into the folder %1.</source>
        <translation>Файл %1 қалтасына жазылады.</translation>
    </message>
    <message>
        <source>%1 (so far)</source>
        <translation>%1 (әзірге)</translation>
    </message>
    <message>
        <source>%1 quarter of %2</source>
        <translation>%2 жылдың %1 тоқсаны</translation>
    </message>
    <message>
        <source>%1 half-year of %2</source>
        <translation>%2 жылдың %1 жартысы</translation>
    </message>
    <message>
        <source>One moment; the first time it takes longest…</source>
        <translation>Бір сәт; алғашқы рет ең ұзақ болады…</translation>
    </message>
</context>
<context>
    <name>UnitHoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Persons and their hours</source>
        <translation>Адамдар және олардың сағаты</translation>
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
        <translation>Тоқсандар</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Жартыжылдықтар</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Соңғы %1 күн</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Active hours on cases of the last %1 days</source>
        <translation>Соңғы %1 күнде тапсырмалардағы белсенді сағат</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Until this day the hours that are asked for are due</source>
        <translation>Талап етілген сағат осы күнге дейін жиналуы керек</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Жинайды</translation>
    </message>
    <message>
        <source>Day on which they are met if work goes on as it did</source>
        <translation>Осы қарқынмен сағат жиналатын күн</translation>
    </message>
    <message>
        <source>Asked for: %1 h in %2 days. Overdue: %3; behind: %4; of %5 people.</source>
        <translation>Талап: %2 күнде %1 сағ. Мерзімі өткен: %3; артта: %4; барлығы: %5 адам.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>артта</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>кестеде</translation>
    </message>
    <message>
        <source>met</source>
        <translation>жиналды</translation>
    </message>
</context>
<context>
    <name>UnitManyPage</name>
    <message>
        <source>The answers are being brought together.</source>
        <translation>Жауаптар жинақталуда.</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Көп бөлімше</translation>
    </message>
    <message>
        <source>Units and their figures</source>
        <translation>Бөлімшелер және олардың көрсеткіштері</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Барлық бөлімше</translation>
    </message>
    <message>
        <source>Common sets</source>
        <translation>Ортақ жинақтар</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Атаусыз</translation>
    </message>
    <message>
        <source>Letters in the place of units; small groups only in the totals</source>
        <translation>Бөлімшелер орнына әріптер; шағын топтар тек жиынтықта</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Take in result files</source>
        <translation>Нәтиже файлдарын қабылдау</translation>
    </message>
    <message>
        <source>Take in result files of several people or units at once</source>
        <translation>Бірнеше адамның не бөлімшенің нәтиже файлдарын бірден қабылдау</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Кітап етіп сақтау</translation>
    </message>
    <message>
        <source>Write all tables as XLSX, or as CSV files in a zip</source>
        <translation>Барлық кестені XLSX немесе zip ішіндегі CSV етіп жазу</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Show the table behind the plot</source>
        <translation>График кестесін көрсету</translation>
    </message>
    <message>
        <source>Nothing has come from units yet. Ask each unit for its result files, and drop them all on this window at once: the units then stand here side by side.</source>
        <translation>Бөлімшелерден әзірге ештеңе келген жоқ. Әрқайсысынан нәтиже файлдарын сұрап, бәрін бірден осы терезеге сүйреп әкеліңіз: бөлімшелер осында қатар тұрады.</translation>
    </message>
    <message>
        <source>No set was answered by two units in this time. Send all units the same set: only what all have answered compares like with like.</source>
        <translation>Бұл кезеңде ешбір жинаққа екі бөлімше жауап бермеген. Барлығына бір жинақ жіберіңіз: бәрі жауап бергені ғана салыстыруға келеді.</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Өткен ай</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Осы тоқсан</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Өткен тоқсан</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
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
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Белсенді сағат</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Share of cases with something hidden in which it was found</source>
        <translation>Жасырын заты бар тапсырмалардың табылған үлесі</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Жалған дабыл</translation>
    </message>
    <message>
        <source>Share of clear cases with a false mark</source>
        <translation>Жалған белгісі бар таза тапсырмалар үлесі</translation>
    </message>
    <message>
        <source>Units: %1; people: %2; answers: %3; active hours: %4. By name, never ranked.</source>
        <translation>Бөлімше: %1; адам: %2; жауап: %3; белсенді сағат: %4. Атауы бойынша, орынсыз.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Save the figures of units</source>
        <translation>Бөлімшелер көрсеткіштерін сақтау</translation>
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
        <translation>Дағдылар</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Тағайындаулар</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Емтихандар</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Көп бөлімше</translation>
    </message>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Тоқсандық есеп</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Жазбалар қоймасы</translation>
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
        <translation>Бөлімшенің адамдары</translation>
    </message>
    <message>
        <source>Show who left</source>
        <translation>Кеткендерді көрсету</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Roster in…</source>
        <translation>Тізім жүктеу…</translation>
    </message>
    <message>
        <source>Take people in from a table: CSV, XLSX, XLS or ODS</source>
        <translation>Адамдарды кестеден жүктеу: CSV, XLSX, XLS не ODS</translation>
    </message>
    <message>
        <source>Roster out…</source>
        <translation>Тізім сақтау…</translation>
    </message>
    <message>
        <source>Write people as a table: CSV or XLSX</source>
        <translation>Адамдарды кестеге жазу: CSV не XLSX</translation>
    </message>
    <message>
        <source>The unit…</source>
        <translation>Бөлімше туралы…</translation>
    </message>
    <message>
        <source>Name of the unit, and the hours that are asked for</source>
        <translation>Бөлімшенің атауы және талап етілетін сағат</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Журнал…</translation>
    </message>
    <message>
        <source>What was done with people and results</source>
        <translation>Адамдар мен нәтижелерге не істелді</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетістіктер</translation>
    </message>
    <message>
        <source>Progress of the chosen person</source>
        <translation>Таңдалған адамның жетістіктері</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Change what is told of the chosen person</source>
        <translation>Таңдалған адам туралы деректі өзгерту</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>Join the chosen profile with another one of the same person</source>
        <translation>Таңдалған профильді сол адамның басқа профилімен біріктіру</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>Адамды біржола өшіру</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Соңғы жауап</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>People: %1; left: %2; guests with answers: %3.</source>
        <translation>Адам: %1; кеткен: %2; жауабы бар қонақ: %3.</translation>
    </message>
    <message>
        <source>Nobody yet: add people, or a roster.</source>
        <translation>Әзірге ешкім жоқ: адам қосыңыз немесе тізім жүктеңіз.</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>қонақ</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 кетті</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профильдер біріктірілді</translation>
    </message>
    <message>
        <source>Guest of %1</source>
        <translation>Қонақ, %1</translation>
    </message>
</context>
<context>
    <name>UnitSkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Дағдылар</translation>
    </message>
    <message>
        <source>Persons and what they found</source>
        <translation>Адамдар және олар не тапты</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Түрлер бойынша</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Тәсілдер бойынша</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Found, all</source>
        <translation>Барлығы табылды</translation>
    </message>
    <message>
        <source>Threat cases in which all was found</source>
        <translation>Бәрі табылған қауіпті тапсырмалар</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Босқа ашылды</translation>
    </message>
    <message>
        <source>Clear cases with a mark or a suspicion</source>
        <translation>Белгі не күдік қойылған таза тапсырмалар</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Бәрі бірге</translation>
    </message>
    <message>
        <source>All answers until %1. Found of what was met, in brackets how many; below the range.</source>
        <translation>%1 дейінгі барлық жауап. Табылған үлес, жақшада саны; төменде — ықтимал аралық.</translation>
    </message>
    <message>
        <source>%1 to %2. Found of what was met, in brackets how many; below the likely range.</source>
        <translation>%1 — %2. Табылған үлес, жақшада саны; төменде — ықтимал аралық.</translation>
    </message>
</context>
<context>
    <name>UnitStorePage</name>
    <message>
        <source>Record store</source>
        <translation>Жазбалар қоймасы</translation>
    </message>
    <message>
        <source>A ministry&apos;s learning record store can be told of finished sessions: which case, which answer, how it was scored. No names travel, and nothing is sent before you set a store up.</source>
        <translation>Министрліктің оқу жазбалары қоймасына аяқталған сабақтар туралы хабарлауға болады: қай тапсырма, қандай жауап, қалай бағаланды. Аттар жіберілмейді, әрі сіз қойманы баптамайынша ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Құпия</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Адамдар тізімі</translation>
    </message>
    <message>
        <source>May stay empty; else an address that stands for it</source>
        <translation>Бос қала береді; әйтпесе оны білдіретін мекенжай</translation>
    </message>
    <message>
        <source>Pseudonyms in the place of people&apos;s ids, days in the place of times</source>
        <translation>Адам кодтарының орнына бүркеншік аттар, уақыттың орнына күндер</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Тексеріп сақтау</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <translation>Бұл қойманы ұмыту</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Қазір жіберу</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Қабылданбағандарды қайта жіберу</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Файл түрінде</translation>
    </message>
    <message>
        <source>The same statements as one JSON file (xAPI 1.0.3), for a store without a network.</source>
        <translation>Сол жазбалар бір JSON файлында (xAPI 1.0.3) — желісіз қойма үшін.</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms, days in the place of times</source>
        <translation>Анонимді: бүркеншік аттар, уақыттың орнына күндер</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Файлға жазу…</translation>
    </message>
    <message>
        <source>Address of the record store</source>
        <translation>Жазбалар қоймасының мекенжайы</translation>
    </message>
    <message>
        <source>Key by which the store knows this unit</source>
        <translation>Қойма осы бөлімшені танитын кілт</translation>
    </message>
    <message>
        <source>Secret that goes with the key</source>
        <translation>Осы кілттің құпиясы</translation>
    </message>
    <message>
        <source>Address that stands for the unit&apos;s list of people</source>
        <translation>Бөлімше адамдарының тізімін білдіретін мекенжай</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Ask the store whether it knows the key, then keep it</source>
        <translation>Қоймадан кілтті танитынын сұрап, сақтау</translation>
    </message>
    <message>
        <source>Forget address, key and secret; what the store has stays there</source>
        <translation>Мекенжай, кілт пен құпияны ұмыту; қоймадағысы сонда қалады</translation>
    </message>
    <message>
        <source>Send all statements that wait</source>
        <translation>Күтіп тұрған барлық жазбаны жіберу</translation>
    </message>
    <message>
        <source>Send again what the store refused</source>
        <translation>Қойма қабылдамағандарды қайта жіберу</translation>
    </message>
    <message>
        <source>Write the statements of all finished sessions as a file</source>
        <translation>Барлық аяқталған сабақтардың жазбаларын файлға жазу</translation>
    </message>
    <message>
        <source>Kept; leave it empty, or type another</source>
        <translation>Сақтаулы; бос қалдырыңыз немесе басқасын жазыңыз</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Қабылданбады: %1</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Pages of the unit</source>
        <translation>Бөлімшенің беттері</translation>
    </message>
</context>
<context>
    <name>UnitWindows</name>
    <message>
        <source>“%1” is joined.</source>
        <translation>«%1» біріктірілді.</translation>
    </message>
    <message>
        <source>Profiles of “%1” stand alone again.</source>
        <translation>«%1» профильдері қайта бөлек.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Кестелер (*.csv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Адамдар тізімі</translation>
    </message>
    <message>
        <source>Roster taken in. New: %1; changed: %2; the same: %3; left out: %4.</source>
        <translation>Тізім жүктелді. Жаңа: %1; өзгерген: %2; өзгеріссіз: %3; алынбаған: %4.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel кітабы (*.xlsx);;CSV кестесі (*.csv)</translation>
    </message>
    <message>
        <source>%1 people are written to “%2”.</source>
        <translation>«%2» файлына жазылған адам: %1.</translation>
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
        <translation>Жалған дабыл</translation>
    </message>
    <message>
        <source>Telling apart (d_a)</source>
        <translation>Айыра білу (d_a)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ықтимал</translation>
    </message>
    <message>
        <source>Each person&apos;s first session with the set. Where whiskers overlap, nothing tells the units apart.</source>
        <translation>Әркімнің осы жинақпен бірінші сеансы. Кесінділер қабаттасса, сандар бөлімшелерді айырмайды.</translation>
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
        <translation>Әлі сақталмады</translation>
    </message>
    <message>
        <source>The last step could not be saved. It is kept here; try again.</source>
        <translation>Соңғы қадамды сақтау мүмкін болмады. Ол жоғалған жоқ; қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Қайта сақтап көру</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Side</source>
        <translation>Бүйірінен</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Үстінен</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Бұрышпен</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Көрініс: {name}</translation>
    </message>
</context>
<context>
    <name>ViewingBar</name>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Жүргізу</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 есе жылдам</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Болғанындай</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Жылдамдық: %1</translation>
    </message>
    <message>
        <source>You saw the whole scan, nothing enlarged</source>
        <translation>Суретті тұтас көрдіңіз, ештеңені үлкейтпедіңіз</translation>
    </message>
    <message>
        <source>Moment of your viewing</source>
        <translation>Қарауыңыздың сәті</translation>
    </message>
    <message>
        <source>Seen parts</source>
        <translation>Қаралған жерлер</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Үлкейтіп қарағаныңызды бояп көрсету: неғұрлым қою болса, соғұрлым ұзақ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Қайта көрсетуді жабу</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message numerus="yes">
        <source>%n people answered this case here.</source>
        <translation>
            <numerusform>Бұл тапсырмаға мұнда %n адам жауап берді.</numerusform>
            <numerusform>Бұл тапсырмаға мұнда %n адам жауап берді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many mark here, though the key has nothing</source>
        <translation>Кілтте ештеңе болмаса да, мұнда көп адам белгілейді</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Қарсылықтар</translation>
    </message>
    <message>
        <source>What the answers tell</source>
        <translation>Жауаптар не айтады</translation>
    </message>
    <message>
        <source>Marked by {count} of {viewers}</source>
        <translation>{viewers} адамнан {count} белгіледі</translation>
    </message>
    <message>
        <source>Above all by those who find most</source>
        <translation>Әсіресе көбірек табатындар</translation>
    </message>
    <message>
        <source>It may be marked</source>
        <translation>Белгілеуге болады</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Бұл жасырылған</translation>
    </message>
    <message>
        <source>key revision {n}</source>
        <translation>кілттің {n}-редакциясы</translation>
    </message>
    <message>
        <source>{name}: {count} of {n} marks on it were too wide or repeated. Is it too tight?</source>
        <translation>{name}: {n} белгінің {count} тым кең немесе қайталанған. Контур тым тар емес пе?</translation>
    </message>
    <message>
        <source>{count} of {n} people solved the case: it may be too easy.</source>
        <translation>Тапсырманы {n} адамнан {count} шешті: тым оңай болуы мүмкін.</translation>
    </message>
    <message>
        <source>Only {count} of {n} people solved the case: it may be too hard, or the key wrong.</source>
        <translation>Тапсырманы {n} адамнан тек {count} шешті: тым қиын немесе кілті қате болуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Leave full screen</source>
        <translation>Толық экраннан шығу</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weighbridge less declared</source>
        <translation>Автотаразы минус мәлімделген</translation>
    </message>
    <message>
        <source>Weighbridge less empty weight</source>
        <translation>Автотаразы минус бос салмақ</translation>
    </message>
    <message>
        <source>Declared less empty weight</source>
        <translation>Мәлімделген минус бос салмақ</translation>
    </message>
    <message>
        <source>All axles together</source>
        <translation>Барлық осьтер бірге</translation>
    </message>
    <message>
        <source>All axles less weighbridge</source>
        <translation>Барлық осьтер минус автотаразы</translation>
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
        <translation>Суреттер шынайы деп белгіленеді. Құқығы кімде және оларды кім көре алады?</translation>
    </message>
    <message>
        <source>Owner of the scans</source>
        <translation>Суреттердің иесі</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Кім көре алады</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>бәріне</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>қызметке</translation>
    </message>
    <message>
        <source>named people alone</source>
        <translation>тек аталған адамдарға</translation>
    </message>
    <message>
        <source>What the file says besides its pixels</source>
        <translation>Файлда нүктелерден басқа не бар</translation>
    </message>
    <message numerus="yes">
        <source>Before: the file says %n thing(s) besides its pixels.</source>
        <translation>
            <numerusform>Бұрын: файлда нүктелерден басқа %n жазба бар.</numerusform>
            <numerusform>Бұрын: файлда нүктелерден басқа %n жазба бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: the file says nothing besides its pixels.</source>
        <translation>Бұрын: файлда нүктелерден басқа ештеңе жоқ.</translation>
    </message>
    <message>
        <source>After: being checked.</source>
        <translation>Кейін: тексерілуде.</translation>
    </message>
    <message>
        <source>After: nothing. %1 holds pixels alone, read back to prove it.</source>
        <translation>Кейін: ештеңе жоқ. %1 ішінде тек нүктелер, оқып тексерілді.</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Window: from black to white</source>
        <translation>Жарықтық терезесі: қарадан аққа дейін</translation>
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
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Басқа пернелер…</translation>
    </message>
    <message>
        <source>Places and sizes as they come</source>
        <translation>Бастапқы орындар мен өлшемдер</translation>
    </message>
    <message>
        <source>Choose which key does what</source>
        <translation>Қай перне не істейтінін таңдау</translation>
    </message>
    <message>
        <source>Image tools between cases</source>
        <translation>Тапсырмалар арасындағы сурет құралдары</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Қайтадан бастау</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Үлкейтілген пикселдер</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Тегістелген</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Шаршылар</translation>
    </message>
    <message>
        <source>Drag to the right or up</source>
        <translation>Оңға не жоғары сүйреу</translation>
    </message>
    <message>
        <source>More contrast, darker</source>
        <translation>Контраст көбірек, қараңғырақ</translation>
    </message>
    <message>
        <source>Less contrast, lighter</source>
        <translation>Контраст азырақ, ашығырақ</translation>
    </message>
    <message>
        <source>Papers and marks</source>
        <translation>Құжаттар мен белгілер</translation>
    </message>
    <message>
        <source>Right of the scan</source>
        <translation>Суреттің оң жағында</translation>
    </message>
    <message>
        <source>Left of the scan</source>
        <translation>Суреттің сол жағында</translation>
    </message>
    <message>
        <source>In a window of their own</source>
        <translation>Бөлек терезеде</translation>
    </message>
</context>
<context>
    <name>WorkbenchComfort</name>
    <message>
        <source>The scan. The wheel zooms, a drag with the middle button moves, Space goes on by a screen.</source>
        <translation>Сурет. Дөңгелек масштабтайды, ортаңғы түйме жылжытады, бос орын бір экран алға апарады.</translation>
    </message>
    <message>
        <source>Image tools: contrast, colours, filters. All others are under More.</source>
        <translation>Сурет құралдары: контраст, түстер, сүзгілер. Қалғандары «Тағы» мәзірінде.</translation>
    </message>
    <message>
        <source>Draw round what looks wrong with one of these. Then say how sure you are: 1, 2 or 3.</source>
        <translation>Осылардың бірімен күдікті жерді қоршаңыз. Сосын қаншалықты сенімді екеніңізді айтыңыз: 1, 2 не 3.</translation>
    </message>
    <message>
        <source>Here are your marks, and the papers where a case has some. Do they fit the scan?</source>
        <translation>Мұнда белгілеріңіз бен құжаттар, егер олар болса. Олар суретке сай ма?</translation>
    </message>
    <message>
        <source>Decide here. After it you see what was there, and why.</source>
        <translation>Мұнда шешім қабылдайсыз. Содан кейін онда не болғанын және неге екенін көресіз.</translation>
    </message>
    <message>
        <source>The atlas of normal scans, the papers, a pause. F1 shows all keys of this screen.</source>
        <translation>Қалыпты суреттер атласы, құжаттар, үзіліс. F1 осы экранның барлық пернелерін көрсетеді.</translation>
    </message>
</context>
<context>
    <name>WorkbenchKinds</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сурет жүктелуде…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
</context>
<context>
    <name>WorkbenchLayout</name>
    <message>
        <source>Scan</source>
        <translation>Сурет</translation>
    </message>
</context>
<context>
    <name>WorkbenchModes</name>
    <message>
        <source>The next scan is being made…</source>
        <translation>Келесі сурет жасалып жатыр…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
</context>
<context>
    <name>WorkbenchTexts</name>
    <message>
        <source>Anything else? Search on, or decide below.</source>
        <translation>Тағы бар ма? Іздей беріңіз не төменде шешіңіз.</translation>
    </message>
    <message>
        <source>Drag an ellipse round what looks wrong. Shift keeps it round.</source>
        <translation>Күдікті жерді эллипспен қоршаңыз. Shift: шеңбер.</translation>
    </message>
    <message>
        <source>Click the corners of what looks wrong.</source>
        <translation>Күдікті жердің бұрыштарын шертіңіз.</translation>
    </message>
    <message>
        <source>Draw round what looks wrong; the line closes by itself.</source>
        <translation>Күдікті жерді айналдыра сызыңыз; сызық өзі тұйықталады.</translation>
    </message>
    <message>
        <source>Press the middle of what looks wrong.</source>
        <translation>Күдікті жердің ортасын басыңыз.</translation>
    </message>
    <message>
        <source>Drag to move the scan.</source>
        <translation>Суретті жылжыту үшін сүйреңіз.</translation>
    </message>
    <message>
        <source>Drag a box to see it large.</source>
        <translation>Үлкейтіп көру үшін жақтау сызыңыз.</translation>
    </message>
    <message>
        <source>Drag: sideways for contrast, up and down for brightness.</source>
        <translation>Сүйреңіз: бүйірге — контраст, жоғары-төмен — жарықтық.</translation>
    </message>
    <message>
        <source>Drag from end to end. Shift: straight. Esc: done.</source>
        <translation>Ұшынан ұшына сүйреңіз. Shift: түзу. Esc: дайын.</translation>
    </message>
    <message>
        <source>Press the next place. Backspace takes one back.</source>
        <translation>Келесі жерді басыңыз. Backspace: бірін қайтару.</translation>
    </message>
    <message>
        <source>Press one side, the corner, the other side. Esc: done.</source>
        <translation>Бір қабырғаны, төбені, екіншісін басыңыз. Esc: дайын.</translation>
    </message>
    <message>
        <source>Drag a line to see the values along it. Esc: done.</source>
        <translation>Сызық жүргізіңіз: бойындағы мәндер көрінеді. Esc: дайын.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or press a mark. Esc: done.</source>
        <translation>Жақтау сызыңыз не белгіні басыңыз. Esc: дайын.</translation>
    </message>
    <message>
        <source>Only marks that touch or overlap can be joined.</source>
        <translation>Тек жанасатын белгілер біріктіріледі.</translation>
    </message>
    <message>
        <source>Press selects (Ctrl: several), a drag moves. Tab: next mark.</source>
        <translation>Шерту таңдайды (Ctrl: бірнешеуін), сүйреу жылжытады.</translation>
    </message>
    <message>
        <source>Drag a frame round what looks wrong. Wheel: zoom. F1: keys.</source>
        <translation>Күдікті жерді қоршаңыз. Дөңгелек: масштаб. F1: пернелер.</translation>
    </message>
    <message>
        <source>Draw a line across a mark to cut it. Shift: straight.</source>
        <translation>Белгіні кесу үшін үстінен сызық жүргізіңіз. Shift: түзу.</translation>
    </message>
    <message>
        <source>Corner {n} of {all}. Arrow keys move it; Ins adds one, Del removes it.</source>
        <translation>{n}-төбе ({all}). Көрсеткілер жылжытады, Ins қосады, Del алады.</translation>
    </message>
    <message>
        <source>Upper left</source>
        <translation>Жоғарғы сол бұрыш</translation>
    </message>
    <message>
        <source>Upper right</source>
        <translation>Жоғарғы оң бұрыш</translation>
    </message>
    <message>
        <source>Lower right</source>
        <translation>Төменгі оң бұрыш</translation>
    </message>
    <message>
        <source>Lower left</source>
        <translation>Төменгі сол бұрыш</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Жоғарғы қабырға</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң қабырға</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Төменгі қабырға</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол қабырға</translation>
    </message>
    <message>
        <source>{corner}. Arrow keys move it, Esc leaves it.</source>
        <translation>{corner}. Көрсеткілер жылжытады, Esc босатады.</translation>
    </message>
    <message>
        <source>A polygon keeps its last three corners.</source>
        <translation>Көпбұрыштың соңғы үш төбесі қалады.</translation>
    </message>
    <message>
        <source>The line crosses no mark: draw it right across one.</source>
        <translation>Сызық белгіні кеспейді: оны толық кесіп өткізіңіз.</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Суретке оралу</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Ол қай жерде?</translation>
    </message>
    <message>
        <source>You suspect something, but nothing is marked yet.</source>
        <translation>Сіз бірдеңеден күдіктенесіз, бірақ әлі ештеңе белгіленбеген.</translation>
    </message>
    <message>
        <source>Go back and mark it</source>
        <translation>Оралып, белгілеу</translation>
    </message>
    <message>
        <source>I can&apos;t point to it</source>
        <translation>Орнын көрсете алмаймын</translation>
    </message>
    <message>
        <source>There are marks on the scan.</source>
        <translation>Суретте белгілер бар.</translation>
    </message>
    <message>
        <source>No suspicion means that nothing stays marked.</source>
        <translation>«Күдік жоқ» дегені — белгі қалмайды.</translation>
    </message>
    <message>
        <source>Keep the marks: suspicion</source>
        <translation>Белгілерді қалдыру: күдік бар</translation>
    </message>
    <message>
        <source>Delete the marks: no suspicion</source>
        <translation>Белгілерді жою: күдік жоқ</translation>
    </message>
    <message>
        <source>How sure are you of mark {number}?</source>
        <translation>{number}-белгіге қаншалықты сенімдісіз?</translation>
    </message>
    <message>
        <source>Press 1 for unsure, 2 for fairly sure, 3 for sure.</source>
        <translation>1 — сенімді емеспін, 2 — біршама сенімдімін, 3 — сенімдімін.</translation>
    </message>
    <message>
        <source>Your answer is kept here. Nothing is lost.</source>
        <translation>Жауабыңыз осында сақталған. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сурет жүктелуде…</translation>
    </message>
    <message>
        <source>Pause. The time stands still.</source>
        <translation>Үзіліс. Уақыт тоқтап тұр.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, Enter begins and ends, Esc leaves.</source>
        <translation>Бағыттамалар айқасты жылжытады, Enter бастап-аяқтайды.</translation>
    </message>
    <message>
        <source>Click the corners. Enter closes, Backspace takes one back.</source>
        <translation>Бұрыштарын шертіңіз. Enter тұйықтайды, Backspace — кері.</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, right button for contrast.</source>
        <translation>Сүйреу: жылжыту; дөңгелек: масштаб; оң түйме: контраст.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Бұл сеансты аяқтау</translation>
    </message>
    <message>
        <source>This case has no scan: decide by the papers.</source>
        <translation>Бұл тапсырмада сурет жоқ: құжаттар бойынша шешіңіз.</translation>
    </message>
</context>
<context>
    <name>WorkbenchTwin</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Сурет жүктелуде…</translation>
    </message>
    <message>
        <source>{name}: press to work on it</source>
        <translation>{name}: осы суретпен жұмыс істеу үшін басыңыз</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Төмен энергия</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Жоғары энергия</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>мерзімі %n күн бұрын өтті</numerusform>
            <numerusform>мерзімі %n күн бұрын өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Faulty</name>
    <message>
        <source>Folders that can&apos;t be used</source>
        <translation>Пайдалануға болмайтын қалталар</translation>
    </message>
</context>
<context>
    <name>_LeftScene</name>
    <message>
        <source>You go on with the scene that you left here.</source>
        <translation>Сіз осында қалдырған сахнаны жалғастырып жатырсыз.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Қайтадан бастау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Delete mark {number}</source>
        <translation>{number}-белгіні жою</translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Who is at work</source>
        <translation>Кім жұмыс істеп отыр</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Нәтижелерімді сақтау…</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Қонақ ретінде жұмыс істеу</translation>
    </message>
    <message>
        <source>Give the results of this guest a name</source>
        <translation>Осы қонақтың нәтижелеріне ат беру</translation>
    </message>
    <message>
        <source>Let another person begin without a name</source>
        <translation>Басқа адам атсыз бастасын</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Профилімді сақтау…</translation>
    </message>
    <message>
        <source>Write a file with which you are the same person on another computer</source>
        <translation>Басқа компьютерде де сол адам болатындай файл жазу</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Файлдағы профильді пайдалану…</translation>
    </message>
    <message>
        <source>Work here as the person of a profile file</source>
        <translation>Мұнда профиль файлындағы адам ретінде жұмыс істеу</translation>
    </message>
    <message>
        <source>Erase my viewing records…</source>
        <translation>Менің қарау жазбаларымды өшіру…</translation>
    </message>
    <message>
        <source>Take out of the records what was on your screen; answers and results stay</source>
        <translation>Жазбалардан экраныңызда болғанды алып тастау; жауаптар мен нәтижелер қалады</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Адамды өшіру…</translation>
    </message>
    <message>
        <source>Take a person with all results out of the records for good</source>
        <translation>Адамды барлық нәтижелерімен жазбалардан біржола алып тастау</translation>
    </message>
    <message>
        <source>A guest. Results stay on this computer and can be given a name once.</source>
        <translation>Қонақ. Нәтижелер осы компьютерде қалады; оларға бір рет ат беруге болады.</translation>
    </message>
</context>
<context>
    <name>_Rules</name>
    <message>
        <source>No case is told right or wrong before the end, and no atlas is open. Leaving is noted; the invigilator lets it go on.</source>
        <translation>Соңына дейін не дұрыс, не бұрыс екені айтылмайды, атлас жабық. Шығу жазылады; жалғастыруға бақылаушы рұқсат береді.</translation>
    </message>
    <message>
        <source>It reports how you stand; nobody passes or fails.</source>
        <translation>Ол деңгейіңізді көрсетеді; өтті не өтпеді деген баға жоқ.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>What was there</source>
        <translation>Онда не болды</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Белгілеріңіз</translation>
    </message>
    <message>
        <source>Bare scan</source>
        <translation>Таза сурет</translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>Жасырылмаған</translation>
    </message>
    <message>
        <source>Other view (%1 of %2)</source>
        <translation>Басқа проекция (%1/%2)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аты-жөндер</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Қай жерден тапты</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Жалған белгілер</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Қарау</translation>
    </message>
</context>
<context>
    <name>_Wishes</name>
    <message>
        <source>Form</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>%1 нұсқасы</translation>
    </message>
    <message>
        <source>Both are alike in kind and difficulty and share no case: one before a course, one after it.</source>
        <translation>Екеуі де құрамы мен қиындығы жағынан бірдей, ортақ тапсырмасы жоқ: бірі курсқа дейін, бірі кейін.</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Бөлік саны</translation>
    </message>
    <message>
        <source>In how many parts it is taken</source>
        <translation>Неше бөлікпен тапсырылады</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Бақылаушы коды</translation>
    </message>
    <message>
        <source>Code of the invigilator; it may stay empty</source>
        <translation>Бақылаушы коды; бос қалдыруға болады</translation>
    </message>
    <message>
        <source>May stay empty. With a code, only who knows it lets the exam go on after a break. It can&apos;t be looked up later.</source>
        <translation>Бос қалдыруға болады. Код болса, үзілістен кейін емтиханды тек оны білетін адам жалғастыра алады. Кейін оны көру мүмкін емес.</translation>
    </message>
</context>
</TS>
