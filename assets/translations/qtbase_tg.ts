<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>Сабт кардан</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Ҳамаро сабт кардан</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Кушодан</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ҳа</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ба ҳама ҳ&amp;а</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ба ҳама н&amp;е</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Қатъ кардан</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Аз нав</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Нодида гирифтан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сабт накардан</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Кӯмак</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Татбиқ кардан</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Аз аввал</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Барқарор кардани пешфарз</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Нишон додани тафсилот…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Пинҳон кардани тафсилот…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Бекор кардан</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Аз нав кардан</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Бу&amp;ридан</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Нусха</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Нусхаи суроғаи &amp;пайванд</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Гузоштан</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Нест кардан</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Интихоби ҳама</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Бекор кардан</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Аз нав кардан</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Бу&amp;ридан</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Нусха</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Гузоштан</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Нест кардан</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Интихоби ҳама</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Интихоби &amp;ҳама</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Зиёд кардан</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Кам кардан</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>То ин ҷо гардондан</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Аввал</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Охир</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Як саҳифа боло</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Як саҳифа поён</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Ба боло гардондан</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Ба поён гардондан</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Канори чап</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Канори рост</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Як саҳифа ба чап</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Як саҳифа ба рост</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Ба чап гардондан</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Ба рост гардондан</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Дар:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Баргаштан</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Пеш</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ба пеш гузаштан</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ҷузвдони болоӣ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Гузаштан ба ҷузвдони болоӣ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Сохтани ҷузвдони нав</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Сохтани ҷузвдони нав</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Рӯйхат</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ҳамчун рӯйхат нишон додан</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Ҷадвал</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ҳамчун ҷадвал нишон додан</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Рахи паҳлуӣ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Ҷойҳо ва хатбаракҳо</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлҳо</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Навъи файл:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Ёфтани ҷузвдон</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Кушодан</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сабт бо номи дигар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ҷузвдон:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Номи файл:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Кушодан</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Интихоб</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сабт кардан</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Ҳамаи файлҳо (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ҷузвдони нав</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ҷузвдони &amp;нав</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Тағйири ном</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Нест кардан</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Нест кардан</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Нишон додани файлҳои &amp;пинҳонӣ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Нишон додан </translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Ҷойҳои охирин</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Бардоштан</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Компютер</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ҷузвдони файлҳо</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ҷузвдон</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файли %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Номаълум</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 аллакай ҳаст.
Онро иваз мекунед?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл ёфт нашуд.
Номи онро санҷед.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ҷузвдон ёфт нашуд.
Номи онро санҷед.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» аз навиштан ҳифз шудааст.
Ба ҳар ҳол нест мекунед?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1»-ро ростӣ нест мекунед?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ҷузвдонро нест кардан нашуд.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Андоза</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Навъ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Санаи тағйир</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компютер</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Компютер</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Номи файл нодуруст</translation>
    </message>
</context>
</TS>
