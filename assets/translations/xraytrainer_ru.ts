<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbilityCard</name>
    <message>
        <source>Your ability</source>
        <translation>Ваш уровень</translation>
    </message>
    <message>
        <source>Cases with something hidden</source>
        <translation>Задания с тайником</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Чистые задания</translation>
    </message>
    <message>
        <source>500 is where everybody begins. A case counts when it is answered for the first time.</source>
        <translation>Все начинают с 500. Задание учитывается при первом ответе на него.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n новое задание</numerusform>
            <numerusform>%n новых задания</numerusform>
            <numerusform>%n новых заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % range %1 to %2; %3</source>
        <translation>интервал 95 %: от %1 до %2; %3</translation>
    </message>
</context>
<context>
    <name>AboutView</name>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>A free program with which customs officers learn to read X-ray scans of containers, vehicles and air cargo. It works without a network.</source>
        <translation>Бесплатная программа, с которой таможенники учатся читать рентгеновские снимки контейнеров, транспорта и авиагрузов. Работает без сети.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Чем она не является</translation>
    </message>
    <message>
        <source>It finds nothing by itself: no automatic detection, no connection to a scanner. Many of its scans are simulated and say so; a real scanner shows things differently. Its points help to learn and to keep records; they certify nobody.</source>
        <translation>Она ничего не находит сама: нет ни автоматического обнаружения, ни связи со сканером. Многие снимки смоделированы, и это указано; настоящий сканер показывает иначе. Баллы помогают учиться и вести учёт; они никого не аттестуют.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>MIT licence: use it, change it, pass it on. The letters are Noto Sans (SIL Open Font License).</source>
        <translation>Лицензия MIT: пользуйтесь, изменяйте, передавайте дальше. Шрифт — Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Where your records lie</source>
        <translation>Где лежат ваши записи</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>О программе XrayTrainer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или тёмное оформление</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Переходы</translation>
    </message>
    <message>
        <source>Looking at the scan</source>
        <translation>Просмотр снимка</translation>
    </message>
    <message>
        <source>Image tools</source>
        <translation>Инструменты снимка</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <source>Changing marks</source>
        <translation>Правка отметок</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Scene composer</source>
        <translation>Составитель сцен</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Показ группе</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Next thing</source>
        <translation>Следующий объект</translation>
    </message>
    <message>
        <source>Thing before</source>
        <translation>Предыдущий объект</translation>
    </message>
    <message>
        <source>Back to the whole scan</source>
        <translation>Вернуться ко всему снимку</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what was there</source>
        <translation>Показать или скрыть контуры того, что там было</translation>
    </message>
    <message>
        <source>Show or hide your marks</source>
        <translation>Показать или скрыть ваши отметки</translation>
    </message>
    <message>
        <source>Bare scan while the key is held</source>
        <translation>Чистый снимок, пока нажата клавиша</translation>
    </message>
    <message>
        <source>Scan with nothing hidden while the key is held</source>
        <translation>Снимок без спрятанного, пока нажата клавиша</translation>
    </message>
    <message>
        <source>Load plan with the place to open</source>
        <translation>План загрузки с местом вскрытия</translation>
    </message>
    <message>
        <source>Replay of your viewing</source>
        <translation>Воспроизведение вашего просмотра</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Back by one page</source>
        <translation>На страницу назад</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Убрать то, что требует внимания</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Вернуть убранное</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Принять результаты из файла</translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Отправить ответы</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Написать комментарий</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Сохранить комментарий</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Предыдущий человек</translation>
    </message>
    <message>
        <source>Next mark of this person</source>
        <translation>Следующая отметка этого человека</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Показать или скрыть ключ</translation>
    </message>
    <message>
        <source>Heat map of marks that found something</source>
        <translation>Карта отметок, которые что-то нашли</translation>
    </message>
    <message>
        <source>Heat map of false marks</source>
        <translation>Карта ложных отметок</translation>
    </message>
    <message>
        <source>Replay of this person&apos;s viewing</source>
        <translation>Воспроизведение просмотра этого человека</translation>
    </message>
    <message>
        <source>Let the replay run, or stop it</source>
        <translation>Пустить воспроизведение или остановить</translation>
    </message>
    <message>
        <source>Shade what this person looked at</source>
        <translation>Закрасить то, что рассматривал этот человек</translation>
    </message>
    <message>
        <source>Draw a rectangle for the comment</source>
        <translation>Начертить прямоугольник к комментарию</translation>
    </message>
    <message>
        <source>Draw an oval for the comment</source>
        <translation>Начертить овал к комментарию</translation>
    </message>
    <message>
        <source>Draw by hand for the comment</source>
        <translation>Начертить от руки к комментарию</translation>
    </message>
    <message>
        <source>Open the key in the studio</source>
        <translation>Открыть ключ в мастерской</translation>
    </message>
    <message>
        <source>Shade what you looked at</source>
        <translation>Закрасить то, что вы рассматривали</translation>
    </message>
    <message>
        <source>Object to the review</source>
        <translation>Возразить против разбора</translation>
    </message>
    <message>
        <source>More: points, overlap, decision</source>
        <translation>Подробнее: баллы, совпадение, вывод</translation>
    </message>
    <message>
        <source>Atlas beside the scan</source>
        <translation>Атлас рядом со снимком</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Поменять чёрное и белое</translation>
    </message>
    <message>
        <source>Best contrast for what is in view</source>
        <translation>Лучший контраст для видимого участка</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Снимок как при открытии</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Один к одному</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Следующая проекция</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Предыдущая проекция</translation>
    </message>
    <message>
        <source>Select and move marks</source>
        <translation>Выбирать и двигать отметки</translation>
    </message>
    <message>
        <source>Mark with a rectangle</source>
        <translation>Отметить прямоугольником</translation>
    </message>
    <message>
        <source>Mark with an ellipse</source>
        <translation>Отметить эллипсом</translation>
    </message>
    <message>
        <source>Mark with a polygon</source>
        <translation>Отметить многоугольником</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Отметить от руки</translation>
    </message>
    <message>
        <source>Mark a point</source>
        <translation>Отметить точкой</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Двигать снимок</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Приблизить выделенное рамкой</translation>
    </message>
    <message>
        <source>Brightness and contrast by dragging</source>
        <translation>Яркость и контраст перетаскиванием</translation>
    </message>
    <message>
        <source>Search the atlas</source>
        <translation>Поиск в атласе</translation>
    </message>
    <message>
        <source>Next reference scan</source>
        <translation>Следующий образец</translation>
    </message>
    <message>
        <source>Reference scan before</source>
        <translation>Предыдущий образец</translation>
    </message>
    <message>
        <source>Compare: two scanners or two entries beside each other</source>
        <translation>Сравнить: два сканера или два образца рядом</translation>
    </message>
    <message>
        <source>To the other reference scan</source>
        <translation>К другому образцу</translation>
    </message>
    <message>
        <source>Show or hide the zones of the carrier</source>
        <translation>Показать или скрыть зоны транспортного средства</translation>
    </message>
    <message>
        <source>Name the next zone</source>
        <translation>Назвать следующую зону</translation>
    </message>
    <message>
        <source>Name the zone before</source>
        <translation>Назвать предыдущую зону</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Весь диапазон</translation>
    </message>
    <message>
        <source>Light cargo</source>
        <translation>Лёгкий груз</translation>
    </message>
    <message>
        <source>Dense cargo</source>
        <translation>Плотный груз</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Больше контраста</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Меньше контраста</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Темнее</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Светлее</translation>
    </message>
    <message>
        <source>Tone: linear, logarithmic, root or display</source>
        <translation>Тон: линейный, логарифм, корень, экранный</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>Весь снимок</translation>
    </message>
    <message>
        <source>Move the atlas with the scan</source>
        <translation>Двигать атлас вместе со снимком</translation>
    </message>
    <message>
        <source>Close the atlas beside the scan</source>
        <translation>Закрыть атлас рядом со снимком</translation>
    </message>
    <message>
        <source>Smooth enlarged pixels</source>
        <translation>Сглаживать увеличенные пиксели</translation>
    </message>
    <message>
        <source>Hide the marks for a look below</source>
        <translation>Скрыть отметки, чтобы посмотреть под ними</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Из набора Библиотеки…</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Все черновики</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое задание</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Искать среди заданий</translation>
    </message>
    <message>
        <source>Next page of the studio</source>
        <translation>Следующая страница мастерской</translation>
    </message>
    <message>
        <source>Page of the studio before</source>
        <translation>Предыдущая страница мастерской</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>Удалить выбранную отметку</translation>
    </message>
    <message>
        <source>Duplicate the selected mark</source>
        <translation>Повторить выбранную отметку</translation>
    </message>
    <message>
        <source>Make the selected mark narrower</source>
        <translation>Сузить выбранную отметку</translation>
    </message>
    <message>
        <source>Make the selected mark wider</source>
        <translation>Расширить выбранную отметку</translation>
    </message>
    <message>
        <source>Make the selected mark lower</source>
        <translation>Уменьшить высоту выбранной отметки</translation>
    </message>
    <message>
        <source>Make the selected mark higher</source>
        <translation>Увеличить высоту выбранной отметки</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Скорее уверен</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверен</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Второй ответ</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Третий ответ</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Четвёртый ответ</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>Пятый ответ</translation>
    </message>
    <message>
        <source>Sixth answer</source>
        <translation>Шестой ответ</translation>
    </message>
    <message>
        <source>Seventh answer</source>
        <translation>Седьмой ответ</translation>
    </message>
    <message>
        <source>Eighth answer</source>
        <translation>Восьмой ответ</translation>
    </message>
    <message>
        <source>Ninth answer</source>
        <translation>Девятый ответ</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Вернуться к снимку</translation>
    </message>
    <message>
        <source>No suspicion</source>
        <translation>Подозрений нет</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Есть подозрение</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Show or hide the papers</source>
        <translation>Показать или скрыть документы</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Papers and marks: right, left, or in a window of their own</source>
        <translation>Документы и отметки: справа, слева или в своём окне</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>Следующая часть экрана</translation>
    </message>
    <message>
        <source>Import annotated pictures</source>
        <translation>Импорт размеченных снимков</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <source>New practice set</source>
        <translation>Новый тренировочный набор</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
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
        <translation>Два снимка сразу: рядом другая проекция или другая энергия</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the left</source>
        <translation>Сдвинуть линию шторки влево</translation>
    </message>
    <message>
        <source>Move the line of the swipe to the right</source>
        <translation>Сдвинуть линию шторки вправо</translation>
    </message>
    <message>
        <source>Move both scans together</source>
        <translation>Двигать оба снимка вместе</translation>
    </message>
    <message>
        <source>Scans beside or above each other</source>
        <translation>Снимки рядом или один над другим</translation>
    </message>
    <message>
        <source>Search in all papers</source>
        <translation>Поиск по всем документам</translation>
    </message>
    <message>
        <source>Two papers side by side</source>
        <translation>Два документа рядом</translation>
    </message>
    <message>
        <source>Papers wide or narrow</source>
        <translation>Документы шире или уже</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Следующий документ</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Предыдущий документ</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Локальный контраст</translation>
    </message>
    <message>
        <source>Sharper edges</source>
        <translation>Усиление контуров</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Подавление шума</translation>
    </message>
    <message>
        <source>Absorption zone: low, middle, high</source>
        <translation>Зона поглощения: слабое, среднее, сильное</translation>
    </message>
    <message>
        <source>Gamma: lighter or deeper darks</source>
        <translation>Гамма: тёмное светлее или глубже</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Цвета материалов</translation>
    </message>
    <message>
        <source>One material alone: organic, light, metal, heavy, or metals stripped</source>
        <translation>Материал: органика, лёгкие, металл, тяжёлые, без металлов</translation>
    </message>
    <message>
        <source>Colour palette</source>
        <translation>Псевдоцвет</translation>
    </message>
    <message>
        <source>Low energy alone</source>
        <translation>Только низкая энергия</translation>
    </message>
    <message>
        <source>Difference from the other half, turned round</source>
        <translation>Разность с зеркалом другой половины</translation>
    </message>
    <message>
        <source>Difference from the atlas scan beside</source>
        <translation>Разность со снимком атласа рядом</translation>
    </message>
    <message>
        <source>Swipe: as it opened, or the atlas, against now</source>
        <translation>Шторка: при открытии или атлас — против текущего</translation>
    </message>
    <message>
        <source>Flicker between the two</source>
        <translation>Мигание: то один, то другой</translation>
    </message>
    <message>
        <source>Take back the last change of the picture</source>
        <translation>Отменить последнее изменение вида снимка</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Colours and energies</source>
        <translation>Цвета и энергии</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Measuring and loupe</source>
        <translation>Измерения и лупа</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Вид снимка</translation>
    </message>
    <message>
        <source>Cut a mark in two by a line</source>
        <translation>Разрезать отметку линией</translation>
    </message>
    <message>
        <source>Snap to other marks and to the edge of the scan (Alt: not now)</source>
        <translation>Привязка к другим отметкам и краю снимка (Alt: пока без неё)</translation>
    </message>
    <message>
        <source>Join the selected marks into one</source>
        <translation>Объединить выбранные отметки в одну</translation>
    </message>
    <message>
        <source>Select all marks</source>
        <translation>Выбрать все отметки</translation>
    </message>
    <message>
        <source>Copy the selected marks</source>
        <translation>Копировать выбранные отметки</translation>
    </message>
    <message>
        <source>Paste marks, into another view too</source>
        <translation>Вставить отметки, в том числе в другой вид</translation>
    </message>
    <message>
        <source>Next corner of the mark; arrow keys then move it</source>
        <translation>Следующий угол отметки; стрелки затем двигают его</translation>
    </message>
    <message>
        <source>Corner before</source>
        <translation>Предыдущий угол</translation>
    </message>
    <message>
        <source>One more corner after this one</source>
        <translation>Ещё один угол после этого</translation>
    </message>
    <message>
        <source>It may be: narcotics</source>
        <translation>Возможно: наркотические средства</translation>
    </message>
    <message>
        <source>It may be: cigarettes</source>
        <translation>Возможно: сигареты</translation>
    </message>
    <message>
        <source>It may be: alcohol</source>
        <translation>Возможно: алкогольная продукция</translation>
    </message>
    <message>
        <source>It may be: weapons</source>
        <translation>Возможно: оружие</translation>
    </message>
    <message>
        <source>It may be: explosives</source>
        <translation>Возможно: взрывчатые вещества</translation>
    </message>
    <message>
        <source>It may be: currency and valuables</source>
        <translation>Возможно: валюта и ценности</translation>
    </message>
    <message>
        <source>It may be: undeclared goods</source>
        <translation>Возможно: незадекларированные товары</translation>
    </message>
    <message>
        <source>It may be: people</source>
        <translation>Возможно: люди</translation>
    </message>
    <message>
        <source>It may be: something unknown</source>
        <translation>Возможно: неизвестный предмет</translation>
    </message>
    <message>
        <source>Ruler: length in centimetres</source>
        <translation>Линейка: длина в сантиметрах</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Угол</translation>
    </message>
    <message>
        <source>Profile: values along a line</source>
        <translation>Профиль: значения вдоль линии</translation>
    </message>
    <message>
        <source>Region: area, steel and mass of a rectangle or of a mark</source>
        <translation>Участок: площадь, сталь и масса рамки или отметки</translation>
    </message>
    <message>
        <source>Loupe under the cursor (Alt and wheel: stronger, weaker)</source>
        <translation>Лупа под указателем (Alt и колесо: сила)</translation>
    </message>
    <message>
        <source>Loupe with the best contrast for what lies in it</source>
        <translation>Лупа с лучшим контрастом для того, что в ней</translation>
    </message>
    <message>
        <source>Stronger loupe</source>
        <translation>Лупа сильнее</translation>
    </message>
    <message>
        <source>Weaker loupe</source>
        <translation>Лупа слабее</translation>
    </message>
    <message>
        <source>Best contrast for what lies under the cursor</source>
        <translation>Лучший контраст для места под указателем</translation>
    </message>
    <message>
        <source>Practise what is weakest</source>
        <translation>Тренировать самое слабое</translation>
    </message>
    <message>
        <source>Next part of progress</source>
        <translation>Следующий раздел успехов</translation>
    </message>
    <message>
        <source>Part of progress before</source>
        <translation>Предыдущий раздел успехов</translation>
    </message>
    <message>
        <source>Next plot of this part</source>
        <translation>Следующий график раздела</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Другой период</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Таблица к графику</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>Сохранить как PNG, SVG или CSV</translation>
    </message>
    <message>
        <source>Print the progress</source>
        <translation>Напечатать успехи</translation>
    </message>
    <message>
        <source>Save the progress as PDF</source>
        <translation>Сохранить успехи как PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Собрать пакет</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Undo the last change of the scene</source>
        <translation>Отменить последнее изменение сцены</translation>
    </message>
    <message>
        <source>Do the change of the scene again</source>
        <translation>Повторить изменение сцены</translation>
    </message>
    <message>
        <source>Other view of the scanner</source>
        <translation>Другая проекция сканера</translation>
    </message>
    <message>
        <source>Show or hide the outlines of what is hidden</source>
        <translation>Показать или скрыть контуры спрятанного</translation>
    </message>
    <message>
        <source>Scan of the scene with nothing hidden, while the key is held</source>
        <translation>Снимок сцены без спрятанного, пока нажата клавиша</translation>
    </message>
    <message>
        <source>To the load plan, and back to the scan</source>
        <translation>К плану загрузки и обратно к снимку</translation>
    </message>
    <message>
        <source>Step 1, carrier and scanner</source>
        <translation>Шаг 1, транспорт и сканер</translation>
    </message>
    <message>
        <source>Step 2, load</source>
        <translation>Шаг 2, груз</translation>
    </message>
    <message>
        <source>Step 3, what is hidden</source>
        <translation>Шаг 3, что спрятано</translation>
    </message>
    <message>
        <source>Step 4, papers</source>
        <translation>Шаг 4, документы</translation>
    </message>
    <message>
        <source>Step 5, make the case</source>
        <translation>Шаг 5, создать задание</translation>
    </message>
    <message>
        <source>Put the case into the set</source>
        <translation>Добавить задание в набор</translation>
    </message>
    <message>
        <source>Go on: the marks, the key, the next scan</source>
        <translation>Дальше: отметки, ключ, следующий снимок</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>The scan alone</source>
        <translation>Только снимок</translation>
    </message>
    <message>
        <source>The marks of the group</source>
        <translation>Отметки группы</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Names at the marks</source>
        <translation>Имена у отметок</translation>
    </message>
    <message>
        <source>Next scan, without its key</source>
        <translation>Следующий снимок, без ключа</translation>
    </message>
    <message>
        <source>Scan before</source>
        <translation>Предыдущий снимок</translation>
    </message>
    <message>
        <source>Other view of the carrier</source>
        <translation>Другая проекция</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Закончить показ</translation>
    </message>
    <message>
        <source>Try the case as a trainee, or go back to its key</source>
        <translation>Испытать задание как обучаемый или вернуться к ключу</translation>
    </message>
    <message>
        <source>Show how near a mark must come</source>
        <translation>Показать, насколько близко должна быть отметка</translation>
    </message>
    <message>
        <source>The next outline is a further part of the chosen thing</source>
        <translation>Следующий контур — ещё одна часть выбранного предмета</translation>
    </message>
    <message>
        <source>The next outline is another right outline of the chosen thing</source>
        <translation>Следующий контур — другой верный контур выбранного предмета</translation>
    </message>
    <message>
        <source>Take the chosen thing out of the key</source>
        <translation>Убрать выбранное из ключа</translation>
    </message>
    <message>
        <source>Next thing of the key</source>
        <translation>Следующий предмет ключа</translation>
    </message>
    <message>
        <source>Thing of the key before</source>
        <translation>Предыдущий предмет ключа</translation>
    </message>
    <message>
        <source>Show the papers, or the key again</source>
        <translation>Показать документы или снова ключ</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Выбрать файлы снимков</translation>
    </message>
    <message>
        <source>Paste a screenshot</source>
        <translation>Вставить снимок экрана</translation>
    </message>
    <message>
        <source>Undo the last change of a picture</source>
        <translation>Отменить последнее изменение картинки</translation>
    </message>
    <message>
        <source>Do the change of a picture again</source>
        <translation>Повторить изменение картинки</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующая картинка</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Предыдущая картинка</translation>
    </message>
    <message>
        <source>Treat all pictures of this size alike</source>
        <translation>Сделать то же со всеми картинками этого размера</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>Убрать эту картинку</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Контуры</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Чистый</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Испытать</translation>
    </message>
    <message>
        <source>Further part</source>
        <translation>Ещё часть</translation>
    </message>
    <message>
        <source>Other outline</source>
        <translation>Другой контур</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Next page of the unit</source>
        <translation>Следующая страница подразделения</translation>
    </message>
    <message>
        <source>Page of the unit before</source>
        <translation>Предыдущая страница подразделения</translation>
    </message>
    <message>
        <source>Search the page of the unit</source>
        <translation>Поиск на странице подразделения</translation>
    </message>
    <message>
        <source>Key in the studio</source>
        <translation>Ключ в мастерской</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>New assignment</source>
        <translation>Новое назначение</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Записать пакет…</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Exercise set</source>
        <translation>Набор упражнений</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>For the people chosen here</source>
        <translation>Для выбранных здесь людей</translation>
    </message>
    <message>
        <source>For everybody who takes the pack in</source>
        <translation>Для всех, кто примет пакет</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>First day on which it may be begun</source>
        <translation>Первый день, когда можно начать</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>A word to those who get it</source>
        <translation>Несколько слов тем, кто его получит</translation>
    </message>
    <message>
        <source>The assignment is given</source>
        <translation>Назначение выдано</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. To everybody else it goes with the pack.</source>
        <translation>Кто работает на этом компьютере, увидит его на главной странице. Остальным оно придёт с пакетом.</translation>
    </message>
    <message>
        <source>Who works on this computer sees it on Home. The set came as a pack of somebody else: only its author can send it on.</source>
        <translation>Кто работает на этом компьютере, увидит его на главной странице. Набор пришёл в чужом пакете: отправить его дальше может только автор.</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Pre-test</source>
        <translation>Начальный тест</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Итоговый тест</translation>
    </message>
    <message>
        <source>Retention test</source>
        <translation>Отсроченный тест</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>последний день сегодня</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>выполнено с опозданием</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>начато: %1 из %2</translation>
    </message>
    <message>
        <source>opens later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Simulated</source>
        <translation>Смоделировано</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it. Nothing is hidden in it.</source>
        <translation>Этот снимок рассчитан; сканер его не делал. В нём ничего не спрятано.</translation>
    </message>
    <message>
        <source>Scanner of the reference scan</source>
        <translation>Сканер образца</translation>
    </message>
    <message>
        <source>Reference scan: type a part of its name, or choose</source>
        <translation>Образец: введите часть названия или выберите</translation>
    </message>
    <message>
        <source>The reference scan is being computed; the first time takes a moment.</source>
        <translation>Образец рассчитывается; в первый раз на это нужно немного времени.</translation>
    </message>
    <message>
        <source>Still the scan before: %1 is being computed.</source>
        <translation>Пока прежний снимок: «%1» рассчитывается.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>AtlasHints</name>
    <message>
        <source>Point at a zone to see its name, or go through them with the keys “%1” and “%2”.</source>
        <translation>Наведите на зону, чтобы увидеть её название, или перебирайте зоны клавишами «%1» и «%2».</translation>
    </message>
    <message>
        <source>The list chooses for the scan with the coloured bar; a click on the other one changes that.</source>
        <translation>Список выбирает для снимка с цветной полосой; щёлкните другой, чтобы выбирать для него.</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves, the right button changes brightness and contrast.</source>
        <translation>Колесо — масштаб, перетаскивание — сдвиг, правая кнопка — яркость и контраст.</translation>
    </message>
    <message>
        <source>One reference scan alone is shown. Key “%1” puts another beside it.</source>
        <translation>Показан только один образец. Второй рядом откроет клавиша «%1».</translation>
    </message>
    <message>
        <source>The zones are not shown. Key “%1” shows them.</source>
        <translation>Зоны не показаны. Их показывает клавиша «%1».</translation>
    </message>
    <message>
        <source>This reference scan has no zones.</source>
        <translation>У этого образца нет зон.</translation>
    </message>
    <message>
        <source>Only beside a case: there the atlas lies next to its scan.</source>
        <translation>Только рядом с заданием: там атлас лежит возле его снимка.</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Search the atlas</source>
        <translation>Поиск в атласе</translation>
    </message>
    <message>
        <source>Reference scans</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Транспортные средства</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Грузы</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Артефакты</translation>
    </message>
    <message>
        <source>The atlas is being opened.</source>
        <translation>Атлас открывается.</translation>
    </message>
    <message>
        <source>Nothing of this name is in the atlas.</source>
        <translation>С таким названием в атласе ничего нет.</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Practice between the tests</source>
        <translation>Тренировка между тестами</translation>
    </message>
    <message>
        <source>Mode of the practice</source>
        <translation>Режим тренировки</translation>
    </message>
    <message numerus="yes">
        <source>Test again %n week(s) after the post-test</source>
        <translation>
            <numerusform>Проверить ещё раз через %n неделю после итогового теста</numerusform>
            <numerusform>Проверить ещё раз через %n недели после итогового теста</numerusform>
            <numerusform>Проверить ещё раз через %n недель после итогового теста</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows what stays. Without it nobody knows.</source>
        <translation>Он показывает, что осталось. Без него этого никто не узнает.</translation>
    </message>
    <message>
        <source>Set of the retention test</source>
        <translation>Набор отсроченного теста</translation>
    </message>
    <message>
        <source>None: they practise as they like</source>
        <translation>Нет: каждый тренируется как хочет</translation>
    </message>
    <message>
        <source>A third form where forms are made, else the post-test again</source>
        <translation>Третий вариант, если варианты создаются; иначе снова итоговый тест</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Draw boxes over names, numbers, dates and places. What lies below them is destroyed, not covered.</source>
        <translation>Нарисуйте рамки поверх имён, номеров, дат и мест. То, что под ними, уничтожается, а не закрывается.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: Enter blanks the dashed box at hand, Delete leaves it; N adds a box.</source>
        <translation>С клавиатуры, на картинке: Enter закрашивает выделенную пунктирную рамку, Delete оставляет её; N добавляет рамку.</translation>
    </message>
    <message>
        <source>Look for text</source>
        <translation>Найти текст</translation>
    </message>
    <message>
        <source>Remove the last box</source>
        <translation>Убрать последнюю рамку</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Чем закрасить</translation>
    </message>
    <message>
        <source>the level around it</source>
        <translation>уровень вокруг</translation>
    </message>
    <message>
        <source>air (white)</source>
        <translation>воздух (белое)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) blanked out.</source>
        <translation>
            <numerusform>Закрашено %n место.</numerusform>
            <numerusform>Закрашено %n места.</numerusform>
            <numerusform>Закрашено %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is being looked for.</source>
        <translation>Ищется текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) like text (dashed).</source>
        <translation>
            <numerusform>Ещё %n похоже на текст (пунктир).</numerusform>
            <numerusform>Ещё %n похожи на текст (пунктир).</numerusform>
            <numerusform>Ещё %n похожи на текст (пунктир).</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank out all that look like text</source>
        <translation>Закрасить всё, похожее на текст</translation>
    </message>
