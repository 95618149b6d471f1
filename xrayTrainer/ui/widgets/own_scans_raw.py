"""How a raw file is read: guesses to press, numbers to fill in, layouts that were saved."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.imaging.raw_layout import MOST_BANDS, RAW_BITS, BandOrder, RawLayout
from xrayTrainer.services.own_scans_api import RawPreset
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

MOST_GUESSES = 3
LARGEST = 1e9
_START = RawLayout(width=1000, height=500)


class RawForm(QWidget):
    """The form.

    Signals
    -------
    layout_given(RawLayout)
        It is to be read so.
    preset_saved(str), preset_removed(str)
        The present layout under a name; the layout of a name.
    """

    layout_given = Signal(object)
    preset_saved = Signal(str)
    preset_removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._layout = _START
        self.guesses = [Button(Look.SECONDARY) for _ in range(MOST_GUESSES)]
        self._guessed: Sequence[RawLayout] = ()
        self.fields = FieldGrid(
            "raw",
            [
                FieldSpec(name="width", kind=Kind.WHOLE, least=1, most=LARGEST),
                FieldSpec(name="height", kind=Kind.WHOLE, least=1, most=LARGEST),
                FieldSpec(name="offset", kind=Kind.WHOLE, most=LARGEST),
                FieldSpec(name="bits", kind=Kind.CHOICE),
                FieldSpec(name="big_endian", kind=Kind.CHOICE),
                FieldSpec(name="signed", kind=Kind.CHOICE),
                FieldSpec(name="bands", kind=Kind.CHOICE),
                FieldSpec(name="order", kind=Kind.CHOICE),
            ],
        )
        self.presets = QComboBox()
        self.presets.setObjectName("raw_presets")
        self.presets.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.name = Field()
        self.name.setObjectName("raw_name")
        self.name.setMaxLength(60)
        self.save = Button(Look.SECONDARY)
        self.save.setObjectName("raw_save")
        self.remove = Button(Look.QUIET, icon_name="delete", icon_only=True)
        self.remove.setObjectName("raw_remove")
        self.caption = Text(Type.CAPTION, muted=True)
        self._lay_out()
        self._connect()
        self.show_guesses(())
        self.show_presets(())

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        self.offered = Text(Type.CAPTION, muted=True)
        box.addWidget(self.offered)
        for number, button in enumerate(self.guesses):
            button.setObjectName(f"raw_guess_{number}")
            box.addWidget(button)
        box.addWidget(self.fields)
        box.addWidget(self.caption)
        kept = QHBoxLayout()
        kept.setSpacing(Space.S)
        kept.addWidget(self.presets, 1)
        kept.addWidget(self.remove)
        box.addLayout(kept)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.name, 1)
        row.addWidget(self.save)
        box.addLayout(row)

    def _connect(self) -> None:
        self.fields.edited.connect(self._on_edited)
        for number, button in enumerate(self.guesses):
            button.clicked.connect(lambda _on=False, number=number: self._give(self._guessed[number]))
        self.presets.activated.connect(self._on_preset)
        self.name.textChanged.connect(lambda _text: self._enable())
        self.save.clicked.connect(lambda _on=False: self.preset_saved.emit(self.name.text().strip()))
        self.remove.clicked.connect(lambda _on=False: self.preset_removed.emit(self.presets.currentText()))

    @property
    def layout_now(self) -> RawLayout:
        """How the file is read."""
        return self._layout

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.offered.setText(self.tr("Looks like"))
        self.fields.retranslate(
            wording,
            {
                "width": self.tr("Width, pixels"),
                "height": self.tr("Height, pixels"),
                "offset": self.tr("Bytes before the pixels"),
                "bits": self.tr("Bits of a value"),
                "big_endian": self.tr("Byte order"),
                "signed": self.tr("Sign"),
                "bands": self.tr("Energies or colours"),
                "order": self.tr("How they are mixed"),
            },
        )
        offer = self.fields.offer
        offer("bits", [(bits, str(bits) if bits < 32 else self.tr("32, floating")) for bits in RAW_BITS])
        offer("big_endian", [(False, self.tr("low byte first")), (True, self.tr("high byte first"))])
        offer("signed", [(False, self.tr("no negative values")), (True, self.tr("negative values too"))])
        offer("bands", [(count, str(count)) for count in range(1, MOST_BANDS + 1)])
        orders = (self.tr("one after the other"), self.tr("row by row"), self.tr("pixel by pixel"))
        offer("order", list(zip((BandOrder.PLANAR, BandOrder.BY_ROW, BandOrder.BY_PIXEL), orders, strict=True)))
        self.caption.setText(self.tr("Saved layouts"))
        describe(self.presets, self.caption.text())
        self.name.setPlaceholderText(self.tr("Name of this layout"))
        describe(self.name, self.name.placeholderText())
        self.save.setText(self.tr("Save"))
        describe(self.save, self.tr("Save this layout under the name"))
        describe(self.remove, self.tr("Forget the saved layout"))
        self.show_layout(self._layout)

    def show_layout(self, layout: RawLayout | None) -> None:
        """Show how the file is read."""
        self._layout = layout or _START
        values = {field.name: getattr(self._layout, field.name) for field in dataclasses.fields(self._layout)}
        self.fields.show_values(values)
        self.fields.fields["order"].setEnabled(self._layout.bands > 1)

    def show_guesses(self, layouts: Sequence[RawLayout]) -> None:
        """Offer guesses."""
        self._guessed = layouts[:MOST_GUESSES]
        self.offered.setVisible(bool(layouts))
        for number, button in enumerate(self.guesses):
            button.setVisible(number < len(self._guessed))
            if number < len(self._guessed):
                one = self._guessed[number]
                order = [self.tr("high byte first")] if one.big_endian else []
                text = " · ".join([f"{one.width} × {one.height}", str(one.bits), *order])
                button.setText(text)
                describe(button, text)

    def show_presets(self, presets: Sequence[RawPreset]) -> None:
        """Offer what was saved."""
        with QSignalBlocker(self.presets):
            self.presets.clear()
            for one in presets:
                self.presets.addItem(one.name, one.layout)
            self.presets.setCurrentIndex(-1)
        self.presets.setEnabled(bool(presets))
        self._enable()

    def _enable(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))
        self.remove.setEnabled(self.presets.currentIndex() >= 0)

    def _on_edited(self, name: str, value: object) -> None:
        if name == "order":
            value = BandOrder(str(value))
        if value is not None:
            self._give(dataclasses.replace(self._layout, **{name: value}))  # type: ignore[arg-type]

    def _on_preset(self, row: int) -> None:
        layout = self.presets.itemData(row)
        self.name.setText(self.presets.itemText(row))
        self._enable()
        if isinstance(layout, RawLayout):
            self._give(layout)

    def _give(self, layout: RawLayout) -> None:
        if layout != self._layout:
            self._layout = layout
            self.layout_given.emit(layout)
