"""The first three steps with a picture: which file, straighten and cut, blank out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from xrayTrainer.imaging.preparation import Fill
from xrayTrainer.ui.viewmodels.own_scans_items import VIEWS, Item
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.own_scans_raw import RawForm
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class StepPage(QWidget):
    """What is asked in one step: a column of things."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.lead = Text(Type.BODY, muted=True, wrap=True)
        self.column.addWidget(self.lead)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""

    def button(self, name: str, look: Look = Look.SECONDARY) -> Button:
        """Return a button of this page."""
        made = Button(look)
        made.setObjectName(name)
        return made

    @staticmethod
    def word(button: Button, text: str, *, keys: str = "") -> None:
        """Set the text of a button, and say what it does."""
        button.setText(text)
        describe(button, text, keys=keys)


class FilePage(StepPage):
    """Which file it is, which view, and how a raw file is read.

    Signals
    -------
    view_chosen(str), joined(bool)
        Which view it is; whether it belongs to the case of the picture before it.
    """

    view_chosen = Signal(str)
    joined = Signal(bool)

    def __init__(self) -> None:
        super().__init__("own_scans_file")
        self.facts = Text(Type.BODY, wrap=True)
        self.fault = Text(Type.STRONG, wrap=True)
        self.fields = FieldGrid("own_scans", [FieldSpec(name="view", kind=Kind.CHOICE)], columns=1)
        self.with_previous = Tick("own_scans_joined")
        self.raw = RawForm()
        for part in (self.facts, self.fault, self.raw, self.fields, self.with_previous):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.fields.edited.connect(lambda _name, value: self.view_chosen.emit(value))
        self.with_previous.toggled.connect(self.joined)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.lead.setText(
            self.tr("Drop scans, screenshots, slides or photos of a console here; paste works too. Several at once.")
        )
        self.fields.retranslate(wording, {"view": self.tr("View")})
        self.fields.offer("view", list(zip(VIEWS, (self.tr("From the side"), self.tr("From above")), strict=True)))
        self.with_previous.setText(self.tr("Another view of the case before"))
        describe(self.with_previous, self.with_previous.text(), keys=self.tr("Space"))
        self.raw.retranslate(wording)

    def show_item(self, item: Item | None, wording: Wording, *, first: bool) -> None:
        """Show a picture's file."""
        there = item is not None and item.error is None
        self.raw.setVisible(item is not None and item.is_raw)
        self.fields.setVisible(there)
        self.with_previous.setVisible(there and not first)
        self.fault.show_text("" if item is None or item.error is None else wording.error(item.error))
        if item is None:
            self.facts.show_text("")
            return
        self.facts.show_text(self._facts(item))
        self.fields.show_values({"view": item.view})
        with QSignalBlocker(self.with_previous):
            self.with_previous.setChecked(item.with_previous)
        self.raw.show_layout(item.source.raw)

    def _facts(self, item: Item) -> str:
        found = item.incoming
        if item.is_raw:
            return self.tr("%1: its kind is not known. Say how its values lie, until the picture looks right.").replace(
                "%1", found.name
            )
        if item.error is not None:
            return found.name
        size = f"{item.size[0]} × {item.size[1]}"
        parts = [found.name, found.file_format.upper(), size, self.tr("%n bit(s)", "", found.bits)]
        if found.bands > 1:
            parts.append(self.tr("two energies"))
        if found.frames > 1:
            parts.append(
                self.tr("picture %1 of %2").replace("%1", str(item.source.frame + 1)).replace("%2", str(found.frames))
            )
        return " · ".join(parts)