</context>
<context>
    <name>BreakHint</name>
    <message>
        <source>You have worked for 20 minutes or longer without a break. A short break helps.</source>
        <translation>Вы работаете без перерыва 20 минут или дольше. Короткий перерыв поможет.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Сделать перерыв</translation>
    </message>
    <message>
        <source>Go Home for a break; the session can be taken up again</source>
        <translation>Перейти на главную ради перерыва; сеанс можно продолжить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on without a break</source>
        <translation>Продолжить без перерыва</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Новая справка</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>No briefs yet. A brief is a short note on a method or a pattern, with what to look for.</source>
        <translation>Справок пока нет. Справка — короткая заметка о способе или схеме и о том, на что смотреть.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём она</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>When it is read</source>
        <translation>Когда её читают</translation>
    </message>
    <message>
        <source>Date, as 2026-01-31</source>
        <translation>Дата, как 2026-01-31</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Before its cases</source>
        <translation>Перед заданиями</translation>
    </message>
    <message>
        <source>After its cases</source>
        <translation>После заданий</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Ways of hiding</source>
        <translation>Способы сокрытия</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Что скрыто</translation>
    </message>
    <message>
        <source>Indicators: what to look for</source>
        <translation>Признаки: на что смотреть</translation>
    </message>
    <message>
        <source>Its cases; none: those of the whole set</source>
        <translation>Её задания; если пусто — все задания набора</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Take a brief away</source>
        <translation>Убрать справку</translation>
    </message>
    <message>
        <source>Move a brief</source>
        <translation>Переместить справку</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Identity cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>A card says whose packs are whose. Give yours to those who get your packs; it holds no secret.</source>
        <translation>Карточка говорит, чей пакет. Дайте свою тем, кто получает ваши пакеты: секретов в ней нет.</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Создать мою карточку</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Сохранить мою карточку…</translation>
    </message>
    <message>
        <source>Cards that are known here</source>
        <translation>Известные здесь карточки</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Удалить карточку</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Добавить из файла…</translation>
    </message>
    <message>
        <source>Your card is written: %1</source>
        <translation>Ваша карточка записана: %1</translation>
    </message>
    <message>
        <source>Your card. Others compare this number with you by telephone.</source>
        <translation>Ваша карточка. Другие сверяют с вами это число по телефону.</translation>
    </message>
    <message>
        <source>None yet. The author of a pack that you take in is known from then on.</source>
        <translation>Пока нет. Автор принятого пакета становится известным.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Удалить: %1…</translation>
    </message>
    <message>
        <source>Remove %1? Sets that came from there stay; the next pack is from somebody new.</source>
        <translation>Удалить карточку «%1»? Полученные наборы останутся, а следующий пакет будет от нового автора.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Сохранить мою карточку</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Добавить карточку</translation>
    </message>
</context>
<context>
    <name>CarrierStep</name>
    <message>
        <source>Carrier</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>What fits of load and hidden things stays when you choose another carrier.</source>
        <translation>При выборе другого транспорта остаётся всё, что в него помещается: груз и спрятанное.</translation>
    </message>
    <message>
        <source>Change the carrier</source>
        <translation>Сменить транспорт</translation>
    </message>
    <message>
        <source>Change the scanner</source>
        <translation>Сменить сканер</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Set the verdict: {verdict}</source>
        <translation>Поставить вывод: {verdict}</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Всё задание</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>Верный вывод</translation>
    </message>
    <message>
        <source>What is truly loaded</source>
        <translation>Что загружено на самом деле</translation>
    </message>
    <message>
        <source>Add a load…</source>
        <translation>Добавить груз…</translation>
    </message>
    <message>
        <source>Teaching text of the whole case</source>
        <translation>Учебный текст ко всему заданию</translation>
    </message>
    <message>
        <source>Search proposed</source>
        <translation>Предложенный досмотр</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Beware of</source>
        <translation>Меры безопасности</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>A word on the search</source>
        <translation>Несколько слов о досмотре</translation>
    </message>
    <message>
        <source>Difficulty, from 1 (easy) to 5 (very hard)</source>
        <translation>Сложность: от 1 (легко) до 5 (очень трудно)</translation>
    </message>
    <message>
        <source>Difficulty {level}</source>
        <translation>Сложность {level}</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Name (small letters, digits, hyphens; trainees may see it)</source>
        <translation>Имя (строчные латинские буквы, цифры, дефис; его могут видеть обучаемые)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Теги, через запятую</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Насколько трудно, по-вашему</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Кому принадлежат права на снимок</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кому можно показывать</translation>
    </message>
    <message>
        <source>Where the scan comes from</source>
        <translation>Откуда снимок</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: легко</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: трудно</translation>
    </message>
    <message>
        <source>Risk note: what risk analysis has to say</source>
        <translation>Риск: что говорит анализ рисков</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Риск</translation>
    </message>
    <message numerus="yes">
        <source>Papers (%n)</source>
        <translation>
            <numerusform>Документы (%n)</numerusform>
            <numerusform>Документы (%n)</numerusform>
            <numerusform>Документы (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Трудность</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Правообладатель</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>CaseSaver</name>
    <message>
        <source>Compose a case</source>
        <translation>Составить задание</translation>
    </message>
    <message>
        <source>Add a clean twin</source>
        <translation>Добавить чистого двойника</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Folder name; trainees may see it. Small letters, digits and “-”</source>
        <translation>Имя папки; обучаемые могут его видеть. Латинские строчные буквы, цифры и «-»</translation>
    </message>
    <message>
        <source>Folder name of the case</source>
        <translation>Имя папки задания</translation>
    </message>
    <message>
        <source>Variants: they change this scene; keep them as new cases</source>
        <translation>Варианты: они меняют эту сцену; сохраняйте их как новые задания</translation>
    </message>
    <message>
        <source>Clean twin as a case of its own</source>
        <translation>Чистый двойник отдельным заданием</translation>
    </message>
    <message>
        <source>Same load, hidden elsewhere</source>
        <translation>Тот же груз, другое место</translation>
    </message>
    <message>
        <source>Same hiding place, other load</source>
        <translation>То же место, другой груз</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Назад к набору</translation>
    </message>
    <message>
        <source>Keep as a new case</source>
        <translation>Сохранить как новое задание</translation>
    </message>
    <message>
        <source>Right answer: suspicion. Something is hidden.</source>
        <translation>Верный ответ: подозрение. Что-то спрятано.</translation>
    </message>
    <message>
        <source>Right answer: suspicion. The papers are wrong.</source>
        <translation>Верный ответ: подозрение. Документы неверны.</translation>
    </message>
    <message>
        <source>Right answer: no suspicion. Nothing is hidden, and the papers are true.</source>
        <translation>Верный ответ: подозрения нет. Ничего не спрятано, документы верны.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Put it into the set</source>
        <translation>Добавить в набор</translation>
    </message>
    <message>
        <source>Not in the set yet</source>
        <translation>Ещё не в наборе</translation>
    </message>
    <message>
        <source>%1, with changes</source>
        <translation>%1, есть изменения</translation>
    </message>
    <message>
        <source>In the set as %1</source>
        <translation>В наборе: %1</translation>
    </message>
    <message>
        <source>The case is being made…</source>
        <translation>Задание создаётся…</translation>
    </message>
    <message>
        <source>It is in the set as %1.</source>
        <translation>Задание в наборе: %1.</translation>
    </message>
    <message>
        <source>The clean twin is in the set as %1.</source>
        <translation>Чистый двойник в наборе: %1.</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Search: name, class, carrier, tag</source>
        <translation>Поиск: имя, класс, транспорт, тег</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Which kind of case</source>
        <translation>Какого вида задания</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Какое состояние</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое задание</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Задания (%1)</translation>
    </message>
    <message>
        <source>Cases (%1 of %2)</source>
        <translation>Задания (%1 из %2)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>Проверка (%1)</translation>
    </message>
    <message>
        <source>No cases yet. Press New case.</source>
        <translation>Заданий пока нет. Нажмите «Новое задание».</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Подходящих заданий нет.</translation>
    </message>
</context>
<context>
    <name>CheckDigit</name>
    <message>
        <source>Check digit…</source>
        <translation>Контрольная цифра…</translation>
    </message>
    <message>
        <source>Calculate the check digit of the container number (ISO 6346)</source>
        <translation>Рассчитать контрольную цифру номера контейнера (ISO 6346)</translation>
    </message>
    <message>
        <source>Sum {total}, divided by 11 leaves {rest}.</source>
        <translation>Сумма {total}, остаток от деления на 11: {rest}.</translation>
    </message>
    <message>
        <source>Calculated check digit: {digit}. The number ends in {written}.</source>
        <translation>Расчётная контрольная цифра: {digit}. Номер оканчивается на {written}.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Ещё не проверено.</translation>
    </message>
    <message>
        <source>Nothing found: it can be published.</source>
        <translation>Замечаний нет: можно публиковать.</translation>
    </message>
    <message numerus="yes">
        <source>It can be published. %n warning(s):</source>
        <translation>
            <numerusform>Можно публиковать. %n предупреждение:</numerusform>
            <numerusform>Можно публиковать. %n предупреждения:</numerusform>
            <numerusform>Можно публиковать. %n предупреждений:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to be mended before it can be published:</source>
        <translation>
            <numerusform>До публикации нужно исправить %n ошибку:</numerusform>
            <numerusform>До публикации нужно исправить %n ошибки:</numerusform>
            <numerusform>До публикации нужно исправить %n ошибок:</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since.</source>
        <translation>После проверки набор изменён.</translation>
    </message>
    <message>
        <source>Looking through the set…</source>
        <translation>Набор проверяется…</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Порядок и правила</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>%1, papers</source>
        <translation>%1, документы</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1, ключ</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check my screen</source>
        <translation>Проверить мой экран</translation>
    </message>
    <message>
        <source>Test pictures show whether this monitor in this light lets you see faint steps.</source>
        <translation>Тестовые снимки покажут, видны ли на этом мониторе при этом свете слабые перепады.</translation>
    </message>
    <message>
        <source>Open the test card</source>
        <translation>Открыть тест-карту</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Class of the vocabulary</source>
        <translation>Класс словаря</translation>
    </message>
    <message>
        <source>Class names: choose what each one is</source>
        <translation>Названия классов: выберите, что означает каждое</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Без класса</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Comments for you</source>
        <translation>Комментарии для вас</translation>
    </message>
</context>
<context>
    <name>ComposerColumn</name>
    <message>
        <source>Carrier and scanner</source>
        <translation>Транспорт и сканер</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Что спрятано</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Создать задание</translation>
    </message>
</context>
<context>
    <name>ComposerModel</name>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>ComposerPapers</name>
    <message>
        <source>Papers, as the trainee sees them</source>
        <translation>Документы, какими их видит обучаемый</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ComposerPlan</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Сбоку, передний край слева</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Load plan: drag a load to move it, its ends to make it longer or shorter</source>
        <translation>План загрузки: перетащите груз, чтобы передвинуть его, или его край, чтобы изменить длину</translation>
    </message>
    <message>
        <source>Tab, arrows, Shift+arrows, Del</source>
        <translation>Tab, стрелки, Shift+стрелки, Del</translation>
    </message>
</context>
<context>
    <name>ComposerScan</name>
    <message>
        <source>Move what is hidden</source>
        <translation>Передвинуть спрятанное</translation>
    </message>
    <message>
        <source>With nothing hidden</source>
        <translation>Без спрятанного</translation>
    </message>
    <message>
        <source>The scan follows…</source>
        <translation>Снимок обновляется…</translation>
    </message>
    <message>
        <source>Coarse; the exact scan is being computed…</source>
        <translation>Грубый снимок; точный вычисляется…</translation>
    </message>
    <message>
        <source>The scene is being built; the first time takes a moment.</source>
        <translation>Сцена строится; в первый раз это занимает немного времени.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Scan of the scene</source>
        <translation>Снимок сцены</translation>
    </message>
    <message>
        <source>Open a set in the studio, and add a case to it.</source>
        <translation>Откройте набор в мастерской и добавьте в него задание.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Повторить: %1</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Новый курс</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Stopped: no course was made.</source>
        <translation>Остановлено: курс не создан.</translation>
    </message>
    <message>
        <source>The tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Practice, and a test later</source>
        <translation>Тренировка и тест позже</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>Make the course</source>
        <translation>Создать курс</translation>
    </message>
</context>
<context>
    <name>CourseReportView</name>
    <message>
        <source>The tests of the course are being read.</source>
        <translation>Читаются тесты курса.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Назад к курсам</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Show the people by name, here alone: never on paper</source>
        <translation>Показать людей по именам, только здесь: на бумагу это не попадает</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the figures as an Excel workbook</source>
        <translation>Сохранить показатели как книгу Excel</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report of the group as PDF, two pages</source>
        <translation>Сохранить отчёт о группе как PDF, две страницы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The table behind the plot</source>
        <translation>Таблица к графику</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Drafted by the program. Change what you like: it is kept, and goes on paper.</source>
        <translation>Это черновик программы. Правьте что угодно: текст сохраняется и попадает на бумагу.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Вернуть черновик</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>Файл «%1» записан.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Nothing can be begun before its first day. Every day can be left out.</source>
        <translation>Ничто нельзя начать раньше первого дня. Любой день можно не указывать.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>%1 does not fit to the days before.</source>
        <translation>%1: дни не согласуются с предыдущими.</translation>
    </message>
    <message>
        <source>Say when the post-test ends, or when the retention test begins.</source>
        <translation>Укажите, когда заканчивается итоговый тест или начинается отсроченный.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyPicker</name>
    <message>
        <source>What does not agree?</source>
        <translation>Что не сходится?</translation>
    </message>
    <message>
        <source>What tells you? May be left open.</source>
        <translation>По чему это видно? Можно не указывать.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Отозвать замечание</translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Не сходится что-то другое</translation>
    </message>
</context>
<context>
    <name>DocumentCompare</name>
    <message>
        <source>Left paper</source>
        <translation>Документ слева</translation>
    </message>
    <message>
        <source>Right paper</source>
        <translation>Документ справа</translation>
    </message>
    <message>
        <source>not in this paper</source>
        <translation>нет в этом документе</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Passcode: write it down now, it is kept nowhere. Tell it to the units when the exam is over.</source>
        <translation>Код: запишите его сейчас, он нигде не хранится. Сообщите его подразделениям после экзамена.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Я записал(а) код</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Carrier company</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Place of loading</source>
        <translation>Место погрузки</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Место доставки</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспортное средство</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Места</translation>
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
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Set temperature, °C</source>
        <translation>Заданная температура, °C</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Number declared</source>
        <translation>Заявленный номер</translation>
    </message>
    <message>
        <source>Number seen</source>
        <translation>Увиденный номер</translation>
    </message>
    <message>
        <source>Kind of seal</source>
        <translation>Вид пломбы</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Заявлено, кг</translation>
    </message>
    <message>
        <source>Weighbridge, kg</source>
        <translation>Автовесы, кг</translation>
    </message>
    <message>
        <source>Empty weight, kg</source>
        <translation>Вес порожнего, кг</translation>
    </message>
    <message>
        <source>Kind of carrier</source>
        <translation>Вид транспортной единицы</translation>
    </message>
    <message>
        <source>Size and type code</source>
        <translation>Код размера и типа</translation>
    </message>
    <message>
        <source>Declared empty</source>
        <translation>Заявлено порожним</translation>
    </message>
    <message>
        <source>The picture as a whole</source>
        <translation>Изображение в целом</translation>
    </message>
    <message>
        <source>Axle {n}, kg</source>
        <translation>Ось {n}, кг</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>вскрыта</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>следы вмешательства</translation>
    </message>
    <message>
        <source>H: high security</source>
        <translation>H: высокая степень защиты</translation>
    </message>
    <message>
        <source>S: security</source>
        <translation>S: защитная</translation>
    </message>
    <message>
        <source>I: indicative</source>
        <translation>I: индикаторная</translation>
    </message>
    <message>
        <source>Bolt seal</source>
        <translation>Стержневая пломба</translation>
    </message>
    <message>
        <source>Cable seal</source>
        <translation>Тросовая пломба</translation>
    </message>
    <message>
        <source>Strip seal</source>
        <translation>Ленточная пломба</translation>
    </message>
    <message>
        <source>Electronic seal</source>
        <translation>Электронная пломба</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>ТС</translation>
    </message>
    <message>
        <source>On the carrier itself</source>
        <translation>На самой транспортной единице</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбы</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Risk note</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Event of the electronic seal</source>
        <translation>Событие электронной пломбы</translation>
    </message>
    <message>
        <source>Axles from the front, kg</source>
        <translation>Оси спереди, кг</translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>Add a paper</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Add a seal</source>
        <translation>Добавить пломбу</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Papers, carrier, seals, weights</source>
        <translation>Документы, транспорт, пломбы, вес</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Press a field that does not agree to report it.</source>
        <translation>Нажмите на поле, которое не сходится, чтобы сообщить о нём.</translation>
    </message>
</context>
<context>
    <name>DossierSearch</name>
    <message>
        <source>Search in all papers</source>
        <translation>Поиск по всем документам</translation>
    </message>
    <message>
        <source>Search in all papers. Enter goes to the next place.</source>
        <translation>Поиск по всем документам. Enter — к следующему месту.</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Закончить поиск</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{at} из {hits}</translation>
    </message>
</context>
<context>
    <name>DutyStartView</name>
    <message>
        <source>The first scan is being made…</source>
        <translation>Создаётся первый снимок…</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Lorry after lorry, as at the post: most carry what their papers say.</source>
        <translation>Грузовик за грузовиком, как на посту: большинство везёт то, что указано в документах.</translation>
    </message>
    <message>
        <source>Lorries arrive while you work. You see how many wait; take the time that each one needs.</source>
        <translation>Грузовики прибывают, пока вы работаете. Видно, сколько их ждёт; уделяйте каждому столько времени, сколько нужно.</translation>
    </message>
    <message>
        <source>Few hide something, and you are not told which ones. A clear lorry let go is a success.</source>
        <translation>Тайники редки, и какие грузовики с ними, не говорится. Пропустить чистый грузовик — это успех.</translation>
    </message>
    <message>
        <source>What was there you see at the end: finds, misses, right clears and needless openings.</source>
        <translation>Что там было, видно в конце: находки, пропуски, верно пропущенные чистые и напрасные вскрытия.</translation>
    </message>
    <message>
        <source>Lorries</source>
        <translation>Грузовиков</translation>
    </message>
    <message>
        <source>How many lorries</source>
        <translation>Сколько грузовиков</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Без неё</translation>
    </message>
    <message>
        <source>The queue: %1</source>
        <translation>Очередь: %1</translation>
    </message>
    <message>
        <source>Begin the duty</source>
        <translation>Начать дежурство</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s); you can break off and go on later</source>
        <translation>
            <numerusform>около %n минуты; можно прерваться и продолжить позже</numerusform>
            <numerusform>около %n минут; можно прерваться и продолжить позже</numerusform>
            <numerusform>около %n минут; можно прерваться и продолжить позже</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Удаление человека</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Take this person out of the program&apos;s own backups too</source>
        <translation>Убрать этого человека и из резервных копий программы</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>One new backup then takes the place of the older ones. Otherwise daily backups hold this person for up to four weeks, others until they are deleted, and restoring one brings this person back.</source>
        <translation>Тогда прежние копии заменит одна новая. Иначе этот человек останется в ежедневных копиях до четырёх недель, в других — пока их не удалят, и восстановление такой копии вернёт его.</translation>
    </message>
    <message>
        <source>Erase nobody</source>
        <translation>Никого не удалять</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>EraseViewingsDialog</name>
    <message>
        <source>Erase viewing records</source>
        <translation>Удаление записей просмотра</translation>
    </message>
    <message>
        <source>Erase nothing</source>
        <translation>Ничего не удалять</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>ExamPauseView</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Код наблюдателя</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>Продолжить экзамен</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>The invigilator lets it go on.</source>
        <translation>Продолжить разрешает наблюдатель.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Продолжайте, когда будете готовы.</translation>
    </message>
    <message>
        <source>Breaks so far:</source>
        <translation>Перерывы до сих пор:</translation>
    </message>
    <message>
        <source>This exam broke off at %1.</source>
        <translation>Этот экзамен прервался в %1.</translation>
    </message>
    <message>
        <source>This exam was left at %1.</source>
        <translation>Этот экзамен покинули в %1.</translation>
    </message>
    <message>
        <source>Sitting %1 of %2 is over.</source>
        <translation>Часть %1 из %2 окончена.</translation>
    </message>
    <message>
        <source>This exam waits.</source>
        <translation>Этот экзамен ждёт.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>Отвечено: %1 из %n снимка</numerusform>
            <numerusform>Отвечено: %1 из %n снимков</numerusform>
            <numerusform>Отвечено: %1 из %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>between sittings</source>
        <translation>между частями</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>прервался</translation>
    </message>
    <message>
        <source>left</source>
        <translation>покинут</translation>
    </message>
    <message numerus="yes">
        <source>Really: hand it in with %n scan(s) unanswered</source>
        <translation>
            <numerusform>Точно: сдать, оставив без ответа %n снимок</numerusform>
            <numerusform>Точно: сдать, оставив без ответа %n снимка</numerusform>
            <numerusform>Точно: сдать, оставив без ответа %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand it in as it is…</source>
        <translation>Сдать как есть…</translation>
    </message>
    <message>
        <source>End this exam here; what is unanswered stays so</source>
        <translation>Закончить экзамен здесь; неотвеченное так и останется</translation>
    </message>
</context>
<context>
    <name>ExamResultView</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>По заданиям</translation>
    </message>
    <message>
        <source>Look at each case of this exam</source>
        <translation>Посмотреть каждое задание этого экзамена</translation>
    </message>
    <message>
        <source>What was asked for, and what was reached</source>
        <translation>Что требовалось и что достигнуто</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s) answered</source>
        <translation>
            <numerusform>Отвечено: %1 из %n снимка</numerusform>
            <numerusform>Отвечено: %1 из %n снимков</numerusform>
            <numerusform>Отвечено: %1 из %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1 threat and clear cases</source>
        <translation>n = %1 заданий с тайником и чистых</translation>
    </message>
    <message>
        <source>%1 of them hid something</source>
        <translation>в %1 из них был тайник</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) used</source>
        <translation>
            <numerusform>затрачена %n минута</numerusform>
            <numerusform>затрачено %n минуты</numerusform>
            <numerusform>затрачено %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>the time was over</source>
        <translation>время истекло</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) noted</source>
        <translation>
            <numerusform>записан %n перерыв</numerusform>
            <numerusform>записано %n перерыва</numerusform>
            <numerusform>записано %n перерывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Интервал 95 %</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Требуется</translation>
    </message>
</context>
<context>
    <name>ExamStartView</name>
    <message numerus="yes">
        <source>%1 of %n case(s) are made. The exam begins when all are.</source>
        <translation>
            <numerusform>Сделано заданий: %1 из %n. Экзамен начнётся, когда будут готовы все.</numerusform>
            <numerusform>Сделано заданий: %1 из %n. Экзамен начнётся, когда будут готовы все.</numerusform>
            <numerusform>Сделано заданий: %1 из %n. Экзамен начнётся, когда будут готовы все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Which exam</source>
        <translation>Какой экзамен</translation>
    </message>
    <message>
        <source>There is no exam here.</source>
        <translation>Экзаменов здесь нет.</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Начать экзамен</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s) are needed, and only %1 are there that you have not seen.</source>
        <translation>
            <numerusform>Нужно %n новое задание, а тех, что вы не видели, только %1.</numerusform>
            <numerusform>Нужно %n новых задания, а тех, что вы не видели, только %1.</numerusform>
            <numerusform>Нужно %n новых заданий, а тех, что вы не видели, только %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are being made. That can take some minutes; the exam begins when they are ready.</source>
        <translation>Задания создаются. Это может занять несколько минут; экзамен начнётся, когда они будут готовы.</translation>
    </message>
</context>
<context>
    <name>ExamStrip</name>
    <message>
        <source>Show the time</source>
        <translation>Показать время</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Скрыть время</translation>
    </message>
    <message>
        <source>Leave the exam</source>
        <translation>Покинуть экзамен</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Покинуть экзамен; перерыв записывается</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Exam, sitting %1 of %2</source>
        <translation>Экзамен, часть %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left in it</source>
        <translation>
            <numerusform>в ней остался %n снимок</numerusform>
            <numerusform>в ней осталось %n снимка</numerusform>
            <numerusform>в ней осталось %n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Осталась %n минута</numerusform>
            <numerusform>Осталось %n минуты</numerusform>
            <numerusform>Осталось %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no limit of time</source>
        <translation>%1, без ограничения времени</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minute(s)</source>
        <translation>
            <numerusform>%1 за %n минуту</numerusform>
            <numerusform>%1 за %n минуты</numerusform>
            <numerusform>%1 за %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Баллы из 100</translation>
    </message>
    <message>
        <source>Threat cases in which something was found</source>
        <translation>Задания с тайником, где что-то найдено</translation>
    </message>
    <message>
        <source>Clear cases opened for nothing</source>
        <translation>Чистые задания, вскрытые напрасно</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Верные выводы</translation>
    </message>
    <message>
        <source>Cases solved</source>
        <translation>Решённые задания</translation>
    </message>
    <message>
        <source>Finds rightly named</source>
        <translation>Верно названные находки</translation>
    </message>
    <message>
        <source>Hidden things missed</source>
        <translation>Пропущенные тайники</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ни одного</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
    <message>
        <source>There is a verdict from %1 threat and %2 clear cases on, and only if %3 to %4 hide something.</source>
        <translation>Итог выносится, если есть не менее %1 заданий с тайником и %2 чистых, а доля тайников — от %3 до %4.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Сдан</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Не сдан</translation>
    </message>
    <message>
        <source>Not enough images</source>
        <translation>Недостаточно снимков</translation>
    </message>
    <message>
        <source>No verdict: another mix of cases</source>
        <translation>Без итога: другой состав заданий</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Отчёт</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) await the key. The verdict comes from whoever has it.</source>
        <translation>
            <numerusform>%n ответ ожидает ключа. Итог даст тот, у кого он есть.</numerusform>
            <numerusform>%n ответа ожидают ключа. Итог даст тот, у кого он есть.</numerusform>
            <numerusform>%n ответов ожидают ключа. Итог даст тот, у кого он есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for was reached.</source>
        <translation>Всё, что требовалось, достигнуто.</translation>
    </message>
    <message>
        <source>Not all that was asked for was reached.</source>
        <translation>Достигнуто не всё, что требовалось.</translation>
    </message>
    <message>
        <source>With so few answers nobody can say passed or not passed. The figures below are what there is.</source>
        <translation>При таком малом числе ответов нельзя сказать, сдан экзамен или нет. Ниже — то, что есть.</translation>
    </message>
    <message>
        <source>The share of cases that hide something lies outside of what the rule allows: the figures can&apos;t be held against it.</source>
        <translation>Доля заданий с тайником выходит за пределы правила: показатели нельзя с ним сопоставить.</translation>
    </message>
    <message>
        <source>This exam reports, and judges nothing.</source>
        <translation>Этот экзамен только сообщает и ничего не оценивает.</translation>
    </message>
    <message>
        <source>It is borderline: a few cases more could turn it. A mentor should look at it.</source>
        <translation>Это пограничный случай: ещё несколько заданий могли бы его изменить. Пусть посмотрит наставник.</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>достигнуто</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не достигнуто</translation>
    </message>
</context>
<context>
    <name>ExplainForm</name>
    <message>
        <source>Cues: what tells it</source>
        <translation>Признаки: что на это указывает</translation>
    </message>
    <message>
        <source>Add a cue…</source>
        <translation>Добавить признак…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A row for each answer</source>
        <translation>Строка на каждый ответ</translation>
    </message>
    <message>
        <source>A row for each person and period</source>
        <translation>Строка на каждого человека и период</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Between the cells of a row</source>
        <translation>Между ячейками строки</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, days instead of times</source>
        <translation>Без имён: псевдонимы вместо людей, дни вместо времени</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>По кварталам</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>По полугодиям</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>С – по</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Заменить файл</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Первый день позже последнего.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Файл записывается.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
</context>
<context>
    <name>FaultsPage</name>
    <message numerus="yes">
        <source>No pack was made: %n thing(s) in the set must be mended first.</source>
        <translation>
            <numerusform>Пакет не собран: сначала исправьте %n место в наборе.</numerusform>
            <numerusform>Пакет не собран: сначала исправьте %n места в наборе.</numerusform>
            <numerusform>Пакет не собран: сначала исправьте %n мест в наборе.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>{field}. Press to report a discrepancy.</source>
        <translation>{field}. Нажмите, чтобы сообщить о расхождении.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>In figures</source>
        <translation>В цифрах</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Найденные тайники</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Верно: подозрений нет</translation>
    </message>
    <message>
        <source>Right verdicts</source>
        <translation>Верные выводы</translation>
    </message>
    <message>
        <source>Time on a scan, typically</source>
        <translation>Обычное время на снимок</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Активное время</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Drop scans, screenshots, slides or photos of a console here; paste works too. Several at once.</source>
        <translation>Перетащите сюда снимки, снимки экрана, слайды или фото консоли; можно и вставить. Можно сразу несколько.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Сбоку</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Another view of the case before</source>
        <translation>Ещё один вид предыдущего задания</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>%1: its kind is not known. Say how its values lie, until the picture looks right.</source>
        <translation>%1: вид файла неизвестен. Укажите, как лежат значения, пока картинка не станет верной.</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n бит</numerusform>
            <numerusform>%n бита</numerusform>
            <numerusform>%n бит</numerusform>
        </translation>
    </message>
    <message>
        <source>two energies</source>
        <translation>две энергии</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>картинка %1 из %2</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n discrepancies reported</source>
        <translation>
            <numerusform>%n расхождение отмечено</numerusform>
            <numerusform>%n расхождения отмечено</numerusform>
            <numerusform>%n расхождений отмечено</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else does not agree</source>
        <translation>Не сходится что-то другое</translation>
    </message>
    <message>
        <source>Take report {number} back</source>
        <translation>Отозвать замечание {number}</translation>
    </message>
