"""The figures of what was measured, in a corner of the scan that the measured thing leaves free."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.imaging.measures import Profile
from xrayTrainer.ui.viewmodels.measure_shapes import MeasureKind
from xrayTrainer.ui.viewmodels.measuring import Figures
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.corner_panel import CornerPanel
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.measure_texts import MeasureTexts
from xrayTrainer.ui.widgets.profile_plot import Curves, ProfilePlot, top_of
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

NARROW, WIDE = 292, 420
ROWS = 8


class MeasurePanel(CornerPanel):
    """Floats over `canvas`.

    Signals
    -------
    closed()
        The measurement is wanted no more.
    pointed(object)
        A place of the profile as a share of its line, or None.
    """

    closed = Signal()
    pointed = Signal(object)

    def __init__(self, canvas: ScanCanvas, texts: MeasureTexts) -> None:
        super().__init__(canvas, "measure_panel")
        self._texts = texts
        self._figures: Figures | None = None
        self._in_steel = False
        self._corner = 0
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.M, Space.M)
        column.setSpacing(Space.XS)
        self._make_head(column)
        self.figure = Text(Type.HEADING)
        self.figure.setObjectName("measure_figure")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._cells = [(Text(muted=True), Text()) for _ in range(ROWS)]
        for row, (name, value) in enumerate(self._cells):
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1)
        self.plot = ProfilePlot()
        self.plot.pointed.connect(self._pointed)
        self.place = Text(Type.CAPTION)
        self.place.setObjectName("measure_place")
        self.reason = Text(Type.CAPTION, muted=True, wrap=True)
        self.reason.setObjectName("measure_reason")
        column.addWidget(self.figure)
        column.addLayout(self._grid)
        for part in (self.plot, self.place, self.reason):
            column.addWidget(part)
        self.hide()

    def _make_head(self, column: QVBoxLayout) -> None:
        self.title = Text(Type.STRONG)
        self.steel = Button(Look.NAV)
        self.steel.setObjectName("measure_steel")
        self.steel.setCheckable(True)
        self.steel.clicked.connect(self._turn_to_steel)
        self.close_button = Button(Look.QUIET, icon_name="close", icon_only=True)
        self.close_button.setObjectName("measure_close")
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.title, 1)
        head.addWidget(self.steel)
        head.addWidget(self.close_button)
        column.addLayout(head)

    # what it shows

    def show_figures(self, figures: Figures | None) -> None:
        """Show the figures of a measurement; None hides the panel."""
        same = self._figures is not None and figures is not None and self._figures.measure == figures.measure
        self._figures = figures
        if figures is None:
            self.hide()
            self.plot.set_share(None)
            return
        if not same:
            self.plot.set_share(None)
        self._fill(figures)
        self.setVisible(True)
        self.stand()
        self.raise_()

    def set_share(self, share: float | None) -> None:
        """Show one place of the profile."""
        self.plot.set_share(share)
        self._show_place()

    def retranslate(self) -> None:
        """Set the texts anew."""
        describe(self.close_button, self.tr("End measuring"), keys="Esc")
        self.close_button.setText(self.tr("End measuring"))
        self.steel.setText(self.tr("Steel"))
        describe(self.steel, self.tr("Profile in millimetres of steel"))
        describe(self.plot, self.tr("Values along the line; the arrow keys move the cross"))
        if self._figures is not None:
            self.show_figures(self._figures)

    def _fill(self, figures: Figures) -> None:
        texts, found, profile = self._texts, figures.region, figures.profile
        self.title.setText(texts.title(figures.measure.kind))
        self.figure.show_text(texts.figure(figures))
        rows = [] if found is None else [*texts.rows(found, of_air=figures.of_air), *texts.masses(found)]
        for number, (name, value) in enumerate(self._cells):
            name.show_text(rows[number][0] if number < len(rows) else "")
            value.show_text(rows[number][1] if number < len(rows) else "")
        self.steel.setVisible(profile is not None and profile.steel_mm is not None)
        self.plot.setVisible(profile is not None)
        self.plot.set_curves(None if profile is None else self._curves(profile, has_pitch=figures.has_pitch))
        self._show_place()
        self.reason.show_text(texts.reason(figures))

    def _curves(self, profile: Profile, *, has_pitch: bool) -> Curves:
        end = self._texts.place(float(profile.places[-1]), has_pitch=has_pitch)
        if self._in_steel and profile.steel_mm is not None:
            known = profile.steel_mm[np.isfinite(profile.steel_mm)]
            top = max(10.0, 10.0 * float(np.ceil(known.max() / 10.0))) if len(known) else 10.0
            return Curves(profile.steel_mm, None, top, self.tr("{top} mm").format(top=round(top)), end)
        both = profile.transmission if profile.low is None else np.concatenate((profile.transmission, profile.low))
        top = top_of(both)
        text = self.tr("{top} %").format(top=self._texts.number(100.0 * top, 0))
        return Curves(profile.transmission, profile.low, top, text, end)

    def _show_place(self) -> None:
        figures, share = self._figures, self.plot.share
        profile = None if figures is None else figures.profile
        self.place.setVisible(profile is not None)
        if figures is None or profile is None:
            return
        if share is None:
            self.place.setText(self._legend(profile))
            return
        at = round(share * (len(profile.places) - 1))
        low = None if profile.low is None else float(profile.low[at])
        steel = None if profile.steel_mm is None else float(profile.steel_mm[at])
        place = self._texts.place(float(profile.places[at]), has_pitch=figures.has_pitch)
        self.place.setText(f"{place}:  {self._texts.values(float(profile.transmission[at]), low, steel)}")

    def _legend(self, profile: Profile) -> str:
        if self._in_steel and profile.steel_mm is not None:
            return self.tr("Steel equivalent; a gap is too thick.")
        if profile.low is None:
            return self.tr("Share of the beam that comes through.")
        return self.tr("White: high energy. Blue dashes: low energy.")

    def _pointed(self, share: float | None) -> None:
        self._show_place()
        self.pointed.emit(share)

    def _turn_to_steel(self) -> None:
        self._in_steel = self.steel.isChecked()
        if self._figures is not None:
            self._fill(self._figures)

    # where it stands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the panel is none on the scan."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nor is a movement."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nor is the wheel."""

    def stand(self) -> None:
        """Go to the corner."""
        figures, canvas = self._figures, self._canvas
        if figures is None:
            return
        wide = WIDE if figures.measure.kind is MeasureKind.PROFILE else NARROW
        width = min(wide, canvas.width() - 2 * Space.S)
        self._column.activate()
        bends = self._column.hasHeightForWidth()
        height = self._column.heightForWidth(width) if bends else self._column.sizeHint().height()
        thing = canvas.box_to_widget(figures.measure.box).toAlignedRect().adjusted(-6, -6, 6, 6)
        right, low = canvas.width() - Space.S - width, canvas.height() - Space.S - height
        corners = [(right, Space.S), (Space.S, Space.S), (Space.S, low), (right, low)]
        rects = [QRect(x, y, width, height) for x, y in corners]
        others = [
            child.geometry()
            for child in canvas.children()
            if isinstance(child, QWidget) and child.isVisible() and child is not self
        ]

        def cost(corner: int) -> float:
            rect = rects[corner]
            covered = 3.0 * _common(rect, thing) + sum(_common(rect, other) for other in others)
            return covered + (0.0 if corner == self._corner else 0.5)

        self._corner = min(range(len(rects)), key=cost)
        self.setGeometry(rects[self._corner])


def _common(one: QRect, other: QRect) -> float:
    shared = one.intersected(other)
    return 0.0 if shared.isEmpty() else float(shared.width() * shared.height())
