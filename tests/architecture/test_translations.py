"""Translations are up to date, whole, compiled, spelt in their own letters, and name the same values."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from helpers.alphabets import strange_words
from helpers.checkout import ROOT
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

LANGUAGES = ("ru", "kk", "ky", "tg")
VALUES = re.compile(r"%n|%\d|\{\w+\}")
FOLDER = ROOT / "assets" / "translations"


@pytest.fixture(scope="module")
def translate() -> Iterator[ModuleType]:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        yield __import__("translate")
    finally:
        sys.path.remove(str(ROOT / "packaging"))
        sys.modules.pop("translate", None)


def test_that_no_translation_is_stale_unfinished_or_uncompiled(translate: ModuleType) -> None:
    faults = list(translate.find_faults())
    assert not faults, "run `packaging/translate.py update`, translate what is new:\n" + "\n".join(faults[:20])


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_translation_names_the_same_values(translate: ModuleType, language: str) -> None:
    odd = [
        (message.source, text)
        for message in translate.messages(FOLDER / f"xraytrainer_{language}.ts")
        for text in message.texts
        if sorted(VALUES.findall(text)) != sorted(VALUES.findall(message.source))
    ]
    assert odd == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_words_are_spelt_in_the_letters_of_their_language(translate: ModuleType, language: str) -> None:
    files = [FOLDER / f"xraytrainer_{language}.ts", *FOLDER.glob(f"qtbase_{language}.ts")]
    strange = {
        word
        for file in files
        for message in translate.messages(file)
        for text in message.texts
        for word in strange_words(re.sub(r"&|\{\w+\}", "", text), language)
    }
    assert strange == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_guide_is_there_and_spelt_right(language: str) -> None:
    text = (ROOT / "assets" / "help" / f"guide.{language}.md").read_text(encoding="utf-8")
    english = (ROOT / "assets" / "help" / "guide.en.md").read_text(encoding="utf-8")
    assert strange_words(text, language) == []
    for mark in (r"(?m)^## ", r"(?m)^# ", r"(?m)^- ", r"(?m)^\d\. ", r"\*\*"):
        assert len(re.findall(mark, text)) == len(re.findall(mark, english)), mark


@pytest.mark.parametrize("language", ["ky", "tg"])
def test_that_our_words_for_qt_s_dialogs_are_words_that_qt_asks_for(translate: ModuleType, language: str) -> None:
    russian = QTranslator()
    assert russian.load("qtbase_ru", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    unknown = [
        (message.context, message.source)
        for message in translate.messages(FOLDER / f"qtbase_{language}.ts")
        if not russian.translate(message.context, message.source)
    ]
    assert unknown == []
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_that_plurals_are_right_in_every_language(qapp: QCoreApplication) -> None:
    wanted = {"en": ("1 case", "2 cases"), "ru": ("1 задание", "2 задания"), "tg": ("1 супориш", "2 супориш")}
    for language, (one, two) in wanted.items():
        translator = QTranslator()
        assert translator.load(f"xraytrainer_{language}", str(FOLDER))
        assert translator.translate("SetProgress", "%n case(s)", "", 1).replace("%n", "1") == one
        assert translator.translate("SetProgress", "%n case(s)", "", 2).replace("%n", "2") == two
