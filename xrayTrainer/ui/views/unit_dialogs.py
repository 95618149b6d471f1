"""The windows about the people of a unit: one person, the unit itself, two profiles of one person, what was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QDoubleSpinBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.services.unit_api import OwnUnit, UnitAct, UnitDetails, UnitPerson
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row, UnitTable

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId

WIDTH = 560
SEXES: tuple[str | None, ...] = (None, "f", "m")


class FormDialog(QDialog):
    """A heading, things to fill in, a line that says what is wrong, and two buttons.

    Parameters
    ----------
    name
        Name of the window; parts are named after it.
    title
        What it is about.
    go
        What the button says that does it; empty for a window that only shows.
    parent
        The window above which it opens.

    Signals
    -------
    accepted_form()
        It is to be done; the window stays until `accept` or `show_fault`.
    """

    accepted_form = Signal()

    def __init__(self, name: str, title: str, go: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        heading = Text(Type.TITLE, wrap=True)
        heading.setText(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(Space.L)
        self.grid.setVerticalSpacing(Space.S)
        self.grid.setColumnStretch(1, 1)
        self.fault = Text(Type.BODY, wrap=True)
        self.fault.setObjectName(f"{name}_fault")
        self.fault.hide()
        closing = QCoreApplication.translate("Unit", "Cancel") if go else QCoreApplication.translate("Unit", "Close")
        self.cancel = worded_button(f"{name}_cancel", closing, Look.QUIET, keys="Esc")
        self.go = worded_button(f"{name}_go", go, Look.SECONDARY, icon="check" if go else "", keys="Enter")
        self.go.setVisible(bool(go))
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.S)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(heading)
        box.addLayout(self.grid)
        box.addLayout(self.body, 1)
        box.addWidget(self.fault)
        box.addLayout(self.foot)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.send)
        self.resize(WIDTH, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        super().showEvent(event)

    def add_row(self, label: str, widget: QWidget, name: str) -> None:
        """Add something to fill in below the others."""
        caption = Text(Type.BODY)
        caption.setText(label)
        caption.setBuddy(widget)
        widget.setObjectName(f"{self.objectName()}_{name}")
        widget.setMinimumHeight(Space.CONTROL_HEIGHT)
        describe(widget, label)
        row = self.grid.rowCount()
        self.grid.addWidget(caption, row, 0)
        self.grid.addWidget(widget, row, 1)
        if isinstance(widget, Field):
            widget.returnPressed.connect(self.send)

    def send(self) -> None:
        """Ask for it to be done, once."""
        if self.go.isEnabled():
            self.go.setEnabled(False)
            self.fault.hide()
            self.accepted_form.emit()

    def show_fault(self, sentence: str) -> None:
        """Say why it can't be done; it can be tried again."""
        self.fault.show_text(sentence)
        self.go.setEnabled(True)


class PersonDialog(FormDialog):
    """Name and details of a person.

    Parameters
    ----------
    person
        Who; None for a new one.
    own
        What a new one is given.
    parent
        The window.
    """

    def __init__(self, person: UnitPerson | None, own: OwnUnit, parent: QWidget | None = None) -> None:
        new = person is None
        title = self.tr("Add a person") if person is None else self.tr("Change a person")
        super().__init__("unit_person_form", title, self.tr("Add") if new else self.tr("Save"), parent)
        given = UnitDetails(unit=own.name, agency=own.agency, country=own.country) if person is None else person.details
        self.name = Field()
        self.name.setText("" if person is None else person.name)
        self.add_row(self.tr("Name"), self.name, "name")
        labels = {
            "number": self.tr("Service number"),
            "role": self.tr("Role"),
            "unit": self.tr("Unit"),
            "agency": self.tr("Agency"),
            "country": self.tr("Country"),
        }
        self.texts = {name: Field() for name in labels}
        for name, label in labels.items():
            self.texts[name].setText(getattr(given, name))
            self.add_row(label, self.texts[name], name)
        self.sex = QComboBox()
        for text in (self.tr("not told"), self.tr("woman"), self.tr("man")):
            self.sex.addItem(text)
        self.sex.setCurrentIndex(SEXES.index(given.sex))
        self.add_row(self.tr("Sex (if told)"), self.sex, "sex")
        self.left_on = Field()
        self.left_on.setText(given.left_on or "")
        self.left_on.setPlaceholderText(self.tr("year-month-day, empty while in the unit"))
        self.add_row(self.tr("Last day in the unit"), self.left_on, "left_on")
        self.name.setFocus()

    @property
    def details(self) -> UnitDetails:
        """What was filled in."""
        return UnitDetails(
            **{name: field.text() for name, field in self.texts.items()},
            sex=SEXES[self.sex.currentIndex()],  # type: ignore[arg-type]
            left_on=self.left_on.text().strip() or None,
        )


class OwnUnitDialog(FormDialog):
    """What the unit is called, and the hours it asks for."""

    def __init__(self, own: OwnUnit, minutes: float, days: int, parent: QWidget | None = None) -> None:
        super().__init__("unit_own", self.tr("The unit"), self.tr("Save"), parent)
        said = Text(Type.BODY, muted=True, wrap=True)
        said.setText(self.tr("New people are given this, and result files name the unit."))
        self.name, self.agency, self.country = Field(), Field(), Field()
        rows = (
            (self.tr("Name of the unit"), self.name, own.name, "name"),
            (self.tr("Agency"), self.agency, own.agency, "agency"),
            (self.tr("Country"), self.country, own.country, "country"),
        )
        for label, field, text, name in rows:
            field.setText(text)
            self.add_row(label, field, name)
        self.hours = QDoubleSpinBox()
        self.hours.setDecimals(1)
        self.hours.setRange(0.5, 1000.0)
        self.hours.setSingleStep(0.5)
        self.hours.setValue(minutes / 60)
        self.add_row(fill(self.tr("Hours asked for in %1 days"), days), self.hours, "hours")
        self.body.addWidget(said)
        self.name.setFocus()

    @property
    def own(self) -> OwnUnit:
        """What was filled in."""
        return OwnUnit(name=self.name.text(), agency=self.agency.text(), country=self.country.text())


