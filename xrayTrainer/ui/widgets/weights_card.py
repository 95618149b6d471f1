"""Declared and measured weights beside each other: bars on one scale, plain differences, the load of each axle."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.case import Weights
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.document_form import BoxGrid
from xrayTrainer.ui.widgets.dossier_fields import field_name, number_text, weight_rows
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

_BRIDGE_LESS_DECLARED = QT_TRANSLATE_NOOP("Weights", "Weighbridge less declared")
_BRIDGE_LESS_TARE = QT_TRANSLATE_NOOP("Weights", "Weighbridge less empty weight")
_DECLARED_LESS_TARE = QT_TRANSLATE_NOOP("Weights", "Declared less empty weight")
_AXLES = QT_TRANSLATE_NOOP("Weights", "All axles together")
_AXLES_LESS_BRIDGE = QT_TRANSLATE_NOOP("Weights", "All axles less weighbridge")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the calculation: source text of its name, kilograms, share of the declared weight or None."""

    name: str
    kg: float
    share: float | None = None


def figures_of(weights: Weights) -> tuple[Figure, ...]:
    """Return what follows from the weights by addition and subtraction; no judgement."""
    declared, bridge, tare = weights.declared_kg, weights.weighbridge_kg, weights.tare_kg
    found: list[Figure] = []
    if bridge is not None and declared is not None:
        share = (bridge - declared) / declared if declared else None
        found.append(Figure(name=_BRIDGE_LESS_DECLARED, kg=bridge - declared, share=share))
    if bridge is not None and tare is not None:
        found.append(Figure(name=_BRIDGE_LESS_TARE, kg=bridge - tare))
    if declared is not None and tare is not None:
        found.append(Figure(name=_DECLARED_LESS_TARE, kg=declared - tare))
    if weights.axles_kg:
        total = sum(weights.axles_kg)
        found.append(Figure(name=_AXLES, kg=total))
        if bridge is not None:
            found.append(Figure(name=_AXLES_LESS_BRIDGE, kg=total - bridge))
    return tuple(found)


class WeightBars(QWidget):
    """Weights as bars on one scale; the empty weight is hatched."""

    def __init__(self, weights: Weights, wording: Wording) -> None:
        super().__init__()
        named = (("declared_kg", weights.declared_kg), ("weighbridge_kg", weights.weighbridge_kg))
        self._bars = [(field_name(name), kg) for name, kg in named if kg is not None]
        self._tare = weights.tare_kg or 0.0
        self._wording = wording
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{name} {number_text(kg, wording)}" for name, kg in self._bars))

    def sizeHint(self) -> QSize:
        """Two lines for each bar."""
        return QSize(280, 44 * len(self._bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(kg for _name, kg in self._bars) or 1.0
        for k, (name, kg) in enumerate(self._bars):
            y = 44.0 * k
            painter.setFont(font(Type.CAPTION))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QPointF(0, y + 14), name)
            figure = number_text(kg, self._wording)
            painter.setFont(font(Type.STRONG))
            painter.setPen(QColor(colours.text))
            width = QFontMetrics(font(Type.STRONG)).horizontalAdvance(figure)
            painter.drawText(QPointF(self.width() - width - 1, y + 15), figure)
            bar = QRectF(0.5, y + 20, (self.width() - 1) * kg / most, 16)
            empty = QRectF(bar.left(), bar.top(), (self.width() - 1) * min(kg, self._tare) / most, bar.height())
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(bar)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRect(empty)
            painter.setBrush(QBrush(QColor(colours.muted), Qt.BrushStyle.FDiagPattern))
            painter.drawRect(empty)


class AxleLoads(QWidget):
    """The axles from the front, each with a column as high as its load."""

    def __init__(self, loads_kg: tuple[float, ...], wording: Wording) -> None:
        super().__init__()
        self._loads = loads_kg
        self._wording = wording
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        names = [f"{field_name(f'axles_kg[{n}]')} {number_text(kg, wording)}" for n, kg in enumerate(loads_kg)]
        self.setAccessibleName("; ".join(names))

    def sizeHint(self) -> QSize:
        """Columns over wheels."""
        return QSize(280, 128)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw columns, figures and wheels."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(self._loads) or 1.0
        step = self.width() / len(self._loads)
        ground = 100.0
        painter.setPen(QPen(QColor(colours.control_border), 3))
        painter.drawLine(QPointF(step / 2 - 14, ground), QPointF(self.width() - step / 2 + 14, ground))
        for n, kg in enumerate(self._loads):
            x = step * (n + 0.5)
            height = 72.0 * kg / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(QRectF(x - min(18.0, step / 3), ground - height, 2 * min(18.0, step / 3), height))
            painter.setPen(QPen(QColor(colours.text), 3))
            painter.setBrush(QColor(colours.card))
            painter.drawEllipse(QPointF(x, ground + 13), 10, 10)
            painter.setFont(font(Type.CAPTION))
            figure = number_text(kg, self._wording)
            width = QFontMetrics(font(Type.CAPTION)).horizontalAdvance(figure)
            painter.drawText(QPointF(x - width / 2, ground - height - 5), figure)


class WeightsCard(QFrame):
    """All weights of the dossier."""

    def __init__(self, weights: Weights, wording: Wording) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        if weights.declared_kg is not None or weights.weighbridge_kg is not None:
            box.addWidget(WeightBars(weights, wording))
        self.grid = BoxGrid(weight_rows(weights, wording))
        box.addWidget(self.grid)
        if weights.axles_kg:
            box.addWidget(AxleLoads(weights.axles_kg, wording))
        figures = figures_of(weights)
        if figures:
            box.addLayout(_figures(figures, wording))


def _figures(figures: tuple[Figure, ...], wording: Wording) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(0, 1)
    for line, figure in enumerate(figures):
        name = Text(Type.BODY, wrap=True)
        name.setText(QCoreApplication.translate("Weights", figure.name))
        value = Text(Type.STRONG)
        value.setText(figure_text(figure, wording))
        grid.addWidget(name, line, 0)
        grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return grid


def figure_text(figure: Figure, wording: Wording) -> str:
    """Return a line's figure: `+2,380 kg (+21.4 %)`; a difference has its sign."""
    from PySide6.QtCore import QLocale

    signed = figure.name in (_BRIDGE_LESS_DECLARED, _AXLES_LESS_BRIDGE)
    kg = round(figure.kg, 1)
    sign = "+" if signed and kg > 0 else ""
    text = QCoreApplication.translate("Weights", "{n} kg").format(n=sign + number_text(kg, wording))
    if figure.share is None:
        return text
    per_cent = round(100.0 * figure.share, 1)
    share = QLocale(wording.language).toString(per_cent, "f", 1)
    return f"{text} ({'+' if per_cent > 0 else ''}{share} %)"
