"""The line below the scan: what to do, what stands under the cursor, where, and how large the scan is shown."""

from __future__ import annotations

from math import isnan

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from xrayTrainer.ui.viewmodels.scan_picture import Reading
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type


class ReadingStrip(QWidget):
    """Hint at the left; value, place and zoom at the right, each in a field of fixed width, so that nothing jumps.

    While the pointer is elsewhere, the hint has the room of value and place.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reading_strip")
        box = QHBoxLayout(self)
        box.setContentsMargins(Space.M, 3, Space.M, 4)
        box.setSpacing(Space.L)
        self.hint = ElidedText(Type.BODY)
        self.hint.setObjectName("workbench_hint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.value = self._field("reading_value", "Transmission 100.0 %")
        self.steel = self._field("reading_steel", "Steel 000 mm")
        self.place = self._field("reading_place", "x 00.00 m   y 0.00 m")
        self.zoom = self._field("reading_zoom", "0000 %")
        box.addWidget(self.hint, 1)
        for field in (self.value, self.steel, self.place, self.zoom):
            box.addWidget(field)
        self._language = QLocale("en")
        self._has_reading = False
        self.show_reading(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many fields as fit side by side: the value under the cursor stays longest."""
        room = self.width() - 2 * Space.M - Space.L - max(self.zoom.minimumWidth(), self.zoom.sizeHint().width())
        for field in (self.value, self.place, self.steel):
            room -= Space.L + max(field.minimumWidth(), field.sizeHint().width()) if field.text() else 0
            field.setVisible(self._has_reading and bool(field.text()) and room >= 0)

    def set_language(self, language: str) -> None:
        """Write numbers in the way of a language."""
        self._language = QLocale(language)

    def show_hint(self, text: str) -> None:
        """Say what to do."""
        self.hint.setText(text)
        self.hint.setToolTip(text)

    def show_reading(self, reading: Reading | None) -> None:
        """Show what stands under the cursor; nothing outside of the scan."""
        self._has_reading = reading is not None
        if reading is None:
            for field in (self.value, self.steel, self.place):
                field.setText("")
                field.hide()
            return
        number = self._language.toString
        self.steel.setText(self._steel(reading.steel_mm))
        if reading.transmission_percent is not None:
            percent = number(reading.transmission_percent, "f", 1)
            self.value.setText(self.tr("Transmission {percent} %").format(percent=percent))
        elif reading.colour is not None:
            red, green, blue = reading.colour
            self.value.setText(self.tr("Colour {red} {green} {blue}").format(red=red, green=green, blue=blue))
        else:
            self.value.setText(self.tr("Grey {value}").format(value=reading.grey))
        if reading.x_m is not None and reading.y_m is not None:
            x, y = number(reading.x_m, "f", 2), number(reading.y_m, "f", 2)
            self.place.setText(self.tr("x {x} m   y {y} m").format(x=x, y=y))
        else:
            self.place.setText(self.tr("x {x} px   y {y} px").format(x=reading.column, y=reading.row))
        self._fit()

    def _steel(self, thickness: float | None) -> str:
        """Return the steel equivalent as people read it."""
        if thickness is None:
            return ""
        if isnan(thickness):
            return self.tr("Steel: too thick")
        shown = self._language.toString(thickness, "f", 0 if thickness >= 10 else 1)
        return self.tr("Steel {thickness} mm").format(thickness=shown)

    def show_zoom(self, zoom: float) -> None:
        """Show how large the scan is."""
        percent = 100.0 * zoom
        shown = self._language.toString(percent, "f", 0 if percent >= 10 else 1)
        self.zoom.setText(self.tr("{percent} %").format(percent=shown))

    def _field(self, name: str, widest: str) -> Text:
        field = Text(Type.BODY, muted=True)
        field.setObjectName(name)
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance(widest))
        return field
