"""Codes into sentences: the one catalogue that windows and command line both speak through.

The sentences lie in `assets/messages/<room>.json`::

    {"unreviewed": ["ru", "kk", "ky", "tg"],
     "messages": {"scan.too_large": {"en": "...{file}...", "ru": "...", "kk": "...", "ky": "...", "tg": "..."}}}

A plural is an object of CLDR categories instead of a string, chosen by the parameter `n`.  A reader gets his own
language, else Russian, else English; an unknown code gives a general sentence, never the bare code.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.errors import Param, UserError
from xrayTrainer.domain.texts import FALLBACK
from xrayTrainer.messages.formatting import fill, plural_category
from xrayTrainer.resources import assets

_log = logging.getLogger(__name__)

Wording: TypeAlias = str | dict[str, str]
"""A sentence, or sentences by plural category."""

UNKNOWN = "app.unknown_code"
_LAST_RESORT = "Something happened that the program has no words for. The log file says more."
"""Shown only when the catalogue itself can't be read."""


class _File(msgspec.Struct, frozen=True):
    """One file of the catalogue."""

    messages: dict[str, dict[str, Wording]]
    unreviewed: tuple[str, ...] = ()


class _Catalogue:
    """The sentences of one folder, read when the first one is wanted and shared by the languages."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @cached_property
    def wordings(self) -> Mapping[str, Mapping[str, Wording]]:
        """Wordings by code and language. A file that can't be read is logged and left out: the rest still speaks."""
        found: dict[str, dict[str, Wording]] = {}
        for path, content in self._files():
            for code, wordings in content.messages.items():
                if code in found:
                    _log.warning("message %s of %s stands in another file too", code, path)
                    continue
                found[code] = wordings
        return found

    def _files(self) -> Iterator[tuple[Path, _File]]:
        decoder = msgspec.json.Decoder(_File)
        try:
            paths = sorted((self._folder or assets() / "messages").glob("*.json"))
        except OSError as error:
            _log.error("no message folder: %s", error)
            return
        for path in paths:
            try:
                yield path, decoder.decode(path.read_bytes())
            except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
                _log.error("messages of %s can't be read: %s", path, error)


class Messages:
    """Words codes in one language.

    Parameters
    ----------
    language
        ISO 639-1 code of the reader's language.
    folder
        Folder with the catalogue's JSON files; None for the one that comes with the program. It is read at the first
        sentence.
    """

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self._language = language
        self._catalogue = _Catalogue(folder)

    @property
    def language(self) -> str:
        """Code of the reader's language."""
        return self._language

    def with_language(self, language: str) -> Messages:
        """Return the same catalogue, already read or not, for readers of `language`."""
        other = Messages(language)
        other._catalogue = self._catalogue
        return other

    def text(self, code: str, /, **params: Param) -> str:
        """Return the sentence of `code` with `params` put into it.

        Parameters
        ----------
        code
            `room.what`, as the lower layers give it.
        **params
            Values for the placeholders; `n` chooses among plural forms. Text goes in as it is (braces and markup mean
            nothing, control characters are replaced), numbers in the way of the language. A value that lacks is
            shown as an ellipsis.

        Returns
        -------
        str
            One plain-text sentence or two. Never raises.
        """
        found = self._wording(code)
        if found is None:
            _log.warning("no sentence for the message code %s", code)
            found = self._wording(UNKNOWN) or (_LAST_RESORT, "en")
        wording, language = found
        if not isinstance(wording, str):
            wording = _plural(wording, params.get("n"), language)
        sentence, missing = fill(wording, params, language)
        if missing:
            _log.warning("message %s lacks its values %s", code, ", ".join(missing))
        return sentence

    def error(self, error: UserError) -> str:
        """Return the sentence of a `UserError`."""
        return self.text(error.code, **error.params)

    def _wording(self, code: str) -> tuple[Wording, str] | None:
        """Return the wording and the language it is in: own, then the fallbacks."""
        wordings = self._catalogue.wordings.get(code, {})
        for language in (self._language, *FALLBACK):
            wording = wordings.get(language)
            if wording:
                return wording, language
        return None


def _plural(forms: Mapping[str, str], number: Param | None, language: str) -> str:
    """Return the form for `number`; `other`, else any form, where the category is not worded."""
    category = "other" if number is None or isinstance(number, str) else plural_category(number, language)
    return forms.get(category) or forms.get("other") or forms.get("many") or next(iter(forms.values()))
