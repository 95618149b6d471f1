"""Languages by their own names; these are never translated."""

from __future__ import annotations

OWN_NAMES: dict[str, str] = {
    "en": "English",
    "ru": "Русский",
    "kk": "Қазақша",
    "ky": "Кыргызча",
    "tg": "Тоҷикӣ",
}


def language_name(code: str) -> str:
    """Return what a language calls itself; an unknown one is called by its code."""
    return OWN_NAMES.get(code, code)
