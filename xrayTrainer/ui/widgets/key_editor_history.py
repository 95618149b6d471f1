"""Revisions of a key: what differs between two of them; and the second mentor, who signs it off or wants changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from xrayTrainer.services.studio_api import KeyVersion, SecondLook
from xrayTrainer.ui.viewmodels.key_history import DRAFT, Compared
from xrayTrainer.ui.viewmodels.key_sheet import WHOLE
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.key_editor_lines import Lines, Said, scrolled
from xrayTrainer.ui.widgets.key_editor_words import KeyWords
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class HistoryPanel(QFrame):
    """The panel.

    Signals
    -------
    compared(int, int)
        Numbers of two revisions, `DRAFT` for the draft.
    chosen(str)
        Reference of a thing that differs.
    looked(str, str, str)
        Name of the second mentor, `signed_off` or `changes_wanted`, and his note.
    """

    compared = Signal(int, int)
    chosen = Signal(str)
    looked = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_history")
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        self._title = Text(Type.STRONG)
        self.old, self.new = _combo("key_compare_old"), _combo("key_compare_new")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.old, 1)
        arrow = Text(Type.BODY)
        arrow.setText("→")
        row.addWidget(arrow)
        row.addWidget(self.new, 1)
        self._legend = Text(Type.CAPTION, muted=True, wrap=True)
        self.found = Lines(spacing=2)
        self._none = Text(Type.BODY, muted=True, wrap=True)
        box.addWidget(self._title)
        box.addLayout(row)
        for part in (self._legend, self._none, self.found):
            box.addWidget(part)
        for combo in (self.old, self.new):
            combo.activated.connect(self._picked)
        self._make_look(box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside, "key_history_lines"))

    def _make_look(self, box: QVBoxLayout) -> None:
        self._look_title = Text(Type.STRONG, wrap=True)
        self.looks = Lines()
        self._advice = Text(Type.CAPTION, muted=True, wrap=True)
        self._by = Text(Type.CAPTION, muted=True)
        self.name = Field()
        self.name.setObjectName("key_look_name")
        self.note = QPlainTextEdit()
        self.note.setObjectName("key_look_note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self.sign = worded_button("key_look_sign", "", Look.SECONDARY, icon="check")
        self.want = worded_button("key_look_want", "", Look.SECONDARY, icon="review-dispute")
        self.sign.clicked.connect(lambda: self._look("signed_off"))
        self.want.clicked.connect(lambda: self._look("changes_wanted"))
        self.name.textChanged.connect(self._show_buttons)
        self.note.textChanged.connect(self._show_buttons)
        for part in (self._look_title, self.looks, self._advice, self._by, self.name, self.note, self.sign, self.want):
            box.addWidget(part)

    def show_versions(self, versions: Sequence[KeyVersion], looks: Sequence[SecondLook]) -> None:
        """Show what can be compared, and what second mentors said."""
        entries = [(DRAFT, self.tr("Draft as it is now"))]
        for version in versions:
            text = self.tr("Revision {number}, {day}").format(number=version.key.revision, day=version.at[:10])
            entries.append((version.key.revision, text))
        for combo in (self.old, self.new):
            now = combo.currentData()
            with QSignalBlocker(combo):
                combo.clear()
                for number, text in entries:
                    combo.addItem(text, number)
                combo.setCurrentIndex(max(0, combo.findData(now)))
            combo.setEnabled(len(entries) > 1)
        self.looks.set_parts([self._said(look) for look in looks])
        if looks or versions:
            self._none.setText(self.tr("Nothing differs."))
        else:
            self._none.setText(self.tr("Nothing of this case is published yet."))

    def show_compared(self, compared: Compared | None, words: KeyWords) -> None:
        """Show what differs."""
        self._legend.setVisible(compared is not None)
        self._none.setVisible(compared is None or not compared.found)
        rows: list[QWidget] = []
        if compared is not None:
            for combo, number in ((self.old, compared.old), (self.new, compared.new)):
                with QSignalBlocker(combo):
                    combo.setCurrentIndex(max(0, combo.findData(number)))
            for number, one in enumerate(compared.found, start=1):
                text = words.difference(one)
                if one.ref == WHOLE:
                    rows.append(Said(text, role=f"key_difference_{number}"))
                    continue
                button = Button(Look.QUIET)
                button.setObjectName(f"key_difference_{number}")
                button.setText(text)
                describe(button, text)
                button.setMinimumWidth(0)
                button.clicked.connect(lambda _on=False, ref=one.ref: self.chosen.emit(ref))
                rows.append(button)
        self.found.set_parts(rows)

    def show_name(self, name: str) -> None:
        """Fill in the name under which he signed before."""
        if not self.name.text():
            self.name.setText(name)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._title.setText(self.tr("What differs"))
        self._legend.setText(self.tr("On the scan: dashed as it was, solid as it is."))
        self._look_title.setText(self.tr("Look through a colleague's key"))
        self._advice.setText(
            self.tr("Try the case first, then its key. Who made a key can't sign it; another key needs another look.")
        )
        self._by.setText(self.tr("Your name"))
        describe(self.name, self._by.text())
        note = self.tr("What should change, and why")
        self.note.setPlaceholderText(note)
        describe(self.note, note)
        for combo, text in ((self.old, self.tr("Revision before")), (self.new, self.tr("Revision after"))):
            describe(combo, text)
        for button, text in ((self.sign, self.tr("Sign it off")), (self.want, self.tr("Ask for changes"))):
            button.setText(text)
            describe(button, text)
        self._show_buttons()

    # parts

    def _said(self, look: SecondLook) -> Said:
        if look.decision == "signed_off":
            title = self.tr("{name} signed off revision {number}, {day}")
        else:
            title = self.tr("{name} wants changes of revision {number}, {day}")
        return Said(
            title.format(name=look.by, number=look.key_revision, day=look.at[:10]), (look.note,) if look.note else ()
        )

    def _picked(self, _row: int) -> None:
        self.compared.emit(int(self.old.currentData()), int(self.new.currentData()))

    def _show_buttons(self) -> None:
        named = bool(self.name.text().strip())
        self.sign.setEnabled(named)
        self.want.setEnabled(named and bool(self.note.toPlainText().strip()))

    def _look(self, decision: str) -> None:
        self.looked.emit(self.name.text().strip(), decision, self.note.toPlainText().strip())
        self.note.clear()


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setMinimumHeight(Space.CONTROL_HEIGHT)
    made.setMinimumWidth(60)
    return made
