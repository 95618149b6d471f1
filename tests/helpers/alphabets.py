"""Which letters the words of a language may have: finds Latin look-alikes inside Cyrillic words.

Source of the alphabets: Unicode CLDR, main exemplar characters; Tajik without щ, ц, ы and ь, which its spelling
rules of 1998 dropped.
"""

from __future__ import annotations

import re

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "ru": _RUSSIAN,
    "kk": _RUSSIAN + "әғқңөұүһі",
    "ky": _RUSSIAN + "ңөү",
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
}
_WORD = re.compile(r"[^\W\d_²³]+")
_LATIN = frozenset(ALPHABETS["en"])


def strange_words(text: str, language: str) -> list[str]:
    """Return the words of `text` that are neither in the alphabet of `language` nor wholly Latin (names, CMR, ULD)."""
    alphabets = (frozenset(ALPHABETS[language]), _LATIN)
    return [word for word in _WORD.findall(text) if not any(set(word.lower()) <= letters for letters in alphabets)]


def latin_words(text: str) -> list[str]:
    """Return the words of `text` in Latin letters."""
    return [word for word in _WORD.findall(text) if set(word.lower()) <= _LATIN]