class ShapePage(StepPage):
    """Turn, straighten, cut.

    Signals
    -------
    turned(int), mirrored(), inverted(), tilted(float), reset(), split(), screen_wanted()
    """

    turned = Signal(int)
    mirrored = Signal()
    inverted = Signal()
    tilted = Signal(float)
    reset = Signal()
    split = Signal()
    screen_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("own_scans_shape")
        names = ("left", "right", "mirror", "invert", "tilt_left", "tilt_right", "screen", "whole", "views")
        self.buttons = {name: self.button(f"own_scans_{name}") for name in names}
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for place, button in enumerate(self.buttons.values()):
            wide = place >= 6
            grid.addWidget(button, place // 2 if not wide else place - 3, place % 2 if not wide else 0, 1, 1 + wide)
        grid.setColumnStretch(2, 1)
        self.keys = Text(Type.CAPTION, muted=True, wrap=True)
        self.outcome = Text(Type.BODY, wrap=True)
        self.column.addLayout(grid)
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.keys)
        self.column.addStretch(1)
        does: dict[str, Callable[[], None]] = {
            "left": lambda: self.turned.emit(3),
            "right": lambda: self.turned.emit(1),
            "mirror": self.mirrored.emit,
            "invert": self.inverted.emit,
            "tilt_left": lambda: self.tilted.emit(-0.5),
            "tilt_right": lambda: self.tilted.emit(0.5),
            "screen": self.screen_wanted.emit,
            "whole": self.reset.emit,
            "views": self.split.emit,
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, name=name: does[name]())

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.lead.setText(
            self.tr(
                "Drag the four corners to the corners of the scan on the screen: a photo taken askew comes straight."
            )
        )
        self.keys.setText(
            self.tr(
                "By keyboard, on the picture: 1 to 4 choose a corner, arrow keys move it, with Shift ten times as far."
            )
        )
        texts = {
            "left": self.tr("Turn left"),
            "right": self.tr("Turn right"),
            "mirror": self.tr("Mirror"),
            "invert": self.tr("Bright ↔ dark"),
            "tilt_left": self.tr("Frame ↺ 0.5°"),
            "tilt_right": self.tr("Frame ↻ 0.5°"),
            "screen": self.tr("Find the screen in the photo"),
            "whole": self.tr("Whole picture"),
            "views": self.tr("Several views in it?"),
        }
        for name, text in texts.items():
            self.word(self.buttons[name], text)

    def show_item(self, item: Item | None) -> None:
        """Show what size comes out."""
        for button in self.buttons.values():
            button.setEnabled(item is not None and item.is_ready)
        if item is None or not all(item.size):
            self.outcome.show_text("")
            return
        width, height = item.finished
        said = self.tr("The scan will have %1 × %2 pixels.").replace("%1", str(width)).replace("%2", str(height))
        self.outcome.show_text(said)


class BlankPage(StepPage):
    """Blank out what tells: text, numbers, times, places.

    Signals
    -------
    looked(), taken_all(), removed_last(), fill_chosen(Fill)
    """

    looked = Signal()
    taken_all = Signal()
    removed_last = Signal()
    fill_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("own_scans_blank")
        self.found = Text(Type.STRONG, wrap=True)
        self.take = self.button("own_scans_take_all")
        self.look = self.button("own_scans_look")
        self.remove = self.button("own_scans_remove_last", Look.QUIET)
        self.fill = QComboBox()
        self.fill.setObjectName("own_scans_fill")
        self.fill.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.caption = Text(Type.CAPTION, muted=True)
        self.caption.setBuddy(self.fill)
        self.keys = Text(Type.CAPTION, muted=True, wrap=True)
        self.column.addWidget(self.found)
        self.column.addWidget(self.take)
        self.column.addWidget(self.look)
        self.column.addWidget(self.remove)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.fill)
        self.column.addWidget(self.keys)
        self.column.addStretch(1)
        self.take.clicked.connect(lambda _on=False: self.taken_all.emit())
        self.look.clicked.connect(lambda _on=False: self.looked.emit())
        self.remove.clicked.connect(lambda _on=False: self.removed_last.emit())
        self.fill.activated.connect(lambda _row: self.fill_chosen.emit(Fill(self.fill.currentData())))

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.lead.setText(
            self.tr("Draw boxes over names, numbers, dates and places. What lies below them is destroyed, not covered.")
        )
        self.keys.setText(
            self.tr("By keyboard, on the picture: Enter blanks the dashed box at hand, Delete leaves it; N adds a box.")
        )
        self.word(self.look, self.tr("Look for text"))
        self.word(self.remove, self.tr("Remove the last box"))
        self.caption.setText(self.tr("Fill with"))
        describe(self.fill, self.caption.text())
        with QSignalBlocker(self.fill):
            now = max(0, self.fill.currentIndex())
            self.fill.clear()
            self.fill.addItem(self.tr("the level around it"), Fill.SURROUNDINGS)
            self.fill.addItem(self.tr("air (white)"), Fill.AIR)
            self.fill.setCurrentIndex(now)

    def show_item(self, item: Item | None, suggested: int | None) -> None:
        """Show how many places are blanked, and how many were found; None: they are being looked for."""
        blanks = 0 if item is None else len(item.recipe.blanks)
        parts = [self.tr("%n place(s) blanked out.", "", blanks)]
        if suggested is None:
            parts.append(self.tr("Text is being looked for."))
        elif suggested:
            parts.append(self.tr("%n more look(s) like text (dashed).", "", suggested))
        self.found.setText(" ".join(parts))
        self.word(self.take, self.tr("Blank out all that look like text"), keys="Enter")
        self.take.setVisible(bool(suggested))
        self.remove.setEnabled(bool(blanks))
        self.look.setEnabled(item is not None and item.is_ready)
