"""Actions are data: one row makes the menu entry, the tool button, the shortcut, the line of help and the test.

A key is named by its *position*: the letter that stands there on a US keyboard.  So `R` is the same place under
Russian, Kazakh, Kyrgyz and Tajik layouts, whatever letter is printed on it.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Group(StrEnum):
    """Where an action belongs: sections of menus, toolbars and the help page."""

    APP = "app"
    NAVIGATE = "navigate"
    VIEW = "view"
    IMAGE = "image"
    DRAW = "draw"
    EDIT = "edit"
    CONFIDENCE = "confidence"
    DOSSIER = "dossier"
    VERDICT = "verdict"
    REVIEW = "review"
    ATLAS = "atlas"
    PROGRESS = "progress"
    STUDIO = "studio"
    COMPOSER = "composer"
    PRESENTER = "presenter"
    INBOX = "inbox"
    UNIT = "unit"


class ActionSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One action.

    Attributes
    ----------
    id
        Stable name, `draw.rect`; settings and tests use it.
    text
        Source text in English, marked with `QT_TRANSLATE_NOOP("Actions", ...)` where the row is written.
    icon
        Name of an SVG file in `assets/icons`, without ending; empty for none.
    keys
        Key chords by position, first one shown: `"R"`, `"Ctrl+Z"`, `"Shift+Space"`. No single key destroys work.
    group
        Where it belongs.
    screen
        The screen on which it lives (`workbench`, `review`, `home`, ...), or `*` for all.
    also
        Further screens on which it lives, with the same keys: what can be done with a scan, wherever it is shown.
    enabled_when
        Name of a condition that the screen's view-model reports (`has_selection`, `can_undo`), or empty for always.
    checkable
        Whether it is a tool or switch that stays pressed.
    """

    id: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    group: Group = Group.APP
    screen: str = "*"
    also: tuple[str, ...] = ()
    enabled_when: str = ""
    checkable: bool = False

    def meets(self, other: ActionSpec) -> bool:
        """Return whether there is a screen on which both live."""
        mine, its = {self.screen, *self.also}, {other.screen, *other.also}
        return "*" in mine | its or bool(mine & its)
