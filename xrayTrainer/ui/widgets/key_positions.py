"""Keys by position: which US key stands where a key was pressed, whatever letter the layout prints on it.

The scan code that comes with a key event tells the position: X11 and Wayland give the evdev code plus 8, Windows the
code of set 1, macOS the virtual key code.  Where none comes (remote sessions, on-screen keyboards), the letter itself
is looked up: Latin as it is, Cyrillic by the Russian, Kazakh, Kyrgyz and Tajik layouts.

References
----------
Linux `input-event-codes.h`; "Keyboard Scan Code Specification", set 1; macOS `HIToolbox/Events.h`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.key_map import installed, keys_of

SHARES_KEYS = "shares_keys"
"""Property of a window that holds a part of a screen: the keys of the screen hold in it too."""

_ROWS = (
    (1, ("Esc", *"1234567890-=")),
    (16, tuple("QWERTYUIOP[]")),
    (30, tuple("ASDFGHJKL;'`")),
    (43, ("\\", *"ZXCVBNM,./")),
)
_SET_1: dict[int, str] = {code + k: key for code, keys in _ROWS for k, key in enumerate(keys)}
"""Set 1 and evdev share these numbers."""

_MAC: dict[int, str] = dict(
    zip(
        (0, 11, 8, 2, 14, 3, 5, 4, 34, 38, 40, 37, 46, 45, 31, 35, 12, 15, 1, 17, 32, 9, 13, 7, 16, 6),
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        strict=True,
    )
) | dict(zip((29, 18, 19, 20, 21, 23, 22, 26, 28, 25, 27, 24), "0123456789-=", strict=True))
_MAC |= dict(zip((33, 30, 41, 39, 50, 42, 43, 47, 44), "[];'`\\,./", strict=True))

_RUSSIAN = dict(zip("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ", "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`", strict=True))
_KAZAKH = dict(zip("ӘІҢҒҮҰҚӨҺ", "234589" + "0-=", strict=True))
_TAJIK = dict(zip("ҚҲҶӢҒӮ", "WOSM-=", strict=True))
_KYRGYZ = dict(zip("ҢӨҮ", "YJE", strict=True))

_NAMED = {
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
    Qt.Key.Key_Insert: "Ins",
    Qt.Key.Key_Pause: "Pause",
} | {Qt.Key(Qt.Key.Key_F1.value + k): f"F{k + 1}" for k in range(12)}

_SHIFTED = dict(zip('!@#$%^&*()_+{}:"~|<>?', "1234567890-=[];'`\\,./", strict=True))


def position_of(*, key: int, scan_code: int = 0, virtual_key: int = 0, platform: str = "", language: str = "") -> str:
    """Return the US name of the place that was pressed.

    Parameters
    ----------
    key
        Qt key code of the event; for a Cyrillic letter the number of its capital.
    scan_code, virtual_key
        Native codes of the event; 0 where the platform gives none.
    platform
        Qt platform name: `xcb`, `wayland`, `windows`, `cocoa`, other.
    language
        ISO 639-1 code of the keyboard layout, if known: tells apart letters that two layouts have in different places.

    Returns
    -------
    str
        `"A"`, `"1"`, `"-"`, `"Enter"`, `"F2"`; empty when the place has no name here.
    """
    try:
        named = _NAMED.get(Qt.Key(key))
    except ValueError:
        named = None
    if named is not None:
        return named
    found = _by_scan_code(scan_code, virtual_key, platform)
    return found or _by_letter(key, language)


def _by_scan_code(scan_code: int, virtual_key: int, platform: str) -> str:
    if platform.startswith(("xcb", "wayland")):
        return _SET_1.get(scan_code - 8, "")
    if platform.startswith("windows"):
        return _SET_1.get(scan_code, "")
    if platform == "cocoa" and (virtual_key or scan_code):
        return _MAC.get(virtual_key, "")
    return ""


def _by_letter(key: int, language: str) -> str:
    if not 0x20 < key < 0x2000:
        return ""
    letter = chr(key).upper()
    if letter in _SHIFTED:
        return _SHIFTED[letter]
    if letter.isascii():
        return letter
    own = {"tg": _TAJIK, "ky": _KYRGYZ}.get(language, {})
    return own.get(letter) or _RUSSIAN.get(letter) or _KAZAKH.get(letter) or _TAJIK.get(letter, "")


def chord_of(event: QKeyEvent) -> str:
    """Return the chord of a key press by position, written as in `ActionSpec.keys`; empty where it has no name."""
    place = position_of(
        key=int(event.key()),
        scan_code=int(event.nativeScanCode()),
        virtual_key=int(event.nativeVirtualKey()),
        platform=QGuiApplication.platformName(),
        language=QGuiApplication.inputMethod().locale().bcp47Name()[:2],
    )
    if not place:
        return ""
    held = event.modifiers()
    names = (
        (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
        (Qt.KeyboardModifier.AltModifier, "Alt+"),
        (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
        (Qt.KeyboardModifier.MetaModifier, "Meta+"),
    )
    return "".join(name for modifier, name in names if held & modifier) + place


def takes_text(widget: QObject | None) -> bool:
    """Return whether a widget is being typed into, so that letters belong to it."""
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly()
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


class ShortcutRouter(QObject):
    """Runs the actions of one screen by key position while that screen is shown and nothing is being typed.

    Parameters
    ----------
    screen
        Widget of the screen; keys count while it is visible and the focus is in its window.
    specs
        Actions in order: of two with the same key the first that is enabled runs.
    run
        Called with the id of the action.
    is_enabled
        Asked with the id of the action.
    refused
        Called with the id of an action whose key was pressed while neither it nor another of that key is enabled.
    """

    def __init__(
        self,
        screen: QWidget,
        specs: Sequence[ActionSpec],
        run: Callable[[str], None],
        is_enabled: Callable[[str], bool],
        refused: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(screen)
        self._refused = refused
        self._screen = screen
        self._run = run
        self._is_enabled = is_enabled
        self._specs = tuple(specs)
        self._by_chord: dict[str, list[str]] = {}
        self._read_keys()
        keys = installed()
        if keys is not None:
            keys.changed.connect(self._read_keys)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def _read_keys(self) -> None:
        """Learn which chords run which action now."""
        self._by_chord = {}
        for spec in self._specs:
            for chord in keys_of(spec):
                self._by_chord.setdefault(chord, []).append(spec.id)

    def _belongs(self, window: QWidget) -> bool:
        """Return whether the keys of the screen hold in a window: its own, or one that holds a part of it."""
        own, parent = self._screen.window(), window.parentWidget()
        return window is own or (bool(window.property(SHARES_KEYS)) and parent is not None and parent.window() is own)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take key presses that mean an action of this screen."""
        if not isinstance(event, QKeyEvent):  # asked first, and cheap: every event of the program comes this way
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWidget):
            return False
        if not self._screen.isVisible() or not self._belongs(watched.window()) or takes_text(watched):
            return False
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        actions = self._by_chord.get(chord_of(event), ())
        for action in actions:
            if self._is_enabled(action):
                if not event.isAutoRepeat() or action.startswith("view."):
                    self._run(action)
                return True
        first = watched is (watched.window().focusWidget() or watched.window())  # the press goes on to the parents
        if actions and first and self._refused is not None and not event.isAutoRepeat():
            self._refused(actions[0])
        return False
