"""What trainees said of a case: objections in words, places that many marked, figures that speak against the key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.key import Key
from xrayTrainer.services.key_api import Crowd, Doubt, Objection, Voices
from xrayTrainer.ui.viewmodels.key_sheet import Kind, thing_of
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look, RowButton
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.key_editor_lines import Lines, Said, scrolled
from xrayTrainer.ui.widgets.key_editor_words import KeyWords
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class VoicesPanel(QFrame):
    """The panel.

    Signals
    -------
    chosen(str)
        Reference of the thing that an objection is about.
    crowd_chosen(int)
        Number of a place that many marked: it is to be shown.
    crowd_taken(int, object)
        The place is to be taken over into the key as this `Kind`.
    """

    chosen = Signal(str)
    crowd_chosen = Signal(int)
    crowd_taken = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_voices")
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self._titles = {name: Text(Type.STRONG, wrap=True) for name in ("crowds", "objections", "doubts")}
        self.crowds, self.objections, self.doubts = Lines(), Lines(), Lines()
        box.addWidget(self._lead)
        parts = (("crowds", self.crowds), ("objections", self.objections), ("doubts", self.doubts))
        for name, lines in parts:
            box.addWidget(self._titles[name])
            box.addWidget(lines)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside, "key_voices_lines"))

    def show_voices(self, voices: Voices, key: Key | None, words: KeyWords) -> None:
        """Show them."""
        self._lead.setText(self.tr("%n people answered this case here.", "", voices.people))
        self.crowds.set_parts([self._crowd(number, one, words) for number, one in enumerate(voices.crowds)])
        self.objections.set_parts([self._objection(n, one, key, words) for n, one in enumerate(voices.objections, 1)])
        self.doubts.set_parts([Said(self._doubt(one, key, words)) for one in voices.doubts])
        for name, shown in (
            ("crowds", voices.crowds),
            ("objections", voices.objections),
            ("doubts", voices.doubts),
        ):
            self._titles[name].setVisible(bool(shown))

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._titles["crowds"].setText(self.tr("Many mark here, though the key has nothing"))
        self._titles["objections"].setText(self.tr("Objections"))
        self._titles["doubts"].setText(self.tr("What the answers tell"))

    # parts

    def _crowd(self, number: int, one: Crowd, words: KeyWords) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        show = RowButton("flag", tone="missed")
        show.setObjectName(f"key_crowd_{number}")
        text = self.tr("Marked by {count} of {viewers}").format(count=one.count, viewers=one.viewers)
        second = self.tr("Above all by those who find most") if one.stands_out else ""
        show.set_texts(text, second, words.view(one.view))
        show.setToolTip(show.accessibleName())
        show.clicked.connect(lambda: self.crowd_chosen.emit(number))
        box.addWidget(show)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for kind, text in ((Kind.OPTIONAL, self.tr("It may be marked")), (Kind.REQUIRED, self.tr("It is hidden"))):
            take = worded_button(f"key_crowd_{kind.value}_{number}", text, Look.SECONDARY)
            take.clicked.connect(lambda _on=False, kind=kind: self.crowd_taken.emit(number, kind))
            row.addWidget(take)
        row.addStretch(1)
        box.addLayout(row)
        return made

    def _objection(self, number: int, one: Objection, key: Key | None, words: KeyWords) -> QWidget:
        ref = one.about.replace("area:", "thing:", 1) if one.about.startswith(("thing:", "area:", "paper:")) else ""
        thing = None if key is None or not ref else thing_of(key, ref)
        revision = "" if one.key_revision is None else self.tr("key revision {n}").format(n=one.key_revision)
        about = "" if thing is None else words.title(thing)
        second = " · ".join(part for part in (one.at[:10], one.person, revision, about) if part)
        if thing is None:
            return Said(one.note, (second,), role=f"key_objection_{number}")
        button = RowButton("review-dispute", tone="missed")
        button.setObjectName(f"key_objection_{number}")
        button.set_texts(one.note, second)
        describe(button, button.accessibleName())
        button.clicked.connect(lambda: self.chosen.emit(thing.ref))
        return button

    def _doubt(self, one: Doubt, key: Key | None, words: KeyWords) -> str:
        thing = None if key is None else thing_of(key, one.about)
        name = "" if thing is None else words.title(thing)
        text = {
            "outline_tight": self.tr("{name}: {count} of {n} marks on it were too wide or repeated. Is it too tight?"),
            "too_easy": self.tr("{count} of {n} people solved the case: it may be too easy."),
            "too_hard": self.tr("Only {count} of {n} people solved the case: it may be too hard, or the key wrong."),
        }[one.code]
        return text.format(name=name, count=one.count, n=one.n)
