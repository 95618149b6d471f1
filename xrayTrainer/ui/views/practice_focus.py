"""Choose what to practise: class, method, carrier, level; how many, how easy. Cases are chosen, and made, by it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QSlider, QSpinBox, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.modes_api import Offered, PracticeStart
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.viewmodels.practice_focus import (
    CHANCES,
    FEWEST,
    MOST,
    THREAT_SHARES,
    FocusTerm,
    PracticeFocusModel,
    chosen_of,
    focus_terms,
    nearest,
)
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.notice import Notice
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

WIDTH = 640
BANDS = range(1, 6)
VOCABULARIES = {
    "classes": VocabularyName.CLASSES,
    "methods": VocabularyName.METHODS,
    "carriers": VocabularyName.CARRIERS,
}


class PracticeFocusDialog(QDialog):
    """A window of its own; Enter begins.

    Parameters
    ----------
    model
        What it shows.
    wording
        Language of the reader.
    parent
        Window above which it opens.
    """

    def __init__(self, model: PracticeFocusModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_focus")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model, self._wording = model, wording
        self.notice = Notice()
        self.form = FocusForm()
        self._heading = Text(Type.TITLE, wrap=True)
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self.anything, self.close_button, self.go = Button(Look.QUIET), Button(Look.QUIET), Button(Look.PRIMARY)
        for name, button in (("anything", self.anything), ("close", self.close_button), ("go", self.go)):
            button.setObjectName(f"practice_focus_{name}")
        self._lay_out()
        model.offered_changed.connect(self._offer)
        model.changed.connect(self.form.show_wishes)
        model.failed.connect(self._tell_error)
        self.form.changed.connect(model.change)
        self.anything.clicked.connect(lambda: model.change(PracticeStart()))
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        self._word()
        self.resize(WIDTH, self.sizeHint().height())
        model.load()
        self.go.setFocus()

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        body.setSpacing(Space.M)
        for part in (self._heading, self._lead, self.form):
            body.addWidget(part)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        foot.setSpacing(Space.M)
        foot.addWidget(self.anything)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addLayout(body, 1)
        whole.addLayout(foot)

    def _word(self) -> None:
        self.setWindowTitle(self.tr("What to practise"))
        self._heading.setText(self.windowTitle())
        self._lead.setText(
            self.tr("Leave “Any” and the cases are chosen by what you need most. It is remembered for next time.")
        )
        self.anything.setText(self.tr("Anything"))
        describe(self.anything, self.tr("Put everything back to “Any”"))
        self.close_button.setText(self.tr("Close"))
        describe(self.close_button, self.tr("Close"), keys="Esc")
        self.go.setText(self.tr("Start"))
        describe(self.go, self.tr("Start"), keys=self.tr("Enter"))
        self.form.retranslate()
        self._offer()

    def _offer(self) -> None:
        self.form.offer(self._model.offered, self._wording)
        self.form.show_wishes(self._model.wishes)

    def _tell_error(self, error: UserError) -> None:
        self.notice.tell(self._wording.error(error))

    def _on_go(self) -> None:
        self._model.start()
        self.accept()


class FocusForm(QWidget):
    """The fields.

    Signals
    -------
    changed(object)
        `PracticeStart`, as it is wanted now.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wishes = PracticeStart()
        self._terms: dict[str, tuple[FocusTerm, ...]] = {}
        self.class_ = SearchList("focus_class")
        self.method = SearchList("focus_method")
        self.carrier = SearchList("focus_carrier")
        self.level = QComboBox()
        self.cases = QSpinBox()
        self.share = QComboBox()
        self.chance = QSlider(Qt.Orientation.Horizontal)
        self._captions = [Text(Type.BODY) for _ in range(7)]
        self._easier, self._harder = Text(Type.CAPTION, muted=True), Text(Type.CAPTION, muted=True)
        self._meaning = Text(Type.CAPTION, muted=True, wrap=True)
        self._meaning.setObjectName("focus_meaning")
        for name, field in (("level", self.level), ("cases", self.cases), ("share", self.share)):
            field.setObjectName(f"focus_{name}")
            field.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.chance.setObjectName("focus_chance")
        self.chance.setRange(0, len(CHANCES) - 1)
        self.chance.setPageStep(1)
        self.chance.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.chance.setTickInterval(1)
        self.cases.setRange(FEWEST, MOST)
        self.cases.setSingleStep(5)
        self.cases.setFixedWidth(96)
        for share in THREAT_SHARES:
            self.share.addItem("", share)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        chance = QWidget()
        row = QHBoxLayout(chance)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._easier)
        row.addWidget(self.chance, 1)
        row.addWidget(self._harder)
        numbers = QWidget()
        row = QHBoxLayout(numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.cases)
        row.addWidget(self._captions[6])
        row.addWidget(self.share, 1)
        self._captions[6].setBuddy(self.share)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        fields = (self.class_, self.method, self.carrier, self.level, numbers, chance)
        buddies = (self.class_, self.method, self.carrier, self.level, self.cases, self.chance)
        for line, (caption, field, buddy) in enumerate(zip(self._captions, fields, buddies, strict=False)):
            caption.setBuddy(buddy)
            grid.addWidget(caption, line, 0)
            grid.addWidget(field, line, 1)
        grid.addWidget(self._meaning, len(fields), 1)

    def _connect(self) -> None:
        for what, field in self._lists():
            field.chosen.connect(lambda chosen, what=what: self._tell(focus=self._with(what, chosen)))
        self.level.currentIndexChanged.connect(lambda _row: self._tell(focus=self._with_level()))
        self.cases.valueChanged.connect(lambda value: self._tell(cases=value))
        self.share.currentIndexChanged.connect(lambda _row: self._tell(threat_share=self.share.currentData()))
        self.chance.valueChanged.connect(lambda place: self._tell(target=CHANCES[place]))

    def _tell(self, **wishes: object) -> None:
        self.changed.emit(replace(self._wishes, **wishes))

    def _lists(self) -> tuple[tuple[str, SearchList], ...]:
        return ("classes", self.class_), ("methods", self.method), ("carriers", self.carrier)

    def _with(self, what: str, chosen: str | None) -> FocusPlan:
        ids = next((term.ids for term in self._terms.get(what, ()) if term.choice.id == chosen), ())
        return replace(self._wishes.focus, **{what: ids})

    def _with_level(self) -> FocusPlan:
        level = self.level.currentData()
        return replace(self._wishes.focus, levels=() if level is None else (int(level),))

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        names = (
            (self.class_, self.tr("What is hidden")),
            (self.method, self.tr("How it is hidden")),
            (self.carrier, self.tr("Carrier")),
            (self.level, self.tr("Difficulty")),
            (self.cases, self.tr("Cases")),
            (self.chance, self.tr("Your chance")),
            (self.share, self.tr("with something hidden")),
        )
        for caption, (field, name) in zip(self._captions, names, strict=True):
            caption.setText(name)
            describe(field, name, keys="← →" if field is self.chance else "")
        describe(self.share, self.tr("Share of cases with something hidden"))
        describe(self.chance, self.tr("How likely you are to get a case right: from easier to harder"), keys="← →")
        self._easier.setText(self.tr("easier"))
        self._harder.setText(self.tr("harder"))
        for row, share in enumerate(THREAT_SHARES):
            self.share.setItemText(row, figures.percent(share))

    def offer(self, offered: Offered | None, wording: Wording) -> None:
        """Fill the lists with what there is, and what can be made."""
        any_of = self.tr("Any")
        for what, field in self._lists():
            if offered is not None:
                counts, made = getattr(offered, what), getattr(offered.made, what)
                self._terms[what] = focus_terms(wording, VOCABULARIES[what], counts, made)
            field.fill(
                [
                    TermChoice(one.choice.id, self._counted(one.choice.label, one.cases, one.made), one.choice.depth)
                    for one in self._terms.get(what, ())
                ],
                any_of,
            )
        with QSignalBlocker(self.level):
            self.level.clear()
            self.level.addItem(any_of, None)
            for band in BANDS:
                there, made = (0, False) if offered is None else (
                    offered.levels.get(band, 0), band in offered.made.levels)  # fmt: skip
                if there or made:
                    self.level.addItem(self._counted(self._band(band), there, made), band)

    def show_wishes(self, wishes: PracticeStart) -> None:
        """Show what is wished for."""
        self._wishes = wishes
        focus = wishes.focus
        for what, field in self._lists():
            field.show_choice(chosen_of(self._terms.get(what, ()), getattr(focus, what)))
        with QSignalBlocker(self.level), QSignalBlocker(self.cases):
            self.level.setCurrentIndex(max(0, self.level.findData(focus.levels[0] if focus.levels else None)))
            self.cases.setValue(wishes.cases)
        place = nearest(wishes.target, CHANCES)
        with QSignalBlocker(self.share), QSignalBlocker(self.chance):
            self.share.setCurrentIndex(nearest(wishes.threat_share, THREAT_SHARES))
            self.chance.setValue(place)
        said = self.tr("You should get about %1 of 100 right.").replace("%1", str(round(100 * CHANCES[place])))
        if place == len(CHANCES) // 2:
            said += " " + self.tr("This teaches most.")
        self._meaning.setText(said)

    def _counted(self, name: str, count: int, made: bool) -> str:
        if made and count:
            said = self.tr("%1 (%2, new ones are made)")
        elif made:
            said = self.tr("%1 (new ones are made)")
        else:
            said = self.tr("%1 (%2)")
        return said.replace("%1", name).replace("%2", str(count))

    def _band(self, band: int) -> str:
        return (
            self.tr("1, very easy"),
            self.tr("2, easy"),
            self.tr("3, medium"),
            self.tr("4, hard"),
            self.tr("5, very hard"),
        )[band - 1]
