"""Widgets one after another, in as many lines as they need: no word is cut where there is room below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.widgets.theme import Space


class Flow(QWidget):
    """Widgets in lines, each line as high as its highest; those that are hidden take no room.

    Parameters
    ----------
    gap
        Pixels between widgets, and between lines.
    """

    def __init__(self, gap: int = Space.XS) -> None:
        super().__init__()
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def parts(self) -> Sequence[QWidget]:
        """What is in it."""
        return self._parts

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Put other widgets in the place of those that are here."""
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = []
        for part in parts:
            self.add(part)
            part.show()
        self._rearrange()

    def add(self, part: QWidget) -> None:
        """Put a widget behind the others, hidden if it is."""
        hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        part.setParent(self)
        part.setVisible(not hidden)
        self._parts.append(part)
        self._rearrange()

    def sizeHint(self) -> QSize:
        """One line or more."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as its lines."""
        return QSize(80, self._arrange(max(self.width(), 80), place=False))

    def hasHeightForWidth(self) -> bool:
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._arrange(width, place=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets."""
        self._rearrange()

    def event(self, event: QEvent) -> bool:
        """Widgets that have other words, or are shown or hidden, take other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def _rearrange(self) -> None:
        self._arrange(self.width(), place=True)
        self.updateGeometry()

    def _arrange(self, width: int, *, place: bool) -> int:
        """Return the height of all lines, the widgets placed in them where wanted."""
        y = 0
        for line in self._lines(width):
            x, height = 0, max(hint.height() for _, hint in line)
            for part, hint in line:
                wide = min(hint.width(), max(width, 1))
                if place:
                    part.setGeometry(x, y + (height - hint.height()) // 2, wide, hint.height())
                x += wide + self._gap
            y += height + self._gap
        return max(0, y - self._gap)

    def _lines(self, width: int) -> Iterator[list[tuple[QWidget, QSize]]]:
        line: list[tuple[QWidget, QSize]] = []
        x = 0
        for part in self._parts:
            if part.isHidden():
                continue
            hint = part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
            if line and x + hint.width() > width:
                yield line
                line, x = [], 0
            line.append((part, hint))
            x += hint.width() + self._gap
        if line:
            yield line
