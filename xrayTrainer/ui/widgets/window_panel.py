"""The window tool's panel: histogram of what is seen with a range slider, presets, gamma; it lies over a corner of the
scan while the tool is on.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout

from xrayTrainer.imaging.look import Look
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.viewmodels.histogram import histogram_of
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.corner_panel import CornerPanel
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.range_slider import RangeSlider
from xrayTrainer.ui.widgets.theme import Space, Type, font
from xrayTrainer.ui.widgets.tool_buttons import ToolButton

WIDTH = 316
COUNT_MS = 120
"""The histogram follows so long after the last movement."""
PRESETS = ("view.preset_whole", "view.preset_light", "view.preset_dense", "view.auto", "view.curve", "view.invert")
GAMMA_LEAST, GAMMA_MOST, GAMMA_STEPS = 0.4, 3.0, 26


class WindowPanel(CornerPanel):
    """Floats in the upper left corner of `canvas`.

    Signals
    -------
    look_wanted(object)
        A `Look` with another tone.
    triggered(str)
        Id of an action.
    """

    look_wanted = Signal(object)
    triggered = Signal(str)

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__(canvas, "window_panel")
        self._look: Look | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        box.setSpacing(Space.XS)
        self.slider = RangeSlider()
        self.slider.changed.connect(self._window_moved)
        box.addWidget(self.slider)
        self.gamma = QSlider(Qt.Orientation.Horizontal)
        self.gamma.setObjectName("gamma_slider")
        self.gamma.setRange(0, GAMMA_STEPS)
        self.gamma.valueChanged.connect(self._gamma_moved)
        self.gamma_text = QLabel()
        self.gamma_text.setFont(font(Type.CAPTION))
        row = QHBoxLayout()
        row.addWidget(self.gamma_text)
        row.addWidget(self.gamma, 1)
        box.addLayout(row)
        self.buttons = [ToolButton(BY_ID[name]) for name in PRESETS]
        presets = QHBoxLayout()
        presets.setSpacing(2)
        for button in self.buttons:
            button.setObjectName("window_" + button.row.id.replace(".", "_"))
            button.clicked.connect(lambda _on=False, name=button.row.id: self.triggered.emit(name))
            presets.addWidget(button)
        presets.addStretch(1)
        box.addLayout(presets)
        self._count = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count.timeout.connect(self._count_now)
        canvas.placement_changed.connect(self._count_soon)
        self.hide()

    def show_look(self, look: Look | None) -> None:
        """Follow the look of the scan."""
        curve_changed = self._look is None or look is None or look.tone.curve != self._look.tone.curve
        self._look = look
        if look is None:
            return
        self.slider.set_ends(look.tone.window_low, look.tone.window_high)
        at = round((look.tone.gamma - GAMMA_LEAST) / (GAMMA_MOST - GAMMA_LEAST) * GAMMA_STEPS)
        self.gamma.blockSignals(True)
        self.gamma.setValue(at)
        self.gamma.blockSignals(False)
        self._name_gamma()
        for button in self.buttons:
            if button.row.id == "view.invert":
                button.setChecked(look.tone.invert)
        if curve_changed:
            self._count_soon()

    def set_open(self, wanted: bool) -> None:
        """Show or hide the panel."""
        if wanted == self.isVisible():
            return
        self.setVisible(wanted)
        if wanted:
            self.stand()
            self.raise_()
            self._count_now()

    def retranslate(self) -> None:
        """Set the texts anew."""
        for button in self.buttons:
            button.retranslate()
        describe(self.slider, self.tr("Window: from black to white"), keys=keys_text(BY_ID["view.window"]))
        describe(self.gamma, self.tr("Gamma"))
        self._name_gamma()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is counted while nobody looks."""
        self._count.stop()

    def stand(self) -> None:
        """Go to the corner."""
        self.setGeometry(Space.S, Space.S, min(WIDTH, self._canvas.width() - 2 * Space.S), self.sizeHint().height())

    def _name_gamma(self) -> None:
        value = 1.0 if self._look is None else self._look.tone.gamma
        self.gamma_text.setText(self.tr("Gamma {value}").format(value=QLocale().toString(value, "f", 1)))

    def _window_moved(self, low: float, high: float) -> None:
        if self._look is not None:
            tone = msgspec.structs.replace(self._look.tone, window_low=low, window_high=high)
            self.look_wanted.emit(self._look.with_tone(tone))

    def _gamma_moved(self, step: int) -> None:
        if self._look is not None:
            gamma = round(GAMMA_LEAST + step * (GAMMA_MOST - GAMMA_LEAST) / GAMMA_STEPS, 2)
            self.look_wanted.emit(self._look.with_tone(msgspec.structs.replace(self._look.tone, gamma=gamma)))

    def _count_soon(self) -> None:
        if self.isVisible():
            self._count.start()

    def _count_now(self) -> None:
        picture, look = self._canvas.picture, self._look
        if picture is not None and look is not None:
            self.slider.set_heights(histogram_of(picture, look.tone.curve, self._canvas.visible_box()))