</context>
<context>
    <name>FocusForm</name>
    <message>
        <source>What is hidden</source>
        <translation>Что спрятано</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Как спрятано</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Заданий</translation>
    </message>
    <message>
        <source>Your chance</source>
        <translation>Ваши шансы</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>из них с сокрытием</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Доля заданий, где что-то спрятано</translation>
    </message>
    <message>
        <source>How likely you are to get a case right: from easier to harder</source>
        <translation>Насколько вероятно решить задание верно: от более лёгких к более трудным</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>легче</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>труднее</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>You should get about %1 of 100 right.</source>
        <translation>Верно у вас должно выйти примерно %1 из 100.</translation>
    </message>
    <message>
        <source>This teaches most.</source>
        <translation>Так учатся лучше всего.</translation>
    </message>
    <message>
        <source>%1 (%2, new ones are made)</source>
        <translation>%1 (%2, создаются новые)</translation>
    </message>
    <message>
        <source>%1 (new ones are made)</source>
        <translation>%1 (создаются новые)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, very easy</source>
        <translation>1, очень легко</translation>
    </message>
    <message>
        <source>2, easy</source>
        <translation>2, легко</translation>
    </message>
    <message>
        <source>3, medium</source>
        <translation>3, средне</translation>
    </message>
    <message>
        <source>4, hard</source>
        <translation>4, трудно</translation>
    </message>
    <message>
        <source>5, very hard</source>
        <translation>5, очень трудно</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Exercise set</source>
        <translation>Набор упражнений</translation>
    </message>
    <message>
        <source>Open: for practice, answers can be read</source>
        <translation>Открытый: для тренировки, ответы читаются</translation>
    </message>
    <message>
        <source>Sealed: for exams, answers under lock</source>
        <translation>Запечатанный: для экзаменов, ответы под замком</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароль вашей карточки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Give the set to everybody who takes the pack in</source>
        <translation>Назначить набор всем, кто примет пакет</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message numerus="yes">
        <source>Take along what is given of this set (%n)</source>
        <translation>
            <numerusform>Вложить назначения этого набора (%n)</numerusform>
            <numerusform>Вложить назначения этого набора (%n)</numerusform>
            <numerusform>Вложить назначения этого набора (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans travel as pictures, so the file is larger. Recipes of scenes would tell the answers.</source>
        <translation>Снимки передаются картинками, поэтому файл больше: рецепты сцен выдали бы ответы.</translation>
    </message>
    <message>
        <source>Make a passcode, to be told after the exam</source>
        <translation>Создать код, который сообщают после экзамена</translation>
    </message>
    <message>
        <source>Who else can open the answers, besides you</source>
        <translation>Кто ещё, кроме вас, может открыть ответы</translation>
    </message>
    <message>
        <source>No cards are known here yet: add them under Settings.</source>
        <translation>Карточек здесь пока нет: добавьте их в настройках.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Packages in all</source>
        <translation>Всего мест</translation>
    </message>
    <message>
        <source>Gross in all, kg</source>
        <translation>Всего брутто, кг</translation>
    </message>
    <message>
        <source>Net in all, kg</source>
        <translation>Всего нетто, кг</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Road carrier</source>
        <translation>Автоперевозчик</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Vehicle and trailer</source>
        <translation>Тягач и прицеп</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Место доставки</translation>
    </message>
    <message>
        <source>Goods taken over at</source>
        <translation>Место приёма груза</translation>
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
        <translation>Наименование груза</translation>
    </message>
    <message>
        <source>Carrier&apos;s reservations</source>
        <translation>Оговорки перевозчика</translation>
    </message>
    <message>
        <source>Sender signs</source>
        <translation>Подпись отправителя</translation>
    </message>
    <message>
        <source>Carrier signs</source>
        <translation>Подпись перевозчика</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Груз получен</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Грузоотправитель</translation>
    </message>
    <message>
        <source>Carrying line</source>
        <translation>Линия-перевозчик</translation>
    </message>
    <message>
        <source>Port or place of loading</source>
        <translation>Порт или место погрузки</translation>
    </message>
    <message>
        <source>Port or place of discharge</source>
        <translation>Порт или место выгрузки</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Номер контейнера</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Номер пломбы</translation>
    </message>
    <message>
        <source>Goods, said to contain</source>
        <translation>Груз, со слов отправителя</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Shipped on board, date</source>
        <translation>Погружено на борт, дата</translation>
    </message>
    <message>
        <source>Signed for the carrier</source>
        <translation>Подпись за перевозчика</translation>
    </message>
    <message>
        <source>SMGS</source>
        <translation>СМГС</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Station of departure</source>
        <translation>Станция отправления</translation>
    </message>
    <message>
        <source>Station of destination</source>
        <translation>Станция назначения</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>Пограничные станции</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Freight code</source>
        <translation>Код груза</translation>
    </message>
    <message>
        <source>Mass, kg</source>
        <translation>Масса, кг</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбы</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Железная дорога</translation>
    </message>
    <message>
        <source>Consignor&apos;s statements</source>
        <translation>Заявления отправителя</translation>
    </message>
    <message>
        <source>Contract concluded, date</source>
        <translation>Договор заключён, дата</translation>
    </message>
    <message>
        <source>Consignment number</source>
        <translation>Номер отправки</translation>
    </message>
    <message>
        <source>Air waybill number</source>
        <translation>Номер авианакладной</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдана</translation>
    </message>
    <message>
        <source>Airport of departure</source>
        <translation>Аэропорт вылета</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Маршрут полёта</translation>
    </message>
    <message>
        <source>Airport of destination</source>
        <translation>Аэропорт назначения</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Value declared for customs</source>
        <translation>Стоимость, заявленная таможне</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Указания по обработке</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Nature and quantity of the goods</source>
        <translation>Наименование и количество груза</translation>
    </message>
    <message>
        <source>Executed on</source>
        <translation>Оформлена</translation>
    </message>
    <message>
        <source>Signature of carrier or agent</source>
        <translation>Подпись перевозчика или агента</translation>
    </message>
    <message>
        <source>Carnet number</source>
        <translation>Номер книжки</translation>
    </message>
    <message>
        <source>Customs office of departure</source>
        <translation>Таможня отправления</translation>
    </message>
    <message>
        <source>Holder of the carnet</source>
        <translation>Держатель книжки</translation>
    </message>
    <message>
        <source>Customs office of destination</source>
        <translation>Таможня назначения</translation>
    </message>
    <message>
        <source>Plates of the road vehicles</source>
        <translation>Регистрационные номера</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Путь следования</translation>
    </message>
    <message>
        <source>Description of the goods</source>
        <translation>Описание товаров</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Seals and marks put on</source>
        <translation>Наложенные пломбы и знаки</translation>
    </message>
    <message>
        <source>Holder signs</source>
        <translation>Подпись держателя</translation>
    </message>
    <message>
        <source>Office of departure stamps</source>
        <translation>Штамп таможни отправления</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспортное средство</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Итого к оплате</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Signature and stamp of the seller</source>
        <translation>Подпись и печать продавца</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Упаковал</translation>
    </message>
    <message>
        <source>Packed for</source>
        <translation>Упаковано для</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Marks and remarks</source>
        <translation>Маркировка и примечания</translation>
    </message>
    <message>
        <source>SAD</source>
        <translation>ДТ</translation>
    </message>
    <message>
        <source>Sender or exporter</source>
        <translation>Отправитель/экспортёр</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Country or place of dispatch</source>
        <translation>Страна или место отправления</translation>
    </message>
    <message>
        <source>Country or place of destination</source>
        <translation>Страна или место назначения</translation>
    </message>
    <message>
        <source>Means of transport at the border</source>
        <translation>Транспортное средство на границе</translation>
    </message>
    <message>
        <source>Total amount invoiced</source>
        <translation>Общая сумма по счёту</translation>
    </message>
    <message>
        <source>Offices of transit</source>
        <translation>Таможни транзита</translation>
    </message>
    <message>
        <source>Packages and description of the goods</source>
        <translation>Грузовые места и описание товаров</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Код товара</translation>
    </message>
    <message>
        <source>Price of the goods</source>
        <translation>Цена товара</translation>
    </message>
    <message>
        <source>Seals put on</source>
        <translation>Наложенные пломбы</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Принципал</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Дополнительная информация</translation>
    </message>
    <message>
        <source>Declarant signs</source>
        <translation>Подпись декларанта</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Choose what to hide and click its place in the scan. The scan stays; a new case is made of it.</source>
        <translation>Выберите, что спрятать, и щёлкните место на снимке. Снимок останется, из него выйдет новое задание.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation>Длина, см</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>Глубина, см</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Высота, см</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Точка, мм</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>for lorries</source>
        <translation>для грузовиков</translation>
    </message>
    <message>
        <source>for parcels</source>
        <translation>для посылок</translation>
    </message>
    <message>
        <source>Pack them anew</source>
        <translation>Уложить заново</translation>
    </message>
    <message>
        <source>Keep as a case</source>
        <translation>Сохранить как задание</translation>
    </message>
    <message>
        <source>Back to my scans</source>
        <translation>Назад к моим снимкам</translation>
    </message>
    <message>
        <source>The goods are being put in.</source>
        <translation>Предметы вкладываются.</translation>
    </message>
    <message>
        <source>Choose goods, then click in the scan (or press N on it).</source>
        <translation>Выберите предметы, затем щёлкните по снимку (или нажмите на нём N).</translation>
    </message>
    <message>
        <source>They are in. Look at them, move them by another click, then keep the case.</source>
        <translation>Вложены. Посмотрите, при желании щёлкните другое место, затем сохраните задание.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Tour of the workbench</source>
        <translation>Обзор рабочего места</translation>
    </message>
    <message>
        <source>The tour begins with the next scan that you open.</source>
        <translation>Обзор начнётся со следующего снимка, который вы откроете.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Клавиши названы по их месту на клавиатуре, какая бы буква ни была на них в вашей раскладке.</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Suggest a place where it is this hard to find: 1 easy, 5 very hard</source>
        <translation>Предложить место с такой трудностью: 1 — легко, 5 — очень трудно</translation>
    </message>
    <message>
        <source>Suggest places of difficulty %1 of 5</source>
        <translation>Предложить места трудности %1 из 5</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Along the carrier</source>
        <translation>Вдоль транспорта</translation>
    </message>
    <message>
        <source>Across: how deep inside</source>
        <translation>Поперёк: насколько глубоко</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Поворот</translation>
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
        <translation>Задать: %1</translation>
    </message>
    <message>
        <source>Nobody could see it like this.</source>
        <translation>Так это никто не увидит.</translation>
    </message>
    <message>
        <source>Difficulty not known yet</source>
        <translation>Трудность ещё не известна</translation>
    </message>
    <message>
        <source>Difficulty 1 of 5: plain to see</source>
        <translation>Трудность 1 из 5: хорошо видно</translation>
    </message>
    <message>
        <source>Difficulty 2 of 5: a careful look finds it</source>
        <translation>Трудность 2 из 5: найдёт внимательный взгляд</translation>
    </message>
    <message>
        <source>Difficulty 3 of 5: needs the image tools</source>
        <translation>Трудность 3 из 5: нужны инструменты снимка</translation>
    </message>
    <message>
        <source>Difficulty 4 of 5: hard</source>
        <translation>Трудность 4 из 5: трудно</translation>
    </message>
    <message>
        <source>Difficulty 5 of 5: hardly to be seen</source>
        <translation>Трудность 5 из 5: почти не видно</translation>
    </message>
    <message>
        <source>Above the grain</source>
        <translation>Над зерном шума</translation>
    </message>
    <message>
        <source>Above the pattern around it</source>
        <translation>На фоне узора вокруг</translation>
    </message>
    <message>
        <source>Sharpness of its edge</source>
        <translation>Резкость края</translation>
    </message>
    <message>
        <source>Part that shows</source>
        <translation>Видимая часть</translation>
    </message>
    <message>
        <source>Size in the scan</source>
        <translation>Размер на снимке</translation>
    </message>
    <message>
        <source>What lies before and behind it</source>
        <translation>Что лежит перед ним и за ним</translation>
    </message>
    <message>
        <source>Seen from its broad side</source>
        <translation>Видно с широкой стороны</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>в %1 раза</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Поиск мест…</translation>
    </message>
    <message>
        <source>There is no other place for it in this scene.</source>
        <translation>Другого места для этого в сцене нет.</translation>
    </message>
    <message>
        <source>No place is just that hard; these come nearest.</source>
        <translation>Места точно такой трудности нет; эти ближе всего.</translation>
    </message>
    <message>
        <source>Place %1: difficulty %2 of 5</source>
        <translation>Место %1: трудность %2 из 5</translation>
    </message>
    <message>
        <source>Take a suggested place</source>
        <translation>Взять предложенное место</translation>
    </message>
</context>
<context>
    <name>HiddenStep</name>
    <message>
        <source>How it is hidden</source>
        <translation>Как спрятано</translation>
    </message>
    <message>
        <source>What is hidden: what fits there</source>
        <translation>Что спрятано: то, что туда помещается</translation>
    </message>
    <message>
        <source>In which load</source>
        <translation>В каком грузе</translation>
    </message>
    <message>
        <source>Something harmless that looks like it</source>
        <translation>Безобидное, но похожее</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Спрятать</translation>
    </message>
    <message>
        <source>Add the look-alike</source>
        <translation>Добавить похожее</translation>
    </message>
    <message>
        <source>Nothing is hidden: as it is, this is a clear case.</source>
        <translation>Ничего не спрятано: сейчас это чистое задание.</translation>
    </message>
    <message>
        <source>Looks odd, is harmless</source>
        <translation>Выглядит странно, но безвредно</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 кг</translation>
    </message>
    <message>
        <source>difficulty %1 of 5</source>
        <translation>трудность %1 из 5</translation>
    </message>
    <message>
        <source>Choose a way of hiding</source>
        <translation>Выберите, как спрятать</translation>
    </message>
    <message>
        <source>Choose a look-alike</source>
        <translation>Выберите похожее</translation>
    </message>
    <message>
        <source>Wherever there is a place</source>
        <translation>Где найдётся место</translation>
    </message>
    <message>
        <source>Choose what is hidden</source>
        <translation>Выберите, что спрятано</translation>
    </message>
    <message>
        <source>Hide something</source>
        <translation>Спрятать предмет</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Добавить похожее</translation>
    </message>
    <message>
        <source>Take a hidden thing away</source>
        <translation>Убрать спрятанное</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Draft as it is now</source>
        <translation>Черновик, как он есть</translation>
    </message>
    <message>
        <source>Revision {number}, {day}</source>
        <translation>Редакция {number}, {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Отличий нет.</translation>
    </message>
    <message>
        <source>Nothing of this case is published yet.</source>
        <translation>Из этого задания ещё ничего не опубликовано.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>On the scan: dashed as it was, solid as it is.</source>
        <translation>На снимке: пунктиром — как было, сплошной линией — как есть.</translation>
    </message>
    <message>
        <source>Look through a colleague&apos;s key</source>
        <translation>Проверить ключ коллеги</translation>
    </message>
    <message>
        <source>Try the case first, then its key. Who made a key can&apos;t sign it; another key needs another look.</source>
        <translation>Сначала испытайте задание, потом смотрите ключ. Автор подписать свой ключ не может; изменённый ключ нужно проверить заново.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Что изменить и почему</translation>
    </message>
    <message>
        <source>Revision before</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>Revision after</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Попросить изменить</translation>
    </message>
    <message>
        <source>{name} signed off revision {number}, {day}</source>
        <translation>{name}: редакция {number} подписана, {day}</translation>
    </message>
    <message>
        <source>{name} wants changes of revision {number}, {day}</source>
        <translation>{name}: редакцию {number} нужно изменить, {day}</translation>
    </message>
</context>
<context>
    <name>HomeAssignments</name>
    <message>
        <source>Assignments</source>
        <translation>Назначения</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A set that is not on this machine</source>
        <translation>Набор, которого нет на этом компьютере</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>нет здесь</translation>
    </message>
    <message>
        <source>Ask for the pack of this set</source>
        <translation>Попросите пакет этого набора</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 из %n задания</numerusform>
            <numerusform>%1 из %n заданий</numerusform>
            <numerusform>%1 из %n заданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeComments</name>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Show the answer that the latest comment is about</source>
        <translation>Показать ответ, к которому последний комментарий</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) for you</source>
        <translation>
            <numerusform>%n комментарий для вас</numerusform>
            <numerusform>%n комментария для вас</numerusform>
            <numerusform>%n комментариев для вас</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Lorry after lorry</source>
        <translation>Грузовик за грузовиком</translation>
    </message>
    <message>
        <source>Lorry after lorry, feedback at the end</source>
        <translation>Грузовик за грузовиком, разбор в конце</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>All figures and plots</source>
        <translation>Все показатели и графики</translation>
    </message>
    <message>
        <source>How you stand, in words, figures and plots</source>
        <translation>Ваш уровень словами, числами и графиками</translation>
    </message>
    <message>
        <source>Choose an exam, read its rules, begin</source>
        <translation>Выбрать экзамен, прочитать его правила, начать</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>Your records are being opened</source>
        <translation>Открываются ваши записи</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Your records can&apos;t be opened</source>
        <translation>Ваши записи не открываются</translation>
    </message>
    <message>
        <source>Sets that come with the program, and your own, stand in the Library.</source>
        <translation>Наборы, поставляемые с программой, и ваши собственные стоят в библиотеке.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Пока нечего делать</translation>
    </message>
    <message>
        <source>There is no exercise set here</source>
        <translation>Здесь нет наборов упражнений</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Choose what to practise…</source>
        <translation>Выбрать, что тренировать…</translation>
    </message>
    <message>
        <source>The first scan is being made…</source>
        <translation>Создаётся первый снимок…</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Задание %1 из %2</translation>
    </message>
    <message>
        <source>You are in the middle of</source>
        <translation>Вы остановились на наборе</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Назначено вам</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), chosen one after the other by what you need most.</source>
        <translation>
            <numerusform>%n задание, подобранное по тому, что вам нужнее всего.</numerusform>
            <numerusform>%n задания, подобранные одно за другим по тому, что вам нужнее всего.</numerusform>
            <numerusform>%n заданий, подобранных одно за другим по тому, что вам нужнее всего.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Дальше для вас</translation>
    </message>
    <message>
        <source>Practice for you</source>
        <translation>Тренировка для вас</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>You have worked through every set. Once more:</source>
        <translation>Все наборы пройдены. Ещё раз:</translation>
    </message>
    <message>
        <source>You find %1 of 10 (n = %2).</source>
        <translation>Вы находите %1 из 10 (n = %2).</translation>
    </message>
    <message>
        <source>You open no lorry for nothing (n = %2).</source>
        <translation>Напрасно вы не вскрываете ни одного грузовика (n = %2).</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing (n = %2).</source>
        <translation>Напрасно вы вскрываете 1 грузовик из %1 (n = %2).</translation>
    </message>
    <message>
        <source>You open %1 of 10 clear lorries for nothing (n = %2).</source>
        <translation>Напрасно вы вскрываете %1 из 10 чистых грузовиков (n = %2).</translation>
    </message>
</context>
<context>
    <name>HomeSkills</name>
    <message>
        <source>What you find</source>
        <translation>Что вы находите</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Лучше всего: %1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>Хуже всего: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>HomeWeek</name>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) at work</source>
        <translation>
            <numerusform>%n минута за работой</numerusform>
            <numerusform>%n минуты за работой</numerusform>
            <numerusform>%n минут за работой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation>
            <numerusform>из %n минуты</numerusform>
            <numerusform>из %n минут</numerusform>
            <numerusform>из %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>осталась %n минута</numerusform>
            <numerusform>осталось %n минуты</numerusform>
            <numerusform>осталось %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Цель достигнута</translation>
    </message>
    <message numerus="yes">
        <source>Half a year: %1 of %n minute(s)</source>
        <translation>
            <numerusform>За полгода: %1 из %n минуты</numerusform>
            <numerusform>За полгода: %1 из %n минут</numerusform>
            <numerusform>За полгода: %1 из %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>All image tools</source>
        <translation>Все инструменты снимка</translation>
    </message>
</context>
<context>
    <name>ImageChips</name>
    <message>
        <source>Not on this scan: {tools}</source>
        <translation>На этом снимке нет: {tools}</translation>
    </message>
    <message>
        <source>{tool}: press to take it off</source>
        <translation>{tool}: нажмите, чтобы убрать</translation>
    </message>
    <message>
        <source>{tool}: not seen in a difference</source>
        <translation>{tool}: в разности не видно</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Picture as it opened</source>
        <translation>Снимок как при открытии</translation>
    </message>
    <message>
        <source>Gamma {value}</source>
        <translation>Гамма {value}</translation>
    </message>
    <message>
        <source>Material colours</source>
        <translation>Цвета материалов</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно яркости</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Негатив</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Подавление шума</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Локальный контраст</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Контуры</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Низкая энергия</translation>
    </message>
    <message>
        <source>Other half, turned round</source>
        <translation>Зеркальная разность</translation>
    </message>
    <message>
        <source>Against the atlas</source>
        <translation>Разность с атласом</translation>
    </message>
    <message>
        <source>Low absorption</source>
        <translation>Слабое поглощение</translation>
    </message>
    <message>
        <source>Middle absorption</source>
        <translation>Среднее поглощение</translation>
    </message>
    <message>
        <source>High absorption</source>
        <translation>Сильное поглощение</translation>
    </message>
    <message>
        <source>Palette blue to yellow</source>
        <translation>Палитра: от синего к жёлтому</translation>
    </message>
    <message>
        <source>Palette black to yellow</source>
        <translation>Палитра: от чёрного к жёлтому</translation>
    </message>
    <message>
        <source>Linear tone</source>
        <translation>Тон: линейный</translation>
    </message>
    <message>
        <source>Logarithmic tone</source>
        <translation>Тон: логарифм</translation>
    </message>
    <message>
        <source>Root tone</source>
        <translation>Тон: корень</translation>
    </message>
    <message>
        <source>Console tone</source>
        <translation>Тон: консоль</translation>
    </message>
    <message>
        <source>Display tone</source>
        <translation>Тон: экранный</translation>
    </message>
    <message>
        <source>Metals stripped</source>
        <translation>Без металлов</translation>
    </message>
    <message>
        <source>Organic alone</source>
        <translation>Только органика</translation>
    </message>
    <message>
        <source>Light alone</source>
        <translation>Только лёгкие</translation>
    </message>
    <message>
        <source>Metal alone</source>
        <translation>Только металл</translation>
    </message>
    <message>
        <source>Heavy alone</source>
        <translation>Только тяжёлые</translation>
    </message>
</context>
<context>
    <name>ImageDesk</name>
    <message>
        <source>A picture in colours has no values to work on.</source>
        <translation>У цветной картинки нет значений, с которыми можно работать.</translation>
    </message>
    <message>
        <source>This scan has one energy alone.</source>
        <translation>У этого снимка только одна энергия.</translation>
    </message>
    <message>
        <source>This scan does not tell materials apart.</source>
        <translation>Этот снимок не различает материалы.</translation>
    </message>
    <message>
        <source>No scan of this kind stands beside in the atlas.</source>
        <translation>Рядом в атласе нет снимка такого рода.</translation>
    </message>
    <message>
        <source>Not both scans have two energies.</source>
        <translation>Две энергии есть не у обоих снимков.</translation>
    </message>
    <message>
        <source>Not both scans tell materials apart.</source>
        <translation>Материалы различают не оба снимка.</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>As it opened</source>
        <translation>При открытии</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotated pictures</source>
        <translation>Импорт размеченных снимков</translation>
    </message>
    <message>
        <source>Pictures annotated with other tools become a set of cases. You can drop a file or folder here.</source>
        <translation>Снимки, размеченные в других программах, становятся набором заданий. Файл или папку можно перетащить сюда.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>End the import; nothing of it stays</source>
        <translation>Прервать импорт; от него ничего не останется</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Start the set</source>
        <translation>Начать набор</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The annotations are being read.</source>
        <translation>Разметка читается.</translation>
    </message>
    <message>
        <source>The set is being written.</source>
        <translation>Набор записывается.</translation>
    </message>
    <message>
        <source>Choose the annotations and the folder of their pictures.</source>
        <translation>Выберите разметку и папку с её снимками.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) left out</source>
        <translation>
            <numerusform>пропущена %n запись</numerusform>
            <numerusform>пропущено %n записи</numerusform>
            <numerusform>пропущено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in</source>
        <translation>
            <numerusform>поступило %n задание</numerusform>
            <numerusform>поступило %n задания</numerusform>
            <numerusform>поступило %n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to find</source>
        <translation>
            <numerusform>%n с находкой</numerusform>
            <numerusform>%n с находками</numerusform>
            <numerusform>%n с находками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear</source>
        <translation>
            <numerusform>%n чистое</numerusform>
            <numerusform>%n чистых</numerusform>
            <numerusform>%n чистых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>пропущен %n снимок</numerusform>
            <numerusform>пропущено %n снимка</numerusform>
            <numerusform>пропущено %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>The set lies in %1.</source>
        <translation>Набор лежит в %1.</translation>
    </message>
    <message>
        <source>The import was ended; nothing of it was kept.</source>
        <translation>Импорт прерван; от него ничего не осталось.</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Выберите файл разметки</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Выберите папку снимков</translation>
    </message>
    <message>
        <source>Choose the folder of annotations</source>
        <translation>Выберите папку разметки</translation>
    </message>
</context>
<context>
    <name>ImportFormWidget</name>
    <message>
        <source>Annotations</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Папка снимков</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Название набора</translation>
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
        <translation>Снимки без разметки — чистые задания</translation>
    </message>
    <message>
        <source>What the file calls difficult need not be found</source>
        <translation>То, что в файле названо трудным, находить не обязательно</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Take in results</source>
        <translation>Принять результаты</translation>
    </message>
</context>
<context>
    <name>InboxAbout</name>
    <message>
        <source>Objects: “%1”</source>
        <translation>Возражает: «%1»</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>In the papers: found %1 of %2, reported for nothing %3</source>
        <translation>В документах: найдено %1 из %2, указано напрасно %3</translation>
    </message>
    <message>
        <source>The key of this case is not here, or under lock: answers wait for it.</source>
        <translation>Ключа этого задания здесь нет, или он закрыт: ответы его ждут.</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Возражение: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Ключ: %1</translation>
    </message>
</context>
<context>
    <name>InboxCase</name>
    <message>
        <source>Scan with the marks of those who answered</source>
        <translation>Снимок с отметками тех, кто отвечал</translation>
    </message>
    <message>
        <source>Answers to this case</source>
        <translation>Ответы на это задание</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>InboxLayers</name>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
</context>
<context>
    <name>InboxPersonPart</name>
    <message>
        <source>Sessions and answers</source>
        <translation>Занятия и ответы</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier session(s)…</source>
        <translation>
            <numerusform>ещё %n более раннее занятие…</numerusform>
            <numerusform>ещё %n более ранних занятия…</numerusform>
            <numerusform>ещё %n более ранних занятий…</numerusform>
        </translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>Занятие в целом</translation>
    </message>
    <message>
        <source>Answer %1, %2. Enter shows it on its scan.</source>
        <translation>Ответ %1, %2. Enter покажет его на снимке.</translation>
    </message>
</context>
<context>
    <name>InboxSetPart</name>
    <message>
        <source>Cases of the set</source>
        <translation>Задания набора</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Score what waits</source>
        <translation>Оценить ожидающие</translation>
    </message>
    <message>
        <source>Score answers that wait, by the keys that are here now</source>
        <translation>Оценить ожидающие ответы по ключам, которые теперь здесь есть</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Надёжность: %1</translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). The keys of this draft can be mended in the studio.</source>
        <translation>
            <numerusform>Только первые ответы, %n человек. Ключи этого черновика можно исправить в мастерской.</numerusform>
            <numerusform>Только первые ответы, %n человека. Ключи этого черновика можно исправить в мастерской.</numerusform>
            <numerusform>Только первые ответы, %n человек. Ключи этого черновика можно исправить в мастерской.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First answers only, of %n person(s). Keys are mended by the author of the set, in the studio, where it is a draft.</source>
        <translation>
            <numerusform>Только первые ответы, %n человек. Ключи исправляет автор набора, в мастерской, где набор — черновик.</numerusform>
            <numerusform>Только первые ответы, %n человека. Ключи исправляет автор набора, в мастерской, где набор — черновик.</numerusform>
            <numerusform>Только первые ответы, %n человек. Ключи исправляет автор набора, в мастерской, где набор — черновик.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решили</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Различает</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>На что взглянуть</translation>
    </message>
