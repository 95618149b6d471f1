"""A seal: what it looks like, the numbers beside each other, and the log of an electronic one on a line of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.case import Seal, SealEvent
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.document_form import BoxGrid
from xrayTrainer.ui.widgets.dossier_fields import event_row, event_text, seal_rows
from xrayTrainer.ui.widgets.seal_drawing import SealDrawing, form_of
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

_FORMATS = ("%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M:%S", "%d.%m.%Y", "%d/%m/%Y %H:%M")
_LEAST_GAP = 22.0


def moment_of(at: str) -> datetime | None:
    """Return the moment that a log names, without its time zone; None where it can't be read."""
    try:
        return datetime.fromisoformat(at.strip()).replace(tzinfo=None)
    except ValueError:
        pass
    for pattern in _FORMATS:
        try:
            return datetime.strptime(at.strip(), pattern)
        except ValueError:
            continue
    return None


def places_in_time(times: Sequence[str], width: float, least_gap: float = _LEAST_GAP) -> tuple[float, ...]:
    """Return where events stand on a line `width` long: by their time, yet apart from each other.

    Where a time can't be read, or time does not go on, they stand at equal distances.
    """
    moments = [moment_of(at) for at in times]
    known = [moment for moment in moments if moment is not None]
    if not times:
        return ()
    count = len(times)
    even = tuple(width * k / max(1, count - 1) for k in range(count)) if count > 1 else (0.0,)
    if len(known) < count or known != sorted(known) or known[-1] == known[0] or (count - 1) * least_gap > width:
        return even
    whole = (known[-1] - known[0]).total_seconds()
    found = [width * (moment - known[0]).total_seconds() / whole for moment in known]
    for k in range(1, count):
        found[k] = max(found[k], found[k - 1] + least_gap)
    for k in range(count - 1, -1, -1):
        found[k] = min(found[k], width - (count - 1 - k) * least_gap)
    return tuple(found)


class SealTimeline(QWidget):
    """The events of a log on a line: shut and open locks, ticks, alarms."""

    def __init__(self, events: tuple[SealEvent, ...]) -> None:
        super().__init__()
        self._events = events
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{e.at} {e.place}: {event_text(e.what)}" for e in events))

    def sizeHint(self) -> QSize:
        """The line, with times below."""
        return QSize(280, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, what happened on it, and the first and the last time."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right, y = 16.0, self.width() - 16.0, 22.0
        ink = QColor(colours.text)
        xs = [left + x for x in places_in_time([e.at for e in self._events], right - left)]
        painter.setPen(QPen(QColor(colours.control_border), 2))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        shut = False
        for k, (x, e) in enumerate(zip(xs, self._events, strict=True)):
            shut = e.what != "opened" and (shut or e.what == "closed")
            if shut and k + 1 < len(xs):
                painter.setPen(QPen(QColor(colours.accent), 5))
                painter.drawLine(QPointF(x, y), QPointF(xs[k + 1], y))
        for x, e in zip(xs, self._events, strict=True):
            _draw_event(painter, e.what, QPointF(x, y), ink, QColor(colours.card))
        caption = font(Type.CAPTION)
        painter.setFont(caption)
        painter.setPen(QColor(colours.muted))
        metrics = QFontMetrics(caption)
        first, last = self._events[0].at, self._events[-1].at
        painter.drawText(QPointF(4, 58), first)
        if len(self._events) > 1 and metrics.horizontalAdvance(first + last) + 24 < self.width():
            painter.drawText(QPointF(self.width() - 4 - metrics.horizontalAdvance(last), 58), last)


def _draw_event(painter: QPainter, what: str, at: QPointF, ink: QColor, ground: QColor) -> None:
    painter.setPen(QPen(ink, 1.8))
    painter.setBrush(ground)
    body = QRectF(at.x() - 7, at.y() - 5, 14, 12)
    if what == "tampered":
        painter.drawPolygon([at + QPointF(0, -11), at + QPointF(11, 8), at + QPointF(-11, 8)])
        painter.drawLine(at + QPointF(0, -4), at + QPointF(0, 2))
        painter.drawPoint(at + QPointF(0, 5))
    elif what == "checked":
        painter.drawEllipse(at, 9, 9)
        painter.drawPolyline([at + QPointF(-4, 0), at + QPointF(-1, 4), at + QPointF(5, -4)])
    else:
        lift = 4.0 if what == "opened" else 0.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(at.x() - 4.5 + lift, at.y() - 12, 9, 14), 0, 180 * 16)
        painter.setBrush(ground if what == "opened" else ink)
        painter.drawRoundedRect(body, 2, 2)


class SealCard(QFrame):
    """One seal of the dossier."""

    def __init__(self, number: int, seal: Seal, wording: Wording, picture: QWidget | None) -> None:
        super().__init__()
        self.grids: list[BoxGrid] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        heading = Text(Type.STRONG)
        heading.setText(self.tr("Seal {number}").format(number=number + 1))
        box.addWidget(heading)
        box.addSpacing(Space.XS)
        rows = seal_rows(number, seal, wording)
        if picture is not None:
            box.addWidget(picture)
        else:
            words = ", ".join(row.value for row in rows if row.field in ("seen", "signs") and row.value)
            form = form_of(seal.type, logged=bool(seal.events))
            box.addWidget(SealDrawing(form, seal.seen or "", seal.signs, words))
        self._add(BoxGrid(rows))
        if seal.events:
            box.addSpacing(Space.S)
            log = Text(Type.STRONG)
            log.setText(self.tr("Log of the electronic seal"))
            box.addWidget(log)
            box.addWidget(SealTimeline(seal.events))
            self._add(BoxGrid(tuple(event_row(number, place, event) for place, event in enumerate(seal.events))))

    def _add(self, grid: BoxGrid) -> None:
        self.grids.append(grid)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(grid)
