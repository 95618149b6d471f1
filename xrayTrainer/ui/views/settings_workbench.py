"""The part of the settings that is about the workbench."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from xrayTrainer.ui.viewmodels.settings import ENLARGED, IMAGE_TOOLS, PANEL_PLACE, WINDOW_DRAG, SettingSpec
from xrayTrainer.ui.views.choice_list import ChoiceList
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card, CardGrid
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

OFFERED: tuple[SettingSpec, ...] = (IMAGE_TOOLS, ENLARGED, WINDOW_DRAG, PANEL_PLACE)
LEAST_WIDTH = 300


class WorkbenchCard(Card):
    """One list of choices for each setting.

    Signals
    -------
    chosen(object, str)
        `SettingSpec` and its new value.
    keys_requested()
        Other keys are wanted.
    places_requested()
        Places and sizes are to be as they come.
    """

    chosen = Signal(object, str)
    keys_requested = Signal()
    places_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = Text(Type.HEADING)
        self.body.addWidget(self._heading)
        self._lists = {spec.key: ChoiceList(f"settings_{spec.key.partition('/')[2]}", spec.allowed) for spec in OFFERED}
        for spec in OFFERED:
            made = self._lists[spec.key]
            made.chosen.connect(lambda value, spec=spec: self.chosen.emit(spec, value))
        grid = CardGrid(least_width=LEAST_WIDTH)
        grid.set_cards(list(self._lists.values()))
        self.body.addWidget(grid)
        self.keys = Button(Look.SECONDARY, icon_name="keyboard")
        self.keys.setObjectName("settings_keys")
        self.keys.clicked.connect(self.keys_requested)
        self.places = Button(Look.QUIET, icon_name="view-reset")
        self.places.setObjectName("settings_places")
        self.places.clicked.connect(self.places_requested)
        row = QHBoxLayout()
        row.addWidget(self.keys)
        row.addWidget(self.places)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_value(self, spec: SettingSpec, value: str) -> None:
        """Mark the value that holds."""
        self._lists[spec.key].mark(value)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(self.tr("Workbench"))
        self.keys.setText(self.tr("Other keys…"))
        self.places.setText(self.tr("Places and sizes as they come"))
        describe(self.places, self.places.text())
        describe(self.keys, self.tr("Choose which key does what"))
        texts = {
            IMAGE_TOOLS: (
                self.tr("Image tools between cases"),
                {"reset": self.tr("Start anew"), "keep": self.tr("Keep as they are")},
            ),
            ENLARGED: (
                self.tr("Enlarged pixels"),
                {"squares": self.tr("Squares"), "smooth": self.tr("Smoothed")},
            ),
            WINDOW_DRAG: (
                self.tr("Drag to the right or up"),
                {
                    "normal": self.tr("More contrast, darker"),
                    "reversed": self.tr("Less contrast, lighter"),
                },
            ),
            PANEL_PLACE: (
                self.tr("Papers and marks"),
                {
                    "right": self.tr("Right of the scan"),
                    "left": self.tr("Left of the scan"),
                    "window": self.tr("In a window of their own"),
                },
            ),
        }
        for spec, (heading, names) in texts.items():
            self._lists[spec.key].retranslate(heading, names)