</context>
<context>
    <name>InboxStart</name>
    <message>
        <source>What needs attention</source>
        <translation>Что требует внимания</translation>
    </message>
    <message>
        <source>Nothing needs your attention now.</source>
        <translation>Сейчас ничто не требует вашего внимания.</translation>
    </message>
    <message>
        <source>People and sets</source>
        <translation>Люди и наборы</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put away what needs attention</source>
        <translation>Убрать то, что требует внимания</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring back what was put away</source>
        <translation>Вернуть убранное</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Результатов пока нет</translation>
    </message>
    <message>
        <source>The people you teach press “Send to my mentor” on their Home screen and send you the file that it writes, by messenger, by mail or on a stick. Drop that file on this window, or open it here. Results of people who work at this computer come by themselves.</source>
        <translation>Ваши ученики нажимают «Отправить наставнику» на главном экране и присылают вам записанный файл мессенджером, почтой или на флешке. Перетащите его на это окно или откройте здесь. Результаты тех, кто занимается за этим компьютером, появляются сами.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Take in results from a file</source>
        <translation>Принять результаты из файла</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
</context>
<context>
    <name>InboxTalk</name>
    <message>
        <source>To %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message numerus="yes">
        <source>To all who missed it (%n)</source>
        <translation>
            <numerusform>Всем, кто пропустил (%n)</numerusform>
            <numerusform>Всем, кто пропустил (%n)</numerusform>
            <numerusform>Всем, кто пропустил (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all who marked there (%n)</source>
        <translation>
            <numerusform>Всем, кто отметил там (%n)</numerusform>
            <numerusform>Всем, кто отметил там (%n)</numerusform>
            <numerusform>Всем, кто отметил там (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To all (%n)</source>
        <translation>
            <numerusform>Всем (%n)</numerusform>
            <numerusform>Всем (%n)</numerusform>
            <numerusform>Всем (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>О задании</translation>
    </message>
    <message>
        <source>About mark %1</source>
        <translation>Об отметке %1</translation>
    </message>
    <message>
        <source>Said before…</source>
        <translation>Сказанное раньше…</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>отметка %1</translation>
    </message>
    <message>
        <source>a place on the scan</source>
        <translation>место на снимке</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлен</translation>
    </message>
</context>
<context>
    <name>InboxTitle</name>
    <message numerus="yes">
        <source>Send replies (%n)</source>
        <translation>
            <numerusform>Отправить ответы (%n)</numerusform>
            <numerusform>Отправить ответы (%n)</numerusform>
            <numerusform>Отправить ответы (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Отправить ответы</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Back by one page</source>
        <translation>На страницу назад</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) kept. They go out with “Send replies”.</source>
        <translation>
            <numerusform>Сохранён %n комментарий. Он уйдёт по кнопке «Отправить ответы».</numerusform>
            <numerusform>Сохранено %n комментария. Они уйдут по кнопке «Отправить ответы».</numerusform>
            <numerusform>Сохранено %n комментариев. Они уйдут по кнопке «Отправить ответы».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that waited are scored now.</source>
        <translation>
            <numerusform>Теперь оценён %n ожидавший ответ.</numerusform>
            <numerusform>Теперь оценены %n ожидавших ответа.</numerusform>
            <numerusform>Теперь оценены %n ожидавших ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is not here yet, or under lock: nothing could be scored.</source>
        <translation>Ключа здесь ещё нет, или он закрыт: оценить ничего не удалось.</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Кто-то без имени</translation>
    </message>
    <message>
        <source>%1 was sure (%2) and missed what was hidden.</source>
        <translation>%1: уверенность %2, но спрятанное пропущено.</translation>
    </message>
    <message>
        <source>%1 called it clear, and something was hidden.</source>
        <translation>%1: названо чистым, а там было спрятано.</translation>
    </message>
    <message>
        <source>%1 objects to the key: “%2”</source>
        <translation>%1 возражает против ключа: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not practised for %n day(s).</source>
        <translation>
            <numerusform>%1 не занимается уже %n день.</numerusform>
            <numerusform>%1 не занимается уже %n дня.</numerusform>
            <numerusform>%1 не занимается уже %n дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for their key.</source>
        <translation>
            <numerusform>%n ответ ждёт ключа.</numerusform>
            <numerusform>%n ответа ждут ключа.</numerusform>
            <numerusform>%n ответов ждут ключа.</numerusform>
        </translation>
    </message>
    <message>
        <source>What many did speaks against the key.</source>
        <translation>Ответы многих говорят против ключа.</translation>
    </message>
    <message>
        <source>%1 of %2 people marked a place where the key has nothing.</source>
        <translation>%1 из %2 человек отметили место, где в ключе ничего нет.</translation>
    </message>
    <message>
        <source>Those who find most answer against the key: it may be wrong.</source>
        <translation>Самые умелые отвечают против ключа: возможно, он неверен.</translation>
    </message>
    <message>
        <source>%1 of %2 marks on what is hidden were too wide: its outline may be too tight.</source>
        <translation>%1 из %2 отметок на спрятанном слишком широкие: возможно, контур тесен.</translation>
    </message>
    <message>
        <source>%1 of %2 people solved it: it may be too easy.</source>
        <translation>Решили %1 из %2: возможно, слишком легко.</translation>
    </message>
    <message>
        <source>Only %1 of %2 people solved it: it may be too hard, or the key wrong.</source>
        <translation>Решили лишь %1 из %2: возможно, слишком трудно или ключ неверен.</translation>
    </message>
    <message>
        <source>Those who solve the other cases solve this one no more often.</source>
        <translation>Кто решает остальные задания, решает это не чаще других.</translation>
    </message>
    <message>
        <source>something may be missing in the key</source>
        <translation>в ключе может чего-то не хватать</translation>
    </message>
    <message>
        <source>the key may be wrong</source>
        <translation>ключ может быть неверен</translation>
    </message>
    <message>
        <source>an outline may be too tight</source>
        <translation>контур может быть тесен</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>очень легко</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>очень трудно</translation>
    </message>
    <message>
        <source>does not tell the able from the others</source>
        <translation>не отличает умелых от остальных</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>найдено %1</translation>
    </message>
    <message>
        <source>for nothing %1</source>
        <translation>вскрыто напрасно %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not sent yet</source>
        <translation>
            <numerusform>%n комментарий не отправлен</numerusform>
            <numerusform>%n комментария не отправлены</numerusform>
            <numerusform>%n комментариев не отправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a key</source>
        <translation>
            <numerusform>%n ждёт ключа</numerusform>
            <numerusform>%n ждут ключа</numerusform>
            <numerusform>%n ждут ключа</numerusform>
        </translation>
    </message>
    <message>
        <source>the set is not on this computer</source>
        <translation>набора нет на этом компьютере</translation>
    </message>
    <message>
        <source>A set without a title</source>
        <translation>Набор без названия</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>тренировка</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>дежурство</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>экзамен</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>баллы: %1</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>уверенность %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>objects</source>
        <translation>возражает</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>отметка %1</translation>
    </message>
    <message>
        <source>found something</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>right place, too wide</source>
        <translation>место верное, слишком широко</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>повторно</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>напрасно</translation>
    </message>
    <message>
        <source>The cases were chosen as the sessions went, so people saw different ones: how reliably the set orders people can&apos;t be said.</source>
        <translation>Задания подбирались по ходу занятий, и люди видели разные: сказать, насколько надёжно набор упорядочивает людей, нельзя.</translation>
    </message>
    <message>
        <source>How reliably the set orders people can&apos;t be said: too few answered every case.</source>
        <translation>Сказать, насколько надёжно набор упорядочивает людей, нельзя: слишком мало тех, кто ответил на все задания.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (от %2 до %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>Another set of such cases would order these people much the same way: fit for an exam.</source>
        <translation>Другой набор таких заданий упорядочил бы этих людей почти так же: годится для экзамена.</translation>
    </message>
    <message>
        <source>Enough for practice and for groups; too little to decide on one person by it.</source>
        <translation>Достаточно для тренировки и для групп; мало, чтобы судить об одном человеке.</translation>
    </message>
    <message>
        <source>The order of people by this set is mostly chance: don&apos;t judge anybody by it.</source>
        <translation>Порядок людей по этому набору во многом случаен: не судите по нему ни о ком.</translation>
    </message>
    <message>
        <source>With fewer than 20 people this itself is uncertain.</source>
        <translation>Если людей меньше 20, и это неточно.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join “%1” with another profile</source>
        <translation>Объединить «%1» с другим профилем</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Profiles joined to this one: %1. They can stand alone again.</source>
        <translation>К этому профилю присоединено: %1. Их можно снова отделить.</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Тот же человек, что</translation>
    </message>
    <message>
        <source>What this profile did then counts as that person&apos;s. No answer is changed, it is noted in the log, and it can be undone.</source>
        <translation>Сделанное в этом профиле будет считаться сделанным этим человеком. Ответы не меняются, в журнале остаётся запись, объединение можно отменить.</translation>
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
        <translation>Я позвонил(а): число верное</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Принять карточку</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Это ваша собственная карточка.</translation>
    </message>
    <message>
        <source>This card is known here already.</source>
        <translation>Эта карточка здесь уже известна.</translation>
    </message>
    <message>
        <source>Not known here yet: compare the number by telephone, then keep the card.</source>
        <translation>Здесь ещё не известна: сверьте число по телефону, затем примите карточку.</translation>
    </message>
</context>
<context>
    <name>KeepResultDialog</name>
    <message>
        <source>Keep results</source>
        <translation>Сохранение результатов</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>KeepResultPanel</name>
    <message>
        <source>Keep this result?</source>
        <translation>Сохранить этот результат?</translation>
    </message>
    <message>
        <source>With a name, your results stay together on this computer. There is no password.</source>
        <translation>С именем ваши результаты на этом компьютере останутся вместе. Пароля нет.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Keep the results under this name</source>
        <translation>Сохранить результаты под этим именем</translation>
    </message>
</context>
<context>
    <name>KeyEditorLayout</name>
    <message>
        <source>Scan</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Back to the exercise set</source>
        <translation>Назад к набору</translation>
    </message>
</context>
<context>
    <name>KeyEditorView</name>
    <message>
        <source>Add a picture</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Take a picture away</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Фото вскрытого тайника</translation>
    </message>
    <message>
        <source>The next outline makes a new thing under “{group}”.</source>
        <translation>Следующий контур создаст новый предмет в группе «{group}».</translation>
    </message>
    <message>
        <source>The next outline is that of: {name}.</source>
        <translation>Следующий контур относится к: {name}.</translation>
    </message>
    <message>
        <source>The next outline is a further part of: {name}.</source>
        <translation>Следующий контур — ещё одна часть: {name}.</translation>
    </message>
    <message>
        <source>The next outline is another right outline of: {name}.</source>
        <translation>Следующий контур — другой верный контур: {name}.</translation>
    </message>
</context>
<context>
    <name>KeyEdits</name>
    <message>
        <source>Cues</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Press the field that is to be wrong, and say what is wrong with it.</source>
        <translation>Нажмите на поле, которое будет неверным, и укажите, что с ним не так.</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>Убрать из ключа</translation>
    </message>
    <message>
        <source>Count as something else</source>
        <translation>Считать другим</translation>
    </message>
    <message>
        <source>Found together</source>
        <translation>Найти вместе</translation>
    </message>
    <message>
        <source>Change what is said of a thing</source>
        <translation>Изменить сведения о предмете</translation>
    </message>
    <message>
        <source>Change what is said of the case</source>
        <translation>Изменить сведения о задании</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>Изменить документ</translation>
    </message>
</context>
<context>
    <name>KeyPictures</name>
    <message>
        <source>Pictures of the opened hide</source>
        <translation>Фото вскрытого тайника</translation>
    </message>
    <message>
        <source>Drop pictures here. Where and when a photo was taken is not kept.</source>
        <translation>Перетащите фото сюда. Место и время съёмки не сохраняются.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Take the picture {name} away</source>
        <translation>Убрать фото {name}</translation>
    </message>
</context>
<context>
    <name>KeyScan</name>
    <message>
        <source>Low energy</source>
        <translation>Низкая энергия</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Высокая энергия</translation>
    </message>
    <message>
        <source>Second scan: press to work on it</source>
        <translation>Второй снимок: нажмите, чтобы работать с ним</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Снимок загружается…</translation>
    </message>
    <message>
        <source>This case has no scan to draw on. Its papers and its text can be filled in.</source>
        <translation>В этом задании нет снимка для контуров. Можно заполнить документы и текст.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>Keys are meant by their place on the keyboard, whatever letter your layout prints on them.</source>
        <translation>Клавиши названы по их месту на клавиатуре, какая бы буква ни была на них в вашей раскладке.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Другие клавиши…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What the selected mark may be</source>
        <translation>Чем может быть выбранная отметка</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Выбрать ответ</translation>
    </message>
    <message>
        <source>Unsure, fairly sure, sure</source>
        <translation>Не уверен, скорее уверен, уверен</translation>
    </message>
    <message>
        <source>Make the selected mark narrower, wider, lower, higher</source>
        <translation>Сузить, расширить, понизить, повысить отметку</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Колесо, щипок</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Масштаб у указателя</translation>
    </message>
    <message>
        <source>Shift+wheel, two fingers</source>
        <translation>Shift+колесо, два пальца</translation>
    </message>
    <message>
        <source>Go along the scan</source>
        <translation>Вдоль снимка</translation>
    </message>
    <message>
        <source>Middle drag, {space}+drag</source>
        <translation>Средняя кнопка, {space}+мышь</translation>
    </message>
    <message>
        <source>Move the scan</source>
        <translation>Двигать снимок</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Правая кнопка</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Контраст и яркость</translation>
    </message>
    <message>
        <source>Left drag, pen</source>
        <translation>Левая кнопка, перо</translation>
    </message>
    <message>
        <source>The tool in use</source>
        <translation>Выбранный инструмент</translation>
    </message>
    <message>
        <source>On by a screen; back with Shift</source>
        <translation>Дальше на экран; с Shift назад</translation>
    </message>
    <message>
        <source>Front and rear end of the scan</source>
        <translation>Передний и задний край снимка</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Стрелки, Enter</translation>
    </message>
    <message>
        <source>Draw by keyboard; moves the selected mark</source>
        <translation>Рисовать с клавиатуры; двигать отметку</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Следующая отметка</translation>
    </message>
    <message>
        <source>Give up, put the tool away</source>
        <translation>Отменить, убрать инструмент</translation>
    </message>
    <message>
        <source>Mouse and scan</source>
        <translation>Мышь и снимок</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Hidden: must be found</source>
        <translation>Спрятано: нужно найти</translation>
    </message>
    <message>
        <source>May be marked</source>
        <translation>Можно отметить</translation>
    </message>
    <message>
        <source>Looks like it, is harmless</source>
        <translation>Похоже, но безобидно</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Не учитывается</translation>
    </message>
    <message>
        <source>Wrong in the papers</source>
        <translation>Неверно в документах</translation>
    </message>
    <message>
        <source>Add a hidden thing</source>
        <translation>Добавить спрятанный предмет</translation>
    </message>
    <message>
        <source>Add a thing that may be marked</source>
        <translation>Добавить предмет, который можно отметить</translation>
    </message>
    <message>
        <source>Add a look-alike</source>
        <translation>Добавить похожее место</translation>
    </message>
    <message>
        <source>Add a place that does not count</source>
        <translation>Добавить место, которое не учитывается</translation>
    </message>
    <message>
        <source>Add something wrong in the papers</source>
        <translation>Добавить ошибку в документах</translation>
    </message>
    <message>
        <source>Hidden thing {n}</source>
        <translation>Спрятанный предмет {n}</translation>
    </message>
    <message>
        <source>Other thing {n}</source>
        <translation>Другой предмет {n}</translation>
    </message>
    <message>
        <source>Look-alike {n}</source>
        <translation>Похожее место {n}</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Место {n}</translation>
    </message>
    <message>
        <source>No outline yet: draw it on the scan</source>
        <translation>Контура ещё нет: нарисуйте его на снимке</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is hidden that must be found.</source>
        <translation>Вывод — «подозрений нет», но спрятано то, что нужно найти.</translation>
    </message>
    <message>
        <source>The verdict says no suspicion, but something is wrong in the papers.</source>
        <translation>Вывод — «подозрений нет», но в документах есть неверное.</translation>
    </message>
    <message>
        <source>The verdict says suspicion, but nothing is hidden and the papers are right.</source>
        <translation>Вывод — «есть подозрение», но ничего не спрятано и документы верны.</translation>
    </message>
    <message>
        <source>A thing has no outline yet: draw it on the scan.</source>
        <translation>У предмета ещё нет контура: нарисуйте его на снимке.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Всё задание</translation>
    </message>
    <message>
        <source>{name}: new</source>
        <translation>{name}: новое</translation>
    </message>
    <message>
        <source>{name}: taken out</source>
        <translation>{name}: убрано</translation>
    </message>
    <message>
        <source>{name}: another outline</source>
        <translation>{name}: другой контур</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{name}, {field}: {before} → {after}</source>
        <translation>{name}, {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>считается как</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>что это</translation>
    </message>
    <message>
        <source>how it is hidden</source>
        <translation>как спрятано</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>где это</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>допуск</translation>
    </message>
    <message>
        <source>found together with</source>
        <translation>находится вместе с</translation>
    </message>
    <message>
        <source>the whole load</source>
        <translation>весь груз</translation>
    </message>
    <message>
        <source>other right names</source>
        <translation>другие верные названия</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>что неверно</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>признаки</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>true load</source>
        <translation>настоящий груз</translation>
    </message>
    <message>
        <source>where to search</source>
        <translation>где досматривать</translation>
    </message>
    <message>
        <source>how to search</source>
        <translation>как досматривать</translation>
    </message>
    <message>
        <source>what to beware of</source>
        <translation>меры безопасности</translation>
    </message>
    <message>
        <source>text on the search</source>
        <translation>текст о досмотре</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>сложность</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
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
        <translation>Стрелка влево</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Стрелка вправо</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Стрелка вверх</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Стрелка вниз</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then the new key. Keys are meant by their place on the keyboard.</source>
        <translation>Выберите действие, нажмите Enter, затем новую клавишу. Клавиши названы по месту на клавиатуре.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Новая клавиша…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Отдать этому действию</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>As on usual consoles</source>
        <translation>Как на обычных пультах</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Все как было</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Press the new key for: {action}</source>
        <translation>Нажмите новую клавишу для действия: {action}</translation>
    </message>
    <message>
        <source>{key} is needed to work every screen. Choose another key.</source>
        <translation>{key} нужна для работы на каждом экране. Выберите другую клавишу.</translation>
    </message>
    <message>
        <source>{key} is in use: {actions}</source>
        <translation>{key} уже занята: {actions}</translation>
    </message>
    <message>
        <source>Its first key is in use: {actions}</source>
        <translation>Прежняя клавиша занята: {actions}</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>LanguageTexts</name>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: нет текста</translation>
    </message>
    <message>
        <source>{language}: written</source>
        <translation>{language}: есть текст</translation>
    </message>
</context>
<context>
    <name>LatecomersDialog</name>
    <message>
        <source>Latecomers</source>
        <translation>Новые участники</translation>
    </message>
    <message>
        <source>Their first forms keep the balance. Write the packs of the course once more, and send them.</source>
        <translation>Их первые варианты сохраняют равновесие. Запишите пакеты курса ещё раз и отправьте их.</translation>
    </message>
    <message>
        <source>Let them take part</source>
        <translation>Добавить в курс</translation>
    </message>
    <message>
        <source>Everybody who is known here takes part already.</source>
        <translation>Все, кто здесь известен, уже участвуют.</translation>
    </message>
</context>
<context>
    <name>LeaveExamDialog</name>
    <message>
        <source>Leave the exam?</source>
        <translation>Покинуть экзамен?</translation>
    </message>
    <message>
        <source>It stops here and the break is noted. It goes on when the invigilator lets it; the scan you are at stays to be answered.</source>
        <translation>Он остановится здесь, перерыв будет записан. Продолжится он, когда разрешит наблюдатель; на этот снимок ещё нужно будет ответить.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Stay in the exam</source>
        <translation>Остаться на экзамене</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Покинуть</translation>
    </message>
    <message>
        <source>Leave the exam; the break is noted</source>
        <translation>Покинуть экзамен; перерыв записывается</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Back to the Library</source>
        <translation>Вернуться в библиотеку</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Текст урока</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>Next brief</source>
        <translation>Следующая справка</translation>
    </message>
    <message>
        <source>On to the cases</source>
        <translation>К заданиям</translation>
    </message>
    <message>
        <source>Not written in your language yet; this is %1.</source>
        <translation>На вашем языке урока пока нет; язык этого текста: %1.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Новый урок</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Текст урока</translation>
    </message>
    <message>
        <source>No lessons yet. A lesson is read in the Library beside the set.</source>
        <translation>Уроков пока нет. Урок читают в Библиотеке рядом с набором.</translation>
    </message>
    <message>
        <source>Take a lesson away</source>
        <translation>Убрать урок</translation>
    </message>
    <message>
        <source>Move a lesson</source>
        <translation>Переместить урок</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>The shelves are being looked through.</source>
        <translation>Просматриваем полки.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise set(s)</source>
        <translation>
            <numerusform>%n набор упражнений</numerusform>
            <numerusform>%n набора упражнений</numerusform>
            <numerusform>%n наборов упражнений</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no exercise set here. Put a set folder into the folder “sets” of your data folder.</source>
        <translation>Наборов упражнений здесь нет. Положите папку набора в папку «sets» вашей папки данных.</translation>
    </message>
</context>
<context>
    <name>LinePager</name>
    <message>
        <source>Lines {first} to {last} of {count}</source>
        <translation>Строки с {first} по {last} из {count}</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Предыдущие строки</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Следующие строки</translation>
    </message>
</context>
<context>
    <name>LoadPlanDrawing</name>
    <message>
        <source>From the side, front on the left</source>
        <translation>Сбоку, передний край слева</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Load plan: what stands where, and the place to open</source>
        <translation>План загрузки: что где стоит и где вскрывать</translation>
    </message>
</context>
<context>
    <name>LoadStep</name>
    <message>
        <source>Add a load: type a part of its name, or choose</source>
        <translation>Добавить груз: введите часть названия или выберите</translation>
    </message>
    <message>
        <source>In which hold</source>
        <translation>В каком отсеке</translation>
    </message>
    <message>
        <source>Add the load</source>
        <translation>Добавить груз</translation>
    </message>
    <message>
        <source>The carrier is empty. An empty carrier is a case too.</source>
        <translation>Транспорт пуст. Пустой транспорт — тоже задание.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Choose a load</source>
        <translation>Выберите груз</translation>
    </message>
    <message>
        <source>There are no loads for this carrier. Empty, it is a case too.</source>
        <translation>Для этого транспорта грузов нет. Пустой — тоже задание.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Отсек %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>%1 m, %2 t</source>
        <translation>%1 м, %2 т</translation>
    </message>
    <message>
        <source>Add a load</source>
        <translation>Добавить груз</translation>
    </message>
    <message>
        <source>Take a load away</source>
        <translation>Убрать груз</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Acts, the latest first</source>
        <translation>Действия, последние сверху</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your results are kept under the name %1.</source>
        <translation>Ваши результаты сохранены под именем %1.</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make a pack</source>
        <translation>Собрать пакет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Собрать пакет</translation>
    </message>
    <message>
        <source>Stopped: no pack was made.</source>
        <translation>Остановлено: пакет не собран.</translation>
    </message>
    <message>
        <source>Who are you? A pack is signed; this is asked once.</source>
        <translation>Кто вы? Пакет подписывается; это спросят один раз.</translation>
    </message>
    <message>
        <source>Signed by %1: %2</source>
        <translation>Подписывает %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>A file of this name is there already; it would be replaced.</source>
        <translation>Файл с таким именем уже есть; он будет заменён.</translation>
    </message>
    <message>
        <source>The pack is made</source>
        <translation>Пакет собран</translation>
    </message>
    <message>
        <source>The passcode is copied.</source>
        <translation>Код скопирован.</translation>
    </message>
    <message>
        <source>Write the passcode down first: it is kept nowhere.</source>
        <translation>Сначала запишите код: он нигде не хранится.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>What is in them, as far as you know now? You draw the key next.</source>
        <translation>Что в них, насколько вы уже знаете? Ключ вы нарисуете дальше.</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation>Что-то спрятано</translation>
    </message>
    <message>
        <source>Nothing is hidden: a clear case</source>
        <translation>Ничего не спрятано: чистое задание</translation>
    </message>
    <message>
        <source>Also scans that the set has already</source>
        <translation>И те снимки, что уже есть в наборе</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Take outlines from an annotation file</source>
        <translation>Взять контуры из файла разметки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Draw the key</source>
        <translation>Нарисовать ключ</translation>
    </message>
    <message>
        <source>Put goods into this scan</source>
        <translation>Вложить предметы в этот снимок</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Назад к набору</translation>
    </message>
    <message numerus="yes">
        <source>Make %n case(s)</source>
        <translation>
            <numerusform>Сделать %n задание</numerusform>
            <numerusform>Сделать %n задания</numerusform>
            <numerusform>Сделать %n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) came in.</source>
        <translation>
            <numerusform>Взят %n контур.</numerusform>
            <numerusform>Взято %n контура.</numerusform>
            <numerusform>Взято %n контуров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the file are not here.</source>
        <translation>
            <numerusform>%n картинки из файла здесь нет.</numerusform>
            <numerusform>%n картинок из файла здесь нет.</numerusform>
            <numerusform>%n картинок из файла здесь нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in the set.</source>
        <translation>
            <numerusform>В наборе %n новое задание.</numerusform>
            <numerusform>В наборе %n новых задания.</numerusform>
            <numerusform>В наборе %n новых заданий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyResultsDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Принять результаты</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being taken in.</source>
        <translation>
            <numerusform>Принимается %n файл.</numerusform>
            <numerusform>Принимаются %n файла.</numerusform>
            <numerusform>Принимаются %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароль вашей карточки</translation>
    </message>
    <message>
        <source>Show the units</source>
        <translation>Показать подразделения</translation>
    </message>
    <message>
        <source>Files and what came of them</source>
        <translation>Файлы и что с ними</translation>
    </message>
    <message>
        <source>%1 of %2 files came in.</source>
        <translation>Принято файлов: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>%n новый ответ.</numerusform>
            <numerusform>%n новых ответа.</numerusform>
            <numerusform>%n новых ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed to your card.</source>
        <translation>
            <numerusform>%n файл запечатан для вашей карточки.</numerusform>
            <numerusform>%n файла запечатаны для вашей карточки.</numerusform>
            <numerusform>%n файлов запечатаны для вашей карточки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sealed ones</source>
        <translation>Открыть запечатанные</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message numerus="yes">
        <source>Marks: %n</source>
        <translation>
            <numerusform>Отметки: %n</numerusform>
            <numerusform>Отметки: %n</numerusform>
            <numerusform>Отметки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing marked yet.</source>
        <translation>Пока ничего не отмечено.</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>не оценена</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>не уверен</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>скорее уверен</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверен</translation>
    </message>
</context>
<context>
    <name>MarkPopover</name>
    <message>
        <source>Mark {number}: how sure are you?</source>
        <translation>Отметка {number}: насколько вы уверены?</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Удалить эту отметку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What may it be?</source>
        <translation>Что это может быть?</translation>
    </message>
    <message>
        <source>I don&apos;t know what it is</source>
        <translation>Не знаю, что это</translation>
    </message>
    <message>
        <source>Why? A few words, if you like</source>
        <translation>Почему? Пара слов, если хотите</translation>
    </message>
    <message>
        <source>How is it hidden?</source>
        <translation>Как это спрятано?</translation>
    </message>
    <message>
        <source>I don&apos;t know how</source>
        <translation>Не знаю как</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Mark {number}: {words}</source>
        <translation>Отметка {number}: {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownDesk</name>
    <message>
        <source>Put in a picture…</source>
        <translation>Вставить картинку…</translation>
    </message>
    <message>
        <source>Put in a picture; it can be pasted or dropped as well</source>
        <translation>Вставить картинку; её можно и вставить из буфера или перетащить</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Как это будет читаться</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Нет: %1</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>End measuring</source>
        <translation>Закончить измерение</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Сталь</translation>
    </message>
    <message>
        <source>Profile in millimetres of steel</source>
        <translation>Профиль в миллиметрах стали</translation>
    </message>
    <message>
        <source>Values along the line; the arrow keys move the cross</source>
        <translation>Значения вдоль линии; стрелки двигают крест</translation>
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
        <translation>Эквивалент стали; разрыв — слишком толсто.</translation>
    </message>
    <message>
        <source>Share of the beam that comes through.</source>
        <translation>Доля излучения, прошедшая насквозь.</translation>
    </message>
    <message>
        <source>White: high energy. Blue dashes: low energy.</source>
        <translation>Белая: высокая энергия. Голубой пунктир: низкая.</translation>
    </message>
</context>
<context>
    <name>MeasureTexts</name>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Угол</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>The angle in the picture: the scan does not say how large its pixels are.</source>
        <translation>Угол на картинке: размер пикселя в снимке не указан.</translation>
    </message>
    <message>
        <source>As seen in this view; what stands askew to it shows another angle.</source>
        <translation>Как видно в этой проекции; у того, что стоит наискось, угол другой.</translation>
    </message>
    <message>
        <source>How far off it may be is not known: the scan does not say which scanner made it.</source>
        <translation>Погрешность неизвестна: в снимке не указан сканер.</translation>
    </message>
    <message>
        <source>Across the travel: the thing may lie nearer to the source or further from it.</source>
        <translation>Поперёк движения: предмет может лежать ближе к источнику или дальше от него.</translation>
    </message>
    <message>
        <source>Along the travel: as exact as your hand.</source>
        <translation>Вдоль движения: точность зависит только от руки.</translation>
    </message>
    <message>
        <source>The scan is a plain grey picture: its values say nothing of matter.</source>
        <translation>Снимок — просто серая картинка: о веществе его значения ничего не говорят.</translation>
    </message>
    <message>
        <source>No steel or mass: the scan does not say which scanner made it.</source>
        <translation>Без стали и массы: в снимке не указан сканер.</translation>
    </message>
    <message>
        <source>No mass: it is too thick, or there is nothing round it to compare with.</source>
        <translation>Без массы: слишком толсто или вокруг не с чем сравнить.</translation>
    </message>
    <message>
        <source>There is no more in it than in its surroundings.</source>
        <translation>Здесь не больше вещества, чем вокруг.</translation>
    </message>
    <message>
        <source>Mass beyond its surroundings, if all of it were of that kind.</source>
        <translation>Масса сверх окружающего, если бы всё было из этого вещества.</translation>
    </message>
    <message>
        <source>The scan does not say how large its pixels are.</source>
        <translation>Размер пикселя в снимке не указан.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Mean transmission</source>
        <translation>Среднее пропускание</translation>
    </message>
    <message>
        <source>Mean brightness</source>
        <translation>Средняя яркость</translation>
    </message>
    <message>
        <source>Darkest place</source>
        <translation>Самое тёмное место</translation>
    </message>
    <message>
        <source>Steel equivalent</source>
        <translation>Эквивалент стали</translation>
    </message>
    <message>
        <source>Mass if organic</source>
        <translation>Масса, если органика</translation>
    </message>
    <message>
        <source>Mass if light metal</source>
        <translation>Масса, если лёгкий металл</translation>
    </message>
    <message>
        <source>Mass if steel</source>
        <translation>Масса, если сталь</translation>
    </message>
    <message>
        <source>Mass if lead</source>
        <translation>Масса, если свинец</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} м</translation>
    </message>
    <message>
        <source>high {percent} %</source>
        <translation>высокая {percent} %</translation>
    </message>
    <message>
        <source>low {percent} %</source>
        <translation>низкая {percent} %</translation>
    </message>
    <message>
        <source>steel {thickness}</source>
        <translation>сталь {thickness}</translation>
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
        <translation>{pixels} кв. пикс.</translation>
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
        <translation>слишком толсто</translation>
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
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Practice: you see what was there after each case</source>
        <translation>Тренировка: после каждого задания вы видите, что там было</translation>
    </message>
    <message>
        <source>Duty: threats are rare, you see what was there at the end</source>
        <translation>Дежурство: тайники редки, что там было — видно в конце</translation>
    </message>
    <message>
        <source>Exam: by a rule, without feedback</source>
        <translation>Экзамен: по правилам, без подсказок</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Several answers may be right.</source>
        <translation>Верных ответов может быть несколько.</translation>
    </message>
    <message>
        <source>Why? Take all that hold.</source>
        <translation>Почему? Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>Scan {number}</source>
        <translation>Снимок {number}</translation>
    </message>
    <message>
        <source>What is the cargo?</source>
        <translation>Какой это груз?</translation>
    </message>
    <message>
        <source>Which part of the carrier is it?</source>
        <translation>Какая это часть транспортного средства?</translation>
    </message>
    <message>
        <source>What kind of carrier is it?</source>
        <translation>Какое это транспортное средство?</translation>
    </message>
    <message>
        <source>What causes this in the picture?</source>
        <translation>Отчего это возникает на снимке?</translation>
    </message>
    <message>
        <source>Which view does not belong here?</source>
        <translation>Какая проекция здесь лишняя?</translation>
    </message>
    <message>
        <source>In which scan is something hidden?</source>
        <translation>На каком снимке есть сокрытие?</translation>
    </message>
    <message>
        <source>Which consignment goes to the scanner?</source>
        <translation>Какую партию направить на сканер?</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Your progress will stand here</source>
        <translation>Здесь будут ваши успехи</translation>
    </message>
    <message>
        <source>How many of ten hidden things you find, and how often you open a lorry for nothing.</source>
        <translation>Сколько тайников из десяти вы находите и как часто вскрываете грузовик напрасно.</translation>
    </message>
    <message>
        <source>What you find well and what to practise: by class, method, carrier and difficulty.</source>
        <translation>Что вы находите хорошо, а что стоит тренировать: по классам, способам, транспорту и сложности.</translation>
    </message>
    <message>
        <source>Whether you are as sure as you are right, how fast you are, and where your false marks lie.</source>
        <translation>Совпадает ли уверенность с правотой, как быстро вы работаете и где лежат ложные отметки.</translation>
    </message>
    <message>
        <source>Your minutes, your exams, and where misses broke off. Figures come with the first answers.</source>
        <translation>Ваши минуты, экзамены и на чём оборвались пропуски. Цифры появятся с первыми ответами.</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Начать тренировку</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>OpenKeysDialog</name>
    <message>
        <source>The answers of this set wait for their keys.</source>
        <translation>Ответы этого набора ждут ключей.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароль вашей карточки</translation>
    </message>
    <message>
        <source>Passcode, as it was told to you</source>
        <translation>Код, который вам сообщили</translation>
    </message>
    <message>
        <source>Open with my card</source>
        <translation>Открыть моей карточкой</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Открыть ответы</translation>
    </message>
    <message>
        <source>Only those whom the mentor named can open them, and your card is not among them.</source>
        <translation>Открыть их могут только те, кого назвал наставник; вашей карточки среди них нет.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>awaits its key</source>
        <translation>ожидает ключа</translation>
    </message>
    <message>
        <source>opened for nothing</source>
        <translation>вскрыто напрасно</translation>
    </message>
    <message>
        <source>rightly called clear</source>
        <translation>верно: подозрений нет</translation>
    </message>
    <message>
        <source>clear, but called suspicious</source>
        <translation>чисто, но названо подозрительным</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>found %1 of %2</source>
        <translation>найдено %1 из %2</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>Ваше подразделение</translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation>Пароль, если нужен</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>With a passphrase nobody else at this computer can sign in your name. There is no way round it: who forgets it needs a new card.</source>
        <translation>С паролем никто другой за этим компьютером не подпишет за вас. Обойти его нельзя: кто забыл, создаёт новую карточку.</translation>
    </message>
</context>
<context>
    <name>OwnScansMaker</name>
    <message>
        <source>Put goods into a scan</source>
        <translation>Вложить предметы в снимок</translation>
    </message>
    <message>
        <source>Add own scans</source>
        <translation>Добавить свои снимки</translation>
    </message>
    <message>
        <source>Choose the annotation file</source>
        <translation>Выберите файл разметки</translation>
    </message>
    <message>
        <source>The case with the goods is in the set; its key is drawn already.</source>
        <translation>Задание с предметами в наборе; его ключ уже нарисован.</translation>
    </message>
</context>
<context>
    <name>OwnScansPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Какой файл</translation>
    </message>
    <message>
        <source>Straighten and cut</source>
        <translation>Выпрямить и обрезать</translation>
    </message>
    <message>
        <source>Blank out</source>
        <translation>Закрасить лишнее</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Чей снимок</translation>
    </message>
    <message>
        <source>Make cases</source>
        <translation>Сделать задания</translation>
    </message>
    <message>
        <source>Put goods in</source>
        <translation>Вложить предметы</translation>
    </message>
    <message numerus="yes">
        <source>Do the same to %n other(s)</source>
        <translation>
            <numerusform>Так же — ещё с %n картинкой</numerusform>
            <numerusform>Так же — ещё с %n картинками</numerusform>
            <numerusform>Так же — ещё с %n картинками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansSteps</name>
    <message>
        <source>No screen stands out in this picture: drag the corners.</source>
        <translation>На этой картинке экран не выделяется: передвиньте углы сами.</translation>
    </message>
    <message>
        <source>One view alone was found in this picture.</source>
        <translation>На этой картинке найден только один вид.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were found; they will be one case.</source>
        <translation>
            <numerusform>Найден %n вид; это одно задание.</numerusform>
            <numerusform>Найдено %n вида; они станут одним заданием.</numerusform>
            <numerusform>Найдено %n видов; они станут одним заданием.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnScansView</name>
    <message>
        <source>Own scans</source>
        <translation>Свои снимки</translation>
    </message>
    <message>
        <source>Drop scans here</source>
        <translation>Перетащите снимки сюда</translation>
    </message>
    <message>
        <source>Files of scanners, raw files, screenshots, slides and photos of a console. Or choose, or paste.</source>
        <translation>Файлы сканеров, файлы без заголовка, снимки экрана, слайды и фото консоли. Можно выбрать или вставить.</translation>
    </message>
    <message>
        <source>It is in the set.</source>
        <translation>Уже в наборе.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Не читается.</translation>
    </message>
    <message>
        <source>Another view of the case before.</source>
        <translation>Ещё один вид предыдущего задания.</translation>
    </message>
    <message>
        <source>Say how its values lie.</source>
        <translation>Укажите, как лежат значения.</translation>
    </message>
    <message>
        <source>Pictures that came in</source>
        <translation>Поступившие картинки</translation>
    </message>
    <message>
        <source>Choose files of scans</source>
        <translation>Выбрать файлы снимков</translation>
    </message>
</context>
<context>
    <name>OwnUnitDialog</name>
    <message>
        <source>The unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New people are given this, and result files name the unit.</source>
        <translation>Это получают новые люди; подразделение называется в файлах результатов.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Название подразделения</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Hours asked for in %1 days</source>
        <translation>Требуется часов за %1 дня</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PackWindows</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Packs, cards, results, replies</source>
        <translation>Пакеты, карточки, результаты, ответы</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>Files are taken in after the exam.</source>
        <translation>Файлы принимаются после экзамена.</translation>
    </message>
</context>
<context>
    <name>PanelPlaces</name>
    <message>
        <source>Papers and marks</source>
        <translation>Документы и отметки</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>What trainees said</source>
        <translation>Отзывы</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>What the paper says: the wrong value</source>
        <translation>Что написано: неверное значение</translation>
    </message>
    <message>
        <source>A trainee sees this value. All other papers say what is right.</source>
        <translation>Обучаемый видит это значение. В остальных документах — верное.</translation>
    </message>
    <message>
        <source>Show it in the papers</source>
        <translation>Показать в документах</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Что с этим не так</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Убрать это из ключа</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Make it wrong: what the papers would say instead</source>
        <translation>Исказить: что документы скажут вместо правды</translation>
    </message>
    <message>
        <source>Make it wrong</source>
        <translation>Исказить</translation>
    </message>
    <message>
        <source>See the papers as the trainee does</source>
        <translation>Документы глазами обучаемого</translation>
    </message>
    <message>
        <source>The papers are written from the truth, and something is wrong in them on purpose:</source>
        <translation>Документы составлены по правде, и кое-что в них искажено намеренно:</translation>
    </message>
    <message>
        <source>The papers are written from the truth: kind, number and weight of the goods, seals.</source>
        <translation>Документы составлены по правде: вид, количество и вес товара, пломбы.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong on purpose</source>
        <translation>
            <numerusform>Намеренно искажено: %n</numerusform>
            <numerusform>Намеренно искажено: %n</numerusform>
            <numerusform>Намеренно искажено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верны</translation>
    </message>
    <message>
        <source>True again: %1</source>
        <translation>Снова верно: %1</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Другой товар</translation>
    </message>
    <message>
        <source>Other number of packages</source>
        <translation>Другое число мест</translation>
    </message>
    <message>
        <source>Other weight</source>
        <translation>Другой вес</translation>
    </message>
    <message>
        <source>Declared as empty</source>
        <translation>Заявлен пустым</translation>
    </message>
    <message>
        <source>Other seal</source>
        <translation>Другая пломба</translation>
    </message>
    <message>
        <source>Choose what is wrong</source>
        <translation>Выберите, что исказить</translation>
    </message>
    <message>
        <source>Make the papers wrong</source>
        <translation>Исказить документы</translation>
    </message>
    <message>
        <source>Make the papers true</source>
        <translation>Исправить документы</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who begins with which form is drawn, balanced within each unit; others can be added later.</source>
        <translation>Кто с какого варианта начнёт, решает жребий, поровну в каждом подразделении; других можно добавить позже.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск людей</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Все показанные</translation>
    </message>
    <message>
        <source>People; Space chooses</source>
        <translation>Люди; пробел отмечает</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Все подразделения</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Save my profile</source>
        <translation>Сохранить мой профиль</translation>
    </message>
    <message>
        <source>Use a profile from a file</source>
        <translation>Взять профиль из файла</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Изменить сведения</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Служебный номер</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>Sex (if told)</source>
        <translation>Пол (если указан)</translation>
    </message>
    <message>
        <source>year-month-day, empty while in the unit</source>
        <translation>год-месяц-день; пусто, пока в подразделении</translation>
    </message>
    <message>
        <source>Last day in the unit</source>
        <translation>Последний день в подразделении</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The answers are being read.</source>
        <translation>Ответы читаются.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Назад ко всем людям</translation>
    </message>
    <message>
        <source>Figures of this person</source>
        <translation>Показатели этого человека</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Способы</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Экзамены</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Opened for nothing: %1</source>
        <translation>Вскрыто зря: %1</translation>
    </message>
    <message>
        <source>Hours of the last 182 days: %1 of %2; sessions: %3; cases: %4.</source>
        <translation>Часы за последние 182 дня: %1 из %2; сеансов: %3; заданий: %4.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>PickCases</name>
    <message>
        <source>Cases from a set in the Library</source>
        <translation>Задания из набора Библиотеки</translation>
    </message>
    <message>
        <source>Copies come at the end of the draft, as cases of their own.</source>
        <translation>Копии станут отдельными заданиями в конце черновика.</translation>
    </message>
    <message>
        <source>Set in the Library</source>
        <translation>Набор в Библиотеке</translation>
    </message>
    <message>
        <source>Cases: choose one or several</source>
        <translation>Задания: выберите одно или несколько</translation>
    </message>
    <message numerus="yes">
        <source>Take %n case(s)</source>
        <translation>
            <numerusform>Взять %n задание</numerusform>
            <numerusform>Взять %n задания</numerusform>
            <numerusform>Взять %n заданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickSet</name>
    <message>
        <source>Go on with a set of your own: its next revision. Or make a copy: another set, with new cases.</source>
        <translation>Продолжите свой набор: его следующую редакцию. Или сделайте копию: другой набор с новыми заданиями.</translation>
    </message>
    <message>
        <source>From a set in the Library</source>
        <translation>Из набора Библиотеки</translation>
    </message>
    <message>
        <source>Sets in the Library</source>
        <translation>Наборы в Библиотеке</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить его</translation>
    </message>
</context>
<context>
    <name>PickWindow</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>points of 100 for choices and reasons</source>
        <translation>баллов из 100 за выбор и причины</translation>
    </message>
    <message>
        <source>no points: nothing here has a score</source>
        <translation>баллов нет: оценивать нечего</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>баллов из 100</translation>
    </message>
    <message>
        <source>points of 100, give or take %1</source>
        <translation>баллов из 100, плюс-минус %1</translation>
    </message>
    <message numerus="yes">
        <source>You found %1 of %n hidden thing(s).</source>
        <translation>
            <numerusform>Найдено тайников: %1 из %n.</numerusform>
            <numerusform>Найдено тайников: %1 из %n.</numerusform>
            <numerusform>Найдено тайников: %1 из %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened %1 of %n clear case(s) for nothing.</source>
        <translation>
            <numerusform>Вскрыто напрасно чистых заданий: %1 из %n.</numerusform>
            <numerusform>Вскрыто напрасно чистых заданий: %1 из %n.</numerusform>
            <numerusform>Вскрыто напрасно чистых заданий: %1 из %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You saw %1 of %n discrepancy(ies) in the papers.</source>
        <translation>
            <numerusform>Замечено расхождений в документах: %1 из %n.</numerusform>
            <numerusform>Замечено расхождений в документах: %1 из %n.</numerusform>
            <numerusform>Замечено расхождений в документах: %1 из %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of %n question(s) right.</source>
        <translation>
            <numerusform>Верных ответов на вопросы: %1 из %n.</numerusform>
            <numerusform>Верных ответов на вопросы: %1 из %n.</numerusform>
            <numerusform>Верных ответов на вопросы: %1 из %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still await their key.</source>
        <translation>
            <numerusform>%n ответ ещё ожидает ключа.</numerusform>
            <numerusform>%n ответа ещё ожидают ключа.</numerusform>
            <numerusform>%n ответов ещё ожидают ключа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered in this session.</source>
        <translation>В этом сеансе нет ни одного ответа.</translation>
    </message>
</context>
<context>
    <name>PlanGround</name>
    <message>
        <source>What the carrier takes</source>
        <translation>Сколько берёт транспорт</translation>
    </message>
    <message>
        <source>Tab: next thing. Arrows move, Shift and arrows make longer, Up stacks.</source>
        <translation>Tab: дальше. Стрелки двигают, с Shift меняют длину, вверх — поставить сверху.</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 t</source>
        <translation>%1: %2 м от передней стенки, длина %3 м, %4 т</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long, %4 kg</source>
        <translation>%1: %2 м от передней стенки, длина %3 м, %4 кг</translation>
    </message>
    <message>
        <source>%1: %2 m from the front, %3 m long</source>
        <translation>%1: %2 м от передней стенки, длина %3 м</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Отсек %1</translation>
    </message>
    <message>
        <source>%1 of %2 kg</source>
        <translation>%1 из %2 кг</translation>
    </message>
    <message>
        <source>%1 of %2 t</source>
        <translation>%1 из %2 т</translation>
    </message>
    <message>
        <source>%1 of %2 m³</source>
        <translation>%1 из %2 м³</translation>
    </message>
    <message>
        <source>%1 of %2 m</source>
        <translation>%1 из %2 м</translation>
    </message>
    <message>
        <source>Move a load</source>
        <translation>Передвинуть груз</translation>
    </message>
    <message>
        <source>Move what is hidden</source>
        <translation>Передвинуть спрятанное</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>New practice set</source>
        <translation>Новый тренировочный набор</translation>
    </message>
    <message>
        <source>Fresh cases, made for you alone. Leave “Any” where chance may choose.</source>
        <translation>Новые задания, созданные только для вас. Оставьте «Любое» там, где может выбрать случай.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the making; nothing of it stays</source>
        <translation>Остановить создание; от него ничего не останется</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Начать сейчас</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>Создать набор</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looking what can be made.</source>
        <translation>Проверяется, что можно создать.</translation>
    </message>
    <message>
        <source>The first case is being made.</source>
        <translation>Создаётся первое задание.</translation>
    </message>
    <message>
        <source>The making is being stopped.</source>
        <translation>Создание останавливается.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are ready</source>
        <translation>
            <numerusform>Готово %n задание</numerusform>
            <numerusform>Готово %n задания</numerusform>
            <numerusform>Готово %n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>The set stands in the Library.</source>
        <translation>Набор стоит в библиотеке.</translation>
    </message>
    <message>
        <source>%1 of %2 cases made</source>
        <translation>Создано заданий: %1 из %2</translation>
    </message>
    <message>
        <source>The making was stopped; nothing of it was kept.</source>
        <translation>Создание остановлено; от него ничего не осталось.</translation>
    </message>
</context>
<context>
    <name>PracticeFocusDialog</name>
    <message>
        <source>What to practise</source>
        <translation>Что тренировать</translation>
    </message>
    <message>
        <source>Leave “Any” and the cases are chosen by what you need most. It is remembered for next time.</source>
        <translation>Оставьте «Любое», и задания подберутся по тому, что вам нужнее всего. Выбор запоминается до следующего раза.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Что угодно</translation>
    </message>
    <message>
        <source>Put everything back to “Any”</source>
        <translation>Вернуть везде «Любое»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
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
        <translation>Транспортное средство</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Как спрятано</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Что спрятано</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Заданий</translation>
    </message>
    <message>
        <source>with something hidden</source>
        <translation>из них с сокрытием</translation>
    </message>
    <message>
        <source>Share of cases with something hidden</source>
        <translation>Доля заданий, где что-то спрятано</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Your level. %1</source>
        <translation>Ваш уровень. %1</translation>
    </message>
    <message>
        <source>Less than 40 % of the cases are clear: who always finds something learns to open everything.</source>
        <translation>Чистых заданий меньше 40 %: кто всегда что-то находит, привыкает вскрывать всё подряд.</translation>
    </message>
    <message>
        <source>Half is good for learning; on duty it is far less.</source>
        <translation>Половина хороша для учёбы; на дежурстве их гораздо меньше.</translation>
    </message>
    <message>
        <source>none: all are clear</source>
        <translation>0 %: все чистые</translation>
    </message>
    <message>
        <source>10 %: as on duty</source>
        <translation>10 %: как на дежурстве</translation>
    </message>
    <message>
        <source>50 %: half of them</source>
        <translation>50 %: половина</translation>
    </message>
    <message>
        <source>100 %: all of them</source>
        <translation>100 %: все</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Getting to know the tools: one load, easy hiding places.</source>
        <translation>Знакомство с инструментами: один груз, простые тайники.</translation>
    </message>
    <message>
        <source>Normal cargo: one load, easy hiding places.</source>
        <translation>Обычные грузы: один груз, простые тайники.</translation>
    </message>
    <message>
        <source>Carriers and their zones: also empty ones, mixed loads, the first harmless look-alikes.</source>
        <translation>Транспортные средства и их зоны: бывают порожние, смешанный груз и первые безобидные двойники.</translation>
    </message>
    <message>
        <source>Things in light and in heavy cargo; you also say what it is and how it is hidden.</source>
        <translation>Предметы в лёгком и плотном грузе; вы ещё говорите, что это и как спрятано.</translation>
    </message>
    <message>
        <source>One way of hiding after another; some places are hard.</source>
        <translation>Разные способы сокрытия вперемежку; часть тайников трудные.</translation>
    </message>
    <message>
        <source>Papers against the picture: kind, quantity, “empty”.</source>
        <translation>Документы против снимка: вид, количество, «порожний».</translation>
    </message>
    <message>
        <source>The whole dossier; now and then two things are hidden.</source>
        <translation>Полное досье; иногда спрятаны две вещи.</translation>
    </message>
    <message>
        <source>Many look-alikes and hard places.</source>
        <translation>Много двойников и трудных тайников.</translation>
    </message>
    <message>
        <source>As on duty; choose few cases with something hidden.</source>
        <translation>Как на дежурстве; выберите мало заданий с сокрытием.</translation>
    </message>
    <message>
        <source>As in an exam: everything mixed.</source>
        <translation>Как на экзамене: всё вперемешку.</translation>
    </message>
    <message>
        <source>Keeping in form: everything mixed, twenty minutes a week.</source>
        <translation>Поддерживать форму: всё вперемешку, двадцать минут в неделю.</translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Другая проекция</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Следующий снимок</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Показать отметки</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Смоделировано</translation>
    </message>
    <message>
        <source>This scan was computed; no scanner took it.</source>
        <translation>Этот снимок рассчитан; сканер его не делал.</translation>
    </message>
    <message numerus="yes">
        <source>Marks (%n)</source>
        <translation>
            <numerusform>Отметки (%n)</numerusform>
            <numerusform>Отметки (%n)</numerusform>
            <numerusform>Отметки (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation>Отметок ещё нет</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Scan that everybody looks at</source>
        <translation>Снимок, на который смотрят все</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The key of this set is under lock. Open it in the Library first.</source>
        <translation>Ключ этого набора закрыт. Сначала откройте его в библиотеке.</translation>
    </message>
</context>
<context>
    <name>ProfileNameDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Профиль из файла</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Имя на этом компьютере</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Взять это имя</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>You find %1 of %2</source>
        <translation>Вы находите %1 из %2</translation>
    </message>
    <message>
        <source>Nothing hidden came in this time</source>
        <translation>За это время тайников не было</translation>
    </message>
    <message>
        <source>No clear lorry came in this time</source>
        <translation>За это время чистых грузовиков не было</translation>
    </message>
    <message>
        <source>You open no lorry for nothing</source>
        <translation>Напрасно вы не вскрываете ни одного грузовика</translation>
    </message>
    <message>
        <source>likely fewer than 1 in %1</source>
        <translation>вероятно, реже чем 1 из %1</translation>
    </message>
    <message>
        <source>You open 1 lorry in %1 for nothing</source>
        <translation>Напрасно вы вскрываете 1 грузовик из %1</translation>
    </message>
    <message>
        <source>You open %1 of %2 lorries for nothing</source>
        <translation>Напрасно вы вскрываете %1 из %2 грузовиков</translation>
    </message>
    <message>
        <source>likely between %1 and %2 of %3</source>
        <translation>вероятно, от %1 до %2 из %3</translation>
    </message>
    <message>
        <source>likely between 1 in %1 and 1 in %2</source>
        <translation>вероятно, от 1 из %1 до 1 из %2</translation>
    </message>
    <message>
        <source>Difficulty %1 of 5</source>
        <translation>Сложность %1 из 5</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Полгода</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>handed in, awaits its key</source>
        <translation>сдан, ожидает ключа</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>сдан</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не сдан</translation>
    </message>
    <message>
        <source>not enough images</source>
        <translation>слишком мало снимков</translation>
    </message>
    <message>
        <source>wrong share of threats</source>
        <translation>неподходящая доля тайников</translation>
    </message>
    <message>
        <source>reported, not judged</source>
        <translation>сообщён, без оценки</translation>
    </message>
    <message>
        <source>%1, borderline</source>
        <translation>%1, на грани</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-й интервал</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>%1 answers: %2 to threat cases, %3 to clear ones.</source>
        <translation>Ответов: %1; на задания с тайником %2, на чистые %3.</translation>
    </message>
    <message>
        <source>A dash: too few cases to tell, or undefined.</source>
        <translation>Прочерк: слишком мало заданий или не определено.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Доля находок</translation>
    </message>
    <message>
        <source>Threat cases in which something hidden was found.</source>
        <translation>Задания с тайником, где что-то найдено.</translation>
    </message>
    <message>
        <source>False alarm rate</source>
        <translation>Доля ложных тревог</translation>
    </message>
    <message>
        <source>Clear cases with a mark: opened for nothing.</source>
        <translation>Чистые задания с отметкой: вскрыты напрасно.</translation>
    </message>
    <message>
        <source>Threat cases with any mark</source>
        <translation>Задания с тайником и любой отметкой</translation>
    </message>
    <message>
        <source>What the hit rate would be if the place did not matter.</source>
        <translation>Какой была бы доля находок, если бы место было не важно.</translation>
    </message>
    <message>
        <source>Hidden things found</source>
        <translation>Найденные тайники</translation>
    </message>
    <message>
        <source>Of all required things, also where a case has several.</source>
        <translation>Из всех обязательных, и там, где их в задании несколько.</translation>
    </message>
    <message>
        <source>How well you tell threat from clear, however readily you call: 0 is guessing (s = 0.5).</source>
        <translation>Насколько вы отличаете тайник от чистого, как бы охотно ни подозревали: 0 — угадывание (s = 0,5).</translation>
    </message>
    <message>
        <source>Chance that you are surer of a threat case than of a clear one; 0.5 is guessing.</source>
        <translation>Вероятность, что в задании с тайником вы увереннее, чем в чистом; 0,5 — угадывание.</translation>
    </message>
    <message>
        <source>Chance that a find is surer than any false mark of a clear case.</source>
        <translation>Вероятность, что находка увереннее любой ложной отметки чистого задания.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on you would call a threat; higher is better.</source>
        <translation>Каждая точка — уверенность, начиная с которой вы объявили бы тайник; чем выше, тем лучше.</translation>
    </message>
    <message>
        <source>Each point is a confidence from which on marks count: finds against false marks.</source>
        <translation>Каждая точка — уверенность, начиная с которой считаются отметки: находки против ложных.</translation>
    </message>
    <message>
        <source>The same with equal spread assumed; for comparing with the literature.</source>
        <translation>То же при равном разбросе; для сравнения с литературой.</translation>
    </message>
    <message>
        <source>The same from plain rates: 0.5 is guessing, 1 faultless.</source>
        <translation>То же по простым долям: 0,5 — угадывание, 1 — безошибочно.</translation>
    </message>
    <message>
        <source>How readily you call a threat: above 0 reluctantly, below 0 readily.</source>
        <translation>Насколько охотно вы подозреваете: выше 0 — неохотно, ниже 0 — охотно.</translation>
    </message>
    <message>
        <source>The same as a ratio: above 1 reluctantly, below 1 readily.</source>
        <translation>То же как отношение: выше 1 — неохотно, ниже 1 — охотно.</translation>
    </message>
    <message>
        <source>The same from plain rates, from -1 (readily) to 1 (reluctantly).</source>
        <translation>То же по простым долям: от -1 (охотно) до 1 (неохотно).</translation>
    </message>
    <message>
        <source>False marks a case</source>
        <translation>Ложных отметок на задание</translation>
    </message>
    <message>
        <source>Marks that met nothing, on average over all cases.</source>
        <translation>Отметки, под которыми ничего нет, в среднем по всем заданиям.</translation>
    </message>
    <message>
        <source>The same with all hidden things weighing alike.</source>
        <translation>То же, когда все тайники весят одинаково.</translation>
    </message>
    <message>
        <source>Overconfidence</source>
        <translation>Самоуверенность</translation>
    </message>
    <message>
        <source>Mean confidence less the share of right marks: above 0 you are too sure.</source>
        <translation>Средняя уверенность минус доля верных отметок: выше 0 — слишком уверены.</translation>
    </message>
    <message>
        <source>Whether surer marks are right more often: 1 always, 0 no connection.</source>
        <translation>Чаще ли верны более уверенные отметки: 1 — всегда, 0 — связи нет.</translation>
    </message>
    <message>
        <source>Area %1, likely %2, n = %3.</source>
        <translation>Площадь %1, вероятно %2, n = %3.</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Кривая ROC</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>угадывание</translation>
    </message>
    <message>
        <source>FROC curve</source>
        <translation>Кривая FROC</translation>
    </message>
    <message>
        <source>Confidence from</source>
        <translation>Уверенность от</translation>
    </message>
    <message>
        <source>Threat cases</source>
        <translation>Задания с тайником</translation>
    </message>
    <message>
        <source>Clear cases</source>
        <translation>Чистые задания</translation>
    </message>
    <message>
        <source>Threat cases: %1. Clear cases: %2.</source>
        <translation>С тайником: %1. Чистые: %2.</translation>
    </message>
    <message>
        <source>500 is where everybody begins; the shaded range holds the true ability in 95 of 100 cases.</source>
        <translation>Все начинают с 500; истинный уровень лежит в закрашенной полосе в 95 случаях из 100.</translation>
    </message>
    <message>
        <source>A few more cases will show what to practise.</source>
        <translation>Ещё несколько заданий покажут, что тренировать.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тренироваться</translation>
    </message>
    <message>
        <source>Next: %1. You find %2 of %3 (n = %4).</source>
        <translation>Далее: %1. Вы находите %2 из %3 (n = %4).</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Тренировать это</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Ability over time</source>
        <translation>Уровень по времени</translation>
    </message>
    <message>
        <source>Strong and weak</source>
        <translation>Сильное и слабое</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Ложные отметки</translation>
    </message>
    <message>
        <source>Exams and duty</source>
        <translation>Экзамены и дежурства</translation>
    </message>
    <message>
        <source>Technical figures</source>
        <translation>Технические показатели</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Running shares as answers add up; the latest weigh most.</source>
        <translation>Скользящие доли по мере ответов; последние весят больше.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Кривая обучения</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По классам</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>По способам</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>По транспорту</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>По сложности</translation>
    </message>
    <message>
        <source>How sure, and how often right</source>
        <translation>Насколько уверены и как часто правы</translation>
    </message>
    <message>
        <source>How sure you said you were</source>
        <translation>Ваша уверенность по вашим словам</translation>
    </message>
    <message>
        <source>Marks that were right</source>
        <translation>Верные отметки</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>уверенность равна правоте</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>You need %1 s for a scan (median; likely %2; n = %3).</source>
        <translation>На снимок вам нужно %1 с (медиана; вероятно %2; n = %3).</translation>
    </message>
    <message>
        <source>Speed against accuracy</source>
        <translation>Скорость и точность</translation>
    </message>
    <message>
        <source>Median time for a case, s</source>
        <translation>Медианное время на задание, с</translation>
    </message>
    <message>
        <source>Cases rightly done</source>
        <translation>Верно решённые задания</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>последние</translation>
    </message>
    <message>
        <source>Speed and accuracy</source>
        <translation>Скорость и точность</translation>
    </message>
    <message>
        <source>Rightly done</source>
        <translation>Решено верно</translation>
    </message>
    <message>
        <source>Right ones a minute</source>
        <translation>Верных в минуту</translation>
    </message>
    <message>
        <source>Median times; the thin line is where they likely lie.</source>
        <translation>Медианы времени; тонкая линия — где они вероятно лежат.</translation>
    </message>
    <message>
        <source>Time by outcome</source>
        <translation>Время по исходу</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>По исходу</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Верно: подозрений нет</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Вскрыто напрасно</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>Медиана, с</translation>
    </message>
    <message>
        <source>upper third</source>
        <translation>верхняя треть</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>lower third</source>
        <translation>нижняя треть</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>слева вверху</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>посередине вверху</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>справа вверху</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>посередине</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>слева внизу</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>посередине внизу</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>справа внизу</translation>
    </message>
    <message>
        <source>Most of them lie here: %1.</source>
        <translation>Больше всего их здесь: %1.</translation>
    </message>
    <message>
        <source>All scans are laid over each other, as they were shown.</source>
        <translation>Все снимки наложены друг на друга, как они были показаны.</translation>
    </message>
    <message>
        <source>Where you mark for nothing</source>
        <translation>Где вы отмечаете напрасно</translation>
    </message>
    <message>
        <source>left third</source>
        <translation>левая треть</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>средняя треть</translation>
    </message>
    <message>
        <source>right third</source>
        <translation>правая треть</translation>
    </message>
    <message>
        <source>Found least: %1 (%2 of %3; n = %4).</source>
        <translation>Хуже всего: %1 (%2 из %3; n = %4).</translation>
    </message>
    <message>
        <source>Bars are the share found; the thin line is where it likely lies. Nothing is shown of what never came.</source>
        <translation>Полосы — доля найденного; тонкая линия — где она вероятно лежит. Чего не было, то не показано.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Освоено</translation>
    </message>
    <message>
        <source>%1 · mastered</source>
        <translation>%1 · освоено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Nothing can be said yet of how well you judge yourself.</source>
        <translation>Пока нельзя сказать, насколько верно вы себя оцениваете.</translation>
    </message>
    <message>
        <source>You are surer than you are right, by %1 points of 100 on average.</source>
        <translation>Вы увереннее, чем правы: в среднем на %1 пунктов из 100.</translation>
    </message>
    <message>
        <source>You are right more often than you dare to say, by %1 points of 100 on average.</source>
        <translation>Вы правы чаще, чем решаетесь сказать: в среднем на %1 пунктов из 100.</translation>
    </message>
    <message>
        <source>You are about as sure as you are right.</source>
        <translation>Ваша уверенность примерно равна правоте.</translation>
    </message>
    <message>
        <source>your marks</source>
        <translation>ваши отметки</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Last exam, %1: %2.</source>
        <translation>Последний экзамен, %1: %2.</translation>
    </message>
    <message>
        <source>Exams and duties</source>
        <translation>Экзамены и дежурства</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Доля заданий</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Exam or duty</source>
        <translation>Экзамен или дежурство</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Заданий</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>По полугодиям</translation>
    </message>
    <message>
        <source>Exams beside duties</source>
        <translation>Экзамены рядом с дежурствами</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Дежурства</translation>
    </message>
    <message>
        <source>Probably not searched</source>
        <translation>Вероятно, не осмотрено</translation>
    </message>
    <message>
        <source>Probably seen, not recognised</source>
        <translation>Вероятно, увидено, но не узнано</translation>
    </message>
    <message>
        <source>Probably seen, decided otherwise</source>
        <translation>Вероятно, увидено, решено иначе</translation>
    </message>
    <message>
        <source>Can&apos;t be told</source>
        <translation>Сказать нельзя</translation>
    </message>
    <message>
        <source>This is a guess to help you; it is never scored.</source>
        <translation>Это догадка вам в помощь; она никогда не оценивается.</translation>
    </message>
    <message>
        <source>Where misses broke off</source>
        <translation>На чём обрывались пропуски</translation>
    </message>
    <message>
        <source>Most often the place was not looked at: go over the scan strip by strip, close up.</source>
        <translation>Чаще всего место не осмотрено: проходите снимок полосу за полосой, вблизи.</translation>
    </message>
    <message>
        <source>Most often the place was looked at, and nothing seen: change the window there, compare.</source>
        <translation>Чаще всего место осмотрено, но ничего не увидено: меняйте там контраст, сравнивайте.</translation>
    </message>
    <message>
        <source>Most often you noticed something and let it go: mark it, and say how unsure you are.</source>
        <translation>Чаще всего вы что-то заметили и отпустили: отмечайте и указывайте, насколько не уверены.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Where it broke off</source>
        <translation>На чём оборвалось</translation>
    </message>
    <message>
        <source>%1 of %2 minutes in the last 182 days.</source>
        <translation>%1 из %2 минут за последние 182 дня.</translation>
    </message>
    <message>
        <source>That is what is asked for.</source>
        <translation>Требование выполнено.</translation>
    </message>
    <message>
        <source>You are on pace.</source>
        <translation>Вы идёте в графике.</translation>
    </message>
    <message>
        <source>You are behind: %1 minutes were due by today.</source>
        <translation>Вы отстаёте: к сегодняшнему дню нужно было %1 минут.</translation>
    </message>
    <message>
        <source>At this pace it will be reached on %1.</source>
        <translation>С такой скоростью срок — %1.</translation>
    </message>
    <message>
        <source>You have not practised for 90 days or more: a new assessment is due.</source>
        <translation>Вы не тренировались 90 дней или больше: нужна новая проверка.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Минуты: %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>The dashed line is the goal of a week: %1 minutes.</source>
        <translation>Пунктир — цель на неделю: %1 минут.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Reading, min</source>
        <translation>Чтение, мин</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Занятий</translation>
    </message>
    <message>
        <source>exam: found</source>
        <translation>экзамен: найдено</translation>
    </message>
    <message>
        <source>exam: opened for nothing</source>
        <translation>экзамен: вскрыто напрасно</translation>
    </message>
    <message>
        <source>duty: found</source>
        <translation>дежурство: найдено</translation>
    </message>
    <message>
        <source>duty: opened for nothing</source>
        <translation>дежурство: вскрыто напрасно</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
</context>
<context>
    <name>ProgressCounts</name>
    <message numerus="yes">
        <source>%1 of %n threat case(s) found</source>
        <translation>
            <numerusform>найдено %1 из %n задания с тайником</numerusform>
            <numerusform>найдено %1 из %n заданий с тайником</numerusform>
            <numerusform>найдено %1 из %n заданий с тайником</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clear case(s) opened</source>
        <translation>
            <numerusform>вскрыто %1 из %n чистого задания</numerusform>
            <numerusform>вскрыто %1 из %n чистых заданий</numerusform>
            <numerusform>вскрыто %1 из %n чистых заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) do not move your ability.</source>
        <translation>
            <numerusform>%n повтор не меняет вашего уровня.</numerusform>
            <numerusform>%n повтора не меняют вашего уровня.</numerusform>
            <numerusform>%n повторов не меняют вашего уровня.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) with a confidence.</source>
        <translation>
            <numerusform>%n отметка с указанной уверенностью.</numerusform>
            <numerusform>%n отметки с указанной уверенностью.</numerusform>
            <numerusform>%n отметок с указанной уверенностью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point stands for about %n answer(s).</source>
        <translation>
            <numerusform>Каждая точка — около %n ответа.</numerusform>
            <numerusform>Каждая точка — около %n ответов.</numerusform>
            <numerusform>Каждая точка — около %n ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) for nothing.</source>
        <translation>
            <numerusform>%n напрасная отметка.</numerusform>
            <numerusform>%n напрасные отметки.</numerusform>
            <numerusform>%n напрасных отметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s).</source>
        <translation>
            <numerusform>%n экзамен.</numerusform>
            <numerusform>%n экзамена.</numerusform>
            <numerusform>%n экзаменов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies).</source>
        <translation>
            <numerusform>%n дежурство.</numerusform>
            <numerusform>%n дежурства.</numerusform>
            <numerusform>%n дежурств.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your latest %n miss(es), by what was on your screen.</source>
        <translation>
            <numerusform>Ваш последний %n пропуск — по тому, что было на экране.</numerusform>
            <numerusform>Ваши последние %n пропуска — по тому, что было на экране.</numerusform>
            <numerusform>Ваши последние %n пропусков — по тому, что было на экране.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressOutput</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Рисунок PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Чертёж SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Your answers are being read.</source>
        <translation>Ваши ответы читаются.</translation>
    </message>
    <message>
        <source>Parts of progress</source>
        <translation>Разделы успехов</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>Файл «%1» записан.</translation>
    </message>
    <message>
        <source>It was sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>No lorry waits.</source>
        <translation>Никто не ждёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n lorry(ies) waiting</source>
        <translation>
            <numerusform>Ждёт %n грузовик</numerusform>
            <numerusform>Ждут %n грузовика</numerusform>
            <numerusform>Ждут %n грузовиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first for %n minute(s)</source>
        <translation>
            <numerusform>первый — %n минуту</numerusform>
            <numerusform>первый — %n минуты</numerusform>
            <numerusform>первый — %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>You have worked for twenty minutes at a stretch. A pause does good (%1).</source>
        <translation>Вы работаете двадцать минут без перерыва. Пауза пойдёт на пользу (%1).</translation>
    </message>
