"""The language that the system speaks with its user, where the program has it."""

from __future__ import annotations

import locale
import os
import sys

from xrayTrainer.domain.texts import Language


def system_language() -> str:
    """Return the code of the user's language if it is one of the five, else `en`."""
    for name in _names():
        code = name[:2].lower()
        if code in {language.value for language in Language}:
            return code
        if name:
            break
    return Language.EN.value


def _names() -> list[str]:
    """Return locale names such as `ru_RU.UTF-8`, the strongest first."""
    if sys.platform == "win32":
        import ctypes

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    return [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
