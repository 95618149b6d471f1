"""Which keys run which action now: those of the table of actions, or what a person chose instead.

The map lives on the application, as translators and the palette do: whatever names or takes a key asks `keys_of`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, combinations

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from xrayTrainer.ui.commands.action_spec import ActionSpec

log = logging.getLogger(__name__)

Own = dict[str, tuple[str, ...]]
"""Chosen keys by id of the action."""

NAME = "key_map"
_HELD = ("Ctrl+", "Alt+", "Shift+", "Meta+")
_PLACE = re.compile(r"[A-Z0-9\-=\[\];'`\\,./+]|F([1-9]|1[0-2])|Enter|Esc|Tab|Backspace|Del|Space|Left|Right|Up|Down"
                    r"|Home|End|PgUp|PgDown|Ins|Pause")  # fmt: skip
_ARROWS = ("Left", "Right", "Up", "Down")
RESERVED: frozenset[str] = frozenset(
    ("Enter", "Esc", "Tab", "Shift+Tab", "Ctrl+Tab", "Space", "Shift+Space", "Backspace", "Home", "End", *_ARROWS)
) | {f"Shift+{arrow}" for arrow in _ARROWS}
"""Chords with which every screen is worked: they can't be given to an action that does not come with them."""


def is_chord(text: str) -> bool:
    """Return whether `text` is a key chord by position, as `chord_of` writes it."""
    for held in _HELD:
        text = text.removeprefix(held)
    return _PLACE.fullmatch(text) is not None


class KeyMap(QObject):
    """The keys of all actions.

    Parameters
    ----------
    rows
        The table of actions, with the keys that they come with.
    own
        Keys that were chosen earlier; what fits no action or is no chord is left out.

    Signals
    -------
    changed()
        An action has other keys.
    """

    changed = Signal()

    def __init__(self, rows: Sequence[ActionSpec], own: Mapping[str, Iterable[str]] | None = None) -> None:
        super().__init__()
        self.setObjectName(NAME)
        self._rows = {row.id: row for row in rows}
        self._apart = _apart(rows)
        self._own = self._sound(own or {})

    @property
    def own(self) -> Own:
        """What was chosen, where it differs from what an action comes with."""
        return dict(self._own)

    @property
    def rows(self) -> tuple[ActionSpec, ...]:
        """The table of actions."""
        return tuple(self._rows.values())

    def keys(self, action: str) -> tuple[str, ...]:
        """Return the chords of an action now, first one shown."""
        return self._own.get(action, self._rows[action].keys)

    def knows(self, action: str) -> bool:
        """Return whether an action is in the table."""
        return action in self._rows

    def set_keys(self, action: str, keys: Iterable[str]) -> None:
        """Give an action these chords and no others."""
        self.replace(self._own | {action: tuple(keys)})

    def take_over(self, action: str, chord: str) -> None:
        """Give a chord to an action alone: those that it would run into lose it."""
        own = self._own | {action: (chord,)}
        for rival in self.rivals(action, chord):
            own[rival.id] = tuple(key for key in self.keys(rival.id) if key != chord)
        self.replace(own)

    def reset(self, action: str) -> None:
        """Give an action its first keys back."""
        self.replace({name: keys for name, keys in self._own.items() if name != action})

    def replace(self, own: Mapping[str, Iterable[str]]) -> None:
        """Put other chosen keys in the place of all that were chosen."""
        sound = self._sound(own)
        if sound != self._own:
            self._own = sound
            self.changed.emit()

    def rivals(self, action: str, chord: str) -> tuple[ActionSpec, ...]:
        """Return the other actions that a chord runs where `action` would want it too.

        Actions whose conditions never hold together may share a chord.
        """
        mine = self._rows[action]
        return tuple(
            row
            for row in self._rows.values()
            if row.id != action
            and chord in self.keys(row.id)
            and mine.meets(row)
            and frozenset((mine.enabled_when, row.enabled_when)) not in self._apart
        )

    def may_have(self, action: str, chord: str) -> bool:
        """Return whether a chord can be given to an action at all."""
        return is_chord(chord) and (chord not in RESERVED or chord in self._rows[action].keys)

    def _sound(self, own: Mapping[str, Iterable[str]]) -> Own:
        found: Own = {}
        for action, keys in own.items():
            row = self._rows.get(action)
            if row is None:
                continue
            fit = tuple(dict.fromkeys(key for key in keys if self.may_have(action, key)))
            if fit != row.keys:
                found[action] = fit
        return found


def _apart(rows: Sequence[ActionSpec]) -> frozenset[frozenset[str]]:
    """Return the pairs of conditions that share a key as the table comes: they never hold together."""
    by_key: dict[str, list[ActionSpec]] = {}
    for row in rows:
        for key in row.keys if row.enabled_when else ():
            by_key.setdefault(key, []).append(row)
    pairs = chain.from_iterable(combinations(sharing, 2) for sharing in by_key.values())
    return frozenset(frozenset((one.enabled_when, other.enabled_when)) for one, other in pairs if one.meets(other))


def read_own(text: str) -> Own:
    """Return chosen keys from what `written` made of them; nothing from what can't be read."""
    if not text:
        return {}
    try:
        return msgspec.json.decode(text, type=dict[str, tuple[str, ...]])
    except msgspec.DecodeError:
        log.warning("the chosen keys can't be read; the usual ones hold")
        return {}


def written(own: Mapping[str, tuple[str, ...]]) -> str:
    """Return chosen keys as text; empty for none."""
    return msgspec.json.encode(own).decode() if own else ""


def installed() -> KeyMap | None:
    """Return the map of the application, if it has one."""
    app = QCoreApplication.instance()
    if app is None:
        return None
    found = app.findChild(KeyMap, NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, KeyMap) else None


def keys_of(row: ActionSpec) -> tuple[str, ...]:
    """Return the chords of an action that hold now, first one shown."""
    found = installed()
    return found.keys(row.id) if found is not None and found.knows(row.id) else row.keys


CONSOLE_KEYS: Own = {
    "view.preset_whole": ("F2", "Q"),
    "view.preset_light": ("F3", "L"),
    "view.preset_dense": ("F4", "K"),
    "view.auto": ("F5", "A"),
    "view.invert": ("F7", "I"),
    "image.local_contrast": ("F8", "C"),
    "image.material": ("F10", ","),
    "view.reset": ("F12", "Ctrl+0"),
}
"""Keys as usual consoles have them: windows and pictures on one row of function keys."""
