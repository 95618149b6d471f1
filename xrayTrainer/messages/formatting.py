"""Numbers, plurals and placeholders of sentences.

References
----------
Unicode CLDR, *Language Plural Rules* (cardinal) for en, ru, kk and ky. CLDR has no rule for tg; the program asks Tajik
authors for the two forms that the neighbouring languages have, `one` for 1 and `other` for the rest.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping

from xrayTrainer.domain.errors import Param

_PLACEHOLDER = re.compile(r"\{\{|\}\}|\{([A-Za-z_]\w*)(?::([^{}]*))?\}")
_NARROW_NO_BREAK_SPACE = "\N{NARROW NO-BREAK SPACE}"
_MARKS = {"en": (".", ",")}
_MARKS_ELSEWHERE = (",", _NARROW_NO_BREAK_SPACE)
_GROUP_FROM_DIGITS = 5
_LONGEST_VALUE = 300
_LARGEST_BITS = 200
_BIDI = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
MISSING = "\N{HORIZONTAL ELLIPSIS}"


def plural_category(number: int | float, language: str) -> str:
    """Return the CLDR category of `number`: one, few, many (Russian only) or other.

    A number with a fraction is `other` in Russian and, unless it equals 1, elsewhere.
    """
    if isinstance(number, float) and not math.isfinite(number):
        return "other"
    if language != "ru":
        return "one" if number == 1 else "other"
    if number != int(number):
        return "other"
    last, last_two = abs(int(number)) % 10, abs(int(number)) % 100
    if last == 1 and last_two != 11:
        return "one"
    return "few" if 2 <= last <= 4 and not 12 <= last_two <= 14 else "many"


def format_number(number: int | float, language: str) -> str:
    """Return `number` as the language writes it.

    Whole numbers of five digits and more are grouped by three (comma in English, narrow no-break space elsewhere; four
    digits stay together, as years do); fractions are rounded to three decimals, or below 0.001 to three
    significant digits.
    """
    if isinstance(number, float):
        if not math.isfinite(number):
            return "\N{EN DASH}" if math.isnan(number) else ("\N{INFINITY}" if number > 0 else "-\N{INFINITY}")
        if abs(number) >= 1e15 or 0 < abs(number) < 0.001:
            return _localised(f"{number:.3g}", language)
        plain = f"{number:.3f}".rstrip("0").rstrip(".")
    elif number.bit_length() > _LARGEST_BITS:
        return "\N{INFINITY}" if number > 0 else "-\N{INFINITY}"
    else:
        plain = str(int(number))
    whole, _, decimals = plain.partition(".")
    digits = whole.lstrip("-")
    if len(digits) >= _GROUP_FROM_DIGITS:
        group = _MARKS.get(language, _MARKS_ELSEWHERE)[1]
        whole = whole[: len(whole) - len(digits)] + f"{int(digits):,}".replace(",", group)
    return whole + (_MARKS.get(language, _MARKS_ELSEWHERE)[0] + decimals if decimals else "")


def fill(wording: str, params: Mapping[str, Param], language: str) -> tuple[str, list[str]]:
    """Put `params` into the `{name}` and `{name:spec}` of `wording`.

    Parameters
    ----------
    wording
        Sentence with placeholders; `{{` and `}}` are braces, anything else in braces stays as it is.
    params
        Values. Without a format spec numbers are written by `format_number`; with one by Python's `format`, with the
        decimal mark of the language (`{year:d}` is never grouped).
    language
        Language of `wording`.

    Returns
    -------
    tuple of str and list of str
        The sentence, and the names it wanted in vain (each shown as an ellipsis).
    """
    missing: list[str] = []

    def put(match: re.Match[str]) -> str:
        name, spec = match.group(1), match.group(2)
        if name is None:
            return match.group()[0]
        if name not in params:
            missing.append(name)
            return MISSING
        return _value(params[name], spec, language)

    return _PLACEHOLDER.sub(put, wording), missing


def _value(value: Param, spec: str | None, language: str) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _plain(str(value))
    if spec:
        try:
            return _localised(format(value, spec), language)
        except (ValueError, OverflowError):
            return format_number(value, language)
    return format_number(value, language)


def _localised(text: str, language: str) -> str:
    return text.replace(".", _MARKS.get(language, _MARKS_ELSEWHERE)[0])


def _plain(text: str) -> str:
    """Return foreign text fit for one line: no control or direction characters, a very long one without its middle."""
    if len(text) > _LONGEST_VALUE:
        half = _LONGEST_VALUE // 2
        text = f"{text[:half]}{MISSING}{text[-half:]}"
    if text.isascii() and text.isprintable():
        return text
    return "".join("\N{REPLACEMENT CHARACTER}" if _is_unfit(letter) else letter for letter in text)


def _is_unfit(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter in _BIDI
