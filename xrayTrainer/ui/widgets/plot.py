"""Draws a `Chart` with pyqtgraph in our fonts and colours; nothing in it is dragged, zoomed or clicked.

pyqtgraph takes half a second to load: this module is imported where a plot is shown, and ahead of that off the GUI
thread.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPicture
from PySide6.QtWidgets import QFrame, QGraphicsGridLayout, QGraphicsView, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.plot_spec import Axis, Bar, Chart, Columns, Heat, Line, Rule
from xrayTrainer.ui.widgets.theme import Colours, Type, colours_of, font

ROW_HEIGHT = 30
"""Of a bar with its words, in device-independent pixels."""
LEAST_HEIGHT = 220
LABEL_WIDTH, NOTE_WIDTH = 250, 190
LEGEND_LEFT, LEGEND_HEIGHT, LEGEND_COLUMNS = 56, 26, 3
_HEAT_STEPS, _GRID = 64, 40

# What pyqtgraph would do when the program ends is done by its windows; without antialiasing lines are stairs.
pg.setConfigOptions(antialias=True, exitCleanup=False)


class Plot(QWidget):
    """One plot.

    Parameters
    ----------
    paper
        Colours in which it is always drawn, as on paper; None: those of the window.
    """

    def __init__(self, *, paper: Colours | None = None) -> None:
        super().__init__()
        self._paper = paper
        self._chart: Chart | None = None
        self._view: pg.GraphicsView | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: Chart | None) -> None:
        """Show another plot."""
        self._chart = chart
        self._draw()

    def sizeHint(self) -> QSize:
        """Bars need their rows."""
        return QSize(560, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Bars are never pressed together."""
        rows = len(self._chart.bars) if self._chart is not None else 0
        return QSize(300, max(LEAST_HEIGHT, rows * ROW_HEIGHT + 56) if rows > 5 else LEAST_HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Another scheme: draw anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._paper is None and self._view is not None:
            self._draw()

    def view(self) -> QGraphicsView | None:
        """Return what draws, for files and paper."""
        view: QGraphicsView | None = self._view
        return view

    def clear(self) -> None:
        """Let go of what was drawn."""
        if self._view is not None:
            self._box.removeWidget(self._view)
            self._view.hide()
            self._view.close()
            self._view.deleteLater()
            self._view = None

    def _draw(self) -> None:
        self.clear()
        self.updateGeometry()
        if self._chart is None:
            return
        colours = self._paper or colours_of(self)
        self._view = _drawn(self._chart, colours)
        self._view.setAccessibleName(self._chart.title)
        self._view.setAccessibleDescription(self._chart.said)
        self._box.addWidget(self._view)


class _NumberAxis(pg.AxisItem):  # type: ignore[misc]
    """Round numbers as the reader's language writes them; drawn in the right size on paper too."""

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        """Draw the axis. What is kept of it is for the screen: on paper, of another resolution, it is drawn anew."""
        device = painter.device()
        if device is None or device.logicalDpiX() == self._dpi():
            super().paint(painter, option, widget)
            return
        specs = self.generateDrawSpecs(painter)
        if specs is not None:
            self.drawPicture(painter, *specs)

    def _dpi(self) -> int:
        """Return the resolution for which the axis is kept."""
        return int(QPicture().logicalDpiX())

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return numbers with as many decimals as their distance needs."""
        decimals = max(0, -int(np.floor(np.log10(spacing * scale)))) if spacing > 0 else 0
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return [locale.toString(float(value) * scale, "f", min(decimals, 6)) for value in values]


class _Frame(pg.GraphicsWidget):  # type: ignore[misc]
    """A box with its axes; the library's own brings seven menus with dialogs, which take longer than all the rest.

    Parameters
    ----------
    right
        Whether there is an axis at the right.
    """

    def __init__(self, *, right: bool) -> None:
        super().__init__()
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(2, 6, 10, 2)
        grid.setSpacing(0)
        self.setLayout(grid)
        self._grid = grid
        self.box = pg.ViewBox(parent=self, enableMenu=False, enableMouse=False)
        grid.addItem(self.box, 1, 1)
        self.axes: dict[str, pg.AxisItem] = {}
        for side, row, column in (("left", 1, 0), ("bottom", 2, 1), ("right", 1, 2)):
            if side != "right" or right:
                axis = _NumberAxis(side, parent=self)
                axis.linkToView(self.box)
                axis.setZValue(-10)
                grid.addItem(axis, row, column)
                self.axes[side] = axis
        grid.setRowStretchFactor(1, 100)
        grid.setColumnStretchFactor(1, 100)
        self._legend: pg.LegendItem | None = None

    def add(self, item: object, name: str = "") -> None:
        """Draw an item; with a name it stands in the legend."""
        self.box.addItem(item)
        if name and self._legend is not None:
            self._legend.addItem(item, name)

    def add_legend(self, named: int, colours: Colours) -> None:
        """Put a legend above the plot, where it lies over nothing."""
        columns = min(named, LEGEND_COLUMNS)
        self._legend = pg.LegendItem(
            offset=None, labelTextColor=colours.text, colCount=columns, labelTextSize=f"{_small().pixelSize()}px"
        )
        self._legend.setParentItem(self)
        self._legend.setPos(LEGEND_LEFT, 0)
        self._grid.setRowFixedHeight(0, LEGEND_HEIGHT * -(-named // columns))


def _drawn(chart: Chart, colours: Colours) -> pg.GraphicsView:
    view = pg.GraphicsView(background=colours.card)
    view.setObjectName("plot_view")
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.enableMouse(False)
    frame = _Frame(right=bool(chart.bars))
    view.setCentralWidget(frame)
    _dress(frame, "bottom", chart.x, colours)
    if chart.bars:
        _add_bars(frame, chart.bars, colours)
    else:
        _dress(frame, "left", chart.y, colours)
    named = sum(bool(line.name) for line in chart.lines) + sum(bool(rule.name) for rule in chart.rules)
    if named > 1:
        frame.add_legend(named, colours)
    if chart.heat is not None:
        _add_heat(frame, chart.heat, colours)
    if chart.columns is not None:
        _add_columns(frame, chart.columns, colours)
    for rule in chart.rules:
        _add_rule(frame, rule, chart, colours)
    for line in chart.lines:
        _add_line(frame, line, colours)
    _fit(frame, chart)
    return view


def _dress(frame: _Frame, side: str, axis: Axis, colours: Colours) -> None:
    drawn = frame.axes[side]
    drawn.setPen(pg.mkPen(colours.border))
    drawn.setTextPen(pg.mkPen(colours.muted))
    drawn.setTickFont(_small())
    drawn.setStyle(tickLength=4, autoReduceTextSpace=False, hideOverlappingLabels=False)
    drawn.enableAutoSIPrefix(False)
    if axis.label:
        drawn.setLabel(axis.label, color=colours.muted)
        drawn.label.setFont(_small())
    if axis.ticks is not None:
        drawn.setTicks([list(axis.ticks)])
    elif not axis.label and axis.low is None:
        drawn.setTicks([[]])


def _add_bars(frame: _Frame, bars: tuple[Bar, ...], colours: Colours) -> None:
    """Draw bars with the first on top, labels before them and notes behind."""
    rows = np.arange(len(bars), dtype=np.float64)[::-1]
    metrics = QFontMetrics(_small())
    for side, words, most in (
        ("left", [bar.label for bar in bars], LABEL_WIDTH),
        ("right", [bar.note for bar in bars], NOTE_WIDTH),
    ):
        frame.axes[side].setVisible(any(words))
        shown = [metrics.elidedText(text, Qt.TextElideMode.ElideRight, most) for text in words]
        _dress(frame, side, Axis(ticks=tuple(zip(rows.tolist(), shown, strict=True))), colours)
        axis = frame.axes[side]
        axis.setStyle(tickLength=0, tickAlpha=0)
        axis.setTextPen(pg.mkPen(colours.text if side == "left" else colours.muted))
        axis.setPen(pg.mkPen(None))
        axis.setWidth(max((metrics.horizontalAdvance(text) for text in shown), default=0) + 14)
    # one colour at a time: several at once are kept as a picture, which is wrong on paper
    for tone in dict.fromkeys(bar.tone for bar in bars):
        mine = [
            (row, bar.value)
            for row, bar in zip(rows, bars, strict=True)
            if bar.tone == tone and bar.value is not None and not bar.dot
        ]
        if mine:
            item = pg.BarGraphItem(
                x0=0.0,
                y=[row for row, _value in mine],
                height=0.52,
                width=[value for _row, value in mine],
                brush=_soft(getattr(colours, tone), 150),
                pen=pg.mkPen(None),
            )
            frame.add(item)
    whiskers = [(row, bar) for row, bar in zip(rows, bars, strict=True) if bar.low is not None]
    if whiskers:
        x = np.array([bar.value or 0.0 for _row, bar in whiskers])
        low = np.array([bar.low for _row, bar in whiskers], dtype=np.float64)
        high = np.array([bar.high for _row, bar in whiskers], dtype=np.float64)
        error = pg.ErrorBarItem(
            x=x, y=np.array([row for row, _bar in whiskers]), left=x - low, right=high - x,
            beam=min(0.28, 0.05 * len(bars)),
            pen=pg.mkPen(colours.text, width=1.5),
        )  # fmt: skip
        frame.add(error)
    _add_dots(frame, [(row, bar) for row, bar in zip(rows.tolist(), bars, strict=True) if bar.dot], colours)
    frame.box.setYRange(-0.6, len(bars) - 0.4, padding=0)


def _add_dots(frame: _Frame, dots: Sequence[tuple[float, Bar]], colours: Colours) -> None:
    """Draw dots over their whiskers, and a dashed line at 0."""
    if not dots:
        return
    rows = [row for row, _bar in dots]
    pen = pg.mkPen(colours.muted, width=1.5, style=Qt.PenStyle.DashLine)
    frame.add(pg.PlotDataItem([0.0, 0.0], [min(rows) - 0.6, max(rows) + 0.6], pen=pen))
    for tone in dict.fromkeys(bar.tone for _row, bar in dots):
        mine = [(row, bar.value) for row, bar in dots if bar.tone == tone and bar.value is not None]
        if mine:
            style = {"symbol": "d", "symbolSize": 12, "symbolBrush": QColor(getattr(colours, tone)), "symbolPen": None}
            x, y = [value for _row, value in mine], [row for row, _value in mine]
            frame.add(pg.PlotDataItem(x, y, pen=None, **style))


def _add_columns(frame: _Frame, columns: Columns, colours: Colours) -> None:
    bars = pg.BarGraphItem(
        x=columns.x,
        height=columns.y,
        width=columns.width,
        brush=_soft(getattr(colours, columns.tone), 170),
        pen=pg.mkPen(None),
    )
    frame.add(bars)


def _add_line(frame: _Frame, line: Line, colours: Colours) -> None:
    colour = QColor(getattr(colours, line.tone))
    if line.low is not None and line.high is not None:
        if line.band:
            edges = [
                pg.PlotDataItem(line.x, side, pen=pg.mkPen(None), connect="finite") for side in (line.low, line.high)
            ]
            for edge in edges:
                frame.add(edge)
            frame.add(pg.FillBetweenItem(*edges, brush=_soft(colour, 34)))
        else:
            known = np.isfinite(line.y) & np.isfinite(line.low) & np.isfinite(line.high)
            x, y = line.x[known], line.y[known]
            if len(x):
                error = pg.ErrorBarItem(
                    x=x, y=y, top=line.high[known] - y, bottom=y - line.low[known], pen=pg.mkPen(_soft(colour, 150))
                )
                frame.add(error)
    style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
    pen = pg.mkPen(colour, width=line.width, style=style) if line.joined else None
    symbol = (
        {"symbol": line.symbol, "symbolSize": line.size, "symbolBrush": colour, "symbolPen": None}
        if line.symbol
        else {}
    )
    frame.add(pg.PlotDataItem(line.x, line.y, pen=pen, connect="finite", **symbol), line.name)


def _add_rule(frame: _Frame, rule: Rule, chart: Chart, colours: Colours) -> None:
    pen = pg.mkPen(colours.muted, width=1.5, style=Qt.PenStyle.DashLine)
    low, high = _span(chart)
    x = np.array([low, high])
    frame.add(pg.PlotDataItem(x, rule.at + rule.slope * x, pen=pen), rule.name)


def _span(chart: Chart) -> tuple[float, float]:
    """Return the ends of the x axis."""
    places = [line.x for line in chart.lines] + ([chart.columns.x] if chart.columns is not None else [])
    found = np.concatenate(places) if places else np.zeros(1)
    found = found[np.isfinite(found)]
    low = float(found.min()) if len(found) else 0.0
    high = float(found.max()) if len(found) else 1.0
    return (low if chart.x.low is None else chart.x.low), (high if chart.x.high is None else chart.x.high)


def _add_heat(frame: _Frame, heat: Heat, colours: Colours) -> None:
    frame.box.invertY(True)
    image = pg.ImageItem(heat.cells, axisOrder="row-major")
    image.setRect(QRectF(0, 0, 1, 1))
    ground, full = QColor(colours.card), QColor(getattr(colours, heat.tone))
    table = np.empty((_HEAT_STEPS, 4), dtype=np.ubyte)
    share = np.linspace(0.0, 1.0, _HEAT_STEPS)
    for channel, (a, b) in enumerate(
        ((ground.red(), full.red()), (ground.green(), full.green()), (ground.blue(), full.blue()), (255, 255))
    ):
        table[:, channel] = np.round(a + share * (b - a))
    image.setLookupTable(table)
    image.setLevels((0.0, 1.0))
    frame.add(image)
    for x, y in heat.outline:
        frame.add(pg.PlotDataItem(x, y, pen=pg.mkPen(colours.control_border, width=1.5)))
    for axis in frame.axes.values():
        axis.hide()


def _fit(frame: _Frame, chart: Chart) -> None:
    """Set the ends of both axes; what is not said follows from what is drawn."""
    box = frame.box
    low, high = _span(chart)
    if chart.heat is not None:
        box.setRange(xRange=(-0.02, 1.02), yRange=(-0.05, 1.12), padding=0)
        return
    if low < high:
        box.setXRange(low, high, padding=0.006 if chart.x.high is not None else 0.04)
    if not chart.bars:
        if chart.y.low is not None and chart.y.high is not None:
            box.setYRange(chart.y.low, chart.y.high, padding=0)
        elif chart.y.low is not None:
            box.setLimits(yMin=chart.y.low)
    if not chart.bars:
        frame.axes["left"].setGrid(_GRID)
    elif chart.x.ticks is not None:
        frame.axes["bottom"].setGrid(_GRID)
    if chart.square:
        box.setAspectLocked(True)


def _soft(colour: QColor | str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


def _small() -> QFont:
    """Return the font of all words in a plot, in pixels: so it has the same size in files and on paper."""
    made = font(Type.CAPTION)
    made.setPixelSize(QFontInfo(made).pixelSize())
    return made
