"""Which column of a roster is what: by the words of its heading, in five languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

NAME, SURNAME, GIVEN, PATRONYMIC = "name", "surname", "given_name", "patronymic"
HEADER_ROWS = 20
"""The heading stands within so many rows."""

TITLES: Mapping[str, Mapping[str, str]] = {
    "name": {"en": "Name", "ru": "ФИО", "kk": "Аты-жөні", "ky": "Аты-жөнү", "tg": "Ному насаб"},
    "number": {
        "en": "Service number", "ru": "Служебный номер", "kk": "Қызметтік нөмірі", "ky": "Кызматтык номери",
        "tg": "Рақами хизматӣ",
    },
    "unit": {"en": "Unit", "ru": "Подразделение", "kk": "Бөлімше", "ky": "Бөлүм", "tg": "Воҳид"},
    "agency": {"en": "Agency", "ru": "Ведомство", "kk": "Ведомство", "ky": "Ведомство", "tg": "Идора"},
    "country": {"en": "Country", "ru": "Страна", "kk": "Ел", "ky": "Өлкө", "tg": "Кишвар"},
    "role": {"en": "Role", "ru": "Должность", "kk": "Лауазымы", "ky": "Кызмат орду", "tg": "Вазифа"},
    "sex": {"en": "Sex", "ru": "Пол", "kk": "Жынысы", "ky": "Жынысы", "tg": "Ҷинс"},
    "left_on": {
        "en": "Last day", "ru": "Последний день", "kk": "Соңғы күні", "ky": "Акыркы күнү", "tg": "Рӯзи охирин",
    },
    "id": {"en": "ID", "ru": "ID", "kk": "ID", "ky": "ID", "tg": "ID"},
}  # fmt: skip
"""Headings of a roster that is written; each is read back."""

_WORDS: Mapping[str, str] = {
    "name": "full name|person|officer|employee|trainee|ф и о|фамилия имя отчество|фамилия имя|имя и фамилия|сотрудник"
    "|фио сотрудника|тегі аты|тегі аты жөні|тегі аты әкесінің аты|қызметкер|аты жөн|фамилиясы аты"
    "|фамилиясы аты атасынын аты|кызматкер|насабу ном|насаб ном|насаб ному номи падар|корманд",
    "surname": "surname|last name|family name|фамилия|тегі|фамилиясы|насаб",
    "given_name": "given name|first name|given names|имя|аты|есімі|ысымы|ном",
    "patronymic": "patronymic|middle name|отчество|әкесінің аты|атасынын аты|номи падар",
    "number": "number|service no|badge|badge number|personnel number|staff number|табельный номер|таб|таб номер"
    "|табельный|личный номер|номер жетона|номер|служебный|табельдік нөмірі|табельдік нөмір|қызметтік нөмір|нөмірі|нөмір"
    "|табелдик номери|табелдик номер|кызматтык номер|номери|рақами табелӣ|рақам|рақами корманд",
    "unit": "post|department|division|office|пост|отдел|отделение|бекет|бөлім|бөлімі|бөлүмчө|пост бөлүмү|шуъба|бекат",
    "agency": "authority|service|organisation|organization|орган|организация|служба|мекеме|мекемесі|агенттік|уюм"
    "|мекемеси|ташкилот|муассиса",
    "country": "state|государство|елі|мемлекет|мамлекет|өлкөсү|давлат",
    "role": "position|duty|job title|title|rank|роль|должность звание|лауазым|қызметі|кызматы|кызмат ордуу|мансаб",
    "sex": "gender|жыныс|ҷинсият",
    "left_on": "left on|left|until|дата увольнения|уволен|выбыл|дата выбытия|кеткен күні|шыққан күні|кеткен күнү"
    "|бошогон күнү|санаи рафтан",
    "id": "uuid|identifier|идентификатор",
}


def plain(text: str) -> str:
    """Return a heading without punctuation, in small letters, with single spaces."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    return " ".join(re.sub(r"[\W_]+", " ", folded).split())


def _known() -> dict[str, str]:
    known = {plain(word): field for field, words in _WORDS.items() for word in words.split("|")}
    return known | {plain(title): field for field, titles in TITLES.items() for title in titles.values()}


_KNOWN = _known()


def fields_of(headings: Sequence[str]) -> list[str | None]:
    """Return what each column is, by its heading; each thing once, the first wins.

    A lone column *first name* is the whole name.
    """
    found = [_KNOWN.get(plain(heading)) for heading in headings]
    if SURNAME not in found and NAME not in found:
        found = [NAME if field == GIVEN else field for field in found]
    if NAME in found and SURNAME in found:
        found = [None if field == NAME else field for field in found]
    taken: set[str] = set()
    for place, field in enumerate(found):
        if field in taken:
            found[place] = None
        elif field is not None:
            taken.add(field)
    return found


def header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the number of the row with the headings: of the first rows that with most known words, and a name."""
    best: tuple[int, int] | None = None
    for number, row in enumerate(rows[:HEADER_ROWS]):
        found = fields_of(row)
        count = sum(field is not None for field in found)
        if (NAME in found or SURNAME in found) and (best is None or count > best[0]):
            best = (count, number)
    return None if best is None else best[1]