</context>
<context>
    <name>RawForm</name>
    <message>
        <source>Looks like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>Width, pixels</source>
        <translation>Ширина, точек</translation>
    </message>
    <message>
        <source>Height, pixels</source>
        <translation>Высота, точек</translation>
    </message>
    <message>
        <source>Bytes before the pixels</source>
        <translation>Байтов до точек</translation>
    </message>
    <message>
        <source>Bits of a value</source>
        <translation>Бит в значении</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Порядок байтов</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Energies or colours</source>
        <translation>Энергий или цветов</translation>
    </message>
    <message>
        <source>How they are mixed</source>
        <translation>Как чередуются</translation>
    </message>
    <message>
        <source>32, floating</source>
        <translation>32, дробные</translation>
    </message>
    <message>
        <source>low byte first</source>
        <translation>сначала младший</translation>
    </message>
    <message>
        <source>high byte first</source>
        <translation>сначала старший</translation>
    </message>
    <message>
        <source>no negative values</source>
        <translation>без отрицательных</translation>
    </message>
    <message>
        <source>negative values too</source>
        <translation>и отрицательные</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>одна за другой</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>по строкам</translation>
    </message>
    <message>
        <source>pixel by pixel</source>
        <translation>по точкам</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Сохранённые описания</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Название описания</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save this layout under the name</source>
        <translation>Сохранить описание под этим названием</translation>
    </message>
    <message>
        <source>Forget the saved layout</source>
        <translation>Удалить сохранённое описание</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Transmission {percent} %</source>
        <translation>Пропускание {percent} %</translation>
    </message>
    <message>
        <source>Colour {red} {green} {blue}</source>
        <translation>Цвет {red} {green} {blue}</translation>
    </message>
    <message>
        <source>Grey {value}</source>
        <translation>Серый {value}</translation>
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
        <translation>Сталь: слишком толсто</translation>
    </message>
    <message>
        <source>Steel {thickness} mm</source>
        <translation>Сталь {thickness} мм</translation>
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
        <translation>Отправить наставнику</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Записать ваши завершённые занятия одним файлом для наставника</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Последние сеансы</translation>
    </message>
    <message>
        <source>Your sessions will stand here with their points: 100 means that everything was found and nothing opened for nothing.</source>
        <translation>Здесь появятся ваши сеансы с баллами: 100 значит, что всё найдено и ничего не вскрыто напрасно.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 из %n задания</numerusform>
            <numerusform>%1 из %n заданий</numerusform>
            <numerusform>%1 из %n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>не закончен</translation>
    </message>
    <message>
        <source>Show the report of this session</source>
        <translation>Показать итоги этого сеанса</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить его</translation>
    </message>
