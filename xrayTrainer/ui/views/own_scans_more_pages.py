"""The last three steps with a picture: its scale, whose it is, and the cases that are made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.imports import LEAVE_OUT
from xrayTrainer.services.own_scans_api import SENSITIVITIES, MadeCases, NotesFound, Written
from xrayTrainer.ui.viewmodels.own_scans_items import MEASURED_BITS, Item
from xrayTrainer.ui.viewmodels.own_scans_making import Whose
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.own_scans_pages import StepPage
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.cards import Bar
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice
from xrayTrainer.ui.widgets.import_classes import ROW_HEIGHT, ClassTable
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

LENGTHS_M = (12.19, 6.06, 13.72, 13.6)
"""Outer lengths that are seen often, metres: containers of 40, 20 and 45 feet, a semi-trailer."""
_MOST_FAULTS = 30


class ScalePage(StepPage):
    """How large a pixel is, and where air is.

    Signals
    -------
    length_given(float)
        Metres of the line that is drawn.
    pitch_given(object)
        Millimetres a pixel; None: not known.
    air_wanted(bool)
        Whether a box on the picture now shows air.
    air_dropped()
    """

    length_given = Signal(float)
    pitch_given = Signal(object)
    air_wanted = Signal(bool)
    air_dropped = Signal()

    def __init__(self) -> None:
        super().__init__("own_scans_scale")
        self._length: float | None = None
        self.lengths = QComboBox()
        self.lengths.setObjectName("own_scans_lengths")
        self.lengths.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.lengths_caption = Text(Type.CAPTION, muted=True)
        specs = [
            FieldSpec(name="length", kind=Kind.NUMBER, least=0.01, most=1000),
            FieldSpec(name="pitch", kind=Kind.NUMBER, least=0.01, most=1000),
        ]
        self.fields = FieldGrid("own_scans", specs)
        self.outcome = Text(Type.STRONG, wrap=True)
        self.air_text = Text(Type.BODY, muted=True, wrap=True)
        self.air = self.button("own_scans_air")
        self.air.setCheckable(True)
        self.no_air = self.button("own_scans_no_air", Look.QUIET)
        for part in (self.lengths_caption, self.lengths, self.fields, self.outcome, self.air_text):
            self.column.addWidget(part)
        self.column.addWidget(self.air)
        self.column.addWidget(self.no_air)
        self.column.addStretch(1)
        self.lengths.activated.connect(self._on_length)
        self.fields.edited.connect(self._on_edited)
        self.air.toggled.connect(self.air_wanted)
        self.no_air.clicked.connect(lambda _on=False: self.air_dropped.emit())

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.lead.setText(
            self.tr(
                "Draw a line along something of known length, such as the container from end to end. Say its length."
            )
        )
        self.lengths_caption.setText(self.tr("What the line goes along"))
        describe(self.lengths, self.lengths_caption.text())
        names = (
            self.tr("Container of 40 feet"),
            self.tr("Container of 20 feet"),
            self.tr("Container of 45 feet"),
            self.tr("Semi-trailer"),
        )
        with QSignalBlocker(self.lengths):
            self.lengths.clear()
            self.lengths.addItem(self.tr("Something else"), 0.0)
            for name, length in zip(names, LENGTHS_M, strict=True):
                self.lengths.addItem(f"{name}: {length:g} m", length)
        self.fields.retranslate(wording, {"length": self.tr("Its length, m"), "pitch": self.tr("Pixel, mm")})
        self.word(self.air, self.tr("Show where air is"))
        self.word(self.no_air, self.tr("Not known"))

    def show_item(self, item: Item | None, *, line: bool) -> None:
        """Show what is known of a picture."""
        pitch = None if item is None else item.mm_per_pixel
        self.fields.show_values({"pitch": None if pitch is None else round(pitch[0], 4)})
        if pitch is not None and item is not None:
            metres = f"{item.finished[0] * pitch[0] / 1000:.2f} × {item.finished[1] * pitch[1] / 1000:.2f}"
            self.outcome.setText(self.tr("The whole scan is %1 m.").replace("%1", metres))
        elif line:
            self.outcome.setText(self.tr("Now say how long the line is."))
        else:
            self.outcome.setText(self.tr("Without a scale the ruler reads nothing; everything else works."))
        measured = item is not None and item.bits >= MEASURED_BITS
        self.air.setVisible(measured)
        level = None if item is None else item.recipe.air
        self.no_air.setVisible(measured and level is not None)
        if not measured:
            self.air_text.setText(self.tr("A picture of a screen has no measured values: air needs no level."))
        elif level is None:
            self.air_text.setText(
                self.tr("With the level of air, values read as transmission. Draw a box where nothing is.")
            )
        else:
            self.air_text.setText(self.tr("Air is at %1 % of the largest value.").replace("%1", f"{100 * level:.1f}"))

    @property
    def length(self) -> float | None:
        """Metres that were said last."""
        return self._length

    def show_air_mode(self, on: bool) -> None:
        """Show whether a box shows air."""
        with QSignalBlocker(self.air):
            self.air.setChecked(on)

    def _on_length(self, row: int) -> None:
        length = float(self.lengths.itemData(row))
        if length:
            self._length = length
            self.fields.show_values({"length": length})
            self.length_given.emit(length)
        else:
            self.fields.fields["length"].setFocus()

    def _on_edited(self, name: str, value: object) -> None:
        if name == "pitch":
            self.pitch_given.emit(value)
        elif isinstance(value, float | int):
            self._length = float(value)
            self.length_given.emit(self._length)


class WhosePage(StepPage):
    """Whose the scans are, who may see them, and what of their files does not travel.

    Signals
    -------
    said(str, object)
        Name and value of something said of all pictures: `owner`, `sensitivity`.
    """

    said = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("own_scans_whose")
        specs = [
            FieldSpec(name="owner", kind=Kind.WORD, wide=True),
            FieldSpec(name="sensitivity", kind=Kind.CHOICE, wide=True),
        ]
        self.fields = FieldGrid("own_scans", specs)
        self.before = Text(Type.STRONG, wrap=True)
        self.tags = QTableWidget(0, 2)
        self.tags.setObjectName("own_scans_tags")
        self.tags.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.tags.setTabKeyNavigation(False)
        self.tags.verticalHeader().hide()
        self.tags.horizontalHeader().hide()
        self.tags.horizontalHeader().setStretchLastSection(True)
        self.tags.setShowGrid(False)
        self.tags.setAlternatingRowColors(True)
        self.tags.setMinimumHeight(5 * ROW_HEIGHT)
        self.after = Text(Type.STRONG, wrap=True)
        self.after.setObjectName("own_scans_after")
        for part in (self.fields, self.before, self.tags, self.after):
            self.column.addWidget(part)
        self.column.setStretchFactor(self.tags, 1)
        self.fields.edited.connect(self.said)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.lead.setText(self.tr("The scans are marked as real. Who holds the rights in them, and who may see them?"))
        captions = {"owner": self.tr("Owner of the scans"), "sensitivity": self.tr("Who may see them")}
        self.fields.retranslate(wording, captions)
        words = (self.tr("anybody"), self.tr("the service"), self.tr("named people alone"))
        self.fields.offer("sensitivity", list(zip(SENSITIVITIES, words, strict=True)))
        describe(self.tags, self.tr("What the file says besides its pixels"))

    def show_whose(self, whose: Whose) -> None:
        """Show what is said of all pictures."""
        self.fields.show_values({"owner": whose.owner, "sensitivity": whose.sensitivity})

    def show_item(self, item: Item | None) -> None:
        """List what a picture's file says besides its pixels."""
        tags = () if item is None else item.incoming.tags
        self.before.setText(
            self.tr("Before: the file says %n thing(s) besides its pixels.", "", len(tags))
            if tags
            else self.tr("Before: the file says nothing besides its pixels.")
        )
        self.tags.setVisible(bool(tags))
        self.tags.setRowCount(len(tags))
        for row, pair in enumerate(tags):
            for column, text in enumerate(pair):
                cell = QTableWidgetItem(text)
                cell.setToolTip("")
                self.tags.setItem(row, column, cell)
        self.after.setText(self.tr("After: being checked."))

    def show_written(self, found: Written) -> None:
        """Say what the written files say besides their pixels."""
        names = ", ".join(found.files)
        said = self.tr("After: nothing. %1 holds pixels alone, read back to prove it.")
        self.after.setText(said.replace("%1", names) if not found.tags else ", ".join(found.tags))


