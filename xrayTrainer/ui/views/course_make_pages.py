"""The four pages of *New course*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QWidget

from xrayTrainer.domain.assignment import RETENTION_WEEKS, StageKind
from xrayTrainer.domain.ids import SetId
from xrayTrainer.services.courses_api import FORM_CASES, StagePlan
from xrayTrainer.ui.views.assignment_words import stage_name
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.views.pack_parts import Lines
from xrayTrainer.ui.views.people_picker import PeoplePicker
from xrayTrainer.ui.widgets.day_field import DayField
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice, Field
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.exercise_set import Mode
    from xrayTrainer.services.assignments_api import SetChoice

NO_SET = SetId("")
STAGES: tuple[StageKind, ...] = ("pre", "practice", "post", "retention")
_DAYS = {"pre": (0, 7), "practice": (8, 29), "post": (30, 37), "retention": (65, 72)}
"""Proposed, days from today."""


class CoursePage(Lines):
    """Base of the pages.

    Signals
    -------
    changed()
        Something else is asked for.
    """

    changed = Signal()

    @property
    def is_right(self) -> bool:
        """Whether one can go on."""
        return True

    def add_text(self, text: str, kind: Type = Type.BODY, *, muted: bool = False) -> Text:
        """Add words."""
        said = Text(kind, muted=muted, wrap=True)
        said.setText(text)
        self.column.addWidget(said)
        return said

    def add_combo(self, name: str, said: str) -> QComboBox:
        """Add a list of which one is chosen."""
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setMinimumHeight(Space.CONTROL_HEIGHT)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(24)
        describe(combo, said)
        combo.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.column.addWidget(combo)
        return combo


class TestsPage(CoursePage):
    """Title, and the two parallel forms: made now, or chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Field()
        self.title.setObjectName("course_title")
        self.title.setMaxLength(200)
        self.title.setPlaceholderText(self.tr("Title of the course"))
        describe(self.title, self.tr("Title of the course"))
        self.title.textChanged.connect(lambda _text: self.changed.emit())
        self.column.addWidget(self.title)
        self.add_text(
            self.tr(
                "Half of the people begin with form A and end with form B, the other half the other way round: "
                "so the change is not that of an easier test."
            ),
            muted=True,
        )
        self.new, self.there = Choice(), Choice()
        self.new.setObjectName("course_new_forms")
        self.there.setObjectName("course_sets_there")
        self.new.setText(self.tr("Make parallel forms now"))
        self.there.setText(self.tr("Choose two exams that are there"))
        self._group = QButtonGroup(self)
        for choice in (self.new, self.there):
            describe(choice, choice.text())
            self._group.addButton(choice)
        self.new.setChecked(True)
        self.column.addWidget(self.new)
        self.cases = self.add_combo("course_cases", self.tr("Cases of a form"))
        for cases in FORM_CASES:
            self.cases.addItem(self.tr("%n case(s) in each form, half with a threat", "", cases), cases)
        self.cases.setCurrentIndex(1)
        self.column.addWidget(self.there)
        self.form_a = self.add_combo("course_form_a", self.tr("Form A"))
        self.form_b = self.add_combo("course_form_b", self.tr("Form B"))
        self.column.addStretch(1)
        self.new.toggled.connect(lambda _on: self._show_choice())
        self._show_choice()

    def show_sets(self, sets: Sequence[tuple[SetChoice, str]]) -> None:
        """List the exams."""
        exams = [(one, title) for one, title in sets if "exam" in one.card.modes]
        for combo in (self.form_a, self.form_b):
            for one, title in exams:
                combo.addItem(title, one.card.id)
        self.form_b.setCurrentIndex(min(1, len(exams) - 1))
        self.there.setEnabled(len(exams) > 1)

    @property
    def new_cases(self) -> int:
        """Cases of each form that is to be made; 0 where sets were chosen."""
        return int(self.cases.currentData()) if self.new.isChecked() else 0

    @property
    def forms(self) -> tuple[SetId, SetId]:
        """The two sets; empty ones where they are to be made."""
        if self.new.isChecked():
            return NO_SET, NO_SET
        return self.form_a.currentData(), self.form_b.currentData()

    @property
    def is_right(self) -> bool:
        """Whether there is a title, and two forms."""
        different = self.form_a.currentIndex() != self.form_b.currentIndex()
        return bool(self.title.text().strip()) and (self.new.isChecked() or different)

    def _show_choice(self) -> None:
        new = self.new.isChecked()
        self.cases.setEnabled(new)
        for combo in (self.form_a, self.form_b):
            combo.setEnabled(not new)
        self.changed.emit()