</context>
<context>
    <name>RecordPager</name>
    <message>
        <source>The one before</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{name} {k} of {n}</source>
        <translation>{name}: {k} из {n}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Your comment</source>
        <translation>Ваш комментарий</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>Без признака</translation>
    </message>
    <message>
        <source>Cue: by what it can be seen</source>
        <translation>Признак: по чему это видно</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Что вы говорили раньше</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>Take the drawn place away</source>
        <translation>Убрать начерченное место</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Сохранить комментарий</translation>
    </message>
    <message>
        <source>Comments carry your name: first make a card that says who you are.</source>
        <translation>Комментарии подписываются вашим именем: сначала создайте карточку, которая говорит, кто вы.</translation>
    </message>
    <message>
        <source>Make my card…</source>
        <translation>Создать мою карточку…</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Moment of this person&apos;s viewing</source>
        <translation>Момент просмотра этого человека</translation>
    </message>
    <message>
        <source>Shade what this person looked at enlarged: the denser the longer</source>
        <translation>Закрасить то, что этот человек рассматривал увеличенным: чем гуще, тем дольше</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Закрыть воспроизведение</translation>
    </message>
    <message>
        <source>Saw the whole scan, nothing enlarged</source>
        <translation>Видел снимок целиком, ничего не увеличивая</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Send replies</source>
        <translation>Отправить ответы</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароль вашей карточки</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Записать файлы</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Кто-то без имени</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets one file with your comments. Send it back the way the results came.</source>
        <translation>Для каждого записывается один файл с вашими комментариями. Отправьте его тем же путём, каким пришли результаты.</translation>
    </message>
    <message>
        <source>No comments wait to be sent.</source>
        <translation>Нет комментариев, которые ждут отправки.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who work at this computer see your comments here.</source>
        <translation>
            <numerusform>%n человек занимается за этим компьютером и видит комментарии здесь.</numerusform>
            <numerusform>%n человека занимаются за этим компьютером и видят комментарии здесь.</numerusform>
            <numerusform>%n человек занимаются за этим компьютером и видят комментарии здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the replies</source>
        <translation>Папка для ответов</translation>
    </message>
    <message>
        <source>The replies are ready</source>
        <translation>Ответы готовы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Send each to whom it is for:</source>
        <translation>
            <numerusform>Записан %n файл. Отправьте его адресату:</numerusform>
            <numerusform>Записано %n файла. Отправьте каждый своему адресату:</numerusform>
            <numerusform>Записано %n файлов. Отправьте каждый своему адресату:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Comments for you</source>
        <translation>Комментарии для вас</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл читается.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Я позвонил: номер верный</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on sessions that are here</source>
        <translation>
            <numerusform>%n комментарий к занятиям, которые здесь есть</numerusform>
            <numerusform>%n комментария к занятиям, которые здесь есть</numerusform>
            <numerusform>%n комментариев к занятиям, которые здесь есть</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment in this file is about a session on this computer.</source>
        <translation>Ни один комментарий в этом файле не относится к занятиям на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Take in results</source>
        <translation>Принять результаты</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл читается.</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароль вашей карточки</translation>
    </message>
    <message>
        <source>I have asked there: take it in all the same</source>
        <translation>Я спросил там: всё равно принять</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>The file is sealed to your card.</source>
        <translation>Файл закрыт для вашей карточки.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>More</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>More: points, overlap, decision, times</source>
        <translation>Подробнее: баллы, совпадение, вывод, время</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>ещё %n строка</numerusform>
            <numerusform>ещё %n строки</numerusform>
            <numerusform>ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The author wrote this in another language: %1.</source>
        <translation>Автор написал это на другом языке: %1.</translation>
    </message>
    <message>
        <source>See it opened</source>
        <translation>Показать вскрытое</translation>
    </message>
    <message>
        <source>See it opened, picture %1</source>
        <translation>Показать вскрытое, снимок %1</translation>
    </message>
</context>
<context>
    <name>ReviewExtraParts</name>
    <message>
        <source>Only of a simulated scan it is known how it looks with nothing hidden.</source>
        <translation>Как снимок выглядит без спрятанного, известно только для смоделированных снимков.</translation>
    </message>
    <message>
        <source>This case has no load plan.</source>
        <translation>У этого задания нет плана загрузки.</translation>
    </message>
    <message>
        <source>Your viewing of this scan was not kept.</source>
        <translation>Ваш просмотр этого снимка не сохранён.</translation>
    </message>
    <message>
        <source>The replay of your viewing is not open. Key “%1” opens it.</source>
        <translation>Воспроизведение вашего просмотра не открыто. Его открывает клавиша «%1».</translation>
    </message>
</context>
<context>
    <name>ReviewExtrasPanel</name>
    <message>
        <source>About: %1</source>
        <translation>О чём: %1</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>План загрузки</translation>
    </message>
    <message>
        <source>Your viewing</source>
        <translation>Ваш просмотр</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Replay what you had on the screen</source>
        <translation>Воспроизвести то, что было у вас на экране</translation>
    </message>
    <message>
        <source>I see it differently</source>
        <translation>Я вижу это иначе</translation>
    </message>
    <message>
        <source>Write what you object to in this review</source>
        <translation>Написать, с чем в этом разборе вы не согласны</translation>
    </message>
    <message>
        <source>Keep the objection</source>
        <translation>Сохранить возражение</translation>
    </message>
    <message>
        <source>Keep the objection with this answer</source>
        <translation>Сохранить возражение вместе с этим ответом</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the objection</source>
        <translation>Отказаться от возражения</translation>
    </message>
    <message>
        <source>What do you object to, and why?</source>
        <translation>С чем вы не согласны и почему?</translation>
    </message>
    <message>
        <source>What do you object to, and why? At most %1 letters.</source>
        <translation>С чем вы не согласны и почему? Не больше %1 знаков.</translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Show what you looked at</source>
        <translation>Показать, что вы смотрели</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Закрасить то, что вы рассматривали увеличенным: чем гуще, тем дольше</translation>
    </message>
    <message>
        <source>Compare with normal cargo</source>
        <translation>Сравнить с обычным грузом</translation>
    </message>
    <message>
        <source>Reference scans of the atlas beside this one</source>
        <translation>Эталонные снимки из атласа рядом с этим</translation>
    </message>
    <message>
        <source>Why this case came</source>
        <translation>Почему показано это задание</translation>
    </message>
    <message>
        <source>You passed it at %1 for %2 s</source>
        <translation>Вы прошли мимо: %1, в течение %2 с</translation>
    </message>
    <message>
        <source>%1: show that moment of your viewing</source>
        <translation>%1: показать этот момент вашего просмотра</translation>
    </message>
    <message>
        <source>You had %1 of this view on the screen from close by.</source>
        <translation>Вблизи вы видели на экране %1 этого вида.</translation>
    </message>
</context>
<context>
    <name>ReviewScan</name>
    <message>
        <source>With nothing hidden</source>
        <translation>Без спрятанного</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Scan with what was there</source>
        <translation>Снимок с тем, что там было</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Остановиться здесь</translation>
    </message>
    <message>
        <source>Stop here and go Home; the session can be taken up again</source>
        <translation>Остановиться и перейти на главную; сеанс можно продолжить позже</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <translation>Вернуться к итогам</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>К итогам</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>This answer can&apos;t be shown</source>
        <translation>Этот ответ нельзя показать</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Roster “%1”</source>
        <translation>Список «%1»</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Take in the chosen doubtful row</source>
        <translation>Загрузить выбранную сомнительную строку</translation>
    </message>
    <message>
        <source>Column “%1” is</source>
        <translation>Столбец «%1» — это</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Что указано</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; the same: %3; doubtful: %4, taken in only where ticked; faulty: %5, left out.</source>
        <translation>Новых: %1; изменённых: %2; без изменений: %3; сомнительных: %4, загружаются только отмеченные; с ошибкой: %5, не загружаются.</translation>
    </message>
    <message>
        <source>ticked: taken in</source>
        <translation>отмечено: загрузится</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What is asked</source>
        <translation>Что спрашивается</translation>
    </message>
    <message>
        <source>Exam rule</source>
        <translation>Правило экзамена</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Modes in which it may be worked through</source>
        <translation>Режимы, в которых можно проходить набор</translation>
    </message>
    <message>
        <source>What is asked beside mark, certainty and verdict</source>
        <translation>Что спрашивается, кроме отметки, уверенности и итога</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Longest time that counts as work, minutes</source>
        <translation>Наибольшее засчитываемое время, минуты</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Порядок заданий</translation>
    </message>
    <message>
        <source>Cases in one session; empty: all</source>
        <translation>Заданий за один проход; пусто — все</translation>
    </message>
    <message>
        <source>Share with something hidden, %; empty: as it comes</source>
        <translation>Доля с сокрытием, %; пусто — как выйдет</translation>
    </message>
    <message>
        <source>As listed, the same for everybody</source>
        <translation>Как в списке, одинаково для всех</translation>
    </message>
    <message>
        <source>Drawn anew for each session</source>
        <translation>Каждый раз случайно</translation>
    </message>
    <message>
        <source>At a scan</source>
        <translation>На снимке</translation>
    </message>
    <message>
        <source>At a review</source>
        <translation>На разборе</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Как скрыто</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>What is wrong in the papers</source>
        <translation>Что не так в документах</translation>
    </message>
    <message>
        <source>Choose it here; else the level decides</source>
        <translation>Выбрать здесь; иначе решает уровень</translation>
    </message>
    <message>
        <source>A rule of its own; else the standard rule holds</source>
        <translation>Своё правило; иначе действует обычное</translation>
    </message>
    <message>
        <source>Points needed, of 100</source>
        <translation>Нужно баллов из 100</translation>
    </message>
    <message>
        <source>Least share found, %</source>
        <translation>Наименьшая доля найденного, %</translation>
    </message>
    <message>
        <source>Most opened for nothing, %</source>
        <translation>Наибольшая доля вскрытых зря, %</translation>
    </message>
    <message>
        <source>Least right verdicts, %; empty: not asked</source>
        <translation>Наименьшая доля верных итогов, %; пусто — не требуется</translation>
    </message>
    <message>
        <source>Least cases with something hidden</source>
        <translation>Наименьшее число заданий с сокрытием</translation>
    </message>
    <message>
        <source>Least clear cases</source>
        <translation>Наименьшее число чистых заданий</translation>
    </message>
    <message>
        <source>Least share with something hidden, %</source>
        <translation>Наименьшая доля с сокрытием, %</translation>
    </message>
    <message>
        <source>Largest share with something hidden, %</source>
        <translation>Наибольшая доля с сокрытием, %</translation>
    </message>
    <message>
        <source>Time for all, minutes; empty: no limit</source>
        <translation>Время на всё, минуты; пусто — без ограничения</translation>
    </message>
    <message>
        <source>Cases in one session</source>
        <translation>Заданий за один проход</translation>
    </message>
    <message>
        <source>Share with something hidden</source>
        <translation>Доля с сокрытием</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Режимы</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Наибольшее время</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Take this comment back</source>
        <translation>Убрать этот комментарий</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Draw a line along something of known length, such as the container from end to end. Say its length.</source>
        <translation>Проведите линию вдоль чего-то известной длины, например по контейнеру от края до края. Укажите длину.</translation>
    </message>
    <message>
        <source>What the line goes along</source>
        <translation>Вдоль чего линия</translation>
    </message>
    <message>
        <source>Container of 40 feet</source>
        <translation>Контейнер 40 футов</translation>
    </message>
    <message>
        <source>Container of 20 feet</source>
        <translation>Контейнер 20 футов</translation>
    </message>
    <message>
        <source>Container of 45 feet</source>
        <translation>Контейнер 45 футов</translation>
    </message>
    <message>
        <source>Semi-trailer</source>
        <translation>Полуприцеп</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Its length, m</source>
        <translation>Её длина, м</translation>
    </message>
    <message>
        <source>Pixel, mm</source>
        <translation>Точка, мм</translation>
    </message>
    <message>
        <source>Show where air is</source>
        <translation>Показать, где воздух</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The whole scan is %1 m.</source>
        <translation>Весь снимок — %1 м.</translation>
    </message>
    <message>
        <source>Now say how long the line is.</source>
        <translation>Теперь укажите длину линии.</translation>
    </message>
    <message>
        <source>Without a scale the ruler reads nothing; everything else works.</source>
        <translation>Без масштаба линейка ничего не покажет; остальное работает.</translation>
    </message>
    <message>
        <source>A picture of a screen has no measured values: air needs no level.</source>
        <translation>На картинке экрана нет измеренных значений: уровень воздуха не нужен.</translation>
    </message>
    <message>
        <source>With the level of air, values read as transmission. Draw a box where nothing is.</source>
        <translation>С уровнем воздуха значения читаются как пропускание. Нарисуйте рамку там, где ничего нет.</translation>
    </message>
    <message>
        <source>Air is at %1 % of the largest value.</source>
        <translation>Воздух — %1 % наибольшего значения.</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal {number}</source>
        <translation>Пломба {number}</translation>
    </message>
    <message>
        <source>Log of the electronic seal</source>
        <translation>Журнал электронной пломбы</translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>Which search do you propose?</source>
        <translation>Какой досмотр вы предлагаете?</translation>
    </message>
    <message>
        <source>Where to open</source>
        <translation>Где вскрыть</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как досматривать</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Вернуться к снимку</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Без предложения</translation>
    </message>
    <message>
        <source>Propose this search</source>
        <translation>Предложить этот досмотр</translation>
    </message>
