"""Gives a set: which, to whom, until when, with which words; then offers to write the pack that takes it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPlainTextEdit, QWidget

from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.views.mode_names import mode_explained, mode_name
from xrayTrainer.ui.views.pack_parts import Lines, PackDialog
from xrayTrainer.ui.views.people_picker import PeoplePicker
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.day_field import DayField
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.assignment import Assignment
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.assignments_api import Assignable, AssignmentsService, SetChoice
    from xrayTrainer.ui.viewmodels.wording import Wording

DAYS = 14
"""Proposed until the last day."""

NOTE_HEIGHT = 72
WIDTH, HEIGHT = 700, 700


class AssignDialog(PackDialog):
    """One assignment.

    Parameters
    ----------
    service
        Gives it.
    work
        What runs it.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.
    person
        Chosen at first; None for nobody.

    Signals
    -------
    given(object)
        What has changed: `Change`.
    pack_wanted(object)
        `SetCard` of which a pack is to be written.
    """

    given = Signal(object)
    pack_wanted = Signal(object)

    def __init__(
        self,
        service: AssignmentsService,
        work: PackWork,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        person: PersonId | None = None,
    ) -> None:
        super().__init__("assign", wording, work, parent)
        self._service, self._run = service, work
        self._person = person
        self._sets: tuple[SetChoice, ...] = ()
        self.set_title(self.tr("New assignment"))
        self.form = self._form()
        self.done_text = Text(Type.LEAD, wrap=True)
        self.done_text.setObjectName("assign_done")
        self.done_text.hide()
        self.body.addWidget(self.form, 1)
        self.body.addWidget(self.done_text)
        self.pack = self.add_button("assign_pack", self.tr("Write the pack…"), Look.PRIMARY)
        self.pack.hide()
        self.go = self.add_button("assign_go", self.tr("Give it"), Look.PRIMARY)
        self._connect()
        self._show_state()
        self.resize(WIDTH, HEIGHT)
        work.run(lambda _share: (service.sets(), service.people()), self._show)

    def _form(self) -> Lines:
        lines = Lines()
        self.sets, self.modes = _combo("assign_set"), _combo("assign_mode")
        describe(self.sets, self.tr("Exercise set"))
        describe(self.modes, self.tr("Mode"))
        self.everybody, self.some = Choice(), Choice()
        self.everybody.setObjectName("assign_everybody")
        self.some.setObjectName("assign_some")
        self.some.setText(self.tr("For the people chosen here"))
        self.everybody.setText(self.tr("For everybody who takes the pack in"))
        self._whom = QButtonGroup(self)
        for choice in (self.some, self.everybody):
            describe(choice, choice.text())
            self._whom.addButton(choice)
        self.some.setChecked(True)
        self.people = PeoplePicker("assign_people")
        self.opens, self.due = DayField("assign_opens"), DayField("assign_due")
        self.opens.set_words(self.tr("Not before"), self.tr("First day on which it may be begun"))
        self.due.set_words(self.tr("Until"), self.tr("Last day"))
        self.due.set_day(QDate.currentDate().addDays(DAYS))
        self.note = QPlainTextEdit()
        self.note.setObjectName("assign_note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.note.setPlaceholderText(self.tr("A word to those who get it"))
        describe(self.note, self.tr("A word to those who get it"))
        what, days = _row(self.sets, self.modes), _row(self.due, self.opens)
        for part in (what, self.some, self.people, self.everybody, days, self.note):
            lines.column.addWidget(part)
        lines.column.setStretchFactor(self.people, 1)
        return lines

    def _connect(self) -> None:
        self.sets.currentIndexChanged.connect(lambda _row: self._show_modes())
        self.some.toggled.connect(lambda _on: self._show_state())
        for part in (self.people, self.opens, self.due):
            part.changed.connect(self._show_state)
        self._run.busy_changed.connect(lambda _busy: self._show_state())
        self.go.clicked.connect(self._give)
        self.pack.clicked.connect(self._write_pack)

    def _show(self, found: tuple[tuple[SetChoice, ...], tuple[Assignable, ...]]) -> None:
        self._sets, people = found
        text = self.wording.text
        for choice in self._sets:
            self.sets.addItem(text(choice.card.title) or choice.card.folder.name)
        self.people.show_people(people, chosen=() if self._person is None else (self._person,))
        if not people:
            self.everybody.setChecked(True)
        self._show_modes()
        self.sets.setFocus()

    @property
    def choice(self) -> SetChoice | None:
        """The set that is chosen."""
        row = self.sets.currentIndex()
        return self._sets[row] if 0 <= row < len(self._sets) else None

    def _show_modes(self) -> None:
        choice = self.choice
        self.modes.clear()
        for mode in () if choice is None else choice.card.modes:
            self.modes.addItem(mode_name(mode), mode)
            self.modes.setItemData(self.modes.count() - 1, mode_explained(mode), 3)
        self.modes.setEnabled(self.modes.count() > 1)
        self._show_state()

    def _show_state(self) -> None:
        self.people.setEnabled(self.some.isChecked())
        whom = self.everybody.isChecked() or bool(self.people.chosen)
        opens, due = self.opens.day, self.due.day
        days = opens is None or due is None or opens <= due
        self.go.setEnabled(self.choice is not None and whom and days and not self._run.busy)

    def _give(self) -> None:
        choice, service = self.choice, self._service
        if choice is None:
            return
        from xrayTrainer.services.assignments_api import AssignmentOrder

        order = AssignmentOrder(
            set_id=choice.card.id,
            mode=self.modes.currentData(),
            people=() if self.everybody.isChecked() else self.people.chosen,
            opens_on=self.opens.day,
            due_on=self.due.day,
            note=self.note.toPlainText(),
        )
        self._run.run(lambda _share: service.give(order), self._done)

    def _done(self, result: tuple[Assignment, Change]) -> None:
        self.given.emit(result[1])
        choice = self.choice
        packable = choice is not None and choice.packable
        self.form.hide()
        self.go.hide()
        self.heading.setText(self.tr("The assignment is given"))
        if packable:
            said = self.tr("Who works on this computer sees it on Home. To everybody else it goes with the pack.")
        else:
            said = self.tr(
                "Who works on this computer sees it on Home. The set came as a pack of somebody else: "
                "only its author can send it on."
            )
        self.done_text.setText(said)
        self.done_text.show()
        self.pack.setVisible(packable)
        (self.pack if packable else self.leave).setFocus()
        self.fit()

    def _write_pack(self) -> None:
        choice = self.choice
        self.accept()
        if choice is not None:
            self.pack_wanted.emit(choice.card)


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(Space.S)
    for part in parts:
        box.addWidget(part, 1)
    return row


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setMinimumHeight(Space.CONTROL_HEIGHT)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(14)
    return combo