class BetweenPage(CoursePage):
    """What lies between the tests, and the test weeks later."""

    def __init__(self) -> None:
        super().__init__()
        self._modes: dict[str, tuple[Mode, ...]] = {}
        self.add_text(self.tr("Practice between the tests"), Type.STRONG)
        self.sets = self.add_combo("course_practice", self.tr("Practice between the tests"))
        self.modes = self.add_combo("course_practice_mode", self.tr("Mode of the practice"))
        self.column.addSpacing(Space.M)
        self.late = Tick("course_late")
        self.late.setText(self.tr("Test again %n week(s) after the post-test", "", RETENTION_WEEKS))
        self.late.setChecked(True)
        describe(self.late, self.late.text())
        self.column.addWidget(self.late)
        self.add_text(self.tr("It shows what stays. Without it nobody knows."), Type.CAPTION, muted=True)
        self.late_sets = self.add_combo("course_late_set", self.tr("Set of the retention test"))
        self.column.addStretch(1)
        self.sets.currentIndexChanged.connect(lambda _row: self._show_modes())
        self.late.toggled.connect(self.late_sets.setEnabled)
        self.late.toggled.connect(lambda _on: self.changed.emit())

    def show_sets(self, sets: Sequence[tuple[SetChoice, str]]) -> None:
        """List the sets."""
        self.sets.addItem(self.tr("None: they practise as they like"), None)
        self.late_sets.addItem(self.tr("A third form where forms are made, else the post-test again"), None)
        for one, title in sets:
            modes = tuple(mode for mode in one.card.modes if mode != "exam")
            if modes:
                self._modes[one.card.id] = modes
                self.sets.addItem(title, one.card.id)
            if "exam" in one.card.modes:
                self.late_sets.addItem(title, one.card.id)
        self._show_modes()

    @property
    def practice(self) -> SetId | None:
        """The set between the tests."""
        return self.sets.currentData()  # type: ignore[no-any-return]

    @property
    def mode(self) -> Mode:
        """Its mode."""
        return self.modes.currentData() or "practice"

    @property
    def retention(self) -> SetId | None:
        """The set of the retention test, where one was chosen."""
        return self.late_sets.currentData()  # type: ignore[no-any-return]

    def _show_modes(self) -> None:
        modes = self._modes.get(self.practice or "", ())
        self.modes.clear()
        for mode in modes:
            self.modes.addItem(mode_name(mode), mode)
        self.modes.setVisible(len(modes) > 1)


class PeoplePage(CoursePage):
    """Who takes part."""

    def __init__(self) -> None:
        super().__init__()
        self.add_text(
            self.tr("Who begins with which form is drawn, balanced within each unit; others can be added later."),
            muted=True,
        )
        self.picker = PeoplePicker("course_people")
        self.column.addWidget(self.picker, 1)
        self.picker.changed.connect(self.changed)

    @property
    def is_right(self) -> bool:
        """Whether somebody takes part."""
        return bool(self.picker.chosen)


class DatesPage(CoursePage):
    """First and last day of each stage."""

    def __init__(self) -> None:
        super().__init__()
        self.add_text(self.tr("Nothing can be begun before its first day. Every day can be left out."), muted=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(3, 1)
        self.fields: dict[StageKind, tuple[DayField, DayField]] = {}
        self._rows: dict[StageKind, tuple[QWidget, ...]] = {}
        for row, kind in enumerate(STAGES):
            name = Text(Type.STRONG)
            name.setText(stage_name(kind))
            opens, due = DayField(f"course_{kind}_opens"), DayField(f"course_{kind}_due")
            first, last = self.tr("First day"), self.tr("Last day")
            opens.set_words(self.tr("From"), f"{stage_name(kind)}: {first}")
            due.set_words(self.tr("Until"), f"{stage_name(kind)}: {last}")
            for column, part in enumerate((name, opens, due)):
                grid.addWidget(part, row, column)
            self.fields[kind] = opens, due
            self._rows[kind] = name, opens, due
            for field in (opens, due):
                field.changed.connect(self.changed)
        self.column.addLayout(grid)
        self.fault = self.add_text("", Type.CAPTION)
        self.column.addStretch(1)
        self.fields["post"][1].changed.connect(self._propose_late)

    def propose(self, today: QDate) -> None:
        """Propose days."""
        for kind, (opens, due) in self.fields.items():
            first, last = _DAYS[kind]
            opens.set_day(today.addDays(first) if kind != "pre" else None)
            due.set_day(today.addDays(last))

    def show_stages(self, *, practice: bool, late: bool) -> None:
        """Show the stages that the course has."""
        for kind, wanted in (("practice", practice), ("retention", late)):
            for part in self._rows[kind]:  # type: ignore[index]
                part.setVisible(wanted)

    @property
    def plans(self) -> dict[StageKind, StagePlan]:
        """Days by stage."""
        return {kind: StagePlan(opens_on=opens.day, due_on=due.day) for kind, (opens, due) in self.fields.items()}

    @property
    def is_right(self) -> bool:
        """Whether no stage ends before it begins, and none begins before the one that comes first."""
        last = ""
        for kind, (opens, due) in self.fields.items():
            if not opens.isVisibleTo(self):
                continue
            first, end = opens.day or "", due.day or "9999"
            if end < first or (first and first < last):
                self.fault.show_text(self.tr("%1 does not fit to the days before.").replace("%1", stage_name(kind)))
                return False
            last = first or last
        late = self.fields["retention"][0]
        known = any(field.day for field in (late, *self.fields["post"]))
        if late.isVisibleTo(self) and not known:
            self.fault.show_text(self.tr("Say when the post-test ends, or when the retention test begins."))
            return False
        self.fault.show_text("")
        return True

    def _propose_late(self) -> None:
        """Four weeks after the post-test, for a week."""
        end = self.fields["post"][1]
        if end.day is not None:
            first = end.edit.date().addDays(7 * RETENTION_WEEKS)
            opens, due = self.fields["retention"]
            opens.set_day(first)
            due.set_day(first.addDays(7))
