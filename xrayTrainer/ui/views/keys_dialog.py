"""Chooses keys: every action with its keys by position, what they would run into, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.key_map import CONSOLE_KEYS, KeyMap, installed
from xrayTrainer.ui.commands.registry import action_text, chord_text
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.key_list import KeyList
from xrayTrainer.ui.widgets.key_positions import chord_of
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

SIZE = (760, 600)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class KeysDialog(QDialog):
    """A window of its own; every choice holds at once.

    Parameters
    ----------
    keys
        The map that holds.
    parent
        The window.
    """

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keys = keys
        self._waiting = ""
        self._disputed = ""
        self.field = Field()
        self.field.setObjectName("keys_find")
        self.list = KeyList(keys)
        self.said = Text(Type.BODY, wrap=True)
        self.said.setObjectName("keys_said")
        self.set_button = _button("keys_set", Look.PRIMARY)
        self.take = _button("keys_take", Look.SECONDARY)
        self.leave = _button("keys_leave", Look.QUIET)
        self.none = _button("keys_none", Look.QUIET)
        self.reset = _button("keys_reset", Look.QUIET)
        self.reset_all = _button("keys_reset_all", Look.QUIET)
        self.console = _button("keys_console", Look.QUIET)
        self.close_button = _button("keys_close", Look.SECONDARY)
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(*SIZE)
        self.list.setFocus()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        for part in (self._lead, self.field):
            box.addWidget(part)
        box.addWidget(self.list, 1)
        box.addWidget(self.said)
        for row in (
            (self.set_button, self.take, self.leave, self.none, self.reset, None),
            (self.console, self.reset_all, None, self.close_button),
        ):
            line = QHBoxLayout()
            for button in row:
                if button is None:
                    line.addStretch(1)
                else:
                    button.setAutoRepeat(False)
                    line.addWidget(button)
            box.addLayout(line)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.list.narrow)
        self.list.currentItemChanged.connect(lambda _now, _before: self._give_up())
        self.list.itemDoubleClicked.connect(lambda _item, _column: self.ask())
        self.set_button.clicked.connect(self.ask)
        self.take.clicked.connect(self._take_over)
        self.leave.clicked.connect(self._give_up)
        self.none.clicked.connect(lambda: self._keys.set_keys(self.action, ()))
        self.reset.clicked.connect(lambda: self._reset())
        self.reset_all.clicked.connect(lambda: self._keys.replace({}))
        self.console.clicked.connect(lambda: self._keys.replace(CONSOLE_KEYS))
        self.close_button.clicked.connect(self.accept)
        self._keys.changed.connect(self._show_keys)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self._lead.setText(
            self.tr("Choose an action, press Enter, then the new key. Keys are meant by their place on the keyboard.")
        )
        self.field.setPlaceholderText(self.tr("Find an action or a key"))
        describe(self.field, self.tr("Find an action or a key"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        texts = (
            (self.set_button, self.tr("New key…"), chord_text("Enter")),
            (self.take, self.tr("Take it over"), ""),
            (self.leave, self.tr("Leave it"), chord_text("Esc")),
            (self.none, self.tr("No key"), chord_text("Del")),
            (self.reset, self.tr("As it came"), ""),
            (self.console, self.tr("As on usual consoles"), ""),
            (self.reset_all, self.tr("All as they came"), ""),
            (self.close_button, self.tr("Close"), ""),
        )
        for button, text, keys in texts:
            button.setText(text)
            describe(button, text, keys=keys)
        chosen = self.action
        with QSignalBlocker(self.list):
            self.list.fill()
            if chosen:
                self.list.choose(chosen)
        self.list.narrow(self.field.text())
        self._show_state(self._question())

    @property
    def action(self) -> str:
        """Id of the action chosen in the list; empty for none."""
        return self.list.action

    def _show_keys(self) -> None:
        self.list.show_keys()
        self._give_up()

    # choosing a key

    def ask(self) -> None:
        """Wait for the new key of the action chosen."""
        if not self.action:
            return
        self._waiting, self._disputed = self.action, ""
        self._show_state(self._question())
        self.list.setFocus()
        self.grabKeyboard()

    def _pressed(self, chord: str) -> None:
        """Take the chord that was pressed while one was awaited."""
        action = self._waiting
        self._stop_waiting()
        if not self._keys.may_have(action, chord):
            self._show_state(
                self.tr("{key} is needed to work every screen. Choose another key.").format(key=chord_text(chord))
            )
            return
        if not self._keys.rivals(action, chord):
            self._keys.set_keys(action, (chord,))
            return
        self._disputed = chord
        self._show_state(self._question())
        self.take.setFocus()

    def _question(self) -> str:
        """Return what is asked now: for a key, whether to take one over, or nothing."""
        if self._waiting:
            return self.tr("Press the new key for: {action}").format(action=self._name(self._waiting))
        if not self._disputed:
            return ""
        names = "; ".join(action_text(row) for row in self._keys.rivals(self.action, self._disputed))
        return self.tr("{key} is in use: {actions}").format(key=chord_text(self._disputed), actions=names)

    def _take_over(self) -> None:
        if self._disputed and self.action:
            self._keys.take_over(self.action, self._disputed)
            self.list.setFocus()

    def _reset(self) -> None:
        """Give the action its first keys back, unless another has one of them now."""
        row = self._row(self.action)
        if row is None:
            return
        taken = [rival for chord in row.keys for rival in self._keys.rivals(row.id, chord)]
        if taken:
            names = "; ".join(action_text(one) for one in dict.fromkeys(taken))
            self._show_state(self.tr("Its first key is in use: {actions}").format(actions=names))
            return
        self._keys.reset(row.id)

    def _give_up(self) -> None:
        self._stop_waiting()
        self._disputed = ""
        self._show_state("")

    def _stop_waiting(self) -> None:
        if self._waiting:
            self._waiting = ""
            self.releaseKeyboard()

    def _show_state(self, said: str) -> None:
        self.said.setText(said)
        chosen = bool(self.action)
        self.set_button.setEnabled(chosen and not self._waiting)
        for button in (self.take, self.leave):
            button.setVisible(bool(self._disputed))
        self.none.setEnabled(chosen and bool(self._keys.keys(self.action)) if chosen else False)
        self.reset.setEnabled(self.action in self._keys.own)
        self.reset_all.setEnabled(bool(self._keys.own))
        self.console.setEnabled(self._keys.own != CONSOLE_KEYS)

    def _row(self, action: str) -> ActionSpec | None:
        return next((row for row in self._keys.rows if row.id == action), None)

    def _name(self, action: str) -> str:
        row = self._row(action)
        return "" if row is None else action_text(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While a key is awaited, every key is that key; Esc leaves things as they are."""
        if self._waiting:
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
            elif event.key() not in _HELD:
                chord = chord_of(event)
                if chord:
                    self._pressed(chord)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        elif event.key() == Qt.Key.Key_Delete and self.action:
            self._keys.set_keys(self.action, ())
        elif event.key() == Qt.Key.Key_Escape and self._disputed:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever goes to another window has given up choosing a key; another language changes the words alone."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.ActivationChange and self._waiting and not self.isActiveWindow():
            self._give_up()

    def done(self, result: int) -> None:
        """Let the keyboard go."""
        self._stop_waiting()
        super().done(result)


def open_keys(window: QWidget) -> None:
    """Open the dialog over a window."""
    keys = installed()
    if keys is not None:
        KeysDialog(keys, window).open()


def _button(name: str, look: Look) -> Button:
    button = Button(look)
    button.setObjectName(name)
    return button
