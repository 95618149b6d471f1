"""Which exam, which form, in how many sittings; what its rules are; then it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.route import ExamOfSet, Payload
from xrayTrainer.ui.views.exam_words import ExamWords
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice, Field
from xrayTrainer.ui.widgets.late_text import LateText
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.modes_api import ExamOffer

SIDE_WIDTH = 380
FORMS = ("A", "B")
MOST_SITTINGS = 10
LONGEST_CODE = 80


class ExamStartView(Screen):
    """The page.

    Signals
    -------
    start_requested(object)
        `ExamStart`.
    stop_requested()
        Give up the making of its cases.
    """

    start_requested = Signal(object)
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__("exam")
        self._offers: tuple[ExamOffer, ...] = ()
        self._wanted: SetId | None = None
        self._starting = False
        self._words = ExamWords(self)
        self._group = QButtonGroup(self)
        self.choices: list[Choice] = []
        self._heading = Text(Type.TITLE)
        self._which = Card(spacing=Space.XS)
        self._which_heading = Text(Type.HEADING)
        self._empty = Text(Type.BODY, muted=True, wrap=True)
        self.rules = _Rules(self._words)
        self.wishes = _Wishes()
        self.start = Button(Look.PRIMARY, trailing="next")
        self.start.setObjectName("exam_start")
        self.refusal = Text(Type.BODY, wrap=True)
        self.refusal.setObjectName("exam_refusal")
        self.refusal.setForegroundRole(QPalette.ColorRole.BrightText)
        self.making = LateText()
        self.making.setObjectName("exam_making")
        self.stop = Button(Look.QUIET)
        self.stop.setObjectName("exam_stop")
        self.stop.hide()
        self._lay_out()
        self._group.idToggled.connect(lambda _id, on: self._show_chosen() if on else None)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self._on_stop)
        self.wishes.code.returnPressed.connect(self._on_start)

    def _lay_out(self) -> None:
        self._which.body.addWidget(self._which_heading)
        self._which.body.addWidget(self._empty)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.L)
        left.addWidget(self._which)
        left.addStretch(1)
        card = Card(margin=Space.XXL, spacing=Space.M)
        card.body.addWidget(self.rules)
        card.body.addSpacing(Space.S)
        card.body.addWidget(self.wishes)
        card.body.addSpacing(Space.S)
        card.body.addWidget(self.refusal)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.start)
        row.addWidget(self.making, 1)
        row.addWidget(self.stop)
        card.body.addLayout(row)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        columns.addWidget(side)
        columns.addWidget(card, 1)
        page = Page()
        page.column.addWidget(self._heading)
        page.column.addLayout(columns)
        page.column.addStretch(1)
        self.fill(page)

    def enter(self, payload: Payload) -> None:
        """Choose the exam of a set, where one comes from it."""
        self._wanted = payload.set_id if isinstance(payload, ExamOfSet) else None
        self._choose_wanted()

    def leave(self) -> None:
        """Who goes away while cases are made does not find himself in an exam later."""
        if self.stop.isVisibleTo(self):
            self._on_stop()

    @property
    def chosen(self) -> ExamOffer | None:
        """The exam that is chosen."""
        number = self._group.checkedId()
        return self._offers[number] if 0 <= number < len(self._offers) else None

    def first_focus(self) -> QWidget:
        """The exam that is chosen."""
        number = self._group.checkedId()
        return self.choices[number] if 0 <= number < len(self.choices) else self.start

    def show_offers(self, offers: tuple[ExamOffer, ...]) -> None:
        """Show which exams there are; what was chosen stays."""
        if offers == self._offers:
            self._choose_wanted()
            return
        chosen = max(0, self._group.checkedId())
        self._offers = offers
        for old in self.choices:
            self._group.removeButton(old)
            self._which.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.choices = [Choice() for _ in offers]
        for number, choice in enumerate(self.choices):
            choice.setObjectName(f"exam_choice_{number}")
            self._group.addButton(choice, number)
            self._which.body.addWidget(choice)
        self.retranslate()
        if self.choices:
            self.choices[min(chosen, len(self.choices) - 1)].setChecked(True)
            self._choose_wanted()
            if self.isVisible():
                self.first_focus().setFocus()

    def _choose_wanted(self) -> None:
        for choice, offer in zip(self.choices, self._offers, strict=True):
            if self._wanted is not None and offer.set_id == self._wanted:
                choice.setChecked(True)

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        self._starting = starting
        self._show_chosen()
        if not starting:
            self.making.end()
            self.stop.hide()
            return
        self.making.wait(
            self.tr("The cases are being made. That can take some minutes; the exam begins when they are ready.")
        )

    def show_made(self, done: int, total: int) -> None:
        """Say how many cases are made, while one waits; it may be given up then."""
        if self._starting:
            said = self.tr("%1 of %n case(s) are made. The exam begins when all are.", "", total)
            self.making.wait(said.replace("%1", str(done)))
            self.stop.setVisible(True)

    def _on_stop(self) -> None:
        self.stop.hide()
        self.stop_requested.emit()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.stop.setText(self.tr("Stop"))
        describe(self.stop, self.tr("Stop"))
        self._heading.setText(self.tr("Exam"))
        self._which_heading.setText(self.tr("Which exam"))
        self._empty.setText(self.tr("There is no exam here."))
        self._empty.setVisible(not self._offers)
        self.start.setText(self.tr("Begin the exam"))
        describe(self.start, self.tr("Begin the exam"))
        self.wishes.retranslate()
        if self._wording is None:
            return
        for choice, offer in zip(self.choices, self._offers, strict=True):
            title = self._words.title(offer, self._wording)
            choice.setText(_short(title))
            describe(choice, f"{title}. {self._words.frame(offer)}")
        self._show_chosen()

    def _show_chosen(self) -> None:
        offer, wording = self.chosen, self._wording
        self.rules.setVisible(offer is not None)
        self.wishes.setVisible(offer is not None)
        self.start.setEnabled(offer is not None and offer.possible and not self._starting)
        self.refusal.hide()
        if offer is None or wording is None:
            return
        self.rules.show_offer(offer, self._words.title(offer, wording))
        self.wishes.show_offer(drawn=offer.set_id is None)
        if not offer.possible:
            wanted = offer.cases or offer.preset.cases or 0
            said = self.tr("%n new case(s) are needed, and only %1 are there that you have not seen.", "", wanted)
            self.refusal.show_text(said.replace("%1", str(offer.unseen)))

    def _on_start(self) -> None:
        from xrayTrainer.services.modes_api import ExamStart

        offer = self.chosen
        if offer is None or not self.start.isEnabled():
            return
        self.start_requested.emit(
            ExamStart(
                preset=offer.preset.id if offer.set_id is None else None,
                set_id=offer.set_id,
                form=self.wishes.form,
                sittings=self.wishes.sittings.value(),
                code=self.wishes.code.text(),
            )
        )
        self.wishes.code.clear()


class _Rules(QWidget):
    """The rules of one exam, in words."""

    def __init__(self, words: ExamWords) -> None:
        super().__init__()
        self._words = words
        self._title = Text(Type.HEADING, wrap=True)
        self._frame = Text(Type.LEAD, muted=True, wrap=True)
        self._frame.setObjectName("exam_frame")
        self._grid = QWidget()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.S)
        self._least = Text(Type.BODY, wrap=True)
        self._course = Text(Type.BODY, muted=True, wrap=True)
        for part in (self._title, self._frame, self._grid, self._least, self._course):
            self._box.addWidget(part)

    def show_offer(self, offer: ExamOffer, title: str) -> None:
        """Show one."""
        words, preset = self._words, offer.preset
        self._title.setText(title)
        self._frame.setText(words.frame(offer))
        self._least.show_text(words.least(preset))
        said = self.tr(
            "No case is told right or wrong before the end, and no atlas is open. "
            "Leaving is noted; the invigilator lets it go on."
        )
        self._course.setText(said)
        self._box.removeWidget(self._grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = self._made_grid(offer)
        self._box.insertWidget(2, self._grid)

    def _made_grid(self, offer: ExamOffer) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, Space.S, 0, Space.S)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        limits = offer.preset.limits
        if not limits:
            text = Text(Type.BODY, wrap=True)
            text.setText(self.tr("It reports how you stand; nobody passes or fails."))
            grid.addWidget(text, 0, 0)
        for row, limit in enumerate(limits):
            name, asked = Text(Type.BODY, wrap=True), Text(Type.STRONG)
            name.setText(self._words.figure(limit))
            asked.setText(self._words.asked(limit))
            grid.addWidget(name, row, 0)
            grid.addWidget(asked, row, 1)
        return made


class _Wishes(QWidget):
    """Form, sittings, code."""

    def __init__(self) -> None:
        super().__init__()
        self._form_caption, self._form_text = Text(Type.BODY), Text(Type.CAPTION, muted=True, wrap=True)
        self.forms = {name: Choice() for name in FORMS}
        group = QButtonGroup(self)
        forms = QWidget()
        row = QHBoxLayout(forms)
        row.setContentsMargins(0, 0, 0, 0)
        for name, choice in self.forms.items():
            choice.setObjectName(f"exam_form_{name.lower()}")
            group.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        self.forms[FORMS[0]].setChecked(True)
        self._forms = forms
        self._sittings_caption = Text(Type.BODY)
        self.sittings = QSpinBox()
        self.sittings.setObjectName("exam_sittings")
        self.sittings.setRange(1, MOST_SITTINGS)
        self.sittings.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.sittings.setFixedWidth(96)
        self._code_caption, self._code_text = Text(Type.BODY), Text(Type.CAPTION, muted=True, wrap=True)
        self.code = Field()
        self.code.setObjectName("exam_code")
        self.code.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.code.setMaxLength(LONGEST_CODE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._form_caption, 0, 0)
        grid.addWidget(forms, 0, 1)
        grid.addWidget(self._form_text, 1, 1)
        grid.addWidget(self._sittings_caption, 2, 0)
        grid.addWidget(self.sittings, 2, 1)
        grid.addWidget(self._code_caption, 3, 0)
        grid.addWidget(self.code, 3, 1)
        grid.addWidget(self._code_text, 4, 1)
        self._sittings_caption.setBuddy(self.sittings)
        self._code_caption.setBuddy(self.code)

    @property
    def form(self) -> str:
        """The form that is chosen."""
        return next(name for name, choice in self.forms.items() if choice.isChecked())

    def show_offer(self, *, drawn: bool) -> None:
        """A drawn exam has forms; a set is what it is."""
        for part in (self._form_caption, self._forms, self._form_text):
            part.setVisible(drawn)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._form_caption.setText(self.tr("Form"))
        for name, choice in self.forms.items():
            choice.setText(name)
            describe(choice, self.tr("Form %1").replace("%1", name))
        self._form_text.setText(
            self.tr("Both are alike in kind and difficulty and share no case: one before a course, one after it.")
        )
        self._sittings_caption.setText(self.tr("Sittings"))
        describe(self.sittings, self.tr("In how many parts it is taken"), keys="↑ ↓")
        self._code_caption.setText(self.tr("Code of the invigilator"))
        describe(self.code, self.tr("Code of the invigilator; it may stay empty"))
        self._code_text.setText(
            self.tr(
                "May stay empty. With a code, only who knows it lets the exam go on after a break. "
                "It can't be looked up later."
            )
        )


def _short(title: str) -> str:
    """Return the name before the colon: the rest stands beside."""
    return title.split(":", 1)[0]