</context>
<context>
    <name>SelectDesk</name>
    <message>
        <source>Filter: number, goods, place, name</source>
        <translation>Фильтр: номер, товар, место, имя</translation>
    </message>
    <message>
        <source>Show only consignments that hold these words</source>
        <translation>Показать только партии с этими словами</translation>
    </message>
    <message>
        <source>Chosen only</source>
        <translation>Только выбранные</translation>
    </message>
    <message>
        <source>Show only the chosen consignments</source>
        <translation>Показать только выбранные партии</translation>
    </message>
    <message>
        <source>Consignments: Space chooses, arrow keys go from one to the next</source>
        <translation>Партии: пробел выбирает, стрелки переходят от одной к другой</translation>
    </message>
    <message>
        <source>Sort: {column}</source>
        <translation>Порядок: {column}</translation>
    </message>
    <message>
        <source>Sort the consignments by a column</source>
        <translation>Отсортировать партии по столбцу</translation>
    </message>
    <message>
        <source>Which consignments go to the scanner?</source>
        <translation>Какие партии отправить на сканер?</translation>
    </message>
    <message>
        <source>Read the papers at the right. Space chooses; then say why with the number keys.</source>
        <translation>Читайте документы справа. Пробел выбирает; затем цифрами укажите почему.</translation>
    </message>
    <message>
        <source>{taken} of {places} places at the scanner</source>
        <translation>Занято мест на сканере: {taken} из {places}</translation>
    </message>
    <message>
        <source>All places are taken: take one back first.</source>
        <translation>Все места заняты: сначала отмените один выбор.</translation>
    </message>
    <message>
        <source>Why {name}? Take all that hold.</source>
        <translation>Почему {name}? Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>{name} is not chosen.</source>
        <translation>Партия {name} не выбрана.</translation>
    </message>
    <message>
        <source>Risk analysis: {flags}</source>
        <translation>Анализ рисков: {flags}</translation>
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
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Declared, kg</source>
        <translation>Заявл., кг</translation>
    </message>
    <message>
        <source>Weighed, kg</source>
        <translation>Взвеш., кг</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Риск</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send my results</source>
        <translation>Отправить мои результаты</translation>
    </message>
    <message>
        <source>One file with your finished sessions is written. Send it by messenger, by mail or on a stick.</source>
        <translation>Будет записан один файл с вашими завершёнными занятиями. Отправьте его мессенджером, почтой или на флешке.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Who is to read the file</source>
        <translation>Кто прочитает файл</translation>
    </message>
    <message>
        <source>A code in the place of my name</source>
        <translation>Код вместо моего имени</translation>
    </message>
    <message>
        <source>With the record of what I looked at</source>
        <translation>С записью того, что я рассматривал</translation>
    </message>
    <message>
        <source>Also what I have sent before</source>
        <translation>Также то, что уже отправлял</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>Whoever gets it</source>
        <translation>Кто его получит</translation>
    </message>
    <message>
        <source>Only this person can open the file.</source>
        <translation>Открыть файл сможет только этот человек.</translation>
    </message>
    <message>
        <source>Anybody can open the file; answer keys and points stay here and are computed there.</source>
        <translation>Открыть файл сможет любой; ключи и баллы остаются здесь и вычисляются там.</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Файл готов</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in it. Send this file:</source>
        <translation>
            <numerusform>В нём %n занятие. Отправьте этот файл:</numerusform>
            <numerusform>В нём %n занятия. Отправьте этот файл:</numerusform>
            <numerusform>В нём %n занятий. Отправьте этот файл:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code of this computer&apos;s %n finished session(s), for your notes: %1</source>
        <translation>
            <numerusform>Код %n завершённого занятия на этом компьютере, для ваших заметок: %1</numerusform>
            <numerusform>Код %n завершённых занятий на этом компьютере, для ваших заметок: %1</numerusform>
            <numerusform>Код %n завершённых занятий на этом компьютере, для ваших заметок: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetCardView</name>
    <message>
        <source>Level %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Смоделировано</translation>
    </message>
    <message>
        <source>These scans were computed or drawn; no scanner took them.</source>
        <translation>Эти снимки рассчитаны или нарисованы; сканер их не делал.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Урок %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Продолжить: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Show %1 to a group: first the scan, then their marks, then the key</source>
        <translation>Показать группе «%1»: сначала снимок, затем отметки, затем ключ</translation>
    </message>
    <message>
        <source>Show to a group</source>
        <translation>Показать группе</translation>
    </message>
    <message>
        <source>Answers wait for the key.</source>
        <translation>Ответы ждут ключа.</translation>
    </message>
    <message>
        <source>Open the answers of %1</source>
        <translation>Открыть ответы: %1</translation>
    </message>
    <message>
        <source>Enter passcode…</source>
        <translation>Ввести код…</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Авторы: %1</translation>
    </message>
    <message>
        <source>Licence %1</source>
        <translation>Лицензия %1</translation>
    </message>
</context>
<context>
    <name>SetProgress</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>сделано: %1</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Identity cards…</source>
        <translation>Карточки…</translation>
    </message>
    <message>
        <source>Your card, with which you sign packs, and the cards that are known here</source>
        <translation>Ваша карточка, которой вы подписываете пакеты, и известные здесь карточки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>About XrayTrainer</source>
        <translation>О программе XrayTrainer</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>How hard, as you see it</source>
        <translation>Насколько трудно, по-вашему</translation>
    </message>
    <message>
        <source>Who holds the rights in the scan</source>
        <translation>Кому принадлежат права на снимок</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кому можно показывать</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить теги</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Убрать теги</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>1: easy</source>
        <translation>1: легко</translation>
    </message>
    <message>
        <source>5: hard</source>
        <translation>5: трудно</translation>
    </message>
    <message>
        <source>What stays empty is left as it is. All of it is one step that can be undone.</source>
        <translation>Пустое остаётся без изменений. Всё вместе — один шаг, который можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>Выбрано %n задание</numerusform>
            <numerusform>Выбрано %n задания</numerusform>
            <numerusform>Выбрано %n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>Изменить %n задание</numerusform>
            <numerusform>Изменить %n задания</numerusform>
            <numerusform>Изменить %n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several cases</source>
        <translation>Изменить несколько заданий</translation>
    </message>
</context>
<context>
    <name>ShapePage</name>
    <message>
        <source>Drag the four corners to the corners of the scan on the screen: a photo taken askew comes straight.</source>
        <translation>Перетащите четыре угла на углы снимка на экране: фото, сделанное под углом, выпрямится.</translation>
    </message>
    <message>
        <source>By keyboard, on the picture: 1 to 4 choose a corner, arrow keys move it, with Shift ten times as far.</source>
        <translation>С клавиатуры, на картинке: 1–4 выбирают угол, стрелки двигают его, с Shift — в десять раз дальше.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Отразить</translation>
    </message>
    <message>
        <source>Bright ↔ dark</source>
        <translation>Светлое ↔ тёмное</translation>
    </message>
    <message>
        <source>Frame ↺ 0.5°</source>
        <translation>Рамка ↺ 0,5°</translation>
    </message>
    <message>
        <source>Frame ↻ 0.5°</source>
        <translation>Рамка ↻ 0,5°</translation>
    </message>
    <message>
        <source>Find the screen in the photo</source>
        <translation>Найти экран на фото</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Вся картинка</translation>
    </message>
    <message>
        <source>Several views in it?</source>
        <translation>Несколько видов?</translation>
    </message>
    <message>
        <source>The scan will have %1 × %2 pixels.</source>
        <translation>В снимке будет %1 × %2 точек.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Studio</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>Here you make exercise sets. A draft is seen by nobody else until you publish it; what you type is saved at once.</source>
        <translation>Здесь вы составляете наборы упражнений. Черновик никто не видит, пока вы его не опубликуете; набранное сохраняется сразу.</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Ваши черновики</translation>
    </message>
    <message>
        <source>Removed; each can be taken back for thirty days</source>
        <translation>Удалённые; каждый можно вернуть в течение тридцати дней</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>уровень %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменён %1</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>ещё не опубликован</translation>
    </message>
    <message>
        <source>revision %1 is published</source>
        <translation>опубликована редакция %1</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Something hidden</source>
        <translation>Есть сокрытие</translation>
    </message>
    <message>
        <source>Papers alone</source>
        <translation>Только документы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Чисто</translation>
    </message>
    <message>
        <source>Search: find and decide</source>
        <translation>Поиск: найти и решить</translation>
    </message>
    <message>
        <source>Name: which cargo, which place</source>
        <translation>Назвать: какой груз, какое место</translation>
    </message>
    <message>
        <source>Compare: which of a pair</source>
        <translation>Сравнить: который из пары</translation>
    </message>
    <message>
        <source>Select: which of these to scan</source>
        <translation>Отобрать: что просвечивать</translation>
    </message>
    <message>
        <source>made by the program</source>
        <translation>создано программой</translation>
    </message>
    <message>
        <source>a real scan</source>
        <translation>настоящий снимок</translation>
    </message>
    <message>
        <source>a real scan with something put in</source>
        <translation>настоящий снимок с вставкой</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Ключ…</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Сцена…</translation>
    </message>
    <message>
        <source>Own scans…</source>
        <translation>Свои снимки…</translation>
    </message>
    <message>
        <source>%1 is removed; it can be taken back for thirty days.</source>
        <translation>Черновик «%1» удалён; вернуть его можно в течение тридцати дней.</translation>
    </message>
    <message>
        <source>Cases from the Library</source>
        <translation>Задания из Библиотеки</translation>
    </message>
    <message>
        <source>Revision %1 is published. The pack lies in %2; the Library has the set; the draft stays here for the next revision.</source>
        <translation>Редакция %1 опубликована. Пакет лежит в %2; набор есть в Библиотеке; черновик остаётся здесь для следующей редакции.</translation>
    </message>
</context>
<context>
    <name>StudioEditor</name>
    <message>
        <source>Move cases</source>
        <translation>Переместить задания</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Order and rules</source>
        <translation>Порядок и правила</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Несколько</translation>
    </message>
    <message numerus="yes">
        <source>Take away %n case(s)</source>
        <translation>
            <numerusform>Убрать %n задание</numerusform>
            <numerusform>Убрать %n задания</numerusform>
            <numerusform>Убрать %n заданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioFoot</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>StudioView</name>
    <message>
        <source>The last changes are not saved. Close once more to leave without them.</source>
        <translation>Последние изменения не сохранены. Закройте ещё раз, чтобы выйти без них.</translation>
    </message>
    <message>
        <source>Duplicate cases</source>
        <translation>Сделать копии заданий</translation>
    </message>
    <message>
        <source>Compose a scene…</source>
        <translation>Составить сцену…</translation>
    </message>
    <message>
        <source>Import own scans…</source>
        <translation>Внести свои снимки…</translation>
    </message>
    <message>
        <source>From a set in the Library…</source>
        <translation>Из набора Библиотеки…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
</context>
<context>
    <name>SummaryBriefs</name>
    <message>
        <source>Brief to read now</source>
        <translation>Справка: прочтите теперь</translation>
    </message>
</context>
<context>
    <name>SummaryCases</name>
    <message>
        <source>Case by case</source>
        <translation>По заданиям</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Задание %1: %2</translation>
    </message>
    <message>
        <source>Look at this case again</source>
        <translation>Посмотреть это задание ещё раз</translation>
    </message>
</context>
<context>
    <name>SummaryFilters</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rightly called clear</source>
        <translation>Верно: подозрений нет</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Вскрыто напрасно</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Awaits its key</source>
        <translation>Ожидает ключа</translation>
    </message>
    <message>
        <source>%1: %2. Show these cases alone</source>
        <translation>%1: %2. Показать только эти задания</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Send to my mentor</source>
        <translation>Отправить наставнику</translation>
    </message>
    <message>
        <source>Write your finished sessions as one file for a mentor</source>
        <translation>Записать ваши завершённые занятия одним файлом для наставника</translation>
    </message>
    <message>
        <source>Result of the exam</source>
        <translation>Результат экзамена</translation>
    </message>
    <message>
        <source>Verdict of this exam with its limits</source>
        <translation>Итог этого экзамена с его порогами</translation>
    </message>
    <message>
        <source>Practise what you missed</source>
        <translation>Тренировать пропущенное</translation>
    </message>
    <message>
        <source>A block of practice with more of the classes that you missed</source>
        <translation>Тренировка, в которой больше тех классов, что вы пропустили</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>Тренироваться дальше</translation>
    </message>
    <message>
        <source>Another block of practice, chosen for you</source>
        <translation>Ещё одна тренировка, подобранная для вас</translation>
    </message>
    <message>
        <source>Next set</source>
        <translation>Следующий набор</translation>
    </message>
    <message>
        <source>Next set: %1</source>
        <translation>Следующий набор: %1</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in a pack</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>The pack is being read.</source>
        <translation>Пакет читается.</translation>
    </message>
    <message>
        <source>I have called: the number is right</source>
        <translation>Я позвонил(а): число верное</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Редакция %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n назначение</numerusform>
            <numerusform>%n назначения</numerusform>
            <numerusform>%n назначений</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are sealed: they are opened later, by a passcode or a card.</source>
        <translation>Ответы запечатаны: их откроют позже, кодом или карточкой.</translation>
    </message>
    <message>
        <source>Take in beside it</source>
        <translation>Принять рядом</translation>
    </message>
    <message>
        <source>Take the assignments in</source>
        <translation>Принять назначения</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken in.</source>
        <translation>Остановлено: ничего не принято.</translation>
    </message>
</context>
<context>
    <name>TermChips</name>
    <message>
        <source>Take away: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Title of the course</source>
        <translation>Название курса</translation>
    </message>
    <message>
        <source>Half of the people begin with form A and end with form B, the other half the other way round: so the change is not that of an easier test.</source>
        <translation>Половина людей начинает с варианта A и заканчивает вариантом B, другая половина — наоборот: так изменение не объяснить более лёгким тестом.</translation>
    </message>
    <message>
        <source>Make parallel forms now</source>
        <translation>Создать параллельные варианты сейчас</translation>
    </message>
    <message>
        <source>Choose two exams that are there</source>
        <translation>Выбрать два имеющихся экзамена</translation>
    </message>
    <message>
        <source>Cases of a form</source>
        <translation>Заданий в варианте</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in each form, half with a threat</source>
        <translation>
            <numerusform>%n задание в каждом варианте, половина с угрозой</numerusform>
            <numerusform>%n задания в каждом варианте, половина с угрозой</numerusform>
            <numerusform>%n заданий в каждом варианте, половина с угрозой</numerusform>
        </translation>
    </message>
    <message>
        <source>Form A</source>
        <translation>Вариант A</translation>
    </message>
    <message>
        <source>Form B</source>
        <translation>Вариант B</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
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
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Put in a picture</source>
        <translation>Вставить картинку</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What the set teaches</source>
        <translation>Чему учит набор</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Licence: terms under which it may be passed on</source>
        <translation>Лицензия: условия передачи</translation>
    </message>
    <message>
        <source>Authors, with commas between them</source>
        <translation>Авторы, через запятую</translation>
    </message>
    <message>
        <source>0: for everybody</source>
        <translation>0: для всех</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Ещё не опубликован.</translation>
    </message>
    <message>
        <source>Published last: revision %1 on %2.</source>
        <translation>Опубликовано последним: редакция %1, %2.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>as usual: {px}</source>
        <translation>как обычно: {px}</translation>
    </message>
    <message>
        <source>It lies here: {zone}</source>
        <translation>Находится здесь: {zone}</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Считается как</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Как спрятано</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где это</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Weight in the points</source>
        <translation>Вес в баллах</translation>
    </message>
    <message>
        <source>Tolerance, scan pixels</source>
        <translation>Допуск, пикселей снимка</translation>
    </message>
    <message>
        <source>Found together with</source>
        <translation>Находится вместе с</translation>
    </message>
    <message>
        <source>The whole load is the thing</source>
        <translation>Предмет — весь груз</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>находится отдельно</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Other names that are right too</source>
        <translation>Другие верные названия</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Добавить название…</translation>
    </message>
    <message>
        <source>What a trainee should have seen</source>
        <translation>Что должен был увидеть обучаемый</translation>
    </message>
    <message>
        <source>Take this out of the key</source>
        <translation>Убрать это из ключа</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>No outline in this view: the next one drawn is its own.</source>
        <translation>В этой проекции контура нет: следующий нарисованный будет его.</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message>
        <source>The whole case</source>
        <translation>Всё задание</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полноэкранного режима</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Сохранить мои результаты…</translation>
    </message>
    <message>
        <source>Another guest</source>
        <translation>Другой гость</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Работать как гость</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Сохранить мой профиль…</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Взять профиль из файла…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Удалить человека…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>К работе</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>As a trainee sees it</source>
        <translation>Как видит обучаемый</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>К ключу</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Mark the scan and press the papers as a trainee would. Here you see how it would be scored.</source>
        <translation>Отмечайте снимок и нажимайте поля документов, как обучаемый. Здесь видно, как это будет оценено.</translation>
    </message>
    <message>
        <source>Not found: {name}</source>
        <translation>Не найдено: {name}</translation>
    </message>
    <message>
        <source>Reported rightly: {field}</source>
        <translation>Замечено верно: {field}</translation>
    </message>
    <message>
        <source>Reported for nothing: {field}</source>
        <translation>Замечено напрасно: {field}</translation>
    </message>
    <message>
        <source>Not reported: {name}</source>
        <translation>Не замечено: {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
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
        <translation>Нарисовать отметку</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Изменить отметку</translation>
    </message>
    <message>
        <source>Say how sure</source>
        <translation>Указать уверенность</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Удалить отметку</translation>
    </message>
    <message>
        <source>Paste marks</source>
        <translation>Вставить отметки</translation>
    </message>
    <message>
        <source>Join marks</source>
        <translation>Объединить отметки</translation>
    </message>
    <message>
        <source>Cut a mark</source>
        <translation>Разрезать отметку</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>guest kept results</source>
        <translation>гость сохранил результаты</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>человек удалён</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>человек добавлен</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>сведения изменены</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профили объединены</translation>
    </message>
    <message>
        <source>profiles parted</source>
        <translation>профили разделены</translation>
    </message>
    <message>
        <source>roster taken in</source>
        <translation>список загружен</translation>
    </message>
    <message>
        <source>unit named</source>
        <translation>подразделение названо</translation>
    </message>
    <message>
        <source>hours asked for</source>
        <translation>требуемые часы</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>записи объединены</translation>
    </message>
    <message>
        <source>scored again</source>
        <translation>оценено заново</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>копия восстановлена</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>объединён с</translation>
    </message>
    <message>
        <source>parted from</source>
        <translation>отделён от</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>сеансы</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>противоречия</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>%1: too few for a range</source>
        <translation>%1: слишком мало для интервала</translation>
    </message>
    <message>
        <source>%1, that is %2; likely %3</source>
        <translation>%1, то есть %2; вероятно %3</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Таблица в буфере обмена.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>ФИО целиком</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Служебный номер</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>ID of this program</source>
        <translation>ID этой программы</translation>
    </message>
</context>
<context>
    <name>UnitAssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Что назначено</translation>
    </message>
    <message>
        <source>People of the chosen assignment</source>
        <translation>Люди выбранного назначения</translation>
    </message>
    <message>
        <source>New assignment…</source>
        <translation>Новое назначение…</translation>
    </message>
    <message>
        <source>Give a set to people until a day</source>
        <translation>Назначить людям набор до определённого дня</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Записать пакет…</translation>
    </message>
    <message>
        <source>Write the pack that takes the chosen assignment along</source>
        <translation>Записать пакет с выбранным назначением</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Take the chosen assignment back</source>
        <translation>Отозвать выбранное назначение</translation>
    </message>
    <message>
        <source>Nobody is asked for it any more then. Press once more to take it back.</source>
        <translation>Тогда его больше ни с кого не спросят. Нажмите ещё раз, чтобы отозвать.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начали</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начали</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Nothing is given yet. An assignment is a set, people and a last day; a pack takes it along.</source>
        <translation>Пока ничего не назначено. Назначение — это набор, люди и последний день; его доставляет пакет.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Набор, которого здесь больше нет</translation>
    </message>
    <message>
        <source>Who began it shows here when results come in.</source>
        <translation>Кто начал, будет видно здесь, когда придут результаты.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>здесь неизвестен</translation>
    </message>
</context>
<context>
    <name>UnitCheckCard</name>
    <message>
        <source>Check a file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>A file with its signature (.xtsig) beside it, or a certificate (.json): is it as it was signed, and by whom?</source>
        <translation>Файл, рядом с которым лежит подпись (.xtsig), или свидетельство (.json): таков ли он, каким был подписан, и кем?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Код на бумаге</translation>
    </message>
    <message>
        <source>Choose a file and say whether it is as it was signed</source>
        <translation>Выбрать файл и узнать, таков ли он, каким был подписан</translation>
    </message>
    <message>
        <source>Code that stands on the paper of the certificate</source>
        <translation>Код, который стоит на бумаге свидетельства</translation>
    </message>
    <message>
        <source>Say whether the code on the paper is that of the file</source>
        <translation>Узнать, от этого ли файла код на бумаге</translation>
    </message>
</context>
<context>
    <name>UnitCourses</name>
    <message>
        <source>Save the course</source>
        <translation>Сохранить курс</translation>
    </message>
    <message>
        <source>Take in a course</source>
        <translation>Принять курс</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
</context>
<context>
    <name>UnitCoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>People of the chosen course</source>
        <translation>Участники выбранного курса</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Новый курс…</translation>
    </message>
    <message>
        <source>Make a course in four steps</source>
        <translation>Создать курс за четыре шага</translation>
    </message>
    <message>
        <source>Latecomers…</source>
        <translation>Новые участники…</translation>
    </message>
    <message>
        <source>Let others take part in the chosen course</source>
        <translation>Добавить участников в выбранный курс</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>What the chosen course has changed</source>
        <translation>Что изменил выбранный курс</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save the chosen course as a file, for another mentor</source>
        <translation>Сохранить выбранный курс в файл для другого наставника</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Take in a course that another mentor saved</source>
        <translation>Принять курс, который сохранил другой наставник</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Put the chosen course away, and take back what it gave</source>
        <translation>Убрать выбранный курс и отозвать его назначения</translation>
    </message>
    <message>
        <source>Nobody is asked for its stages any more then. Press once more to put it away.</source>
        <translation>Тогда его этапы больше ни с кого не спросят. Нажмите ещё раз, чтобы убрать.</translation>
    </message>
    <message>
        <source>The course is made. Write the packs of its sets, and send them.</source>
        <translation>Курс создан. Запишите пакеты его наборов и отправьте их.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>A course shows what a training changes: test, practice, test, and a test four weeks later.</source>
        <translation>Курс показывает, что меняет обучение: тест, тренировка, тест и тест через четыре недели.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинает с</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>through</source>
        <translation>всё пройдено</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, с %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>здесь неизвестен</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>Packs:</source>
        <translation>Пакеты:</translation>
    </message>
    <message>
        <source>A set that is not here any more</source>
        <translation>Набор, которого здесь больше нет</translation>
    </message>
    <message>
        <source>Sent; write it once more</source>
        <translation>Отправлен; записать ещё раз</translation>
    </message>
    <message>
        <source>Write the pack of this set, with what is given</source>
        <translation>Записать пакет этого набора с назначениями</translation>
    </message>
</context>
<context>
    <name>UnitExamsPage</name>
    <message>
        <source>Exams</source>
        <translation>Экзамены</translation>
    </message>
    <message>
        <source>Finished exams</source>
        <translation>Законченные экзамены</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Show the folder in which the certificates lie</source>
        <translation>Показать папку, где лежат свидетельства</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароль вашей карточки</translation>
    </message>
    <message>
        <source>Passphrase of your card; without it this computer signs</source>
        <translation>Пароль вашей карточки; без него подписывает этот компьютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Вскрыто напрасно</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Choose one exam or several, and write their certificates.</source>
        <translation>Выберите один или несколько экзаменов и запишите свидетельства.</translation>
    </message>
    <message>
        <source>Nobody has finished an exam here yet.</source>
        <translation>Здесь ещё никто не закончил экзамен.</translation>
    </message>
    <message>
        <source>Awaits keys</source>
        <translation>Ждёт ключей</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>на границе</translation>
    </message>
    <message>
        <source>%1 threats</source>
        <translation>с вложением %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n certificate(s)</source>
        <translation>
            <numerusform>Записать %n свидетельство</numerusform>
            <numerusform>Записать %n свидетельства</numerusform>
            <numerusform>Записать %n свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>Write certificate</source>
        <translation>Записать свидетельство</translation>
    </message>
    <message>
        <source>Write a page for each chosen exam; for one that was not passed, a record that the person took part</source>
        <translation>Записать страницу о каждом выбранном экзамене; о несданном — запись об участии</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) written, each with its figures beside it, into the folder %1</source>
        <translation>
            <numerusform>Записано %n свидетельство, рядом с ним — его числа; папка: %1</numerusform>
            <numerusform>Записано %n свидетельства, рядом с каждым — его числа; папка: %1</numerusform>
            <numerusform>Записано %n свидетельств, рядом с каждым — его числа; папка: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitExportPage</name>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Отчёт за квартал</translation>
    </message>
    <message>
        <source>One file with people, hours, results and exams of a period, and its signature beside it. It supports records of training, and is no certification.</source>
        <translation>Один файл с людьми, часами, результатами и экзаменами за период и подпись рядом с ним. Он подкрепляет записи об обучении и не является аттестацией.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Passphrase of your card</source>
        <translation>Пароль вашей карточки</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Полугодие</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Last 182 days</source>
        <translation>Последние 182 дня</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms for people, small groups left out</source>
        <translation>Без имён: псевдонимы вместо людей, малые группы скрыты</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Empty: this computer signs</source>
        <translation>Пусто: подпишет этот компьютер</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Какой период</translation>
    </message>
    <message>
        <source>People of which unit</source>
        <translation>Люди какого подразделения</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Write the file and its signature</source>
        <translation>Записать файл и его подпись</translation>
    </message>
    <message>
        <source>Choose the folder into which the file is written</source>
        <translation>Выбрать папку, в которую записывается файл</translation>
    </message>
    <message>
        <source>Show the folder in which the file lies</source>
        <translation>Показать папку, где лежит файл</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Все подразделения</translation>
    </message>
    <message numerus="yes">
        <source>Written, with %n person(s):</source>
        <translation>
            <numerusform>Записано, %n человек:</numerusform>
            <numerusform>Записано, %n человека:</numerusform>
            <numerusform>Записано, %n человек:</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature lies beside it: %1. Signed by %2. Keep and send both.</source>
        <translation>Подпись лежит рядом: %1. Подписал: %2. Храните и отправляйте оба файла.</translation>
    </message>
    <message>
        <source>The file goes into the folder %1.</source>
        <translation>Файл попадёт в папку %1.</translation>
    </message>
    <message>
        <source>%1 (so far)</source>
        <translation>%1 (пока)</translation>
    </message>
    <message>
        <source>%1 quarter of %2</source>
        <translation>%1 квартал %2 года</translation>
    </message>
    <message>
        <source>%1 half-year of %2</source>
        <translation>%1 полугодие %2 года</translation>
    </message>
    <message>
        <source>One moment; the first time it takes longest…</source>
        <translation>Минуту; в первый раз это дольше всего…</translation>
    </message>