class MakePage(StepPage):
    """Makes the cases, and leads on.

    Signals
    -------
    notes_wanted()
        An annotation file is to be chosen.
    class_chosen(str, str)
        Name in the file, and id of the vocabulary.
    said(str, object)
        `suspicion` or `again`.
    make_requested(), stop_requested()
    key_requested(), goods_requested(), set_requested()
        Where one goes from here.
    """

    notes_wanted = Signal()
    class_chosen = Signal(str, str)
    said = Signal(str, object)
    make_requested = Signal()
    stop_requested = Signal()
    key_requested = Signal()
    goods_requested = Signal()
    set_requested = Signal()

    def __init__(self) -> None:
        super().__init__("own_scans_make")
        self._cases, self._busy = 0, False
        self.hidden, self.clear = Choice(), Choice()
        self.hidden.setObjectName("own_scans_hidden")
        self.clear.setObjectName("own_scans_clear")
        self.again = Tick("own_scans_again")
        self.notes = self.button("own_scans_notes", Look.QUIET)
        self.notes_said = Text(Type.CAPTION, muted=True, wrap=True)
        self.classes = ClassTable(LEAVE_OUT)
        self.classes.setObjectName("own_scans_classes")
        self.go = self.button("own_scans_go", Look.PRIMARY)
        self.stop = self.button("own_scans_stop")
        self.bar = Bar()
        self.outcome = Text(Type.STRONG, wrap=True)
        self.outcome.setObjectName("own_scans_outcome")
        self.faults = Text(Type.BODY, muted=True, wrap=True)
        self.faults.setObjectName("own_scans_faults")
        self.key, self.goods = self.button("own_scans_key"), self.button("own_scans_goods")
        self.back = self.button("own_scans_back", Look.QUIET)
        self._lay_out()
        self.hidden.toggled.connect(lambda on: self.said.emit("suspicion", on))
        self.again.toggled.connect(lambda on: self.said.emit("again", on))
        self.classes.class_chosen.connect(self.class_chosen)
        for button, signal in (
            (self.notes, self.notes_wanted),
            (self.go, self.make_requested),
            (self.stop, self.stop_requested),
            (self.key, self.key_requested),
            (self.goods, self.goods_requested),
            (self.back, self.set_requested),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit())

    def _lay_out(self) -> None:
        ways = QWidget()
        box = QVBoxLayout(ways)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.hidden)
        box.addWidget(self.clear)
        for part in (
            ways, self.notes, self.notes_said, self.classes, self.again, self.go, self.stop, self.bar, self.outcome,
            self.faults, self.key, self.goods, self.back,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        for part in (self.stop, self.bar, self.classes, self.key, self.goods, self.outcome, self.faults):
            part.hide()

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.lead.setText(self.tr("What is in them, as far as you know now? You draw the key next."))
        self.hidden.setText(self.tr("Something is hidden"))
        self.clear.setText(self.tr("Nothing is hidden: a clear case"))
        self.again.setText(self.tr("Also scans that the set has already"))
        for choice in (self.hidden, self.clear, self.again):
            describe(choice, choice.text(), keys=self.tr("Space"))
        self.word(self.notes, self.tr("Take outlines from an annotation file"))
        self.word(self.stop, self.tr("Stop"))
        self.word(self.key, self.tr("Draw the key"))
        self.word(self.goods, self.tr("Put goods into this scan"))
        self.word(self.back, self.tr("Back to the set"))
        self.classes.retranslate(wording)

    def show_whose(self, whose: Whose, cases: int) -> None:
        """Show what is said of all pictures, and how many cases there will be."""
        with QSignalBlocker(self.hidden), QSignalBlocker(self.clear), QSignalBlocker(self.again):
            (self.hidden if whose.suspicion else self.clear).setChecked(True)
            self.again.setChecked(whose.again)
        self.word(self.go, self.tr("Make %n case(s)", "", cases))
        self._cases = cases
        self.go.setVisible(cases > 0 and not self._busy)

    def show_notes(self, found: NotesFound, classes: dict[str, str], wording: Wording) -> None:
        """Show what an annotation file brought."""
        count = sum(len(notes) for notes in found.notes.values())
        parts = [self.tr("%n outline(s) came in.", "", count)]
        if found.unmatched:
            parts.append(self.tr("%n picture(s) of the file are not here.", "", found.unmatched))
        said = [f"{one.place}: {wording.say(one.code, **one.params)}" for one in found.faults[:_MOST_FAULTS]]
        self.notes_said.setText("\n".join([" ".join(parts), *said]))
        self.classes.show_classes(classes)
        self.classes.setVisible(bool(classes))
        self.classes.setFixedHeight((min(len(classes), 5) + 1) * ROW_HEIGHT)

    def show_busy(self, busy: bool) -> None:
        """Cases are being made, or no more."""
        self._busy = busy
        self.go.setVisible(self._cases > 0 and not busy)
        self.stop.setVisible(busy)
        self.bar.setVisible(busy)
        self.bar.set_share(0.0)

    def show_made(self, result: MadeCases | None, wording: Wording, *, key: bool) -> None:
        """Say what was made, and lead on; None: nothing yet."""
        cases = () if result is None else result.cases
        self.outcome.show_text("" if result is None else self.tr("%n case(s) are in the set.", "", len(cases)))
        faults: Sequence[str] = (
            ()
            if result is None
            else [
                f"{one.place}: {wording.error(UserError(one.code, **one.params))}"
                for one in result.faults[:_MOST_FAULTS]
            ]
        )
        self.faults.show_text("\n".join(faults))
        self.key.setVisible(bool(cases) and key)
        self.goods.setVisible(bool(cases))
        if cases:
            (self.key if key else self.goods).setFocus(Qt.FocusReason.OtherFocusReason)
