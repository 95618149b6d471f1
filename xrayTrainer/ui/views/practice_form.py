"""What a practice set should be like, as fields to fill in: every choice may be left to chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSlider, QSpinBox, QWidget

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.making_api import MOST_CASES, PracticeChoices
from xrayTrainer.ui.viewmodels.practice_wishes import LEVELS, SHARES, PracticeForm, carriers_for, offered_terms
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class PracticeFormWidget(QWidget):
    """The fields.

    Signals
    -------
    changed(object)
        `PracticeForm`, as it is wanted now.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._form = PracticeForm()
        self._own_level = 1
        self.scanner = SearchList("practice_scanner")
        self.carrier = SearchList("practice_carrier")
        self.cargo = SearchList("practice_cargo")
        self.method = SearchList("practice_method")
        self.class_ = SearchList("practice_class")
        self.level = _level()
        self.count = _count()
        self.share = QComboBox()
        self.share.setObjectName("practice_share")
        self.share.setMinimumHeight(Space.CONTROL_HEIGHT)
        for percent in SHARES:
            self.share.addItem("", percent)
        self._captions = [Text(Type.BODY) for _ in range(8)]
        self._number = Text(Type.STRONG)
        self._meaning = Text(Type.CAPTION, muted=True, wrap=True)
        self._meaning.setObjectName("practice_level_meaning")
        self._advice = Text(Type.CAPTION, muted=True, wrap=True)
        self._advice.setObjectName("practice_advice")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        level = QWidget()
        row = QHBoxLayout(level)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.level, 1)
        row.addWidget(self._number)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("00"))
        numbers = QWidget()
        row = QHBoxLayout(numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.count)
        row.addWidget(self._captions[7])
        row.addWidget(self.share, 1)
        self._captions[7].setBuddy(self.share)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        fields = (self.scanner, self.carrier, self.cargo, self.method, self.class_, level, numbers)
        buddies = (self.scanner, self.carrier, self.cargo, self.method, self.class_, self.level, self.count)
        line = 0
        for caption, field, buddy in zip(self._captions[:7], fields, buddies, strict=True):
            caption.setBuddy(buddy)
            grid.addWidget(caption, line, 0)
            grid.addWidget(field, line, 1)
            line += 1
            if field is level:
                grid.addWidget(self._meaning, line, 1)
                line += 1
        grid.addWidget(self._advice, line, 1)

    def _connect(self) -> None:
        lists: tuple[tuple[SearchList, Callable[[str | None], PracticeForm]], ...] = (
            (self.scanner, lambda chosen: replace(self._form, scanner=chosen)),
            (self.carrier, lambda chosen: replace(self._form, carrier=chosen)),
            (self.cargo, lambda chosen: replace(self._form, cargo=chosen)),
            (self.method, lambda chosen: replace(self._form, method=chosen)),
            (self.class_, lambda chosen: replace(self._form, class_=chosen)),
        )
        for field, change in lists:
            field.chosen.connect(lambda chosen, change=change: self.changed.emit(change(chosen)))
        self.level.valueChanged.connect(lambda value: self.changed.emit(replace(self._form, level=value)))
        self.count.valueChanged.connect(lambda value: self.changed.emit(replace(self._form, count=value)))
        self.share.currentIndexChanged.connect(
            lambda _row: self.changed.emit(replace(self._form, threat_percent=self.share.currentData()))
        )

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        names = (
            (self.scanner, self.tr("Scanner")),
            (self.carrier, self.tr("Carrier")),
            (self.cargo, self.tr("Cargo")),
            (self.method, self.tr("How it is hidden")),
            (self.class_, self.tr("What is hidden")),
            (self.level, self.tr("Level")),
            (self.count, self.tr("Cases")),
            (self.share, self.tr("with something hidden")),
        )
        for caption, (field, name) in zip(self._captions, names, strict=True):
            caption.setText(name)
            describe(field, name, keys="← →" if field is self.level else "")
        describe(self.share, self.tr("Share of cases with something hidden"))
        for row, percent in enumerate(SHARES):
            self.share.setItemText(row, self._share_name(percent))
        self.show_form(self._form)

    def offer(self, choices: PracticeChoices | None, wording: Wording) -> None:
        """Fill the lists with what can be had; with chance alone until that is known."""
        any_of = self.tr("Any")
        scanners: tuple[TermChoice, ...] = ()
        if choices is not None:
            scanners = tuple(TermChoice(one.name, wording.text(one.label) or one.name, 0) for one in choices.scanners)
        self.scanner.fill(scanners, any_of)
        scanner = self._form.scanner
        for field, vocabulary, ids in (
            (self.carrier, VocabularyName.CARRIERS, () if choices is None else carriers_for(choices, scanner)),
            (self.cargo, VocabularyName.CARGO, () if choices is None else choices.cargo),
            (self.method, VocabularyName.METHODS, () if choices is None else choices.methods),
            (self.class_, VocabularyName.CLASSES, () if choices is None else choices.classes),
        ):
            field.fill(offered_terms(wording, vocabulary, ids), any_of)

    def set_own_level(self, level: int) -> None:
        """Say which level is the person's own."""
        self._own_level = level

    def show_form(self, form: PracticeForm) -> None:
        """Show what is filled in."""
        self._form = form
        for field, chosen in (
            (self.scanner, form.scanner),
            (self.carrier, form.carrier),
            (self.cargo, form.cargo),
            (self.method, form.method),
            (self.class_, form.class_),
        ):
            field.show_choice(chosen)
        with QSignalBlocker(self.level), QSignalBlocker(self.count), QSignalBlocker(self.share):
            self.level.setValue(form.level)
            self.count.setValue(form.count)
            self.share.setCurrentIndex(SHARES.index(form.threat_percent))
        self._number.setText(str(form.level))
        meaning = self._level_meaning(form.level)
        if form.level == self._own_level:
            meaning = self.tr("Your level. %1").replace("%1", meaning)
        self._meaning.setText(meaning)
        self._advice.setText(
            self.tr("Less than 40 % of the cases are clear: who always finds something learns to open everything.")
            if form.few_are_clear
            else self.tr("Half is good for learning; on duty it is far less.")
        )

    def _share_name(self, percent: int) -> str:
        if percent == 0:
            return self.tr("none: all are clear")
        if percent == 10:
            return self.tr("10 %: as on duty")
        if percent == 50:
            return self.tr("50 %: half of them")
        if percent == 100:
            return self.tr("100 %: all of them")
        return self.tr("%1 %").replace("%1", str(percent))

    def _level_meaning(self, level: int) -> str:
        return (
            self.tr("Getting to know the tools: one load, easy hiding places."),
            self.tr("Normal cargo: one load, easy hiding places."),
            self.tr("Carriers and their zones: also empty ones, mixed loads, the first harmless look-alikes."),
            self.tr("Things in light and in heavy cargo; you also say what it is and how it is hidden."),
            self.tr("One way of hiding after another; some places are hard."),
            self.tr("Papers against the picture: kind, quantity, “empty”."),
            self.tr("The whole dossier; now and then two things are hidden."),
            self.tr("Many look-alikes and hard places."),
            self.tr("As on duty; choose few cases with something hidden."),
            self.tr("As in an exam: everything mixed."),
            self.tr("Keeping in form: everything mixed, twenty minutes a week."),
        )[level]


def _level() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setObjectName("practice_level")
    slider.setRange(LEVELS[0], LEVELS[-1])
    slider.setPageStep(1)
    slider.setTickPosition(QSlider.TickPosition.TicksBelow)
    slider.setTickInterval(1)
    slider.setMinimumHeight(Space.CONTROL_HEIGHT)
    return slider


def _count() -> QSpinBox:
    box = QSpinBox()
    box.setObjectName("practice_count")
    box.setRange(1, MOST_CASES)
    box.setMinimumHeight(Space.CONTROL_HEIGHT)
    box.setMinimumWidth(96)
    return box