</context>
<context>
    <name>UnitHoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Persons and their hours</source>
        <translation>Люди и их часы</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Полугодия</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>За %1 дня</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Active hours on cases of the last %1 days</source>
        <translation>Активные часы за заданиями за последние %1 дня</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Until this day the hours that are asked for are due</source>
        <translation>До этого дня нужно набрать требуемые часы</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Наберёт к</translation>
    </message>
    <message>
        <source>Day on which they are met if work goes on as it did</source>
        <translation>День, когда часы будут набраны при том же темпе</translation>
    </message>
    <message>
        <source>Asked for: %1 h in %2 days. Overdue: %3; behind: %4; of %5 people.</source>
        <translation>Требуется: %1 ч за %2 дня. Просрочено: %3; отстают: %4; всего людей: %5.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>отстаёт</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>в графике</translation>
    </message>
    <message>
        <source>met</source>
        <translation>набрано</translation>
    </message>
</context>
<context>
    <name>UnitManyPage</name>
    <message>
        <source>The answers are being brought together.</source>
        <translation>Ответы собираются вместе.</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Много подразделений</translation>
    </message>
    <message>
        <source>Units and their figures</source>
        <translation>Подразделения и их показатели</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Все подразделения</translation>
    </message>
    <message>
        <source>Common sets</source>
        <translation>Общие наборы</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Без названий</translation>
    </message>
    <message>
        <source>Letters in the place of units; small groups only in the totals</source>
        <translation>Буквы вместо подразделений; малые группы только в итогах</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Take in result files</source>
        <translation>Принять файлы результатов</translation>
    </message>
    <message>
        <source>Take in result files of several people or units at once</source>
        <translation>Принять сразу файлы результатов нескольких людей или подразделений</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Сохранить как книгу</translation>
    </message>
    <message>
        <source>Write all tables as XLSX, or as CSV files in a zip</source>
        <translation>Записать все таблицы в XLSX или в CSV внутри zip</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the table behind the plot</source>
        <translation>Показать таблицу к графику</translation>
    </message>
    <message>
        <source>Nothing has come from units yet. Ask each unit for its result files, and drop them all on this window at once: the units then stand here side by side.</source>
        <translation>От подразделений пока ничего не пришло. Попросите у каждого файлы результатов и перетащите их все сразу в это окно: подразделения встанут здесь рядом.</translation>
    </message>
    <message>
        <source>No set was answered by two units in this time. Send all units the same set: only what all have answered compares like with like.</source>
        <translation>За этот период ни на один набор не ответили два подразделения. Отправьте всем один и тот же набор: сравнимо только то, на что ответили все.</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансов</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответов</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Активные часы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Share of cases with something hidden in which it was found</source>
        <translation>Доля заданий с сокрытием, где оно найдено</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Ложные тревоги</translation>
    </message>
    <message>
        <source>Share of clear cases with a false mark</source>
        <translation>Доля чистых заданий с ложной меткой</translation>
    </message>
    <message>
        <source>Units: %1; people: %2; answers: %3; active hours: %4. By name, never ranked.</source>
        <translation>Подразделений: %1; людей: %2; ответов: %3; активных часов: %4. По названию, без мест.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Save the figures of units</source>
        <translation>Сохранить показатели подразделений</translation>
    </message>
</context>
<context>
    <name>UnitPages</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Экзамены</translation>
    </message>
    <message>
        <source>Many units</source>
        <translation>Много подразделений</translation>
    </message>
    <message>
        <source>The quarter&apos;s proof</source>
        <translation>Отчёт за квартал</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Хранилище записей</translation>
    </message>
</context>
<context>
    <name>UnitPeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Люди подразделения</translation>
    </message>
    <message>
        <source>Show who left</source>
        <translation>Показать выбывших</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Roster in…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Take people in from a table: CSV, XLSX, XLS or ODS</source>
        <translation>Загрузить людей из таблицы: CSV, XLSX, XLS или ODS</translation>
    </message>
    <message>
        <source>Roster out…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Write people as a table: CSV or XLSX</source>
        <translation>Записать людей в таблицу: CSV или XLSX</translation>
    </message>
    <message>
        <source>The unit…</source>
        <translation>О подразделении…</translation>
    </message>
    <message>
        <source>Name of the unit, and the hours that are asked for</source>
        <translation>Название подразделения и требуемые часы</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Журнал…</translation>
    </message>
    <message>
        <source>What was done with people and results</source>
        <translation>Что сделано с людьми и результатами</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Progress of the chosen person</source>
        <translation>Успехи выбранного человека</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change what is told of the chosen person</source>
        <translation>Изменить сведения о выбранном человеке</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Join the chosen profile with another one of the same person</source>
        <translation>Объединить выбранный профиль с другим профилем того же человека</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>Удалить человека навсегда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Последний ответ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>People: %1; left: %2; guests with answers: %3.</source>
        <translation>Людей: %1; выбыли: %2; гостей с ответами: %3.</translation>
    </message>
    <message>
        <source>Nobody yet: add people, or a roster.</source>
        <translation>Пока никого: добавьте людей или загрузите список.</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>выбыл(а) %1</translation>
    </message>
    <message>
        <source>profiles joined</source>
        <translation>профили объединены</translation>
    </message>
    <message>
        <source>Guest of %1</source>
        <translation>Гость, %1</translation>
    </message>
</context>
<context>
    <name>UnitSkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <source>Persons and what they found</source>
        <translation>Люди и что они нашли</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>По способам</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Found, all</source>
        <translation>Найдено, всего</translation>
    </message>
    <message>
        <source>Threat cases in which all was found</source>
        <translation>Задания с угрозой, где найдено всё</translation>
    </message>
    <message>
        <source>Opened for nothing</source>
        <translation>Вскрыто зря</translation>
    </message>
    <message>
        <source>Clear cases with a mark or a suspicion</source>
        <translation>Чистые задания с отметкой или подозрением</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>All answers until %1. Found of what was met, in brackets how many; below the range.</source>
        <translation>Все ответы до %1. Доля найденного, в скобках сколько; ниже — вероятный интервал.</translation>
    </message>
    <message>
        <source>%1 to %2. Found of what was met, in brackets how many; below the likely range.</source>
        <translation>%1 — %2. Доля найденного, в скобках сколько; ниже — вероятный интервал.</translation>
    </message>
</context>
<context>
    <name>UnitStorePage</name>
    <message>
        <source>Record store</source>
        <translation>Хранилище записей</translation>
    </message>
    <message>
        <source>A ministry&apos;s learning record store can be told of finished sessions: which case, which answer, how it was scored. No names travel, and nothing is sent before you set a store up.</source>
        <translation>Хранилищу учебных записей министерства можно сообщать о завершённых занятиях: какое задание, какой ответ, как он оценён. Имена не передаются, и ничего не отправляется, пока вы не настроите хранилище.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>May stay empty; else an address that stands for it</source>
        <translation>Можно не заполнять; иначе адрес, который его обозначает</translation>
    </message>
    <message>
        <source>Pseudonyms in the place of people&apos;s ids, days in the place of times</source>
        <translation>Псевдонимы вместо кодов людей, дни вместо времени</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Проверить и сохранить</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <translation>Забыть это хранилище</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Повторить отвергнутые</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Файлом</translation>
    </message>
    <message>
        <source>The same statements as one JSON file (xAPI 1.0.3), for a store without a network.</source>
        <translation>Те же записи одним файлом JSON (xAPI 1.0.3) — для хранилища без сети.</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms, days in the place of times</source>
        <translation>Анонимно: псевдонимы, дни вместо времени</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Записать файл…</translation>
    </message>
    <message>
        <source>Address of the record store</source>
        <translation>Адрес хранилища записей</translation>
    </message>
    <message>
        <source>Key by which the store knows this unit</source>
        <translation>Ключ, по которому хранилище узнаёт это подразделение</translation>
    </message>
    <message>
        <source>Secret that goes with the key</source>
        <translation>Секрет к этому ключу</translation>
    </message>
    <message>
        <source>Address that stands for the unit&apos;s list of people</source>
        <translation>Адрес, обозначающий список людей подразделения</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Ask the store whether it knows the key, then keep it</source>
        <translation>Спросить хранилище, знает ли оно ключ, и сохранить</translation>
    </message>
    <message>
        <source>Forget address, key and secret; what the store has stays there</source>
        <translation>Забыть адрес, ключ и секрет; то, что есть в хранилище, там останется</translation>
    </message>
    <message>
        <source>Send all statements that wait</source>
        <translation>Отправить все ожидающие записи</translation>
    </message>
    <message>
        <source>Send again what the store refused</source>
        <translation>Снова отправить то, что хранилище отвергло</translation>
    </message>
    <message>
        <source>Write the statements of all finished sessions as a file</source>
        <translation>Записать в файл записи обо всех завершённых занятиях</translation>
    </message>
    <message>
        <source>Kept; leave it empty, or type another</source>
        <translation>Сохранён; оставьте пустым или впишите другой</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отвергнута: %1</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Pages of the unit</source>
        <translation>Страницы подразделения</translation>
    </message>
</context>
<context>
    <name>UnitWindows</name>
    <message>
        <source>“%1” is joined.</source>
        <translation>«%1» объединён.</translation>
    </message>
    <message>
        <source>Profiles of “%1” stand alone again.</source>
        <translation>Профили «%1» снова отдельны.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Таблицы (*.csv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>Roster taken in. New: %1; changed: %2; the same: %3; left out: %4.</source>
        <translation>Список загружен. Новых: %1; изменённых: %2; без изменений: %3; не загружено: %4.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 people are written to “%2”.</source>
        <translation>Записано людей в «%2»: %1.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Ложные тревоги</translation>
    </message>
    <message>
        <source>Telling apart (d_a)</source>
        <translation>Различение (d_a)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>Each person&apos;s first session with the set. Where whiskers overlap, nothing tells the units apart.</source>
        <translation>Первый сеанс каждого с этим набором. Где отрезки перекрываются, цифры не различают подразделения.</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>людей: %1</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>The last step could not be saved. It is kept here; try again.</source>
        <translation>Последний шаг не удалось сохранить. Он не потерян; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Side</source>
        <translation>Сбоку</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Под углом</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Проекция: {name}</translation>
    </message>
</context>
<context>
    <name>ViewingBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>Быстрее: ×%1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Скорость: %1</translation>
    </message>
    <message>
        <source>You saw the whole scan, nothing enlarged</source>
        <translation>Вы видели снимок целиком, ничего не увеличивая</translation>
    </message>
    <message>
        <source>Moment of your viewing</source>
        <translation>Момент вашего просмотра</translation>
    </message>
    <message>
        <source>Seen parts</source>
        <translation>Просмотренное</translation>
    </message>
    <message>
        <source>Shade what you looked at enlarged: the denser the longer</source>
        <translation>Закрасить то, что вы рассматривали увеличенным: чем гуще, тем дольше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Закрыть воспроизведение</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message numerus="yes">
        <source>%n people answered this case here.</source>
        <translation>
            <numerusform>На это задание здесь ответил %n человек.</numerusform>
            <numerusform>На это задание здесь ответили %n человека.</numerusform>
            <numerusform>На это задание здесь ответили %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many mark here, though the key has nothing</source>
        <translation>Многие отмечают здесь, хотя в ключе ничего нет</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>What the answers tell</source>
        <translation>О чём говорят ответы</translation>
    </message>
    <message>
        <source>Marked by {count} of {viewers}</source>
        <translation>Отметили {count} из {viewers}</translation>
    </message>
    <message>
        <source>Above all by those who find most</source>
        <translation>Прежде всего те, кто находит больше</translation>
    </message>
    <message>
        <source>It may be marked</source>
        <translation>Можно отметить</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Это спрятано</translation>
    </message>
    <message>
        <source>key revision {n}</source>
        <translation>редакция ключа {n}</translation>
    </message>
    <message>
        <source>{name}: {count} of {n} marks on it were too wide or repeated. Is it too tight?</source>
        <translation>{name}: {count} из {n} отметок слишком широкие или повторные. Не слишком ли тесен контур?</translation>
    </message>
    <message>
        <source>{count} of {n} people solved the case: it may be too easy.</source>
        <translation>Задание решили {count} из {n}: возможно, оно слишком лёгкое.</translation>
    </message>
    <message>
        <source>Only {count} of {n} people solved the case: it may be too hard, or the key wrong.</source>
        <translation>Задание решили лишь {count} из {n}: возможно, оно слишком трудное или ключ неверен.</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полноэкранного режима</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weighbridge less declared</source>
        <translation>Автовесы минус заявлено</translation>
    </message>
    <message>
        <source>Weighbridge less empty weight</source>
        <translation>Автовесы минус вес порожнего</translation>
    </message>
    <message>
        <source>Declared less empty weight</source>
        <translation>Заявлено минус вес порожнего</translation>
    </message>
    <message>
        <source>All axles together</source>
        <translation>Все оси вместе</translation>
    </message>
    <message>
        <source>All axles less weighbridge</source>
        <translation>Все оси минус автовесы</translation>
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
        <translation>Снимки помечаются как настоящие. У кого права на них и кому их можно видеть?</translation>
    </message>
    <message>
        <source>Owner of the scans</source>
        <translation>Владелец снимков</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Кому можно видеть</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>всем</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>службе</translation>
    </message>
    <message>
        <source>named people alone</source>
        <translation>только названным людям</translation>
    </message>
    <message>
        <source>What the file says besides its pixels</source>
        <translation>Что в файле кроме точек</translation>
    </message>
    <message numerus="yes">
        <source>Before: the file says %n thing(s) besides its pixels.</source>
        <translation>
            <numerusform>До: кроме точек в файле %n запись.</numerusform>
            <numerusform>До: кроме точек в файле %n записи.</numerusform>
            <numerusform>До: кроме точек в файле %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: the file says nothing besides its pixels.</source>
        <translation>До: в файле нет ничего, кроме точек.</translation>
    </message>
    <message>
        <source>After: being checked.</source>
        <translation>После: проверяется.</translation>
    </message>
    <message>
        <source>After: nothing. %1 holds pixels alone, read back to prove it.</source>
        <translation>После: ничего. В %1 только точки, это проверено чтением.</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Window: from black to white</source>
        <translation>Окно яркости: от чёрного до белого</translation>
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
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>Другие клавиши…</translation>
    </message>
    <message>
        <source>Places and sizes as they come</source>
        <translation>Исходные места и размеры</translation>
    </message>
    <message>
        <source>Choose which key does what</source>
        <translation>Выбрать, какая клавиша что делает</translation>
    </message>
    <message>
        <source>Image tools between cases</source>
        <translation>Инструменты снимка между заданиями</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начинать заново</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Оставлять как есть</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Увеличенные пиксели</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Сглаженные</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Квадраты</translation>
    </message>
    <message>
        <source>Drag to the right or up</source>
        <translation>Протяжка вправо или вверх</translation>
    </message>
    <message>
        <source>More contrast, darker</source>
        <translation>Контрастнее, темнее</translation>
    </message>
    <message>
        <source>Less contrast, lighter</source>
        <translation>Мягче, светлее</translation>
    </message>
    <message>
        <source>Papers and marks</source>
        <translation>Документы и отметки</translation>
    </message>
    <message>
        <source>Right of the scan</source>
        <translation>Справа от снимка</translation>
    </message>
    <message>
        <source>Left of the scan</source>
        <translation>Слева от снимка</translation>
    </message>
    <message>
        <source>In a window of their own</source>
        <translation>В своём окне</translation>
    </message>
</context>
<context>
    <name>WorkbenchComfort</name>
    <message>
        <source>The scan. The wheel zooms, a drag with the middle button moves, Space goes on by a screen.</source>
        <translation>Снимок. Колесо меняет масштаб, средняя кнопка двигает, пробел ведёт на экран дальше.</translation>
    </message>
    <message>
        <source>Image tools: contrast, colours, filters. All others are under More.</source>
        <translation>Инструменты снимка: контраст, цвета, фильтры. Все остальные — в меню «Ещё».</translation>
    </message>
    <message>
        <source>Draw round what looks wrong with one of these. Then say how sure you are: 1, 2 or 3.</source>
        <translation>Этими инструментами обведите то, что не так. Затем скажите, насколько уверены: 1, 2 или 3.</translation>
    </message>
    <message>
        <source>Here are your marks, and the papers where a case has some. Do they fit the scan?</source>
        <translation>Здесь ваши отметки и документы, если они есть. Сходятся ли они со снимком?</translation>
    </message>
    <message>
        <source>Decide here. After it you see what was there, and why.</source>
        <translation>Здесь вы решаете. После этого увидите, что там было и почему.</translation>
    </message>
    <message>
        <source>The atlas of normal scans, the papers, a pause. F1 shows all keys of this screen.</source>
        <translation>Атлас обычных снимков, документы, пауза. F1 показывает все клавиши этого экрана.</translation>
    </message>
</context>
<context>
    <name>WorkbenchKinds</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Снимок загружается…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>WorkbenchLayout</name>
    <message>
        <source>Scan</source>
        <translation>Снимок</translation>
    </message>
</context>
<context>
    <name>WorkbenchModes</name>
    <message>
        <source>The next scan is being made…</source>
        <translation>Создаётся следующий снимок…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
</context>
<context>
    <name>WorkbenchTexts</name>
    <message>
        <source>Anything else? Search on, or decide below.</source>
        <translation>Есть ещё что-нибудь? Ищите дальше или сделайте вывод внизу.</translation>
    </message>
    <message>
        <source>Drag an ellipse round what looks wrong. Shift keeps it round.</source>
        <translation>Обведите эллипсом то, что не так. С Shift получится круг.</translation>
    </message>
    <message>
        <source>Click the corners of what looks wrong.</source>
        <translation>Щёлкните по углам того, что не так.</translation>
    </message>
    <message>
        <source>Draw round what looks wrong; the line closes by itself.</source>
        <translation>Обведите то, что не так; линия замкнётся сама.</translation>
    </message>
    <message>
        <source>Press the middle of what looks wrong.</source>
        <translation>Нажмите на середину того, что не так.</translation>
    </message>
    <message>
        <source>Drag to move the scan.</source>
        <translation>Тяните, чтобы двигать снимок.</translation>
    </message>
    <message>
        <source>Drag a box to see it large.</source>
        <translation>Выделите рамкой, чтобы увеличить.</translation>
    </message>
    <message>
        <source>Drag: sideways for contrast, up and down for brightness.</source>
        <translation>Тяните: вбок — контраст, вверх и вниз — яркость.</translation>
    </message>
    <message>
        <source>Drag from end to end. Shift: straight. Esc: done.</source>
        <translation>Тяните от конца до конца. Shift: ровно. Esc: готово.</translation>
    </message>
    <message>
        <source>Press the next place. Backspace takes one back.</source>
        <translation>Нажмите следующее место. Backspace: шаг назад.</translation>
    </message>
    <message>
        <source>Press one side, the corner, the other side. Esc: done.</source>
        <translation>Нажмите сторону, вершину, другую сторону. Esc: готово.</translation>
    </message>
    <message>
        <source>Drag a line to see the values along it. Esc: done.</source>
        <translation>Проведите линию: покажет значения вдоль неё. Esc: готово.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or press a mark. Esc: done.</source>
        <translation>Обведите рамкой или нажмите отметку. Esc: готово.</translation>
    </message>
    <message>
        <source>Only marks that touch or overlap can be joined.</source>
        <translation>Объединяются только соприкасающиеся отметки.</translation>
    </message>
    <message>
        <source>Press selects (Ctrl: several), a drag moves. Tab: next mark.</source>
        <translation>Щелчок выбирает (Ctrl: несколько), протяжка двигает.</translation>
    </message>
    <message>
        <source>Drag a frame round what looks wrong. Wheel: zoom. F1: keys.</source>
        <translation>Обведите рамкой то, что не так. Колесо: масштаб. F1: клавиши.</translation>
    </message>
    <message>
        <source>Draw a line across a mark to cut it. Shift: straight.</source>
        <translation>Линия через отметку разрежет её. Shift: прямая.</translation>
    </message>
    <message>
        <source>Corner {n} of {all}. Arrow keys move it; Ins adds one, Del removes it.</source>
        <translation>Вершина {n} из {all}. Стрелки двигают, Ins добавляет, Del убирает.</translation>
    </message>
    <message>
        <source>Upper left</source>
        <translation>Верхний левый угол</translation>
    </message>
    <message>
        <source>Upper right</source>
        <translation>Верхний правый угол</translation>
    </message>
    <message>
        <source>Lower right</source>
        <translation>Нижний правый угол</translation>
    </message>
    <message>
        <source>Lower left</source>
        <translation>Нижний левый угол</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Верхняя сторона</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Правая сторона</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Нижняя сторона</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Левая сторона</translation>
    </message>
    <message>
        <source>{corner}. Arrow keys move it, Esc leaves it.</source>
        <translation>{corner}. Стрелки двигают, Esc отпускает.</translation>
    </message>
    <message>
        <source>A polygon keeps its last three corners.</source>
        <translation>У многоугольника остаются последние три вершины.</translation>
    </message>
    <message>
        <source>The line crosses no mark: draw it right across one.</source>
        <translation>Линия не пересекает отметку: проведите её насквозь.</translation>
    </message>
    <message>
        <source>Back to the scan</source>
        <translation>Вернуться к снимку</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Где это?</translation>
    </message>
    <message>
        <source>You suspect something, but nothing is marked yet.</source>
        <translation>Вы что-то подозреваете, но ничего не отмечено.</translation>
    </message>
    <message>
        <source>Go back and mark it</source>
        <translation>Вернуться и отметить</translation>
    </message>
    <message>
        <source>I can&apos;t point to it</source>
        <translation>Не могу указать место</translation>
    </message>
    <message>
        <source>There are marks on the scan.</source>
        <translation>На снимке есть отметки.</translation>
    </message>
    <message>
        <source>No suspicion means that nothing stays marked.</source>
        <translation>«Подозрений нет» означает, что отметок не остаётся.</translation>
    </message>
    <message>
        <source>Keep the marks: suspicion</source>
        <translation>Оставить отметки: есть подозрение</translation>
    </message>
    <message>
        <source>Delete the marks: no suspicion</source>
        <translation>Удалить отметки: подозрений нет</translation>
    </message>
    <message>
        <source>How sure are you of mark {number}?</source>
        <translation>Насколько вы уверены в отметке {number}?</translation>
    </message>
    <message>
        <source>Press 1 for unsure, 2 for fairly sure, 3 for sure.</source>
        <translation>Нажмите 1 — не уверен, 2 — скорее уверен, 3 — уверен.</translation>
    </message>
    <message>
        <source>Your answer is kept here. Nothing is lost.</source>
        <translation>Ваш ответ сохранён здесь. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Снимок загружается…</translation>
    </message>
    <message>
        <source>Pause. The time stands still.</source>
        <translation>Пауза. Время не идёт.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, Enter begins and ends, Esc leaves.</source>
        <translation>Стрелки двигают крест, Enter начинает и заканчивает.</translation>
    </message>
    <message>
        <source>Click the corners. Enter closes, Backspace takes one back.</source>
        <translation>Щёлкайте по углам. Enter замыкает, Backspace — шаг назад.</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, right button for contrast.</source>
        <translation>Тяните: сдвиг; колесо: масштаб; правая кнопка: контраст.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Завершить этот сеанс</translation>
    </message>
    <message>
        <source>This case has no scan: decide by the papers.</source>
        <translation>В этом задании нет снимка: решайте по документам.</translation>
    </message>
</context>
<context>
    <name>WorkbenchTwin</name>
    <message>
        <source>The scan is being loaded…</source>
        <translation>Снимок загружается…</translation>
    </message>
    <message>
        <source>{name}: press to work on it</source>
        <translation>{name}: нажмите, чтобы работать с этим снимком</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Низкая энергия</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Высокая энергия</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>срок прошёл %n день назад</numerusform>
            <numerusform>срок прошёл %n дня назад</numerusform>
            <numerusform>срок прошёл %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Faulty</name>
    <message>
        <source>Folders that can&apos;t be used</source>
        <translation>Папки, которые нельзя использовать</translation>
    </message>
</context>
<context>
    <name>_LeftScene</name>
    <message>
        <source>You go on with the scene that you left here.</source>
        <translation>Вы продолжаете сцену, которую здесь оставили.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Delete mark {number}</source>
        <translation>Удалить отметку {number}</translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Who is at work</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Keep my results…</source>
        <translation>Сохранить мои результаты…</translation>
    </message>
    <message>
        <source>Work as a guest</source>
        <translation>Работать как гость</translation>
    </message>
    <message>
        <source>Give the results of this guest a name</source>
        <translation>Дать результатам этого гостя имя</translation>
    </message>
    <message>
        <source>Let another person begin without a name</source>
        <translation>Пусть другой начнёт без имени</translation>
    </message>
    <message>
        <source>Save my profile…</source>
        <translation>Сохранить мой профиль…</translation>
    </message>
    <message>
        <source>Write a file with which you are the same person on another computer</source>
        <translation>Записать файл, по которому вы на другом компьютере тот же человек</translation>
    </message>
    <message>
        <source>Use a profile from a file…</source>
        <translation>Взять профиль из файла…</translation>
    </message>
    <message>
        <source>Work here as the person of a profile file</source>
        <translation>Работать здесь как человек из файла профиля</translation>
    </message>
    <message>
        <source>Erase my viewing records…</source>
        <translation>Удалить мои записи просмотра…</translation>
    </message>
    <message>
        <source>Take out of the records what was on your screen; answers and results stay</source>
        <translation>Убрать из записей то, что было на вашем экране; ответы и результаты останутся</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Удалить человека…</translation>
    </message>
    <message>
        <source>Take a person with all results out of the records for good</source>
        <translation>Навсегда убрать человека и все его результаты из записей</translation>
    </message>
    <message>
        <source>A guest. Results stay on this computer and can be given a name once.</source>
        <translation>Гость. Результаты остаются на этом компьютере; имя им можно дать один раз.</translation>
    </message>
</context>
<context>
    <name>_Rules</name>
    <message>
        <source>No case is told right or wrong before the end, and no atlas is open. Leaving is noted; the invigilator lets it go on.</source>
        <translation>До конца не говорится, что верно, а что нет, и атлас закрыт. Уход записывается; продолжить разрешает наблюдатель.</translation>
    </message>
    <message>
        <source>It reports how you stand; nobody passes or fails.</source>
        <translation>Он показывает ваш уровень; зачёта и незачёта нет.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>What was there</source>
        <translation>Что там было</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Ваши отметки</translation>
    </message>
    <message>
        <source>Bare scan</source>
        <translation>Чистый снимок</translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>Без спрятанного</translation>
    </message>
    <message>
        <source>Other view (%1 of %2)</source>
        <translation>Другая проекция (%1 из %2)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Где нашли</translation>
    </message>
    <message>
        <source>False marks</source>
        <translation>Ложные отметки</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Просмотр</translation>
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
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>Both are alike in kind and difficulty and share no case: one before a course, one after it.</source>
        <translation>Оба одинаковы по составу и сложности и не имеют общих заданий: один до курса, другой после.</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Частей</translation>
    </message>
    <message>
        <source>In how many parts it is taken</source>
        <translation>Во сколько приёмов его сдают</translation>
    </message>
    <message>
        <source>Code of the invigilator</source>
        <translation>Код наблюдателя</translation>
    </message>
    <message>
        <source>Code of the invigilator; it may stay empty</source>
        <translation>Код наблюдателя; можно оставить пустым</translation>
    </message>
    <message>
        <source>May stay empty. With a code, only who knows it lets the exam go on after a break. It can&apos;t be looked up later.</source>
        <translation>Можно оставить пустым. С кодом продолжить экзамен после перерыва сможет только тот, кто его знает. Потом его не посмотреть.</translation>
    </message>
</context>
</TS>