class JoinDialog(FormDialog):
    """Two profiles of one person become one; what was joined can be parted.

    Signals
    -------
    part_requested()
        The profiles that were joined to this one are to stand alone again.
    """

    part_requested = Signal()

    def __init__(
        self, person: UnitPerson, name: str, others: Sequence[UnitPerson], parent: QWidget | None = None
    ) -> None:
        title = fill(self.tr("Join “%1” with another profile"), name)
        super().__init__("unit_join", title, self.tr("Join"), parent)
        said = Text(Type.BODY, wrap=True)
        self.into = QComboBox()
        for one in others:
            number = f" ({one.details.number})" if one.details.number else ""
            self.into.addItem(one.name + number, one.id)
        if person.joined:
            said.setText(
                fill(self.tr("Profiles joined to this one: %1. They can stand alone again."), len(person.joined))
            )
            part = worded_button("unit_join_part", self.tr("Part them"), Look.SECONDARY, icon="tool-cut")
            part.clicked.connect(lambda _on=False: self._part())
            self.foot.insertWidget(1, part)
            self.go.hide()
        else:
            self.add_row(self.tr("Same person as"), self.into, "into")
            said.setText(
                self.tr(
                    "What this profile did then counts as that person's. No answer is changed, it is noted in the log, "
                    "and it can be undone."
                )
            )
            self.go.setEnabled(bool(others))
            self.into.setFocus()
        self.body.addWidget(said)

    @property
    def chosen(self) -> PersonId:
        """With whom."""
        found: PersonId = self.into.currentData()
        return found

    def _part(self) -> None:
        self.part_requested.emit()


class LogDialog(FormDialog):
    """What was done with people and results, the latest first."""

    def __init__(self, acts: Sequence[UnitAct], names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__("unit_log", self.tr("What was done"), "", parent)
        self.table = UnitTable("unit_log_table")
        self.table.setAccessibleName(self.tr("Acts, the latest first"))
        columns = (
            Column(self.tr("When"), 150, figures=False),
            Column(self.tr("What"), 200, figures=False),
            Column(self.tr("Who"), 210, figures=False),
            Column(self.tr("Details"), 0, figures=False),
        )
        told = _acts()
        rows = []
        for number, act in enumerate(acts):
            when = QDateTime.fromString(act.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
            text = QLocale().toString(when, "d MMM yyyy HH:mm")
            detail = _detail(act.detail, names)
            cells = (Cell(text, act.at), Cell(told.get(act.what, act.what)), Cell(act.name or "-"), Cell(detail))
            rows.append(Row(str(number), cells))
        self.table.show_rows(columns, rows, lines=0, sort=False)
        self.body.addWidget(self.table, 1)
        self.resize(980, 560)
        self.table.setFocus()


def _acts() -> dict[str, str]:
    """Return what acts are called."""
    translate = QCoreApplication.translate
    return {
        "claimed": translate("Unit", "guest kept results"),
        "erased": translate("Unit", "person erased"),
        "added": translate("Unit", "person added"),
        "details": translate("Unit", "person changed"),
        "joined": translate("Unit", "profiles joined"),
        "parted": translate("Unit", "profiles parted"),
        "roster": translate("Unit", "roster taken in"),
        "own_unit": translate("Unit", "unit named"),
        "requirement": translate("Unit", "hours asked for"),
        "merged": translate("Unit", "records merged"),
        "rescored": translate("Unit", "scored again"),
        "restored": translate("Unit", "backup restored"),
    }


def _fields() -> dict[str, str]:
    """Return what the values of an act are called."""
    translate = QCoreApplication.translate
    return {
        "name": translate("Unit", "Whole name"),
        "number": translate("Unit", "Service number"),
        "unit": translate("Unit", "Unit"),
        "agency": translate("Unit", "Agency"),
        "country": translate("Unit", "Country"),
        "role": translate("Unit", "Role"),
        "sex": translate("Unit", "Sex"),
        "left_on": translate("Unit", "Last day"),
        "into": translate("Unit", "joined to"),
        "from": translate("Unit", "parted from"),
        "new": translate("Unit", "new"),
        "changed": translate("Unit", "changed"),
        "same": translate("Unit", "the same"),
        "left_out": translate("Unit", "left out"),
        "minutes": translate("Unit", "minutes"),
        "people": translate("Unit", "people"),
        "sessions": translate("Unit", "sessions"),
        "answers": translate("Unit", "answers"),
        "conflicts": translate("Unit", "contradictions"),
        "backup": translate("Unit", "backup"),
    }


def _detail(detail: Mapping[str, object], names: Mapping[str, str]) -> str:
    """Return details on one line: what was, an arrow, what is."""
    told = _fields()

    def said(value: object) -> str:
        if isinstance(value, (list, tuple)) and len(value) == 2:
            return f"{said(value[0])} → {said(value[1])}"
        text = "-" if value in (None, "") else str(value)
        return names.get(text, text)

    return "; ".join(f"{told.get(name, name)}: {said(value)}" for name, value in detail.items())
