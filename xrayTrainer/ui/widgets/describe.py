"""Names, tooltips and plain text for widgets: what a screen reader says, and what a pointer that rests is told."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def describe(widget: QWidget, text: str, *, keys: str = "") -> None:
    """Give an interactive widget its accessible name, and a tooltip that names its key.

    Parameters
    ----------
    widget
        The widget.
    text
        What it is or does, in the person's language.
    keys
        The key chord as people read it (`Ctrl+1`), empty for none.
    """
    widget.setAccessibleName(text)
    widget.setToolTip(plain(f"{text} ({keys})" if keys else text))


def plain(text: str) -> str:
    """Return `text` so that Qt, which guesses, never takes it for markup."""
    if "<" not in text and "&" not in text:
        return text
    import html  # brings every entity of HTML, which start-up has no use for

    return f"<qt>{html.escape(text)}</qt>"
