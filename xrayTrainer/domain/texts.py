"""Texts that travel inside files, in one or more of the program's five languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias


class Language(StrEnum):
    """The five languages of the program, by ISO 639-1 code."""

    EN = "en"
    RU = "ru"
    KK = "kk"
    KY = "ky"
    TG = "tg"


LangText: TypeAlias = Mapping[str, str]
"""Text by language code. Codes of languages that the program does not speak are kept, and used as a last resort."""

FALLBACK = (Language.RU.value, Language.EN.value)


def in_language(text: LangText, language: str) -> tuple[str, str] | None:
    """Return `(text, language it is in)` for a reader of `language`: own, then ru, then en, then any; None if empty.

    The caller shows the second value when it differs from what was asked, so that a reader knows why.
    """
    for code in (language, *FALLBACK, *sorted(text)):
        found = text.get(code)
        if found and found.strip():
            return found, code
    return None
